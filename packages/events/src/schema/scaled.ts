import type { Price, Qty } from '@fix/units'
import { z } from 'zod'

/** Scaled integers. Zod's `int` is a safe integer, which is what the brand promises of its range; the scale is the instrument's. */
export const price = z.int() as unknown as z.ZodType<Price>
export const qty = z.int() as unknown as z.ZodType<Qty>

/** Microseconds since 1970, a count, a number of a message: never negative. */
export const count = z.int().nonnegative()

/** FIX text that may be absent, which is ''. */
export const text = z.string()
