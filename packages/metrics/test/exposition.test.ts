import { Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { riskCodes } from '@fix/events'
import { Metrics } from '../src/index.ts'
import { expose } from '../src/prometheus.ts'
import type { Sources } from '../src/index.ts'
import { parseExposition } from './exposition.ts'
import { at, report, update } from './facts.ts'
import { everything, floods } from './flood.ts'
import { published } from './published.ts'

const build = { version: '0.1.0', commit: 'abc1234', node: '20.20.0' }

function served(metrics: Metrics, sources: Sources = {}): Registry {
  const registry = new Registry()
  expose(metrics, registry, () => at(100), sources)
  return registry
}

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

  // Of 5000 that a gateway may have, 200 are for what Node tells of the process and for alerts.
  it('stays under 4800 with 200 symbols and 4 sessions, whatever the world writes into labels', async () => {
    const logEvents = Array.from({ length: 100 }, (_, n) => `event${n}`)
    const metrics = new Metrics({ sessions, symbols, build, logEvents })
    floods(metrics, sessions, symbols, 500)
    for (const symbol of symbols) metrics.fact(update(symbol, at(1).wallUs), at(1))
    const all = parseExposition(await served(metrics, everything(symbols)).metrics())
    const series = [...all.values()].reduce((sum, { samples }) => sum + samples.length, 0)
    expect(series).toBe(metrics.seriesCount)
    expect(series).toBeLessThan(4_800)
  })

  it('has no more refusals by symbol than fit: those of the rest are counted under other', () => {
    const metrics = new Metrics({ sessions, symbols, build })
    const { denials } = metrics.families
    expect(denials.size).toBeLessThanOrEqual(512)
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
    expect(metrics.families.orders.value(metrics.families.orders.slot('trade', 'filled'))).toBe(1)
    expect(metrics.families.orders.value(metrics.families.orders.slot('trade', 'sent'))).toBe(10_001)
  })
})
