/** What the journal says that was paid and got: a reader of the notes of orders that shares no line with those who write and fold them. */
import type { JournalRecord } from '@fix/session'
import { noteOf } from './raw-fields.ts'

const orders = 1

interface Order {
  readonly ins: string
  readonly sign: 1 | -1
  readonly executions: { qty: number; px: number }[]
}

interface Change {
  readonly t: string
  readonly o?: string
  readonly ins?: string
  readonly side?: string
  readonly qty?: number
  readonly px?: number
  readonly i?: number
  readonly after?: number
}

export class GatewayCash {
  readonly #orders = new Map<string, Order>()

  clear(): void {
    this.#orders.clear()
  }

  take(record: JournalRecord): void {
    const note = noteOf(record, orders) as ({ k: string; id?: string; e?: readonly Change[] } & Change) | undefined
    if (note?.k === 'new') this.#open(note.id ?? '', note.ins ?? '', note.side ?? '')
    for (const change of note?.k === 'changes' ? (note.e ?? []) : []) this.#change(change)
  }

  /** Signed quantity of an instrument, and twice the cash that has flowed for it. */
  of(instrumentId: string): { qty: number; twiceCash: bigint } {
    let [qty, twiceCash] = [0, 0n]
    for (const { ins, sign, executions } of this.#orders.values()) {
      if (ins !== instrumentId) continue
      for (const execution of executions) {
        qty += sign * execution.qty
        twiceCash -= 2n * BigInt(sign * execution.qty) * BigInt(execution.px)
      }
    }
    return { qty, twiceCash }
  }

  #open(key: string, ins: string, side: string): void {
    this.#orders.set(key, { ins, sign: side === 'sell' ? -1 : 1, executions: [] })
  }

  #change({ t, o = '', ins = '', side = '', qty = 0, px = 0, i = 0, after = -1 }: Change): void {
    if (t === 'adopt') this.#open(o, ins, side)
    // What is moved by hand is an order of nobody.
    if (t === 'adjust') {
      const key = `adjust ${this.#orders.size}`
      this.#open(key, ins, qty > 0 ? 'buy' : 'sell')
      this.#orders.get(key)!.executions.push({ qty: Math.abs(qty), px })
    }
    const executions = this.#orders.get(o)?.executions
    if (t === 'exec') executions?.splice(after < 0 ? executions.length : after + 1, 0, { qty, px })
    if (t === 'amend') executions?.splice(i, 1, { qty, px })
  }
}
