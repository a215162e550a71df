/** What others read of orders and positions: plain values under FIX's own names, made when asked for. */
import type { OrdStatus, OrdType, Side, TimeInForce } from '@fix/events'
import { isClosed } from './order.ts'
import type { Doubt, Order, OrderState, Request } from './order.ts'
import { averagePx, exactNumber } from './position.ts'
import type { Position } from './position.ts'

export interface OrderView {
  /** First ClOrdID(11) of the chain; the name of the order for good. An adopted order has a synthetic one. */
  readonly clOrdID: string
  /** Last ClOrdID(11) that the venue accepted. */
  readonly head: string
  readonly orderID: string
  readonly positionID: string
  readonly strategy: string
  readonly instrumentId: string
  readonly side: Side
  readonly ordType: OrdType | ''
  /** What it is in truth at this venue, and what stood in the request: '' for nothing. */
  readonly timeInForce: TimeInForce | ''
  readonly sentTimeInForce: TimeInForce | ''
  /** When it ends, microseconds, UTC; null where it names no time. */
  readonly expireUs: number | null
  readonly orderQty: number
  readonly cumQty: number
  /** What may still trade at worst: with any replace on its way, and all that is left of an Unknown order. */
  readonly leavesQty: number
  readonly limit: number | null
  readonly stop: number | null
  /** Average price of the executions at the instrument's scale, not rounded to it; NaN without a fill. For display. */
  readonly avgPx: number
  /** The shown OrdStatus(39); '' before the first report. */
  readonly ordStatus: OrdStatus | ''
  /** The same with our own states: Sent, Unknown, UnknownExternal, NeverAccepted. */
  readonly state: OrderState
  readonly open: boolean
  /** The venue may have it otherwise than we do: it, or a request on it, has no answer yet, or its fate is unknown. */
  readonly inFlight: boolean
  readonly external: boolean
  /** Name of the position that this order protects, and the order that opened it; '' for any other order. */
  readonly guards: string
  readonly entry: string
  readonly doubt: Doubt
  /** Open, and not heard of since the last logon. */
  readonly unconfirmed: boolean
  /** The venue's last word on it: not known. */
  readonly notFound: boolean
  readonly evidence: string
  readonly requests: readonly Readonly<Request>[]
  readonly sentAtUs: number
  readonly reportedAtUs: number
  /** idx of the fact on which it was decided. */
  readonly cause: number
}

/** Which orders that have ended are meant; what is left out is not asked for. */
export interface EndedFilter {
  readonly instrumentId?: string
  /** When it was sent, microseconds of UTC, both of them among what is asked for. */
  readonly sentFromUs?: number
  readonly sentUntilUs?: number
  /** Name of an order: only those that came before it. None came before one that is not there. */
  readonly before?: string
}

export function viewOf(order: Order): OrderView {
  return {
    clOrdID: order.key,
    head: order.head,
    orderID: order.orderID,
    positionID: order.positionID,
    strategy: order.strategy,
    instrumentId: order.instrumentId,
    side: order.side,
    ordType: order.ordType,
    timeInForce: order.tif,
    sentTimeInForce: order.tifSent,
    expireUs: order.expireUs ?? null,
    orderQty: order.qty,
    cumQty: order.cum,
    leavesQty: order.worst,
    limit: order.price,
    stop: order.stop,
    avgPx: order.cum === 0 ? NaN : Number(order.value) / order.cum,
    ordStatus: order.ordStatus,
    state: order.state,
    open: !isClosed(order),
    inFlight: order.base === 'Sent' || order.base === 'PendingNew' || order.requests.length > 0 || order.doubt !== '',
    external: order.external,
    guards: order.guards,
    entry: order.entry,
    doubt: order.doubt,
    unconfirmed: order.unconfirmed,
    notFound: order.notFound,
    evidence: order.evidence,
    requests: order.requests,
    sentAtUs: order.sentAtUs,
    reportedAtUs: order.reportedAtUs,
    cause: order.cause,
  }
}

export interface PositionView {
  readonly instrumentId: string
  /** PosMaintRptID(721) of a leg; '' for a net position. */
  readonly positionID: string
  /** Signed. */
  readonly qty: number
  /** Average entry price, rounded half-even at the price's scale; NaN when flat. */
  readonly avgPx: number
  /** What the open quantity was bought for (sold for, below 0), at priceScale + qtyScale. */
  readonly cost: bigint
  /** At priceScale + qtyScale; NaN beyond 2^53. */
  readonly realised: number
}

export const positionView = (instrumentId: string, positionID: string, position: Position): PositionView => ({
  instrumentId,
  positionID,
  qty: position.qty,
  avgPx: averagePx(position),
  cost: position.cost,
  realised: exactNumber(position.realised),
})
