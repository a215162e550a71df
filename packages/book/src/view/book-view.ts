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

/** One of the books that an instrument's is merged from. */
export interface Part {
  /** MDSubBookType(1173) or MDBookType(1021); 0 where an instrument has one book. */
  readonly subBook: number
  /** What the venue derived from other instruments, and not what stands there outright. */
  readonly implied?: boolean
}

const none = Number.NaN as Price & Qty

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
  protected readonly parts: Contents[]
  protected readonly partIds: number[] = [0]
  /** Best of what is held, in every state; filled by `findBest`. */
  protected readonly best = { bidPrice: Number.NaN, bidSize: Number.NaN, askPrice: Number.NaN, askSize: Number.NaN }

  protected constructor(instrument: Instrument, contents: Contents, feedDepth: number) {
    this.instrument = instrument
    this.feedDepth = feedDepth
    this.parts = [contents]
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
    return this.parts.flatMap((part) => part.orders(BookSide[side], price))
  }

  /** Fills a record with the best levels while LIVE and not crossed, and empties it otherwise. It allocates nothing where the book has one part. */
  readBest(into: BestLevels): BestLevels {
    return this.#served ? into.fill(this.#side('bid'), this.#side('ask')) : into.fill(undefined, undefined)
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
    const { parts, partIds } = this
    for (let i = 0; i < parts.length; i++) if (partIds[i] === subBook) return parts[i]
    return undefined
  }

  protected findBest(): void {
    const { best, parts } = this
    best.bidPrice = best.bidSize = best.askPrice = best.askSize = Number.NaN
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]
      this.#bestBid(part.bids)
      this.#bestAsk(part.asks)
      if (part.impliedBids !== undefined) this.#bestBid(part.impliedBids)
      if (part.impliedAsks !== undefined) this.#bestAsk(part.impliedAsks)
    }
  }

  /** Shows the best that was found, if it may be traded on. */
  protected publish(): void {
    const { best } = this
    const served = this.#served
    this.bestBid = (served ? best.bidPrice : Number.NaN) as Price
    this.bestAsk = (served ? best.askPrice : Number.NaN) as Price
    this.bidSize = (served ? best.bidSize : Number.NaN) as Qty
    this.askSize = (served ? best.askSize : Number.NaN) as Qty
  }

  get #served(): boolean {
    return this.state === 'LIVE' && !this.crossed
  }

  #bestBid(side: Side): void {
    const { best } = this
    const price = side.price(0)
    if (price === best.bidPrice) best.bidSize += side.size(0)
    else if (!(price <= best.bidPrice) && !Number.isNaN(price)) {
      best.bidPrice = price
      best.bidSize = side.size(0)
    }
  }

  #bestAsk(side: Side): void {
    const { best } = this
    const price = side.price(0)
    if (price === best.askPrice) best.askSize += side.size(0)
    else if (!(price >= best.askPrice) && !Number.isNaN(price)) {
      best.askPrice = price
      best.askSize = side.size(0)
    }
  }

  #side(side: SideName, part?: Part): Side {
    const { parts } = this
    if (part !== undefined) {
      const contents = this.partOf(part.subBook)
      return (contents === undefined ? undefined : sideOf(contents, side, part.implied === true)) ?? new MergedSide([], 1)
    }
    const [first] = parts
    if (parts.length === 1 && sideOf(first, side, true) === undefined) return side === 'bid' ? first.bids : first.asks
    const all = parts.flatMap((each) => [sideOf(each, side, false), sideOf(each, side, true)])
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
