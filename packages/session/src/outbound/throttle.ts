/**
 * Our own limit on what we send: so many application messages in so much time, as venues allow, with a part of it kept for what takes risk away.
 * What is above the limit is refused before it has a number, or, marked so, waits its turn.
 */
import type { Now } from '@fix/events'
import { RateWindow } from './rate-window.ts'

export interface ThrottleSettings {
  /** Application messages in any `perMs` milliseconds. */
  limit: number
  perMs: number
  /** `queue`: messages marked `paced` or `wait` wait for their turn; all others are refused as `throttled`. `refuse` unless told. */
  excess?: 'refuse' | 'queue'
  /** So many of the limit are kept for messages of the types `reserveFor`; none unless told. */
  reserve?: number
  /** MsgType(35) values; OrderCancelRequest(F) and OrderMassCancelRequest(q) unless told. */
  reserveFor?: readonly string[]
}

export class Throttle {
  readonly queues: boolean
  readonly #window: RateWindow
  readonly #kept: number
  readonly #keptFor: ReadonlySet<string>

  /** Throws on limits that are none. */
  constructor({ limit, perMs, excess, reserve = 0, reserveFor = ['F', 'q'] }: ThrottleSettings, session: string) {
    if (!Number.isInteger(limit) || limit < 1) throw new Error(`Session ${session}: throttle.limit ${limit}, an integer from 1 expected`)
    if (!(perMs > 0)) throw new Error(`Session ${session}: throttle.perMs ${perMs}, a number above 0 expected`)
    if (!Number.isInteger(reserve) || reserve < 0 || reserve >= limit)
      throw new Error(`Session ${session}: throttle.reserve ${reserve}, an integer from 0 to ${limit - 1} expected`)
    this.queues = excess === 'queue'
    this.#window = new RateWindow(limit, perMs * 1000)
    this.#kept = reserve
    this.#keptFor = new Set(reserveFor)
  }

  /** Messages that could be sent at once, those that room is kept for included. */
  budget(now: Now): number {
    return this.#window.room(now)
  }

  /** How long until a message of this type has room, where nothing else is sent; 0 where it has. */
  roomInUs(msgType: string, now: Now): number {
    const kept = this.#keptFor.has(msgType) ? 0 : this.#kept
    return this.#window.isFree(now, kept) ? 0 : this.#window.freeAtUs(kept) - now.monoUs
  }

  /** There is room for this message, and it is taken. Where others wait, only what room is kept for goes before them. */
  admits(msgType: string, othersWait: boolean, now: Now): boolean {
    const reserved = this.#kept > 0 && this.#keptFor.has(msgType)
    if (!reserved && othersWait) return false
    if (!this.#window.isFree(now, reserved ? 0 : this.#kept)) return false
    this.#window.take(now)
    return true
  }

  /** When the next message has its turn, on the scale of `monoUs`. */
  get freeAtUs(): number {
    return this.#window.freeAtUs(this.#kept)
  }
}
