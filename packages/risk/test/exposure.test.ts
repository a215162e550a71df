/** Limits over all instruments, in the account's money, and those of one strategy: what passes at their very edge, and what is refused one step beyond. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NewOrder, Side } from '@fix/events'
import type { Instrument } from '@fix/units'
import { Risk, type AccountLimits, type InstrumentLimits, type OrdersView, type OrderView } from '../src/index.ts'
import { eurusd, kill, now, order, qty, replace, told } from './desk.ts'

interface Held {
  position: number
  buys: number
  sells: number
}

/** Money of one unit, at four digits: an account in dollars. */
const values: Record<string, number> = { EURUSD: 11_000, GBPUSD: 13_000, USDJPY: 10_000 }
const bases: Record<string, string> = { EURUSD: 'EUR', GBPUSD: 'GBP', USDJPY: 'USD' }
const quotes: Record<string, string> = { EURUSD: 'USD', GBPUSD: 'USD', USDJPY: 'JPY' }

/** Orders of several instruments, which tell what has changed as an order engine does. */
class Street implements OrdersView {
  readonly #held = new Map<string, Held>()
  readonly #log: string[] = []
  readonly known = new Map<string, OrderView>()
  own = 0
  asked = 0
  readonly changes = {
    count: 0,
    at: (n: number): string => this.#log[n - 1] ?? '',
  }
  openOrders = 0

  hold(instrumentId: string, held: Partial<Held>): void {
    this.#held.set(instrumentId, { ...this.of(instrumentId), ...held })
    this.#log.push(instrumentId)
    this.changes.count++
  }
  of(instrumentId: string): Held {
    this.asked++
    return this.#held.get(instrumentId) ?? { position: 0, buys: 0, sells: 0 }
  }
  openBuyQty(id: string): number {
    return this.of(id).buys
  }
  openSellQty(id: string): number {
    return this.of(id).sells
  }
  positionQty(id: string): number {
    return this.of(id).position
  }
  strategyWorst(): number {
    return this.own
  }
  traded(): Iterable<string> {
    return this.#held.keys()
  }
  unknownCount(): number {
    return 0
  }
  broken(): boolean {
    return false
  }
  openCount(): number {
    return 0
  }
  bestOpenLimit(): number {
    return NaN
  }
  unprotected(): boolean {
    return false
  }
  get(clOrdID: string): OrderView | undefined {
    return this.known.get(clOrdID)
  }
}

const ids = Object.keys(values)

function street(account: AccountLimits, more: Partial<InstrumentLimits> = {}): { risk: Risk; orders: Street } {
  const wide = { maxQty: qty(1e9), maxPosition: qty(1e9), maxMdAgeMs: 2000, maxUnknown: 0, ...more }
  const instruments = new Map<string, Instrument>(ids.map((id) => [id, { ...eurusd, id, currency: quotes[id] }]))
  const orders = new Street()
  const books = { get: () => ({ bestBid: 110_000, bestAsk: 110_010, state: 'LIVE' as const, lastUpdateUs: now.wallUs }) }
  const risk = new Risk({
    limits: { version: 't', instruments: Object.fromEntries(ids.map((id) => [id, wide])), account },
    books,
    orders,
    instruments,
  })
  for (const id of ids) risk.exposure.value(id, values[id], bases[id])
  return { risk, orders }
}

const ask = (side: Side, size: number, instrumentId = 'EURUSD'): NewOrder => order(side, size, { instrumentId })

/** What is said, and nothing of it stays. */
function say(risk: Risk, intent: NewOrder): string {
  const verdict = risk.check(intent, now)
  if (verdict.passed) risk.release(verdict.order)
  return told(verdict)
}

