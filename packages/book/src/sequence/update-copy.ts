import { BookSide } from '@fix/events'
import type { BookUpdate } from '@fix/events'

/** A BookUpdate of its own, filled from ones that are reused; its columns only grow. */
export class UpdateCopy implements BookUpdate {
  kind: BookUpdate['kind'] = 'book_delta'
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
  applID = ''
  applSeq = 0
  applLastSeq = 0
  processedSeq = 0
  count = 0
  actions = new Uint8Array(0)
  sides = new Uint8Array(0)
  prices = new Float64Array(0)
  sizes = new Float64Array(0)
  ids: string[] = []
  refIds: string[] = []
  positions = new Int32Array(0)
  orderCounts = new Int32Array(0)
  flags = new Uint8Array(0)

  /** Copies a message with its first `most` entries; gives itself. */
  fill(from: BookUpdate, most = Number.POSITIVE_INFINITY): this {
    this.kind = from.kind
    this.instrumentId = from.instrumentId
    this.source = from.source
    this.mdReqID = from.mdReqID ?? ''
    this.seq = from.seq
    this.eventTimeUs = from.eventTimeUs
    this.eventTimeNs = from.eventTimeNs ?? 0
    this.receiveTimeUs = from.receiveTimeUs
    this.subBook = from.subBook ?? 0
    this.firstNo = from.firstNo ?? 0
    this.lastNo = from.lastNo ?? 0
    this.applID = from.applID ?? ''
    this.applSeq = from.applSeq ?? 0
    this.applLastSeq = from.applLastSeq ?? 0
    this.processedSeq = from.processedSeq ?? 0
    this.count = Math.min(from.count, most)
    if (this.count > this.actions.length) this.#grow(Math.max(4, this.count))
    for (let i = 0; i < this.count; i++) this.#row(from, i)
    return this
  }

  #row(from: BookUpdate, i: number): void {
    // A snapshot has no actions, and what it leaves there is an earlier message's.
    this.actions[i] = from.kind === 'book_snapshot' ? 0 : from.actions[i]
    this.sides[i] = from.sides[i] ?? BookSide.unknown
    this.prices[i] = from.prices[i]
    this.sizes[i] = from.sizes[i]
    this.ids[i] = from.ids[i]
    this.refIds[i] = from.refIds[i]
    this.positions[i] = from.positions?.[i] ?? 0
    this.orderCounts[i] = from.orderCounts?.[i] ?? 0
    this.flags[i] = from.flags?.[i] ?? 0
  }

  #grow(capacity: number): void {
    this.actions = new Uint8Array(capacity)
    this.sides = new Uint8Array(capacity)
    this.prices = new Float64Array(capacity)
    this.sizes = new Float64Array(capacity)
    this.positions = new Int32Array(capacity)
    this.orderCounts = new Int32Array(capacity)
    this.flags = new Uint8Array(capacity)
  }
}
