/**
 * After a start, a logon or a gap: what does the venue know? First OrderStatusRequest(H) for each order that is open here, then
 * OrderMassStatusRequest(AF) for those that we don't know of, then RequestForPositions(AN). A machine without I/O: it is given facts and
 * time and gives requests; answers go to `Orders` first, which folds them as any report. What is left over is decided by table at the end.
 * A step that the venue does not offer is skipped and the outcome says so.
 */
import type { Fact, Now, OrderReport, PositionReport } from '@fix/events'
import type { Applied, Orders } from './orders.ts'
import type { Prepared } from './requests.ts'

export type StepOutcome = 'complete' | 'partial' | 'unavailable'
export type ReconciliationStep = 'status' | 'massStatus' | 'positions' | 'done'

/** What the venue said, for the decisions at the end. */
export interface Findings {
  status: StepOutcome
  massStatus: StepOutcome
  positions: StepOutcome
  /** Keys of the orders that were open when the mass status was asked for, and old enough for it to name them. */
  asked: ReadonlySet<string>
  /** Keys of the orders that the mass status named. */
  named: ReadonlySet<string>
  /** Signed net positions by instrument. */
  held: ReadonlyMap<string, number>
}

export interface ReconciliationOptions {
  /** Silence that ends a step or starts it again. */
  stepTimeoutMs?: number
  /** How often mass status and positions are asked for. */
  tries?: number
}

export class Reconciliation {
  readonly #orders: Orders
  readonly #stepTimeoutUs: number
  readonly #tries: number
  #step: ReconciliationStep = 'done'
  #status: StepOutcome = 'unavailable'
  #massStatus: StepOutcome = 'unavailable'
  #positions: StepOutcome = 'unavailable'
  /** Orders to hear of, and whether this run has asked after them itself. */
  #waiting = new Map<string, boolean>()
  #asked = new Set<string>()
  #named = new Set<string>()
  #counted = new Set<string>()
  #held = new Map<string, number>()
  #reqID = ''
  #try = 0
  #bookings = 0
  #deadlineUs = Infinity
  #finished = true

  constructor(orders: Orders, options: ReconciliationOptions = {}) {
    this.#orders = orders
    this.#stepTimeoutUs = (options.stepTimeoutMs ?? 5000) * 1000
    this.#tries = options.tries ?? 2
  }

  get step(): ReconciliationStep {
    return this.#step
  }

  /** All steps are over, and `finish` has not been called yet. */
  get done(): boolean {
    return this.#step === 'done' && !this.#finished
  }

  /** On the clock of `now.monoUs`. */
  get deadlineUs(): number {
    return this.#deadlineUs
  }

