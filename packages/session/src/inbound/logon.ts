/**
 * Logon(A), both ways. Until it is through, nothing that the peer sends is trusted: a wrong identity is answered with silence, as any word
 * would tell which field was wrong, and would use a number of the session whose name was taken.
 */
import type { View } from '@fix/codec'
import type { Now } from '@fix/events'
import type { Admission } from './admission.ts'
import type { Machine } from '../machine.ts'
import { RejectReason, rejectTexts } from '@fix/codec'

const badVersion = (logon: View): string => `Invalid DefaultApplVerID=${logon.str(1137)}`
const tooLow = (expected: number, received: number): string => `MsgSeqNum too low, expecting ${expected} but received ${received}`
const expectsTooMuch = (next: number, expected: number): string =>
  `Tag 789 (NextExpectedMsgSeqNum) is higher than expected. Expected ${next}, Received ${expected}`
/** The number that a Logout(5) names as the expected one: the texts of engines differ, the number stands behind the word in all of them. */
const expectedIn = (text: string): number => Number(/expect\D{0,40}(\d+)/i.exec(text)?.[1] ?? 0)

export class LogonExchange {
  readonly #machine: Machine
  readonly #admission: Admission
  /** Our Logon asked for a reset. */
  #resetAsked = false
  /** Our Logon was number 1. */
  #fromOne = false
  /** A reset in session was answered a moment ago, and another one until this time would be its echo. */
  #answeredUntilUs = -Infinity
  /** The Logon that the application decides on. */
  #pending: View | undefined = undefined

  constructor(machine: Machine, admission: Admission) {
    this.#machine = machine
    this.#admission = admission
  }