describe('the gross exposure', () => {
  it('is the sum of what is long and what is short: at the limit passes, a unit more is POS_GROSS', () => {
    const { risk, orders } = street({ maxGross: 24_000_000 })
    orders.hold('GBPUSD', { position: -1000 })
    expect(say(risk, ask('buy', 1000))).toBe('passed')
    expect(say(risk, ask('buy', 1001))).toBe('POS_GROSS 24000000 24011000')
    expect(say(risk, ask('sell', 1001))).toBe('POS_GROSS 24000000 24011000')
  })

  it('counts open orders at their worst, on the side that is worse', () => {
    const { risk, orders } = street({ maxGross: 22_000_000 })
    orders.hold('EURUSD', { position: 500, buys: 500, sells: 2000 })
    expect(say(risk, ask('buy', 1000))).toBe('passed')
    expect(say(risk, ask('buy', 1001))).toBe('POS_GROSS 22000000 22011000')
    expect(say(risk, ask('sell', 501))).toBe('POS_GROSS 22000000 22011000')
  })

  it('above its limit, as the market moves, lets a position be closed and nothing opened', () => {
    const { risk, orders } = street({ maxGross: 11_000_000 })
    orders.hold('EURUSD', { position: 1000 })
    risk.exposure.value('EURUSD', 12_000, 'EUR')
    expect(say(risk, ask('sell', 1000))).toBe('passed')
    expect(say(risk, ask('sell', 1001))).toBe('POS_GROSS 11000000 12000000')
    expect(say(risk, ask('buy', 1, 'USDJPY'))).toBe('POS_GROSS 11000000 12010000')
  })

  it('counts an order that passed from the verdict on, until it is released', () => {
    const { risk } = street({ maxGross: 22_000_000 })
    const first = risk.check(ask('buy', 1000), now)
    if (!first.passed) throw new Error(first.code)
    expect(say(risk, ask('buy', 1001, 'USDJPY'))).toBe('passed')
    const second = risk.check(ask('buy', 1000), now)
    if (!second.passed) throw new Error(second.code)
    expect(say(risk, ask('buy', 1, 'USDJPY'))).toBe('POS_GROSS 22000000 22010000')
    risk.release(first.order)
    expect(say(risk, ask('buy', 1100, 'USDJPY'))).toBe('passed')
    risk.release(second.order)
    expect(say(risk, ask('buy', 2200, 'USDJPY'))).toBe('passed')
    expect(say(risk, ask('buy', 2201, 'USDJPY'))).toBe('POS_GROSS 22000000 22010000')
  })

  it('counts an order that was sent where the engine has it', () => {
    const { risk, orders } = street({ maxGross: 22_000_000 })
    const verdict = risk.check(ask('buy', 1000), now)
    if (!verdict.passed) throw new Error(verdict.code)
    orders.hold('EURUSD', { buys: 1000 })
    risk.sent(verdict.order)
    expect(say(risk, ask('buy', 1000))).toBe('passed')
    expect(say(risk, ask('buy', 1001))).toBe('POS_GROSS 22000000 22011000')
  })

  it('counts a replace by what it adds', () => {
    const { risk, orders } = street({ maxGross: 22_000_000 })
    orders.hold('EURUSD', { buys: 1500 })
    orders.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 1500, limit: 110_000 })
    expect(told(risk.check(replace('A1', 2001, 110_000), now))).toBe('POS_GROSS 22000000 22011000')
    expect(told(risk.check(replace('A1', 2000, 110_000), now))).toBe('passed')
  })

  it('of half a step is that of a whole one: never less than it is', () => {
    const steps = new Map<string, Instrument>([['EURUSD', { ...eurusd, step: qty(1000), minQty: qty(1000) }]])
    const orders = new Street()
    const limits = { version: 't', instruments: { EURUSD: { maxQty: qty(1e9), maxPosition: qty(1e9), maxMdAgeMs: 2000, maxUnknown: 0 } } }
    const books = { get: () => ({ bestBid: 110_000, bestAsk: 110_010, state: 'LIVE' as const, lastUpdateUs: now.wallUs }) }
    const risk = new Risk({ limits: { ...limits, account: { maxGross: 22_000_000 } }, books, orders, instruments: steps })
    risk.exposure.value('EURUSD', 11_000_000, 'EUR')
    orders.hold('EURUSD', { position: 1 })
    expect(say(risk, ask('buy', 1000))).toBe('passed')
    expect(say(risk, ask('buy', 2000))).toBe('POS_GROSS 22000000 33000000')
  })
})

