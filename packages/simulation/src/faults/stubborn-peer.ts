/**
 * A peer that is bad at resends, and odd in what it asks for. It is made of a good engine and of words put into its mouth on the way: each takes the
 * place of a message of the same number, so that nothing is invented and the numbers stay whole. To be given to the proxy as its `rewrite`.
 *
 *   a ResendRequest(2) to it       not heard at all, heard with an earlier end, or with another beginning
 *   its SequenceReset-GapFill(4)   fills less than it should
 *   its Heartbeat(0)               is a ResendRequest(2) of an odd range, a SequenceReset-Reset(4) backwards, a gap fill of itself alone
 *
 * A Reset forwards, or a fill of more than was there, is not among them: by such a word messages are gone, and no engine gets them back.
 */
import type { Side } from '../link.ts'
import type { Random } from '../random.ts'
import type { Fate } from '../trial/fate.ts'
import { fieldOf, fieldsOf, replaced, withFields, type Field } from './fix-bytes.ts'

export interface StubbornPeerOptions {
  readonly side: Side
  readonly random: Random
  readonly fate?: Fate
  /** Once in so many messages of each of those kinds. */
  readonly onceIn: number
  /** So often at most; after that it is a good peer. No bound unless told. */
  readonly most?: number
}

export class StubbornPeer {
  /** How often it was stubborn. */
  times = 0
  readonly #options: StubbornPeerOptions

  constructor(options: StubbornPeerOptions) {
    this.#options = options
  }

  readonly rewrite = (from: Side, message: Uint8Array): Uint8Array | undefined => {
    const { side } = this.#options
    const msgType = fieldOf(message, 35)
    if (from !== side) return msgType === '2' ? this.#asked(message) : undefined
    if (msgType === '4' && fieldOf(message, 123) === 'Y') return this.#filled(message)
    if (msgType === '0' && fieldOf(message, 112) === '') return this.#idle(message)
    return undefined
  }

  #asked(message: Uint8Array): Uint8Array | undefined {
    const { random } = this.#options
    if (!this.#is()) return undefined
    const begin = Number(fieldOf(message, 7))
    const end = Number(fieldOf(message, 16))
    const kind = random.below(3)
    if (kind === 0) return this.#says('venue.deafToResend') ? replaced(message, '0', []) : undefined
    if (kind === 1) {
      const less = begin + random.below(4)
      if (end !== 0 && end !== 999_999 && end <= less) return undefined
      return this.#says('venue.partialResend') ? replaced(message, '2', [range(7, begin), range(16, less)]) : undefined
    }
    const other = Math.max(1, begin + random.between(-3, 3))
    return this.#says('venue.otherResend') ? replaced(message, '2', [range(7, other), range(16, end)]) : undefined
  }

  #filled(message: Uint8Array): Uint8Array | undefined {
    const from = Number(fieldOf(message, 34))
    const to = Number(fieldOf(message, 36))
    if (to - from < 2 || !this.#is()) return undefined
    const less = this.#options.random.between(from + 1, to - 1)
    if (!this.#says('venue.shortGapFill')) return undefined
    return withFields(
      message,
      fieldsOf(message).map((field): Field => (field[0] === 36 ? range(36, less) : field)),
    )
  }

  #idle(message: Uint8Array): Uint8Array | undefined {
    const { random } = this.#options
    if (!this.#is()) return undefined
    const seq = Number(fieldOf(message, 34))
    const kind = random.below(4)
    // To the very first number: to a later one it would be forwards for whoever still waits for that.
    if (kind === 0) return this.#says('venue.resetBackwards') ? replaced(message, '4', [range(36, 1)]) : undefined
    if (kind === 1) return this.#says('venue.idleGapFill') ? replaced(message, '4', [[123, 'Y'], range(36, seq + 1)]) : undefined
    // Of all, of one, of some that were long ago, of none, of numbers that are still to come.
    const begin = random.between(1, seq + 3)
    const end = [0, begin, begin + random.below(10), begin - 1, seq + 1000][random.below(5)]
    return this.#says('venue.oddResendRequest') ? replaced(message, '2', [range(7, begin), range(16, end)]) : undefined
  }

  #is(): boolean {
    const { random, onceIn, most = Infinity } = this.#options
    return random.onceIn(onceIn) && this.times < most
  }

  #says(kind: `venue.${string}`): boolean {
    const { fate } = this.#options
    if (fate !== undefined && !fate.strikes(kind)) return false
    this.times++
    return true
  }
}

function range(tag: number, value: number): Field {
  return [tag, String(value)]
}
