// `npm test`: every test, then what was skipped and why and what held only at its second try, then one line of counts. Under CI=true a test
// may be skipped only for want of `../shared`; anything else that is missing there is a failure.
//   npm test -- --project unit|integration     `unit` is both runs of it, plain and in poison mode
//   npm test -- --json FILE                     the counts and the skips; `-` is stdout
//   npm test -- FILTER…                         only the test files whose path holds one of these words
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'
import type { TestCase, TestModule } from 'vitest/node'
import { startTally, sumOf, type Searched } from './secrets/tally.ts'

const projects: Record<string, string[]> = { unit: ['unit', 'unit-poison'], integration: ['integration'] }
const mayBeAbsent = '../shared'

interface Skip {
  file: string
  title: string
  reason: string
}

function asked(): { project: string[] | undefined; json: string | undefined; filters: string[] } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { project: { type: 'string' }, json: { type: 'string' } },
  })
  const { project } = values
  if (project !== undefined && !(project in projects)) {
    throw new Error(`--project is one of ${Object.keys(projects).join(', ')}; given: ${project}`)
  }
  return { project: project === undefined ? undefined : projects[project], json: values.json, filters: positionals }
}

/** A test that failed, and held when it was played again. */
interface Unsteady {
  file: string
  title: string
  /** What was wrong at its first try. */
  reason: string
}

function unsteadyOf(test: TestCase): Unsteady {
  const reason = test.result().errors?.[0]?.message ?? ''
  return { file: test.module.relativeModuleId, title: test.fullName, reason: reason.split('\n', 1)[0]! }
}

const saysWhy = /\b(absent|installed|without|lacks?|skipped|not (here|there|permitted|allowed)|may not)\b/

/** The reason is the test's own note, or what the title says that is skipped: the outermost suite's that says why, or all of them together. */
function skipOf(test: TestCase): Skip {
  const result = test.result()
  const note = result.state === 'skipped' ? result.note : undefined
  const titles = [test.name]
  for (let above = test.parent; above.type === 'suite'; above = above.parent) titles.unshift(above.name)
  const reason = note ?? titles.find((title) => saysWhy.test(title)) ?? test.fullName
  return { file: test.module.relativeModuleId, title: test.fullName, reason }
}

function report(modules: readonly TestModule[], unhandled: number) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const skips: Skip[] = []
  const unsteady: Unsteady[] = []
  for (const module of modules) {
    // A file that can't be loaded has no tests, and has failed.
    if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) counts.failed++
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'pending') continue
      counts[state]++
      if (state === 'skipped') skips.push(skipOf(test))
      else if (test.diagnostic()?.flaky === true) unsteady.push(unsteadyOf(test))
    }
  }
  counts.failed += unhandled
  return { counts, skips, unsteady }
}

function printSkips(skips: Skip[]): void {
  if (skips.length === 0) return
  const byReason = new Map<string, Skip[]>()
  for (const skip of skips) byReason.set(skip.reason, [...(byReason.get(skip.reason) ?? []), skip])
  for (const [reason, group] of byReason) {
    const files = [...new Set(group.map((skip) => skip.file))].join(', ')
    console.log(`  ${group.length} × ${reason} (${files})`)
  }
}

function printSearched({ bytes, files, outputs }: Searched): void {
  const parts = [`${(bytes / 2 ** 20).toFixed(1)} MiB`, `${files} files`, `${outputs} outputs and answers`]
  console.log(`searched for planted secrets: ${parts.join(', ')}; a file of tests fails where one is found`)
}

async function main(): Promise<number> {
  let wanted
  try {
    wanted = asked()
  } catch (error) {
    console.error(`npm test: ${(error as Error).message}`)
    return 2
  }
  const dir = mkdtempSync(join(tmpdir(), 'fix-tally-'))
  startTally(join(dir, 'searched'))
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  const vitest = await startVitest('test', wanted.filters, { run: true, watch: false, project: wanted.project, reporters: ['default'] })
  const { counts, skips, unsteady } = report(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length)
  await vitest.close()
  const searched = sumOf(join(dir, 'searched'))
  rmSync(dir, { recursive: true, force: true })

  printSkips(skips)
  for (const { file, title, reason } of unsteady) console.error(`held only at its second try: ${file}: ${title}: ${reason}`)
  printSearched(searched)
  const unexcused = process.env['CI'] === 'true' ? skips.filter((skip) => !skip.reason.includes(mayBeAbsent)) : []
  for (const skip of unexcused) console.error(`CI may skip only for want of ${mayBeAbsent}: ${skip.file}: ${skip.title}: ${skip.reason}`)
  const summary = {
    schema: 1,
    ...counts,
    failed: counts.failed + unexcused.length,
    skipped: counts.skipped - unexcused.length,
    skips,
    unsteady,
  }
  if (wanted.json !== undefined)
    writeFileSync(wanted.json === '-' ? process.stdout.fd : wanted.json, `${JSON.stringify(summary, null, 2)}\n`)
  console.log(`\n${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped`)
  if (summary.passed + summary.failed === 0) {
    console.error('npm test: no test was found')
    return 1
  }
  return summary.failed === 0 ? 0 : 1
}

process.exitCode = await main()
