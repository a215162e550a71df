/**
 * Once in each second of the market's time the middle of every book is looked at, as it stood when the second was over: what the volatility is made
 * of. It costs nothing between two seconds, however many quotes there are. It begins anew with each run: nobody has kept the seconds before.
 */
import type { Entry } from '@fix/events'
import { Volatility } from '@fix/senses'

/** What is looked at; the books of a desk fit. */
export interface Middles {
  find(instrumentId: string): { readonly bestBid: number; readonly bestAsk: number } | undefined
}

const secondUs = 1_000_000
/** After a longer silence of everything the seconds in between are not caught up with: nobody knows what they were. */
const mostSeconds = 60

export class MarketPulse {
  readonly #volatilities: ReadonlyMap<string, Volatility>
  #dueUs = NaN

  constructor(instrumentIds: Iterable<string>) {
    this.#volatilities = new Map(Array.from(instrumentIds, (id) => [id, new Volatility()]))
  }

  /** A fact is about to be handled: the books are what they were until now. */
  before({ idx, now: { wallUs } }: Entry, books: Middles): void {
    if (wallUs < this.#dueUs) {
      // A clock that was set back would hold the last value for as long as it was set back.
      if (wallUs < this.#dueUs - secondUs) this.#dueUs = secondAfter(wallUs)
      return
    }
    const seconds = Math.floor((wallUs - this.#dueUs) / secondUs) + 1
    this.#dueUs = secondAfter(wallUs)
    if (Number.isNaN(seconds)) return
    for (const [id, volatility] of this.#volatilities) {
      const book = books.find(id)
      const mid = seconds > mostSeconds || book === undefined ? NaN : (book.bestBid + book.bestAsk) / 2
      for (let i = 0; i < Math.min(seconds, mostSeconds); i++) volatility.sample(mid, { idx, wallUs })
    }
  }

  of(instrumentId: string): Volatility | undefined {
    return this.#volatilities.get(instrumentId)
  }

  /** By instrument. */
  entries(): Iterable<[string, Volatility]> {
    return this.#volatilities
  }
}

/** The end of the second of this moment. */
function secondAfter(wallUs: number): number {
  return (Math.floor(wallUs / secondUs) + 1) * secondUs
}
