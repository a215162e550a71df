/**
 * All books of a desk. Facts of the market fold into them: `apply` for messages, `onSession` for what happens to the session that they come
 * over. It is silent: anomalies are counted, states are read, nothing is thrown but for our own mistakes.
 */
import type { BookStateFact, BookUpdate, MarketPhaseFact, SessionFact, StaleReason } from '@fix/events'
import { Fnv64 } from '@fix/units'
import type { Instrument } from '@fix/units'
import { Book } from './book.ts'
import { contentsFor } from './contents/contents.ts'
import type { Contents } from './contents/contents.ts'
import { measureOf } from './refusal.ts'
import type { Measure } from './refusal.ts'
import { standardFeed } from './rules.ts'
import type { FeedRules } from './rules.ts'
import { Channels } from './sequence/channels.ts'
import { Trail } from './trail.ts'
import type { Defect } from './trail.ts'

export interface BooksOptions {
  instruments?: Iterable<Instrument>
  rules?: FeedRules
  /** How many of the last messages are kept for the record of a defect. */
  trail?: number
}

/** Reasons that are a defect of what a venue sent, or of ours; the others are the ways of the world. */
const defects: readonly string[] = ['integrity', 'desync', 'bad_action', 'checksum']

export class Books {
  /** Messages for instruments that nobody has added: refused, no book touched. */
  instrumentMismatches = 0
  readonly #rules: FeedRules
  readonly #byId = new Map<string, Book>()
  readonly #measures: Measure[] = []
  /** Every book beside the bytes of its id, in the order of those bytes: the order of digests. */
  readonly #ordered: { bytes: Uint8Array; book: Book }[] = []
  /** What each book was last told to be by `nextState`. */
  readonly #told = new Map<Book, string>()
  /** Books that may have another state than was told; each stands there once. */
  readonly #touched = new Set<Book>()
  readonly #crossed = new Set<Book>()
  readonly #channels: Channels | undefined
  readonly #trail: Trail
  /** In which the next snapshot is built; there is one from the first book on. */
  #spare: Contents | undefined
  readonly #fact: BookStateFact = { kind: 'book_state', instrumentId: '', state: 'EMPTY', reason: '' }

  /** Throws a RangeError where the trail is no whole number from 0 on. */
  constructor({ instruments = [], rules = standardFeed, trail = 64 }: BooksOptions = {}) {
    if (!(Number.isInteger(trail) && trail >= 0)) throw new RangeError(`Books: trail ${trail} given, expected a whole number from 0 on`)
    this.#rules = rules
    this.#channels = rules.sequence.kind === 'channel' ? new Channels() : undefined
    this.#trail = new Trail(trail)
    for (const instrument of instruments) this.add(instrument)
  }

