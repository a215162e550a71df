import { describe, expect, test } from 'vitest'
import { Fnv64, instrument } from '@fix/units'
import { bookDigest, Books } from '../src/index.ts'
import { ladders, snapshot } from './messages.ts'

const instruments = ['GBPUSD', 'EURUSD'].map((id) => instrument({ id, tick: '1', step: '1', currency: 'USD' }))
const euros = snapshot(
  ladders(
    [
      [100, 10],
      [99, 5],
    ],
    [[101, 8]],
  ),
)
const pounds = snapshot(ladders([], [[200, 1]]), { instrumentId: 'GBPUSD' })

describe('digest', () => {
  test('the vectors of the specification', () => {
    const books = new Books({ instruments })
    expect(books.get('EURUSD').digest()).toBe('cbf29ce484222325')
    books.apply(euros)
    books.apply(pounds)
    expect(books.get('EURUSD').digest()).toBe('2bf60261f318b6a1')
    expect(books.digest()).toBe('d17094ad0f470268')
    expect(new Fnv64().byte(97).hex()).toBe('af63dc4c8601ec8c')
  })

  test('books are taken in the order of their ids by bytes, not in the order of adding', () => {
    const books = new Books({ instruments })
    books.apply(euros)
    books.apply(pounds)
    expect(bookDigest([books.get('GBPUSD'), books.get('EURUSD')])).toBe('d17094ad0f470268')
    const names = ['é', 'z', '\u{1f600}', '\uffee', 'A']
    const odd = new Books({ instruments: names.map((id) => instrument({ id, tick: '1', step: '1', currency: 'USD' })) })
    const byBytes = names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    expect(Array.from(odd, (book) => book.instrument.id)).toEqual(byBytes)
  })

  test('only the asked depth counts', () => {
    const books = new Books({ instruments })
    books.apply(euros)
    const best = new Books({ instruments })
    best.apply(snapshot(ladders([[100, 10]], [[101, 8]])))
    expect(books.get('EURUSD').digest(1)).toBe(best.get('EURUSD').digest())
    expect(books.get('EURUSD').digest(2)).not.toBe(best.get('EURUSD').digest())
  })

  test('a size that is not given is not a size of zero or one', () => {
    const books = new Books({ instruments })
    books.apply(snapshot([{ side: 'bid', price: 100 }]))
    const without = books.get('EURUSD').digest()
    books.apply(snapshot([{ side: 'bid', price: 100, size: 1 }], { atMs: 1 }))
    expect(books.get('EURUSD').digest()).not.toBe(without)
  })
})
