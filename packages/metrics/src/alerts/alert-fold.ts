/**
 * The alerts of a gateway from its own metrics: samples are taken, ratios recorded, and what holds for long enough fires. It sends nothing and holds no
 * clock; who calls it says when, and hears what changed.
 */
import type { Now } from '@fix/events'
import { evaluate } from './evaluation.ts'
import type { Expression } from './expression.ts'
import { History, keyOf, type HistoryImage, type Labels, type Reader, type Sample } from './history.ts'
import { recordings } from './service-levels.ts'
import { alerts, burnAlerts, inhibitions, invariantAlerts, invariantEveryS, sloEveryS, summaryOf, type Alert } from './table.ts'

export interface Firing {
  readonly name: string
  readonly severity: Alert['severity']
  readonly labels: Labels
  readonly summary: string
  readonly runbook: string
  /** When it fired. */
  readonly sinceUs: number
  readonly value: number
}

export interface Changes {
  readonly fired: readonly Firing[]
  readonly resolved: readonly Firing[]
}

interface Held {
  readonly alert: Alert
  readonly labels: Labels
  /** When it was first seen to hold. */
  readonly heldUs: number
  firing: Firing | undefined
}

/** Alerts and series that one gateway may have at a time; what is beyond them waits. */
const maxHeld = 1_000
const none: Changes = { fired: [], resolved: [] }

export class AlertFold {
  /** Of what is judged by budgets, and of what is judged at once: they are sampled at their own pace. */
  readonly #slow: History
  readonly #fast: History
  readonly #held = new Map<string, Held>()
  #slowDueUs = -Infinity
  #fastDueUs = -Infinity

  constructor() {
    const expressionsOf = (table: readonly { readonly expression: Expression }[]) => table.map(({ expression }) => expression)
    this.#slow = new History([...expressionsOf(recordings), ...expressionsOf(burnAlerts)], sloEveryS)
    this.#fast = new History(expressionsOf(invariantAlerts), invariantEveryS)
  }

  /** When `look` has something to do, on `wallUs`. */
  get dueUs(): number {
    return Math.min(this.#slowDueUs, this.#fastDueUs)
  }

  /**
   * A run begins: what counters stand at, so that the first thing that happens is seen to have happened. Budgets are judged from half a minute on: a session
   * that is logging on is not an outage.
   */
  begin(now: Now, read: Reader): void {
    const us = now.wallUs
    this.#slowDueUs = nextUs(us + sloEveryS * 1_000_000, sloEveryS)
    this.#fastDueUs = nextUs(us, invariantEveryS)
    for (const name of this.#fast.names) this.#fast.take(name, us, read(name))
  }

  /** Takes samples and judges, where it is time; `read` is asked for one metric after the other. `atOnce`: what must never be, whatever the time is. */
  look(now: Now, read: Reader, atOnce = false): Changes {
    const us = now.wallUs
    if (us < this.dueUs && !atOnce) return none
    const fired: Firing[] = []
    const resolved: Firing[] = []
    if (us >= this.#slowDueUs) {
      this.#slowDueUs = nextUs(us, sloEveryS)
      for (const name of this.#slow.names) if (!name.startsWith('fix:')) this.#slow.take(name, us, read(name))
      for (const { record, expression } of recordings) this.#slow.take(record, us, evaluate(expression, this.#slow, us))
      this.#judge(burnAlerts, this.#slow, us, fired, resolved)
    }
    if (us >= this.#fastDueUs || atOnce) {
      this.#fastDueUs = nextUs(us, invariantEveryS)
      for (const name of this.#fast.names) this.#fast.take(name, us, read(name))
      this.#judge(invariantAlerts, this.#fast, us, fired, resolved)
    }
    return { fired, resolved }
  }

  /** What fires now, in the order of the table. */
  firing(): Firing[] {
    const all = [...this.#held.values()].flatMap(({ firing }) => (firing === undefined ? [] : [firing]))
    return all.sort((a, b) => order.get(a.name)! - order.get(b.name)!)
  }

  /** Whether another alert that fires says it already. */
  inhibited(firing: Firing): boolean {
    const { name, labels } = firing
    return inhibitions.some(
      ({ by, what, sameSession }) =>
        what.includes(name) &&
        this.firing().some((one) => by.includes(one.name) && (!sameSession || one.labels.session === labels.session)),
    )
  }

  /** How a ratio of a service level stands, by session; undefined where there was nothing to judge. */
  ratio(record: string): ReadonlyMap<string, number> {
    const found = new Map<string, number>()
    for (const series of this.#slow.all(record)) {
      const value = series.gone || series.count === 0 ? NaN : series.value(series.count - 1)
      if (!Number.isNaN(value)) found.set(series.labels.session ?? '', value)
    }
    return found
  }

  /** What budgets are judged by, for a start after this one. */
  image(): HistoryImage {
    return this.#slow.image()
  }

  restore(image: HistoryImage, us: number): void {
    this.#slow.restore(image, us)
  }

  #judge(table: readonly Alert[], history: History, us: number, fired: Firing[], resolved: Firing[]): void {
    const holds = new Map<string, { alert: Alert; sample: Sample }>()
    for (const alert of table) {
      if (alert.outside) continue
      for (const sample of evaluate(alert.expression, history, us)) holds.set(`${alert.name}\n${keyOf(sample.labels)}`, { alert, sample })
    }
    for (const [key, held] of this.#held) {
      if (!table.includes(held.alert) || holds.has(key)) continue
      this.#held.delete(key)
      if (held.firing !== undefined) resolved.push(held.firing)
    }
    for (const [key, { alert, sample }] of holds) {
      let held = this.#held.get(key)
      if (held === undefined) {
        if (this.#held.size >= maxHeld) continue
        this.#held.set(key, (held = { alert, labels: sample.labels, heldUs: us, firing: undefined }))
      }
      if (held.firing !== undefined || us - held.heldUs < alert.forS * 1_000_000) continue
      const { name, severity, runbook } = alert
      const summary = summaryOf(alert, sample.labels)
      held.firing = { name, severity, labels: sample.labels, summary, runbook, sinceUs: us, value: sample.value }
      fired.push(held.firing)
    }
  }
}

const order = new Map(alerts.map(({ name }, at) => [name, at]))

/** On the grid of the wall clock, so that two who look at different moments judge by the same ones. */
const nextUs = (us: number, everyS: number): number => (Math.floor(us / (everyS * 1_000_000)) + 1) * everyS * 1_000_000
