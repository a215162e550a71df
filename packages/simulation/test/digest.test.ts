import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Digest } from '../src/index.ts'

/** The definition, in BigInt. */
function slowly(bytes: readonly number[]): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(16).padStart(16, '0')
}

describe('the digest of a run', () => {
  test('is FNV-1a 64, by the published vectors', () => {
    expect(new Digest().hex()).toBe('cbf29ce484222325')
    expect(new Digest().byte(0x61).hex()).toBe('af63dc4c8601ec8c')
  })

  test('agrees with the definition over any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 })), (bytes) => {
        const digest = new Digest()
        for (const byte of bytes) digest.byte(byte)
        expect(digest.hex()).toBe(slowly(bytes))
      }),
    )
  })

  test('takes integers as int64, little end first', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        const bytes = new Uint8Array(8)
        new DataView(bytes.buffer).setBigInt64(0, BigInt(value), true)
        expect(new Digest().integer(value).hex()).toBe(slowly([...bytes]))
      }),
    )
  })

  test('refuses a fraction, and tells an absent number from zero', () => {
    expect(() => new Digest().integer(0.5)).toThrow('0.5 given')
    expect(new Digest().integer(NaN).hex()).not.toBe(new Digest().integer(0).hex())
  })
})
