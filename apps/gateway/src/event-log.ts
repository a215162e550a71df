import type { Status } from './status.ts'

/** The last things that people should know of, for the page; bounded. */
export class EventLog {
  readonly #last: Status['events'] = []

  add(timeUs: number, level: string, text: string): void {
    this.#last.unshift({ timeUs, level, text })
    if (this.#last.length > 50) this.#last.length = 50
  }

  last(count: number): Status['events'] {
    return this.#last.slice(0, count)
  }
}
