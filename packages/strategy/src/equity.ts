/**
 * The profit of the account, and of each strategy, in the account's currency: realised and unrealised, less costs, each open part at the bid of what is long and
 * the ask of what is short. It is known whole or not at all: without a mark of what is open, or a rate for it, there is a reason instead.
 */
import type { Books } from '@fix/book'
import { Portfolio, profitOf, quotedOf, rateDigits, type Amount, type Mark, type Orders, type Rates, type StampedRate } from '@fix/oms'
import { moneyDigits, type Profits } from '@fix/risk'
import type { Symbols } from './symbols.ts'

/** A rate of 1: what holds nothing and owes nothing is worth nothing by any rate. */
const anyRate: StampedRate = { to: '', r: (10n ** BigInt(rateDigits)).toString(), at: 0, via: '' }

export class Equity {
  readonly #portfolio: Portfolio
  readonly #books: Books
  readonly #symbols: Symbols
  readonly #currency: string
  /** By currency, the last that there was. */
  readonly #last = new Map<string, StampedRate>()

  constructor({ orders, books, symbols, currency }: { orders: Orders; books: Books; symbols: Symbols; currency: string }) {
    this.#currency = currency
    this.#portfolio = new Portfolio(orders.accounts, { currency: this.#currency })
    this.#books = books
    this.#symbols = symbols
  }

  /** At `moneyDigits`, rounded down; or why nobody knows. */
  profits(ratesOfNow: Rates): Profits | string {
    if (this.#currency === '') return 'the account has no currency'
    const rates = this.#remembered(ratesOfNow)
    const strategies = new Map<string, bigint>()
    let digits = 0
    const parts: { strategy: string; amount: bigint; digits: number }[] = []
    for (const leg of this.#portfolio.legs()) {
      const instrument = this.#symbols.get(leg.instrumentId)
      if (instrument === undefined) return `${leg.instrumentId} is no instrument of this desk`
      const mark = this.#markOf(instrument.id)
      for (const [strategy, part] of leg.parts) {
        const open = part.holding.qty !== 0
        // What is open is worth what it is at the rate of now; what is closed was converted when it was.
        const profit = profitOf(
          part,
          instrument,
          mark,
          this.#currency,
          open ? rates : (from) => rates(from) ?? this.#last.get(from) ?? anyRate,
        )
        if (profit.unrealised === null) return `mark_unavailable ${instrument.id}`
        if (profit.currency !== this.#currency) return `rate_missing ${instrument.currency}`
        const own = { strategy, digits: profit.digits, amount: profit.realised + profit.unrealised + profit.fees + profit.swap }
        const others = profit.apart.map((one) => this.#converted(one, rates))
        const missing = others.indexOf(undefined)
        if (missing >= 0) return `rate_missing ${profit.apart[missing].currency}`
        for (const one of [own, ...others.map((amount) => ({ ...amount!, strategy }))]) {
          digits = Math.max(digits, one.digits)
          parts.push(one)
        }
      }
    }
    let account = 0n
    for (const { strategy, amount, digits: its } of parts) {
      const value = amount * 10n ** BigInt(digits - its)
      account += value
      // What was moved by hand, or came from an order of nobody, is the account's alone.
      if (strategy !== '') strategies.set(strategy, (strategies.get(strategy) ?? 0n) + value)
    }
    const whole = moneyOf(account, digits)
    const each = new Map([...strategies].map(([name, value]) => [name, moneyOf(value, digits)]))
    if (Number.isNaN(whole) || [...each.values()].some(Number.isNaN)) return 'the profit is beyond 2^53'
    return { account: whole, strategies: each }
  }

  #markOf(instrumentId: string): Mark {
    const quoted = quotedOf(this.#books.find(instrumentId))
    return typeof quoted === 'object' ? { available: true, ...quoted } : { available: false, code: 'mark_unavailable', why: quoted }
  }

  /** An amount that had no rate when it was booked is worth what it is now. */
  #converted({ amount, digits, currency }: Amount, rates: Rates): { amount: bigint; digits: number } | undefined {
    const rate = rates(currency) ?? this.#last.get(currency)
    return rate === undefined ? undefined : { amount: amount * BigInt(rate.r), digits: digits + rateDigits }
  }

  /** The same, each of them kept. */
  #remembered(rates: Rates): Rates {
    return (from) => {
      const rate = rates(from)
      if (rate !== undefined) this.#last.set(from, rate)
      return rate
    }
  }
}

/** Towards less: a profit is never told higher than it is. NaN beyond 2^53. */
function moneyOf(value: bigint, digits: number): number {
  const divisor = 10n ** BigInt(Math.max(0, digits - moneyDigits))
  const scaled = value * 10n ** BigInt(Math.max(0, moneyDigits - digits))
  const quotient = scaled / divisor
  const money = Number(scaled % divisor < 0n ? quotient - 1n : quotient)
  return Number.isSafeInteger(money) ? money : NaN
}
