/** Every input of a verdict, and each way in which it may fail: one order that passes while all is well, and what it is refused for. */
import { describe, expect, it } from 'vitest'
import type { RiskCode } from '@fix/events'
import type { AccountLimits, InstrumentLimits, Limits, RiskOptions } from '../src/index.ts'
import { desk, eurusd, now, order, px, qty, type Bent } from './desk.ts'

/** Every limit there is, wide enough for the order. */
const own: Required<InstrumentLimits> = {
  ...{ maxQty: qty(1000), maxPosition: qty(1000), maxMdAgeMs: 2000, maxUnknown: 0, maxValue: 2 ** 40, collarBps: 500 },
  ...{ drift: { bps: 500, withinMs: 1000 }, maxSpreadTicks: 100, maxStrategyPosition: qty(1000), marginBps: 500, maxOpenOrders: 10 },
  ...{ maxOrdersADay: 10, maxQtyADay: qty(1000), maxValueADay: 2 ** 40, messages: { count: 10, withinMs: 1000 }, duplicateMs: 100 },
  ...{ executions: { count: 10, withinMs: 1000 }, selfMatch: 'refuse', restricted: 'sell', ordTypes: ['market'], timeInForce: ['Day'] },
  ...{ strategies: ['ref'], stopRequired: false },
}
const level = { warn: { bps: 200 }, reduceOnly: { bps: 300 }, halt: { bps: 400 } }
const account: Required<Omit<AccountLimits, 'dayZone'>> = {
  ...{ maxOpenOrders: 10, maxOrdersADay: 10, messages: { count: 10, withinMs: 1000 }, maxClockSkewMs: 1000, dayStartsMinute: 0 },
  ...{ startingEquity: 2 ** 40, drawdown: { day: level, total: level, strategy: level, recoverBps: 5000, maxMarkAgeMs: 1000 } },
  ...{ maxGross: 2 ** 40, maxNet: 2 ** 40, maxCurrency: { EUR: 2 ** 40, USD: 2 ** 40 }, maxCredit: 2 ** 40, maxMargin: 2 ** 40 },
}

const buy = order('buy', 1, { timeInForce: 'Day' })

interface World {
  readonly limits: Limits | undefined
  readonly options?: Partial<RiskOptions>
  /** The equity was told, and what a unit is worth. */
  readonly told?: boolean
}

/** A desk where all is well, but for what a test takes from it. */
function world({ limits: named, options, told = true }: World): Bent {
  const d = desk({ limits: named, clock: { skewUs: 0 }, ...options })
  if (told) {
    d.risk.exposure.value('EURUSD', 110, 'EUR')
    d.risk.drawdown.mark({ account: 0, strategies: new Map([['ref', 0]]) }, now)
  }
  return d
}

const document = (more: object = {}, ofAccount: object = {}): Limits =>
  ({ version: 't', instruments: { EURUSD: { ...own, ...more } }, account: { ...account, ...ofAccount } }) as Limits
const said = (d: Bent, at = now): string => {
  const verdict = d.risk.check(buy, at)
  expect(d.risk.reservations).toBe(verdict.passed ? 1 : 0)
  return verdict.passed ? 'passed' : verdict.code
}

it('all is well', () => {
  expect(said(world({ limits: document() }))).toBe('passed')
})

const nonsense: readonly (readonly [string, unknown])[] = [
  ['NaN', NaN],
  ['negative', -1],
  ['infinite', Infinity],
  ['a fraction', 0.5],
  ['huge', 2 ** 60],
  ['text', '5'],
  ['null', null],
]

