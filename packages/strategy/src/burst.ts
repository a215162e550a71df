import type { Pace } from '@fix/risk'

/** Tells when something has come so many times within so long. Moments lie on `monoUs`. */
export class Burst {
  readonly #withinUs: number
  /** A ring of the last ones, as many as make a burst. */
  readonly #atUs: number[]
  #next = 0

  constructor({ count, withinMs }: Pace) {
    this.#withinUs = withinMs * 1000
    this.#atUs = Array.from({ length: count }, () => -Infinity)
  }

  /** It came again. True with the one that makes it a burst; the count begins anew then. */
  add(monoUs: number): boolean {
    this.#atUs[this.#next] = monoUs
    this.#next = (this.#next + 1) % this.#atUs.length
    if (monoUs - this.#atUs[this.#next] >= this.#withinUs) return false
    this.#atUs.fill(-Infinity)
    return true
  }
}
