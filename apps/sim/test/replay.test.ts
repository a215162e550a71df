import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { Program } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'replay-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function replay(...args: string[]): Promise<Record<string, unknown>> {
  const program = new Program('replay', ...args)
  const [status] = await program.ended
  if (status !== 0) throw new Error(`status ${String(status)}: ${program.stderr}`)
  return JSON.parse(program.lines[0]) as Record<string, unknown>
}

/** Ten minutes of two symbols, each in a file of its own. */
function files(): string[] {
  return ['EURUSD', 'NZDUSD'].map((symbol, which) => {
    const file = join(folder, `${symbol}.csv`)
    const rows = Array.from({ length: 600 }, (_, at) => {
      const time = Date.UTC(2026, 0, 2, 9, 0, at) * 1000
      const bid = 1 + which + ((at * 7919) % 101) / 100_000
      return `${time},${symbol},${bid.toFixed(5)},${(bid + 0.0001).toFixed(5)}`
    })
    writeFileSync(file, ['time,symbol,bid,ask', ...rows].join('\n') + '\n')
    return file
  })
}

describe('sim replay', () => {
  test('gives one digest for one seed, in whatever order the files are named', async () => {
    const [one, two] = files()
    const [first, second, shuffled] = await Promise.all([
      replay(one, two, '--seed', '5'),
      replay(one, two, '--seed', '5'),
      replay(two, one, '--seed', '5'),
    ])
    expect(first).toMatchObject({ schema: 1, unreconciled: 0 })
    expect(first.orders).toBeGreaterThan(10)
    expect(first.digest).toMatch(/^[0-9a-f]{16}$/)
    expect(second).toEqual(first)
    expect(shuffled).toEqual(first)
  })

  test('another seed, or another parameter of the strategy, is another run', async () => {
    const [one] = files()
    const [first, seed, parameter] = await Promise.all([replay(one), replay(one, '--seed', '2'), replay(one, '--set', 'units=2000')])
    expect(new Set([first.digest, seed.digest, parameter.digest]).size).toBe(3)
  })

  test('writes its result where --json says', async () => {
    const out = join(folder, 'result.json')
    const [one] = files()
    const program = new Program('replay', one, '--json', out)
    expect((await program.ended)[0]).toBe(0)
    expect(program.lines).toEqual([])
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ schema: 1 })
  })

  test('says what is wrong with what it was asked, and ends with status 2', async () => {
    const [one] = files()
    const bad = join(folder, 'bad.csv')
    writeFileSync(bad, readFileSync(one, 'utf8').replace(/\n[^\n]*\n$/, '\nnonsense\n'))
    const cases: [string[], string][] = [
      [[bad], 'bad.csv, line 601'],
      [[one, '--set', 'unit=3'], 'unknown parameter unit'],
      [[one, '--strategy', join(folder, 'none.ts')], 'none.ts'],
      [[one, '--set', 'units'], 'expected key=value'],
    ]
    for (const [args, reason] of cases) {
      const program = new Program('replay', ...args)
      expect([(await program.ended)[0], args]).toEqual([2, args])
      expect(program.stderr).toContain(reason)
    }
  })

  const day = fileURLToPath(new URL('../../../../shared/data/fx-ticks/fxcm_eurusd_20140504_quote.zip', import.meta.url))
  test.skipIf(!existsSync(day))('plays a recorded day as it is, twice alike (skipped where ../shared is absent)', async () => {
    const [first, second] = await Promise.all([replay(day), replay(day)])
    expect(first.quotes).toBeGreaterThan(1000)
    expect(second).toEqual(first)
  })
})
