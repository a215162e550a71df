import { describe, expect, test } from 'vitest'
import { instrument } from '@fix/units'
import type { Qty } from '@fix/units'
import { Books, standardFeed } from '../src/index.ts'
import type { FeedRules } from '../src/index.ts'
import { increment, ladders, snapshot } from './messages.ts'

const eurusd = instrument({ id: 'EURUSD', symbol: '1', tick: '0.00001', step: '1', currency: 'USD' })
const gbpusd = instrument({ id: 'GBPUSD', symbol: '2', tick: '0.00005', step: '1', currency: 'USD' })
const three = ladders(
  [
    [100, 10],
    [99, 5],
    [97, 7],
  ],
  [
    [101, 8],
    [103, 4],
  ],
)

function live(rules?: Partial<FeedRules>) {
  const books = new Books({ instruments: [eurusd, gbpusd], rules: { ...standardFeed, ...rules } })
  books.syncing('EURUSD', 'QUOTE')
  books.apply(snapshot(three, { seq: 1 }))
  return { books, book: books.get('EURUSD') }
}

describe('book', () => {
  test('serves its best with size, middle and spread', () => {
    const { book } = live()
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 100, bestAsk: 101, bidSize: 10, askSize: 8, mid: 100.5, spread: 1 })
    expect([book.midPrice('down'), book.midPrice('up'), book.midPrice('half-even'), book.midPrice('exact')]).toEqual([
      100,
      101,
      100,
      undefined,
    ])
    expect(book.levels('bid', 2)).toEqual([
      { price: 100, size: 10, entries: 1 },
      { price: 99, size: 5, entries: 1 },
    ])
    expect(book.levels('ask')).toHaveLength(2)
    expect(book.depth('bid')).toBe(3)
  })

  test('several ids share a price, and the level is their sum', () => {
    const { books, book } = live()
    books.apply(increment([{ side: 'bid', price: 100, size: 3, id: 'x' }], { seq: 2 }))
    expect(book.levels('bid', 1)).toEqual([{ price: 100, size: 13, entries: 2 }])
    books.apply(increment([{ action: 'delete', id: 'b100' }], { seq: 3 }))
    expect(book.levels('bid', 1)).toEqual([{ price: 100, size: 3, entries: 1 }])
  })

  test('a delete needs nothing but its id', () => {
    const { books, book } = live()
    books.apply(increment([{ action: 'delete', id: 'b100' }], { seq: 2 }))
    expect(book.bestBid).toBe(99)
  })

  test('a change may bring a new price, and its side need not be said', () => {
    const { books, book } = live()
    books.apply(increment([{ action: 'change', id: 'a103', price: 102, size: 9 }], { seq: 2 }))
    expect(book.levels('ask').map(({ price, size }) => [price, size])).toEqual([
      [101, 8],
      [102, 9],
    ])
  })

  test('a new entry before the delete of the one it replaces is never seen as a crossed book', () => {
    const { books, book } = live()
    books.apply(
      increment(
        [
          { side: 'bid', price: 101, size: 2, id: 'n1' },
          { action: 'delete', id: 'a101' },
        ],
        { seq: 2 },
      ),
    )
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 101, bestAsk: 103, crossed: false })
    expect(book.anomalies.crossed).toBe(0)
  })

  test('an entry that refers to another one takes its place', () => {
    const { books, book } = live()
    books.apply(increment([{ side: 'bid', price: 98, size: 2, id: 'n1', ref: 'b100' }], { seq: 2 }))
    expect(book.levels('bid').map(({ price }) => price)).toEqual([99, 98, 97])
    books.apply(increment([{ action: 'change', id: 'n2', ref: 'n1', size: 6 }], { seq: 3 }))
    books.apply(increment([{ action: 'delete', id: 'n2' }], { seq: 4 }))
    expect(book.levels('bid').map(({ price }) => price)).toEqual([99, 97])
  })

  test('a quote without size has no size, and its level none', () => {
    const { books, book } = live()
    books.apply(
      snapshot(
        [
          { side: 'bid', price: 100 },
          { side: 'ask', price: 101 },
        ],
        { seq: 2 },
      ),
    )
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 100, bidSize: Number.NaN, askSize: Number.NaN })
    expect(book.averagePrice('ask', 1 as Qty, 'up')).toBeUndefined()
  })

  test('a locked book is legal, a crossed one serves no top and is stale when it lasts', () => {
    const { books, book } = live()
    books.apply(snapshot(ladders([[101, 1]], [[101, 1]]), { seq: 2, atMs: 1000 }))
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 101, bestAsk: 101, crossed: false })
    books.apply(snapshot(ladders([[102, 1]], [[101, 1]]), { seq: 3, atMs: 2000 }))
    expect(book).toMatchObject({ state: 'LIVE', crossed: true, bestBid: Number.NaN, bestAsk: Number.NaN, mid: Number.NaN })
    expect(book.midPrice('down')).toBeUndefined()
    books.wake(2_250_000)
    expect(book.state).toBe('LIVE')
    books.wake(2_250_001)
    expect(book).toMatchObject({ state: 'STALE', reason: 'crossed' })
  })

  test('a book that was crossed for a moment is served again', () => {
    const { books, book } = live()
    books.apply(snapshot(ladders([[102, 1]], [[101, 1]]), { seq: 2, atMs: 2000 }))
    books.apply(
      increment(
        [
          { action: 'delete', id: 'a101' },
          { side: 'ask', price: 103, size: 1, id: 'n' },
        ],
        { seq: 3, atMs: 2100 },
      ),
    )
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 102, bestAsk: 103 })
    books.wake(9_000_000)
    expect(book.state).toBe('LIVE')
  })

  test('with a bad action in it, a message is not applied at all', () => {
    const { books, book } = live()
    const before = book.digest()
    books.apply(
      increment(
        [
          { action: 'delete', id: 'b100' },
          { action: 6, side: 'bid', price: 99 },
        ],
        { seq: 2 },
      ),
    )
    expect(book).toMatchObject({ state: 'STALE', reason: 'bad_action', bestBid: Number.NaN })
    expect(book.digest()).toBe(before)
    expect(book.anomalies.bad_action).toBe(1)
  })

  test('an action that the feed does not declare is a bad action', () => {
    const { books, book } = live({ actions: [0, 2] })
    books.apply(increment([{ action: 'change', id: 'b100', size: 1 }], { seq: 2 }))
    expect(book).toMatchObject({ state: 'STALE', reason: 'bad_action' })
  })

  test('changes of what is not there are borne a few times', () => {
    const { books, book } = live({ missingChanges: 3 })
    const stranger = { action: 'change' as const, id: 'stranger', size: 1 }
    books.apply(increment([stranger], { seq: 2 }))
    books.apply(increment([stranger], { seq: 3 }))
    expect(book.state).toBe('LIVE')
    books.apply(increment([stranger], { seq: 4 }))
    expect(book).toMatchObject({ state: 'STALE', reason: 'desync' })
    expect(book.anomalies.missing_change).toBe(3)
    books.apply(snapshot(three, { seq: 5 }))
    expect(book.state).toBe('LIVE')
  })

  test('a price off the tick is taken as it is and counted', () => {
    const { books } = live()
    books.apply(snapshot(ladders([[10, 1]], [[16, 1]]), { instrumentId: 'GBPUSD' }))
    expect(books.get('GBPUSD')).toMatchObject({ state: 'LIVE', bestAsk: 16, anomalies: { off_tick: 1 } })
  })

  test('negative prices are legal where the instrument says so', () => {
    const spread = instrument({ id: 'CL-SPREAD', tick: '1', step: '1', currency: 'USD', negativePrices: true })
    const books = new Books({ instruments: [spread, eurusd] })
    books.apply(snapshot(ladders([[-3, 1]], [[0, 2]]), { instrumentId: 'CL-SPREAD' }))
    expect(books.get('CL-SPREAD')).toMatchObject({ state: 'LIVE', bestBid: -3, bestAsk: 0 })
    expect(Object.is(books.get('CL-SPREAD').bestAsk, 0)).toBe(true)
    books.syncing('EURUSD', 'QUOTE')
    books.apply(snapshot(ladders([[-3, 1]], [])))
    expect(books.get('EURUSD')).toMatchObject({ state: 'STALE', reason: 'integrity' })
  })

  test('an increment before any snapshot is counted and changes nothing', () => {
    const books = new Books({ instruments: [eurusd] })
    books.apply(increment([{ side: 'bid', price: 100, size: 1, id: '1' }]))
    expect(books.get('EURUSD')).toMatchObject({ state: 'EMPTY', anomalies: { before_snapshot: 1 } })
  })

  test('a message that came already, or an older one, is dropped', () => {
    const { books, book } = live()
    books.apply(increment([{ action: 'delete', id: 'b100' }], { seq: 1 }))
    books.apply(snapshot([], { seq: 1 }))
    expect(book).toMatchObject({ bestBid: 100, anomalies: { dup_seq: 2 } })
  })

  test('a session that counts from one again hides what was lost before: its books wait for a snapshot, and follow its numbers from there', () => {
    const { books, book } = live()
    books.onSession({ kind: 'session_reset', source: 'TRADE', epoch: 2 })
    books.apply(increment([{ action: 'delete', id: 'b100' }], { seq: 1 }))
    expect(book.bestBid).toBe(100)
    books.onSession({ kind: 'session_reset', source: 'QUOTE', epoch: 2 })
    expect(book).toMatchObject({ state: 'STALE', reason: 'gap' })
    books.apply(snapshot(three, { seq: 1 }))
    books.apply(increment([{ action: 'delete', id: 'b100' }], { seq: 2 }))
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 99 })
  })

  test('a session that is down makes its own books stale, and no snapshot heals them before a new request', () => {
    const { books, book } = live()
    books.syncing('GBPUSD', 'OTHER')
    books.apply(snapshot(three, { instrumentId: 'GBPUSD', source: 'OTHER' }))
    books.down('QUOTE')
    expect(book).toMatchObject({ state: 'STALE', reason: 'disconnect', bestBid: Number.NaN })
    expect(book.levels('bid')).toHaveLength(3)
    expect(books.get('GBPUSD').state).toBe('LIVE')
    books.apply(snapshot(three, { seq: 9 }))
    expect(book).toMatchObject({ state: 'STALE', anomalies: { late: 1 } })
    books.syncing('EURUSD', 'QUOTE')
    books.apply(snapshot(three, { seq: 1 }))
    expect(book.state).toBe('LIVE')
  })

  test('a message for an instrument that nobody added is refused', () => {
    const { books } = live()
    expect(books.apply(snapshot(three, { instrumentId: 'XAUUSD' }))).toBeUndefined()
    expect(books.instrumentMismatches).toBe(1)
    expect(books.find('XAUUSD')).toBeUndefined()
    expect(() => books.get('XAUUSD')).toThrow("Books.get: instrument 'XAUUSD' given, expected one that was added")
  })

  test('a snapshot with one id twice is refused whole', () => {
    const { books, book } = live()
    const before = book.digest()
    books.apply(snapshot([...three, { side: 'bid', price: 90, size: 1, id: 'b100' }], { seq: 2 }))
    expect(book).toMatchObject({ state: 'STALE', reason: 'integrity', anomalies: { dup_entry: 1 } })
    expect(book.digest()).toBe(before)
  })

  test('holds no more entries than its bound', () => {
    const { books, book } = live({ maxEntries: 6 })
    books.apply(increment([{ side: 'bid', price: 96, size: 1, id: '1' }], { seq: 2 }))
    expect(book.state).toBe('LIVE')
    books.apply(increment([{ side: 'bid', price: 95, size: 1, id: '2' }], { seq: 3 }))
    expect(book).toMatchObject({ state: 'STALE', reason: 'buffer_overflow' })
  })

  test('a level whose sum leaves 2^53 makes the book stale', () => {
    const { books, book } = live()
    books.apply(increment([{ side: 'bid', price: 100, size: Number.MAX_SAFE_INTEGER, id: 'whale' }], { seq: 2 }))
    expect(book).toMatchObject({ state: 'STALE', reason: 'integrity' })
  })

  test('the average price of a size walks down the levels', () => {
    const { books, book } = live()
    expect(book.averagePrice('ask', 8 as Qty, 'exact')).toBe(101)
    expect(book.averagePrice('ask', 12 as Qty, 'exact')).toBeUndefined()
    expect(book.averagePrice('ask', 12 as Qty, 'down')).toBe(101)
    expect(book.averagePrice('ask', 12 as Qty, 'up')).toBe(102)
    expect(book.averagePrice('bid', 22 as Qty, 'half-even')).toBe(99)
    expect(book.averagePrice('ask', 13 as Qty, 'up')).toBeUndefined()
    books.down('QUOTE')
    expect(book.averagePrice('ask', 8 as Qty, 'exact')).toBeUndefined()
    expect(() => live().book.averagePrice('ask', 0 as Qty, 'exact')).toThrow('quantity 0 given')
  })

  test('tells each change of state once, the newest only', () => {
    const { books } = live()
    const told = () => {
      const facts = []
      for (let fact = books.nextState(); fact !== undefined; fact = books.nextState()) facts.push({ ...fact })
      return facts
    }
    expect(told()).toEqual([{ kind: 'book_state', instrumentId: 'EURUSD', state: 'LIVE', reason: '' }])
    books.apply(increment([{ action: 'delete', id: 'b100' }], { seq: 2 }))
    expect(told()).toEqual([])
    books.down('QUOTE')
    expect(told()).toEqual([{ kind: 'book_state', instrumentId: 'EURUSD', state: 'STALE', reason: 'disconnect' }])
  })
})
