/** Orders for people and programs: the list, and one with its story. */
import type { Now } from '@fix/events'
import type { OrderView } from '@fix/oms'
import type { Desk } from '@fix/strategy'
import { names } from './desk-settings.ts'
import type { Gateway } from './gateway.ts'
import type { OrderAnswer, OrdersAnswer, OrdersQuery } from './orders-answer.ts'
import { orderStatus } from './snapshot.ts'

export function shownOrders({ desk }: Gateway, query: Partial<OrdersQuery>, now: Now): OrdersAnswer {
  const { limit = 100 } = query
  const found = listed(desk, query, limit + 1)
  const page = found.slice(0, limit)
  const more = found.length > limit
  const last = page.at(-1)
  return {
    ...{ schema: 1, wallUs: now.wallUs, openCount: desk.orders.openOrders },
    orders: page.map((one) => orderStatus(one, desk.symbols.get(one.instrumentId), now)),
    ...{ more, next: more && last !== undefined ? `${last.open ? 'open' : 'ended'}.${last.clOrdID}` : '' },
  }
}

/** At most so many of the list, behind the page that was had. */
function listed(
  { orders }: Desk,
  { id, instrument, session, open, since = 0, until = Infinity, page = '' }: Partial<OrdersQuery>,
  most: number,
): OrderView[] {
  if (session !== undefined && session !== names.trade) return []
  const [, section, last] = /^(open|ended)\.(.+)$/.exec(page) ?? []
  const fits = (one: OrderView): boolean =>
    (instrument === undefined || one.instrumentId === instrument) && one.sentAtUs >= since && one.sentAtUs <= until
  if (id !== undefined) {
    const one = orders.get(id) ?? orders.withOrderID(id)
    return one === undefined || last !== undefined || !fits(one) || (open ?? String(one.open)) !== String(one.open) ? [] : [one]
  }
  const working =
    open === 'false' || section === 'ended' ? [] : behind(newestFirst(orders.open()), section === 'open' ? orders.get(last) : undefined)
  if (open === 'true') return working.filter(fits).slice(0, most)
  const filter = { instrumentId: instrument, sentFromUs: since, sentUntilUs: until, ...(section === 'ended' && { before: last }) }
  const shown = working.filter(fits).slice(0, most)
  return [...shown, ...orders.ended(most - shown.length, filter)]
}

const newestFirst = (open: readonly OrderView[]): OrderView[] => open.toReversed().sort((a, b) => b.sentAtUs - a.sentAtUs)

/** Those behind an order; where it has ended since, those that were sent no later than it. */
function behind(open: readonly OrderView[], last: OrderView | undefined): readonly OrderView[] {
  if (last === undefined) return open
  const at = open.findIndex(({ clOrdID }) => clOrdID === last.clOrdID)
  return at < 0 ? open.filter(({ sentAtUs }) => sentAtUs <= last.sentAtUs) : open.slice(at + 1)
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
