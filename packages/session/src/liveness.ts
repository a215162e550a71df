/**
 * Heartbeats, tests and deadlines. All instants are of `monoUs` and stand in one Float64Array: a double in an object may be boxed with each
 * write, and a heartbeat must cost nothing. Infinity is "never".
 */
import type { Now } from '@fix/events'
import type { Settings } from './config.ts'

const lastSent = 0
const lastReceived = 1
const stateDeadline = 2
const deliveredAt = 3
const testSentAt = 4
const interval = 5
const testAfter = 6
const timeoutAfter = 7
const quiet = 8
const fieldCount = 9

/** What `due` finds, in the order in which it asks. */
export type Due = 'nothing' | 'state' | 'slowConsumer' | 'silence' | 'test' | 'heartbeat'

export class Liveness {
  readonly #settings: Settings
  readonly #us = new Float64Array(fieldCount)
  /** TestReqID(112) of the test that is out, or ''. */
  testReqID = ''
  #tests = 0
  /** Silence counts: the application holds no message, and we read. */
  #judging = true
  #reading = true
  #active = false

  constructor(settings: Settings) {
    this.#settings = settings
    this.#us.fill(Infinity)
  }

  /** HeartBtInt(108) as agreed; 0 is no heartbeats and no tests. */
  agree(heartBtIntS: number): void {
    const us = heartBtIntS === 0 ? Infinity : heartBtIntS * 1_000_000
    const judged = this.#settings.disableHeartBeatCheck ? Infinity : us
    this.#us[interval] = us
    this.#us[testAfter] = Math.round(judged * this.#settings.testRequestAfter)
    this.#us[timeoutAfter] = Math.round(judged * this.#settings.receiveTimeoutAfter)
  }

  /** The session is up; silence counts from now. */
  begin(now: Now): void {
    this.#active = true
    this.#us[lastReceived] = now.monoUs
    this.#us[stateDeadline] = Infinity
  }

  /** Heartbeats and tests end, as the session does. */
  end(): void {
    this.#active = false
    this.#judging = true
    this.#reading = true
    this.#tests = 0
    this.testReqID = ''
    this.#us[deliveredAt] = Infinity
    this.#us[stateDeadline] = Infinity
  }

  sent(now: Now): void {
    this.#us[lastSent] = now.monoUs
  }

  /** Any message proves that the peer is alive, whatever was asked of it. */
  received(now: Now): void {
    this.#tests = 0
    this.#us[quiet] = now.monoUs - this.#us[lastReceived]
    this.#us[lastReceived] = now.monoUs
  }

  /** From the message before the last one to the last one, in microseconds. */
  get quietUs(): number {
    return this.#us[quiet]
  }

  /** Since the last message, in microseconds. */
  silentUs(now: Now): number {
    return now.monoUs - this.#us[lastReceived]
  }

  /** The application holds a message: nothing is read meanwhile, and silence is nobody's fault. */
  delivered(now: Now): void {
    this.#judging = false
    this.#us[deliveredAt] = now.monoUs
  }

  applied(now: Now): void {
    this.#judging = true
    this.#us[deliveredAt] = Infinity
    this.#us[lastReceived] = now.monoUs
  }

  /** Nothing is read: silence is nobody's fault. */
  readsNothing(): void {
    this.#reading = false
  }

  readsAgain(now: Now): void {
    this.#reading = true
    this.#us[lastReceived] = now.monoUs
  }

  /** The state that the session is in must be over in `us` from now. */
  limit(us: number, now: Now): void {
    this.#us[stateDeadline] = now.monoUs + us
  }

  noLimit(): void {
    this.#us[stateDeadline] = Infinity
  }

  testSent(testReqID: string, now: Now): void {
    this.testReqID = testReqID
    this.#tests++
    this.#us[testSentAt] = now.monoUs
  }

  get testPending(): boolean {
    return this.#tests > 0
  }

  /** The round trip in microseconds of the test that was answered. */
  testAnswered(now: Now): number {
    this.#tests = 0
    this.testReqID = ''
    return now.monoUs - this.#us[testSentAt]
  }

  /** The foremost thing that is due; asked again until it is 'nothing'. */
  due(now: Now): Due {
    const us = this.#us
    const at = now.monoUs
    if (at >= us[stateDeadline]) return 'state'
    if (!this.#active) return 'nothing'
    if (at >= us[deliveredAt] + this.#settings.slowConsumerUs) return 'slowConsumer'
    if (this.#judging && this.#reading) {
      if (at >= us[lastReceived] + us[timeoutAfter]) return 'silence'
      if (at >= us[lastReceived] + us[testAfter] * (this.#tests + 1)) return 'test'
    }
    if (this.#heartbeats && at >= us[lastSent] + us[interval]) return 'heartbeat'
    return 'nothing'
  }

  /** Silence of the peer beyond the time after which it is asked whether it lives, in microseconds; 0 within it, or where none is judged. */
  overdueUs(now: Now): number {
    if (!this.#active || !this.#judging || !this.#reading) return 0
    return Math.max(0, this.silentUs(now) - this.#us[testAfter])
  }

  /** When `due` will next find something. */
  get deadlineUs(): number {
    const us = this.#us
    let next = us[stateDeadline]
    if (!this.#active) return next
    next = Math.min(next, us[deliveredAt] + this.#settings.slowConsumerUs)
    if (this.#judging && this.#reading) {
      next = Math.min(next, us[lastReceived] + us[timeoutAfter], us[lastReceived] + us[testAfter] * (this.#tests + 1))
    }
    if (this.#heartbeats) next = Math.min(next, us[lastSent] + us[interval])
    return next
  }

  /** Only the scripts of the public suite want no heartbeat while a test of ours is out. */
  get #heartbeats(): boolean {
    return !(this.#settings.quickfix && this.#tests > 0)
  }
}
