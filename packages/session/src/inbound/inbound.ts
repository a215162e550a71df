/**
 * What becomes of a message of the peer: whether it is admitted, waits ahead of a hole, is too low, or has its turn; what a session message does,
 * and that an application message is delivered. Section by section it is the order of admission of the specification.
 */
import { RejectReason, rejectTexts } from '@fix/codec'
import type { View } from '@fix/codec'
import type { Now, SessionFact } from '@fix/events'
import type { Admission } from './admission.ts'
import type { LogonExchange } from './logon.ts'
import type { Machine } from '../machine.ts'
import { Reader } from './reader.ts'
import type { Sending } from '../outbound/sending.ts'

export class Inbound {
  readonly #machine: Machine
  readonly #admission: Admission
  readonly #logon: LogonExchange
  readonly #sending: Sending
  /** Shows the early message that has its turn. */
  readonly #early: Reader
  /** The message that the application has, and the epoch of its number. */
  #delivered: View | undefined = undefined
  #deliveredEpoch = 0
  /** The same message as it came, where the application has it without a field that was at fault. */
  #recorded: View | undefined = undefined
  #draining = false
  /** Reused: a heartbeat must cost nothing. */
  readonly #heartbeatFact: Extract<SessionFact, { kind: 'session_heartbeat' }>
  /** The application was done with a message: what waited behind it has its turn once nothing else is to do. */
  #due = false
  readonly #dueNow: Now = { wallUs: 0, monoUs: 0 }

  /** Messages that were here before, and were ignored. */
  duplicates = 0

  constructor(machine: Machine, admission: Admission, logon: LogonExchange, sending: Sending) {
    this.#machine = machine
    this.#admission = admission
    this.#logon = logon
    this.#sending = sending
    this.#early = new Reader(machine.applications)
    this.#heartbeatFact = { source: machine.settings.name, kind: 'session_heartbeat', us: 0 }
  }

  /** The message that the application has. */
  get delivered(): View | undefined {
    return this.#delivered
  }

  /** The view is needed until the application is done. */
  uses(view: View): boolean {
    return this.#delivered === view || this.#recorded === view
  }

  /** One message that was framed and indexed. */
  message(view: View, now: Now): void {
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
    this.drain(now)
  }

