/** `npm run seeds`, as it is run: its shape, its statuses, and that what it plays is the same in every process; and the seeds of every test run. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { boundaries } from '@fix/simulation'
import { playSeeds } from '../src/seeds/play.ts'
import { shrink } from '../src/seeds/shrink.ts'
import { Sum, type SeedsResult } from '../src/seeds/sum.ts'
import { playSeed } from '../src/seeds/worlds.ts'
import { regressions } from './regressions.ts'

const folder = mkdtempSync(join(tmpdir(), 'seeds-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const main = fileURLToPath(new URL('../src/seeds/main.ts', import.meta.url))

function seeds(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@fix/source', '--import', 'tsx', main, ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('npm run seeds', () => {
  test('gives one digest for one seed, in any process', () => {
    const [one, two] = [seeds('--seed', '11'), seeds('--seed', '11')]
    expect([one.status, two.status]).toEqual([0, 0])
    const result = JSON.parse(one.stdout) as SeedsResult
    expect(result).toMatchObject({ schema: 1, seeds: 1, lost: 0, doubled: 0, divergent: 0, violations: [] })
    expect(result.digest).toMatch(/^[0-9a-f]{16}$/)
    expect(JSON.parse(two.stdout)).toEqual(result)
  })

  test('gives the same result however many processes play', () => {
    const file = join(folder, 'two.json')
    const two = seeds('--seeds', '24', '--from', '100', '--workers', '2', '--json', file)
    const one = seeds('--seeds', '24', '--from', '100')
    expect([two.status, two.stdout, one.status]).toEqual([0, '', 0])
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(one.stdout))
  })

  test('says what is wrong with what it was asked, and ends with status 2', () => {
    const cases: [string[], string][] = [
      [['--seeds', '0'], '--seeds is "0", expected a whole number from 1'],
      [['--seed', '1', '--seeds', '2'], '--seed plays one seed'],
      [['--world', 'moon'], '--world is "moon", expected desk'],
      [['--profile', 'sunny'], '--profile is "sunny", expected all'],
      [['--speed', '3'], '--speed'],
    ]
    for (const [args, reason] of cases) {
      const { status, stdout, stderr } = seeds(...args)
      expect([status, stdout, args]).toEqual([2, '', args])
      expect(stderr).toContain(reason)
    }
  })
})

test.each(regressions)('seed $seed ($profile) holds: $story', ({ seed, profile }) => {
  expect(playSeed(seed, { world: 'desk', profile }).violations).toEqual([])
})

test('a failing seed is shrunk to fewer faults, and fails the same way', () => {
  // What fails is planted: a run in which the last fault of this one happens again is taken for a failing one.
  const failing = playSeed(7, { world: 'desk-memory', profile: 'all' })
  const planted = { ...failing, violations: [{ seed: '7', step: 1, invariant: 'I10' as const, detail: 'planted' }] }
  const { kind } = failing.story[failing.story.length - 1]
  const { story, runs } = shrink(7, { world: 'desk-memory', profile: 'all' }, planted, (seed, played) => {
    const result = playSeed(seed, played)
    return result.story.some((fault) => fault.kind === kind) ? { ...result, violations: planted.violations } : result
  })
  expect(story.map((fault) => fault.kind)).toEqual([kind])
  expect(failing.story.length).toBeGreaterThan(1)
  expect(runs).toBeGreaterThan(1)
})

test('500 seeds lose nothing, double nothing, and meet every kind of fault', async () => {
  const sum = new Sum()
  const numbers = Array.from({ length: 500 }, (_, at) => at + 1)
  await playSeeds(numbers, { world: 'desk', profile: 'all' }, 2, (outcome) => sum.add(outcome))
  const result = sum.result('desk', 'all')
  console.log(
    `${result.seeds} seeds, ${result.faults} faults: ${result.lost} lost, ${result.doubled} doubled, ${result.divergent} divergent`,
  )
  expect(result).toMatchObject({ seeds: 500, lost: 0, doubled: 0, divergent: 0, violations: [] })
  expect(result.faults).toBeGreaterThan(20 * 500)
  const kinds = Object.keys(result.faultsByKind)
  const network = [
    'cut',
    'split',
    'drop',
    'double',
    'reorder',
    'garble',
    'delay',
    'merge',
    'crumble',
    'cutInside',
    'stall',
    'partition',
    'refuse',
  ]
  const storage = ['full', 'slowSync', 'shortWrite', 'unsyncedLost', 'torn', 'eio.write', 'eio.syncLater']
  const venue = ['deafToResend', 'partialResend', 'shortGapFill', 'resetBackwards', 'idleGapFill', 'oddResendRequest']
  const wanted = [
    ...network.map((kind) => `network.${kind}`),
    ...storage.map((kind) => `storage.${kind}`),
    ...boundaries.map((boundary) => `process.crash.${boundary}`),
    ...['process.stop', 'process.power', 'clock.forward', 'clock.back', 'clock.drift', 'clock.correct', 'risk.unreadable'],
    ...venue.map((kind) => `venue.${kind}`),
  ]
  expect(wanted.filter((kind) => !kinds.includes(kind))).toEqual([])
  const did = [
    'orders',
    'cancels',
    'replaces',
    'probes',
    'massStatusRequests',
    'resendRequests',
    'resentMessages',
    'kills',
    'operatorCancels',
  ]
  const told = ['gateway session_up', 'venue session_resend_served', 'gateway session_gap_opened', 'gateway session_gap_filled']
  for (const what of [...did, ...told]) expect([what, (result.counts[what] ?? 0) > 20]).toEqual([what, true])
  expect(result.counts.lives).toBeGreaterThan(1000)
}, 300_000)
