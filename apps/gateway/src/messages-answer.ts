/**
 * What `/messages` answers, and what it may be asked: the last messages of both sessions, decoded, with their secrets blank, newest first. It is paged by
 * the journal's index: `before` the oldest that one has, or `after` the newest.
 */
import { z } from 'zod'
import { name, period, whole } from './question.ts'
import { message } from './status.ts'

const most = 200
const idx = whole(0)

export const messagesQuery = z.strictObject({
  /** Stands in one of its fields that name orders: ClOrdID(11), OrigClOrdID(41), OrderID(37), ExecID(17). */
  id: name.optional(),
  /** Of the configuration; the message has its Symbol(55). */
  instrument: name.optional(),
  session: name.optional(),
  dir: z.enum(['in', 'out']).optional(),
  /** Stands somewhere in the message: in its name, its fields by name, or its bytes with `|` for SOH. Upper and lower case are one. */
  q: z.string().max(200, 'expected at most 200 characters').default(''),
  ...period,
  after: idx.default(0),
  before: idx.default(Number.MAX_SAFE_INTEGER),
  limit: whole(1, most).default(50),
})

export const messagesSchema = z.strictObject({
  schema: z.literal(1),
  messages: z.array(message),
  /** So many are kept; older ones are in the journal. */
  kept: z.int().min(0),
  /** There are older ones that fit. */
  more: z.boolean(),
})

export type MessagesQuery = z.infer<typeof messagesQuery>
export type MessagesAnswer = z.infer<typeof messagesSchema>
