import { describe, expect, test } from 'vitest'
import { instrument } from '@fix/units'
import { Books, standardFeed } from '../src/index.ts'
import type { FeedRules } from '../src/index.ts'
import { increment, ladders, snapshot } from './messages.ts'

const instruments = ['EURUSD', 'GBPUSD'].map((id) => instrument({ id, tick: '1', step: '1', currency: 'USD' }))
const held = ladders([[100, 1]], [[110, 1]])

function syncing(rules: Partial<FeedRules>) {
  const books = new Books({ instruments, rules: { ...standardFeed, ...rules } })
  for (const { id } of instruments) books.syncing(id, 'QUOTE')
  const book = books.get('EURUSD')
  const bid = (price: number, no: number, source = 'QUOTE') =>
    books.apply(increment([{ side: 'bid', price, size: 1, id: `n${price}` }], { no, source }))
  return { books, book, bid }
}

describe('a feed that numbers its updates', () => {
  test('goes on from the snapshot with the increments that came before it', () => {
    const { books, book, bid } = syncing({ sequence: { kind: 'rptSeq' } })
    bid(101, 5)
    bid(102, 6)
    bid(103, 7)
    books.apply(snapshot(held, { no: 6 }))
    expect(book.levels('bid').map(({ price }) => price)).toEqual([103, 100])
    expect(book).toMatchObject({ state: 'LIVE', lastNo: 7, buffered: 0 })
  })

  test('is STALE where the first increment kept does not go on', () => {
    const { books, book, bid } = syncing({ sequence: { kind: 'rptSeq' } })
    bid(101, 8)
    books.apply(snapshot(held, { no: 6 }))
    expect(book).toMatchObject({ state: 'STALE', reason: 'gap' })
    books.apply(snapshot(held, { no: 7 }))
    expect(book).toMatchObject({ state: 'STALE', anomalies: { old_snapshot: 1 } })
    books.apply(snapshot(held, { no: 8 }))
    expect(book.state).toBe('LIVE')
  })

  test('waits with no more increments than its bound', () => {
    const { book, bid } = syncing({ sequence: { kind: 'rptSeq' }, maxBuffered: 2 })
    for (const no of [1, 2, 3]) bid(100 + no, no)
    expect(book).toMatchObject({ state: 'STALE', reason: 'buffer_overflow' })
  })

  test('of two copies the first counts, and a second one that says other is counted', () => {
    const { books, book, bid } = syncing({ sequence: { kind: 'rptSeq' }, copies: true })
    books.apply(snapshot(held, { no: 1 }))
    bid(101, 2)
    bid(101, 2, 'B')
    bid(102, 3, 'B')
    bid(103, 3)
    expect(book.levels('bid').map(({ price }) => price)).toEqual([102, 101, 100])
    expect(book.anomalies).toMatchObject({ dup_seq: 2, copy_differs: 1 })
    books.down('QUOTE')
    expect(book).toMatchObject({ state: 'LIVE', source: 'B' })
  })

  test('of two copies the numbers are the feed’s own: a session that counts from one again hides nothing', () => {
    const { books, book, bid } = syncing({ sequence: { kind: 'rptSeq' }, copies: true })
    books.apply(snapshot(held, { no: 1 }))
    books.onSession({ kind: 'session_reset', source: 'QUOTE', epoch: 2 })
    expect(book.state).toBe('LIVE')
    bid(101, 2)
    expect(book.bestBid).toBe(101)
    bid(102, 4, 'B')
    expect(book).toMatchObject({ state: 'STALE', reason: 'gap' })
  })

  test('a hole in a channel is one for each of its books, a jump that names its predecessor is none', () => {
    const { books, book } = syncing({ sequence: { kind: 'channel' } })
    for (const { id } of instruments) books.apply(snapshot(held, { instrumentId: id, applID: 'C', processedSeq: 10 }))
    const pounds = { instrumentId: 'GBPUSD', applID: 'C' }
    books.apply(increment([], { ...pounds, applSeq: 11 }))
    books.apply(increment([], { ...pounds, applSeq: 15, applLastSeq: 11 }))
    expect(book.state).toBe('LIVE')
    books.apply(increment([], { ...pounds, applSeq: 18, applLastSeq: 16 }))
    expect(book).toMatchObject({ state: 'STALE', reason: 'gap' })
  })
})

describe('books beside the outright one', () => {
  test('implied levels are merged by price, and quotes that may not be traded on stay out of the top', () => {
    const books = new Books({ instruments })
    books.apply(
      snapshot([
        ...held,
        { side: 'bid', price: 100, size: 4, id: 'i', flag: 'implied' },
        { side: 'bid', price: 120, size: 9, id: 'x', flag: 'excluded' },
      ]),
    )
    const book = books.get('EURUSD')
    expect(book).toMatchObject({ bestBid: 100, bidSize: 5, crossed: false })
    expect(book.levels('bid', 9, { subBook: 0 })).toEqual([{ price: 100, size: 1, entries: 1 }])
    expect(book.levels('bid', 9, { subBook: 0, implied: true })).toEqual([{ price: 100, size: 4, entries: 1 }])
  })

  test('positions count inside one sub-book', () => {
    const books = new Books({ instruments, rules: { ...standardFeed, keying: 'position' } })
    books.apply(snapshot([{ side: 'bid', price: 100, size: 1 }], { subBook: 1, seq: 1 }))
    books.apply(snapshot([{ side: 'bid', price: 101, size: 2 }], { subBook: 2, seq: 2 }))
    books.apply(increment([{ side: 'bid', position: 1, price: 102, size: 3 }], { subBook: 1, seq: 3 }))
    const book = books.get('EURUSD')
    expect(book.levels('bid', 9, { subBook: 1 }).map(({ price }) => price)).toEqual([102, 100])
    expect(book.levels('bid').map(({ price }) => price)).toEqual([102, 101, 100])
    expect(book.bestBid).toBe(102)
  })
})
