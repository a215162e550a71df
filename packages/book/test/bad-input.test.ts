import { describe, expect, test } from 'vitest'
import type { BookUpdate } from '@fix/events'
import { instrument } from '@fix/units'
import { Books, standardFeed } from '../src/index.ts'
import type { Anomaly } from '../src/index.ts'
import { marketReader } from '../src/fix.ts'
import type { MarketReader } from '../src/fix.ts'
import { factsOf } from './received.ts'

const instruments = [
  instrument({ id: 'EURUSD', symbol: '1', tick: '0.00005', step: '1', currency: 'USD', priceScale: 5 }),
  instrument({ id: 'GBPUSD', symbol: '2', tick: '0.00001', step: '1', currency: 'USD' }),
]

/** Two books with one bid each, fed from bytes. */
function desk(fed = true) {
  const books = new Books({ instruments, rules: standardFeed })
  const reader = marketReader({ source: 'QUOTE', instruments })
  const feed = (type: string, body: string, seq: number): void => {
    for (const fact of factsOf(reader, type, body, seq))
      if (fact.kind === 'book_snapshot' || fact.kind === 'book_delta')
        books.apply({
          ...fact,
          actions: Uint8Array.from(fact.actions),
          sides: Uint8Array.from(fact.sides),
          prices: Float64Array.from(fact.prices),
          sizes: Float64Array.from(fact.sizes),
        } as BookUpdate)
  }
  if (fed) for (const symbol of [1, 2]) feed('W', `55=${symbol}|268=1|269=0|270=1.1|271=5|278=a|`, symbol)
  return { books, reader, feed }
}

type Count = keyof MarketReader['counts']

const counted: readonly (readonly [title: string, type: string, body: string, count: Count, stale: boolean])[] = [
  ['a symbol that nobody has added', 'X', '268=1|279=0|269=0|278=b|55=9|270=1.1|271=5|', 'instrument_mismatch', false],
  ['a snapshot of a symbol that nobody has added', 'W', '55=9|268=1|269=0|270=1.1|271=5|', 'instrument_mismatch', false],
  [
    'an entry of a snapshot that names another instrument',
    'W',
    '55=1|268=2|269=0|270=1.1|271=5|278=a|269=0|55=2|270=1.2|271=5|278=b|',
    'instrument_mismatch',
    false,
  ],
  ['a count above what is there', 'X', '268=2|279=2|278=a|55=1|', 'malformed_group', true],
  ['a count below what is there', 'X', '268=1|279=2|278=a|55=1|279=2|278=b|55=1|', 'malformed_group', true],
  ['a count that is no number', 'X', '268=x|279=2|278=a|55=1|', 'malformed_group', true],
  ['no count at all', 'X', '279=2|278=a|55=1|', 'malformed_group', true],
  ['entries that begin with another field', 'X', '268=1|278=a|279=2|55=1|', 'malformed_group', true],
  ['a position of zero', 'X', '268=1|279=0|269=0|278=b|55=1|270=1.1|271=5|290=0|', 'bad_number', true],
  ['a position that is no number', 'X', '268=1|279=0|269=0|278=b|55=1|270=1.1|271=5|1023=x|', 'bad_number', true],
  ['a venue number that is none', 'X', '268=1|279=2|278=a|55=1|83=-4|', 'bad_number', true],
  ['a sub-book that is no number', 'X', '268=1|279=2|1173=x|278=a|55=1|', 'bad_number', true],
  ['a message that was sent again', 'X', '43=Y|268=1|279=2|278=a|55=1|', 'poss_dup', false],
]

const odd: readonly (readonly [title: string, type: string, body: string, anomaly: Anomaly, stale: boolean])[] = [
  ['a new entry without a price', 'X', '268=1|279=0|269=0|278=b|55=1|271=5|', 'bad_entry', true],
  ['a new entry without a side', 'X', '268=1|279=0|278=b|55=1|270=1.1|271=5|', 'bad_entry', true],
  ['a delete of nothing by name', 'X', '268=1|279=2|55=1|', 'bad_entry', true],
  ['a size below zero', 'X', '268=1|279=0|269=0|278=b|55=1|270=1.1|271=-5|', 'bad_entry', true],
  ['a size that is no number', 'X', '268=1|279=0|269=0|278=b|55=1|270=1.1|271=five|', 'bad_entry', true],
  ['a price below zero', 'X', '268=1|279=0|269=0|278=b|55=1|270=-1.1|271=5|', 'bad_entry', true],
  ['a price with more digits than the instrument has', 'X', '268=1|279=0|269=0|278=b|55=1|270=1.100001|271=5|', 'bad_entry', true],
  ['a price beyond 2^53', 'X', '268=1|279=0|269=0|278=b|55=1|270=99999999999999999|271=5|', 'bad_entry', true],
  ['a price off the tick', 'X', '268=1|279=0|269=0|278=b|55=1|270=1.10001|271=5|', 'off_tick', false],
  ['an id that is there already', 'X', '268=1|279=0|269=0|278=a|55=1|270=1.1|271=6|', 'dup_new', false],
  ['one id twice in a snapshot', 'W', '55=1|268=2|269=0|270=1.1|271=5|278=a|269=0|270=1.2|271=5|278=a|', 'dup_entry', true],
  ['a delete of an id that is not there', 'X', '268=1|279=2|278=z|55=1|', 'missing_delete', false],
  ['a change of an id that is not there', 'X', '268=1|279=1|278=z|55=1|271=5|', 'missing_change', false],
  ['no action', 'X', '268=1|279=|269=0|278=b|55=1|270=1.1|271=5|', 'bad_action', true],
]

describe('bad input is counted by its reason and touches no book but its own', () => {
  test.each(counted)('%s', (_, type, body, count, stale) => {
    const { books, reader, feed } = desk()
    const before = books.get('GBPUSD').digest()
    feed(type, body, 9)
    expect(reader.counts[count]).toBe(1)
    expect(books.get('EURUSD').state).toBe(stale ? 'STALE' : 'LIVE')
    expect(books.get('EURUSD').levels('bid')).toEqual([{ price: 110000, size: 5, entries: 1 }])
    expect(books.get('GBPUSD')).toMatchObject({ state: 'LIVE' })
    expect(books.get('GBPUSD').digest()).toBe(before)
  })

  test.each(odd)('%s', (_, type, body, anomaly, stale) => {
    const { books, feed } = desk()
    const before = books.get('GBPUSD').digest()
    feed(type, body, 9)
    expect(books.get('EURUSD').anomalies[anomaly]).toBe(1)
    expect(books.get('EURUSD').state).toBe(stale ? 'STALE' : 'LIVE')
    expect(books.get('GBPUSD').digest()).toBe(before)
  })

  test('an increment before any snapshot', () => {
    const { books, feed } = desk(false)
    books.syncing('EURUSD', 'QUOTE')
    feed('X', '268=1|279=0|269=0|278=b|55=1|270=1.1|271=5|', 9)
    expect(books.get('EURUSD').levels('bid')).toEqual([])
    expect(books.get('EURUSD').state).toBe('SYNCING')
  })
})
