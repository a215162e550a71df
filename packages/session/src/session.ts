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
import { Admission } from './admission.ts'
import { settle } from './config.ts'
import type { SessionConfig, Settings } from './config.ts'
import type { Effect } from './effect.ts'
import { LogonExchange } from './logon.ts'
import { Machine } from './machine.ts'
import { freshNumbers } from './numbers.ts'
import type { SessionNumbers } from './numbers.ts'
import type { Draft, HeaderFields } from './outbound.ts'
import { Direction } from './record.ts'
import type { JournalRecord } from './record.ts'
import { RejectReason, rejectTexts } from '@fix/codec'
import type { SessionState } from './states.ts'
import { Waiting } from './waiting.ts'

/** Why a message was not taken; decided before a number is. */
export type RefusalCode = 'notLoggedOn' | 'throttled' | 'backPressured' | 'storeFull' | 'outsideSchedule'

export type SendResult = { kind: 'sent'; seq: number } | { kind: 'queued'; id: number } | { kind: 'refused'; code: RefusalCode }

export interface SendOptions {
  /** Keep the message over a disconnect and send it after the next logon. Never for an order. */
  wait?: boolean
  header?: HeaderFields
  /** Take it although the store is full: for cancels, which a reserve is kept for. */
  fromReserve?: boolean
}

/** What an operator may order. Numbers can be set, and reset at once, only while no transport is up. */
export type SessionCommand =
  | { kind: 'logout'; text?: string }
  | { kind: 'disconnect'; cause: SessionCause; text?: string }
  | { kind: 'reset' }
  | { kind: 'setNumbers'; nextIn: number; nextOut: number }
  | { kind: 'testRequest'; testReqID: string }

const noHeader: HeaderFields = []
/** Session messages are the machine's own, except TestRequest(1), which anybody may send. */
const ownTypes = new Set(['0', '2', '3', '4', '5', 'A'])

export class Session {
  readonly #machine: Machine
  readonly #admission: Admission
  readonly #logon: LogonExchange
  readonly #waiting: Waiting
  readonly #frame: Frame = frameSlot()
  readonly #view: View
  readonly #earlyView: View
  /** The message that the application has, and the epoch of its number. */
  #delivered: View | undefined = undefined
  #deliveredEpoch = 0
  #draining = false
  #storeFailed = false
  #testCount = 0