  /** The application has applied the message that it had. */
  applied(note: Uint8Array, now: Now): void {
    const machine = this.#machine
    const view = this.#recorded ?? this.#has('applied')
    this.#forget(now)
    // Its own number, but where numbers are not checked: they never go back.
    const seq = machine.settings.checkSequenceNumbers ? view.int(34) : Math.max(view.int(34), machine.numbers.nextIn - 1)
    if (this.#deliveredEpoch === machine.numbers.epoch) machine.advance(view, seq, note, now, true)
    // The numbers began anew while the application had the message: the note must not be lost, the number is over.
    else machine.appendIn(this.#deliveredEpoch, view, seq, note, now, true)
    this.#due = true
    this.#dueNow.wallUs = now.wallUs
    this.#dueNow.monoUs = now.monoUs
  }

  /**
   * No effect is left. What the application sent when it had applied a message is recorded by now, so that the journal has it before what is
   * delivered next: decisions stand there in the order in which they were taken. False where nothing waited.
   */
  drainDue(): boolean {
    if (!this.#due) return false
    this.#due = false
    if (this.#machine.early.size === 0 && this.#sending.waiting === 0) return false
    this.drain(this.#dueNow)
    return true
  }

  /** The chunk is over, and with it whatever was drained. */
  settled(): void {
    const view = this.#early.current
    if (view !== undefined && !this.uses(view)) this.#early.giveBack()
  }

  /** The application will never take the message that it has. */
  abandon(now: Now): void {
    if (this.#delivered !== undefined) this.#forget(now)
  }

  /** The application keeps the message beyond its handler: a copy of its own. */
  hold(): View {
    this.#delivered = this.#has('hold').retain()
    this.#recorded = this.#recorded?.retain()
    return this.#delivered
  }

  refuse(reason: number, text: string, now: Now): void {
    this.#machine.outbound.businessReject(this.#has('refuse'), reason, text, now)
  }

  /** One that is garbled, but shows its number, and is to be rejected by it; the number is used up where it is the expected one and may be. */
  garbled(seq: number, msgType: string, now: Now): void {
    const machine = this.#machine
    if (seq === machine.numbers.nextIn && msgType !== 'A' && msgType !== '4') machine.recordMark(seq, now)
    machine.outbound.rejectGarbled(seq, msgType, now)
    this.drain(now)
  }

  /** Early messages whose turn has come, one after the other, until one goes to the application; then what was marked to wait. */
  drain(now: Now): void {
    const machine = this.#machine
    if (this.#draining) return
    this.#draining = true
    while (machine.early.size > 0 && this.#delivered === undefined && (machine.state === 'active' || machine.state === 'logoutSent')) {
      const message = machine.early.take(machine.numbers.nextIn)
      if (message === undefined) break
      if (message.bytes === undefined) {
        machine.recordMark(message.seq, now)
        continue
      }
      if (this.#early.view.wrap(message.bytes, 0, message.bytes.length) === '') this.#expected(this.#early.message, message.seq, now)
    }
    this.#draining = false
    // What still waits has another hole before it, which the request for the first one may not have covered.
    if (machine.early.size > 0 && this.#delivered === undefined && machine.state === 'active' && !machine.asking.open)
      machine.asking.further(machine.numbers.nextIn, machine.early.lowest, now)
    this.#sending.sendWaiting(now)
  }

  /** Our Logout is out. After a fault only its answer counts; otherwise, the end of the window included, the peer may still have something to say, and it is applied. */
  #afterLogout(view: View, now: Now): void {
    const machine = this.#machine
    if (machine.endCause === undefined || machine.endCause === 'outsideSchedule') return this.#admit(view, now)
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
    if (view.msgTypeIs('A') && view.bool(141) && machine.state === 'active') return this.#logon.inSession(view, seq, now)
    if (view.msgTypeIs('4') && !view.bool(123)) return this.#sequenceReset(view, seq, now)
    if (view.msgTypeIs('5') && this.#logoutAnyway(view, seq, now)) return
    if (seq === numbers.nextIn) return this.#expected(view, seq, now)
    if (!settings.checkSequenceNumbers) return this.#whatever(view, seq, now)
    if (settings.quickfix && view.msgTypeIs('2')) return this.#resendRequestAnyway(view, seq, now)
    if (seq > numbers.nextIn) return this.#ahead(view, seq, now)
    this.#low(view, seq, now)
  }

  /** Numbers are not to be checked: the message is taken as if its own were the expected one, which never goes back. */
  #whatever(view: View, seq: number, now: Now): void {
    const { nextIn } = this.#machine.numbers
    this.#machine.warn('sequenceIgnored', seq, `expected was ${nextIn}`)
    this.#expected(view, Math.max(seq, nextIn - 1), now)
  }

  #ahead(view: View, seq: number, now: Now): void {
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
    this.duplicates++
    if (this.#admission.header(view, false, seq, now)) this.#admission.possDup(view, false, seq, now)
  }

  #expected(view: View, seq: number, now: Now): void {
    const machine = this.#machine
    const admission = this.#admission
    if (!admission.valid(view)) {
      machine.recordIn(view, seq, now)
      return admission.reject(view, now)
    }
    // One that waited ahead of a hole was looked at when it came: its SendingTime(52) is as old as the hole.
    if (!this.#draining && !(admission.header(view, true, seq, now) && this.#clocksAgree(now))) return
    const gapFill = view.msgTypeIs('4')
    if (!gapFill && view.bool(43) && !admission.possDup(view, true, seq, now)) return
    if (gapFill) return this.#gapFill(view, seq, now)
    this.#process(view, seq, now)
  }

  /** The stamp of the message that was admitted last says how far the clocks are apart. False: too far, and the session ends. */
  #clocksAgree(now: Now): boolean {
    const machine = this.#machine
    const { skew, settings } = machine
    const { differenceUs } = this.#admission
    if (Number.isNaN(differenceUs[0]) || !skew.observe(differenceUs, now)) return true
    machine.tell({ source: settings.name, kind: 'session_clock_skew', us: skew.us, level: skew.level })
    if (skew.level !== 'halt') return true
    const text = `The clocks are ${Math.round(Math.abs(skew.us) / 1000)} ms apart, ${settings.skewHaltUs / 1000} ms are allowed`
    machine.fault('clockSkew', text, now)
    return false
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
    const repaired = this.#admission.repaired(view)
    this.#recorded = repaired === undefined ? undefined : view
    this.#delivered = repaired === undefined ? view : this.#over(repaired, view)
    this.#deliveredEpoch = machine.numbers.epoch
    machine.heldSeq = seq
    machine.liveness.delivered(now)
    machine.effects.deliver(this.#delivered)
  }

  /** A view over a message of our own making, made of `original`. */
  #over(bytes: Uint8Array, original: View): View {
    const view = this.#machine.applications.codecFor(original).view()
    view.wrap(bytes, 0, bytes.length)
    return view
  }

  #heartbeat(view: View, now: Now): void {
    const { liveness, settings } = this.#machine
    if (!this.#draining) {
      const fact = this.#heartbeatFact
      fact.us = liveness.quietUs
      this.#machine.tell(fact)
    }
    if (liveness.testReqID === '' || !view.equals(112, liveness.testReqID)) return
    const us = liveness.testAnswered(now)
    this.#machine.tell({ source: settings.name, kind: 'session_round_trip', us })
  }

  #resendRequest(view: View, now: Now): void {
    const machine = this.#machine
    const begin = view.int(7)
    const end = view.int(16)
    // Not a number where the dictionary is not asked.
    if (!(begin >= 1) || !(end >= 0) || (end !== 0 && begin > end)) {
      const tag = begin >= 1 ? 16 : 7
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
    if (!(newSeqNo >= numbers.nextIn)) {
      const text = rejectTexts[RejectReason.valueOutOfRange]
      return machine.outbound.reject(view, RejectReason.valueOutOfRange, 36, !settings.quickfix, text, now)
    }
    if (newSeqNo === numbers.nextIn) return machine.warn('resetChangesNothing', seq, '')
    machine.early.dropBelow(newSeqNo)
    // Whatever it passes over but its own number was a message that has not come.
    const own = seq >= numbers.nextIn && seq < newSeqNo ? 1 : 0
    if (newSeqNo - numbers.nextIn > own) machine.asking.gone(numbers.nextIn, newSeqNo)
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

  #has(asked: string): View {
    if (this.#delivered === undefined) throw new Error(`Session ${this.#machine.settings.name}: ${asked}, but nothing is delivered`)
    return this.#delivered
  }

  #forget(now: Now): void {
    this.#delivered = undefined
    this.#recorded = undefined
    this.#machine.heldSeq = 0
    this.#machine.liveness.applied(now)
  }
}
