/**
 * Whether a message is one of this session: BeginString(8), validation by the dictionary, SendingTime(52), CompIDs, and the rules of possible
 * duplicates. Each question is asked apart, as their order depends on the number; what follows from an answer, the machine decides.
 */
import type { Problem, View } from '@fix/codec'
import { Problems, RejectReason, rejectTexts } from '@fix/codec'
import type { Now } from '@fix/events'
import { outcomeOf } from './invalid-policy.ts'
import type { Machine } from '../machine.ts'
import { without } from './repair.ts'
import { isNear } from './sending-time.ts'

/** Of one message so many faults are told. */
const mostAccepted = 16

export class Admission {
  readonly #machine: Machine
  readonly #problems: Problems
  #view: View | undefined
  /** Our time less SendingTime(52) of the message that was looked at last; NaN where it has none. */
  readonly differenceUs = new Float64Array([NaN])
  /** What was let pass in the message that is looked at, to be told; and which of it is to be left out. */
  readonly #accepted: Problem[] = []
  readonly #leftOut: Problem[] = []

  constructor(machine: Machine) {
    this.#machine = machine
    this.#problems = new Problems((problem) => this.#view !== undefined && this.#passes(this.#view, problem))
  }

  beginString(view: View): boolean {
    return view.equals(8, this.#machine.settings.beginString)
  }

  /** The dictionary has nothing against the message, or nothing that may not pass; what does is told. */
  valid(view: View): boolean {
    const { settings, applications } = this.#machine
    const { validation } = settings
    if (this.#leftOut.length > 0) this.#leftOut.length = 0
    if (validation === false) return true
    this.#view = view
    if (applications.unsupported(view)) {
      this.#problems.clear()
      this.#problems.add(RejectReason.unsupportedVersion, 1128)
    } else applications.codecFor(view).validate(view, validation, this.#problems)
    this.#view = undefined
    const valid = this.#problems.count === 0
    if (this.#accepted.length > 0) {
      if (valid) this.#tellAccepted(view)
      this.#accepted.length = 0
    }
    if (!valid) this.#leftOut.length = 0
    return valid
  }

  /** The message that `valid` has just let pass, without the fields that are to be left out; undefined where there are none. */
  repaired(view: View): Uint8Array | undefined {
    return this.#leftOut.length === 0 ? undefined : without(view, this.#leftOut)
  }

  #passes(view: View, problem: Problem): boolean {
    const { overrule, onInvalid } = this.#machine.settings
    if (overrule?.(view, problem) === true) return true
    const outcome = outcomeOf(onInvalid, view, problem)
    if (outcome === 'reject') return false
    if (outcome === 'pass') return true
    const kept = { ...problem }
    if (this.#accepted.length < mostAccepted) this.#accepted.push(kept)
    if (outcome === 'fix') this.#leftOut.push(kept)
    return true
  }

  #tellAccepted(view: View): void {
    const source = this.#machine.settings.name
    const refSeqNum = view.int(34)
    for (const { reason, refTagID, text } of this.#accepted)
      this.#machine.tell({
        source,
        kind: 'session_invalid_accepted',
        refSeqNum: Number.isNaN(refSeqNum) ? 0 : refSeqNum,
        refMsgType: view.msgType,
        reason,
        refTagID,
        text,
      })
  }

  /** Rejects what `valid` has just refused: the first problem. A Reject is never answered with a Reject. */
  reject(view: View, now: Now): void {
    if (view.msgTypeIs('3')) return
    const problem = this.#problems.at(0)
    const refTagID = problem.reason === RejectReason.invalidMsgType ? 35 : problem.refTagID
    this.#machine.outbound.reject(view, problem.reason, refTagID, true, problem.text, now)
  }

  /** What `valid` has just refused, in words. */
  get problemText(): string {
    return this.#problems.at(0).text
  }

  /** SendingTime(52) lies near our clock. One that is absent is the dictionary's business. */
  sendingTime(view: View, now: Now): boolean {
    const { sendingTimeThresholdUs } = this.#machine.settings
    const at = view.find(52)
    if (at < 0) {
      this.differenceUs[0] = NaN
      return true
    }
    const near = isNear(view.bytes, view.startAt(at), view.endAt(at), now, sendingTimeThresholdUs, this.differenceUs)
    return near || sendingTimeThresholdUs === 0
  }

  /** Ours are theirs. Absent or empty ones are the dictionary's business. */
  compIDs(view: View): boolean {
    const settings = this.#machine.settings
    if (!settings.checkCompIDs) return true
    return this.#same(view, 49, settings.targetCompID) && this.#same(view, 56, settings.senderCompID)
  }

  /** As `compIDs`, and both are there: the first message must show them. */
  identity(view: View): boolean {
    return view.has(49) && view.has(56) && this.compIDs(view)
  }

  /**
   * Checks SendingTime(52) and CompIDs; what fails is rejected and ends the session.
   * `expected`: the number is the expected one, and a reject uses it up.
   */
  header(view: View, expected: boolean, seq: number, now: Now): boolean {
    const machine = this.#machine
    if (!this.sendingTime(view, now)) {
      this.#refuse(view, RejectReason.sendingTimeAccuracy, 52, expected, seq, now)
      machine.fault('sendingTimeProblem', rejectTexts[RejectReason.sendingTimeAccuracy], now)
      return false
    }
    if (!this.compIDs(view)) {
      const tag = this.#same(view, 49, machine.settings.targetCompID) ? 56 : 49
      this.#refuse(view, RejectReason.compIDProblem, tag, expected, seq, now)
      machine.fault('compIDProblem', rejectTexts[RejectReason.compIDProblem], now)
      return false
    }
    return true
  }

  /** The rules of PossDupFlag(43)=Y: OrigSendingTime(122) is there and not after SendingTime(52). */
  possDup(view: View, expected: boolean, seq: number, now: Now): boolean {
    const machine = this.#machine
    if (!view.has(122)) {
      if (!machine.settings.requireOrigSendingTime) return true
      this.#refuse(view, RejectReason.requiredTagMissing, 122, expected, seq, now)
      return false
    }
    if (view.utcUs(122) <= view.utcUs(52)) return true
    this.#refuse(view, RejectReason.sendingTimeAccuracy, 122, expected, seq, now)
    machine.fault('sendingTimeProblem', rejectTexts[RejectReason.sendingTimeAccuracy], now)
    return false
  }

  #refuse(view: View, reason: number, refTagID: number, expected: boolean, seq: number, now: Now): void {
    const machine = this.#machine
    if (expected) machine.recordIn(view, seq, now)
    machine.outbound.reject(view, reason, refTagID, true, rejectTexts[reason], now)
  }

  #same(view: View, tag: number, expected: string): boolean {
    const at = view.find(tag)
    if (at < 0) return true
    const from = view.startAt(at)
    const to = view.endAt(at)
    if (from === to) return true
    if (to - from !== expected.length) return false
    const ignoreCase = this.#machine.settings.compIDsIgnoreCase
    for (let i = 0; i < expected.length; i++) {
      const theirs = view.bytes[from + i]
      const ours = expected.charCodeAt(i)
      if (theirs === ours) continue
      if (!ignoreCase || lower(theirs) !== lower(ours)) return false
    }
    return true
  }
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}
