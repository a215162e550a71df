import { breaches } from '@fix/oms'
import type { Appended, Checker, Scene, Tell } from './checker.ts'
import { noteOf } from './raw-fields.ts'

const orders = 1

/** O1: after every step that changed an order, and at each start, the invariants of the order model hold in the desk that runs. */
export class OrdersHold implements Checker {
  readonly invariant = 'O1'
  readonly #tell: Tell
  #changed = false

  constructor(tell: Tell) {
    this.#tell = tell
  }

  began(): void {
    this.#changed = true
  }

  appended({ record }: Appended): void {
    if (noteOf(record, orders) !== undefined) this.#changed = true
  }

  stepped({ desk }: Scene): void {
    if (desk === undefined || !this.#changed) return
    this.#changed = false
    for (const { invariant, text } of breaches(desk.orders)) this.#tell(`${invariant}: ${text}`)
  }
}
