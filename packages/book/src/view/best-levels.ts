import type { Side } from '../contents/contents.ts'

/** The best levels of a book in a record of fixed shape, which is filled again and again: it costs nothing to read it with each message. */
export class BestLevels {
  readonly bidPrices: Float64Array
  readonly bidSizes: Float64Array
  readonly askPrices: Float64Array
  readonly askSizes: Float64Array
  /** Levels that are filled on each side; prices and sizes beyond are NaN. */
  bids = 0
  asks = 0

  constructor(levels = 10) {
    if (!(Number.isInteger(levels) && levels > 0)) throw new RangeError(`BestLevels: ${levels} levels given, expected a positive integer`)
    this.bidPrices = new Float64Array(levels).fill(Number.NaN)
    this.bidSizes = new Float64Array(levels).fill(Number.NaN)
    this.askPrices = new Float64Array(levels).fill(Number.NaN)
    this.askSizes = new Float64Array(levels).fill(Number.NaN)
  }

  /** Takes the sides of a book; without them it is empty. */
  fill(bids: Side | undefined, asks: Side | undefined): this {
    this.bids = filled(bids, this.bidPrices, this.bidSizes)
    this.asks = filled(asks, this.askPrices, this.askSizes)
    return this
  }
}

function filled(side: Side | undefined, prices: Float64Array, sizes: Float64Array): number {
  for (let depth = 0; depth < prices.length; depth++) {
    prices[depth] = side === undefined ? Number.NaN : side.price(depth)
    sizes[depth] = side === undefined ? Number.NaN : side.size(depth)
  }
  return side === undefined ? 0 : Math.min(side.count, prices.length)
}
