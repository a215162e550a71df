/**
 * What a book, or one of its sub-books, holds. Contents do what the entries of a message ask and count what was odd; whether the message may be applied
 * at all is decided before (`refusal.ts`), and what the book is worth after it is decided above (`book.ts`).
 */
import type { BookUpdate } from '@fix/events'
import type { Instrument } from '@fix/units'
import type { Anomalies } from '../anomalies.ts'
import type { FeedRules } from '../rules.ts'
import { KeyedContents } from './keyed.ts'
import { PositionedContents } from './positioned.ts'

/** One side as its readers see it: levels, the best first. A price beyond the last level is NaN. */
export interface Side {
  readonly count: number
  price(depth: number): number
  /** NaN where the level has an entry without a size. */
  size(depth: number): number
  /** Entries or orders at the level. */
  entries(depth: number): number
}

/** One order of a level, as its venue names it. */
export interface BookOrder {
  /** MDEntryID(278). */
  id: string
  /** NaN where it came without a size. */
  size: number
}

/** Why a snapshot may not be believed; '' where it may. */
export type Defect = '' | 'dup_entry' | 'desync'

export interface Contents {
  /** Entries that it holds. */
  readonly entries: number
  /** Something that cannot be has happened: a sum beyond 2^53, an entry taken off that was never there. */
  readonly broken: boolean
  /** Sides that are others than when the reader last set this to 0: 1 for bids, 2 for asks. */
  touched: number
  /** Changes of entries that were not there, since the last snapshot. */
  readonly missingChanges: number
  /** Bids that may be traded on, and asks. */
  readonly bids: Side
  readonly asks: Side
  /** What the venue derived from other instruments; undefined where it never did. */
  readonly impliedBids: Side | undefined
  readonly impliedAsks: Side | undefined
  /** Empties them, for an instrument of this tick: hulls go from book to book. */
  clear(tick: number): void
  /** Takes the entries of a snapshot; it was cleared before. */
  load(update: BookUpdate, anomalies: Anomalies): Defect
  /** Takes the entries of an increment. */
  change(update: BookUpdate, anomalies: Anomalies): void
  /** Drops what is worse than the best `depth` levels of a side, and tells how many levels that were. */
  cut(depth: number): number
  /** Whether levels stand in their order and none twice. */
  sorted(): boolean
  /** Levels that the position of an entry is measured by; -1 where positions mean nothing. */
  held(side: number, flags: number): number
  /** Orders at a price in the order of their arrival. */
  orders(side: number, price: number): BookOrder[]
  /** Adds everything up again: what does not agree, '' where all does. */
  audit(): string
}

export function contentsFor(instrument: Instrument, rules: FeedRules): Contents {
  return rules.keying === 'position' ? new PositionedContents(rules.depth) : new KeyedContents(rules.keying === 'id', instrument.tick)
}
