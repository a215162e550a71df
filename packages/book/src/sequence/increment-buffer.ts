/** Increments that wait for the snapshot of their book, in the order of their coming; bounded by messages and by entries. */
import type { BookUpdate } from '@fix/events'
import { UpdateCopy } from './update-copy.ts'

export class IncrementBuffer {
  count = 0
  #entries = 0
  #kept: UpdateCopy[] = []
  readonly #maxMessages: number
  readonly #maxEntries: number

  constructor(maxMessages: number, maxEntries: number) {
    this.#maxMessages = maxMessages
    this.#maxEntries = maxEntries
  }

  /** Keeps a copy; false where there is no room for it. */
  keep(update: BookUpdate): boolean {
    if (this.count >= this.#maxMessages || this.#entries + update.count > this.#maxEntries) return false
    const copy = (this.#kept[this.count] ??= new UpdateCopy())
    copy.fill(update)
    this.count++
    this.#entries += update.count
    return true
  }

  at(index: number): BookUpdate {
    return this.#kept[index]
  }

  /** Forgets all, and gives the memory back: a book waits seldom. */
  clear(): void {
    this.count = 0
    this.#entries = 0
    if (this.#kept.length > 0) this.#kept = []
  }
}
