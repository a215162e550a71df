/**
 * FNV-1a, 64 bits, over bytes and integers: two processes that hold the same say the same sixteen hex digits. It is not a security hash.
 * The state is two 32-bit halves, because a product of 64 bits in BigInt would allocate at every byte.
 */

const word = 2 ** 32
// The prime is 2^40 + 0x1b3.
const primeLow = 0x1b3

export class Fnv64 {
  #high = 0
  #low = 0

  constructor() {
    this.reset()
  }

  reset(): this {
    this.#high = 0xcbf29ce4
    this.#low = 0x84222325
    return this
  }

  byte(value: number): this {
    const low = (this.#low ^ value) >>> 0
    const product = low * primeLow
    const carry = Math.floor(product / word)
    // Times 2^40 shifts the low half into the high one by eight bits and everything else out.
    this.#high = (this.#high * primeLow + carry + ((low << 8) >>> 0)) % word
    this.#low = product % word
    return this
  }

  bytes(values: Uint8Array): this {
    for (let i = 0; i < values.length; i++) this.byte(values[i])
    return this
  }

  /** An integer below 2^53 as eight bytes, two's complement, little-endian. */
  int64(value: number): this {
    const high = Math.floor(value / word)
    return this.#word(value - high * word).#word(high >>> 0)
  }

  /** Sixteen hex digits. */
  hex(): string {
    return this.#high.toString(16).padStart(8, '0') + this.#low.toString(16).padStart(8, '0')
  }

  #word(value: number): this {
    return this.byte(value & 0xff)
      .byte((value >>> 8) & 0xff)
      .byte((value >>> 16) & 0xff)
      .byte(value >>> 24)
  }
}
