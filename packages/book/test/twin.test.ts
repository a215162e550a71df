import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instrument } from '@fix/units'
import { Books, standardFeed } from '../src/index.ts'
import type { FeedRules } from '../src/index.ts'
import { increment, snapshot } from './messages.ts'
import type { EntryText, MessageText } from './messages.ts'
import { NaiveBook } from './naive-book.ts'

const eurusd = instrument({ id: 'EURUSD', symbol: '1', tick: '0.00002', step: '1', currency: 'USD', priceScale: 5 })
const rules: FeedRules = { ...standardFeed, maxEntries: 10, missingChanges: 2 }

// Few ids and few prices, so that entries meet: the same id twice, levels shared, deletes of what is not there.
const id = fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8')
const side = fc.constantFrom<'bid' | 'ask'>('bid', 'ask')
const price = fc.oneof(
  { weight: 150, arbitrary: fc.integer({ min: 95, max: 105 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -3, 0.5, Infinity, 2 ** 53 - 1) },
)
const size = fc.oneof(
  { weight: 150, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 0.5, Infinity) },
)
const rarely = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: undefined, freq: 8 })
const mostly = <T>(what: fc.Arbitrary<T>) => fc.oneof({ weight: 60, arbitrary: what }, { weight: 1, arbitrary: fc.constant(undefined) })

/** The price follows the side, so that books are crossed now and then and not always. */
const apart = (entry: EntryText): EntryText =>
  entry.price !== undefined && entry.side === 'ask' && entry.price >= 95 ? { ...entry, price: entry.price + 7 } : entry

/** Entries of a feed that names them by id, now and then forgetting it. */
const byId = {
  snapshot: fc.record({ side: mostly(side), price: mostly(price), size: mostly(size), id: mostly(id) }),
  increment: fc.oneof<fc.Arbitrary<EntryText>[]>(
    ...weighted(
      4,
      fc.record({
        action: fc.constant('new' as const),
        side: mostly(side),
        price: mostly(price),
        size: mostly(size),
        id: mostly(id),
        ref: rarely(id),
      }),
    ),
    ...weighted(
      3,
      fc.record({
        action: fc.constant('change' as const),
        side: rarely(side),
        price: rarely(price),
        size: mostly(size),
        id: mostly(id),
        ref: rarely(id),
      }),
    ),
    ...weighted(4, fc.record({ action: fc.constant('delete' as const), side: rarely(side), price: rarely(price), id: mostly(id) })),
    ...weighted(1, fc.record({ action: fc.constantFrom(3, 4, 5, 6, 255), side, price, size, id })),
  ),
}

/** Entries of a feed that knows levels only. */
const byPrice = {
  snapshot: fc.record({ side: mostly(side), price: mostly(price), size: mostly(size) }),
  increment: fc.oneof<fc.Arbitrary<EntryText>[]>(
    ...weighted(
      12,
      fc.record({
        action: fc.constantFrom('new' as const, 'change' as const),
        side: mostly(side),
        price: mostly(price),
        size: mostly(size),
      }),
    ),
    ...weighted(8, fc.record({ action: fc.constant('delete' as const), side: mostly(side), price: mostly(price) })),
    ...weighted(1, fc.record({ action: fc.constantFrom(3, 4, 5, 6, 255), side, price, size })),
  ),
}

