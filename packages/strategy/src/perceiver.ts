/**
 * What a strategy perceives of one instrument: its book through the senses, its position, its working orders. One object is filled for each
 * decision; nothing of it is kept.
 */
import type { Book, Books } from '@fix/book'
import type { Fill, Intent, Now } from '@fix/events'
import type { OrderView, Orders } from '@fix/oms'
import type { Instrument, Price, Qty } from '@fix/units'
import type { Senses } from './senses.ts'
import type { Perception, WorkingOrder } from './strategy.ts'

type Filled = { -readonly [K in keyof Perception]: Perception[K] }

export class Perceiver {
  readonly #books: Books
  readonly #orders: Orders
  readonly #senses: Senses
  readonly #lastOrderUs = new Map<string, number>()
  readonly #lastFillUs = new Map<string, number>()

  constructor(books: Books, orders: Orders, senses: Senses) {
    this.#books = books
    this.#orders = orders
    this.#senses = senses
  }

  /** After a restart: times of the last order and the last fill, from the folded orders. */
  recall(): void {
    for (const order of this.#orders.all()) {
      raise(this.#lastOrderUs, order.instrumentId, order.sentAtUs)
      if (order.cumQty > 0) raise(this.#lastFillUs, order.instrumentId, order.reportedAtUs)
    }
  }

  sent(intent: Intent, now: Now): void {
    // A stop that guards a position is no decision of a strategy.
    if (intent.by === 'protection') return
    const instrumentId = intent.kind === 'new' ? intent.instrumentId : this.#orders.get(intent.clOrdID)?.instrumentId
    if (instrumentId !== undefined) this.#lastOrderUs.set(instrumentId, now.wallUs)
  }

  filled(fill: Fill, now: Now): void {
    this.#lastFillUs.set(fill.instrumentId, now.wallUs)
  }

  /** undefined while the book is not LIVE with both sides: there is nothing to decide on. */
  perceive(instrument: Instrument, idx: number, now: Now): Perception | undefined {
    const book = this.#books.find(instrument.id)
    if (book === undefined || book.state !== 'LIVE' || Number.isNaN(book.bestBid) || Number.isNaN(book.bestAsk)) return undefined
    return this.#fill(instrument, book, idx, now)
  }

  #fill(instrument: Instrument, book: Book, idx: number, now: Now): Filled {
    const { what, volatility } = this.#senses.observe(instrument.id, book, { idx, wallUs: now.wallUs })
    return {
      idx,
      wallUs: now.wallUs,
      instrument,
      bid: book.bestBid as Price,
      ask: book.bestAsk as Price,
      bidSize: book.bidSize as Qty,
      askSize: book.askSize as Qty,
      spread: what.spread.percept.value,
      imbalance: what.queueImbalance.percept.value,
      sigma: volatility.sigmaAnn.value,
      position: this.#orders.positionQty(instrument.id) as Qty,
      working: this.#orders.open(instrument.id).filter(own).map(working),
      lastFillUs: before(this.#lastFillUs.get(instrument.id), now),
      lastOrderUs: before(this.#lastOrderUs.get(instrument.id), now),
    }
  }
}

/** Protective orders go with their positions, and are nobody's to move. */
const own = (order: OrderView): boolean => order.guards === ''

function working(order: OrderView): WorkingOrder {
  return {
    clOrdID: order.clOrdID,
    side: order.side,
    qty: order.orderQty as Qty,
    cumQty: order.cumQty as Qty,
    leavesQty: order.leavesQty as Qty,
    limit: order.limit as Price | null,
    sentUs: order.sentAtUs,
    pending: order.requests.length > 0,
  }
}

function raise(times: Map<string, number>, instrumentId: string, atUs: number): void {
  if (atUs > (times.get(instrumentId) ?? 0)) times.set(instrumentId, atUs)
}

/** A recorded day may be played twice into one state: what lies ahead of the clock belongs to an earlier playing. */
function before(atUs: number | undefined, now: Now): number {
  return atUs === undefined || atUs > now.wallUs ? 0 : atUs
}