  /**
   * Begins, or begins anew: after a logon that came in between nothing that was asked before will be answered. Without `eachOrder` no order is
   * asked after by itself: mass status and positions tell what differs.
   */
  begin(now: Now, eachOrder = true): void {
    this.#finished = false
    this.#asked = new Set()
    this.#named = new Set()
    this.#held = new Map()
    this.#massStatus = 'unavailable'
    this.#positions = 'unavailable'
    this.#waiting = new Map(this.#orders.open().map((order) => [order.clOrdID, false]))
    this.#status = eachOrder && this.#orders.offers('OrderStatusRequest') ? 'complete' : 'unavailable'
    this.#enter('status', now)
    if (this.#status === 'unavailable') this.#waiting.clear()
    this.#advance(now)
  }

  /** The next request to place, until there is none; ask after `begin`, after each fact and each wake-up. */
  next(now: Now, cause = 0): Prepared | undefined {
    this.#advance(now)
    if (this.#step === 'status') {
      for (const wanted of this.#orders.wants(now))
        if (wanted.kind === 'probe' && this.#waiting.has(wanted.clOrdID)) return this.#ask(wanted.clOrdID, now, cause)
      for (const [key, asked] of this.#waiting) if (!asked && this.#orders.probeOf(key) === '') return this.#ask(key, now, cause)
      return undefined
    }
    if (this.#step === 'done' || this.#reqID !== '') return undefined
    const prepared = this.#step === 'massStatus' ? this.#orders.prepareMassStatus(now, cause) : this.#orders.preparePositions(now, cause)
    this.#reqID = prepared.clOrdID
    this.#counted = new Set()
    this.#deadlineUs = now.monoUs + this.#stepTimeoutUs
    if (this.#step === 'massStatus') {
      const keys = this.#orders.open().map((order) => order.clOrdID)
      this.#asked = new Set(keys.filter((key) => this.#orders.absenceCounts(key, now)))
    } else {
      this.#bookings = this.#orders.bookings
      this.#held = new Map()
    }
    return prepared
  }

  #ask(key: string, now: Now, cause: number): Prepared {
    this.#waiting.set(key, true)
    return this.#orders.prepareProbe(key, now, cause)
  }

  /** The session did not take what `next` gave: it is given again, at the next wake-up at the latest. */
  notSent(clOrdID: string): void {
    if (clOrdID === this.#reqID) this.#reqID = ''
    const [key] = clOrdID.split('?')
    if (this.#waiting.has(key)) this.#waiting.set(key, false)
  }

  /** Every fact, after `orders.apply` has had it. */
  take(fact: Fact, now: Now): void {
    if (fact.kind === 'order_report') this.#report(fact)
    else if (fact.kind === 'position_report') this.#position(fact)
    else if (fact.kind === 'request_reject' && fact.refID !== '' && fact.refID === this.#reqID) {
      // Without orders some venues answer with a BusinessMessageReject(j). Any other one says nothing about orders.
      const none = fact.reason === '1' || this.#orders.isNotFound(fact.text)
      this.#end(none ? 'complete' : 'unavailable', now)
    }
    this.#advance(now)
  }

  wake(now: Now): void {
    if (now.monoUs >= this.#deadlineUs && this.#step !== 'status' && this.#step !== 'done') {
      if (this.#reqID !== '' && ++this.#try >= this.#tries) this.#end(this.#counted.size > 0 ? 'partial' : 'unavailable', now)
      else {
        this.#reqID = ''
        this.#deadlineUs = now.monoUs + this.#stepTimeoutUs
      }
    }
    this.#advance(now)
  }

  /** The decisions: orders that the venue never had, orders that it no longer names, positions that differ. One note; call once, when `done`. */
  finish(now: Now, cause = 0): Applied & { findings: Findings } {
    if (!this.done) throw new Error(`Reconciliation.finish: in step ${this.#step}, expected it to be done`)
    this.#finished = true
    const findings: Findings = {
      status: this.#status,
      massStatus: this.#massStatus,
      positions: this.#positions,
      asked: this.#asked,
      named: this.#named,
      held: this.#held,
    }
    return { ...this.#orders.conclude(findings, now, cause), findings }
  }

  #report(report: OrderReport): void {
    if (this.#step !== 'massStatus' || report.massStatusReqID === '' || report.massStatusReqID !== this.#reqID) return
    this.#counted.add(report.orderID === '' ? report.clOrdID : report.orderID)
    const key = this.#orders.keyOf(report)
    if (key !== undefined) this.#named.add(key)
    if (report.totNumReports !== null && this.#counted.size >= report.totNumReports) this.#massStatus = 'complete'
  }

  #position(report: PositionReport): void {
    if (this.#step !== 'positions' || report.posReqID !== this.#reqID) return
    if (report.result === 'rejected') {
      this.#positions = 'unavailable'
      this.#counted.add('rejected')
    } else if (report.result === 'none') this.#positions = 'complete'
    else {
      const name = report.positionID === '' ? report.instrumentId : report.positionID
      if (this.#counted.has(name)) return
      this.#counted.add(name)
      const net = (report.longQty ?? 0) - (report.shortQty ?? 0)
      this.#held.set(report.instrumentId, (this.#held.get(report.instrumentId) ?? 0) + net)
      if (this.#counted.size >= report.total) this.#positions = 'complete'
    }
  }

  #enter(step: ReconciliationStep, now: Now): void {
    this.#step = step
    this.#reqID = ''
    this.#try = 0
    this.#deadlineUs = step === 'done' || step === 'status' ? Infinity : now.monoUs + this.#stepTimeoutUs
  }

  /** Ends mass status or positions with what came of it. */
  #end(outcome: StepOutcome, now: Now): void {
    if (this.#step === 'massStatus') {
      this.#massStatus = outcome
      this.#enter('positions', now)
    } else if (this.#step === 'positions') {
      this.#positions = outcome
      this.#enter('done', now)
    }
  }

  #advance(now: Now): void {
    if (this.#step === 'status') {
      for (const [key, asked] of this.#waiting) {
        const order = this.#orders.get(key)
        const probe = this.#orders.probeOf(key)
        const doubtful = order !== undefined && order.open && (order.doubt !== '' || order.unconfirmed)
        // Waits for an answer, or for its turn to be asked after. One that can't be asked after is heard of by mass status.
        if (doubtful && (probe === 'wanted' || probe === 'open' || (probe === '' && !asked))) continue
        if (doubtful && !order.notFound && probe === '') this.#status = 'partial'
        this.#waiting.delete(key)
      }
      if (this.#waiting.size > 0) return
      this.#enter('massStatus', now)
    }
    if (this.#step === 'massStatus') {
      if (!this.#orders.offers('OrderMassStatusRequest')) this.#enter('positions', now)
      else if (this.#massStatus === 'complete') this.#enter('positions', now)
    }
    if (this.#step === 'positions') {
      if (!this.#orders.offers('RequestForPositions') || this.#counted.has('rejected')) this.#enter('done', now)
      else if (this.#positions === 'complete') {
        // A fill that crossed the question makes the answer worthless: ask again, within bounds.
        if (this.#orders.bookings === this.#bookings || ++this.#try >= this.#tries + 1) this.#enter('done', now)
        else {
          this.#positions = 'unavailable'
          this.#reqID = ''
        }
      }
    }
  }
}
