/**
 * Quantity that has passed and that orders do not count yet. It is taken with the verdict and ends with `sent` (orders count it from
 * there) or `release` (it does not go): an order is counted by exactly one of the two at any moment. Each slot carries the verdict that
 * it stands for, so a passed verdict costs no allocation and stays valid until its order is sent or released.
 */
import type { Approved, Intent, Side, Verdict } from '@fix/events'

export type Passed = Extract<Verdict, { passed: true }>

/** Reserved quantities of one instrument. */
export interface Reserved {
  buy: number
  sell: number
}

interface Slot {
  readonly verdict: { passed: true; order: Approved }
  reserved: Reserved
  side: Side
  qty: number
}

export class Reservations {
  readonly #capacity: number
  readonly #held: Slot[] = []
  readonly #free: Slot[] = []

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Orders that have passed and are neither sent nor released; 0 between two turns of the loop. */
  get count(): number {
    return this.#held.length
  }

  get full(): boolean {
    return this.#held.length >= this.#capacity
  }

  take(order: Approved, reserved: Reserved, side: Side, qty: number): Passed {
    const slot = this.#free.pop() ?? { verdict: { passed: true, order }, reserved, side, qty }
    slot.verdict.order = order
    slot.reserved = reserved
    slot.side = side
    slot.qty = qty
    reserved[side] += qty
    this.#held.push(slot)
    return slot.verdict
  }

  /** False where no reservation of this order is held. */
  drop(order: Approved<Intent>): boolean {
    // Nearly always the last one: an order is sent as soon as it has passed.
    for (let i = this.#held.length - 1; i >= 0; i--) {
      const slot = this.#held[i]
      if (slot.verdict.order !== order) continue
      slot.reserved[slot.side] -= slot.qty
      this.#held[i] = this.#held[this.#held.length - 1]
      this.#held.pop()
      this.#free.push(slot)
      return true
    }
    return false
  }
}
