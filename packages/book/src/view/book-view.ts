/**
 * What a book shows: its best in fields that cost nothing to read, its levels, orders and digest in every state. Sub-books and implied levels are seen
 * as one book, merged by price with sizes added, unless one of them is asked for.
 */
import { BookSide } from '@fix/events'
import type { BookState } from '@fix/events'
import { divide, Fnv64 } from '@fix/units'
import type { Instrument, Price, Qty, Rounding } from '@fix/units'
import type { BookOrder, Contents, Side } from '../contents/contents.ts'
import { averagePrice, sizeWithin } from './average.ts'
import type { BestLevels } from './best-levels.ts'
import { levelsInto, levelsOf } from './level.ts'
import type { Level, SideName } from './level.ts'
import { MergedSide } from './merged-side.ts'
import type { OwnOrder } from './own-orders.ts'

/** One of the books that an instrument's is merged from. */
export interface Part {
  /** MDSubBookType(1173) or MDBookType(1021); 0 where an instrument has one book. */
  readonly subBook: number
  /** What the venue derived from other instruments, and not what stands there outright. */
  readonly implied?: boolean
}

const none = Number.NaN as Price & Qty
const nobody: readonly OwnOrder[] = []
const sideNames = ['bid', 'ask'] as const
/** The parts of a side while `readBest` goes through them. */
const looked: Side[] = []
const nowhere: Side = new MergedSide([], 1)

export abstract class BookView {
  readonly instrument: Instrument
  /** Levels a side that its feed gives, as far as that is known; 0 all. */
  readonly feedDepth: number
  state: BookState = 'EMPTY'
  /** Best prices while LIVE and not crossed, otherwise NaN; NaN too where the side is empty. */
  bestBid = none as Price
  bestAsk = none as Price
  /** Size at the best price; NaN where there is no best or the feed gives no size. */
  bidSize = none as Qty
  askSize = none as Qty
  /** The bid is above the ask. A book is LIVE with it for `crossedMs` and then STALE. */
  crossed = false
  /** What it holds: most instruments have one book. */
  protected main: Contents
  protected mainId = 0
  /** Its other sub-books. */
  protected more: { readonly id: number; contents: Contents }[] | undefined

  protected constructor(instrument: Instrument, contents: Contents, feedDepth: number) {
    this.instrument = instrument
    this.feedDepth = feedDepth
    this.main = contents
  }

  /** Bid and ask are equal: legal, and served. */
  get locked(): boolean {
    return this.bestBid === this.bestAsk
  }

  /** Middle of best bid and ask, which may end in one half; NaN where one of them is missing. */
  get mid(): number {
    return (this.bestBid + this.bestAsk) / 2
  }

  /** The middle as a price; undefined where there is none, or if `exact` and it ends in one half. */
  midPrice(rounding: Rounding): Price | undefined {
    const sum = this.bestBid + this.bestAsk
    return Number.isNaN(sum) ? undefined : (divide(sum, 2, rounding) as Price | undefined)
  }

  /** Ask minus bid; NaN where one of them is missing. */
  get spread(): number {
    return this.bestAsk - this.bestBid
  }

