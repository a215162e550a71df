/**
 * The fields of a market message by what they are to the reader: those of the message, and those of one entry of NoMDEntries(268) after another. Entries
 * are split on the feed's delimiter and on nothing else: what stands between two delimiters belongs to the first. It needs no dictionary, so a field that a
 * venue has added to its entries hides nothing.
 *
 * One pass notes the place of each field in its slot. Places only grow, so a slot that lies before the entry at hand is of an entry before it, or of the
 * message: that is what inheriting is.
 */
import type { View } from '@fix/codec'
import type { FeedRules } from '../rules.ts'

export const slot = {
  other: 0,
  action: 1,
  type: 2,
  price: 3,
  size: 4,
  id: 5,
  refId: 6,
  instrument: 7,
  position: 8,
  level: 9,
  orderCount: 10,
  condition: 11,
  firstNo: 12,
  lastNo: 13,
  subBook: 14,
  bookType: 15,
  date: 16,
  time: 17,
  transactTime: 18,
  tradeID: 19,
  aggressor: 20,
  entries: 21,
  possDup: 22,
  mdReqID: 23,
  applID: 24,
  applSeq: 25,
  applLastSeq: 26,
  processedSeq: 27,
  lastFragment: 28,
} as const

const slots = 29

const tagOf: readonly (readonly [tag: number, slot: number])[] = [
  [279, slot.action],
  [269, slot.type],
  [270, slot.price],
  [271, slot.size],
  [278, slot.id],
  [280, slot.refId],
  [290, slot.position],
  [1023, slot.level],
  [346, slot.orderCount],
  [276, slot.condition],
  [1173, slot.subBook],
  [1021, slot.bookType],
  [272, slot.date],
  [273, slot.time],
  [60, slot.transactTime],
  [1003, slot.tradeID],
  [2446, slot.aggressor],
  [268, slot.entries],
  [43, slot.possDup],
  [262, slot.mdReqID],
  [1180, slot.applID],
  [1181, slot.applSeq],
  [1350, slot.applLastSeq],
  [369, slot.processedSeq],
  [893, slot.lastFragment],
]

export class EntryFields {
  /** By slot: the last place of the field so far, -1 where there was none. */
  readonly places = new Int32Array(slots)
  /** Place of the first field of the entry at hand. */
  first = 0
  /** Entries that were walked through. */
  walked = 0
  /** Slot by tag; 0 for what nobody asks for. */
  readonly #slotOf: Uint8Array
  #tags: Int32Array = new Int32Array(0)
  #count = 0
  #delimiter = 0
  #at = 0

  constructor({ entries: { numbers }, symbols }: FeedRules) {
    const all = [
      ...tagOf,
      [symbols.style === 'securityId' ? 48 : 55, slot.instrument],
      [numbers.first, slot.firstNo],
      [numbers.last, slot.lastNo],
    ]
    this.#slotOf = new Uint8Array(1 + Math.max(...all.map(([tag]) => tag)))
    for (const [tag, at] of all) this.#slotOf[tag] = at
  }

  /** Notes the fields before the entries of a message; false where what follows their count is no entry though one was announced. */
  start(view: View, delimiter: number): boolean {
    const { tags, count } = view.index
    const { places } = this
    const slotOf = this.#slotOf
    places.fill(-1)
    this.#tags = tags
    this.#count = count
    this.#delimiter = delimiter
    this.walked = 0
    let at = 0
    for (; at < count; at++) {
      const tag = tags[at]
      places[tag >>> 0 < slotOf.length ? slotOf[tag] : 0] = at
      if (tag === 268) break
    }
    this.#at = this.first = ++at
    return at < count && tags[at] === delimiter
  }

  /** Moves to the next entry; false where there is none. */
  next(): boolean {
    const tags = this.#tags
    const count = this.#count
    const delimiter = this.#delimiter
    let at = this.#at
    if (at >= count || tags[at] !== delimiter) return false
    const { places } = this
    const slotOf = this.#slotOf
    this.first = at
    this.walked++
    let tag = delimiter
    do {
      places[tag >>> 0 < slotOf.length ? slotOf[tag] : 0] = at
      tag = tags[++at]
    } while (at < count && tag !== delimiter)
    this.#at = at
    return true
  }

  /** Place of a field of the entry at hand, or -1. */
  own(at: number): number {
    const place = this.places[at]
    return place >= this.first ? place : -1
  }
}
