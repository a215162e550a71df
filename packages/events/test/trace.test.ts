// Trace ids are made from names that are unique already: the same everywhere, and no two alike.
import { expect, it } from 'vitest'
import { messageTraceId, spanIdOf, traceIdOf } from '../src/index.ts'

it('a trace id has 32 hex digits and a span id 16, and the same name gives the same one', () => {
  expect(traceIdOf('F0a1b2-3:17.1')).toMatch(/^[0-9a-f]{32}$/)
  expect(spanIdOf('F0a1b2-3-4')).toMatch(/^[0-9a-f]{16}$/)
  expect(traceIdOf('F0a1b2-3:17.1')).toBe(traceIdOf('F0a1b2-3:17.1'))
})

it('is what it was in every version: journals have it', () => {
  expect([traceIdOf(''), traceIdOf('F0a1b2-3:17.1')]).toMatchInlineSnapshot(`
    [
      "b9dd6ad6078a9bfa49a308e71675d174",
      "43d845b619d529b440d9ee24747f564e",
    ]
  `)
})

it('names that differ in one digit share no id, and differ in about half of the bits', () => {
  const ids = new Set<string>()
  let bits = 0
  let before = BigInt(`0x${traceIdOf('T1:0.1')}`)
  for (let n = 1; n <= 100_000; n++) {
    const id = traceIdOf(`T1:${n}.1`)
    ids.add(id)
    ids.add(id.slice(0, 16))
    if (n > 1000) continue
    const next = BigInt(`0x${id}`)
    bits += (before ^ next).toString(2).replaceAll('0', '').length
    before = next
  }
  expect(ids.size).toBe(200_000)
  expect(Math.round(bits / 1000)).toBeGreaterThan(60)
  expect(Math.round(bits / 1000)).toBeLessThan(68)
})

it('a message without an order is told from its twin in the other direction, epoch, or session', () => {
  const ids = [
    messageTraceId('TRADE', 1, 'in', 7),
    messageTraceId('TRADE', 1, 'out', 7),
    messageTraceId('TRADE', 2, 'in', 7),
    messageTraceId('QUOTE', 1, 'in', 7),
  ]
  expect(new Set(ids).size).toBe(4)
})
