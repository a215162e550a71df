/**
 * Whether what the desk trades by is there: the trade session, and a book of each instrument while its market is open. A session that its schedule
 * has closed is not missed, nor is the book of a market that is closed.
 */
import type { Books } from '@fix/book'
import type { Fact, Now } from '@fix/events'
import type { Instrument } from '@fix/units'
import { Outage } from './outage.ts'

export interface DataWatchParts {
  readonly instruments: { values(): Iterable<Instrument> }
  readonly books: Pick<Books, 'find'>
  /** Names of the two sessions, as their facts have them. */
  readonly names: { readonly quote: string; readonly trade: string }
  readonly dataOverMs: number | undefined
  readonly tradeOverMs: number | undefined
}

export class DataWatch {
  readonly trade: Outage
  readonly #parts: DataWatchParts
  readonly #books = new Map<string, Outage>()
  readonly #up = new Set<string>()
  /** Sessions that their schedule has closed. */
  readonly #closed = new Set<string>()
  #begun = false

  constructor(parts: DataWatchParts) {
    this.#parts = parts
    this.trade = new Outage(parts.tradeOverMs)
    if (parts.dataOverMs !== undefined) for (const { id } of parts.instruments.values()) this.#books.set(id, new Outage(parts.dataOverMs))
  }

  get deadlineUs(): number {
    let next = this.trade.dueUs
    for (const outage of this.#books.values()) next = Math.min(next, outage.dueUs)
    return next
  }

  heard(fact: Fact): void {
    // The run begins: what is not there by now is missed.
    if (fact.kind === 'start') this.#begun = true
    else if (fact.kind === 'session_up') this.#up.add(fact.source)
    else if (fact.kind === 'session_down') this.#up.delete(fact.source)
    else if (fact.kind === 'session_schedule') this.#closed[fact.open ? 'delete' : 'add'](fact.source)
  }

  /** Looks at everything, or at the book alone that a fact has touched. */
  look(touched: string, now: Now): void {
    if (!this.#begun) return
    if (touched !== '') return this.#lookAt(touched, this.#books.get(touched), now)
    const { trade } = this.#parts.names
    this.trade.missing(!this.#up.has(trade) && !this.#closed.has(trade), now.monoUs)
    for (const [id, outage] of this.#books) this.#lookAt(id, outage, now)
  }

  /** Instruments whose outage has become too long just now. */
  over(now: Now): string[] {
    return [...this.#books].filter(([, outage]) => outage.isOver(now.monoUs)).map(([id]) => id)
  }

  /** The price session is down, and with it all books. */
  get dark(): boolean {
    return !this.#up.has(this.#parts.names.quote)
  }

  /** The book of this instrument, or of any where none is named, is still missing for too long. */
  lacks(instrumentId: string | undefined, now: Now): boolean {
    if (instrumentId !== undefined) return this.#books.get(instrumentId)?.lasts(now.monoUs) === true
    return [...this.#books.values()].some((outage) => outage.lasts(now.monoUs))
  }

  #lookAt(id: string, outage: Outage | undefined, now: Now): void {
    if (outage === undefined) return
    const book = this.#parts.books.find(id)
    const due = book === undefined || book.phase === 'open' || book.phase === 'unknown'
    const closed = this.#closed.has(this.#parts.names.quote)
    outage.missing(due && !closed && book?.state !== 'LIVE', now.monoUs)
  }
}
