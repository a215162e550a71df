import { z } from 'zod'
import { count, text } from './scaled.ts'

const bookState = z.enum(['EMPTY', 'SYNCING', 'LIVE', 'STALE', 'REJECTED', 'CLOSED'])
const staleReason = z.enum([
  'gap',
  'disconnect',
  'quiet',
  'crossed',
  'integrity',
  'checksum',
  'desync',
  'bad_action',
  'buffer_overflow',
  'instrument_mismatch',
  'clock',
])

const bytes = z.custom<Uint8Array>((column) => column instanceof Uint8Array)
const numbers = z.custom<Float64Array>((column) => column instanceof Float64Array)

/** Columns are longer than `count` where the record is reused; shorter is a mistake. */
export const bookUpdate = z
  .strictObject({
    kind: z.enum(['book_snapshot', 'book_delta']),
    instrumentId: text,
    source: text,
    mdReqID: text.optional(),
    seq: count,
    eventTimeUs: count,
    receiveTimeUs: count,
    count,
    actions: bytes,
    sides: bytes,
    prices: numbers,
    sizes: numbers,
    ids: z.array(z.string()),
    refIds: z.array(z.string()),
  })
  .refine((u) => [u.actions, u.sides, u.prices, u.sizes, u.ids, u.refIds].every((column) => column.length >= u.count), {
    error: 'every column holds at least `count` rows',
  })

export const subscriptionReject = z.strictObject({
  kind: z.literal('subscription_reject'),
  source: text,
  mdReqID: text,
  reason: text,
  text,
})

export const instrumentDefinition = z.strictObject({
  kind: z.literal('instrument'),
  source: text,
  symbol: text,
  name: text,
  digits: count,
})

export const instrumentListEnd = z.strictObject({
  kind: z.literal('instrument_list_end'),
  source: text,
  securityReqID: text,
  count,
})

export const bookStateFact = z.strictObject({
  kind: z.literal('book_state'),
  instrumentId: text,
  state: bookState,
  reason: z.union([staleReason, z.literal('')]),
})
