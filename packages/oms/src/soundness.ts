/**
 * Reports that can't be of the order that they name. An order keeps its instrument and its side for good, and no quantity is below nothing: whatever else such
 * a report says, read by another instrument's digits or booked on the other side it would be wrong by far. Nothing of it is taken; the venue is asked.
 */
import type { OrderReport } from '@fix/events'
import type { AlertCode } from './decision.ts'
import type { Order } from './order.ts'

/** Why nothing of it is taken; undefined where it can be of this order. */
export function unsoundness(order: Order, report: OrderReport): { code: AlertCode; text: string } | undefined {
  const { instrumentId, side } = report
  if (instrumentId !== '' && instrumentId !== order.instrumentId)
    return { code: 'report_mismatch', text: `Symbol(55) of ${instrumentId}, expected ${order.instrumentId}` }
  // Who does not know the order has to say some side all the same.
  const unknown = report.ordStatus === 'Rejected' && (report.orderQty ?? 0) === 0
  if (side !== '' && side !== order.side && !unknown) return { code: 'report_mismatch', text: `Side(54) ${side}, expected ${order.side}` }
  const text = belowNothing(report)
  return text === '' ? undefined : { code: 'report_unusable', text }
}

/** Which quantity of it is below nothing, as a sentence; '' for none. */
export function belowNothing({ orderQty, cumQty, leavesQty, lastQty }: OrderReport): string {
  if (isBelow(orderQty)) return sentence('OrderQty(38)', orderQty)
  if (isBelow(cumQty)) return sentence('CumQty(14)', cumQty)
  if (isBelow(leavesQty)) return sentence('LeavesQty(151)', leavesQty)
  return isBelow(lastQty) ? sentence('LastQty(32)', lastQty) : ''
}

const isBelow = (qty: number | null): qty is number => qty !== null && qty < 0
const sentence = (field: string, qty: number): string => `${field} ${qty}, expected 0 or more`
