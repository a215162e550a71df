// The books of ten thousand symbols, ours from facts and from bytes and those of a peer, behind one door: `prepare` makes the next update of a symbol, before it is due,
// and `take` folds it and gives the sum of both best prices. Every symbol goes through the same short stream, each from where it is.
import { Books } from '@fix/book'
import { marketReader } from '@fix/book/fix'
import { codec, frameSlot } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { MDUpdateAction } from '@fix/events'
import { instrument } from '@fix/units'
import { OrderBookLevel, OrderBooksStore } from 'orderbooks'
import { levelStream, quoted } from './levels.ts'
import { symbolsCount } from './pace.ts'
import { fill, firstUs, record, snapshotOf } from './records.ts'
import { entryText, framed } from './wire.ts'

interface PacedBooks {
  prepare(symbol: number): void
  take(): number
}

/** Levels of each side, and updates before they come again. */
const stream = levelStream(200, 10)
const names = Array.from({ length: symbolsCount }, (_, n) => `S${String(n).padStart(5, '0')}`)
const instruments = names.map((id) => instrument({ id, ...quoted }))
const now = { wallUs: firstUs, monoUs: 0 }

/** Where each symbol is in the stream. */
class Cursors {
  readonly #at = new Uint16Array(symbolsCount)

  next(symbol: number): number {
    const at = this.#at[symbol]
    this.#at[symbol] = at + 1 === stream.count ? 0 : at + 1
    return at
  }
}

function ourBooks(): Books {
  const books = new Books({ instruments })
  const snapshot = snapshotOf(stream, '')
  for (const name of names) {
    snapshot.instrumentId = name
    books.apply(snapshot)
  }
  return books
}

function facts(): PacedBooks {
  const books = ourBooks()
  const cursors = new Cursors()
  const update = record('', 1)
  return {
    prepare(symbol) {
      update.instrumentId = names[symbol]
      fill(stream, cursors.next(symbol), update)
    },
    take() {
      const book = books.apply(update)
      return book === undefined ? Number.NaN : book.bestBid + book.bestAsk
    },
  }
}

/** A message of one entry each, whose symbol, number and checksum are written over. */
class Template {
  readonly bytes: Uint8Array
  readonly #symbolAt: number
  readonly #seqAt: number
  #sum = 0

  constructor(at: number) {
    const text = framed('000000000', `262=R1|268=1|${entryText(stream, at, names[0], 'price')}`)
    this.bytes = new Uint8Array(Buffer.from(text, 'latin1'))
    this.#symbolAt = text.indexOf('\x0155=S') + 5
    this.#seqAt = text.indexOf('\x0134=') + 4
    for (let n = 0; n < this.bytes.length - 7; n++) this.#sum += this.bytes[n]
  }

  write(symbol: number, seq: number): void {
    this.#digits(this.#symbolAt, 5, symbol)
    this.#digits(this.#seqAt, 9, seq)
    let sum = this.#sum & 255
    for (let at = this.bytes.length - 2; at > this.bytes.length - 5; at--) {
      this.bytes[at] = 48 + (sum % 10)
      sum = Math.floor(sum / 10)
    }
  }

  #digits(from: number, count: number, value: number): void {
    let left = value
    for (let at = from + count - 1; at >= from; at--) {
      const digit = 48 + (left % 10)
      this.#sum += digit - this.bytes[at]
      this.bytes[at] = digit
      left = Math.floor(left / 10)
    }
  }
}

function bytes(): PacedBooks {
  const books = ourBooks()
  const cursors = new Cursors()
  const fix = codec(fix44)
  const view = fix.view()
  const frame = frameSlot()
  const reader = marketReader({ source: 'QUOTE', instruments })
  const templates = Array.from({ length: stream.count }, (_, at) => new Template(at))
  let best = 0
  let message = templates[0].bytes
  let seq = 0
  const sink = (fact: Parameters<Parameters<typeof reader.read>[2]>[0]): void => {
    if (fact.kind !== 'book_delta') return
    const book = books.apply(fact)
    best = book === undefined ? Number.NaN : book.bestBid + book.bestAsk
  }
  return {
    prepare(symbol) {
      const template = templates[cursors.next(symbol)]
      template.write(symbol, ++seq)
      message = template.bytes
      best = Number.NaN
    },
    take() {
      fix.scan(message, 0, message.length, frame, view)
      if (frame.kind !== 'message') throw new Error(`a message is broken: ${frame.kind} ${frame.reason}`)
      reader.read(view, now, sink)
      return best
    },
  }
}

function orderbooks(): PacedBooks {
  const store = new OrderBooksStore({ maxDepth: 1000 })
  const cursors = new Cursors()
  const wordOf = ['Buy', 'Sell'] as const
  for (const name of names) {
    const levels = stream.start.flatMap((side, at) => [...side].map(([price, size]) => OrderBookLevel(name, price, wordOf[at], size)))
    store.handleSnapshot(name, levels, 1)
  }
  let name = ''
  let deleted: ReturnType<typeof OrderBookLevel>[] = []
  let set: typeof deleted = []
  return {
    prepare(symbol) {
      const at = cursors.next(symbol)
      name = names[symbol]
      const level = [OrderBookLevel(name, stream.prices[at], wordOf[stream.sides[at]], stream.sizes[at])]
      const deletes = stream.actions[at] === MDUpdateAction.delete
      deleted = deletes ? level : []
      set = deletes ? [] : level
    },
    take() {
      const book = store.handleDelta(name, deleted, set, [], 1)
      return (book.getBestBid() ?? Number.NaN) + (book.getBestAsk() ?? Number.NaN)
    },
  }
}

const kinds: Readonly<Record<string, () => PacedBooks>> = { facts, bytes, orderbooks }

export function pacedBooks(kind: string): PacedBooks {
  const make = kinds[kind]
  if (make === undefined) throw new Error(`there is no subject ${kind}, expected ${Object.keys(kinds).join(', ')}`)
  return make()
}
