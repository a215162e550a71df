import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode, endAt, problemAt, recordBytes, sizeOf } from '../src/format.ts'
import { bytesOf, message } from './scratch.ts'
import type { RecordDraft } from '@fix/session'

function encoded(idx: number, draft: RecordDraft): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(sizeOf(draft))
  const view = new DataView(bytes.buffer)
  encode(bytes, view, 0, idx, draft)
  return { bytes, view }
}

/** The same layout, written down field by field with 64-bit integers. */
function slowly(idx: number, draft: RecordDraft): Uint8Array {
  const raw = draft.raw.slice(draft.rawFrom, draft.rawTo)
  const out = Buffer.alloc(48 + raw.length + draft.note.length)
  out.writeUInt32LE(out.length - 8, 0)
  out.writeBigUInt64LE(BigInt(idx), 8)
  out.writeBigInt64LE(BigInt(draft.wallUs), 16)
  out.writeBigUInt64LE(BigInt(draft.seq), 24)
  out.writeUInt32LE(draft.epoch, 32)
  out.writeUInt32LE(draft.note.length, 36)
  out.writeUInt16LE(draft.stream, 40)
  out.writeUInt16LE(1, 42)
  out.writeUInt8(draft.dir, 44)
  out.writeUInt8(draft.type, 45)
  out.writeUInt16LE(draft.flags, 46)
  out.set(raw, 48)
  out.set(draft.note, 48 + raw.length)
  out.writeUInt32LE(crc32(out.subarray(8)), 4)
  return new Uint8Array(out)
}

const anyDraft = fc.record({
  type: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8),
  stream: fc.integer({ min: 0, max: 65535 }),
  dir: fc.constantFrom(0, 1, 2),
  epoch: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  seq: fc.maxSafeNat(),
  wallUs: fc.maxSafeInteger(),
  flags: fc.integer({ min: 0, max: 65535 }),
  raw: fc.uint8Array({ maxLength: 200 }),
  note: fc.uint8Array({ maxLength: 200 }),
}) as fc.Arbitrary<Partial<RecordDraft>>

describe('a record on disk', () => {
  it('has these bytes, for good', () => {
    const { bytes } = encoded(
      7,
      message(5, { raw: bytesOf('35=D'), note: bytesOf('n'), wallUs: 1_767_346_200_123_456, stream: 2, epoch: 3 }),
    )
    expect(Buffer.from(bytes).toString('hex')).toBe(
      '2d000000' + // len 45
        '8a52ad69' + // crc32
        '0700000000000000' + // idx
        '4018745a64470600' + // wallUs
        '0500000000000000' + // seq
        '03000000' + // epoch
        '01000000' + // noteLen
        '0200' + // stream
        '0100' + // ver
        '01' + // dir
        '01' + // type
        '0000' + // flags
        '33353d44' + // raw
        '6e', // note
    )
  })

  it('is what the slow twin writes, and reads back as it was', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), anyDraft, (idx, change) => {
        const draft = message(1, change)
        const { bytes, view } = encoded(idx, draft)
        expect(bytes).toEqual(slowly(idx, draft))
        expect(problemAt(bytes, view, 0, bytes.length)).toBeUndefined()
        expect(endAt(view, 0)).toBe(bytes.length)
        const { type, stream, dir, epoch, seq, wallUs, flags, raw, note } = draft
        expect(decode(bytes, view, 0)).toEqual({ idx, type, stream, dir, epoch, seq, wallUs, flags, raw, note })
      }),
    )
  })

  it('shows every flipped bit', () => {
    const { bytes, view } = encoded(7, message(5))
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      bytes[bit >> 3] ^= 1 << (bit & 7)
      expect(problemAt(bytes, view, 0, bytes.length), `bit ${bit}`).toBeDefined()
      bytes[bit >> 3] ^= 1 << (bit & 7)
    }
    expect(problemAt(bytes, view, 0, bytes.length)).toBeUndefined()
  })

  it('is short wherever it is cut', () => {
    const { bytes, view } = encoded(7, message(5))
    for (let end = 0; end < bytes.length; end++) expect(problemAt(bytes, view, 0, end)).toBe('short')
  })

  it('has 48 bytes beside raw and note', () => {
    expect(sizeOf(message(1, { raw: new Uint8Array(0), note: new Uint8Array(0) }))).toBe(recordBytes)
    expect(recordBytes).toBe(48)
  })
})