  /** A book for an instrument, EMPTY; the one that is there already if the instrument is known. */
  add(instrument: Instrument): Book {
    const known = this.#byId.get(instrument.id)
    if (known !== undefined) return known
    const book = new Book(instrument, this.#rules, this.#measureOf(instrument))
    this.#byId.set(instrument.id, book)
    this.#told.set(book, 'EMPTY')
    this.#spare ??= contentsFor(instrument, this.#rules)
    const bytes = new TextEncoder().encode(instrument.id)
    let low = 0
    for (let high = this.#ordered.length; low < high;) {
      const middle = (low + high) >> 1
      if (compareBytes(this.#ordered[middle].bytes, bytes) < 0) low = middle + 1
      else high = middle
    }
    this.#ordered.splice(low, 0, { bytes, book })
    return book
  }

  /** The book of an instrument; throws where nobody has added it. */
  get(instrumentId: string): Book {
    const book = this.#byId.get(instrumentId)
    if (book === undefined) throw new Error(`Books.get: instrument '${instrumentId}' given, expected one that was added`)
    return book
  }

  find(instrumentId: string): Book | undefined {
    return this.#byId.get(instrumentId)
  }

  /** All books in the order of their instrument ids by bytes. */
  *[Symbol.iterator](): IterableIterator<Book> {
    for (const { book } of this.#ordered) yield book
  }

  /** Folds one message and gives back the book that it was for, changed or not; undefined for an instrument that nobody has added. */
  apply(update: BookUpdate): Book | undefined {
    const book = this.#byId.get(update.instrumentId)
    const spare = this.#spare
    if (book === undefined || spare === undefined) {
      this.instrumentMismatches++
      return undefined
    }
    this.#trail.note(update)
    if (this.#channels !== undefined) this.#onChannel(this.#channels, update, book)
    const state = book.state
    const reason = book.reason
    this.#spare = book.apply(update, spare)
    if (book.crossed) this.#crossed.add(book)
    if (book.state !== state || book.reason !== reason) {
      this.#touched.add(book)
      if (book.reason !== '' && defects.includes(book.reason)) this.#trail.keep(book.instrument.id, book.reason)
    }
    return book
  }

  /** A subscription to the instrument is about to be sent over the session: call it before the first byte leaves. */
  syncing(instrumentId: string, source: string): void {
    this.#change(this.get(instrumentId), (book) => book.syncing(source))
  }

  /** The venue refused the subscription. */
  rejected(instrumentId: string): void {
    this.#change(this.get(instrumentId), (book) => book.rejected())
  }

  /** The subscription ended as we wished. */
  closed(instrumentId: string): void {
    this.#change(this.get(instrumentId), (book) => book.closed())
  }

  /** Marks one book stale, by the judgement of whoever knows more than the book. */
  stale(instrumentId: string, reason: StaleReason): void {
    this.#change(this.get(instrumentId), (book) => book.stale(reason))
  }

  /** The session is down: none of its books is served before a snapshot that was asked for after. */
  down(source: string): void {
    for (const { book } of this.#ordered) this.#change(book, () => book.down(source))
  }

  /** Messages of the session are missing: its LIVE books may lack an increment until the next snapshot. */
  gap(source: string): void {
    // What one session lost, the other one may have brought; their own numbers tell.
    if (this.#rules.copies) return
    for (const { book } of this.#ordered) if (book.source === source && book.state === 'LIVE') this.#change(book, () => book.stale('gap'))
  }

  /** What a session fact means for books; facts that mean nothing to them pass. */
  onSession(fact: SessionFact): void {
    if (fact.kind === 'session_down') this.down(fact.source)
    else if (fact.kind === 'session_gap_opened') this.gap(fact.source)
    else if (fact.kind === 'session_reset') {
      // What was lost before it no number will ever tell.
      this.gap(fact.source)
      this.#renumber(fact.source)
    } else if (fact.kind === 'session_up' && fact.reset) this.#renumber(fact.source)
  }

  /** SecurityStatus(f), or a calendar: a book has another phase now. */
  onPhase({ instrumentId, phase }: MarketPhaseFact): void {
    const book = this.#byId.get(instrumentId)
    if (book === undefined) this.instrumentMismatches++
    else book.phase = phase
  }

  /** Adds every book up again and gives what did not agree, by instrument id; those books are STALE(integrity) now. Slow: for tests and idle hours. */
  audit(): Map<string, string> {
    const problems = new Map<string, string>()
    for (const { book } of this.#ordered)
      this.#change(book, () => {
        const problem = book.audit()
        if (problem === '') return
        problems.set(book.instrument.id, problem)
        this.#trail.keep(book.instrument.id, 'integrity')
      })
    return problems
  }

  /** The last books that became STALE by what was in a message, each with its last messages. */
  get defects(): readonly Defect[] {
    return this.#trail.defects
  }

  /** Time has passed: books crossed for too long become STALE. Takes the clock of receiveTimeUs, so that a replay says the same. */
  wake(wallUs: number): void {
    for (const book of this.#crossed) {
      this.#change(book, () => book.checkCrossed(wallUs))
      if (!book.crossed) this.#crossed.delete(book)
    }
  }

  /** The next change of a state since it was last asked, newest state only, in a reused record; undefined when all is told. */
  nextState(): BookStateFact | undefined {
    for (const book of this.#touched) {
      this.#touched.delete(book)
      const now = book.state + book.reason
      if (this.#told.get(book) === now) continue
      this.#told.set(book, now)
      this.#fact.instrumentId = book.instrument.id
      this.#fact.state = book.state
      this.#fact.reason = book.reason
      return this.#fact
    }
    return undefined
  }

  /** One digest over all books in the order of their instrument ids by bytes, up to `n` levels a side. */
  digest(n?: number): string {
    return bookDigest(this, n)
  }

  /** Instruments of one tick are measured by one record: it is asked for with each message. */
  #measureOf(instrument: Instrument): Measure {
    const made = measureOf(instrument, this.#rules)
    const same = this.#measures.find(({ tick, negativePrices }) => tick === made.tick && negativePrices === made.negativePrices)
    if (same === undefined) this.#measures.push(made)
    return same ?? made
  }

  #renumber(source: string): void {
    this.#channels?.clear()
    for (const { book } of this.#ordered) if (book.source === source) book.renumbered(this.#rules.copies)
  }

  /** What a message says of its channel: a hole is one for every book that lives of it. */
  #onChannel(channels: Channels, update: BookUpdate, book: Book): void {
    const applID = update.applID ?? ''
    if (update.kind === 'book_snapshot') {
      const { processedSeq = 0 } = update
      if (processedSeq > 0 && processedSeq < channels.lostTo(applID)) book.lost(channels.lostTo(applID), false)
      return
    }
    const missed = channels.take(update)
    if (missed === '') return
    for (const { book } of this.#ordered)
      if (book.applID === applID) this.#change(book, () => book.lost(channels.lostTo(applID), missed === 'before'))
  }

  #change(book: Book, how: (book: Book) => void): void {
    how(book)
    this.#touched.add(book)
  }
}

/** FNV-1a 64 over several books in the order of their instrument ids by bytes: for each its id, a zero byte, its records. */
export function bookDigest(books: Iterable<Book>, n?: number): string {
  const encoder = new TextEncoder()
  const ordered = Array.from(books, (book) => ({ book, bytes: encoder.encode(book.instrument.id) })).sort((a, b) =>
    compareBytes(a.bytes, b.bytes),
  )
  const hash = new Fnv64()
  for (const { book, bytes } of ordered) book.digestInto(hash.bytes(bytes).byte(0), n)
  return hash.hex()
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i] - b[i]
  return a.length - b.length
}
