// A replay at the speed of its market times a factor: what it waits for is counted, and what comes of it stays the same.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entriesOf, captureWriter, ticks } from '@fix/capture'
import { journal } from '@fix/store/file'
import { afterAll, describe, expect, test } from 'vitest'
import { captureOf } from '../src/journal-source.ts'
import { paced, type Sleeper } from '../src/pace.ts'
import { runReplay, type ReplayOptions, type ReplayResult } from '../src/replay.ts'
import { Program } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'pace-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Its time passes only while somebody sleeps, or works. */
class FakeSleeper implements Sleeper {
  readonly slept: number[] = []
  #ms = 1000
  nowMs(): number {
    return this.#ms
  }
  sleep(ms: number): Promise<void> {
    this.slept.push(ms)
    this.#ms += ms
    return Promise.resolve()
  }
  work(ms: number): void {
    this.#ms += ms
  }
}

function quotes(): string {
  const file = join(folder, 'quotes.csv')
  const rows = [0, 1, 1, 3, 200].map((s, at) => `${Date.UTC(2026, 0, 2, 9, 0, s) * 1000},EURUSD,1.1000${at},1.1001${at}`)
  writeFileSync(file, ['time,symbol,bid,ask', ...rows].join('\n') + '\n')
  return file
}

const strategy = fileURLToPath(new URL('../../../examples/strategies/lean-with-the-book.ts', import.meta.url))
const replay = (file: string, more: Partial<ReplayOptions> = {}): Promise<ReplayResult> =>
  runReplay({ files: [file], seed: '1', strategy, parameters: {}, ...more })

describe('a paced replay', () => {
  test('waits between ticks as long as the market did, divided by the speed, never more than a minute at once, and gives the same digest', async () => {
    const sleeper = new FakeSleeper()
    const file = quotes()
    const slow = await replay(file, { speed: 2, sleeper })
    expect(slow.quotes).toBeGreaterThanOrEqual(5)
    expect(sleeper.slept).toEqual([500, 1000, 60_000, 38_500])
    const idle = new FakeSleeper()
    expect(await replay(file, { speed: 0, sleeper: idle })).toEqual(slow)
    expect(idle.slept).toEqual([])
  })

  test('waits for the entries of a capture by their own times', async () => {
    const capture = join(folder, 'state', 'capture')
    const writer = captureWriter(capture)
    for (const entry of entriesOf(ticks([quotes()]))) writer.record(entry)
    writer.close()
    const sleeper = new FakeSleeper()
    const paced = await replay(capture, { take: 'facts', speed: 10, sleeper })
    expect(sleeper.slept).toEqual([100, 200, 19_700])
    expect(await replay(capture, { take: 'facts' })).toEqual(paced)
  })

  test('catches up with what is late, and goes on at its time', async () => {
    const sleeper = new FakeSleeper()
    const busy = function* (): Generator<number, string> {
      yield 0
      sleeper.work(2500)
      yield 1_000_000
      yield 2_000_000
      yield 3_000_000
      return 'done'
    }
    expect(await paced(busy(), 1, sleeper)).toBe('done')
    expect(sleeper.slept).toEqual([500])
  })
})

describe('a journal as what a replay reads', () => {
  test('is the capture beside it, named by the state or by the journal; a journal alone ends with status 3 and says what it can tell', async () => {
    const state = join(folder, 'state')
    const log = await journal(join(state, 'journal'))
    await log.close()
    const capture = join(state, 'capture')
    expect(existsSync(capture)).toBe(true)
    expect([state, join(state, 'journal'), capture].map(captureOf)).toEqual([capture, capture, capture])
    const alone = await journal(join(folder, 'alone', 'journal'))
    await alone.close()
    mkdirSync(join(folder, 'empty'))
    expect(captureOf(join(folder, 'empty'))).toBe(join(folder, 'empty'))
    for (const dir of [join(folder, 'alone'), join(folder, 'alone', 'journal')]) {
      const program = new Program('replay', dir)
      expect((await program.ended)[0]).toBe(3)
      expect(program.stderr).toContain('sequence numbers only')
      expect(program.lines).toEqual([])
    }
  })
})
