// In a file of its own, which is a process of its own: once documents of several shapes were seen, a wide number that only some of them have is read by way of a box.
import { expect, it } from 'vitest'
import type { Limits } from '../src/index.ts'
import { desk, now, order, px, qty } from './desk.ts'

/** Beyond 2^31, where a field may hold a number in a box. */
const wide = 2 ** 52
const every: Limits = {
  version: 'every',
  instruments: {
    EURUSD: {
      ...{ maxQty: qty(1e9), maxPosition: qty(4e9), maxMdAgeMs: 60_000, maxUnknown: 0, maxValue: wide, collarBps: 500 },
      ...{ drift: { bps: 500, withinMs: 60_000 }, maxSpreadTicks: 1e6, maxOpenOrders: 1000, maxOrdersADay: 1e9 },
      ...{ maxQtyADay: qty(wide), maxValueADay: wide, messages: { count: 1e6, withinMs: 1 }, duplicateMs: 1 },
      ...{ executions: { count: 1000, withinMs: 60_000 }, selfMatch: 'refuse', ordTypes: ['limit'], strategies: ['ref'] },
      maxStrategyPosition: qty(4e9),
    },
  },
  account: { maxOpenOrders: 1e5, maxOrdersADay: 1e9, messages: { count: 1e6, withinMs: 1 } },
}

it('a verdict that passes with every limit given allocates nothing, however wide they are', () => {
  const { risk } = desk({ limits: every })
  const intent = order('buy', 10, { ordType: 'limit', limit: px(110_000) })
  const at = { ...now }
  risk.observe('EURUSD', at)
  const verdicts = 10_000
  const round = (): void => {
    for (let n = 0; n < verdicts; n++) {
      // No order is like one of a millisecond before.
      at.monoUs += 2000
      const verdict = risk.check(intent, at)
      if (!verdict.passed) throw new Error(verdict.code)
      risk.sent(verdict.order)
    }
  }
  for (let n = 0; n < 10; n++) round()
  const grown = Array.from({ length: 21 }, () => {
    const before = process.memoryUsage().heapUsed
    round()
    return process.memoryUsage().heapUsed - before
  })
  // The smallest object takes 16 bytes; the median leaves out the rounds that a collection or the runner fell into.
  expect(grown.sort((a, b) => a - b)[10] / verdicts).toBeLessThan(2)
})
