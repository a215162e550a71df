import { describe, expect, it } from 'vitest'
import { riskCodes } from '@fix/events'
import { rules, type Limits, type Risk } from '../src/index.ts'
import { desk, eurusd, limits, now, order, px, qty, replace, told } from './desk.ts'

describe('the order of the controls', () => {
  it('is that of the published codes, one control a code', () => {
    expect(rules.map((rule) => rule.code)).toEqual([...riskCodes])
  })

  it('decides which breach is the primary one, and every breach is listed', () => {
    const d = desk()
    d.unknown = 1
    d.book = { bestBid: 110_000, bestAsk: 110_010, state: 'STALE', lastUpdateUs: now.wallUs }
    const verdict = d.risk.check(order('buy', 100_001, { ordType: 'limit', limit: px(110_000) }), now)
    expect(verdict).toEqual({
      passed: false,
      code: 'STATE_UNKNOWN',
      limit: 0,
      actual: 1,
      codes: ['STATE_UNKNOWN', 'MD_STALE', 'QTY_ABOVE_MAX', 'POS_INSTRUMENT'],
    })
  })
})

describe('quantity', () => {
  const steps = { ...eurusd, step: qty(1_000), minQty: qty(2_000) }
  const instruments = new Map([['EURUSD', steps]])

  it('the minimum passes, one step below it is QTY_BELOW_MIN', () => {
    const { risk } = desk({ instruments })
    expect(told(risk.check(order('buy', 2_000), now))).toBe('passed')
    expect(told(risk.check(order('buy', 1_000), now))).toBe('QTY_BELOW_MIN 2000 1000')
  })

  it('a multiple of the step passes, one unit beside it is QTY_OFF_STEP', () => {
    const { risk } = desk({ instruments })
    expect(told(risk.check(order('buy', 3_000), now))).toBe('passed')
    expect(told(risk.check(order('buy', 3_001), now))).toBe('QTY_OFF_STEP 1000 3001')
    expect(told(risk.check(order('buy', 2_999), now))).toBe('QTY_OFF_STEP 1000 2999')
  })

  it('the maximum passes, one more is QTY_ABOVE_MAX', () => {
    const wide: Limits = { version: 'wide', instruments: { EURUSD: { ...limits.instruments.EURUSD, maxPosition: qty(1_000_000) } } }
    const { risk } = desk({ limits: wide })
    expect(told(risk.check(order('buy', 100_000), now))).toBe('passed')
    expect(told(risk.check(order('buy', 100_001), now))).toBe('QTY_ABOVE_MAX 100000 100001')
  })

  it("the venue's own maximum binds where it is the smaller", () => {
    const { risk } = desk({ instruments: new Map([['EURUSD', { ...eurusd, maxQty: qty(500) }]]) })
    expect(told(risk.check(order('buy', 500), now))).toBe('passed')
    expect(told(risk.check(order('buy', 501), now))).toBe('QTY_ABOVE_MAX 500 501')
  })
})

describe('price', () => {
  const instruments = new Map([['EURUSD', { ...eurusd, tick: px(5) }]])

  it('a limit on the tick passes, one beside it is PX_OFF_TICK', () => {
    const { risk } = desk({ instruments })
    expect(told(risk.check(order('buy', 1, { ordType: 'limit', limit: px(110_005) }), now))).toBe('passed')
    expect(told(risk.check(order('buy', 1, { ordType: 'limit', limit: px(110_006) }), now))).toBe('PX_OFF_TICK 5 110006')
  })

  it('a stop price is held to the tick as well', () => {
    const { risk } = desk({ instruments })
    expect(told(risk.check(order('buy', 1, { ordType: 'stop', stop: px(110_005) }), now))).toBe('passed')
    expect(told(risk.check(order('buy', 1, { ordType: 'stop', stop: px(110_004) }), now))).toBe('PX_OFF_TICK 5 110004')
  })
})

