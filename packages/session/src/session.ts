/**
 * The session machine: inputs in, effects out, no socket, no clock, no timer. Each input has the time as its last argument; what is to be done
 * is taken one by one with `next()` in the order that is law; when to be woken is `deadlineUs`. The same machine is initiator and acceptor,
 * script runner, simulation and replay.
 *
 *   peer    ->  receive  ->  admission  ->  deliver, applied(note)  ->  append (inbound)
 *   app     ->  send     ->  number     ->  append (outbound)       ->  write
 */
import type { Frame, View } from '@fix/codec'
import { frameSlot } from '@fix/codec'
import type { Now, SessionCause } from '@fix/events'
import { Admission } from './inbound/admission.ts'
import { settle } from './config.ts'
import type { SessionConfig, Settings } from './config.ts'
import type { Effect } from './driving/effect.ts'
import { Hours } from './schedule/hours.ts'
import { FloodGuard } from './inbound/flood-guard.ts'
import { Garbled, isMessageButForItsSum } from './inbound/garbled.ts'
import { Inbound } from './inbound/inbound.ts'
import { LogonExchange } from './inbound/logon.ts'
import { Machine } from './machine.ts'
import { freshNumbers } from './numbers.ts'
import type { SessionNumbers } from './numbers.ts'
import type { Draft } from './outbound/outbound.ts'
import { Reader } from './inbound/reader.ts'
import { Direction } from './record.ts'
import type { JournalRecord } from './record.ts'
import { Sending } from './outbound/sending.ts'
import type { SendOptions, SendResult } from './outbound/sending.ts'
import type { SessionState } from './states.ts'

/** What an operator may order. Numbers can be set, and reset at once, only while no transport is up. */
export type SessionCommand =
  | { kind: 'logout'; text?: string }
  | { kind: 'disconnect'; cause: SessionCause; text?: string }
  | { kind: 'reset' }
  | { kind: 'setNumbers'; nextIn: number; nextOut: number }
  | { kind: 'testRequest'; testReqID: string }
  /** Asks for messages that came before, `to` 0 for all from there on. What comes again is a duplicate to the session, and is not delivered twice. */
  | { kind: 'resendRequest'; from: number; to: number }

export class Session {
  readonly #machine: Machine
  readonly #logon: LogonExchange
  readonly #sending: Sending
  readonly #hours: Hours
  readonly #inbound: Inbound
  readonly #frame: Frame = frameSlot()
  readonly #flood: FloodGuard
  readonly #garbled: Garbled
  #looked = 0
  /** Shows the message that was received last, until the chunk is over. */
  readonly #reader: Reader
  #storeFailed = false
  #testCount = 0

