import { expect, it } from 'vitest'
import { desk, now, order, px } from './desk.ts'

it.each([
  // The smallest object takes 16 bytes; the median leaves out the rounds that a collection or the runner fell into.
  { title: 'a verdict that passes, and the end of its reservation, allocate nothing', recorded: false, mostBytes: 2 },
  { title: 'its record allocates no more than what a few numbers are handed over in', recorded: true, mostBytes: 160 },
])('$title', ({ recorded, mostBytes }) => {
  const { risk } = desk()
  let bytes = 0
  const intent = order('buy', 10, { ordType: 'limit', limit: px(110_000) })
  const verdicts = 20_000
  const round = (): void => {
    for (let n = 0; n < verdicts; n++) {
      const verdict = risk.check(intent, now)
      if (!verdict.passed) throw new Error(verdict.code)
      if (recorded) bytes += risk.evidence('T-1', 2)!.length
      risk.sent(verdict.order)
    }
  }
  for (let n = 0; n < 10; n++) round()
  const grown = Array.from({ length: 21 }, () => {
    const before = process.memoryUsage().heapUsed
    round()
    return process.memoryUsage().heapUsed - before
  })
  const median = grown.sort((a, b) => a - b)[10]
  expect(median / verdicts).toBeLessThan(mostBytes)
  expect(bytes > 0).toBe(recorded)
})
