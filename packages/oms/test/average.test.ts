import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageDiffers } from '../src/execution.ts'

/** The same in integers of any size. */
function twin(avgPx: number, avgPxScale: number, cumQty: number, value: bigint, priceScale: number): boolean {
  const digits = Math.max(avgPxScale, priceScale)
  const theirs = BigInt(avgPx) * BigInt(cumQty) * 10n ** BigInt(digits - avgPxScale)
  const ours = value * 10n ** BigInt(digits - priceScale)
  const difference = theirs > ours ? theirs - ours : ours - theirs
  const rounding = BigInt(cumQty) * 10n ** BigInt(digits - avgPxScale)
  return difference > rounding && difference * 10_000n > (ours < 0n ? -ours : ours)
}

describe('AvgPx(6) against our own executions', () => {
  it.each([
    { title: 'is the same to the last digit', avgPx: 11_000, value: 110_000n, differs: false },
    { title: 'differs by the rounding of its own last digit', avgPx: 11_001, value: 110_000n, differs: false },
    { title: 'differs by one in 10,000 exactly', avgPx: 20_002, value: 200_000n, differs: false },
    { title: 'differs by more than that', avgPx: 20_003, value: 200_000n, differs: true },
  ])('$title: $differs', ({ avgPx, value, differs }) => {
    expect(averageDiffers(avgPx, 4, 10, value, 4)).toBe(differs)
  })

  it('is judged alike in numbers and in integers of any size', () => {
    const scale = fc.integer({ min: 0, max: 8 })
    const near = fc.integer({ min: -3, max: 3 })
    const price = fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 2 ** 40 }))
    const qty = fc.oneof(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 2 ** 40 }))
    fc.assert(
      fc.property(price, scale, qty, scale, near, fc.boolean(), (avgPx, avgPxScale, cumQty, priceScale, step, far) => {
        const exact = (BigInt(avgPx) * BigInt(cumQty) * 10n ** BigInt(priceScale)) / 10n ** BigInt(avgPxScale)
        const value = exact + BigInt(step) * (far ? exact / 10_000n : BigInt(cumQty))
        return averageDiffers(avgPx, avgPxScale, cumQty, value, priceScale) === twin(avgPx, avgPxScale, cumQty, value, priceScale)
      }),
      { numRuns: 2000 },
    )
  })
})
