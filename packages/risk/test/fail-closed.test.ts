import { describe, expect, it } from 'vitest'
import type { Intent, Now } from '@fix/events'
import { rules, type InstrumentLimits, type RiskOptions, type Rule } from '../src/index.ts'
import { cancel, desk, kill, limits, now, order, px, qty, replace, told } from './desk.ts'

const boom = (): never => {
  throw new Error('planted')
}

describe('a control that breaks refuses', () => {
  it.each(rules.map((rule) => rule.code))('%s', (code) => {
    const broken: Rule[] = rules.map((rule) => (rule.code === code ? { ...rule, holds: boom } : rule))
    const { risk } = desk({ rules: broken })
    expect(risk.check(order('buy', 1), now)).toEqual({ passed: false, code: 'RISK_ERROR', limit: 0, actual: 1, codes: ['RISK_ERROR'] })
    expect(risk.reservations).toBe(0)
  })

  it.each(rules.map((rule) => rule.code))('%s, while it tells its numbers', (code) => {
    const broken: Rule[] = rules.map((rule) => (rule.code === code ? { ...rule, holds: () => false, actual: boom } : rule))
    expect(told(desk({ rules: broken }).risk.check(order('buy', 1), now))).toBe('RISK_ERROR 0 1')
  })

  it('and the fault stands before the breaches that others found', () => {
    const broken = rules.map((rule) => (rule.code === 'MD_MISSING' ? { ...rule, holds: boom } : rule))
    const d = desk({ rules: broken })
    d.unknown = 1
    expect(d.risk.check(order('buy', 1), now)).toMatchObject({ code: 'RISK_ERROR', codes: ['RISK_ERROR', 'STATE_UNKNOWN'] })
  })
})

describe('limits that can be read no more', () => {
  it.each(['account', 'EURUSD'])('refuse, though they could be before: %s', (which) => {
    let readable = true
    const document = { ...limits, account: { maxOpenOrders: 5 }, instruments: { EURUSD: { ...limits.instruments.EURUSD } } }
    const [of, key] = which === 'account' ? ([document, 'account'] as const) : ([document.instruments.EURUSD, 'maxPosition'] as const)
    const value = Reflect.get(of, key) as unknown
    Object.defineProperty(of, key, { get: () => (readable ? value : boom()) })
    const { risk } = desk({ limits: document })
    const verdict = risk.check(order('buy', 1), now)
    expect(verdict.passed).toBe(true)
    if (verdict.passed) risk.release(verdict.order)
    readable = false
    expect(risk.check(order('buy', 1), now)).toMatchObject({ passed: false, code: 'RISK_ERROR' })
    readable = true
    expect(risk.check(order('buy', 1), now).passed).toBe(true)
  })
})

describe('an input that breaks refuses', () => {
  const healthy = {
    openBuyQty: () => 0,
    openSellQty: () => 0,
    positionQty: () => 0,
    unknownCount: () => 0,
    broken: () => false,
    openCount: () => 0,
    openOrders: 0,
    bestOpenLimit: () => NaN,
    unprotected: () => false,
    strategyWorst: () => 0,
    changes: { count: 0, at: () => '' },
    traded: () => [],
    get: () => undefined,
  }
  const account = { version: 'account', instruments: limits.instruments, account: { maxGross: 1_000_000 } }
  const { EURUSD } = limits.instruments
  const sources: [string, Partial<RiskOptions>][] = [
    ['the books', { books: { get: boom } }],
    ['the instruments', { instruments: { get: boom } }],
    ['open buys', { orders: { ...healthy, openBuyQty: boom } }],
    ['open sells', { orders: { ...healthy, openSellQty: boom } }],
    ['the position', { orders: { ...healthy, positionQty: boom } }],
    ['the count of unknown orders', { orders: { ...healthy, unknownCount: boom } }],
    ['whether the position is the venue’s', { orders: { ...healthy, broken: boom } }],
    ['the count of open orders', { orders: { ...healthy, openCount: boom } }],
    ['the count of all open orders', { orders: Object.defineProperty({ ...healthy }, 'openOrders', { get: boom }) }],
    [
      'our own prices',
      {
        orders: { ...healthy, bestOpenLimit: boom },
        limits: { version: 'own', instruments: { EURUSD: { ...EURUSD, selfMatch: 'refuse' } } },
      },
    ],
    [
      'our clock',
      {
        clock: Object.defineProperty({ skewUs: 0 }, 'skewUs', { get: boom }),
        limits: { ...limits, account: { maxClockSkewMs: 1 } },
      },
    ],
    ['the limits of the account', { limits: Object.defineProperty({ ...limits }, 'account', { get: boom }) }],
    [
      'what a strategy holds',
      {
        orders: { ...healthy, strategyWorst: boom },
        limits: { version: 'own', instruments: { EURUSD: { ...EURUSD, maxStrategyPosition: qty(10) } } },
      },
    ],
    ['what has changed', { orders: Object.defineProperty({ ...healthy }, 'changes', { get: boom }), limits: account }],
    ['what was traded', { orders: { ...healthy, traded: boom }, limits: account }],
    ['whether a position has its stop', { orders: { ...healthy, unprotected: boom } }],
    ['an answer to that which is none', { orders: { ...healthy, unprotected: () => undefined as never } }],
  ]

  it.each(sources)('%s', (_name, options) => {
    const { risk } = desk(options)
    const verdict = risk.check(order('buy', 1), now)
    expect(verdict).toMatchObject({ passed: false, code: 'RISK_ERROR' })
    expect(risk.reservations).toBe(0)
  })

  it.each(sources)('%s, and a cancel passes all the same', (_name, options) => {
    expect(desk(options).risk.check(cancel('A1'), now).passed).toBe(true)
  })

  // Found by the trial, seed 16: the kill switch asked for it to size a closing order, and the loop broke.
  it('limits that can’t be read: the largest order is not known, which is no fault of whoever asks', () => {
    const unreadable = Object.defineProperty({ maxPosition: 1, maxMdAgeMs: 1, maxUnknown: 0 }, 'maxQty', { get: boom }) as InstrumentLimits
    const { risk } = desk({ limits: { version: 'broken', instruments: { EURUSD: unreadable } } })
    expect(risk.maxOrderQty('EURUSD')).toBeNaN()
    expect(risk.check(order('buy', 1), now)).toMatchObject({ passed: false, code: 'RISK_ERROR' })
  })

  const numbers: [string, number][] = [
    ['NaN', NaN],
    ['infinite', Infinity],
    ['a fraction', 0.5],
    ['beyond 2^53', 2 ** 60],
  ]

  it.each(numbers)('open quantity that is %s', (_name, value) => {
    for (const side of ['openBuy', 'openSell'] as const) {
      const d = desk()
      d[side] = value
      expect(d.risk.check(order('buy', 1), now)).toMatchObject({ passed: false, code: 'RISK_ERROR' })
      d[side] = -1
      expect(d.risk.check(order('buy', 1), now)).toMatchObject({ passed: false, code: 'RISK_ERROR' })
    }
  })

  it.each(numbers)('a position that is %s', (_name, value) => {
    const d = desk()
    d.position = value
    expect(d.risk.check(order('buy', 1), now)).toMatchObject({ passed: false, code: 'RISK_ERROR' })
  })

  it.each(numbers)('a count of unknown orders that is %s', (_name, value) => {
    const d = desk()
    d.unknown = value
    expect(d.risk.check(order('buy', 1), now)).toMatchObject({ passed: false, code: 'RISK_ERROR' })
    d.unknown = -1
    expect(d.risk.check(order('buy', 1), now)).toMatchObject({ passed: false, code: 'RISK_ERROR' })
  })

  it('a best price that is no number is a missing one', () => {
    const d = desk()
    d.book!.bestBid = Infinity
    expect(told(d.risk.check(order('buy', 1), now))).toBe('MD_MISSING 2 1')
  })

  it('a clock that is no number', () => {
    for (const wallUs of [NaN, Infinity]) {
      expect(desk().risk.check(order('buy', 1), { wallUs, monoUs: 0 })).toMatchObject({ passed: false, code: 'RISK_ERROR' })
    }
    expect(desk().risk.check(order('buy', 1), undefined as unknown as Now)).toMatchObject({ passed: false, code: 'RISK_ERROR' })
  })
})

