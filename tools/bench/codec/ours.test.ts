// Our side of the benchmark does the work that it is measured for: what it reads is compared with what a slow, obvious reader finds in the text.
import { describe, expect, it } from 'vitest'
import { figures } from '../../peers/serve.js'
import { alike } from '../runner.ts'
import { benches } from './group.ts'
import { corpus } from './corpus.ts'
import { fourKinds, order, sizeKinds, snapshot, type Field, type Kind, type Reading } from './messages.ts'
import { wrongIn } from './orders-check.ts'
import { oursOver } from './ours.ts'
import type { Figures } from './read-ours.ts'

const kinds = new Map([...fourKinds, ...sizeKinds].map((kind) => [kind.name, kind]))
const { works, texts } = oursOver((name) => new Uint8Array(Buffer.from(corpus(kinds.get(name) ?? order).join(''), 'latin1')))

function figuresOf(work: string): Figures {
  const sums = figures()
  works[work](sums)
  return sums
}

const values = (sums: Figures): number[] => [sums.fields, sums.ints, sums.decimals, sums.chars, sums.text, sums.times]

function addTo(sums: Figures, reading: Reading, value: string): void {
  sums.fields++
  if (reading === 'int') sums.ints += Number(value)
  else if (reading === 'price' || reading === 'qty') sums.decimals += Number(value)
  else if (reading === 'char') sums.chars += value.charCodeAt(0)
  else if (reading === 'text') sums.text += value.length + value.charCodeAt(value.length - 1)
  else sums.times += Date.parse(value.replace(/^(....)(..)(..)-/, '$1-$2-$3T') + 'Z') - Date.UTC(2026, 0, 1)
}

/** Splits at SOH and reads what the predicate wants. */
function twin(kind: Kind, wanted: (field: Field, seenBefore: boolean) => boolean): Figures {
  const sums = figures()
  const readings = new Map([...kind.fields, ...(kind.group?.fields ?? [])])
  for (const text of corpus(kind)) {
    const seen = new Set<number>()
    for (const part of text.split('\x01').slice(0, -1)) {
      const tag = Number(part.slice(0, part.indexOf('=')))
      const reading = readings.get(tag)
      if (reading === undefined) throw new Error(`${kind.name} has no field ${tag}`)
      if (wanted([tag, reading], seen.has(tag))) addTo(sums, reading, part.slice(part.indexOf('=') + 1))
      seen.add(tag)
    }
  }
  return sums
}

describe('our readers in the benchmark', () => {
  it.each([...fourKinds, ...sizeKinds])('read every field of $name', (kind) => {
    expect(alike(values(twin(kind, () => true)), values(figuresOf(`read-all/${kind.name}`)))).toBe(true)
  })

  it.each(fourKinds)('read the three fields of $name', (kind) => {
    const three = twin(kind, ([tag], seenBefore) => kind.three.includes(tag) && !seenBefore)
    expect(alike(values(three), values(figuresOf(`read-three/${kind.name}`)))).toBe(true)
    expect(three.fields).toBe(3 * corpus(kind).length)
  })

  it.each(fourKinds)('read all of $name but the text, the times and the count', (kind) => {
    const read = twin(kind, ([tag, reading]) => reading !== 'text' && reading !== 'utc' && tag !== kind.group?.countTag)
    const seen = figuresOf(`read-numbers/${kind.name}`)
    expect(alike([read.ints, read.decimals, read.chars], [seen.ints, seen.decimals, seen.chars])).toBe(true)
    expect(seen.text).toBe(0)
  })

  it.each(fourKinds.slice(2))('read every field of $name with its entries in columns', (kind) => {
    expect(alike(values(twin(kind, () => true)), values(figuresOf(`read-columns/${kind.name}`)))).toBe(true)
  })

  it.each(['wide-getter/order', 'wide-columns/order'])('%s reads the quantity and both times of each order', (work) => {
    const wide = twin(order, ([tag]) => [38, 52, 60].includes(tag))
    expect(alike(values(wide), values(figuresOf(work)))).toBe(true)
  })

  it.each(fourKinds)('validate each $name', (kind) => {
    expect(figuresOf(`validate/${kind.name}`).fields).toBe(corpus(kind).length)
  })

  it('figures that differ in the tenth digit are alike, and in the eighth are not', () => {
    expect(alike([1_000_000_000], [1_000_000_000.1])).toBe(true)
    expect(alike([100_000_000], [100_000_001])).toBe(false)
  })
})

describe('our writers in the benchmark', () => {
  it.each(['encode/order', 'encode-fields/order', 'encode-object/order'])('%s writes the orders of the corpus, byte for byte', (work) => {
    expect(texts[work]()).toBe(corpus(order).join(''))
    expect(figuresOf(work)).toMatchObject({ fields: 512, text: corpus(order).join('').length })
  })

  it('an order that differs in one value is told, and one that is missing', () => {
    const all = corpus(order)
    const other = corpus(order, 2)
    expect(wrongIn(all.join(''))).toBeUndefined()
    expect(wrongIn([other[0], ...all.slice(1)].join(''))).toMatch(/^wrote order 0 as /)
    expect(wrongIn(all.slice(1).join(''))).toBe('wrote 511 orders that can be read, of 512')
  })
})

describe('the benches', () => {
  it('have a work of ours each, and operations as many as their corpora have', () => {
    for (const bench of benches) expect(works[bench.works.ours], bench.name).toBeDefined()
    expect(benches.find(({ name }) => name === 'size/100')?.operations).toBe(corpus(snapshot(100, 'size-100')).length * 100)
  })
})
