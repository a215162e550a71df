import type { JournalRecord } from '@fix/session'
import type { Appended, Checker, Scene, Tell } from './checker.ts'
import { GatewayFills } from './gateway-fills.ts'
import { VenueFills } from './venue-fills.ts'

/**
 * I3 and I4: each execution of the venue counts once. Of no order does the gateway know more than the venue has executed, at any step; its
 * position is the sum of what its journal says was executed, at any step; and at the end both sides have the same, order by order.
 */
export class ExecutedOnce implements Checker {
  readonly invariant = 'I3'
  readonly #tell: Tell
  readonly #tellPosition: Tell
  readonly #gateway = new GatewayFills()
  readonly #venue = new VenueFills()
  #moved = false

  constructor(tell: Tell, tellPosition: Tell) {
    this.#tell = tell
    this.#tellPosition = tellPosition
  }

  began(records: readonly JournalRecord[]): void {
    this.#gateway.clear()
    for (const record of records) this.#gateway.take(record)
  }

  appended({ record }: Appended): void {
    for (const order of this.#gateway.take(record)) {
      this.#moved = true
      const ours = this.#gateway.cumOf(order)
      const theirs = this.#venue.named(order.names)?.cum
      if (theirs !== undefined && ours > theirs) this.#tell(`order ${order.key} has ${ours} executed, the venue has ${theirs}`)
    }
  }

  venueAppended(record: JournalRecord): void {
    this.#venue.take(record)
  }

  stepped({ desk }: Scene): void {
    if (!this.#moved || desk === undefined) return
    this.#moved = false
    for (const [id, qty] of this.#gateway.positions()) {
      const held = desk.orders.positionQty(id)
      if (held !== qty) this.#tellPosition(`position in ${id} is ${held}, its executions in the journal make ${qty}`)
    }
  }

  ended(): void {
    const known = new Set<string>()
    for (const order of this.#gateway.orders.values()) {
      const theirs = this.#venue.named(order.names)
      const ours = this.#gateway.cumOf(order)
      if (theirs !== undefined) known.add(theirs.orderID)
      if (ours !== (theirs?.cum ?? 0))
        this.#tell(`order ${order.key} ends with ${ours} executed, at the venue with ${theirs?.cum ?? 'nothing'}`)
    }
    for (const order of this.#venue.orders.values())
      if (order.cum > 0 && !known.has(order.orderID))
        this.#tell(`order ${order.orderID} of the venue is not known here, with ${order.cum} executed`)
    const ours = this.#gateway.positions()
    const theirs = this.#venue.positions()
    for (const id of new Set([...ours.keys(), ...theirs.keys()]))
      if ((ours.get(id) ?? 0) !== (theirs.get(id) ?? 0))
        this.#tellPosition(`position in ${id} ends as ${ours.get(id) ?? 0}, at the venue as ${theirs.get(id) ?? 0}`)
  }
}