  /** `numbers` are the fold of the session's stream; they are the machine's own from here. */
  constructor(config: SessionConfig, numbers: SessionNumbers = freshNumbers()) {
    this.#machine = new Machine(settle(config), numbers)
    this.#admission = new Admission(this.#machine)
    this.#logon = new LogonExchange(this.#machine, this.#admission)
    this.#waiting = new Waiting(this.#machine.settings.waitingMessages)
    this.#view = config.codec.view()
    this.#earlyView = config.codec.view()
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

  /** Our hole is open. */
  get resending(): boolean {
    return this.#machine.asking.open
  }

  get testPending(): boolean {
    return this.#machine.liveness.testPending
  }

  /** A copy. */
  get numbers(): SessionNumbers {
    return { ...this.#machine.numbers }
  }

  /** Early messages that were dropped for want of room. */
  get earlyDropped(): number {
    return this.#machine.early.dropped
  }

  /**
   * The application has a message, or decides on a Logon: `receive` takes nothing meanwhile. A message that is held over a disconnect does not
   * keep the next connection from logging on.
   */
  get blocked(): boolean {
    const { state } = this.#machine
    return state === 'admitting' || (this.#delivered !== undefined && (state === 'active' || state === 'logoutSent'))
  }

  /** On the scale of `monoUs`; Infinity while there is nothing to wait for. */
  get deadlineUs(): number {
    const machine = this.#machine
    const asking = machine.state === 'active' ? machine.asking.deadlineUs : Infinity
    return Math.min(machine.liveness.deadlineUs, asking)
  }

  /** The next effect, or undefined; one reused slot, valid until the next call. */
  next(): Effect | undefined {
    return this.#machine.effects.next()
  }

  connected(now: Now): void {
    const machine = this.#machine
    if (machine.state !== 'latent') throw new Error(`Session ${machine.settings.name}: connected while ${machine.state}`)
    machine.endCause = undefined
    machine.endText = ''
    machine.loggedOut = false
    machine.wasUp = false
    this.#logon.begin(now)
    if (this.#storeFailed) machine.close('storeFailed', 'The journal has failed')
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
    this.#logon.forget()
    machine.enter('latent')
    const { settings } = machine
    machine.tell({
      source: settings.name,
      kind: 'session_down',
      cause: machine.endCause ?? cause,
      text: machine.endCause === undefined ? text : machine.endText,
    })
    if (machine.loggedOut ? settings.resetOnLogout : settings.resetOnDisconnect) machine.resetNumbers(now)
  }

  /** At most one message of `bytes`; gives how many bytes are done with. 0: more must come first, or the session is `blocked`. */
  receive(bytes: Uint8Array, from: number, to: number, now: Now): number {
    const machine = this.#machine
    if (machine.state === 'closing' || machine.state === 'latent') return to - from
    if (this.blocked) return 0
    const frame = this.#frame
    machine.settings.codec.frame(bytes, from, to, frame)
    if (frame.kind === 'incomplete') {
      if (machine.state === 'awaitLogon' && to - from > machine.settings.firstMessageBytes)
        machine.close('notLogon', 'First message too long')
      return 0
    }
    const consumed = frame.end - from
    if (frame.kind === 'message') {
      if (this.#view.wrap(bytes, frame.start, frame.end) === '') {
        this.#message(this.#view, now)
        return consumed
      }
      this.#garbled('fields', consumed, now)
      return consumed
    }
    this.#garbled(frame.kind === 'junk' ? 'junk' : frame.reason, consumed, now)
    return consumed
  }

  /**
   * An application message by its FIX name or wire type. Refused before a number is taken, or numbered, and its effects wait for `next()`.
   * Throws on fields that the dictionary does not know: that is our own misuse.
   */
  send(type: string, draft: Draft, note: Uint8Array, now: Now, options?: SendOptions): SendResult {
    const machine = this.#machine
    const { settings } = machine
    const msgType = settings.codec.layout.typeOf(type) ?? type
    if (ownTypes.has(msgType)) throw new Error(`send('${type}'): session messages are sent by the session itself`)
    if (machine.state !== 'active') {
      if (options?.wait !== true) return { kind: 'refused', code: 'notLoggedOn' }
      const id = this.#waiting.keep(msgType, draft, note, options.header ?? noHeader)
      return id === 0 ? { kind: 'refused', code: 'backPressured' } : { kind: 'queued', id }
    }
    if (settings.throttle !== undefined && !settings.throttle(msgType, now)) return { kind: 'refused', code: 'throttled' }
    if (machine.effects.heldBytes + machine.outbound.heldBytes > settings.maxBufferedBytes)
      return { kind: 'refused', code: 'backPressured' }
    return { kind: 'sent', seq: machine.outbound.application(msgType, draft, note, options?.header ?? noHeader, now) }
  }

  /** The application has applied the message that was delivered; its record holds the note. */
  applied(note: Uint8Array, now: Now): void {
    const machine = this.#machine
    const view = this.#delivered
    if (view === undefined) throw new Error(`Session ${machine.settings.name}: applied, but nothing is delivered`)
    this.#delivered = undefined
    machine.heldSeq = 0
    machine.liveness.applied(now)
    const seq = view.int(34)
    if (this.#deliveredEpoch === machine.numbers.epoch) machine.advance(view, seq, note, now, true)
    // The numbers began anew while the application had the message: the note must not be lost, the number is over.
    else machine.effects.appendIn(this.#deliveredEpoch, seq, now, view.bytes, view.start, view.end, note, true, false)
    this.#drain(now)
  }

  /** The application will never take the message that it has: it counts as not received, and the peer will be asked for it. */
  abandon(now: Now): void {
    this.#delivered = undefined
    this.#machine.heldSeq = 0
    this.#machine.liveness.applied(now)
  }

  /** The application will hold the message that it has beyond the handler: a copy of its own, ours to record from. */
  hold(): View {
    if (this.#delivered === undefined) throw new Error(`Session ${this.#machine.settings.name}: hold, but nothing is delivered`)
    this.#delivered = this.#delivered.retain()
    return this.#delivered
  }

  /** The application cannot handle the message that it has: BusinessMessageReject(j), by default of an unsupported type. */
  refuse(reason: number, text: string, now: Now): void {
    if (this.#delivered === undefined) throw new Error(`Session ${this.#machine.settings.name}: refuse, but nothing is delivered`)
    this.#machine.outbound.businessReject(this.#delivered, reason, text, now)
  }

  /** The end of a chunk: numbers that were only counted (`coalesceInbound`) get their record. */
  settled(now: Now): void {
    this.#machine.settle(now)
  }

  /** The disk failed: nothing may be sent that is not stored, so the session ends, saying nothing. */
  storeFailed(cause: string): void {
    this.#storeFailed = true
    const { state } = this.#machine
    if (state !== 'latent' && state !== 'closing') this.#machine.close('storeFailed', cause)
  }

  loaded(records: readonly JournalRecord[], now: Now): void {
    this.#machine.serving.loaded(records, now)
  }

  /** The application's word on the Logon that it was asked to admit. */
  admitted(yes: boolean, now: Now, text = ''): void {
    this.#logon.admitted(yes, text, now)
    this.#drain(now)
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
    }
  }

  /** `deadlineUs` has come; too early does no harm. */
  wake(now: Now): void {
    const machine = this.#machine
    for (;;) {
      const due = machine.liveness.due(now)
      if (due === 'nothing') break
      if (due === 'heartbeat') machine.outbound.heartbeat(now)
      else if (due === 'test') this.#test(machine.settings.quickfix ? 'TEST' : `T${++this.#testCount}`, now)
      else return this.#overdue(due, now)
    }
    if (machine.state !== 'active' || !machine.asking.due(now)) return
    if (!machine.asking.again(machine.numbers.nextIn, now)) machine.fault('resendFailed', 'ResendRequest was not answered', now)
  }

  #overdue(due: 'state' | 'slowConsumer' | 'silence', now: Now): void {
    const machine = this.#machine
    if (due === 'silence') return machine.close('heartbeatTimeout', '')
    if (due === 'slowConsumer') {
      machine.logout('Slow consumer', now)
      return machine.close('slowConsumer', '')
    }
    if (machine.state === 'logoutSent') return machine.close('logoutTimeout', '')
    if (machine.state === 'logoutAnswered') return machine.close('logoutReceived', '')
    machine.close('logonTimeout', '')
  }

  #test(testReqID: string, now: Now): void {
    const machine = this.#machine
    machine.outbound.testRequest(testReqID, now)
    machine.liveness.testSent(testReqID, now)
    machine.tell({ source: machine.settings.name, kind: 'session_test_request_sent', testReqID })
  }

  #startLogout(text: string, now: Now): string | undefined {
    const machine = this.#machine
    if (machine.state !== 'active') {
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

  #garbled(reason: string, bytes: number, now: Now): void {
    const machine = this.#machine
    machine.tell({ source: machine.settings.name, kind: 'session_garbled', reason, bytes })
    if (machine.state === 'awaitLogon' || machine.state === 'logonSent') machine.close('notLogon', `Garbled: ${reason}`)
    else machine.liveness.received(now)
  }

  #message(view: View, now: Now): void {
    const machine = this.#machine
    machine.liveness.received(now)
    switch (machine.state) {
      case 'active':
        this.#admit(view, now)
        break
      case 'logoutSent':
        this.#afterLogout(view, now)
        break
      case 'awaitLogon':
        this.#logon.first(view, now)
        break
      case 'logonSent':
        this.#logon.answer(view, now)
        break
      default:
        return
    }
    this.#drain(now)
  }

  /** Our Logout is out. After a fault only its answer counts; otherwise the peer may still have something to say, and it is applied. */
  #afterLogout(view: View, now: Now): void {
    const machine = this.#machine
    if (machine.endCause === undefined) return this.#admit(view, now)
    if (view.msgTypeIs('5')) machine.shut()
  }

  #admit(view: View, now: Now): void {
    const machine = this.#machine
    const { numbers, settings } = machine
    if (!this.#admission.beginString(view)) return machine.fault('beginStringProblem', 'Incorrect BeginString', now)
    if (!view.has(34)) return machine.fault('protocolError', 'Received message without MsgSeqNum', now)
    const seq = view.int(34)
    if (Number.isNaN(seq) || seq < 0)
      return machine.outbound.reject(view, RejectReason.incorrectDataFormat, 34, true, rejectTexts[RejectReason.incorrectDataFormat], now)
    if (view.msgTypeIs('A') && view.bool(141)) return this.#logon.inSession(view, seq, now)
    if (view.msgTypeIs('4') && !view.bool(123)) return this.#sequenceReset(view, seq, now)
    if (view.msgTypeIs('5') && this.#logoutAnyway(view, seq, now)) return
    if (seq === numbers.nextIn) return this.#expected(view, seq, now)
    if (settings.quickfix && view.msgTypeIs('2')) return this.#resendRequestAnyway(view, seq, now)
    if (seq > numbers.nextIn) return this.#early(view, seq, now)
    this.#low(view, seq, now)
  }

  #early(view: View, seq: number, now: Now): void {
    const machine = this.#machine
    if (!this.#admission.header(view, false, seq, now)) return
    if (view.msgTypeIs('2')) {
      // Served before our own hole is asked for: two engines that each wait for the other would wait for ever.
      if (this.#admission.valid(view)) this.#resendRequest(view, now)
      else this.#admission.reject(view, now)
      machine.early.mark(seq)
    } else machine.early.keep(seq, view.bytes, view.start, view.end)
    if (machine.state === 'active') machine.hole(seq, now)
  }

  #low(view: View, seq: number, now: Now): void {
    const machine = this.#machine
    if (!view.bool(43)) {
      const text = `MsgSeqNum too low, expecting ${machine.numbers.nextIn} but received ${seq}`
      return machine.fault('seqTooLow', text, now)
    }
    // A gap fill that was taken already says nothing new; anything else must at least be well-formed as a duplicate, and is then ignored.
    if (view.msgTypeIs('4')) return
    if (this.#admission.header(view, false, seq, now)) this.#admission.possDup(view, false, seq, now)
  }

  #expected(view: View, seq: number, now: Now): void {
    const machine = this.#machine
    const admission = this.#admission
    if (!admission.valid(view)) {
      machine.recordIn(view, seq, now)
      return admission.reject(view, now)
    }
    if (!admission.header(view, true, seq, now)) return
    const gapFill = view.msgTypeIs('4')
    if (!gapFill && view.bool(43) && !admission.possDup(view, true, seq, now)) return
    if (gapFill) return this.#gapFill(view, seq, now)
    this.#process(view, seq, now)
  }

  #process(view: View, seq: number, now: Now): void {
    const machine = this.#machine
    if (view.msgTypeIs('0')) {
      machine.recordIn(view, seq, now)
      return this.#heartbeat(view, now)
    }
    if (view.msgTypeIs('1')) {
      machine.recordIn(view, seq, now)
      return machine.outbound.heartbeatFor(view, now)
    }
    if (view.msgTypeIs('2')) {
      machine.recordIn(view, seq, now)
      return this.#resendRequest(view, now)
    }
    if (view.msgTypeIs('3')) {
      machine.recordIn(view, seq, now)
      return machine.tell({
        source: machine.settings.name,
        kind: 'session_reject_received',
        refSeqNum: view.int(45),
        text: view.str(58),
      })
    }
    if (view.msgTypeIs('A')) {
      machine.recordIn(view, seq, now)
      return machine.outbound.reject(view, RejectReason.other, 35, false, 'Already logged on', now)
    }
    this.#delivered = view
    this.#deliveredEpoch = machine.numbers.epoch
    machine.heldSeq = seq
    machine.liveness.delivered(now)
    machine.effects.deliver(view)
  }

  #heartbeat(view: View, now: Now): void {
    const { liveness, settings } = this.#machine
    if (liveness.testReqID === '' || !view.equals(112, liveness.testReqID)) return
    const us = liveness.testAnswered(now)
    this.#machine.tell({ source: settings.name, kind: 'session_round_trip', us })
  }

  #resendRequest(view: View, now: Now): void {
    const machine = this.#machine
    const begin = view.int(7)
    const end = view.int(16)
    if (begin < 1 || end < 0 || (end !== 0 && begin > end)) {
      const tag = begin < 1 ? 7 : 16
      return machine.outbound.reject(view, RejectReason.valueOutOfRange, tag, true, rejectTexts[RejectReason.valueOutOfRange], now)
    }
    machine.serving.request(begin, end)
  }

  /** The public scripts have a ResendRequest served whatever its number, and its number not taken. */
  #resendRequestAnyway(view: View, seq: number, now: Now): void {
    if (!this.#admission.valid(view)) return this.#admission.reject(view, now)
    if (this.#admission.header(view, false, seq, now)) this.#resendRequest(view, now)
  }

  #gapFill(view: View, seq: number, now: Now): void {
    const machine = this.#machine
    const newSeqNo = view.int(36)
    if (newSeqNo > seq) {
      machine.early.dropBelow(newSeqNo)
      return machine.recordIn(view, newSeqNo - 1, now)
    }
    if (newSeqNo === seq && machine.settings.gapFillEqual === 'ignore') return
    const text = `Attempt to lower sequence number, invalid value NewSeqNo(36)=${newSeqNo}`
    machine.outbound.reject(view, RejectReason.valueOutOfRange, 36, true, text, now)
  }

  /** SequenceReset-Reset: whatever its own number, the next one is NewSeqNo(36), unless that is lower. */
  #sequenceReset(view: View, seq: number, now: Now): void {
    const machine = this.#machine
    const admission = this.#admission
    const { numbers, settings } = machine
    if (!admission.valid(view)) {
      if (seq === numbers.nextIn) machine.recordIn(view, seq, now)
      return admission.reject(view, now)
    }
    if (!admission.header(view, seq === numbers.nextIn, seq, now)) return
    const newSeqNo = view.int(36)
    if (newSeqNo < numbers.nextIn) {
      const text = rejectTexts[RejectReason.valueOutOfRange]
      return machine.outbound.reject(view, RejectReason.valueOutOfRange, 36, !settings.quickfix, text, now)
    }
    if (newSeqNo === numbers.nextIn) return
    machine.early.dropBelow(newSeqNo)
    machine.recordIn(view, newSeqNo - 1, now)
  }

