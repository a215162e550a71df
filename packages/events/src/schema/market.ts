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
const integers = z.custom<Int32Array>((column) => column instanceof Int32Array)
const belowMicro = z.int().min(0).max(999)
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
    eventTimeNs: belowMicro.optional(),
    receiveTimeUs: count,
    subBook: count.optional(),
    firstNo: count.optional(),
    lastNo: count.optional(),
    applID: z.string().optional(),
    applSeq: count.optional(),
    applLastSeq: count.optional(),
    processedSeq: count.optional(),
    count,
    actions: bytes,
    sides: bytes,
    prices: numbers,
    sizes: numbers,
    ids: z.array(z.string()),
    refIds: z.array(z.string()),
    positions: integers.optional(),
    orderCounts: integers.optional(),
    flags: bytes.optional(),
  })
  .refine(
    (u) =>
      [u.actions, u.sides, u.prices, u.sizes, u.ids, u.refIds, u.positions, u.orderCounts, u.flags].every(
        (column) => column === undefined || column.length >= u.count,
      ),
    { error: 'every column holds at least `count` rows' },
  )

export const marketTrade = z.strictObject({
  kind: z.literal('market_trade'),
  instrumentId: text,
  source: text,
  seq: count,
  eventTimeUs: count,
  receiveTimeUs: count,
  price: z.number(),
  size: z.union([z.number(), z.nan()]),
  aggressor: z.enum(['buy', 'sell', '']),
  tradeId: z.string(),
})

export const marketPhase = z.strictObject({
  kind: z.literal('market_phase'),
  instrumentId: text,
  source: text,
  phase: z.enum(['open', 'pre_open', 'auction', 'halted', 'closed', 'unknown']),
  status: z.string(),
  marketDepth: count.optional(),
  mdBookType: count.optional(),
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
  tick: text.optional(),
  step: text.optional(),
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

export const bookRecoveredFact = z.strictObject({
  kind: z.literal('book_recovered'),
  instrumentId: text,
  source: text,
  reason: z.enum([...staleReason.options, 'start', 'rejected', 'depth']),
  us: count,
})
