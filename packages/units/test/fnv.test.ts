import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fnv64 } from '../src/index.ts'

/** The definition. */
function slow(bytes: readonly number[]): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(16).padStart(16, '0')
}

describe('FNV-1a 64', () => {
  test('the published values', () => {
    expect(new Fnv64().hex()).toBe('cbf29ce484222325')
    expect(new Fnv64().byte(97).hex()).toBe('af63dc4c8601ec8c')
    expect(new Fnv64().bytes(new TextEncoder().encode('foobar')).hex()).toBe('85944171f73967e8')
    expect(new Fnv64().byte(97).reset().hex()).toBe('cbf29ce484222325')
  })

  test('every byte and every integer as its definition says', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.maxSafeInteger(), (bytes, integer) => {
        const bits = BigInt.asUintN(64, BigInt(integer))
        const tail = Array.from({ length: 8 }, (_, i) => Number((bits >> BigInt(8 * i)) & 0xffn))
        expect(new Fnv64().bytes(bytes).int64(integer).hex()).toBe(slow([...bytes, ...tail]))
      }),
    )
  })
})
