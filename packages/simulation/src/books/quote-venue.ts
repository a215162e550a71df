/**
 * A venue that quotes: true books, subscriptions as long as a connection lives, and a ledger of what each book was after each message that it sent. It
 * has faults of its own: it refuses, does not answer, forgets a subscriber, says what can't be, crosses its own book.
 */
import type { View, Writer } from '@fix/codec'
import type { Driver } from '@fix/session'
import type { Fate } from '../trial/fate.ts'
import type { World } from '../world.ts'
import { updateId, type Feed } from './feed.ts'
import { TrueBook, type Told, type TrueEntry } from './true-book.ts'

/** Once in so many; 0 for never. */
export interface VenueFaults {
  /** A request is refused, for now. */
  readonly refuseOnceIn: number
  /** A request is not answered. */
  readonly muteOnceIn: number
  /** A move of the market goes with the subscription forgotten. */
  readonly forgetOnceIn: number
  /** A move of the market is told of in a way that no book takes. */
  readonly nonsenseOnceIn: number
  readonly crossOnceIn: number
  /** A snapshot comes behind increments that it does not hold: of feeds that number them. */
  readonly lateOnceIn: number
}

export interface QuoteVenueOptions {
  readonly world: World
  readonly fate: Fate
  readonly symbols: readonly string[]
  readonly feed: Feed
  readonly faults: VenueFaults
  /** Number of the connection that stands. */
  readonly connection: () => number
}

export class QuoteVenue {
  readonly books = new Map<string, TrueBook>()
  driver: Driver | undefined
  /** Messages that told of books. */
  sent = 0
  readonly #options: QuoteVenueOptions
  readonly #random
  /** MDReqID(262) by symbol. */
  readonly #subscriptions = new Map<string, string>()
  /** Digests of a symbol's book after the messages of a number, by connection, number and symbol: two where numbers began anew within a connection. */
  readonly #ledger = new Map<string, string[]>()

