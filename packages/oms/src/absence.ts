/**
 * When the absence of an order from the venue's answers means something. One that was sent over this connection may have been overtaken by the
 * question, within the venue. One that an earlier connection brought is another matter: a venue that answers a Logon is done with the
 * connection before it, so that what was on its way there was taken or is gone, and only the venue's own inside may still lag.
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
  #logonUs = -Infinity

  constructor({ times }: OrderRules) {
    this.#recentUs = times.recentMs * 1000
    this.#earlierUs = times.earlierMs * 1000
  }

  /** A Logon was answered: all orders that there are came with an earlier connection. */
  connected(now: Now): void {
    this.#sent.clear()
    this.#logonUs = now.monoUs
  }

  sent(key: string, monoUs: number): void {
    for (const [old, atUs] of this.#sent) {
      if (monoUs - atUs < this.#recentUs) break
      this.#sent.delete(old)
    }
    this.#sent.set(key, monoUs)
  }

  /** Microseconds until the absence of this order counts; 0 or less where it does. */
  waitUs(key: string, now: Now): number {
    const sentUs = this.#sent.get(key)
    return sentUs === undefined ? this.#logonUs + this.#earlierUs - now.monoUs : sentUs + this.#recentUs - now.monoUs
  }
}
