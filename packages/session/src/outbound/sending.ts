/**
 * What the application sends: refused with a code before a number is taken, numbered, or kept until its turn comes. A message that is kept was
 * marked so; what will never be sent after all is told by its id.
 */
import type { Now } from '@fix/events'
import type { Machine } from '../machine.ts'
import type { Draft, HeaderFields } from './outbound.ts'
import { isOrder } from './serving.ts'
import { Waiting } from './waiting.ts'

/** Why a message was not taken; decided before a number is. */
export type RefusalCode = 'notLoggedOn' | 'throttled' | 'backPressured' | 'storeFull' | 'outsideSchedule'

export type SendResult = { kind: 'sent'; seq: number } | { kind: 'queued'; id: number } | { kind: 'refused'; code: RefusalCode }

export interface SendOptions {
  /** Keep the message over a disconnect and send it after the next logon. Never for an order. */
  wait?: boolean
  /** Keep the message until our own limit has room for it, but not over a disconnect, which tells it as unsent. */
  paced?: boolean
  header?: HeaderFields
  /** Take it although the store is full: for cancels, which a reserve is kept for. */
  fromReserve?: boolean
}

const noHeader: HeaderFields = []
/** Session messages are the machine's own, except TestRequest(1), which anybody may send. */
const ownTypes = new Set(['0', '2', '3', '4', '5', 'A'])

export class Sending {
  readonly #machine: Machine
  readonly #waiting: Waiting
  /** Whether the journal takes another record and the buffers have room: whoever drives the session knows. */
  mayTake: () => boolean = () => true

  constructor(machine: Machine) {
    const { waitingMessages, waitingMaxAgeUs } = machine.settings
    this.#machine = machine
    this.#waiting = new Waiting(waitingMessages, waitingMaxAgeUs)
  }

  /** Messages that wait for a logon or for their turn. */
  get waiting(): number {
    return this.#waiting.size
  }

  /** When what waits has its turn by our own limit. */
  get deadlineUs(): number {
    const { throttle, asking } = this.#machine
    return throttle !== undefined && this.#waiting.size > 0 && !asking.open ? throttle.freeAtUs : Infinity
  }

  /** `closed`: the code where the session is not logged on. */
  send(type: string, draft: Draft, note: Uint8Array, now: Now, options: SendOptions | undefined, closed: RefusalCode): SendResult {
    const machine = this.#machine
    const { settings, throttle } = machine
    const msgType = machine.outbound.typeOf(type, options?.header ?? noHeader)
    if (ownTypes.has(msgType)) throw new Error(`send('${type}'): session messages are sent by the session itself`)
    if (machine.state !== 'active') {
      if (options?.wait !== true || isOrder(msgType)) return { kind: 'refused', code: closed }
      return this.#keep(msgType, draft, note, options, 'backPressured', now)
    }
    if (settings.mayThrottle !== undefined && !settings.mayThrottle(msgType, now)) return { kind: 'refused', code: 'throttled' }
    if (machine.effects.heldBytes + machine.outbound.heldBytes > settings.maxBufferedBytes)
      return { kind: 'refused', code: 'backPressured' }
    if (throttle !== undefined && !throttle.admits(msgType, this.#waiting.size > 0, now)) {
      if (!throttle.queues || (options?.paced !== true && options?.wait !== true)) return { kind: 'refused', code: 'throttled' }
      return this.#keep(msgType, draft, note, options, 'throttled', now)
    }
    return { kind: 'sent', seq: machine.outbound.application(msgType, draft, note, options?.header ?? noHeader, now) }
  }

  /** When the oldest message has waited too long. */
  get expiresAtUs(): number {
    return this.#waiting.expiresAtUs
  }

  /** What has waited too long is told. */
  expire(now: Now): void {
    if (now.monoUs >= this.#waiting.expiresAtUs) this.#tellUnsent(this.#waiting.expired(now), 'expired')
  }

  /** Sends what has its turn, where nothing that is missing must come first. */
  sendWaiting(now: Now): void {
    if (this.#waiting.size === 0) return
    const { outbound, throttle, state, asking } = this.#machine
    this.expire(now)
    if (this.#waiting.size === 0 || state !== 'active' || asking.open) return
    this.#waiting.sendTo(outbound, throttle, this.mayTake, now)
    if (throttle !== undefined && this.#waiting.size === 0) this.#tellThrottled(false)
  }

  /** The connection is over, and with it what does not wait for another one. */
  disconnected(): void {
    this.#tellUnsent(this.#waiting.disconnected(), 'disconnected')
  }

  #keep(msgType: string, draft: Draft, note: Uint8Array, options: SendOptions, full: RefusalCode, now: Now): SendResult {
    const first = this.#waiting.size === 0
    // What is wrong with it is thrown now, to whoever sends it, and not into whatever makes room for it later.
    this.#machine.outbound.prove(msgType, draft, options.header ?? noHeader, now)
    const stays = options.wait === true && !isOrder(msgType)
    // Its own from here: what the caller does to the object later is no business of the message.
    const kept = typeof draft === 'function' ? draft : structuredClone(draft)
    const id = this.#waiting.keep({ msgType, draft: kept, note: new Uint8Array(note), header: options.header ?? noHeader, stays }, now)
    if (id === 0) return { kind: 'refused', code: full }
    if (first && full === 'throttled') this.#tellThrottled(true)
    return { kind: 'queued', id }
  }

  #tellThrottled(on: boolean): void {
    this.#machine.tell({ source: this.#machine.settings.name, kind: 'session_throttled', on, waiting: this.#waiting.size })
  }

  #tellUnsent(ids: number[], why: 'expired' | 'disconnected'): void {
    if (ids.length > 0) this.#machine.tell({ source: this.#machine.settings.name, kind: 'session_unsent', ids, why })
  }
}
