import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Volatility } from '../src/index.ts'

const perYear = 252 * 24 * 3600
const at = (idx: number) => ({ idx, wallUs: idx * 1_000_000 })

function fed(middles: readonly number[]): Volatility {
  const volatility = new Volatility()
  middles.forEach((mid, idx) => volatility.sample(mid, at(idx)))
  return volatility
}

/** A path of 1.1 that moves by `step` up and down in turn: every squared log return is the same. */
const zigzag = (samples: number, step: number): number[] =>
  Array.from({ length: samples }, (_, i) => 1.1 * Math.exp(i % 2 === 0 ? 0 : step))

/** Over the whole history at once, from the formulas: values of the last sample, null where there are none. */
function batch(middles: readonly number[]): { sigma: number | null; divergence: number | null } {
  const squares: number[] = []
  for (let i = 1; i < middles.length; i++) {
    const square = Math.log(middles[i] / middles[i - 1]) ** 2
    if (!Number.isNaN(square)) squares.push(square)
  }
  if (squares.length < 60 || Number.isNaN(middles.at(-1))) return { sigma: null, divergence: null }
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  let ewma = mean(squares.slice(0, 60))
  let garch = ewma
  for (let i = 60; i < squares.length; i++) {
    ewma = 0.99 * ewma + 0.01 * squares[i]
    garch = 0.01 * mean(squares.slice(0, i + 1)) + 0.05 * squares[i] + 0.94 * garch
  }
  const annual = (variance: number): number => Math.sqrt(variance * perYear)
  return { sigma: annual(ewma), divergence: annual(mean(squares.slice(-60))) - annual(garch) }
}

const near = (value: number | null, expected: number | null): void => {
  if (expected === null) expect(value).toBeNull()
  else expect(Math.abs(value! - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)))
}

const path = fc.array(
  fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 900, max: 1100 }).map((n) => n / 1000) }, { weight: 1, arbitrary: fc.constant(NaN) }),
  { minLength: 1, maxLength: 200 },
)

describe('the volatility of a middle', () => {
  test('of returns that are all alike is their size, annualised, and a GARCH agrees', () => {
    const { sigmaAnn, divergence } = fed(zigzag(200, 1e-5))
    expect(sigmaAnn.value).toBeCloseTo(1e-5 * Math.sqrt(perYear), 9)
    expect(divergence.value).toBeCloseTo(0, 9)
    expect(sigmaAnn).toMatchObject({ feature: 'sigma_ann', ready: true, reason: '', quality: 1, cause: 199 })
  })

  test('has no value before there are sixty returns, and says why', () => {
    expect(fed(zigzag(60, 1e-5)).sigmaAnn).toMatchObject({ value: null, reason: 'warmup', ready: false })
    expect(fed(zigzag(61, 1e-5)).sigmaAnn.ready).toBe(true)
  })

  test('streamed is what it is over the whole history at once, and what comes later changes nothing', () => {
    fc.assert(
      fc.property(path, (middles) => {
        const volatility = new Volatility()
        middles.forEach((mid, idx) => {
          volatility.sample(mid, at(idx))
          const expected = batch(middles.slice(0, idx + 1))
          near(volatility.sigmaAnn.value, expected.sigma)
          near(volatility.divergence.value, expected.divergence)
        })
      }),
      { numRuns: 30 },
    )
  })

  test('leaves a hole out: no return spans it, and what was learned is held', () => {
    const calm = zigzag(100, 1e-5)
    const jumped = fed([...calm, NaN, 2, 2 * Math.exp(1e-5)])
    expect(jumped.sigmaAnn.value).toBeCloseTo(1e-5 * Math.sqrt(perYear), 9)
    expect(fed([...calm, NaN]).sigmaAnn).toMatchObject({ value: null, reason: 'missing_input', ready: false })
    expect(fed([...calm, -1]).sigmaAnn.reason).toBe('out_of_range')
  })

  test('a GARCH is ahead of the realised one when a market wakes up, and below it when the market sleeps again', () => {
    const woken = [...zigzag(300, 1e-6), ...zigzag(20, 5e-5)]
    expect(fed(woken).divergence.value).toBeLessThan(0)
    expect(fed([...woken, ...zigzag(50, 1e-6)]).divergence.value).toBeGreaterThan(0)
  })
})

describe('the regime', () => {
  const step = (sigma: number): number => sigma / Math.sqrt(perYear)

  test.each([
    [0.04, 'calm'],
    [0.1, 'normal'],
    [0.3, 'storm'],
  ] as const)('of %s a year is %s, counted once a second behind the warm-up', (sigma, regime) => {
    const volatility = fed(zigzag(100, step(sigma)))
    expect(volatility.regime).toBe(regime)
    expect(volatility.seconds).toEqual({ calm: 0, normal: 0, storm: 0, [regime]: 40 })
    expect(fed(zigzag(30, step(sigma))).regime).toBe('')
  })

  test('is left a tenth below the threshold at which it began', () => {
    const volatility = fed(zigzag(100, step(0.1)))
    // Just below the threshold it stays; the EWMA needs some time to come down.
    zigzag(1000, step(0.076)).forEach((mid, i) => volatility.sample(mid, at(100 + i)))
    expect(volatility.regime).toBe('normal')
    zigzag(2000, step(0.03)).forEach((mid, i) => volatility.sample(mid, at(1100 + i)))
    expect(volatility.regime).toBe('calm')
  })
})
