// Whatever way the levels of the benchmark take into a book, it is the same book: else its figures would be worth nothing.
import { expect, it } from 'vitest'
import { figures } from '../../peers/serve.js'
import { levelStream } from './levels.ts'
import { oursOver } from './ours.ts'
import { peers, peerWork } from './peers.ts'
import { entriesOfX } from './wire.ts'

const stream = levelStream(1000, 10)
const works = oursOver(stream)

function once(work: (sums: ReturnType<typeof figures>) => void): ReturnType<typeof figures> {
  const sums = figures()
  work(sums)
  return sums
}

/** The best prices behind every update, from a plain list of levels. */
function bests(): number[] {
  const held = stream.start.map((levels) => new Map(levels))
  return Array.from({ length: stream.count }, (_, at) => {
    const { sides, prices, sizes } = stream
    if (sizes[at] === 0) held[sides[at]].delete(prices[at])
    else held[sides[at]].set(prices[at], sizes[at])
    return Math.max(...held[0].keys()) + Math.min(...held[1].keys())
  })
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

it('the stream ends where it began, and no side of it is ever empty or crossed', () => {
  const all = bests()
  expect(all.every(Number.isFinite)).toBe(true)
  const held = stream.start.map((levels) => new Map(levels))
  for (let at = 0; at < stream.count; at++) {
    if (stream.sizes[at] === 0) expect(held[stream.sides[at]].delete(stream.prices[at])).toBe(true)
    else held[stream.sides[at]].set(stream.prices[at], stream.sizes[at])
    expect(Math.max(...held[0].keys())).toBeLessThan(Math.min(...held[1].keys()))
  }
  expect(held).toEqual(stream.start)
})

it('one level a message gives the best prices of a plain list, in our book and in every peer', () => {
  const expected = { fields: stream.count, decimals: sum(bests()) }
  const ours = once(works.sizes)
  expect(ours).toMatchObject(expected)
  expect(ours.ints).toBeGreaterThan(0)
  expect(once(works.levels)).toEqual({ ...ours, ints: 0 })
  for (const name of Object.keys(peers)) expect(once(peerWork(name, stream, true))).toEqual(ours)
})

it('ten entries a message, from bytes, by price and by id, give the same after each message, twice', () => {
  const expected = sum(bests().filter((_, at) => at % entriesOfX === entriesOfX - 1 || at === stream.count - 1))
  for (const name of ['x-10', 'x-10-ids']) {
    const sums = once(works[name])
    works[name](sums)
    expect(sums).toMatchObject({ fields: 2 * Math.ceil(stream.count / entriesOfX), decimals: 2 * expected })
  }
})
