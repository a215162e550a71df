import { divide } from './arithmetic.ts'
import type { Rounding } from './arithmetic.ts'

/** Whether a price stands on the tick, or a quantity on the step. */
export function isAligned(value: number, increment: number): boolean {
  return value % increment === 0
}

/**
 * The price on the tick, or the quantity on the step, that the rounding leads to: `down` towards zero, so that a quantity never grows.
 * Undefined where the result leaves 2^53 or, if `exact`, the value is not aligned. The increment is positive.
 */
export function align<T extends number>(value: T, increment: T, rounding: Rounding): T | undefined {
  if (!(increment > 0)) throw new RangeError(`align: increment ${increment} given, expected a positive integer`)
  const steps = divide(value, increment, rounding)
  if (steps === undefined) return undefined
  const aligned = steps * increment
  // Multiplying back a quotient of safe integers leaves 2^53 by less than one increment, so the test below sees it.
  return Number.isSafeInteger(aligned) ? ((aligned + 0) as T) : undefined
}
