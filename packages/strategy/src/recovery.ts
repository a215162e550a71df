/**
 * What the desk asks the venue before it trades, after each logon: its security list, once or each time, and then the fate of every order and position.
 * While anything stays unknown it asks again, with a pause. Nothing new leaves before it is done.
 */
import type { Fact, Now } from '@fix/events'
import {
  Parity,
  Reconciliation,
  type Applied,
  type Orders,
  type ParityBreak,
  type ParityOptions,
  type Prepared,
  type ResolvedBreak,
} from '@fix/oms'

const listTimeoutUs = 10_000_000
/** Between two rounds of questions; doubled with each that settles nothing. */
const againAfterUs = 2_500_000
const againAtMostUs = 60_000_000

export interface RecoveryOptions {
  listEachLogon?: boolean
  /** Orders and positions are compared with the venue's again so long after they last were, while trade goes on; never unless told. */
  parityEveryMs?: number
  parity?: ParityOptions
  /** Name of a drop copy's session. */
  copy?: string
}

/** What a comparison with the venue has opened and ended. */
export interface Compared {
  readonly opened: readonly ParityBreak[]
  readonly ended: readonly ResolvedBreak[]
}

export class Recovery {
  readonly parity: Parity
  readonly #everyUs: number
  #compareUs = Infinity
  /** When to look at what the drop copy has told. */
  #copiesUs = Infinity
  /** A comparison runs while trade goes on. */
  #aside = false
  readonly #orders: Orders
  readonly #trade: string
  readonly #copy: string | undefined
  readonly #listEachLogon: boolean
  readonly #reconciliation: Reconciliation
  #up = false
  #done = false
  #listed = false
  #listDueUs = Infinity
  #againUs = Infinity
  #pauseUs = againAfterUs
  #lists = 0

  constructor(orders: Orders, trade: string, options: RecoveryOptions = {}) {
    this.#orders = orders
    this.#trade = trade
    this.#copy = options.copy
    this.#listEachLogon = options.listEachLogon ?? false
    this.#everyUs = (options.parityEveryMs ?? Infinity) * 1000
    this.parity = new Parity(orders, options.parity)
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
    return Math.min(this.#reconciliation.deadlineUs, this.#listDueUs, this.#againUs, this.#compareUs, this.#copiesUs)
  }

  /** Before orders have had the fact: the venue's word beside ours. */
  see(fact: Fact, now: Now): void {
    if (this.#up) this.parity.take(fact, now)
  }

  /** After orders have had a report: what they took it for. Of a drop copy and the session that trades each has to tell what the other does. */
  told(fact: Fact, decision: string, now: Now): void {
    if (this.#copy === undefined || fact.kind !== 'order_report') return
    this.parity.copies.took(fact, fact.source === this.#copy ? 'copy' : 'trade', decision, now)
    this.#copiesUs = now.monoUs
  }

  /** Which executions only one of the two has told for too long, and which are over; undefined where there is no news. */
  copied(now: Now): Compared | undefined {
    if (this.#copy === undefined || now.monoUs < this.#copiesUs) return undefined
    const compared = this.parity.look(now)
    this.#copiesUs = this.parity.copies.nextUs(now)
    return compared.opened.length === 0 && compared.ended.length === 0 ? undefined : compared
  }

  #sideChanged(source: string, up: boolean, now: Now): void {
    const side = source === this.#trade ? 'trade' : source === this.#copy ? 'copy' : undefined
    if (side === undefined) return
    if (up) this.parity.copies.up(side, now)
    else this.parity.copies.down(side)
    this.#copiesUs = this.parity.copies.nextUs(now)
  }

  /** After orders have had the fact. */
  take(fact: Fact, now: Now): void {
    if (fact.kind === 'session_up' || fact.kind === 'session_down') this.#sideChanged(fact.source, fact.kind === 'session_up', now)
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
      else if (now.monoUs >= this.#compareUs) this.#compareAside(now)
    } else this.#reconciliation.take(fact, now)
  }

  #begin(now: Now): void {
    this.#done = false
    this.#aside = false
    this.#againUs = Infinity
    this.#compareUs = Infinity
    this.parity.begin()
    this.#reconciliation.begin(now)
  }

  /** Asks the venue for all it has, beside what goes on; false where there is nobody to ask, or where everything is being asked for anyway. */
  compare(now: Now): boolean {
    if (!this.#up || !this.#done) return false
    if (!this.#aside) this.#compareAside(now)
    return true
  }

  /** A comparison runs beside what goes on. */
  get comparing(): boolean {
    return this.#up && this.#aside
  }

  #compareAside(now: Now): void {
    this.#compareUs = Infinity
    this.#aside = true
    this.parity.begin()
    this.#reconciliation.begin(now, false)
  }

  /** SecurityReqID(320) of a list to be asked for now; undefined where none is. */
  securityListWanted(now: Now): string | undefined {
    if (!this.#up || now.monoUs < this.#listDueUs) return undefined
    this.#listDueUs = now.monoUs + listTimeoutUs
    return `list-${++this.#lists}`
  }

  /** The next request to send; undefined while an answer is awaited, or when all is asked. */
  next(now: Now, cause: number): Prepared | undefined {
    return this.#up && (!this.#done || this.#aside) ? this.#reconciliation.next(now, cause) : undefined
  }

  notSent(clOrdID: string): void {
    this.#reconciliation.notSent(clOrdID)
  }

  /** The decisions, once all answers are in; undefined before. */
  conclude(now: Now, cause: number): (Applied & Compared) | undefined {
    if (!this.#up || !this.#reconciliation.done) return undefined
    const applied = this.#reconciliation.finish(now, cause)
    this.#done = true
    this.#aside = false
    this.#compareUs = now.monoUs + this.#everyUs
    return { ...applied, ...this.parity.finish(applied.findings, now) }
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
