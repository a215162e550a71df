/** The drawdown guard through the desk: what it has lost by its fills and by the market, what then happens, and what a restart brings back. */
import { riskOwner, type AccountLimits } from '@fix/risk'
import { describe, expect, it } from 'vitest'
import { imageOf, restoreDesk, type Actions, type DeskOptions, type Perception } from '../src/index.ts'
import { qty, StubDesk } from './stub-desk.ts'

const units = (money: number): number => money * 10_000
const day = { warn: { bps: 200 }, reduceOnly: { bps: 300 }, halt: { bps: 400 } }

/** A hundred in the account, so that a thousand of EURUSD gains and loses a percent with ten ticks of a hundred. */
function options(account: AccountLimits = { startingEquity: units(100), drawdown: { day } }, currency = 'USD'): Partial<DeskOptions> {
  const instruments = { EURUSD: { maxQty: qty(10_000), maxPosition: qty(20_000), maxMdAgeMs: 60_000, maxUnknown: 0 } }
  return { accountCurrency: currency, limits: { version: 'test', instruments, account } }
}

const buyAgain = (seen: Perception, act: Actions): void => {
  if (seen.working.length === 0) act.market('buy', qty(1000))
}

/** Long of a thousand, bought at 1.10000; the next order that is asked for works. */
function long(given = options()): StubDesk {
  const stub = new StubDesk({ decide: buyAgain, options: given }).up().quote('1.10000', '1.10000')
  return stub.filled(stub.last('NewOrderSingle')?.fields.clOrdID, 'buy', 1000, '1.10000')
}

/** A bid, and time for it to be looked at. */
const bid = (stub: StubDesk, price: string, ask = price): StubDesk => stub.later(1).quote(price, ask).later(1000)

const levels = (stub: StubDesk): string[] => stub.told('drawdown').map(({ change }) => `${change.of} ${change.from} -> ${change.level}`)

describe('what the market takes', () => {
  it('is told at the warning, and then refuses what would open', () => {
    const stub = long()
    bid(stub, '1.09790')
    expect(levels(stub)).toEqual(['day none -> warn'])
    bid(stub, '1.09690')
    expect(levels(stub)).toEqual(['day none -> warn', 'day warn -> reduce-only'])
    const working = stub.last('NewOrderSingle')?.fields.clOrdID
    stub.filled(working, 'buy', 1000, '1.09690').quote('1.09690', '1.09691')
    expect(stub.told('denied').at(-1)).toMatchObject({ verdict: { code: 'DRAWDOWN_DAY', limit: units(3), actual: units(3.1) } })
  })

  it('is counted at the bid for what is long', () => {
    const stub = long()
    bid(stub, '1.09690', '1.10500')
    expect(stub.desk.risk.drawdown.equity).toBe(units(96.9))
  })

  it('and what it costs to trade as well', () => {
    const stub = long()
    const cost = {
      id: 's1',
      type: 'swap',
      amount: -25,
      scale: 1,
      currency: 'USD',
      instrumentId: 'EURUSD',
      positionID: '',
      strategy: 'test',
    } as const
    stub.tell({ kind: 'command', command: 'cost', ...cost, actor: 'ann', reason: 'the night' })
    bid(stub, '1.10000')
    expect(stub.desk.risk.drawdown.equity).toBe(units(97.5))
    expect(levels(stub)).toEqual(['day none -> warn'])
  })

  it('halts everything at the last level, on record, until a person re-arms; then the mark begins anew', () => {
    const stub = long()
    bid(stub, '1.09590')
    expect(stub.desk.risk.latches()).toMatchObject([
      { scope: '*', state: 'halted', actor: 'loss', reason: expect.stringMatching(/^DRAWDOWN_DAY: 4\.1000 of 100\.0000/) as unknown },
    ])
    bid(stub, '1.09900')
    expect(stub.desk.risk.killState('test', 'EURUSD')).toBe('halted')
    stub.tell({ kind: 'command', command: 'kill', state: 'active', scope: '*', actor: 'ann', reason: 'looked at it' })
    bid(stub, '1.09700')
    expect(stub.desk.risk.latches()).toEqual([])
    expect(stub.desk.risk.drawdown.marks()[0]).toMatchObject({ level: 'warn', equity: units(97), high: units(99) })
  })

  it('does not loosen a switch that is stricter already', () => {
    const stub = long()
    stub.refuses = 'throttled'
    stub.tell({ kind: 'command', command: 'kill', state: 'flatten', scope: '*', actor: 'ann', reason: 'a test' })
    bid(stub, '1.09590')
    expect(stub.desk.risk.latches()).toMatchObject([{ scope: '*', state: 'flatten' }])
  })

  it('by one strategy halts that strategy', () => {
    const stub = long(options({ startingEquity: units(100), drawdown: { strategy: { halt: { bps: 300 } } } }))
    bid(stub, '1.09700')
    expect(stub.desk.risk.latches()).toMatchObject([{ scope: 'strategy=test', state: 'halted' }])
  })

  it('is in the account’s own currency, by the rate of its books', () => {
    const stub = long(options({ startingEquity: units(100), drawdown: { day } }, 'EUR'))
    bid(stub, '1.09500', '1.10500')
    // Five dollars are lost; the middle is 1.1, so that they are 4.5454… euros.
    expect(stub.desk.risk.drawdown.equity).toBe(954_545)
  })
})

