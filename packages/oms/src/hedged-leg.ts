/**
 * The leg of a hedged position whose id came late. What an order executes before the venue has named a position stands in a leg of that order alone, under
 * an id made of its name; once PosMaintRptID(721) is there, its executions go where they belong.
 */
import type { Decision } from './decision.ts'
import { syntheticId } from './execution.ts'
import type { Order } from './order.ts'
import type { OrderRules } from './rules.ts'

/** Name of the leg of an order that the venue has named no position for. */
export const ownLegOf = (order: Order, rules: OrderRules): string => syntheticId('position', rules.account, order.key)

/** Behind what a report was judged to be: executions that were booked without a position move to the one that it names. */
export function moveToLeg(order: Order, rules: OrderRules, out: Decision): void {
  if (!rules.hedging || order.executions.length === 0) return
  let to = ''
  for (const change of out.changes)
    if (change.t === 'set' && change.o === order.key && change.f.positionID !== undefined) to = change.f.positionID
  if (to === '') return
  const from = ownLegOf(order, rules)
  if (order.executions.some(({ positionID, suspense }) => positionID === from && !suspense)) {
    out.changes.push({ t: 'move', o: order.key, from, to })
    out.alert('position_named', order, `${from} is ${to}`)
  }
}
