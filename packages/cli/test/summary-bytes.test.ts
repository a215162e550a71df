// The fast one-line summary is the codec's, byte by byte: over seeded messages with fields left out, empty, strange and long.
import { secretTags, sealed, summary } from '@fix/codec'
import type { Dictionary } from '@fix/dictionary'
import { describe, expect, it } from 'vitest'
import { codecOf } from '../src/cfg/dictionaries.ts'
import { LineBytes } from '../src/show/line-bytes.ts'
import { SummaryBytes } from '../src/show/summary-bytes.ts'
import { chance } from './chance.ts'

const types = ['0', '1', 'D', 'D', 'F', 'G', 'H', '8', '8', '8', '9', 'A', '3', 'W', 'B', 'U7']
const tags = [
  112, 54, 38, 152, 55, 48, 44, 99, 40, 59, 11, 41, 37, 39, 150, 32, 31, 14, 151, 6, 17, 103, 434, 102, 58, 43, 553, 45, 371, 5000,
]

describe('the summary as bytes', () => {
  it.each(['FIX.4.4', 'FIX.4.2'])('is the summary of the codec, whatever stands in the fields: %s', (version) => {
    const fix = codecOf(version)!
    const out = new LineBytes()
    let fast = 0
    for (const secret of [secretTags, [], [...secretTags, 11]]) {
      const line = new SummaryBytes(out, secret)
      for (let seed = 1; seed <= 1500; seed++) {
        const text = message(fix.dictionary, chance(seed))
        const bytes = sealed(text)
        const view = fix.view()
        view.wrap(bytes, 0, bytes.length)
        out.clear()
        line.put(view)
        const put = new TextDecoder().decode(out.taken)
        expect(put, `seed ${seed}: ${text}`).toBe(summary(view, secret))
        if (put.includes('ClOrdID=')) fast++
      }
    }
    expect(fast).toBeGreaterThan(500)
  })
})

function message(dictionary: Dictionary, random: (limit: number) => number): string {
  const fields = tags.filter(() => random(3) > 0).map((tag) => `${tag}=${value(dictionary, tag, random)}|`)
  return `8=${dictionary.beginString}|35=${types[random(types.length)]}|34=1|49=ME|56=VENUE|${fields.join('')}`
}

function value(dictionary: Dictionary, tag: number, random: (limit: number) => number): string {
  const values = [...(dictionary.fields.get(tag)?.values.keys() ?? [])]
  const odd = random(25)
  if (odd === 0) return ''
  if (odd === 1) return '\xe9t\xe9'
  if (odd === 2) return 'x'.repeat(58 + random(5))
  if (odd === 3) return 'a\x07b'
  if (odd === 4) return 'Z'
  if (odd === 5) return '0.00'
  return values.length > 0 ? values[random(values.length)] : String(random(1000))
}
