/**
 * The last messages of all books, so that a defect can be told from what led to it. Bounded: so many messages, of each so many entries, and so many
 * defects; older ones are overwritten.
 */
import type { BookUpdate, StaleReason } from '@fix/events'
import { UpdateCopy } from './sequence/update-copy.ts'

/** A book that became STALE by what a message said. */
export interface Defect {
  readonly instrumentId: string
  readonly reason: StaleReason
  /** The book's last messages, the one that it ended with last; their first entries only. */
  readonly messages: readonly BookUpdate[]
}

/** Entries kept of a message: an increment seldom has more, and of a snapshot the best are enough. */
const mostEntries = 32
const mostDefects = 16

export class Trail {
  readonly defects: Defect[] = []
  readonly #copies: UpdateCopy[] = []
  readonly #length: number
  #next = 0

  constructor(length: number) {
    this.#length = length
  }

  note(update: BookUpdate): void {
    if (this.#length === 0) return
    const copy = (this.#copies[this.#next] ??= new UpdateCopy())
    copy.fill(update, mostEntries)
    this.#next = (this.#next + 1) % this.#length
  }

  /** Keeps what led to a defect. */
  keep(instrumentId: string, reason: StaleReason): void {
    const oldestFirst = [...this.#copies.slice(this.#next), ...this.#copies.slice(0, this.#next)]
    const messages = oldestFirst.filter((copy) => copy.instrumentId === instrumentId).map((copy) => new UpdateCopy().fill(copy))
    if (this.defects.length === mostDefects) this.defects.shift()
    this.defects.push({ instrumentId, reason, messages })
  }
}
