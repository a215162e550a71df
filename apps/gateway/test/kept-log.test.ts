// The last lines of a log, and nothing of a configuration that is a secret.
import { expect, it } from 'vitest'
import { checkConfig } from '../src/config.ts'
import { KeptLog } from '../src/kept-log.ts'
import { withoutSecrets } from '../src/support.ts'
import { configOf } from './scratch.ts'

it('keeps the last thousand lines in their order, each cut to its bound, and counts those that it let go', () => {
  const kept = new KeptLog()
  for (let at = 0; at < 1200; at++) kept.add(`line ${at}\n`)
  expect([kept.lines().length, kept.lines()[0], kept.lines().at(-1), kept.left]).toEqual([1000, 'line 200', 'line 1199', 200])
  kept.add('x'.repeat(10_000))
  expect(kept.lines().at(-1)).toHaveLength(4000)
})

it('blanks what points to a secret, and leaves the rest as it is', () => {
  const strategy = { module: './strategy.ts', params: { size: 1000 } }
  const shown = JSON.stringify(withoutSecrets(checkConfig(configOf({ mode: 'paper', strategy }), 'gateway.json')))
  expect(shown).not.toMatch(/TEST_LOGIN|TEST_PASSWORD/)
  expect(shown).toContain('"size":1000')
  expect(shown.match(/"\*\*\*"/g)).toHaveLength(4)
})
