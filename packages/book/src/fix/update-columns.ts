import type { BookUpdate } from '@fix/events'

/**
 * A BookUpdate that is filled again for each message; its columns only grow. What a feed may lack (positions, counts of orders, flags) has a column from the
 * beginning, and stands in the fact only where an entry of the message has it.
 */
export class UpdateColumns implements BookUpdate {
  kind: BookUpdate['kind'] = 'book_snapshot'
  instrumentId = ''
  source = ''
  mdReqID = ''
  seq = 0
  eventTimeUs = 0
  eventTimeNs = 0
  receiveTimeUs = 0
  subBook = 0
  firstNo = 0
  lastNo = 0
  applID: string | undefined = undefined
  applSeq: number | undefined = undefined
  applLastSeq: number | undefined = undefined
  processedSeq: number | undefined = undefined
  count = 0
  actions = new Uint8Array(16)
  sides = new Uint8Array(16)
  prices = new Float64Array(16)
  sizes = new Float64Array(16)
  ids: string[] = []
  refIds: string[] = []
  positions: Int32Array | undefined = undefined
  orderCounts: Int32Array | undefined = undefined
  flags: Uint8Array | undefined = undefined
  #positions = new Int32Array(16)
  #orderCounts = new Int32Array(16)
  #flags = new Uint8Array(16)
  /** One bit for each of the three columns that may be absent. */
  #has = 0

  /** Forgets the rows. */
  clear(): void {
    this.count = 0
    this.#has = 0
    this.positions = undefined
    this.orderCounts = undefined
    this.flags = undefined
  }

  /** Index of a row that may be filled; nothing of what may be absent stands in it. */
  row(): number {
    const row = this.count
    if (row === this.actions.length) this.#grow(row * 2)
    this.#positions[row] = 0
    this.#orderCounts[row] = 0
    this.#flags[row] = 0
    this.count = row + 1
    return row
  }

  position(row: number, value: number): void {
    this.#positions[row] = value
    this.#has |= 1
  }

  orderCount(row: number, value: number): void {
    this.#orderCounts[row] = value
    this.#has |= 2
  }

  flag(row: number, bits: number): void {
    this.#flags[row] |= bits
    this.#has |= 4
  }

  /** All rows are filled. */
  close(): void {
    const has = this.#has
    if (has === 0) return
    if ((has & 1) !== 0) this.positions = this.#positions
    if ((has & 2) !== 0) this.orderCounts = this.#orderCounts
    if ((has & 4) !== 0) this.flags = this.#flags
  }

  #grow(capacity: number): void {
    this.actions = widened(this.actions, new Uint8Array(capacity))
    this.sides = widened(this.sides, new Uint8Array(capacity))
    this.prices = widened(this.prices, new Float64Array(capacity))
    this.sizes = widened(this.sizes, new Float64Array(capacity))
    this.#positions = widened(this.#positions, new Int32Array(capacity))
    this.#orderCounts = widened(this.#orderCounts, new Int32Array(capacity))
    this.#flags = widened(this.#flags, new Uint8Array(capacity))
  }
}

function widened<T extends Uint8Array | Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