describe('a limit that makes no sense', () => {
  const numbers = Object.entries(own).filter(([, value]) => typeof value === 'number')
  const paces = ['messages', 'executions', 'drift'] as const
  const each = (keys: readonly string[]) => keys.flatMap((key) => nonsense.map(([what, value]) => [key, what, value] as const))

  it.each(each(numbers.map(([key]) => key)))('%s that is %s is LIMITS_MISSING', (key, _what, value) => {
    expect(said(world({ limits: document({ [key]: value }) }))).toBe('LIMITS_MISSING')
  })

  it.each(paces.flatMap((key) => nonsense.map(([what, value]) => [key, what, value] as const)))(
    '%s of which a part is %s is LIMITS_MISSING',
    (key, _what, value) => {
      for (const part of Object.keys(own[key]))
        expect(said(world({ limits: document({ [key]: { ...own[key], [part]: value } }) })), part).toBe('LIMITS_MISSING')
    },
  )

  it.each([
    ['selfMatch', 'allow'],
    ['restricted', 'none'],
    ['ordTypes', 'market'],
    ['timeInForce', 'Day'],
    ['strategies', 'ref'],
  ])('%s that is "%s" is LIMITS_MISSING', (key, value) => {
    expect(said(world({ limits: document({ [key]: value }) }))).toBe('LIMITS_MISSING')
  })

  const money = Object.entries(account).filter(([key, value]) => typeof value === 'number' && key !== 'startingEquity')

  it.each(each(money.map(([key]) => key)))('%s of the account that is %s is LIMITS_MISSING', (key, what, value) => {
    // A day that begins at no minute that is named begins at midnight.
    if (key === 'dayStartsMinute' && what === 'null') return
    expect(said(world({ limits: document({}, { [key]: value }) }))).toBe('LIMITS_MISSING')
  })

  it.each(nonsense)('a part of the account’s messages, of a currency, or of the drawdown that is %s is LIMITS_MISSING', (_what, value) => {
    for (const part of ['count', 'withinMs'])
      expect(said(world({ limits: document({}, { messages: { ...account.messages, [part]: value } }) })), part).toBe('LIMITS_MISSING')
    expect(said(world({ limits: document({}, { maxCurrency: { EUR: value } }) }))).toBe('LIMITS_MISSING')
    for (const of of ['day', 'total', 'strategy'])
      for (const part of Object.keys(level))
        for (const unit of ['bps', 'money'])
          expect(
            said(world({ limits: document({}, { drawdown: { [of]: { [part]: { [unit]: value } } } }) })),
            `${of}.${part}.${unit}`,
          ).toBe('LIMITS_MISSING')
    for (const part of ['recoverBps', 'maxMarkAgeMs'])
      expect(said(world({ limits: document({}, { drawdown: { day: level, [part]: value } }) })), part).toBe('LIMITS_MISSING')
  })

  it.each(['maxQty', 'maxPosition', 'maxMdAgeMs', 'maxUnknown', 'marginBps'])('%s that is not there is LIMITS_MISSING', (key) => {
    expect(said(world({ limits: document({ [key]: undefined }) }))).toBe('LIMITS_MISSING')
  })
})

