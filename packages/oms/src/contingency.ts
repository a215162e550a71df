/**
 * Contingent orders, kept by us and not by the venue: what an execution of one asks of the others. ContingencyType(1385) of FIX 5.0 SP2 names four:
 *
 *   OneCancelsTheOther(1)               any execution of one, even of a part, cancels the others
 *   OneTriggersTheOther(2)              the others are sent once the first is filled, and not before
 *   OneUpdatesTheOtherAbsolute(3)       what is done of one comes off the quantity of the others
 *   OneUpdatesTheOtherProportional(4)   the share that is done of one comes off the others
 *
 * OrderQty(38) is adjusted, never CumQty(14); an order of which nothing is left to do is cancelled.
 */
import type { ContingencyType } from '@fix/events'

/** One order of a group. `qty` is what it was to have when the group was made. */
export interface Member {
  readonly qty: number
  readonly cum: number
}

/** What an order of a group is to become, by what is done of the others. */
export type Asked = { readonly cancel: true } | { readonly cancel: false; readonly qty: number }

/** What the member at `at` is to be; `step` of its instrument, down to which a quantity is rounded. */
export function askedOf(type: ContingencyType, members: readonly Member[], at: number, step: number): Asked {
  const own = members[at]
  if (type === 'OneTriggersTheOther') return { cancel: false, qty: own.qty }
  if (type === 'OneCancelsTheOther') {
    const cancel = members.some(({ cum }, other) => other !== at && cum > 0)
    return cancel ? { cancel } : { cancel, qty: own.qty }
  }
  const qty = type === 'OneUpdatesTheOtherAbsolute' ? absolute(members, at) : proportional(members, at)
  const aligned = qty - (qty % step)
  return aligned <= own.cum || aligned <= 0 ? { cancel: true } : { cancel: false, qty: aligned }
}

function absolute(members: readonly Member[], at: number): number {
  let qty = members[at].qty
  for (const [other, { cum }] of members.entries()) if (other !== at) qty -= cum
  return qty
}

/** qty · (1 - sum of cum / qty of the others), rounded down: what is left is never more than the share. */
function proportional(members: readonly Member[], at: number): number {
  const whole = BigInt(members[at].qty)
  let numerator = 1n
  let denominator = 1n
  for (const [other, { qty, cum }] of members.entries()) {
    if (other === at || cum === 0) continue
    numerator = numerator * BigInt(qty) - BigInt(cum) * denominator
    denominator *= BigInt(qty)
  }
  return numerator <= 0n ? 0 : Number((whole * numerator) / denominator)
}

/** The others may be sent now: `filled`, the first has nothing left to do; `accepted`, the venue has it and nothing is done of it. */
export function releases(type: ContingencyType, first: { readonly filled: boolean; readonly accepted: boolean }): boolean {
  return type === 'OneTriggersTheOther' ? first.filled : first.accepted
}
