// The page of results is written by a run, and cannot fall behind unseen: it has a line for each case that there is, in each version and role that it
// holds for, and a line for each row of the published tables. Only its date is not asked.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allCases, runsOf } from './cases/cases.ts'
import { caseTable, marks, replaced, rowTable } from './page.ts'
import { transports } from './report-run.ts'
import type { CaseOutcome } from './report-run.ts'

const page = readFileSync(fileURLToPath(new URL('../../docs/reports/conformance.md', import.meta.url)), 'utf8')

/** A run of everything in which all went well. */
const passed: CaseOutcome[] = allCases()
  .flatMap(runsOf)
  .flatMap((run) =>
    transports
      .filter((transport) => transport !== 'tcp' || run.played.memoryOnly === '')
      .map((transport) => ({ ...run, transport, passed: true, reason: '' })),
  )

/** A line whatever the widths of its columns. */
const narrow = (line: string): string => line.replace(/ +/g, ' ').replace(/-+/g, '-').replaceAll('\\', '')
const onPage = new Set(page.split('\n').map(narrow))
const missing = (table: string[]): string[] => table.map(narrow).filter((line) => !onPage.has(line))

describe('docs/reports/conformance.md', () => {
  it('has every case as it is today, passed (npm run conformance -- --report)', () => {
    expect(missing(caseTable(passed))).toEqual([])
  })

  it('has every row of the published tables as it is today', () => {
    expect(missing(rowTable(passed))).toEqual([])
  })

  it('names no case that is gone', () => {
    const named = [...page.matchAll(/^\| (\S+?)(?: \\?\*)? +\|(?: (?:I A|I|A|–) +\|){8}$/gm)].map(([, name]) => name)
    expect(named).toEqual(allCases().map(({ name }) => name))
  })
})

describe('the writer of the page', () => {
  const made = { date: '2026-01-02', commit: 'abc', node: '20' }

  it('keeps what people wrote around its marks', () => {
    const text = replaced(`before\n${marks.begin}\nSTALE\n${marks.end}\nafter`, { cases: [], scripts: [] }, made)
    expect(text).toMatch(/^before\n/)
    expect(text).toMatch(/\nafter$/)
    expect(text).not.toContain('STALE')
  })

  it('writes what failed into the table', () => {
    const [first] = passed
    const table = caseTable([{ ...first, passed: false, reason: 'x' }]).join('\n')
    expect(table).toContain(`**failed: ${first.role}, memory**`)
  })

  it('refuses a page without marks', () => {
    expect(() => replaced('nothing here', { cases: [], scripts: [] }, made)).toThrow('the marks')
  })
})
