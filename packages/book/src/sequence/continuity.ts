/**
 * Where a book stands among the numbers that its feed gives, and whether a message goes on from there. What it does not know it says: numbers that have
 * passed the book by are owed to it, and only a snapshot from there on pays.
 */
import type { BookUpdate } from '@fix/events'
import type { SequenceRules } from '../rules.ts'

export type Verdict = 'next' | 'dup_seq' | 'gap' | 'unnumbered'

export class Continuity {
  /** Last number that is in the book; 0 where none is known. */
  lastNo = 0
  /** Highest number that was seen, or is known to be missing, and is not in the book. */
  owedNo = 0
  /** The feed has numbers of its own. */
  readonly numbered: boolean
  readonly #kind: SequenceRules['kind']
  readonly #previous: boolean

  constructor(rules: SequenceRules) {
    this.#kind = rules.kind
    this.numbered = rules.kind !== 'none'
    this.#previous = rules.kind === 'updateId' && rules.firstIs === 'previous'
  }

  /** Last number of a message; 0 where it has none. Of a snapshot of a channel the last one that is in it. */
  lastOf(update: BookUpdate): number {
    if (this.#kind === 'channel') return (update.kind === 'book_snapshot' ? update.processedSeq : update.applSeq) ?? 0
    return this.#kind === 'none' ? 0 : (update.lastNo ?? 0)
  }

  /** Whether an increment goes on where the book stands. The numbers of a channel are many books' affair: of it only what has come already is known. */
  verdict(update: BookUpdate): Verdict {
    const last = this.lastOf(update)
    if (last === 0) return 'unnumbered'
    if (last <= this.lastNo) return 'dup_seq'
    if (this.lastNo === 0 || this.#kind === 'channel') return 'next'
    const first = update.firstNo === undefined || update.firstNo === 0 ? last : update.firstNo + (this.#previous ? 1 : 0)
    return first <= this.lastNo + 1 ? 'next' : 'gap'
  }

  /** An increment is not in the book. */
  owe(no: number): void {
    if (no > this.owedNo) this.owedNo = no
  }

  /** Whether a snapshot has all that has passed by. One without a number is believed: what came before it is in it. */
  pays(update: BookUpdate): boolean {
    const last = this.lastOf(update)
    return last === 0 || last >= this.owedNo
  }

  /** A snapshot is in the book. */
  restart(update: BookUpdate): void {
    this.lastNo = this.lastOf(update)
    this.owedNo = 0
  }

  /** Numbers begin anew. */
  reset(): void {
    this.lastNo = 0
    this.owedNo = 0
  }
}
