/**
 * FIX.4.4 as cTrader speaks it, as the difference to the standard: what the vendor's published dictionary adds, and what it doesn't demand
 * though the standard does. Messages that the venue doesn't offer stay known, so that one that comes all the same can be named.
 */
import { dialect } from '@fix/dictionary'
import type { Decimal } from '@fix/dictionary'
import {
  fix44,
  type ExecutionReport,
  type Messages,
  type NewOrderSingle,
  type RequestForPositions,
  type SecurityList,
} from '@fix/dictionary/fix44'

/** Stops and targets of a position; reported, never to be set in an order. */
interface Protection {
  readonly absoluteTP?: Decimal
  readonly relativeTP?: Decimal
  readonly absoluteSL?: Decimal
  readonly relativeSL?: Decimal
  readonly trailingSL?: boolean
  readonly triggerMethodSL?: 'Trade' | 'Opposite' | 'DoubleTrade' | 'DoubleOpposite'
  readonly guaranteedSL?: boolean
}

/** One symbol of a SecurityList(y). */
export interface CTraderSymbol {
  /** The numeric id that stands for the symbol everywhere else; it differs by broker. */
  readonly symbol: string
  readonly symbolName?: string
  readonly symbolDigits?: number
}

export type CTraderMessages = Omit<
  Messages,
  'ExecutionReport' | 'NewOrderSingle' | 'RequestForPositions' | 'SecurityList' | 'PositionReport'
> & {
  ExecutionReport: Partial<Omit<ExecutionReport, 'orderID' | 'execType' | 'ordStatus'>> &
    Pick<ExecutionReport, 'orderID' | 'execType' | 'ordStatus'> &
    Protection & { readonly posMaintRptID?: string }
  NewOrderSingle: NewOrderSingle & { readonly posMaintRptID?: string }
  RequestForPositions: Pick<RequestForPositions, 'posReqID'> & { readonly posMaintRptID?: string }
  SecurityList: Omit<SecurityList, 'noRelatedSym'> & { readonly noRelatedSym?: readonly CTraderSymbol[] }
  PositionReport: Pick<Messages['PositionReport'], 'posReqResult' | 'totalNumPosReports'> &
    Protection & {
      readonly posReqID: string
      readonly posMaintRptID?: string
      readonly symbol?: string
      readonly noPositions?: readonly { readonly longQty?: Decimal; readonly shortQty?: Decimal }[]
      readonly settlPrice?: Decimal
    }
}

const protection = '1000 1001 1002 1003 1004 1005 1006'

export const ctraderFix44 = /* @__PURE__ */ dialect<Messages, CTraderMessages>(fix44, {
  fields: [
    '1000 AbsoluteTP PRICE',
    '1001 RelativeTP PRICE',
    '1002 AbsoluteSL PRICE',
    '1003 RelativeSL PRICE',
    '1004 TrailingSL BOOLEAN',
    '1005 TriggerMethodSL INT 1=Trade 2=Opposite 3=DoubleTrade 4=DoubleOpposite',
    '1006 GuaranteedSL BOOLEAN',
    '1007 SymbolName STRING',
    '1008 SymbolDigits INT',
  ],
  messages: {
    BusinessMessageReject: { optional: [372] },
    ExecutionReport: { add: `721 ${protection}`, optional: [17, 54, 151, 14, 6] },
    NewOrderSingle: { add: '721' },
    MarketDataSnapshotFullRefresh: { groups: { 268: { add: '278' } } },
    OrderCancelReject: { optional: [41] },
    OrderCancelReplaceRequest: { optional: [54, 60, 40] },
    OrderCancelRequest: { optional: [54, 60] },
    // A Symbol(55) is refused there (observed).
    OrderStatusRequest: { optional: [54], remove: [55] },
    PositionReport: { add: protection, optional: [721, 715, 1, 581, 731, 734, 730], groups: { 702: { remove: [703, 706, 539] } } },
    RequestForPositions: { add: '721', optional: [724, 1, 581, 715, 60] },
    SecurityList: { groups: { 146: { add: '1007 1008' } } },
  },
})
