import { MDUpdateAction } from '@fix/events'
import { standardEntries } from './entry-rules.ts'
import type { EntryRules } from './entry-rules.ts'

/**
 * How a feed numbers what it sends of one instrument, so that a hole is seen. A book whose feed has numbers of its own keeps increments while it is
 * SYNCING and goes on from its snapshot with them; without, the snapshot holds all that came before it over the same session.
 */
export type SequenceRules =
  /** Not at all: what is missing tells MsgSeqNum(34) of the session. */
  | { readonly kind: 'none' }
  /** RptSeq(83): one more with each entry of the instrument. */
  | { readonly kind: 'rptSeq' }
  /**
   * Update ids, a range in each increment and the last of them in a snapshot; their tags stand in `entries.numbers`. `firstIs` says what the first of an
   * increment is: its own first number (Binance), or the last one before it (change numbers that name their predecessor).
   */
  | { readonly kind: 'updateId'; readonly firstIs: 'first' | 'previous' }
  /** ApplSeqNum(1181) of a channel, ApplID(1180), that many instruments share; a jump is legal where ApplLastSeqNum(1350) is the last one seen. */
  | { readonly kind: 'channel' }

/**
 * The dialect of a feed as data: what a venue sends, what it wants to be asked, and how far it is trusted. A venue profile has a section
 * `feed` of this shape.
 */
export interface FeedRules {
  readonly symbols: {
    /** What names an instrument: Symbol(55) as a number or a name, or SecurityID(48). */
    readonly style: 'numeric' | 'name' | 'securityId'
    /** Whether the names must be asked for with a SecurityListRequest(x) first. */
    readonly list: 'x' | 'none'
    /**
     * Where a SecurityList(y) or SecurityDefinition(d) tells of an instrument: tags of its name (Symbol(55) itself where there is none), of its digits
     * or its tick as a decimal, and of the step of its quantities.
     */
    readonly definition?: { readonly name?: number; readonly digits?: number; readonly tick?: number; readonly step?: number }
  }
  /**
   * What an entry is known by: MDEntryID(278), and its side and price where it has none or an unknown one; or side and price alone; or its place on
   * its side, MDEntryPositionNo(290) or MDPriceLevel(1023).
   */
  readonly keying: 'id' | 'price' | 'position'
  /** Levels a side that the feed keeps, MarketDepth(264): worse ones are dropped, as nobody will delete them. 0: as many as there are; 1: the top alone. */
  readonly depth: number
  readonly sequence: SequenceRules
  /** The same numbered messages come over two sessions, A and B: the first copy of each counts. */
  readonly copies: boolean
  /** MDUpdateAction(279) values that the feed is known to send; another one makes the book STALE(bad_action). */
  readonly actions: readonly number[]
  /** The first field of each entry of NoMDEntries(268), by message; entries are split on it and on nothing else. */
  readonly delimiter: { readonly snapshot: number; readonly increment: number }
  /** An entry of X without its instrument belongs to that of the entry before it. */
  readonly inherit: boolean
  /** What entries say beyond FIX 4.4 as written. */
  readonly entries: EntryRules
  /** Top-of-book quotes come with sizes. */
  readonly sizeInTop: boolean
  /** What MarketDataRequest(V) says beside its id, its type and the symbol. */
  readonly requestTemplate: {
    /** MarketDepth(264): 0 the whole book, 1 the top. */
    readonly marketDepth: number
    /** MDUpdateType(265); absent where the venue doesn't want it. */
    readonly mdUpdateType?: 'FullRefresh' | 'IncrementalRefresh'
    /** MDEntryType(269) of each side. */
    readonly mdEntryTypes: readonly string[]
  }
  /** How long a bid above the ask is borne before the book is STALE(crossed). */
  readonly crossedMs: number
  /** Changes of unknown entries in a session before the book is STALE(desync). */
  readonly missingChanges: number
  /** Entries that a book may hold; a message that would lead beyond makes it STALE(buffer_overflow). */
  readonly maxEntries: number
  /** Increments kept for a SYNCING book; one more makes it STALE(buffer_overflow). */
  readonly maxBuffered: number
  /** MDReqRejReason(281) values that asking again doesn't cure. */
  readonly permanentRejects: readonly string[]
}

/** FIX 4.4 as written: entries by id, or by price where they have none, all six actions, symbols by name. Profiles start from it. */
export const standardFeed: FeedRules = {
  symbols: { style: 'name', list: 'none' },
  keying: 'id',
  depth: 0,
  sequence: { kind: 'none' },
  copies: false,
  actions: Object.values(MDUpdateAction),
  delimiter: { snapshot: 269, increment: 279 },
  inherit: true,
  entries: standardEntries,
  sizeInTop: true,
  requestTemplate: { marketDepth: 0, mdUpdateType: 'IncrementalRefresh', mdEntryTypes: ['Bid', 'Offer'] },
  crossedMs: 250,
  missingChanges: 3,
  maxEntries: 65_536,
  maxBuffered: 1024,
  // All but a doubled id, which the next request doesn't have, and bandwidth, which may be there later.
  permanentRejects: ['0', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D'],
}
