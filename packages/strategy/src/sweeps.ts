/**
 * What has become of the orders that the kill switch covers: one sweep for each scope that is told to cancel all. It ends `complete` once none of them is
 * open any more, and `partial` where somebody takes the switch elsewhere before; where some are open for too long that is told as `timeout`, and the sweep
 * goes on. Each order has its own outcome.
 */
import type { Now } from '@fix/events'
import type { Orders, OrderView } from '@fix/oms'

export type SweepState = 'complete' | 'partial' | 'timeout'

export interface SweptOrder {
  readonly clOrdID: string
  /** How it ended, as its OrdStatus(39) in small letters or `neveraccepted`; `pending` with a cancel on its way, `unknown` or `open`. */
  readonly outcome: string
}

export interface Swept {
  readonly scope: string
  readonly state: SweepState
  /** In the order in which they were first covered. */
  readonly orders: readonly SweptOrder[]
  /** Orders beyond those that are listed. */
  readonly more: number
}

/** How long it may take until people are told, and how many orders are listed. */
const timeoutUs = 10_000_000
const mostListed = 1000

interface Sweep {
  readonly keys: Set<string>
  dueUs: number
}

export class Sweeps {
  readonly #orders: Orders
  readonly #tell: (swept: Swept) => void
  readonly #sweeps = new Map<string, Sweep>()
  /** Scopes whose sweep is complete, and which are under the switch still. */
  readonly #complete = new Set<string>()

  constructor(orders: Orders, tell: (swept: Swept) => void) {
    this.#orders = orders
    this.#tell = tell
  }

  /** When a sweep takes too long, on the monotonic clock. */
  get deadlineUs(): number {
    let next = Infinity
    for (const { dueUs } of this.#sweeps.values()) if (dueUs < next) next = dueUs
    return next
  }

  /** The orders that the scope covers now. */
  covers(scope: string, open: readonly OrderView[], now: Now): void {
    let sweep = this.#sweeps.get(scope)
    if (sweep === undefined && open.length === 0 && this.#complete.has(scope)) return
    if (sweep === undefined) this.#sweeps.set(scope, (sweep = { keys: new Set(), dueUs: now.monoUs + timeoutUs }))
    for (const { clOrdID } of open) sweep.keys.add(clOrdID)
    if (now.monoUs < sweep.dueUs) return
    sweep.dueUs = Infinity
    if (open.length > 0) this.#tell(this.#swept(scope, sweep, 'timeout'))
  }

  /** None of them is open any more. */
  done(scope: string): void {
    this.#complete.add(scope)
    this.#end(scope, 'complete')
  }

  /** Scopes that are still told to cancel all; another one was taken elsewhere by somebody. */
  keep(scopes: ReadonlySet<string>): void {
    for (const scope of this.#complete) if (!scopes.has(scope)) this.#complete.delete(scope)
    for (const scope of this.#sweeps.keys()) if (!scopes.has(scope)) this.#end(scope, 'partial')
  }

  #end(scope: string, state: SweepState): void {
    const sweep = this.#sweeps.get(scope)
    if (sweep === undefined) return
    this.#sweeps.delete(scope)
    this.#tell(this.#swept(scope, sweep, state))
  }

  #swept(scope: string, { keys }: Sweep, state: SweepState): Swept {
    const orders: SweptOrder[] = []
    for (const clOrdID of keys) {
      if (orders.length >= mostListed) break
      orders.push({ clOrdID, outcome: outcomeOf(this.#orders.get(clOrdID)) })
    }
    return { scope, state, orders, more: keys.size - orders.length }
  }
}

function outcomeOf(order: OrderView | undefined): string {
  if (order === undefined) return 'unknown'
  if (!order.open) return order.state.toLowerCase()
  if (order.doubt !== '') return 'unknown'
  return order.requests.some(({ kind }) => kind === 'cancel') ? 'pending' : 'open'
}
