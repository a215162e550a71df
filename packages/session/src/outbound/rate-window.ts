/**
 * How many messages there were in the last so many milliseconds, exactly: the instants of the last `limit` ones in a ring. A part of the limit
 * can be kept for what must always find room.
 */
import type { Now } from '@fix/events'

export class RateWindow {
  readonly limit: number
  readonly #perUs: number
  readonly #atUs: Float64Array
  /** The oldest one. */
  #head = 0

  constructor(limit: number, perUs: number) {
    this.limit = limit
    this.#perUs = perUs
    this.#atUs = new Float64Array(limit).fill(-Infinity)
  }

  /** Room for one more, `kept` of the limit left alone. */
  isFree(now: Now, kept = 0): boolean {
    return now.monoUs - this.#at(kept) >= this.#perUs
  }

  /** One message. */
  take(now: Now): void {
    this.#atUs[this.#head] = now.monoUs
    this.#head = this.#head + 1 === this.limit ? 0 : this.#head + 1
  }

  /** When there is room for one more, on the scale of `monoUs`; may be in the past. */
  freeAtUs(kept = 0): number {
    return this.#at(kept) + this.#perUs
  }

  /** How many more there is room for. */
  room(now: Now): number {
    let taken = 0
    for (const at of this.#atUs) if (now.monoUs - at < this.#perUs) taken++
    return this.limit - taken
  }

  #at(kept: number): number {
    const at = this.#head + kept
    return this.#atUs[at >= this.limit ? at - this.limit : at]
  }
}
