import type { MarketTrade } from '@fix/events'

/** The trades of one message, as records that are filled again for the next. */
export class Trades {
  count = 0
  readonly #source: string
  readonly #records: MarketTrade[] = []

  constructor(source: string) {
    this.#source = source
  }

  clear(): void {
    this.count = 0
  }

  /** A record to be filled; it is among the trades at once. */
  next(): MarketTrade {
    return (this.#records[this.count++] ??= {
      kind: 'market_trade',
      instrumentId: '',
      source: this.#source,
      seq: 0,
      eventTimeUs: 0,
      receiveTimeUs: 0,
      price: Number.NaN,
      size: Number.NaN,
      aggressor: '',
      tradeId: '',
    })
  }

  at(i: number): MarketTrade {
    return this.#records[i]
  }
}
