/**
 * Products and quotients of scaled integers: exact, or rounded as the call itself names, or refused. An intermediate that leaves 2^53 goes
 * through BigInt; a result that leaves it is `undefined`, because a rounded number of money looks just like a right one.
 */

/**
 * What to do with a remainder. `exact` refuses it; `down` goes towards zero and `up` away from it, whatever the sign; `half-even` goes to the
 * nearest, and from the middle to the even neighbour.
 */
export type Rounding = 'exact' | 'down' | 'up' | 'half-even'

/** a + b; undefined where the sum leaves 2^53. */
export function add(a: number, b: number): number | undefined {
  return safe(checked(a, 'add') + checked(b, 'add'))
}

/** a · b, whose scale is the sum of the two scales; undefined where the product leaves 2^53. */
export function multiply(a: number, b: number): number | undefined {
  return safe(checked(a, 'multiply') * checked(b, 'multiply'))
}

/** a / b; undefined where b is zero, or the rounding is `exact` and something remains. */
export function divide(a: number, b: number, rounding: Rounding): number | undefined {
  checked(a, 'divide')
  if (checked(b, 'divide') === 0) return undefined
  const remainder = a % b
  const truncated = (a - remainder) / b
  if (remainder === 0) return truncated + 0
  if (rounding === 'exact') return undefined
  const away = (a < 0 ? -1 : 1) * (b < 0 ? -1 : 1)
  if (rounding === 'down') return truncated + 0
  if (rounding === 'up') return safe(truncated + away)
  // Twice the remainder may leave 2^53; what is missing to the divisor never does.
  const over = Math.abs(remainder) - (Math.abs(b) - Math.abs(remainder))
  const outwards = over > 0 || (over === 0 && truncated % 2 !== 0)
  return outwards ? safe(truncated + away) : truncated + 0
}

/** a · b / divisor with the whole product in between; undefined where the divisor is zero or the result leaves 2^53. */
export function multiplyDivide(a: number, b: number, divisor: number, rounding: Rounding): number | undefined {
  const product = checked(a, 'multiplyDivide') * checked(b, 'multiplyDivide')
  checked(divisor, 'multiplyDivide')
  if (Number.isSafeInteger(product)) return divide(product, divisor, rounding)
  return divideWide(BigInt(a) * BigInt(b), BigInt(divisor), rounding)
}

/** The quotient of two wide integers, such as a sum of products; undefined where the divisor is zero or the result leaves 2^53. */
export function divideWide(dividend: bigint, divisor: bigint, rounding: Rounding): number | undefined {
  if (divisor === 0n) return undefined
  let quotient = dividend / divisor
  const remainder = dividend - quotient * divisor
  if (remainder !== 0n) {
    if (rounding === 'exact') return undefined
    const over = magnitude(remainder) * 2n - magnitude(divisor)
    const outwards = rounding === 'up' || (rounding === 'half-even' && (over > 0n || (over === 0n && quotient % 2n !== 0n)))
    if (outwards) quotient += dividend < 0n === divisor < 0n ? 1n : -1n
  }
  const result = Number(quotient)
  return Number.isSafeInteger(result) ? result : undefined
}

/** The same number at another scale: 110005 at 5 is 11000500 at 7; undefined where it does not fit or, if `exact`, would lose digits. */
export function rescale(value: number, from: number, to: number, rounding: Rounding): number | undefined {
  if (to >= from) return safe(checked(value, 'rescale') * 10 ** (to - from))
  const divisor = 10 ** (from - to)
  return divide(value, divisor, rounding)
}

function safe(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value + 0 : undefined
}

function checked(value: number, name: string): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name}: ${value} given, expected an integer below 2^53`)
  return value
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}
