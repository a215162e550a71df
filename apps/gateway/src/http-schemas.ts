/** The JSON Schema of every JSON answer, by its path: served at `/schemas`, and the same in docs/http-schemas.json. */
import { z } from 'zod'
import { alertsSchema } from './alerts-answer.ts'
import { bookSchema, booksSchema } from './books-answer.ts'
import { decisionsSchema } from './decisions-answer.ts'
import { messagesSchema } from './messages-answer.ts'
import { orderSchema, ordersSchema } from './orders-answer.ts'
import { positionsSchema } from './positions-answer.ts'
import { readySchema, statusSchema } from './status.ts'

export const answers = {
  '/healthz': z.strictObject({ alive: z.literal(true) }),
  '/readyz': readySchema,
  '/status': statusSchema,
  '/books': booksSchema,
  '/books/{instrument}': bookSchema,
  '/orders': ordersSchema,
  '/orders/{clOrdID}': orderSchema,
  '/decisions': decisionsSchema,
  '/positions': positionsSchema,
  '/messages': messagesSchema,
  '/alerts': alertsSchema,
} as const

export function httpSchemas(): Record<keyof typeof answers, object> {
  const draft7 = (schema: z.ZodType): object => z.toJSONSchema(schema, { target: 'draft-7' })
  return Object.fromEntries(Object.entries(answers).map(([path, schema]) => [path, draft7(schema)])) as ReturnType<typeof httpSchemas>
}
