/**
 * FNV-1a 64 over what a run puts out: integers, ids and order. Two runs are the same run when their digests are. It is kept in two
 * 32-bit halves, as a BigInt a byte would cost more than the run. It guards against mistakes, not against malice.
 */
export class Digest {
  #high = 0xcbf29ce4
  #low = 0x84222325

  byte(value: number): this {
    // The prime is 2^40 + 0x1b3: the product is taken apart into what each half gets.
    const low = (this.#low ^ (value & 0xff)) >>> 0
    const product = low * 0x1b3
    const carry = Math.floor(product / 2 ** 32)
    this.#high = (Math.imul(this.#high, 0x1b3) + carry + (low << 8)) >>> 0
    this.#low = product >>> 0
    return this
  }

  /** A safe integer as eight bytes, little end first, two's complement. NaN, an absent number, enters as the lowest int64. */
  integer(value: number): this {
    const absent = Number.isNaN(value)
    if (!absent && !Number.isSafeInteger(value)) throw new RangeError(`Digest.integer: ${value} given, a safe integer or NaN expected`)
    let half = absent ? 0 : value >>> 0
    for (let at = 0; at < 4; at++, half >>>= 8) this.byte(half)
    half = absent ? 0x80000000 : Math.floor(value / 2 ** 32) >>> 0
    for (let at = 0; at < 4; at++, half >>>= 8) this.byte(half)
    return this
  }

  /** Text as UTF-8 and a zero byte, so that two texts never run into each other. */
  text(value: string): this {
    for (const byte of encoder.encode(value)) this.byte(byte)
    return this.byte(0)
  }

  /** The state as 16 hex digits. */
  hex(): string {
    return this.#high.toString(16).padStart(8, '0') + this.#low.toString(16).padStart(8, '0')
  }
}

const encoder = new TextEncoder()
