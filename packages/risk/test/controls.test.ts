/** Each control that a limit asks for: what passes at its very edge, and what is refused one unit beyond. */
import { describe, expect, it } from 'vitest'
import type { NewOrder, Now } from '@fix/events'
import type { AccountLimits, InstrumentLimits, RiskOptions } from '../src/index.ts'
import { cancel, desk, eurusd, kill, limits, now, order, px, qty, replace, told, type Bent } from './desk.ts'

const wide = { ...limits.instruments.EURUSD, maxQty: qty(1_000_000), maxPosition: qty(1_000_000) }

/** A desk with these limits besides wide ones. */
function limited(more: Partial<InstrumentLimits>, account?: AccountLimits): Bent {
  return desk({ limits: { version: 'test', instruments: { EURUSD: { ...wide, ...more } }, account } })
}

const later = (ms: number): Now => ({ wallUs: now.wallUs, monoUs: now.monoUs + ms * 1000 })
const buyAt = (price: number, size = 1): NewOrder => order('buy', size, { ordType: 'limit', limit: px(price) })
const sellAt = (price: number, size = 1): NewOrder => order('sell', size, { ordType: 'limit', limit: px(price) })

/** Judges, and sends what passes, as the desk does. */
function send(d: Bent, intent: NewOrder, at = now): string {
  const verdict = d.risk.check(intent, at)
  if (verdict.passed) d.risk.sent(verdict.order)
  return told(verdict)
}

describe('a strategy’s name', () => {
  it('stands on every order, else TAGS_MISSING', () => {
    expect(told(desk().risk.check(order('buy', 1, { strategy: '' }), now))).toBe('TAGS_MISSING 1 0')
  })
})

describe('a restricted side', () => {
  it('takes no new order; the other side does', () => {
    const d = limited({ restricted: 'buy' })
    expect(told(d.risk.check(order('buy', 1), now))).toBe('RESTRICTED 0 1')
    expect(told(d.risk.check(order('sell', 1), now))).toBe('passed')
    expect(told(limited({ restricted: 'all' }).risk.check(order('sell', 1), now))).toBe('RESTRICTED 0 1')
  })

  it('lets the kill switch close, and a replace take quantity away', () => {
    const d = limited({ restricted: 'all' })
    d.position = 5
    kill(d.risk, 'flatten')
    expect(told(d.risk.check(order('sell', 5, { by: 'kill', strategy: 'kill' }), now))).toBe('passed')
    const e = limited({ restricted: 'all' })
    e.openBuy = 10
    e.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 10, limit: 110_000 })
    expect(told(e.risk.check(replace('A1', 5, 110_000), now))).toBe('passed')
    expect(told(e.risk.check(replace('A1', 11, 110_000), now))).toBe('RESTRICTED 0 1')
  })
})

describe('the permitted lists', () => {
  it('of order types: what is not in them is NOT_PERMITTED', () => {
    const d = limited({ ordTypes: ['limit'] })
    expect(told(d.risk.check(buyAt(110_000), now))).toBe('passed')
    expect(told(d.risk.check(order('buy', 1), now))).toBe('NOT_PERMITTED 1 0')
  })

  it('of times in force: an order that names none is refused too', () => {
    const d = limited({ timeInForce: ['ImmediateOrCancel'] })
    expect(told(d.risk.check(order('buy', 1, { timeInForce: 'ImmediateOrCancel' }), now))).toBe('passed')
    expect(told(d.risk.check(order('buy', 1, { timeInForce: 'Day' }), now))).toBe('NOT_PERMITTED 1 0')
    expect(told(d.risk.check(order('buy', 1), now))).toBe('NOT_PERMITTED 1 0')
  })

  it('of strategies', () => {
    const d = limited({ strategies: ['maker'] })
    expect(told(d.risk.check(order('buy', 1, { strategy: 'maker' }), now))).toBe('passed')
    expect(told(d.risk.check(order('buy', 1), now))).toBe('NOT_PERMITTED 1 0')
  })
})

