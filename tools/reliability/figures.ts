/** The figure of each run in a few words, for the rows that it belongs to. */
import type { BooksResult, Recorded, RunName, RunResults, Runs, SeedsResult, TestsResult } from './results.ts'
import type { Fault } from './faults.ts'

export const count = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ',')

function seedsFigure({ seeds, faults, lost, doubled, divergent }: SeedsResult): string {
  return `${count(seeds)} seeds, ${count(faults)} faults: ${lost} lost, ${doubled} doubled, ${divergent} divergent`
}

function booksFigure({ seeds, faults, violations, recoveries, recoveredMsP99 }: BooksResult): string {
  const books = `${count(recoveries)} books LIVE again, p99 ${recoveredMsP99 ?? 'none'} ms`
  return `books: ${count(seeds)} seeds, ${count(faults)} faults: ${violations.length} violations; ${books}`
}

const short: { readonly [K in RunName]: (result: RunResults[K]) => string } = {
  seeds: seedsFigure,
  'seeds-books': (result) => booksFigure(result),
  'seeds-engines': (result) => `two engines: ${seedsFigure(result)}`,
  'seeds-switch': ({ seeds, faults, violations }) =>
    `kill switch: ${count(seeds)} seeds, ${count(faults)} deaths and losses of power while it goes: ${violations.length} violations`,
  'crash-sweep': ({ points, lost, doubled, unreconciled }) =>
    `${count(points)} calls: ${lost} lost, ${doubled} doubled, ${unreconciled} unreconciled`,
  ready: ({ kills, records, readyMsP50, readyMsP99 }) =>
    `${count(kills)} kills over a journal of ${count(records)} records: ready within ${readyMsP50} ms (p50), ${readyMsP99} ms (p99)`,
  kills: ({ kills, lost, doubled, unreconciled, readyMsP99 }) =>
    `${count(kills)} kills: ${lost} lost, ${doubled} doubled, ${unreconciled} unreconciled, ready within ${readyMsP99} ms (p99)`,
  zoo: ({ patches }) => `${patches.filter(({ foundAfter }) => foundAfter !== null).length} of ${patches.length} mistakes found`,
  mutants: ({ target, mutants, equivalent, survivors }) =>
    `${target}: ${count(mutants)} lines changed on purpose: ${survivors.length} unseen, ${equivalent} change nothing`,
  'burn-in': ({ cycles, failures, leaks, socketErrors }) =>
    `${count(cycles)} cycles: ${failures} failures, ${leaks} leaks, ${socketErrors} socket errors`,
  contract: ({ adapters }) => adapters.map(({ adapter, passed, failed }) => `${adapter} ${passed} of ${passed + failed}`).join(', '),
  'store-bench': ({ results }) => `${results.length} figures`,
  'fuzz-codec': ({ inputs, failures }) => `${count(inputs)} inputs to the codec: ${failures.length} failures`,
  'fuzz-session': ({ inputs, failures }) => `${count(inputs)} inputs to the session: ${failures.length} failures`,
  'captured-day': ({ captured, countedByDuckDB, replays }) =>
    `${count(captured)} updates captured, ${count(countedByDuckDB)} counted by DuckDB, ${new Set(replays.map(({ digest }) => digest)).size} digest of ${replays.length} replays`,
  'fuzz-book': ({ inputs, failures }) => `${count(inputs)} streams a keying to the books and their twin: ${failures.length} failures`,
  'fuzz-market': ({ inputs, failures }) => `${count(inputs)} market messages to their reader: ${failures.length} failures`,
  'fuzz-risk': ({ inputs, failures }) => `${count(inputs)} streams of intents, whatever fills: ${failures.length} failures`,
  tests: ({ tests }) => `${tests.reduce((all, one) => all + one.passed, 0)} passed`,
}

export function shortFigure<K extends RunName>(name: K, recorded: Recorded<K> | undefined): string {
  return recorded === undefined ? `\`${name}\` not yet run` : short[name](recorded.result)
}

type Tested = TestsResult['tests'][number]

/** The row's figure: what its tests counted, or how many of them held, then that of each run it names. */
export function figureOf(fault: Fault, runs: Runs): string {
  const cells: string[] = []
  if (fault.shown.length > 0) cells.push(testsFigure(fault, runs.tests?.result))
  for (const name of fault.runs) cells.push(shortFigure(name, runs[name]))
  return cells.length === 0 ? 'no test yet' : cells.join('; ')
}

function testsFigure(fault: Fault, result: TestsResult | undefined): string {
  const found = fault.shown.map(({ file, title }) => result?.tests.find((one) => one.file === file && one.title === title))
  const known = found.filter((one): one is Tested => one !== undefined)
  if (known.length === 0) return 'tests not yet run for this page'
  const sum = (of: (one: Tested) => number): number => known.reduce((all, one) => all + of(one), 0)
  const passed = sum((one) => one.passed)
  const all = passed + sum((one) => one.failed)
  const cells = [...known.flatMap(({ figures }) => figures), `${passed} of ${all} tests`]
  const skipped = sum((one) => one.skipped.length)
  if (skipped > 0) cells.push(`${skipped} skipped`)
  if (known.length < found.length) cells.push(`${found.length - known.length} not yet run`)
  return cells.join('; ')
}
