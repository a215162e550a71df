/**
 * An order as we know it: one chain of requests, from the first ClOrdID(11) to the last replace. Three things stand apart: the base state
 * (what the order would be without requests), the open requests, and the state that is shown, the higher of the two.
 */
import { wishTraceId } from '@fix/events'
import type { ContingencyType, ContingentLeg, ExecType, OrdStatus, OrdType, Side, TimeInForce } from '@fix/events'
import type { Cost } from './costs.ts'
import type { StampedRate, Top } from './market.ts'
import { shown } from './precedence.ts'
import type { Refs } from './refs.ts'

/** State without requests. `Sent` is journalled and given to the session; `NeverAccepted` is proven never to have reached the venue's book. */
export type BaseState = 'Sent' | 'NeverAccepted' | Exclude<OrdStatus, 'PendingCancel' | 'PendingReplace' | 'Replaced'>

/** What is shown: a FIX state or one of ours. */
export type OrderState = BaseState | OrdStatus | 'Unknown' | 'UnknownExternal'

/** Why the fate of an order is unknown. */
export type Doubt = '' | 'start' | 'logon' | 'gap_filled' | 'timeout' | 'order_not_found' | 'absent' | 'probe_refused' | 'reopened'

/** An open request on an order. `unknown` is one that may never have arrived. */
export interface Request {
  id: string
  kind: 'cancel' | 'replace'
  orig: string
  qty: number
  price: number | null
  stop: number | null
  status: 'sent' | 'pending' | 'unknown'
  by: string
  epoch: number
  seq: number
}

/** An execution in the order it was booked. */
export interface Execution {
  refs: Refs
  qty: number
  px: number
  /** The price was computed, not reported. */
  derived: boolean
  /** No report named this quantity: CumQty(14) had jumped. A report that names it takes its place. */
  gap: boolean
  /** A change of quantity without a trade: a split. */
  restated: boolean
  suspense: boolean
  positionID: string
  transactTimeUs: number
  /** What the venue took or gave for it. */
  costs?: Cost[]
  /** From the instrument's currency into the account's, when it was booked. */
  fx?: StampedRate
}

/** A bust or correction of an execution that has not arrived. */
export interface Parked {
  ref: string
  id: string
  qty: number
  px: number
}

/** The order's memory. All of it but the last block is folded from notes and part of `state()`. */
export interface Order {
  readonly key: string
  readonly external: boolean
  readonly strategy: string
  readonly cause: number
  /** Trace id, where it is not that of the only wish on its cause: nearly all are, and need no memory for it. */
  readonly trace?: string
  readonly instrumentId: string
  readonly side: Side
  readonly ordType: OrdType | ''
  readonly tifAsked: TimeInForce | ''
  readonly tifSent: TimeInForce | ''
  readonly tif: TimeInForce | ''
  /** When it ends, microseconds, UTC; only what is good till a date has one. */
  readonly expireUs?: number
  readonly cashQty: number
  /** The stop that what this opens is to have: at a price, or so far from the first execution. */
  readonly guardPx: number | null
  readonly guardDistance: number | null
  /** Name of the position that this protects, and key of the order that opened it; '' for any other order. */
  readonly guards: string
  readonly entry: string
  /** The group that it made: its own quantity then, and the other orders. */
  readonly contingency?: { readonly type: ContingencyType; readonly qty: number; readonly legs: readonly ContingentLeg[] }
  /** The group that it belongs to, by the key of the first order, and its place there. */
  readonly legOf?: { readonly first: string; readonly at: number }
  /** Places of orders of its group that were not sent in time, and are not sent any more. */
  dropped?: readonly number[]
  readonly epoch: number
  readonly seq: number
  readonly sentAtUs: number
  /** The market on which it was decided, where it was known. */
  readonly decidedOn?: Top
  /** The market when the venue was first heard of it, which is as near as we come to that of its arrival there. */
  arrived?: Top
  qty: number
  cum: number
  leaves: number
  price: number | null
  stop: number | null
  /** Sum of quantity times price over the executions, at priceScale + qtyScale. */
  value: bigint
  orderID: string
  positionID: string
  /** Last ClOrdID(11) that the venue accepted. */
  head: string
  /** Every ClOrdID of the chain, cancels included. */
  ids: string[]
  base: BaseState
  execType: ExecType | ''
  reported: OrdStatus | ''
  reportedAtUs: number
  doubt: Doubt
  /** Nothing was heard of it since the last logon. */
  unconfirmed: boolean
  /** The venue said that it does not know the order. */
  notFound: boolean
  probe: '' | 'wanted' | 'open'
  /** Who asked last for its cancel; '' for nobody. */
  cancelBy: string
  /** Why it ended as it did, where no ordinary report says it. */
  evidence: string
  requests: readonly Request[]
  executions: Execution[]
  parked: readonly Parked[]
  seen: string[]

  /** Derived after each fold, not part of the state's text. */
  state: OrderState
  ordStatus: OrdStatus | ''
  /** Quantity that may still trade: the worst case over open requests. */
  worst: number
}

const terminals = new Set<string>(['Filled', 'Canceled', 'Rejected', 'Expired', 'Calculated', 'NeverAccepted'])

/** A base state that no fill of the ordinary kind follows. */
export const isTerminal = (base: BaseState): boolean => terminals.has(base)

