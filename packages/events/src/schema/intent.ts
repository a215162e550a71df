import { z } from 'zod'
import { contingencyTypes, killStates, riskCodes } from '../intent.ts'
import { ordType, side, timeInForce } from './order.ts'
import { count, price, qty, text } from './scaled.ts'

export const killState = z.enum(killStates)
export const riskCode = z.enum(riskCodes)

export const protection = z.strictObject({ stop: price.optional(), distance: price.optional() })
export const guarding = z.strictObject({ entry: text, positionID: text })

export const contingentLeg = z.strictObject({
  side,
  qty,
  ordType,
  limit: price.optional(),
  stop: price.optional(),
  timeInForce: timeInForce.optional(),
  expireUs: count.optional(),
  protect: protection.optional(),
})
export const contingency = z.strictObject({ type: z.enum(contingencyTypes), legs: z.array(contingentLeg).readonly() })

export const newOrder = z.strictObject({
  kind: z.literal('new'),
  cause: count,
  trace: text.optional(),
  strategy: text,
  instrumentId: text,
  side,
  qty,
  ordType,
  limit: price.optional(),
  stop: price.optional(),
  timeInForce: timeInForce.optional(),
  expireUs: count.optional(),
  cashOrderQty: z.int().optional(),
  by: z.enum(['strategy', 'operator', 'kill', 'protection']).optional(),
  protect: protection.optional(),
  guards: guarding.optional(),
  contingency: contingency.optional(),
  legOf: z.strictObject({ first: text, at: count }).optional(),
})

export const replaceOrder = z.strictObject({
  kind: z.literal('replace'),
  cause: count,
  strategy: text,
  clOrdID: text,
  qty,
  limit: price.optional(),
  stop: price.optional(),
  closeAtCum: z.boolean().optional(),
  by: z.enum(['strategy', 'protection']).optional(),
})

export const cancelOrder = z.strictObject({
  kind: z.literal('cancel'),
  cause: count,
  strategy: text,
  clOrdID: text,
  by: z.enum(['strategy', 'operator', 'kill', 'protection']),
})

export const intent = z.discriminatedUnion('kind', [newOrder, replaceOrder, cancelOrder])

/** A verdict that refused. One that passed has no schema: what crosses a process is no longer approved. NaN stands where a number was missing. */
export const refusal = z.strictObject({
  passed: z.literal(false),
  code: riskCode,
  limit: z.union([z.number(), z.nan()]),
  actual: z.union([z.number(), z.nan()]),
  codes: z.array(riskCode).readonly(),
})
