import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BookUpdate } from '@fix/events'
import { entryInto, factText, readEntry, captureVersion } from '../src/fact-line.ts'
import { LineBuffer } from '../src/line-buffer.ts'
import { anyBook } from './facts.ts'

/** A book as JSON has it, columns as lists; NaN is null to it, and Infinity is told apart by hand. */
function plain(book: BookUpdate): string {
  const list = (column: Uint8Array | Int32Array | Float64Array | undefined) =>
    column === undefined ? undefined : Array.from(column, (value) => (value === Infinity ? 'INFINITY' : value)).slice(0, book.count)
  const { kind, instrumentId, source, mdReqID, applID, seq, eventTimeUs, receiveTimeUs, eventTimeNs, subBook, firstNo, lastNo } = book
  const { applSeq, applLastSeq, processedSeq, count, ids, refIds } = book
  return JSON.stringify({
    ...{ kind, instrumentId, source, mdReqID, applID, seq, eventTimeUs, receiveTimeUs, eventTimeNs, subBook, firstNo, lastNo },
    ...{ applSeq, applLastSeq, processedSeq, count },
    ...{ actions: list(book.actions), sides: list(book.sides), prices: list(book.prices), sizes: list(book.sizes) },
    ...{ ids: ids.slice(0, count), refIds: refIds.slice(0, count) },
    ...{ positions: list(book.positions), orderCounts: list(book.orderCounts), flags: list(book.flags) },
  }).replaceAll('"INFINITY"', '1e999')
}

describe('a line of the capture', () => {
  test('is what JSON has for the entry, and the CRC of that; others stand before and behind it', () => {
    const lines = new LineBuffer(8)
    fc.assert(
      fc.property(anyBook, fc.maxSafeNat(), fc.string({ unit: 'grapheme', maxLength: 5 }), (book, us, id) => {
        const fact = { ...book, source: id }
        const object = `{"idx":${us},"wallUs":${us},"monoUs":7,"fact":${plain(fact)}}`
        const expected = `${object.slice(0, -1)},"crc":${crc32(object)}}`
        const from = lines.length
        entryInto(lines, { idx: us, now: { wallUs: us, monoUs: 7 }, fact })
        entryInto(lines, { idx: 2, now: { wallUs: 3, monoUs: 4 }, fact: { kind: 'wake' } })
        const [own, next] = lines.bytes.toString('utf8', from, lines.length).split('\n')
        expect(own).toBe(expected)
        expect(readEntry(next, captureVersion)).toEqual({ idx: 2, now: { wallUs: 3, monoUs: 4 }, fact: { kind: 'wake' } })
        expect(factText(fact)).toBe(plain(fact))
      }),
    )
  })

  test('prints every number as a template does', () => {
    const lines = new LineBuffer(1)
    const number = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1001, max: 1001 }), fc.double(), fc.constantFrom(999_999_999, 1e9, -0))
    fc.assert(
      fc.property(number, (value) => {
        lines.length = 0
        lines.number(value)
        expect(lines.bytes.toString('latin1', 0, lines.length)).toBe(String(value))
      }),
    )
  })

  test('of a fact that cannot be printed nothing stands there', () => {
    const lines = new LineBuffer()
    const fact = { kind: 'wake', at: 1n } as never
    expect(() => entryInto(lines, { idx: 1, now: { wallUs: 2, monoUs: 3 }, fact })).toThrow(TypeError)
    expect(lines.length).toBe(0)
  })
})
