/**
 * What a book holds: two ladders, and where each entry with an id stands in them. Entries without an id are keyed by side and price. It does
 * what one entry of a message asks and counts what was odd; whether the message may be applied at all is decided before (`refusal.ts`), and
 * what the book is worth after it is decided above (`book.ts`).
 */
import { BookSide } from '@fix/events'
import type { BookUpdate } from '@fix/events'
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

  /** Row `i` of a snapshot; false where its id is there already. */
  load(update: BookUpdate, i: number): boolean {
    const id = update.ids[i]
    if (id !== '' && this.#rows.get(id) >= 0) return false
    this.#insert(update, i)
    return true
  }

  /** Whether nothing but row `i` of a snapshot stands at its price. */
  alone({ sides, prices }: BookUpdate, i: number): boolean {
    return this.ladder(sides[i]).entriesAt(prices, i) === 1
  }

  /** MDUpdateAction(279) 0: a new entry, which replaces the one that it refers to. */
  insert(update: BookUpdate, i: number, anomalies: Anomalies): void {
    const id = update.ids[i]
    const refId = update.refIds[i]
    if (refId !== '' && !this.#removeId(refId)) anomalies.missing_ref++
    if (update.sizes[i] === 0) {
      anomalies.zero_size++
      if (id === '') this.#removeLevel(update, i)
      else this.#removeId(id)
      return
    }
    const row = id === '' ? -1 : this.#rows.get(id)
    if (row >= 0) {
      anomalies.dup_new++
      this.#update(row, update, i)
      return
    }
    if (id === '' && this.#removeLevel(update, i)) anomalies.dup_new++
    this.#insert(update, i)
  }

  /** MDUpdateAction(279) 1: another size, and another price if one is given. A MDEntryRefID(280) names the entry, and the id is its new one. */
  change(update: BookUpdate, i: number, anomalies: Anomalies): void {
    const id = update.ids[i]
    const target = update.refIds[i] === '' ? id : update.refIds[i]
    const row = target === '' ? -1 : this.#rows.get(target)
    if (row < 0) {
      this.#changeByPrice(update, i, target !== '', anomalies)
      return
    }
    if (update.sizes[i] === 0) {
      anomalies.zero_size++
      this.#removeId(target)
      return
    }
    if (id !== '' && id !== target) this.#rename(target, id, row, anomalies)
    this.#update(row, update, i)
  }

  /** MDUpdateAction(279) 2: the entry goes; its id is enough. */
  delete(update: BookUpdate, i: number, anomalies: Anomalies): void {
    const target = update.ids[i] === '' ? update.refIds[i] : update.ids[i]
    if (target !== '' && this.#removeId(target)) return
    if (isPlaced(update, i) && this.#removeLevel(update, i)) {
      if (target !== '') anomalies.price_fallback++
    } else anomalies.missing_delete++
  }

  #changeByPrice(update: BookUpdate, i: number, hadId: boolean, anomalies: Anomalies): void {
    if (!isPlaced(update, i)) {
      anomalies.missing_change++
      this.missingChanges++
      return
    }
    const { prices, sizes } = update
    const id = update.ids[i]
    const ladder = this.ladder(update.sides[i])
    if (hadId) anomalies.price_fallback++
    // Only the entry that was referred to is unknown: its new id may be one that is held.
    if (id !== '' && this.#removeId(id)) anomalies.dup_new++
    // A level keeps its size where none is given.
    if (Number.isNaN(sizes[i]) && ladder.entriesAt(prices, i) > 0) return
    if (sizes[i] === 0) anomalies.zero_size++
    // A feed without ids changes levels where they stand.
    else if (id === '' && this.#rows.size === 0 && ladder.setLevel(prices, sizes, i)) return
    if (!this.#removeLevel(update, i)) anomalies.missing_change++
    if (sizes[i] !== 0) this.#insert(update, i)
  }

  #insert({ ids, sides, prices, sizes }: BookUpdate, i: number): void {
    this.ladder(sides[i]).add(prices, sizes, i)
    const id = ids[i]
    if (id === '') return
    const row = this.#freeCount > 0 ? this.#free[--this.#freeCount] : this.#newRow()
    this.#ids[row] = id
    this.#sides[row] = sides[i]
    this.#prices[row] = prices[i]
    this.#sizes[row] = sizes[i]
    this.#rows.set(id, row)
  }

  /** What the message does not say stays as the entry has it. */
  #update(row: number, update: BookUpdate, i: number): void {
    const side = update.sides[i] === BookSide.unknown ? this.#sides[row] : update.sides[i]
    const price = Number.isNaN(update.prices[i]) ? this.#prices[row] : update.prices[i]
    const size = Number.isNaN(update.sizes[i]) ? this.#sizes[row] : update.sizes[i]
    if (side === this.#sides[row] && price === this.#prices[row]) {
      if (!Number.isNaN(update.sizes[i])) this.ladder(side).resize(this.#prices, this.#sizes, row, update.sizes, i)
      this.#sizes[row] = size
      return
    }
    this.ladder(this.#sides[row]).remove(this.#prices, this.#sizes, row)
    this.#sides[row] = side
    this.#prices[row] = price
    this.#sizes[row] = size
    this.ladder(side).add(this.#prices, this.#sizes, row)
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
    this.ladder(this.#sides[row]).remove(this.#prices, this.#sizes, row)
    this.#forget(id, row)
    return true
  }

  /** The level with all entries at it: rare where there are ids, so it may walk over all of them. */
  #removeLevel({ sides, prices }: BookUpdate, i: number): boolean {
    if (!this.ladder(sides[i]).removeLevel(prices, i)) return false
    if (this.#rows.size > 0)
      for (let row = 0; row < this.#used; row++)
        if (this.#ids[row] !== '' && this.#sides[row] === sides[i] && this.#prices[row] === prices[i]) this.#forget(this.#ids[row], row)
    return true
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

/** The entry says where it stands. */
function isPlaced({ sides, prices }: BookUpdate, i: number): boolean {
  return sides[i] !== BookSide.unknown && !Number.isNaN(prices[i])
}

function widened<T extends Uint8Array | Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
