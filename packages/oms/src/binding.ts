/**
 * Which order a report belongs to: 41 where it is there, then 11, then 37, then 721. A cancel's acknowledgement is keyed by the cancel's own
 * id, a mass status report has no ClOrdID(11) at all; neither may ever make a second order. What belongs to no order of ours and lives at
 * the venue is adopted.
 */
import type { OrderReport } from '@fix/events'
import type { Decision } from './decision.ts'
import { syntheticId } from './execution.ts'
import type { Ledger } from './ledger.ts'
import { blankOrder } from './order.ts'
import type { Order } from './order.ts'
import type { OrderRules } from './rules.ts'
import { belowNothing } from './soundness.ts'

const endedStates = new Set<string>(['Filled', 'Canceled', 'Rejected', 'Expired', 'Calculated'])

/** The order of ours that a report names. */
export function orderOf(ledger: Ledger, report: OrderReport): Order | undefined {
  const { origClOrdID, clOrdID, orderID, positionID } = report
  const byId = (origClOrdID === '' ? undefined : ledger.byId(origClOrdID)) ?? (clOrdID === '' ? undefined : ledger.byId(clOrdID))
  if (byId !== undefined) return byId
  if (orderID !== '') return ledger.byOrderID(orderID)
  return positionID === '' || clOrdID !== '' ? undefined : ledger.byPositionID(positionID)
}

/** The report's order; an order that is not ours is adopted by a change in `out`. */
export function bind(ledger: Ledger, rules: OrderRules, report: OrderReport, atUs: number, out: Decision): Order | undefined {
  const known = orderOf(ledger, report)
  if (known !== undefined) return known
  const { orderID, clOrdID, instrumentId, side } = report
  const status = report.execType === 'OrderStatus' || report.massStatusReqID !== ''
  const ended = endedStates.has(report.ordStatus)
  const traded = report.execType === 'Trade' || (!status && (report.cumQty ?? 0) > 0)
  if (side === '' || instrumentId === '' || (orderID === '' && clOrdID === '') || (ended && !traded) || orderID === 'NONE') {
    out.name = 'unbound'
    out.alert('unbound_report', undefined, `${clOrdID} ${orderID} ${report.execType}/${report.ordStatus}`)
    return undefined
  }
  if (status && clOrdID === '' && mayBeOurs(ledger, report)) {
    // It may be one of ours whose OrderID(37) we never heard: adopting it would count it twice. The probe by ClOrdID(11) will tell.
    out.name = 'ambiguous'
    out.alert('unbound_report', undefined, `${orderID} looks like an order of ours in flight`)
    return undefined
  }
  const unusable = belowNothing(report)
  if (unusable !== '') {
    out.name = 'unbound'
    out.alert('report_unusable', undefined, `${clOrdID} ${orderID}: ${unusable}`)
    return undefined
  }
  const key = syntheticId('order', rules.account, orderID === '' ? clOrdID : orderID)
  const qty = report.orderQty ?? (report.cumQty ?? 0) + (report.leavesQty ?? 0)
  const type = report.ordType ?? ''
  out.changes.push({ t: 'adopt', o: key, id: clOrdID, ins: instrumentId, side, type, qty, at: atUs })
  out.alert('external_order', { key, instrumentId }, `${orderID} ${side} ${qty}`)
  const ids = clOrdID === '' ? [] : [clOrdID]
  return blankOrder({ key, external: true, instrumentId, side, ordType: type, qty, sentAtUs: atUs, head: clOrdID, ids })
}

function mayBeOurs(ledger: Ledger, report: OrderReport): boolean {
  for (const key of ledger.live) {
    const order = ledger.orders.get(key)!
    if (order.orderID !== '' || order.external || order.instrumentId !== report.instrumentId || order.side !== report.side) continue
    // The venue may have taken a replace already, of which we don't know either.
    const meant = (qty: number): boolean =>
      qty === order.qty || order.requests.some(({ kind, qty: asked }) => kind === 'replace' && asked === qty)
    if (report.orderQty === null || meant(report.orderQty)) return true
  }
  return false
}
