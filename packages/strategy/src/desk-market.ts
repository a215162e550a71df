/** What orders note of the desk's books: tops that can be trusted, and rates of exchange between them. */
import type { Books } from '@fix/book'
import { quotedOf, rateOf, type MarketPort, type Rates, type RateSource, type StampedRate } from '@fix/oms'
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

/** Rates into a currency as they are now, each looked up once; '' where there is none, and no rate either. */
export function ratesOfNow(books: Books, symbols: Symbols, currency: string): Rates {
  const source = rateSourceOf(books, symbols)
  const found = new Map<string, StampedRate | undefined>()
  return (from) => {
    if (currency !== '' && !found.has(from)) found.set(from, rateOf(source, from, currency))
    return found.get(from)
  }
}
