import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instrument } from '@fix/units'
import type { Price, Qty } from '@fix/units'
import { BestLevels, Books, ownLevels, standardFeed, withoutOwn } from '../src/index.ts'
import type { FeedRules, OwnOrder, SideName } from '../src/index.ts'
import { ladders, snapshot } from './messages.ts'

const eurusd = instrument({ id: 'EURUSD', tick: '1', step: '1', currency: 'USD' })
const buy = (limit: number | null, leavesQty: number, inFlight = false): OwnOrder => ({ side: 'buy', limit, leavesQty, inFlight })
const sell = (limit: number | null, leavesQty: number, inFlight = false): OwnOrder => ({ side: 'sell', limit, leavesQty, inFlight })

/** Bids 100x10, 99x5 and asks 101x8, 103x4. */
function market(rules: Partial<FeedRules> = {}) {
  const books = new Books({ instruments: [eurusd], rules: { ...standardFeed, ...rules } })
  const bids = [[100, 10] as const, [99, 5] as const]
  const asks = [[101, 8] as const, [103, 4] as const]
  books.apply(snapshot(ladders(bids, asks), { seq: 1 }))
  return { books, book: books.get('EURUSD') }
}

/** Levels as price x size. */
const shown = (levels: readonly { price: number; size: number }[]) => levels.map(({ price, size }) => `${price}x${size}`).join(' ')

describe('the market without us', () => {
  test('what is ours is taken off its level', () => {
    const { book } = market()
    const others = withoutOwn(book, [buy(100, 3), buy(100, 2), sell(103, 1)])
    expect(shown(others.levels('bid'))).toBe('100x5 99x5')
    expect(shown(others.levels('ask'))).toBe('101x8 103x3')
    expect(others).toMatchObject({ served: true, bestBid: 100, bidSize: 5, bestAsk: 101, askSize: 8 })
    expect(others.sizeAt('bid', 100 as Price)).toBe(5)
    expect(others.sizeAt('bid', 98 as Price)).toBe(0)
    expect(others.sizeWithin('bid', 99 as Price)).toBe(10)
    expect(others.averagePrice('ask', 11 as Qty, 'exact')).toBeUndefined()
    expect(others.averagePrice('ask', 8 as Qty, 'exact')).toBe(101)
    expect(others.audit()).toEqual([])
    // The book itself knows nothing of it.
    expect(shown(book.levels('bid'))).toBe('100x10 99x5')
  })

  test('who stands alone at the best price does not take himself for the market', () => {
    const { book } = market()
    const others = withoutOwn(book, [buy(100, 10), sell(101, 8), sell(103, 4)])
    expect(others).toMatchObject({ bestBid: 99, bidSize: 5, bestAsk: Number.NaN, askSize: Number.NaN })
    expect(shown(others.levels('bid'))).toBe('99x5')
    expect(others.levels('ask')).toEqual([])
    expect(others.sizeAt('bid', 100 as Price)).toBe(0)
    expect(others.sizeWithin('ask', 103 as Price)).toBe(0)
    expect(others.audit()).toEqual([])
  })

  test('more of ours than the level has: the level is gone from the view, and the audit tells', () => {
    const { book } = market()
    const others = withoutOwn(book, [buy(99, 4), buy(99, 2), sell(102, 1)])
    expect(shown(others.levels('bid'))).toBe('100x10')
    expect(others.audit()).toEqual([
      { side: 'bid', price: 99, own: 6, level: 5 },
      { side: 'ask', price: 102, own: 1, level: 0 },
    ])
  })

  test('an order in flight is no evidence against the book, but is not taken for the market either', () => {
    const { book } = market()
    const others = withoutOwn(book, [buy(99, 4), buy(99, 2, true), sell(102, 1, true), sell(104, 9, true)])
    expect(others.audit()).toEqual([])
    expect(shown(others.levels('bid'))).toBe('100x10')
    // It excuses itself and not its neighbour.
    expect(withoutOwn(book, [buy(99, 6), buy(99, 2, true)]).audit()).toEqual([{ side: 'bid', price: 99, own: 6, level: 5 }])
  })

  test('orders without a limit stand nowhere, those with a trigger may stand nowhere, those that are done no more', () => {
    const { book } = market()
    expect(shown(withoutOwn(book, [buy(null, 5), buy(100, 0), buy(100, -1)]).levels('bid'))).toBe('100x10 99x5')
    const stop = withoutOwn(book, [{ ...buy(98, 5), stop: 97 }])
    expect(stop.audit()).toEqual([])
    expect(withoutOwn(book, [{ ...buy(98, 5), stop: null }]).audit()).toHaveLength(1)
  })

  test('a level without size is nobody’s to judge', () => {
    const { books, book } = market()
    books.apply(snapshot([{ side: 'bid', price: 100 }], { seq: 2 }))
    const others = withoutOwn(book, [buy(100, 5)])
    expect(others.bestBid).toBe(100)
    expect(others.sizeAt('bid', 100 as Price)).toBeNaN()
    expect(others.audit()).toEqual([])
  })

  test('what is worse than the last level that a feed gives cannot be seen', () => {
    const deep = [buy(98, 5), buy(100, 11), sell(104, 1)]
    expect(withoutOwn(market({ depth: 2 }).book, deep).audit()).toEqual([{ side: 'bid', price: 100, own: 11, level: 10 }])
    expect(withoutOwn(market().book, deep).audit()).toHaveLength(3)
    // A side that is not full shows all there is.
    expect(withoutOwn(market({ depth: 3 }).book, deep).audit()).toHaveLength(3)
  })

  test.each(['STALE', 'crossed'])('a book that is %s serves no best, and accuses nobody', (how) => {
    const { books, book } = market()
    if (how === 'STALE') books.stale('EURUSD', 'gap')
    else books.apply(snapshot(ladders([[105, 1]], [[101, 8]]), { seq: 2 }))
    const others = withoutOwn(book, [buy(90, 1)])
    expect(others).toMatchObject({ served: false, bestBid: Number.NaN, bestAsk: Number.NaN })
    expect(others.sizeAt('bid', 100 as Price)).toBeUndefined()
    expect(others.sizeWithin('bid', 90 as Price)).toBeUndefined()
    expect(others.averagePrice('ask', 1 as Qty, 'exact')).toBeUndefined()
    expect(others.audit()).toEqual([])
    expect(others.levels('ask', 1)).toMatchObject([{ price: 101, size: 8 }])
  })

  test('our own orders are a book too, the best first', () => {
    const orders = [sell(103, 1), sell(101, 2, true), sell(101, 3), buy(100, 4)]
    expect(ownLevels(orders, 'ask')).toEqual([
      { price: 101, size: 5, settled: 3, orders: 2 },
      { price: 103, size: 1, settled: 1, orders: 1 },
    ])
    expect(withoutOwn(market().book, orders).own('bid')).toEqual([{ price: 100, size: 4, settled: 4, orders: 1 }])
  })

  test('others and own are together what the book has, whoever stands where', () => {
    const resting = fc.record({
      side: fc.constantFrom('buy' as const, 'sell' as const),
      limit: fc.integer({ min: 95, max: 105 }),
      leavesQty: fc.integer({ min: 1, max: 9 }),
      inFlight: fc.boolean(),
    })
    const stranger = fc.record({
      side: fc.constantFrom('bid' as const, 'ask' as const),
      price: fc.integer({ min: 95, max: 105 }),
      size: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(resting), fc.array(stranger), (own, strangers) => {
        const { books, book } = market({ keying: 'id' })
        const ours = own.map(({ side, limit, leavesQty }) => ({
          side: side === 'buy' ? ('bid' as const) : ('ask' as const),
          price: limit,
          size: leavesQty,
        }))
        books.apply(
          snapshot(
            [...ours, ...strangers].map((each, i) => ({ ...each, id: String(i) })),
            { seq: 2 },
          ),
        )
        const view = withoutOwn(book, own)
        for (const side of ['bid', 'ask'] as SideName[]) {
          const expected = new Map<number, number>()
          for (const each of strangers) if (each.side === side) expected.set(each.price, (expected.get(each.price) ?? 0) + each.size)
          expect(new Map(view.levels(side).map(({ price, size }) => [price, size]))).toEqual(expected)
        }
        expect(view.audit()).toEqual([])
      }),
    )
  })
})

