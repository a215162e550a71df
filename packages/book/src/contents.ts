/**
 * What a book holds: two ladders, and where each entry with an id stands in them. Entries without an id are keyed by side and price. It does
 * what one entry of a message asks and counts what was odd; whether the message may be applied at all is decided before (`refusal.ts`), and
 * what the book is worth after it is decided above (`book.ts`).
 */
import { BookSide } from '@fix/events'
import type { Anomalies } from './anomalies.ts'
import { IdIndex } from './id-index.ts'
import { Ladder } from './ladder.ts'

export class Contents {
  readonly bids = new Ladder(1)
  readonly asks = new Ladder(-1)
  /** Changes of entries that were not there, since the last snapshot. */
  missingChanges = 0
  /** Row of each id in the columns below; rows are reused. */
  readonly #rows = new IdIndex()
  /** '' in a row that is free. */
  readonly #ids: string[] = []
  #sides = new Uint8Array(16)
  #prices = new Float64Array(16)
  #sizes = new Float64Array(16)
  #free = new Int32Array(16)
  #freeCount = 0
  #used = 0

  /** Entries that it holds, with and without ids. */
  get count(): number {
    return this.bids.total + this.asks.total
  }

  get broken(): boolean {
    return this.bids.broken || this.asks.broken
  }

  ladder(side: number): Ladder {
    return side === BookSide.bid ? this.bids : this.asks
  }

  clear(): void {
    this.bids.clear()
    this.asks.clear()
    this.missingChanges = 0
    this.#freeCount = 0
    this.#used = 0
    this.#rows.clear()
  }

  /** An entry of a snapshot; false where its id is there already. */
  load(id: string, side: number, price: number, size: number): boolean {
    if (id !== '' && this.#rows.get(id) >= 0) return false
    this.#insert(id, side, price, size)
    return true
  }

  /** MDUpdateAction(279) 0: a new entry, which replaces the one that it refers to. */
  insert(id: string, refId: string, side: number, price: number, size: number, anomalies: Anomalies): void {
    if (refId !== '' && !this.#removeId(refId)) anomalies.missing_ref++
    if (size === 0) {
      anomalies.zero_size++
      this.#dropExisting(id, side, price)
      return
    }
    const row = id === '' ? -1 : this.#rows.get(id)
    if (row >= 0) {
      anomalies.dup_new++
      this.#update(row, side, price, size)
      return
    }
    if (id === '' && this.#removeLevel(side, price)) anomalies.dup_new++
    this.#insert(id, side, price, size)
  }

  /** MDUpdateAction(279) 1: another size, and another price if one is given. A MDEntryRefID(280) names the entry, and the id is its new one. */
  change(id: string, refId: string, side: number, price: number, size: number, anomalies: Anomalies): void {
    const target = refId === '' ? id : refId
    const row = target === '' ? -1 : this.#rows.get(target)
    if (row < 0) {
      this.#changeByPrice(id, side, price, size, target !== '', anomalies)
      return
    }
    if (size === 0) {
      anomalies.zero_size++
      this.#removeId(target)
      return
    }
    if (id !== '' && id !== target) this.#rename(target, id, row, anomalies)
    this.#update(row, side === BookSide.unknown ? this.#sides[row] : side, price, size)
  }

  /** MDUpdateAction(279) 2: the entry goes; its id is enough. */
  delete(id: string, refId: string, side: number, price: number, anomalies: Anomalies): void {
    const target = id === '' ? refId : id
    if (target !== '' && this.#removeId(target)) return
    if (side !== BookSide.unknown && !Number.isNaN(price) && this.#removeLevel(side, price)) {
      if (target !== '') anomalies.price_fallback++
    } else anomalies.missing_delete++
  }

  #changeByPrice(id: string, side: number, price: number, size: number, hadId: boolean, anomalies: Anomalies): void {
    if (side === BookSide.unknown || Number.isNaN(price)) {
      anomalies.missing_change++
      this.missingChanges++
      return
    }
    if (hadId) anomalies.price_fallback++
    // Only the entry that was referred to is unknown: its new id may be one that is held.
    if (id !== '' && this.#removeId(id)) anomalies.dup_new++
    // A level keeps its size where none is given.
    if (Number.isNaN(size) && this.ladder(side).entriesAt(price) > 0) return
    if (size === 0) anomalies.zero_size++
    // A feed without ids changes levels where they stand.
    else if (id === '' && this.#rows.size === 0 && this.ladder(side).setLevel(price, size)) return
    if (!this.#removeLevel(side, price)) anomalies.missing_change++
    if (size !== 0) this.#insert(id, side, price, size)
  }

  #insert(id: string, side: number, price: number, size: number): void {
    this.ladder(side).add(price, size)
    if (id === '') return
    const row = this.#freeCount > 0 ? this.#free[--this.#freeCount] : this.#newRow()
    this.#ids[row] = id
    this.#sides[row] = side
    this.#prices[row] = price
    this.#sizes[row] = size
    this.#rows.set(id, row)
  }

  /** NaN for price or size keeps what the entry has. */
  #update(row: number, side: number, price: number, size: number): void {
    const oldSide = this.#sides[row]
    const oldPrice = this.#prices[row]
    const oldSize = this.#sizes[row]
    const newPrice = Number.isNaN(price) ? oldPrice : price
    const newSize = Number.isNaN(size) ? oldSize : size
    if (side === oldSide && newPrice === oldPrice) this.ladder(side).resize(newPrice, oldSize, newSize)
    else {
      this.ladder(oldSide).remove(oldPrice, oldSize)
      this.ladder(side).add(newPrice, newSize)
    }
    this.#sides[row] = side
    this.#prices[row] = newPrice
    this.#sizes[row] = newSize
  }

  #rename(from: string, to: string, row: number, anomalies: Anomalies): void {
    if (this.#removeId(to)) anomalies.dup_new++
    this.#rows.delete(from)
    this.#rows.set(to, row)
    this.#ids[row] = to
  }

  #removeId(id: string): boolean {
    const row = this.#rows.get(id)
    if (row < 0) return false
    this.ladder(this.#sides[row]).remove(this.#prices[row], this.#sizes[row])
    this.#forget(id, row)
    return true
  }

  /** The level with all entries at it: rare, so it may walk over all ids. */
  #removeLevel(side: number, price: number): boolean {
    if (!this.ladder(side).removeLevel(price)) return false
    if (this.#rows.size > 0)
      for (let row = 0; row < this.#used; row++)
        if (this.#ids[row] !== '' && this.#sides[row] === side && this.#prices[row] === price) this.#forget(this.#ids[row], row)
    return true
  }

  #dropExisting(id: string, side: number, price: number): void {
    if (id === '') this.#removeLevel(side, price)
    else this.#removeId(id)
  }

  #forget(id: string, row: number): void {
    this.#rows.delete(id)
    this.#ids[row] = ''
    this.#free[this.#freeCount++] = row
  }

  #newRow(): number {
    if (this.#used === this.#sides.length) this.#grow(this.#used * 2)
    return this.#used++
  }

  #grow(capacity: number): void {
    this.#sides = widened(this.#sides, new Uint8Array(capacity))
    this.#prices = widened(this.#prices, new Float64Array(capacity))
    this.#sizes = widened(this.#sizes, new Float64Array(capacity))
    this.#free = widened(this.#free, new Int32Array(capacity))
  }
}

function widened<T extends Uint8Array | Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
