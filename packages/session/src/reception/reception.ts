/**
 * The reception of new connections: bytes before it is known whose they are. The first message must be a Logon(A) and short; who it is from
 * decides to which session it goes. Whoever is unknown, garbled, slow or already here is shown the door without a word. Where there are too many who
 * have said nothing yet, the one who has been silent longest goes: a peer that logs on at once is never kept out by those that do not.
 */
import type { Frame, View } from '@fix/codec'
import { frameSlot } from '@fix/codec'
import type { Now, SessionCause } from '@fix/events'
import type { AnyCodec } from '../any-codec.ts'
import { Arrival } from './arrival.ts'
import type { Driver } from '../driving/driver.ts'
import { isMessageButForItsSum } from '../inbound/garbled.ts'
import { identityOf, nameOf } from './identity.ts'
import type { Identity } from './identity.ts'
import type { Clock, Transport } from '../transport.ts'

/** Where a connection comes from. Shells add what they know. */
export interface Caller {
  readonly address: string
}

export interface ReceptionOptions<C extends Caller = Caller> {
  /** Any version's: only the header of a first message is read. */
  codec: AnyCodec
  /**
   * Gives the driver of an identity, at once or later, or undefined for a stranger, with the reason where that is known. The view is valid until this
   * returns; its identity and a retained copy longer.
   */
  find(identity: Identity, logon: View, answer: (driver: Driver | undefined, text?: string) => void, caller: C): void
  /** Someone was turned away. */
  onRefused?(cause: SessionCause, text: string, now: Now, caller: C): void
  /** False: sums are the sessions' business, each of which may let a wrong CheckSum(10) pass. */
  validateChecksum?: boolean
  firstMessageBytes?: number
  logonTimeoutMs?: number
  /** Dates an answer of `find` that comes later; without it that is dated by its question. */
  clock?: Clock
  /** How long `find` may take. */
  admitTimeoutMs?: number
  /** Connections that have not said who they are, in all and from one address; beyond, the oldest of them goes. 1000 for both unless told. */
  maxStrangers?: number
  maxStrangersPerAddress?: number
}

export class Reception<C extends Caller = Caller> {
  readonly #options: ReceptionOptions<C>
  readonly #view: View
  readonly #frame: Frame = frameSlot()
  /** The oldest first. */
  readonly #strangers = new Set<Arrival>()
  readonly #byAddress = new Map<string, Set<Arrival>>()

  constructor(options: ReceptionOptions<C>) {
    this.#options = options
    this.#view = options.codec.view()
  }

  /** Connections whose session is not known yet. */
  get strangers(): number {
    return this.#strangers.size
  }

  /** A connection was made; from nowhere in particular where that is not told. */
  accept(transport: Transport, now: Now, caller: C = { address: '' } as C): Arrival {
    const { logonTimeoutMs = 10_000, admitTimeoutMs = 60_000, maxStrangers = 1000, maxStrangersPerAddress = maxStrangers } = this.#options
    const arrival = new Arrival(transport, now.monoUs + logonTimeoutMs * 1000, admitTimeoutMs * 1000, {
      look: (bytes, from, to, at) => this.#look(arrival, caller, bytes, from, to, at),
      left: () => this.#left(arrival, caller.address),
      refused: (cause, text, at) => this.#options.onRefused?.(cause, text, at, caller),
    })
    const neighbours = this.#neighbours(caller.address)
    // Behind one address may stand many; '' is nobody's.
    if (caller.address !== '') crowdOut(neighbours, maxStrangersPerAddress, now)
    crowdOut(this.#strangers, maxStrangers, now)
    this.#neighbours(caller.address).add(arrival)
    this.#strangers.add(arrival)
    return arrival
  }

  #neighbours(address: string): Set<Arrival> {
    const known = this.#byAddress.get(address)
    if (known !== undefined) return known
    const fresh = new Set<Arrival>()
    this.#byAddress.set(address, fresh)
    return fresh
  }

  #left(arrival: Arrival, address: string): void {
    this.#strangers.delete(arrival)
    const neighbours = this.#byAddress.get(address)
    neighbours?.delete(arrival)
    if (neighbours?.size === 0) this.#byAddress.delete(address)
  }

  #look(arrival: Arrival, caller: C, bytes: Uint8Array, from: number, to: number, now: Now): void {
    const { codec, firstMessageBytes = 4096 } = this.#options
    const frame = this.#frame
    const view = this.#view
    codec.scan(bytes, from, to, frame, view, arrival.looked)
    arrival.looked = frame.kind === 'incomplete' ? frame.looked : 0
    const tooLong = `First message longer than ${firstMessageBytes} bytes`
    if (frame.kind === 'incomplete') {
      if (to - from > firstMessageBytes) arrival.refuse('notLogon', tooLong, now)
      return
    }
    const tolerated = this.#options.validateChecksum === false && isMessageButForItsSum(bytes, frame, view)
    if (frame.kind !== 'message' && !tolerated) return arrival.refuse('notLogon', 'First message is garbled', now)
    if (frame.end - frame.start > firstMessageBytes) return arrival.refuse('notLogon', tooLong, now)
    if (!view.msgTypeIs('A')) return arrival.refuse('notLogon', `First message is of type ${view.msgType}`, now)
    const identity = identityOf(view)
    arrival.wait(now)
    const asked = { wallUs: now.wallUs, monoUs: now.monoUs }
    const answer = (driver: Driver | undefined, text = nameOf(identity)): void => {
      const answered = this.#options.clock?.now() ?? asked
      if (driver === undefined) arrival.refuse('unknownIdentity', text, answered)
      else if (driver.attached) arrival.refuse('identityInUse', nameOf(identity), answered)
      else arrival.meet(driver, answered)
    }
    this.#options.find(identity, view, answer, caller)
  }
}

/** Room for one more: the oldest of those who have said nothing go, then the oldest of all. */
function crowdOut(strangers: Set<Arrival>, most: number, now: Now): void {
  for (const silentOnly of [true, false]) {
    for (const oldest of strangers) {
      if (strangers.size < most) return
      if (oldest.silent || !silentOnly) oldest.refuse('tooManyConnections', 'Too many connections without a Logon', now)
    }
  }
}
