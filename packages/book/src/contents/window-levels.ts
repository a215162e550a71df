/**
 * Price levels that stand where their price says: one cell for each tick of a window, so that a level is found without a search. Which cells are taken
 * is a bit each, so that the next best is found 32 ticks at a time. What does not fit into the window is not its affair (`ladder.ts`).
 */
import { stride } from './sorted-levels.ts'

export class WindowLevels {
  count = 0
  readonly cells: Float64Array
  readonly slots: number
  /** Key of the first cell. */
  base = 0
  readonly #direction: 1 | -1
  #tick: number
  readonly #taken: Int32Array
  /** The best level; -1 where there is none. */
  #best = -1
  /** The level that was read last, so that reading one after the other is a step each. */
  #readDepth = -1
  #readIndex = -1

  /** `slots` is a power of two, at least 32; `tick` is the distance of two cells. */
  constructor(direction: 1 | -1, tick: number, slots: number) {
    this.#direction = direction
    this.#tick = tick
    this.slots = slots
    this.cells = new Float64Array(slots * stride)
    this.#taken = new Int32Array(slots / 32)
  }

  /** Index of the best level; -1 where there is none. */
  get best(): number {
    return this.#best
  }

  /** Cell that belongs to the price: below zero or beyond `slots` where it is outside, no whole number where it stands off the tick. */
  indexOf(prices: Float64Array, at: number): number {
    return (prices[at] * this.#direction - this.base) / this.#tick
  }

  has(index: number): boolean {
    return (this.#taken[index >> 5] & (1 << (index & 31))) !== 0
  }

  /** An empty level at a free cell. */
  open(index: number, prices: Float64Array, at: number): void {
    this.#take(index)
    const cell = index * stride
    this.cells[cell] = prices[at] * this.#direction
    this.cells[cell + 1] = this.cells[cell + 2] = this.cells[cell + 3] = 0
  }

  close(index: number): void {
    this.#taken[index >> 5] &= ~(1 << (index & 31))
    this.count--
    this.#readDepth = -1
    if (index === this.#best) this.#best = this.#below(index)
  }

  /** Takes a level as a copy of a cell whose key is in the window and on the tick. */
  put(cells: Float64Array, cell: number): void {
    const index = (cells[cell] - this.base) / this.#tick
    this.#take(index)
    for (let i = 0; i < stride; i++) this.cells[index * stride + i] = cells[cell + i]
  }

  /** Index of the level, 0 being the best; -1 where there is none. */
  at(depth: number): number {
    if (depth >= this.count) return -1
    if (depth === 0) return this.#best
    let index = this.#readIndex
    let here = this.#readDepth
    if (here < 0 || here > depth) {
      index = this.#best
      here = 0
    }
    for (; here < depth; here++) index = this.#below(index)
    this.#readDepth = depth
    this.#readIndex = index
    return index
  }

  /** Index of the next taken cell above; -1 where there is none. From -1 the worst level of all. */
  above(index: number): number {
    const first = index + 1
    for (let word = first >> 5; word < this.#taken.length; word++) {
      let bits = this.#taken[word]
      if (word === first >> 5) bits &= -1 << (first & 31)
      if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits)
    }
    return -1
  }

  /** Empties it, for prices of this tick from now on. */
  clear(tick: number): void {
    this.#tick = tick
    if (this.count > 0) this.#taken.fill(0)
    this.count = 0
    this.#best = -1
    this.#readDepth = -1
  }

  #take(index: number): void {
    this.#taken[index >> 5] |= 1 << (index & 31)
    this.count++
    this.#readDepth = -1
    if (index > this.#best) this.#best = index
  }

  #below(index: number): number {
    const last = index - 1
    for (let word = last >> 5; word >= 0; word--) {
      let bits = this.#taken[word]
      if (word === last >> 5) bits &= -1 >>> (31 - (last & 31))
      if (bits !== 0) return word * 32 + 31 - Math.clz32(bits)
    }
    return -1
  }
}
