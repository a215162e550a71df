// The dashboards: their panels, and that they ask for nothing that no gateway says.
import { Metrics } from '@fix/metrics'
import { describe, expect, it } from 'vitest'
import { recordings } from '@fix/metrics/alerts'
import { compatible } from './compatible-dashboard.ts'
import { dashboard, type DashboardSpec } from './dashboard.ts'
import { extended } from './extended-dashboard.ts'

const queriesOf = ({ rows }: DashboardSpec) =>
  rows.flatMap(({ panels }) => panels.flatMap(({ title, queries }) => queries.map(({ expr }) => ({ title, expr }))))

describe('the compatible dashboard', () => {
  it('has the ten panels of the earlier one, with its queries, under its uid', () => {
    const shown = dashboard(compatible) as {
      uid: string
      title: string
      refresh: string
      id: null
      time: object
      panels: { title: string; gridPos: object }[]
    }
    expect(shown).toMatchObject({
      uid: 'emp-fix-obs',
      title: 'FIX Observability',
      refresh: '10s',
      id: null,
      time: { from: 'now-6h', to: 'now' },
    })
    expect(shown.panels.map(({ title }) => title)).toEqual([
      'Messages Rate by Type and Session',
      'Session Connectivity',
      'Reconnect Attempts (success/failure)',
      'Exec Report Latency p50/p95',
      'Cancel Latency p50/p95',
      'MD Staleness by Symbol',
      'Business Rejects by Ref MsgType',
      'Volatility sigma_ann',
      'RV-GARCH Divergence',
      'Regime Counts',
    ])
    expect(shown.panels[0].gridPos).toMatchObject({ w: 24, h: 8 })
    expect(queriesOf(compatible).map(({ expr }) => expr)).toEqual([
      'sum by (session, msg_type) (rate(fix_messages_total[5m]))',
      'max by (session) (fix_session_connected)',
      'sum by (session, outcome) (increase(fix_reconnect_attempts_total[1h]))',
      'histogram_quantile(0.5, sum by (le) (rate(fix_exec_report_latency_seconds_bucket[5m])))',
      'histogram_quantile(0.95, sum by (le) (rate(fix_exec_report_latency_seconds_bucket[5m])))',
      'histogram_quantile(0.5, sum by (le) (rate(fix_cancel_latency_seconds_bucket[5m])))',
      'histogram_quantile(0.95, sum by (le) (rate(fix_cancel_latency_seconds_bucket[5m])))',
      'max by (symbol) (fix_md_staleness_seconds)',
      'sum by (ref_msg_type) (increase(fix_business_rejects_total[1h]))',
      'vol_sigma_ann',
      'vol_rv_garch_divergence',
      'sum by (symbol, regime) (increase(vol_regime_total[1h]))',
    ])
  })
})

describe.each([compatible, extended])('$title', (spec) => {
  const text = JSON.stringify(dashboard(spec))

  it('names its datasource by a variable, and no instance, id or time of anybody', () => {
    expect(text).toContain('${DS_PROMETHEUS}')
    expect(text).not.toMatch(/localhost|127\.0\.0\.1|\d{4}-\d\d-\d\dT/)
    expect((dashboard(spec) as { templating: { list: { name: string }[] } }).templating.list.map(({ name }) => name)).toEqual([
      'session',
      'symbol',
    ])
  })

  it('lays its panels out without one over another, each with a unit', () => {
    const taken = new Set<string>()
    for (const { gridPos, type, fieldConfig } of (dashboard(spec) as { panels: Laid[] }).panels) {
      if (type !== 'row') expect(fieldConfig?.defaults.unit).toBeTruthy()
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++)
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
          expect(taken.has(`${x} ${y}`)).toBe(false)
          expect(x).toBeLessThan(24)
          taken.add(`${x} ${y}`)
        }
    }
  })

  it('asks for metrics and labels that are there', () => {
    const labels = new Map<string, Set<string>>()
    for (const family of Object.values(new Metrics({ sessions: ['a'] }).families)) {
      const own = new Set(family.labels)
      labels.set(family.name, own)
      for (const end of ['bucket', 'count', 'sum']) labels.set(`${family.name}_${end}`, new Set([...own, 'le']))
    }
    for (const { record } of recordings) labels.set(record, new Set(['session']))
    labels.set('ALERTS', new Set(['alertname', 'alertstate']))
    for (const { title, expr } of queriesOf(spec)) {
      const names = [...expr.matchAll(/\b(?:fix|vol|why)[_:][a-z_:0-9]+|ALERTS/g)].map(([name]) => name)
      if (names.length === 0) expect(expr, title).toMatch(/nodejs_|process_/)
      for (const name of names) expect([...labels.keys()], title).toContain(name)
      const asked = [...expr.matchAll(/by \(([a-z_, ]+)\)/g)].flatMap(([, list]) => list.split(', '))
      const matched = [...expr.matchAll(/([a-z_]+)(?:=~|!~|!=|=)"/g)].map(([, label]) => label)
      const known = names.length === 0 ? new Set(['kind', 'le']) : labels.get(names[0])!
      for (const label of [...asked, ...matched]) expect([...known], `${title}: ${expr}`).toContain(label)
    }
  })
})

interface Laid {
  readonly type: string
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly fieldConfig?: { readonly defaults: { readonly unit: string } }
}

it('the extended one shows every metric that there is', () => {
  const asked = queriesOf(extended)
    .map(({ expr }) => expr)
    .join('\n')
  const shownElsewhere = new Set([
    ...['fix_session_connected', 'fix_reconnect_attempts_total', 'fix_exec_report_latency_seconds', 'fix_cancel_latency_seconds'],
    ...['vol_rv_garch_divergence', 'vol_regime_total'],
  ])
  const missing = Object.values(new Metrics({ sessions: ['a'] }).families)
    .map(({ name }) => name)
    .filter((name) => !shownElsewhere.has(name) && !new RegExp(`\\b${name}(?:\\b|_bucket\\b)`).test(asked))
  expect(missing).toEqual([])
})

it('the extended one shows p50, p99 and p99.9 of every histogram that it has, those of Node too', () => {
  const asked = queriesOf(extended).map(({ expr }) => expr)
  const histograms = Object.values(new Metrics({ sessions: ['a'] }).families).flatMap((family) => ('type' in family ? [] : [family.name]))
  // These two are the earlier names of fix_order_ack_seconds and fix_cancel_seconds, and stand on the compatible one.
  const shown = [...histograms, 'nodejs_gc_duration_seconds'].filter((name) => !/^fix_(exec_report|cancel)_latency_seconds$/.test(name))
  expect(shown.length).toBeGreaterThan(15)
  for (const name of shown)
    for (const p of [0.5, 0.99, 0.999]) {
      const wanted = new RegExp(`^histogram_quantile\\(${p}, sum by \\(le.*\\) \\(rate\\(${name}_bucket`)
      expect(
        asked.filter((expr) => wanted.test(expr)),
        `${p} of ${name}`,
      ).toHaveLength(1)
    }
})
