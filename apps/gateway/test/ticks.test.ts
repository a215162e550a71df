// Recorded ticks through gateway and venue as fast as they answer, on the ticks' own clock.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { captureReader, ticks } from '@fix/capture'
import { afterEach, describe, expect, it } from 'vitest'
import { summarySchema } from '../src/status.ts'
import { profitOnPaper } from './profit.ts'
import { endAll, gateway } from './program.ts'
import { scratch } from './scratch.ts'

const day = fileURLToPath(new URL('../../../../shared/data/fx-ticks/fxcm_eurusd_20140506_quote.zip', import.meta.url))
const sample = fileURLToPath(new URL('../../../examples/data/eurusd-generated.csv', import.meta.url))
const dir = scratch()
afterEach(endAll)

/** The first quotes of the day, as CSV. */
function slice(count: number): { file: string; crossed: number } {
  const lines = ['time,symbol,bid,ask']
  let crossed = 0
  for (const { timeUs, symbol, bid, ask } of ticks([day])) {
    if (lines.length > count) break
    if (bid > ask) crossed++
    lines.push(`${timeUs},${symbol},${(bid / 1e5).toFixed(5)},${(ask / 1e5).toFixed(5)}`)
  }
  const file = join(dir, 'slice.csv')
  writeFileSync(file, `${lines.join('\n')}\n`)
  return { file, crossed }
}

describe('npm start at speed 0', () => {
  it('plays a file of ticks to its end, and its profit is the sum over the fills in its journal', async () => {
    const state = join(dir, 'sample')
    const program = gateway('demo', '--http-port', '0', '--state', state, '--speed', '0', '--ticks', sample)
    expect(await program.status).toBe(0)
    const summary = summarySchema.parse(JSON.parse(program.stdout))
    expect(program.logged('gateway.stopped')).toMatchObject([{ msg: 'the last tick is played' }])
    expect(summary.fills).toBeGreaterThan(10)
    expect(summary.unreconciled).toBe(0)
    expect(profitOnPaper(join(state, 'journal'))).toEqual({ fills: summary.fills, realised: summary.realisedPnl })
  })

  it('lives on the ticks’ clock: every fact bears a time of theirs, in order', async () => {
    let last = 0
    let count = 0
    for (const { now } of captureReader(join(dir, 'sample', 'capture'))) {
      expect(now.wallUs).toBeGreaterThanOrEqual(last)
      last = now.wallUs
      count++
    }
    const all = [...ticks([sample])]
    expect(count).toBeGreaterThan(all.length)
    expect(last).toBe(all.at(-1)!.timeUs)
  })

  it.skipIf(!existsSync(day))('trades real quotes, crossed ones among them (skipped where ../shared is not there)', async () => {
    const { file, crossed } = slice(3000)
    expect(crossed).toBeGreaterThan(100)
    const state = join(dir, 'day')
    const program = gateway('demo', '--http-port', '0', '--state', state, '--speed', '0', '--ticks', file)
    expect(await program.status).toBe(0)
    const summary = summarySchema.parse(JSON.parse(program.stdout))
    expect(summary.quotes).toBeGreaterThanOrEqual(3000)
    expect(summary.fills).toBeGreaterThan(10)
    expect(summary).toMatchObject({ rejects: 0, unreconciled: 0 })
    expect(profitOnPaper(join(state, 'journal'))).toEqual({ fills: summary.fills, realised: summary.realisedPnl })
  })
})
