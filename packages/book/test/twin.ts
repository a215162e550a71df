/** The book and its naive twin over one stream: what they differ in after any message, '' where in nothing. */
import { instrument } from '@fix/units'
import { Books } from '../src/index.ts'
import type { Book } from '../src/index.ts'
import { increment, snapshot } from './messages.ts'
import type { EntryText } from './messages.ts'
import { NaiveBook } from './naive-book.ts'
import type { MessageStep, Step, Stream } from './streams.ts'

const instruments = ['EURUSD', 'GBPUSD'].map((id, i) =>
  instrument({ id, symbol: String(i + 1), tick: '0.00002', step: '1', currency: 'USD', priceScale: 5 }),
)

/** `seen` takes the states and reasons that the stream has led to. */
export function difference({ rules, steps }: Stream, seen: Set<string>): string {
  const books = new Books({ instruments, rules })
  const twins = instruments.map(() => new NaiveBook(rules))
  const numbers = instruments.map(() => 0)
  let market = 0
  let atMs = 1000
  let seq = 10

  const tell = (step: MessageStep): void => {
    seq = Math.max(1, seq + step.seqStep)
    market += step.burst
    // A snapshot says up to where it is and counts nothing.
    if (step.kind === 'increment' || step.noStep < 0) numbers[step.instrument] = Math.max(1, numbers[step.instrument] + step.noStep)
    const head = {
      instrumentId: instruments[step.instrument].id,
      seq,
      atMs,
      source: step.source,
      ...(step.numbered && rules.sequence.kind !== 'none' ? { no: numbers[step.instrument] } : {}),
    }
    const entries = step.entries.map((entry) => moved(entry, market))
    const update = step.kind === 'snapshot' ? snapshot(entries, head) : increment(entries, head)
    books.apply(update)
    twins[step.instrument].apply(update)
  }
  const happen = ({ kind, instrument }: Step): void => {
    const { id } = instruments[instrument]
    if (kind === 'syncing') {
      books.syncing(id, 'QUOTE')
      twins[instrument].syncing('QUOTE')
    } else if (kind === 'down') {
      books.down('QUOTE')
      for (const twin of twins) if (twin.source === 'QUOTE') twin.stale('disconnect')
    } else if (kind === 'gap') {
      books.gap('QUOTE')
      for (const twin of twins) if (twin.source === 'QUOTE' && twin.state === 'LIVE') twin.stale('gap')
    } else if (kind === 'wake') {
      books.wake(atMs * 1000)
      for (const twin of twins) twin.wake(atMs)
    } else if (kind === 'closed' || kind === 'rejected') {
      books[kind](id)
      twins[instrument].end(kind === 'closed' ? 'CLOSED' : 'REJECTED')
    }
  }

  for (const [at, step] of steps.entries()) {
    atMs += step.laterMs
    if (step.kind === 'snapshot' || step.kind === 'increment') tell(step)
    else happen(step)
    for (const [i, { id }] of instruments.entries()) {
      const book = books.get(id)
      seen.add(book.state + book.reason)
      const ours = JSON.stringify(shown(book), asText)
      const theirs = JSON.stringify(shownByTwin(twins[i]), asText)
      if (ours !== theirs) return `step ${at}, ${step.kind} of ${id}:\n  book ${ours}\n  twin ${theirs}`
      const problem = book.state === 'LIVE' ? book.audit() : ''
      if (problem !== '') return `step ${at}, ${step.kind} of ${id}: audit says ${problem}`
    }
  }
  return ''
}

/** Prices of the middle of the world go with the market; extreme ones stay what they are. */
function moved(entry: EntryText, market: number): EntryText {
  const { price } = entry
  if (price === undefined || !(price > 10_000 && price < 100_000)) return entry
  return { ...entry, price: Math.max(2, price + market + (entry.side === 'ask' && entry.position === undefined ? 8 : 0)) }
}

function shown(book: Book): unknown {
  const { off_tick: _, ...counts } = book.anomalies
  return {
    state: book.state,
    reason: book.reason,
    crossed: book.crossed,
    best: [book.bestBid, book.bidSize, book.bestAsk, book.askSize],
    lastNo: book.lastNo,
    bids: book.levels('bid'),
    asks: book.levels('ask'),
    orders: book.levels('bid', 2).map(({ price }) => book.orders('bid', price)),
    digests: [book.digest(), book.digest(2)],
    counts: Object.entries(counts)
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}

function shownByTwin(twin: NaiveBook): unknown {
  return {
    state: twin.state,
    reason: twin.reason,
    crossed: twin.crossed,
    best: [twin.best(0), twin.best(1)].flatMap(({ price, size }) => [price, size]),
    lastNo: twin.lastNo,
    bids: twin.levels(0),
    asks: twin.levels(1),
    orders: twin
      .levels(0)
      .slice(0, 2)
      .map(({ price }) => twin.orders(0, price)),
    digests: [twin.digest(), twin.digest(2)],
    counts: Object.entries(twin.counts).sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}

/** JSON knows no NaN. */
function asText(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}