describe('best levels in a record that is filled again and again', () => {
  const price = fc.integer({ min: 95, max: 105 })
  const size = fc.integer({ min: 1, max: 6 })
  const entry = fc.record({ price, size, flag: fc.constantFrom(undefined, 'implied' as const) })
  const part = fc.uniqueArray(entry, { maxLength: 12, selector: ({ price, flag }) => `${price}${flag}` })
  const order = fc.record({
    side: fc.constantFrom('buy' as const, 'sell' as const),
    limit: price,
    leavesQty: fc.nat(7),
    inFlight: fc.boolean(),
  })

  test('are those of the book, sub-books and implied levels as one, and less our own orders those of the market without us', () => {
    const into = new BestLevels(4)
    fc.assert(
      fc.property(part, part, fc.array(order, { maxLength: 5 }), (main, other, own) => {
        const books = new Books({ instruments: [eurusd], rules: { ...standardFeed, keying: 'price' } })
        const side = (price: number) => (price <= 100 ? 'bid' : 'ask')
        const entries = (of: typeof main) => of.map((each) => ({ ...each, side: side(each.price) }) as const)
        books.apply(snapshot(entries(main), { seq: 1 }))
        books.apply(snapshot(entries(other), { seq: 2, subBook: 1 }))
        const book = books.get('EURUSD')
        for (const orders of [[], own]) {
          book.readBest(into, orders)
          const others = withoutOwn(book, orders)
          for (const [name, count, prices, sizes] of [
            ['bid', into.bids, into.bidPrices, into.bidSizes],
            ['ask', into.asks, into.askPrices, into.askSizes],
          ] as const) {
            const expected = others.levels(name, 4)
            expect(Array.from({ length: count }, (_, n) => `${prices[n]}x${sizes[n]}`).join(' ')).toBe(shown(expected))
            expect(prices.subarray(count).every(Number.isNaN) && sizes.subarray(count).every(Number.isNaN)).toBe(true)
          }
        }
      }),
    )
  })

  test('are none while the book is not served', () => {
    const { books, book } = market()
    const into = book.readBest(new BestLevels(2))
    expect([into.bids, into.bidPrices[0], into.asks, into.askPrices[1]]).toEqual([2, 100, 2, 103])
    books.stale('EURUSD', 'quiet')
    expect(book.readBest(into)).toMatchObject({ bids: 0, asks: 0, bidPrices: Float64Array.of(Number.NaN, Number.NaN) })
  })
})
