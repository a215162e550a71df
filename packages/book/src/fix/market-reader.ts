/**
 * Market messages to facts: W, X, Y, f, y and d. Prices and sizes go from digits to scaled integers without a float between. What it cannot read it
 * does not guess: the entry is marked so that the book refuses the message, or nothing is given out and the reason is counted.
 *
 * A message gives one BookUpdate for each instrument and sub-book, and a trade for each entry that is one. The updates come first: whoever acts on a
 * trade looks at a book that has had the message.
 */
import type { View } from '@fix/codec'
import type {
  BookUpdate,
  InstrumentDefinition,
  InstrumentListEnd,
  MarketPhaseFact,
  MarketTrade,
  Now,
  SubscriptionReject,
} from '@fix/events'
import type { Instrument } from '@fix/units'
import { EntryFields, slot } from './entry-fields.ts'
import { Lines } from './lines.ts'
import type { Line } from './lines.ts'
import { phaseOf } from './market-phase.ts'
import { codeAt, intAt, MessageFacts, unreadable } from './message-facts.ts'
import { SecurityLists } from './security-list.ts'
import { TextCache } from './text-cache.ts'
import type { UpdateColumns } from './update-columns.ts'
import { standardFeed } from '../rules.ts'
import type { FeedRules } from '../rules.ts'

export type MarketFact = BookUpdate | MarketTrade | MarketPhaseFact | SubscriptionReject | InstrumentDefinition | InstrumentListEnd

export interface MarketReaderOptions {
  /** Name of the session that the messages come over; it stands in each fact. */
  source: string
  instruments?: Iterable<Instrument>
  rules?: FeedRules
}

const tag = { msgType: 35, text: 58, mdReqID: 262, mdReqRejReason: 281, securityTradingStatus: 326 } as const

/** Fragments of one message that are put together; more are no message. */
const mostFragments = 64
/** Books of one message; what names more is no message of a market. */
const mostBooks = 4096

export function marketReader(options: MarketReaderOptions): MarketReader {
  return new MarketReader(options)
}

export class MarketReader {
  /** What was not given out, or not as it came, by reason. */
  readonly counts = {
    /** Entries or messages for a symbol that nobody has added, and entries of a snapshot that name another instrument than it does. */
    instrument_mismatch: 0,
    /** Messages sent again (PossDupFlag(43)): an old price is no news, a snapshot is asked for instead. */
    poss_dup: 0,
    /** Messages whose entries are not what their count or their first field says. */
    malformed_group: 0,
    /** Entries with a position, a sub-book or a venue's number that is none: their book refuses the message. */
    bad_number: 0,
    /** Entries of types that stand in no ladder and are no trades: openings, settlements, volumes. */
    other_entry: 0,
    /** Trades without a price, or with a number that cannot be. */
    bad_trade: 0,
    /** Trades that were corrected or taken back: what is told once is not told again. */
    amended_trade: 0,
    /** Symbols of a list without a name, or without digits. */
    incomplete_instrument: 0,
    /** Lists that ended before as many symbols had come as they announced. */
    short_list: 0,
    /** Lists that the venue did not give: its SecurityRequestResult(560) is not 0. */
    refused_list: 0,
  }
  readonly #source: string
  readonly #rules: FeedRules
  readonly #texts = new TextCache()
  readonly #lines: Lines
  readonly #lists: SecurityLists
  readonly #fields: EntryFields
  readonly #facts: MessageFacts
  /** Fragments of a message whose last one has not come (LastFragment(893)): it is applied whole or not at all. */
  #fragments = 0

  constructor({ source, instruments = [], rules = standardFeed }: MarketReaderOptions) {
    this.#source = source
    this.#rules = rules
    this.#fields = new EntryFields(rules)
    this.#lines = new Lines(this.#texts)
    this.#lists = new SecurityLists(rules, source, this.counts)
    this.#facts = new MessageFacts(source, rules.entries, this.#fields, this.#texts, this.counts)
    for (const instrument of instruments) this.add(instrument)
  }

  /** From now on messages with the instrument's symbol are read. */
  add(instrument: Instrument): void {
    this.#lines.add(instrument)
  }

  /**
   * Gives each fact of a message to `sink`, in order, and returns how many. Messages of other types give none. Updates and trades are filled again by
   * the next message: they are valid until `sink` returns.
   */
  read(view: View, now: Now, sink: (fact: MarketFact) => void): number {
    const type = view.count > 2 && view.tagAt(2) === tag.msgType ? 2 : view.find(tag.msgType)
    switch (codeAt(view, type)) {
      case 87:
        return this.#snapshot(view, now, sink)
      case 88:
        return this.#increment(view, now, sink)
      case 89:
        return this.#reject(view, sink)
      case 102:
        return this.#status(view, sink)
      case 121:
        return this.#lists.list(view, sink)
      case 100:
        return this.#lists.define(view, sink)
      default:
        return 0
    }
  }

