/** What orders note of the desk's books: tops that can be trusted, and rates of exchange between them. */
import type { Books } from '@fix/book'
import { quotedOf, rateOf, type MarketPort, type RateSource, type StampedRate } from '@fix/oms'
import type { Symbols } from './symbols.ts'

/** `currency` is the account's; without it nothing is converted. */
export function marketOf(books: Books, symbols: Symbols, currency: string | undefined): MarketPort {
  const rates = rateSourceOf(books, symbols)
  return {
    top: (instrumentId) => {
      const quoted = quotedOf(books.find(instrumentId))
      return typeof quoted === 'object' ? [quoted.bid, quoted.ask] : undefined
    },
    rate: (from): StampedRate | undefined => (currency === undefined || from === currency ? undefined : rateOf(rates, from, currency)),
  }
}

export function rateSourceOf(books: Books, symbols: Symbols): RateSource {
  return {
    instruments: () => symbols.values(),
    quoted: (instrumentId) => {
      const quoted = quotedOf(books.find(instrumentId))
      return typeof quoted === 'object' ? quoted : undefined
    },
  }
}