describe('a price of zero or below', () => {
  it('is on no tick, but of an instrument that has such prices', () => {
    const spread = new Map([['EURUSD', { ...eurusd, negativePrices: true }]])
    for (const price of [0, -1]) {
      const intent = order('buy', 1, { ordType: 'limit', limit: px(price) })
      expect(told(desk().risk.check(intent, now))).toBe(`PX_OFF_TICK 1 ${price}`)
      expect(told(desk({ instruments: spread }).risk.check(intent, now))).toBe('passed')
    }
    expect(told(desk().risk.check(order('buy', 1, { ordType: 'limit', limit: px(1) }), now))).toBe('passed')
  })
})

describe('market data', () => {
  it('of exactly the greatest age passes, a microsecond older is MD_STALE', () => {
    const d = desk()
    d.book!.lastUpdateUs = now.wallUs - 2_000_000
    expect(told(d.risk.check(order('buy', 1), now))).toBe('passed')
    d.book!.lastUpdateUs = now.wallUs - 2_000_001
    expect(told(d.risk.check(order('buy', 1), now))).toBe('MD_STALE 2000000 2000001')
  })

  it('from the future, after the clock stepped back, is MD_STALE', () => {
    const d = desk()
    d.book!.lastUpdateUs = now.wallUs + 1
    expect(told(d.risk.check(order('buy', 1), now))).toBe('MD_STALE 2000000 -1')
  })

  it.each(['EMPTY', 'SYNCING', 'STALE', 'REJECTED'] as const)('in state %s is not traded on', (state) => {
    const d = desk()
    d.book!.state = state
    expect(told(d.risk.check(order('buy', 1), now))).toBe('MD_STALE 2000000 0')
  })

  it('with one side empty, or no book at all, is MD_MISSING', () => {
    const d = desk()
    d.book!.bestAsk = NaN
    expect(told(d.risk.check(order('buy', 1), now))).toBe('MD_MISSING 2 1')
    d.book!.bestBid = NaN
    expect(told(d.risk.check(order('buy', 1), now))).toBe('MD_MISSING 2 0')
    d.book = undefined
    const verdict = d.risk.check(order('buy', 1), now)
    expect(verdict).toMatchObject({ code: 'MD_MISSING', codes: ['MD_MISSING'] })
  })
})

describe('exposure', () => {
  it('counts every open order at its worst: +3000, open buys 6000, limit 10000', () => {
    const d = desk()
    d.position = 3_000
    d.openBuy = 6_000
    const buy = d.risk.check(order('buy', 1_000), now)
    expect(told(buy)).toBe('passed')
    if (buy.passed) d.risk.release(buy.order)
    expect(told(d.risk.check(order('buy', 1_001), now))).toBe('POS_INSTRUMENT 10000 10001')
    const sell = d.risk.check(order('sell', 13_000), now)
    expect(told(sell)).toBe('passed')
    if (sell.passed) d.risk.release(sell.order)
    expect(told(d.risk.check(order('sell', 13_001), now))).toBe('POS_INSTRUMENT 10000 10001')
  })

  it('does not let open sells make room for a buy: the buy may fill first', () => {
    const d = desk()
    d.position = 10_000
    d.openSell = 10_000
    expect(told(d.risk.check(order('buy', 1), now))).toBe('POS_INSTRUMENT 10000 10001')
  })

  it('lets an order through that brings a position back which is over its limit', () => {
    const d = desk()
    d.position = 12_000
    expect(told(d.risk.check(order('sell', 1_000), now))).toBe('passed')
    expect(told(d.risk.check(order('buy', 1), now))).toBe('POS_INSTRUMENT 10000 12001')
  })

  it('judges a replace by what it adds to the leaves that are counted', () => {
    const d = desk()
    d.position = 2_000
    d.openBuy = 5_000
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 2_000, leavesQty: 5_000, limit: 110_000 })
    // OrderQty(38) counts what has filled: 10000 less 2000 leaves 8000, with the position that is 10000.
    expect(told(d.risk.check(replace('A1', 10_000, 110_000), now))).toBe('passed')
    expect(told(d.risk.check(replace('A1', 10_001, 110_000), now))).toBe('POS_INSTRUMENT 10000 13001')
  })

  it('does not block a replace that adds nothing, though the position is over its limit', () => {
    const d = desk()
    d.position = 11_000
    d.openBuy = 1_000
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 1_000, limit: 110_000 })
    expect(told(d.risk.check(replace('A1', 1_000, 109_990), now))).toBe('passed')
    expect(told(d.risk.check(replace('A1', 1_001, 109_990), now))).toBe('POS_INSTRUMENT 10000 12001')
  })
})