describe('an intent that makes no sense refuses', () => {
  const odd: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['text', 'buy'],
    ['an unknown kind', { ...order('buy', 1), kind: 'swap' }],
    ['an unknown side', { ...order('buy', 1), side: 'hold' }],
    ['an unknown type', { ...order('buy', 1), ordType: 'iceberg' }],
    ['a quantity of zero', order('buy', 0)],
    ['a negative quantity', order('buy', -1)],
    ['a fraction', order('buy', 1.5)],
    ['NaN', order('buy', NaN)],
    ['an infinite quantity', order('buy', Infinity)],
    ['a quantity beyond 2^53', order('buy', 2 ** 54)],
    ['money instead of a quantity, which has no worst case', order('buy', 1, { cashOrderQty: 100 })],
    ['a limit order without a limit', order('buy', 1, { ordType: 'limit' })],
    ['a stop order without a stop', order('buy', 1, { ordType: 'stop' })],
    ['a limit of NaN', order('buy', 1, { ordType: 'limit', limit: px(NaN) })],
    ['a limit of null', { ...order('buy', 1, { ordType: 'limit' }), limit: null }],
    ['a stop of a fraction', order('buy', 1, { ordType: 'stop', stop: px(0.5) })],
    ['a replace of an order that nobody knows', replace('nobody', 1)],
  ]

  it.each(odd)('%s', (_name, intent) => {
    const { risk } = desk()
    expect(risk.check(intent as Intent, now)).toMatchObject({ passed: false, code: 'RISK_ERROR' })
    expect(risk.reservations).toBe(0)
  })

  it('and a replace of NaN, zero or a fraction of an order that is there', () => {
    const d = desk()
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 10 })
    for (const size of [NaN, 0, -5, 0.5, Infinity]) {
      expect(d.risk.check(replace('A1', size), now)).toMatchObject({ passed: false, code: 'RISK_ERROR' })
    }
  })

  it('and a replace of an order whose own numbers are broken', () => {
    const d = desk()
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: NaN, leavesQty: 10 })
    expect(d.risk.check(replace('A1', 5), now)).toMatchObject({ passed: false, code: 'RISK_ERROR' })
  })
})

describe('a cancel', () => {
  it('passes in every state, with nothing known, and reserves nothing', () => {
    for (const state of ['reduce-only', 'halted', 'cancel-all', 'flatten'] as const) {
      const d = desk({ limits: undefined, instruments: new Map(), maxReservations: 0 })
      d.book = undefined
      d.unknown = 7
      kill(d.risk, state)
      const verdict = d.risk.check(cancel('A1'), now)
      expect(verdict.passed).toBe(true)
      expect(d.risk.reservations).toBe(0)
      if (verdict.passed) {
        d.risk.sent(verdict.order)
        d.risk.release(verdict.order)
      }
    }
  })
})
