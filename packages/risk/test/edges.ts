/**
 * The edge of each control, on both sides: what just passes, and what one unit beyond is refused for that reason alone. One line an example, so that a control
 * which was taken out, turned round or moved by one is met by some of them; the tool of mutants plays them against rules that were changed on purpose.
 */
import { riskCodes, type Intent, type NewOrder, type Now, type ReplaceOrder, type RiskCode, type Verdict } from '@fix/events'
import { rules, type AccountLimits, type InstrumentLimits, type Risk, type RiskOptions } from '../src/index.ts'
import { cancel, desk, eurusd, kill, limits, now, order, px, qty, replace, told, type Bent } from './desk.ts'

export interface Example {
  readonly code: RiskCode
  readonly what: string
  /** Beside limits of a million. */
  readonly own?: Partial<InstrumentLimits>
  readonly account?: AccountLimits
  readonly options?: Partial<RiskOptions>
  readonly bent?: (d: Bent) => void
  readonly intent: Intent
  readonly at?: Now
  /** 'passed', or the limit and what was found. */
  readonly says: string
  /** Codes of controls that refuse it besides. */
  readonly also?: string
}

type Row = readonly [what: string, says: string, intent: Intent, given?: Omit<Example, 'code' | 'what' | 'says' | 'intent'>]

const wide = { ...limits.instruments.EURUSD, maxQty: qty(1_000_000), maxPosition: qty(1_000_000) }

/** The verdict as text: 'passed', or every code, and the two numbers of the first. What an example needs and does not get is told as well. */
export function play({ own, account, options, bent, intent, at = now }: Example, table = rules): string {
  const named = { version: 'edges', instruments: { EURUSD: { ...wide, ...own } }, ...(account && { account }) }
  try {
    const d = desk({ limits: named, ...options, rules: table })
    bent?.(d)
    const verdict = d.risk.check(intent, at)
    return verdict.passed ? 'passed' : [told(verdict), ...verdict.codes.slice(1)].join(' ')
  } catch (error) {
    return `threw: ${(error as Error).message}`
  }
}

/** What `play` is to give. */
export const expected = ({ code, says, also }: Example): string => (says === 'passed' ? says : [code, says, also].filter(Boolean).join(' '))

const later = (ms: number): Now => ({ wallUs: now.wallUs, monoUs: now.monoUs + ms * 1000 })
const buy = (size = 1, more: Partial<NewOrder> = {}): NewOrder => order('buy', size, more)
const sell = (size = 1, more: Partial<NewOrder> = {}): NewOrder => order('sell', size, more)
const buyAt = (price: number, size = 1): NewOrder => buy(size, { ordType: 'limit', limit: px(price) })
const sellAt = (price: number, size = 1): NewOrder => sell(size, { ordType: 'limit', limit: px(price) })
const stopAt = (price: number, more: Partial<NewOrder> = {}): NewOrder => buy(1, { ordType: 'stop', stop: px(price), ...more })
const closing = (size: number): NewOrder => sell(size, { by: 'kill', strategy: 'kill' })
/** A stop for a position that is long. */
const guard = (size: number, more: Partial<NewOrder> = {}): NewOrder =>
  sell(size, { ordType: 'stop', stop: px(109_000), by: 'protection', guards: { entry: 'E1', positionID: '' }, ...more })

const long = (size: number) => (d: Bent) => void (d.position = size)
/** A buy of so much rests as A1, and this is so besides. */
const resting =
  (size: number, more?: (d: Bent) => void, limit = 110_000) =>
  (d: Bent) => {
    d.openBuy = size
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: size, limit })
    more?.(d)
  }
/** Takes quantity away, at its price. */
const less: ReplaceOrder = replace('A1', 5, 110_000)
/** Another price, nothing added. */
const moved: ReplaceOrder = replace('A1', 10, 110_001)
const switched =
  (state: Parameters<Risk['kill']>[0]['state'], more?: (d: Bent) => void) =>
  (d: Bent): void => {
    kill(d.risk, state)
    more?.(d)
  }

function go(d: Bent, intent: NewOrder, at = now): void {
  const verdict: Verdict = d.risk.check(intent, at)
  if (!verdict.passed) throw new Error(`${verdict.code} ${verdict.limit} ${verdict.actual}`)
  d.risk.sent(verdict.order)
}
const sent =
  (...intents: readonly NewOrder[]) =>
  (d: Bent): void =>
    intents.forEach((one) => go(d, one))
/** What is not of the instrument counts for the account alone. */
const canceled =
  (...clOrdIDs: readonly string[]) =>
  (d: Bent): void =>
    clOrdIDs.forEach((one) => d.risk.check(cancel(one), now))
const both =
  (...all: readonly ((d: Bent) => void)[]) =>
  (d: Bent): void =>
    all.forEach((one) => one(d))
/** The day has so much already, whatever its limit says of that. */
const recalled =
  (orderQty: number, count = 1, instrumentId = 'EURUSD') =>
  (d: Bent): void =>
    d.risk.recall(
      Array.from({ length: count }, () => ({ instrumentId, orderQty, limit: 110_000, stop: null, sentAtUs: now.wallUs })),
      now,
    )
