/**
 * The driver: pulls effects, holds the gate, calls the application. One thing at a time and to the end: whatever a handler does to its session
 * only queues, whatever arrives meanwhile waits for its turn.
 *
 *   transport -> received -> session -> next(): append -> journal
 *                                               write  -> gate -> transport
 *                                               deliver -> app.onMessage -> applied(note)
 */
import type { View } from '@fix/codec'
import type { Now, SessionCause, SessionFact } from '@fix/events'
import type { Effect } from './effect.ts'
import { Gate } from './gate.ts'
import type { Draft } from '../outbound/outbound.ts'
import { Pending } from './pending.ts'
import type { Journal } from '../record.ts'
import type { SendOptions, SendResult } from '../outbound/sending.ts'
import type { Session, SessionCommand } from '../session.ts'
import { StalledLoad } from './stalled-load.ts'
import { Timekeeper } from './timekeeper.ts'
import type { Timing } from './timing.ts'
import type { Clock, Transport } from '../transport.ts'

/** Returned by `onMessage` by an application that keeps the message: it counts as taken when `taken` is called. */
export const held: unique symbol = Symbol('held')

export interface DriverApp {
  /** One application message; valid until this returns. Gives the note that its record carries. */
  onMessage(view: View, now: Now): Uint8Array | undefined | typeof held
  onFact?(fact: SessionFact, now: Now): void
  /** The record of the message that `onMessage` just had is appended: what is sent from here stands behind it in the journal. */
  onAppended?(now: Now): void
  /** Hears when what is done was done. */
  readonly timing?: Timing
  /** Decide on a Logon, at once or later; a refusal with a text is told to the peer. Without this each valid Logon is admitted. */
  admit?(logon: View, answer: (yes: boolean, text?: string) => void): void
}

const deafPeer = 'The peer does not read'
const noNote = new Uint8Array(0)

export class Driver {
  readonly session: Session
  readonly #journal: Journal
  readonly #app: DriverApp
  readonly #clock: Clock | undefined
  readonly #gate: Gate
  readonly #times: Timekeeper | undefined
  /** Ways to stop what the journal tells. */
  readonly #listening: readonly (() => void)[]
  readonly #pending = new Pending()
  /** What arrives while a message is being handled: it comes after all that was here before. */
  readonly #later = new Pending()
  #feeding = false
  readonly #lastNow: Now = { wallUs: 0, monoUs: 0 }
  readonly #poison: boolean
  #transport: Transport | undefined = undefined
  /** Rises with each transport; an answer to a question of an earlier one is dropped. */
  #generation = 0
  #running = false
  #lastIdx = 0
  #heldView: View | undefined = undefined
  #paused = false
  #closedByUs = false
  #changed: (() => void) | undefined = undefined
  #applied = false
  /** A view that is over, to be overwritten once its record is appended. */
  #over: Uint8Array | undefined = undefined
  #overFrom = 0
  #overTo = 0
  /** A replay that goes on when the peer has read. */
  readonly #stalled: StalledLoad

