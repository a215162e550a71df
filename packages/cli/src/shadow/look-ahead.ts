/** Messages one by one, with sight of those behind: what an engine decided shows only in what it wrote next. */
import type { LoggedMessage } from './logged-message.ts'

export interface Placed {
  readonly message: LoggedMessage
  /** Which of the session's files. */
  readonly file: number
}

/** How far is looked. */
const sight = 64

export class LookAhead {
  readonly #source: Iterator<Placed>
  readonly #ahead: Placed[] = []
  #ended = false

  constructor(source: Iterator<Placed>) {
    this.#source = source
  }

  next(): Placed | undefined {
    this.#fill(1)
    return this.#ahead.shift()
  }

  /** The first message from here on that `is` it, unless one comes before it that `ends` the search. */
  find(is: (message: LoggedMessage) => boolean, ends: (message: LoggedMessage) => boolean = () => false): LoggedMessage | undefined {
    for (let at = 0; at < sight; at++) {
      this.#fill(at + 1)
      const placed = this.#ahead[at]
      if (placed === undefined || ends(placed.message)) return undefined
      if (is(placed.message)) return placed.message
    }
    return undefined
  }

  #fill(count: number): void {
    while (this.#ahead.length < count && !this.#ended) {
      const { value, done } = this.#source.next()
      if (done === true) this.#ended = true
      else this.#ahead.push(value)
    }
  }
}
