/** One order, or all positions, as the venue has them, beside ours. Integers compare exactly, average prices within one in 10,000. */
import type { OrderReport } from '@fix/events'
import { averageDiffers } from './execution.ts'
import type { Orders } from './orders.ts'
import type { OrderView } from './view.ts'

export interface Difference {
  readonly of: 'order' | 'position' | 'fill'
  readonly kind: 'local_only' | 'broker_only' | 'field'
  /** Name of our order, or OrderID(37) of one that we don't have; instrument or PosMaintRptID(721) of a position; ExecID(17) of an execution. */
  readonly key: string
  readonly instrumentId: string
  readonly field: string
  readonly ours: string
  readonly theirs: string
  readonly inFlight: boolean
}

/** A position as a PositionReport(AP) has it. */
export interface HeldRow {
  readonly instrumentId: string
  readonly positionID: string
  /** Signed. */
  readonly qty: number
  readonly avgPx: number | null
  readonly avgPxScale: number
}

const working = new Set(['New', 'PartiallyFilled', 'PendingNew', 'PendingCancel', 'PendingReplace', 'Stopped', 'Suspended'])

/** `inFlight`: an open request, or an event just before, explains what differs. */
export function orderDifferences(orders: Orders, report: OrderReport, inFlight: boolean): Difference[] {
  const key = orders.keyOf(report)
  const order = key === undefined ? undefined : orders.get(key)
  if (order === undefined) {
    if (!working.has(report.ordStatus)) return []
    const { orderID, clOrdID, instrumentId, ordStatus } = report
    const name = orderID === '' ? clOrdID : orderID
    const missing = { of: 'order', kind: 'broker_only', key: name, instrumentId, field: 'order', ours: '', theirs: ordStatus } as const
    return [{ ...missing, inFlight: false }]
  }
  const differences: Difference[] = []
  for (const [field, ours, theirs] of fieldsOf(order, report)) {
    if (theirs === null || theirs === '' || ours === theirs) continue
    const { clOrdID, instrumentId } = order
    differences.push({
      of: 'order',
      kind: 'field',
      key: clOrdID,
      instrumentId,
      field,
      ours: String(ours),
      theirs: String(theirs),
      inFlight,
    })
  }
  return differences
}

/** A pending state is that of a request, not of the order; it is in flight here as well. */
function fieldsOf(order: OrderView, report: OrderReport): [field: string, ours: string | number | null, theirs: string | number | null][] {
  const status = report.ordStatus.startsWith('Pending') ? '' : report.ordStatus
  return [
    ['ordStatus', order.ordStatus, status],
    ['side', order.side, report.side],
    ['symbol', order.instrumentId, report.instrumentId],
    ['orderQty', order.orderQty, report.orderQty],
    ['cumQty', order.cumQty, report.cumQty],
    ['leavesQty', order.leavesQty, report.leavesQty],
    ['price', order.limit, report.price],
    ['stopPx', order.stop, report.stopPx],
    ['timeInForce', order.timeInForce, timeInForceOf(order, report)],
  ]
}

/** A venue may repeat what it was asked, or say what it made of it; of an order that we did not send we know nothing. */
function timeInForceOf({ timeInForce, sentTimeInForce }: OrderView, report: OrderReport): string {
  const { timeInForce: told = '' } = report
  return timeInForce === '' || told === sentTimeInForce ? '' : told
}

export function positionDifferences(
  orders: Orders,
  held: ReadonlyMap<string, HeldRow>,
  moving: (instrumentId: string) => boolean,
): Difference[] {
  const differences: Difference[] = []
  const theirs = orders.hedging ? held : netOf(held.values())
  const ours = new Map<string, { instrumentId: string; qty: number; cost: bigint; avgPx: number }>()
  for (const { instrumentId, cost, avgPx } of orders.positions())
    if (!orders.hedging) ours.set(instrumentId, { instrumentId, qty: orders.positionQty(instrumentId), cost, avgPx })
    else for (const leg of orders.legs(instrumentId)) ours.set(leg.positionID, leg)
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [own, row] = [ours.get(key), theirs.get(key)]
    const [qty, heldQty] = [own?.qty ?? 0, row?.qty ?? 0]
    const instrumentId = own?.instrumentId ?? row?.instrumentId ?? ''
    const add = (field: string, kind: Difference['kind'], a: number | string, b: number | string): void => {
      const inFlight = moving(instrumentId)
      differences.push({ of: 'position', kind, key, instrumentId, field, ours: String(a), theirs: String(b), inFlight })
    }
    // One that is held on one side alone, on both, or long here and short there.
    if (qty !== heldQty) {
      if (qty === 0) add('qty', 'broker_only', '', heldQty)
      else if (heldQty === 0) add('qty', 'local_only', qty, '')
      else add(qty > 0 !== heldQty > 0 ? 'side' : 'qty', 'field', qty, heldQty)
    } else if (qty !== 0 && own !== undefined && row !== undefined && row.avgPx !== null) {
      const priceScale = orders.priceScaleOf(instrumentId)
      const size = qty < 0 ? -own.cost : own.cost
      if (averageDiffers(row.avgPx, row.avgPxScale, Math.abs(qty), size, priceScale))
        add('avgPx', 'field', own.avgPx, `${row.avgPx}e-${row.avgPxScale}`)
    }
  }
  return differences
}

/** Netted positions that came in several reports have no average of their own. */
function netOf(rows: Iterable<HeldRow>): Map<string, HeldRow> {
  const net = new Map<string, HeldRow>()
  for (const row of rows) {
    const known = net.get(row.instrumentId)
    net.set(row.instrumentId, known === undefined ? row : { ...known, qty: known.qty + row.qty, avgPx: null })
  }
  return net
}
