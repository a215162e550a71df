/** How fast a peer may send. One that is faster is not read for a while, so that others have their turn and nothing is lost, or is logged out. */
import type { Now } from '@fix/events'
import { RateWindow } from '../outbound/rate-window.ts'

export interface FloodLimit {
  /** Messages in any `perMs` milliseconds. */
  limit: number
  perMs: number
  /** `pause` unless told. */
  excess?: 'pause' | 'logout'
}

export class FloodGuard {
  readonly limit: number
  readonly perMs: number
  readonly excess: 'pause' | 'logout'
  readonly #window: RateWindow | undefined
  /** Nothing is read now. */
  pausing = false

  /** Throws on a limit that is none. */
  constructor(settings: FloodLimit | undefined, session: string) {
    const { limit, perMs, excess = 'pause' } = settings ?? { limit: Infinity, perMs: Infinity }
    this.limit = limit
    this.perMs = perMs
    this.excess = excess
    if (settings === undefined) return
    if (!Number.isInteger(limit) || limit < 1)
      throw new Error(`Session ${session}: inboundLimit.limit ${limit}, an integer from 1 expected`)
    if (!(perMs > 0)) throw new Error(`Session ${session}: inboundLimit.perMs ${perMs}, a number above 0 expected`)
    this.#window = new RateWindow(limit, perMs * 1000)
  }

  /** One message more; true where it is the one too many. */
  counts(now: Now): boolean {
    const window = this.#window
    if (window === undefined) return false
    const above = !window.isFree(now)
    window.take(now)
    if (above && this.excess === 'pause') this.pausing = true
    return above
  }

  /** When reading goes on, on the scale of `monoUs`. */
  get deadlineUs(): number {
    return this.pausing && this.#window !== undefined ? this.#window.freeAtUs() : Infinity
  }

  /** The time has come to read again: true once. */
  isOver(now: Now): boolean {
    if (!this.pausing || now.monoUs < this.deadlineUs) return false
    this.pausing = false
    return true
  }

  forget(): void {
    this.pausing = false
  }
}
