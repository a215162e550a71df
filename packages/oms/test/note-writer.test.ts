import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, Note } from '../src/note.ts'
import { encodeNote, NOTE_OWNER, NOTE_VERSION } from '../src/note.ts'

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

const decoder = new TextDecoder()

describe('the bytes of a note', () => {
  it('are what JSON.stringify writes, to the letter', () => {
    fc.assert(
      fc.property(note, (given) => {
        const bytes = encodeNote(given)
        expect([bytes[0], bytes[1]]).toEqual([NOTE_OWNER, NOTE_VERSION])
        expect(decoder.decode(bytes.subarray(2))).toBe(JSON.stringify(given))
      }),
      { numRuns: 2000 },
    )
  })

  it('are the same at both ends of every count of digits', () => {
    for (let digits = 0; digits <= 16; digits++) {
      for (const near of [-1, 0, 1]) {
        const at = Math.min(10 ** digits + near, Number.MAX_SAFE_INTEGER)
        const given: Note = { k: 'changes', cause: -at, at, d: '', e: [] }
        expect(decoder.decode(encodeNote(given).subarray(2))).toBe(JSON.stringify(given))
      }
    }
  })

  it('stay as they are when later ones are written, and when one is larger than all memory that notes share', () => {
    const notes = Array.from({ length: 3000 }, (_, n): Note => {
      return { k: 'changes', cause: n, at: 0, d: 'x'.repeat(n === 1500 ? 100_000 : n % 90), e: [{ t: 'id', o: `B1-${n}`, id: 'é' }] }
    })
    const written = notes.map(encodeNote)
    expect(written.map((bytes) => decoder.decode(bytes.subarray(2)))).toEqual(notes.map((each) => JSON.stringify(each)))
  })
})
