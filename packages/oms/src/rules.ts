import type { OrdStatus, OrdType, TimeInForce } from '@fix/events'

/** What becomes of a TimeInForce(59) that a decision asked for. */
export interface TifChoice {
  /** What is sent; '' leaves the field out. */
  readonly send: TimeInForce | ''
  /** What the order is in truth at this venue. */
  readonly effective: TimeInForce
  /** Order types it holds for; absent is all. */
  readonly only?: readonly OrdType[]
  /**
   * The order has to say when it ends, and how far ahead that may be at most. Whether that goes out as ExpireTime(126) or as ExpireDate(432), the day of it in
   * UTC, follows from which of `expireTime` and `expireDate` a request carries.
   */
  readonly expires?: { readonly withinMs?: number }
}

export type RequestType =
  | 'NewOrderSingle'
  | 'OrderCancelRequest'
  | 'OrderCancelReplaceRequest'
  | 'OrderStatusRequest'
  | 'OrderMassStatusRequest'
  | 'RequestForPositions'

/** Which of the optional fields a request may carry at this venue, by their camelCase names, and what it always says besides. */
export interface RequestFields {
  readonly carry: readonly string[]
  readonly add?: Readonly<Record<string, string>>
}

/** A venue's dialect of orders, as data. A profile is a plain object that fits this; each flag is tested both ways. */
export interface OrderRules {
  /** Account name that goes into synthetic ids. */
  readonly account: string
  /** Reports carry ExecID(17); without it a report is known by its fingerprint. */
  readonly hasExecID: boolean
  /** The acknowledgement of a replace carries OrigClOrdID(41). */
  readonly replaceAckCarriesOrig: boolean
  /** ExecType(150) of the answer to OrderStatusRequest(H). */
  readonly statusReplyExecType: 'OrderStatus' | 'New'
  /** Filled and Canceled are final (exchanges), or a replace may re-open a filled order (brokers). */
  readonly terminalIsFinal: boolean
  /** Positions are kept by the venue's position id, PosMaintRptID(721), instead of net by instrument. */
  readonly hedging: boolean
  /** CumQty(14) above OrderQty(38): book and tell, or book to the suspense position. Never dropped. */
  readonly overfill: 'allow' | 'quarantine'
  readonly cancelGate: {
    /** A part-filled order may be cancelled. */
    readonly remainder: boolean
    /** Further states in which a cancel is sent. */
    readonly also: readonly OrdStatus[]
  }
  readonly timeInForce: {
    readonly asked: Readonly<Partial<Record<TimeInForce, TifChoice>>>
    /** What an order is that asks for none, by order type. */
    readonly unasked: Readonly<Record<OrdType, TifChoice>>
  }
  /** An absent request is one that the venue does not know. */
  readonly requests: Readonly<Partial<Record<RequestType, RequestFields>>>
  readonly clOrdID: { readonly pattern: RegExp; readonly maxLen: number }
  /** Beginnings or parts of Text(58), in capitals, that mean that the venue does not know the order. */
  readonly notFoundTexts: readonly string[]
  /** Parts of Text(58), in capitals, that mean: the order is being executed, ask again. */
  readonly underExecutionTexts: readonly string[]
  readonly times: {
    /** Silence after a request, and after a probe. */
    readonly requestTimeoutMs: number
    /** A cancel of an order whose last report is older than this is preceded by a probe; 0 never. */
    readonly probeAfterMs: number
    /** A younger order is not judged missing, where this connection brought it. */
    readonly recentMs: number
    /** One that an earlier connection brought is not judged missing sooner after the Logon than this. */
    readonly earlierMs: number
    /** Wait for the fill that a "too late to cancel" announced. */
    readonly fillWaitMs: number
    /** First back-off after "under execution"; doubles. */
    readonly retryMs: number
    /** Bound of probes in a row without an answer, and of cancels that met an execution. */
    readonly tries: number
  }
}

const any = (tif: TimeInForce): TifChoice => ({ send: tif, effective: tif })
const day: TifChoice = { send: '', effective: 'Day' }

/** FIX.4.4 as its text has it: a broker that fills in every field. Profiles of real venues stand in @fix/venue. */
export const textbook: OrderRules = {
  account: '',
  hasExecID: true,
  replaceAckCarriesOrig: true,
  statusReplyExecType: 'OrderStatus',
  terminalIsFinal: false,
  hedging: false,
  overfill: 'allow',
  cancelGate: { remainder: true, also: [] },
  timeInForce: {
    asked: {
      Day: any('Day'),
      GoodTillCancel: any('GoodTillCancel'),
      ImmediateOrCancel: any('ImmediateOrCancel'),
      FillOrKill: any('FillOrKill'),
      AtTheOpening: any('AtTheOpening'),
      AtTheClose: any('AtTheClose'),
      GoodTillDate: { ...any('GoodTillDate'), only: ['limit', 'stop'], expires: {} },
    },
    unasked: { market: day, limit: day, stop: day },
  },
  requests: {
    NewOrderSingle: {
      carry: ['symbol', 'side', 'transactTime', 'orderQty', 'cashOrderQty', 'ordType', 'price', 'stopPx', 'timeInForce', 'expireTime'],
    },
    OrderCancelRequest: { carry: ['orderID', 'symbol', 'side', 'transactTime', 'orderQty'] },
    OrderCancelReplaceRequest: {
      carry: ['orderID', 'symbol', 'side', 'transactTime', 'orderQty', 'ordType', 'price', 'stopPx', 'timeInForce', 'expireTime'],
    },
    OrderStatusRequest: { carry: ['orderID', 'symbol', 'side'] },
    OrderMassStatusRequest: { carry: [], add: { massStatusReqType: '7' } },
    RequestForPositions: { carry: ['transactTime'], add: { posReqType: '0' } },
  },
  clOrdID: { pattern: /^[A-Za-z0-9_-]+$/, maxLen: 36 },
  notFoundTexts: ['ORDER_NOT_FOUND', 'UNKNOWN ORDER', 'ORDER NOT FOUND'],
  underExecutionTexts: ['UNDER EXECUTION', 'BEING EXECUTED'],
  times: { requestTimeoutMs: 5000, probeAfterMs: 60_000, recentMs: 2000, earlierMs: 2000, fillWaitMs: 1000, retryMs: 200, tries: 3 },
}

/** Does this Text(58) mean one of those phrases? */
export function says(text: string, phrases: readonly string[]): boolean {
  if (text === '') return false
  const upper = text.toUpperCase()
  return phrases.some((phrase) => upper.includes(phrase))
}
