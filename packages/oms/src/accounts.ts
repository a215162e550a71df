/**
 * Positions with the executions that they were booked from, in the order of booking: one account an instrument, or one a position id where
 * positions are hedged, and one apart for what stands in suspense.
 */
import type { Side } from '@fix/events'
import type { AccountCost } from './costs.ts'
import type { Execution, Order } from './order.ts'
import { book, flat, restate } from './position.ts'
import type { Position } from './position.ts'
import { firstRef } from './refs.ts'

export interface Booking {
  side: Side
  /** The order's own object: a correction changes both. */
  execution: Execution
  /** Absent where a position was moved by hand. */
  order?: Order
}

export interface Account {
  readonly bookings: Bookings
  /** How often the list changed elsewhere than at its end. */
  refolds: number
  readonly position: Position
}

/** In the order of booking. Two lists rather than one of objects: there is a booking for each execution of the day. */
export class Bookings implements Iterable<Booking> {
  readonly #executions: Execution[] = []
  /** Whose it is; the side alone where a position was moved by hand. */
  readonly #of: (Order | Side)[] = []

  get length(): number {
    return this.#executions.length
  }

  at(index: number): Booking {
    const execution = this.#executions[index]
    const of = this.#of[index]
    return typeof of === 'string' ? { side: of, execution } : { side: of.side, execution, order: of }
  }

  push(execution: Execution, of: Order | Side): void {
    this.#executions.push(execution)
    this.#of.push(of)
  }

  insert(index: number, execution: Execution, of: Order | Side): void {
    this.#executions.splice(index, 0, execution)
    this.#of.splice(index, 0, of)
  }

  insertBehind(before: Execution, execution: Execution, of: Order | Side): void {
    this.insert(this.#executions.indexOf(before) + 1, execution, of)
  }

  remove(execution: Execution): void {
    const index = this.#executions.indexOf(execution)
    this.#executions.splice(index, 1)
    this.#of.splice(index, 1)
  }

  *[Symbol.iterator](): Generator<Booking> {
    for (let at = 0; at < this.length; at++) yield this.at(at)
  }

  executions(): readonly Execution[] {
    return this.#executions
  }
}

/** A booking as an image has it: the place of its execution in its order, or, where no order had it, the execution itself. */
type BookingImage = [side: Side, order: string, at: number] | [side: Side, execution: Execution]

export interface AccountImage {
  readonly name: string
  readonly qty: number
  readonly cost: string
  readonly realised: string
  readonly bookings: readonly BookingImage[]
}

/** Name of a position: its instrument, and where positions are hedged the venue's id. */
export const positionName = (hedging: boolean, instrumentId: string, positionID: string): string =>
  hedging ? `${instrumentId}|${positionID}` : instrumentId

export class Accounts {
  readonly #hedging: boolean
  readonly #accounts = new Map<string, Account>()
  /** What no execution brought, and under which ids. */
  readonly costs: AccountCost[] = []
  readonly #costIDs = new Set<string>()
  /** Something has stood in suspense. */
  #suspended = false

  constructor(hedging: boolean) {
    this.#hedging = hedging
  }

