import type { Entry } from '@fix/events'
import { expect, it } from 'vitest'
import { MarketPulse } from '../src/market-pulse.ts'

const entry = (seconds: number): Entry => ({
  idx: 1,
  now: { wallUs: seconds * 1_000_000, monoUs: seconds * 1_000_000 },
  fact: { kind: 'wake' },
})
const eurusd = (pulse: MarketPulse) => pulse.of('EURUSD')!
const counted = (pulse: MarketPulse): number => Object.values(eurusd(pulse).seconds).reduce((sum, n) => sum + n, 0)

/** A book whose middle moves a little with each look. */
function moving() {
  let looks = 0
  const book = { bestBid: 110_000, bestAsk: 110_002 }
  return {
    get looks() {
      return looks
    },
    find(id: string) {
      if (id !== 'EURUSD') return undefined
      looks++
      return { bestBid: book.bestBid + (looks % 2), bestAsk: book.bestAsk + (looks % 2) }
    },
  }
}

it('looks at the books once a second of the market, however many facts there are', () => {
  const books = moving()
  const pulse = new MarketPulse(['EURUSD'])
  for (let i = 0; i < 1000; i++) pulse.before(entry(100 + i / 100), books)
  // From 100 to 109.99: the ends of nine seconds.
  expect(books.looks).toBe(9)
})

it('knows nothing before a minute of returns, and then how far the middle moves and the seconds by regime', () => {
  const books = moving()
  const pulse = new MarketPulse(['EURUSD', 'GBPUSD'])
  for (let second = 0; second <= 60; second++) pulse.before(entry(second), books)
  expect([eurusd(pulse).sigmaAnn.value, eurusd(pulse).divergence.value]).toEqual([null, null])
  for (let second = 61; second <= 70; second++) pulse.before(entry(second), books)
  expect(eurusd(pulse).sigmaAnn.value).toBeGreaterThan(0)
  expect(eurusd(pulse).divergence.value).toBeCloseTo(0, 9)
  expect(counted(pulse)).toBe(10)
  expect(pulse.of('GBPUSD')?.sigmaAnn.value).toBeNull()
})

it('a quiet minute is seconds in which nothing moved, and of a longer silence nobody knows', () => {
  const books = moving()
  const pulse = new MarketPulse(['EURUSD'])
  for (let second = 0; second <= 70; second++) pulse.before(entry(second), books)
  const before = counted(pulse)
  pulse.before(entry(100), books)
  expect(counted(pulse)).toBe(before + 30)
  pulse.before(entry(1000), books)
  expect(counted(pulse)).toBe(before + 30)
  expect(eurusd(pulse).sigmaAnn.value).toBeNull()
})

it('goes on with the seconds of a clock that was set back', () => {
  const books = moving()
  const pulse = new MarketPulse(['EURUSD'])
  for (let second = 1000; second <= 1010; second++) pulse.before(entry(second), books)
  expect(eurusd(pulse).samples).toBe(9)
  for (let second = 500; second <= 510; second++) pulse.before(entry(second), books)
  expect(eurusd(pulse).samples).toBe(19)
})
