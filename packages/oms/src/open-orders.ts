import type { Order } from './order.ts'

/** Orders that come and go, to be looked through often: a list without holes, where the last takes the place of one that goes. */
export class OpenOrders {
  readonly list: Order[] = []
  readonly #places = new Map<Order, number>()

  add(order: Order): void {
    if (this.#places.has(order)) return
    this.#places.set(order, this.list.length)
    this.list.push(order)
  }

  remove(order: Order): void {
    const place = this.#places.get(order)
    if (place === undefined) return
    this.#places.delete(order)
    const last = this.list.pop()!
    if (last === order) return
    this.list[place] = last
    this.#places.set(last, place)
  }
}
