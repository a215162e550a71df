/**
 * Which limit an override puts another one in the place of, by the code of the control. What has no limit to name can't be lifted by one: a side that is closed, a
 * position that is not the venue's, a level of the drawdown; those are for a person to undo at their root. The kill switch, what can't be judged and an order without
 * a name are lifted by nothing at all.
 */
import type { RiskCode } from '@fix/events'
import type { AccountLimits, InstrumentLimits, Limits } from './limits.ts'

/** No override lifts these. */
export const neverLifted: readonly RiskCode[] = ['RISK_ERROR', 'LIMITS_MISSING', 'KILLED', 'REDUCE_ONLY', 'TAGS_MISSING']

type Of = { readonly instrument?: keyof InstrumentLimits; readonly account?: keyof AccountLimits }

const limitOf: Partial<Record<RiskCode, Of>> = {
  STATE_UNKNOWN: { instrument: 'maxUnknown' },
  CLOCK_SKEW: { account: 'maxClockSkewMs' },
  MD_STALE: { instrument: 'maxMdAgeMs' },
  MD_SPREAD: { instrument: 'maxSpreadTicks' },
  QTY_ABOVE_MAX: { instrument: 'maxQty' },
  VALUE_ABOVE_MAX: { instrument: 'maxValue' },
  PX_COLLAR: { instrument: 'collarBps' },
  DUP_ORDER: { instrument: 'duplicateMs' },
  OPEN_ORDERS: { instrument: 'maxOpenOrders', account: 'maxOpenOrders' },
  ORDER_COUNT: { instrument: 'maxOrdersADay', account: 'maxOrdersADay' },
  CUM_QTY: { instrument: 'maxQtyADay' },
  CUM_VALUE: { instrument: 'maxValueADay' },
  POS_INSTRUMENT: { instrument: 'maxPosition' },
  POS_STRATEGY: { instrument: 'maxStrategyPosition' },
  POS_GROSS: { account: 'maxGross' },
  POS_NET: { account: 'maxNet' },
  CREDIT: { account: 'maxCredit' },
  MARGIN: { account: 'maxMargin' },
}

/** Codes that an override can lift. */
export const liftable: readonly RiskCode[] = Object.keys(limitOf) as RiskCode[]

/** A limit by its place in the document; `symbol` undefined is the account's. */
export interface LimitPlace {
  readonly symbol: string | undefined
  readonly key: string
}

/** The limit that a code has in a scope with this symbol, or without one; undefined where it has none there. */
export function limitPlace(code: RiskCode, symbol: string | undefined): LimitPlace | undefined {
  const key = symbol === undefined ? limitOf[code]?.account : limitOf[code]?.instrument
  return key === undefined ? undefined : { symbol, key }
}

/** The number that stands there; undefined where none does. */
export function limitAt(limits: Limits | undefined, { symbol, key }: LimitPlace): number | undefined {
  const of = (symbol === undefined ? limits?.account : limits?.instruments[symbol]) as Readonly<Record<string, unknown>> | undefined
  const value = of?.[key]
  return typeof value === 'number' ? value : undefined
}

/** The document with another number there. */
export function withLimit(limits: Limits, { symbol, key }: LimitPlace, value: number): Limits {
  if (symbol === undefined) return { ...limits, account: { ...limits.account, [key]: value } }
  return { ...limits, instruments: { ...limits.instruments, [symbol]: { ...limits.instruments[symbol], [key]: value } } }
}
