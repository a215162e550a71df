import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, divide, divideWide, multiply, multiplyDivide, rescale } from '../src/index.ts'
import type { Rounding } from '../src/index.ts'

const integer = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0, 1, -1, 2 ** 53 - 1, -(2 ** 53 - 1)))
const rounding = fc.constantFrom<Rounding>('exact', 'down', 'up', 'half-even')

/** The definition, said slowly: the two neighbours of the true quotient, and which of them the rounding takes. */
function slowDivide(dividend: bigint, divisor: bigint, how: Rounding): number | undefined {
  if (divisor === 0n) return undefined
  const negative = dividend < 0n !== divisor < 0n
  const [n, d] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor]
  const low = n / d
  const twice = (n % d) * 2n
  let size = low
  if (n % d !== 0n) {
    if (how === 'exact') return undefined
    if (how === 'up') size = low + 1n
    if (how === 'half-even' && (twice > d || (twice === d && low % 2n === 1n))) size = low + 1n
  }
  const result = Number(negative ? -size : size)
  return Number.isSafeInteger(result) ? result + 0 : undefined
}

describe('arithmetic of scaled integers', () => {
  test('a sum and a product are exact or refused', () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        expect(add(a, b)).toBe(slowDivide(BigInt(a) + BigInt(b), 1n, 'exact'))
        expect(multiply(a, b)).toBe(slowDivide(BigInt(a) * BigInt(b), 1n, 'exact'))
      }),
    )
  })

  test('a quotient is the one that the rounding names', () => {
    fc.assert(
      fc.property(integer, integer, rounding, (a, b, how) => {
        expect(divide(a, b, how)).toBe(slowDivide(BigInt(a), BigInt(b), how))
      }),
      { numRuns: 2000 },
    )
  })

  test('a product is divided as a whole, however wide it is', () => {
    fc.assert(
      fc.property(integer, integer, integer, rounding, (a, b, divisor, how) => {
        expect(multiplyDivide(a, b, divisor, how)).toBe(slowDivide(BigInt(a) * BigInt(b), BigInt(divisor), how))
      }),
      { numRuns: 2000 },
    )
  })

  test('a sum of products is divided without losing a digit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 127n), max: 2n ** 127n }),
        fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
        rounding,
        (a, b, how) => {
          expect(divideWide(a, b, how)).toBe(slowDivide(a, b, how))
        },
      ),
    )
  })

  test('halves go to the even neighbour', () => {
    expect([-5, -3, -1, 1, 3, 5].map((n) => divide(n, 2, 'half-even'))).toEqual([-2, -2, 0, 0, 2, 2])
    expect([-5, -3, -1, 1, 3, 5].map((n) => divide(n, 2, 'down'))).toEqual([-2, -1, 0, 0, 1, 2])
    expect([-5, -3, -1, 1, 3, 5].map((n) => divide(n, 2, 'up'))).toEqual([-3, -2, -1, 1, 2, 3])
  })

  test('a scale can grow and shrink, and loses digits only when told how', () => {
    expect(rescale(110005, 5, 7, 'exact')).toBe(11000500)
    expect(rescale(11000500, 7, 5, 'exact')).toBe(110005)
    expect(rescale(11000550, 7, 5, 'exact')).toBeUndefined()
    expect(rescale(11000550, 7, 5, 'half-even')).toBe(110006)
    expect(rescale(11000450, 7, 5, 'half-even')).toBe(110004)
    expect(rescale(2 ** 53 - 1, 0, 1, 'exact')).toBeUndefined()
  })

  test('a float is our own mistake and is thrown back with its name', () => {
    expect(() => multiply(1.5, 2)).toThrow('multiply: 1.5 given')
    expect(() => divide(1, Number.NaN, 'down')).toThrow('divide: NaN given')
    expect(() => multiplyDivide(2 ** 53, 1, 1, 'down')).toThrow('multiplyDivide: 9007199254740992 given')
  })
})
