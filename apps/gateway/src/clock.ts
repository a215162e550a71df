/**
 * The two clocks of the gateway. Sockets live on the machine's: their timeouts read `monoUs`, which nobody can set back. Decisions live on
 * the clock of the market: the machine's wall clock in front of a venue, the ticks' own clock in the demo, so that limits, cool-downs and
 * staleness mean the same in a recorded day at any speed.
 */
import type { Now } from '@fix/events'

export interface Clock {
  /** For sessions: SendingTime(52) on the market's clock, deadlines on the machine's. One reused object. */
  socketNow(): Now
  /** For the loop: both numbers on the market's clock. One reused object. */
  decisionNow(): Now
  /** A message of the venue carried this SendingTime(52); NaN where it had none. */
  sawVenueTime(wallUs: number): void
  /** Real milliseconds until the market's clock shows `wallUs`; Infinity where it moves with messages only. */
  realMsUntil(decisionMonoUs: number): number
}

/** `monoUs` of `socketNow`, for spans: whoever reads it leaves the reused object alone. */
export function machineMonoUs(): number {
  return Math.floor(performance.now() * 1000)
}

/** The machine's clock for both. */
export class MachineClock implements Clock {
  readonly #now: Now = { wallUs: 0, monoUs: 0 }

  socketNow(): Now {
    this.#now.wallUs = Date.now() * 1000
    this.#now.monoUs = machineMonoUs()
    return this.#now
  }

  decisionNow(): Now {
    return this.socketNow()
  }

  sawVenueTime(): void {}

  realMsUntil(decisionMonoUs: number): number {
    return Math.max(0, Math.ceil((decisionMonoUs - machineMonoUs()) / 1000))
  }
}

/** The ticks' clock: it runs from `originUs` at `rate` times the machine's speed, and at rate 0 moves with each message of the venue. */
export class TickClock implements Clock {
  readonly #originUs: number
  readonly #rate: number
  readonly #startMonoUs: number
  #venueUs: number
  readonly #socket: Now = { wallUs: 0, monoUs: 0 }
  readonly #decision: Now = { wallUs: 0, monoUs: 0 }

  /** It shows the origin until `anchorMs`, a moment on the machine's wall clock, so that two processes can share it. */
  constructor(originUs: number, rate: number, anchorMs = Date.now()) {
    this.#originUs = originUs
    this.#rate = rate
    this.#startMonoUs = machineMonoUs() + (anchorMs - Date.now()) * 1000
    this.#venueUs = originUs
  }

  #wallUs(): number {
    if (this.#rate === 0) return this.#venueUs
    return this.#originUs + Math.floor(Math.max(0, machineMonoUs() - this.#startMonoUs) * this.#rate)
  }

  socketNow(): Now {
    this.#socket.wallUs = this.#wallUs()
    this.#socket.monoUs = machineMonoUs()
    return this.#socket
  }

  decisionNow(): Now {
    const wallUs = this.#wallUs()
    this.#decision.wallUs = wallUs
    this.#decision.monoUs = wallUs - this.#originUs
    return this.#decision
  }

  sawVenueTime(wallUs: number): void {
    if (wallUs > this.#venueUs) this.#venueUs = wallUs
  }

  realMsUntil(decisionMonoUs: number): number {
    if (this.#rate === 0) return Infinity
    const realUs = decisionMonoUs / this.#rate - (machineMonoUs() - this.#startMonoUs)
    return Math.max(0, Math.ceil(realUs / 1000))
  }
}
