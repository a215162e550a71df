/** One side of a book of positions: entries in the order that the venue gives them. Position 1 is the best; readers see those that may be traded on. */
import { EntryFlag } from '@fix/events'
import type { BookUpdate } from '@fix/events'
import type { Side } from './contents.ts'

// An entry is four numbers in a row: price, size, orders, flags.
const stride = 4
const sizeAt = 1
const ordersAt = 2
const flagsAt = 3

export class PositionSide implements Side {
  /** Entries on this side, those that may not be traded on among them. */
  held = 0
  readonly #direction: 1 | -1
  readonly #most: number
  /** NaN as the price of a position that a snapshot has not filled. */
  #entries = new Float64Array(16 * stride)
  #excluded = 0
  /** Positions that a snapshot has filled. */
  #placed = 0

  /** `direction` is 1 where prices fall from the best on; `depth` is how many positions the feed keeps, 0 all. */
  constructor(direction: 1 | -1, depth: number) {
    this.#direction = direction
    this.#most = depth === 0 ? Number.POSITIVE_INFINITY : depth
  }

  get count(): number {
    return this.held - this.#excluded
  }

  price(depth: number): number {
    const at = this.#at(depth)
    return at < 0 ? Number.NaN : this.#entries[at]
  }

  size(depth: number): number {
    const at = this.#at(depth)
    return at < 0 ? Number.NaN : this.#entries[at + sizeAt]
  }

  /** NumberOfOrders(346), 1 where the venue gives none. */
  entries(depth: number): number {
    const at = this.#at(depth)
    return at < 0 ? 0 : this.#entries[at + ordersAt]
  }

  /** Entries at the position and worse move down; what moves beyond the depth of the feed is dropped. */
  insert(position: number, update: BookUpdate, i: number): void {
    if (position > this.#most) return
    if (this.held >= this.#most) this.delete(this.held, this.held)
    this.#reach(this.held + 1)
    const at = (position - 1) * stride
    this.#entries.copyWithin(at + stride, at, this.held * stride)
    this.held++
    this.#entries.fill(Number.NaN, at, at + flagsAt)
    this.#entries[at + ordersAt] = 1
    this.#entries[at + flagsAt] = 0
    this.set(position, update, i)
  }

  /** All that is given replaces what the position has. */
  set(position: number, { prices, sizes, orderCounts, flags }: BookUpdate, i: number): void {
    const entries = this.#entries
    const at = (position - 1) * stride
    if (!Number.isNaN(prices[i])) entries[at] = prices[i]
    if (!Number.isNaN(sizes[i])) entries[at + sizeAt] = sizes[i]
    if (orderCounts !== undefined && orderCounts[i] > 0) entries[at + ordersAt] = orderCounts[i]
    const excluded = flags === undefined ? 0 : flags[i] & EntryFlag.excluded
    this.#excluded += excluded - entries[at + flagsAt]
    entries[at + flagsAt] = excluded
  }

  /** The positions from one to another are gone, and worse entries move up. */
  delete(from: number, to: number): void {
    if (from > to) return
    for (let position = from; position <= to; position++) this.#excluded -= this.#entries[(position - 1) * stride + flagsAt]
    this.#entries.copyWithin((from - 1) * stride, to * stride, this.held * stride)
    this.held -= to - from + 1
  }

  /** An entry of a snapshot; false where its position is filled already. */
  place(position: number, update: BookUpdate, i: number): boolean {
    this.#reach(position)
    for (; this.held < position; this.held++) {
      this.#entries.fill(Number.NaN, this.held * stride, this.held * stride + flagsAt)
      this.#entries[this.held * stride + ordersAt] = 1
      this.#entries[this.held * stride + flagsAt] = 0
    }
    if (!Number.isNaN(this.#entries[(position - 1) * stride])) return false
    this.set(position, update, i)
    this.#placed++
    return true
  }

  /** Whether a snapshot has filled all positions to the last. */
  complete(): boolean {
    return this.#placed === this.held
  }

  /** Drops positions beyond the depth of the feed; how many those were. */
  cut(): number {
    const beyond = Math.max(0, this.held - this.#most)
    if (beyond > 0) this.delete(this.#most + 1, this.held)
    return beyond
  }

  /** Whether what may be traded on is in its order, no price twice. */
  sorted(): boolean {
    let last = Number.NaN
    for (let at = 0; at < this.held * stride; at += stride) {
      if (this.#entries[at + flagsAt] !== 0) continue
      if ((last - this.#entries[at]) * this.#direction <= 0) return false
      last = this.#entries[at]
    }
    return true
  }

  clear(): void {
    this.held = 0
    this.#excluded = 0
    this.#placed = 0
  }

  /** Place of the level among the entries, 0 being the best; -1 where there is none. */
  #at(depth: number): number {
    if (depth >= this.count) return -1
    if (this.#excluded === 0) return depth * stride
    let at = -stride
    for (let seen = -1; seen < depth;) {
      at += stride
      if (this.#entries[at + flagsAt] === 0) seen++
    }
    return at
  }

  #reach(positions: number): void {
    if (positions * stride <= this.#entries.length) return
    const wider = new Float64Array(Math.max(positions, (this.#entries.length / stride) * 2) * stride)
    wider.set(this.#entries)
    this.#entries = wider
  }
}
