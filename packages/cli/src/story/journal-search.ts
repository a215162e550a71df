/**
 * Which orders and decisions of a journal were asked for. An id is a ClOrdID(11) of any request, an OrderID(37), an execution, a PosMaintRptID(721), or that of a trace; a decision is named by the
 * idx of the fact that it was taken on, and its number among those: `22`, `22.0`.
 */
import { NOTE_OWNER } from '@fix/oms'
import type { AnyView } from '../raw/versions.ts'
import { isAskedBy } from './order-ids.ts'
import { keysIn, namesId, textOf, traceOf, tracesIn, type Noted } from './note-parts.ts'

/** A position may have been in thousands of orders. */
export const mostOrders = 100

export class JournalSearch {
  /** Keys of orders: the first ClOrdID(11) of each. */
  readonly orders = new Set<string>()
  /** Idx of the facts whose decisions were asked for. */
  readonly causes = new Set<number>()
  /** Orders beyond those. */
  left = 0
  readonly #asked: string
  readonly #cause: number
  /** ClOrdIDs of the orders that the decision let out. */
  readonly #ofDecision = new Set<string>()

  constructor(asked: string) {
    this.#asked = asked
    this.#cause = /^\d{1,15}(\.\d{1,9})?$/.test(asked) ? Number(asked.split('.')[0]) : NaN
  }

  get foundAny(): boolean {
    return this.orders.size > 0 || this.causes.size > 0
  }

  take(noted: Noted | undefined, view: AnyView | undefined): void {
    const asked = this.#asked
    if (noted !== undefined) {
      if (noted.owner === NOTE_OWNER) this.#ofOrders(noted)
      else this.#ofOthers(noted)
    }
    if (view !== undefined && isAskedBy(view, asked)) for (const key of noted === undefined ? [] : keysIn(noted)) this.#add(key)
  }

  #ofOrders(noted: Noted): void {
    const { kind, value, changes, cause } = noted
    if (kind === 'changes') {
      for (const change of changes)
        if (change.o !== undefined && (change.o === this.#asked || namesId(change, this.#asked))) this.#add(change.o)
      return
    }
    const id = textOf(value.id)
    const isMeant =
      (kind === 'new' && traceOf(noted) === this.#asked) ||
      id === this.#asked ||
      this.#ofDecision.has(id) ||
      (cause === this.#cause && !this.#asked.includes('.') && kind !== 'ask')
    if (isMeant) for (const key of keysIn(noted)) this.#add(key)
  }

  /** Of risk and of the desk: a decision that let an order out, or none. */
  #ofOthers({ kind, value, cause }: Noted): void {
    if (!decisions.has(kind)) return
    const isWhole = !this.#asked.includes('.')
    const isDecision = cause === this.#cause && (isWhole || (kind === 'verdict' && textOf(value.id) === this.#asked))
    if (!isDecision && tracesIn(value) !== this.#asked) return
    // What went out is told by its order.
    if (value.verdict !== 'passed') this.causes.add(cause)
    for (const name of ['clOrdID', 'origClOrdID']) if (textOf(value[name]) !== '') this.#ofDecision.add(textOf(value[name]))
  }

  #add(key: string): void {
    if (this.orders.has(key)) return
    if (this.orders.size < mostOrders) this.orders.add(key)
    else this.left++
  }
}

/** Kinds of notes that say what came of a decision, beside those of orders. */
export const decisions: ReadonlySet<string> = new Set(['verdict', 'denied', 'held', 'shadow'])
