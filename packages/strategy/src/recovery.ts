/**
 * What the desk asks the venue before it trades, after each logon: its security list, once or each time, and then the fate of every order and position.
 * While anything stays unknown it asks again, with a pause. Nothing new leaves before it is done.
 */
import type { Fact, Now } from '@fix/events'
import { Reconciliation, type Applied, type Orders, type Prepared } from '@fix/oms'

const listTimeoutUs = 10_000_000
/** Between two rounds of questions; doubled with each that settles nothing. */
const againAfterUs = 2_500_000
const againAtMostUs = 60_000_000

export class Recovery {
  readonly #orders: Orders
  readonly #trade: string
  readonly #listEachLogon: boolean
  readonly #reconciliation: Reconciliation
  #up = false
  #done = false
  #listed = false
  #listDueUs = Infinity
  #againUs = Infinity
  #pauseUs = againAfterUs
  #lists = 0

  constructor(orders: Orders, trade: string, listEachLogon = false) {
    this.#orders = orders
    this.#trade = trade
    this.#listEachLogon = listEachLogon
    this.#reconciliation = new Reconciliation(orders)
  }

  /** Everything that was unknown at this logon is known, or was found to be unknowable. */
  get done(): boolean {
    return this.#done
  }

  get step(): string {
    return this.#reconciliation.step
  }

  get deadlineUs(): number {
    if (!this.#up) return Infinity
    return Math.min(this.#reconciliation.deadlineUs, this.#listDueUs, this.#againUs)
  }

  /** After orders have had the fact. */
  take(fact: Fact, now: Now): void {
    if (fact.kind === 'session_up' && fact.source === this.#trade) {
      this.#up = true
      this.#listDueUs = this.#listed && !this.#listEachLogon ? Infinity : now.monoUs
      this.#begin(now)
      return
    }
    if (fact.kind === 'session_down' && fact.source === this.#trade) {
      this.#up = false
      this.#done = false
      return
    }
    if (!this.#up) return
    if (fact.kind === 'instrument_list_end') {
      this.#listed = true
      this.#listDueUs = Infinity
    }
    if (fact.kind === 'wake') {
      this.#reconciliation.wake(now)
      if (now.monoUs >= this.#againUs) this.#begin(now)
    } else this.#reconciliation.take(fact, now)
  }

  #begin(now: Now): void {
    this.#done = false
    this.#againUs = Infinity
    this.#reconciliation.begin(now)
  }

  /** SecurityReqID(320) of a list to be asked for now; undefined where none is. */
  securityListWanted(now: Now): string | undefined {
    if (!this.#up || now.monoUs < this.#listDueUs) return undefined
    this.#listDueUs = now.monoUs + listTimeoutUs
    return `list-${++this.#lists}`
  }

  /** The next request to send; undefined while an answer is awaited, or when all is asked. */
  next(now: Now, cause: number): Prepared | undefined {
    return this.#up && !this.#done ? this.#reconciliation.next(now, cause) : undefined
  }

  notSent(clOrdID: string): void {
    this.#reconciliation.notSent(clOrdID)
  }

  /** The decisions, once all answers are in; undefined before. */
  conclude(now: Now, cause: number): Applied | undefined {
    if (!this.#up || !this.#reconciliation.done) return undefined
    const applied = this.#reconciliation.finish(now, cause)
    this.#done = true
    return applied
  }

  /** Orders that are unknown still, by a timeout or a gap, or a position that differs: everything is asked again after a pause. */
  review(now: Now): void {
    if (!this.#up || !this.#done) return
    if (this.#orders.unreconciled === 0 && this.#orders.breaks().length === 0) {
      this.#againUs = Infinity
      this.#pauseUs = againAfterUs
    } else if (this.#againUs === Infinity) {
      // An order that was too young for an answer about it is asked after again as soon as it is not.
      const waitUs = this.#orders.absenceWaitUs(now)
      this.#againUs = now.monoUs + (waitUs ?? this.#pauseUs)
      if (waitUs === undefined) this.#pauseUs = Math.min(this.#pauseUs * 2, againAtMostUs)
    }
  }
}
