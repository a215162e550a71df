import { describe, expect, test } from 'vitest'
import { generateTicks, type Tick } from '../src/index.ts'

const hour = (seed: number): Tick[] => [...generateTicks({ seed, fromUs: 0, untilUs: 3_600_000_000 })]

describe('generated ticks', () => {
  test('are the same for the same seed and others for another', () => {
    expect(hour(1)).toEqual(hour(1))
    expect(hour(1)).not.toEqual(hour(2))
  })

  test('come in the order of time, two to ten a second for each symbol', () => {
    const ticks = hour(3)
    for (const symbol of ['EURUSD', 'GBPUSD']) {
      const own = ticks.filter((tick) => tick.symbol === symbol)
      expect(own.length).toBeGreaterThan(2 * 3600)
      expect(own.length).toBeLessThan(10 * 3600)
      const gapsMs = own.slice(1).map((tick, at) => (tick.timeUs - own[at].timeUs) / 1000)
      expect(gapsMs.filter((gap) => gap < 100 || gap > 500)).toEqual([])
    }
    expect(ticks.filter((tick, at) => at > 0 && tick.timeUs < ticks[at - 1].timeUs)).toEqual([])
  })

  test('keep a spread, and stay within a few percent of where they began', () => {
    const odd = hour(4).filter((tick) => {
      const start = tick.symbol === 'EURUSD' ? 110_000 : 127_000
      return tick.ask <= tick.bid || Math.abs(tick.bid - start) / start > 0.05
    })
    expect(odd).toEqual([])
  })

  test('a symbol with a price of nothing is refused', () => {
    expect(() => [...generateTicks({ seed: 1, fromUs: 0, untilUs: 1, symbols: [{ symbol: 'X', mid: 0, spread: 1 }] })]).toThrow(
      'X with mid 0',
    )
  })
})
