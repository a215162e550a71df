/**
 * Market messages to facts: W, X, Y and SecurityList(y). Prices and sizes go from digits to scaled integers without a float between. What it
 * cannot read it does not guess: the entry is marked so that the book refuses the message, or nothing is given out and the reason is counted.
 */
import { readScaled } from '@fix/codec'
import type { View } from '@fix/codec'
import { BookSide } from '@fix/events'
import type { BookUpdate, InstrumentDefinition, InstrumentListEnd, Now, SubscriptionReject } from '@fix/events'
import type { Instrument } from '@fix/units'
import { EntryPlaces, entryTag } from './entry-places.ts'
import { standardFeed } from '../rules.ts'
import type { FeedRules } from '../rules.ts'
import { readSecurityList } from './security-list.ts'
import { TextCache } from './text-cache.ts'
import { UpdateColumns } from './update-columns.ts'

export type MarketFact = BookUpdate | SubscriptionReject | InstrumentDefinition | InstrumentListEnd

export interface MarketReaderOptions {
  /** Name of the session that the messages come over; it stands in each fact. */
  source: string
  instruments?: Iterable<Instrument>
  rules?: FeedRules
}

const tag = { possDupFlag: 43, sendingTime: 52, text: 58, mdReqID: 262, mdReqRejReason: 281 } as const

const bid = 48
const offer = 49
const emptyBook = 74

/** An action that no feed declares: the book refuses the message and says so. */
const unreadable = 255

export function marketReader(options: MarketReaderOptions): MarketReader {
  return new MarketReader(options)
}

export class MarketReader {
  /** What was not given out, by reason. */
  readonly counts = {
    /** Entries or messages for a symbol that nobody has added. */
    instrument_mismatch: 0,
    /** Messages sent again (PossDupFlag(43)): an old price is no news, a snapshot is asked for instead. */
    poss_dup: 0,
    /** Messages whose entries are not what their count or their first field says. */
    malformed_group: 0,
    /** Entries of types that stand in no ladder: trades, openings, settlements. */
    other_entry: 0,
    /** Symbols of a list without a name, or without digits. */
    incomplete_instrument: 0,
  }
  readonly #source: string
  readonly #rules: FeedRules
  /** Instruments are named by SecurityID(48) and not by Symbol(55). */
  readonly #bySecurityID: boolean
  readonly #bySymbol = new Map<string, Instrument>()
  readonly #texts = new TextCache()
  readonly #entry = new EntryPlaces()
  /** One for each instrument of a message; those before `#used` are filled. */
  readonly #updates: UpdateColumns[] = [new UpdateColumns()]
  #used = 0

  constructor({ source, instruments = [], rules = standardFeed }: MarketReaderOptions) {
    this.#source = source
    this.#rules = rules
    this.#bySecurityID = rules.symbols.style === 'securityId'
    for (const instrument of instruments) this.add(instrument)
  }

  /** From now on messages with the instrument's symbol are read. */
  add(instrument: Instrument): void {
    this.#bySymbol.set(instrument.symbol, instrument)
  }

