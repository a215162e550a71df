// Middle and spread of books as the gateway keeps them for the page.
import { Books } from '@fix/book'
import { BookSide, type BookUpdate } from '@fix/events'
import { instrument } from '@fix/units'
import { expect, it } from 'vitest'
import { BookHistory } from '../src/book-history.ts'

const eurusd = instrument({ id: 'EURUSD', tick: '0.00001', step: '1000', currency: 'USD' })

function quoted(bid: number, ask: number): BookUpdate {
  const nothing = ['', '']
  return {
    ...{ kind: 'book_snapshot', instrumentId: 'EURUSD', source: 'QUOTE', seq: 0, eventTimeUs: 0, receiveTimeUs: 1, count: 2 },
    actions: new Uint8Array(2),
    sides: Uint8Array.of(BookSide.bid, BookSide.ask),
    prices: Float64Array.of(bid, ask),
    sizes: Float64Array.of(1000, 1000),
    ids: nothing,
    refIds: nothing,
  }
}

it('a middle between two ticks has a digit more, and while there is no best price there is none', () => {
  const books = new Books({ instruments: [eurusd] })
  const history = new BookHistory()
  books.apply(quoted(110_000, 110_003))
  history.look(books, 1)
  books.apply(quoted(110_000, 110_002))
  history.look(books, 2)
  books.apply(quoted(110_005, 110_002))
  history.look(books, 3)
  books.stale('EURUSD', 'gap')
  history.look(books, 4)
  expect(history.since('EURUSD', 0)).toEqual([
    [1, '1.100015', 3],
    [2, '1.10001', 2],
    [3, '', null],
    [4, '', null],
  ])
  expect(history.since('EURUSD', 3)).toHaveLength(1)
  expect(history.since('GBPUSD', 0)).toEqual([])
})

it('the last five minutes are kept and no more; time that stands still adds nothing', () => {
  const books = new Books({ instruments: [eurusd] })
  const history = new BookHistory()
  for (let look = 1; look <= 1000; look++) for (const _twice of [1, 2]) history.look(books, look)
  const points = history.since('EURUSD', 0)
  expect([points.length, points[0][0], points.at(-1)![0]]).toEqual([600, 401, 1000])
})
