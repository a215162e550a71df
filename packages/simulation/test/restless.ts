import type { Strategy } from '@fix/strategy'
import type { Qty } from '@fix/units'

const units = (count: number): Qty => (count * 100) as Qty

export const limits = {
  version: '1',
  instruments: { EURUSD: { maxQty: units(5000), maxPosition: units(20_000), maxMdAgeMs: 10_000, maxUnknown: 0 } },
}

/** Something of everything: orders at the market and at limits, replaces and cancels, whatever the market does. */
export function restless(): Strategy {
  let turn = 0
  return {
    decide(seen, act) {
      turn++
      const [order] = seen.working
      if (order !== undefined && !order.pending && order.limit !== null) {
        if (turn % 7 === 0) act.cancel(order.clOrdID)
        else if (turn % 11 === 0) act.replace(order.clOrdID, order.qty, order.side === 'buy' ? seen.bid : seen.ask)
        return
      }
      if (turn % 3 === 0) act.market(seen.position > 0 ? 'sell' : 'buy', units(1000 + (turn % 4) * 1000))
      else if (turn % 5 === 0) act.limit(turn % 2 === 0 ? 'buy' : 'sell', units(2000), turn % 2 === 0 ? seen.bid : seen.ask)
    },
  }
}
