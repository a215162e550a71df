/** Runs the tests that the table of faults names, and gives what became of each, with what it counted. */
import { fileURLToPath } from 'node:url'
import { startVitest } from 'vitest/node'
import type { TestCase } from 'vitest/node'
import { faults, type Shown } from './faults.ts'
import type { TestsResult } from './results.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export async function runNamedTests(): Promise<TestsResult> {
  const named = distinct(faults.flatMap(({ shown }) => shown))
  process.chdir(root)
  // The run in poison mode would count everything twice.
  const options = { run: true, watch: false, project: ['unit', 'integration'] }
  const vitest = await startVitest('test', [...new Set(named.map(({ file }) => file))], options)
  const cases = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
  await vitest.close()
  return { schema: 1, tests: named.map((one) => outcomeOf(one, cases)) }
}

function outcomeOf({ file, title }: Shown, cases: readonly TestCase[]): TestsResult['tests'][number] {
  const own = cases.filter((one) => one.module.relativeModuleId === file && one.fullName.includes(title))
  const states = own.map((one) => one.result())
  return {
    file,
    title,
    passed: states.filter(({ state }) => state === 'passed').length,
    // A test that is named and was not found is not one that held.
    failed: own.length === 0 ? 1 : states.filter(({ state }) => state === 'failed').length,
    skipped: states.flatMap((result) => (result.state === 'skipped' ? [result.note ?? 'no reason given'] : [])),
    figures: own.flatMap((one) => one.meta().figure ?? []),
  }
}

function distinct(all: readonly Shown[]): Shown[] {
  return [...new Map(all.map((one) => [`${one.file} ${one.title}`, one])).values()]
}
