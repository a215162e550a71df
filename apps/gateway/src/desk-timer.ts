/** One timer for the desk's next deadline, set once the callback that moved it is through. */
import type { Desk } from '@fix/strategy'
import type { Clock } from './clock.ts'

const longestMs = 60_000

export class DeskTimer {
  readonly #desk: Desk
  readonly #clock: Clock
  #timer: NodeJS.Timeout | undefined
  #soon = false
  #ended = false

  constructor(desk: Desk, clock: Clock) {
    this.#desk = desk
    this.#clock = clock
  }

  /** A deadline may have moved. */
  setSoon(): void {
    if (this.#soon) return
    this.#soon = true
    queueMicrotask(() => this.set())
  }

  set(): void {
    this.#soon = false
    clearTimeout(this.#timer)
    const deadline = this.#desk.deadlineUs
    const ms = deadline === Infinity ? Infinity : this.#clock.realMsUntil(deadline)
    if (ms === Infinity || this.#ended) return
    this.#timer = setTimeout(() => this.#ring(), Math.min(ms, longestMs))
  }

  end(): void {
    this.#ended = true
    clearTimeout(this.#timer)
  }

  #ring(): void {
    this.#desk.wake(this.#clock.decisionNow())
    this.set()
  }
}
