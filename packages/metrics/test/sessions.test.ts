import { describe, expect, it } from 'vitest'
import type { Fact, Verdict } from '@fix/events'
import { Metrics } from '../src/index.ts'
import { at } from './facts.ts'
import { count, resting, value } from './reading.ts'

const fresh = (): Metrics => new Metrics({ sessions: ['quote', 'trade'], symbols: ['EURUSD'] })
const gap = (from: number, to: number): Fact => ({ kind: 'session_gap_opened', source: 'trade', from, to })
const closed: Fact = { kind: 'session_gap_closed', source: 'trade' }

describe('a hole in received numbers', () => {
  it('is counted by the messages that it lacks, and timed until it is closed', () => {
    const metrics = fresh()
    metrics.fact(gap(3, 9), at(1))
    metrics.fact(closed, at(1.5))
    metrics.fact(gap(12, 0), at(2))
    expect(value(metrics, 'fix_gap_messages_total', 'trade')).toBe(7)
    expect(count(metrics, 'fix_gap_heal_seconds', 'trade')).toBe(1)
    expect(metrics.families.gapHeal.shown().find(({ labelValues }) => labelValues[0] === 'trade')?.sum).toBe(0.5)
    expect(value(metrics, 'fix_session_gap_open', 'trade')).toBe(1)
  })

  it('that ends with its session is not open any more, and never healed', () => {
    const metrics = fresh()
    metrics.fact(gap(3, 9), at(1))
    metrics.fact({ kind: 'session_down', source: 'trade', cause: 'peerClosed', text: '' }, at(2))
    expect(value(metrics, 'fix_session_gap_open', 'trade')).toBe(0)
    metrics.fact(closed, at(3))
    expect(count(metrics, 'fix_gap_heal_seconds', 'trade')).toBe(0)
  })
})

it('a session shows its state, its queues and what it counts itself as of the scrape', () => {
  const metrics = fresh()
  const source = {
    ...resting,
    state: 'active',
    overdueUs: 1_500_000,
    inboundBytes: 10,
    outboundBytes: 20,
    duplicates: 3,
    resent: 4,
    gapFills: 5,
  }
  for (let scrape = 0; scrape < 2; scrape++)
    metrics.refresh(at(1), { session: (name) => (name === 'trade' ? source : { ...resting, scheduled: false, leader: false }) })
  expect(value(metrics, 'fix_session_state', 'trade', 'active')).toBe(1)
  expect(value(metrics, 'fix_session_state', 'trade', 'latent')).toBe(0)
  expect(value(metrics, 'fix_session_state', 'quote', 'latent')).toBe(1)
  expect([value(metrics, 'fix_session_leader', 'trade'), value(metrics, 'fix_session_leader', 'quote')]).toEqual([1, 0])
  expect([value(metrics, 'fix_session_scheduled', 'trade'), value(metrics, 'fix_session_scheduled', 'quote')]).toEqual([1, 0])
  expect(value(metrics, 'fix_heartbeat_overdue_seconds', 'trade')).toBe(1.5)
  expect(value(metrics, 'fix_inbound_queue_bytes', 'trade')).toBe(10)
  expect(value(metrics, 'fix_outbound_queue_bytes', 'trade')).toBe(20)
  expect(value(metrics, 'fix_duplicates_total', 'trade')).toBe(3)
  expect(value(metrics, 'fix_resend_messages_total', 'trade', 'poss_dup')).toBe(4)
  expect(value(metrics, 'fix_resend_messages_total', 'trade', 'gap_fill')).toBe(5)
})

it('a certificate is shown as the time that it has left', () => {
  const metrics = fresh()
  metrics.refresh(at(1))
  expect(metrics.families.tlsExpiry.size).toBe(0)
  metrics.fact({ kind: 'session_certified', source: 'trade', untilUs: at(100).wallUs }, at(1))
  metrics.refresh(at(40))
  expect(value(metrics, 'fix_tls_cert_expiry_seconds', 'trade')).toBe(60)
  metrics.refresh(at(101))
  expect(value(metrics, 'fix_tls_cert_expiry_seconds', 'trade')).toBe(-1)
})

it('a wait for the next attempt stands until the session is up', () => {
  const metrics = fresh()
  metrics.fact({ kind: 'session_connect_failed', source: 'trade', cause: 'connectFailed', text: '', retryInMs: 2_500 }, at(1))
  expect(value(metrics, 'fix_reconnect_backoff_seconds', 'trade')).toBe(2.5)
  metrics.fact({ kind: 'session_up', source: 'trade', epoch: 1, reset: false }, at(4))
  expect(value(metrics, 'fix_reconnect_backoff_seconds', 'trade')).toBe(0)
})

it('limits that hold messages back, peers that do not read and messages that cannot be are counted', () => {
  const metrics = fresh()
  const throttled = (on: boolean): Fact => ({ kind: 'session_throttled', source: 'trade', on, waiting: 2 })
  metrics.fact(throttled(true), at(1))
  metrics.fact(throttled(false), at(2))
  metrics.fact({ kind: 'session_warning', source: 'trade', code: 'inboundRate', refSeqNum: 0, text: '' }, at(2))
  metrics.backPressured('trade')
  const rejected = { kind: 'session_reject_sent', source: 'trade', refSeqNum: 2, refMsgType: '8', refTagID: 37, text: '' } as const
  metrics.fact({ ...rejected, reason: 1 }, at(3))
  metrics.fact({ ...rejected, reason: 99 }, at(3))
  expect([value(metrics, 'fix_throttled_total', 'trade', 'out'), value(metrics, 'fix_throttled_total', 'trade', 'in')]).toEqual([1, 1])
  expect(value(metrics, 'fix_socket_backpressure_total', 'trade')).toBe(1)
  expect(value(metrics, 'fix_decode_errors_total', 'trade', 'tag_missing')).toBe(1)
  expect(value(metrics, 'fix_decode_errors_total', 'trade', 'other')).toBe(1)
})

