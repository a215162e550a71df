/** Which wishes may leave more risk than there is. */
import type { Intent } from '@fix/events'
import type { Orders } from '@fix/oms'

/** It neither takes an order back nor brings the position nearer to zero, whatever else fills first. */
export function bringsRisk(intent: Intent, orders: Pick<Orders, 'get' | 'open' | 'positionQty'>): boolean {
  if (intent.kind === 'cancel') return false
  if (intent.kind === 'replace') return !(intent.qty <= (orders.get(intent.clOrdID)?.orderQty ?? 0))
  if (intent.contingency !== undefined) return true
  const { instrumentId, side, qty } = intent
  const position = orders.positionQty(instrumentId)
  const closable = side === 'sell' ? position : -position
  const working = orders
    .open(instrumentId)
    .reduce((sum, order) => sum + (order.side === side && order.guards === '' ? order.leavesQty : 0), 0)
  return !(qty + working <= closable)
}
