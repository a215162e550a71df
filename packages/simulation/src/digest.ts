import { Fnv64 } from '@fix/units'

/**
 * FNV-1a 64 over what a run puts out: integers, ids and order. Two runs are the same run when their digests are. It guards against mistakes,
 * not against malice.
 */
export class Digest {
  readonly #hash = new Fnv64()

  byte(value: number): this {
    this.#hash.byte(value)
    return this
  }

  /** A safe integer as eight bytes, little end first, two's complement. NaN, an absent number, enters as the lowest int64. */
  integer(value: number): this {
    if (Number.isNaN(value)) for (let at = 0; at < 8; at++) this.#hash.byte(at === 7 ? 0x80 : 0)
    else if (Number.isSafeInteger(value)) this.#hash.int64(value)
    else throw new RangeError(`Digest.integer: ${value} given, a safe integer or NaN expected`)
    return this
  }

  /** Text as UTF-8 and a zero byte, so that two texts never run into each other. */
  text(value: string): this {
    this.#hash.bytes(encoder.encode(value)).byte(0)
    return this
  }

  /** Bytes and how many they are. */
  bytes(values: Uint8Array): this {
    this.#hash.bytes(values)
    return this.integer(values.length)
  }

  /** The state as 16 hex digits. */
  hex(): string {
    return this.#hash.hex()
  }
}

const encoder = new TextEncoder()
