import type { OrdType, Side } from '@fix/events'
import type { Instrument } from '@fix/units'
import type { Account, VenueOrder } from './account.ts'
import type { Change } from './change.ts'
import { ladderOf, Liquidity, type Ladder, type LadderShape } from './market.ts'
import type { Tick } from './tick.ts'

/** An order as it arrives, already read. `clOrdID` has not been seen before, or the venue says so first. */
export interface Submission {
  readonly clOrdID: string
  readonly symbol: string
  readonly side: Side
  readonly ordType: OrdType
  readonly qty: number
  readonly price?: number
  readonly stop?: number
  readonly expireUs?: number
  readonly designation?: string
}

/** New terms of a working order. */
export interface Amendment {
  readonly clOrdID: string
  readonly qty: number
  readonly price?: number
  readonly stop?: number
  readonly expireUs?: number
}

export interface MatchingOptions {
  readonly account: Account
  readonly instruments: readonly Instrument[]
  readonly seed: string | number
  /** Each change, in the order in which it happened, already folded into the account. */
  readonly emit: (change: Change, order: VenueOrder) => void
  readonly ladder?: LadderShape
  /** A market order trades at once against the tick that stands (default), or against the next tick: until then it can't be cancelled. */
  readonly marketOrders?: 'atOnce' | 'nextTick'
}

/**
 * Matching against a market that ticks. The tick is the counterparty: market orders take the opposite ladder level by level and what is
 * short is cancelled (IOC); limit orders that cross take what their limit allows, then rest, and fill at their limit when the opposite best
 * comes to them; stop orders turn into takers that work on until done. What we take is gone until the next tick, the tick itself doesn't
 * move by it. Within a tick takers go first, then limit orders by price, then by time. Our orders never meet each other.
 *
 * All is integers, and no decision depends on anything but the account, the ticks and the seed.
 */
export class Matching {
  readonly #options: MatchingOptions
  readonly #account: Account
  readonly #markets = new Map<string, Market>()

  constructor(options: MatchingOptions) {
    this.#options = options
    this.#account = options.account
    for (const instrument of options.instruments) this.#markets.set(instrument.id, { instrument, liquidity: new Liquidity(), count: 0 })
  }

  /** The ladder as it stands, before own fills; empty sides before the first tick. Undefined: no such instrument. */
  ladder(symbol: string): Ladder | undefined {
    return this.#markets.get(symbol)?.liquidity
  }

  /** The market moves: fresh liquidity, then whatever can trade against it trades. False: not an instrument of this venue. */
  tick(tick: Tick): boolean {
    const market = this.#markets.get(tick.symbol)
    if (market === undefined) return false
    const shape = this.#options.ladder ?? { levels: 4, unit: Number(market.instrument.step) * 100 }
    market.liquidity.refresh(ladderOf(tick, market.instrument, shape, this.#options.seed, market.count++))
    if (this.#account.working.size > 0) this.#match(market, tick.timeUs)
    return true
  }

  /** Accepts an order that the venue has found in order, and trades what trades at once. */
  submit(order: Submission, atUs: number): void {
    const market = this.#markets.get(order.symbol)
    if (market === undefined) throw new Error(`Matching.submit: ${order.symbol} is not an instrument of this venue`)
    const accepted = this.#emit({
      kind: 'new',
      orderID: this.#account.nextOrderID(),
      clOrdID: order.clOrdID,
      symbol: order.symbol,
      side: order.side,
      ordType: order.ordType,
      qty: order.qty,
      price: order.price,
      stop: order.stop,
      expireUs: order.expireUs,
      positionID: this.#account.positionIDFor(order.symbol),
      designation: order.designation,
      atUs,
    })
    this.#arrive(accepted, market, atUs)
  }

  /** Records an order that the venue doesn't take: its ClOrdID is used up, and a status request finds it. */
  reject(order: Submission, reason: number, text: string, atUs: number): void {
    const { clOrdID, symbol, side, ordType, qty } = order
    this.#emit({ kind: 'rejected', orderID: this.#account.nextOrderID(), clOrdID, symbol, side, ordType, qty, reason, text, atUs })
  }

  /** Gives a working order new terms, and trades what trades at once by them. A quantity that is already done ends the order as filled. */
  replace(order: VenueOrder, terms: Amendment, atUs: number): void {
    const market = this.#markets.get(order.symbol)
    if (market === undefined) throw new Error(`Matching.replace: ${order.symbol} is not an instrument of this venue`)
    const replaced = this.#emit({
      kind: 'replaced',
      orderID: order.orderID,
      clOrdID: terms.clOrdID,
      qty: Math.max(terms.qty, order.cumQty),
      price: terms.price ?? order.price,
      stop: terms.stop ?? order.stop,
      expireUs: terms.expireUs ?? order.expireUs,
      atUs,
    })
    if (this.#account.working.has(replaced.orderID)) this.#arrive(replaced, market, atUs)
  }

