/** Which wishes may leave more risk than there is. */
import type { Intent, ReplaceOrder } from '@fix/events'
import type { OrderView, Orders } from '@fix/oms'

/** It neither takes an order back nor brings the position nearer to zero, whatever else fills first. */
export function bringsRisk(intent: Intent, orders: Pick<Orders, 'get' | 'open' | 'positionQty'>): boolean {
  if (intent.kind === 'cancel') return false
  if (intent.kind === 'replace') {
    const order = orders.get(intent.clOrdID)
    return order === undefined || (!isLess(intent, order) && !closes(order, intent.qty, orders, order))
  }
  return intent.contingency !== undefined || !closes(intent, intent.qty, orders)
}

/** Nothing of the order is more, and it fills no sooner. */
function isLess({ qty, limit, stop }: ReplaceOrder, order: OrderView): boolean {
  const sign = order.side === 'buy' ? 1 : -1
  // What is not given stays. A price where there was none is another kind of order.
  const waitsForLimit = limit === undefined || (order.limit !== null && sign * (order.limit - limit) >= 0)
  const waitsForStop = stop === undefined || (order.stop !== null && sign * (stop - order.stop) >= 0)
  return qty <= order.orderQty && waitsForLimit && waitsForStop
}

function closes(
  { instrumentId, side }: { readonly instrumentId: string; readonly side: 'buy' | 'sell' },
  qty: number,
  orders: Pick<Orders, 'open' | 'positionQty'>,
  itself?: OrderView,
): boolean {
  const position = orders.positionQty(instrumentId)
  const closable = side === 'sell' ? position : -position
  const counts = (order: OrderView): boolean => order.side === side && order.guards === '' && order.clOrdID !== itself?.clOrdID
  const working = orders.open(instrumentId).reduce((sum, order) => sum + (counts(order) ? order.leavesQty : 0), 0)
  return qty + working <= closable
}
