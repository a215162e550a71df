// Collections of this process as it runs, for the benchmark's line `pauses`.
import { PerformanceObserver } from 'node:perf_hooks'

/** A pause that would be seen in a round trip. */
export const longPauseMs = 5

export class Pauses {
  #count = 0
  #long = 0
  #longest = 0

  constructor() {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        this.#count++
        if (duration > longPauseMs) this.#long++
        this.#longest = Math.max(this.#longest, duration)
      }
    }).observe({ entryTypes: ['gc'] })
  }

  /** COUNT LONG LONGEST since the last call: all, those over 5 ms, and the longest in ms. */
  async said(): Promise<string> {
    // The observer is told a little later.
    await new Promise((resolve) => setTimeout(resolve, 50))
    const said = `${this.#count} ${this.#long} ${this.#longest.toFixed(3)}`
    this.#count = this.#long = this.#longest = 0
    return said
  }
}
