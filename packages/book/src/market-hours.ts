/**
 * Whether an instrument's market is open: the word of its venue (SecurityStatus(f)) and that of a calendar, and of the two the later. A closed, halted
 * or not yet open market owes no update, so nothing grows stale in it.
 */
import type { MarketPhase } from '@fix/events'

/** A calendar as data, asked again and again; `Schedule` of `@fix/session` fits. Times are UTC microseconds. */
export interface MarketHours {
  logonOpen(wallUs: number): boolean
  /** When that changes next; Infinity where it never does. */
  nextChange(wallUs: number): number
}

/** A phase as people read it: a closed market is a phase and no state of a book. */
export type ShownPhase = Exclude<MarketPhase, 'closed'> | 'CLOSED_SESSION'

/** Whether updates are due in that phase. Where nobody said anything they are. */
export function isDue(phase: MarketPhase): boolean {
  return phase === 'open' || phase === 'unknown'
}

export class MarketClock {
  /** As it was last said to be. */
  phase: MarketPhase = 'unknown'
  readonly #hours: MarketHours | undefined
  /** The calendar's next word, on the wall clock. */
  #nextUs = Number.NEGATIVE_INFINITY

  constructor(hours: MarketHours | undefined) {
    this.#hours = hours
  }

  /** The venue's word. */
  said(phase: MarketPhase): void {
    this.phase = phase
  }

  /** The venue may have said more since, and it was not heard: what counts is the calendar, or nothing. */
  forget(wallUs: number): void {
    this.#nextUs = Number.NEGATIVE_INFINITY
    this.phase = 'unknown'
    this.look(wallUs)
  }

  /** Asks the calendar, whose word counts from each of its changes on. True where the phase is another now. */
  look(wallUs: number): boolean {
    if (this.#hours === undefined || wallUs < this.#nextUs) return false
    this.#nextUs = this.#hours.nextChange(wallUs)
    const before = this.phase
    this.phase = this.#hours.logonOpen(wallUs) ? 'open' : 'closed'
    return this.phase !== before
  }

  /** Microseconds until the calendar has a new word; Infinity where it never has. */
  changesInUs(wallUs: number): number {
    return this.#hours === undefined ? Number.POSITIVE_INFINITY : Math.max(0, this.#nextUs - wallUs)
  }

  get shown(): ShownPhase {
    return this.phase === 'closed' ? 'CLOSED_SESSION' : this.phase
  }
}
