import { expect, it } from 'vitest'
import type { AccountLimits, InstrumentLimits } from '../src/index.ts'
import { desk, limits, now, order, px, qty, type Bent } from './desk.ts'

/** Larger than a number that needs no box. */
const wide = 2 ** 45

const every: InstrumentLimits = {
  ...limits.instruments.EURUSD,
  ...{
    maxQty: qty(wide),
    maxPosition: qty(wide),
    maxStrategyPosition: qty(wide),
    maxQtyADay: qty(wide),
    maxValue: wide,
    maxValueADay: wide,
  },
  ...{ collarBps: 500, drift: { bps: 500, withinMs: 60_000 }, maxSpreadTicks: 1000, maxOpenOrders: 1000, maxOrdersADay: wide },
  ...{ selfMatch: 'refuse', strategies: ['ref'], marginBps: 333 },
}
const account: AccountLimits = {
  ...{ maxGross: wide, maxNet: wide, maxCredit: wide, maxMargin: wide, maxCurrency: { EUR: wide, USD: wide }, maxOpenOrders: 1000 },
  ...{ startingEquity: wide, drawdown: { day: { halt: { bps: 400 } }, strategy: { halt: { bps: 300 } } } },
}

/** Everything that can be limited, at figures that are not small. */
function limited(): Bent {
  const d = desk({ limits: { version: 'every', instruments: { EURUSD: every }, account } })
  d.openBuy = 1e10
  d.position = 1e10
  d.openOrders = 10
  d.risk.exposure.value('EURUSD', 110, 'EUR')
  d.risk.drawdown.mark({ account: 1e10, strategies: new Map([['ref', 1e10]]) }, now)
  d.risk.observe('EURUSD', now)
  return d
}

it.each([
  ['under the limits that must be given', desk],
  ['under every limit', limited],
])('a verdict that passes, and the end of its reservation, allocate nothing: %s', (_, made) => {
  const { risk } = made()
  const intent = order('buy', 10, { ordType: 'limit', limit: px(110_000) })
  const verdicts = 20_000
  const round = (): void => {
    for (let n = 0; n < verdicts; n++) {
      const verdict = risk.check(intent, now)
      if (!verdict.passed) throw new Error(verdict.code)
      risk.release(verdict.order)
    }
  }
  for (let n = 0; n < 10; n++) round()
  const grown = Array.from({ length: 21 }, () => {
    const before = process.memoryUsage().heapUsed
    round()
    return process.memoryUsage().heapUsed - before
  })
  // The smallest object takes 16 bytes; the median leaves out the rounds that a collection or the runner fell into.
  const median = grown.sort((a, b) => a - b)[10]
  expect(median / verdicts).toBeLessThan(2)
})
