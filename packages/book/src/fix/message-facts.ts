/**
 * The facts of one message while its entries are read: one BookUpdate for each instrument and sub-book, and its trades. The records are filled again for the
 * next message. What an entry says of itself is read here; which entries a message has, and which instrument they are of, is told by the reader.
 */
import { readInt, readScaledInto } from '@fix/codec'
import type { View } from '@fix/codec'
import { BookSide, EntryFlag } from '@fix/events'
import type { BookUpdate, MarketTrade, Now } from '@fix/events'
import { slot } from './entry-fields.ts'
import type { EntryFields } from './entry-fields.ts'
import { EntryTime } from './entry-time.ts'
import type { Line } from './lines.ts'
import type { TextCache } from './text-cache.ts'
import { Trades } from './trades.ts'
import { UpdateColumns } from './update-columns.ts'
import type { EntryRules } from '../entry-rules.ts'

const tag = { sendingTime: 52 } as const

/** An action that no feed declares: the book refuses the message and says so. */
export const unreadable = 255

export interface EntryCounts {
  bad_number: number
  other_entry: number
  bad_trade: number
  amended_trade: number
}

export class MessageFacts {
  /** Updates of the message so far. */
  used = 0
  readonly #source: string
  readonly #counts: EntryCounts
  readonly #texts: TextCache
  readonly #fields: EntryFields
  readonly #time = new EntryTime()
  readonly #trades: Trades
  readonly #updates: UpdateColumns[] = [new UpdateColumns()]
  /** By update: the next one of its instrument, which is of another sub-book; -1 where there is none. */
  readonly #siblings: number[] = [-1]
  /** Another number for each message, so that nothing has to be taken back from the lines of the one before. */
  #turn = 0
  #sentUs = 0
  #sentNs = 0
  readonly #wide = new Float64Array(2)
  /** One number is the first and the last that an entry covers. */
  readonly #oneNumber: boolean
  readonly #implied: { readonly bid: number; readonly offer: number }
  /** By code of QuoteCondition(276): 1 where it excludes. */
  readonly #excluding = new Uint8Array(256)

  constructor(source: string, rules: EntryRules, fields: EntryFields, texts: TextCache, counts: EntryCounts) {
    this.#source = source
    this.#counts = counts
    this.#texts = texts
    this.#fields = fields
    this.#trades = new Trades(source)
    const { implied, excluded, numbers } = rules
    this.#oneNumber = numbers.first === numbers.last
    this.#implied = { bid: implied?.bid.charCodeAt(0) ?? -2, offer: implied?.offer.charCodeAt(0) ?? -2 }
    for (const condition of excluded) this.#excluding[condition.charCodeAt(0) & 255] = 1
  }

