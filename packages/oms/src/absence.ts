/**
 * When the absence of an order from the venue's answers means something. One that was sent over this connection may have been overtaken by the
 * question, within the venue. One that an earlier connection brought is another matter: a venue that answers a Logon is done with the
 * connection before it, so that what was on its way there was taken or is gone, and only the venue's own inside may still lag.
 *
 * What counts is how old the order was when the venue was asked, not when the answer came or was judged: an answer that took long, or waited
 * for others, tells of the time of its question at the earliest. Nothing in an answer says which question it answers, so that it is taken for
 * that of the oldest one that is open.
 *
 * Times here are monotonic and die with the process: a wall clock that is set back makes no order younger.
 */
import type { Now } from '@fix/events'
import type { OrderRules } from './rules.ts'

export class Absence {
  readonly #recentUs: number
  readonly #earlierUs: number
  /** Orders that this connection took and that are young still, oldest first. */
  readonly #sent = new Map<string, number>()
  /** Orders asked after without an answer, and whether they were old enough at the first of these questions. */
  readonly #asked = new Map<string, boolean>()
  /** Orders of which the last answer was that there is none, and whether they were old enough when that was asked. */
  readonly #missing = new Map<string, boolean>()
  #logonUs = -Infinity

  constructor({ times }: OrderRules) {
    this.#recentUs = times.recentMs * 1000
    this.#earlierUs = times.earlierMs * 1000
  }

  /** A Logon was answered: all orders that there are came with an earlier connection. */
  connected(now: Now): void {
    this.#sent.clear()
    this.#asked.clear()
    this.#missing.clear()
    this.#logonUs = now.monoUs
  }

  sent(key: string, monoUs: number): void {
    for (const [old, atUs] of this.#sent) {
      if (monoUs - atUs < this.#recentUs) break
      this.#sent.delete(old)
    }
    this.#sent.set(key, monoUs)
  }

  /** A status request about this order has left. */
  asked(key: string, monoUs: number): void {
    if (!this.#asked.has(key)) this.#asked.set(key, this.waitUs(key, monoUs) <= 0)
  }

  /** The venue said of this order that it does not know it. */
  notFound(key: string): void {
    const counts = this.#asked.get(key)
    this.#asked.delete(key)
    if (counts === undefined) this.#missing.delete(key)
    else this.#missing.set(key, counts)
  }

  /** The order was heard of, or is over. */
  heard(key: string): void {
    this.#asked.delete(key)
    this.#missing.delete(key)
  }

  /** The venue did not know this order when it was asked: did that come too `early` to mean anything? '' where it did not say so. */
  missing(key: string): '' | 'early' | 'counts' {
    const counts = this.#missing.get(key)
    return counts === undefined ? '' : counts ? 'counts' : 'early'
  }

  /** Microseconds until a question about this order gets an answer that counts; 0 or less where it would by now. */
  waitUs(key: string, monoUs: number): number {
    const sentUs = this.#sent.get(key)
    return sentUs === undefined ? this.#logonUs + this.#earlierUs - monoUs : sentUs + this.#recentUs - monoUs
  }
}