describe('the market', () => {
  it('that its venue has closed is MARKET_CLOSED', () => {
    const d = desk()
    d.book!.state = 'CLOSED'
    expect(told(d.risk.check(order('buy', 1), now))).toBe('MARKET_CLOSED 1 0')
  })

  it('that is locked passes, that is crossed by a tick is MD_CROSSED', () => {
    const d = desk()
    d.book!.bestAsk = 110_000
    expect(told(d.risk.check(order('buy', 1), now))).toBe('passed')
    d.book!.bestAsk = 109_999
    expect(told(d.risk.check(order('buy', 1), now))).toBe('MD_CROSSED 109999 110000')
  })

  it('with the widest spread passes, a tick wider is MD_SPREAD', () => {
    const d = limited({ maxSpreadTicks: 10 })
    expect(told(d.risk.check(order('buy', 1), now))).toBe('passed')
    d.book!.bestAsk = 110_011
    expect(told(d.risk.check(order('buy', 1), now))).toBe('MD_SPREAD 10 11')
  })

  it('whose position is not ours is PARITY_BREAK, whichever side is asked for', () => {
    const d = desk()
    d.broken = true
    d.position = 10
    expect(told(d.risk.check(order('buy', 1), now))).toBe('PARITY_BREAK 0 1')
    expect(told(d.risk.check(order('sell', 1), now))).toBe('PARITY_BREAK 0 1')
  })
})

describe('the value of an order', () => {
  it('at the limit passes, one unit more is VALUE_ABOVE_MAX', () => {
    const d = limited({ maxValue: 11_000_000 })
    expect(told(d.risk.check(buyAt(110_000, 100), now))).toBe('passed')
    expect(told(d.risk.check(buyAt(110_000, 101), now))).toBe('VALUE_ABOVE_MAX 11000000 11110000')
  })

  it('of a market order is that of the best price it would take, moved by the collar', () => {
    const d = limited({ maxValue: 110_561 * 100, collarBps: 50 })
    // 110010 and half a percent of it, rounded up.
    expect(told(d.risk.check(order('buy', 100), now))).toBe('passed')
    expect(told(limited({ maxValue: 110_561 * 100 - 1, collarBps: 50 }).risk.check(order('buy', 100), now))).toBe(
      `VALUE_ABOVE_MAX ${110_561 * 100 - 1} ${110_561 * 100}`,
    )
  })

  it('of a sell that may be filled better is that of the best bid', () => {
    const d = limited({ maxValue: 10_999_999 })
    expect(told(d.risk.check(sellAt(100_000, 100), now))).toBe('VALUE_ABOVE_MAX 10999999 11000000')
  })

  it('that no integer holds refuses', () => {
    const d = desk({
      limits: {
        version: 't',
        instruments: { EURUSD: { ...wide, maxQty: qty(2 ** 52), maxPosition: qty(2 ** 52), maxValue: 2 ** 53 - 1 } },
      },
    })
    expect(d.risk.check(buyAt(110_000, 2 ** 50), now)).toMatchObject({ code: 'VALUE_ABOVE_MAX', actual: NaN })
  })
})

describe('the price collar', () => {
  it('of half a percent around 1.10000 lets a buy pay 1.10550 and a sell take 1.09450, and no tick further', () => {
    const d = limited({ collarBps: 50 })
    d.book!.bestBid = 109_995
    d.book!.bestAsk = 110_005
    expect(told(d.risk.check(buyAt(110_550), now))).toBe('passed')
    expect(told(d.risk.check(buyAt(110_551), now))).toBe('PX_COLLAR 110550 110551')
    expect(told(d.risk.check(sellAt(109_450), now))).toBe('passed')
    expect(told(d.risk.check(sellAt(109_449), now))).toBe('PX_COLLAR 109450 109449')
  })

  it('judges a market order by the best price that it would take', () => {
    const d = limited({ collarBps: 50 })
    d.book!.bestBid = 100_000
    d.book!.bestAsk = 110_000
    expect(told(d.risk.check(order('buy', 1), now))).toBe('PX_COLLAR 105525 110000')
    expect(told(d.risk.check(order('sell', 1), now))).toBe('PX_COLLAR 104475 100000')
  })

  it('lets a stop be, whose price is a trigger', () => {
    expect(told(limited({ collarBps: 1 }).risk.check(order('sell', 1, { ordType: 'stop', stop: px(90_000) }), now))).toBe('passed')
  })

  it('holds for the new price of a replace', () => {
    const d = limited({ collarBps: 50 })
    d.openBuy = 10
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 10, limit: 110_000 })
    expect(told(d.risk.check(replace('A1', 10, 110_555), now))).toBe('passed')
    expect(told(d.risk.check(replace('A1', 10, 110_556), now))).toBe('PX_COLLAR 110555 110556')
  })
})