describe('the net exposure', () => {
  it('takes what is short from what is long: at the limit passes, a unit more is POS_NET', () => {
    const { risk, orders } = street({ maxNet: 11_000_000 })
    orders.hold('GBPUSD', { position: -1100 })
    expect(say(risk, ask('buy', 2300))).toBe('passed')
    expect(say(risk, ask('buy', 2301))).toBe('POS_NET 11000000 11011000')
    expect(say(risk, ask('sell', 1, 'USDJPY'))).toBe('POS_NET 11000000 14310000')
  })

  it('of each side counts what may fill on it alone', () => {
    const { risk, orders } = street({ maxNet: 11_000_000 })
    orders.hold('EURUSD', { buys: 1000, sells: 500 })
    expect(say(risk, ask('sell', 500))).toBe('passed')
    expect(say(risk, ask('buy', 1))).toBe('POS_NET 11000000 11011000')
  })

  it('does not keep a hedge from being closed', () => {
    const { risk, orders } = street({ maxNet: 11_000_000 })
    orders.hold('EURUSD', { position: 2000 })
    orders.hold('USDJPY', { position: -1100 })
    expect(say(risk, ask('buy', 1100, 'USDJPY'))).toBe('passed')
    expect(say(risk, ask('buy', 1101, 'USDJPY'))).toBe('POS_NET 11000000 22010000')
  })
})

describe('the exposure in a currency', () => {
  it('that is bought: at the limit passes, a unit more is POS_CCY', () => {
    const { risk } = street({ maxCurrency: { EUR: 11_000_000 } })
    expect(say(risk, ask('buy', 1000))).toBe('passed')
    expect(say(risk, ask('buy', 1001))).toBe('POS_CCY 11000000 11011000')
    expect(say(risk, ask('sell', 1001))).toBe('POS_CCY 11000000 11011000')
    expect(say(risk, ask('buy', 100_000, 'USDJPY'))).toBe('passed')
  })

  it('that is paid with: two pairs against the same currency add up', () => {
    const { risk, orders } = street({ maxCurrency: { USD: 24_000_000 } })
    orders.hold('GBPUSD', { position: 1000 })
    expect(say(risk, ask('buy', 1000))).toBe('passed')
    expect(say(risk, ask('buy', 1001))).toBe('POS_CCY 24000000 24011000')
    // Long of dollars as a base takes from what is short of them.
    orders.hold('USDJPY', { position: 1100 })
    expect(say(risk, ask('buy', 2000))).toBe('passed')
    expect(say(risk, ask('buy', 2001))).toBe('POS_CCY 24000000 24011000')
  })

  it('whichever of the two of a pair is over its limit is told', () => {
    const { risk } = street({ maxCurrency: { EUR: 22_000_000, USD: 11_000_000 } })
    expect(say(risk, ask('buy', 1001))).toBe('POS_CCY 11000000 11011000')
    expect(say(risk, ask('buy', 2001))).toBe('POS_CCY 22000000 22011000')
  })
})

describe('a strategy’s position', () => {
  it('is its own, whatever the others hold: at the limit passes, a unit more is POS_STRATEGY', () => {
    const { risk, orders } = street({}, { maxStrategyPosition: qty(1000) })
    orders.own = 600
    expect(say(risk, ask('buy', 400))).toBe('passed')
    expect(say(risk, ask('buy', 401))).toBe('POS_STRATEGY 1000 1001')
    orders.own = -2000
    expect(say(risk, ask('buy', 3000))).toBe('passed')
  })

  it('is not excused by a position of all that would shrink', () => {
    const { risk, orders } = street({}, { maxStrategyPosition: qty(1000) })
    orders.own = 1000
    orders.hold('EURUSD', { position: -5000 })
    expect(say(risk, ask('buy', 1))).toBe('POS_STRATEGY 1000 1001')
  })

  it('holds nothing back that the kill switch closes', () => {
    const { risk, orders } = street({}, { maxStrategyPosition: qty(10) })
    orders.own = 10
    orders.hold('EURUSD', { position: -50 })
    kill(risk, 'flatten')
    expect(told(risk.check(order('buy', 50, { by: 'kill', strategy: 'kill' }), now))).toBe('passed')
  })
})