function weighted<T>(weight: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T>[] {
  return Array.from({ length: weight }, () => arbitrary)
}

type Step =
  | { kind: 'snapshot' | 'increment'; entries: EntryText[]; seqStep: number; laterMs: number; source: string }
  | { kind: 'syncing' | 'down' | 'gap' | 'closed' | 'rejected' | 'wake'; laterMs: number }

const laterMs = fc.constantFrom(0, 10, 100, 300)
const message = (kind: 'snapshot' | 'increment', entry: fc.Arbitrary<EntryText>) =>
  fc.record({
    kind: fc.constant(kind),
    entries: fc.array(entry.map(apart), { maxLength: 6 }),
    // Mostly the next number, sometimes the same again, an older one, or a jump.
    seqStep: fc.constantFrom(1, 1, 1, 1, 1, 1, 0, -2, 4),
    laterMs,
    source: fc.constantFrom('QUOTE', 'QUOTE', 'QUOTE', 'QUOTE', 'QUOTE', 'OTHER'),
  })
const steps = (keying: { snapshot: fc.Arbitrary<EntryText>; increment: fc.Arbitrary<EntryText> }): fc.Arbitrary<Step[]> => {
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 5, arbitrary: message('snapshot', keying.snapshot) },
    { weight: 24, arbitrary: message('increment', keying.increment) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('syncing' as const, 'wake' as const), laterMs }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constantFrom('down' as const, 'gap' as const, 'closed' as const, 'rejected' as const), laterMs }),
    },
  )
  return fc.array(step, { minLength: 1, maxLength: 80, size: 'max' })
}

const everywhere = [
  'LIVE',
  'SYNCING',
  'CLOSED',
  'REJECTED',
  'STALEcrossed',
  'STALEintegrity',
  'STALEgap',
  'STALEdisconnect',
  'STALEbad_action',
  'STALEbuffer_overflow',
]

describe('the naive twin', () => {
  test.each([
    ['entries by id', byId, [...everywhere, 'STALEdesync']],
    ['levels by price', byPrice, everywhere],
  ])('has the same best, ladder, digest, state and counts after every message: %s', (_, keying, states) => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(steps(keying), (stream) => {
        const books = new Books({ instruments: [eurusd], rules })
        const book = books.get('EURUSD')
        const twin = new NaiveBook(rules)
        let atMs = 1000
        let seq = 10
        for (const next of stream) {
          atMs += next.laterMs
          if (next.kind === 'snapshot' || next.kind === 'increment') {
            seq = Math.max(1, seq + next.seqStep)
            const how: MessageText = { seq, atMs, source: next.source }
            const update = next.kind === 'snapshot' ? snapshot(next.entries, how) : increment(next.entries, how)
            books.apply(update)
            twin.apply(update)
          } else if (next.kind === 'syncing') {
            books.syncing('EURUSD', 'QUOTE')
            twin.syncing('QUOTE')
          } else if (next.kind === 'down') {
            books.down('QUOTE')
            if (twin.source === 'QUOTE') twin.stale('disconnect')
          } else if (next.kind === 'gap') {
            books.gap('QUOTE')
            if (twin.source === 'QUOTE' && twin.state === 'LIVE') twin.stale('gap')
          } else if (next.kind === 'wake') {
            books.wake(atMs * 1000)
            twin.wake(atMs)
          } else {
            books[next.kind]('EURUSD')
            twin.end(next.kind === 'closed' ? 'CLOSED' : 'REJECTED')
          }
          seen.add(book.state + book.reason)
          const { off_tick: offTick, ...counts } = book.anomalies
          expect(offTick).toBeGreaterThanOrEqual(0)
          expect({
            state: book.state,
            reason: book.reason,
            crossed: book.crossed,
            bid: { price: book.bestBid, size: book.bidSize },
            ask: { price: book.bestAsk, size: book.askSize },
            bids: book.levels('bid'),
            asks: book.levels('ask'),
            digest: book.digest(),
            two: book.digest(2),
            counts: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
          }).toEqual({
            state: twin.state,
            reason: twin.reason,
            crossed: twin.crossed,
            bid: pick(twin.best(0)),
            ask: pick(twin.best(1)),
            bids: twin.levels(0),
            asks: twin.levels(1),
            digest: twin.digest(),
            two: twin.digest(2),
            counts: twin.counts,
          })
        }
      }),
      { numRuns: 400, seed: 20260102 },
    )
    // The streams are worth something only if they lead to every state.
    for (const state of states) expect(seen).toContain(state)
  })
})

function pick({ price, size }: { price: number; size: number }): { price: number; size: number } {
  return { price, size }
}
