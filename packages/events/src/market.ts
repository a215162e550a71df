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
 * What an entry is beside its side, as bits: `excluded` may not be traded on (QuoteCondition(276) crossed, indicative) and stays out of every
 * top; `implied` was derived by the venue from other instruments and stands in a book of its own beside the outright one.
 */
export const EntryFlag = { excluded: 1, implied: 2 } as const

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
  /** 0 to 999, beyond `eventTimeUs`, where the venue gives more than microseconds. */
  eventTimeNs?: number
  receiveTimeUs: number
  /** MDSubBookType(1173), or MDBookType(1021), of the book that it is of; absent or 0 where an instrument has one. */
  subBook?: number
  /**
   * The venue's own numbers of this instrument that the message covers, first and last: RptSeq(83), update ids, change numbers. A message goes on
   * where the one before it ended when `firstNo` is at most `lastNo` of that one plus one. Absent or 0 where it gives none.
   */
  firstNo?: number
  lastNo?: number
  /** ApplID(1180) and ApplSeqNum(1181) of the channel, and ApplLastSeqNum(1350), the number before; absent where the feed has no channels. */
  applID?: string
  applSeq?: number
  applLastSeq?: number
  /** LastMsgSeqNumProcessed(369) of a snapshot: increments of the channel up to it are in it. */
  processedSeq?: number
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
  /** MDEntryPositionNo(290) or MDPriceLevel(1023), from 1; 0 where the entry gives none. Absent where none of them does. */
  positions?: Int32Array
  /** NumberOfOrders(346); 0 where the entry gives none. Absent where none of them does. */
  orderCounts?: Int32Array
  /** Bits of EntryFlag. Absent where no entry has one. */
  flags?: Uint8Array
}

/** A trade that the venue published: an entry of MDEntryType(269) 2. It stands in no ladder. */
export interface MarketTrade {
  kind: 'market_trade'
  instrumentId: string
  source: string
  /** MsgSeqNum(34). */
  seq: number
  eventTimeUs: number
  receiveTimeUs: number
  price: number
  /** NaN where the venue gives none. */
  size: number
  /** The side that took, where the venue tells. */
  aggressor: 'buy' | 'sell' | ''
  /** MDEntryID(278) or TradeID(1003); '' where there is none. */
  tradeId: string
}

/** Phase of an instrument's market. A closed market makes no book stale: nothing is due. */
export type MarketPhase = 'open' | 'pre_open' | 'auction' | 'halted' | 'closed' | 'unknown'

/** SecurityStatus(f) of one instrument, or what a calendar of market hours says of it. */
export interface MarketPhaseFact {
  kind: 'market_phase'
  instrumentId: string
  source: string
  phase: MarketPhase
  /** SecurityTradingStatus(326) as the venue gave it; '' where the phase is of a calendar. */
  status: string
  /** MarketDepth(264) and MDBookType(1021) where the message says them: books are asked for anew where they are others than before. */
  marketDepth?: number
  mdBookType?: number
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
  /** Steps of its prices and of its quantities, as decimals in the venue's own writing; absent where it does not tell. */
  tick?: string
  step?: string
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

/**
 * Why a book was not served: a reason of STALE, or `start` (it was wanted and had none yet), `rejected` (the venue refused, and then did not) and
 * `depth` (the venue changed the depth or the type of its books).
 */
export type OutageReason = StaleReason | 'start' | 'rejected' | 'depth'

/** A wanted book is LIVE again, so many microseconds after it was not. The record is reused: who keeps it, copies it. */
export interface BookRecoveredFact {
  kind: 'book_recovered'
  instrumentId: string
  source: string
  reason: OutageReason
  us: number
}
