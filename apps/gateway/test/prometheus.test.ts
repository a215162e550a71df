// A real Prometheus, which is not of this house, scrapes a gateway that trades: what it answers is what the gateway says of itself, and no panel is empty.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compatible } from '../../../tools/observability/compatible-dashboard.ts'
import type { DashboardSpec } from '../../../tools/observability/dashboard.ts'
import { extended } from '../../../tools/observability/extended-dashboard.ts'
import type { Status } from '../src/status.ts'
import { busyTarget } from './busy-metrics.ts'
import { endAll, gateway, json, until } from './program.ts'
import { noPrometheus, Prometheus } from './prometheus.ts'
import { scratch } from './scratch.ts'

const dir = scratch()
const strategy = fileURLToPath(new URL('../../../tools/crash-sweep/brisk.ts', import.meta.url))
const rules = fileURLToPath(new URL('../../../docs/reports/prometheus_rules.yml', import.meta.url))

/** The rules as they stand, judged once a second: a test does not wait for half a minute. */
function hastened(): string {
  const file = join(dir, 'rules.yml')
  writeFileSync(file, readFileSync(rules, 'utf8').replace(/interval: \d+s/g, 'interval: 1s'))
  return file
}

interface Asked {
  readonly title: string
  readonly once: boolean
  readonly expr: string
}

/** Every query of a dashboard, with all of its variables chosen. */
function queriesOf({ rows }: DashboardSpec): Asked[] {
  const panels = rows.flatMap((row) => row.panels)
  return panels.flatMap(({ title, once, queries }) =>
    queries.map(({ expr }) => ({ title, once: once !== undefined, expr: expr.replace(/\$(session|symbol)/g, '.*') })),
  )
}

/** Queries without a number. */
async function empty(prometheus: Prometheus, queries: readonly Asked[]): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 200))
  const dead: string[] = []
  for (const { title, expr } of queries) {
    const answers = await prometheus.query(expr)
    if (!answers.some(({ value }) => Number.isFinite(value))) dead.push(`${title}: ${expr}`)
  }
  return dead
}

/** A rate needs two scrapes with something between them: what is still without a number after a minute's worth of looks is empty. */
async function settled(prometheus: Prometheus, queries: readonly Asked[]): Promise<string[]> {
  let looks = 0
  return until(
    () => empty(prometheus, queries),
    (left) => left.length === 0 || ++looks > 120,
  )
}

// prometheus is not on every machine.
describe.skipIf(noPrometheus)('a Prometheus over a gateway', () => {
  let origin = ''
  let prometheus: Prometheus
  const status = () => json<Status>(`${origin}/status`)
  beforeAll(async () => {
    // A minute of the market is over in three seconds.
    const run = ['demo', '--http-port', '0', '--seed', '2', '--speed', '20', '--state', join(dir, 'state'), '--strategy', strategy]
    ;({ origin } = await gateway(...run).page())
    prometheus = await Prometheus.over(join(dir, 'prometheus'), origin.slice('http://'.length), [hastened()])
    await until(status, ({ ready, summary }) => ready.ready && summary.fills > 0)
    await until(
      () => prometheus.query('vol_sigma_ann and on() fix_fills_total > 0 and on() up == 1'),
      (answers) => answers.length > 0,
    )
  })
  afterAll(async () => {
    await prometheus?.stop()
    await endAll()
  })

  it('sees both sessions up, in their schedule, led by this gateway, and the build that runs', async () => {
    for (const name of [
      'fix_session_up',
      'fix_session_connected',
      'fix_session_scheduled',
      'fix_session_leader',
      'fix_session_state{state="active"}',
    ])
      expect((await prometheus.query(`sum by (session) (${name})`)).map(({ labels, value }) => [labels.session, value])).toEqual([
        ['QUOTE', 1],
        ['TRADE', 1],
      ])
    expect((await prometheus.query('fix_build_info'))[0].labels.node).toBe(process.version)
    expect(await prometheus.value('fix_stage_info{stage="paper"}')).toBe(1)
  })

  it('counts orders and messages no less than the gateway had before the scrape, and no more than after it', async () => {
    const counts = async () => {
      const { summary, sessions } = await status()
      return { orders: summary.orders, fills: summary.fills, out: sessions.find(({ name }) => name === 'TRADE')!.nextOut - 1 }
    }
    const before = await counts()
    const scrapes = (await prometheus.value('scrape_samples_scraped')) === undefined ? 0 : await prometheus.value('timestamp(up)')
    await until(
      () => prometheus.value('timestamp(up)'),
      (at) => at !== undefined && at > scrapes! + 1,
    )
    const seen = {
      orders: await prometheus.value('fix_orders_total{session="TRADE",outcome="sent"}'),
      fills: await prometheus.value('fix_fills_total{session="TRADE"}'),
      out: await prometheus.value('sum(fix_messages_total{session="TRADE",dir="out"})'),
    }
    const after = await counts()
    for (const name of ['orders', 'fills', 'out'] as const) {
      expect(seen[name], name).toBeGreaterThanOrEqual(before[name])
      expect(seen[name], name).toBeLessThanOrEqual(after[name])
    }
    expect(seen.fills).toBeGreaterThan(0)
  })

  it('finds every order answered, by both names of one event, and every message of the market under its type', async () => {
    const answered = await prometheus.query('fix_order_ack_seconds_count{session="TRADE"} == fix_exec_report_latency_seconds_count')
    expect(answered).toHaveLength(1)
    expect(await prometheus.value('fix_order_ack_seconds_bucket{le="+Inf"} == on(session) fix_order_ack_seconds_count')).toBeGreaterThan(0)
    expect(
      await prometheus.value('sum(fix_messages_total{session="QUOTE",dir="in",msg_type=~"W|X"}) >= sum(fix_md_updates_total)'),
    ).toBeGreaterThan(0)
    expect(await prometheus.value('sum(fix_messages_total{msg_type="other"})')).toBe(0)
    expect(await prometheus.value('sum(fix_decode_seconds_count) > 0 and on() sum(fix_encode_seconds_count) > 0')).toBeGreaterThan(0)
  })

  it('keeps the budget of series, with what Node says of its process', async () => {
    const series = (await prometheus.value('scrape_samples_scraped'))!
    expect(series).toBeLessThan(2_000)
    expect(await prometheus.value('process_resident_memory_bytes')).toBeGreaterThan(0)
    expect(await prometheus.value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
  })

  it('sees how the middle moves, by regime, and that no feed of events is there', async () => {
    expect(await prometheus.value('vol_sigma_ann{symbol="EURUSD"}')).toBeGreaterThan(0)
    expect(await prometheus.query('vol_rv_garch_divergence{symbol="EURUSD"}')).toHaveLength(1)
    expect(await prometheus.value('sum(vol_regime_total)')).toBeGreaterThan(0)
    expect(await prometheus.value('sum(why_feature_available) + scalar(why_confidence)')).toBe(0)
  })

  it.each([compatible, extended])('leaves no panel of $title empty, but those that say what must have happened first', async (spec) => {
    const always = queriesOf(spec).filter(({ once }) => !once)
    expect(always.length).toBeGreaterThan(10)
    expect(await settled(prometheus, always)).toEqual([])
  })

  it('has something in each of those, too, once it has happened', async () => {
    const { target, server } = await busyTarget()
    const busy = await Prometheus.over(join(dir, 'busy'), target, [hastened()])
    try {
      const rare = [compatible, extended].flatMap(queriesOf).filter(({ once }) => once)
      expect(await settled(busy, rare)).toEqual([])
    } finally {
      await busy.stop()
      server.close()
    }
  })
})
