// The peers of the book's benchmark: order books of the npm registry, and the barest ladder there is. Run: peers.ts NAME
import { MDUpdateAction } from '@fix/events'
import { OrderBook, Side } from 'nodejs-order-book'
import { OrderBookLevel, OrderBooksStore } from 'orderbooks'
import { serve, type figures } from '../../peers/serve.js'
import { levelStream, streamLevels, streamUpdates, type LevelStream } from './levels.ts'
import { warmed } from './warm.ts'

/** A book of one instrument: one level changed at a time, the sum of both best prices behind it, and the sum of all sizes. */
interface PeerBook {
  change(stream: LevelStream, at: number): number
  sizes(): number
}

const symbol = 'EURUSD'
const wordOf = ['Buy', 'Sell'] as const

/** Keyed by price, sorted in one array; what it is for is exactly this. */
function orderbooks({ start }: LevelStream): PeerBook {
  // Its bound would cut levels that the others keep.
  const store = new OrderBooksStore({ maxDepth: 100_000 })
  const snapshot = start.flatMap((levels, side) => [...levels].map(([price, size]) => OrderBookLevel(symbol, price, wordOf[side], size)))
  store.handleSnapshot(symbol, snapshot, 1)
  return {
    change({ actions, sides, prices, sizes }, at) {
      const action = actions[at]
      const level = [OrderBookLevel(symbol, prices[at], wordOf[sides[at]], sizes[at])]
      const book =
        action === MDUpdateAction.delete ? store.handleDelta(symbol, level, [], [], 1) : store.handleDelta(symbol, [], level, [], 1)
      return (book.getBestBid() ?? Number.NaN) + (book.getBestAsk() ?? Number.NaN)
    },
    sizes: () =>
      store
        .getBook(symbol)
        .getBookState()
        .reduce((sum, [, , , size]) => sum + size, 0),
  }
}

/** A matching engine: a level is one order of that size here, and the best price is what the smallest market order would get. */
function matching({ start }: LevelStream): PeerBook {
  const book = new OrderBook()
  const sideOf = [Side.BUY, Side.SELL]
  const idOf = (side: number, price: number): string => (side === 0 ? 'B' : 'A') + price
  const place = (side: number, price: number, size: number): void =>
    void book.limit({ id: idOf(side, price), side: sideOf[side], size, price })
  start.forEach((levels, side) => levels.forEach((size, price) => place(side, price, size)))
  return {
    change({ actions, sides, prices, sizes }, at) {
      const side = sides[at]
      const price = prices[at]
      if (actions[at] === MDUpdateAction.new) place(side, price, sizes[at])
      else if (actions[at] === MDUpdateAction.change) book.modify(idOf(side, price), { size: sizes[at] })
      else book.cancel(idOf(side, price))
      return book.calculateMarketPrice(Side.SELL, 1).price + book.calculateMarketPrice(Side.BUY, 1).price
    },
    sizes: () =>
      book
        .depth()
        .flat()
        .reduce((sum, [, size]) => sum + size, 0),
  }
}

/** The floor, no library: sizes by price in one array, and the best looked for from where it was. No message, state or bound; a price beyond the array is lost. */
function window({ start }: LevelStream): PeerBook {
  const span = 65_536
  const from = 110_000 - span / 2
  const sides = [new Float64Array(span), new Float64Array(span)]
  const best = [0, span - 1]
  const set = (side: number, price: number, size: number): void => {
    const sizes = sides[side]
    const at = price - from
    sizes[at] = size
    if (side === 0) {
      if (size > 0 && at > best[0]) best[0] = at
      else if (size === 0 && at === best[0]) while (best[0] > 0 && sizes[best[0]] === 0) best[0]--
    } else if (size > 0 && at < best[1]) best[1] = at
    else if (size === 0 && at === best[1]) while (best[1] < span - 1 && sizes[best[1]] === 0) best[1]++
  }
  start.forEach((levels, side) => levels.forEach((size, price) => set(side, price, size)))
  return {
    change(stream, at) {
      set(stream.sides[at], stream.prices[at], stream.sizes[at])
      return best[0] + best[1] + 2 * from
    },
    sizes: () => sides.reduce((sum, sizes) => sum + sizes.reduce((all, size) => all + size, 0), 0),
  }
}

export const peers: Readonly<Record<string, (stream: LevelStream) => PeerBook>> = {
  orderbooks,
  'nodejs-order-book': matching,
  window,
}

export function peerWork(name: string, stream: LevelStream, look: boolean): (sums: ReturnType<typeof figures>) => void {
  const book = peers[name](stream)
  const go = (from: number, to: number): number => {
    let best = 0
    for (let at = from; at < to; at++) best += book.change(stream, at)
    return best
  }
  const half = stream.count >> 1
  return (sums) => {
    sums.decimals += go(0, half)
    if (look) sums.ints += book.sizes()
    sums.decimals += go(half, stream.count)
    sums.fields += stream.count
  }
}

if (process.argv[1] === import.meta.filename) {
  const stream = levelStream(streamUpdates, streamLevels)
  const [levels, sizes] = [false, true].map((look) => peerWork(process.argv[2], stream, look))
  serve({ levels: warmed(levels, stream.count), sizes })
}
