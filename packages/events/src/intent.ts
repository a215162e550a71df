import type { Price, Qty } from '@fix/units'
import type { OrdType, Side, TimeInForce } from './order.ts'

/** The stop that is to protect what an order opens: at a price, or so far from the first execution of the order. One of the two. */
export interface Protection {
  stop?: Price
  distance?: Price
}

/** What a protective order belongs to: the order that opened the position, and PosMaintRptID(721) of it where positions are hedged, else ''. */
export interface Guarding {
  entry: string
  positionID: string
}

/** ContingencyType(1385), by the names of FIX 5.0 SP2. */
export const contingencyTypes = [
  'OneCancelsTheOther',
  'OneTriggersTheOther',
  'OneUpdatesTheOtherAbsolute',
  'OneUpdatesTheOtherProportional',
] as const
export type ContingencyType = (typeof contingencyTypes)[number]

/** Another order of a group, of the same instrument and strategy as its first. */
export interface ContingentLeg {
  side: Side
  qty: Qty
  ordType: OrdType
  limit?: Price
  stop?: Price
  timeInForce?: TimeInForce
  /** When it ends, where it is GoodTillDate: microseconds, UTC. */
  expireUs?: number
  protect?: Protection
}

/** A group of orders that hang on each other, made by its first: we keep it, the venue knows nothing of it. */
export interface Contingency {
  type: ContingencyType
  /** The others. */
  legs: readonly ContingentLeg[]
}

/** What a decision wants. `cause` is the idx of the fact that it was taken on. */
export interface NewOrder {
  kind: 'new'
  cause: number
  /** Its trace id, 32 hex digits; the desk gives each wish one, and whoever wishes leaves it out. */
  trace?: string
  strategy: string
  instrumentId: string
  side: Side
  qty: Qty
  ordType: OrdType
  limit?: Price
  stop?: Price
  timeInForce?: TimeInForce
  /** When it ends, where it is GoodTillDate: microseconds, UTC. */
  expireUs?: number
  /** CashOrderQty(152), a scaled integer at priceScale + qtyScale; `qty` is then 0 until the venue names it. */
  cashOrderQty?: number
  /** Who asks; a strategy unless told. Under `flatten` only closing orders of the kill switch itself pass. */
  by?: 'strategy' | 'operator' | 'kill' | 'protection'
  /** The position that this opens is to have a stop. */
  protect?: Protection
  /** This is such a stop, or closes what could not have one. */
  guards?: Guarding
  /** This is the first order of a group. */
  contingency?: Contingency
  /** This is another one of the group that order made, from 1. */
  legOf?: { first: string; at: number }
}

export interface ReplaceOrder {
  kind: 'replace'
  cause: number
  strategy: string
  /** Any ClOrdID(11) of the order's chain. */
  clOrdID: string
  qty: Qty
  limit?: Price
  stop?: Price
  /** A quantity at or below what is done ends the order there; without it that is refused. */
  closeAtCum?: boolean
  /** Who asks; a strategy unless told. */
  by?: 'strategy' | 'protection'
}

export interface CancelOrder {
  kind: 'cancel'
  cause: number
  strategy: string
  clOrdID: string
  /** Who asks: a strategy meets the whole cancel gate; the kill switch meets only "terminal" and "already in flight". */
  by: 'strategy' | 'operator' | 'kill' | 'protection'
}

export type Intent = NewOrder | ReplaceOrder | CancelOrder

declare const approved: unique symbol
/**
 * An intent that risk has passed. Only one file of risk mints it, and only `orders.prepare` takes it: there is no way round.
 * Read-only, since what was judged must be what is sent.
 */
export type Approved<T extends Intent = Intent> = Readonly<T> & { readonly [approved]: true }

/**
 * The closed list of risk's reasons, in the order in which the rules are evaluated, which decides between several breaches.
 * One meaning each, and nobody parses text.
 */
export const riskCodes = [
  'RISK_ERROR',
  'LIMITS_MISSING',
  'KILLED',
  'REDUCE_ONLY',
  'TAGS_MISSING',
  'RESTRICTED',
  'NOT_PERMITTED',
  'MARKET_CLOSED',
  'QTY_BELOW_MIN',
  'QTY_OFF_STEP',
  'PX_OFF_TICK',
  'STATE_UNKNOWN',
  'PARITY_BREAK',
  'POSITION_UNPROTECTED',
  'STOP_REQUIRED',
  'CLOCK_SKEW',
  'MD_MISSING',
  'MD_STALE',
  'MD_CROSSED',
  'MD_SPREAD',
  'QTY_ABOVE_MAX',
  'VALUE_ABOVE_MAX',
  'PX_COLLAR',
  'PX_COLLAR_WINDOW',
  'DUP_ORDER',
  'SELF_MATCH',
  'OPEN_ORDERS',
  'ORDER_COUNT',
  'MSG_RATE',
  'REPEAT_EXEC',
  'CUM_QTY',
  'CUM_VALUE',
  'POS_INSTRUMENT',
  'POS_GROSS',
  'POS_NET',
  'POS_CCY',
  'POS_STRATEGY',
  'CREDIT',
  'MARGIN',
  'DRAWDOWN_DAY',
  'DRAWDOWN_TOTAL',
  'DRAWDOWN_STRATEGY',
] as const
export type RiskCode = (typeof riskCodes)[number]

/** The answer of risk. All rules are evaluated; the first breach decides, all are listed. */
export type Verdict<T extends Intent = Intent> =
  { passed: true; order: Approved<T> } | { passed: false; code: RiskCode; limit: number; actual: number; codes: readonly RiskCode[] }

/** States of the kill switch, from the loosest to the strictest, in one spelling everywhere. */
export const killStates = ['active', 'reduce-only', 'halted', 'cancel-all', 'flatten'] as const
export type KillState = (typeof killStates)[number]
