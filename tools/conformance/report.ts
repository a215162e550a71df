// `--report`: runs everything, prints the tables, writes the page, and gives the results as the JSON has them.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { replaced, tables } from './page.ts'
import { runReport } from './report-run.ts'
import type { Report } from './report-run.ts'
import type { Result } from './suite.ts'

const page = fileURLToPath(new URL('../../docs/reports/conformance.md', import.meta.url))

/** A result with what it was measured by. */
export type ShownResult = Result & { role?: string; transport?: string; profile?: string }

export async function report(note: (text: string) => void): Promise<ShownResult[]> {
  const run = await runReport(note)
  const made = { date: new Date().toISOString().slice(0, 10), commit: commit(), node: process.versions.node }
  const text = replaced(readFileSync(page, 'utf8'), run, made)
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }))
  note(tables(run, made).join('\n'))
  const results = resultsOf(run)
  for (const { passed, file, version, role, transport, reason } of results)
    if (!passed) note(`FAILED ${file}, ${version}, ${role ?? 'acceptor'}, ${transport}: ${reason ?? ''}`)
  return results
}

function resultsOf({ cases, scripts }: Report): ShownResult[] {
  return [
    ...cases.map(({ played, version, role, transport, passed, reason }) => {
      return { file: `${played.name}.txt`, version: version.name, role, transport, passed, ...(passed ? {} : { reason }) }
    }),
    ...scripts.map(({ name, version, transport, profile, passed, reason, line }) => {
      const where = { ...(reason === undefined ? {} : { reason }), ...(line === undefined ? {} : { line }) }
      return { file: `${name}.def`, version, transport, profile, passed, ...where }
    }),
  ]
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  }).trim()
}