  /** `clock` dates what arrives without a time; without it that is dated by the input before. */
  constructor(session: Session, journal: Journal, app: DriverApp, clock?: Clock) {
    this.session = session
    this.#journal = journal
    this.#app = app
    this.#clock = clock
    this.#poison = session.settings.poison
    this.#stalled = new StalledLoad(session.settings.slowConsumerUs)
    session.mayTake = () => journal.refusal === undefined && this.bufferedBytes <= session.settings.maxBufferedBytes
    this.#gate = new Gate(() => {
      this.#closedByUs = true
    })
    if (app.timing !== undefined) this.#times = new Timekeeper(app.timing, journal, this.#gate)
    this.#listening = [journal.onStored((idx) => this.#stored(idx)), journal.onFailed((cause) => this.#storeFailed(cause))]
  }

  /** The session is over for good: the journal forgets who asked. Only without a transport. */
  release(): void {
    if (this.#transport !== undefined) throw new Error(`Session ${this.session.settings.name}: released while a transport is attached`)
    for (const stop of this.#listening) stop()
  }

  /** When `wake` must be called, on the scale of `monoUs`. */
  get deadlineUs(): number {
    return Math.min(this.session.deadlineUs, this.#stalled.deadlineUs)
  }

  /** The transport that is attached, or was last, came as far as a logon. */
  get wasUp(): boolean {
    return this.session.wasUp
  }

  get attached(): boolean {
    return this.#transport !== undefined
  }

  /** Whether it is this transport that is attached. */
  carries(transport: Transport): boolean {
    return this.#transport === transport
  }

  /** Calls `changed` whenever `deadlineUs` may be another: for the shell that keeps the timer. */
  watch(changed: () => void): void {
    this.#changed = changed
  }

  /** A fact that the shell around this driver knows: it tries to connect, it failed. */
  tell(fact: SessionFact, now: Now): void {
    this.#app.onFact?.(fact, now)
  }

  /** Bytes that were received and are not looked at: all that is kept of a peer while the application holds a message. */
  get unreadBytes(): number {
    return this.#pending.size + this.#later.size
  }

  /** Bytes that are written and not taken by the peer's side, or wait for the journal. */
  get bufferedBytes(): number {
    return this.#gate.heldBytes + (this.#transport?.bufferedBytes ?? 0)
  }

  /** The message that the application holds, in the door of `messages()`. */
  get heldView(): View | undefined {
    return this.#heldView
  }

  /** How long from now a connection may not be made, as the schedule has it: 0 where it may, at most a minute, after which it is asked again. */
  opensInUs(now: Now): number {
    const us = this.session.opensInUs(now)
    this.#run(now)
    return us
  }

  attach(transport: Transport, now: Now): void {
    if (this.#transport !== undefined) throw new Error(`Session ${this.session.settings.name}: a transport is attached already`)
    this.#transport = transport
    this.#generation++
    this.#pending.clear()
    this.#gate.attach(transport)
    this.#times?.attach(transport)
    this.session.connected(now)
    this.#run(now)
  }

  /** Bytes from the transport. They are looked at in place; what is left of them is copied. */
  received(bytes: Uint8Array, from: number, to: number, now: Now): void {
    if (this.#transport === undefined) return
    if (this.#running || this.#feeding) return this.#later.add(bytes, from, to)
    this.#times?.read(to - from, now)
    if (this.#pending.size > 0) this.#pending.add(bytes, from, to)
    else {
      const generation = this.#generation
      const consumed = this.#feed(bytes, from, to, now)
      if (consumed < to - from && generation === this.#generation) this.#pending.add(bytes, from + consumed, to)
    }
    this.#run(now)
  }

  /** The transport is down. `transport`, where given, must be the one attached: word of an earlier one changes nothing. */
  detached(cause: SessionCause, now: Now, transport?: Transport, text = ''): void {
    if (this.#transport === undefined || (transport !== undefined && transport !== this.#transport)) return
    this.#leave(cause, now, text)
    this.#run(now)
  }

  /** As `session.send`; besides, refused while the journal takes nothing or the peer does not read. */
  send(type: string, draft: Draft, note: Uint8Array | undefined, now: Now, options?: SendOptions): SendResult {
    const refusal = this.#journal.refusal
    const spared = refusal === 'storeFull' && options?.fromReserve === true
    if (refusal !== undefined && !spared) return { kind: 'refused', code: 'storeFull' }
    if (this.bufferedBytes > this.session.settings.maxBufferedBytes) return { kind: 'refused', code: 'backPressured' }
    const result = this.session.send(type, draft, note ?? noNote, now, options)
    this.#run(now)
    return result
  }

  /** The application took the message that it held. */
  taken(note: Uint8Array | undefined, now: Now): void {
    const view = this.#heldView
    if (view === undefined) throw new Error(`Session ${this.session.settings.name}: taken, but no message is held`)
    this.#heldView = undefined
    const { bytes, start, end } = view
    this.session.applied(note ?? noNote, now)
    if (this.#poison) this.#isOver(bytes, start, end)
    this.#run(now)
  }

  /** The application will never take the message that it held: it counts as not received, and the peer sends it again to the next logon. */
  abandon(now: Now): void {
    if (this.#heldView === undefined) return
    this.#heldView = undefined
    this.session.abandon(now)
    this.#run(now)
  }

  /** Refuses the message that the handler has: BusinessMessageReject(j). */
  refuse(reason: number, text: string, now: Now): void {
    this.session.refuse(reason, text, now)
    this.#run(now)
  }

  command(command: SessionCommand, now: Now): string | undefined {
    const refusal = this.session.command(command, now)
    this.#run(now)
    return refusal
  }

  wake(now: Now): void {
    this.session.wake(now)
    this.#run(now)
  }

  /** Effects, then bytes that waited, until neither is left. */
  #run(now: Now): void {
    if (this.#running || this.#feeding) return
    this.#lastNow.wallUs = now.wallUs
    this.#lastNow.monoUs = now.monoUs
    do {
      this.#pump(now)
      this.#takeLater()
      while (this.#pending.size > 0 && this.#transport !== undefined) {
        const pending = this.#pending
        const generation = this.#generation
        const consumed = this.#feed(pending.bytes, pending.from, pending.to, now)
        if (generation === this.#generation) pending.drop(consumed)
        this.#takeLater()
        if (consumed === 0) break
      }
      this.session.settled(now)
      this.#pump(now)
    } while (this.#later.size > 0)
    this.#settleTransport(now)
    this.#goOnLoading(now)
    if (this.#changed !== undefined) this.#changed()
  }

  #takeLater(): void {
    const later = this.#later
    if (later.size === 0) return
    if (this.#transport !== undefined) this.#pending.add(later.bytes, later.from, later.to)
    this.#times?.readUnknown()
    later.clear()
  }

  /** Message by message as far as the bytes go. */
  #feed(bytes: Uint8Array, from: number, to: number, now: Now): number {
    const generation = this.#generation
    let at = from
    this.#feeding = true
    this.#times?.feeds(bytes, to)
    try {
      while (at < to && generation === this.#generation) {
        const consumed = this.session.receive(bytes, at, to, now)
        this.#pump(now)
        this.#times?.handled()
        if (consumed === 0) break
        if (this.#poison) bytes.fill(88, at, at + consumed)
        at += consumed
      }
    } finally {
      this.#feeding = false
      this.#times?.fed()
    }
    return at - from
  }

  #pump(now: Now): void {
    if (this.#running) return
    this.#running = true
    try {
      if (this.#closedByUs) this.#leave('requested', now, '')
      for (let effect = this.session.next(); effect !== undefined; effect = this.session.next()) {
        this.#perform(effect, now)
        if (this.#closedByUs) this.#leave('requested', now, '')
      }
      if (this.#over !== undefined) this.#overwrite()
    } finally {
      this.#running = false
    }
  }

  #perform(effect: Effect, now: Now): void {
    switch (effect.kind) {
      case 'append':
        this.#lastIdx = this.#journal.append(effect.record)
        this.#times?.appended(effect.record, this.#lastIdx)
        this.#appended(now)
        if (this.#over !== undefined) this.#overwrite()
        return
      case 'write':
        this.#gate.write(effect.bytes, effect.from, effect.to, this.#lastIdx, this.#journal.storedIdx)
        this.#times?.handed(effect.to - effect.from)
        return
      case 'deliver':
        if (effect.view !== undefined) this.#deliver(effect.view, now)
        return
      case 'load':
        this.#load(effect.from, effect.to)
        return
      case 'admit':
        if (effect.view !== undefined) this.#admit(effect.view, now)
        return
      case 'tell':
        if (effect.fact !== undefined) this.#app.onFact?.(effect.fact, now)
        return
      case 'close':
        this.#gate.close(this.#journal.storedIdx)
    }
  }

  #deliver(view: View, now: Now): void {
    this.#times?.delivers(view)
    const note = this.#app.onMessage(view, now)
    if (note === held) {
      this.#heldView = this.session.hold()
      return
    }
    // The view may show the next message already when `applied` returns.
    const { bytes, start, end } = view
    this.session.applied(note ?? noNote, now)
    this.#applied = !this.session.settings.coalesceInbound
    if (this.#poison) this.#isOver(bytes, start, end)
  }

  /** The first append after a message was applied is that message's own. */
  #appended(now: Now): void {
    if (!this.#applied) return
    this.#applied = false
    this.#app.onAppended?.(now)
  }

  /** A replay fills no more than the buffer, however much is asked for: a peer that does not read gets no further batch. */
  #load(from: number, to: number): void {
    if (this.bufferedBytes > this.session.settings.maxBufferedBytes) this.#stalled.wait(from, to, this.#lastNow)
    else this.#loadNow(from, to)
  }

  #goOnLoading(now: Now): void {
    const stalled = this.#stalled
    if (!stalled.waits) return
    if (this.bufferedBytes <= this.session.settings.maxBufferedBytes) {
      const { from, to } = stalled
      stalled.over()
      this.#loadNow(from, to)
    } else if (stalled.tooLong(now)) this.#cutOff(deafPeer, now)
    else stalled.lookLater(now)
  }

  #loadNow(from: number, to: number): void {
    const { stream, resendBatch } = this.session.settings
    const generation = this.#generation
    const { epoch } = this.session.numbers
    this.#journal.load(stream, epoch, from, to, resendBatch, (records) => {
      // An answer to a connection, or to numbers, that are over is no answer.
      if (generation !== this.#generation || epoch !== this.session.numbers.epoch) return
      const now = this.#clock?.now() ?? this.#lastNow
      this.session.loaded(records, from, to, now)
      this.#run(now)
    })
  }

  #admit(logon: View, now: Now): void {
    if (this.#app.admit === undefined) return this.session.admitted(true, now)
    const generation = this.#generation
    this.#app.admit(logon, (yes, text) => {
      if (generation !== this.#generation) return
      const answeredAt = this.#clock?.now() ?? this.#lastNow
      this.session.admitted(yes, answeredAt, text)
      this.#run(answeredAt)
    })
  }

  #stored(idx: number): void {
    this.#times?.stored(idx)
    this.#gate.stored(idx)
    this.#times?.passed()
    if (!this.#closedByUs || this.#running || this.#feeding) return
    this.#run(this.#clock?.now() ?? this.#lastNow)
  }

  #storeFailed(cause: Error): void {
    this.session.storeFailed(cause.message)
    // What waits for the disk will wait for ever.
    const transport = this.#transport
    const now = this.#clock?.now() ?? this.#lastNow
    this.#gate.forget()
    transport?.close()
    if (transport !== undefined) this.#leave('storeFailed', now, cause.message)
    this.#run(now)
  }

  #leave(cause: SessionCause, now: Now, text: string): void {
    this.#closedByUs = false
    if (this.#transport === undefined) return
    this.#transport = undefined
    this.#paused = false
    this.#generation++
    this.#gate.forget()
    this.#times?.leave()
    this.#stalled.over()
    this.#pending.clear()
    this.#later.clear()
    this.session.closed(cause, now, text)
  }

  /** Reading stops while the application holds a message; whoever does not read, peer or application, is cut off before it costs us memory. */
  #settleTransport(now: Now): void {
    const transport = this.#transport
    if (transport === undefined) return
    if (this.session.blocked !== this.#paused) {
      this.#paused = this.session.blocked
      if (this.#paused) transport.pause?.()
      else transport.resume?.()
    }
    const most = this.session.settings.maxBufferedBytes * 2
    if (this.#pending.size > most) this.#cutOff('The application does not read, and the transport does not stop', now)
    else if (this.bufferedBytes > most) this.#cutOff(deafPeer, now)
  }

  #cutOff(text: string, now: Now): void {
    const transport = this.#transport
    this.#gate.forget()
    this.session.command({ kind: 'disconnect', cause: 'slowConsumer', text }, now)
    transport?.close()
    this.#leave('slowConsumer', now, '')
    this.#pump(now)
  }

  #isOver(bytes: Uint8Array, from: number, to: number): void {
    this.#over = bytes
    this.#overFrom = from
    this.#overTo = to
  }

  #overwrite(): void {
    this.#over?.fill(88, this.#overFrom, this.#overTo)
    this.#over = undefined
  }
}
