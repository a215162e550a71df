/**
 * What orders note of the market when they are decided, arrive and are filled, so that profit can be explained from the journal alone. Orders
 * know no book: the desk gives them this port.
 */

/** Best bid and ask at priceScale, of a book that can be trusted: neither stale nor crossed. */
export type Top = readonly [bid: number, ask: number]

/** Digits of a rate behind the point. A rate is rounded once, half-even, when it is made: what is converted by it is exact. */
export const rateDigits = 12

/** A rate of exchange as it stood when something was booked. */
export interface StampedRate {
  /** Into this currency. */
  readonly to: string
  /** Integer text at `rateDigits`. */
  readonly r: string
  /** Of the oldest price in it: UTC, microseconds. */
  readonly at: number
  /** The instruments on the way, `1/` before one that was turned round: EURUSD, 1/EURUSD, EURGBP*GBPUSD. '' for the same currency. */
  readonly via: string
}

export interface MarketPort {
  /** undefined where no price can be trusted. */
  top(instrumentId: string): Top | undefined
  /** From a currency into the account's; undefined where none is known, and where the account has no currency of its own. */
  rate(currency: string): StampedRate | undefined
}
