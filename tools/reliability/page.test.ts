// The page of reliability is what its runs have left, and what it says of tests is so: each is there, under the title that is named.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { faults } from './faults.ts'
import { figureOf } from './figures.ts'
import { pageOf } from './page.ts'
import { readRuns, recordRun, renderedPage, reports } from './record.ts'
import type { Recorded, TestsResult } from './results.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const made = { commit: 'abc', date: '2026-01-02', machine: '1 x slow', node: '20', kernel: '6', command: 'npm run it' }
const rowOf = (page: string, n: number): string => page.split('\n').find((line) => line.startsWith(`| ${n} |`)) ?? ''

describe('docs/reports/reliability.md', () => {
  it('is the rendering of what the runs have left (npm run reliability)', async () => {
    expect(readFileSync(join(reports, 'reliability.md'), 'utf8')).toBe(await renderedPage())
  })

  it('has the 23 rows of the table of faults, each with an outcome', () => {
    expect(faults.map(({ n }) => n)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1))
    for (const { outcome } of faults) expect(outcome).not.toBe('')
  })

  it.each(faults.flatMap(({ n, shown }) => shown.map((one) => ({ n, ...one }))))(
    'row $n: $file has the test: $title',
    ({ file, title }) => {
      const source = readFileSync(join(root, file), 'utf8').replaceAll("\\'", "'")
      expect(source).toContain(title)
    },
  )
})

describe('a row of the table of faults', () => {
  const [first] = faults
  const { file, title } = first.shown[0]
  const tested = (one: Partial<TestsResult['tests'][number]>): Recorded<'tests'> => ({
    ...made,
    run: 'tests',
    result: { schema: 1, tests: [{ file, title, passed: 2, failed: 0, skipped: [], figures: [], ...one }] },
  })

  it('says that a run has not been made', () => {
    expect(figureOf(first, {})).toBe(
      'tests not yet run for this page; `seeds` not yet run; `crash-sweep` not yet run; `ready` not yet run; `kills` not yet run',
    )
  })

  it('has what its tests counted, how many held, and which have not been run', () => {
    const others = first.shown.length - 1
    expect(figureOf(first, { tests: tested({ figures: ['7 of 7 cuts'] }) })).toContain(
      `7 of 7 cuts; 2 of 2 tests; ${others} not yet run; \`seeds\``,
    )
  })

  it('shows a test that failed, and one that was skipped', () => {
    const tests = tested({ failed: 1, skipped: ['strace is not installed'] })
    expect(figureOf(first, { tests })).toContain('2 of 3 tests; 1 skipped')
    expect(pageOf({ tests })).toMatch(/Skipped when the tests were run: .*strace is not installed/)
  })

  it('has the figures of the runs that belong to it', () => {
    const result = { schema: 1, points: 812, kills: 700, lost: 1, doubled: 0, unreconciled: 0, readyMsP99: 900 } as const
    const page = pageOf({ 'crash-sweep': { ...made, run: 'crash-sweep', result } })
    expect(rowOf(page, 1)).toContain('812 calls: 1 lost, 0 doubled, 0 unreconciled')
    expect(rowOf(page, 3)).not.toContain('812')
  })

  it('says plainly what is not built', () => {
    expect(pageOf({})).toContain('Across hosts only the fence of the remote store is shown')
  })
})

describe('a run that is recorded', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  it('leaves its result with what it was made by, and the page with it; other runs stay', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reliability-'))
    folders.push(folder)
    mkdirSync(join(folder, 'reliability'))
    const kept = { ...made, run: 'burn-in', result: { schema: 1, cycles: 99, failures: 0, leaks: 0, socketErrors: 3 } }
    writeFileSync(join(folder, 'reliability', 'burn-in.json'), JSON.stringify(kept))
    const zoo = { schema: 1, patches: [{ id: 'Z01', bug: 'a mistake', within: 100, foundAfter: null, invariant: 'I6' }] } as const
    await recordRun('zoo', zoo, 'npm run zoo', folder)
    const page = readFileSync(join(folder, 'reliability.md'), 'utf8')
    expect(page).toMatch(/\| Z01 +\| a mistake +\| \*\*not found\*\* +\| 100 +\| I6 +\|/)
    expect(page).toContain('99 cycles: 0 failures, 0 leaks, 3 socket errors')
    const { commit, node, command, result } = readRuns(folder).zoo ?? { ...made, result: undefined }
    expect({ node, command, result }).toEqual({ node: process.versions.node, command: 'npm run zoo', result: zoo })
    expect(commit).toMatch(/^[0-9a-f]{12}( with changes)?$|^unknown$/)
  })
})
