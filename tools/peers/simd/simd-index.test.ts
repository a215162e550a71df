// The kernel finds what the codec's own pass finds: every column, the sum, and where each tag is first; on what is well formed and on what is not.
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { describe, expect, it } from 'vitest'
import { FieldIndex } from '../../../packages/codec/src/reading/field-index.ts'
import { corpus } from '../../bench/codec/corpus.ts'
import { fourKinds, sizeKinds } from '../../bench/codec/messages.ts'
import { Chance } from '../../fuzz/chance.ts'
import { corpus as fuzzCorpus, input } from '../../fuzz/codec/corpus.ts'
import { instance, Placing } from './instance.ts'
import { mostBytes } from './kernel.ts'
import { SimdIndex } from './simd-index.ts'

const kernel = instance()
// A codec each: what one learns of a message type, the other must learn by itself.
const plain = new FieldIndex(codec(fix44).layout)
const simd = new SimdIndex(codec(fix44).layout, kernel)
const placing = new Placing(kernel)
const room = placing.place(new Uint8Array(1 << 20))
const everyTag = [...fix44.fields.keys(), 0, -5, 99_999, 2_147_483_647]

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** What an index holds once it is wrapped around the bytes. */
function told(index: FieldIndex, bytes: Uint8Array, start: number, end: number, asked = everyTag): unknown {
  const problem = index.wrap(bytes, start, end)
  const { count, sum, tags, starts, ends, plan } = index
  const columns = [tags, starts, ends].map((column) => Array.from(column.subarray(0, count)))
  const firsts = asked.map((tag) => index.find(tag))
  return {
    problem,
    count,
    sum: problem === '' ? sum : 0,
    columns,
    type: plan.type,
    firsts,
    grouped: Array.from(index.grouped.subarray(0, count)),
  }
}

function expectSame(bytes: Uint8Array, start = 0, end = bytes.length, asked = everyTag): void {
  const expected = told(plain, bytes, start, end, asked)
  expect(told(simd, bytes, start, end, asked)).toEqual(expected)
  const placed = room.subarray(0, bytes.length)
  placed.set(bytes)
  expect(told(simd, placed, start, end, asked)).toEqual(expected)
}

describe('the SIMD kernel', () => {
  it.each([...fourKinds, ...sizeKinds])('finds every field of $name, and leaves none of them to the plain pass', (kind) => {
    const [taken, left] = [simd.taken, simd.left]
    const texts = corpus(kind).slice(0, 64)
    const all = bytesOf(texts.join(''))
    let at = 0
    for (const text of texts) {
      expectSame(all, at, at + text.length)
      at += text.length
    }
    expect(simd.left).toBe(left)
    // The first message of a type is indexed once more.
    expect(simd.taken - taken).toBeGreaterThanOrEqual(texts.length * 2)
  })

  it('finds what the plain pass finds in 3000 messages that are mutated in all sorts of ways', () => {
    const [taken, left] = [simd.taken, simd.left]
    const texts = fuzzCorpus(fix44)
    for (let seed = 0; seed < 3000; seed++) {
      const text = input(texts, new Chance(seed))
      expectSame(bytesOf(text.endsWith('\x01') ? text : `${text}\x01`))
    }
    expect(simd.taken - taken).toBeGreaterThan(2000)
    expect(simd.left - left).toBeGreaterThan(1000)
  })

  it('finds the same wherever a short message begins and ends within a block', () => {
    for (let before = 0; before < 70; before++) {
      for (let size = 0; size < 70; size++) {
        const text = `${'x'.repeat(before)}8=FIX.4.4\x0135=D\x0158=${'='.repeat(size)}\x01123456=\x0154=1\x01`
        expectSame(bytesOf(`${text}7=z`), before, text.length, [35, 54, 58])
      }
    }
  })

  it('agrees on every byte at every place of a tag, with a dictionary that has tags of five digits', () => {
    const [plainly, swiftly] = [new FieldIndex(codec(fix50sp2).layout), new SimdIndex(codec(fix50sp2).layout, instance())]
    expect(plainly.layout.tagLimit).toBeGreaterThan(12_400)
    for (const tag of ['1=', '12=', '123=', '1234=', '12345=']) {
      for (let at = 0; at < tag.length; at++) {
        for (let byte = 0; byte < 256; byte++) {
          const bytes = bytesOf(`8=FIX.4.4\x0135=0\x01${tag}56=\x0149=A\x01`)
          bytes[15 + at] = byte
          const tags = [1, 12, 49, 56, 123, 1234, 12_345]
          expect(told(swiftly, bytes, 0, bytes.length, tags)).toEqual(told(plainly, bytes, 0, bytes.length, tags))
        }
      }
    }
  })

  it.each([
    '',
    '=',
    '5',
    '0=x',
    '-1=x',
    '05=x',
    ':1=x',
    '1:=x',
    '12:=x',
    '123:=x',
    '123',
    '1234567=x',
    '12345678=x',
    '2147483648=x',
    '999=x',
    '1=\xff',
  ])('agrees on %j among other fields', (field) => {
    expectSame(bytesOf(`8=FIX.4.4\x0135=0\x01${field}\x0149=A\x01`))
    expectSame(bytesOf(`${field}\x01`))
  })

  it('leaves a data field to the plain pass, SOH inside and all', () => {
    const { left } = simd
    expectSame(bytesOf('8=FIX.4.4\x0135=A\x0195=7\x0196=a\x01b=c\x01d\x0198=0\x01'))
    expect(simd.left).toBe(left + 2)
  })

  it('keeps to its memory with a message of nothing but SOH, and with one that is too long for it', () => {
    expectSame(new Uint8Array(mostBytes).fill(1))
    expectSame(bytesOf(`8=FIX.4.4\x0135=0\x01${'58=x\x01'.repeat(mostBytes / 5)}10=000\x01`))
    expectSame(bytesOf(corpus(fourKinds[0])[0]))
  })

  it('gives a copy that keeps its fields when the view goes on', () => {
    const [first, second] = corpus(fourKinds[2]).map(bytesOf)
    const expected = told(plain, first, 0, first.length)
    simd.wrap(first, 0, first.length)
    const copy = simd.copy()
    simd.wrap(second, 0, second.length)
    expect(told(copy, copy.bytes, 0, copy.end)).toEqual(expected)
  })
})
