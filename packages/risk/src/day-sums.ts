import type { Now } from '@fix/events'
import type { DayEnds } from './account-day.ts'

/** What one order adds to a day. */
export interface DayShare {
  /** 1 for a new order, 0 for a replace. */
  orders: number
  qty: number
  value: number
}

/** What was sent since the day began. A clock that steps back over the boundary does not give the day anew. */
export class DaySums {
  orders = 0
  qty = 0
  value = 0
  #endsUs = -Infinity

  /** Begins a day where one has begun. */
  roll(now: Now, dayEnds: DayEnds): void {
    if (now.wallUs < this.#endsUs) return
    this.#endsUs = dayEnds(now.wallUs)
    this.orders = 0
    this.qty = 0
    this.value = 0
  }

  /** The day is over: whoever sends next begins another. */
  isOver(now: Now): boolean {
    return now.wallUs >= this.#endsUs
  }

  add(sent: Readonly<DayShare>): void {
    this.orders += sent.orders
    this.qty += sent.qty
    this.value += sent.value
  }

  takeBack(sent: Readonly<DayShare>): void {
    this.orders -= sent.orders
    this.qty -= sent.qty
    this.value -= sent.value
  }
}
