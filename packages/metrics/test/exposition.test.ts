import fc from 'fast-check'
import { Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { riskCodes } from '@fix/events'
import { Metrics } from '../src/index.ts'
import { expose } from '../src/prometheus.ts'
import type { Sources } from '../src/index.ts'
import { parseExposition } from './exposition.ts'
import { at, report, update } from './facts.ts'

const build = { version: '0.1.0', commit: 'abc1234', node: '20.20.0' }

function served(metrics: Metrics, sources: Sources = {}): Registry {
  const registry = new Registry()
  expose(metrics, registry, () => at(100), sources)
  return registry
}

/** Names, types and labels are an interface: a dashboard reads them. */
const published = `
fix_build_info gauge version commit node
fix_session_connected gauge session
fix_session_up gauge session
fix_session_scheduled gauge session
fix_session_epoch gauge session
fix_session_logons_total counter session outcome
fix_session_disconnects_total counter session reason
fix_reconnect_attempts_total counter session outcome
fix_seq_next gauge session dir
fix_session_gap_open gauge session
fix_gaps_total counter session
fix_resend_requests_total counter session dir
fix_test_requests_total counter session
fix_heartbeat_rtt_seconds histogram session
fix_heartbeat_interval_seconds histogram session
fix_missed_heartbeats_total counter session
fix_clock_skew_seconds gauge session
fix_session_warnings_total counter session kind
fix_invalid_accepted_total counter session reason
fix_messages_total counter session msg_type dir
fix_bytes_total counter session dir
fix_rejects_total counter session dir kind reason
fix_garbled_total counter session cause
fix_md_updates_total counter session
fix_md_staleness_seconds gauge symbol session
fix_md_rejects_total counter reason
fix_md_resync_seconds histogram reason
fix_md_books gauge state
fix_md_subscriptions gauge state
fix_book_anomalies_total counter reason
fix_orders_total counter outcome
fix_orders_open gauge
fix_orders_unreconciled gauge
fix_parity_mismatched_orders gauge
fix_parity_mismatched_positions gauge
fix_parity_break_age_seconds gauge
fix_parity_outcome gauge outcome
fix_order_ack_seconds histogram
fix_exec_report_latency_seconds histogram
fix_fills_total counter
fix_pretrade_denials_total counter symbol reason
fix_risk_blocks_total counter rule
fix_kill_switch_engaged gauge scope
fix_store_write_seconds histogram
fix_store_sync_seconds histogram
fix_store_batch_size histogram
fix_store_errors_total counter op
fix_store_bytes gauge
fix_store_disk_free_bytes gauge
fix_journal_appends_total counter
fix_journal_bytes_total counter
fix_journal_lag_records gauge
fix_journal_last_sync_age_seconds gauge
fix_journal_refusing gauge reason
fix_journal_halted gauge
fix_journal_recovered_truncations_total counter
fix_journal_reserve_bytes gauge
fix_journal_segments gauge
fix_journal_segments_retired_total counter
fix_journal_snapshots_total counter outcome
fix_journal_since_snapshot_records gauge
fix_journal_snapshot_age_seconds gauge
`

describe('a scrape', () => {
  it('shows every published name with its type and its labels, each with help', async () => {
    const metrics = new Metrics({ sessions: ['quote', 'trade'], symbols: ['EURUSD'], build })
    const all = parseExposition(await served(metrics).metrics())
    const shown = Object.values(metrics.families).map((family) => {
      const exposed = all.get(family.name)
      expect(exposed?.help).toBe(family.help)
      for (const { labels } of exposed?.samples ?? []) expect(Object.keys(labels).filter((label) => label !== 'le')).toEqual(family.labels)
      return [family.name, exposed?.type, ...family.labels].join(' ')
    })
    expect(shown).toEqual(published.trim().split('\n'))
    expect(all.size).toBe(shown.length)
  })

  it('of a gateway that has done nothing has every closed set at 0', async () => {
    const metrics = new Metrics({ sessions: ['quote', 'trade'], symbols: ['EURUSD'], build })
    const all = parseExposition(await served(metrics).metrics())
    for (const [name, { type, samples }] of all) {
      if (name === 'fix_build_info') expect(samples).toEqual([{ name, labels: build, value: 1 }])
      else for (const sample of samples) expect(sample).toMatchObject({ value: name === 'fix_session_scheduled' ? 1 : 0 })
      if (type === 'counter') expect(samples.length, name).toBeGreaterThan(0)
    }
    const reasons = all.get('fix_pretrade_denials_total')?.samples.filter(({ labels }) => labels.symbol === 'EURUSD')
    expect(reasons?.map(({ labels }) => labels.reason)).toEqual([...riskCodes])
    expect(all.get('fix_reconnect_attempts_total')?.samples).toHaveLength(4)
    const rejects = all.get('fix_rejects_total')?.samples.filter(({ labels }) => labels.session === 'trade' && labels.dir === 'in') ?? []
    const last = (kind: string) => rejects.filter(({ labels }) => labels.kind === kind).map(({ labels }) => labels.reason)
    // The codes of FIX 4.4: 373 to 17, 380 to 7, 103 to 15, 102 to 6, and 99 where there is an Other.
    expect(last('session').slice(-3)).toEqual(['17', '99', 'other'])
    expect(last('business').slice(-2)).toEqual(['7', 'other'])
    expect(last('order').slice(-3)).toEqual(['15', '99', 'other'])
    expect(last('cancel')).toEqual(['0', '1', '2', '3', '4', '5', '6', '99', 'other'])
  })

  it('shows the same numbers twice in a row, as text and as JSON', async () => {
    const metrics = new Metrics({ sessions: ['trade'], symbols: ['EURUSD'] })
    metrics.message('trade', 'out', 'D', 100)
    metrics.sent('A1', at(1))
    metrics.fact(report({ clOrdID: 'A1' }), at(1.5))
    const registry = served(metrics)
    const first = await registry.metrics()
    expect(await registry.metrics()).toBe(first)
    const json = await registry.getMetricsAsJSON()
    const messages = json.find(({ name }) => name === 'fix_messages_total')
    expect(messages?.values.find(({ value }) => value !== 0)).toEqual({ labels: { session: 'trade', msg_type: 'D', dir: 'out' }, value: 1 })
  })

  it('brings its gauges up to the moment before any of them is written', async () => {
    const metrics = new Metrics({ sessions: ['trade'], symbols: ['EURUSD'] })
    metrics.fact(update('EURUSD', at(98).wallUs), at(98))
    metrics.sent('A1', at(80))
    const all = parseExposition(await served(metrics, { ordersOpen: () => 3, killLatches: () => [{ scope: '*' }] }).metrics())
    const only = (name: string) => all.get(name)?.samples.map(({ value }) => value)
    expect(only('fix_md_staleness_seconds')).toEqual([2])
    expect(only('fix_orders_open')).toEqual([3])
    expect(only('fix_kill_switch_engaged')).toEqual([1])
    expect(all.get('fix_orders_total')?.samples.find(({ labels }) => labels.outcome === 'ack_timeout')?.value).toBe(1)
  })

  it('shows histograms with rising buckets that end in the count', async () => {
    const metrics = new Metrics({ sessions: ['trade'] })
    for (const us of [9, 10, 11, 700, 12_000_000]) metrics.fact({ kind: 'session_round_trip', source: 'trade', us }, at(1))
    const samples = parseExposition(await served(metrics).metrics()).get('fix_heartbeat_rtt_seconds')?.samples ?? []
    const buckets = samples.filter(({ name }) => name.endsWith('_bucket'))
    expect(buckets.map(({ labels }) => Number(labels.le.replace('+Inf', 'Infinity')))).toEqual(
      [...buckets.map(({ labels }) => Number(labels.le.replace('+Inf', 'Infinity')))].sort((a, b) => a - b),
    )
    expect(buckets[0]).toMatchObject({ labels: { le: '0.00001' }, value: 2 })
    expect(buckets.at(-2)).toMatchObject({ labels: { le: '10' }, value: 4 })
    expect(buckets.at(-1)).toMatchObject({ labels: { le: '+Inf' }, value: 5 })
    expect(samples.find(({ name }) => name.endsWith('_count'))?.value).toBe(5)
    expect(samples.find(({ name }) => name.endsWith('_sum'))?.value).toBe(12.00073)
  })
})

describe('the number of series', () => {
  const symbols = Array.from({ length: 200 }, (_, n) => `SYM${n}`)
  const sessions = ['quote', 'trade', 'drop', 'spare']

  it('stays under 5000 with 200 symbols and 4 sessions, whatever the world writes into labels', async () => {
    const metrics = new Metrics({ sessions, symbols, build })
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...sessions), (text, source) => {
        metrics.message(source, 'in', text, 1)
        metrics.fact(update(text, at(1).wallUs, source), at(1))
        metrics.fact({ kind: 'session_garbled', source, reason: text, bytes: 1 }, at(1))
        metrics.fact(report({ source, execType: 'Rejected', rejectReason: text, text }), at(1))
        metrics.fact({ kind: 'session_down', source, cause: text as 'requested', text }, at(1))
        metrics.verdict(text, { passed: false, code: 'KILLED', limit: 0, actual: 1, codes: ['KILLED'] })
        metrics.storeFailed(text)
      }),
      { numRuns: 1_000 },
    )
    for (const symbol of symbols) metrics.fact(update(symbol, at(1).wallUs), at(1))
    const all = parseExposition(await served(metrics).metrics())
    const series = [...all.values()].reduce((sum, { samples }) => sum + samples.length, 0)
    expect(series).toBe(metrics.seriesCount)
    expect(series).toBeLessThan(5_000)
  })

  it('has no more refusals by symbol than fit: those of the rest are counted under other', () => {
    const metrics = new Metrics({ sessions, symbols, build })
    const { denials } = metrics.families
    expect(denials.size).toBeLessThanOrEqual(2_048)
    const refused = { passed: false, code: 'KILLED', limit: 0, actual: 1, codes: ['KILLED'] } as const
    metrics.verdict('SYM0', refused)
    metrics.verdict('SYM199', refused)
    metrics.verdict('SYM198', refused)
    expect(denials.value(denials.slot('SYM0', 'KILLED'))).toBe(1)
    expect(denials.value(denials.slot('other', 'KILLED'))).toBe(2)
  })

  it('is bounded in sessions and scopes too, which come from the configuration', () => {
    const metrics = new Metrics({ sessions: [] })
    for (let n = 0; n < 100; n++) metrics.message(`session${n}`, 'in', 'D', 1)
    expect(metrics.families.bytes.size).toBeLessThanOrEqual(34)
    metrics.refresh(at(1), { killLatches: () => Array.from({ length: 1_000 }, (_, n) => ({ scope: `strategy=s${n}` })) })
    expect(metrics.families.killSwitch.size).toBeLessThanOrEqual(258)
  })

  it('is bounded in orders watched: the oldest is forgotten', () => {
    const metrics = new Metrics({ sessions: ['trade'] })
    for (let n = 0; n <= 10_000; n++) metrics.sent(`A${n}`, at(1))
    metrics.fact(report({ clOrdID: 'A0', ordStatus: 'Filled' }), at(1))
    metrics.fact(report({ clOrdID: 'A10000', ordStatus: 'Filled' }), at(1))
    expect(metrics.families.orders.value(metrics.families.orders.slot('filled'))).toBe(1)
    expect(metrics.families.orders.value(metrics.families.orders.slot('sent'))).toBe(10_001)
  })
})
