/**
 * One side of a book: price levels with the sum of what stands at each. Bids and asks are the same code: a level's key is its price times the
 * direction of its side, and the best has the highest key.
 *
 * A small side is a sorted array. One that grows gets a window of ticks around its best (`window-levels.ts`), and the sorted array keeps what is worse
 * than the window. The window moves when the best leaves it, and grows while most levels are outside. A price off the tick has no place in a window:
 * its side is a sorted array until it is cleared.
 *
 * It knows prices, sizes and how many entries share a level; ids, states and messages are above it. Nothing is allocated but when it grows: an
 * entry is given as a row of columns, because a wide number that is handed from function to function is boxed on the way.
 */
import { entriesAt, SortedLevels, stride, sumAt, unsizedAt } from './sorted-levels.ts'
import { WindowLevels } from './window-levels.ts'

/** Levels that a side has when its window is made: below, a sorted array is as quick and a tenth of the memory. */
const windowFrom = 20
const firstSlots = 256
const mostSlots = 8192

/** Where a level was found, or would have its place. */
const inWindow = 0
const inSorted = 1

/**
 * What the sides of one book keep together: whoever asks for it need not visit each of them, which counts where there are ten thousand books and none of
 * them is in the cache.
 */
export interface Tally {
  /** Entries on all sides. */
  entries: number
  /** A level's sum has left 2^53, or an entry was taken off that was never there: a side is no longer true. */
  broken: boolean
  /** Sides that are others than when the reader last set this to 0: 1 for bids, 2 for asks. */
  touched: number
}

export class Ladder {
  readonly #tally: Tally
  /** 1 for bids, 2 for asks. */
  readonly #bit: number
  readonly #direction: 1 | -1
  #tick: number
  /** All levels where there is no window, otherwise those that are worse than it. */
  readonly #sorted: SortedLevels
  #window: WindowLevels | undefined
  /** A window that waits for its next use. */
  #kept: WindowLevels | undefined
  #offTick = false
  #where = inSorted

  /** `direction` is 1 where the highest price is best (bids) and -1 where the lowest is (asks); `tick` is the distance of two prices. */
  constructor(direction: 1 | -1, tick: number, tally: Tally, capacity = 16) {
    this.#tally = tally
    this.#bit = direction === 1 ? 1 : 2
    this.#direction = direction
    this.#tick = tick
    this.#sorted = new SortedLevels(direction, capacity)
  }

  /** Levels on this side. */
  get count(): number {
    return this.#window === undefined ? this.#sorted.count : this.#window.count + this.#sorted.count
  }

  /** Price of the level, 0 being the best; NaN where there is none. */
  price(depth: number): number {
    const window = this.#window
    if (window !== undefined && depth === 0 && window.best >= 0) return window.cells[window.best * stride] * this.#direction + 0
    const cell = this.#cell(depth)
    // Adding zero makes the price 0 of an ask plain zero and not minus zero.
    return cell < 0 ? Number.NaN : this.#cells()[cell] * this.#direction + 0
  }

  /** Size of the level, 0 being the best; NaN where there is none, or where one of its entries came without a size. */
  size(depth: number): number {
    const cell = this.#cell(depth)
    if (cell < 0) return Number.NaN
    const cells = this.#cells()
    return cells[cell + unsizedAt] > 0 ? Number.NaN : cells[cell + sumAt]
  }

  /** Entries that share the level, 0 being the best. */
  entries(depth: number): number {
    const cell = this.#cell(depth)
    return cell < 0 ? 0 : this.#cells()[cell + entriesAt]
  }

  /** Entries at the price; 0 where there is no such level. */
  entriesAt(prices: Float64Array, at: number): number {
    const index = this.#find(prices, at)
    return index < 0 ? 0 : this.#cells()[index * stride + entriesAt]
  }

  /** One entry more; a size of NaN is a quote without size. */
  add(prices: Float64Array, sizes: Float64Array, at: number): void {
    let index = this.#find(prices, at)
    if (index < 0) index = this.#open(~index, prices, at)
    this.#count(index, sizes, at, 1)
  }

  /** One entry less; a level whose last entry goes is gone. */
  remove(prices: Float64Array, sizes: Float64Array, at: number): void {
    const index = this.#find(prices, at)
    if (index < 0) {
      this.#tally.broken = true
      return
    }
    this.#count(index, sizes, at, -1)
    if (this.#cells()[index * stride + entriesAt] === 0) this.#close(index)
  }

  /** An entry has another size now: that of `newSizes`. */
  resize(prices: Float64Array, sizes: Float64Array, at: number, newSizes: Float64Array, newAt: number): void {
    const index = this.#find(prices, at)
    if (index < 0) {
      this.#tally.broken = true
      return
    }
    this.#count(index, sizes, at, -1)
    this.#count(index, newSizes, newAt, 1)
  }

  /** The whole level is one entry of this size now; false where there was none. */
  setLevel(prices: Float64Array, sizes: Float64Array, at: number): boolean {
    const index = this.#find(prices, at)
    if (index < 0) return false
    const cells = this.#cells()
    const cell = index * stride
    this.#tally.entries -= cells[cell + entriesAt]
    cells[cell + sumAt] = cells[cell + unsizedAt] = cells[cell + entriesAt] = 0
    this.#count(index, sizes, at, 1)
    return true
  }

  /** The whole level is gone, whoever was there; false where there was none. */
  removeLevel(prices: Float64Array, at: number): boolean {
    const index = this.#find(prices, at)
    if (index < 0) return false
    this.#tally.entries -= this.#cells()[index * stride + entriesAt]
    this.#close(index)
    return true
  }

  /** The level at this depth is gone, whoever was there. */
  removeAt(depth: number): void {
    const cell = this.#cell(depth)
    if (cell < 0) return
    this.#tally.entries -= this.#cells()[cell + entriesAt]
    this.#close(cell / stride)
  }

  /** Empties it, for prices of this tick from now on. Who keeps the tally empties all of its sides, and then the tally. */
  clear(tick: number): void {
    this.#tick = tick
    this.#sorted.clear()
    if (this.#window !== undefined) this.#kept = this.#window
    this.#kept?.clear(tick)
    this.#window = undefined
    this.#offTick = false
  }

  #cells(): Float64Array {
    return this.#where === inWindow && this.#window !== undefined ? this.#window.cells : this.#sorted.cells
  }

  /** Place in `#cells` of the level, 0 being the best; -1 where there is none. */
  #cell(depth: number): number {
    const window = this.#window
    if (window !== undefined && depth < window.count) {
      this.#where = inWindow
      return window.at(depth) * stride
    }
    this.#where = inSorted
    const index = this.#sorted.at(window === undefined ? depth : depth - window.count)
    return index < 0 ? -1 : index * stride
  }