  constructor(options: QuoteVenueOptions) {
    this.#options = options
    this.#random = options.world.random('venue')
    for (const symbol of options.symbols) {
      const book = new TrueBook(options.feed)
      for (let i = 0; i < 10; i++) book.move(this.#random)
      this.books.set(symbol, book)
    }
  }

  /** What the book was after a message of that number; empty where none told anything of it. */
  after(connection: number, seq: number, symbol: string): readonly string[] {
    return this.#ledger.get(`${connection}/${seq}/${symbol}`) ?? []
  }

  down(): void {
    this.#subscriptions.clear()
  }

  onMessage(view: View): void {
    if (view.msgType !== 'V') return
    const mdReqID = view.str(262)
    const symbol = view.group(146).entry(0).str(55)
    if (view.str(263) === '2') {
      if (this.#subscriptions.get(symbol) === mdReqID) this.#subscriptions.delete(symbol)
      return
    }
    const { faults } = this.#options
    if (this.#strikes(faults.refuseOnceIn, 'venue.refuse')) return this.#refuse(mdReqID)
    if (this.#strikes(faults.muteOnceIn, 'venue.mute')) return
    this.#subscriptions.set(symbol, mdReqID)
    const book = this.books.get(symbol)
    if (book === undefined) return
    const snapshot = this.#snapshotOf(symbol, mdReqID, book)
    if (this.#options.feed.numbers === 'none' || !this.#strikes(faults.lateOnceIn, 'venue.late')) return snapshot()
    this.#options.world.after(this.#random.between(1000, 500_000), () => {
      if (this.#subscriptions.get(symbol) === mdReqID) snapshot()
    })
  }

  /** What sends the book as it is now. */
  #snapshotOf(symbol: string, mdReqID: string, book: TrueBook): () => void {
    const { numbers } = this.#options.feed
    const { no } = book
    const digest = book.digest()
    const entries = book.entries.map((entry) => ({ ...entry, position: book.positionOf(entry) }))
    return () =>
      this.#send('W', new Map([[symbol, digest]]), (writer) => {
        writer.str(262, mdReqID)
        writer.str(55, symbol)
        if (numbers === 'rptSeq') writer.int(83, no)
        if (numbers === 'updateId') writer.int(updateId.last, no)
        writer.int(268, entries.length)
        for (const entry of entries) writeEntry(writer, entry)
      })
  }

  /** SecurityStatus(f): the market of a symbol closes or opens. It is told to whoever has a session. */
  status(symbol: string, open: boolean): void {
    const { world } = this.#options
    // 17: ready to trade, 18: not available for trading.
    this.driver?.send('f', text([55, symbol], [326, open ? '17' : '18']), undefined, world.now)
  }

  /** The market of these symbols moves; one message tells of all of it that goes over one subscription or over many. */
  move(symbols: readonly string[]): void {
    const { faults, world } = this.#options
    const moves = symbols.map((symbol) => ({ symbol, told: this.#movesOf(symbol) }))
    for (const symbol of symbols) if (this.#strikes(faults.forgetOnceIn, 'venue.forget')) this.#subscriptions.delete(symbol)
    this.#tell(moves)
    const [symbol] = symbols
    const book = this.books.get(symbol)
    if (book === undefined) return
    if (this.#strikes(faults.nonsenseOnceIn, 'venue.nonsense')) this.#nonsense(symbol)
    if (!this.#strikes(faults.crossOnceIn, 'venue.cross')) return
    const crossing = book.cross(this.#random)
    if (crossing === undefined) return
    const crossed = book.entries.at(-1)
    this.#tell([{ symbol, told: [crossing] }])
    world.after(this.#random.between(1000, 800_000), () => {
      if (crossed !== undefined && book.has(crossed)) this.#tell([{ symbol, told: [book.goes(crossed)] }])
    })
  }

  #movesOf(symbol: string): Told[] {
    const book = this.books.get(symbol)
    return book === undefined ? [] : Array.from({ length: this.#random.between(1, 3) }, () => book.move(this.#random)).flat()
  }

  #tell(moves: readonly { readonly symbol: string; readonly told: readonly Told[] }[]): void {
    const heard = moves.filter(({ symbol }) => this.#subscriptions.has(symbol))
    if (heard.length === 0) return
    const symbols = heard.map(({ symbol }) => symbol)
    this.#send('X', this.#digestsOf(symbols), (writer) => {
      // One MDReqID(262) can't stand for two subscriptions.
      if (symbols.length === 1) writer.str(262, this.#subscriptions.get(symbols[0]) ?? '')
      writer.int(
        268,
        heard.reduce((sum, { told }) => sum + told.length, 0),
      )
      for (const { symbol, told } of heard) for (const one of told) this.#writeChange(writer, symbol, one)
    })
  }

  /** An action that FIX does not have. Nothing has moved. */
  #nonsense(symbol: string): void {
    if (!this.#subscriptions.has(symbol)) return
    this.#send('X', this.#digestsOf([symbol]), (writer) => {
      writer.int(268, 1)
      writer.str(279, '9')
      writer.str(55, symbol)
    })
  }

  #refuse(mdReqID: string): void {
    this.driver?.send('Y', text([262, mdReqID], [281, this.#random.onceIn(2) ? '1' : '2']), undefined, this.#options.world.now)
  }

  #digestsOf(symbols: readonly string[]): ReadonlyMap<string, string> {
    return new Map(symbols.map((symbol) => [symbol, this.books.get(symbol)?.digest() ?? '']))
  }

  /** `digests` are those of the books as the message tells of them. */
  #send(msgType: string, digests: ReadonlyMap<string, string>, write: (writer: Writer) => void): void {
    const result = this.driver?.send(msgType, write, undefined, this.#options.world.now)
    if (result?.kind !== 'sent') return
    this.sent++
    const connection = this.#options.connection()
    for (const [symbol, digest] of digests) {
      const key = `${connection}/${result.seq}/${symbol}`
      this.#ledger.set(key, [...(this.#ledger.get(key) ?? []), digest])
    }
  }

  #writeChange(writer: Writer, symbol: string, { action, entry, position, firstNo, lastNo }: Told): void {
    writer.str(279, action)
    // Where entries have ids, that of one that goes is enough.
    const named = action === '2' && entry.id !== ''
    if (!named) writer.str(269, entry.side === 'bid' ? '0' : '1')
    if (entry.id !== '') writer.str(278, entry.id)
    writer.str(55, symbol)
    if (!named && (position === 0 || action !== '2')) writer.int(270, entry.price)
    if (action !== '2') writer.int(271, entry.size)
    if (position > 0) writer.int(290, position)
    const { numbers } = this.#options.feed
    if (numbers === 'rptSeq') writer.int(83, lastNo)
    if (numbers !== 'updateId') return
    writer.int(updateId.first, firstNo)
    writer.int(updateId.last, lastNo)
  }

  #strikes(odds: number, kind: `venue.${string}`): boolean {
    return odds > 0 && this.#random.onceIn(odds) && this.#options.fate.strikes(kind)
  }
}

function writeEntry(writer: Writer, { side, price, size, id, position }: TrueEntry & { readonly position: number }): void {
  writer.str(269, side === 'bid' ? '0' : '1')
  writer.int(270, price)
  writer.int(271, size)
  if (id !== '') writer.str(278, id)
  if (position > 0) writer.int(290, position)
}

function text(...fields: readonly (readonly [number, string])[]): (writer: Writer) => void {
  return (writer) => {
    for (const [tag, value] of fields) writer.str(tag, value)
  }
}
