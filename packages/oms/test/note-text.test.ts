import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, Note } from '../src/note.ts'
import { noteText } from '../src/note-text.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'B1-1', '"', '\\', '\n', '\u2028', '\ud800'),
)
const int = fc.oneof(fc.integer(), fc.maxSafeInteger())
const fields = fc.record(
  {
    qty: int,
    price: fc.option(int),
    orderID: text,
    base: fc.constantFrom('New' as const, 'PartiallyFilled' as const),
    reportedAtUs: int,
    unconfirmed: fc.boolean(),
    evidence: text,
    arrived: fc.record({ bid: int, ask: int, atUs: int }) as fc.Arbitrary<never>,
  },
  { requiredKeys: [] },
)
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ t: fc.constant('set' as const), o: text, f: fields }),
  fc.record({ t: fc.constant('seen' as const), o: text, key: text }),
  fc.record({ t: fc.constant('id' as const), o: text, id: text }),
  fc.record(
    {
      ...{ t: fc.constant('exec' as const), o: text, id: text, qty: int, px: int, derived: fc.boolean(), gap: fc.boolean() },
      ...{ restated: fc.boolean(), sus: fc.boolean(), pos: text, at: int, after: int },
      ...{ costs: fc.array(fc.record({ type: text, amount: int }) as fc.Arbitrary<never>), fx: fc.constant(undefined) },
    },
    { requiredKeys: ['t', 'o', 'id', 'qty', 'px', 'derived', 'gap', 'restated', 'sus', 'pos', 'at', 'after'] },
  ),
)
const note: fc.Arbitrary<Note> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ k: fc.constant('changes' as const), cause: int, at: int, d: text, e: fc.array(change) }) },
  { weight: 1, arbitrary: fc.record({ k: fc.constant('start' as const), cause: int, epoch: int }) },
)

describe('the text of a note', () => {
  it('is what JSON.stringify writes, to the letter', () => {
    fc.assert(
      fc.property(note, (given) => {
        expect(noteText(given)).toBe(JSON.stringify(given))
      }),
      { numRuns: 2000 },
    )
  })
})
