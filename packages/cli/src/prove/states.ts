/** How each order stands by the log's last report of it, beside how it stands here. Quantities are compared elsewhere. */
import type { OrdStatus } from '@fix/events'
import type { OrderView } from '@fix/oms'
import type { LogSide, ReportedOrder } from './log-side.ts'
import { isUnknown } from './own-side.ts'

/** OrdStatus(39) that says whether an order works or how it ended; the others, as pending ones and DoneForDay, say neither. */
const working: Readonly<Record<string, OrdStatus>> = { '0': 'New', '1': 'PartiallyFilled' }
const ended: Readonly<Record<string, OrdStatus>> = { '2': 'Filled', '4': 'Canceled', '8': 'Rejected', C: 'Expired' }
const endedHere = new Set<string>([...Object.values(ended), 'NeverAccepted'])

export interface StateComparison {
  /** Orders that differ. */
  readonly differences: readonly string[]
  /** What could not be compared, and why. */
  readonly reasons: readonly string[]
}

export function compareStates(log: LogSide, ours: (reported: ReportedOrder) => OrderView | undefined): StateComparison {
  const differences: string[] = []
  const reasons: string[] = []
  const { reports } = log
  for (const reported of reports.orders.values()) {
    const order = ours(reported)
    if (order === undefined || isUnknown(order)) continue
    // What the venue says of an order under no OrderID(37), where it gave it one, is no report of that order.
    if (reported.orderID === '' && order.orderID !== '') continue
    const name = `order ${reported.clOrdID || reported.orderID}`
    const end = ended[reported.ordStatus]
    if (end === undefined) {
      const taken = order.state === 'NeverAccepted' || order.state === 'Rejected'
      const works = working[reported.ordStatus] !== undefined && endedHere.has(order.state) && reports.others > 0
      const status = working[reported.ordStatus] ?? `OrdStatus(39) ${reported.ordStatus}`
      if (reported.ordStatus !== '' && (taken || works)) differences.push(`${name}: ${order.state} here, ${status} in the log`)
    } else if (order.open) reasons.push(`${name} was still open when the journal ended; the log has it as ${end}`)
    else if (endedHere.has(order.state) && order.state !== end && !isRefused(order, end))
      differences.push(`${name}: ${order.state} here, ${end} in the log`)
  }
  return { differences, reasons }
}

/** An order that was asked after and not known there, or was refused, never stood in the venue's book: both are one. */
function isRefused(order: OrderView, end: OrdStatus): boolean {
  return end === 'Rejected' && order.state === 'NeverAccepted'
}
