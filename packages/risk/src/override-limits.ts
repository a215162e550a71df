/**
 * Which limit an override puts another one in the place of, by the code of the control. What has no number to name can't be lifted by one, and is refused with
 * the reason: those are for a person to undo at their root. The kill switch, what can't be judged and an order without a name are lifted by nothing at all.
 */
import type { RiskCode } from '@fix/events'
import type { AccountLimits, InstrumentLimits, Limits } from './limits.ts'

/** No override lifts these. */
export const neverLifted: readonly RiskCode[] = ['RISK_ERROR', 'LIMITS_MISSING', 'KILLED', 'REDUCE_ONLY', 'TAGS_MISSING']

interface Of {
  readonly instrument?: readonly [keyof InstrumentLimits, ...string[]]
  readonly account?: readonly [keyof AccountLimits, ...string[]]
  /** The code has several limits there: an override names one of them, by the last key of its place. */
  readonly several?: true
}

const pace = { instrument: ['messages', 'count'], account: ['messages', 'count'] } as const
const depthOf = (mark: string) => ({ account: ['drawdown', mark, 'reduceOnly'], several: true }) as const

const limitOf = {
  STATE_UNKNOWN: { instrument: ['maxUnknown'] },
  CLOCK_SKEW: { account: ['maxClockSkewMs'] },
  MD_STALE: { instrument: ['maxMdAgeMs'] },
  MD_SPREAD: { instrument: ['maxSpreadTicks'] },
  QTY_ABOVE_MAX: { instrument: ['maxQty'] },
  VALUE_ABOVE_MAX: { instrument: ['maxValue'] },
  PX_COLLAR: { instrument: ['collarBps'] },
  PX_COLLAR_WINDOW: { instrument: ['drift', 'bps'] },
  DUP_ORDER: { instrument: ['duplicateMs'] },
  OPEN_ORDERS: { instrument: ['maxOpenOrders'], account: ['maxOpenOrders'] },
  ORDER_COUNT: { instrument: ['maxOrdersADay'], account: ['maxOrdersADay'] },
  MSG_RATE: pace,
  REPEAT_EXEC: { instrument: ['executions', 'count'] },
  CUM_QTY: { instrument: ['maxQtyADay'] },
  CUM_VALUE: { instrument: ['maxValueADay'] },
  POS_INSTRUMENT: { instrument: ['maxPosition'] },
  POS_STRATEGY: { instrument: ['maxStrategyPosition'] },
  POS_GROSS: { account: ['maxGross'] },
  POS_NET: { account: ['maxNet'] },
  POS_CCY: { account: ['maxCurrency'], several: true },
  CREDIT: { account: ['maxCredit'] },
  MARGIN: { account: ['maxMargin'] },
  DRAWDOWN_DAY: depthOf('day'),
  DRAWDOWN_TOTAL: depthOf('total'),
  DRAWDOWN_STRATEGY: depthOf('strategy'),
} as const satisfies Partial<Record<RiskCode, Of>>

type Liftable = keyof typeof limitOf

/** Codes that an override can lift. */
export const liftable = Object.keys(limitOf) as readonly Liftable[]

const ofVenue = 'it is the venue’s, which would refuse the order'
const ofLists = 'it is no number: change the limits themselves'
const ofSwitch = 'the kill switch is taken back in its own way'
const ofBooks = 'there is no price to judge an order by'

/** Why no override lifts the others. */
const notLifted: Readonly<Record<Exclude<RiskCode, Liftable>, string>> = {
  RISK_ERROR: 'what risk can’t judge it can’t let pass',
  LIMITS_MISSING: 'without limits there is nothing to hold an order against',
  KILLED: ofSwitch,
  REDUCE_ONLY: ofSwitch,
  TAGS_MISSING: 'each order names who answers for it',
  RESTRICTED: ofLists,
  NOT_PERMITTED: ofLists,
  STOP_REQUIRED: ofLists,
  SELF_MATCH: ofLists,
  MARKET_CLOSED: 'the venue takes no orders then',
  QTY_BELOW_MIN: ofVenue,
  QTY_OFF_STEP: ofVenue,
  PX_OFF_TICK: ofVenue,
  PARITY_BREAK: 'by a position that is not the venue’s nothing can be judged: end the break',
  POSITION_UNPROTECTED: 'the position has to have its stop first',
  MD_MISSING: ofBooks,
  MD_CROSSED: ofBooks,
}

/** Why an override lifts nothing of this code, in words; '' where it may, or where there is no such code. */
export function whyNotLifted(code: string): string {
  return Object.hasOwn(notLifted, code) ? notLifted[code as keyof typeof notLifted] : ''
}

/** A limit by its place in the document: its keys, below the instrument's, or below the account's where `symbol` is undefined. */
export interface LimitPlace {
  readonly symbol: string | undefined
  readonly path: readonly string[]
}

/** The code has several limits, and an override of it says `which`. */
export const hasSeveral = (code: RiskCode): boolean => ofCode(code)?.several === true

/** The limit that a code has in a scope with this symbol, or without one; undefined where it has none there. `which`: of several. */
export function limitPlace(code: RiskCode, symbol: string | undefined, which = ''): LimitPlace | undefined {
  const of = ofCode(code)
  const path = symbol === undefined ? of?.account : of?.instrument
  if (path === undefined || (which !== '') !== (of?.several === true)) return undefined
  return { symbol, path: which === '' ? path : [...path, which] }
}

const ofCode = (code: RiskCode): Of | undefined => (limitOf as Partial<Record<RiskCode, Of>>)[code]

/** The number that stands there; undefined where none does. */
export function limitAt(limits: Limits | undefined, { symbol, path }: LimitPlace): number | undefined {
  let value: unknown = symbol === undefined ? limits?.account : limits?.instruments[symbol]
  for (const key of path) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key]
  return typeof value === 'number' ? value : undefined
}

/** The document with another number there. */
export function withLimit(limits: Limits, { symbol, path }: LimitPlace, value: number): Limits {
  if (symbol === undefined) return { ...limits, account: withNumber(limits.account, path, value) }
  return { ...limits, instruments: withNumber(limits.instruments, [symbol, ...path], value) }
}

function withNumber<T extends object>(of: T | undefined, [key, ...rest]: readonly string[], value: number): T {
  const below = (of as Readonly<Record<string, object | undefined>> | undefined)?.[key]
  return { ...of, [key]: rest.length === 0 ? value : withNumber(below, rest, value) } as T
}