describe('the credit', () => {
  it('is the value of positions and of every open order, netted by nothing: at the limit passes, a unit more is CREDIT', () => {
    const { risk, orders } = street({ maxCredit: 66_000_000 })
    orders.hold('EURUSD', { position: 1000, buys: 1000, sells: 2000 })
    orders.hold('USDJPY', { position: -1100 })
    expect(say(risk, ask('buy', 1000))).toBe('passed')
    expect(say(risk, ask('buy', 1001))).toBe('CREDIT 66000000 66011000')
  })
})

describe('the margin', () => {
  const thirty = { marginBps: 333 }

  it('is a part of the value of each instrument: at the limit passes, a unit more is MARGIN', () => {
    const { risk, orders } = street({ maxMargin: 800_000 }, thirty)
    // 367 of a unit of EURUSD, 433 of one of GBPUSD, rounded up.
    orders.hold('GBPUSD', { position: 1000 })
    expect(say(risk, ask('buy', 1000))).toBe('passed')
    expect(say(risk, ask('buy', 1001))).toBe('MARGIN 800000 800367')
  })

  it('is never more than the equity, where that is known', () => {
    const { risk } = street({ maxMargin: 800_000, startingEquity: 367_000 }, thirty)
    expect(say(risk, ask('buy', 1001))).toBe('passed')
    risk.drawdown.mark({ account: 0, strategies: new Map() }, now)
    expect(say(risk, ask('buy', 1000))).toBe('passed')
    expect(say(risk, ask('buy', 1001))).toBe('MARGIN 367000 367367')
    risk.drawdown.mark({ account: -400_000, strategies: new Map() }, now)
    expect(say(risk, ask('buy', 1))).toBe('MARGIN -33000 367')
  })

  it('of an instrument that has no rate is a limit that is missing', () => {
    expect(say(street({ maxMargin: 800_000 }).risk, ask('buy', 1))).toBe('LIMITS_MISSING 0 3')
  })
})

describe('a value that nobody knows', () => {
  const all: AccountLimits = { maxGross: 1e12, maxNet: 1e12, maxCredit: 1e12, maxMargin: 1e12, maxCurrency: { EUR: 1e12 } }
  const codes = ['POS_GROSS', 'POS_NET', 'POS_CCY', 'CREDIT', 'MARGIN']

  it.each([
    [{ maxGross: 1e12 }, 'POS_GROSS'],
    [{ maxNet: 1e12 }, 'POS_NET'],
    [{ maxCurrency: { CHF: 1e12 } }, 'POS_CCY'],
    [{ maxCredit: 1e12 }, 'CREDIT'],
    [{ maxMargin: 1e12 }, 'MARGIN'],
  ])('refuses: %j', (account, code) => {
    const { risk } = street(account, { marginBps: 100 })
    expect(say(risk, ask('buy', 1))).toBe('passed')
    risk.exposure.value('EURUSD', NaN, 'EUR')
    expect(risk.check(ask('buy', 1), now)).toMatchObject({ code, actual: NaN })
  })

  it('of another instrument that holds something refuses too, and no more once that is closed', () => {
    const { risk, orders } = street(all, { marginBps: 100 })
    orders.hold('GBPUSD', { position: 1 })
    risk.exposure.value('GBPUSD', NaN, 'GBP')
    expect(risk.check(ask('buy', 1), now)).toMatchObject({ code: codes[0], actual: NaN })
    expect(say(risk, ask('sell', 1, 'GBPUSD'))).toBe('passed')
    orders.hold('GBPUSD', { position: 0 })
    expect(say(risk, ask('buy', 1))).toBe('passed')
  })

  it('is one beyond 2^53 as well', () => {
    const { risk, orders } = street(all, { marginBps: 100 })
    orders.hold('EURUSD', { position: 900_000_000 })
    risk.exposure.value('EURUSD', 2 ** 40, 'EUR')
    expect(risk.check(ask('buy', 1), now)).toMatchObject({ code: codes[0], actual: NaN })
  })
})

