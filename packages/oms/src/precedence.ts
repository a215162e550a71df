import type { OrdStatus } from '@fix/events'
import type { BaseState, Request } from './order.ts'

/**
 * Which state is reported when several apply, highest first (FIX 4.4, volume 4: "precedence"). The specification prints two numeric scales
 * with one order; the order is what counts. Replaced is a state in FIX 4.2 only, below PartiallyFilled.
 */
export const precedence: readonly (readonly OrdStatus[])[] = [
  ['PendingCancel'],
  ['PendingReplace'],
  ['DoneForDay'],
  ['Calculated'],
  ['Filled'],
  ['Stopped'],
  ['Suspended'],
  ['Canceled', 'Expired'],
  ['PartiallyFilled'],
  ['Replaced'],
  ['New', 'Rejected', 'PendingNew'],
  ['AcceptedForBidding'],
]

const rank = new Map<string, number>(precedence.flatMap((states, i) => states.map((state) => [state, precedence.length - i] as const)))

/** Does `a` outrank `b`? States of our own have no rank and outrank nothing. */
export const outranks = (a: string, b: string): boolean => (rank.get(a) ?? 0) > (rank.get(b) ?? 0)

/** The OrdStatus(39) to show: the base state or a request that the venue has called pending; '' while the venue has said nothing. */
export function shown(base: BaseState, requests: readonly Request[]): OrdStatus | '' {
  let best: OrdStatus | '' = base === 'Sent' || base === 'NeverAccepted' ? '' : base
  for (const request of requests) {
    if (request.status !== 'pending') continue
    const pending: OrdStatus = request.kind === 'cancel' ? 'PendingCancel' : 'PendingReplace'
    if (best === '' || outranks(pending, best)) best = pending
  }
  return best
}
