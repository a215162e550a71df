import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { instrument } from '@fix/units'
import { Lines } from '../src/fix/lines.ts'
import { TextCache } from '../src/fix/text-cache.ts'

const view = codec(fix44).view()

/** The field is the second of the message. */
function viewOf(symbol: string): typeof view {
  const bytes = Buffer.from(`8=FIX.4.4|55=${symbol}|`.replaceAll('|', '\x01'), 'latin1')
  view.wrap(bytes, 0, bytes.length)
  return view
}

test('instruments are found by the bytes of their symbols, as a map of strings finds them', () => {
  // Long and short, and those that differ by zeros in front or by their last character only.
  const symbol = fc.oneof(
    fc.integer({ min: 0, max: 400 }).map((n) => `S${String(n).padStart(5, '0')}`),
    fc.string({ unit: fc.constantFrom('A', 'B', '0', '\0', 'é', 'Ā'), minLength: 1, maxLength: 18 }),
  )
  fc.assert(
    fc.property(fc.array(symbol, { maxLength: 300, size: 'max' }), fc.array(symbol, { maxLength: 50 }), (added, asked) => {
      const lines = new Lines(new TextCache(2))
      const twin = new Map<string, string>()
      added.forEach((each, n) => {
        lines.add(instrument({ id: `I${n}`, symbol: each, tick: '1', step: '1', currency: 'USD' }))
        twin.set(each, `I${n}`)
      })
      for (const each of [...added, ...asked]) {
        // What Latin-1 does not have comes as another character.
        const sent = Buffer.from(each, 'latin1').toString('latin1')
        expect(lines.at(viewOf(each), 1)?.instrumentId).toBe(twin.get(sent))
      }
      expect(lines.at(view, -1)).toBeUndefined()
    }),
  )
})

test('texts come back as they are, whatever came before them', () => {
  const text = fc.string({ unit: fc.constantFrom('A', 'B', '\0', 'z', 'é'), maxLength: 20 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 200, size: 'max' }), (texts) => {
      const cache = new TextCache(4)
      texts.forEach((each, n) => {
        if (n === 100) cache.reserve(8)
        const bytes = Buffer.from(each, 'latin1')
        expect(cache.read(bytes, 0, bytes.length)).toBe(each)
        expect(cache.read(bytes, 0, bytes.length)).toBe(each)
      })
    }),
  )
})
