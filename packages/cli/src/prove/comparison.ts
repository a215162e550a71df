/** The journal beside the counterparty's log: what was lost, doubled or never written down, and whether both have the same orders and sum the same fills. */
import type { OrderView } from '@fix/oms'
import { decimalText, fromScaled } from './decimal.ts'
import type { LogSide, ReportedOrder } from './log-side.ts'
import { isUnknown, type OwnSide } from './own-side.ts'
import { compareStates } from './states.ts'

export interface Comparison {
  readonly log: 'requests' | 'dropCopy'
  /** In the journal, with evidence that it arrived, and not in the log. */
  readonly lost: readonly string[]
  /** A ClOrdID(11) that stands twice in the log without PossDupFlag(43); in a drop copy one that became two orders. */
  readonly doubled: readonly string[]
  /** In the log as ours, not in the journal: sent before it was written. */
  readonly unrecorded: readonly string[]
  /** In the journal, not in the log, and nothing says that it arrived. */
  readonly unsent: number
  /** Null where it can't be judged; `reasons` says why. */
  readonly positionsEqual: boolean | null
  /** Orders and instruments that differ, and what could not be compared. */
  readonly differences: readonly string[]
  readonly reasons: readonly string[]
}

export function compare(own: OwnSide, log: LogSide): Comparison {
  const dropCopy = log.isDropCopy
  const { reports } = log
  const lost: string[] = []
  let unsent = 0
  for (const [clOrdID, request] of own.sent) {
    if (log.received.has(clOrdID) || (dropCopy && reports.named.has(clOrdID))) continue
    const order = own.orders.get(clOrdID)
    const executed = order !== undefined && order.cumQty > 0 && order.clOrdID === clOrdID
    const arrived = dropCopy ? (reports.others > 0 ? request.reported || executed : executed) : hasArrived(request.answered, clOrdID, order)
    if (arrived) lost.push(clOrdID)
    else if (!isOpen(clOrdID, order)) unsent++
  }
  const unrecorded = new Set<string>()
  for (const clOrdID of log.received) if (!own.sent.has(clOrdID)) unrecorded.add(clOrdID)
  const byOrderID = new Map<string, OrderView>()
  for (const order of own.orders.all()) if (order.orderID !== '') byOrderID.set(order.orderID, order)
  const ours = (reported: ReportedOrder): OrderView | undefined => byOrderID.get(reported.orderID) ?? own.orders.get(reported.clOrdID)
  for (const reported of reports.orders.values()) {
    if (ours(reported) === undefined && !unrecorded.has(reported.clOrdID)) unrecorded.add(reported.clOrdID || reported.orderID)
  }
  const positions = comparePositions(own, log, ours)
  const states = compareStates(log, ours)
  return {
    log: dropCopy ? 'dropCopy' : 'requests',
    lost,
    doubled: [...log.doubled],
    unrecorded: [...unrecorded],
    unsent,
    positionsEqual: positions.positionsEqual,
    differences: [...positions.differences, ...states.differences],
    reasons: [...positions.reasons, ...states.reasons],
  }
}

/** An answer named it, or its order stands as only an order that arrived does. */
function hasArrived(answered: boolean, clOrdID: string, order: OrderView | undefined): boolean {
  if (answered || order === undefined) return answered
  if (order.clOrdID !== clOrdID) return order.head === clOrdID
  return order.cumQty > 0 || (order.ordStatus !== '' && order.state !== 'NeverAccepted' && !isUnknown(order))
}

/** Nobody knows yet: it counts as unknown, not as unsent. */
function isOpen(clOrdID: string, order: OrderView | undefined): boolean {
  if (order === undefined) return false
  return order.clOrdID === clOrdID ? isUnknown(order) : order.requests.some(({ id }) => id === clOrdID)
}

type Positions = Pick<Comparison, 'positionsEqual' | 'differences' | 'reasons'>

function comparePositions(own: OwnSide, log: LogSide, ours: (reported: ReportedOrder) => OrderView | undefined): Positions {
  // Requests alone say what arrived, and nothing of what became of it.
  if (log.reports.count === 0)
    return { positionsEqual: null, differences: [], reasons: ['the log has requests, but no report of an order'] }
  const differences: string[] = []
  const reasons: string[] = []
  const sums = new Map<string, bigint>()
  /** What the log has more of orders that were still open when the journal ended. */
  const ahead = new Map<string, bigint>()
  if (log.reports.unreadable > 0) reasons.push(`${log.reports.unreadable} reports of the log have a CumQty(14) that is no decimal`)
  for (const reported of log.reports.orders.values()) {
    const { symbol, side, cum, clOrdID, orderID } = reported
    const instrument = own.instruments.get(symbol)
    const signed = side === 'buy' ? cum : -cum
    if (instrument === undefined) {
      if (cum !== 0n) reasons.push(`the journal has no order in Symbol(55) ${symbol}, of which the log reports fills`)
      continue
    }
    const { instrumentId, scale } = instrument
    sums.set(instrumentId, (sums.get(instrumentId) ?? 0n) + signed)
    const order = ours(reported)
    const booked = order === undefined ? 0n : fromScaled(order.cumQty, scale)
    if (order === undefined || booked === cum) continue
    if (cum > booked && (order.open || isUnknown(order))) {
      ahead.set(instrumentId, (ahead.get(instrumentId) ?? 0n) + (side === 'buy' ? cum - booked : booked - cum))
      reasons.push(
        `order ${clOrdID || orderID} was still open when the journal ended; the log reports ${decimalText(cum - booked)} more of it`,
      )
    } else differences.push(`order ${clOrdID || orderID}: ${decimalText(booked)} filled here, ${decimalText(cum)} in the log`)
  }
  const scales = new Map([...own.instruments.values()].map(({ instrumentId, scale }) => [instrumentId, scale]))
  for (const { instrumentId } of own.orders.positions()) {
    const qty = own.orders.positionQty(instrumentId)
    const scale = scales.get(instrumentId)
    if (scale === undefined) {
      if (qty !== 0) reasons.push(`no message of the journal says how ${instrumentId} is written in the log`)
      continue
    }
    const theirs = sums.get(instrumentId) ?? 0n
    const held = fromScaled(qty, scale)
    if (held !== theirs && held !== theirs - (ahead.get(instrumentId) ?? 0n))
      differences.push(`${instrumentId}: position ${decimalText(held)} here, ${decimalText(theirs)} by the log's fills`)
    sums.delete(instrumentId)
  }
  for (const [instrumentId, theirs] of sums)
    if (theirs !== 0n && theirs !== (ahead.get(instrumentId) ?? 0n))
      differences.push(`${instrumentId}: no position here, ${decimalText(theirs)} by the log's fills`)
  return { positionsEqual: differences.length > 0 ? false : reasons.length > 0 ? null : true, differences, reasons }
}
