import type { Instrument } from '@fix/units'
import { hash32, mix32 } from './random.ts'
import type { Tick } from './tick.ts'

/** One offer on one side. */
export interface Level {
  readonly price: number
  readonly size: number
}

/** Levels on each side, best first. */
export interface Ladder {
  readonly bids: readonly Level[]
  readonly asks: readonly Level[]
}

/** How deep and how large a made-up ladder is. */
export interface LadderShape {
  /** Levels a side where the tick gives no sizes. */
  readonly levels: number
  /** The smallest size, a scaled quantity; sizes are 1 to 10 times it. */
  readonly unit: number
}

/**
 * The ladder behind a tick. A tick with sizes is believed: one level a side, of just that size. A tick without them gets a made-up ladder
 * whose sizes follow from seed, instrument, side and price, and change now and then: while the price stands most of the ladder stands, as in
 * a real feed, and no state is needed to make it again.
 */
export function ladderOf(tick: Tick, instrument: Instrument, shape: LadderShape, seed: string | number, count: number): Ladder {
  const key = hash32(`${seed}/ladder/${instrument.id}`)
  return {
    bids: side(tick.bid, -instrument.tick, tick.bidSize, shape, key, count),
    asks: side(tick.ask, instrument.tick, tick.askSize, shape, ~key, count),
  }
}

function side(best: number, away: number, size: number, shape: LadderShape, key: number, count: number): Level[] {
  if (size > 0) return [{ price: best, size }]
  if (size === 0) return []
  const levels: Level[] = []
  let price: number = best
  while (levels.length < shape.levels && price > 0) {
    const own = mix32(key ^ Math.imul(price, 0x9e3779b9))
    // Each price renews its size every 32 ticks, each at its own turn.
    const drawn = mix32(own ^ ((count + (own & 31)) >>> 5))
    levels.push({ price, size: shape.unit * (1 + (drawn % 10)) })
    price += away * (1 + (own % 3))
  }
  return levels
}

/** What is left to take of a ladder until the next tick. The tick itself isn't moved by us; our own fills only use it up. */
export class Liquidity {
  bids: readonly Level[] = []
  asks: readonly Level[] = []
  #bidsLeft: number[] = []
  #asksLeft: number[] = []

  refresh(ladder: Ladder): void {
    this.bids = ladder.bids
    this.asks = ladder.asks
    this.#bidsLeft = ladder.bids.map((level) => level.size)
    this.#asksLeft = ladder.asks.map((level) => level.size)
  }

  /** Price of the best opposite offer for a buyer (the ask) or a seller (the bid); NaN where there is none. */
  best(of: 'buy' | 'sell'): number {
    const levels = of === 'buy' ? this.asks : this.bids
    return levels.length === 0 ? NaN : levels[0].price
  }

  /**
   * Takes up to `qty` from the side opposite to `of`, best first, not beyond `limit` (NaN: any price). Calls `taken` once a level and
   * gives what could not be had.
   */
  take(of: 'buy' | 'sell', qty: number, limit: number, taken: (qty: number, price: number) => void): number {
    const levels = of === 'buy' ? this.asks : this.bids
    const left = of === 'buy' ? this.#asksLeft : this.#bidsLeft
    let wanted = qty
    for (let at = 0; at < levels.length && wanted > 0; at++) {
      const price = levels[at].price
      if (of === 'buy' ? price > limit : price < limit) break
      const part = Math.min(wanted, left[at])
      if (part === 0) continue
      left[at] -= part
      wanted -= part
      taken(part, price)
    }
    return wanted
  }
}
