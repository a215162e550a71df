/** Sweeps over numbering and sync policy, each judged, and what came of all of them as one object. */
import { join } from 'node:path'
import { bookDigest } from '@fix/book'
import { captureReader } from '@fix/capture'
import { journalIdOf, readJournal } from '@fix/store/file'
import { parametersOf, rerun } from '@fix/strategy'
import { deskSettings } from '../../apps/gateway/src/desk-settings.ts'
import { create, name, parameters } from './brisk.ts'
import { broken, evidenceOf, judge, leftBy } from './judge.ts'
import { percentile } from './percentile.ts'
import type { Programs } from './programs.ts'
import { sweep, type Phase, type Swept } from './killed-run.ts'

export interface Combination {
  readonly numbering: 'continue' | 'reset'
  readonly sync: 'process' | 'group'
}

/** undefined for words that are none of ours. */
export function combinationsOf(numbering: string, sync: string): Combination[] | undefined {
  const numberings = (['continue', 'reset'] as const).filter((one) => numbering === one || numbering === 'both')
  const syncs = (['process', 'group'] as const).filter((one) => sync === one || sync === 'both')
  if (numberings.length === 0 || syncs.length === 0) return undefined
  return numberings.flatMap((one) => syncs.map((other) => ({ numbering: one, sync: other })))
}

export interface RandomKillsOptions {
  readonly programs: Programs
  readonly dir: string
  /** Over all combinations. */
  readonly kills: number
  readonly combinations: readonly Combination[]
  readonly seed: string
  readonly progress?: (text: string) => void
}

/** Figures of one combination. */
export interface SweepFigures extends Combination {
  readonly kills: number
  readonly killed: Readonly<Record<Phase, number>>
  readonly requests: number
  readonly received: number
  readonly unsent: number
  readonly filledOrders: number
  readonly lost: number
  readonly doubled: number
  readonly unreconciled: number
  readonly readyMsP50: number
  readonly readyMsP99: number
  /** Of the replay: lives that had a start in the capture, entries that came in, notes that came again. */
  readonly lives: number
  readonly facts: number
  readonly decisions: number
}

export interface RandomKillsResult {
  readonly schema: 1
  /** Moments at which a life was to be ended. */
  readonly points: number
  readonly kills: number
  readonly lost: number
  readonly doubled: number
  readonly unreconciled: number
  readonly readyMsP50: number
  readonly readyMsP99: number
  readonly requests: number
  readonly facts: number
  readonly decisions: number
  /** Each a sentence; empty where all held. */
  readonly violations: readonly string[]
  readonly sweeps: readonly SweepFigures[]
}

export async function randomKills(options: RandomKillsOptions): Promise<RandomKillsResult> {
  const { combinations, kills, dir, programs, seed, progress } = options
  const sweeps: SweepFigures[] = []
  const violations: string[] = []
  const readyMs: number[] = []
  for (const [at, combination] of combinations.entries()) {
    const share = Math.floor(kills / combinations.length) + (at < kills % combinations.length ? 1 : 0)
    if (share === 0) continue
    const where = `${combination.numbering}, ${combination.sync}`
    const folder = join(dir, `${combination.numbering}-${combination.sync}`)
    const swept = await sweep({ ...combination, programs, dir: folder, kills: share, seed, progress }).catch((error: Error) => error)
    // A gateway that does not come back is what is looked for, not a fault of the search.
    if (swept instanceof Error) {
      violations.push(`${where}: ${swept.message}`)
      continue
    }
    const verdict = judge(evidenceOf(swept))
    const again = replayOf(swept)
    if (swept.status !== 0) violations.push(`${where}: the last life ended with status ${swept.status}, expected 0`)
    for (const text of [...broken(verdict), ...again.differences]) violations.push(`${where}: ${text}`)
    readyMs.push(...swept.readyMs)
    sweeps.push({
      ...combination,
      kills: sum(Object.values(swept.killed)),
      killed: swept.killed,
      requests: verdict.sent,
      received: verdict.received,
      unsent: verdict.unsent,
      filledOrders: verdict.fills,
      lost: verdict.lost.length,
      doubled: verdict.doubled.length,
      unreconciled: verdict.unreconciled,
      readyMsP50: percentile(swept.readyMs, 0.5),
      readyMsP99: percentile(swept.readyMs, 0.99),
      lives: again.lives,
      facts: again.entries,
      decisions: again.notes,
    })
    progress?.(`${where}: ${violations.length === 0 ? 'held' : violations.join('; ').slice(0, 500)}`)
  }
  const total = (of: (figures: SweepFigures) => number): number => sum(sweeps.map(of))
  return {
    schema: 1,
    points: kills,
    kills: total((one) => one.kills),
    lost: total((one) => one.lost),
    doubled: total((one) => one.doubled),
    unreconciled: total((one) => one.unreconciled),
    readyMsP50: percentile(readyMs, 0.5),
    readyMsP99: percentile(readyMs, 0.99),
    requests: total((one) => one.requests),
    facts: total((one) => one.facts),
    decisions: total((one) => one.decisions),
    violations,
    sweeps,
  }
}

/** The whole run once more from its capture: the same decisions by idx, and the same state and books at its end. */
export function replayOf({ config }: Swept): { lives: number; entries: number; notes: number; differences: readonly string[] } {
  const state = config.journal.dir
  const id = journalIdOf(join(state, 'journal'))
  const again = rerun({
    entries: captureReader(join(state, 'capture')),
    records: readJournal(join(state, 'journal')),
    settings: () =>
      deskSettings(config, id, { name, instance: create(parametersOf({ name, parameters, create }, config.strategy?.params)) }),
  })
  const differences = again.differences.map((text) => `replay: ${text}`)
  const left = leftBy(config)
  if (again.desk === undefined) differences.push('replay: the capture holds no start')
  else {
    if (again.desk.idx !== left.idx) differences.push(`replay: ends at idx ${again.desk.idx}, the live run at ${left.idx}`)
    if (again.desk.state() !== left.state) differences.push('replay: the state at the end is another than that of the live run')
    if (bookDigest(again.desk.books) !== left.bookDigest)
      differences.push('replay: the books at the end are others than those of the live run')
  }
  return { lives: again.lives, entries: again.entries, notes: again.notes, differences }
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)
