/**
 * `npm run crash-sweep`: strikes a gateway with orders in flight at its every write, sync, open and send, by a kill or by a disk that fails, starts
 * it again, and judges by both journals that nothing was lost and nothing doubled; with `--random-kills`, at seeded random moments of brisk trading.
 * Data goes to stdout, progress to stderr. Status 0: it held, 1: it did not, 2: asked wrongly, 3: it could not be judged.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordRun } from '../reliability/record.ts'
import { asked, AskedWrongly, usage, type Asked } from './asked.ts'
import { callSweep, type CallSweepResult } from './call-sweep.ts'
import { straceAbsent } from './injection.ts'
import { bundle, type Programs } from './programs.ts'
import { combinationsOf, randomKills } from './random-kills.ts'
import { buildQuickfixVenue, quickfixAbsent } from './venue-quickfix.ts'

const progress = (text: string): void => void process.stderr.write(`${text}\n`)

async function main(): Promise<number> {
  const given = asked(process.argv.slice(2))
  if (given === 'help') {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const run = given.randomKills === undefined ? calls(given) : kills(given, given.randomKills)
  if (given.keep !== undefined && existsSync(given.keep) && readdirSync(given.keep).length > 0)
    throw new AskedWrongly(`--keep is ${given.keep}, expected a folder that is empty or not there`)
  const dir = given.keep ?? mkdtempSync(join(tmpdir(), 'crash-sweep-'))
  try {
    const result = await run(await bundle(join(dir, 'programs')), dir)
    const line = `${JSON.stringify(result)}\n`
    if (given.json === '-') process.stdout.write(line)
    else writeFileSync(given.json, line)
    return result.violations.length === 0 ? 0 : 1
  } finally {
    if (given.keep === undefined) rmSync(dir, { recursive: true, force: true })
  }
}

type Run = (programs: Programs, dir: string) => Promise<{ readonly violations: readonly string[] }>

/** Records of the journal that a start is timed with. */
const longRecords = 100_000
const longPoints = 40

/** Each system call, or some of them. */
function calls(given: Asked): Run {
  const { points, effects, only, records, venue, numbering, sync = 'group', seed, report, keep } = given
  const combinations = combinationsOf(numbering, sync)
  if (combinations === undefined || sync === 'both')
    throw new AskedWrongly(`--numbering ${numbering} --sync ${sync}, expected continue, reset or both, and process or group`)
  const absent = straceAbsent() ?? (venue === 'quickfix' ? quickfixAbsent() : undefined)
  if (absent !== undefined) throw new Error(absent)
  return async (programs, dir) => {
    const numberings = combinations.map((one) => one.numbering)
    const common = { programs, dir, numberings, sync: combinations[0].sync, seed, effects, only, keep: keep !== undefined, progress }
    const long = async (count: number): Promise<CallSweepResult & { records: number }> => {
      // One after the other: what is timed has the machine for itself.
      const how = { effects: ['kill'], points: points ?? longPoints, records: count, atOnce: 1 } as const
      const swept = await callSweep({ ...common, dir: join(dir, 'long'), ...how })
      return { records: count, ...swept }
    }
    if (records !== undefined) {
      const result = await long(records)
      if (report) await recordRun('ready', result, `npm run crash-sweep -- --records ${records}`)
      return result
    }
    if (venue === 'quickfix') return callSweep({ ...common, effects: ['kill'], points, quickfix: await buildQuickfixVenue(dir) })
    const swept = await callSweep({ ...common, points })
    if (swept.points === 0) throw new Error('no call was struck')
    if (points !== undefined || only !== undefined) return swept
    const after = await long(longRecords)
    const result = withLong(swept, after)
    if (report) {
      await recordRun('ready', after, `npm run crash-sweep -- --records ${longRecords}`)
      await recordRun('crash-sweep', result, 'npm run crash-sweep')
    }
    return result
  }
}

/** What both found; the time to ready is that with the long journal. */
function withLong(swept: CallSweepResult, long: CallSweepResult & { records: number }): CallSweepResult {
  return {
    ...swept,
    lost: swept.lost + long.lost,
    doubled: swept.doubled + long.doubled,
    unreconciled: swept.unreconciled + long.unreconciled,
    points: swept.points + long.points,
    kills: swept.kills + long.kills,
    violations: [...swept.violations, ...long.violations.map((text) => `with ${long.records} records: ${text}`)],
    readyMsP50: long.readyMsP50,
    readyMsP99: long.readyMsP99,
    long,
  }
}

function kills({ numbering, sync = 'both', seed, report }: Asked, count: number): Run {
  const combinations = combinationsOf(numbering, sync)
  if (combinations === undefined)
    throw new AskedWrongly(`--numbering ${numbering} --sync ${sync}, expected continue, reset or both, and process, group or both`)
  return async (programs, dir) => {
    const result = await randomKills({ programs, dir, kills: count, combinations, seed, progress })
    if (report) await recordRun('kills', result, `npm run crash-sweep -- --random-kills ${count} --seed ${seed}`)
    return result
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`crash-sweep: ${(error as Error).message}\n`)
  if (error instanceof AskedWrongly) process.stderr.write(`${usage}\n`)
  process.exitCode = error instanceof AskedWrongly ? 2 : 3
}
