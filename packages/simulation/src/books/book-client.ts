/**
 * The subscriber: reader, subscriptions and books over a session, as a desk has them, and the judge who looks at the books after every step. What a
 * LIVE book may be is said by the venue's ledger alone.
 */
import { Books, Subscriptions, type Book, type MarketDataRequestDraft } from '@fix/book'
import { marketReader, type MarketReader } from '@fix/book/fix'
import type { View } from '@fix/codec'
import type { Fact, Now, SessionFact } from '@fix/events'
import type { Driver } from '@fix/session'
import type { Instrument } from '@fix/units'
import type { Invariant } from '../checkers/checker.ts'
import type { World } from '../world.ts'
import { rulesOf, type Feed } from './feed.ts'
import type { QuoteVenue } from './quote-venue.ts'

export interface BookClientOptions {
  readonly world: World
  readonly venue: QuoteVenue
  readonly instruments: readonly Instrument[]
  readonly feed: Feed
  readonly connection: () => number
  readonly tell: (invariant: Invariant, detail: string) => void
}

/** What was seen of one book. */
interface Seen {
  updates: number
  connection: number
  seq: number
  /** A snapshot has come since the session went down last. */
  fed: boolean
  /** The venue has said that its market is closed, and nothing that it said since was lost. */
  closed: boolean
  quiet: boolean
}

export class BookClient {
  readonly books: Books
  readonly subscriptions: Subscriptions
  driver: Driver | undefined
  /** How long each book that a session had taken down took to be LIVE again, from then and from the logon. */
  readonly recoveredUs: number[] = []
  readonly #options: BookClientOptions
  readonly #reader: MarketReader
  readonly #seen = new Map<Book, Seen>()

  constructor(options: BookClientOptions) {
    const { world, instruments } = options
    const rules = rulesOf(options.feed)
    const random = world.random('jitter')
    this.#options = options
    this.books = new Books({ instruments, rules })
    this.#reader = marketReader({ source: 'client', instruments, rules })
    this.subscriptions = new Subscriptions({
      books: this.books,
      source: 'client',
      rules,
      paceMs: 1,
      maxOpen: 4,
      quiet: { floorMs: 2000, unlearnedMs: 5000, ceilingMs: 20_000, factor: 4 },
      random: () => random.unit(),
    })
    for (const book of this.books) this.#seen.set(book, { updates: 0, connection: 0, seq: 0, fed: false, closed: false, quiet: false })
    for (const { id } of instruments) this.subscriptions.subscribe(id)
  }

  get deadlineUs(): number {
    return this.subscriptions.deadlineUs
  }

  wake(now: Now): void {
    this.subscriptions.wake(now)
    this.act(now)
  }

  onMessage(view: View, now: Now): undefined {
    const given = this.#reader.read(view, now, (fact) => this.#fact(fact, now))
    if (given === 0 && view.msgType === 'j') this.subscriptions.notSent(view.str(379), now)
    this.act(now)
  }

  onFact(fact: SessionFact, now: Now): void {
    for (const seen of this.#seen.values()) {
      if (fact.kind === 'session_down') seen.fed = false
      if (fact.kind === 'session_reset') seen.seq = 0
      if (fact.kind === 'session_down' || fact.kind === 'session_reset' || fact.kind === 'session_gap_opened') seen.closed = false
    }
    this.subscriptions.onSession(fact, now)
    this.act(now)
  }

  /** Sends what is to be sent, and takes note of what came of it. */
  act(now: Now): void {
    for (let draft = this.subscriptions.next(now); draft !== undefined; draft = this.subscriptions.next(now)) this.#send(draft, now)
    const testReqID = this.subscriptions.nextTest()
    if (testReqID !== undefined) this.driver?.command({ kind: 'testRequest', testReqID }, now)
    for (let fact = this.subscriptions.nextRecovered(); fact !== undefined; fact = this.subscriptions.nextRecovered())
      if (fact.reason === 'disconnect') this.recoveredUs.push(fact.us)
    this.look()
  }

  /**
   * A LIVE book is what the venue's was after the last message that it took, it was fed since its session came up, no crossed top is served, and the
   * silence of a closed market makes no book stale.
   */
  look(): void {
    const { venue, tell, connection } = this.#options
    for (const [book, seen] of this.#seen) {
      const { symbol } = book.instrument
      const took = book.updates !== seen.updates
      if (took) {
        const older = seen.connection === connection() && book.lastSeq < seen.seq
        if (older) tell('B1', `${symbol} took message ${book.lastSeq} after ${seen.seq}`)
        seen.updates = book.updates
        seen.connection = connection()
        seen.seq = book.lastSeq
      }
      if (book.bestBid > book.bestAsk) tell('B2', `${symbol} serves ${book.bestBid} above ${book.bestAsk}`)
      const quiet = book.reason === 'quiet'
      if (quiet && !seen.quiet && seen.closed) tell('B5', `${symbol} is STALE(quiet), and its market is closed`)
      seen.quiet = quiet
      if (book.state !== 'LIVE') {
        if (!Number.isNaN(book.bestBid) || !Number.isNaN(book.bestAsk)) tell('B2', `${symbol} is ${book.state} and served`)
        continue
      }
      if (!seen.fed) tell('B3', `${symbol} is LIVE, and no snapshot has come since its session went down`)
      if (!took) continue
      const truth = venue.after(seen.connection, seen.seq, symbol)
      if (!truth.includes(book.digest()))
        tell('B1', `${symbol} is ${book.digest()}, the venue’s was ${truth.join(' or ')} after message ${seen.seq}`)
    }
  }

  #fact(fact: Fact, now: Now): void {
    switch (fact.kind) {
      case 'book_snapshot':
      case 'book_delta': {
        const book = this.subscriptions.apply(fact, now)
        const seen = book === undefined ? undefined : this.#seen.get(book)
        if (seen !== undefined && fact.kind === 'book_snapshot' && book?.updates !== seen.updates) seen.fed = true
        return
      }
      case 'subscription_reject':
        return this.subscriptions.onReject(fact, now)
      case 'market_phase': {
        const seen = this.#seen.get(this.books.get(fact.instrumentId))
        if (seen !== undefined) seen.closed = fact.phase === 'closed'
        return this.subscriptions.onPhase(fact, now)
      }
      default:
    }
  }

  #send(draft: MarketDataRequestDraft, now: Now): void {
    const { msgType, ...fields } = draft
    const [named] = draft.noRelatedSym
    const symbol = 'symbol' in named ? named.symbol : ''
    const state = this.books.find(symbol)?.state
    if (draft.subscriptionRequestType === 'SnapshotAndUpdates' && state !== 'SYNCING')
      this.#options.tell('B3', `${symbol} is ${state} and asked for`)
    const result = this.driver?.send(msgType, fields, undefined, now)
    if (result?.kind !== 'sent') this.subscriptions.notSent(draft.mdReqID, now)
  }
}
