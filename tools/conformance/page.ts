// The page docs/reports/conformance.md: the tables that a run writes between its two marks, and around them what people wrote.
import { rows } from './cases/rows.ts'
import { versions } from './cases/versions.ts'
import type { Case, Role } from './cases/case-file.ts'
import { profiles } from './comparison.ts'
import { transports } from './report-run.ts'
import type { CaseOutcome, Report, ScriptOutcome } from './report-run.ts'

export const marks = { begin: '<!-- written by the run -->', end: '<!-- to here -->' }

export interface Made {
  date: string
  commit: string
  node: string
}

/** The page with what stood between the marks replaced; throws where it has none. */
export function replaced(page: string, report: Report, made: Made): string {
  const from = page.indexOf(marks.begin)
  const to = page.indexOf(marks.end)
  if (from < 0 || to < from) throw new Error(`conformance.md: the marks ${marks.begin} and ${marks.end} are gone`)
  return `${page.slice(0, from + marks.begin.length)}\n\n${tables(report, made).join('\n')}\n\n${page.slice(to)}`
}

export function tables(report: Report, { date, commit, node }: Made): string[] {
  const failed = report.cases.filter(({ passed }) => !passed).length + report.scripts.filter(({ passed }) => !passed).length
  return [
    `Run on ${date} at commit \`${commit}\`, Node ${node}: ${report.cases.length} runs of ${new Set(report.cases.map(({ played }) => played.name)).size} cases, ` +
      `${report.scripts.length} of public scripts, ${failed} failed. To repeat it:`,
    '',
    '```sh',
    'npm run conformance -- --report',
    '```',
    '',
    '### Our own cases by version and transport',
    '',
    ...totals(report.cases),
    '',
    '### Public scripts by version, transport and measure',
    '',
    ...(report.scripts.length === 0 ? ['They were not beside the clone in this run.'] : scriptTotals(report.scripts)),
    '',
    '### Each row of the published tables',
    '',
    ...rowTable(report.cases),
    '',
    '### Each case',
    '',
    '`I` and `A` are the roles in which a case holds in a version, on every transport. A case with `*` is played in memory alone. What failed is written out.',
    '',
    ...caseTable(report.cases),
  ]
}

/** Runs by version: passed of all. */
function totals(cases: CaseOutcome[]): string[] {
  const cell = (version: string, role: Role, transport: string): string =>
    ratio(cases.filter((run) => run.version.name === version && run.role === role && run.transport === transport))
  const columns = (['initiator', 'acceptor'] as const).flatMap((role) => transports.map((transport) => [role, transport] as const))
  return table(
    ['version', ...columns.map(([role, transport]) => `${role}, ${shown[transport]}`)],
    versions.map(({ name }) => [name, ...columns.map(([role, transport]) => cell(name, role, transport))]),
  )
}

const shown = { memory: 'memory', poison: 'poison mode', tcp: 'TCP' }

function scriptTotals(scripts: ScriptOutcome[]): string[] {
  const folders = [...new Set(scripts.map(({ name }) => name.slice(0, name.indexOf('/'))))].sort((a, b) =>
    scriptsOf(a) < scriptsOf(b) ? -1 : 1,
  )
  const columns = (['memory', 'tcp'] as const).flatMap((transport) => profiles.map((profile) => [transport, profile] as const))
  const of = (folder: string): ScriptOutcome[] => scripts.filter(({ name }) => name.startsWith(`${folder}/`))
  return table(
    ['scripts', ...columns.map(([transport, profile]) => `${shown[transport]}, \`${profile}\``)],
    folders.map((folder) => [
      scriptsOf(folder),
      ...columns.map(([transport, profile]) => ratio(of(folder).filter((run) => run.transport === transport && run.profile === profile))),
    ]),
  )
}

const provided: Record<string, string> = {
  fix42: 'FIX.4.2',
  fix44: 'FIX.4.4',
  fix50sp2: 'FIX.5.0SP2',
  validate: 'FIX.4.4, values (`validate`)',
}
const scriptsOf = (folder: string): string => provided[folder] ?? `${folder}, adapted`

/** Which cases there are for each published row, or why there is none. */
export function rowTable(cases: readonly CaseOutcome[]): string[] {
  const played = distinct(cases)
  return table(
    ['row', '', 'what', 'cases'],
    rows.map(({ ref, kind, what, notApplicable }) => [
      ref,
      kind === 'X' ? '' : kind,
      what,
      notApplicable === undefined ? String(played.filter(({ covers }) => covers.includes(ref)).length) : `not applicable: ${notApplicable}`,
    ]),
  )
}

/** A line a case, a column a version. */
export function caseTable(cases: readonly CaseOutcome[]): string[] {
  return table(
    ['case', ...versions.map(({ name }) => name.replace('FIX.', ''))],
    distinct(cases).map((played) => {
      const runs = cases.filter((run) => run.played.name === played.name)
      return [
        played.name + (played.memoryOnly === '' ? '' : ' *'),
        ...versions.map(({ name }) => cellOf(runs.filter((run) => run.version.name === name))),
      ]
    }),
  )
}

function cellOf(runs: CaseOutcome[]): string {
  if (runs.length === 0) return '–'
  const failed = runs.filter(({ passed }) => !passed)
  if (failed.length > 0) return `**failed: ${failed.map(({ role, transport }) => `${role}, ${shown[transport]}`).join('; ')}**`
  const has = (role: Role): boolean => runs.some((run) => run.role === role)
  return [has('initiator') ? 'I' : '', has('acceptor') ? 'A' : ''].join(' ').trim()
}

function distinct(cases: readonly CaseOutcome[]): Case[] {
  return [...new Map(cases.map(({ played }) => [played.name, played])).values()]
}

function ratio(results: readonly { passed: boolean }[]): string {
  return results.length === 0 ? '–' : `${results.filter(({ passed }) => passed).length} of ${results.length}`
}

function table(head: string[], body: string[][]): string[] {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)]
}
