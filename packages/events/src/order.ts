import type { Price, Qty } from '@fix/units'

export type Side = 'buy' | 'sell'
export type OrdType = 'market' | 'limit' | 'stop'
export type TimeInForce = 'Day' | 'GoodTillCancel' | 'ImmediateOrCancel' | 'FillOrKill' | 'GoodTillDate' | 'AtTheOpening' | 'AtTheClose'

/** OrdStatus(39) by its FIX name. */
export type OrdStatus =
  | 'New'
  | 'PartiallyFilled'
  | 'Filled'
  | 'DoneForDay'
  | 'Canceled'
  | 'Replaced'
  | 'PendingCancel'
  | 'Stopped'
  | 'Rejected'
  | 'Suspended'
  | 'PendingNew'
  | 'Calculated'
  | 'Expired'
  | 'AcceptedForBidding'
  | 'PendingReplace'

/** ExecType(150) by its FIX name. */
export type ExecType =
  | 'New'
  | 'DoneForDay'
  | 'Canceled'
  | 'Replaced'
  | 'PendingCancel'
  | 'Stopped'
  | 'Rejected'
  | 'Suspended'
  | 'PendingNew'
  | 'Calculated'
  | 'Expired'
  | 'Restated'
  | 'PendingReplace'
  | 'Trade'
  | 'TradeCorrect'
  | 'TradeCancel'
  | 'OrderStatus'

/** What an ExecutionReport(8) says that its execution cost: Commission(12), or an entry of NoMiscFees(136). Below 0 it is given, not taken. */
export interface ReportedCost {
  type: 'commission' | 'fee' | 'tax'
  /** CommType(13) or MiscFeeBasis(891): of the whole execution, of each unit of quantity, or in percent of its value. */
  basis: 'absolute' | 'perUnit' | 'percentage'
  /** A scaled integer at `scale`. */
  amount: number
  scale: number
  /** CommCurrency(479) or MiscFeeCurr(138); '' is the instrument's. */
  currency: string
}

/** ExecutionReport(8). What the venue did not send is '' or null; quantities and prices are scaled integers of the instrument. */
export interface OrderReport {
  kind: 'order_report'
  source: string
  seq: number
  clOrdID: string
  origClOrdID: string
  orderID: string
  execID: string
  execRefID: string
  execType: ExecType
  ordStatus: OrdStatus
  instrumentId: string
  side: Side | ''
  orderQty: Qty | null
  cumQty: Qty | null
  leavesQty: Qty | null
  lastQty: Qty | null
  lastPx: Price | null
  /** AvgPx(6) often has more digits than the instrument: a scaled integer at avgPxScale. */
  avgPx: number | null
  avgPxScale: number
  price: Price | null
  stopPx: Price | null
  /** PosMaintRptID(721): the position's id at cTrader. */
  positionID: string
  /** OrdRejReason(103). */
  rejectReason: string
  text: string
  transactTimeUs: number
  possDup: boolean
  /** MassStatusReqID(584), where the report answers an OrderMassStatusRequest(AF). */
  massStatusReqID: string
  /** TotNumReports(911). */
  totNumReports: number | null
  /** OrdType(40), where the report carries it and we know it. */
  ordType?: OrdType | ''
  /** TimeInForce(59), where the report carries it and we know it. */
  timeInForce?: TimeInForce | ''
  /** ExecRestatementReason(378). */
  execRestatementReason?: string
  /** DayOrderQty(424) and DayCumQty(425) of good-till orders. */
  dayOrderQty?: Qty | null
  dayCumQty?: Qty | null
  /** Absent where it names none. */
  costs?: readonly ReportedCost[]
}

/** OrderCancelReject(9). */
export interface CancelReject {
  kind: 'cancel_reject'
  source: string
  seq: number
  clOrdID: string
  origClOrdID: string
  orderID: string
  ordStatus: OrdStatus
  /** CxlRejReason(102). */
  reason: string
  /** CxlRejResponseTo(434). */
  responseTo: 'cancel' | 'replace' | ''
  text: string
}

/** BusinessMessageReject(j) or session Reject(3) of a message of ours. */
export interface RequestReject {
  kind: 'request_reject'
  source: string
  seq: number
  /** BusinessRejectRefID(379): ClOrdID(11) or request id of what was rejected. */
  refID: string
  /** RefSeqNum(45); 0 where the venue gives none. */
  refSeqNum: number
  refMsgType: string
  /** BusinessRejectReason(380) or SessionRejectReason(373). */
  reason: string
  text: string
}

/** PositionReport(AP). */
export interface PositionReport {
  kind: 'position_report'
  source: string
  seq: number
  posReqID: string
  positionID: string
  /** PosReqResult(728): 'none' says that there is no position at all. */
  result: 'found' | 'none' | 'rejected'
  /** TotalNumPosReports(727). */
  total: number
  instrumentId: string
  longQty: Qty | null
  shortQty: Qty | null
  /** SettlPrice(730): average price, a scaled integer at avgPxScale. */
  avgPx: number | null
  avgPxScale: number
}

/** One execution, booked once; what a portfolio feeds on. */
export interface Fill {
  kind: 'execution_fill'
  /** ExecID(17), or the fingerprint of a venue that sends none. */
  execID: string
  clOrdID: string
  orderID: string
  instrumentId: string
  side: Side
  qty: Qty
  px: Price
  /** px was computed from AvgPx(6), or the fill from a CumQty(14) that had jumped. */
  derived: boolean
  cumQty: Qty
  /** Realised profit of this fill, a scaled integer at priceScale + qtyScale of the instrument. */
  realised: number
  transactTimeUs: number
}
