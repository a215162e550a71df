import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDecimal } from '../src/reported-costs.ts'

describe('a decimal of no known scale', () => {
  it.each([
    ['1.1000', { value: 11, scale: 1 }],
    ['0', { value: 0, scale: 0 }],
    ['0.0', { value: 0, scale: 0 }],
    ['-0.50', { value: -5, scale: 1 }],
    ['.5', { value: 5, scale: 1 }],
    ['5.', { value: 5, scale: 0 }],
    ['007.0100', { value: 701, scale: 2 }],
  ])('%s', (text, expected) => {
    expect(readDecimal(text)).toEqual(expected)
  })

  it.each(['', '-', '.', '-.', '1e5', '1,5', '1.2.3', ' 1', '+1', '--1', '0x10', 'NaN', '99999999999999999'])('%j is none', (text) => {
    expect(readDecimal(text)).toBeUndefined()
  })

  it('has the digits that were written, whatever zeros stand around them', () => {
    const digits = fc.stringMatching(/^[0-9]{1,7}$/)
    fc.assert(
      fc.property(fc.boolean(), fc.nat(3), digits, digits, fc.nat(12), (negative, before, whole, fraction, behind) => {
        const text = `${negative ? '-' : ''}${'0'.repeat(before)}${whole}.${fraction}${'0'.repeat(behind)}`
        const kept = fraction.replace(/0+$/, '')
        const value = Number(`${whole}${kept}`) * (negative ? -1 : 1)
        expect(readDecimal(text)).toEqual({ value: value === 0 ? 0 : value, scale: kept.length })
      }),
      { numRuns: 1000 },
    )
  })
})
