/** What the venue's own log says that was executed: a reader of its notes that shares no line with the account that folds them. */
import type { JournalRecord } from '@fix/session'
import { noteOf } from './raw-fields.ts'

const venue = 16

interface Change {
  readonly kind: string
  readonly orderID: string
  readonly clOrdID?: string
  readonly symbol?: string
  readonly side?: string
  readonly qty?: number
}

export interface VenueExecuted {
  readonly orderID: string
  readonly symbol: string
  readonly sign: 1 | -1
  cum: number
}

export class VenueFills {
  readonly orders = new Map<string, VenueExecuted>()
  /** By every ClOrdID(11) of the chain, and by OrderID(37) behind a #. */
  readonly #names = new Map<string, VenueExecuted>()

  take(record: JournalRecord): void {
    const json = noteOf(record, venue) as { readonly changes?: readonly Change[] } | undefined
    for (const change of json?.changes ?? []) this.#change(change)
  }

  named(names: readonly string[]): VenueExecuted | undefined {
    for (const name of names) {
      const found = this.#names.get(name)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** Signed position by instrument. */
  positions(): Map<string, number> {
    const sums = new Map<string, number>()
    for (const { symbol, sign, cum } of this.orders.values()) if (cum !== 0) sums.set(symbol, (sums.get(symbol) ?? 0) + sign * cum)
    return sums
  }

  #change({ kind, orderID, clOrdID = '', symbol = '', side, qty = 0 }: Change): void {
    if (kind === 'new' || kind === 'rejected') {
      this.orders.set(orderID, { orderID, symbol, sign: side === 'sell' ? -1 : 1, cum: 0 })
      this.#names.set(`#${orderID}`, this.orders.get(orderID)!)
    }
    const order = this.orders.get(orderID)
    if (order === undefined) return
    // The refusal of an id that is in use leaves the id with the order that has it.
    if (clOrdID !== '' && !this.#names.has(clOrdID)) this.#names.set(clOrdID, order)
    if (kind === 'fill') order.cum += qty
  }
}
