/** One timer for one deadline. It is only moved forward when it must be: most messages push the deadline back, and the timer may wake early. */
import type { Clock } from '../transport.ts'

/** The longest wait that a timer of Node takes. */
const longestMs = 2 ** 31 - 1

export class Alarm {
  readonly #clock: Clock
  readonly #deadlineUs: () => number
  readonly #wake: () => void
  #timer: NodeJS.Timeout | undefined = undefined
  #armedUs = Infinity

  constructor(clock: Clock, deadlineUs: () => number, wake: () => void) {
    this.#clock = clock
    this.#deadlineUs = deadlineUs
    this.#wake = wake
  }

  /** The deadline may have changed. */
  set(): void {
    const deadlineUs = this.#deadlineUs()
    if (deadlineUs >= this.#armedUs) return
    clearTimeout(this.#timer)
    this.#armedUs = deadlineUs
    const ms = Math.ceil((deadlineUs - this.#clock.now().monoUs) / 1000)
    this.#timer = setTimeout(() => this.#ring(), Math.min(Math.max(ms, 0), longestMs))
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#armedUs = Infinity
  }

  #ring(): void {
    this.#armedUs = Infinity
    if (this.#clock.now().monoUs >= this.#deadlineUs()) this.#wake()
    this.set()
  }
}
