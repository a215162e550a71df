import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatScaled, parseScaled } from '../src/index.ts'

describe('decimal text and scaled integers', () => {
  test('what is printed is read back the same', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 15 }), (value, scale) => {
        expect(parseScaled(formatScaled(value, scale), scale)).toBe(value + 0)
      }),
    )
  })

  test('digits that the scale cannot hold are refused unless they are zeros', () => {
    expect(parseScaled('1.10005', 5)).toBe(110005)
    expect(parseScaled('1.1', 5)).toBe(110000)
    expect(parseScaled('1.1000500', 5)).toBe(110005)
    expect(parseScaled('1.100051', 5)).toBeUndefined()
    expect(parseScaled('-.5', 1)).toBe(-5)
    expect(parseScaled('-0.0', 1)).toBe(0)
  })

  test('what is no plain decimal is refused', () => {
    for (const text of ['', '-', '.', '1.2.3', '1e5', '+1', ' 1', '1,5', 'NaN', '0x10']) expect(parseScaled(text, 5)).toBeUndefined()
  })

  test('what leaves 2^53 at its scale is refused', () => {
    expect(parseScaled('9007199254740991', 0)).toBe(2 ** 53 - 1)
    expect(parseScaled('9007199254740992', 0)).toBeUndefined()
    expect(parseScaled('90071992547409.92', 2)).toBeUndefined()
    expect(parseScaled('90071992547410', 2)).toBeUndefined()
  })

  test('a float cannot be printed as a scaled integer', () => {
    expect(() => formatScaled(1.5, 2)).toThrow('1.5 is not a safe integer')
  })
})
