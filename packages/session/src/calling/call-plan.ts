/**
 * Which endpoint is called next, and after how long a wait: an ordered list, or one in turn, each with a delay of its own and a cool-down after it
 * failed. A round through all endpoints costs one wait of the reconnect plan; a session that was up for long enough starts all counts anew, and
 * one that dies sooner is a failure like any other. No clock: times are arguments, on the scale of `monoUs`.
 */
import { checkReconnect, reconnectMs } from './back-off.ts'
import type { Reconnect } from './back-off.ts'

export interface Endpoint {
  host: string
  port: number
  /** Wait before this one is called because the one before it failed; 0 unless told. */
  delayMs?: number
}

export interface CallPlanOptions {
  /** `ordered`: the first one that answers, each time from the top. `roundRobin`: the one behind the last. `ordered` unless told. */
  policy?: 'ordered' | 'roundRobin'
  /** An endpoint that failed is passed over for so long, while there are others; 0 unless told. */
  coolDownMs?: number
  /** A session must be up for so long before the counts of attempts begin anew; 10 s unless told. */
  stableMs?: number
  reconnect?: Reconnect
}

export class CallPlan<E extends Endpoint> {
  readonly #endpoints: readonly E[]
  readonly #inTurn: boolean
  readonly #coolDownUs: number
  readonly #stableUs: number
  readonly #reconnect: Reconnect
  readonly #random: () => number
  /** By place: until when it is passed over. */
  readonly #cooledUs: number[]
  #place = 0
  /** Endpoints that failed, one after the other, and waits between rounds of them. */
  #failures = 0
  #waits = 0
  #attempt = 0

  /** Throws on an empty list, or waits that are none. */
  constructor(endpoints: readonly E[], options: CallPlanOptions, random: () => number) {
    const { policy = 'ordered', coolDownMs = 0, stableMs = 10_000, reconnect = { baseMs: 1000, capMs: 30_000 } } = options
    if (endpoints.length === 0) throw new Error('endpoints is empty, at least one host and port expected')
    checkReconnect(reconnect)
    this.#endpoints = endpoints
    this.#inTurn = policy === 'roundRobin'
    this.#coolDownUs = coolDownMs * 1000
    this.#stableUs = stableMs * 1000
    this.#reconnect = reconnect
    this.#random = random
    this.#cooledUs = endpoints.map(() => -Infinity)
  }

  /** The one that is called, or will be. */
  get endpoint(): E {
    return this.#endpoints[this.#place]
  }

  /** Attempts since a session was last up for long enough. */
  get attempt(): number {
    return this.#attempt
  }

  /** The endpoint is called now. */
  begin(): E {
    this.#attempt++
    return this.endpoint
  }

  /** The call is over: it was never a session (`upUs` 0), or one for so long. Gives the milliseconds to wait before the next call. */
  ended(upUs: number, monoUs: number): number {
    const count = this.#endpoints.length
    const last = this.#place
    if (upUs >= this.#stableUs && upUs > 0) {
      this.#attempt = 0
      this.#failures = 0
      this.#waits = 1
      const soonestUs = this.#choose(this.#inTurn ? last + 1 : 0, monoUs)
      return this.#atLeast(this.#wait(), soonestUs, monoUs)
    }
    this.#cooledUs[last] = monoUs + this.#coolDownUs
    this.#failures++
    const roundOver = this.#failures % count === 0
    const soonestUs = this.#choose(roundOver && !this.#inTurn ? 0 : last + 1, monoUs)
    if (!roundOver) return this.#atLeast(this.endpoint.delayMs ?? 0, soonestUs, monoUs)
    this.#waits++
    return this.#atLeast(this.#wait(), soonestUs, monoUs)
  }

  #wait(): number {
    return reconnectMs(this.#reconnect, this.#waits, this.#random())
  }

  /** The first from `from` on that has cooled down, or the one that does so first; gives when that is. */
  #choose(from: number, monoUs: number): number {
    const count = this.#endpoints.length
    let best = from % count
    for (let step = 0; step < count; step++) {
      const place = (from + step) % count
      if (this.#cooledUs[place] <= monoUs) {
        this.#place = place
        return monoUs
      }
      if (this.#cooledUs[place] < this.#cooledUs[best]) best = place
    }
    this.#place = best
    return this.#cooledUs[best]
  }

  #atLeast(ms: number, untilUs: number, monoUs: number): number {
    return Math.max(ms, Math.ceil((untilUs - monoUs) / 1000))
  }
}
