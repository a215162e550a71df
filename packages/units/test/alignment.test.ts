import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align, isAligned } from '../src/index.ts'

describe('alignment to tick and step', () => {
  test('an aligned value is on the increment and nearer than one increment', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000 }), (value, increment) => {
        const down = align(value, increment, 'down')
        const up = align(value, increment, 'up')
        if (down === undefined) throw new Error('going towards zero always fits')
        expect(isAligned(down, increment)).toBe(true)
        expect(Math.abs(down)).toBeLessThanOrEqual(Math.abs(value))
        expect(Math.abs(value - down)).toBeLessThan(increment)
        if (up !== undefined) expect(Math.abs(up) - Math.abs(down)).toBe(isAligned(value, increment) ? 0 : increment)
        expect(align(value, increment, 'exact')).toBe(isAligned(value, increment) ? value : undefined)
      }),
    )
  })

  test('a quantity goes down to the step, a price to the nearest tick', () => {
    expect(align(1_999, 1_000, 'down')).toBe(1_000)
    expect(align(110_007, 5, 'half-even')).toBe(110_005)
    expect(align(110_008, 5, 'half-even')).toBe(110_010)
    expect(align(15, 10, 'half-even')).toBe(20)
    expect(align(25, 10, 'half-even')).toBe(20)
  })

  test('what leaves 2^53 is refused', () => {
    expect(align(2 ** 53 - 1, 1_000, 'up')).toBeUndefined()
    expect(() => align(5, 0, 'down')).toThrow('increment 0 given')
  })
})
