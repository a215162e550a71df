/**
 * How far our clock is from those of the peers, as the sessions last told, and whether it has jumped. A session tells with the first messages of a
 * connection if it is beyond a mark; what was not told is within.
 */
import type { Fact, Now } from '@fix/events'

export class ClockWatch {
  readonly #skews = new Map<string, number>()
  #offsetUs = NaN

  /** The largest difference, either way, microseconds. */
  get skewUs(): number {
    let most = 0
    for (const us of this.#skews.values()) most = Math.max(most, Math.abs(us))
    return most
  }

  heard(fact: Fact): void {
    if (fact.kind === 'session_clock_skew') this.#skews.set(fact.source, fact.us)
    // Another connection may be to another machine.
    else if (fact.kind === 'session_up' || fact.kind === 'session_down') this.#skews.delete(fact.source)
  }

  /** How far the wall clock has moved against the one that nobody sets, since the fact before; microseconds. */
  jumped(now: Now): number {
    const before = this.#offsetUs
    this.#offsetUs = now.wallUs - now.monoUs
    return Number.isNaN(before) ? 0 : this.#offsetUs - before
  }
}
