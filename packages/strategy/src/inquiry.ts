/**
 * What the desk asks the venue: for its instruments, for the fate of orders and positions, and for the state of one order in doubt. Requests
 * of this kind pass no risk, as they move nothing; they are numbered and journalled like any other.
 */
import { securityListDraft } from '@fix/book/fix'
import type { CancelOrder, Now } from '@fix/events'
import type { Applied, Orders, Prepared } from '@fix/oms'
import type { Outlet } from './place.ts'
import type { Compared, Recovery } from './recovery.ts'

export interface InquiryPorts {
  cancel: (clOrdID: string, by: CancelOrder['by']) => void
  /** Everything is answered, and this is what came of it. */
  concluded: (applied: Applied & Compared) => void
  /** What a drop copy and the session that trades have told otherwise. */
  compared: (compared: Compared) => void
}

const noNote = new Uint8Array(0)
/** What is not known has to be asked for even while the disk is full. */
const fromReserve = { fromReserve: true }

export class Inquiry {
  readonly #orders: Orders
  readonly #recovery: Recovery
  readonly #session: Outlet['session']
  readonly #ports: InquiryPorts

  constructor(orders: Orders, recovery: Recovery, session: Outlet['session'], ports: InquiryPorts) {
    this.#orders = orders
    this.#recovery = recovery
    this.#session = session
    this.#ports = ports
  }

  /** The security list, then the state of every order, then positions; one request after the other as the answers come. */
  recover(now: Now, cause: number): void {
    const recovery = this.#recovery
    const listID = recovery.securityListWanted(now)
    if (listID !== undefined) {
      const { msgType, ...fields } = securityListDraft(listID)
      this.#session.send(msgType, fields, noNote, now, fromReserve)
    }
    for (let next = recovery.next(now, cause); next !== undefined; next = recovery.next(now, cause)) {
      if (this.#send(next, now)) continue
      recovery.notSent(next.clOrdID)
      break
    }
    const applied = recovery.conclude(now, cause)
    if (applied !== undefined) this.#ports.concluded(applied)
    const copied = recovery.copied(now)
    if (copied !== undefined) this.#ports.compared(copied)
    recovery.review(now)
  }

  /** Probes that are due, and cancels to be tried again. */
  probe(now: Now, cause: number): void {
    for (const wanted of this.#orders.wants(now)) {
      if (wanted.kind === 'cancel') this.#ports.cancel(wanted.clOrdID, wanted.by)
      else if (!this.#send(this.#orders.prepareProbe(wanted.clOrdID, now, cause), now)) return
    }
  }

  /** How does this order stand? Asked once until it is answered. */
  ask(clOrdID: string, now: Now, cause: number): void {
    if (this.#orders.probeOf(clOrdID) === '') this.#send(this.#orders.prepareProbe(clOrdID, now, cause), now)
  }

  #send({ draft: { msgType, ...fields }, note, clOrdID }: Prepared, now: Now): boolean {
    const result = this.#session.send(msgType, fields, note, now, fromReserve)
    if (result.kind === 'sent') {
      this.#orders.sent(clOrdID, result.seq, this.#session.epoch)
      return true
    }
    this.#orders.notSent(clOrdID, result.kind === 'refused' ? result.code : 'notLoggedOn')
    return false
  }
}
