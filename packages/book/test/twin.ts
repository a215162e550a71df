/** The book and its naive twin over one stream: what they differ in after any message, '' where in nothing. */
import { instrument } from '@fix/units'
import { Books } from '../src/index.ts'
import type { Book } from '../src/index.ts'
import { increment, snapshot } from './messages.ts'
import type { EntryText } from './messages.ts'
import { NaiveBook } from './naive-book.ts'
import { fitted } from './fitting.ts'
import { merged } from './naive-rows.ts'
import type { MessageStep, Step, Stream } from './streams.ts'
import { Wire, wireable, wireRules } from './wire.ts'

const instruments = ['EURUSD', 'GBPUSD'].map((id, i) =>
  instrument({ id, symbol: String(i + 1), tick: '0.00002', step: '1', currency: 'USD', priceScale: 5 }),
)

/** Parts of a book that are looked at by themselves. */
const parts = [0, 1].flatMap((subBook) => [false, true].map((implied) => ({ subBook, implied })))
const sides = ['bid', 'ask'] as const

/** `seen` takes the states and reasons that the stream has led to. */
export function difference({ rules: given, steps, wire, apart, fitting }: Stream, seen: Set<string>): string {
  const rules = wire ? wireRules(given) : given
  const line = new Wire(instruments, rules)
  const books = new Books({ instruments, rules })
  const twins = instruments.map(() => new NaiveBook(rules))
  const numbers = instruments.map(() => 0)
  let market = 0
  let atMs = 1000
  let seq = 10

  const said = (step: MessageStep): Said => {
    market += step.burst
    // A snapshot says up to where it is and counts nothing.
    if (step.kind === 'increment' || step.noStep < 0) numbers[step.instrument] = Math.max(1, numbers[step.instrument] + step.noStep)
    const no = step.numbered && rules.sequence.kind !== 'none' ? numbers[step.instrument] : undefined
    const some = step.entries.map((entry) => moved(entry, market, apart))
    const part = twins[step.instrument].parts.get(step.subBook)
    const entries = fitting && rules.keying === 'position' ? fitted(some, step.kind, rules, part) : some
    return { step, no, entries, wired: wire && wireable(entries, step.kind === 'snapshot') }
  }
  /** To the book, as the wire brings it or in columns, and to the twin. */
  const tell = (all: readonly Said[]): string => {
    const [{ step: first }] = all
    seq = Math.max(1, seq + first.seqStep)
    const head = { seq, atMs, source: first.source }
    const updates = all.map(({ step: { kind, instrument, subBook, emptied }, no, entries, wired }) => {
      const message = {
        ...head,
        instrumentId: instruments[instrument].id,
        ...(no === undefined ? {} : { no }),
        ...(subBook === 0 ? {} : { subBook }),
      }
      if (kind === 'snapshot') return snapshot(entries, message)
      return emptied && wired ? snapshot(entries.map(anew), message) : increment(entries, message)
    })
    for (const [i, update] of updates.entries()) twins[all[i].step.instrument].apply(structuredClone(update))
    if (!all[0].wired) {
      for (const update of updates) books.apply(update)
      return ''
    }
    const sayings = all.map(({ step: { instrument, subBook, emptied, others }, no, entries }) => {
      return { instrument: instruments[instrument], subBook, no, entries: emptied ? entries.map(anew) : entries, emptied, others }
    })
    return line.say(first.kind, sayings, head, (fact) => {
      if (fact.kind === 'book_snapshot' || fact.kind === 'book_delta') books.apply(fact)
    })
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
    } else if (kind === 'mismatch') {
      books.stale(id, 'instrument_mismatch')
      twins[instrument].stale('instrument_mismatch')
    } else if (kind === 'wake') {
      books.wake(atMs * 1000)
      for (const twin of twins) twin.wake(atMs)
    } else if (kind === 'closed' || kind === 'rejected') {
      books[kind](id)
      twins[instrument].end(kind === 'closed' ? 'CLOSED' : 'REJECTED')
    }
  }

  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]
    atMs += step.laterMs
    if (isMessage(step)) {
      const all = [said(step)]
      const next = steps.at(at + 1)
      if (next !== undefined && isMessage(next) && goesWith(step, next) && all[0].wired && wireable(next.entries, false)) {
        all.push(said(next))
        at++
      }
      const wrong = tell(all)
      if (wrong !== '') return `step ${at}, ${step.kind}: ${wrong}`
    } else happen(step)
    for (const [i, { id }] of instruments.entries()) {
      const book = books.get(id)
      seen.add(book.state + book.reason)
      const disordered = rules.keying === 'position' && book.state !== 'LIVE'
      const ours = JSON.stringify(shown(book, disordered), asText)
      const theirs = JSON.stringify(shownByTwin(twins[i], disordered), asText)
      if (ours !== theirs) return `step ${at}, ${step.kind} of ${id}:\n  book ${ours}\n  twin ${theirs}`
      const problem = book.state === 'LIVE' ? book.audit() : ''
      if (problem !== '') return `step ${at}, ${step.kind} of ${id}: audit says ${problem}`
    }
  }
  return ''
}

