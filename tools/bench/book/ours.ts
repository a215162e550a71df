// Our books as a subject of the benchmark, in a process of its own like the peers. Run: ours.ts
import { Books } from '@fix/book'
import { marketReader } from '@fix/book/fix'
import { codec, frameSlot } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { instrument } from '@fix/units'
import { serve, type figures } from '../../peers/serve.js'
import { levelStream, quoted, streamLevels, streamUpdates, type LevelStream } from './levels.ts'
import { fill, firstUs, record, snapshotOf } from './records.ts'
import { warmed } from './warm.ts'
import { messagesOfTen, type Keying } from './wire.ts'

type Work = (sums: ReturnType<typeof figures>) => void

const eurusd = instrument({ id: 'EURUSD', ...quoted })
const now = { wallUs: firstUs, monoUs: 0 }
const reset = { kind: 'session_reset', source: 'QUOTE', epoch: 1 } as const

/** One level a message, and the best of both sides behind each; with a look at all sizes halfway, which makes objects. */
function levelWork(stream: LevelStream, look: boolean): Work {
  const books = new Books({ instruments: [eurusd] })
  books.apply(snapshotOf(stream, eurusd.id))
  const book = books.get(eurusd.id)
  const update = record(eurusd.id, 1)
  const go = (from: number, to: number): number => {
    let best = 0
    for (let at = from; at < to; at++) {
      fill(stream, at, update)
      books.apply(update)
      best += book.bestBid + book.bestAsk
    }
    return best
  }
  const half = stream.count >> 1
  return (sums) => {
    sums.decimals += go(0, half)
    if (look) for (const { size } of [...book.levels('bid'), ...book.levels('ask')]) sums.ints += size
    sums.decimals += go(half, stream.count)
    sums.fields += stream.count
  }
}

/** Bytes to book: framed, checked, read and applied, the best of both sides behind each message. */
function bytesWork(stream: LevelStream, keying: Keying): Work {
  const fix = codec(fix44)
  const view = fix.view()
  const frame = frameSlot()
  const bytes = messagesOfTen(stream, eurusd.symbol, keying)
  const books = new Books({ instruments: [eurusd] })
  const start = snapshotOf(stream, eurusd.id, keying)
  const book = books.get(eurusd.id)
  const reader = marketReader({ source: 'QUOTE', instruments: [eurusd] })
  const sink = (fact: Parameters<Parameters<typeof reader.read>[2]>[0]): void => {
    if (fact.kind === 'book_delta') books.apply(fact)
  }
  return (sums) => {
    // The same numbers come again, so the book begins again as well.
    books.onSession(reset)
    books.apply(start)
    for (let at = 0; at < bytes.length;) {
      fix.scan(bytes, at, bytes.length, frame, view)
      if (frame.kind !== 'message') throw new Error(`a message is broken at ${at}: ${frame.kind}`)
      at = frame.end
      reader.read(view, now, sink)
      sums.decimals += book.bestBid + book.bestAsk
      sums.fields++
    }
  }
}

export function oursOver(stream: LevelStream): Record<string, Work> {
  return {
    levels: levelWork(stream, false),
    sizes: levelWork(stream, true),
    'x-10': bytesWork(stream, 'price'),
    'x-10-ids': bytesWork(stream, 'id'),
  }
}

if (process.argv[1] === import.meta.filename) {
  const stream = levelStream(streamUpdates, streamLevels)
  const works = Object.entries(oursOver(stream))
  serve(Object.fromEntries(works.map(([name, work]) => [name, warmed(work, stream.count)])))
}
