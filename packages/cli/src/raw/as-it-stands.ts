/**
 * Copies one message out of a log that is no plain FIX: with another separator than SOH, without its last one, or edited, so that its numbers do not tell. The copy
 * has SOH behind each field. It answers for what is clear; a stretch that can be read in two ways it leaves to `messagesIn`.
 */
import { checksum, readInt, type Found } from '@fix/codec'
import { headFrom, isDigit, standsAt, startsAt, startSlot, type Start } from './message-start.ts'

const SOH = 1
const LF = 10
const CR = 13
const EQUALS = 61
const BACKSLASH = 92
const mostLengthDigits = 16
/** SOH, 10=ddd and SOH. */
const closing = 8
/** Behind a backslash these may be an escape: " / \ b f n r t u x. */
const escapes: ReadonlySet<number> = new Set([34, 47, BACKSLASH, 98, 102, 110, 114, 116, 117, 120])

/** `copied`: there is a message in the copy. `more`: bytes must come before that can be told. `cut`: it has no end of its own. */
export type Outcome = 'copied' | 'more' | 'cut'

export class AsItStands {
  /** The copy, from 0 to `length`. */
  bytes = new Uint8Array(1 << 12)
  length = 0
  /** Behind the message in the source. */
  to = 0
  readonly #longest: number
  readonly #other = startSlot()

  /** @param longest a BodyLength(9) beyond it is not believed, and no more than this is waited for */
  constructor(longest: number) {
    this.#longest = longest
  }