  /** A message begins: nothing of the one before is left. */
  begin(view: View): void {
    this.used = 0
    this.#turn++
    this.#trades.clear()
    const sent = view.utcInto(tag.sendingTime, this.#wide, 0)
    this.#sentUs = this.#time.sentUs = sent ? this.#wide[0] : 0
    this.#sentNs = 0
    const place = view.find(tag.sendingTime)
    if (sent && view.endAt(place) - view.startAt(place) > 24) this.#sentNs = view.utcNs(tag.sendingTime)
  }

  /** The update of an instrument and sub-book, begun where it is the first time that the message names it. */
  updateOf(line: Line, subBook: number): UpdateColumns {
    let before = -1
    if (line.turn === this.#turn)
      for (let at = line.update; at >= 0; at = this.#siblings[at]) {
        if (this.#updates[at].subBook === subBook) return this.#updates[at]
        before = at
      }
    const at = this.used++
    if (before >= 0) this.#siblings[before] = at
    else {
      line.turn = this.#turn
      line.update = at
    }
    this.#siblings[at] = -1
    const update = (this.#updates[at] ??= new UpdateColumns())
    update.clear()
    update.kind = 'book_delta'
    update.instrumentId = line.instrumentId
    update.source = this.#source
    update.subBook = subBook
    update.firstNo = 0
    update.lastNo = 0
    update.eventTimeUs = this.#sentUs
    update.eventTimeNs = this.#sentNs
    return update
  }

  /** Gives out what the message held, once all of it is read. */
  tell(view: View, now: Now, sink: (fact: BookUpdate | MarketTrade) => void): number {
    const { places } = this.#fields
    const used = this.used
    const trades = this.#trades
    const seq = view.seqNum
    for (let i = 0; i < used; i++) {
      const update = this.#updates[i]
      update.mdReqID = this.#textAt(view, places[slot.mdReqID])
      update.seq = seq
      update.receiveTimeUs = now.wallUs
      const channel = places[slot.applID] >= 0
      update.applID = channel ? this.#textAt(view, places[slot.applID]) : undefined
      update.applSeq = numberOf(view, places[slot.applSeq])
      update.applLastSeq = numberOf(view, places[slot.applLastSeq])
      update.processedSeq = numberOf(view, places[slot.processedSeq])
      update.close()
      sink(update)
    }
    for (let i = 0; i < trades.count; i++) {
      const trade = trades.at(i)
      trade.seq = seq
      trade.receiveTimeUs = now.wallUs
      sink(trade)
    }
    return used + trades.count
  }

  /** One entry, into its update or among the trades. */
  entry(update: UpdateColumns, view: View, line: Line, action: number): void {
    const fields = this.#fields
    const place = fields.own(slot.type)
    if (place < 0) {
      this.#fill(update, view, line, action, BookSide.unknown)
      return
    }
    const type = codeAt(view, place)
    switch (type) {
      case 48:
        this.#fill(update, view, line, action, BookSide.bid)
        return
      case 49:
        this.#fill(update, view, line, action, BookSide.ask)
        return
      case 50:
        this.#trade(view, line, action)
        return
      case 74:
        // Empty Book: what stood there is gone, what follows in the message is all that it holds. That is what a snapshot says.
        update.clear()
        update.kind = 'book_snapshot'
        return
    }
    if (type === this.#implied.bid) this.#flagged(update, view, line, action, BookSide.bid)
    else if (type === this.#implied.offer) this.#flagged(update, view, line, action, BookSide.ask)
    else this.#counts.other_entry++
  }

  #flagged(update: UpdateColumns, view: View, line: Line, action: number, side: number): void {
    const row = update.count
    this.#fill(update, view, line, action, side)
    update.flag(row, EntryFlag.implied)
  }

  #fill(update: UpdateColumns, view: View, line: Line, action: number, side: number): void {
    const { places, first } = this.#fields
    const { bytes, starts, ends } = view.index
    const { priceScale, qtyScale } = line
    const row = update.row()
    update.actions[row] = action
    update.sides[row] = side
    const price = places[slot.price]
    if (price >= first) numberInto(bytes, starts[price], ends[price], priceScale, update.prices, row)
    else update.prices[row] = Number.NaN
    const size = places[slot.size]
    if (size >= first) numberInto(bytes, starts[size], ends[size], qtyScale, update.sizes, row)
    else update.sizes[row] = Number.NaN
    const id = places[slot.id]
    update.ids[row] = id >= first ? this.#texts.read(bytes, starts[id], ends[id]) : ''
    const refId = places[slot.refId]
    update.refIds[row] = refId >= first ? this.#texts.read(bytes, starts[refId], ends[refId]) : ''
    // What an emptied book holds can only be new.
    if (action !== 0 && update.kind === 'book_snapshot') update.prices[row] = Number.POSITIVE_INFINITY
    this.#fillMore(update, view, row)
  }

  /** What most feeds lack. */
  #fillMore(update: UpdateColumns, view: View, row: number): void {
    const { places, first } = this.#fields
    const position = Math.max(places[slot.position], places[slot.level])
    if (position >= first) {
      const value = intAt(view, position)
      if (value > 0 && value <= 0x7fffffff) update.position(row, value)
      else this.#badRow(update, row)
    }
    if (places[slot.orderCount] >= first) {
      const value = intAt(view, places[slot.orderCount])
      if (value > 0 && value <= 0x7fffffff) update.orderCount(row, value)
    }
    if (places[slot.condition] >= first && this.#excludes(view, places[slot.condition])) update.flag(row, EntryFlag.excluded)
    if (places[slot.time] >= first || places[slot.transactTime] >= first)
      if (this.#timed(view)) {
        update.eventTimeUs = this.#time.us
        update.eventTimeNs = this.#time.ns
      }
  }

  /** Whether the entry at hand says when it happened. */
  #timed(view: View): boolean {
    const { places, first } = this.#fields
    const { bytes, starts, ends } = view.index
    const time = places[slot.time]
    if (time >= first) {
      const date = places[slot.date]
      const dated = date >= first
      const from = dated ? starts[date] : 0
      return this.#time.parts(bytes, from, dated ? ends[date] : 0, starts[time], ends[time])
    }
    const at = places[slot.transactTime]
    return at >= first && this.#time.stamp(bytes, starts[at], ends[at])
  }

  /** QuoteCondition(276) is a list of codes with spaces between. */
  #excludes({ index: { bytes, starts, ends } }: View, place: number): boolean {
    for (let at = starts[place]; at < ends[place]; at++) if (this.#excluding[bytes[at]] === 1) return true
    return false
  }

  #trade(view: View, { instrumentId, priceScale, qtyScale }: Line, action: number): void {
    if (action !== 0) {
      if (action === unreadable) this.#counts.bad_trade++
      else this.#counts.amended_trade++
      return
    }
    const { places, first } = this.#fields
    const { bytes, starts, ends } = view.index
    const wide = this.#wide
    wide[0] = wide[1] = Number.NaN
    const price = places[slot.price]
    const size = places[slot.size]
    if (price >= first) readScaledInto(bytes, starts[price], ends[price], priceScale, wide, 0)
    if (size >= first) readScaledInto(bytes, starts[size], ends[size], qtyScale, wide, 1)
    if (Number.isNaN(wide[0]) || wide[1] < 0 || (size >= first && Number.isNaN(wide[1]))) {
      this.#counts.bad_trade++
      return
    }
    const id = places[slot.id] >= first ? places[slot.id] : places[slot.tradeID]
    const taker = places[slot.aggressor] >= first ? codeAt(view, places[slot.aggressor]) : -1
    const trade = this.#trades.next()
    trade.instrumentId = instrumentId
    trade.price = wide[0]
    trade.size = wide[1]
    trade.aggressor = taker === 49 ? 'buy' : taker === 50 ? 'sell' : ''
    trade.tradeId = id >= first ? this.#texts.read(bytes, starts[id], ends[id]) : ''
    trade.eventTimeUs = this.#timed(view) ? this.#time.us : this.#sentUs
  }

  /** The venue's own numbers that the entry at hand covers, or with `all` those that stand before the entries. */
  number(update: UpdateColumns, view: View, inherits: boolean, all = false): void {
    const { places, first } = this.#fields
    const lastPlace = places[slot.lastNo]
    if (lastPlace < 0) return
    const firstPlace = this.#oneNumber ? lastPlace : places[slot.firstNo]
    const ownFirst = firstPlace >= first
    if (!all && lastPlace < first && !ownFirst) return
    const { bytes, starts, ends } = view.index
    const wide = this.#wide
    wide[0] = 0
    wide[1] = Number.NaN
    if (all || lastPlace >= first || inherits) readScaledInto(bytes, starts[lastPlace], ends[lastPlace], 0, wide, 1)
    if (firstPlace >= 0 && (all || ownFirst || inherits)) readScaledInto(bytes, starts[firstPlace], ends[firstPlace], 0, wide, 0)
    if (!(wide[0] >= 0 && wide[1] >= wide[0])) {
      this.#counts.bad_number++
      this.spoil(update)
      return
    }
    // A hole between two entries: what comes before it does not lead up to what comes after it.
    if (update.lastNo === 0 || wide[0] > update.lastNo + 1) update.firstNo = wide[0]
    if (update.lastNo < wide[1]) update.lastNo = wide[1]
  }

  /** Sub-book that the entry at hand is of, or with no entry yet the message; -1 where it is no number. */
  subBook(view: View, inherits: boolean): number {
    const { places, first } = this.#fields
    const ofMessage = places[slot.entries]
    let place = places[slot.subBook]
    if (place < first && place > ofMessage && !inherits) place = -1
    if (place < 0) place = places[slot.bookType]
    if (place < 0) return 0
    const value = intAt(view, place)
    if (value >= 0 && value <= 0x7fffffff) return value
    this.#counts.bad_number++
    return -1
  }

  /** One row that makes the book refuse the message: what it says cannot be told. */
  spoil(update: UpdateColumns): void {
    const row = update.row()
    update.actions[row] = unreadable
    update.sides[row] = BookSide.unknown
    update.sizes[row] = Number.NaN
    update.ids[row] = ''
    update.refIds[row] = ''
    update.prices[row] = Number.POSITIVE_INFINITY
  }

  /** No book of the message so far is told anything but that, and no trade is. */
  spoilAll(): void {
    this.#trades.clear()
    for (let i = 0; i < this.used; i++) {
      this.#updates[i].clear()
      this.spoil(this.#updates[i])
    }
  }

  #badRow(update: UpdateColumns, row: number): void {
    this.#counts.bad_number++
    update.prices[row] = Number.POSITIVE_INFINITY
  }

  #textAt({ index: { bytes, starts, ends } }: View, place: number): string {
    return place < 0 ? '' : this.#texts.read(bytes, starts[place], ends[place])
  }
}

/** A number that the instrument cannot have is Infinity, which no book takes. */
function numberInto(bytes: Uint8Array, start: number, end: number, scale: number, out: Float64Array, at: number): void {
  readScaledInto(bytes, start, end, scale, out, at)
  if (Number.isNaN(out[at])) out[at] = Number.POSITIVE_INFINITY
}

/** Code of a value of one character, otherwise -1. */
export function codeAt({ index: { bytes, starts, ends } }: View, place: number): number {
  return place >= 0 && ends[place] - starts[place] === 1 ? bytes[starts[place]] : -1
}

export function intAt({ index: { bytes, starts, ends } }: View, place: number): number {
  return readInt(bytes, starts[place], ends[place])
}

/** A number of the message; undefined where it has none, or one that is below zero. */
function numberOf(view: View, place: number): number | undefined {
  if (place < 0) return undefined
  const value = intAt(view, place)
  return value >= 0 ? value : undefined
}