  /** Net of an instrument over its legs, without what stands in suspense. */
  position(instrumentId: string): Position {
    const own = this.#accounts.get(instrumentId)
    if (!this.#hedging) return own?.position ?? flat()
    const net = flat()
    for (const leg of this.legs(instrumentId)) {
      net.qty += leg.position.qty
      net.cost += leg.position.cost
      net.realised += leg.position.realised
    }
    return net
  }

  /** Signed quantity of an instrument, what stands in suspense included: asked for with every order, so nothing is made for it. */
  qtyOf(instrumentId: string): number {
    if (this.#hedging || this.#suspended) return this.position(instrumentId).qty + this.suspense(instrumentId).qty
    return this.#accounts.get(instrumentId)?.position.qty ?? 0
  }

  /** The one account of an instrument; undefined where it may have several, or has none. */
  netOf(instrumentId: string): Account | undefined {
    return this.#hedging || this.#suspended ? undefined : this.#accounts.get(instrumentId)
  }

  /** Signed quantity of the position of this name. */
  held(name: string): number {
    return this.#accounts.get(name)?.position.qty ?? 0
  }

  suspense(instrumentId: string): Position {
    return this.#accounts.get(`${instrumentId}|!suspense`)?.position ?? flat()
  }

  /** Positions by the venue's id; one with '' where positions are netted. */
  legs(instrumentId: string): { positionID: string; position: Position }[] {
    const found = []
    for (const [name, account] of this.#accounts) {
      const [ins, positionID = ''] = name.split('|')
      if (ins !== instrumentId || positionID === '!suspense') continue
      // A leg whose executions have all gone to another one is none.
      if (account.bookings.length > 0) found.push({ positionID, position: account.position })
    }
    return found
  }

  instruments(): string[] {
    return [...new Set([...this.#accounts.keys()].map((name) => name.split('|')[0]))].sort()
  }

  /** The account that an execution of this instrument belongs to. */
  of(instrumentId: string, execution: Execution): Account {
    if (execution.suspense) return this.own(`${instrumentId}|!suspense`)
    return this.own(positionName(this.#hedging, instrumentId, execution.positionID))
  }

  /** Executions of an order go from one leg to another, each behind those that were executed before it. */
  move(order: Order, from: string, to: string): void {
    const [old, next] = [from, to].map((id) => this.own(positionName(this.#hedging, order.instrumentId, id)))
    for (const execution of order.executions) {
      if (execution.positionID !== from || execution.suspense) continue
      execution.positionID = to
      old.bookings.remove(execution)
      const { transactTimeUs } = execution
      const booked = next.bookings.executions()
      const later = transactTimeUs === 0 ? -1 : booked.findIndex((one) => one.transactTimeUs > transactTimeUs)
      next.bookings.insert(later < 0 ? booked.length : later, execution, order)
    }
    refold(old)
    refold(next)
  }

  addCost(cost: AccountCost): void {
    this.costs.push(cost)
    this.#costIDs.add(cost.id)
  }

  hasCost(id: string): boolean {
    return this.#costIDs.has(id)
  }

  /** By name: the instrument, behind a | the venue's position id, or `!suspense`. */
  entries(): IterableIterator<[string, Account]> {
    return this.#accounts.entries()
  }

  own(name: string): Account {
    if (name.endsWith('|!suspense')) this.#suspended = true
    let account = this.#accounts.get(name)
    if (account === undefined) this.#accounts.set(name, (account = { bookings: new Bookings(), refolds: 0, position: flat() }))
    return account
  }

  /** Rows of the state's text. */
  rows(): unknown[] {
    return [...this.#accounts.keys()].sort().map((name) => {
      const { position, bookings } = this.own(name)
      return [name, position.qty, position.cost, position.realised, bookings.executions().map(({ refs }) => firstRef(refs))]
    })
  }

  image(orders: Iterable<Order>): AccountImage[] {
    const places = new Map<Execution, [string, number]>()
    for (const { key, executions } of orders) for (const [at, execution] of executions.entries()) places.set(execution, [key, at])
    return [...this.#accounts].map(([name, { position, bookings }]) => ({
      name,
      qty: position.qty,
      cost: position.cost.toString(),
      realised: position.realised.toString(),
      bookings: Array.from(bookings, ({ side, execution }) => {
        const place = places.get(execution)
        return place === undefined ? [side, execution] : [side, place[0], place[1]]
      }),
    }))
  }

  restore(image: readonly AccountImage[], orders: ReadonlyMap<string, Order>): void {
    for (const { name, qty, cost, realised, bookings } of image) {
      const account = this.own(name)
      Object.assign(account.position, { qty, cost: BigInt(cost), realised: BigInt(realised) })
      for (const booking of bookings) {
        const order = booking.length === 2 ? undefined : orders.get(booking[1])
        const execution = booking.length === 2 ? booking[1] : order?.executions[booking[2]]
        if (execution === undefined) throw new Error(`Accounts: the image of ${name} names an execution that no order of it has`)
        account.bookings.push(execution, order ?? booking[0])
      }
    }
  }
}

/** A position after a change of an execution in the past: the whole list again, in the order it was booked. */
export function refold(account: Account): void {
  const position = flat()
  for (const { side, execution } of account.bookings) {
    if (execution.restated) restate(position, side, execution.qty)
    else book(position, side, execution.qty, execution.px)
  }
  Object.assign(account.position, position)
  account.refolds++
}
