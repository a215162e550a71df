import type { Side } from '@fix/events'
import type { Orders, OrderView } from '@fix/oms'

/** What risk reads of orders, for who trades on though the venue has a position otherwise. */
export function unbroken(orders: Orders) {
  return {
    openBuyQty: (id: string): number => orders.openBuyQty(id),
    openSellQty: (id: string): number => orders.openSellQty(id),
    positionQty: (id: string): number => orders.positionQty(id),
    unknownCount: (id: string): number => orders.unknownCount(id),
    broken: (): boolean => false,
    unprotected: (id: string): boolean => orders.unprotected(id),
    openCount: (id: string): number => orders.openCount(id),
    get openOrders(): number {
      return orders.openOrders
    },
    bestOpenLimit: (id: string, side: Side): number => orders.bestOpenLimit(id, side),
    get: (clOrdID: string): OrderView | undefined => orders.get(clOrdID),
  }
}