  cancel(order: VenueOrder, clOrdID: string, atUs: number): void {
    this.#emit({ kind: 'canceled', orderID: order.orderID, clOrdID, text: '', atUs })
  }

  /** What no market has made: the venue's own afterthought. */
  happens(change: Change): void {
    this.#emit(change)
  }

  #arrive(order: VenueOrder, market: Market, atUs: number): void {
    if (order.ordType === 'market') {
      if (this.#options.marketOrders !== 'nextTick') this.#takeAndCancel(order, market, atUs)
    } else if (order.ordType === 'stop') {
      this.#trigger(order, market, atUs)
      if (order.executing) this.#take(order, market, NaN, atUs)
    } else {
      this.#take(order, market, order.price ?? NaN, atUs)
    }
  }

  #match(market: Market, atUs: number): void {
    const orders = [...this.#account.working.values()].filter((order) => order.symbol === market.instrument.id)
    const alive = orders.filter((order) => {
      if (order.expireUs === undefined || order.expireUs > atUs) return true
      this.#emit({ kind: 'expired', orderID: order.orderID, atUs })
      return false
    })
    for (const order of alive) if (order.ordType === 'stop' && !order.executing) this.#trigger(order, market, atUs)
    const byTime = (a: VenueOrder, b: VenueOrder): number => a.priority - b.priority
    for (const order of alive.filter((one) => one.executing).sort(byTime)) {
      if (order.ordType === 'market') this.#takeAndCancel(order, market, atUs)
      else this.#take(order, market, NaN, atUs)
    }
    const resting = alive.filter((one) => one.ordType === 'limit')
    const byPrice = (a: VenueOrder, b: VenueOrder): number =>
      (a.side === 'buy' ? (b.price ?? 0) - (a.price ?? 0) : (a.price ?? 0) - (b.price ?? 0)) || byTime(a, b)
    for (const side of ['buy', 'sell'])
      for (const order of resting.filter((one) => one.side === side).sort(byPrice)) this.#rest(order, market, atUs)
  }

  /** A buy stop goes off when the ask reaches it, a sell stop when the bid does. */
  #trigger(order: VenueOrder, market: Market, atUs: number): void {
    const best = market.liquidity.best(order.side)
    const stop = order.stop ?? NaN
    if (order.side === 'buy' ? best >= stop : best <= stop) this.#emit({ kind: 'triggered', orderID: order.orderID, atUs })
  }

  #takeAndCancel(order: VenueOrder, market: Market, atUs: number): void {
    const short = this.#take(order, market, NaN, atUs)
    if (short > 0) this.#emit({ kind: 'canceled', orderID: order.orderID, clOrdID: '', text: 'NOT_ENOUGH_LIQUIDITY', atUs })
  }

  /** The taker pays the price of each level that it takes. */
  #take(order: VenueOrder, market: Market, limit: number, atUs: number): number {
    return market.liquidity.take(order.side, order.qty - order.cumQty, limit, (qty, px) => {
      this.#emit({ kind: 'fill', orderID: order.orderID, qty, px, atUs })
    })
  }

  /** Who rested gets his own price for all that came to it, also where the market jumped through: no gift from the simulation. */
  #rest(order: VenueOrder, market: Market, atUs: number): void {
    const limit = order.price ?? NaN
    let qty = 0
    market.liquidity.take(order.side, order.qty - order.cumQty, limit, (part) => (qty += part))
    if (qty > 0) this.#emit({ kind: 'fill', orderID: order.orderID, qty, px: limit, atUs })
  }

  #emit(change: Change): VenueOrder {
    const order = this.#account.fold(change)
    this.#options.emit(change, order)
    return order
  }
}

interface Market {
  readonly instrument: Instrument
  readonly liquidity: Liquidity
  /** Ticks so far: the made-up sizes change with it. */
  count: number
}
