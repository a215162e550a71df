import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mid, queueImbalance, relativeSpread, spread, weightedMid, What } from '../src/index.ts'
import type { BookView, Feature, Percept } from '../src/index.ts'

const moment = { idx: 7, wallUs: 2_000_000 }
const view = (top: Partial<BookView>): BookView => ({
  state: 'LIVE',
  bestBid: Number.NaN,
  bestAsk: Number.NaN,
  bidSize: Number.NaN,
  askSize: Number.NaN,
  lastEventUs: 1_000_000,
  lastUpdateUs: 1_500_000,
  ...top,
})
const vector = view({ bestBid: 100, bestAsk: 101, bidSize: 10, askSize: 8 })
const makers = { spread, relativeSpread, mid, queueImbalance, weightedMid }
const all = Object.entries(makers)

const price = fc.integer({ min: 1, max: 2 ** 40 })
const size = fc.integer({ min: 0, max: 2 ** 40 })
const quote = fc
  .record({
    state: fc.constantFrom<BookView['state']>('LIVE', 'LIVE', 'LIVE', 'LIVE', 'STALE', 'SYNCING', 'EMPTY'),
    bestBid: fc.oneof({ weight: 9, arbitrary: price }, { weight: 1, arbitrary: fc.constant(Number.NaN) }),
    width: fc.nat(1000),
    bidSize: fc.oneof({ weight: 9, arbitrary: size }, { weight: 1, arbitrary: fc.constant(Number.NaN) }),
    askSize: fc.oneof({ weight: 9, arbitrary: size }, { weight: 1, arbitrary: fc.constant(Number.NaN) }),
    lastUpdateUs: fc.nat(1_000_000),
  })
  .map(({ width, ...rest }): BookView => ({ ...rest, bestAsk: rest.bestBid + width, lastEventUs: 0 }))

/** Each feature over a whole history at once, written from the formulas: null where an input is not there. */
const batch: Record<string, (history: readonly BookView[]) => (number | null)[]> = {
  spread: (history) => history.map((q) => live(q, q.bestAsk - q.bestBid)),
  relative_spread: (history) => history.map((q) => live(q, (2 * (q.bestAsk - q.bestBid)) / (q.bestAsk + q.bestBid))),
  mid: (history) => history.map((q) => live(q, q.bestBid + (q.bestAsk - q.bestBid) / 2)),
  queue_imbalance: (history) => history.map((q) => live(q, share(q, q.bidSize) - share(q, q.askSize))),
  weighted_mid: (history) => history.map((q) => live(q, q.bestBid * share(q, q.askSize) + q.bestAsk * share(q, q.bidSize))),
}
const share = (q: BookView, part: number) => part / (q.bidSize + q.askSize)
const live = (q: BookView, value: number) => (q.state === 'LIVE' && !Number.isNaN(value) ? value : null)

function streamed(make: () => Feature, history: readonly BookView[]): Percept[] {
  const feature = make()
  return history.map((each, idx) => ({ ...feature.observe(each, { idx, wallUs: idx }) }))
}

