import type { Side } from '../contents/contents.ts'
import type { OwnOrder } from './own-orders.ts'

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

  /** Takes one side of a book, which stands in the first `count` of `parts`, less what is ours of it. */
  fill(side: 'bid' | 'ask', parts: readonly Side[], count: number, own: readonly OwnOrder[]): void {
    if (side === 'bid') this.bids = filled(parts, count, own, 'buy', this.bidPrices, this.bidSizes)
    else this.asks = filled(parts, count, own, 'sell', this.askPrices, this.askSizes)
  }
}

/** Where each part is read next. */
let depths = new Int32Array(8)

/** How many levels there were: the best of all parts again and again, sizes of one price added, and what is ours taken off. */
function filled(
  parts: readonly Side[],
  count: number,
  own: readonly OwnOrder[],
  ours: OwnOrder['side'],
  prices: Float64Array,
  sizes: Float64Array,
): number {
  if (depths.length < count) depths = new Int32Array(count * 2)
  depths.fill(0)
  const direction = ours === 'buy' ? 1 : -1
  let levels = 0
  while (levels < prices.length) {
    let best = Number.NaN
    for (let i = 0; i < count; i++) {
      const price = parts[i].price(depths[i])
      // NaN is behind the last level, and nothing is worse.
      if (!Number.isNaN(price) && !((best - price) * direction >= 0)) best = price
    }
    if (Number.isNaN(best)) break
    let size = 0
    for (let i = 0; i < count; i++) if (parts[i].price(depths[i]) === best) size += parts[i].size(depths[i]++)
    let less = 0
    for (let i = 0; i < own.length; i++) {
      const { side, limit, leavesQty } = own[i]
      if (side === ours && limit === best && leavesQty > 0) less += leavesQty
    }
    // A level where nothing is left is gone; one of unknown size stays.
    if (less > 0 && size <= less) continue
    prices[levels] = best
    sizes[levels++] = size - less
  }
  prices.fill(Number.NaN, levels)
  sizes.fill(Number.NaN, levels)
  return levels
}