  /**
   * Gives each fact of a message to `sink`, in order, and returns how many. Messages of other types give none. A BookUpdate is filled again by the
   * next message: it is valid until `sink` returns.
   */
  read(view: View, now: Now, sink: (fact: MarketFact) => void): number {
    if (view.msgTypeIs('W')) return this.#snapshot(view, now, sink)
    if (view.msgTypeIs('X')) return this.#increment(view, now, sink)
    if (view.msgTypeIs('Y')) return this.#reject(view, sink)
    if (view.msgTypeIs('y')) return readSecurityList(view, this.#source, this.counts, sink)
    return 0
  }

  #snapshot(view: View, now: Now, sink: (fact: MarketFact) => void): number {
    if (this.#sentAgain(view)) return 0
    const instrument = this.#instrumentAt(view, view.find(this.#bySecurityID ? entryTag.securityID : entryTag.symbol))
    if (instrument === undefined) {
      this.counts.instrument_mismatch++
      return 0
    }
    this.#used = 0
    const update = this.#start('book_snapshot', instrument.id, view, now)
    const entry = this.#entry
    if (!entry.start(view, this.#rules.delimiter.snapshot)) {
      this.counts.malformed_group++
      this.#spoil(update)
    } else
      while (entry.next()) {
        const type = codeAt(view, entry.type)
        if (type === bid || type === offer) this.#fill(update, view, instrument, 0, type === bid ? BookSide.bid : BookSide.ask)
        // An Empty Book entry says what a snapshot without entries says.
        else if (type !== emptyBook) this.counts.other_entry++
      }
    sink(update)
    return 1
  }

  #increment(view: View, now: Now, sink: (fact: MarketFact) => void): number {
    if (this.#sentAgain(view)) return 0
    this.#used = 0
    const entry = this.#entry
    if (entry.start(view, this.#rules.delimiter.increment)) this.#readEntries(view, now)
    else this.#spoilAll(view, now)
    const count = this.#used
    for (let i = 0; i < count; i++) sink(this.#updates[i])
    return count
  }

  #readEntries(view: View, now: Now): void {
    const entry = this.#entry
    let instrument: Instrument | undefined
    let update: UpdateColumns | undefined
    while (entry.next()) {
      const named = this.#bySecurityID ? entry.securityID : entry.symbol
      if (named >= 0 || !this.#rules.inherit) instrument = this.#instrumentAt(view, named)
      if (instrument === undefined) {
        this.counts.instrument_mismatch++
        continue
      }
      if (update?.instrumentId !== instrument.id) update = this.#updateOf(instrument.id, view, now)
      const digit = codeAt(view, entry.action) - 48
      const action = digit >= 0 && digit <= 9 ? digit : unreadable
      const type = codeAt(view, entry.type)
      if (entry.type < 0) this.#fill(update, view, instrument, action, BookSide.unknown)
      else if (type === bid || type === offer) this.#fill(update, view, instrument, action, type === bid ? BookSide.bid : BookSide.ask)
      else if (type === emptyBook) this.#spoil(update)
      else this.counts.other_entry++
    }
  }

  /** The entries cannot be told apart, but every book that is named among them is no longer true. */
  #spoilAll(view: View, now: Now): void {
    this.counts.malformed_group++
    const symbolTag = this.#bySecurityID ? entryTag.securityID : entryTag.symbol
    for (let place = 0; place < view.count; place++) {
      if (view.tagAt(place) !== symbolTag) continue
      const instrument = this.#instrumentAt(view, place)
      if (instrument === undefined) this.counts.instrument_mismatch++
      else {
        const update = this.#updateOf(instrument.id, view, now)
        if (update.count === 0) this.#spoil(update)
      }
    }
  }

  #fill(update: UpdateColumns, view: View, instrument: Instrument, action: number, side: number): void {
    const { price, size, id, refId } = this.#entry
    const row = update.row()
    update.actions[row] = action
    update.sides[row] = side
    update.prices[row] = numberAt(view, price, instrument.priceScale)
    update.sizes[row] = numberAt(view, size, instrument.qtyScale)
    update.ids[row] = this.#textAt(view, id)
    update.refIds[row] = this.#textAt(view, refId)
  }

  /** One row that makes the book refuse the message: what it says cannot be told. */
  #spoil(update: UpdateColumns): void {
    const row = update.row()
    update.actions[row] = unreadable
    update.sides[row] = BookSide.unknown
    update.prices[row] = Number.POSITIVE_INFINITY
    update.sizes[row] = Number.NaN
    update.ids[row] = ''
    update.refIds[row] = ''
  }

  #updateOf(instrumentId: string, view: View, now: Now): UpdateColumns {
    for (let i = 0; i < this.#used; i++) if (this.#updates[i].instrumentId === instrumentId) return this.#updates[i]
    return this.#start('book_delta', instrumentId, view, now)
  }

  #start(kind: BookUpdate['kind'], instrumentId: string, view: View, now: Now): UpdateColumns {
    const update = (this.#updates[this.#used++] ??= new UpdateColumns())
    const sentUs = view.utcUs(tag.sendingTime)
    update.kind = kind
    update.instrumentId = instrumentId
    update.source = this.#source
    update.mdReqID = this.#textAt(view, view.find(tag.mdReqID))
    update.seq = view.seqNum
    update.eventTimeUs = Number.isNaN(sentUs) ? 0 : sentUs
    update.receiveTimeUs = now.wallUs
    update.count = 0
    return update
  }

  #reject(view: View, sink: (fact: MarketFact) => void): number {
    sink({
      kind: 'subscription_reject',
      source: this.#source,
      mdReqID: view.str(tag.mdReqID),
      reason: view.str(tag.mdReqRejReason),
      text: view.str(tag.text),
    })
    return 1
  }

  #sentAgain(view: View): boolean {
    const sentAgain = view.bool(tag.possDupFlag)
    if (sentAgain) this.counts.poss_dup++
    return sentAgain
  }

  #instrumentAt(view: View, place: number): Instrument | undefined {
    return this.#bySymbol.get(this.#textAt(view, place))
  }

  #textAt(view: View, place: number): string {
    return place < 0 ? '' : this.#texts.read(view.bytes, view.startAt(place), view.endAt(place))
  }
}

/** Not there is NaN; there, but no number that the instrument can have, is Infinity, which no book takes. */
function numberAt(view: View, place: number, scale: number): number {
  if (place < 0) return Number.NaN
  const value = readScaled(view.bytes, view.startAt(place), view.endAt(place), scale)
  return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value
}

/** Code of a value of one character, otherwise -1. */
function codeAt(view: View, place: number): number {
  return place >= 0 && view.endAt(place) - view.startAt(place) === 1 ? view.bytes[view.startAt(place)] : -1
}
