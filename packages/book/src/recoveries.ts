/** Books that are LIVE again, until each was told of once. */
import type { BookRecoveredFact } from '@fix/events'
import type { Line } from './line.ts'

export class Recoveries {
  readonly #untold = new Set<Line>()
  readonly #fact: BookRecoveredFact

  constructor(source: string) {
    this.#fact = { kind: 'book_recovered', instrumentId: '', source, reason: 'start', us: 0 }
  }

  /** Takes note of a line whose last outage is over. */
  note(line: Line): void {
    if (line.untold) this.#untold.add(line)
  }

  /** The next one, in a reused record; undefined when all is told. */
  next(): BookRecoveredFact | undefined {
    for (const line of this.#untold) {
      this.#untold.delete(line)
      line.untold = false
      this.#fact.instrumentId = line.instrumentId
      this.#fact.reason = line.healed
      this.#fact.us = line.lastResyncUs
      return this.#fact
    }
    return undefined
  }
}
