/**
 * Everything that a gateway says of itself, by its parts. Histograms are shown as p50, p99 and p99.9. There is no row of a bus, as there is no bus: a panel
 * that can't have data is not here, and one that has it only once something happened says what (`once`).
 */
import { ratioWindows, serviceLevels } from '@fix/metrics/alerts'
import type { DashboardSpec, PanelSpec, Query, Row, Unit } from './dashboard.ts'

const s = '{session=~"$session"}'

function panel(title: string, unit: Unit, ...queries: readonly Query[]): PanelSpec {
  return { title, type: 'timeseries', unit, queries }
}
const only = (once: string, spec: PanelSpec): PanelSpec => ({ ...spec, once })
const q = (expr: string, legend: string): Query => ({ expr, legend })

/** Per second over the last minutes. */
const rate = (metric: string, by: string, filter = s): Query => q(`sum by (${by}) (rate(${metric}${filter}[5m]))`, legendOf(by))
/** In the last hour. */
const hourly = (metric: string, by: string, filter = s): Query => q(`sum by (${by}) (increase(${metric}${filter}[1h]))`, legendOf(by))
const gauge = (metric: string, legend: string, filter = s): Query => q(`${metric}${filter}`, legend)
const legendOf = (by: string): string =>
  by
    .split(', ')
    .map((label) => `{{${label}}}`)
    .join(' ')

function quantiles(title: string, metric: string, unit: Unit = 's', filter = s, by = 'le, session'): PanelSpec {
  const legend = by.replace(/^le(, )?/, '')
  return panel(
    title,
    unit,
    ...[0.5, 0.99, 0.999].map((p) =>
      q(
        `histogram_quantile(${p}, sum by (${by}) (rate(${metric}_bucket${filter}[5m])))`,
        `p${p * 100}${legend === '' ? '' : ` ${legendOf(legend)}`}`,
      ),
    ),
  )
}

const session: Row = {
  title: 'Session',
  panels: [
    { ...panel('State', 'none', q(`fix_session_state${s} == 1`, '{{session}} {{state}}')), type: 'state-timeline' },
    { ...panel('Up', 'bool_on_off', gauge('fix_session_up', '{{session}}')), type: 'state-timeline' },
    { ...panel('In its schedule', 'bool_on_off', gauge('fix_session_scheduled', '{{session}}')), type: 'state-timeline' },
    { ...panel('Leader', 'bool_on_off', gauge('fix_session_leader', '{{session}}')), type: 'state-timeline' },
    panel('Logons in an hour', 'short', hourly('fix_session_logons_total', 'session, outcome')),
    panel('Ends in an hour', 'short', hourly('fix_session_disconnects_total', 'session, reason')),
    panel('Wait before the next attempt', 's', gauge('fix_reconnect_backoff_seconds', '{{session}}')),
    panel('Next MsgSeqNum(34)', 'short', gauge('fix_seq_next', '{{session}} {{dir}}')),
    panel('Epoch', 'short', gauge('fix_session_epoch', '{{session}}')),
    panel('Messages', 'ops', rate('fix_messages_total', 'session, dir')),
    panel('Bytes', 'Bps', rate('fix_bytes_total', 'session, dir')),
    only('After the first TestRequest(1) of ours.', quantiles('Round trip of TestRequest(1)', 'fix_heartbeat_rtt_seconds')),
    only('After the first Heartbeat(0) of the peer.', quantiles('Between heartbeats', 'fix_heartbeat_interval_seconds')),
    panel(
      'Heartbeats missed in an hour',
      'short',
      hourly('fix_missed_heartbeats_total', 'session'),
      hourly('fix_test_requests_total', 'session'),
    ),
    panel('Heartbeat overdue', 's', gauge('fix_heartbeat_overdue_seconds', '{{session}}')),
    only('Where SendingTime(52) is judged.', panel('Clock skew', 's', gauge('fix_clock_skew_seconds', '{{session}}'))),
    panel(
      'Bytes that wait',
      'bytes',
      gauge('fix_inbound_queue_bytes', '{{session}} in'),
      gauge('fix_outbound_queue_bytes', '{{session}} out'),
    ),
    panel(
      'Held back in an hour',
      'short',
      hourly('fix_throttled_total', 'session, dir'),
      hourly('fix_socket_backpressure_total', 'session'),
    ),
    quantiles('Reading a message', 'fix_decode_seconds'),
    quantiles('Writing a message', 'fix_encode_seconds'),
    panel(
      'Garbled, undecodable, warned of in an hour',
      'short',
      hourly('fix_garbled_total', 'session, cause'),
      hourly('fix_decode_errors_total', 'session'),
      hourly('fix_session_warnings_total', 'session'),
      hourly('fix_invalid_accepted_total', 'session'),
    ),
    only('With TLS.', panel('Certificate is over in', 's', gauge('fix_tls_cert_expiry_seconds', '{{session}}'))),
  ],
}

