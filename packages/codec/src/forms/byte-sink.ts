/** Bytes that grow as they are put, in which a number that was put before can still be changed. Not for the hot path: the writer has its own. */
import { digitsOf, writeDigits } from '../values/numbers.ts'

export class ByteSink {
  #bytes: Uint8Array
  end = 0

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity)
  }

  /** What was put; valid until more is. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  put(byte: number): void {
    this.#room(1)
    this.#bytes[this.end++] = byte
  }

  copy(source: Uint8Array, from: number, to: number): void {
    if (to <= from) return
    this.#room(to - from)
    this.#bytes.set(source.subarray(from, to), this.end)
    this.end += to - from
  }

  /** ASCII text. */
  text(text: string): void {
    this.#room(text.length)
    for (let at = 0; at < text.length; at++) this.#bytes[this.end++] = text.charCodeAt(at)
  }

  /** Puts `value` where a number stands from `from` to `to`, and moves what is behind. A number that was padded with zeros keeps its width. */
  renumber(from: number, to: number, value: number): void {
    const digits = digitsOf(value)
    const width = this.#bytes[from] === 48 ? Math.max(digits, to - from) : digits
    const shift = width - (to - from)
    this.#room(Math.max(shift, 0))
    if (shift !== 0) this.#bytes.copyWithin(to + shift, to, this.end)
    this.end += shift
    writeDigits(this.#bytes, from, value, width)
  }

  /** What was put, as bytes of its own. */
  taken(): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(0, this.end))
  }

  #room(more: number): void {
    if (this.end + more <= this.#bytes.length) return
    const bigger = new Uint8Array(Math.max(this.#bytes.length * 2, this.end + more))
    bigger.set(this.#bytes.subarray(0, this.end))
    this.#bytes = bigger
  }
}