  /** `numbers` are the fold of the session's stream; they are the machine's own from here. */
  constructor(config: SessionConfig, numbers: SessionNumbers = freshNumbers()) {
    this.#machine = new Machine(settle(config), numbers)
    this.#hours = new Hours(this.#machine, this.#machine.settings.schedule)
    this.#flood = new FloodGuard(this.#machine.settings.inboundLimit, this.#machine.settings.name)
    this.#reader = new Reader(this.#machine.applications)
    const admission = new Admission(this.#machine)
    this.#logon = new LogonExchange(this.#machine, admission)
    this.#sending = new Sending(this.#machine)
    this.#inbound = new Inbound(this.#machine, admission, this.#logon, this.#sending)
    this.#garbled = new Garbled(this.#machine, this.#inbound)
  }

  get settings(): Settings {
    return this.#machine.settings
  }

  get state(): SessionState {
    return this.#machine.state
  }

  /** The connection that is up, or was last, came as far as a logon. */
  get wasUp(): boolean {
    return this.#machine.wasUp
  }

  /** By its schedule the session may be connected, as of the last look, which is at most a minute old; true without one. */
  get scheduled(): boolean {
    return this.#hours.open
  }

  /** Our hole is open. */
  get resending(): boolean {
    return this.#machine.asking.open
  }

  get testPending(): boolean {
    return this.#machine.liveness.testPending
  }

  /** Silence of the peer beyond what HeartBtInt(108) allows, in microseconds; 0 when on time. */
  overdueUs(now: Now): number {
    return this.#machine.liveness.overdueUs(now)
  }

  /** Our clock less the peer's in microseconds, by what it has sent; undefined while too little is known. */
  get clockSkewUs(): number | undefined {
    const { us } = this.#machine.skew
    return Number.isNaN(us) ? undefined : us
  }

  /** A copy. */
  get numbers(): SessionNumbers {
    return { ...this.#machine.numbers }
  }

  /** Messages that came ahead of a hole and are kept. */
  get earlyMessages(): number {
    return this.#machine.early.size
  }

  /** Early messages that were dropped for want of room. */
  get earlyDropped(): number {
    return this.#machine.early.dropped
  }

  /** Values of secret fields that were blanked in records. */
  get redactions(): number {
    return this.#machine.redactions + this.#machine.outbound.redactions
  }

  /** Messages of the peer that were here before, and were ignored. */
  get duplicates(): number {
    return this.#inbound.duplicates
  }

  /** Messages that answered a ResendRequest(2) of the peer: sent again, and gap fills. */
  get served(): { readonly resent: number; readonly gapFills: number } {
    return this.#machine.serving
  }

  /**
   * The application has a message, or decides on a Logon: `receive` takes nothing meanwhile. A message that is held over a disconnect does not
   * keep the next connection from logging on.
   */
  get blocked(): boolean {
    const { state } = this.#machine
    return (
      this.#flood.pausing ||
      state === 'admitting' ||
      (this.#inbound.delivered !== undefined && (state === 'active' || state === 'logoutSent'))
    )
  }

  /** On the scale of `monoUs`; Infinity while there is nothing to wait for. */
  get deadlineUs(): number {
    const machine = this.#machine
    const always = Math.min(machine.liveness.deadlineUs, this.#hours.deadlineUs, this.#flood.deadlineUs, this.#sending.expiresAtUs)
    if (machine.state !== 'active') return always
    return Math.min(always, machine.asking.deadlineUs, machine.serving.deadlineUs, this.#sending.deadlineUs)
  }

  /** The next effect, or undefined; one reused slot, valid until the next call. */
  next(): Effect | undefined {
    const { effects } = this.#machine
    const effect = effects.next()
    return effect === undefined && this.#inbound.drainDue() ? effects.next() : effect
  }

  connected(now: Now): void {
    const machine = this.#machine
    if (machine.state !== 'latent') throw new Error(`Session ${machine.settings.name}: connected while ${machine.state}`)
    machine.endCause = undefined
    machine.endText = ''
    machine.loggedOut = false
    machine.wasUp = false
    machine.faulted = false
    this.#garbled.over()
    this.#looked = 0
    if (!this.#hours.connected(now)) return
    this.#logon.begin(now)
    if (this.#storeFailed) machine.close('storeFailed', 'The journal has failed')
  }

  /**
   * How long from now an initiator must not dial, as the schedule has it: 0 where it may, at most a minute, after which it is asked again. What
   * the schedule asks for meanwhile is done with this.
   */
  opensInUs(now: Now): number {
    return this.#hours.opensInUs(now)
  }

  /** The transport is down. Where the machine ended the session itself, its own cause stands. */
  closed(cause: SessionCause, now: Now, text = ''): void {
    const machine = this.#machine
    if (machine.state === 'latent') return
    machine.settle(now)
    machine.outbound.forget()
    machine.asking.forget()
    machine.serving.forget()
    machine.early.clear()
    machine.liveness.end()
    this.#flood.forget()
    machine.applications.forget()
    this.#logon.forget()
    this.#sending.disconnected()
    // The peer that closes instead of answering our Logout has done what we asked.
    if (machine.state === 'logoutSent' && cause === 'peerClosed') machine.endCause ??= 'requested'
    machine.enter('latent')
    const { settings } = machine
    machine.tell({
      source: settings.name,
      kind: 'session_down',
      cause: machine.endCause ?? cause,
      text: machine.endCause === undefined ? text : machine.endText,
    })
    const resets = machine.loggedOut ? settings.resetOnLogout : settings.resetOnDisconnect
    if (resets || (machine.faulted && settings.resetOnError)) machine.resetNumbers(now)
  }

  /** At most one message of `bytes`; gives how many bytes are done with. 0: more must come first, or the session is `blocked`. */
  receive(bytes: Uint8Array, from: number, to: number, now: Now): number {
    const machine = this.#machine
    if (machine.state === 'closing' || machine.state === 'latent') return to - from
    if (this.blocked) return 0
    const frame = this.#frame
    // An incomplete message stays where it is: the next call has its start again, and more.
    machine.applications.agreed.scan(bytes, from, to, frame, this.#reader.view, this.#looked)
    this.#looked = frame.kind === 'incomplete' ? frame.looked : 0
    if (frame.kind === 'incomplete') {
      if (machine.state === 'awaitLogon' && to - from > machine.settings.firstMessageBytes)
        machine.close('notLogon', 'First message too long')
      return 0
    }
    if (machine.state === 'active' && this.#flood.counts(now)) this.#flooded(now)
    const tolerated = !machine.settings.validateChecksum && isMessageButForItsSum(bytes, frame, this.#reader.view)
    if (frame.kind === 'message' || tolerated) {
      this.#garbled.over()
      this.#inbound.message(this.#reader.message, now)
    } else this.#garbled.came(bytes, frame, now)
    return frame.end - from
  }

  /**
   * An application message by its FIX name or wire type. Refused before a number is taken, or numbered, and its effects wait for `next()`.
   * Throws on fields that the dictionary does not know: that is our own misuse.
   */
  send(type: string, draft: Draft, note: Uint8Array, now: Now, options?: SendOptions): SendResult {
    return this.#sending.send(type, draft, note, now, options, this.#hours.openAt(now) ? 'notLoggedOn' : 'outsideSchedule')
  }

  /** Application messages that our own limit has room for now; undefined where there is no limit. */
  throttleBudget(now: Now): number | undefined {
    return this.#machine.throttle?.budget(now)
  }

  /** How long until our own limit has room for a message of this MsgType(35), microseconds; 0 where it has, or where there is no limit. */
  throttleRoomInUs(msgType: string, now: Now): number {
    return this.#machine.throttle?.roomInUs(msgType, now) ?? 0
  }

  /** Asked before a message that waited is sent: whether the journal takes another record and the buffers have room. */
  set mayTake(mayTake: () => boolean) {
    this.#sending.mayTake = mayTake
  }

  /** Messages that wait for a logon or for their turn. */
  get waitingMessages(): number {
    return this.#sending.waiting
  }

  /** The application has applied the message that was delivered; its record holds the note. */
  applied(note: Uint8Array, now: Now): void {
    this.#inbound.applied(note, now)
  }

  /** The application will never take the message that it has: it counts as not received, and the peer will be asked for it. */
  abandon(now: Now): void {
    this.#inbound.abandon(now)
  }

  /** The application will hold the message that it has beyond the handler: a copy of its own, ours to record from. */
  hold(): View {
    return this.#inbound.hold()
  }

  /** The application cannot handle the message that it has: BusinessMessageReject(j) with BusinessRejectReason(380). */
  refuse(reason: number, text: string, now: Now): void {
    this.#inbound.refuse(reason, text, now)
  }

  /** The end of a chunk: numbers that were only counted (`coalesceInbound`) get their record. */
  settled(now: Now): void {
    this.#machine.settle(now)
    this.#inbound.settled()
    const view = this.#reader.current
    if (view !== undefined && !this.#inbound.uses(view)) this.#reader.giveBack()
  }

  /** The disk failed: nothing may be sent that is not stored, so the session ends, saying nothing. */
  storeFailed(cause: string): void {
    this.#storeFailed = true
    const { state } = this.#machine
    if (state !== 'latent' && state !== 'closing') this.#machine.close('storeFailed', cause)
  }

  loaded(records: readonly JournalRecord[], from: number, to: number, now: Now): void {
    this.#machine.serving.loaded(records, from, to, now)
  }

  /** The application's word on the Logon that it was asked to admit. */
  admitted(yes: boolean, now: Now, text = ''): void {
    this.#logon.admitted(yes, text, now)
    this.#inbound.drain(now)
  }

  /** An operator's command; gives why it cannot be done now, or undefined. */
  command(command: SessionCommand, now: Now): string | undefined {
    const machine = this.#machine
    switch (command.kind) {
      case 'logout':
        return this.#startLogout(command.text ?? '', now)
      case 'disconnect':
        if (machine.state === 'latent' || machine.state === 'closing') return 'not connected'
        machine.close(command.cause, command.text ?? '')
        return undefined
      case 'reset':
        if (machine.state === 'latent') machine.resetNumbers(now)
        else machine.resetNext = true
        return undefined
      case 'setNumbers':
        return this.#setNumbers(command.nextIn, command.nextOut, now)
      case 'testRequest':
        if (machine.state !== 'active') return 'not logged on'
        this.#test(command.testReqID, now)
        return undefined
      case 'resendRequest':
        return this.#askAgain(command.from, command.to, now)
    }
  }

  /** `deadlineUs` has come; too early does no harm. */
  wake(now: Now): void {
    const machine = this.#machine
    if (now.monoUs >= this.#hours.deadlineUs) this.#hours.look(now)
    for (;;) {
      const due = machine.liveness.due(now)
      if (due === 'nothing') break
      if (due === 'heartbeat') machine.outbound.heartbeat(now)
      else if (due === 'test') this.#silent(now)
      else return this.#overdue(due, now)
    }
    if (this.#flood.isOver(now)) machine.liveness.readsAgain(now)
    this.#sending.expire(now)
    if (machine.state !== 'active') return
    machine.serving.wake(now)
    this.#sending.sendWaiting(now)
    if (!machine.asking.due(now)) return
    if (!machine.asking.again(machine.numbers.nextIn, now)) machine.fault('resendFailed', 'ResendRequest was not answered', now)
  }

  #overdue(due: 'state' | 'slowConsumer' | 'silence', now: Now): void {
    const machine = this.#machine
    if (due === 'silence') return machine.close('heartbeatTimeout', '')
    if (due === 'slowConsumer') {
      if (machine.state === 'active') machine.logout('Slow consumer', now)
      return machine.close('slowConsumer', '')
    }
    if (machine.state === 'logoutSent') {
      machine.warn('logoutUnanswered', 0, '')
      return machine.close('logoutTimeout', '')
    }
    if (machine.state === 'logoutAnswered') {
      machine.warn('lineLeftOpen', 0, '')
      return machine.close('logoutReceived', '')
    }
    machine.close('logonTimeout', '')
  }

  /** The peer sends faster than it may: nothing more is read until it is back within the limit, or the session ends. */
  #flooded(now: Now): void {
    const machine = this.#machine
    const { limit, perMs, excess } = this.#flood
    const text = `More than ${limit} messages in ${perMs} ms`
    if (excess === 'logout') return machine.fault('inboundFlood', text, now)
    machine.warn('inboundRate', 0, text)
    machine.liveness.readsNothing()
  }

  /** The peer has missed its heartbeat: it is asked whether it lives. */
  #silent(now: Now): void {
    const machine = this.#machine
    const { settings, liveness } = machine
    machine.tell({ source: settings.name, kind: 'session_heartbeat_missed', us: liveness.silentUs(now) })
    this.#test(settings.quickfix ? 'TEST' : `T${++this.#testCount}`, now)
  }

  #test(testReqID: string, now: Now): void {
    const machine = this.#machine
    machine.outbound.testRequest(testReqID, now)
    machine.liveness.testSent(testReqID, now)
    machine.tell({ source: machine.settings.name, kind: 'session_test_request_sent', testReqID })
  }

  /** Of what is still missing the session asks by itself. */
  #askAgain(from: number, to: number, now: Now): string | undefined {
    if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 1 || !(to === 0 || to >= from)) {
      throw new Error(`resendRequest(${from}, ${to}): integers from 1 expected, the first one not above the last, or 0 as the last`)
    }
    const machine = this.#machine
    if (machine.state !== 'active') return 'not logged on'
    const { nextIn } = machine.numbers
    if (Math.max(from, to) >= nextIn) return `the last number that came is ${nextIn - 1}`
    machine.outbound.resendRequest(from, to, now)
    return undefined
  }

  #startLogout(text: string, now: Now): string | undefined {
    const machine = this.#machine
    if (machine.state !== 'active') {
      if (machine.state === 'logoutAnswered') {
        machine.shut()
        return undefined
      }
      if (machine.state !== 'logonSent' && machine.state !== 'awaitLogon' && machine.state !== 'admitting') return 'not logged on'
      machine.close('requested', text)
      return undefined
    }
    machine.endText = text
    machine.logout(text, now)
    machine.enter('logoutSent')
    machine.liveness.limit(machine.settings.logoutTimeoutUs, now)
    return undefined
  }

  #setNumbers(nextIn: number, nextOut: number, now: Now): string | undefined {
    const machine = this.#machine
    if (!Number.isSafeInteger(nextIn) || !Number.isSafeInteger(nextOut) || nextIn < 1 || nextOut < 1) {
      throw new Error(`setNumbers(${nextIn}, ${nextOut}): integers from 1 expected`)
    }
    if (machine.state !== 'latent') return 'numbers can be set only while disconnected'
    machine.resetNumbers(now)
    const { numbers, effects } = machine
    if (nextIn > 1) effects.appendMark(Direction.in, numbers.epoch, nextIn - 1, now)
    if (nextOut > 1) effects.appendMark(Direction.out, numbers.epoch, nextOut - 1, now)
    numbers.nextIn = nextIn
    numbers.nextOut = nextOut
    return undefined
  }
}
