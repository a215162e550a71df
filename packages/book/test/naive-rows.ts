/** Entries as the naive book has them, one object each. */
import { EntryFlag, type BookUpdate } from '@fix/events'

export interface NaiveEntry {
  id: string
  side: number
  price: number
  size: number
  /** It may not be traded on. */
  excluded: boolean
  /** The venue derived it from other instruments. */
  implied: boolean
}

export interface NaiveRow extends NaiveEntry {
  action: number
  ref: string
  position: number
}

export interface NaiveLevel {
  price: number
  size: number
  entries: number
}

/** What a book, or one of its sub-books, holds. */
export interface NaivePart {
  missingChanges: number
  readonly count: number
  /** Why a snapshot may not be believed; '' where it may. Entries are put into their order. */
  load(rows: NaiveRow[]): '' | 'dup_entry' | 'desync'
  /** Why an entry cannot be where it says, before any is applied; '' where all can. */
  misplaced(rows: readonly NaiveRow[], isSnapshot: boolean): '' | 'desync' | 'overflow'
  change(rows: readonly NaiveRow[]): void
  /** Levels of what may be traded on, the best first. */
  levels(side: number, implied: boolean): NaiveLevel[]
  orders(side: number, price: number): { id: string; size: number }[]
  /** Drops what is worse than the best levels of a side; how many those were. */
  cut(depth: number): number
  ordered(): boolean
}

export function rowsOf(update: BookUpdate): NaiveRow[] {
  return Array.from({ length: update.count }, (_, i) => ({
    action: update.actions[i],
    side: update.sides[i],
    price: update.prices[i],
    size: update.sizes[i],
    id: update.ids[i],
    ref: update.refIds[i],
    position: update.positions?.[i] ?? 0,
    excluded: ((update.flags?.[i] ?? 0) & EntryFlag.excluded) !== 0,
    implied: ((update.flags?.[i] ?? 0) & EntryFlag.implied) !== 0,
  }))
}

/** Levels of several books as one: by price, sizes and entries added, the best first. */
export function merged(side: number, levels: readonly NaiveLevel[]): NaiveLevel[] {
  const prices = [...new Set(levels.map(({ price }) => price))].sort((a, b) => (side === 0 ? b - a : a - b))
  return prices.map((price) => {
    const here = levels.filter((level) => level.price === price)
    return { price, size: here.reduce((sum, { size }) => sum + size, 0), entries: here.reduce((sum, { entries }) => sum + entries, 0) }
  })
}
