import { describe, expect, test } from 'vitest'
import type { BookUpdate } from '@fix/events'
import { instrument } from '@fix/units'
import { Books } from '../src/index.ts'
import { increment, snapshot } from './messages.ts'
import type { EntryText } from './messages.ts'

const eurusd = instrument({ id: 'EURUSD', tick: '1', step: '1', currency: 'USD' })
const ids = Array.from({ length: 100 }, (_, i) => i)
const held: EntryText[] = ids.map((i) => ({
  side: i % 2 === 0 ? 'bid' : 'ask',
  price: i % 2 === 0 ? 1000 - i : 1001 + i,
  size: 5,
  id: `h${i}`,
}))

const streams: [string, BookUpdate[]][] = [
  ['changes by id', ids.map((i) => increment([{ action: 'change', id: `h${i}`, size: 1 + (i % 9) }]))],
  [
    'new entries and deletes',
    ids.flatMap((i) => [
      increment([{ side: 'bid', price: 990 - (i % 40), size: 3, id: `n${i}` }]),
      increment([{ action: 'delete', id: `n${i}` }]),
    ]),
  ],
  ['snapshots', [snapshot(held.slice(0, 6)), snapshot(held.slice(2, 10))]],
]

/** Bytes by which the heap grows a message, once the code is compiled to the end: until then numbers on their way are boxed. */
function bytesPerMessage(books: Books, stream: readonly BookUpdate[]): number {
  const messages = 5000
  let least = Number.POSITIVE_INFINITY
  let seen = 0
  for (let round = 0; round < 400 && least > 1; round++) {
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < messages; i++) {
      books.apply(stream[i % stream.length])
      seen += books.get('EURUSD').bestBid
    }
    const grown = process.memoryUsage().heapUsed - before
    // A collection in between says nothing.
    if (grown >= 0) least = Math.min(least, grown / messages)
  }
  expect(seen).toBeGreaterThan(0)
  return least
}

describe('memory', () => {
  test.each(streams)('%s allocate nothing once the book has its size', (_, stream) => {
    const books = new Books({ instruments: [eurusd] })
    books.apply(snapshot(held))
    books.apply(snapshot(held))
    expect(bytesPerMessage(books, stream)).toBeLessThan(1)
    expect(books.get('EURUSD').state).toBe('LIVE')
  })
})
