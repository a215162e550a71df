/**
 * What one step of each instrument is worth in the account's money, for limits over all instruments: at the dearer side of its book, by the rate of now, rounded
 * up. Where either is missing the last that was known stands for it; before there was any, nobody knows.
 */
import { baseOf, quotedOf, rateDigits, type Rates } from '@fix/oms'
import type { Books } from '@fix/book'
import { moneyDigits, type Exposure } from '@fix/risk'
import type { Instrument } from '@fix/units'
import type { Symbols } from './symbols.ts'

export class Valuation {
  readonly #books: Books
  readonly #symbols: Symbols
  readonly #known = new Set<string>()

  constructor(books: Books, symbols: Symbols) {
    this.#books = books
    this.#symbols = symbols
  }

  /** The instrument has had a value in this run. */
  knows(instrumentId: string): boolean {
    return this.#known.has(instrumentId)
  }

  tellAll(exposure: Exposure, rates: Rates): void {
    for (const { id } of this.#symbols.values()) this.tell(id, exposure, rates)
  }

  tell(instrumentId: string, exposure: Exposure, rates: Rates): void {
    const instrument = this.#symbols.get(instrumentId)
    const unit = instrument && this.#unitOf(instrument, rates)
    if (instrument === undefined || unit === undefined) return
    this.#known.add(instrumentId)
    exposure.value(instrumentId, unit, baseOf(instrument))
  }

  #unitOf({ id, currency, step, qtyScale, priceScale }: Instrument, rates: Rates): number | undefined {
    const quoted = quotedOf(this.#books.find(id))
    const rate = rates(currency)
    if (typeof quoted === 'string' || rate === undefined) return undefined
    const price = BigInt(Math.max(Math.abs(quoted.bid), Math.abs(quoted.ask)))
    const value = BigInt(step) * price * BigInt(rate.r) * 10n ** BigInt(moneyDigits)
    const divisor = 10n ** BigInt(qtyScale + priceScale + rateDigits)
    const unit = Number((value + divisor - 1n) / divisor)
    return Number.isSafeInteger(unit) ? unit : NaN
  }
}
