import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backOffMs } from '../src/calling/back-off.ts'

describe('the wait before the next attempt', () => {
  it('doubles its bound with each attempt, up to the cap', () => {
    const bounds = [1, 2, 3, 4, 5, 6, 100].map((attempt) => backOffMs({ baseMs: 1000, capMs: 10_000 }, attempt, 0.999_999))
    expect(bounds).toEqual([999, 1999, 3999, 7999, 9999, 9999, 9999])
  })

  it('lies anywhere below the bound: full jitter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, chance) => {
        const ms = backOffMs({ baseMs: 500, capMs: 30_000 }, attempt, chance)
        expect(ms).toBeGreaterThanOrEqual(0)
        expect(ms).toBeLessThan(30_000)
      }),
    )
  })
})
