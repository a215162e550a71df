/**
 * Samples of series as rings of numbers: what ranges are read from. A series that a sampling does not have any more has no present value, and keeps its past.
 * All times are microseconds of one clock.
 */
import { matches, selections, type Expression, type Select } from './expression.ts'

export type Labels = Readonly<Record<string, string>>

export interface Sample {
  readonly labels: Labels
  readonly value: number
}

/** Gives the samples of a metric as they are now. */
export type Reader = (name: string) => Iterable<Sample>

/** A value older than this is none. */
const lookbackUs = 300_000_000

export class Series {
  readonly labels: Labels
  readonly #capacity: number
  #times = new Float64Array(16)
  #values = new Float64Array(16)
  #begin = 0
  #count = 0
  /** The last sampling had no value of it. */
  gone = false

  constructor(labels: Labels, capacity: number) {
    this.labels = labels
    this.#capacity = capacity
  }

  get count(): number {
    return this.#count
  }

  time(at: number): number {
    return this.#times[(this.#begin + at) % this.#times.length]
  }

  value(at: number): number {
    return this.#values[(this.#begin + at) % this.#values.length]
  }

  push(us: number, value: number): void {
    this.gone = false
    if (this.#count === this.#capacity) {
      this.#begin = (this.#begin + 1) % this.#times.length
      this.#count--
    } else if (this.#count === this.#times.length) this.#grow()
    const at = (this.#begin + this.#count++) % this.#times.length
    this.#times[at] = us
    this.#values[at] = value
  }

  /** Place of the first sample that is not older than `fromUs`. */
  firstFrom(fromUs: number): number {
    let low = 0
    let high = this.#count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.time(middle) < fromUs) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The present value; undefined where there is none. */
  last(us: number): number | undefined {
    if (this.gone || this.#count === 0) return undefined
    return us - this.time(this.#count - 1) < lookbackUs ? this.value(this.#count - 1) : undefined
  }

  #grow(): void {
    const size = Math.min(this.#capacity, this.#times.length * 2)
    const times = new Float64Array(size)
    const values = new Float64Array(size)
    for (let at = 0; at < this.#count; at++) {
      times[at] = this.time(at)
      values[at] = this.value(at)
    }
    this.#times = times
    this.#values = values
    this.#begin = 0
  }
}

/** What a history is as plain data: names, and of each the series with times and values. */
export interface HistoryImage {
  readonly [name: string]: readonly { readonly labels: Labels; readonly times: readonly number[]; readonly values: readonly number[] }[]
}

/** What is kept of a metric: the series that one of the selections means, for as long as the longest range needs. */
interface Kept {
  readonly selections: Select[]
  capacity: number
}

export class History {
  readonly #series = new Map<string, Map<string, Series>>()
  readonly #kept = new Map<string, Kept>()
  readonly #maxSeries: number

  /** What is read of it, with samples at `everyS` or further apart. Beyond `maxSeries` of one metric there are no more. */
  constructor(read: Iterable<Expression>, everyS: number, maxSeries = 1_000) {
    this.#maxSeries = maxSeries
    for (const expression of read) {
      for (const { of, seconds } of selections(expression)) {
        const kept = this.#kept.get(of.name) ?? { selections: [], capacity: 2 }
        kept.selections.push(of)
        kept.capacity = Math.max(kept.capacity, Math.ceil(seconds / everyS) + 2)
        this.#kept.set(of.name, kept)
      }
    }
  }

  /** Metrics that are read. */
  get names(): Iterable<string> {
    return this.#kept.keys()
  }

  all(name: string): Iterable<Series> {
    return this.#series.get(name)?.values() ?? []
  }

  /** The samples of one metric at this moment. */
  take(name: string, us: number, samples: Iterable<Sample>): void {
    const kept = this.#kept.get(name)
    if (kept === undefined) return
    let series = this.#series.get(name)
    if (series === undefined) this.#series.set(name, (series = new Map()))
    for (const one of series.values()) one.gone = true
    for (const { labels, value } of samples) {
      if (!kept.selections.some((one) => matches(one, labels))) continue
      const key = keyOf(labels)
      let one = series.get(key)
      if (one === undefined) {
        if (series.size >= this.#maxSeries) continue
        series.set(key, (one = new Series(labels, kept.capacity)))
      }
      one.push(us, value)
    }
  }

  /** What is to outlive the process. */
  image(): HistoryImage {
    return Object.fromEntries(
      [...this.#series].map(([name, all]) => [
        name,
        [...all.values()].map((one) => ({
          labels: one.labels,
          times: Array.from({ length: one.count }, (_, at) => one.time(at)),
          values: Array.from({ length: one.count }, (_, at) => one.value(at)),
        })),
      ]),
    )
  }

  /** What `image` gave, as far as it lies before now; metrics that are not kept any more are left out. */
  restore(image: HistoryImage, us: number): void {
    for (const [name, all] of Object.entries(image)) {
      const kept = this.#kept.get(name)
      if (kept === undefined) continue
      const series = new Map<string, Series>()
      for (const { labels, times, values } of all.slice(0, this.#maxSeries)) {
        const one = new Series(labels, kept.capacity)
        times.forEach((at, n) => {
          if (at < us) one.push(at, values[n])
        })
        one.gone = true
        series.set(keyOf(labels), one)
      }
      this.#series.set(name, series)
    }
  }
}

/** Equal labels, equal text. */
export function keyOf(labels: Labels): string {
  return Object.keys(labels)
    .sort()
    .map((label) => `${label}\n${labels[label]}`)
    .join('\n')
}
