/**
 * What `/messages` answers, and what it may be asked: the last messages of both sessions, decoded, with their secrets blank, newest first. It is paged by
 * the journal's index: `before` the oldest that one has, or `after` the newest.
 */
import { z } from 'zod'
import { message } from './status.ts'

const most = 200
const idx = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

export const messagesQuery = z.strictObject({
  session: z.string().max(64).optional(),
  dir: z.enum(['in', 'out']).optional(),
  /** Stands somewhere in the message: in its name, its fields by name, or its bytes with `|` for SOH. Upper and lower case are one. */
  q: z.string().max(200).default(''),
  after: idx.default(0),
  before: idx.default(Number.MAX_SAFE_INTEGER),
  limit: z.coerce.number().int().min(1).max(most).default(50),
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
