/**
 * Positions and profit as they are reported: by leg and by strategy, under a cost method, with costs, explained and converted. A reading of the
 * account's executions that keeps nothing of its own: what was appended is taken, what was corrected is read anew from the first execution on.
 *
 * Each leg has a virtual sub-position for every strategy that traded it; what was moved by hand or came from an order of nobody is that of ''.
 * They sum to the leg's position, as each execution is booked in one of them.
 */
import type { Account, Booking } from './accounts.ts'
import { Attribution } from './attribution.ts'
import type { AccountCost, Cost, CostType } from './costs.ts'
import { Holding, type CostMethod } from './lots.ts'
import type { StampedRate } from './market.ts'

/** Every cost is summed at this scale, which is finer than any of them. */
export const costDigits = 15

/** Sums of costs of one kind in one currency. */
export interface CostSum {
  readonly type: CostType
  readonly currency: string
  /** At `costDigits`, in its own currency. */
  amount: bigint
  /** What of it has a rate, in the account's currency at costDigits + rateDigits; and what has none, in its own. */
  converted: bigint
  unconverted: bigint
}

/** One strategy's part of one leg, or the whole leg. */
export class SubPosition {
  readonly holding: Holding
  readonly attribution = new Attribution()
  readonly costs = new Map<string, CostSum>()
  fills = 0
  /** Realised profit at the rates of the executions that realised it, at priceScale + qtyScale + rateDigits; and what had no rate, unconverted. */
  converted = 0n
  unconverted = 0n

  readonly #currency: string

  /** `currency` is the account's. */
  constructor(method: CostMethod, currency: string) {
    this.holding = new Holding(method)
    this.#currency = currency
  }

  book({ side, execution, order }: Booking): void {
    const { qty, px, restated, costs = [], fx } = execution
    if (qty === 0) return
    if (restated) {
      this.holding.restate(side, qty)
      this.attribution.add({ side, qty, px: 0 })
      return
    }
    this.fills++
    const realised = this.holding.book(side, qty, px)
    const rate = this.#rate(fx)
    if (rate === undefined) this.unconverted += realised
    else this.converted += realised * rate
    this.attribution.add({ side, qty, px, decidedOn: order?.decidedOn, arrived: order?.arrived })
    for (const cost of costs) this.cost(cost)
  }

  cost({ type, amount, scale, currency, fx }: Cost): void {
    const key = `${type} ${currency}`
    let sum = this.costs.get(key)
    if (sum === undefined) this.costs.set(key, (sum = { type, currency, amount: 0n, converted: 0n, unconverted: 0n }))
    const value = BigInt(amount) * 10n ** BigInt(costDigits - scale)
    sum.amount += value
    const rate = this.#rate(fx)
    if (rate === undefined) sum.unconverted += value
    else sum.converted += value * rate
  }

  /** A rate into a currency that the account had before is none. */
  #rate(fx: StampedRate | undefined): bigint | undefined {
    return fx?.to === this.#currency ? BigInt(fx.r) : undefined
  }
}

/** A leg: an instrument, one of its position ids on a hedged account, or its quantity in suspense. */
export interface Leg {
  readonly instrumentId: string
  /** '' on a netting account. */
  readonly positionID: string
  readonly suspense: boolean
  /** By strategy. */
  readonly parts: ReadonlyMap<string, SubPosition>
  /** The leg as one: strategies that stand against each other close here what each of them holds open. */
  readonly whole: SubPosition
}

interface Read {
  readonly leg: Leg & { readonly parts: Map<string, SubPosition>; whole: SubPosition }
  at: number
  refolds: number
}

/** What is read: the accounts of `Orders`. */
export interface PortfolioSource {
  entries(): Iterable<[string, Account]>
  readonly costs: readonly AccountCost[]
}

export class Portfolio {
  readonly method: CostMethod
  /** Of the account; '' where it has none, and every amount stays in its own. */
  readonly currency: string
  readonly #source: PortfolioSource
  readonly #read = new Map<string, Read>()
  #costs = 0

  constructor(source: PortfolioSource, options: { method?: CostMethod; currency?: string } = {}) {
    this.#source = source
    this.method = options.method ?? 'average'
    this.currency = options.currency ?? ''
  }

  /** All legs as of now, by instrument and position id. */
  legs(): Leg[] {
    for (const [name, account] of this.#source.entries()) this.#update(name, account)
    const { costs } = this.#source
    for (; this.#costs < costs.length; this.#costs++) this.#bookCost(costs[this.#costs])
    return [...this.#read.keys()].sort().map((name) => this.#read.get(name)!.leg)
  }

  #update(name: string, account: Account): void {
    let read = this.#read.get(name)
    if (read === undefined) this.#read.set(name, (read = { leg: this.#legOf(name), at: 0, refolds: account.refolds }))
    if (read.refolds !== account.refolds) {
      read.leg.parts.clear()
      read.leg.whole = this.#none()
      read.at = 0
      read.refolds = account.refolds
      for (let i = 0; i < this.#costs; i++) if (nameOf(this.#source.costs[i]) === name) this.#bookCost(this.#source.costs[i])
    }
    const { parts, whole } = read.leg
    for (; read.at < account.bookings.length; read.at++) {
      const booking = account.bookings.at(read.at)
      this.#part(parts, booking.order?.strategy ?? '').book(booking)
      whole.book(booking)
    }
  }

  #bookCost(cost: AccountCost): void {
    const name = nameOf(cost)
    let read = this.#read.get(name)
    // A cost of a position that never was: it has a leg of its own.
    if (read === undefined) this.#read.set(name, (read = { leg: this.#legOf(name), at: 0, refolds: 0 }))
    this.#part(read.leg.parts, cost.strategy).cost(cost)
    read.leg.whole.cost(cost)
  }

  #part(parts: Map<string, SubPosition>, strategy: string): SubPosition {
    let part = parts.get(strategy)
    if (part === undefined) parts.set(strategy, (part = this.#none()))
    return part
  }

  #none(): SubPosition {
    return new SubPosition(this.method, this.currency)
  }

  #legOf(name: string): Read['leg'] {
    const [instrumentId, positionID = ''] = name.split('|')
    const suspense = positionID === '!suspense'
    return { instrumentId, positionID: suspense ? '' : positionID, suspense, parts: new Map(), whole: this.#none() }
  }
}

const nameOf = ({ ins, positionID }: AccountCost): string => (positionID === '' ? ins : `${ins}|${positionID}`)

/** Net of the signed legs of an instrument, and gross: the sum of their sizes. */
export function exposureOf(legs: Iterable<Leg>, instrumentId: string): { net: number; gross: number } {
  let net = 0
  let gross = 0
  for (const leg of legs) {
    if (leg.instrumentId !== instrumentId) continue
    const { qty } = leg.whole.holding
    net += qty
    gross += Math.abs(qty)
  }
  return { net, gross }
}