  /**
   * A Logout ends the session whatever its number, as nothing comes after it; one that is early leaves its hole to the next logon. False: it is
   * too low and must be treated so.
   */
  #logoutAnyway(view: View, seq: number, now: Now): boolean {
    const machine = this.#machine
    const { numbers, settings } = machine
    if (seq < numbers.nextIn && !settings.quickfix && machine.state === 'active') return false
    if (seq === numbers.nextIn) {
      if (!this.#admission.valid(view) && settings.quickfix) return false
      if (!this.#admission.header(view, true, seq, now)) return true
      machine.recordIn(view, seq, now)
    }
    machine.loggedOut = true
    if (machine.state === 'logoutSent') {
      machine.shut()
      return true
    }
    machine.endCause = 'logoutReceived'
    machine.endText = view.str(58)
    machine.logout('', now)
    if (settings.peerCloseUs === 0) {
      machine.shut()
      return true
    }
    machine.enter('logoutAnswered')
    machine.liveness.end()
    machine.liveness.limit(settings.peerCloseUs, now)
    return true
  }

  /** Early messages whose turn has come, one after the other, until one goes to the application; then what was marked to wait. */
  #drain(now: Now): void {
    const machine = this.#machine
    if (this.#draining) return
    this.#draining = true
    while (machine.early.size > 0 && this.#delivered === undefined && (machine.state === 'active' || machine.state === 'logoutSent')) {
      const message = machine.early.take(machine.numbers.nextIn)
      if (message === undefined) break
      if (message.bytes === undefined) machine.recordMark(message.seq, now)
      else if (this.#earlyView.wrap(message.bytes, 0, message.bytes.length) === '') this.#expected(this.#earlyView, message.seq, now)
    }
    this.#draining = false
    if (this.#waiting.size > 0 && machine.state === 'active' && !machine.asking.open) this.#waiting.sendAll(machine.outbound, now)
  }
}
