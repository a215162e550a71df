/**
 * Bytes of text that grow at their end: what is printed again and again goes straight into them, digit by digit, so that no string is made of it. It knows
 * nothing of facts.
 */
const zero = 48
const quote = 34
const backslash = 92
const space = 32
const del = 127
/** Digits that 32 bits hold. */
const word = 1e9

export class LineBuffer {
  bytes: Buffer
  length = 0

  constructor(room = 4096) {
    this.bytes = Buffer.allocUnsafe(room)
  }

  /** Text that is known to be ASCII. */
  ascii(text: string): void {
    this.#reserve(text.length)
    const { bytes } = this
    let at = this.length
    for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i)
    this.length = at
  }

  /** Any text, as UTF-8. */
  text(text: string): void {
    this.#reserve(text.length * 3)
    this.length += this.bytes.write(text, this.length, 'utf8')
  }

  /** As JSON has it. */
  json(text: string): void {
    this.#reserve(text.length + 2)
    const { bytes } = this
    let at = this.length
    bytes[at++] = quote
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < space || code >= del || code === quote || code === backslash) {
        this.text(JSON.stringify(text))
        return
      }
      bytes[at++] = code
    }
    bytes[at++] = quote
    this.length = at
  }

  /** As a template has it. */
  number(value: number): void {
    this.#reserve(24)
    if (!Number.isSafeInteger(value)) {
      this.ascii(String(value))
      return
    }
    const { bytes } = this
    let rest = value
    if (rest < 0) {
      bytes[this.length++] = 45
      rest = -rest
    }
    if (rest < word) {
      this.#digits(rest | 0, width(rest | 0))
      return
    }
    const upper = Math.floor(rest / word)
    this.#digits(upper | 0, width(upper | 0))
    this.#digits((rest - upper * word) | 0, 9)
  }

  #digits(value: number, count: number): void {
    const { bytes } = this
    let rest = value
    for (let at = this.length + count - 1; at >= this.length; at--) {
      const tenth = (rest / 10) | 0
      bytes[at] = zero + rest - tenth * 10
      rest = tenth
    }
    this.length += count
  }

  #reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const wider = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + more))
    wider.set(this.bytes.subarray(0, this.length))
    this.bytes = wider
  }
}

function width(value: number): number {
  let count = 1
  for (let bound = 10; count < 9 && value >= bound; bound *= 10) count++
  return count
}
