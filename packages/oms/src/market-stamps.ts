/** Puts what the market says beside what is decided about an order: the top of the book at its arrival, the rate at which an execution counts. */
import type { OrderReport } from '@fix/events'
import type { Decision } from './decision.ts'
import type { MarketPort } from './market.ts'
import type { Order } from './order.ts'

/**
 * The first word about an order that we sent is as near as we come to its arrival at the venue: it and the quote that stands in our book then
 * have come the same way. A report that was sent again, or that answers a question, tells of no arrival.
 */
export function stampArrival(market: MarketPort, order: Order, report: OrderReport, out: Decision): void {
  if (order.external || order.execType !== '' || order.arrived !== undefined) return
  if (report.possDup || report.execType === 'OrderStatus' || report.massStatusReqID !== '') return
  const arrived = market.top(order.instrumentId)
  if (arrived !== undefined && out.changes.some((change) => change.t !== 'seen')) out.set(order.key, { arrived })
}

/** Profit arises in the instrument's currency, and counts at the rate of the moment in which it was booked; so do costs in theirs. */
export function stampRates(market: MarketPort, currency: string, out: Decision): void {
  for (const change of out.changes) {
    if (change.t === 'exec' && !change.restated) change.fx = market.rate(currency)
    if (change.t === 'exec' || change.t === 'amend') for (const cost of change.costs ?? []) cost.fx = market.rate(cost.currency)
  }
}
