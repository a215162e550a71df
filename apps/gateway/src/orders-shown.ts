/** Orders for people and programs: the list, and one with its story. */
import type { Now } from '@fix/events'
import type { Gateway } from './gateway.ts'
import type { OrderAnswer, OrdersAnswer, OrdersQuery } from './orders-answer.ts'
import { orderStatus } from './snapshot.ts'

export function shownOrders({ desk }: Gateway, { instrument, open, limit }: OrdersQuery, now: Now): OrdersAnswer {
  const wanted = (one: { instrumentId: string }): boolean => instrument === undefined || one.instrumentId === instrument
  const working = open === 'false' ? [] : desk.orders.open().toReversed().filter(wanted)
  const ended = open === 'true' ? [] : desk.orders.ended(limit).filter(wanted)
  return {
    ...{ schema: 1, wallUs: now.wallUs, openCount: desk.orders.openOrders },
    orders: [...working, ...ended].slice(0, limit).map((one) => orderStatus(one, desk.symbols.get(one.instrumentId), now)),
  }
}

/** Undefined where no order of this ClOrdID(11) is known. */
export function shownOrder({ desk, stories }: Gateway, clOrdID: string, now: Now): OrderAnswer | undefined {
  const order = desk.orders.get(clOrdID)
  if (order === undefined) return undefined
  const { orderID, strategy } = order
  const traceId = desk.orders.traceOf(clOrdID)
  return {
    ...{ schema: 1, wallUs: now.wallUs, orderID, traceId, strategy },
    ...{ order: orderStatus(order, desk.symbols.get(order.instrumentId), now), ...stories.of(clOrdID) },
  }
}
