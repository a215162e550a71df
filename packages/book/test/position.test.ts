import { describe, expect, test } from 'vitest'
import { instrument } from '@fix/units'
import { Books, standardFeed } from '../src/index.ts'
import { increment, snapshot } from './messages.ts'
import type { EntryText } from './messages.ts'

const eurusd = instrument({ id: 'EURUSD', tick: '0.1', step: '1', currency: 'USD' })
const five: EntryText[] = [100, 99, 98, 97, 96].map((price, i) => ({ side: 'bid', price: price * 10, size: i + 1 }))

/** Bids after one entry, as price x size; the state where the book is no longer LIVE. */
function after(entry: EntryText): string {
  const books = new Books({ instruments: [eurusd], rules: { ...standardFeed, keying: 'position', depth: 5 } })
  books.apply(snapshot(five, { seq: 1 }))
  books.apply(increment([{ side: 'bid', ...entry }], { seq: 2 }))
  const book = books.get('EURUSD')
  const bids = book.levels('bid').map(({ price, size }) => `${price / 10}x${size}`)
  return book.state === 'LIVE' ? bids.join(', ') : `${book.state} ${book.reason}`
}

describe('bids 100x1, 99x2, 98x3, 97x4, 96x5 of a feed of five positions', () => {
  test.each<[string, EntryText, string]>([
    ['New at 2 moves the others down', { action: 'new', position: 2, price: 995, size: 9 }, '100x1, 99.5x9, 99x2, 98x3, 97x4'],
    ['Delete at 1 moves the others up', { action: 'delete', position: 1 }, '99x2, 98x3, 97x4, 96x5'],
    ['Delete Thru 2 takes the best two', { action: 'deleteThru', position: 2 }, '98x3, 97x4, 96x5'],
    ['Delete From 3 leaves the best two', { action: 'deleteFrom', position: 3 }, '100x1, 99x2'],
    ['Overlay at 2 shifts nothing', { action: 'overlay', position: 2, price: 992, size: 7 }, '100x1, 99.2x7, 98x3, 97x4, 96x5'],
    ['Change at 6 cannot be', { action: 'change', position: 6, size: 1 }, 'STALE desync'],
    ['New at 2 that is out of order is a defect', { action: 'new', position: 2, price: 980, size: 1 }, 'STALE integrity'],
  ])('%s', (_, entry, expected) => {
    expect(after(entry)).toBe(expected)
  })
})
