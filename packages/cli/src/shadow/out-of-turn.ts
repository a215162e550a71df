/**
 * Messages whose number is not the expected one, where the two QuickFIX and we differ by design: what is invalid they reject before they look at its
 * number, and an early Reject(3) they count as the expected message, so that the first message of the hole is lost to them. The log's next lines say which.
 */
import { everyRule, Problems, type Codec } from '@fix/codec'
import type { AnyMessages } from '@fix/dictionary'
import type { LookAhead } from './look-ahead.ts'
import type { LoggedMessage } from './logged-message.ts'
import { numberOf, textOf } from './wire-fields.ts'

export class OutOfTurn {
  readonly #codec: Codec<AnyMessages>
  readonly #ahead: LookAhead
  readonly #problems = new Problems()
  /** By RefSeqNum(45) what our validation says of messages that only they have rejected yet. */
  readonly #rejected = new Map<number, { reason: number; refTagID: number }>()

  /** TestReqID(112) of tests that came early, by their number; and of those behind which another message of that number came, so that they are lost to them. */
  readonly #tests = new Map<number, string>()
  readonly #replaced = new Set<string>()

  constructor(codec: Codec<AnyMessages>, ahead: LookAhead) {
    this.#codec = codec
    this.#ahead = ahead
  }

  /** A message came early. */
  early({ seq, msgType, fields }: LoggedMessage): void {
    const test = this.#tests.get(seq)
    if (test !== undefined) this.#replaced.add(test)
    else if (msgType === '1' && this.#tests.size < 1000) this.#tests.set(seq, textOf(fields, 112) ?? '')
  }

  /** Whether the test of this id is lost to them. */
  isReplaced(testReqID: string): boolean {
    return this.#replaced.has(testReqID)
  }

  /** A connection begins. */
  begin(): void {
    this.#tests.clear()
    this.#replaced.clear()
  }

  /** They answer it with a Reject. */
  isRejected(message: LoggedMessage): boolean {
    return this.#answer((m) => m.msgType === '3' && numberOf(m.fields, 45) === message.seq) !== undefined
  }

  /** Their answer comes before the peer says more: a Reject of a message that our dictionary, too, has something against. */
  rejectsFirst(message: LoggedMessage): boolean {
    const reject = this.#answer((m) => m.msgType === '3' && numberOf(m.fields, 45) === message.seq)
    if (reject === undefined) return false
    const view = this.#codec.view()
    if (view.wrap(message.bytes, 0, message.bytes.length) !== '') return false
    this.#codec.validate(view, everyRule, this.#problems)
    if (this.#problems.count === 0) return false
    const { reason, refTagID } = this.#problems.at(0)
    this.#rejected.set(message.seq, { reason, refTagID })
    return true
  }

  /** An early Reject(3) for which they do not ask for what is missing. */
  countsEarly(message: LoggedMessage): boolean {
    return message.msgType === '3' && this.#answer((m) => m.msgType === '2') === undefined
  }

  /** Whether a Reject of theirs is one that was seen coming, and says what our validation says; undefined where it was not. */
  agrees(reject: LoggedMessage): boolean | undefined {
    const seq = numberOf(reject.fields, 45)
    const ours = this.#rejected.get(seq)
    if (ours === undefined) return undefined
    this.#rejected.delete(seq)
    const reason = numberOf(reject.fields, 373)
    const refTagID = numberOf(reject.fields, 371)
    return (Number.isNaN(reason) || reason === ours.reason) && (Number.isNaN(refTagID) || refTagID === ours.refTagID)
  }

  #answer(is: (message: LoggedMessage) => boolean): LoggedMessage | undefined {
    return this.#ahead.find(
      (m) => m.direction === 'out' && is(m),
      (m) => m.direction === 'in',
    )
  }
}
