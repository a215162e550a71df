import { Direction, RecordType, type JournalRecord } from '@fix/session'
import type { Outcome } from '@fix/strategy'
import type { Appended, Checker, Tell } from './checker.ts'
import { fieldOf, noteOf } from './raw-fields.ts'
import type { Twin } from './twin.ts'

const orders = 1
const venue = 16
const asks: readonly string[] = ['F', 'G', 'H']

/** Why a venue said of a request that it knows no such order. */
export type NotFoundCause = 'raced_fill' | 'already_canceled' | 'never_accepted' | 'spurious'

interface Change {
  readonly kind: string
  readonly orderID: string
  readonly clOrdID?: string
  readonly qty?: number
}

interface VenueOrder {
  qty: number
  cum: number
  ended: boolean
}

/**
 * O2: each "order not found" has its reason in the venue's own log: the order had filled or ended when the request came, or never was there. One that
 * works there was asked for under a name that the venue does not have: that is spurious, and there is none; nor does a request leave for an order that
 * our own journal knows to have ended.
 */
export class NotFoundExplained implements Checker {
  readonly invariant = 'O2'
  readonly counts: Record<NotFoundCause, number> = { raced_fill: 0, already_canceled: 0, never_accepted: 0, spurious: 0 }
  readonly #tell: Tell
  readonly #twin: Twin
  /** By OrderID(37) behind a #, and by each ClOrdID(11) that the venue took. */
  readonly #orders = new Map<string, VenueOrder>()
  /** What a request named: its own id, and how the venue would find the order. */
  readonly #asked = new Map<string, string>()

  constructor(tell: Tell, twin: Twin) {
    this.#tell = tell
    this.#twin = twin
  }

  appended({ record }: Appended): void {
    if (record.type !== RecordType.message || record.dir !== Direction.out) return
    const wish = noteOf(record, orders) as { k: string; id: string; o: string } | undefined
    if (wish?.k === 'cancel' && this.#twin.desk.orders.get(wish.o)?.open === false)
      this.#tell(`cancel ${wish.id} left for ${wish.o}, which is known to have ended`)
  }

  /** What the engine itself finds to be spurious is so, whatever the log says. */
  outcome(outcome: Outcome): void {
    if (outcome.kind === 'alert' && outcome.alert.code === 'spurious_not_found') this.#spurious(`order ${outcome.alert.clOrdID}`)
  }

  venueAppended(record: JournalRecord): void {
    const { dir, type, raw } = record
    const note = noteOf(record, venue) as { readonly changes?: readonly Change[] } | undefined
    for (const change of note?.changes ?? []) this.#change(change)
    if (type !== RecordType.message) return
    const msgType = fieldOf(raw, 35)
    if (dir === Direction.in && asks.includes(msgType)) this.#ask(msgType, raw)
    else if (dir === Direction.out && msgType === 'j' && fieldOf(raw, 58).startsWith('ORDER_NOT_FOUND')) this.#notFound(fieldOf(raw, 379))
  }

  #ask(msgType: string, raw: Uint8Array): void {
    const orderID = fieldOf(raw, 37)
    this.#asked.set(fieldOf(raw, 11), orderID !== '' ? `#${orderID}` : fieldOf(raw, msgType === 'H' ? 11 : 41))
  }

  #notFound(refID: string): void {
    const named = this.#asked.get(refID)
    // A mass status has a name of its own, and finds nothing where there is nothing.
    if (named === undefined) return
    const order = this.#orders.get(named)
    if (order === undefined) this.counts.never_accepted++
    else if (!order.ended) this.#spurious(`request ${refID} for ${named}`)
    else if (order.cum >= order.qty) this.counts.raced_fill++
    else this.counts.already_canceled++
  }

  #spurious(what: string): void {
    this.counts.spurious++
    this.#tell(`${what} was not found by the venue, and works there`)
  }

  #change({ kind, orderID, clOrdID = '', qty = 0 }: Change): void {
    const order = this.#orders.get(`#${orderID}`) ?? { qty, cum: 0, ended: kind === 'rejected' }
    this.#orders.set(`#${orderID}`, order)
    if (clOrdID !== '' && !this.#orders.has(clOrdID) && kind !== 'canceled') this.#orders.set(clOrdID, order)
    if (kind === 'replaced') order.qty = qty
    if (kind === 'fill') order.cum += qty
    if (kind === 'canceled' || kind === 'expired' || order.cum >= order.qty) order.ended = true
  }
}