describe('the collar over a window', () => {
  /** The middle goes from 1.10000 to 1.10200 in a second. */
  function risen(): Bent {
    const d = limited({ drift: { bps: 10, withinMs: 10_000 } })
    for (const [bid, ms] of [
      [109_995, 0],
      [110_195, 1000],
    ]) {
      d.book = { bestBid: bid, bestAsk: bid + 10, state: 'LIVE', lastUpdateUs: now.wallUs }
      d.risk.observe('EURUSD', later(ms))
    }
    return d
  }

  it('keeps a buy from running after a price that rose', () => {
    const d = risen()
    expect(told(d.risk.check(buyAt(110_110), later(1000)))).toBe('passed')
    expect(told(d.risk.check(buyAt(110_111), later(1000)))).toBe('PX_COLLAR_WINDOW 110110 110111')
    expect(told(d.risk.check(order('buy', 1), later(1000)))).toBe('PX_COLLAR_WINDOW 110110 110205')
  })

  it('does not keep a sell into it', () => {
    expect(told(risen().risk.check(order('sell', 1), later(1000)))).toBe('passed')
  })

  it('forgets what lies before the window', () => {
    const d = risen()
    d.book!.lastUpdateUs = now.wallUs
    expect(told(d.risk.check(order('buy', 1), later(11_000)))).toBe('passed')
  })

  it('does not take the price of a book that is not LIVE', () => {
    const d = limited({ drift: { bps: 10, withinMs: 10_000 } })
    d.book = { bestBid: 50_000, bestAsk: 50_010, state: 'STALE', lastUpdateUs: now.wallUs }
    d.risk.observe('EURUSD', now)
    d.book = { bestBid: 110_000, bestAsk: 110_010, state: 'LIVE', lastUpdateUs: now.wallUs }
    expect(told(d.risk.check(order('buy', 1), now))).toBe('passed')
  })
})

describe('an order that was sent already', () => {
  it('less than the time ago is DUP_ORDER, at the time it passes', () => {
    const d = limited({ duplicateMs: 500 })
    expect(send(d, buyAt(110_000, 5))).toBe('passed')
    expect(send(d, buyAt(110_000, 5), later(499))).toBe('DUP_ORDER 500000 499000')
    expect(send(d, buyAt(110_000, 5), later(500))).toBe('passed')
  })

  it('is another one with another side, quantity, price, type or strategy', () => {
    const d = limited({ duplicateMs: 500 })
    expect(send(d, buyAt(110_000, 5))).toBe('passed')
    for (const other of [sellAt(110_000, 5), buyAt(110_000, 6), buyAt(110_001, 5), order('buy', 5)]) expect(send(d, other)).toBe('passed')
    expect(send(d, { ...buyAt(110_000, 5), strategy: 'two' })).toBe('passed')
  })

  it('is not known where the session did not take it', () => {
    const d = limited({ duplicateMs: 500 })
    const verdict = d.risk.check(buyAt(110_000), now)
    if (verdict.passed) d.risk.release(verdict.order)
    expect(send(d, buyAt(110_000))).toBe('passed')
  })
})

describe('an order that would trade with our own', () => {
  it('at its price is SELF_MATCH, a tick before it passes', () => {
    const d = limited({ selfMatch: 'refuse' })
    d.bestSell = 110_020
    expect(told(d.risk.check(buyAt(110_019), now))).toBe('passed')
    expect(told(d.risk.check(buyAt(110_020), now))).toBe('SELF_MATCH 110020 110020')
    d.bestBuy = 109_990
    expect(told(d.risk.check(sellAt(109_991), now))).toBe('passed')
    expect(told(d.risk.check(sellAt(109_990), now))).toBe('SELF_MATCH 109990 109990')
  })

  it('at the market is one, wherever ours rests', () => {
    const d = limited({ selfMatch: 'refuse' })
    d.bestSell = 120_000
    expect(told(d.risk.check(order('buy', 1), now))).toBe('SELF_MATCH 120000 110010')
  })
})

