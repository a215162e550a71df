/**
 * `npm run zoo`: brings known mistakes back, one at a time, and has the simulation look for each. Data goes to stdout, progress to stderr. Status 0:
 * each was found within its number of seeds, and without any of them the same seeds find nothing; 1: not so; 2: asked wrongly; 3: could not be judged.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { recordRun } from '../reliability/record.ts'
import { hunt, seedsOf } from './hunt.ts'
import { readPatches, type ZooPatch } from './patch-file.ts'

const usage = `zoo [--only Z06,Z12] [--seeds N] [--quick] [--json FILE] [--report]
  --only LIST   these mistakes alone
  --seeds N     looks for each in the seeds 1 to N; what its header states without it
  --quick       begins with the seed that is known to find it
  --json FILE   where the result goes; - is stdout, as without it
  --report      records the run for docs/reports/reliability.md`

class AskedWrongly extends Error {}

interface Asked {
  readonly patches: readonly ZooPatch[]
  readonly seedsOf: (patch: ZooPatch) => readonly number[]
  readonly json: string
  readonly report: boolean
  readonly words: string
}

function asked(args: string[]): Asked | undefined {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  let values
  try {
    values = parseArgs({ args, options: { only: text, seeds: text, quick: flag, json: text, report: flag, help: flag } }).values
  } catch (error) {
    throw new AskedWrongly((error as Error).message)
  }
  const { only, seeds, quick, json = '-', report, help } = values
  if (help) return undefined
  if (quick && seeds !== undefined) throw new AskedWrongly('--quick goes by the seeds that are known, expected no --seeds beside it')
  const count = seeds === undefined ? undefined : Number(seeds)
  if (count !== undefined && !(Number.isInteger(count) && count >= 1))
    throw new AskedWrongly(`--seeds is ${JSON.stringify(seeds)}, expected a whole number from 1`)
  const all = readPatches()
  const ids = only?.split(',') ?? all.map(({ id }) => id)
  const unknown = ids.filter((id) => !all.some((patch) => patch.id === id))
  if (unknown.length > 0)
    throw new AskedWrongly(`--only ${only}: no ${unknown.join(', ')}, expected of ${all.map(({ id }) => id).join(', ')}`)
  return {
    patches: all.filter(({ id }) => ids.includes(id)),
    seedsOf: (patch) => seedsOf(count === undefined ? patch : { ...patch, within: count }, quick),
    json,
    report,
    words: [only && `--only ${only}`, seeds && `--seeds ${seeds}`, quick && '--quick'].filter(Boolean).join(' '),
  }
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)

async function main(): Promise<number> {
  const question = asked(process.argv.slice(2))
  if (question === undefined) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const { patches, seedsOf: seeds, json, report, words } = question
  const result = await hunt({ patches, seedsOf: seeds, heard: say })
  const quiet = result.control.every(({ violations }) => violations.length === 0)
  say(
    `${patches.length - result.missed.length} of ${patches.length} mistakes found${quiet ? '' : '; and without any of them something is broken too'}`,
  )
  const line = `${JSON.stringify(result)}\n`
  if (json === '-') process.stdout.write(line)
  else writeFileSync(json, line)
  if (report) await recordRun('zoo', result, `npm run zoo${words && ` -- ${words}`}`)
  return result.missed.length === 0 && quiet ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  say(`zoo: ${(error as Error).message}`)
  if (error instanceof AskedWrongly) say(usage)
  process.exitCode = error instanceof AskedWrongly ? 2 : 3
}
