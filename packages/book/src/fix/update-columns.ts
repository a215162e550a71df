import type { BookUpdate } from '@fix/events'

/** A BookUpdate that is filled again for each message; its columns only grow. */
export class UpdateColumns implements BookUpdate {
  kind: BookUpdate['kind'] = 'book_snapshot'
  instrumentId = ''
  source = ''
  mdReqID = ''
  seq = 0
  eventTimeUs = 0
  receiveTimeUs = 0
  count = 0
  actions = new Uint8Array(16)
  sides = new Uint8Array(16)
  prices = new Float64Array(16)
  sizes = new Float64Array(16)
  ids: string[] = []
  refIds: string[] = []

  /** Index of a row that may be filled. */
  row(): number {
    if (this.count === this.actions.length) this.#grow(this.count * 2)
    return this.count++
  }

  #grow(capacity: number): void {
    const { actions, sides, prices, sizes } = this
    this.actions = new Uint8Array(capacity)
    this.sides = new Uint8Array(capacity)
    this.prices = new Float64Array(capacity)
    this.sizes = new Float64Array(capacity)
    this.actions.set(actions)
    this.sides.set(sides)
    this.prices.set(prices)
    this.sizes.set(sizes)
  }
}
