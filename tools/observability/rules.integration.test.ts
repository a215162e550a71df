// The rules that are printed, judged by promtool, which is not of this house: it must fire and be silent at the same moments as the gateway's own alerts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { burnAlerts, invariantAlerts } from '@fix/metrics/alerts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cases, outside } from './cases.ts'
import { changesOf, played, type Fire } from './played.ts'
import { noPromtool, run, testRules, type Script } from './promtool.ts'
import { wander } from './wander.ts'
import { rulesFile } from './rules.ts'
import type { Given } from './series.ts'

const dir = mkdtempSync(join(tmpdir(), 'fix-rules-'))
const rules = join(dir, 'rules.yml')
afterAll(() => rmSync(dir, { recursive: true }))
beforeAll(() => writeFileSync(rules, rulesFile()))

const aboutOf = (everyS: number): string[] => (everyS === 5 ? invariantAlerts : burnAlerts).map(({ name }) => name)

/** What our own fold does with it, at each change and just before, at a few moments between, and at the end. */
function script(title: string, series: readonly Given[], everyS: 5 | 30, lengthS: number, most = 60): Script {
  const fires = played(series, everyS, lengthS)
  const spread = Array.from({ length: 12 }, (_, at) => Math.round((at * lengthS) / 12 / everyS) * everyS)
  const moments = [...new Set([...changesOf(fires).slice(0, most), ...spread, lengthS])].sort((a, b) => a - b)
  const about = aboutOf(everyS)
  const own = (all: readonly Fire[]): Fire[] => all.filter(({ alert }) => about.includes(alert))
  return { title, everyS, series, about, fires: new Map(moments.map((second) => [second, own(fires.get(second)!)])) }
}

describe.skipIf(noPromtool)('the rules for a Prometheus', () => {
  it('are rules, by promtool', () => {
    const { status, output } = run('check', 'rules', rules)
    expect({ status, output }).toMatchObject({ status: 0, output: expect.stringContaining('SUCCESS: 40 rules found') as string })
  })

  it.each([5, 30] as const)('do in each case what the gateway does by itself, at a pace of %d seconds', (everyS) => {
    const scripts = cases.filter((one) => one.everyS === everyS).map(({ title, series, lengthS }) => script(title, series, everyS, lengthS))
    expect(testRules(dir, rules, scripts)).toMatchObject({ status: 0 })
  })

  it('tell of a gateway that does not answer, which it cannot do itself', () => {
    const { title, series, everyS } = outside
    const [{ labels }] = outside.expected
    const fires = new Map([
      [105, []],
      [110, [{ alert: 'FixTargetDown', labels }]],
    ])
    expect(testRules(dir, rules, [{ title, everyS, series, fires, about: ['FixTargetDown'] }])).toMatchObject({ status: 0 })
  })

  it.each([
    [5, 3],
    [30, 1],
  ] as const)('and the gateway’s own agree over hours of chance, at a pace of %d seconds', (everyS, seeds) => {
    const lengthS = everyS === 5 ? 900 : 7 * 3600
    const scripts = Array.from({ length: seeds }, (_, seed) =>
      script(`seed ${seed}`, wander(seed + 1, everyS, lengthS), everyS, lengthS, 40),
    )
    expect(scripts.reduce((sum, { fires }) => sum + [...fires.values()].flat().length, 0)).toBeGreaterThan(100)
    expect(testRules(dir, rules, scripts)).toMatchObject({ status: 0 })
  })

  it('and the judge finds a rule that is wrong', () => {
    const { title, series, everyS, lengthS } = cases.find(({ expected }) => expected.some(({ alert }) => alert === 'FixJournalHalted'))!
    const wrong = join(dir, 'wrong.yml')
    writeFileSync(wrong, rulesFile().replace('fix_journal_halted == 1', 'fix_journal_halted == 2'))
    expect(testRules(dir, wrong, [script(title, series, everyS, lengthS)]).status).not.toBe(0)
  })
})
