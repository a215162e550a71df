/**
 * The world behind risk: what a venue has of our orders and trades, and the view of it that a correct order engine gives, worst cases all of it. Everything is added
 * up from the orders and trades whenever it is asked for.
 */
import type { Side } from '@fix/events'
import type { OrdersView, OrderView } from '@fix/risk'

export interface Resting {
  readonly clOrdID: string
  readonly id: string
  readonly strategy: string
  readonly side: Side
  orderQty: number
  cumQty: number
  limit: number | null
  /** OrderQty(38) and Price(44) of a replace on its way. */
  asked: { readonly qty: number; readonly limit: number } | undefined
}

export interface Trade {
  readonly id: string
  readonly strategy: string
  /** Signed. */
  readonly qty: number
}

const signed = (side: Side, qty: number): number => (side === 'buy' ? qty : -qty)
const sum = <T>(all: Iterable<T>, of: (one: T) => number): number => {
  let total = 0
  for (const one of all) total += of(one)
  return total
}

export class Exchange implements OrdersView {
  readonly #open: Resting[] = []
  readonly trades: Trade[] = []
  readonly #changed: string[] = []

  get open(): readonly Resting[] {
    return this.#open
  }

  take(order: Resting): void {
    this.#open.push(order)
    this.#changed.push(order.id)
  }
  /** One that is larger than one before it, both on their way, stands for both. */
  ask(order: Resting, qty: number, limit: number): void {
    order.asked = { qty: Math.max(qty, order.asked?.qty ?? 0), limit }
    this.#changed.push(order.id)
  }
  answer(order: Resting, accept: boolean): void {
    const { asked } = order
    order.asked = undefined
    if (accept && asked !== undefined) Object.assign(order, { orderQty: Math.max(asked.qty, order.cumQty), limit: asked.limit })
    this.#ended(order)
  }
  fill(order: Resting, part: number): void {
    const qty = Math.min(part, order.orderQty - order.cumQty)
    if (qty <= 0) return
    order.cumQty += qty
    this.trades.push({ id: order.id, strategy: order.strategy, qty: signed(order.side, qty) })
    this.#ended(order)
  }
  cancel(order: Resting): void {
    this.#open.splice(this.#open.indexOf(order), 1)
    this.#changed.push(order.id)
  }
  /** A replace on its way may still make it larger. */
  #ended(order: Resting): void {
    this.#changed.push(order.id)
    if (order.asked === undefined && order.cumQty >= order.orderQty) this.cancel(order)
  }

  #worst({ orderQty, cumQty, asked }: Resting): number {
    return Math.max(0, Math.max(orderQty, asked?.qty ?? 0) - cumQty)
  }
  #openQty(id: string, side: Side, strategy?: string): number {
    return sum(this.#open, (one) =>
      one.id === id && one.side === side && (strategy === undefined || one.strategy === strategy) ? this.#worst(one) : 0,
    )
  }
  openBuyQty(id: string): number {
    return this.#openQty(id, 'buy')
  }
  openSellQty(id: string): number {
    return this.#openQty(id, 'sell')
  }
  positionQty(id: string): number {
    return sum(this.trades, (one) => (one.id === id ? one.qty : 0))
  }
  strategyQty(id: string, strategy: string): number {
    return sum(this.trades, (one) => (one.id === id && one.strategy === strategy ? one.qty : 0))
  }
  strategyWorst(id: string, side: Side, strategy: string): number {
    return signed(side, this.strategyQty(id, strategy)) + this.#openQty(id, side, strategy)
  }
  openCount(id: string): number {
    return this.#open.filter((one) => one.id === id).length
  }
  get openOrders(): number {
    return this.#open.length
  }
  unknownCount(): number {
    return 0
  }
  broken(): boolean {
    return false
  }
  bestOpenLimit(): number {
    return NaN
  }
  unprotected(): boolean {
    return false
  }
  get changes(): OrdersView['changes'] {
    return { count: this.#changed.length, at: (n) => this.#changed[n - 1] ?? '' }
  }
  traded(): Iterable<string> {
    return new Set(this.#changed)
  }
  get(clOrdID: string): OrderView | undefined {
    const one = this.#open.find((order) => order.clOrdID === clOrdID)
    return one && { instrumentId: one.id, side: one.side, cumQty: one.cumQty, leavesQty: this.#worst(one), limit: one.limit }
  }
}
