/**
 * One zod schema a kind, each equal to its plain type; the test of this file holds them equal. They run where data crosses a process
 * (a capture that is read, a command over HTTP, a bus), never in the loop. Objects are strict: a field that the type does not have is
 * refused, so that a misspelt one is found where it enters.
 */
import { z } from 'zod'
import { command } from './schema/command.ts'
import {
  bookRecoveredFact,
  bookStateFact,
  bookUpdate,
  instrumentDefinition,
  instrumentListEnd,
  marketPhase,
  marketTrade,
  subscriptionReject,
} from './schema/market.ts'
import { cancelReject, fill, orderReport, positionReport, requestReject } from './schema/order.ts'
import { count } from './schema/scaled.ts'
import { sessionFact } from './schema/session.ts'

export { command } from './schema/command.ts'
export { cancelOrder, intent, killState, newOrder, refusal, replaceOrder, riskCode } from './schema/intent.ts'
export {
  bookRecoveredFact,
  bookStateFact,
  bookUpdate,
  instrumentDefinition,
  instrumentListEnd,
  marketPhase,
  marketTrade,
  subscriptionReject,
} from './schema/market.ts'
export { cancelReject, fill, orderReport, ordType, positionReport, requestReject, timeInForce } from './schema/order.ts'
export { sessionFact } from './schema/session.ts'

export const start = z.strictObject({ kind: z.literal('start'), epoch: count })
export const wake = z.strictObject({ kind: z.literal('wake') })
export const fault = z.strictObject({
  kind: z.literal('fault'),
  of: z.enum(['store', 'killFile', 'audit', 'memory', 'queue', 'config']),
  on: z.boolean(),
  text: z.string(),
})
export const now = z.strictObject({ wallUs: count, monoUs: count })

/** Everything that may enter the loop. */
export const fact = z.discriminatedUnion('kind', [
  start,
  wake,
  fault,
  command,
  bookUpdate,
  marketTrade,
  marketPhase,
  subscriptionReject,
  instrumentDefinition,
  instrumentListEnd,
  orderReport,
  cancelReject,
  requestReject,
  positionReport,
  sessionFact,
])

/** A fact as the inbox admitted it. */
export const entry = z.strictObject({ idx: count, now, fact })

/** What the loop tells and does not take in: a book's change of state and its recovery, a booked execution. */
export const told = z.discriminatedUnion('kind', [bookStateFact, bookRecoveredFact, fill])

/**
 * JSON Schema (draft 2020-12) of one of the schemas above. The columns of a book update have no JSON of their own: they are arrays of numbers,
 * with null where a typed array holds NaN.
 */
export function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      if (zodSchema._zod.def.type !== 'custom') return
      json.type = 'array'
      json.items = { type: ['number', 'null'] }
    },
  }) as Record<string, unknown>
}
