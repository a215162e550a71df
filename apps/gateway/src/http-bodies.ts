/** What a POST of the page may say, by what it asks for. The actor is never among it: that is whose token came with the request. */
import { costTypes } from '@fix/oms'
import { readDecimal } from '@fix/oms/fix'
import { z } from 'zod'

export const killBody = z.strictObject({
  state: z.enum(['active', 'reduce-only', 'halted', 'cancel-all', 'flatten']),
  scope: z.string().min(1).max(64),
  reason: z.string().min(1).max(200),
})

/** `px`: the price at which the difference is booked, in the instrument's smallest unit, as `/status` and the journal have prices. */
export const acceptBody = z.strictObject({
  instrumentId: z.string().min(1).max(64),
  px: z.int().positive(),
  reason: z.string().min(1).max(200),
})

/** Orders and positions are compared with the venue's at once. */
export const compareBody = z.strictObject({ reason: z.string().min(1).max(200) })

/** A cost that no report brings: `amount` as decimal text, below 0 where it is taken. The same `id` is booked once. */
export const costBody = z.strictObject({
  id: z.string().min(1).max(64),
  type: z.enum(costTypes),
  amount: z.string().max(32).transform(decimalAmount),
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected three capitals, such as USD'),
  instrumentId: z.string().min(1).max(64),
  positionID: z.string().max(64).default(''),
  strategy: z.string().max(64).default(''),
  reason: z.string().min(1).max(200),
})

export const receiptBody = z.strictObject({ nonce: z.string().regex(/^[0-9a-f]{24}$/, 'expected the 24 hex digits of a notification') })

/** Money that was paid in, or out: `amount` as decimal text, below 0 for the second. The same `id` is booked once. */
export const cashBody = costBody.pick({ id: true, amount: true, currency: true, reason: true })

export const approvalBody = z.strictObject({ id: z.string().min(1).max(32), reason: z.string().min(1).max(200) })

function decimalAmount(text: string, context: z.RefinementCtx): { value: number; scale: number } {
  const decimal = readDecimal(text)
  if (decimal !== undefined && decimal.value !== 0) return decimal
  context.addIssue({ code: 'custom', message: `${JSON.stringify(text)} given, expected a decimal number as text that is not 0` })
  return z.NEVER
}
