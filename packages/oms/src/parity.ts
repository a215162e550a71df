/**
 * Parity with the venue: what it says of orders and positions beside what we hold, field by field, both ways. Its side comes from its own answers
 * alone; a run without them is `unavailable`, and never ok. A report is compared before it is folded and again when the run is over: what the fold
 * has settled by then was a difference and is none any more. What stays is a break, with an id that is a hash of what it is about, and an age.
 */
import type { Fact, Now, OrderReport, PositionReport } from '@fix/events'
import { Copies } from './copies.ts'
import { syntheticId } from './execution.ts'
import type { Orders } from './orders.ts'
import { orderDifferences, positionDifferences, type Difference, type HeldRow } from './parity-compare.ts'
import type { Findings } from './reconciliation.ts'

export interface ParityOptions {
  /** A difference beside a request that is open, or a report or fill younger than this, is in flight and no break. */
  graceMs?: number
  warnMs?: number
  /** From here on its instrument takes no new order. */
  alertMs?: number
  /** From here on the account is no longer trusted. */
  severeMs?: number
  /** A position that differs by more than this is severe at once, at the scale of its quantity; undefined is without such a bound. */
  largestBreak?: (instrumentId: string) => number | undefined
}

export type ParityOutcome = 'never' | 'ok' | 'mismatch' | 'unavailable'
export type BreakLevel = 'new' | 'warn' | 'alert' | 'severe'

/** Both values are texts of our integers; '' is what a side does not have. */
export interface ParityBreak extends Difference {
  readonly id: string
  firstUs: number
  lastUs: number
  /** Runs that saw it. */
  count: number
}

export interface ResolvedBreak extends ParityBreak {
  readonly resolvedUs: number
  /** Our side followed the venue's answer within the run, or a later run saw both agree. */
  readonly resolution: 'applied' | 'agreed'
}

/** Answers of one run that are kept, and breaks that are over. */
const mostRows = 10_000
const mostResolved = 50

export class Parity {
  /** What a drop copy tells beside the session that trades. */
  readonly copies: Copies
  readonly #orders: Orders
  readonly #graceUs: number
  readonly #largest: (instrumentId: string) => number | undefined
  readonly #ages: readonly (readonly [BreakLevel, number])[]
  readonly #open = new Map<string, ParityBreak>()
  readonly #resolved: ResolvedBreak[] = []
  /** Answers of this run, and whether what they differ in was in flight when they came. */
  #rows = new Map<string, { report: OrderReport; inFlight: boolean }>()
  #held = new Map<string, HeldRow>()
  #posReqID = ''
  #before = new Map<string, Difference>()
  /** Orders and instruments that an event has moved, and when; an answer to a question moves nothing. */
  readonly #movedUs = new Map<string, number>()
  /** The last run has heard all that the venue has. */
  #told = false
  /** Runs so far, and when the last one was over: UTC, microseconds; NaN before the first. */
  runs = 0
  lastRunUs = NaN
  /** Differences of the last run that were in flight. */
  inFlight = 0

