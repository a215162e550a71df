/** Quotes out of a capture, as a market to play: of a snapshot of one bid and one ask those, else the top of the book that its updates make. */
import { replayReader, type TickSource } from '@fix/capture'
import { Books } from '@fix/book'
import type { BookUpdate } from '@fix/events'
import type { Tick } from '@fix/simulation'
import type { Instrument, Price, Qty } from '@fix/units'
import { ctrader } from '@fix/venue/ctrader'

type SourcedTick = Tick & { source: string }

/** A capture as one more file of ticks; its quotes come at the time at which they could be used. */
export function capturedSource(file: string, instruments: Iterable<Instrument>): TickSource {
  const listed = [...instruments]
  const reading = replayReader(file)
  const first = reading.next()
  reading.return(undefined)
  return {
    file,
    source: first.done === true || !('source' in first.value.fact) ? '' : first.value.fact.source,
    notBeforeUs: first.done === true ? Infinity : first.value.now.wallUs,
    read: () => quotesOf(file, listed),
  }
}

export function* quotesOf(file: string, instruments: readonly Instrument[]): Generator<SourcedTick> {
  const books = new Books({ instruments, rules: ctrader.feed })
  const last = new Map<string, string>()
  for (const { now, fact } of replayReader(file)) {
    if (fact.kind !== 'book_snapshot' && fact.kind !== 'book_delta') continue
    const tick = pairOf(fact, now.wallUs) ?? topOf(books, fact, now.wallUs, last)
    if (tick !== undefined) yield tick
  }
}

function pairOf(update: BookUpdate, timeUs: number): SourcedTick | undefined {
  const { kind, count, sides, prices, sizes, ids } = update
  if (kind !== 'book_snapshot' || count !== 2 || sides[0] !== 0 || sides[1] !== 1 || ids[0] !== '' || ids[1] !== '') return undefined
  const [bid, ask] = [prices[0] as Price, prices[1] as Price]
  return { timeUs, source: update.source, symbol: update.instrumentId, bid, ask, bidSize: sizes[0] as Qty, askSize: sizes[1] as Qty }
}

/** Where the top has changed. */
function topOf(books: Books, update: BookUpdate, timeUs: number, last: Map<string, string>): SourcedTick | undefined {
  const book = books.apply(update)
  if (book === undefined || !(book.bestBid > 0) || !(book.bestAsk > 0)) return undefined
  const { bestBid: bid, bestAsk: ask, bidSize, askSize } = book
  const top = `${bid} ${ask} ${bidSize} ${askSize}`
  if (last.get(update.instrumentId) === top) return undefined
  last.set(update.instrumentId, top)
  return { timeUs, source: update.source, symbol: update.instrumentId, bid, ask, bidSize, askSize }
}
