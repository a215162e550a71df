import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IdIndex } from '../src/contents/id-index.ts'
import { Ladder } from '../src/contents/ladder.ts'

const price = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: -20, max: 20 }), fc.maxSafeInteger())
const step = fc.record({ price, size: fc.integer({ min: 1, max: 99 }), add: fc.constantFrom(true, true, true, false) })

/** An entry as a row of columns. */
const row = (price: number, size: number) => [Float64Array.of(0, price), Float64Array.of(0, size), 1] as const

describe('ladder', () => {
  test.each([
    ['bids', 1 as const],
    ['asks', -1 as const],
  ])('%s stay sorted and summed however deep they get', (_, direction) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300, size: 'max' }), (steps) => {
        const tally = { entries: 0, broken: false, touched: 0 }
        const ladder = new Ladder(direction, 1, tally)
        const twin = new Map<number, number[]>()
        for (const { price, size, add } of steps) {
          const here = twin.get(price) ?? []
          if (add) {
            ladder.add(...row(price, size))
            twin.set(price, [...here, size])
          } else if (here.length > 0) {
            ladder.remove(...row(price, here[0]))
            twin.set(price, here.slice(1))
          }
          if (twin.get(price)?.length === 0) twin.delete(price)
        }
        const expected = [...twin.keys()].sort((a, b) => (b - a) * direction)
        const depths = expected.map((_, depth) => depth)
        expect(ladder.count).toBe(expected.length)
        expect(depths.map((depth) => ladder.price(depth))).toEqual(expected.map((each) => each + 0))
        expect(depths.map((depth) => ladder.size(depth))).toEqual(expected.map((each) => twin.get(each)?.reduce((a, b) => a + b)))
        expect(depths.map((depth) => ladder.entries(depth))).toEqual(expected.map((each) => twin.get(each)?.length))
        expect(tally.entries).toBe([...twin.values()].flat().length)
        expect(tally.broken).toBe(false)
      }),
    )
  })

  test('a sum beyond 2^53 is no truth any more', () => {
    const tally = { entries: 0, broken: false, touched: 0 }
    const ladder = new Ladder(1, 1, tally)
    ladder.add(...row(100, 2 ** 53 - 1))
    expect(tally.broken).toBe(false)
    ladder.add(...row(100, 1))
    expect(tally.broken).toBe(true)
    ladder.clear(1)
    expect(ladder.count).toBe(0)
  })

  test('an entry taken off that was never there is no truth either', () => {
    const tally = { entries: 0, broken: false, touched: 0 }
    new Ladder(1, 1, tally).remove(...row(100, 1))
    expect(tally.broken).toBe(true)
  })
})

describe('a side of many levels', () => {
  // Where a window of ticks that was centred on the best begins and ends, and what is beside that.
  const edges = [-193, -192, -191, -128, -1, 0, 1, 63, 64, 65, 255, 256, 257]
  const away = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -260, max: 10 }) }, { weight: 2, arbitrary: fc.constantFrom(...edges) })
  const step = fc.record({
    what: fc.constantFrom('add', 'add', 'add', 'removeLevel', 'removeAt', 'removeBest', 'again'),
    away,
    size: fc.integer({ min: 1, max: 9 }),
    depth: fc.nat(60),
  })

  test.each([
    ['bids', 1],
    ['asks', -1],
  ] as const)('holds in and beyond its window what a map holds: %s', (_, direction) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 60, maxLength: 220, size: 'max' }), (steps) => {
        const ladder = new Ladder(direction, 2, { entries: 0, broken: false, touched: 0 })
        const twin = new Map<number, number>()
        const best = (): number => [...twin.keys()].reduce((a, b) => (a - b > 0 === direction > 0 ? a : b), 20_000)
        let last = 20_000
        for (const { what, away, size, depth } of steps) {
          const price = what === 'again' ? last : (twin.size === 0 ? 20_000 : best()) + 2 * away * direction
          const sorted = [...twin.keys()].sort((a, b) => (b - a) * direction)
          if (what === 'removeLevel') {
            expect(ladder.removeLevel(...price1(price))).toBe(twin.delete(price))
          } else if (what === 'removeAt' || what === 'removeBest') {
            const at = what === 'removeBest' ? 0 : depth
            ladder.removeAt(at)
            if (at < sorted.length) twin.delete(sorted[at])
          } else {
            ladder.add(...row(price, size))
            twin.set(price, (twin.get(price) ?? 0) + size)
            last = price
          }
          const levels = [...twin].sort(([a], [b]) => (b - a) * direction)
          const held = Array.from({ length: ladder.count }, (_, at) => [ladder.price(at), ladder.size(at)])
          expect(held).toEqual(levels)
          expect(ladder.price(0)).toBe(levels.at(0)?.[0] ?? NaN)
          // Not one after the other.
          expect(ladder.size(depth)).toBe(levels.at(depth)?.[1] ?? NaN)
        }
      }),
      { numRuns: 60, seed: 20260102 },
    )
  })
})

const price1 = (price: number) => [Float64Array.of(price), 0] as const

describe('index of ids', () => {
  test('holds what a map holds', () => {
    const id = fc.oneof(fc.integer({ min: 1, max: 60 }).map(String), fc.string({ minLength: 1, maxLength: 3 }))
    fc.assert(
      fc.property(
        fc.array(fc.record({ id, row: fc.nat(99), what: fc.constantFrom('set', 'set', 'delete') }), { maxLength: 300, size: 'max' }),
        (steps) => {
          const index = new IdIndex(2)
          const twin = new Map<string, number>()
          for (const { id, row, what } of steps) {
            if (what === 'set') {
              index.set(id, row)
              twin.set(id, row)
            } else {
              index.delete(id)
              twin.delete(id)
            }
            expect(index.get(id)).toBe(twin.get(id) ?? -1)
          }
          expect(index.size).toBe(twin.size)
          for (const { id } of steps) expect(index.get(id)).toBe(twin.get(id) ?? -1)
          index.clear()
          expect(index.size).toBe(0)
          for (const { id } of steps) expect(index.get(id)).toBe(-1)
        },
      ),
    )
  })
})
