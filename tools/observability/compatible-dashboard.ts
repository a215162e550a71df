/** The ten panels that an earlier implementation had, by their names, with their queries. Nothing is added here; the extended dashboard is another one. */
import type { DashboardSpec, PanelSpec } from './dashboard.ts'

const half = { width: 12 } as const

const quantiles = (metric: string): PanelSpec['queries'] =>
  [0.5, 0.95].map((q) => ({ expr: `histogram_quantile(${q}, sum by (le) (rate(${metric}_bucket[5m])))`, legend: `p${q * 100}` }))

const panels: readonly PanelSpec[] = [
  {
    title: 'Messages Rate by Type and Session',
    type: 'timeseries',
    unit: 'ops',
    queries: [{ expr: 'sum by (session, msg_type) (rate(fix_messages_total[5m]))', legend: '{{session}} {{msg_type}}' }],
    width: 24,
  },
  {
    title: 'Session Connectivity',
    type: 'state-timeline',
    unit: 'bool_on_off',
    queries: [{ expr: 'max by (session) (fix_session_connected)', legend: '{{session}}' }],
    ...half,
  },
  {
    title: 'Reconnect Attempts (success/failure)',
    type: 'timeseries',
    unit: 'short',
    queries: [{ expr: 'sum by (session, outcome) (increase(fix_reconnect_attempts_total[1h]))', legend: '{{session}} {{outcome}}' }],
    ...half,
  },
  { title: 'Exec Report Latency p50/p95', type: 'stat', unit: 's', queries: quantiles('fix_exec_report_latency_seconds'), ...half },
  { title: 'Cancel Latency p50/p95', type: 'stat', unit: 's', queries: quantiles('fix_cancel_latency_seconds'), ...half },
  {
    title: 'MD Staleness by Symbol',
    type: 'table',
    unit: 's',
    queries: [{ expr: 'max by (symbol) (fix_md_staleness_seconds)', legend: '{{symbol}}' }],
    ...half,
  },
  {
    title: 'Business Rejects by Ref MsgType',
    type: 'bargauge',
    unit: 'short',
    queries: [{ expr: 'sum by (ref_msg_type) (increase(fix_business_rejects_total[1h]))', legend: '{{ref_msg_type}}' }],
    ...half,
  },
  {
    title: 'Volatility sigma_ann',
    type: 'timeseries',
    unit: 'percentunit',
    queries: [{ expr: 'vol_sigma_ann', legend: '{{symbol}}' }],
    width: 8,
  },
  {
    title: 'RV-GARCH Divergence',
    type: 'timeseries',
    unit: 'percentunit',
    queries: [{ expr: 'vol_rv_garch_divergence', legend: '{{symbol}}' }],
    width: 8,
  },
  {
    title: 'Regime Counts',
    type: 'timeseries',
    unit: 'short',
    queries: [{ expr: 'sum by (symbol, regime) (increase(vol_regime_total[1h]))', legend: '{{symbol}} {{regime}}' }],
    width: 8,
  },
]

export const compatible: DashboardSpec = {
  uid: 'emp-fix-obs',
  title: 'FIX Observability',
  description: 'Printed by npm run observability.',
  rows: [{ title: '', panels }],
}