describe('a mark that is missing', () => {
  it('for longer than it may be lets only reducing orders pass, and is told; both end with it', () => {
    const stub = long(options({ startingEquity: units(100), drawdown: { day, maxMarkAgeMs: 5000 } }))
    stub.tell({ kind: 'session_down', source: 'QUOTE', cause: 'peerClosed', text: '' }).later(1000)
    stub.later(5000)
    expect(stub.told('equity')).toEqual([])
    stub.later(1)
    expect(stub.told('equity')).toMatchObject([{ known: false, why: 'mark_unavailable EURUSD' }])
    const buy = { kind: 'new', cause: 1, strategy: 'test', instrumentId: 'EURUSD', side: 'buy', qty: qty(1000), ordType: 'market' } as const
    expect(stub.desk.risk.check(buy, stub.now)).toMatchObject({ codes: expect.arrayContaining(['REDUCE_ONLY']) as unknown })
    bid(stub.tell({ kind: 'session_up', source: 'QUOTE', epoch: 1, reset: true }), '1.10000')
    expect(stub.told('equity').at(-1)).toMatchObject({ known: true })
    const verdict = stub.desk.risk.check(buy, stub.now)
    expect(verdict.passed ? [] : verdict.codes).not.toContain('REDUCE_ONLY')
  })

  it('of a position that is closed is missed by nobody', () => {
    const stub = long(options({ startingEquity: units(100), drawdown: { day, maxMarkAgeMs: 1000 } }))
    const sell = {
      kind: 'new',
      cause: 1,
      strategy: 'test',
      instrumentId: 'EURUSD',
      side: 'sell',
      qty: qty(1000),
      ordType: 'market',
    } as const
    const verdict = stub.desk.risk.check(sell, stub.now)
    if (!verdict.passed) throw new Error(verdict.code)
    const { clOrdID } = stub.desk.orders.prepare(verdict.order, stub.now)
    stub.desk.orders.sent(clOrdID, 9, 1)
    stub.filled(clOrdID, 'sell', 1000, '1.09900')
    expect(stub.desk.orders.positionQty('EURUSD')).toBe(0)
    stub.tell({ kind: 'session_down', source: 'QUOTE', cause: 'peerClosed', text: '' }).later(60_000)
    expect(stub.desk.risk.drawdown.equity).toBe(units(99))
    expect(stub.told('equity')).toEqual([])
  })
})

