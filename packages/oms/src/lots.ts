/**
 * A position by a chosen cost method, in exact integers. The method says which cost a partial close takes along: its share of all, the oldest
 * lots, or the newest. Under each of them realised less cost is the cash that has flowed, so that total profit when flat is the same for all
 * three. It is a way to read executions: nothing in the journal depends on it.
 */
import type { Side } from '@fix/events'
import { book, divideHalfEven, restate } from './position.ts'
import type { Position } from './position.ts'

export const costMethods = ['average', 'fifo', 'lifo'] as const
export type CostMethod = (typeof costMethods)[number]

/** An open quantity with what it was bought (or, negative, sold) for. */
interface Lot {
  /** Signed. */
  qty: number
  cost: bigint
}

/** Taken lots in front of the queue are dropped when there are so many of them. */
const mostTaken = 256

export class Holding implements Position {
  qty = 0
  cost = 0n
  realised = 0n
  readonly #method: CostMethod
  /** Oldest first, from `#first` on; of `average` there are none. */
  #lots: Lot[] = []
  #first = 0

  constructor(method: CostMethod = 'average') {
    this.#method = method
  }

  /** Books one execution; returns what it realised. */
  book(side: Side, qty: number, px: number): bigint {
    if (this.#method === 'average') return book(this, side, qty, px)
    const signed = side === 'buy' ? qty : -qty
    const held = this.qty
    if (held === 0 || held > 0 === signed > 0) {
      this.#open(signed, px)
      return 0n
    }
    const closed = Math.min(qty, Math.abs(held))
    const closedSigned = held > 0 ? closed : -closed
    const cost = closed === Math.abs(held) ? this.#takeAll() : this.#take(closed)
    const realised = BigInt(closedSigned) * BigInt(px) - cost
    this.qty -= closedSigned
    this.cost -= cost
    this.realised += realised
    if (qty > closed) this.#open(signed > 0 ? qty - closed : closed - qty, px)
    return realised
  }

  /** A change of quantity at no price. Which lot it came from nobody tells: they become one. */
  restate(side: Side, qty: number): void {
    restate(this, side, qty)
    if (this.#method === 'average') return
    this.#lots = [{ qty: this.qty, cost: this.cost }]
    this.#first = 0
  }

  #open(signed: number, px: number): void {
    const cost = BigInt(signed) * BigInt(px)
    this.qty += signed
    this.cost += cost
    this.#lots.push({ qty: signed, cost })
  }

  #takeAll(): bigint {
    this.#lots = []
    this.#first = 0
    return this.cost
  }

  /** The cost of a part, taken from one end; of a lot of one price its part is exact. */
  #take(qty: number): bigint {
    let left = qty
    let cost = 0n
    while (left > 0) {
      const lot = this.#method === 'fifo' ? this.#lots[this.#first] : this.#lots[this.#lots.length - 1]
      const size = Math.abs(lot.qty)
      const part = Math.min(left, size)
      const share = part === size ? lot.cost : divideHalfEven(lot.cost * BigInt(part), BigInt(size))
      cost += share
      left -= part
      if (part < size) {
        lot.qty -= lot.qty > 0 ? part : -part
        lot.cost -= share
      } else if (this.#method === 'lifo') this.#lots.pop()
      else this.#dropFirst()
    }
    return cost
  }

  #dropFirst(): void {
    this.#first++
    if (this.#first < mostTaken) return
    this.#lots.splice(0, this.#first)
    this.#first = 0
  }
}

/** The same position by another method, from its executions in the order of booking. */
export function holdingOf(
  bookings: Iterable<{ side: Side; execution: { qty: number; px: number; restated: boolean } }>,
  method: CostMethod,
): Holding {
  const holding = new Holding(method)
  for (const { side, execution } of bookings) {
    if (execution.restated) holding.restate(side, execution.qty)
    else holding.book(side, execution.qty, execution.px)
  }
  return holding
}
