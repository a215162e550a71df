/**
 * A histogram over integers: microseconds for what Prometheus calls seconds, a plain number for sizes. The edges are compared as integers,
 * so that a value on an edge is counted in its bucket, as `le` says, and never beside it by a rounding.
 */
import { keyOf, type Description } from './family.ts'

/** Default edges of latencies in microseconds: 10 us to 10 s. */
export const latencyEdgesUs = [
  10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000,
  10_000_000,
] as const

/** Edges of the first report of an order, as an earlier implementation had them: 10 ms to 10 s. */
export const reportEdgesUs = [10_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000] as const

/** Edges of the time between heartbeats: 1 s to 2 min. */
export const intervalEdgesUs = [1, 5, 10, 20, 30, 45, 60, 90, 120].map((seconds) => seconds * 1_000_000)

/** Edges of a book's way back to LIVE: 1 ms to 5 min. One of them is the service level of 5 s. */
export const resyncEdgesUs = [1, 5, 10, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000].map((ms) => ms * 1000)

/** Edges of a batch of records: 1 to 4096. */
export const batchEdges = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096] as const

interface Series {
  readonly labelValues: readonly string[]
  /** Count of each bucket, the last one is what lies above every edge. Not cumulative; the scrape sums. */
  readonly buckets: Float64Array
  sum: number
}

/** A series as it is shown: cumulative counts beside the edges, in the metric's own unit. */
export interface Shown {
  labelValues: readonly string[]
  /** Upper edges in the unit of the name; the last is Infinity. */
  edges: readonly number[]
  cumulative: readonly number[]
  sum: number
  count: number
}

export class Histogram {
  readonly name: string
  readonly help: string
  readonly labels: readonly string[]
  readonly #edges: readonly number[]
  readonly #perUnit: number
  readonly #slots = new Map<string, number>()
  readonly #series: Series[] = []

  /** `perUnit` integers make one unit of the name: 1,000,000 where microseconds are shown as seconds, 1 where a number is a number. */
  constructor(description: Description, edges: readonly number[], perUnit: number) {
    this.name = description.name
    this.help = description.help
    this.labels = description.labels
    this.#edges = edges
    this.#perUnit = perUnit
  }

  get size(): number {
    return this.#series.length
  }

  slot(...labelValues: string[]): number {
    if (labelValues.length !== this.labels.length) {
      throw new Error(
        `${this.name}: expected values of ${this.labels.join(', ') || 'no label'}, was given ${labelValues.join(', ') || 'none'}`,
      )
    }
    const key = keyOf(labelValues)
    const known = this.#slots.get(key)
    if (known !== undefined) return known
    this.#slots.set(key, this.#series.length)
    return this.#series.push({ labelValues, buckets: new Float64Array(this.#edges.length + 1), sum: 0 }) - 1
  }

  observe(slot: number, value: number): void {
    const edges = this.#edges
    let bucket = 0
    while (bucket < edges.length && value > edges[bucket]) bucket++
    const series = this.#series[slot]
    series.buckets[bucket]++
    series.sum += value
  }

  /** What never came: counted above every edge, with the time that was waited in the sum. */
  overflow(slot: number, waited: number): void {
    const series = this.#series[slot]
    series.buckets[this.#edges.length]++
    series.sum += waited
  }

  shown(): Shown[] {
    const edges = [...this.#edges.map((edge) => edge / this.#perUnit), Infinity]
    return this.#series.map(({ labelValues, buckets, sum }) => {
      let count = 0
      const cumulative = Array.from(buckets, (n) => (count += n))
      return { labelValues, edges, cumulative, sum: sum / this.#perUnit, count }
    })
  }
}