interface Said {
  step: MessageStep
  no: number | undefined
  entries: EntryText[]
  /** It goes over the wire. */
  wired: boolean
}

function isMessage(step: Step): step is MessageStep {
  return step.kind === 'snapshot' || step.kind === 'increment'
}

/** One message may say both: they are of different instruments or sub-books. */
function goesWith(step: MessageStep, next: MessageStep): boolean {
  const increments = step.kind === 'increment' && next.kind === 'increment'
  const other = next.instrument !== step.instrument || next.subBook !== step.subBook
  return step.joined && increments && other && next.source === step.source
}

/** What an emptied book holds can only be new. */
function anew(entry: EntryText): EntryText {
  return { ...entry, action: 'new' }
}

/** Prices of the middle of the world go with the market; extreme ones stay what they are. */
function moved(entry: EntryText, market: number, apart: boolean): EntryText {
  const { price } = entry
  if (price === undefined || !(price > 10_000 && price < 100_000)) return entry
  if (apart && entry.position === undefined && entry.side === 'bid') return { ...entry, price: Math.max(2, 40_010 - price + market) }
  return { ...entry, price: Math.max(2, price + market + (entry.side === 'ask' && entry.position === undefined ? 8 : 0)) }
}

function shown(book: Book, disordered: boolean): unknown {
  const { off_tick: _, ...counts } = book.anomalies
  const [bids, asks] = [book.levels('bid'), book.levels('ask')]
  return {
    state: book.state,
    reason: book.reason,
    crossed: book.crossed,
    best: [book.bestBid, book.bidSize, book.bestAsk, book.askSize],
    lastNo: book.lastNo,
    // Positions that stand in no order are shown as they came; merged they are in one.
    bids: disordered ? merged(0, bids) : bids,
    asks: disordered ? merged(1, asks) : asks,
    parts: disordered ? [] : parts.map(({ subBook, implied }) => sides.map((side) => book.levels(side, Infinity, { subBook, implied }))),
    orders: disordered ? [] : bids.slice(0, 2).map(({ price }) => book.orders('bid', price)),
    digests: disordered ? [] : [book.digest(), book.digest(2)],
    counts: Object.entries(counts)
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}

function shownByTwin(twin: NaiveBook, disordered: boolean): unknown {
  return {
    state: twin.state,
    reason: twin.reason,
    crossed: twin.crossed,
    best: [twin.best(0), twin.best(1)].flatMap(({ price, size }) => [price, size]),
    lastNo: twin.lastNo,
    bids: twin.levels(0),
    asks: twin.levels(1),
    parts: disordered
      ? []
      : parts.map(({ subBook, implied }) => [0, 1].map((side) => twin.parts.get(subBook)?.levels(side, implied) ?? [])),
    orders: disordered
      ? []
      : twin
          .levels(0)
          .slice(0, 2)
          .map(({ price }) => twin.orders(0, price)),
    digests: disordered ? [] : [twin.digest(), twin.digest(2)],
    counts: Object.entries(twin.counts).sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}

/** JSON knows no NaN. */
function asText(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}
