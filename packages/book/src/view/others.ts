/** The market without us: a book less our own orders in it, for those who decide, and what of our orders the book does not show, for those who audit. */
import type { Instrument, Price, Qty, Rounding } from '@fix/units'
import type { Side } from '../contents/contents.ts'
import { averagePrice, sizeWithin } from './average.ts'
import type { BookView } from './book-view.ts'
import type { Level, SideName } from './level.ts'
import { levelsWithout, ownLevels } from './own-orders.ts'
import type { OwnLevel, OwnOrder } from './own-orders.ts'

/** More of ours at a price than the book has there. */
export interface OwnExcess {
  readonly side: SideName
  readonly price: Price
  /** Size of our orders there, without what is in flight. */
  readonly own: Qty
  /** Size that the book has there; 0 where it has no such level. */
  readonly level: Qty
}

/** The book without these orders, all of its instrument. */
export function withoutOwn(book: BookView, orders: Iterable<OwnOrder>): OthersView {
  return new OthersView(book, [...orders])
}

export class OthersView {
  readonly instrument: Instrument
  /** As the book has it: LIVE and not crossed. Otherwise best prices and sizes are NaN. */
  readonly served: boolean
  readonly bestBid: Price
  readonly bestAsk: Price
  readonly bidSize: Qty
  readonly askSize: Qty
  readonly #own: Record<SideName, OwnLevel[]>
  readonly #book: Record<SideName, Level[]>
  readonly #others: Record<SideName, Level[]>
  readonly #feedDepth: number

  constructor(book: BookView, orders: readonly OwnOrder[]) {
    this.instrument = book.instrument
    this.served = book.state === 'LIVE' && !book.crossed
    this.#feedDepth = book.feedDepth
    this.#own = { bid: ownLevels(orders, 'bid'), ask: ownLevels(orders, 'ask') }
    this.#book = { bid: book.levels('bid'), ask: book.levels('ask') }
    this.#others = { bid: levelsWithout(this.#book.bid, this.#own.bid), ask: levelsWithout(this.#book.ask, this.#own.ask) }
    const none = { price: Number.NaN, size: Number.NaN }
    const bid = (this.served ? this.#others.bid.at(0) : undefined) ?? none
    const ask = (this.served ? this.#others.ask.at(0) : undefined) ?? none
    this.bestBid = bid.price as Price
    this.bidSize = bid.size as Qty
    this.bestAsk = ask.price as Price
    this.askSize = ask.size as Qty
  }

  /** Our own orders as a book, the best first. */
  own(side: SideName): readonly OwnLevel[] {
    return this.#own[side]
  }

  /** What others have on a side, the best first, in every state of the book. `entries` is at least what is theirs where the feed counts entries. */
  levels(side: SideName, n = Number.POSITIVE_INFINITY): readonly Level[] {
    return this.#others[side].slice(0, n)
  }

  /** Size of others at a price; 0 where they have none, NaN where the feed gives no size, undefined where the book is not served. */
  sizeAt(side: SideName, price: Price): Qty | undefined {
    if (!this.served) return undefined
    return this.#others[side].find((level) => level.price === price)?.size ?? (0 as Qty)
  }

  /** Size of others at a price or better; undefined as `sizeWithin` of a book. */
  sizeWithin(side: SideName, price: Price): Qty | undefined {
    return this.served ? sizeWithin(asSide(this.#others[side]), price, side === 'bid' ? 1 : -1) : undefined
  }

  /** Average price of taking `qty` of others; undefined as `averagePrice` of a book. */
  averagePrice(side: SideName, qty: Qty, rounding: Rounding): Price | undefined {
    return this.served ? averagePrice(asSide(this.#others[side]), qty, rounding) : undefined
  }

  /**
   * Where the book has less than is ours: an order that we take for working is not there, or the book is wrong. Orders in flight are no evidence, nor is
   * a level without size, a level beyond the depth of the feed, or a book that is not LIVE.
   */
  audit(): OwnExcess[] {
    return this.served ? [...this.#excess('bid'), ...this.#excess('ask')] : []
  }

  #excess(side: SideName): OwnExcess[] {
    const levels = this.#book[side]
    const last = this.#feedDepth > 0 && levels.length >= this.#feedDepth ? levels.at(-1) : undefined
    const unseen = (price: number): boolean => last !== undefined && (side === 'bid' ? price < last.price : price > last.price)
    return this.#own[side].flatMap(({ price, settled }): OwnExcess[] => {
      const level = levels.find((each) => each.price === price)?.size ?? (0 as Qty)
      return settled > level && !unseen(price) ? [{ side, price, own: settled, level }] : []
    })
  }
}

function asSide(levels: readonly Level[]): Side {
  return {
    count: levels.length,
    price: (depth) => levels.at(depth)?.price ?? Number.NaN,
    size: (depth) => levels.at(depth)?.size ?? Number.NaN,
    entries: (depth) => levels.at(depth)?.entries ?? 0,
  }
}
