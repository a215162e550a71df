/**
 * What `/decisions` answers, and what it may be asked: what was wished in this run, and what came of each wish, newest first. It is paged by the running number
 * of the wishes. Within `schema: 1` keys are only added.
 */
import { z } from 'zod'
import { name, period, whole } from './question.ts'

const count = z.int().min(0)
const decimalOrNone = z.string().regex(/^(-?\d+(\.\d+)?)?$/)

/**
 * passed: risk passed it and it was sent. shadow: it would have been. denied: risk refused it. held: orders or the session did not take it, or the strategy lacks
 * a sense that it needs.
 */
export const verdicts = ['passed', 'shadow', 'denied', 'held'] as const

export const decisionsQuery = z.strictObject({
  /** Of the decision, or any ClOrdID(11) of its order's chain that this run has given out. */
  id: name.optional(),
  instrument: name.optional(),
  session: name.optional(),
  strategy: name.optional(),
  verdict: z.enum(verdicts).optional(),
  /** One of its codes. */
  code: name.optional(),
  ...period,
  /** Running numbers; neither is among what is asked for. */
  after: whole(0).default(0),
  before: whole(0).default(Number.MAX_SAFE_INTEGER),
  limit: whole(1, 500).default(100),
})

const decision = z.strictObject({
  /** The fact that it was decided on, and the how manieth wish on it: `idx.n`. */
  id: z.string(),
  no: count,
  /** Of its order, or of the wish where it came to none: what /events and the log have too. */
  traceId: z.string(),
  timeUs: z.int(),
  session: z.string(),
  strategy: z.string(),
  by: z.enum(['strategy', 'operator', 'kill', 'protection']),
  kind: z.enum(['new', 'replace', 'cancel']),
  instrument: z.string(),
  /** Of the order that it made or is about; '' for a new one that was never sent. */
  clOrdID: z.string(),
  /** Of the request that went out, and its MsgSeqNum(34); '' and 0 where none did. */
  requestID: z.string(),
  seq: count,
  side: z.enum(['buy', 'sell', '']),
  type: z.string(),
  qty: decimalOrNone,
  price: decimalOrNone,
  stop: decimalOrNone,
  verdict: z.enum(verdicts),
  /** The code that decided, '' where nothing stood against it; and all that did. */
  code: z.string(),
  codes: z.array(z.string()),
  /** Of the code that decided, where they are figures for people. */
  limit: decimalOrNone,
  actual: decimalOrNone,
})

export const decisionsSchema = z.strictObject({
  schema: z.literal(1),
  wallUs: z.int(),
  decisions: z.array(decision),
  /** So many are kept; older ones are in the journal. */
  kept: count,
  /** There are older ones that fit. */
  more: z.boolean(),
})

export type Decision = z.infer<typeof decision>
export type DecisionsQuery = z.infer<typeof decisionsQuery>
export type DecisionsAnswer = z.infer<typeof decisionsSchema>
