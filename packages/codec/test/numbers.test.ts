import { formatScaled, parseScaled } from '@fix/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromText, readInt, readScaled } from '../src/index.ts'

const int = (text: string): number => readInt(fromText(text), 0, text.length)
const scaled = (text: string, scale: number): number => readScaled(fromText(text), 0, text.length, scale)

describe('numbers from bytes', () => {
  it('reads integers exactly up to 2^53 and refuses the rest', () => {
    expect([int('0'), int('007'), int('-12'), int('9007199254740991')]).toEqual([0, 7, -12, 9007199254740991])
    for (const wrong of ['', '-', '+1', '1.0', '1e3', ' 1', '9007199254740992', '99999999999999999999']) expect(int(wrong), wrong).toBe(NaN)
    expect(Object.is(int('-0'), 0)).toBe(true)
  })

  it('reads decimals at a scale and refuses to lose digits', () => {
    expect([scaled('1.10005', 5), scaled('1.1', 5), scaled('-0.5', 1), scaled('100', 2), scaled('1.1000', 1)]).toEqual([
      110005, 110000, -5, 10000, 11,
    ])
    for (const wrong of ['', '.', '-', '1.2.3', '+1', '1e5', '1.23', 'NaN']) expect(scaled(wrong, 1), wrong).toBe(NaN)
    expect(scaled('90071992547409.93', 2)).toBe(NaN)
  })

  it('agrees with the parser of text on any digits and points', () => {
    const text = fc.array(fc.constantFrom('0', '1', '9', '.', '-'), { maxLength: 18 }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(text, fc.nat(8), (each, scale) => void expect(scaled(each, scale)).toBe(parseScaled(each, scale) ?? NaN)),
      { numRuns: 2000 },
    )
  })

  it('reads back what is printed', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.nat(12),
        (value, scale) => void expect(scaled(formatScaled(value, scale), scale)).toBe(value === 0 ? 0 : value),
      ),
    )
  })
})
