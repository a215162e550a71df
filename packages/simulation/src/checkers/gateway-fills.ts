/** What the gateway's journal says that was executed: a reader of the notes of orders that shares no line with those who write and fold them. */
import type { JournalRecord } from '@fix/session'
import { noteOf } from './raw-fields.ts'

const orders = 1

interface Note {
  readonly k: string
  readonly id?: string
  readonly ins?: string
  readonly side?: string
  readonly e?: readonly NoteChange[]
}

interface NoteChange {
  readonly t: string
  readonly o?: string
  readonly id?: string
  readonly ins?: string
  readonly side?: string
  readonly qty?: number
  readonly i?: number
  readonly after?: number
  readonly f?: { readonly orderID?: string }
}

export interface ExecutedOrder {
  readonly key: string
  /** ClOrdIDs, and OrderIDs behind a #, under which the venue may know it. */
  readonly names: string[]
  readonly instrumentId: string
  readonly sign: 1 | -1
  /** Quantities in their order. */
  readonly executions: number[]
}

export class GatewayFills {
  readonly orders = new Map<string, ExecutedOrder>()
  /** Every name of every order. */
  readonly names = new Set<string>()
  /** Moved by hand, by instrument. */
  readonly adjusted = new Map<string, number>()

  clear(): void {
    this.orders.clear()
    this.names.clear()
    this.adjusted.clear()
  }

  /** Takes a note, and gives the orders whose executions it changed. */
  take(record: JournalRecord): readonly ExecutedOrder[] {
    const json = noteOf(record, orders) as Note | undefined
    if (json?.k === 'new') this.#open(json.id ?? '', json.id ?? '', json.ins ?? '', json.side ?? '')
    return json?.k === 'changes' ? (json.e ?? []).map((change) => this.#change(change)).filter((order) => order !== undefined) : []
  }

  cumOf(order: ExecutedOrder): number {
    return order.executions.reduce((sum, qty) => sum + qty, 0)
  }

  /** Signed position by instrument. */
  positions(): Map<string, number> {
    const sums = new Map(this.adjusted)
    for (const order of this.orders.values())
      sums.set(order.instrumentId, (sums.get(order.instrumentId) ?? 0) + order.sign * this.cumOf(order))
    return sums
  }

  #open(key: string, name: string, ins: string, side: string): void {
    this.names.add(name)
    this.orders.set(key, { key, names: [name], instrumentId: ins, sign: side === 'sell' ? -1 : 1, executions: [] })
  }

  #name(order: ExecutedOrder, name: string): void {
    this.names.add(name)
    order.names.push(name)
  }

  #change(change: NoteChange): ExecutedOrder | undefined {
    const { t, o = '', qty = 0 } = change
    if (t === 'adopt') this.#open(o, change.id ?? '', change.ins ?? '', change.side ?? '')
    if (t === 'adjust') this.adjusted.set(change.ins ?? '', (this.adjusted.get(change.ins ?? '') ?? 0) + qty)
    const order = this.orders.get(o)
    if (order === undefined) return undefined
    if (t === 'id') this.#name(order, change.id ?? '')
    if (t === 'set' && change.f?.orderID !== undefined) this.#name(order, `#${change.f.orderID}`)
    if (t === 'exec') {
      // Behind execution `after`, or at the end where that is -1.
      const { after = -1 } = change
      order.executions.splice(after < 0 ? order.executions.length : after + 1, 0, qty)
    } else if (t === 'amend') order.executions[change.i ?? 0] = qty
    else return undefined
    return order
  }
}