const recovery: Row = {
  title: 'Recovery',
  panels: [
    panel('Holes in an hour', 'short', hourly('fix_gaps_total', 'session'), hourly('fix_gap_messages_total', 'session')),
    { ...panel('Hole open', 'bool_on_off', gauge('fix_session_gap_open', '{{session}}')), type: 'state-timeline' },
    only('After the first hole that healed.', quantiles('Healing a hole', 'fix_gap_heal_seconds')),
    panel('ResendRequest(2) in an hour', 'short', hourly('fix_resend_requests_total', 'session, dir')),
    panel('Sent again in an hour', 'short', hourly('fix_resend_messages_total', 'session, kind')),
    panel('Duplicates in an hour', 'short', hourly('fix_duplicates_total', 'session')),
  ],
}

const orders: Row = {
  title: 'Orders',
  panels: [
    panel('Orders', 'ops', rate('fix_orders_total', 'session, outcome')),
    panel('Open, and of unknown fate', 'short', gauge('fix_orders_open', 'open', ''), gauge('fix_orders_unreconciled', 'unreconciled', '')),
    quantiles('First report', 'fix_order_ack_seconds'),
    quantiles('Filled', 'fix_order_fill_seconds'),
    only('After the first cancel.', quantiles('Cancel answered', 'fix_cancel_seconds')),
    panel('Cancels in an hour', 'short', hourly('fix_cancels_total', 'session, outcome')),
    panel('Cancel gate in an hour', 'short', hourly('fix_cancel_gate_total', 'decision', '')),
    panel('Order not found in an hour', 'short', hourly('fix_order_not_found_total', 'cause', '')),
    panel('Fills', 'ops', rate('fix_fills_total', 'session')),
    panel('Filled share of an order', 'percentunit', gauge('fix_fill_qty_ratio', '{{session}}')),
    panel(
      'Rejects in an hour',
      'short',
      hourly('fix_rejects_total', 'session, dir, kind'),
      hourly('fix_business_rejects_total', 'ref_msg_type', ''),
    ),
    panel(
      'Parity',
      'short',
      gauge('fix_parity_mismatched_orders', 'orders', ''),
      gauge('fix_parity_mismatched_positions', 'positions', ''),
      q('fix_broker_parity_breaks', '{{kind}}'),
    ),
    { ...panel('Last comparison', 'none', q('fix_parity_outcome == 1', '{{outcome}}')), type: 'state-timeline' },
    panel('Oldest break', 's', gauge('fix_parity_break_age_seconds', 'age', '')),
  ],
}

const market: Row = {
  title: 'Market data',
  panels: [
    panel('Updates', 'ops', rate('fix_md_updates_total', 'session')),
    panel('Age of the last update', 's', q('fix_md_staleness_seconds{symbol=~"$symbol"}', '{{symbol}}')),
    panel('Books wanted and LIVE', 'short', q('fix_md_books', '{{state}}')),
    panel('Subscriptions', 'short', q('fix_md_subscriptions', '{{state}}')),
    panel(
      'Lost and asked for again in an hour',
      'short',
      hourly('fix_md_resubscribes_total', 'cause'),
      hourly('fix_md_rejects_total', 'reason', ''),
    ),
    only('After a book was lost and came back.', quantiles('Back to LIVE', 'fix_md_recovery_seconds')),
    only('After a book was lost and came back.', quantiles('Back to LIVE, all reasons', 'fix_md_resync_seconds', 's', '', 'le')),
    panel('Crossed', 'short', q('sum (fix_book_crossed)', 'books'), hourly('fix_book_crossed_total', 'session')),
    panel('Not applied in an hour', 'short', hourly('fix_book_invalid_updates_total', 'cause')),
    panel('What feeds did, in an hour', 'short', hourly('fix_book_anomalies_total', 'reason', '')),
    panel('Levels', 'short', q('fix_book_depth{symbol=~"$symbol"}', '{{symbol}} {{side}}')),
    panel('Volatility', 'percentunit', q('vol_sigma_ann{symbol=~"$symbol"}', '{{symbol}}')),
    panel(
      'Feeds of events',
      'short',
      q('why_feature_available', '{{feature}}'),
      q('why_composite_signal', 'signal'),
      q('why_confidence', 'confidence'),
    ),
  ],
}

const risk: Row = {
  title: 'Risk',
  panels: [
    panel('Orders judged', 'ops', q('sum by (result) (rate(fix_risk_checks_total{rule="RISK_ERROR"}[5m]))', '{{result}}')),
    panel('Blocked in an hour, by rule', 'short', hourly('fix_risk_blocks_total', 'rule', '')),
    panel('Denied in an hour, by the deciding code', 'short', hourly('fix_pretrade_denials_total', 'reason', '')),
    quantiles('A verdict', 'fix_risk_check_seconds', 's', '', 'le'),
    panel('Largest share of a limit', 'percentunit', q('fix_exposure_ratio', '{{limit}}')),
    only('With an equity to count from.', panel('Drawdown', 'percentunit', q('fix_drawdown_ratio', 'lost'))),
    { ...panel('Kill switch', 'bool_on_off', q('fix_kill_switch_engaged', '{{scope}}')), type: 'state-timeline' },
    panel('Trips in an hour', 'short', hourly('fix_kill_switch_trips_total', 'cause', '')),
    panel('Positions without their stop', 'short', q('fix_positions_unprotected', 'positions')),
  ],
}

