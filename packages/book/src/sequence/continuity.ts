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
  /**
   * Last number of the message that was looked at; 0 where it has none. Of a snapshot of a channel the last one that is in it. It is a field and not what
   * comes back of a function: numbers of a venue are wide, and a wide number is boxed on its way.
   */
  no = 0
  /** The feed has numbers of its own. */
  readonly numbered: boolean
  readonly #kind: SequenceRules['kind']
  readonly #previous: boolean

  constructor(rules: SequenceRules) {
    this.#kind = rules.kind
    this.numbered = rules.kind !== 'none'
    this.#previous = rules.kind === 'updateId' && rules.firstIs === 'previous'
  }

  /** Reads the number of a message. */
  look(update: BookUpdate): void {
    if (this.#kind === 'none') this.no = 0
    else if (this.#kind !== 'channel') this.no = update.lastNo ?? 0
    else this.no = (update.kind === 'book_snapshot' ? update.processedSeq : update.applSeq) ?? 0
  }

  /**
   * Whether the increment that was looked at goes on where the book stands. The numbers of a channel are many books' affair: of it only what has come
   * already is known.
   */
  verdict(update: BookUpdate): Verdict {
    const last = this.no
    if (last === 0) return 'unnumbered'
    if (last <= this.lastNo) return 'dup_seq'
    if (this.lastNo === 0 || this.#kind === 'channel') return 'next'
    const first = update.firstNo === undefined || update.firstNo === 0 ? last : update.firstNo + (this.#previous ? 1 : 0)
    return first <= this.lastNo + 1 ? 'next' : 'gap'
  }

  /** The increment that was looked at is in the book. */
  applied(): void {
    if (this.no > 0) this.lastNo = this.no
  }

  /** The increment that was looked at was of a sub-book that nobody has: there is nothing of it to be missed. */
  passed(): void {
    if (this.no > this.lastNo) this.lastNo = this.no
  }

  /** An increment is not in the book. */
  owe(no: number): void {
    if (no > this.owedNo) this.owedNo = no
  }

  /** Whether a snapshot has all that has passed by. One without a number is believed: what came before it is in it. */
  pays(update: BookUpdate): boolean {
    this.look(update)
    return this.no === 0 || this.no >= this.owedNo
  }

  /** A snapshot is in the book. */
  restart(update: BookUpdate): void {
    this.look(update)
    this.lastNo = this.no
    this.owedNo = 0
  }

  /** Numbers begin anew. */
  reset(): void {
    this.lastNo = 0
    this.owedNo = 0
  }
}