  /** Index in `#cells` of the price's level, or the complement of where it belongs there. */
  #find(prices: Float64Array, at: number): number {
    const window = this.#window
    if (window !== undefined) {
      const exact = window.indexOf(prices, at)
      const index = exact | 0
      // Off the tick it is in no window and, as long as there is one, nowhere.
      if (index === exact && index >= 0 && index < window.slots) {
        this.#where = inWindow
        return window.has(index) ? index : ~index
      }
    }
    this.#where = inSorted
    return this.#sorted.find(prices, at)
  }

  #count(index: number, sizes: Float64Array, from: number, sign: 1 | -1): void {
    const cells = this.#cells()
    const cell = index * stride
    const size = sizes[from]
    const tally = this.#tally
    tally.entries += sign
    tally.touched |= this.#bit
    cells[cell + entriesAt] += sign
    if (Number.isNaN(size)) {
      cells[cell + unsizedAt] += sign
      return
    }
    const sum = cells[cell + sumAt] + sign * size
    if (sum > Number.MAX_SAFE_INTEGER || sum < 0) tally.broken = true
    cells[cell + sumAt] = sum
  }

  /** Makes an empty level where `#find` missed it; its index is another one where the window had to move. */
  #open(index: number, prices: Float64Array, at: number): number {
    if (this.#where === inWindow && this.#window !== undefined) {
      this.#window.open(index, prices, at)
      return index
    }
    if (!this.#offTick && prices[at] % this.#tick !== 0) this.#toSorted()
    else if (this.#fits(prices, at)) {
      const again = this.#find(prices, at)
      // Far from the best it may still be outside.
      if (this.#where === inWindow && this.#window !== undefined) {
        this.#window.open(~again, prices, at)
        return ~again
      }
    }
    const found = ~this.#sorted.find(prices, at)
    this.#where = inSorted
    this.#sorted.open(found, prices, at)
    return found
  }

  /** Whether the window was made or moved for the sake of a price that is outside. */
  #fits(prices: Float64Array, at: number): boolean {
    const window = this.#window
    const key = prices[at] * this.#direction
    if (window === undefined) {
      if (this.#offTick || this.#sorted.count < windowFrom) return false
      this.#kept ??= new WindowLevels(this.#direction, this.#tick, firstSlots)
      this.#window = this.#kept
      const best = this.#sorted.cells[(this.#sorted.count - 1) * stride]
      return this.#centre(Math.max(key, best))
    }
    if (key >= window.base + window.slots * this.#tick) return this.#centre(key)
    // Worse than the window: it moves only if its lower part is all that is used.
    if (window.count === 0)
      return this.#centre(Math.max(key, this.#sorted.count > 0 ? this.#sorted.cells[(this.#sorted.count - 1) * stride] : key))
    return window.best < window.slots / 4 ? this.#centre(window.cells[window.best * stride]) : false
  }

  /** Moves the window so that the key, on the tick, stands in its upper part; most of what comes is a little worse than the best. */
  #centre(key: number): boolean {
    this.#empty()
    let window = this.#window
    if (window === undefined) return false
    const sorted = this.#sorted
    const below = key - (window.slots / 2) * this.#tick
    if (window.slots < mostSlots && sorted.count > windowFrom && sorted.cells[(sorted.count >> 1) * stride] < below)
      this.#window = this.#kept = window = new WindowLevels(this.#direction, this.#tick, window.slots * 2)
    window.base = key - (window.slots - window.slots / 4) * this.#tick
    // At the edge of 2^53 differences are no longer exact.
    if (!Number.isSafeInteger(window.base)) {
      this.#toSorted()
      return false
    }
    while (sorted.count > 0 && sorted.cells[(sorted.count - 1) * stride] >= window.base) {
      window.put(sorted.cells, (sorted.count - 1) * stride)
      sorted.count--
    }
    return true
  }

  /** All levels of the window go back to the sorted array. */
  #empty(): void {
    const window = this.#window
    if (window === undefined) return
    for (let index = window.above(-1); index >= 0; index = window.above(index)) this.#sorted.push(window.cells, index * stride)
    window.clear(this.#tick)
  }

  #toSorted(): void {
    this.#empty()
    this.#window = undefined
    this.#offTick = true
  }

  #close(index: number): void {
    this.#tally.touched |= this.#bit
    if (this.#where === inSorted || this.#window === undefined) {
      this.#sorted.close(index)
      return
    }
    const window = this.#window
    window.close(index)
    // The best is never left behind in the sorted array for long.
    if (window.count === 0 && this.#sorted.count > 0) this.#centre(this.#sorted.cells[(this.#sorted.count - 1) * stride])
  }
}