describe('features of the top of the book', () => {
  test('the vectors of the reference', () => {
    const what = new What().observe(vector, moment)
    expect(what.spread.percept.value).toBe(1)
    expect(what.mid.percept.value).toBe(100.5)
    expect(what.relativeSpread.percept.value).toBeCloseTo(1 / 100.5, 14)
    expect(what.queueImbalance.percept.value).toBeCloseTo(0.1111111111, 10)
    expect(what.weightedMid.percept.value).toBeCloseTo(100.5555555556, 10)
  })

  test('an output says of what, when and by which formula it was made', () => {
    expect(spread().observe(vector, moment)).toEqual({
      feature: 'spread',
      value: 1,
      reason: '',
      ready: true,
      quality: 1,
      asOfUs: 1_000_000,
      usableUs: 2_000_000,
      cause: 7,
      manifest: spread().percept.manifest,
    })
    expect(spread().observe({ ...vector, lastEventUs: 0 }, moment).asOfUs).toBe(1_500_000)
  })

  test.each<[string, Partial<BookView>, (number | string)[]]>([
    ['no size', { bestBid: 100, bestAsk: 101 }, [1, 1 / 100.5, 100.5, 'missing_input', 'missing_input']],
    ['one side only', { bestBid: 100, bidSize: 5 }, ['missing_input', 'missing_input', 'missing_input', 'missing_input', 'missing_input']],
    ['sizes of zero', { bestBid: 100, bestAsk: 101, bidSize: 0, askSize: 0 }, [1, 1 / 100.5, 100.5, 'division', 'division']],
    ['a middle of zero', { bestBid: -1, bestAsk: 1, bidSize: 1, askSize: 1 }, [2, 'division', 0, 0, 0]],
    ['a stale book', { ...vector, state: 'STALE' }, ['stale', 'stale', 'stale', 'stale', 'stale']],
    [
      'a book that waits for its snapshot',
      { ...vector, state: 'SYNCING' },
      ['missing_input', 'missing_input', 'missing_input', 'missing_input', 'missing_input'],
    ],
    ['a negative size', { ...vector, bidSize: -1 }, [1, 1 / 100.5, 100.5, 'out_of_range', 'out_of_range']],
  ])('with %s what cannot be said is null with its reason', (_, top, expected) => {
    const { features } = new What().observe(view(top), moment)
    expect(features.map(({ percept }) => percept.value ?? percept.reason)).toEqual(expected)
    for (const { percept } of features) {
      expect(percept.ready).toBe(percept.value !== null)
      expect(percept.quality).toBe(percept.value === null ? 0 : 1)
    }
  })

  test('an input older than the declared limit is no input', () => {
    const limited = mid(500_000)
    expect(limited.observe(vector, { idx: 1, wallUs: 2_000_000 }).value).toBe(100.5)
    expect(limited.observe(vector, { idx: 2, wallUs: 2_000_001 })).toMatchObject({ value: null, reason: 'stale', ready: false })
    expect(mid().observe(vector, { idx: 2, wallUs: 9e15 }).value).toBe(100.5)
  })

  test('before the first look there is nothing to be used', () => {
    for (const [, make] of all) expect(make().percept).toMatchObject({ value: null, reason: 'warmup', ready: false, quality: 0 })
  })

  test('one record a feature, filled again', () => {
    const feature = spread()
    expect(feature.observe(vector, moment)).toBe(feature.observe(view({}), moment))
  })

  test.each(all)('%s: event by event says what the whole history at once says', (_, make) => {
    fc.assert(
      fc.property(fc.array(quote, { maxLength: 20 }), (history) => {
        const reference = batch[make().manifest.name](history)
        streamed(make, history).forEach(({ value }, i) => {
          const expected = reference[i]
          if (value === null || expected === null) expect(value).toBe(expected)
          else expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)))
        })
      }),
    )
  })

  test.each(all)('%s: what was said does not depend on what came later, nor on where one began', (_, make) => {
    fc.assert(
      fc.property(fc.array(quote, { maxLength: 20 }), fc.nat(20), (history, at) => {
        const whole = streamed(make, history)
        expect(streamed(make, history.slice(0, at))).toEqual(whole.slice(0, at))
        const later = streamed(make, history.slice(at))
        expect(later.map(({ value, reason }) => [value, reason])).toEqual(whole.slice(at).map(({ value, reason }) => [value, reason]))
      }),
    )
  })

  test('a mirrored market is felt mirrored', () => {
    fc.assert(
      fc.property(quote, (q) => {
        const mirrored: BookView = { ...q, bestBid: -q.bestAsk, bestAsk: -q.bestBid, bidSize: q.askSize, askSize: q.bidSize }
        const seen = new What().observe(q, moment)
        const reflected = new What().observe(mirrored, moment)
        expect(reflected.spread.percept.value).toBe(seen.spread.percept.value)
        for (const name of ['mid', 'queueImbalance', 'weightedMid', 'relativeSpread'] as const) {
          const value = seen[name].percept.value
          const opposite = reflected[name].percept.value
          if (value === null || opposite === null) expect(opposite).toBe(value)
          else expect(Math.abs(opposite + value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)))
        }
      }),
    )
  })

  test('no NaN and no infinity leaves a feature, whatever goes in', () => {
    const anything = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0))
    fc.assert(
      fc.property(anything, anything, anything, anything, (bestBid, bestAsk, bidSize, askSize) => {
        for (const { percept } of new What().observe(view({ bestBid, bestAsk, bidSize, askSize }), moment).features)
          expect(percept.value === null ? percept.reason !== '' : Number.isFinite(percept.value)).toBe(true)
      }),
    )
  })

  test('a manifest has one digest, and another one when anything in it changes', () => {
    const digests = [...all.map(([, make]) => make().percept.manifest), mid(1).percept.manifest, mid(2).percept.manifest]
    expect(new Set(digests).size).toBe(digests.length)
    expect(mid(1).percept.manifest).toBe(mid(1).percept.manifest)
  })
})
