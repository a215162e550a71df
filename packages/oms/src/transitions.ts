/**
 * The table (state, event) -> (state, effect). The event is ExecType(150), which says why a report was sent; the state is the base state.
 * A pair that the published matrices don't have is not forbidden: it is taken with a warning, and where `late` says so it changes nothing,
 * because an order that has ended is not re-opened by a report that was overtaken.
 */
import type { ExecType } from '@fix/events'
import type { BaseState } from './order.ts'

/** What a report does: book, correct, mark a request, apply new terms, restate, answer a status request, or only move the state. */
export type Effect = 'trade' | 'correct' | 'pending' | 'terms' | 'restate' | 'status' | 'state'

export interface Transition {
  readonly effect: Effect
  /** States in which the matrices show this event. */
  readonly from: ReadonlySet<BaseState>
  /** Changes nothing where it is not expected. */
  readonly late: boolean
}

const working: BaseState[] = ['PendingNew', 'New', 'PartiallyFilled', 'Stopped', 'Suspended', 'DoneForDay', 'AcceptedForBidding']
const early: BaseState[] = ['Sent', 'PendingNew', 'AcceptedForBidding']
const ended: BaseState[] = ['Filled', 'Canceled', 'Expired', 'Calculated']

const row = (effect: Effect, from: BaseState[], late = false): Transition => ({ effect, from: new Set(from), late })

export const transitions: Readonly<Record<ExecType, Transition>> = {
  PendingNew: row('state', ['Sent', 'PendingNew'], true),
  New: row('state', early, true),
  Trade: row('trade', ['Sent', ...working, 'Canceled', 'Expired', 'Filled']),
  TradeCorrect: row('correct', [...working, ...ended]),
  TradeCancel: row('correct', [...working, ...ended]),
  PendingCancel: row('pending', ['Sent', ...working, 'Filled']),
  PendingReplace: row('pending', ['Sent', ...working, 'Filled']),
  Replaced: row('terms', ['Sent', ...working, 'Filled']),
  Canceled: row('state', ['Sent', ...working]),
  Expired: row('state', ['Sent', ...working]),
  DoneForDay: row('state', ['Sent', ...working, 'Filled']),
  Stopped: row('state', ['Sent', ...working], true),
  Suspended: row('state', ['Sent', ...working], true),
  Calculated: row('state', [...working, 'Filled', 'Expired']),
  Rejected: row('state', ['Sent', 'PendingNew', 'New', 'AcceptedForBidding']),
  Restated: row('restate', [...working, 'Filled']),
  OrderStatus: row('status', ['Sent', 'Rejected', ...working, ...ended]),
}
