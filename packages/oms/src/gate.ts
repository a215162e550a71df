/**
 * The cancel gate: what becomes of the wish to cancel. Apart from it nothing holds a cancel back, and it is asked in this order: already
 * ended, already asked, not sure, allowed in this state.
 */
import type { CancelOrder, Now } from '@fix/events'
import { isClosed } from './order.ts'
import type { Order } from './order.ts'
import type { OrderRules } from './rules.ts'

export type GateDecision = 'send' | 'skip_terminal' | 'dedupe' | 'probe_first' | 'blocked_status'

export function cancelGate(order: Order, by: CancelOrder['by'], rules: OrderRules, now: Now): GateDecision {
  if (isClosed(order) || (order.leaves === 0 && order.doubt === '' && order.worst === 0 && order.qty > 0)) return 'skip_terminal'
  const open = order.requests.some((request) => request.kind === 'cancel' && request.status !== 'unknown')
  if (open) return 'dedupe'
  // The kill switch, flatten and an operator wait for nobody: an unknown order is cancelled at once and probed besides.
  if (by !== 'strategy') return 'send'
  if (order.doubt !== '' || order.probe !== '' || order.requests.some((request) => request.status === 'unknown')) return 'probe_first'
  const heardUs = order.reportedAtUs === 0 ? order.sentAtUs : order.reportedAtUs
  if (rules.times.probeAfterMs > 0 && now.wallUs - heardUs > rules.times.probeAfterMs * 1000) return 'probe_first'
  const status = order.ordStatus
  if (status === '' || status === 'New' || status === 'PendingNew') return 'send'
  if (status === 'PartiallyFilled') return rules.cancelGate.remainder ? 'send' : 'blocked_status'
  return rules.cancelGate.also.includes(status) ? 'send' : 'blocked_status'
}