describe('limits that make no sense', () => {
  it.each([{ maxGross: -1 }, { maxNet: 0.5 }, { maxCredit: NaN }, { maxCurrency: { EUR: -1 } }])('refuse: %j', (account) => {
    expect(say(street(account).risk, ask('buy', 1))).toBe('LIMITS_MISSING 0 1')
  })

  it('of a strategy as well', () => {
    expect(say(street({}, { maxStrategyPosition: qty(-1) }).risk, ask('buy', 1))).toBe('LIMITS_MISSING 0 1')
  })
})

describe('what is looked at', () => {
  it('is what has changed, and no other instrument', () => {
    const { risk, orders } = street({ maxGross: 1e12 })
    for (const id of ids) orders.hold(id, { position: 10 })
    say(risk, ask('buy', 1))
    orders.hold('GBPUSD', { position: 20 })
    orders.asked = 0
    say(risk, ask('buy', 1))
    // Three of the one that is judged, three of the one that has changed, three of the reservation that has ended.
    expect(orders.asked).toBe(9)
  })

  it('is everything where nobody knows any more what has changed', () => {
    const { risk, orders } = street({ maxGross: 33_000_000 })
    say(risk, ask('buy', 1))
    orders.hold('GBPUSD', { position: 1000 })
    orders.changes.at = () => ''
    expect(say(risk, ask('buy', 2000))).toBe('POS_GROSS 33000000 35000000')
  })

  it('is what stands in no limits too, where it is held', () => {
    const { risk, orders } = street({ maxGross: 33_000_000 })
    orders.hold('XAUUSD', { position: 1 })
    expect(risk.check(ask('buy', 1), now)).toMatchObject({ code: 'POS_GROSS', actual: NaN })
  })

  it('makes what a look at everything would make, whatever happens in which order', () => {
    const move = fc.oneof(
      fc.record({
        do: fc.constant('hold' as const),
        id: fc.constantFrom(...ids),
        position: fc.integer({ min: -50, max: 50 }),
        open: fc.nat(50),
      }),
      fc.record({ do: fc.constant('value' as const), id: fc.constantFrom(...ids), unit: fc.integer({ min: 1, max: 50_000 }) }),
      fc.record({
        do: fc.constant('ask' as const),
        id: fc.constantFrom(...ids),
        side: fc.constantFrom<Side>('buy', 'sell'),
        size: fc.integer({ min: 1, max: 50 }),
        goes: fc.boolean(),
      }),
    )
    const account: AccountLimits = {
      maxGross: 3_000_000,
      maxNet: 1_500_000,
      maxCredit: 4_000_000,
      maxMargin: 1e12,
      maxCurrency: { USD: 1_200_000, EUR: 900_000 },
    }
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const { risk, orders } = street(account, { marginBps: 100 })
        const unit = { ...values }
        for (const one of moves) {
          if (one.do === 'hold') orders.hold(one.id, { position: one.position, buys: one.open, sells: one.open })
          else if (one.do === 'value') risk.exposure.value(one.id, (unit[one.id] = one.unit), bases[one.id])
          else {
            const fresh = street(account, { marginBps: 100 })
            for (const id of ids) {
              fresh.risk.exposure.value(id, unit[id], bases[id])
              fresh.orders.hold(id, orders.of(id))
            }
            const intent = ask(one.side, one.size, one.id)
            const verdict = risk.check(intent, now)
            expect(told(verdict)).toBe(say(fresh.risk, intent))
            if (!verdict.passed) continue
            const { buys, sells } = orders.of(one.id)
            if (!one.goes) risk.release(verdict.order)
            else {
              orders.hold(one.id, one.side === 'buy' ? { buys: buys + one.size } : { sells: sells + one.size })
              risk.sent(verdict.order)
            }
          }
        }
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})
