/**
 * Goes through a text piece by piece and says which bytes each is under one set of rules: what separates fields, whether escapes stand for a character, how
 * characters are bytes. It looks a few characters ahead and keeps nothing of what is behind it.
 */
const SOH = 1
const BACKSLASH = 92

export interface ReadingRules {
  readonly separator: string
  /** Every separator ends a field; otherwise only one behind which a field begins or the message is over, and others are part of a value. */
  readonly every: boolean
  readonly escapes: 'none' | 'hex' | 'json'
  readonly utf8: boolean
}

export class TextCursor {
  /** The place in the text that comes next, that of its first byte among all bytes, and the sum of the bytes before it, modulo 256. */
  at = 0
  place = 0
  sum = 0
  /** Where the last piece stands in the text, and its bytes, `length` of them. */
  from = 0
  length = 0
  readonly bytes = new Uint8Array(4)
  /** Separators met so far that are no SOH unless every one is. */
  doubtful = 0
  readonly #text: string
  readonly #rules: ReadingRules
  readonly #first: number

  constructor(text: string, rules: ReadingRules) {
    this.#text = text
    this.#rules = rules
    this.#first = rules.separator.charCodeAt(0)
  }

  /** Reads the next piece; false where the text is over. */
  step(): boolean {
    const text = this.#text
    const { at } = this
    if (at >= text.length) return false
    this.from = at
    const code = text.charCodeAt(at)
    if (!(code === this.#first && this.#separator()) && !(code === BACKSLASH && this.#escape())) {
      const whole = this.#rules.utf8 || code > 255 ? (text.codePointAt(at) ?? code) : code
      this.#put(whole, whole > 0xffff ? 2 : 1)
    }
    return true
  }

  #separator(): boolean {
    const { separator, every } = this.#rules
    if (!this.#text.startsWith(separator, this.at)) return false
    const sure = endsField(this.#text, this.at, this.at + separator.length)
    if (!sure) this.doubtful++
    if (sure || every) this.#put(SOH, separator.length)
    return sure || every
  }

  #escape(): boolean {
    const { escapes } = this.#rules
    const escape = escapes === 'none' ? undefined : escapeAt(this.#text, this.at, escapes === 'json')
    if (escape) this.#put(escape.code, escape.length)
    return escape !== undefined
  }

  /** A piece of so many characters is this one. */
  #put(code: number, characters: number): void {
    const { bytes } = this
    if (code < 128 || (code < 256 && !this.#rules.utf8)) {
      bytes[0] = code
      this.length = 1
      this.sum = (this.sum + code) & 255
    } else {
      this.length = encoder.encodeInto(String.fromCodePoint(code), bytes).written
      for (let at = 0; at < this.length; at++) this.sum = (this.sum + bytes[at]) & 255
    }
    this.at += characters
    this.place += this.length
  }
}

const encoder = /* @__PURE__ */ new TextEncoder()

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
