import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codec } from '@fix/codec'
import { dialect } from '@fix/dictionary'
import { fix44 } from '@fix/dictionary/fix44'
import { formatScaled, instrument } from '@fix/units'
import { Books } from '../src/index.ts'
import { marketReader } from '../src/fix.ts'
import { increment, snapshot } from './messages.ts'
import type { EntryText } from './messages.ts'

const instruments = ['EURUSD', 'GBPUSD'].map((id, i) =>
  instrument({ id, symbol: String(i + 1), tick: '0.00001', step: '0.01', currency: 'USD' }),
)
const [eurusd] = instruments
const fix = codec(dialect(fix44, { fields: [], messages: { MarketDataSnapshotFullRefresh: { groups: { 268: { add: '278' } } } } }))
const now = { wallUs: 0, monoUs: 0 }
const header = { senderCompID: 'VENUE', targetCompID: 'ME', sendingTime: '20260102-09:30:00.000' }

const entry = fc.record({
  side: fc.constantFrom('bid' as const, 'ask' as const),
  price: fc.integer({ min: 1, max: 2 ** 50 }),
  size: fc.option(fc.integer({ min: 1, max: 2 ** 45 }), { nil: undefined }),
  id: fc.option(fc.nat(1e9).map(String), { nil: undefined }),
})
const action = fc.constantFrom('new' as const, 'change' as const, 'delete' as const)

/** An entry by FIX names, as a venue writes it. */
function written({ side, price, size, id }: EntryText) {
  return {
    ...(side === undefined ? {} : { mdEntryType: side === 'bid' ? ('Bid' as const) : ('Offer' as const) }),
    ...(price === undefined ? {} : { mdEntryPx: formatScaled(price, eurusd.priceScale) }),
    ...(size === undefined ? {} : { mdEntrySize: formatScaled(size, eurusd.qtyScale) }),
    ...(id === undefined ? {} : { mdEntryID: id }),
  }
}

/** Digest of the books after the bytes have been read. */
function read(...messages: Uint8Array[]): string {
  const books = new Books({ instruments })
  const reader = marketReader({ source: 'QUOTE', instruments })
  for (const bytes of messages)
    for (const view of fix.read(bytes))
      reader.read(view, now, (fact) => {
        if (fact.kind === 'book_snapshot' || fact.kind === 'book_delta') books.apply(fact)
      })
  return books.digest()
}

describe('from bytes to books', () => {
  test('what a venue writes is what a book holds, to the last digit', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.array(fc.tuple(entry, action), { minLength: 1, maxLength: 8 }), (held, changes) => {
        const books = new Books({ instruments })
        books.apply(snapshot(held, { seq: 1 }))
        const entries = changes.map(([entry, action]) => ({ ...entry, action }))
        books.apply(increment(entries, { seq: 2 }))
        const mdUpdateAction = { new: 'New', change: 'Change', delete: 'Delete' } as const
        const first = fix.write({
          ...header,
          msgType: 'MarketDataSnapshotFullRefresh',
          msgSeqNum: 1,
          symbol: '1',
          noMDEntries: held.map((each) => ({ mdEntryType: 'Bid' as const, ...written(each) })),
        })
        const second = fix.write({
          ...header,
          msgType: 'MarketDataIncrementalRefresh',
          msgSeqNum: 2,
          noMDEntries: entries.map((each) => ({ mdUpdateAction: mdUpdateAction[each.action], symbol: '1', ...written(each) })),
        })
        expect(read(first, second)).toBe(books.digest())
      }),
    )
  })

  test('whatever stands in a message, reading ends, nothing is thrown, and only named books are touched', () => {
    const tag = fc.constantFrom(55, 55, 262, 268, 268, 269, 269, 270, 270, 271, 278, 278, 279, 279, 280, 58, 146, 1007, 83)
    const value = fc.oneof(fc.constantFrom('0', '1', '2', '3', '9', 'J', '1.1', '-1', '1e5', '', 'EURUSD'), fc.string({ maxLength: 5 }))
    const body = fc.array(fc.tuple(tag, value), { maxLength: 40 })
    fc.assert(
      fc.property(fc.constantFrom('W', 'X', 'Y', 'y'), body, (type, fields) => {
        const text = fields.map(([tag, value]) => `${tag}=${value.replaceAll('\u0001', '')}\u0001`).join('')
        const bytes = new TextEncoder().encode(`8=FIX.4.4\u00019=0\u000135=${type}\u000134=5\u0001${text}10=000\u0001`)
        const view = fix.view()
        view.wrap(bytes, 0, bytes.length)
        const books = new Books({ instruments })
        for (const { id } of instruments) books.apply(snapshot([], { instrumentId: id }))
        const reader = marketReader({ source: 'QUOTE', instruments })
        reader.read(view, now, (fact) => {
          if (fact.kind !== 'book_snapshot' && fact.kind !== 'book_delta') return
          expect(fields.some(([tag, value]) => tag === 55 && value === books.get(fact.instrumentId).instrument.symbol)).toBe(true)
          books.apply(fact)
        })
        expect(books.instrumentMismatches).toBe(0)
      }),
      { numRuns: 1000 },
    )
  })
})
