/**
 * The inside of a session that its parts share: settings, numbers, effects, and the two acts that everything goes through: an inbound number
 * is accounted for (`recordIn`), and the session ends (`close`, `fault`).
 */
import type { View } from '@fix/codec'
import { redactValid } from '@fix/codec'
import type { Now, SessionCause, SessionFact, SessionWarning } from '@fix/events'
import { Applications } from './inbound/applications.ts'
import { Asking } from './inbound/asking.ts'
import { ClockSkew } from './inbound/clock-skew.ts'
import type { Settings } from './config.ts'
import { EarlyQueue } from './inbound/early.ts'
import { EffectQueue } from './driving/effect.ts'
import { Liveness } from './liveness.ts'
import type { SessionNumbers } from './numbers.ts'
import { Outbound } from './outbound/outbound.ts'
import { Direction } from './record.ts'
import { carriesSecret, countSecrets } from './outbound/secrets.ts'
import { Serving } from './outbound/serving.ts'
import { mayEnter } from './states.ts'
import type { SessionState } from './states.ts'
import { Throttle } from './outbound/throttle.ts'

const noNote = new Uint8Array(0)

export class Machine {
  readonly settings: Settings
  readonly numbers: SessionNumbers
  readonly effects: EffectQueue
  readonly liveness: Liveness
  readonly outbound: Outbound
  readonly asking: Asking
  readonly serving: Serving
  readonly early: EarlyQueue
  readonly skew: ClockSkew
  readonly throttle: Throttle | undefined
  readonly applications: Applications
  state: SessionState = 'latent'
  /** Why the session ends, once that is known, and what was written about it. */
  endCause: SessionCause | undefined = undefined
  endText = ''
  /** Both sides have said Logout: the session ended as it should. */
  loggedOut = false
  wasUp = false
  /** The peer's fault ends the connection. */
  faulted = false
  /** The number of the message that the application has, or 0. */
  heldSeq = 0
  /** What a Logon of the peer is refused with, as the session may not be connected now; '' where it may. */
  refusal = ''
  /** The next Logon begins new numbers. */
  resetNext = false
  /** Until the first logon: the peer may know of numbers that our journal has lost. */
  mayBeBehind: boolean
  /** Numbers of market data that no record holds yet. */
  #unrecorded = false
  /** Secrets that were blanked in records of the peer's messages. */
  redactions = 0
  /** How far our numbers were raised by what the peer said. */
  #raisedBy = 0

  constructor(settings: Settings, numbers: SessionNumbers) {
    this.settings = settings
    this.mayBeBehind = settings.numbersMayBeBehind
    this.numbers = numbers
    this.effects = new EffectQueue(settings.stream)
    this.liveness = new Liveness(settings)
    this.outbound = new Outbound(settings, numbers, this.effects, this.liveness)
    this.asking = new Asking(settings, this.outbound)
    this.serving = new Serving(settings, numbers, this.effects, this.outbound)
    this.early = new EarlyQueue(settings.earlyMessages, settings.earlyBytes)
    this.throttle = settings.throttle && new Throttle(settings.throttle, settings.name)
    this.applications = new Applications(settings)
    this.skew = new ClockSkew(settings.skewWarnUs, settings.skewHaltUs, settings.skewMarksUs)
  }

  enter(state: SessionState): void {
    if (!mayEnter(this.state, state)) throw new Error(`Session ${this.settings.name}: no way from ${this.state} to ${state}`)
    this.state = state
  }

  tell(fact: SessionFact): void {
    this.effects.tell(fact)
  }

  /** Something is not as it should be, and the session goes on. */
  warn(code: SessionWarning, refSeqNum: number, text: string): void {
    this.effects.tell({ source: this.settings.name, kind: 'session_warning', code, refSeqNum, text })
  }

  /** The peer's message is accounted for, and with it all numbers up to `lastSeq`. */
  recordIn(view: View, lastSeq: number, now: Now): void {
    this.advance(view, lastSeq, noNote, now, false)
  }

  /** As `recordIn`, with the application's note; its record goes before what the application sent because of it. */
  advance(view: View, lastSeq: number, note: Uint8Array, now: Now, first: boolean): void {
    const numbers = this.numbers
    // A peer may have used the number of a message that the application still had for another one.
    if (lastSeq >= numbers.nextIn) numbers.nextIn = lastSeq + 1
    if (this.settings.coalesceInbound && note.length === 0) this.#unrecorded = true
    else {
      this.#unrecorded = false
      if (numbers.createdUs === 0) numbers.createdUs = now.wallUs
      this.appendIn(numbers.epoch, view, lastSeq, note, now, first)
    }
    this.asking.advanced(numbers.nextIn, now)
  }

  /** The record of an inbound message, its secrets blanked: the only way into the journal for the peer's bytes. */
  appendIn(epoch: number, view: View, seq: number, note: Uint8Array, now: Now, first: boolean): void {
    const { secretTags } = this.settings
    if (carriesSecret(view.bytes, view.start, view.end, secretTags)) {
      this.redactions += countSecrets(view.bytes, view.start, view.end, secretTags)
      const raw = redactValid(view.bytes, view.start, view.end, secretTags)
      this.effects.appendIn(epoch, seq, now, raw, 0, raw.length, note, first, false)
    } else this.effects.appendIn(epoch, seq, now, view.bytes, view.start, view.end, note, first, false)
  }