describe('open orders', () => {
  it('up to the limit pass, of the instrument and of the account', () => {
    const d = limited({ maxOpenOrders: 3 }, { maxOpenOrders: 5 })
    d.openCount = 2
    d.openOrders = 4
    expect(send(d, order('buy', 1))).toBe('passed')
    d.openCount = 3
    expect(told(d.risk.check(order('buy', 1), now))).toBe('OPEN_ORDERS 3 4')
    d.openCount = 2
    d.openOrders = 5
    expect(told(d.risk.check(order('buy', 1), now))).toBe('OPEN_ORDERS 5 6')
  })

  it('are not made more by a replace', () => {
    const d = limited({ maxOpenOrders: 1 })
    d.openCount = 1
    d.openOrders = 1
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 10, limit: 110_000 })
    expect(told(d.risk.check(replace('A1', 11, 110_000), now))).toBe('passed')
  })
})

describe('the day', () => {
  const tomorrow = (): Now => ({ wallUs: now.wallUs + 86_400_000_000, monoUs: now.monoUs + 86_400_000_000 })

  it('has so many orders, of the instrument and of the account, and begins anew', () => {
    const d = limited({ maxOrdersADay: 2 }, { maxOrdersADay: 3 })
    expect([send(d, order('buy', 1)), send(d, order('sell', 2)), send(d, order('buy', 1))]).toEqual(['passed', 'passed', 'ORDER_COUNT 2 3'])
    d.book!.lastUpdateUs = tomorrow().wallUs
    expect(send(d, order('buy', 1), tomorrow())).toBe('passed')
    const all = limited({}, { maxOrdersADay: 1 })
    expect([send(all, order('buy', 1)), send(all, order('buy', 1))]).toEqual(['passed', 'ORDER_COUNT 1 2'])
  })

  it('has so much quantity and value, both sides together, whatever became of the orders', () => {
    const d = limited({ maxQtyADay: qty(100) })
    expect(send(d, order('buy', 60))).toBe('passed')
    expect(send(d, order('sell', 41))).toBe('CUM_QTY 100 101')
    expect(send(d, order('sell', 40))).toBe('passed')
    const e = limited({ maxValueADay: 11_000_000 })
    expect(send(e, buyAt(110_000, 99))).toBe('passed')
    expect(send(e, buyAt(110_000, 2))).toBe('CUM_VALUE 11000000 11110000')
    expect(send(e, buyAt(110_000, 1))).toBe('passed')
  })

  it('does not count what did not go', () => {
    const d = limited({ maxOrdersADay: 1, maxQtyADay: qty(10), maxValueADay: 10 * 110_010, messages: { count: 1, withinMs: 1000 } })
    for (let n = 0; n < 3; n++) {
      const verdict = d.risk.check(order('buy', 10), now)
      expect(told(verdict)).toBe('passed')
      if (verdict.passed) d.risk.release(verdict.order)
    }
  })

  it('goes on after a restart, by the orders of the journal', () => {
    const d = limited({ maxOrdersADay: 3, maxQtyADay: qty(100) })
    const sent = { instrumentId: 'EURUSD', orderQty: 45, limit: 110_000, stop: null, sentAtUs: now.wallUs - 1000 }
    d.risk.recall([sent, sent, { ...sent, sentAtUs: now.wallUs - 2 * 86_400_000_000 }], now)
    expect(told(d.risk.check(order('buy', 11), now))).toBe('CUM_QTY 100 101')
    expect(send(d, order('buy', 10))).toBe('passed')
    expect(send(d, order('buy', 1))).toBe('ORDER_COUNT 3 4')
  })

  it('begins when the account says so', () => {
    // 1700000000 is 22:13:20 UTC; a day that begins at 22:00 has begun by then, and 13 minutes before it has not.
    const d = limited({ maxOrdersADay: 1 }, { dayStartsMinute: 22 * 60 })
    const before: Now = { wallUs: now.wallUs - 800_000_000 - 1, monoUs: now.monoUs - 800_000_000 }
    d.book!.lastUpdateUs = before.wallUs
    expect(send(d, order('buy', 1), before)).toBe('passed')
    d.book!.lastUpdateUs = now.wallUs
    expect(send(d, order('buy', 1))).toBe('passed')
    expect(send(d, order('buy', 1))).toBe('ORDER_COUNT 1 2')
  })

  it('is not given anew by a clock that steps back over its boundary', () => {
    const d = limited({ maxOrdersADay: 1 })
    expect(send(d, order('buy', 1))).toBe('passed')
    const back: Now = { wallUs: now.wallUs - 86_400_000_000, monoUs: now.monoUs + 1 }
    d.book!.lastUpdateUs = back.wallUs
    expect(send(d, order('buy', 1), back)).toBe('ORDER_COUNT 1 2')
  })
})

