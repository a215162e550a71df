import type { Now } from '@fix/events'

/**
 * The venue's clock: the wall clock of its market is the ticks', its timers run on the machine's. At a speed above 0 the market's time is
 * its origin and what has passed since, times the speed; at speed 0 it stands until it is set, so that it goes as fast as the client answers.
 */
export class MarketClock {
  readonly #originUs: number
  readonly #speed: number
  readonly #now: Now = { wallUs: 0, monoUs: 0 }
  readonly #startUs: number
  #wallUs: number

  /** It shows the origin until `anchorMs`, a moment on the machine's wall clock, so that two processes can share it. */
  constructor(originUs: number, speed: number, anchorMs = Date.now()) {
    this.#startUs = machineUs() + (anchorMs - Date.now()) * 1000
    this.#originUs = originUs
    this.#wallUs = originUs
    this.#speed = speed
  }

  /** Both clocks of this moment; one reused object. */
  now(): Now {
    const monoUs = machineUs()
    this.#now.monoUs = monoUs
    this.#now.wallUs = this.#speed === 0 ? this.#wallUs : this.#originUs + Math.floor(Math.max(0, monoUs - this.#startUs) * this.#speed)
    return this.#now
  }

  /** At speed 0: the market's time is now this; it never goes back. */
  set(wallUs: number): void {
    this.#wallUs = Math.max(this.#wallUs, wallUs)
  }

  /** Real milliseconds until the market's time is `wallUs`; 0 where it has passed. Of a clock that is set, 0. */
  msUntil(wallUs: number): number {
    if (this.#speed === 0) return 0
    return Math.max(0, (wallUs - this.now().wallUs) / this.#speed / 1000)
  }
}

function machineUs(): number {
  return Math.floor(performance.now() * 1000)
}
