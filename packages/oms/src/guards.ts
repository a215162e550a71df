/**
 * Which positions are to have a stop, and what is there for them: folded from notes like all else. A position is to have one from the first execution of
 * an order that brought one, until it is flat or turned over; the last such order says at what price. Its protective orders are orders like any other,
 * and name it.
 */
import type { Order } from './order.ts'

/** A position that has been told to be without its stop. */
export interface Exposed {
  why: string
  /** Protective orders that came to nothing. */
  tries: number
  /** UTC, microseconds. */
  at: number
}

export interface GuardsImage {
  readonly entries: readonly (readonly [string, string])[]
  readonly failures: readonly (readonly [string, number])[]
  readonly exposed: readonly (readonly [string, Exposed])[]
}

/** Ends that leave a position without the order that was to guard it. */
const badly = new Set<string>(['Rejected', 'Canceled', 'Expired', 'NeverAccepted', 'DoneForDay', 'Calculated'])

export class Guards {
  /** Key of the order whose stop holds, by the position's name. */
  readonly entries = new Map<string, string>()
  readonly exposed = new Map<string, Exposed>()
  /** Protective orders in a row that ended without our asking, by the position's name. */
  readonly failures = new Map<string, number>()
  /** Keys of protective orders that are not closed. */
  readonly #live = new Map<string, Set<string>>()

  get idle(): boolean {
    return this.entries.size === 0 && this.#live.size === 0 && this.exposed.size === 0
  }

  /** Every position that is to have a stop, or has one. */
  names(): string[] {
    return [...new Set([...this.entries.keys(), ...this.#live.keys(), ...this.exposed.keys()])].sort()
  }

  live(name: string): ReadonlySet<string> {
    return this.#live.get(name) ?? nothing
  }

  /** An execution was booked, or taken back; `qty` is what the position is now. */
  booked(name: string, qty: number, order: Order | undefined, sideOf: (key: string) => Order['side'] | undefined): void {
    const governs = this.entries.get(name)
    if (governs !== undefined && (qty === 0 || sideOf(governs) !== sideFor(qty))) {
      this.entries.delete(name)
      this.failures.delete(name)
    }
    const brings = order !== undefined && (order.guardPx !== null || order.guardDistance !== null)
    if (brings && qty !== 0 && order.side === sideFor(qty)) this.entries.set(name, order.key)
  }

  /** A protective order stands so now. */
  placed(order: Order, closed: boolean): void {
    const name = order.guards
    const live = this.#live.get(name)
    if (!closed) {
      if (live === undefined) this.#live.set(name, new Set([order.key]))
      else live.add(order.key)
      return
    }
    if (live?.delete(order.key) !== true) return
    if (live.size === 0) this.#live.delete(name)
    if (badly.has(order.base) && order.cancelBy !== 'protection' && this.entries.has(name))
      this.failures.set(name, (this.failures.get(name) ?? 0) + 1)
  }

  told(name: string, exposed: Exposed | undefined): void {
    if (exposed !== undefined) this.exposed.set(name, exposed)
    else {
      this.exposed.delete(name)
      this.failures.delete(name)
    }
  }

  image(): GuardsImage {
    return { entries: [...this.entries], failures: [...this.failures], exposed: [...this.exposed] }
  }

  /** Behind the orders, which have told what is live. An image of earlier days has no guards. */
  restore(image: GuardsImage | undefined): void {
    this.failures.clear()
    for (const [name, key] of image?.entries ?? []) this.entries.set(name, key)
    for (const [name, count] of image?.failures ?? []) this.failures.set(name, count)
    for (const [name, exposed] of image?.exposed ?? []) this.exposed.set(name, exposed)
  }

  /** Rows of the state's text. */
  rows(): unknown[] {
    const names = [...new Set([...this.entries.keys(), ...this.exposed.keys(), ...this.failures.keys()])].sort()
    return names.map((name) => [name, this.entries.get(name) ?? '', this.failures.get(name) ?? 0, this.exposed.get(name) ?? null])
  }
}

const nothing: ReadonlySet<string> = new Set()
const sideFor = (qty: number): Order['side'] => (qty > 0 ? 'buy' : 'sell')