describe('the rate of messages', () => {
  it('passes as many at once as it allows, then as they come back, one by one', () => {
    const d = limited({ messages: { count: 2, withinMs: 1000 } })
    expect([send(d, order('buy', 1)), send(d, order('buy', 2)), send(d, order('buy', 3))]).toEqual(['passed', 'passed', 'MSG_RATE 2 3'])
    expect(send(d, order('buy', 3), later(499))).toBe('MSG_RATE 2 3')
    expect(send(d, order('buy', 3), later(500))).toBe('passed')
    expect(send(d, order('buy', 4), later(500))).toBe('MSG_RATE 2 3')
  })

  it('of the account holds all instruments together', () => {
    const d = limited({}, { messages: { count: 1, withinMs: 1000 } })
    expect([send(d, order('buy', 1)), send(d, order('buy', 2))]).toEqual(['passed', 'MSG_RATE 1 2'])
  })

  it('counts a cancel and never holds it back', () => {
    const d = limited({ messages: { count: 2, withinMs: 1000 } })
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 10, limit: 110_000 })
    expect(send(d, order('buy', 1))).toBe('passed')
    for (let n = 0; n < 9; n++) expect(d.risk.check(cancel('A1'), now).passed).toBe(true)
    expect(send(d, order('buy', 2), later(500))).toContain('MSG_RATE 2')
    // Its debt is never more than a bucket.
    expect(send(d, order('buy', 2), later(2000))).toBe('passed')
  })

  it('counts a cancel before the first verdict of a run, and by the limits that hold then', () => {
    const messages = { count: 2, withinMs: 1000 }
    const first = (own: object, account?: object): string[] => {
      const d = limited(own, account)
      d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 10, limit: 110_000 })
      expect(d.risk.check(cancel('A1'), now).passed).toBe(true)
      return [send(d, order('buy', 1)), send(d, order('buy', 2))]
    }
    expect(first({ messages })).toEqual(['passed', 'MSG_RATE 2 3'])
    expect(first({}, { messages })).toEqual(['passed', 'MSG_RATE 2 3'])
  })

  it('counts a cancel by limits that no verdict has met yet', () => {
    const d = limited({ messages: { count: 5, withinMs: 1000 } })
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 10, limit: 110_000 })
    expect(send(d, order('buy', 1))).toBe('passed')
    const own = { ...limits.instruments.EURUSD, messages: { count: 2, withinMs: 1000 } }
    const answer = d.risk.changeLimits({ limits: { ...limits, instruments: { EURUSD: own } }, actor: 'ann', reason: 'news' }, now)
    if (answer.kind !== 'note') throw new Error(answer.code)
    d.risk.fold(answer.note)
    expect(d.risk.check(cancel('A1'), now).passed).toBe(true)
    expect([send(d, order('buy', 2)), send(d, order('buy', 3))]).toEqual(['passed', 'MSG_RATE 2 3'])
  })

  it('does not hold back what the kill switch sends to close', () => {
    const d = limited({ messages: { count: 1, withinMs: 1000 }, maxOrdersADay: 1, duplicateMs: 1000, maxOpenOrders: 1 })
    d.position = 100
    expect(send(d, order('buy', 1))).toBe('passed')
    d.openCount = 1
    kill(d.risk, 'flatten')
    expect(send(d, order('sell', 10, { by: 'kill', strategy: 'kill' }))).toBe('passed')
    expect(send(d, order('sell', 10, { by: 'kill', strategy: 'kill' }))).toBe('passed')
  })
})

describe('repeated executions', () => {
  it('up to one below the limit pass; with the last one the strategy is to be switched off on that side', () => {
    const d = limited({ executions: { count: 3, withinMs: 10_000 } })
    expect(d.risk.executed('ref', 'EURUSD', 'buy', later(0))).toBe(false)
    expect(d.risk.executed('ref', 'EURUSD', 'buy', later(1))).toBe(false)
    expect(told(d.risk.check(order('buy', 1), later(1)))).toBe('passed')
    expect(d.risk.executed('ref', 'EURUSD', 'buy', later(2))).toBe(true)
    expect(told(d.risk.check(order('buy', 1), later(2)))).toBe('REPEAT_EXEC 3 3')
    expect(told(d.risk.check(order('sell', 1), later(2)))).toBe('passed')
    expect(told(d.risk.check(order('buy', 1, { strategy: 'other' }), later(2)))).toBe('passed')
    expect(told(d.risk.check(order('buy', 1), later(10_000)))).toBe('passed')
  })

  it('are none where no limit asks for them', () => {
    const d = desk()
    for (let n = 0; n < 100; n++) expect(d.risk.executed('ref', 'EURUSD', 'buy', now)).toBe(false)
    expect(d.risk.executed('ref', 'GBPUSD', 'buy', now)).toBe(false)
  })
})