describe('orders of unknown fate', () => {
  it('up to the limit pass, one more is STATE_UNKNOWN', () => {
    const loose: Limits = { version: 'loose', instruments: { EURUSD: { ...limits.instruments.EURUSD, maxUnknown: 2 } } }
    const d = desk({ limits: loose })
    d.unknown = 2
    expect(told(d.risk.check(order('buy', 1), now))).toBe('passed')
    d.unknown = 3
    expect(told(d.risk.check(order('buy', 1), now))).toBe('STATE_UNKNOWN 2 3')
  })
})

describe('a replace that only takes quantity away', () => {
  it('passes where a new order would not: it relieves, as a cancel does', () => {
    const d = desk()
    d.position = 20_000
    d.openBuy = 300_000
    d.unknown = 1
    d.book = undefined
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 300_000, limit: 110_000 })
    expect(told(d.risk.check(replace('A1', 200_000), now))).toBe('passed')
    expect(told(d.risk.check(replace('A1', 200_000, 110_000), now))).toBe('passed')
  })

  it('is not one that changes nothing: it would bring its order back to the end of the queue for no reason', () => {
    const d = desk()
    d.openBuy = 300
    d.unknown = 1
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 300, limit: 110_000 })
    expect(told(d.risk.check(replace('A1', 300, 110_000), now))).toBe('STATE_UNKNOWN 0 1')
  })

  it('is judged in full when it moves its price as well', () => {
    const d = desk()
    d.openBuy = 300
    d.book = undefined
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 300, limit: 110_000 })
    expect(told(d.risk.check(replace('A1', 200, 110_001), now))).toBe('MD_MISSING 2 0')
  })
})

describe('what the limits do not name', () => {
  it('is NOT_PERMITTED, and nothing else is said of it', () => {
    const verdict = desk().risk.check(order('buy', 1, { instrumentId: 'GBPUSD' }), now)
    expect(verdict).toEqual({ passed: false, code: 'NOT_PERMITTED', limit: 1, actual: 0, codes: ['NOT_PERMITTED'] })
  })

  it('is not found on the prototype of the document', () => {
    expect(told(desk().risk.check(order('buy', 1, { instrumentId: 'constructor' }), now))).toBe('NOT_PERMITTED 1 0')
  })

  it.each(['maxQty', 'maxPosition', 'maxMdAgeMs', 'maxUnknown'] as const)('without %s is LIMITS_MISSING', (key) => {
    for (const bad of [undefined, NaN, -1, 1.5, Infinity, '5']) {
      const document = { version: 'bad', instruments: { EURUSD: { ...limits.instruments.EURUSD, [key]: bad } } } as unknown as Limits
      expect(told(desk({ limits: document }).risk.check(order('buy', 1), now))).toBe('LIMITS_MISSING 0 1')
    }
  })

  it.each(['step', 'tick', 'minQty'] as const)('with an instrument that lacks its %s is LIMITS_MISSING', (key) => {
    const broken = { ...eurusd, [key]: NaN }
    expect(told(desk({ instruments: new Map([['EURUSD', broken]]) }).risk.check(order('buy', 1), now))).toBe('LIMITS_MISSING 0 1')
  })

  it('without an instrument, or without any document, is LIMITS_MISSING', () => {
    expect(desk({ instruments: new Map() }).risk.check(order('buy', 1), now)).toMatchObject({ code: 'LIMITS_MISSING', actual: 3 })
    const none = desk({ limits: undefined })
    expect(none.risk.check(order('buy', 1), now)).toMatchObject({ code: 'LIMITS_MISSING', codes: ['LIMITS_MISSING', 'NOT_PERMITTED'] })
    expect(none.risk.limitsVersion).toBe('')
  })

  it('shows its version for the evidence', () => {
    const risk: Risk = desk().risk
    expect(risk.limitsVersion).toBe('test-1')
  })
})