describe('what is missing, or can’t be read', () => {
  const boom = (): never => {
    throw new Error('planted')
  }
  /** As `desk` sets it, with one member that throws when it is asked for. */
  const throwing = <T extends object>(of: T, key: string): T => Object.defineProperty({ ...of }, key, { get: boom })

  // The margin is read when the limits change, and not with each order.
  it.each(Object.keys(own).filter((key) => key !== 'marginBps'))('%s of the limits, which throws: RISK_ERROR', (key) => {
    expect(said(world({ limits: { ...document(), instruments: { EURUSD: throwing(own, key) } } }))).toBe('RISK_ERROR')
  })

  it.each(Object.keys(account))('%s of the account, which throws: RISK_ERROR, or nothing that could judge', (key) => {
    const unreadable = { ...document(), account: throwing(account, key) }
    // What holds for a run is read at its start, which then fails.
    const start = (): string => said(world({ limits: unreadable }))
    if (['dayStartsMinute', 'startingEquity', 'drawdown', 'maxGross', 'maxNet', 'maxCurrency', 'maxCredit', 'maxMargin'].includes(key))
      expect(start).toThrow('planted')
    else expect(start()).toBe('RISK_ERROR')
  })

  const bends: readonly [what: string, code: RiskCode, given: World, bend?: (d: Bent) => void][] = [
    ['the limits', 'LIMITS_MISSING', { limits: undefined }],
    ['the limits of the instrument', 'NOT_PERMITTED', { limits: { version: 't', instruments: {} } }],
    ['the instrument', 'LIMITS_MISSING', { limits: document(), options: { instruments: new Map() } }],
    ['its step', 'LIMITS_MISSING', { limits: document(), options: { instruments: new Map([['EURUSD', { ...eurusd, step: qty(NaN) }]]) } }],
    ['its tick', 'LIMITS_MISSING', { limits: document(), options: { instruments: new Map([['EURUSD', { ...eurusd, tick: px(0) }]]) } }],
    [
      'its minimum',
      'LIMITS_MISSING',
      { limits: document(), options: { instruments: new Map([['EURUSD', { ...eurusd, minQty: qty(-1) }]]) } },
    ],
    [
      'its maximum',
      'LIMITS_MISSING',
      { limits: document(), options: { instruments: new Map([['EURUSD', { ...eurusd, maxQty: qty(NaN) }]]) } },
    ],
    ['the zone of the account’s day', 'LIMITS_MISSING', { limits: document({}, { dayZone: 'Mars/Olympus' }) }],
    ['the equity that it began with', 'LIMITS_MISSING', { limits: document({}, { startingEquity: undefined }) }],
    ['an equity that is no number', 'LIMITS_MISSING', { limits: document({}, { startingEquity: NaN }) }],
    ['a huge equity', 'LIMITS_MISSING', { limits: document({}, { startingEquity: 2 ** 60 }) }],
    ['the equity now', 'LIMITS_MISSING', { limits: document(), told: false }],
    [
      'the equity for too long',
      'REDUCE_ONLY',
      { limits: document({}, { drawdown: { day: level, maxMarkAgeMs: 0 } }) },
      (d) => d.risk.drawdown.unknown({ ...now, monoUs: now.monoUs - 1 }),
    ],
    ['what a unit is worth', 'POS_GROSS', { limits: document() }, (d) => d.risk.exposure.value('EURUSD', NaN, 'EUR')],
    ['a worth below zero', 'POS_GROSS', { limits: document() }, (d) => d.risk.exposure.value('EURUSD', -1, 'EUR')],
    ['a huge worth', 'POS_GROSS', { limits: document() }, (d) => d.risk.exposure.value('EURUSD', 2 ** 60, 'EUR')],
    ['the book', 'MD_MISSING', { limits: document() }, (d) => (d.book = undefined)],
    ['its bid', 'MD_MISSING', { limits: document() }, (d) => (d.book!.bestBid = NaN)],
    ['its ask', 'MD_MISSING', { limits: document() }, (d) => (d.book!.bestAsk = NaN)],
    ['a price that is a fraction', 'MD_MISSING', { limits: document() }, (d) => (d.book!.bestAsk = 110_000.5)],
    ['a book that is EMPTY', 'MD_STALE', { limits: document() }, (d) => (d.book!.state = 'EMPTY')],
    ['a book that is SYNCING', 'MD_STALE', { limits: document() }, (d) => (d.book!.state = 'SYNCING')],
    ['a book that is STALE', 'MD_STALE', { limits: document() }, (d) => (d.book!.state = 'STALE')],
    ['a book that is REJECTED', 'MD_STALE', { limits: document() }, (d) => (d.book!.state = 'REJECTED')],
    ['a book in a state that nobody knows', 'MD_STALE', { limits: document() }, (d) => (d.book!.state = 'OPEN' as 'LIVE')],
    ['a book that is closed', 'MARKET_CLOSED', { limits: document() }, (d) => (d.book!.state = 'CLOSED')],
    ['a book that is too old', 'MD_STALE', { limits: document() }, (d) => (d.book!.lastUpdateUs = now.wallUs - 2_000_001)],
    ['a book that was never updated', 'MD_STALE', { limits: document() }, (d) => (d.book!.lastUpdateUs = 0)],
    ['a book of no age', 'RISK_ERROR', { limits: document() }, (d) => (d.book!.lastUpdateUs = NaN)],
    ['a book of the future', 'MD_STALE', { limits: document() }, (d) => (d.book!.lastUpdateUs = now.wallUs + 1)],
    ['a book that is crossed', 'MD_CROSSED', { limits: document() }, (d) => (d.book!.bestBid = 110_011)],
    ['a position that is NaN', 'RISK_ERROR', { limits: document() }, (d) => (d.position = NaN)],
    ['open buys below zero', 'RISK_ERROR', { limits: document() }, (d) => (d.openBuy = -1)],
    ['open sells that are infinite', 'RISK_ERROR', { limits: document() }, (d) => (d.openSell = Infinity)],
    ['a count of open orders that is a fraction', 'RISK_ERROR', { limits: document() }, (d) => (d.openCount = 0.5)],
    ['a count of all open orders below zero', 'RISK_ERROR', { limits: document() }, (d) => (d.openOrders = -1)],
    ['what the strategy holds', 'POS_STRATEGY', { limits: document() }, (d) => (d.strategyWorst = NaN)],
    ['an order of unknown fate', 'STATE_UNKNOWN', { limits: document() }, (d) => (d.unknown = 1)],
    ['how many are of unknown fate', 'RISK_ERROR', { limits: document() }, (d) => (d.unknown = NaN)],
    ['a position that is not the venue’s', 'PARITY_BREAK', { limits: document() }, (d) => (d.broken = true)],
    ['a position without its stop', 'POSITION_UNPROTECTED', { limits: document() }, (d) => (d.unprotected = true)],
    ['whether it has its stop', 'RISK_ERROR', { limits: document() }, (d) => (d.unprotected = null as unknown as boolean)],
    ['our clock beside the peers’', 'CLOCK_SKEW', { limits: document(), options: { clock: undefined } }],
    ['a clock that is apart', 'CLOCK_SKEW', { limits: document(), options: { clock: { skewUs: 1_000_000 } } }],
    ['a difference of clocks that is NaN', 'CLOCK_SKEW', { limits: document(), options: { clock: { skewUs: NaN } } }],
    ['an infinite difference of clocks', 'CLOCK_SKEW', { limits: document(), options: { clock: { skewUs: Infinity } } }],
    ['room for one more order on its way', 'RISK_ERROR', { limits: document(), options: { maxReservations: 0 } }],
  ]

  it.each(bends)('%s: %s', (_what, code, given, bend) => {
    const d = world(given)
    bend?.(d)
    expect(said(d)).toBe(code)
  })

  it.each([
    ['wallUs', NaN],
    ['wallUs', Infinity],
    ['monoUs', NaN],
    ['monoUs', Infinity],
    ['monoUs', 0.5],
  ])('a clock whose %s is %s: RISK_ERROR', (key, value) => {
    expect(said(world({ limits: document() }), { ...now, [key]: value })).toBe('RISK_ERROR')
  })

  it('a clock that steps backwards: the book is of the future, and no window or day begins anew', () => {
    const d = world({ limits: document({ maxOrdersADay: 1, duplicateMs: 0 }) })
    const verdict = d.risk.check(buy, now)
    if (verdict.passed) d.risk.sent(verdict.order)
    const before = { wallUs: now.wallUs - 1_000_000, monoUs: now.monoUs }
    expect(said(d, before)).toBe('MD_STALE')
    d.book!.lastUpdateUs = before.wallUs
    expect(said(d, before)).toBe('ORDER_COUNT')
    // The clock that nobody sets does not go backwards; if it did, an order that was sent a moment ago were none of the past.
    const again = world({ limits: document() })
    const first = again.risk.check(buy, now)
    if (first.passed) again.risk.sent(first.order)
    expect(said(again, { ...now, monoUs: now.monoUs - 1 })).toBe('DUP_ORDER')
  })
})