const store: Row = {
  title: 'Store',
  panels: [
    quantiles('A write', 'fix_store_write_seconds', 's', '', 'le'),
    quantiles('A sync', 'fix_store_sync_seconds', 's', '', 'le'),
    quantiles('Records stored together', 'fix_store_batch_size', 'short', '', 'le'),
    panel('Errors in an hour', 'short', hourly('fix_store_errors_total', 'op', '')),
    panel('Records and bytes', 'ops', q('rate(fix_journal_appends_total[5m])', 'records')),
    panel('Written', 'Bps', q('rate(fix_journal_bytes_total[5m])', 'bytes')),
    panel('Size', 'bytes', q('fix_store_bytes', 'journal'), q('fix_journal_reserve_bytes', 'reserve')),
    panel('Free', 'bytes', q('fix_store_disk_free_bytes', 'disk')),
    panel('Not yet stored', 'short', q('fix_journal_lag_records', 'records')),
    panel('Since the last sync', 's', q('fix_journal_last_sync_age_seconds', 'age')),
    panel(
      'Behind the snapshot',
      'short',
      q('fix_journal_since_snapshot_records', 'records'),
      hourly('fix_journal_snapshots_total', 'outcome', ''),
    ),
    only('After the first snapshot.', panel('Age of the snapshot', 's', q('fix_journal_snapshot_age_seconds', 'age'))),
    panel('Segments', 'short', q('fix_journal_segments', 'there'), q('fix_journal_segments_retired_total', 'retired')),
    {
      ...panel('Takes no order', 'bool_on_off', q('fix_journal_refusing', '{{reason}}'), q('fix_journal_halted', 'halted')),
      type: 'state-timeline',
    },
    panel('Torn tails cut', 'short', q('fix_journal_recovered_truncations_total', 'tails')),
  ],
}

const node: Row = {
  title: 'Node',
  panels: [
    panel(
      'Event loop lag',
      's',
      q('nodejs_eventloop_lag_p50_seconds', 'p50'),
      q('nodejs_eventloop_lag_p99_seconds', 'p99'),
      q('nodejs_eventloop_lag_max_seconds', 'max'),
    ),
    quantiles('A collection of garbage', 'nodejs_gc_duration_seconds', 's', '', 'le'),
    panel('Collecting garbage', 'percentunit', q('sum by (kind) (rate(nodejs_gc_duration_seconds_sum[5m]))', '{{kind}}')),
    panel('Memory', 'bytes', q('process_resident_memory_bytes', 'resident'), q('nodejs_heap_size_used_bytes', 'heap')),
    panel('Processor', 'percentunit', q('rate(process_cpu_seconds_total[5m])', 'of one core')),
    panel('Files and handles', 'short', q('process_open_fds', 'files'), q('nodejs_active_handles_total', 'handles')),
    panel(
      'Log',
      'short',
      q('increase(fix_log_lines_dropped_total[1h])', 'dropped in an hour'),
      q('increase(fix_redactions_total[1h])', 'redactions in an hour'),
    ),
    panel('Events of warn and above that have no other metric, in an hour', 'short', hourly('fix_log_events_total', 'kind', '')),
    {
      ...panel(
        'What runs',
        'none',
        q('fix_build_info', '{{version}} {{commit}} {{node}}'),
        q('fix_config_hash_info', '{{hash}}'),
        q('fix_stage_info == 1', '{{stage}}'),
      ),
      type: 'table',
    },
  ],
}

const serviceLevel: Row = {
  title: 'SLO and error budget',
  panels: [
    ...serviceLevels.flatMap(({ title, ratio, budget }): PanelSpec[] => [
      only(
        'Where the rules of docs/reports are loaded, and something was there to judge.',
        panel(`Bad: ${title}`, 'percentunit', ...ratioWindows.map((window) => q(`${ratio}:ratio_${window}${s}`, `{{session}} ${window}`))),
      ),
      only(
        'Where the rules of docs/reports are loaded, and something was there to judge.',
        panel(`Budget left: ${title}`, 'percentunit', q(`1 - ${ratio}:ratio_3d${s} / ${budget}`, '{{session}}')),
      ),
    ]),
    panel('Alerts of the gateway itself', 'short', q('fix_alerts_firing', '{{kind}}')),
    panel('Notifications in an hour', 'short', hourly('fix_alert_notifications_total', 'kind, outcome', '')),
    only('After the first receipt.', quantiles('Receipt', 'fix_alert_receipt_seconds', 's', '', 'le')),
    panel('Alerts that fire', 'short', q('count by (alertname) (ALERTS{alertstate="firing"}) or vector(0)', '{{alertname}}')),
  ],
}

export const extended: DashboardSpec = {
  uid: 'emp-fix-obs-extended',
  title: 'FIX Observability, extended',
  description: 'Printed by npm run observability. p99.9 of few events is the largest of them.',
  rows: [session, recovery, orders, market, risk, store, node, serviceLevel],
}
