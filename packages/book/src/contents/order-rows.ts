/** Entries with ids as rows of columns, found by id, in the order of their arrival. Rows are reused; it allocates only when it holds more than ever. */
import type { BookUpdate } from '@fix/events'
import { IdIndex } from './id-index.ts'
import type { BookOrder } from './contents.ts'
import type { Ladder } from './ladder.ts'

/** What a feed without ids has. */
const none = { numbers: new Float64Array(0), slots: new Uint8Array(0), rows: new Int32Array(0) }
const firstRows = 16

export class OrderRows {
  /** Entries that it holds. */
  size = 0
  /** '' in a row that is free. */
  readonly ids: string[] = []
  prices = none.numbers
  sizes = none.numbers
  /** Ascending with arrival; an order that moved to another price has come anew. */
  arrivals = none.numbers
  /** Rows that have ever been used since the last clear. */
  used = 0
  /** Made with the first row. */
  #index: IdIndex | undefined
  /** Which ladder an entry stands in. */
  #slots = none.slots
  #free = none.rows
  #freeCount = 0
  #arrived = 0

  /** Row of an id; -1 where it is not held. */
  find(id: string): number {
    return this.size === 0 || this.#index === undefined ? -1 : this.#index.get(id)
  }

  slot(row: number): number {
    return this.#slots[row]
  }

  add(id: string, slot: number, { prices, sizes }: BookUpdate, i: number): void {
    const row = this.#freeCount > 0 ? this.#free[--this.#freeCount] : this.#newRow()
    this.ids[row] = id
    this.#slots[row] = slot
    this.prices[row] = prices[i]
    this.sizes[row] = sizes[i]
    this.arrivals[row] = ++this.#arrived
    this.#ids.set(id, row)
    this.size++
  }

  /** The entry stands in this ladder from now on, and at the end of its queue. */
  move(row: number, slot: number): void {
    this.#slots[row] = slot
    this.arrivals[row] = ++this.#arrived
  }

  rename(row: number, id: string): void {
    this.#ids.delete(this.ids[row])
    this.#ids.set(id, row)
    this.ids[row] = id
  }

  forget(row: number): void {
    this.#ids.delete(this.ids[row])
    this.size--
    this.ids[row] = ''
    this.#free[this.#freeCount++] = row
  }

  /** All entries of a level: rare where there are ids, so it may walk over all of them. */
  forgetLevel(slot: number, price: number): void {
    if (this.size === 0) return
    for (let row = 0; row < this.used; row++)
      if (this.ids[row] !== '' && this.#slots[row] === slot && this.prices[row] === price) this.forget(row)
  }

  clear(): void {
    this.used = 0
    this.#freeCount = 0
    this.#arrived = 0
    this.size = 0
    this.#index?.clear()
  }

  /** What was added from the end of a message has come in the order of the message. */
  reverseArrivals(): void {
    for (let row = 0; row < this.used; row++) this.arrivals[row] = this.#arrived + 1 - this.arrivals[row]
  }

  atLevel(slot: number, price: number): BookOrder[] {
    const rows = []
    for (let row = 0; row < this.used; row++)
      if (this.ids[row] !== '' && this.#slots[row] === slot && this.prices[row] === price) rows.push(row)
    return rows.sort((a, b) => this.arrivals[a] - this.arrivals[b]).map((row) => ({ id: this.ids[row], size: this.sizes[row] }))
  }

  /** What of a ladder's levels is less than its entries with ids, added up; '' where nothing is. */
  disagreement(slot: number, ladder: Ladder | undefined): string {
    const sums = new Map<number, { entries: number; size: number }>()
    for (let row = 0; row < this.used; row++) {
      const id = this.ids[row]
      if (id === '' || this.#slots[row] !== slot) continue
      if (this.find(id) !== row) return `id ${id}: its index names another row`
      const sum = sums.get(this.prices[row]) ?? { entries: 0, size: 0 }
      sums.set(this.prices[row], { entries: sum.entries + 1, size: sum.size + this.sizes[row] })
    }
    for (let depth = 0; depth < (ladder?.count ?? 0); depth++) {
      const price = ladder?.price(depth) ?? Number.NaN
      const { entries = 0, size = 0 } = sums.get(price) ?? {}
      const held = ladder?.entries(depth) ?? 0
      const sum = ladder?.size(depth) ?? 0
      if (held < 1 || sum <= 0) return `price ${price}: ${held} entries of size ${sum}`
      if (entries > held) return `price ${price}: ${held} entries, ${entries} ids`
      if (!Number.isNaN(size) && entries > 0 && !(entries === held ? size === sum : size < sum || Number.isNaN(sum)))
        return `price ${price}: size ${sum}, its ids have ${size}`
      sums.delete(price)
    }
    for (const price of sums.keys()) return `price ${price}: ids without a level`
    return ''
  }

  get #ids(): IdIndex {
    return (this.#index ??= new IdIndex())
  }

  #newRow(): number {
    if (this.used === this.#slots.length) this.#grow(Math.max(firstRows, this.used * 2))
    return this.used++
  }

  #grow(capacity: number): void {
    this.#slots = widened(this.#slots, new Uint8Array(capacity))
    this.prices = widened(this.prices, new Float64Array(capacity))
    this.sizes = widened(this.sizes, new Float64Array(capacity))
    this.arrivals = widened(this.arrivals, new Float64Array(capacity))
    this.#free = widened(this.#free, new Int32Array(capacity))
  }
}

function widened<T extends Uint8Array | Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
