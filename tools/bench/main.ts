/**
 * `npm run bench -- [NAME…]`: benchmarks, with peers beside us in the same run. Data goes to stdout, progress to stderr. A peer that can't be had is left
 * out and said. Status 0: it ran; 1: subjects did not do the same work, so that the figures are worth nothing; 2: asked wrongly; 3: it could not run.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import os from 'node:os'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { asked, AskedWrongly, usageOf, type Asked } from './asked.ts'
import { groups } from './groups.ts'
import { figureTable, reportOf } from './report.ts'
import type { Ratio, Result, Run } from './result.ts'
import { measure } from './runner.ts'
import { verdicts } from './verdicts.ts'

const page = fileURLToPath(new URL('../../docs/reports/benchmarks.md', import.meta.url))

async function main(): Promise<number> {
  const wanted = asked(process.argv.slice(2), groups)
  if (wanted.help) {
    process.stdout.write(`${usageOf(groups)}\n`)
    return 0
  }
  const run = await runGroups(wanted)
  if (wanted.json !== undefined) {
    const text = `${JSON.stringify(run)}\n`
    if (wanted.json === '-') process.stdout.write(text)
    else writeFileSync(wanted.json, text)
  }
  if (wanted.json !== '-') {
    for (const group of wanted.chosen) process.stdout.write(`${figureTable(group, run.results, run.ratios).join('\n')}\n`)
  }
  for (const reason of run.absent) process.stderr.write(`left out: ${reason}\n`)
  for (const reason of run.disagreements) process.stderr.write(`not the same work: ${reason}\n`)
  if (run.disagreements.length > 0) return 1
  if (wanted.report) await writePage(run, wanted)
  return 0
}

async function runGroups({ chosen, rounds, lapMs, install }: Asked): Promise<Run> {
  const progress = (text: string): void => void process.stderr.write(`${text}\n`)
  const results: Result[] = []
  const ratios: Ratio[] = []
  const versions: Record<string, string> = {}
  const absent: string[] = []
  const disagreements: string[] = []
  for (const group of chosen) {
    const present = await group.start({ install, progress })
    try {
      disagreements.push(...(await group.check(present)))
      const measured = await measure(group, present, { rounds, lapMs, warmMs: 10 * lapMs, progress })
      results.push(...measured.results)
      ratios.push(...measured.ratios)
      disagreements.push(...measured.disagreements)
      Object.assign(versions, present.versions)
      absent.push(...present.absent)
    } finally {
      await present.end()
    }
  }
  const bars = chosen.flatMap((group) => verdicts(group.bars, results, ratios))
  const machine = `${os.cpus().length} x ${os.cpus()[0]?.model ?? 'unknown'}`
  return { schema: 1, machine, node: process.version, results, ratios, bars, versions, absent, disagreements }
}

async function writePage(run: Run, { chosen, rounds }: Asked): Promise<void> {
  const text = reportOf(run, chosen, { commit: commit(), date: new Date().toISOString().slice(0, 10), rounds })
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }))
  process.stderr.write('wrote docs/reports/benchmarks.md\n')
}

/** What was measured; with `-dirty` where the files were others than the commit's. */
function commit(): string {
  try {
    return execFileSync('git', ['--no-optional-locks', 'describe', '--always', '--dirty'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return 'unknown'
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`bench: ${(error as Error).message}\n`)
  if (error instanceof AskedWrongly) process.stderr.write(`${usageOf(groups)}\n`)
  process.exitCode = error instanceof AskedWrongly ? 2 : 3
}
