// What the gateway's own alerts do, case by case; that a Prometheus does the same, `rules.integration.test.ts` shows.
import { alerts, invariantAlerts, summaryOf } from '@fix/metrics/alerts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { artifacts } from './artifacts.ts'
import { cases, outside } from './cases.ts'
import { nameOf, played } from './played.ts'
import { runbookOf } from './rules.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the alerts of a gateway', () => {
  it.each(cases)('$title', ({ series, everyS, lengthS, expected }) => {
    const wrong: string[] = []
    for (const [second, fires] of played(series, everyS, lengthS)) {
      const now = fires.filter(({ alert }) => invariantAlerts.some(({ name }) => name === alert) === (everyS === 5))
      const due = expected.filter(({ firesAtS, endsAtS = Infinity }) => second >= firesAtS && second < endsAtS)
      const [is, be] = [now.map(nameOf).sort().join('; '), due.map(nameOf).sort().join('; ')]
      if (is !== be) wrong.push(`${second} s: ${is || 'silence'}, expected ${be || 'silence'}`)
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  it('are each in a case that raises them', () => {
    const raised = new Set([...cases, outside].flatMap(({ expected }) => expected.map(({ alert }) => alert)))
    expect(alerts.map(({ name }) => name).filter((name) => !raised.has(name))).toEqual([])
  })

  it('each say what is the matter and where the page about it is', () => {
    for (const alert of alerts) {
      expect(alert.summary, alert.name).not.toBe('')
      expect(existsSync(join(root, runbookOf(alert))), runbookOf(alert)).toBe(true)
    }
    const [alert] = alerts
    expect(summaryOf(alert, { session: 'TRADE' })).toContain('session TRADE is down')
  })
})

describe('the files that are printed', () => {
  it.each([...artifacts().keys()])('%s is as its table says: npm run observability prints it', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).toBe(artifacts().get(file))
  })
})