/** Nothing of it works any more; a day order that is done for day is closed, a good-till order is not. */
export const isClosed = (order: Pick<Order, 'base' | 'leaves'>): boolean =>
  isTerminal(order.base) || (order.base === 'DoneForDay' && order.leaves === 0)

/**
 * OrigClOrdID(41) of the next request: the last id that was not refused. A replace that may never have arrived is passed over: the id before
 * it is one that the venue has in any case.
 */
export function tailOf(order: Order): string {
  for (let i = order.requests.length - 1; i >= 0; i--) {
    const request = order.requests[i]
    if (request.kind === 'replace' && request.status !== 'unknown') return request.id
  }
  return order.head
}

export const openCancel = (order: Order): Request | undefined => order.requests.find((r) => r.kind === 'cancel')

/** State by quantities alone, where a report names only a pending state. */
export function stateByQuantity(base: BaseState, qty: number, cum: number): BaseState {
  if (cum > 0) return cum >= qty ? 'Filled' : 'PartiallyFilled'
  return base === 'Sent' ? 'PendingNew' : base === 'PartiallyFilled' || base === 'Filled' ? 'New' : base
}

/** Recomputes what is derived: the shown state and the worst case. */
export function derive(order: Order): void {
  order.ordStatus = shown(order.base, order.requests)
  if (order.doubt !== '') order.state = order.external ? 'UnknownExternal' : 'Unknown'
  else if (order.external && !isClosed(order)) order.state = 'UnknownExternal'
  else order.state = order.ordStatus === '' ? order.base : order.ordStatus
  let worst = isClosed(order) ? 0 : order.doubt === '' ? order.leaves : Math.max(order.leaves, order.qty - order.cum)
  for (const request of order.requests) {
    if (request.kind === 'replace' && !isFinal(order.base)) worst = Math.max(worst, request.qty - order.cum)
  }
  order.worst = Math.max(worst, 0)
}

/** Ended otherwise than by a fill: a replace can't re-open it. */
const isFinal = (base: BaseState): boolean => isTerminal(base) && base !== 'Filled'

/** The trace id of an order whose wish was the only one on its cause. The run is what stands before the counter of its ClOrdID(11). */
export function usualTrace(key: string, cause: number): string {
  return wishTraceId(key.slice(0, Math.max(0, key.lastIndexOf('-'))), cause, 1)
}

/**
 * Gives back what lists hold in advance. Of the orders of a day nearly all have ended, and one that has is kept only so that a late fill, a bust or a copy of a report
 * finds it.
 */
export function compact(order: Order): void {
  order.ids = order.ids.slice()
  order.seen = order.seen.slice()
  order.executions = order.executions.slice()
}

/** Most orders never have more than one of these, and one list that nobody writes to is enough for all that have none. */
const none: readonly never[] = []

/**
 * An order before its first report; what `given` does not say is empty. Each field by its name, so that all orders have one shape and hold their fields in
 * themselves: spread into a literal they would lie in a list beside it, 42 bytes an order more.
 */
export function blankOrder(given: Partial<Order> & Pick<Order, 'key' | 'instrumentId' | 'side' | 'qty'>): Order {
  const order: { -readonly [K in keyof Order]: Order[K] } = {
    key: given.key,
    external: given.external ?? false,
    strategy: given.strategy ?? '',
    cause: given.cause ?? 0,
    instrumentId: given.instrumentId,
    side: given.side,
    ordType: given.ordType ?? '',
    tifAsked: given.tifAsked ?? '',
    tifSent: given.tifSent ?? '',
    tif: given.tif ?? '',
    cashQty: given.cashQty ?? 0,
    guardPx: given.guardPx ?? null,
    guardDistance: given.guardDistance ?? null,
    guards: given.guards ?? '',
    entry: given.entry ?? '',
    epoch: given.epoch ?? 0,
    seq: given.seq ?? 0,
    sentAtUs: given.sentAtUs ?? 0,
    qty: given.qty,
    cum: given.cum ?? 0,
    leaves: given.leaves ?? given.qty,
    price: given.price ?? null,
    stop: given.stop ?? null,
    value: given.value ?? 0n,
    orderID: given.orderID ?? '',
    positionID: given.positionID ?? '',
    head: given.head ?? '',
    ids: given.ids ?? [],
    base: given.base ?? 'Sent',
    execType: given.execType ?? '',
    reported: given.reported ?? '',
    reportedAtUs: given.reportedAtUs ?? 0,
    doubt: given.doubt ?? '',
    unconfirmed: given.unconfirmed ?? false,
    notFound: given.notFound ?? false,
    probe: given.probe ?? '',
    cancelBy: given.cancelBy ?? '',
    evidence: given.evidence ?? '',
    requests: given.requests ?? none,
    executions: given.executions ?? [],
    parked: given.parked ?? none,
    seen: given.seen ?? [],
    state: 'Sent',
    ordStatus: '',
    worst: given.qty,
  }
  // Not by a spread: that would be a copy whose fields are looked up one by one, and each view of an order reads forty.
  const { contingency, legOf, dropped, decidedOn, arrived, trace, expireUs } = given
  if (trace !== undefined) order.trace = trace
  if (expireUs !== undefined) order.expireUs = expireUs
  if (contingency !== undefined) order.contingency = contingency
  if (legOf !== undefined) order.legOf = legOf
  if (dropped !== undefined) order.dropped = dropped
  if (decidedOn !== undefined) order.decidedOn = decidedOn
  if (arrived !== undefined) order.arrived = arrived
  return order
}