  /** The transport is up. */
  begin(now: Now): void {
    const machine = this.#machine
    const settings = machine.settings
    machine.liveness.limit(settings.logonTimeoutUs, now)
    if (!settings.initiator) return machine.enter('awaitLogon')
    this.#resetAsked = settings.resetOnLogon || machine.resetNext
    if (this.#resetAsked) resetUnlessFresh(machine, now)
    this.#fromOne = machine.numbers.nextOut === 1
    machine.enter('logonSent')
    machine.outbound.logon(settings.heartBtIntS, this.#resetAsked, machine.missing, now)
  }

  /** Acceptor: the first message. */
  first(view: View, now: Now): void {
    const machine = this.#machine
    const admission = this.#admission
    const settings = machine.settings
    if (!view.msgTypeIs('A')) return machine.close('notLogon', `First message is of type ${view.msgType}`)
    if (!admission.beginString(view)) return machine.close('beginStringProblem', `BeginString(8) ${view.str(8)}`)
    if (!admission.identity(view))
      return machine.close('unknownIdentity', `SenderCompID(49) ${view.str(49)}, TargetCompID(56) ${view.str(56)}`)
    if (machine.refusal !== '') return machine.fault('outsideSchedule', machine.refusal, now)
    if (settings.beginString === 'FIXT.1.1' && !view.has(1137))
      return machine.close('protocolError', 'Logon without DefaultApplVerID(1137)')
    if (!machine.applications.speaks(view)) return machine.fault('protocolError', badVersion(view), now)
    if (!admission.sendingTime(view, now)) {
      const text = rejectTexts[RejectReason.sendingTimeAccuracy]
      return settings.quickfix ? machine.close('sendingTimeProblem', text) : machine.fault('sendingTimeProblem', text, now)
    }
    const seq = view.int(34)
    if (!view.has(34)) return machine.fault('protocolError', 'Received message without MsgSeqNum', now)
    if (!admission.valid(view)) {
      // As with any Reject, the number of what is rejected is taken: the peer has used it.
      if (seq === machine.numbers.nextIn) machine.recordIn(view, seq, now)
      admission.reject(view, now)
      return machine.fault('protocolError', admission.problemText, now)
    }
    if (view.int(98) !== 0) return this.#refuseEncryption(view, seq, now)
    const badHeartBtInt = this.#badHeartBtInt(view.int(108))
    if (badHeartBtInt !== '') return machine.fault('protocolError', badHeartBtInt, now)
    if (view.bool(141)) {
      if (settings.refuseReset) return machine.fault('protocolError', 'ResetSeqNumFlag is not accepted', now)
      if (seq !== 1) return machine.fault('protocolError', 'ResetSeqNumFlag with MsgSeqNum other than 1', now)
    }
    const logon = view.retain()
    this.#pending = logon
    machine.enter('admitting')
    machine.liveness.limit(settings.admitTimeoutUs, now)
    machine.effects.admit(logon)
  }

  /** Acceptor: the application has decided. `text` is told to the peer in a Logout; without it a refusal is silent. */
  admitted(yes: boolean, text: string, now: Now): void {
    const machine = this.#machine
    const view = this.#pending
    if (machine.state !== 'admitting' || view === undefined) return
    this.#pending = undefined
    if (!yes) return text === '' ? machine.close('logonRefused', '') : machine.fault('logonRefused', text, now)
    const reset = view.bool(141)
    if (reset || machine.settings.resetOnLogon || machine.resetNext) resetUnlessFresh(machine, now)
    const seq = view.int(34)
    const nextIn = machine.numbers.nextIn
    const checked = machine.settings.checkSequenceNumbers
    if (checked && seq < nextIn && !view.bool(43)) return machine.fault('seqTooLow', tooLow(nextIn, seq), now)
    const expected = this.#expectedOfUs(view)
    const { nextOut } = machine.numbers
    if (expected > nextOut) return machine.fault('protocolError', expectsTooMuch(nextOut, expected), now)
    if (seq === nextIn || !checked) machine.recordIn(view, Math.max(seq, nextIn - 1), now)
    else if (seq > nextIn) machine.early.mark(seq)
    const heartBtIntS = view.int(108)
    machine.outbound.logon(heartBtIntS, reset, machine.missing, now)
    machine.applications.agree(view)
    machine.up(heartBtIntS, reset, now)
    this.#close(seq, nextIn, expected, nextOut, now)
  }

  /** Initiator: what comes after our Logon. */
  answer(view: View, now: Now): void {
    const machine = this.#machine
    const admission = this.#admission
    const { numbers } = machine
    const seq = view.int(34)
    if (!admission.beginString(view)) return machine.fault('beginStringProblem', 'Incorrect BeginString', now)
    if (!admission.compIDs(view)) return machine.fault('compIDProblem', rejectTexts[RejectReason.compIDProblem], now)
    if (view.msgTypeIs('5') || view.msgTypeIs('3')) {
      if (seq === numbers.nextIn) machine.recordIn(view, seq, now)
      const text = view.str(58)
      const expected = machine.mayBeBehind && view.msgTypeIs('5') ? expectedIn(text) : 0
      if (expected > numbers.nextOut && machine.raiseOut(expected, now)) return machine.close('seqTooLow', text)
      // Whatever the peer says of it: clocks that are that far apart are a reason.
      const skew = admission.sendingTime(view, now) ? undefined : { skewUs: Math.round(admission.differenceUs[0]) }
      machine.tell({ source: machine.settings.name, kind: 'session_logon_refused', text, ...skew })
      return machine.close('logonRefused', text)
    }
    if (!view.msgTypeIs('A')) return machine.fault('notLogon', `First message is of type ${view.msgType}`, now)
    if (!admission.sendingTime(view, now)) return machine.fault('sendingTimeProblem', rejectTexts[RejectReason.sendingTimeAccuracy], now)
    if (!view.has(34)) return machine.fault('protocolError', 'Received message without MsgSeqNum', now)
    if (!machine.applications.speaks(view)) return machine.fault('protocolError', badVersion(view), now)
    if (!admission.valid(view)) return machine.fault('protocolError', admission.problemText, now)
    if (view.int(98) !== 0) return this.#refuseEncryption(view, seq, now)
    const heartBtIntS = view.int(108)
    const badHeartBtInt = this.#badHeartBtInt(heartBtIntS)
    if (badHeartBtInt !== '') return machine.fault('protocolError', badHeartBtInt, now)
    if (heartBtIntS !== machine.settings.heartBtIntS) {
      const text = `HeartBtInt is ${heartBtIntS}, asked for was ${machine.settings.heartBtIntS}`
      if (machine.settings.heartBtIntDiffers === 'logout') return machine.fault('protocolError', text, now)
      machine.warn('heartBtIntDiffers', seq, text)
    }
    const reset = view.bool(141)
    if (reset && !this.#resetAsked && !this.#peerResets(seq, now)) return
    const nextIn = numbers.nextIn
    const checked = machine.settings.checkSequenceNumbers
    if (checked && seq < nextIn && !view.bool(43)) return machine.fault('seqTooLow', tooLow(nextIn, seq), now)
    const expected = this.#expectedOfUs(view)
    if (expected > numbers.nextOut) {
      const raised = machine.mayBeBehind && machine.raiseOut(expected, now)
      if (!raised) return machine.fault('protocolError', expectsTooMuch(numbers.nextOut, expected), now)
    }
    const { nextOut } = numbers
    if (seq === nextIn || !checked) machine.recordIn(view, Math.max(seq, nextIn - 1), now)
    else if (seq > nextIn) machine.early.mark(seq)
    machine.applications.agree(view)
    machine.up(heartBtIntS, reset || this.#resetAsked, now)
    this.#close(seq, nextIn, expected, nextOut, now)
  }

  /** In session: the peer begins new numbers, and so do we. */
  inSession(view: View, seq: number, now: Now): void {
    const machine = this.#machine
    const admission = this.#admission
    if (!admission.header(view, false, seq, now)) return
    if (!admission.valid(view)) {
      admission.reject(view, now)
      return
    }
    if (!machine.applications.speaks(view)) return machine.fault('protocolError', badVersion(view), now)
    if (machine.settings.refuseReset) return machine.fault('protocolError', 'ResetSeqNumFlag is not accepted', now)
    if (seq !== 1) return machine.fault('protocolError', 'ResetSeqNumFlag with MsgSeqNum other than 1', now)
    const heartBtIntS = view.int(108)
    const badHeartBtInt = this.#badHeartBtInt(heartBtIntS)
    if (badHeartBtInt !== '') return machine.fault('protocolError', badHeartBtInt, now)
    machine.outbound.releaseHeld()
    if (now.monoUs < this.#answeredUntilUs) return this.#echoed(view, seq, now)
    this.#answeredUntilUs = now.monoUs + machine.settings.logonTimeoutUs
    machine.resetNumbers(now)
    machine.recordIn(view, seq, now)
    machine.liveness.agree(heartBtIntS)
    machine.asking.agree(heartBtIntS)
    machine.applications.agree(view)
    machine.outbound.logon(heartBtIntS, true, machine.missing, now)
  }

  /**
   * The peer takes our answer to its reset for a reset of ours and answers that, as it does where what we answered was a copy of a Logon that it had
   * sent long before. Answering again would go on for ever: its numbers begin anew, ours have just begun.
   */
  #echoed(view: View, seq: number, now: Now): void {
    const machine = this.#machine
    this.#answeredUntilUs = -Infinity
    if (machine.numbers.nextIn > 2) machine.restartIn(now)
    if (machine.numbers.nextIn === 1) machine.recordIn(view, seq, now)
  }

  /** The transport is gone. */
  forget(): void {
    this.#pending = undefined
    this.#answeredUntilUs = -Infinity
  }

  /** NextExpectedMsgSeqNum(789) of the peer's Logon; 0 where there is none or we do not go by it. */
  #expectedOfUs(logon: View): number {
    if (!this.#machine.settings.nextExpectedMsgSeqNum) return 0
    const expected = logon.int(789)
    return expected >= 1 ? expected : 0
  }

  /** What is missing on either side after the Logons: we ask for ours, unless the peer goes by 789 as we do; what it lacks it gets unasked. */
  #close(seq: number, nextIn: number, expected: number, nextOut: number, now: Now): void {
    const machine = this.#machine
    if (seq > nextIn && machine.settings.checkSequenceNumbers) machine.hole(seq, now, expected > 0)
    if (expected > 0 && expected < nextOut) machine.serving.request(expected, 0)
  }

  /** What is wrong with a HeartBtInt(108), or ''. */
  #badHeartBtInt(seconds: number): string {
    const [least, most] = this.#machine.settings.heartBtIntRange
    if (seconds < 0) return 'HeartBtInt must not be negative'
    if (!(seconds >= least && seconds <= most)) return `HeartBtInt must be from ${least} to ${most}`
    return ''
  }

  /** EncryptMethod(98) other than none: a Reject that uses the number up, then the end. */
  #refuseEncryption(view: View, seq: number, now: Now): void {
    const machine = this.#machine
    const text = 'Unsupported EncryptMethod'
    if (seq === machine.numbers.nextIn) machine.recordIn(view, seq, now)
    machine.outbound.reject(view, RejectReason.decryptionProblem, 98, true, text, now)
    machine.fault('protocolError', text, now)
  }

  /** The answer carries a reset that we did not ask for: it can be followed where our own Logon was number 1 already. */
  #peerResets(seq: number, now: Now): boolean {
    const machine = this.#machine
    if (machine.settings.refuseReset || seq !== 1) {
      machine.fault('protocolError', 'ResetSeqNumFlag is not accepted', now)
      return false
    }
    if (!this.#fromOne) {
      machine.resetNext = true
      machine.fault('protocolError', 'ResetSeqNumFlag was not asked for: the next Logon will', now)
      return false
    }
    machine.warn('resetNotAsked', seq, '')
    if (machine.numbers.nextIn > 1) machine.restartIn(now)
    return true
  }
}

/** New numbers, unless these are new already: an epoch without a message would only be noise in the journal. */
function resetUnlessFresh(machine: Machine, now: Now): void {
  machine.resetNext = false
  if (machine.numbers.createdUs !== 0) machine.resetNumbers(now)
}