describe('risk', () => {
  const passed = { passed: true, order: {} } as unknown as Verdict
  const refused: Verdict = { passed: false, code: 'KILLED', limit: 0, actual: 1, codes: ['KILLED', 'MD_STALE'] }

  it('has checked every order by every rule, and the time is that of the verdict', () => {
    const metrics = fresh()
    metrics.verdict('EURUSD', passed, 12)
    metrics.verdict('EURUSD', refused, 8)
    for (let scrape = 0; scrape < 2; scrape++) metrics.refresh(at(1))
    const checks = (rule: string) => ['pass', 'block'].map((result) => value(metrics, 'fix_risk_checks_total', rule, result))
    expect(checks('KILLED')).toEqual([1, 1])
    expect(checks('PX_COLLAR')).toEqual([2, 0])
    expect(count(metrics, 'fix_risk_check_seconds')).toBe(2)
  })

  it('shows the largest share of a limit that any instrument uses, and what has moved the switch', () => {
    const metrics = fresh()
    const shares = [
      { limit: 'position', ratio: 0.2 },
      { limit: 'position', ratio: 0.9 },
      { limit: 'open_orders', ratio: 0.5 },
    ]
    metrics.refresh(at(1), { exposure: () => shares, drawdown: () => undefined })
    expect(metrics.families.drawdown.size).toBe(0)
    metrics.refresh(at(1), { drawdown: () => 0.03 })
    expect(value(metrics, 'fix_drawdown_ratio')).toBe(0.03)
    metrics.tripped('parity')
    metrics.tripped('somebody’s text')
    expect(value(metrics, 'fix_exposure_ratio', 'position')).toBe(0.9)
    expect(value(metrics, 'fix_exposure_ratio', 'open_orders')).toBe(0.5)
    expect(value(metrics, 'fix_kill_switch_trips_total', 'parity')).toBe(1)
    expect(value(metrics, 'fix_kill_switch_trips_total', 'other')).toBe(1)
  })
})

it('the middle of a book shows how it moves once that is known, and its seconds by regime', () => {
  const metrics = fresh()
  const warming = { instrumentId: 'EURUSD', sigmaAnn: undefined, divergence: undefined, regimes: { calm: 0, normal: 0, storm: 0 } }
  metrics.refresh(at(1), { volatility: () => [warming] })
  expect(metrics.families.sigma.size).toBe(0)
  for (let scrape = 0; scrape < 2; scrape++)
    metrics.refresh(at(2), {
      volatility: () => [{ ...warming, sigmaAnn: 0.1, divergence: -0.01, regimes: { calm: 2, normal: 7, storm: 0 } }],
    })
  expect(value(metrics, 'vol_sigma_ann', 'EURUSD')).toBe(0.1)
  expect(value(metrics, 'vol_rv_garch_divergence', 'EURUSD')).toBe(-0.01)
  expect(value(metrics, 'vol_regime_total', 'EURUSD', 'normal')).toBe(7)
})

it('what runs is shown by its stage, its configuration and its log', () => {
  const metrics = new Metrics({ sessions: ['trade'], stage: 'paper', configHash: 'abc123' })
  metrics.notified('webhook', 'receipt', 40_000)
  metrics.notified('', 'unheard', 0)
  metrics.refresh(at(1), { alerts: () => ({ page: 1, ticket: 2 }) })
  expect([value(metrics, 'fix_alerts_firing', 'page'), value(metrics, 'fix_alerts_firing', 'ticket')]).toEqual([1, 2])
  expect(value(metrics, 'fix_alert_notifications_total', 'webhook', 'receipt')).toBe(1)
  expect(value(metrics, 'fix_alert_notifications_total', 'other', 'unheard')).toBe(1)
  expect(count(metrics, 'fix_alert_receipt_seconds', 'webhook')).toBe(1)
  metrics.refresh(at(1), { log: () => ({ dropped: 2, redactions: 9 }) })
  expect(value(metrics, 'fix_stage_info', 'paper')).toBe(1)
  expect(value(metrics, 'fix_stage_info', 'watch')).toBe(0)
  expect(value(metrics, 'fix_config_hash_info', 'abc123')).toBe(1)
  expect(value(metrics, 'fix_log_lines_dropped_total')).toBe(2)
  expect(value(metrics, 'fix_redactions_total')).toBe(9)
})

it('events of the log that have no other metric stand at 0 by their names, and are set to what the log has counted', () => {
  const metrics = new Metrics({ sessions: ['trade'], logEvents: ['capture.failed', 'limit.near'] })
  const shown = () => ['capture.failed', 'limit.near', 'other'].map((kind) => value(metrics, 'fix_log_events_total', kind))
  expect(shown()).toEqual([0, 0, 0])
  const events = new Map([
    ['limit.near', 3],
    ['no.such.event', 1],
    ['nor.this', 1],
  ])
  for (let scrapes = 0; scrapes < 2; scrapes++) metrics.refresh(at(1), { log: () => ({ dropped: 0, redactions: 0, events }) })
  expect(shown()).toEqual([0, 3, 2])
})
