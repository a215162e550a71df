import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetOf, segmentOf, SequenceIndex } from '../src/sequence-index.ts'

describe('the index of outbound numbers', () => {
  it('finds segment and offset of each number, like a map does', () => {
    const step = fc.record({
      stream: fc.integer({ min: 0, max: 2 }),
      seq: fc.integer({ min: 1, max: 300 }),
      offset: fc.integer({ min: 1, max: 2 ** 30 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
        const index = new SequenceIndex()
        const twin = new Map<string, number>()
        for (const { stream, seq, offset } of [...steps].sort((a, b) => a.seq - b.seq)) {
          index.set(stream, 1, seq, 3, offset)
          twin.set(`${stream} ${seq}`, offset)
        }
        for (let stream = 0; stream < 3; stream++) {
          for (let seq = 0; seq <= 301; seq++) {
            const place = index.get(stream, 1, seq)
            const expected = twin.get(`${stream} ${seq}`)
            expect(place === 0 ? undefined : offsetOf(place)).toBe(expected)
            if (place > 0) expect(segmentOf(place)).toBe(3)
          }
        }
      }),
    )
  })

  it('keeps the newest numbers when there are more than its bound', () => {
    const index = new SequenceIndex(100)
    for (let seq = 1; seq <= 1000; seq++) index.set(1, 1, seq, 1, seq)
    for (let seq = 951; seq <= 1000; seq++) expect(offsetOf(index.get(1, 1, seq))).toBe(seq)
    expect(index.get(1, 1, 800)).toBe(0)
    expect(index.first(1, 1)).toBeGreaterThan(850)
    expect(index.last(1, 1)).toBe(1000)
  })

  it('survives a number that was set far ahead', () => {
    const index = new SequenceIndex(100)
    index.set(1, 1, 1, 1, 5)
    index.set(1, 1, 1_000_000_000, 1, 6)
    expect(index.get(1, 1, 1)).toBe(0)
    expect(offsetOf(index.get(1, 1, 1_000_000_000))).toBe(6)
    index.set(1, 1, 1_000_000_001, 1, 7)
    expect(offsetOf(index.get(1, 1, 1_000_000_001))).toBe(7)
  })

  it('keeps two epochs of a stream and forgets older ones', () => {
    const index = new SequenceIndex()
    for (const epoch of [1, 2, 3]) index.set(1, epoch, 1, 1, epoch)
    expect([1, 2, 3].map((epoch) => offsetOf(index.get(1, epoch, 1)))).toEqual([0, 2, 3])
    index.set(1, 1, 1, 1, 9)
    expect(index.get(1, 1, 1)).toBe(0)
  })
})