const book =
  (bestBid: number, bestAsk: number, more: Partial<NonNullable<Bent['book']>> = {}) =>
  (d: Bent): void =>
    void (d.book = { bestBid, bestAsk, state: 'LIVE', lastUpdateUs: now.wallUs, ...more })
/** The middle was there, and is here a second later. */
const went =
  (...bids: readonly number[]) =>
  (d: Bent): void =>
    bids.forEach((bid, n) => {
      book(bid, bid + 10)(d)
      d.risk.observe('EURUSD', later(n * 1000))
    })
/** Money of a unit is 110. */
const valued =
  (more?: (d: Bent) => void) =>
  (d: Bent): void => {
    d.risk.exposure.value('EURUSD', 110, 'EUR')
    more?.(d)
  }
const equity =
  (...accounts: readonly number[]) =>
  (d: Bent): void =>
    accounts.forEach((account) => d.risk.drawdown.mark({ account, strategies: new Map([['ref', account]]) }, now))
const three = { instruments: new Map(['EURUSD', 'GBPUSD', 'USDJPY'].map((id) => [id, { ...eurusd, id }])) }
/** The two others are short of as much as there is. */
const enormous = (d: Bent): void => {
  for (const id of ['GBPUSD', 'USDJPY']) d.risk.exposure.value(id, 2 ** 53 - 1, '')
  d.position = -1
}
const negative = { instruments: new Map([['EURUSD', { ...eurusd, negativePrices: true }]]) }
const stepped = { instruments: new Map([['EURUSD', { ...eurusd, step: qty(1000), minQty: qty(2000) }]]) }
const fives = { instruments: new Map([['EURUSD', { ...eurusd, tick: px(5) }]]) }
const level = { reduceOnly: { money: 500 } }
const guarded = (drawdown: AccountLimits['drawdown']): AccountLimits => ({ startingEquity: 10_000, drawdown })
const apart = (skewUs: number): Partial<RiskOptions> => ({ clock: { skewUs } })
const second: AccountLimits = { maxClockSkewMs: 1000 }

/** What holds nothing back that the kill switch closes, or that guards a position; both are long of 10. */
const holdsNot = (given: Row[3] = {}): readonly Row[] => [
  ['what the switch closes', 'passed', closing(10), { ...given, bent: both(given.bent ?? (() => undefined), long(10)) }],
  ['a stop that guards', 'passed', guard(10), { ...given, bent: both(given.bent ?? (() => undefined), long(10)) }],
]

