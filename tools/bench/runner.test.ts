// Rounds, ratios and verdicts, with subjects that take the time they are told to.
import { describe, expect, it } from 'vitest'
import { asked, AskedWrongly } from './asked.ts'
import type { BenchGroup, Subject } from './group.ts'
import { pageWith, sectionOf } from './report.ts'
import { measure } from './runner.ts'
import { median, pairedRatio } from './statistics.ts'
import { verdicts } from './verdicts.ts'

/** Takes so many microseconds a pass, and notes in `asked` that it was asked. */
function fake(name: string, us: number, order: string[], figures: readonly number[] = [1, 2, 3, 4, 5, 6]): Subject {
  return {
    name,
    run: async (_work, passes) => {
      order.push(name)
      return { ns: us * 1000 * passes, figures: figures.map((value) => value * passes) }
    },
    text: async () => '',
    bytes: async () => 40,
  }
}

const works = { ours: 'w', slow: 'w', slower: 'w' }
const group: BenchGroup = {
  name: 'fake',
  benches: [{ name: 'w', works, operations: 10, per: 'message', counted: true }],
  bars: [
    { work: 'w', benches: ['w'], level: 'at least', peer: 'slow', times: 3 },
    { work: 'w', benches: ['w'], level: 'aim', peer: 'slow', times: 4 },
    { work: 'w', benches: ['w'], level: 'aim', peer: 'gone', times: 0.5 },
    { work: 'w', benches: ['w'], level: 'aim', atMostNs: 100 },
    { work: 'w', benches: ['w'], level: 'at least', atMostBytes: 4 },
    { work: 'w', benches: ['w'], level: 'at least', peer: 'slow', within: 3.01 },
    { work: 'w', benches: ['w'], level: 'aim', peer: 'slow', within: 3 },
  ],
  method: ['by hand'],
  start: async () => ({ subjects: [], versions: {}, absent: [], end: async () => {} }),
  check: async () => [],
}
const options = { rounds: 4, lapMs: 1, warmMs: 1, progress: () => {} }
const present = (subjects: Subject[]) => ({ subjects, versions: {}, absent: [], end: async () => {} })

describe('a bench', () => {
  it('asks every subject once a round, each first in turn, and every other round the other way round', async () => {
    const order: string[] = []
    const subjects = [fake('ours', 1, order), fake('slow', 3, order), fake('slower', 9, order)]
    await measure(group, present(subjects), options)
    const rounds = order.slice(-12)
    expect([rounds.slice(0, 3), rounds.slice(3, 6), rounds.slice(6, 9), rounds.slice(9)]).toEqual([
      ['ours', 'slow', 'slower'],
      ['ours', 'slower', 'slow'],
      ['slower', 'ours', 'slow'],
      ['slower', 'slow', 'ours'],
    ])
  })

  it('gives the time of one operation, theirs over ours, and what ours leaves on the heap', async () => {
    const { results, ratios, disagreements } = await measure(group, present([fake('ours', 1, []), fake('slow', 3, [])]), options)
    expect(results[0]).toMatchObject({
      bench: 'w',
      subject: 'ours',
      unit: 'ns',
      median: 100,
      min: 100,
      perSecond: 1e7,
      bytesPerOp: 4,
      rounds: 4,
    })
    expect(ratios).toEqual([{ bench: 'w', peer: 'slow', median: 3, min: 3, max: 3 }])
    expect(disagreements).toEqual([])
  })

  it('whose subjects read something else is told', async () => {
    const { disagreements } = await measure(group, present([fake('ours', 1, []), fake('slow', 3, [], [1, 2, 3, 4, 5, 7])]), options)
    expect(disagreements).toEqual(['w: ours read 1 2 3 4 5 6, slow 1 2 3 4 5 7'])
  })
})

describe('figures against bars', () => {
  it('are met, missed, or not judged where a peer was not there; the page says which', async () => {
    const { results, ratios } = await measure(group, present([fake('ours', 1, []), fake('slow', 3, [])]), options)
    const bars = verdicts(group.bars, results, ratios)
    expect(bars.map(({ asked: what, seen, met }) => [what, seen, met])).toEqual([
      ['3x slow', '3.0x', true],
      ['4x slow', '3.0x', false],
      ['within 2x of gone', 'not measured', undefined],
      ['under 100 ns', '100 ns', false],
      ['4 B', '4 B', true],
      ['under 201 % more', '200.0 %', true],
      ['under 200 % more', '200.0 %', false],
    ])
    const run = {
      schema: 1,
      machine: 'm',
      node: 'v20',
      results,
      ratios,
      bars,
      versions: { slow: '1.0' },
      absent: ['gone: away'],
      disagreements: [],
    } as const
    const page = sectionOf(run, group, { commit: 'c0ffee', date: '2026-01-02', rounds: 4 })
    expect(page).toContain('| w | at least | 3x slow | 3.0x | met |')
    expect(page).toContain('| w | aim | 4x slow | 3.0x | **missed** |')
    expect(page).toContain('- not measured: gone: away')
    expect(page).toContain('| w | message | 100 | 100 | 4 | 300: 3.00x (3.00 – 3.00) |')
  })

  it('of one group take its place on the page and leave those of another', () => {
    const page = pageWith('# Benchmarks\n\n## codec\n\nold\n\n## session\n\nkept\n', ['## codec\n\nnew\n', '## third\n\nadded\n'])
    expect(page.slice(page.indexOf('## '))).toBe('## codec\n\nnew\n\n## session\n\nkept\n\n## third\n\nadded\n')
  })

  it('a ratio is the median of the ratios within rounds, whatever the machine did between them', () => {
    expect(pairedRatio([20, 200, 21], [10, 100, 10])).toEqual({ median: 2, min: 2, max: 2.1 })
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})

describe('the command line', () => {
  it('takes names of groups, and says which there are where one is unknown', () => {
    expect(asked([], [group]).chosen).toEqual([group])
    expect(asked(['fake', '--rounds', '9'], [group])).toMatchObject({ rounds: 9, lapMs: 20, install: true })
    expect(() => asked(['nobody'], [group])).toThrow(new AskedWrongly('there is no group nobody, expected fake'))
  })

  it.each([
    [['--rounds', '0'], '--rounds is 0, expected a whole number from 1 to 10000'],
    [['--rounds', 'many'], '--rounds is many, expected a whole number from 1 to 10000'],
    [['--only', 'x'], '--only is x, expected a part of w'],
    [['--only', 'w', '--report'], '--report is about all benches of a group, and --only leaves some out'],
  ])('%j is asked wrongly', (given, reason) => {
    expect(() => asked(given, [group])).toThrow(new AskedWrongly(reason))
  })
})
