import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteCopy } from '../src/driving/byte-copy.ts'

describe('bytes that are copied', () => {
  it('are those between the two ends and no others, whatever buffers take turns and wherever these lie in theirs', () => {
    const buffers = [0, 3, 64].map((shift) => new Uint8Array(new ArrayBuffer(2048 + shift), shift))
    const step = fc.record({
      source: fc.nat(2),
      target: fc.nat(2),
      from: fc.nat(900),
      length: fc.nat(700),
      at: fc.nat(1300),
      seed: fc.integer({ min: 1, max: 255 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const copy = new ByteCopy()
        for (const { source, target, from, length, at, seed } of steps) {
          if (source === target) continue
          buffers[source].forEach((_, place, all) => (all[place] = place * seed))
          buffers[target].fill(seed)
          const expected = new Uint8Array(buffers[target])
          expected.set(buffers[source].subarray(from, from + length), at)
          copy.copy(buffers[source], from, from + length, buffers[target], at)
          expect(buffers[target]).toEqual(expected)
        }
      }),
      { seed: 20261129, numRuns: 60 },
    )
  })
})
