/**
 * The reception of new connections: bytes before it is known whose they are. The first message must be a Logon(A) and short; who it is from
 * decides to which session it goes. Whoever is unknown, garbled, slow or already here is shown the door without a word.
 */
import type { Frame, View } from '@fix/codec'
import { frameSlot } from '@fix/codec'
import type { Now, SessionCause } from '@fix/events'
import type { AnyCodec } from './any-codec.ts'
import type { Driver } from './driver.ts'
import { Pending } from './pending.ts'
import type { Transport } from './transport.ts'

/** Who speaks to whom, as the first message says; parts that are absent are ''. "Sender" is the peer. */
export interface Identity {
  readonly beginString: string
  readonly senderCompID: string
  readonly senderSubID: string
  readonly senderLocationID: string
  readonly targetCompID: string
  readonly targetSubID: string
  readonly targetLocationID: string
}

export interface ReceptionOptions {
  /** Any version's: only the header of a first message is read. */
  codec: AnyCodec
  /**
   * Gives the driver of an identity, at once or later, or undefined for a stranger. The view is valid until this returns; its identity and a
   * retained copy longer.
   */
  find(identity: Identity, logon: View, answer: (driver: Driver | undefined) => void): void
  /** Someone was turned away. */
  onRefused?(cause: SessionCause, text: string, now: Now): void
  firstMessageBytes?: number
  logonTimeoutMs?: number
  /** How long `find` may take. */
  admitTimeoutMs?: number
  /** Connections that have not said who they are; more are turned away. */
  maxStrangers?: number
}

export class Reception {
  readonly #options: ReceptionOptions
  readonly #view: View
  readonly #frame: Frame = frameSlot()
  #strangers = 0

  constructor(options: ReceptionOptions) {
    this.#options = options
    this.#view = options.codec.view()
  }

  /** Connections whose session is not known yet. */
  get strangers(): number {
    return this.#strangers
  }

  /** A connection was made. */
  accept(transport: Transport, now: Now): Arrival {
    const { firstMessageBytes = 4096, logonTimeoutMs = 10_000, admitTimeoutMs = 60_000, maxStrangers = 1000 } = this.#options
    const arrival = new Arrival(transport, now.monoUs + logonTimeoutMs * 1000, admitTimeoutMs * 1000, {
      look: (bytes, from, to, at) => this.#look(arrival, bytes, from, to, firstMessageBytes, at),
      left: () => this.#strangers--,
      refused: (cause, text, at) => this.#options.onRefused?.(cause, text, at),
    })
    this.#strangers++
    if (this.#strangers > maxStrangers) arrival.refuse('unknownIdentity', 'Too many connections without a Logon', now)
    return arrival
  }

  #look(arrival: Arrival, bytes: Uint8Array, from: number, to: number, maxBytes: number, now: Now): void {
    const frame = this.#frame
    const view = this.#view
    this.#options.codec.scan(bytes, from, to, frame, view)
    if (frame.kind === 'incomplete') {
      if (to - from > maxBytes) arrival.refuse('notLogon', `First message longer than ${maxBytes} bytes`, now)
      return
    }
    if (frame.kind !== 'message') return arrival.refuse('notLogon', 'First message is garbled', now)
    if (frame.end - frame.start > maxBytes) return arrival.refuse('notLogon', `First message longer than ${maxBytes} bytes`, now)
    if (!view.msgTypeIs('A')) return arrival.refuse('notLogon', `First message is of type ${view.msgType}`, now)
    const identity = identityOf(view)
    arrival.wait(now)
    this.#options.find(identity, view, (driver) => {
      if (driver === undefined) return arrival.refuse('unknownIdentity', nameOf(identity), now)
      if (driver.attached) return arrival.refuse('identityInUse', nameOf(identity), now)
      arrival.meet(driver, now)
    })
  }
}

interface Desk {
  look(bytes: Uint8Array, from: number, to: number, now: Now): void
  left(): void
  refused(cause: SessionCause, text: string, now: Now): void
}

/** One connection from its first byte on; once its session is known, everything goes to that. */
export class Arrival {
  readonly transport: Transport
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
    this.refuse('logonTimeout', '', now)
  }

  /** `find` is looking. */
  wait(now: Now): void {
    this.#state = 'waiting'
    this.#deadlineUs = now.monoUs + this.#admitTimeoutUs
  }

  /** The session is found: it gets the connection and everything that was received. */
  meet(driver: Driver, now: Now): void {
    if (this.#state !== 'waiting') return
    this.#leave()
    this.#state = 'known'
    this.#driver = driver
    driver.attach(this.transport, now)
    const { bytes, from, to } = this.#pending
    driver.received(bytes, from, to, now)
    this.#pending.clear()
  }

  refuse(cause: SessionCause, text: string, now: Now): void {
    if (this.#state === 'gone' || this.#state === 'known') return
    this.#leave()
    this.#desk.refused(cause, text, now)
    this.transport.close()
  }

  #leave(): void {
    if (this.#state === 'stranger' || this.#state === 'waiting') this.#desk.left()
    if (this.#state !== 'known') this.#state = 'gone'
  }
}

/** The identity that a message of the peer shows. */
export function identityOf(view: View): Identity {
  return {
    beginString: view.str(8),
    senderCompID: view.str(49),
    senderSubID: view.str(50),
    senderLocationID: view.str(142),
    targetCompID: view.str(56),
    targetSubID: view.str(57),
    targetLocationID: view.str(143),
  }
}

/** `FIX.4.4:CLIENT/DESK->VENUE`: from the peer to us. */
export function nameOf(identity: Identity): string {
  const sender = [identity.senderCompID, identity.senderSubID, identity.senderLocationID].filter((part) => part !== '').join('/')
  const target = [identity.targetCompID, identity.targetSubID, identity.targetLocationID].filter((part) => part !== '').join('/')
  return `${identity.beginString}:${sender}->${target}`
}
