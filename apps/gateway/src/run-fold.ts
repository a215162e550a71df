/**
 * Orders and cancels of the runs of a state folder, by the fold that the gateway counts with, so that both mean the same. Each run has a fold of its own, as its gateway had: its clock
 * begins anew, and what an earlier one left open ends in it.
 */
import type { Fact, Now } from '@fix/events'
import { Metrics } from '@fix/metrics'
import { firstReportWithinUs, readerOf } from '@fix/metrics/alerts'
import type { DayCounts } from './day-counts.ts'
import { copyName, names } from './desk-settings.ts'

/** A request of the journal, to be told behind the fact that caused it. */
export interface Request {
  readonly k: 'new' | 'cancel' | 'replace'
  readonly id: string
  readonly o?: string
}

type Outcomes = Record<string, number>

const inTime = String(firstReportWithinUs / 1_000_000)
const ends: ReadonlySet<string> = new Set(['Filled', 'Canceled', 'Rejected', 'Expired', 'DoneForDay'])

export class RunFold {
  /** What orders and cancels came to within the window. */
  readonly outcomes: { readonly orders: Outcomes; readonly cancels: Outcomes } = { orders: {}, cancels: {} }
  readonly #counts: DayCounts
  #metrics = fresh()
  /** Values that were counted, by metric and labels. */
  #settled = new Map<string, number>()
  /** Orders that were sent and have not ended. */
  readonly #open = new Set<string>()

  constructor(counts: DayCounts) {
    this.#counts = counts
  }

  fact(fact: Fact, now: Now): void {
    if (fact.kind === 'order_report') {
      // A report counts where the session that trades brings it.
      if (fact.source === copyName) return
      if (ends.has(fact.ordStatus)) for (const id of [fact.clOrdID, fact.origClOrdID]) this.#open.delete(id)
    }
    this.#metrics.fact(fact, now)
  }

  sent({ k, id, o = '' }: Request, now: Now): void {
    if (k === 'new') {
      this.#open.add(id)
      this.#metrics.sent(id, now)
    } else if (k === 'cancel') this.#metrics.cancelSent(o, id, now)
  }

  /** The run is over, its last fact being at `last`. */
  ended(last: Now): void {
    this.settle(last)
    this.#metrics = fresh()
    this.#settled = new Map()
    for (const id of this.#open) this.#metrics.adopt(id)
  }

  /** Counts what came since it was settled before, on the day of `last`. */
  settle(last: Now): void {
    this.#metrics.wake(last)
    const { outcomes } = this
    const within = this.#counts.within(last.wallUs)
    this.#since('fix_orders_total', ({ outcome }, count) => {
      if (within) outcomes.orders[outcome] = (outcomes.orders[outcome] ?? 0) + count
    })
    this.#since('fix_cancels_total', ({ session, outcome }, count) => {
      if (within) outcomes.cancels[outcome] = (outcomes.cancels[outcome] ?? 0) + count
      if (outcome !== 'too_late' && count > 0) this.#counts.add(session, 'cancels', last.wallUs, count)
      if (outcome === 'ok' && count > 0) this.#counts.add(session, 'obeyed', last.wallUs, count)
    })
    this.#since('fix_order_ack_seconds_count', ({ session }, count) => {
      if (count > 0) this.#counts.add(session, 'reports', last.wallUs, count)
    })
    this.#since('fix_order_ack_seconds_bucket', ({ session, le }, count) => {
      if (le === inTime && count > 0) this.#counts.add(session, 'inTime', last.wallUs, count)
    })
  }

  #since(name: string, take: (labels: Readonly<Record<string, string>>, count: number) => void): void {
    for (const { labels, value } of readerOf(this.#metrics.families)(name)) {
      const key = [name, ...Object.values(labels)].join('\n')
      take(labels, value - (this.#settled.get(key) ?? 0))
      this.#settled.set(key, value)
    }
  }
}

function fresh(): Metrics {
  return new Metrics({ sessions: [names.quote, names.trade], marketSession: names.quote, orderSession: names.trade, symbols: [] })
}