  constructor(orders: Orders, options: ParityOptions = {}) {
    this.#orders = orders
    this.#largest = options.largestBreak ?? (() => undefined)
    const { graceMs = 3000 } = options
    this.#graceUs = graceMs * 1000
    this.copies = new Copies(orders, graceMs)
    this.#ages = [
      ['severe', (options.severeMs ?? 300_000) * 1000],
      ['alert', (options.alertMs ?? 60_000) * 1000],
      ['warn', (options.warnMs ?? 5000) * 1000],
    ]
  }

  /** A run begins: what was answered before belongs to none. */
  begin(): void {
    this.#rows = new Map()
    this.#held = new Map()
    this.#before = new Map()
    this.#posReqID = ''
  }

  /** Every fact, before `orders.apply` has it. */
  take(fact: Fact, now: Now): void {
    if (fact.kind === 'order_report') this.#report(fact, now)
    else if (fact.kind === 'position_report') this.#position(fact)
  }

  #report(report: OrderReport, now: Now): void {
    const key = this.#orders.keyOf(report) ?? ''
    const answer = report.massStatusReqID !== '' || report.execType === 'OrderStatus' || this.#orders.probeOf(key) === 'open'
    if (!answer) {
      this.#movedUs.set(key, now.wallUs)
      if (report.execType.startsWith('Trade')) this.#movedUs.set(report.instrumentId, now.wallUs)
    }
    if (report.massStatusReqID === '' || report.possDup || this.#rows.size >= mostRows) return
    const order = this.#orders.get(key)
    const inFlight = order !== undefined && (order.inFlight || this.#moved(key, now) || now.wallUs - order.sentAtUs < this.#graceUs)
    const row = { report: { ...report }, inFlight }
    this.#rows.set(report.orderID === '' ? report.clOrdID : report.orderID, row)
    for (const one of orderDifferences(this.#orders, row.report, inFlight)) if (!inFlight) this.#before.set(idOf(one), one)
  }

  #moved(name: string, now: Now): boolean {
    return now.wallUs - (this.#movedUs.get(name) ?? -Infinity) < this.#graceUs
  }

  #position(report: PositionReport): void {
    if (report.posReqID !== this.#posReqID) {
      this.#posReqID = report.posReqID
      this.#held = new Map()
    }
    if (report.result !== 'found' || this.#held.size >= mostRows) return
    const { instrumentId, positionID, longQty, shortQty, avgPx, avgPxScale } = report
    this.#held.set(positionID === '' ? instrumentId : positionID, {
      ...{ instrumentId, positionID, qty: (longQty ?? 0) - (shortQty ?? 0), avgPx, avgPxScale },
    })
  }

  /** The run is over, and its conclusions are folded. Gives what it opened and what it ended. */
  finish(findings: Findings, now: Now): { opened: ParityBreak[]; ended: ResolvedBreak[] } {
    const found: Difference[] = []
    const compared = { order: findings.massStatus === 'complete', position: findings.positions === 'complete' }
    if (compared.order) {
      for (const { report, inFlight } of this.#rows.values()) found.push(...orderDifferences(this.#orders, report, inFlight))
      for (const key of findings.asked) {
        const order = findings.named.has(key) ? undefined : this.#orders.get(key)
        if (order?.open !== true) continue
        const { instrumentId, state } = order
        found.push({ of: 'order', kind: 'local_only', key, instrumentId, field: 'order', ours: state, theirs: '', inFlight: false })
      }
    }
    if (compared.position) {
      const moving = (id: string): boolean => this.#moved(id, now) || this.#orders.open(id).some(({ inFlight }) => inFlight)
      found.push(...positionDifferences(this.#orders, this.#held, moving))
    }
    const opened: ParityBreak[] = []
    const ended: ResolvedBreak[] = []
    const seen = new Set<string>()
    for (const one of found) if (!one.inFlight) this.#see(one, now, seen, opened)
    for (const [id, one] of this.#before) {
      if (seen.has(id) || this.#open.has(id)) continue
      ended.push({ ...one, id, firstUs: now.wallUs, lastUs: now.wallUs, count: 1, resolvedUs: now.wallUs, resolution: 'applied' })
    }
    this.#end((one) => !seen.has(one.id) && one.of !== 'fill' && compared[one.of], now, ended)
    // Where the venue's own orders and positions are ours, it is of no consequence who has told what of its executions.
    if (compared.order && compared.position) {
      const open = new Set(Array.from(this.#open.values(), ({ of, instrumentId }) => (of === 'fill' ? '' : instrumentId)))
      this.copies.settle((instrumentId) => !open.has(instrumentId), now)
      this.#lookAtCopies(now, opened, ended)
    }
    this.#keep(ended)
    for (const name of this.#movedUs.keys()) if (!this.#moved(name, now)) this.#movedUs.delete(name)
    this.runs++
    this.lastRunUs = now.wallUs
    this.inFlight = found.filter(({ inFlight }) => inFlight).length
    this.#told = compared.order && compared.position
    this.begin()
    return { opened, ended }
  }

  /** What a drop copy and the session that trades have told since the last look. Ask after each fact and each wake-up. */
  look(now: Now): { opened: ParityBreak[]; ended: ResolvedBreak[] } {
    const opened: ParityBreak[] = []
    const ended: ResolvedBreak[] = []
    this.#lookAtCopies(now, opened, ended)
    this.#keep(ended)
    return { opened, ended }
  }

  #lookAtCopies(now: Now, opened: ParityBreak[], ended: ResolvedBreak[]): void {
    const seen = new Set<string>()
    const differences = this.copies.differences(now)
    for (const one of differences) {
      const known = this.#open.has(idOf(one))
      if (known) seen.add(idOf(one))
      else this.#see(one, now, seen, opened)
    }
    if (this.#open.size > seen.size) this.#end((one) => one.of === 'fill' && !seen.has(one.id), now, ended)
  }

  #end(over: (one: ParityBreak) => boolean, now: Now, ended: ResolvedBreak[]): void {
    for (const [id, one] of this.#open) {
      if (!over(one)) continue
      this.#open.delete(id)
      ended.push({ ...one, resolvedUs: now.wallUs, resolution: 'agreed' })
    }
  }

  #keep(ended: readonly ResolvedBreak[]): void {
    this.#resolved.push(...ended)
    this.#resolved.splice(0, Math.max(0, this.#resolved.length - mostResolved))
  }

  get outcome(): ParityOutcome {
    if (this.#open.size > 0) return 'mismatch'
    return this.runs === 0 ? 'never' : this.#told ? 'ok' : 'unavailable'
  }

  #see(one: Difference, now: Now, seen: Set<string>, opened: ParityBreak[]): void {
    const id = idOf(one)
    seen.add(id)
    const known = this.#open.get(id)
    if (known === undefined) {
      const fresh = { ...one, id, firstUs: now.wallUs, lastUs: now.wallUs, count: 1 }
      this.#open.set(id, fresh)
      opened.push(fresh)
    } else this.#open.set(id, { ...known, ...one, lastUs: now.wallUs, count: known.count + 1 })
  }

  /** Open breaks, oldest first. */
  breaks(): ParityBreak[] {
    return [...this.#open.values()]
  }

  /** The last breaks that are over, newest last. */
  get resolved(): readonly ResolvedBreak[] {
    return this.#resolved
  }

  mismatched(of: Difference['of']): number {
    const keys = new Set<string>()
    for (const one of this.#open.values()) if (one.of === of) keys.add(one.key)
    return keys.size
  }

  /** By its age, or by its size. */
  levelOf(one: ParityBreak, now: Now): BreakLevel {
    return this.#tooLarge(one) ? 'severe' : this.#levelByAge(one, now)
  }

  #tooLarge({ of, field, instrumentId, ours, theirs }: ParityBreak): boolean {
    const largest = of === 'position' && field !== 'avgPx' ? this.#largest(instrumentId) : undefined
    return largest !== undefined && Math.abs(Number(ours) - Number(theirs)) > largest
  }

  #levelByAge({ firstUs }: ParityBreak, now: Now): BreakLevel {
    return this.#ages.find(([, ageUs]) => now.wallUs - firstUs > ageUs)?.[0] ?? 'new'
  }

  /** Age of the oldest break, microseconds; 0 without one. */
  oldestUs(now: Now): number {
    let age = 0
    for (const { firstUs } of this.#open.values()) age = Math.max(age, now.wallUs - firstUs)
    return age
  }

  /** A break of this instrument is old or large enough to keep new orders out. */
  blocks(instrumentId: string, now: Now): boolean {
    if (this.#open.size === 0) return false
    for (const one of this.#open.values()) {
      const level = one.instrumentId === instrumentId ? this.levelOf(one, now) : 'new'
      if (level === 'alert' || level === 'severe') return true
    }
    return false
  }
}

/** What it is about, not what the values are: a break whose values move is the same break. */
const idOf = ({ of, kind, key, field }: Difference): string => syntheticId('break', of, kind, key, field)
