/**
 * A text read as bytes under one set of rules: what separates fields, whether escapes stand for a character, how characters are bytes. With the sums of the bytes
 * up to each place, and the places in the text, so that a message in it is checked at once, however long it is and however many rules are tried.
 */
import { checksumDigits } from './message-bounds.ts'

const SOH = 1
const BACKSLASH = 92

export interface ReadingRules {
  readonly separator: string
  /** Every separator ends a field; otherwise only one behind which a field begins or the message is over, and others are part of a value. */
  readonly every: boolean
  readonly escapes: 'none' | 'hex' | 'json'
  readonly utf8: boolean
}

export class TextReading {
  readonly bytes: Uint8Array
  /** Separators that are no SOH unless every one is. */
  readonly doubtful: number
  /** Sum of the bytes before a place, modulo 256. */
  readonly #sums: Uint8Array
  /** Place in the text by place in the bytes. */
  readonly #places: Int32Array
  readonly #textLength: number

  constructor(text: string, rules: ReadingRules) {
    const room = rules.utf8 || wide.test(text) ? text.length * 3 : text.length
    const bytes = new Uint8Array(room)
    const places = new Int32Array(room)
    const { separator, every } = rules
    let doubtful = 0
    let count = 0
    for (let at = 0; at < text.length;) {
      const from = at
      let code = text.charCodeAt(at)
      if (code === separator.charCodeAt(0) && text.startsWith(separator, at)) {
        const sure = endsField(text, at, at + separator.length)
        if (!sure) doubtful++
        if (sure || every) {
          places[count] = from
          bytes[count++] = SOH
          at += separator.length
          continue
        }
      }
      const escaped = code === BACKSLASH && rules.escapes !== 'none' ? escapeAt(text, at, rules.escapes === 'json') : undefined
      if (escaped) {
        code = escaped.code
        at += escaped.length
      } else {
        code = rules.utf8 || code > 255 ? (text.codePointAt(at) ?? code) : code
        at += code > 0xffff ? 2 : 1
      }
      const behind = rules.utf8 || code > 255 ? putUtf8(bytes, count, code) : putByte(bytes, count, code)
      places.fill(from, count, behind)
      count = behind
    }
    this.bytes = bytes.subarray(0, count)
    this.#places = places.subarray(0, count)
    this.#textLength = text.length
    this.doubtful = doubtful
    this.#sums = new Uint8Array(count + 1)
    for (let at = 0, sum = 0; at < count; at++) {
      sum = (sum + bytes[at]) & 255
      this.#sums[at + 1] = sum
    }
  }

  /** Sum of the bytes modulo 256. */
  sum(from: number, to: number): number {
    return (this.#sums[to] - this.#sums[from]) & 255
  }

  /** Whether the three digits at `trailer`, a CheckSum(10), are right for what is from `start` to there. */
  sumIsRight(start: number, trailer: number): boolean {
    return checksumDigits(this.bytes, trailer + 3) === this.sum(start, trailer)
  }

  /** Place in the text of a place in the bytes. */
  textAt(place: number): number {
    return place < this.#places.length ? this.#places[place] : this.#textLength
  }

  /** First place in the bytes of what stands in the text at or behind a place. */
  placeOf(textPlace: number): number {
    let low = 0
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#places[middle] < textPlace) low = middle + 1
      else high = middle
    }
    return low
  }
}

const wide = /[^\x00-\xff]/

/** Whether a field begins behind a separator, or the text, the line or a message is over there. */
function endsField(text: string, separator: number, behind: number): boolean {
  let at = behind
  while (isDigitAt(text, at)) at++
  if (at > behind && text.charCodeAt(at) === 61) return true
  if (behind >= text.length || text[behind] === '\n' || text[behind] === '\r') return true
  return text.startsWith('10=', separator - 6) && [3, 2, 1].every((back) => isDigitAt(text, separator - back))
}

/** Whether there is a digit; there is none outside the text. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

const jsonEscapes: Readonly<Record<string, number>> = { '"': 34, '\\': 92, '/': 47, b: 8, f: 12, n: 10, r: 13, t: 9 }

/** The character that a backslash and what is behind it stand for: \x0a, and of JSON \n, \u000a and so on. */
function escapeAt(text: string, at: number, json: boolean): { code: number; length: number } | undefined {
  const kind = text.charAt(at + 1)
  const digits = kind === 'x' ? 2 : json && kind === 'u' ? 4 : 0
  if (digits > 0) {
    const number = text.slice(at + 2, at + 2 + digits)
    return number.length === digits && hex.test(number) ? { code: parseInt(number, 16), length: 2 + digits } : undefined
  }
  const code = json ? jsonEscapes[kind] : undefined
  return code === undefined ? undefined : { code, length: 2 }
}

const hex = /^[0-9a-fA-F]+$/

function putByte(bytes: Uint8Array, at: number, code: number): number {
  bytes[at] = code
  return at + 1
}

const encoder = /* @__PURE__ */ new TextEncoder()

function putUtf8(bytes: Uint8Array, at: number, code: number): number {
  if (code < 128) return putByte(bytes, at, code)
  return at + encoder.encodeInto(String.fromCodePoint(code), bytes.subarray(at)).written
}
