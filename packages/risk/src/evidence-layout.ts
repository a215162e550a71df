/**
 * The layout of a verdict's record: what stands where. All numbers are little-endian; a name stands in a field of its own, cut to its width, so that every
 * record of a version has one shape. Inputs and codes are only added at the end: a reader of today reads what fewer of them wrote.
 *
 *     0  owner, version, kind, result                              one byte each
 *     4  inputs, checks, overrides                                 how many: two bytes, one, one
 *     8  number of the verdict among those of its cause            four bytes
 *    12  flags                                                     four bytes
 *    16  hash of the limits                                        eight bytes
 *    24  cause, wallUs, monoUs, duration in µs                     a double each
 *    56  side, type, TimeInForce(59), kill state, levels of the drawdown of day, total and strategy, who asks
 *    64  state of the book                                         one byte, and seven zeros
 *    72  instrument, strategy, ClOrdID(11), ClOrdID(11) of what is replaced: 32 bytes each
 *   200  trace id                                                  sixteen bytes, zeros for none
 *   216  inputs                                                    a double each
 *        codes, then results of the checks                         a byte each, and zeros up to a multiple of eight
 *        limits, then actuals of the checks                        a double each
 *        overrides, in the order of the checks that they lifted    a double each
 */
import type { BookState, NewOrder, OrdType, RiskCode, Side, TimeInForce } from '@fix/events'
import type { Case } from './case.ts'

/** First byte of the note; 1 to 3 are orders, risk and the desk. */
export const evidenceOwner = 4
export const evidenceVersion = 1
export const nameBytes = 32
export const at = {
  counts: 4,
  decision: 8,
  flags: 12,
  hash: 16,
  cause: 24,
  wallUs: 32,
  monoUs: 40,
  duration: 48,
  words: 56,
  book: 64,
  instrument: 72,
  strategy: 104,
  clOrdID: 136,
  origClOrdID: 168,
  trace: 200,
  inputs: 216,
} as const

/** Results of a check. */
export const checkResults = ['breach', 'held', 'threw', 'lifted'] as const
export const [breached, held, threw, lifted] = checkResults.map((_, place) => place)
export type CheckResult = (typeof checkResults)[number]

export const kinds = ['other', 'new', 'replace'] as const
export const sides: readonly (Side | '')[] = ['', 'buy', 'sell']
export const ordTypes: readonly (OrdType | '')[] = ['', 'market', 'limit', 'stop']
export const timesInForce: readonly (TimeInForce | '')[] = [
  '',
  'Day',
  'GoodTillCancel',
  'ImmediateOrCancel',
  'FillOrKill',
  'GoodTillDate',
  'AtTheOpening',
  'AtTheClose',
]
export const askers: readonly NonNullable<NewOrder['by']>[] = ['strategy', 'operator', 'kill', 'protection']
export const bookStates: readonly (BookState | '')[] = ['', 'EMPTY', 'SYNCING', 'LIVE', 'STALE', 'REJECTED', 'CLOSED']

/** Booleans of a case, by bit from the lowest. */
export const flags = [
  ...(['permitted', 'equityKnown', 'byKill', 'relieves', 'broken'] as const),
  ...(['unprotected', 'protected', 'guards', 'live', 'closed'] as const),
] as const satisfies readonly (keyof Case)[]

/** Numbers of a case, in their order in the record. */
export const numbers = [
  ...(['faults', 'accountMissing', 'qty', 'limit', 'stop', 'leaves', 'added', 'closable', 'worst'] as const),
  ...(['position', 'buys', 'sells', 'strategyWorst', 'unknown', 'openOrders', 'accountOpenOrders', 'ownOpposite'] as const),
  ...(['sides', 'mdAgeUs', 'bestBid', 'bestAsk', 'pays', 'worstPx', 'value', 'lowMid', 'highMid'] as const),
  ...(['dayOrders', 'dayQty', 'dayValue', 'accountDayOrders', 'messagesLeft', 'accountMessagesLeft'] as const),
  ...(['sinceSameUs', 'executions', 'skewUs', 'offsetUs'] as const),
] as const satisfies readonly (keyof Case)[]

/** What the instrument is by its definition, so that a record needs no other to be judged again but the limits. */
export const definitionNumbers = ['minQty', 'step', 'tick', 'minPx', 'venueMaxQty'] as const satisfies readonly (keyof Case['bounds'])[]

export const exposedNumbers = [
  'gross',
  'net',
  'credit',
  'margin',
  'inCurrency',
  'currencyLimit',
] as const satisfies readonly (keyof Case['exposed'])[]
export const liftedNumbers = ['messagesLeft', 'inCurrency', 'currencyLimit'] as const satisfies readonly (keyof Case['lifted'])[]
export const marks = ['day', 'total', 'ofStrategy'] as const
export const markNumbers = ['high', 'equity', 'line'] as const

/** Names of all inputs of this version. */
export const inputNames: readonly string[] = [
  ...numbers,
  ...definitionNumbers.map((name) => `definition.${name}`),
  ...exposedNumbers.map((name) => `exposed.${name}`),
  ...marks.flatMap((mark) => markNumbers.map((name) => `${mark}.${name}`)),
  ...liftedNumbers.map((name) => `lifted.${name}`),
]

/** Each code by its number in records. A number is given once and for good, whatever is evaluated when. */
export const codeNumbers: Readonly<Record<RiskCode, number>> = {
  RISK_ERROR: 1,
  LIMITS_MISSING: 2,
  KILLED: 3,
  REDUCE_ONLY: 4,
  TAGS_MISSING: 5,
  RESTRICTED: 6,
  NOT_PERMITTED: 7,
  MARKET_CLOSED: 8,
  QTY_BELOW_MIN: 9,
  QTY_OFF_STEP: 10,
  PX_OFF_TICK: 11,
  STATE_UNKNOWN: 12,
  PARITY_BREAK: 13,
  POSITION_UNPROTECTED: 14,
  STOP_REQUIRED: 15,
  CLOCK_SKEW: 16,
  MD_MISSING: 17,
  MD_STALE: 18,
  MD_CROSSED: 19,
  MD_SPREAD: 20,
  QTY_ABOVE_MAX: 21,
  VALUE_ABOVE_MAX: 22,
  PX_COLLAR: 23,
  PX_COLLAR_WINDOW: 24,
  DUP_ORDER: 25,
  SELF_MATCH: 26,
  OPEN_ORDERS: 27,
  ORDER_COUNT: 28,
  MSG_RATE: 29,
  REPEAT_EXEC: 30,
  CUM_QTY: 31,
  CUM_VALUE: 32,
  POS_INSTRUMENT: 33,
  POS_GROSS: 34,
  POS_NET: 35,
  POS_CCY: 36,
  POS_STRATEGY: 37,
  CREDIT: 38,
  MARGIN: 39,
  DRAWDOWN_DAY: 40,
  DRAWDOWN_TOTAL: 41,
  DRAWDOWN_STRATEGY: 42,
}

const codes = new Map(Object.entries(codeNumbers).map(([code, number]) => [number, code as RiskCode]))
export const codeOf = (number: number): RiskCode | undefined => codes.get(number)

/** Codes and results together, up to a multiple of eight. */
export const checksPadded = (checks: number): number => Math.ceil((checks * 2) / 8) * 8

export const recordBytes = (inputs: number, checks: number, overrides: number): number =>
  at.inputs + inputs * 8 + checksPadded(checks) + checks * 16 + overrides * 8
