/** What `/orders` and `/orders/ID` answer, as one schema each. Within `schema: 1` keys are only added. */
import { z } from 'zod'
import { name, period, whole } from './question.ts'
import { order } from './status.ts'

const count = z.int().min(0)

export const ordersQuery = z.strictObject({
  /** Any ClOrdID(11) of its chain, or its OrderID(37). */
  id: name.optional(),
  instrument: name.optional(),
  session: name.optional(),
  open: z.enum(['true', 'false']).optional(),
  /** When it was sent. */
  ...period,
  /** The `next` of the page before. */
  page: z
    .string()
    .max(80)
    .regex(/^(open|ended)\..+$/, 'expected the next of an answer')
    .optional(),
  limit: whole(1, 500).default(100),
})

export const ordersSchema = z.strictObject({
  schema: z.literal(1),
  wallUs: z.int(),
  /** Open ones, then those that have ended; the newest first of each. */
  orders: z.array(order),
  openCount: count,
  /** There are others that fit, and how the page of them is asked for; '' where there are none. An order that ends between two pages stands in both, and none is left out. */
  more: z.boolean(),
  next: z.string(),
})

const storyLine = z.strictObject({
  timeUs: z.int(),
  what: z.enum(['decision', 'verdict', 'request', 'report', 'fill', 'doubt']),
  text: z.string(),
})

export const orderSchema = z.strictObject({
  schema: z.literal(1),
  wallUs: z.int(),
  order,
  /** Every ClOrdID(11) that leads to it is asked for by; this one is the order's name. */
  orderID: z.string(),
  traceId: z.string(),
  strategy: z.string(),
  /** Of this run, the oldest first; empty where an earlier run sent it. */
  story: z.array(storyLine),
  /** Lines that were left out between the beginning and the end. */
  left: count,
})

export type StoryLine = z.infer<typeof storyLine>
export type OrdersQuery = z.infer<typeof ordersQuery>
export type OrdersAnswer = z.infer<typeof ordersSchema>
export type OrderAnswer = z.infer<typeof orderSchema>
