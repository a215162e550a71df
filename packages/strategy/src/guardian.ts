/**
 * Sees to it that positions have their protective stops, and that orders which hang on each other follow each other: what orders find to be missing is on
 * record first, then it is wished for, through risk and `place` like everything else. `may`: the trade session is up and everything is reconciled, so that
 * there is something to go by.
 */
import type { Intent, Now } from '@fix/events'
import type { Applied, OrderAlert, Orders } from '@fix/oms'

export interface GuardianPorts {
  applied: (applied: Applied) => void
  want: (intent: Intent) => void
  alert: (alert: OrderAlert) => void
  /** A new order of this instrument may leave. */
  mayOpen: (instrumentId: string) => boolean
}

export function guard(orders: Orders, ports: GuardianPorts, may: boolean, now: Now, cause: number): void {
  review(orders, ports, now, cause)
  if (!may) return
  for (const intent of orders.protectionWishes(now, cause)) ports.want(intent)
  const { wishes, alerts, applied } = orders.contingencies(now, cause, ports.mayOpen)
  if (applied !== undefined) ports.applied(applied)
  for (const intent of wishes) ports.want(intent)
  for (const alert of alerts) ports.alert(alert)
  // What was asked for now has its own time to be answered.
  review(orders, ports, now, cause)
}

function review(orders: Orders, { applied }: GuardianPorts, now: Now, cause: number): void {
  const found = orders.reviewProtection(now, cause)
  if (found.note !== undefined) applied(found)
}
