// How engines take turns and what becomes of their laps, with engines that take the time they are told to; and that waiting counts.
import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { Load } from '../../peers/load.js'
import type { Result } from '../result.ts'
import { verdicts } from '../verdicts.ts'
import { bars } from './bars.ts'
import { cpuNs } from './cpu-time.ts'
import type { Engine } from './engines.ts'
import { duel, type Duel } from './laps.ts'
import { sessionTables } from './tables.ts'

const engines = ['ours', 'quickfix', 'bystander'].map((name) => ({ name }) as Engine)

/** Ours takes 100 ns, the other 400; every single one twice as long at p99.9. */
function fake(order: string[]): Duel {
  return {
    name: 'round-trip',
    who: ['ours', 'quickfix'],
    count: { first: 10, least: 10, most: 10 },
    lap: async ({ name }) => {
      order.push(name)
      const ns = name === 'ours' ? 100 : 400
      return { ns, p50: ns, p99: ns, p999: 2 * ns, p9999: 2 * ns }
    },
  }
}

describe('a duel', () => {
  it('has every engine work once a round, in an order that rotates and turns round; who is not of it does not', async () => {
    const order: string[] = []
    await duel(fake(order), engines, { rounds: 3, lapMs: 0 })
    expect(order.slice(-6)).toEqual(['ours', 'quickfix', 'ours', 'quickfix', 'ours', 'quickfix'])
    expect(order).not.toContain('bystander')
  })

  it('gives medians over rounds, and ratios of the time and of each percentile', async () => {
    const { results, ratios } = await duel(fake([]), engines, { rounds: 3, lapMs: 0 })
    expect(results[0]).toMatchObject({ subject: 'ours', median: 100, p50: 100, p999: 200, perSecond: 1e7, rounds: 3 })
    expect(ratios.map(({ figure, median }) => [figure, median])).toEqual([
      [undefined, 4],
      ['p50', 4],
      ['p99', 4],
      ['p999', 4],
    ])
    const judged = verdicts(bars, results, ratios).slice(0, 3)
    expect(judged.map(({ asked, seen, met }) => [asked, seen, met])).toEqual([
      ['no worse than quickfix, p50', '4.00x', true],
      ['no worse than quickfix, p99.9', '4.00x', true],
      ['no worse than quickfix-memory, p50', 'not measured', undefined],
    ])
    expect(sessionTables(results, ratios)).toContain(
      '| round-trip | quickfix | 0.400 µs | 0.400 µs | 0.800 µs | 0.800 µs | 2,500,000 | 4.00x (4.00 – 4.00) |',
    )
  })
})

describe('the time that a process has used of the cores', () => {
  it('grows as it works, and is not known of a process that is not there', (context) => {
    const before = cpuNs(process.pid)
    if (before === undefined) return context.skip('there is no /proc')
    const from = process.cpuUsage()
    for (let used = 0; used < 50_000;) {
      const { user, system } = process.cpuUsage(from)
      used = user + system
    }
    expect(cpuNs(process.pid)).toBeGreaterThanOrEqual(before + 3e7)
    expect(cpuNs(2 ** 30)).toBeUndefined()
  })
})

describe('figures of ours alone', () => {
  it('are held against what they may be at most, or must be at least', () => {
    const of = (bench: string, more: Partial<Result>): Result => ({
      bench,
      subject: 'ours',
      unit: 'ns',
      median: 0,
      min: 0,
      rounds: 1,
      ...more,
    })
    const judged = verdicts(
      bars,
      [of('one-way', { perSecond: 400_000 }), of('long-pauses', { median: 2 }), of('allocation', { bytesPerOp: 40.4 })],
      [],
    )
    expect(judged.filter(({ met }) => met !== undefined).map(({ asked, seen, met }) => [asked, seen, met])).toEqual([
      ['300,000 a second', '400,000', true],
      ['500,000 a second', '400,000', false],
      ['none', '2', false],
      ['48 B', '40.4 B', true],
    ])
  })
})

describe('orders at a fixed rate', () => {
  it('that had to wait behind a slow one count their wait', async () => {
    const stallMs = 30
    const load = new Load((number: number) => {
      if (number === 0) for (const until = performance.now() + stallMs; performance.now() < until;);
      load.back(number)
    })
    // Twenty are due within the stall of the first.
    const [, p50] = (await load.rate(20, 1000)).split(' ').map(Number)
    expect(p50).toBeGreaterThan((stallMs / 3) * 1e6)
  })

  it('are answered in the number of their round trips, so many in flight', async () => {
    let inFlight = 0
    let most = 0
    const waiting: number[] = []
    const load = new Load((number: number) => {
      most = Math.max(most, ++inFlight)
      waiting.push(number)
    })
    const said = load.trips(50, 4)
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      inFlight--
      load.back(next)
    }
    expect((await said).split(' ')).toHaveLength(5)
    expect(most).toBe(4)
  })
})