const rows: Readonly<Record<RiskCode, readonly Row[]>> = {
  RISK_ERROR: [
    ['nothing is wrong', 'passed', buy()],
    ['a quantity that only the venue knows', '0 1', buy(1, { cashOrderQty: 100 })],
    ['and a limit order without its limit', '0 2', buy(1, { cashOrderQty: 100, ordType: 'limit' })],
  ],
  LIMITS_MISSING: [
    ['one of the instrument', '0 1', buy(), { own: { maxValue: -1 } }],
    ['one of the account', '0 1', buy(), { account: { maxGross: -1 } }],
    ['one of a currency', '0 1', buy(), { account: { maxCurrency: { EUR: -1 } } }],
    ['of the instrument, of the account', '0 2', buy(), { own: { maxValue: -1 }, account: { maxGross: -1 } }],
    ['of the account, of a currency', '0 2', buy(), { account: { maxGross: -1, maxCurrency: { EUR: -1 } } }],
    ['of all three', '0 3', buy(), { own: { maxValue: -1 }, account: { maxGross: -1, maxCurrency: { EUR: -1 } } }],
    ['the equity', '0 1', buy(), { account: guarded({ day: level }) }],
    ['the equity, and one of the instrument', '0 2', buy(), { account: guarded({ day: level }), own: { maxValue: -1 } }],
    ['the equity is told', 'passed', buy(), { account: guarded({ day: level }), bent: equity(0) }],
    ['the equity, to close', 'passed', buy(5), { account: guarded({ day: level }), bent: long(-5) }],
    ['the equity, to close and one more', '0 1', buy(6), { account: guarded({ day: level }), bent: long(-5) }],
    ['the equity, to take quantity away', 'passed', less, { account: guarded({ day: level }), bent: resting(10) }],
    ['one is missing, to take quantity away', '0 1', less, { own: { maxValue: -1 }, bent: resting(10) }],
  ],
  KILLED: [
    ['reduce-only, to close', 'passed', buy(5), { bent: switched('reduce-only', long(-5)) }],
    ['halted', '1 2', buy(), { bent: switched('halted') }],
    ['halted, to close', '1 2', buy(5), { bent: switched('halted', long(-5)) }],
    ['halted, the switch’s own', '1 2', closing(5), { bent: switched('halted', long(5)) }],
    ['cancel-all', '1 3', buy(), { bent: switched('cancel-all') }],
    ['flatten, a strategy’s own closing', '1 4', sell(5), { bent: switched('flatten', long(5)) }],
    ['flatten, what it closes', 'passed', closing(5), { bent: switched('flatten', long(5)) }],
    ['flatten, one more than it may close', '1 4', closing(6), { bent: switched('flatten', long(5)) }],
  ],
  REDUCE_ONLY: [
    ['nothing to close', '0 1', buy(), { bent: switched('reduce-only') }],
    ['all that there is', 'passed', buy(5), { bent: switched('reduce-only', long(-5)) }],
    ['one more than there is', '5 6', buy(6), { bent: switched('reduce-only', long(-5)) }],
    ['away from zero', '0 1', buy(), { bent: switched('reduce-only', long(5)) }],
    ['more is open than there is to close', 'passed', less, { bent: switched('reduce-only', resting(10, long(10))) }],
    [
      'a stop that guards what others close too',
      'passed',
      guard(10),
      {
        bent: switched(
          'reduce-only',
          both(long(10), (d) => (d.openSell = 5)),
        ),
      },
    ],
  ],
  TAGS_MISSING: [
    ['no strategy', '1 0', buy(1, { strategy: '' })],
    ['one', 'passed', buy(1, { strategy: 'a' })],
  ],
  RESTRICTED: [
    ['the side', '0 1', buy(), { own: { restricted: 'buy' } }],
    ['the other side', 'passed', sell(), { own: { restricted: 'buy' } }],
    ['both', '0 1', sell(), { own: { restricted: 'all' } }],
    ['what takes away', 'passed', less, { own: { restricted: 'all' }, bent: resting(10) }],
    ['one more than the switch may close', '0 1', closing(11), { own: { restricted: 'all' }, bent: long(10) }],
    ...holdsNot({ own: { restricted: 'all' } }),
  ],
  NOT_PERMITTED: [
    ['another instrument', '1 0', buy(1, { instrumentId: 'GBPUSD' })],
    ['a type of the list', 'passed', buy(), { own: { ordTypes: ['market'] } }],
    ['another type', '1 0', buy(), { own: { ordTypes: ['limit'] } }],
    ['a replace has no type of its own', 'passed', moved, { own: { ordTypes: ['limit'], timeInForce: ['Day'] }, bent: resting(10) }],
    ['a time of the list', 'passed', buy(1, { timeInForce: 'Day' }), { own: { timeInForce: ['Day'] } }],
    ['another time', '1 0', buy(1, { timeInForce: 'ImmediateOrCancel' }), { own: { timeInForce: ['Day'] } }],
    ['no time', '1 0', buy(), { own: { timeInForce: ['Day'] } }],
    ['no time, and the list has that', '1 0', buy(), { own: { timeInForce: ['' as 'Day'] } }],
    ['a strategy of the list', 'passed', buy(), { own: { strategies: ['ref'] } }],
    ['another strategy', '1 0', buy(), { own: { strategies: ['two'] } }],
    ['another strategy, a replace', '1 0', less, { own: { strategies: ['two'] }, bent: resting(10) }],
    ['a stop that guards more than there is', '1 0', guard(11), { own: { strategies: ['two'] }, bent: long(10) }],
    ['one more than the switch may close', '1 0', closing(11), { own: { strategies: ['two'] }, bent: long(10) }],
    ...holdsNot({ own: { strategies: ['two'], ordTypes: ['limit'] } }),
  ],
  MARKET_CLOSED: [
    ['a book that is gone with its market', '1 0', buy(), { also: 'MD_STALE', bent: (d) => (d.book!.state = 'CLOSED') }],
    ['what takes away', 'passed', less, { bent: resting(10, (d) => (d.book!.state = 'CLOSED')) }],
  ],
  QTY_BELOW_MIN: [
    ['the minimum', 'passed', buy(2000), { options: stepped }],
    ['a step below', '2000 1000', buy(1000), { options: stepped }],
  ],
  QTY_OFF_STEP: [
    ['on it', 'passed', buy(3000), { options: stepped }],
    ['one beyond', '1000 3001', buy(3001), { options: stepped }],
    ['one below', '1000 2999', buy(2999), { options: stepped }],
  ],
  PX_OFF_TICK: [
    ['on it', 'passed', buyAt(110_005), { options: fives }],
    ['one beyond', '5 110006', buyAt(110_006), { options: fives }],
    ['a stop on it', 'passed', stopAt(110_005), { options: fives }],
    ['a stop beside it', '5 110004', stopAt(110_004), { options: fives }],
    ['a limit of a stop beside it', '5 110006', stopAt(110_005, { limit: px(110_006) }), { options: fives }],
    ['both beside it', '5 110006', stopAt(110_004, { limit: px(110_006) }), { options: fives }],
    ['the least price', 'passed', buyAt(5), { options: fives }],
    ['zero', '5 0', buyAt(0), { options: fives }],
    ['zero, where there is such a price', 'passed', buyAt(0), { options: negative }],
  ],
  STATE_UNKNOWN: [
    ['as many as may be', 'passed', buy(), { own: { maxUnknown: 2 }, bent: (d) => (d.unknown = 2) }],
    ['one more', '2 3', buy(), { own: { maxUnknown: 2 }, bent: (d) => (d.unknown = 3) }],
    ['what takes away', 'passed', less, { own: { maxUnknown: 2 }, bent: resting(10, (d) => (d.unknown = 3)) }],
    ['what takes nothing away', '0 1', moved, { bent: resting(10, (d) => (d.unknown = 1)) }],
  ],
  PARITY_BREAK: [
    ['the venue has it otherwise', '0 1', buy(), { bent: (d) => (d.broken = true) }],
    ['to close', '0 1', sell(5), { bent: both(long(5), (d) => (d.broken = true)) }],
    ['what takes away', 'passed', less, { bent: resting(10, (d) => (d.broken = true)) }],
    ['what the switch closes', 'passed', closing(5), { bent: both(long(5), (d) => (d.broken = true)) }],
  ],
  POSITION_UNPROTECTED: [
    ['more of it', '0 1', buy(), { bent: both(long(10), (d) => (d.unprotected = true)) }],
    ['all of it closed', 'passed', sell(10), { bent: both(long(10), (d) => (d.unprotected = true)) }],
    ['turned over', '0 1', sell(11), { bent: both(long(10), (d) => (d.unprotected = true)) }],
    ['its stop', 'passed', guard(10), { bent: both(long(10), (d) => ((d.unprotected = true), (d.openSell = 5))) }],
    ['a stop for one more', '0 1', guard(11), { bent: both(long(10), (d) => (d.unprotected = true)) }],
  ],
  STOP_REQUIRED: [
    ['without', '1 0', buy(), { own: { stopRequired: true } }],
    ['with one', 'passed', buy(1, { protect: { distance: px(50) } }), { own: { stopRequired: true } }],
    ['without, where none is demanded', 'passed', buy(), { own: { stopRequired: false } }],
    ['to close', 'passed', sell(10), { own: { stopRequired: true }, bent: long(10) }],
    ['to turn over', '1 0', sell(11), { own: { stopRequired: true }, bent: long(10) }],
  ],
  CLOCK_SKEW: [
    ['less than the limit', 'passed', buy(), { account: second, options: apart(999_999) }],
    ['the limit', '1000000 1000000', buy(), { account: second, options: apart(1_000_000) }],
    ['no clock to compare with', '1000000 NaN', buy(), { account: second }],
    ['what takes away', 'passed', less, { account: second, options: apart(1_000_000), bent: resting(10) }],
    ...holdsNot({ account: second, options: apart(1_000_000) }),
  ],
  MD_MISSING: [
    ['no ask', '2 1', buy(), { bent: book(110_000, NaN) }],
    ['no bid', '2 1', buy(), { bent: book(NaN, 110_010) }],
    ['a bid that is none', '2 1', buy(), { bent: book(Infinity, 110_010) }],
    ['neither', '2 0', buy(), { bent: book(NaN, NaN) }],
    ['no book', '2 0', buy(), { bent: (d) => (d.book = undefined) }],
    ['what takes away', 'passed', less, { bent: resting(10, (d) => (d.book = undefined)) }],
  ],
  MD_STALE: [
    ['the age that it may have', 'passed', buy(), { bent: book(110_000, 110_010, { lastUpdateUs: now.wallUs - 2_000_000 }) }],
    ['a microsecond more', '2000000 2000001', buy(), { bent: book(110_000, 110_010, { lastUpdateUs: now.wallUs - 2_000_001 }) }],
    ['of the future', '2000000 -1', buy(), { bent: book(110_000, 110_010, { lastUpdateUs: now.wallUs + 1 }) }],
    ['fresh, and not live', '2000000 0', buy(), { bent: book(110_000, 110_010, { state: 'SYNCING' }) }],
    ['what takes away', 'passed', less, { bent: resting(10, (d) => (d.book!.state = 'STALE')) }],
  ],
  MD_CROSSED: [
    ['locked', 'passed', buy(), { bent: book(110_000, 110_000) }],
    ['crossed', '109999 110000', buy(), { bent: book(110_000, 109_999) }],
    ['what takes away', 'passed', less, { bent: resting(10, book(110_000, 109_999)) }],
  ],
  MD_SPREAD: [
    ['none is allowed', '0 10', buy(), { own: { maxSpreadTicks: 0 } }],
    ['the widest', 'passed', buy(), { own: { maxSpreadTicks: 10 } }],
    ['one wider', '9 10', buy(), { own: { maxSpreadTicks: 9 } }],
    ['in ticks of five', '5 10', buy(), { own: { maxSpreadTicks: 1 }, options: fives }],
    ['what takes away', 'passed', less, { own: { maxSpreadTicks: 9 }, bent: resting(10) }],
  ],
  QTY_ABOVE_MAX: [
    ['the most', 'passed', buy(100), { own: { maxQty: qty(100) } }],
    ['one more', '100 101', buy(101), { own: { maxQty: qty(100) } }],
    ['what takes away', 'passed', less, { own: { maxQty: qty(4) }, bent: resting(10) }],
  ],
  VALUE_ABOVE_MAX: [
    ['the most', 'passed', buyAt(110_000, 100), { own: { maxValue: 11_000_000 } }],
    ['one unit more', '11000000 11110000', buyAt(110_000, 101), { own: { maxValue: 11_000_000 } }],
    [
      'what no integer holds',
      `${2 ** 53 - 1} NaN`,
      buyAt(110_000, 2 ** 40),
      { own: { maxQty: qty(2 ** 52), maxPosition: qty(2 ** 52), maxValue: 2 ** 53 - 1 } },
    ],
    ['that, where nobody asks', 'passed', buyAt(110_000, 2 ** 40), { own: { maxQty: qty(2 ** 52), maxPosition: qty(2 ** 52) } }],
    ['what takes away', 'passed', less, { own: { maxValue: 1 }, bent: resting(10) }],
  ],
  PX_COLLAR: [
    ['half of the price away', 'passed', buyAt(165_000), { own: { collarBps: 5000 }, bent: book(109_995, 110_005) }],
    ['a tick beyond half', '165000 165001', buyAt(165_001), { own: { collarBps: 5000 }, bent: book(109_995, 110_005) }],
    ['a buy at the furthest', 'passed', buyAt(110_550), { own: { collarBps: 50 }, bent: book(109_995, 110_006) }],
    ['a tick dearer', '110550 110551', buyAt(110_551), { own: { collarBps: 50 }, bent: book(109_995, 110_006) }],
    ['a sell at the furthest', 'passed', sellAt(109_451), { own: { collarBps: 50 }, bent: book(109_995, 110_006) }],
    ['a tick cheaper', '109451 109450', sellAt(109_450), { own: { collarBps: 50 }, bent: book(109_995, 110_006) }],
    ['a market order, by what it takes first', '105525 110000', buy(), { own: { collarBps: 50 }, bent: book(100_000, 110_000) }],
    ['a stop, whose price is a trigger', 'passed', stopAt(150_000), { own: { collarBps: 50 } }],
    ['the limit of a stop', '110555 150000', stopAt(150_000, { limit: px(150_000) }), { own: { collarBps: 50 } }],
    [
      'a buy at the furthest below zero',
      'passed',
      buyAt(-109_450),
      { own: { collarBps: 50 }, options: negative, bent: book(-110_005, -109_995) },
    ],
    [
      'a tick dearer below zero',
      '-109450 -109449',
      buyAt(-109_449),
      { own: { collarBps: 50 }, options: negative, bent: book(-110_005, -109_995) },
    ],
    ['a middle of zero, and no collar', 'passed', buyAt(1), { options: negative, bent: book(-5, 5) }],
    ['what takes away', 'passed', less, { own: { collarBps: 50 }, bent: resting(10, book(100_000, 100_010)) }],
  ],
  PX_COLLAR_WINDOW: [
    [
      'a buy after a rise, at the furthest',
      'passed',
      buyAt(110_110),
      { own: { drift: { bps: 10, withinMs: 10_000 } }, bent: went(109_995, 110_195), at: later(1000) },
    ],
    [
      'a tick dearer',
      '110110 110111',
      buyAt(110_111),
      { own: { drift: { bps: 10, withinMs: 10_000 } }, bent: went(109_995, 110_195), at: later(1000) },
    ],
    [
      'a sell after a rise',
      'passed',
      sellAt(110_090),
      { own: { drift: { bps: 10, withinMs: 10_000 } }, bent: went(109_995, 110_195), at: later(1000) },
    ],
    [
      'a sell after a fall, at the furthest',
      'passed',
      sellAt(109_890),
      { own: { drift: { bps: 10, withinMs: 10_000 } }, bent: went(109_995, 109_795), at: later(1000) },
    ],
    [
      'a tick cheaper',
      '109890 109889',
      sellAt(109_889),
      { own: { drift: { bps: 10, withinMs: 10_000 } }, bent: went(109_995, 109_795), at: later(1000) },
    ],
    [
      'what takes away',
      'passed',
      less,
      { own: { drift: { bps: 10, withinMs: 10_000 } }, bent: resting(10, went(90_000, 110_195)), at: later(1000) },
    ],
  ],
  DUP_ORDER: [
    ['after its time', 'passed', buy(5), { own: { duplicateMs: 500 }, bent: sent(buy(5)), at: later(500) }],
    ['a millisecond before', '500000 499000', buy(5), { own: { duplicateMs: 500 }, bent: sent(buy(5)), at: later(499) }],
    ['what the switch closes', 'passed', closing(5), { own: { duplicateMs: 500 }, bent: both(long(10), sent(closing(5))) }],
    ['a stop that guards', 'passed', guard(10), { own: { duplicateMs: 500 }, bent: both(long(10), sent(guard(10))) }],
  ],
  SELF_MATCH: [
    ['a buy a tick before', 'passed', buyAt(110_019), { own: { selfMatch: 'refuse' }, bent: (d) => (d.bestSell = 110_020) }],
    ['a buy at its price', '110020 110020', buyAt(110_020), { own: { selfMatch: 'refuse' }, bent: (d) => (d.bestSell = 110_020) }],
    ['a sell a tick before', 'passed', sellAt(109_991), { own: { selfMatch: 'refuse' }, bent: (d) => (d.bestBuy = 109_990) }],
    ['a sell at its price', '109990 109990', sellAt(109_990), { own: { selfMatch: 'refuse' }, bent: (d) => (d.bestBuy = 109_990) }],
    ['one of ours on the same side', 'passed', buyAt(110_020), { own: { selfMatch: 'refuse' }, bent: (d) => (d.bestBuy = 110_020) }],
    ['at the market', '120000 110010', buy(), { own: { selfMatch: 'refuse' }, bent: (d) => (d.bestSell = 120_000) }],
    ['at the market, none of ours', 'passed', buy(), { own: { selfMatch: 'refuse' } }],
    ['a stop', 'passed', stopAt(110_020), { own: { selfMatch: 'refuse' }, bent: (d) => (d.bestSell = 110_020) }],
    ['where nobody asks', 'passed', buyAt(110_020), { bent: (d) => (d.bestSell = 110_020) }],
    ['what takes away', 'passed', less, { own: { selfMatch: 'refuse' }, bent: resting(10, (d) => (d.bestSell = 110_000)) }],
  ],
  OPEN_ORDERS: [
    ['the last of the instrument', 'passed', buy(), { own: { maxOpenOrders: 3 }, bent: (d) => (d.openCount = 2) }],
    ['one more', '3 4', buy(), { own: { maxOpenOrders: 3 }, bent: (d) => (d.openCount = 3) }],
    ['the last of the account', 'passed', buy(), { account: { maxOpenOrders: 3 }, bent: (d) => (d.openOrders = 2) }],
    [
      'one more of the account',
      '3 4',
      buy(),
      { own: { maxOpenOrders: 9 }, account: { maxOpenOrders: 3 }, bent: (d) => ((d.openOrders = 3), (d.openCount = 1)) },
    ],
    [
      'one more of both',
      '3 4',
      buy(),
      { own: { maxOpenOrders: 3 }, account: { maxOpenOrders: 5 }, bent: (d) => ((d.openOrders = 7), (d.openCount = 3)) },
    ],
    ['a replace', 'passed', moved, { own: { maxOpenOrders: 1 }, bent: resting(10, (d) => (d.openCount = 1)) }],
    ...holdsNot({ own: { maxOpenOrders: 1 }, bent: (d) => void (d.openCount = 1) }),
  ],
  ORDER_COUNT: [
    ['the last of the instrument', 'passed', buy(), { own: { maxOrdersADay: 3 }, bent: recalled(1, 2) }],
    ['one more', '3 4', buy(), { own: { maxOrdersADay: 3 }, bent: recalled(1, 3) }],
    ['the last of the account', 'passed', buy(), { account: { maxOrdersADay: 3 }, bent: recalled(1, 2) }],
    [
      'one more of the account',
      '3 4',
      buy(),
      { own: { maxOrdersADay: 9 }, account: { maxOrdersADay: 3 }, bent: both(recalled(1, 2), recalled(1, 1, 'GBPUSD')) },
    ],
    [
      'one more of both',
      '2 3',
      buy(),
      { own: { maxOrdersADay: 2 }, account: { maxOrdersADay: 3 }, bent: both(recalled(1, 2), recalled(1, 1, 'GBPUSD')) },
    ],
    ['a replace', 'passed', moved, { own: { maxOrdersADay: 1 }, bent: resting(10, recalled(1)) }],
    ...holdsNot({ own: { maxOrdersADay: 1 }, bent: recalled(1) }),
  ],
  MSG_RATE: [
    ['the last of the instrument', 'passed', buy(), { own: { messages: { count: 2, withinMs: 1000 } }, bent: sent(buy(2)) }],
    ['one more', '2 3', buy(), { own: { messages: { count: 2, withinMs: 1000 } }, bent: sent(buy(2), buy(3)) }],
    ['the last of the account', 'passed', buy(), { account: { messages: { count: 2, withinMs: 1000 } }, bent: sent(buy(2)) }],
    [
      'one more of the account',
      '2 3',
      buy(),
      { own: { messages: { count: 9, withinMs: 1000 } }, account: { messages: { count: 2, withinMs: 1000 } }, bent: sent(buy(2), buy(3)) },
    ],
    [
      'more of the account, by a cancel besides',
      '2 4',
      buy(),
      {
        own: { messages: { count: 9, withinMs: 1000 } },
        account: { messages: { count: 2, withinMs: 1000 } },
        bent: both(sent(buy(2), buy(3)), canceled('A9')),
      },
    ],
    [
      'more of both',
      '2 4',
      buy(),
      {
        own: { messages: { count: 2, withinMs: 1000 } },
        account: { messages: { count: 3, withinMs: 1000 } },
        bent: both(sent(buy(2), buy(3)), resting(10), canceled('A1', 'A9')),
      },
    ],
    ['a replace', '1 2', moved, { own: { messages: { count: 1, withinMs: 1000 } }, bent: both(sent(buy(2)), resting(10)) }],
    ['what takes away', 'passed', less, { own: { messages: { count: 1, withinMs: 1000 } }, bent: both(sent(buy(2)), resting(10)) }],
    ...holdsNot({ own: { messages: { count: 1, withinMs: 1000 } }, bent: sent(buy(2)) }),
  ],
  REPEAT_EXEC: [
    [
      'one below',
      'passed',
      sell(),
      { own: { executions: { count: 2, withinMs: 1000 } }, bent: (d) => void d.risk.executed('ref', 'EURUSD', 'sell', now) },
    ],
    [
      'as many',
      '1 1',
      sell(),
      { own: { executions: { count: 1, withinMs: 1000 } }, bent: (d) => void d.risk.executed('ref', 'EURUSD', 'sell', now) },
    ],
    ...holdsNot({
      own: { executions: { count: 1, withinMs: 1000 } },
      bent: (d) => ['ref', 'kill'].forEach((one) => d.risk.executed(one, 'EURUSD', 'sell', now)),
    }),
  ],
  CUM_QTY: [
    ['the last', 'passed', buy(10), { own: { maxQtyADay: qty(100) }, bent: recalled(90) }],
    ['one more', '100 101', buy(11), { own: { maxQtyADay: qty(100) }, bent: recalled(90) }],
    ['a replace that adds nothing', 'passed', moved, { own: { maxQtyADay: qty(100) }, bent: resting(10, recalled(101)) }],
    ['a replace that adds one', '100 101', replace('A1', 11, 110_000), { own: { maxQtyADay: qty(100) }, bent: resting(10, recalled(100)) }],
    ['a replace that takes away', 'passed', less, { own: { maxQtyADay: qty(100) }, bent: resting(10, recalled(101)) }],
    ...holdsNot({ own: { maxQtyADay: qty(100) }, bent: recalled(101) }),
  ],
  CUM_VALUE: [
    ['nothing is allowed', '0 110010', buy(), { own: { maxValueADay: 0 } }],
    ['the least above it', '1100000 1210000', buyAt(110_000, 1), { own: { maxValueADay: 1_100_000 }, bent: recalled(10) }],
    ['the last', 'passed', buyAt(110_000, 1), { own: { maxValueADay: 1_100_000 }, bent: recalled(9) }],
    ['one more', '1100000 1210000', buyAt(110_000, 2), { own: { maxValueADay: 1_100_000 }, bent: recalled(9) }],
    ['a replace that adds nothing', 'passed', moved, { own: { maxValueADay: 1_100_000 }, bent: resting(10, recalled(11)) }],
    ['a replace that takes away', 'passed', less, { own: { maxValueADay: 1_100_000 }, bent: resting(10, recalled(11)) }],
    ...holdsNot({ own: { maxValueADay: 1_100_000 }, bent: recalled(11) }),
  ],
  POS_INSTRUMENT: [
    ['the least above it', '10000 10001', buy(), { own: { maxPosition: qty(10_000) }, bent: long(10_000) }],
    [
      'the most, with what is open',
      'passed',
      buy(1000),
      { own: { maxPosition: qty(10_000) }, bent: both(long(3000), (d) => (d.openBuy = 6000)) },
    ],
    ['one more', '10000 10001', buy(1001), { own: { maxPosition: qty(10_000) }, bent: both(long(3000), (d) => (d.openBuy = 6000)) }],
    ['the most on the other side', 'passed', sell(13_000), { own: { maxPosition: qty(10_000) }, bent: long(3000) }],
    ['one more there', '10000 10001', sell(13_001), { own: { maxPosition: qty(10_000) }, bent: long(3000) }],
    ['a replace above it that adds nothing', 'passed', moved, { own: { maxPosition: qty(10_000) }, bent: resting(10, long(10_000)) }],
    ['a replace above it that takes away', 'passed', less, { own: { maxPosition: qty(10_000) }, bent: resting(10, long(10_000)) }],
  ],
  POS_GROSS: [
    ['the most', 'passed', buy(10), { account: { maxGross: 1100 }, bent: valued() }],
    ['one unit more', '1100 1210', buy(11), { account: { maxGross: 1100 }, bent: valued() }],
    ['a unit more of a short one', '1100 1210', sell(11), { account: { maxGross: 1100 }, bent: valued() }],
    ['above it, all of it closed', 'passed', sell(20), { account: { maxGross: 1100 }, bent: valued(long(20)) }],
    ['above it, turned over', '1100 2200', sell(21), { account: { maxGross: 1100 }, bent: valued(long(20)) }],
    ['above it, a replace that adds nothing', 'passed', moved, { account: { maxGross: 1100 }, bent: resting(10, valued(long(20))) }],
    ['above it, a replace that takes away', 'passed', less, { account: { maxGross: 1100 }, bent: resting(10, valued(long(20))) }],
    ['a value that nobody knows', '1100 NaN', buy(), { account: { maxGross: 1100 } }],
  ],
  POS_NET: [
    [
      'below all that an integer holds',
      `1100 ${-(2 ** 53 - 1) * 2 + 110}`,
      buy(2),
      { account: { maxNet: 1100 }, options: three, bent: valued(enormous) },
    ],
    ['the most', 'passed', buy(10), { account: { maxNet: 1100 }, bent: valued() }],
    ['one unit more', '1100 1210', buy(11), { account: { maxNet: 1100 }, bent: valued() }],
    ['from the other side', 'passed', buy(30), { account: { maxNet: 1100 }, bent: valued(long(-20)) }],
    ['a value that nobody knows', '1100 NaN', buy(), { account: { maxNet: 1100 } }],
  ],
  POS_CCY: [
    ['the most', 'passed', buy(10), { account: { maxCurrency: { EUR: 1100 } }, bent: valued() }],
    ['one unit more', '1100 1210', buy(11), { account: { maxCurrency: { EUR: 1100 } }, bent: valued() }],
    ['of what it is paid with', '1100 1210', buy(11), { account: { maxCurrency: { USD: 1100 } }, bent: valued() }],
    ['another currency', 'passed', buy(11), { account: { maxCurrency: { CHF: 1100 } }, bent: valued() }],
    ['a value that nobody knows', '1100 NaN', buy(), { account: { maxCurrency: { CHF: 1100 } } }],
  ],
  POS_STRATEGY: [
    ['half of something', '10 1.5', buy(), { own: { maxStrategyPosition: qty(10) }, bent: (d) => (d.strategyWorst = 0.5) }],
    ['the most', 'passed', buy(4), { own: { maxStrategyPosition: qty(10) }, bent: (d) => (d.strategyWorst = 6) }],
    ['one more', '10 11', buy(5), { own: { maxStrategyPosition: qty(10) }, bent: (d) => (d.strategyWorst = 6) }],
    [
      'above it, a replace that adds nothing',
      'passed',
      moved,
      { own: { maxStrategyPosition: qty(10) }, bent: resting(10, (d) => (d.strategyWorst = 11)) },
    ],
    ['where nobody asks', 'passed', buy(), { bent: (d) => (d.strategyWorst = NaN) }],
    ['what nobody knows', '10 NaN', buy(), { own: { maxStrategyPosition: qty(10) }, bent: (d) => (d.strategyWorst = NaN) }],
    ...holdsNot({ own: { maxStrategyPosition: qty(10) }, bent: (d) => void (d.strategyWorst = 11) }),
  ],
  CREDIT: [
    ['the most', 'passed', buy(10), { account: { maxCredit: 1100 }, bent: valued() }],
    ['one unit more', '1100 1210', buy(11), { account: { maxCredit: 1100 }, bent: valued() }],
    ['a value that nobody knows', '1100 NaN', buy(), { account: { maxCredit: 1100 } }],
  ],
  MARGIN: [
    ['the most', 'passed', buy(10), { own: { marginBps: 1000 }, account: { maxMargin: 110 }, bent: valued() }],
    ['one unit more', '110 121', buy(11), { own: { marginBps: 1000 }, account: { maxMargin: 110 }, bent: valued() }],
    [
      'the equity, where that is less',
      '110 121',
      buy(11),
      { own: { marginBps: 1000 }, account: { maxMargin: 130, startingEquity: 110 }, bent: valued(equity(0)) },
    ],
    [
      'the equity, and that exactly',
      'passed',
      buy(10),
      { own: { marginBps: 1000 }, account: { maxMargin: 130, startingEquity: 110 }, bent: valued(equity(0)) },
    ],
    [
      'the limit, where the equity is more',
      '110 121',
      buy(11),
      { own: { marginBps: 1000 }, account: { maxMargin: 110, startingEquity: 130 }, bent: valued(equity(0)) },
    ],
    [
      'the equity alone holds nobody back',
      'passed',
      buy(11),
      { own: { marginBps: 1000 }, account: { maxGross: 9999, startingEquity: 1 }, bent: valued(equity(0)) },
    ],
    ['a value that nobody knows', '110 NaN', buy(), { own: { marginBps: 1000 }, account: { maxMargin: 110 } }],
  ],
  DRAWDOWN_DAY: [
    ['before its line', 'passed', buy(), { account: guarded({ day: level }), bent: equity(0, -499) }],
    ['at its line', '500 500', buy(), { account: guarded({ day: level }), bent: equity(0, -500) }],
    ['at its line, to close', 'passed', sell(5), { account: guarded({ day: level }), bent: both(equity(0, -500), long(5)) }],
    ['at its line, turned over', '500 500', sell(6), { account: guarded({ day: level }), bent: both(equity(0, -500), long(5)) }],
    ['at its line, what takes away', 'passed', less, { account: guarded({ day: level }), bent: resting(10, equity(0, -500)) }],
  ],
  DRAWDOWN_TOTAL: [
    ['before its line', 'passed', buy(), { account: guarded({ total: level }), bent: equity(0, -499) }],
    ['at its line', '500 500', buy(), { account: guarded({ total: level }), bent: equity(0, -500) }],
    ['at its line, to close', 'passed', sell(5), { account: guarded({ total: level }), bent: both(equity(0, -500), long(5)) }],
    ['at its line, turned over', '500 500', sell(6), { account: guarded({ total: level }), bent: both(equity(0, -500), long(5)) }],
  ],
  DRAWDOWN_STRATEGY: [
    ['before its line', 'passed', buy(), { account: guarded({ strategy: level }), bent: equity(0, -499) }],
    ['at its line', '500 500', buy(), { account: guarded({ strategy: level }), bent: equity(0, -500) }],
    [
      'at its line, another strategy',
      'passed',
      buy(1, { strategy: 'two' }),
      { account: guarded({ strategy: level }), bent: equity(0, -500) },
    ],
    ['at its line, to close', 'passed', sell(5), { account: guarded({ strategy: level }), bent: both(equity(0, -500), long(5)) }],
    ['at its line, turned over', '500 500', sell(6), { account: guarded({ strategy: level }), bent: both(equity(0, -500), long(5)) }],
  ],
}

/** In the order of the codes. */
export const edges: readonly Example[] = riskCodes.flatMap((code) =>
  rows[code].map(([what, says, intent, given]) => ({ code, what, says, intent, ...given })),
)
