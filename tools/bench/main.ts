/**
 * `npm run bench -- [NAME…]`: benchmarks, with peers beside us in the same run. Data goes to stdout, progress to stderr. A peer that can't be had is left
 * out and said. Status 0: it ran; 1: subjects did not do the same work, so that the figures are worth nothing; 2: asked wrongly; 3: it could not run.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { asked, AskedWrongly, usageOf, type Asked } from './asked.ts'
import { groups } from './groups.ts'
import type { BenchGroup } from './group.ts'
import { pageWith, sectionOf, tableOf } from './report.ts'
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
  const { whole: run, runs } = await runGroups(wanted)
  if (wanted.json !== undefined) {
    const text = `${JSON.stringify(run)}\n`
    if (wanted.json === '-') process.stdout.write(text)
    else writeFileSync(wanted.json, text)
  }
  if (wanted.json !== '-') {
    for (const group of wanted.chosen) process.stdout.write(`${tableOf(group, run.results, run.ratios).join('\n')}\n`)
  }
  for (const reason of run.absent) process.stderr.write(`left out: ${reason}\n`)
  for (const reason of run.disagreements) process.stderr.write(`not the same work: ${reason}\n`)
  if (run.disagreements.length > 0) return 1
  if (wanted.report) await writePage(runs, wanted)
  return 0
}

const usualRounds = 15

async function runGroups(wanted: Asked): Promise<{ whole: Run; runs: Run[] }> {
  const runs: Run[] = []
  for (const group of wanted.chosen) runs.push(await runGroup(group, wanted))
  const whole: Run = {
    ...runs[0],
    results: runs.flatMap(({ results }) => results),
    ratios: runs.flatMap(({ ratios }) => ratios),
    bars: runs.flatMap(({ bars }) => bars),
    versions: Object.assign({}, ...runs.map(({ versions }) => versions)) as Run['versions'],
    absent: [...new Set(runs.flatMap(({ absent }) => absent))],
    disagreements: runs.flatMap(({ disagreements }) => disagreements),
  }
  return { whole, runs }
}

async function runGroup(group: BenchGroup, { rounds, lapMs, install, full }: Asked): Promise<Run> {
  const progress = (text: string): void => void process.stderr.write(`${text}\n`)
  const results: Result[] = []
  const ratios: Ratio[] = []
  const present = await group.start({ install, progress })
  try {
    const disagreements = await group.check(present)
    const options = { rounds: rounds ?? group.rounds ?? usualRounds, lapMs, warmMs: 10 * lapMs, progress, full }
    const measured = await (group.measure?.(group.benches, present, options) ?? measure(group, present, options))
    results.push(...measured.results)
    ratios.push(...measured.ratios)
    disagreements.push(...measured.disagreements)
    const machine = `${os.cpus().length} x ${os.cpus()[0]?.model ?? 'unknown'}`
    const { versions, absent } = present
    const bars = verdicts(group.bars, results, ratios)
    return { schema: 1, machine, node: process.version, results, ratios, bars, versions, absent, disagreements }
  } finally {
    await present.end()
  }
}

async function writePage(runs: readonly Run[], { chosen, rounds }: Asked): Promise<void> {
  const about = { commit: commit(), date: new Date().toISOString().slice(0, 10) }
  const sections = chosen.map((group, at) => sectionOf(runs[at], group, { ...about, rounds: rounds ?? group.rounds ?? usualRounds }))
  const text = pageWith(readFileSync(page, 'utf8'), sections)
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }))
  for (const [at, group] of chosen.entries()) await group.record?.(runs[at])
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
