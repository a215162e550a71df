import { codec } from '@fix/codec'
import { Direction, RecordType, type JournalRecord } from '@fix/session'
import type { Desk } from '@fix/strategy'
import { ctrader } from '@fix/venue/ctrader'
import { reconcileLogs, type LogComparison } from '../reconcile.ts'
import { fieldOf } from './raw-fields.ts'

const fix = codec(ctrader.dictionary)

/**
 * I1 at the end of a run: each order, cancel and replace of the gateway's journal reached the venue, or was filled over by a gap fill, or is known
 * never to have arrived; and nothing reached the venue that the journal does not hold.
 */
export function compareLogs(desk: Desk, gateway: readonly JournalRecord[], venue: readonly JournalRecord[]): LogComparison {
  return reconcileLogs(fix, gateway, venue, neverArrived(desk, gateway))
}

/** Requests whose fate the desk knows: an order that was never accepted, a cancel or replace that is no longer waited for. */
function neverArrived(desk: Desk, records: readonly JournalRecord[]): Set<string> {
  const known = new Set<string>()
  const waited = new Set<string>()
  for (const order of desk.orders.open()) for (const { id } of order.requests) waited.add(id)
  for (const { type, dir, raw } of records) {
    if (type !== RecordType.message || dir !== Direction.out) continue
    const id = fieldOf(raw, 11)
    const msgType = fieldOf(raw, 35)
    if (msgType === 'D') {
      if (desk.orders.get(id)?.state === 'NeverAccepted') known.add(id)
    } else if ((msgType === 'F' || msgType === 'G') && !waited.has(id)) known.add(id)
  }
  return known
}
