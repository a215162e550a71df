/**
 * Quantity that has passed and that orders do not count yet. It is taken with the verdict and ends with `sent` (orders count it from
 * there) or `release` (it does not go): an order is counted by exactly one of the two at any moment. Each slot carries the verdict that
 * it stands for, so a passed verdict costs no allocation and stays valid until its order is sent or released.
 */
import type { Approved, Intent, Side, Verdict } from '@fix/events'
import type { Activity } from './activity.ts'
import { noAccountBounds } from './bounds.ts'
import type { Case } from './case.ts'
import type { DayShare } from './day-sums.ts'
import type { Rate } from './message-rate.ts'

export type Passed = Extract<Verdict, { passed: true }>

/** What is reserved of one instrument: quantities by side, and new orders. */
export interface Reserved {
  buy: number
  sell: number
  orders: number
}

/** What was counted with a verdict, to be taken back where its order does not go. */
export interface Counted extends DayShare {
  activity: Activity | undefined
  instrumentId: string
  rate: Rate
  /** Place among the recent orders; -1 for none. */
  recent: number
}

interface Slot {
  readonly verdict: { passed: true; order: Approved }
  reserved: Reserved
  side: Side
  qty: number
  /** 1 for a new order, 0 for a replace. */
  orders: number
  readonly counted: Counted
}

export class Reservations {
  readonly #capacity: number
  /** Those that are held, then those that are free. The list never shrinks: one that does is made anew when it grows again. */
  readonly #slots: Slot[] = []
  #held = 0
  #orders = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Orders that have passed and are neither sent nor released; 0 between two turns of the loop. */
  get count(): number {
    return this.#held
  }

  /** New ones among them. */
  get orders(): number {
    return this.#orders
  }

  get full(): boolean {
    return this.#held >= this.#capacity
  }

  /** Reserves what the order adds on its side, if it adds anything. */
  take(order: Approved, reserved: Reserved, { side, added, ordType }: Readonly<Pick<Case, 'side' | 'added' | 'ordType'>>): Passed {
    const qty = Math.max(0, added)
    const orders = ordType === '' ? 0 : 1
    const at = this.#held++
    if (at === this.#slots.length)
      this.#slots.push({ verdict: { passed: true, order }, reserved, side, qty, orders, counted: nothingCounted() })
    const slot = this.#slots[at]
    slot.verdict.order = order
    slot.reserved = reserved
    slot.side = side
    slot.qty = qty
    slot.orders = orders
    reserved[side] += qty
    reserved.orders += orders
    this.#orders += orders
    return slot.verdict
  }

  /** To be filled for the order that was taken last. */
  get lastCounted(): Counted {
    return this.#slots[this.#held - 1].counted
  }

  /** What was counted with the order; undefined where no reservation of it is held. Valid until the next `take`. */
  drop(order: Approved<Intent>): Readonly<Counted> | undefined {
    // Nearly always the last one: an order is sent as soon as it has passed.
    for (let at = this.#held - 1; at >= 0; at--) {
      const slot = this.#slots[at]
      if (slot.verdict.order !== order) continue
      slot.reserved[slot.side] -= slot.qty
      slot.reserved.orders -= slot.orders
      this.#orders -= slot.orders
      const last = --this.#held
      this.#slots[at] = this.#slots[last]
      this.#slots[last] = slot
      return slot.counted
    }
    return undefined
  }
}

const nothingCounted = (): Counted => ({
  activity: undefined,
  instrumentId: '',
  rate: noAccountBounds,
  orders: 0,
  qty: 0,
  value: 0,
  recent: -1,
})
