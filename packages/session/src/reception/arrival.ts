/**
 * One connection from its first byte on; once its session is known, everything goes to that. While somebody decides whether it may come in, nothing
 * more is read of it: what it sends waits in the network.
 */
import type { Now, SessionCause } from '@fix/events'
import type { Driver } from '../driving/driver.ts'
import { Pending } from '../driving/pending.ts'
import type { Transport } from '../transport.ts'

/** The desk at which it arrives. */
export interface Desk {
  look(bytes: Uint8Array, from: number, to: number, now: Now): void
  left(): void
  refused(cause: SessionCause, text: string, now: Now): void
}

export class Arrival {
  readonly transport: Transport
  /** How far the first message was looked through while it was not all here; the desk's own. */
  looked = 0
  /** Called when the session is found: for the shell that keeps the timer. */
  onMet: (() => void) | undefined = undefined
  readonly #desk: Desk
  readonly #admitTimeoutUs: number
  readonly #pending = new Pending()
  #deadlineUs: number
  #state: 'stranger' | 'waiting' | 'known' | 'gone' = 'stranger'
  #driver: Driver | undefined = undefined

  constructor(transport: Transport, deadlineUs: number, admitTimeoutUs: number, desk: Desk) {
    this.transport = transport
    this.#deadlineUs = deadlineUs
    this.#admitTimeoutUs = admitTimeoutUs
    this.#desk = desk
  }

  /** The session's driver, once it is known. */
  get driver(): Driver | undefined {
    return this.#driver
  }

  /** Its first message is not here yet. */
  get silent(): boolean {
    return this.#state === 'stranger'
  }

  /** When `wake` must be called, until the session is known; then its driver says when. */
  get deadlineUs(): number {
    return this.#state === 'stranger' || this.#state === 'waiting' ? this.#deadlineUs : Infinity
  }

  received(bytes: Uint8Array, from: number, to: number, now: Now): void {
    if (this.#driver !== undefined) {
      if (this.#driver.carries(this.transport)) this.#driver.received(bytes, from, to, now)
      return
    }
    if (this.#state === 'gone') return
    this.#pending.add(bytes, from, to)
    if (this.#state === 'stranger') this.#desk.look(this.#pending.bytes, this.#pending.from, this.#pending.to, now)
  }

  detached(cause: SessionCause, now: Now, text = ''): void {
    this.#driver?.detached(cause, now, this.transport, text)
    this.#leave()
  }

  wake(now: Now): void {
    if (now.monoUs < this.deadlineUs) return
    this.refuse('logonTimeout', this.#state === 'waiting' ? 'Nobody decided on the Logon in time' : '', now)
  }

  /** Somebody is looking whose it is. */
  wait(now: Now): void {
    this.#state = 'waiting'
    this.#deadlineUs = now.monoUs + this.#admitTimeoutUs
    this.transport.pause?.()
  }

  /** The session is found: it gets the connection and everything that was received. */
  meet(driver: Driver, now: Now): void {
    if (this.#state !== 'waiting') return
    this.#leave()
    this.#state = 'known'
    this.#driver = driver
    this.transport.resume?.()
    driver.attach(this.transport, now)
    const { bytes, from, to } = this.#pending
    driver.received(bytes, from, to, now)
    this.#pending.clear()
    this.onMet?.()
  }

  refuse(cause: SessionCause, text: string, now: Now): void {
    if (this.#state === 'gone' || this.#state === 'known') return
    this.#leave()
    this.#desk.refused(cause, text, now)
    this.#pending.clear()
    this.transport.close()
  }

  #leave(): void {
    if (this.#state === 'stranger' || this.#state === 'waiting') this.#desk.left()
    if (this.#state !== 'known') this.#state = 'gone'
  }
}