  /** The number of a message that was dealt with when it came early. */
  recordMark(seq: number, now: Now): void {
    const numbers = this.numbers
    numbers.nextIn = seq + 1
    this.#unrecorded = false
    this.effects.appendMark(Direction.in, numbers.epoch, seq, now)
    this.asking.advanced(numbers.nextIn, now)
  }

  /** The chunk that was read is through: numbers that were only counted get their record. */
  settle(now: Now): void {
    if (!this.#unrecorded) return
    this.#unrecorded = false
    if (this.numbers.createdUs === 0) this.numbers.createdUs = now.wallUs
    this.effects.appendMark(Direction.in, this.numbers.epoch, this.numbers.nextIn - 1, now)
  }

  /** A new epoch: both numbers are 1. */
  resetNumbers(now: Now): void {
    const numbers = this.numbers
    this.#unrecorded = false
    numbers.epoch++
    numbers.nextIn = 1
    numbers.nextOut = 1
    numbers.createdUs = now.wallUs
    this.effects.appendEpoch(numbers.epoch, now)
    this.early.clear()
    this.asking.forget()
    this.serving.forget()
    // The message that the application still has is of the numbers before.
    if (this.heldSeq !== 0) this.heldSeq = -1
    this.resetNext = false
    this.tell({ source: this.settings.name, kind: 'session_reset', epoch: numbers.epoch })
  }

  /** The peer's numbers begin anew, ours have just begun: a new epoch in which our Logon is sent already. */
  restartIn(now: Now): void {
    const sent = this.numbers.nextOut - 1
    this.resetNumbers(now)
    this.numbers.nextOut = sent + 1
    this.effects.appendMark(Direction.out, this.numbers.epoch, sent, now)
  }

  /**
   * The peer says that it has seen numbers which our journal may have lost: ours go on above them, and the record says so. False where that is more than
   * can have been lost: a peer that errs, or lies, would take the numbers away that are left to us.
   */
  raiseOut(nextOut: number, now: Now): boolean {
    const { numbers, settings } = this
    const before = numbers.nextOut
    const most = settings.maxNumbersBehind - this.#raisedBy
    if (nextOut - before > most) {
      const text = `The peer expects ${nextOut}, our next is ${before}; believed is no more than ${most} above it`
      this.warn('outboundNotRaised', before, text)
      return false
    }
    this.warn('outboundRaised', before, `The peer expects ${nextOut}, our next was ${before}`)
    this.effects.appendMark(Direction.out, numbers.epoch, nextOut - 1, now)
    this.#raisedBy += nextOut - before
    numbers.nextOut = nextOut
    return true
  }

  /** Logged on. */
  up(heartBtIntS: number, reset: boolean, now: Now): void {
    this.enter('active')
    this.wasUp = true
    this.mayBeBehind = false
    this.liveness.agree(heartBtIntS)
    this.asking.agree(heartBtIntS)
    this.liveness.begin(now)
    this.skew.begin()
    if (this.heldSeq !== 0) this.liveness.delivered(now)
    this.tell({ source: this.settings.name, kind: 'session_up', epoch: this.numbers.epoch, reset })
  }

  /** The next number that has not come. One that the application still has is not missing. */
  get missing(): number {
    const { nextIn } = this.numbers
    return this.heldSeq === nextIn ? nextIn + 1 : nextIn
  }

  /** A message came with a number above the expected one. `promised`: the peer knows, and sends what is missing without being asked. */
  hole(seq: number, now: Now, promised = false): void {
    const { missing } = this
    if (seq === missing) return
    if (this.settings.askForHoles) return promised ? this.asking.promised(missing, seq, now) : this.asking.early(missing, seq, now)
    this.fault('resendFailed', `MsgSeqNum too high, expecting ${missing} but received ${seq}`, now)
  }

  /** Our Logout; a replay that runs is cut off before it, as nothing may follow it. */
  logout(text: string, now: Now): void {
    this.serving.forget()
    this.outbound.releaseHeld()
    this.outbound.logout(text, now)
  }

  /** A fault of the peer that ends the session: Logout with the reason, a short wait for the answer, then the transport closes. */
  fault(cause: SessionCause, text: string, now: Now): void {
    this.#ends(cause, text)
    // One Logout a direction: where ours is out already, there is nothing left to say.
    this.faulted = true
    if (this.state === 'logoutSent' || this.settings.disconnectOnError) return this.shut()
    this.logout(this.settings.quickfix && isBare(cause) ? '' : text, now)
    if (this.state !== 'active') return this.shut()
    this.enter('logoutSent')
    this.liveness.end()
    this.liveness.limit(this.settings.logoutTimeoutUs, now)
  }

  /** Ends the transport, saying nothing. */
  close(cause: SessionCause, text: string): void {
    this.#ends(cause, text)
    this.shut()
  }

  shut(): void {
    this.enter('closing')
    this.liveness.end()
    this.asking.forget()
    this.effects.close(this.endCause ?? 'requested')
  }

  #ends(cause: SessionCause, text: string): void {
    this.endCause ??= cause
    if (this.endText === '') this.endText = text
  }
}

/** The public scripts expect a Logout without text where a Reject has just said why. */
function isBare(cause: SessionCause): boolean {
  return cause === 'compIDProblem' || cause === 'sendingTimeProblem'
}
