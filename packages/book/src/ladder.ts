/**
 * One side of a book: price levels in one sorted array, the best at the end, so that an update near the top moves few numbers and the best is
 * read without a search. Bids and asks are the same code: a level's key is its price times the direction of its side, and keys only ascend.
 *
 * It knows prices, sizes and how many entries share a level; ids, states and messages are above it. Nothing is allocated but when it grows: an
 * entry is given as a row of columns, because a wide number that is handed from function to function is boxed on the way.
 */

// A level is four numbers in a row: key, sum of the sizes given, entries without a size, entries.
const stride = 4
const sumAt = 1
const unsizedAt = 2
const entriesAt = 3

/** Below this distance a loop beats the call of copyWithin. */
const shortMove = 64
/** Levels looked at one by one from the best before the search halves the rest: most updates are near the top. */
const nearLevels = 6

export class Ladder {
  /** Levels on this side. */
  count = 0
  /** Entries on this side, all levels together. */
  total = 0
  /** A level's sum has left 2^53, or an entry was taken off that was never there: the side is no longer true. */
  broken = false
  readonly #direction: 1 | -1
  #levels: Float64Array

  /** `direction` is 1 where the highest price is best (bids) and -1 where the lowest is (asks). */
  constructor(direction: 1 | -1, capacity = 16) {
    this.#direction = direction
    this.#levels = new Float64Array(capacity * stride)
  }

  /** Price of the level, 0 being the best; NaN where there is none. */
  price(depth: number): number {
    // Adding zero makes the price 0 of an ask plain zero and not minus zero.
    return depth < this.count ? this.#levels[(this.count - 1 - depth) * stride] * this.#direction + 0 : Number.NaN
  }

  /** Size of the level, 0 being the best; NaN where there is none, or where one of its entries came without a size. */
  size(depth: number): number {
    if (depth >= this.count) return Number.NaN
    const at = (this.count - 1 - depth) * stride
    return this.#levels[at + unsizedAt] > 0 ? Number.NaN : this.#levels[at + sumAt]
  }

  /** Entries that share the level, 0 being the best. */
  entries(depth: number): number {
    return depth < this.count ? this.#levels[(this.count - 1 - depth) * stride + entriesAt] : 0
  }

  /** Entries at the price; 0 where there is no such level. */
  entriesAt(prices: Float64Array, at: number): number {
    const index = this.#find(prices, at)
    return index < 0 ? 0 : this.#levels[index * stride + entriesAt]
  }

  /** One entry more; a size of NaN is a quote without size. */
  add(prices: Float64Array, sizes: Float64Array, at: number): void {
    let index = this.#find(prices, at)
    if (index < 0) {
      index = ~index
      this.#open(index)
      this.#levels[index * stride] = prices[at] * this.#direction
      this.#empty(index)
    }
    this.#count(index, sizes, at, 1)
  }

  /** One entry less; a level whose last entry goes is gone. */
  remove(prices: Float64Array, sizes: Float64Array, at: number): void {
    const index = this.#find(prices, at)
    if (index < 0) {
      this.broken = true
      return
    }
    this.#count(index, sizes, at, -1)
    if (this.#levels[index * stride + entriesAt] === 0) this.#close(index)
  }

  /** An entry has another size now: that of `newSizes`. */
  resize(prices: Float64Array, sizes: Float64Array, at: number, newSizes: Float64Array, newAt: number): void {
    const index = this.#find(prices, at)
    if (index < 0) {
      this.broken = true
      return
    }
    this.#count(index, sizes, at, -1)
    this.#count(index, newSizes, newAt, 1)
  }

  /** The whole level is one entry of this size now; false where there was none. */
  setLevel(prices: Float64Array, sizes: Float64Array, at: number): boolean {
    const index = this.#find(prices, at)
    if (index < 0) return false
    this.total -= this.#levels[index * stride + entriesAt]
    this.#empty(index)
    this.#count(index, sizes, at, 1)
    return true
  }

  /** The whole level is gone, whoever was there; false where there was none. */
  removeLevel(prices: Float64Array, at: number): boolean {
    const index = this.#find(prices, at)
    if (index < 0) return false
    this.total -= this.#levels[index * stride + entriesAt]
    this.#close(index)
    return true
  }

  clear(): void {
    this.count = 0
    this.total = 0
    this.broken = false
  }

  #count(index: number, sizes: Float64Array, from: number, sign: 1 | -1): void {
    const levels = this.#levels
    const at = index * stride
    const size = sizes[from]
    this.total += sign
    levels[at + entriesAt] += sign
    if (Number.isNaN(size)) {
      levels[at + unsizedAt] += sign
      return
    }
    const sum = levels[at + sumAt] + sign * size
    if (sum > Number.MAX_SAFE_INTEGER || sum < 0) this.broken = true
    levels[at + sumAt] = sum
  }

  #empty(index: number): void {
    const at = index * stride
    this.#levels[at + sumAt] = 0
    this.#levels[at + unsizedAt] = 0
    this.#levels[at + entriesAt] = 0
  }

  /** Index of the price's level, or the complement of where it belongs. */
  #find(prices: Float64Array, at: number): number {
    const levels = this.#levels
    const key = prices[at] * this.#direction
    let high = this.count - 1
    const near = Math.max(high - nearLevels, -1)
    for (; high > near; high--) {
      const here = levels[high * stride]
      if (here === key) return high
      if (here < key) return ~(high + 1)
    }
    let low = 0
    while (low <= high) {
      const middle = (low + high) >> 1
      const here = levels[middle * stride]
      if (here === key) return middle
      if (here < key) low = middle + 1
      else high = middle - 1
    }
    return ~low
  }

  /** Makes room for a level at the index. */
  #open(index: number): void {
    const used = this.count * stride
    if (used === this.#levels.length) {
      const wider = new Float64Array(used * 2)
      wider.set(this.#levels)
      this.#levels = wider
    }
    this.#move(index * stride, used, stride)
    this.count++
  }

  #close(index: number): void {
    this.#move((index + 1) * stride, this.count * stride, -stride)
    this.count--
  }

  #move(from: number, to: number, by: number): void {
    const levels = this.#levels
    if (to - from > shortMove) levels.copyWithin(from + by, from, to)
    else if (by > 0) for (let at = to - 1; at >= from; at--) levels[at + by] = levels[at]
    else for (let at = from; at < to; at++) levels[at + by] = levels[at]
  }
}