  #snapshot(view: View, now: Now, sink: (fact: MarketFact) => void): number {
    const fields = this.#fields
    const begins = fields.start(view, this.#rules.delimiter.snapshot)
    if (this.#sentAgain(view)) return 0
    const named = fields.places[slot.instrument]
    const line = this.#lines.at(view, named >= 0 ? named : view.find(this.#rules.symbols.style === 'securityId' ? 48 : 55))
    if (line === undefined) {
      this.counts.instrument_mismatch++
      return 0
    }
    const abandoned = this.#fragments > 0 ? this.#abandon(view, now, sink) : 0
    this.#facts.begin(view)
    const subBook = this.#facts.subBook(view, false)
    const update = this.#facts.updateOf(line, Math.max(subBook, 0))
    update.kind = 'book_snapshot'
    this.#facts.number(update, view, false, true)
    if (begins) while (fields.next()) this.#snapshotEntry(update, view, line)
    if (subBook < 0 || fields.walked !== this.#announced(view)) {
      this.counts.malformed_group++
      this.#facts.spoilAll()
    }
    return abandoned + this.#facts.tell(view, now, sink)
  }

  #snapshotEntry(update: UpdateColumns, view: View, line: Line): void {
    const fields = this.#fields
    const named = fields.own(slot.instrument)
    if (named >= 0 && this.#lines.at(view, named) !== line) this.counts.instrument_mismatch++
    else this.#facts.entry(update, view, line, 0)
  }

  #increment(view: View, now: Now, sink: (fact: MarketFact) => void): number {
    const fields = this.#fields
    const begins = fields.start(view, this.#rules.delimiter.increment)
    if (this.#sentAgain(view)) return 0
    if (this.#fragments === 0) this.#facts.begin(view)
    const fragment = fields.places[slot.lastFragment]
    const more = fragment >= 0 && codeAt(view, fragment) === 78
    const whole = !begins || this.#readEntries(view)
    if (!whole || fields.walked !== this.#announced(view) || (more && this.#fragments === mostFragments)) this.#spoilAll(view)
    else if (more) {
      this.#fragments++
      return 0
    }
    this.#fragments = 0
    return this.#facts.tell(view, now, sink)
  }

  /** The rest of a message in fragments did not come: its books are no longer true. */
  #abandon(view: View, now: Now, sink: (fact: MarketFact) => void): number {
    this.#fragments = 0
    this.counts.malformed_group++
    this.#facts.spoilAll()
    return this.#facts.tell(view, now, sink)
  }

  /** Whether the entries can be of one message. */
  #readEntries(view: View): boolean {
    const fields = this.#fields
    const { places } = fields
    const { inherit } = this.#rules
    let line: Line | undefined
    let update: UpdateColumns | undefined
    while (fields.next()) {
      const named = places[slot.instrument]
      if (named >= fields.first) line = this.#lines.at(view, named)
      else if (!inherit) line = undefined
      else if (line === undefined && fields.walked === 1) line = this.#lines.at(view, named)
      if (line === undefined) {
        this.counts.instrument_mismatch++
        continue
      }
      const subBook = this.#facts.subBook(view, inherit)
      const before = update
      if (update === undefined || update.instrumentId !== line.instrumentId || update.subBook !== subBook) {
        if (subBook < 0 || this.#facts.used >= mostBooks) return false
        update = this.#facts.updateOf(line, subBook)
      }
      this.#facts.number(update, view, update === before)
      const action = places[slot.action]
      const digit = action >= fields.first ? codeAt(view, action) - 48 : -1
      this.#facts.entry(update, view, line, digit >= 0 && digit <= 9 ? digit : unreadable)
    }
    return true
  }

  #announced(view: View): number {
    const place = this.#fields.places[slot.entries]
    return place < 0 ? -1 : intAt(view, place)
  }

  /** The entries cannot be told apart, but every book that is named among them is no longer true. */
  #spoilAll(view: View): void {
    this.counts.malformed_group++
    this.#facts.spoilAll()
    const named = this.#rules.symbols.style === 'securityId' ? 48 : 55
    for (let place = 0; place < view.count; place++) {
      if (view.tagAt(place) !== named) continue
      const line = this.#lines.at(view, place)
      if (line === undefined) this.counts.instrument_mismatch++
      else {
        const update = this.#facts.updateOf(line, 0)
        if (update.count === 0) this.#facts.spoil(update)
      }
    }
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

  #status(view: View, sink: (fact: MarketFact) => void): number {
    const line = this.#lines.at(view, view.find(this.#rules.symbols.style === 'securityId' ? 48 : 55))
    if (line === undefined) {
      this.counts.instrument_mismatch++
      return 0
    }
    const status = view.str(tag.securityTradingStatus)
    sink({ kind: 'market_phase', instrumentId: line.instrumentId, source: this.#source, phase: phaseOf(status), status })
    return 1
  }

  #sentAgain(view: View): boolean {
    const place = this.#fields.places[slot.possDup]
    const sentAgain = place >= 0 && codeAt(view, place) === 89
    if (sentAgain) this.counts.poss_dup++
    return sentAgain
  }
}
