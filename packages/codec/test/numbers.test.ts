import { formatScaled, parseScaled } from '@fix/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromText, readInt, readScaled, readScaledBig } from '../src/index.ts'

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

  it('reads as bigint what 2^53 does not hold, and agrees with the number where it does', () => {
    const big = (text: string, scale: number): bigint | undefined => readScaledBig(fromText(text), 0, text.length, scale)
    expect(big('90071992547409.93', 2)).toBe(9007199254740993n)
    expect(big('-123456789012345678901234.5', 3)).toBe(-123456789012345678901234500n)
    expect([big('1.005', 2), big('1.000', 2), big('', 2), big('.', 0), big('.0', 0), big('-', 0), big('1e5', 0)]).toEqual([
      undefined,
      100n,
      undefined,
      undefined,
      0n,
      undefined,
      undefined,
    ])
    expect(big('9'.repeat(64), 0)).toBe(BigInt('9'.repeat(64)))
    expect(big('9'.repeat(65), 0), 'what a peer makes us multiply is bounded').toBe(undefined)
    const text = fc.array(fc.constantFrom('0', '1', '9', '.', '-'), { maxLength: 18 }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(text, fc.nat(8), (each, scale) => {
        const number = scaled(each, scale)
        const wide = big(each, scale)
        if (wide === undefined || wide > 2n ** 53n - 1n || wide < 1n - 2n ** 53n) expect(number).toBe(NaN)
        else expect(BigInt(number)).toBe(wide)
      }),
      { seed: 1, numRuns: 2000 },
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
