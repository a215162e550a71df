/** A batch of a replay that waits until the peer has read what went before. It is looked after now and then, and not for ever. */
import type { Now } from '@fix/events'

const lookEveryUs = 50_000
const since = 0
const lookAt = 1

export class StalledLoad {
  readonly #mostUs: number
  readonly #us = new Float64Array([0, Infinity])
  /** The range, from 1; 0 while none waits. */
  from = 0
  to = 0

  /** A peer may leave it waiting for `mostUs`. */
  constructor(mostUs: number) {
    this.#mostUs = mostUs
  }

  get waits(): boolean {
    return this.from !== 0
  }

  get deadlineUs(): number {
    return this.#us[lookAt]
  }

  wait(from: number, to: number, now: Now): void {
    this.from = from
    this.to = to
    this.#us[since] = now.monoUs
    this.#us[lookAt] = now.monoUs + lookEveryUs
  }

  tooLong(now: Now): boolean {
    return now.monoUs - this.#us[since] >= this.#mostUs
  }

  lookLater(now: Now): void {
    if (now.monoUs >= this.#us[lookAt]) this.#us[lookAt] = now.monoUs + lookEveryUs
  }

  over(): void {
    this.from = 0
    this.#us[lookAt] = Infinity
  }
}
