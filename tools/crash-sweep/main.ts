/**
 * `npm run crash-sweep`: kills the gateway with SIGKILL at seeded random moments, before a venue that lives on, and judges by both journals that
 * nothing was lost and nothing doubled, that the state is the fold of the journal, and that the recorded run replays to the same decisions.
 * Data goes to stdout, progress to stderr. Status 0: it held, 1: it did not, 2: asked wrongly, 3: it could not be judged.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { recordRun } from '../reliability/record.ts'
import { bundle } from './programs.ts'
import { combinationsOf, crashSweep } from './crash-sweep.ts'

const usage = `crash-sweep [--kills N] [--numbering continue|reset|both] [--sync process|group|both] [--seed S] [--json FILE] [--report] [--keep DIR]
  --kills N       kills over all combinations; 200 unless told. --points is another name for it
  --json FILE     where the result goes; - is stdout, as without it
  --report        records the run for docs/reports/reliability.md
  --keep DIR      keeps journals and captures there`

class AskedWrongly extends Error {}

function asked(): { kills: number; numbering: string; sync: string; seed: string; json: string; report: boolean; keep?: string } {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      options: {
        kills: text,
        points: text,
        numbering: text,
        sync: text,
        seed: text,
        json: text,
        report: { type: 'boolean', default: false },
        keep: text,
        help: { type: 'boolean' },
      },
    })
    if (values.help === true) {
      process.stdout.write(`${usage}\n`)
      process.exit(0)
    }
    const given = values.kills ?? values.points ?? '200'
    const kills = Number(given)
    if (!Number.isInteger(kills) || kills < 1 || kills > 100_000)
      throw new AskedWrongly(`--kills is ${given}, expected a whole number from 1 to 100000`)
    const { numbering = 'both', sync = 'both', seed = '1', json = '-', report, keep } = values
    return { kills, numbering, sync, seed, json, report, keep }
  } catch (error) {
    throw error instanceof AskedWrongly ? error : new AskedWrongly((error as Error).message)
  }
}

async function main(): Promise<number> {
  const { kills, numbering, sync, seed, json, report, keep } = asked()
  const combinations = combinationsOf(numbering, sync)
  if (combinations === undefined) {
    throw new AskedWrongly(`--numbering ${numbering} --sync ${sync}, expected continue, reset or both, and process, group or both`)
  }
  const dir = keep ?? mkdtempSync(join(tmpdir(), 'crash-sweep-'))
  try {
    const programs = await bundle(join(dir, 'programs'))
    const result = await crashSweep({
      programs,
      dir,
      kills,
      combinations,
      seed,
      progress: (text) => void process.stderr.write(`${text}\n`),
    })
    const line = `${JSON.stringify(result)}\n`
    if (json === '-') process.stdout.write(line)
    else writeFileSync(json, line)
    if (report) await recordRun('kills', result, `npm run crash-sweep -- --kills ${kills} --seed ${seed}`)
    return result.violations.length === 0 ? 0 : 1
  } finally {
    if (keep === undefined) rmSync(dir, { recursive: true, force: true })
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`crash-sweep: ${(error as Error).message}\n`)
  if (error instanceof AskedWrongly) process.stderr.write(`${usage}\n`)
  process.exitCode = error instanceof AskedWrongly ? 2 : 3
}
