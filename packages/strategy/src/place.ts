/**
 * The only place where an order leaves. It joins what orders know (the note) with what the session owns (the number): one append holds both,
 * so that they cannot disagree. It takes what risk has passed and nothing else; the type sees to that.
 */
import type { Approved, Intent, Moments, Now } from '@fix/events'
import type { Orders } from '@fix/oms'
import type { SendResult } from '@fix/session'

/** The way to the venue; the driver of the trade session fits. */
export interface Sender {
  /** `fromReserve` passes a store that is full: for what takes risk away, or asks. */
  send(msgType: string, fields: object, note: Uint8Array, now: Now, options?: { fromReserve: boolean }): SendResult
  /** Epoch of the session's numbers, part of a message's name in the journal. */
  readonly epoch: number
}

/** What an order passes on its way out. */
export interface Outlet {
  readonly orders: Orders
  readonly session: Sender
  readonly risk: { sent(order: Approved): void; release(order: Approved): void }
  /** When the decision that goes out came about, where somebody keeps the time. */
  readonly moments?: Readonly<Moments>
  /** The order has its ClOrdID(11) and is about to be sent: what is to stand in the journal before it is written now. */
  readonly numbered?: (clOrdID: string, now: Now) => void
}

export type Placed = { kind: 'sent'; clOrdID: string; seq: number } | { kind: 'refused'; clOrdID: string; code: string }

export function place(outlet: Outlet, order: Approved<Intent>, now: Now): Placed {
  const { draft, note, clOrdID } = outlet.orders.prepare(order, now, outlet.moments)
  outlet.numbered?.(clOrdID, now)
  const result = outlet.session.send(draft.msgType, draft, note, now, { fromReserve: relieves(order) })
  if (result.kind === 'sent') {
    outlet.orders.sent(clOrdID, result.seq, outlet.session.epoch)
    outlet.risk.sent(order)
    return { kind: 'sent', clOrdID, seq: result.seq }
  }
  const code = result.kind === 'refused' ? result.code : 'notLoggedOn'
  outlet.orders.notSent(clOrdID, code)
  outlet.risk.release(order)
  return { kind: 'refused', clOrdID, code }
}

/** A full store refuses what adds risk, and lets out what takes it away. */
function relieves(order: Intent): boolean {
  return order.kind === 'cancel' || order.by === 'protection' || (order.kind === 'new' && order.by === 'kill')
}
