/** Time that goes only when it is told to. Both clocks go together; `shiftWall` moves the wall clock alone, as a correction would. */
import type { Now } from '@fix/events'

export class VirtualClock {
  /** One object, changed in place. */
  readonly #now: Now

  /** UTC microseconds to begin with; 2 January 2026, 09:30 unless told. */
  constructor(wallUs = 1_767_346_200_000_000) {
    this.#now = { wallUs, monoUs: 0 }
  }

  now(): Now {
    return this.#now
  }

  advanceUs(us: number): void {
    if (us < 0) throw new Error(`advanceUs(${us}): time does not go back`)
    this.#now.wallUs += us
    this.#now.monoUs += us
  }

  /** To an instant of `monoUs`. */
  advanceTo(monoUs: number): void {
    if (monoUs > this.#now.monoUs) this.advanceUs(monoUs - this.#now.monoUs)
  }

  shiftWall(us: number): void {
    this.#now.wallUs += us
  }
}
