/** State of a book; only a LIVE one is served to a decision. */
export type BookState = 'EMPTY' | 'SYNCING' | 'LIVE' | 'STALE' | 'REJECTED' | 'CLOSED'

export type StaleReason =
  | 'gap'
  | 'disconnect'
  | 'quiet'
  | 'crossed'
  | 'integrity'
  | 'checksum'
  | 'desync'
  | 'bad_action'
  | 'buffer_overflow'
  | 'instrument_mismatch'
  | 'clock'

/** MDUpdateAction(279) as a number, so that an entry costs no text. */
export const MDUpdateAction = { new: 0, change: 1, delete: 2, deleteThru: 3, deleteFrom: 4, overlay: 5 } as const

/** Side of a book entry. */
export const BookSide = { bid: 0, ask: 1, unknown: 2 } as const

/**
 * One MarketDataSnapshotFullRefresh(W) or MarketDataIncrementalRefresh(X) of one instrument, as columns; entry n is row n of each.
 * The record is reused by its reader: valid until the next message, who keeps it copies it. A book applies it whole or not at all.
 */
export interface BookUpdate {
  kind: 'book_snapshot' | 'book_delta'
  instrumentId: string
  /** Name of the session that it came over. */
  source: string
  /** MDReqID(262) of the subscription that it answers; absent or '' where the venue gives none. */
  mdReqID?: string
  /** MsgSeqNum(34). */
  seq: number
  /** SendingTime(52) or MDEntry time of the venue; 0 where there is none. */
  eventTimeUs: number
  receiveTimeUs: number
  count: number
  /** MDUpdateAction(279) of each entry; 0 in a snapshot. */
  actions: Uint8Array
  /** BookSide; unknown where the entry gives none (a delete by id). */
  sides: Uint8Array
  /** Price in scaled integers; NaN where the entry gives none. */
  prices: Float64Array
  /** Size in scaled integers; NaN where the feed gives none (a quote without size is not a quote of zero). */
  sizes: Float64Array
  /** MDEntryID(278); '' where the entry gives none. */
  ids: string[]
  /** MDEntryRefID(280); '' where the entry gives none. */
  refIds: string[]
}

/** MarketDataRequestReject(Y). */
export interface SubscriptionReject {
  kind: 'subscription_reject'
  source: string
  mdReqID: string
  /** MDReqRejReason(281). */
  reason: string
  text: string
}

/** One symbol of a SecurityList(y). */
export interface InstrumentDefinition {
  kind: 'instrument'
  source: string
  /** Symbol(55) as the venue writes it, numeric at cTrader. */
  symbol: string
  /** Name under which people know it: EURUSD. */
  name: string
  digits: number
}

/** The list that an InstrumentDefinition came in is complete. */
export interface InstrumentListEnd {
  kind: 'instrument_list_end'
  source: string
  securityReqID: string
  count: number
}

/** A book changed its state. */
export interface BookStateFact {
  kind: 'book_state'
  instrumentId: string
  state: BookState
  reason: StaleReason | ''
}
