/** Lines as the bytes that go out: text and fields of messages are put one behind the other, and no string is made of what is only passed on. */
const LF = 10
const encoder = new TextEncoder()

export class LineBytes {
  bytes = new Uint8Array(1 << 16)
  length = 0

  /** What was put since the last `clear`; good until the next call. */
  get taken(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }

  byte(byte: number): void {
    if (this.length === this.bytes.length) this.#room(1)
    this.bytes[this.length++] = byte
  }

  end(): void {
    this.byte(LF)
  }

  /** Text of ASCII alone. */
  ascii(text: string): void {
    if (this.length + text.length > this.bytes.length) this.#room(text.length)
    const { bytes } = this
    let { length } = this
    for (let at = 0; at < text.length; at++) bytes[length++] = text.charCodeAt(at)
    this.length = length
  }

  /** Any text, as UTF-8. */
  text(text: string): void {
    this.#room(text.length * 3)
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written
  }

  /** Bytes as they are. */
  raw(bytes: Uint8Array): void {
    this.#room(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** Printable ASCII from other bytes; false at what is none, and then nothing good was put. */
  printable(from: Uint8Array, start: number, end: number): boolean {
    if (this.length + end - start > this.bytes.length) this.#room(end - start)
    const { bytes } = this
    let { length } = this
    for (let at = start; at < end; at++) {
      const byte = from[at]
      if (byte < 32 || byte > 126) return false
      bytes[length++] = byte
    }
    this.length = length
    return true
  }

  #room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }
}
