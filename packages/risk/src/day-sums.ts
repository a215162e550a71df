import type { Now } from '@fix/events'
import type { AccountBounds } from './bounds.ts'

const dayUs = 86_400_000_000

/** Days since 1970, as they begin so long behind midnight UTC. */
export const dayOf = (wallUs: number, dayStartsUs: number): number => Math.floor((wallUs - dayStartsUs) / dayUs)

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
  roll(now: Now, account: Readonly<AccountBounds>): void {
    if (now.wallUs < this.#endsUs) return
    this.#endsUs = (dayOf(now.wallUs, account.dayStartsUs) + 1) * dayUs + account.dayStartsUs
    this.orders = 0
    this.qty = 0
    this.value = 0
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
