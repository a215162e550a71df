import { expect, it } from 'vitest'
import { desk, now, order, px } from './desk.ts'

it('a verdict that passes, and the end of its reservation, allocate nothing', () => {
  const { risk } = desk()
  const intent = order('buy', 10, { ordType: 'limit', limit: px(110_000) })
  const verdicts = 20_000
  const round = (): void => {
    for (let n = 0; n < verdicts; n++) {
      const verdict = risk.check(intent, now)
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
  const median = grown.sort((a, b) => a - b)[10]
  expect(median / verdicts).toBeLessThan(2)
})
