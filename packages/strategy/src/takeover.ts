/**
 * What is to be booked so that our position is the venue's: only once no order can account for the difference, and none was booked since it was
 * seen. Otherwise the code of why not.
 */
import type { Orders } from '@fix/oms'

export function takeover(
  orders: Orders,
  reconciled: boolean,
  instrumentId: string,
): number | 'no_break' | 'unreconciled' | 'break_outdated' {
  const broken = orders.breaks().find((one) => one.instrumentId === instrumentId)
  if (broken === undefined) return 'no_break'
  if (!reconciled || orders.unreconciledOf(instrumentId) > 0) return 'unreconciled'
  if (orders.positionQty(instrumentId) !== broken.ours) return 'break_outdated'
  return broken.theirs - broken.ours
}