  /** Copies the message that starts at `start` in bytes that end at `to`, and with them the source where `ended`. */
  copy(bytes: Uint8Array, start: Start, to: number, ended: boolean): Outcome {
    const { at, separator } = start
    const body = this.#bodyAt(bytes, start, to)
    if (separator.bytes.length === 1 && body.length >= 0) {
      // One byte for one: where the length says that CheckSum(10) is, it is or is not.
      const trailer = body.at + body.length
      if (trailer + closing > to && !ended) return 'more'
      if (closesAt(bytes, trailer - 1, to, separator.bytes[0])) {
        this.to = trailer + 6 + (bytes[trailer + 6] === separator.bytes[0] && trailer + 6 < to ? 1 : 0)
        this.#all(bytes, at, trailer + 6, separator.bytes[0])
        return 'copied'
      }
    }
    const limit = this.#limit(bytes, at, to)
    const closed = limit < to ? bytes[limit] === LF : ended
    if (this.#toTrailer(bytes, start, limit, body.length, closed)) return 'copied'
    return limit === to && !ended && to - at < this.#longest ? 'more' : 'cut'
  }

  /** What BodyLength(9) and CheckSum(10) of the copy say. */
  verdict(): { bodyLength: Found; checkSum: Found } {
    const { bytes, length } = this
    const from = bytes.indexOf(SOH) + 1
    const until = bytes.indexOf(SOH, from)
    const trailer = length - closing + 1
    const counted = readInt(bytes, from + 2, until) === trailer - until - 1
    const sum = (bytes[trailer + 3] - 48) * 100 + (bytes[trailer + 4] - 48) * 10 + bytes[trailer + 5] - 48
    return {
      bodyLength: bytes[from] !== 57 || bytes[from + 1] !== EQUALS ? 'absent' : counted ? 'right' : 'wrong',
      checkSum: sum === checksum(bytes, 0, trailer) ? 'right' : 'wrong',
    }
  }

  /** Whether what was copied from the source could be read in another way: a separator that no field follows, or an escape. */
  isDoubtful(bytes: Uint8Array, start: Start, to: number): boolean {
    const word = start.separator.bytes
    const [first, size, end] = [word[0], word.length, this.to]
    for (let at = start.at; at < end; at++) {
      const byte = bytes[at]
      if (byte === first && (size === 1 || standsAt(bytes, at, to, word))) {
        if (first !== SOH && !endsField(bytes, at, at + size, to)) return true
        at += size - 1
      } else if (byte === BACKSLASH && escapes.has(bytes[at + 1])) return true
    }
    return false
  }

  /** Where the body begins and how long it is by BodyLength(9); a length below 0 where none is to be believed. */
  #bodyAt(bytes: Uint8Array, { headEnd, separator }: Start, to: number): { at: number; length: number } {
    const digits = headEnd + separator.bytes.length + 2
    let at = digits
    let length = 0
    for (; at < to && isDigit(bytes[at]) && at - digits < mostLengthDigits; at++) length = length * 10 + bytes[at] - 48
    const isLength = bytes[digits - 2] === 57 && bytes[digits - 1] === EQUALS && at > digits && standsAt(bytes, at, to, separator.bytes)
    return { at: at + separator.bytes.length, length: isLength && length <= this.#longest ? length : -1 }
  }

  /** The end of the line, or where another message starts before it. */
  #limit(bytes: Uint8Array, start: number, to: number): number {
    let at = start + 5
    for (; at < to && bytes[at] !== LF; at++)
      if (bytes[at] === 56 && headFrom(bytes, at, Math.min(at + 5, to)) === at && startsAt(bytes, at, to, this.#other)) return at
    return at
  }

  #all(bytes: Uint8Array, from: number, to: number, separator: number): void {
    this.#room(to - from + 1)
    const out = this.bytes
    let length = 0
    for (let at = from; at < to; at++) {
      const byte = bytes[at]
      out[length++] = byte === separator ? SOH : byte
    }
    out[length++] = SOH
    this.length = length
  }

  /** Copies up to the CheckSum(10) that the length points at, or else the first; `closed`: the line is over at `limit`. */
  #toTrailer(bytes: Uint8Array, { at: from, separator }: Start, limit: number, bodyLength: number, closed: boolean): boolean {
    const word = separator.bytes
    const [first, size] = [word[0], word.length]
    this.#room(limit - from + 1)
    const out = this.bytes
    let length = 0
    let field = 0
    let fields = 0
    let body = -1
    let at = from
    this.length = 0
    while (at < limit) {
      const byte = bytes[at]
      if (byte === first) {
        // A separator may be cut in two.
        if (at + size > limit && !closed) return false
        if (size === 1 || standsAt(bytes, at, limit, word)) {
          out[length++] = SOH
          at += size
          if (++fields === 2 && bodyLength >= 0) body = length + bodyLength
          if (length - field === 7 && isCheckSum(out, field, length - 1) && this.#ends(length, at, body)) return true
          field = length
          continue
        }
      }
      if (length - field === 6 && !isDigit(byte) && isCheckSum(out, field, length)) {
        out[length] = SOH
        if (this.#ends(length + 1, at, body)) return true
      }
      out[length++] = byte
      at++
    }
    if (closed && isCheckSum(out, field, length)) this.#ends(length + 1, at, body)
    // Where nothing better came, the first: its last SOH may have been written over, or is not there yet.
    if (this.length > 0) out[this.length - 1] = SOH
    return this.length > 0
  }

  /** Behind a field that is CheckSum(10): notes it where it is the first or the one that the length points at; whether there is nothing better to come. */
  #ends(length: number, to: number, body: number): boolean {
    const trailer = length - 7
    if (this.length === 0 || trailer === body) {
      this.length = length
      this.to = to
    }
    return body < 0 || trailer >= body
  }

  #room(bytes: number): void {
    if (bytes > this.bytes.length) this.bytes = new Uint8Array(Math.max(bytes, this.bytes.length * 2))
  }
}

/** Whether a separator, 10=ddd and no further digit stand at a place. */
function closesAt(bytes: Uint8Array, at: number, to: number, separator: number): boolean {
  return at + 7 <= to && bytes[at] === separator && isCheckSum(bytes, at + 1, at + 7) && !(at + 7 < to && isDigit(bytes[at + 7]))
}

/** Whether the field is 10=ddd. */
function isCheckSum(bytes: Uint8Array, from: number, to: number): boolean {
  return (
    to - from === 6 &&
    bytes[from] === 49 &&
    bytes[from + 1] === 48 &&
    bytes[from + 2] === EQUALS &&
    isDigit(bytes[from + 3]) &&
    isDigit(bytes[from + 4]) &&
    isDigit(bytes[from + 5])
  )
}

/** Whether a field begins behind a separator, or the line or the message is over there. */
function endsField(bytes: Uint8Array, separator: number, behind: number, to: number): boolean {
  let at = behind
  while (at < to && isDigit(bytes[at])) at++
  if (at > behind && at < to && bytes[at] === EQUALS) return true
  if (behind >= to || bytes[behind] === LF || bytes[behind] === CR) return true
  return isCheckSum(bytes, separator - 6, separator)
}