describe('our clock', () => {
  const apart = (us: number | undefined, more: Partial<RiskOptions> = {}): Bent =>
    desk({ limits: { ...limits, account: { maxClockSkewMs: 1000 } }, ...(us === undefined ? {} : { clock: { skewUs: us } }), ...more })

  it('less than the limit apart from a peer’s passes, at the limit it is CLOCK_SKEW', () => {
    expect(told(apart(999_999).risk.check(order('buy', 1), now))).toBe('passed')
    expect(told(apart(1_000_000).risk.check(order('buy', 1), now))).toBe('CLOCK_SKEW 1000000 1000000')
  })

  it('that nobody compares is none within a limit, and needs no comparison without one', () => {
    expect(told(apart(undefined).risk.check(order('buy', 1), now))).toBe('CLOCK_SKEW 1000000 NaN')
    expect(told(apart(NaN).risk.check(order('buy', 1), now))).toBe('CLOCK_SKEW 1000000 NaN')
    expect(told(desk({ clock: { skewUs: NaN } }).risk.check(order('buy', 1), now))).toBe('passed')
  })

  it('does not keep the kill switch from closing, nor a replace from taking quantity away', () => {
    const d = apart(2_000_000)
    d.openBuy = 10
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 10, limit: 110_000 })
    expect(told(d.risk.check(replace('A1', 5, 110_000), now))).toBe('passed')
    expect(told(d.risk.check(replace('A1', 11, 110_000), now))).toBe('CLOCK_SKEW 1000000 2000000')
    d.position = 5
    kill(d.risk, 'flatten')
    expect(told(d.risk.check(order('sell', 5, { by: 'kill', strategy: 'kill' }), now))).toBe('passed')
  })
})

describe('a limit that is given and makes no sense', () => {
  const odd: [string, Partial<Record<keyof InstrumentLimits, unknown>>][] = [
    ['a negative value', { maxValue: -1 }],
    ['a collar of text', { collarBps: '50' }],
    ['a window without a length', { drift: { bps: 10 } }],
    ['a spread of a fraction', { maxSpreadTicks: 0.5 }],
    ['open orders that are no number', { maxOpenOrders: NaN }],
    ['orders a day', { maxOrdersADay: Infinity }],
    ['quantity a day', { maxQtyADay: -1 }],
    ['value a day', { maxValueADay: {} }],
    ['a rate of none', { messages: { count: 0, withinMs: 1000 } }],
    ['a rate within no time', { messages: { count: 1, withinMs: 0 } }],
    ['a duplicate in the future', { duplicateMs: -1 }],
    ['executions without a time', { executions: { count: 3 } }],
    ['another policy for our own orders', { selfMatch: 'cancel' }],
    ['a side that is none', { restricted: 'short' }],
    ['a list that is text', { strategies: 'ref' }],
  ]

  it.each(odd)('%s is LIMITS_MISSING', (_name, more) => {
    expect(told(limited(more as Partial<InstrumentLimits>).risk.check(order('buy', 1), now))).toBe('LIMITS_MISSING 0 1')
  })

  it.each([
    { maxOpenOrders: -1 },
    { maxOrdersADay: 0.5 },
    { messages: { count: 0, withinMs: 1 } },
    { dayStartsMinute: 1440 },
    { maxClockSkewMs: 0 },
  ])('of the account, %j, is LIMITS_MISSING', (account) => {
    expect(told(limited({}, account).risk.check(order('buy', 1), now))).toBe('LIMITS_MISSING 0 1')
  })

  it('and the steps of an instrument with all of them are read as before', () => {
    expect(told(desk({ instruments: new Map([['EURUSD', { ...eurusd, tick: px(NaN) }]]) }).risk.check(order('buy', 1), now))).toBe(
      'LIMITS_MISSING 0 1',
    )
  })
})
