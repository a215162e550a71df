import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crcOf } from '../src/crc.ts'

describe('the CRC of a part of an array', () => {
  it('is that of zlib at each length and each start, short or long', () => {
    let state = 1
    const all = Uint8Array.from({ length: 1200 }, () => (state = (state * 48_271) % 0x7fff_ffff) & 255)
    const bytes = all.subarray(40)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    let sums = 0
    for (let length = 0; length <= 1100; length++) {
      for (const from of [0, 1, 7, 8, 59]) {
        expect(crcOf(bytes, view, from, from + length)).toBe(crc32(bytes.subarray(from, from + length)))
        sums++
      }
    }
    expect(sums).toBe(5505)
  })

  it('is the one that everybody means by CRC32', () => {
    const bytes = new TextEncoder().encode('123456789')
    expect(crcOf(bytes, new DataView(bytes.buffer), 0, bytes.length)).toBe(0xcbf43926)
  })
})
