import { z } from 'zod'
import { count, price, qty, text } from './scaled.ts'

export const side = z.enum(['buy', 'sell'])
export const ordType = z.enum(['market', 'limit', 'stop'])
export const timeInForce = z.enum([
  'Day',
  'GoodTillCancel',
  'ImmediateOrCancel',
  'FillOrKill',
  'GoodTillDate',
  'AtTheOpening',
  'AtTheClose',
])

const ordStatus = z.enum([
  'New',
  'PartiallyFilled',
  'Filled',
  'DoneForDay',
  'Canceled',
  'Replaced',
  'PendingCancel',
  'Stopped',
  'Rejected',
  'Suspended',
  'PendingNew',
  'Calculated',
  'Expired',
  'AcceptedForBidding',
  'PendingReplace',
])

const execType = z.enum([
  'New',
  'DoneForDay',
  'Canceled',
  'Replaced',
  'PendingCancel',
  'Stopped',
  'Rejected',
  'Suspended',
  'PendingNew',
  'Calculated',
  'Expired',
  'Restated',
  'PendingReplace',
  'Trade',
  'TradeCorrect',
  'TradeCancel',
  'OrderStatus',
])

export const reportedCost = z.strictObject({
  type: z.enum(['commission', 'fee', 'tax']),
  basis: z.enum(['absolute', 'perUnit', 'percentage']),
  amount: z.int(),
  scale: count,
  currency: text,
})

export const orderReport = z.strictObject({
  kind: z.literal('order_report'),
  source: text,
  seq: count,
  clOrdID: text,
  origClOrdID: text,
  orderID: text,
  execID: text,
  execRefID: text,
  execType,
  ordStatus,
  instrumentId: text,
  side: z.union([side, z.literal('')]),
  orderQty: qty.nullable(),
  cumQty: qty.nullable(),
  leavesQty: qty.nullable(),
  lastQty: qty.nullable(),
  lastPx: price.nullable(),
  avgPx: z.int().nullable(),
  avgPxScale: count,
  price: price.nullable(),
  stopPx: price.nullable(),
  positionID: text,
  rejectReason: text,
  text,
  transactTimeUs: count,
  possDup: z.boolean(),
  massStatusReqID: text,
  totNumReports: count.nullable(),
  ordType: z.union([ordType, z.literal('')]).optional(),
  timeInForce: z.union([timeInForce, z.literal('')]).optional(),
  execRestatementReason: text.optional(),
  dayOrderQty: qty.nullable().optional(),
  dayCumQty: qty.nullable().optional(),
  costs: z.array(reportedCost).readonly().optional(),
})

export const cancelReject = z.strictObject({
  kind: z.literal('cancel_reject'),
  source: text,
  seq: count,
  clOrdID: text,
  origClOrdID: text,
  orderID: text,
  ordStatus,
  reason: text,
  responseTo: z.enum(['cancel', 'replace', '']),
  text,
})

export const requestReject = z.strictObject({
  kind: z.literal('request_reject'),
  source: text,
  seq: count,
  refID: text,
  refSeqNum: count,
  refMsgType: text,
  reason: text,
  text,
})

export const positionReport = z.strictObject({
  kind: z.literal('position_report'),
  source: text,
  seq: count,
  posReqID: text,
  positionID: text,
  result: z.enum(['found', 'none', 'rejected']),
  total: count,
  instrumentId: text,
  longQty: qty.nullable(),
  shortQty: qty.nullable(),
  avgPx: z.int().nullable(),
  avgPxScale: count,
})

export const fill = z.strictObject({
  kind: z.literal('execution_fill'),
  execID: text,
  clOrdID: text,
  orderID: text,
  instrumentId: text,
  side,
  qty,
  px: price,
  derived: z.boolean(),
  cumQty: qty,
  realised: z.int(),
  transactTimeUs: count,
})
