/**
 * The entries of NoMDEntries(268), found by splitting on the feed's delimiter and on nothing else: what stands between two delimiters belongs to
 * the first. It needs no dictionary, so a field that a venue has added to its entries hides nothing.
 */
import type { View } from '@fix/codec'

export const entryTag = {
  securityID: 48,
  symbol: 55,
  noMDEntries: 268,
  mdEntryType: 269,
  mdEntryPx: 270,
  mdEntrySize: 271,
  mdEntryID: 278,
  mdUpdateAction: 279,
  mdEntryRefID: 280,
} as const

const checkSum = 10

/** Places of one entry's fields in the message after another; -1 where the entry has none. */
export class EntryPlaces {
  action = -1
  type = -1
  price = -1
  size = -1
  id = -1
  refId = -1
  symbol = -1
  securityID = -1
  #view: View | undefined
  #delimiter = 0
  #at = 0

  /** Points to the entries of a message; false where their count or their first field is not what was announced. */
  start(view: View, delimiter: number): boolean {
    this.#view = view
    this.#delimiter = delimiter
    const count = view.find(entryTag.noMDEntries)
    this.#at = count < 0 ? view.count : count + 1
    let entries = 0
    for (let place = this.#at; place < view.count; place++) if (view.tagAt(place) === delimiter) entries++
    if (view.int(entryTag.noMDEntries) !== entries) return false
    return entries === 0 || view.tagAt(this.#at) === delimiter
  }

  /** Moves to the next entry; false where there is none. */
  next(): boolean {
    const view = this.#view
    if (view === undefined || this.#at >= view.count || view.tagAt(this.#at) !== this.#delimiter) return false
    this.action = this.type = this.price = this.size = this.id = this.refId = this.symbol = this.securityID = -1
    let place = this.#at
    do this.#note(view.tagAt(place), place)
    while (++place < view.count && view.tagAt(place) !== this.#delimiter && view.tagAt(place) !== checkSum)
    this.#at = place
    return true
  }

  #note(tag: number, place: number): void {
    switch (tag) {
      case entryTag.mdUpdateAction:
        this.action = place
        break
      case entryTag.mdEntryType:
        this.type = place
        break
      case entryTag.mdEntryPx:
        this.price = place
        break
      case entryTag.mdEntrySize:
        this.size = place
        break
      case entryTag.mdEntryID:
        this.id = place
        break
      case entryTag.mdEntryRefID:
        this.refId = place
        break
      case entryTag.symbol:
        this.symbol = place
        break
      case entryTag.securityID:
        this.securityID = place
        break
    }
  }
}
