/**
 * Price levels in one sorted array, the best at the end, so that an update near the top moves few numbers. It takes any price and little memory: what
 * small books, and levels far from the top, are kept in.
 */

/** A level is four numbers in a row, its cell: key, sum of the sizes given, entries without a size, entries. Keys are prices times a direction. */
export const stride = 4
export const sumAt = 1
export const unsizedAt = 2
export const entriesAt = 3

/** Below this distance a loop beats the call of copyWithin. */
const shortMove = 64
/** Levels looked at one by one from the best before the search halves the rest: most updates are near the top. */
const nearLevels = 6

export class SortedLevels {
  count = 0
  cells: Float64Array
  readonly #direction: 1 | -1

  constructor(direction: 1 | -1, capacity: number) {
    this.#direction = direction
    this.cells = new Float64Array(capacity * stride)
  }

  /** Index of the price's level, or the complement of where it belongs. */
  find(prices: Float64Array, at: number): number {
    const cells = this.cells
    const key = prices[at] * this.#direction
    let high = this.count - 1
    const near = Math.max(high - nearLevels, -1)
    for (; high > near; high--) {
      const here = cells[high * stride]
      if (here === key) return high
      if (here < key) return ~(high + 1)
    }
    let low = 0
    while (low <= high) {
      const middle = (low + high) >> 1
      const here = cells[middle * stride]
      if (here === key) return middle
      if (here < key) low = middle + 1
      else high = middle - 1
    }
    return ~low
  }

  /** Makes room for an empty level at the index. */
  open(index: number, prices: Float64Array, at: number): void {
    this.#grow()
    this.#move(index * stride, this.count * stride, stride)
    this.count++
    const cell = index * stride
    this.cells[cell] = prices[at] * this.#direction
    this.cells.fill(0, cell + 1, cell + stride)
  }

  close(index: number): void {
    this.#move((index + 1) * stride, this.count * stride, -stride)
    this.count--
  }

  /** Takes a level better than all that it holds, as a copy of a cell. */
  push(cells: Float64Array, cell: number): void {
    this.#grow()
    const to = this.count++ * stride
    for (let i = 0; i < stride; i++) this.cells[to + i] = cells[cell + i]
  }

  /** Index of the level, 0 being the best; -1 where there is none. */
  at(depth: number): number {
    return depth < this.count ? this.count - 1 - depth : -1
  }

  clear(): void {
    this.count = 0
  }

  #grow(): void {
    const used = this.count * stride
    if (used < this.cells.length) return
    const wider = new Float64Array(used * 2)
    wider.set(this.cells)
    this.cells = wider
  }

  #move(from: number, to: number, by: number): void {
    const cells = this.cells
    if (to - from > shortMove) cells.copyWithin(from + by, from, to)
    else if (by > 0) for (let at = to - 1; at >= from; at--) cells[at + by] = cells[at]
    else for (let at = from; at < to; at++) cells[at + by] = cells[at]
  }
}