  /** The best `n` levels of a side as a new array, in every state: look at `state` before believing them. */
  levels(side: SideName, n = Number.POSITIVE_INFINITY, part?: Part): Level[] {
    return levelsOf(this.#side(side, part), n)
  }

  /** Levels on a side, in every state. */
  depth(side: SideName, part?: Part): number {
    return this.#side(side, part).count
  }

  /** Orders at a price in the order of their arrival, in every state. One that moved there has come anew; empty where the feed names no orders. */
  orders(side: SideName, price: Price): BookOrder[] {
    return this.parts().flatMap((part) => part.orders(BookSide[side], price))
  }

  /**
   * Fills a record with the best levels while LIVE and not crossed, and empties it otherwise; less our own orders in the instrument, where they are given, as
   * `withoutOwn` has it. It allocates nothing.
   */
  readBest(into: BestLevels, own: readonly OwnOrder[] = nobody): BestLevels {
    for (const side of sideNames) {
      let parts = 0
      if (this.#served) {
        parts = this.#sidesOf(this.main, side, parts)
        const { more } = this
        if (more !== undefined) for (let i = 0; i < more.length; i++) parts = this.#sidesOf(more[i].contents, side, parts)
      }
      into.fill(side, looked, parts, own)
      // A book that nobody has any more is not kept alive.
      for (let i = 0; i < parts; i++) looked[i] = nowhere
    }
    return into
  }

  /**
   * Average price of taking `qty` from a side, best levels first, at the instrument's price scale. Undefined where the book is not LIVE or is
   * crossed, holds less than that, has a level without size on the way, or if `exact` and the average is no price.
   */
  averagePrice(side: SideName, qty: Qty, rounding: Rounding): Price | undefined {
    return this.#served ? averagePrice(this.#side(side), qty, rounding) : undefined
  }

  /** Size of a side at a price or better. Undefined where the book is not LIVE or is crossed, or a level among it has no size. */
  sizeWithin(side: SideName, price: Price): Qty | undefined {
    return this.#served ? sizeWithin(this.#side(side), price, side === 'bid' ? 1 : -1) : undefined
  }

  /** FNV-1a 64 over up to `n` levels a side, bids first, best first; a size that is not given counts as -1. */
  digest(n = Number.POSITIVE_INFINITY): string {
    return this.digestInto(new Fnv64(), n).hex()
  }

  /** Adds the book's records to a digest that runs over several. */
  digestInto(hash: Fnv64, n = Number.POSITIVE_INFINITY): Fnv64 {
    levelsInto(hash, BookSide.bid, this.#side('bid'), n)
    levelsInto(hash, BookSide.ask, this.#side('ask'), n)
    return hash
  }

  /** The sub-book; undefined where it has had no snapshot. */
  protected partOf(subBook: number): Contents | undefined {
    if (subBook === this.mainId) return this.main
    const { more } = this
    if (more !== undefined) for (let i = 0; i < more.length; i++) if (more[i].id === subBook) return more[i].contents
    return undefined
  }

  protected parts(): Contents[] {
    return [this.main, ...(this.more ?? []).map(({ contents }) => contents)]
  }

  /**
   * Reads the best of what it holds into the fields that show it, and tells whether the bid is above the ask. A side that the message has not touched is as
   * it was shown, and where it was shown, need not be visited.
   */
  protected findBest(part: Contents): boolean {
    const { main, more } = this
    const alone = more === undefined && main.impliedBids === undefined && main.impliedAsks === undefined
    const touched = alone && this.#served ? part.touched : 3
    part.touched = 0
    if ((touched & 1) !== 0) {
      this.bestBid = main.bids.price(0) as Price
      this.bidSize = main.bids.size(0) as Qty
    }
    if ((touched & 2) !== 0) {
      this.bestAsk = main.asks.price(0) as Price
      this.askSize = main.asks.size(0) as Qty
    }
    if (!alone) this.#alsoBest(main, false)
    if (more !== undefined) for (let i = 0; i < more.length; i++) this.#alsoBest(more[i].contents, true)
    return this.bestBid > this.bestAsk
  }

  /** Nothing that may be traded on. */
  protected hide(): void {
    this.bestBid = this.bestAsk = this.bidSize = this.askSize = none
  }

  get #served(): boolean {
    return this.state === 'LIVE' && !this.crossed
  }

  /** Outright and implied of one sub-book, or implied alone where the others are counted. */
  #alsoBest(part: Contents, outright: boolean): void {
    if (outright) this.#alsoBid(part.bids)
    if (outright) this.#alsoAsk(part.asks)
    if (part.impliedBids !== undefined) this.#alsoBid(part.impliedBids)
    if (part.impliedAsks !== undefined) this.#alsoAsk(part.impliedAsks)
  }

  #alsoBid(side: Side): void {
    const price = side.price(0) as Price
    if (price === this.bestBid) this.bidSize = (this.bidSize + side.size(0)) as Qty
    else if (!(price <= this.bestBid) && !Number.isNaN(price)) {
      this.bestBid = price
      this.bidSize = side.size(0) as Qty
    }
  }

  #alsoAsk(side: Side): void {
    const price = side.price(0) as Price
    if (price === this.bestAsk) this.askSize = (this.askSize + side.size(0)) as Qty
    else if (!(price >= this.bestAsk) && !Number.isNaN(price)) {
      this.bestAsk = price
      this.askSize = side.size(0) as Qty
    }
  }

  /** Adds the sides of a sub-book, outright and implied, to those that are looked at, and gives how many they are. */
  #sidesOf(part: Contents, side: SideName, from: number): number {
    let at = from
    looked[at++] = side === 'bid' ? part.bids : part.asks
    const implied = side === 'bid' ? part.impliedBids : part.impliedAsks
    if (implied !== undefined) looked[at++] = implied
    return at
  }

  #side(side: SideName, part?: Part): Side {
    const { main } = this
    if (part !== undefined) {
      const contents = this.partOf(part.subBook)
      return (contents === undefined ? undefined : sideOf(contents, side, part.implied === true)) ?? new MergedSide([], 1)
    }
    if (this.more === undefined && sideOf(main, side, true) === undefined) return side === 'bid' ? main.bids : main.asks
    const all = this.parts().flatMap((each) => [sideOf(each, side, false), sideOf(each, side, true)])
    return new MergedSide(
      all.filter((each) => each !== undefined),
      side === 'bid' ? 1 : -1,
    )
  }
}

function sideOf(contents: Contents, side: SideName, implied: boolean): Side | undefined {
  if (side === 'bid') return implied ? contents.impliedBids : contents.bids
  return implied ? contents.impliedAsks : contents.asks
}