describe('an account without a starting equity', () => {
  it('opens nothing where there is a limit on the drawdown', () => {
    const stub = new StubDesk({ decide: buyAgain, options: options({ drawdown: { day } }) }).up().quote('1.10000', '1.10002')
    expect(stub.count('NewOrderSingle')).toBe(0)
    expect(stub.told('denied')).toMatchObject([{ verdict: { code: 'LIMITS_MISSING', limit: 0, actual: 1 } }])
  })

  it('trades as ever where there is none', () => {
    const stub = new StubDesk({ decide: buyAgain }).up().quote('1.10000', '1.10002')
    expect(stub.count('NewOrderSingle')).toBe(1)
  })
})

describe('money that is paid in', () => {
  const pay = (stub: StubDesk, id: string, amount: number): StubDesk =>
    stub.tell({ kind: 'command', command: 'cash', id, amount, scale: 0, currency: 'USD', actor: 'ann', reason: 'a transfer' })

  it('moves equity and marks, once, and is on record with its name', () => {
    const stub = long()
    bid(stub, '1.09900')
    pay(pay(stub, 'p1', 100), 'p1', 100)
    bid(stub, '1.09900')
    expect(stub.desk.risk.drawdown.marks()[0]).toMatchObject({ equity: units(199), high: units(200) })
    expect(stub.told('command').map(({ code }) => code)).toEqual(['', 'duplicate'])
    const again = new StubDesk({ options: options() })
    for (const note of stub.notes) again.desk.risk.fold(note)
    expect(again.desk.risk.drawdown.cash).toBe(units(200))
  })
})

describe('a restart', () => {
  const restarted = (stub: StubDesk): StubDesk => {
    const again = new StubDesk({ decide: buyAgain, options: options() })
    again.now = stub.now
    restoreDesk(again.desk, structuredClone(imageOf(stub.desk)))
    again.desk.start(2, again.now)
    return again
  }

  it('goes on from the mark that was, and opens nothing before it knows the equity', () => {
    const stub = long()
    bid(bid(stub, '1.10500'), '1.10150')
    expect(levels(stub)).toEqual(['day none -> reduce-only'])
    const again = restarted(stub)
    expect(again.desk.state()).toContain('"day":[1050000,2]')
    again.tell(
      { kind: 'session_up', source: 'QUOTE', epoch: 1, reset: true },
      { kind: 'session_up', source: 'TRADE', epoch: 1, reset: true },
    )
    bid(again.listed().nothingKnown(), '1.10250')
    const buy = { kind: 'new', cause: 1, strategy: 'test', instrumentId: 'EURUSD', side: 'buy', qty: qty(1000), ordType: 'market' } as const
    expect(again.desk.risk.check(buy, again.now)).toMatchObject({ codes: expect.arrayContaining(['DRAWDOWN_DAY']) as unknown })
    expect(levels(again)).toEqual([])
  })

  it('between the level and its latch is no way round the latch', () => {
    const stub = long()
    bid(stub, '1.09590')
    const image = structuredClone(imageOf(stub.desk))
    const again = new StubDesk({ options: options() })
    again.now = stub.now
    restoreDesk(again.desk, { ...image, latches: [] })
    again.desk.start(2, again.now)
    again.tell(
      { kind: 'session_up', source: 'QUOTE', epoch: 1, reset: true },
      { kind: 'session_up', source: 'TRADE', epoch: 1, reset: true },
    )
    bid(again.listed().nothingKnown(), '1.10000')
    expect(again.desk.risk.latches()).toMatchObject([{ scope: '*', state: 'halted' }])
  })
})

describe('the journal', () => {
  it('has no note of a mark for each quote', () => {
    const stub = long()
    bid(stub, '1.10000')
    const ofRisk = (): number => stub.notes.filter(([owner]) => owner === riskOwner).length
    const before = ofRisk()
    for (let n = 0; n < 100; n++) bid(stub, n % 2 === 0 ? '1.10000' : '1.09990')
    expect(ofRisk()).toBe(before)
  })

  it('has none at all of a desk that knows no equity', () => {
    const stub = long({})
    bid(stub, '1.09590')
    expect(stub.desk.risk.drawdown.image()).toBeUndefined()
    expect(stub.desk.risk.latches()).toEqual([])
  })
})
