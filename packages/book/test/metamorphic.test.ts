import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instrument } from '@fix/units'
import { Books } from '../src/index.ts'
import type { Book } from '../src/index.ts'
import { increment, snapshot } from './messages.ts'
import type { EntryText } from './messages.ts'

const eurusd = instrument({ id: 'EURUSD', tick: '1', step: '1', currency: 'USD' })

/** Entries with distinct ids, as a sender with a true book makes them. */
const entries = fc
  .uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 30 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          side: fc.constantFrom('bid' as const, 'ask' as const),
          price: fc.integer({ min: 50, max: 80 }),
          size: fc.integer({ min: 1, max: 9 }),
          id: fc.constant(String(id)),
        }),
      ),
    ),
  )
  .map((all) => all.map((entry) => ({ ...entry, price: entry.side === 'ask' ? entry.price + 40 : entry.price })))

/** For each entry at most one action, so that their order cannot matter. */
const actions = (held: readonly EntryText[]) =>
  fc
    .tuple(
      ...held.map((entry) =>
        fc.record({
          entry: fc.constant(entry),
          what: fc.constantFrom('keep', 'delete', 'change', 'move'),
          size: fc.integer({ min: 1, max: 9 }),
        }),
      ),
    )
    .map((all) =>
      all
        .filter(({ what }) => what !== 'keep')
        .map(({ entry, what, size }): EntryText => {
          if (what === 'delete') return { action: 'delete', id: entry.id }
          return {
            action: 'change',
            id: entry.id,
            size,
            ...(what === 'move' && entry.price !== undefined ? { price: entry.price + 1 } : {}),
          }
        }),
    )

const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })

function folded(held: readonly EntryText[], messages: readonly (readonly EntryText[])[]): Book {
  const books = new Books({ instruments: [eurusd] })
  books.apply(snapshot(held, { seq: 1 }))
  messages.forEach((message, i) => books.apply(increment(message, { seq: i + 2 })))
  return books.get('EURUSD')
}

function shown(book: Book): unknown {
  return {
    state: book.state,
    best: [book.bestBid, book.bestAsk],
    bids: book.levels('bid'),
    asks: book.levels('ask'),
    digest: book.digest(),
  }
}

describe('different roads to the same book', () => {
  test('a snapshot is an empty one and a new entry for each', () => {
    fc.assert(
      fc.property(entries, (held) => {
        const added = folded(
          [],
          held.map((entry) => [{ ...entry, action: 'new' }]),
        )
        expect(shown(added)).toEqual(shown(folded(held, [])))
      }),
    )
  })

  test('the order of a snapshot means nothing', () => {
    fc.assert(
      fc.property(
        entries.chain((held) => fc.tuple(fc.constant(held), shuffled(held))),
        ([held, mixed]) => {
          expect(shown(folded(mixed, []))).toEqual(shown(folded(held, [])))
        },
      ),
    )
  })

  test('entries of one message that concern different ids may come in any order', () => {
    const twice = entries
      .chain((held) => fc.tuple(fc.constant(held), actions(held)))
      .chain(([held, all]) => fc.tuple(fc.constant(held), fc.constant(all), shuffled(all)))
    fc.assert(
      fc.property(twice, ([held, all, mixed]) => {
        expect(shown(folded(held, [mixed]))).toEqual(shown(folded(held, [all])))
      }),
    )
  })

  test('one message or two with the same entries', () => {
    const split = entries.chain((held) => fc.tuple(fc.constant(held), actions(held), fc.nat(30)))
    fc.assert(
      fc.property(split, ([held, all, at]) => {
        expect(shown(folded(held, [all.slice(0, at), all.slice(at)]))).toEqual(shown(folded(held, [all])))
      }),
    )
  })

  test('another scale of prices leaves the order of levels as it is', () => {
    fc.assert(
      fc.property(entries, (held) => {
        const finer = folded(
          held.map((entry) => ({ ...entry, price: entry.price * 1000 })),
          [],
        )
        const book = folded(held, [])
        for (const side of ['bid', 'ask'] as const)
          expect(finer.levels(side).map(({ price }) => price / 1000)).toEqual(book.levels(side).map(({ price }) => price))
      }),
    )
  })
})
