/**
 * Quantiles of many numbers in little memory: exact for the first ten thousand, and then by buckets of which each is less than one part in a hundred wide.
 */
const mostExact = 10_000
/** Buckets of each power of two. */
const parts = 128
const powers = 54

export class Quantiles {
  count = 0
  min = Infinity
  max = -Infinity
  #exact: number[] | undefined = []
  #buckets: Float64Array | undefined

  /** A whole number from 0 on; what is below counts as 0. */
  add(value: number): void {
    const whole = Math.max(0, Math.round(value))
    this.count++
    this.min = Math.min(this.min, whole)
    this.max = Math.max(this.max, whole)
    if (this.#exact === undefined) return this.#put(whole)
    this.#exact.push(whole)
    if (this.#exact.length < mostExact) return
    this.#buckets = new Float64Array(parts * powers)
    for (const each of this.#exact) this.#put(each)
    this.#exact = undefined
  }

  /** The least number that at least so large a part of all is not above; NaN where there is none. */
  at(part: number): number {
    if (this.count === 0) return NaN
    const rank = Math.max(1, Math.ceil(part * this.count))
    if (this.#exact !== undefined) return this.#exact.toSorted((a, b) => a - b)[rank - 1]
    let before = 0
    const buckets = this.#buckets ?? new Float64Array(0)
    for (let at = 0; at < buckets.length; at++) {
      before += buckets[at]
      if (before >= rank) return Math.min(this.max, Math.max(this.min, upperOf(at)))
    }
    return this.max
  }

  #put(value: number): void {
    const buckets = this.#buckets
    if (buckets !== undefined) buckets[bucketOf(value)]++
  }
}

/** Below `parts` a bucket a number; from there on each power of two has as many. */
function bucketOf(value: number): number {
  if (value < parts) return value
  const power = Math.floor(Math.log2(value)) - Math.log2(parts) + 1
  return Math.min(power * parts + Math.floor((value / 2 ** (power - 1) - parts) % parts), parts * powers - 1)
}

/** The greatest number of a bucket. */
function upperOf(bucket: number): number {
  if (bucket < parts) return bucket
  const power = Math.floor(bucket / parts)
  return ((bucket % parts) + parts + 1) * 2 ** (power - 1) - 1
}
