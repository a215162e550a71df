/**
 * The alerts: what is not to be, from when on somebody is told, how urgently, and which page of the runbooks says what to do. Invariants have no budget,
 * any occurrence matters. The rules for a Prometheus are printed from this table, and the gateway goes by it itself.
 */
import { abs, binary, by, metric, over, type Expression } from './expression.ts'
import { burning, serviceLevels } from './service-levels.ts'

export type Severity = 'page' | 'ticket'

export interface Alert {
  readonly name: string
  readonly expression: Expression
  /** It holds for so long before it fires. */
  readonly forS: number
  readonly severity: Severity
  /** For people; `{{ $labels.x }}` is the label of the series that raised it. */
  readonly summary: string
  /** File below docs/runbooks, without its ending. */
  readonly runbook: string
  /** A gateway cannot raise it for itself: it is about one that does not answer. */
  readonly outside?: true
}

const hour = 3600
const on = ['session'] as const

/** Budgets that burn: judged every `sloEveryS` seconds. */
export const burnAlerts: readonly Alert[] = serviceLevels.flatMap((level): Alert[] =>
  (['page', 'ticket'] as const).map((severity) => ({
    name: `${level.alert}${severity === 'page' ? 'FastBurn' : 'SlowBurn'}`,
    expression: burning(level, severity),
    forS: 0,
    severity,
    summary: level.summary,
    runbook: level.runbook,
  })),
)

/** Judged every `invariantEveryS` seconds. */
export const invariantAlerts: readonly Alert[] = [
  {
    name: 'FixStoreError',
    expression: binary(over('increase', metric('fix_store_errors_total'), '5m'), '>', 0),
    forS: 0,
    severity: 'page',
    summary: 'the journal failed at {{ $labels.op }}',
    runbook: 'store-error',
  },
  {
    name: 'FixJournalHalted',
    expression: binary(metric('fix_journal_halted'), '==', 1),
    forS: 0,
    severity: 'page',
    summary: 'the journal is damaged or of a newer format, and the gateway does not go on',
    runbook: 'journal-halted',
  },
  {
    name: 'FixKillSwitchEngaged',
    expression: binary(metric('fix_kill_switch_engaged'), '==', 1),
    forS: 0,
    severity: 'page',
    summary: 'the kill switch is engaged for {{ $labels.scope }}',
    runbook: 'kill-switch-engaged',
  },
  {
    name: 'FixOrdersUnreconciled',
    expression: binary(metric('fix_orders_unreconciled'), '>', 0),
    forS: 30,
    severity: 'page',
    summary: 'there are orders of unknown fate',
    runbook: 'orders-unreconciled',
  },
  {
    name: 'FixSeqGapNotHealing',
    expression: binary(metric('fix_session_gap_open'), '==', 1),
    forS: 30,
    severity: 'page',
    summary: 'a hole in the numbers of {{ $labels.session }} does not heal',
    runbook: 'gap-not-healing',
  },
  {
    name: 'FixTwoLeaders',
    expression: binary(by('count', on, binary(metric('fix_session_leader'), '==', 1)), '>', 1),
    forS: 0,
    severity: 'page',
    summary: 'two gateways lead session {{ $labels.session }}',
    runbook: 'two-leaders',
  },
  {
    name: 'FixPositionUnprotected',
    expression: binary(metric('fix_positions_unprotected'), '>', 0),
    forS: 5,
    severity: 'page',
    summary: 'positions are without their protective stop',
    runbook: 'position-unprotected',
  },
  {
    name: 'FixParityBreak',
    expression: binary(
      binary(metric('fix_parity_mismatched_orders'), '>', 0),
      'or',
      binary(metric('fix_parity_mismatched_positions'), '>', 0),
    ),
    forS: 60,
    severity: 'page',
    summary: 'orders or positions are not what the venue says',
    runbook: 'parity-break',
  },
  {
    name: 'FixMetricsAbsent',
    expression: binary(binary(metric('fix_session_scheduled'), '==', 1), 'unless', metric('fix_session_up'), on),
    forS: 60,
    severity: 'page',
    summary: 'session {{ $labels.session }} is scheduled and nothing says whether it is up',
    runbook: 'metrics-absent',
  },
  {
    name: 'FixTargetDown',
    expression: binary(metric('up', { job: 'fix-gateway' }), '==', 0),
    forS: 60,
    severity: 'page',
    summary: 'the gateway at {{ $labels.instance }} does not answer',
    runbook: 'target-down',
    outside: true,
  },
  {
    name: 'FixMdStale',
    expression: binary(binary(metric('fix_md_staleness_seconds'), '>', 5), 'and', binary(metric('fix_session_scheduled'), '==', 1), on),
    forS: 15,
    severity: 'ticket',
    summary: 'market data of {{ $labels.symbol }} is old',
    runbook: 'md-stale',
  },
  {
    name: 'FixBookCrossed',
    expression: binary(over('increase', metric('fix_book_crossed_total'), '5m'), '>', 0),
    forS: 0,
    severity: 'ticket',
    summary: 'a book of {{ $labels.session }} was crossed',
    runbook: 'book-crossed',
  },
  {
    name: 'FixClockSkew',
    expression: binary(abs(metric('fix_clock_skew_seconds')), '>', 1),
    forS: 60,
    severity: 'ticket',
    summary: 'our clock and that of {{ $labels.session }} are apart',
    runbook: 'clock-skew',
  },
  {
    name: 'FixHeartbeatOverdue',
    expression: binary(binary(metric('fix_heartbeat_overdue_seconds'), '>', 0), 'and', binary(metric('fix_session_up'), '==', 1), on),
    forS: 10,
    severity: 'ticket',
    summary: 'the peer of {{ $labels.session }} is silent for longer than it may be',
    runbook: 'heartbeat-overdue',
  },
  {
    name: 'FixDiskLow',
    expression: binary(metric('fix_store_disk_free_bytes'), '<', 1_000_000_000),
    forS: 300,
    severity: 'ticket',
    summary: 'the disk of the journal has less than a gigabyte left',
    runbook: 'disk-low',
  },
  {
    name: 'FixTlsExpiry',
    expression: binary(metric('fix_tls_cert_expiry_seconds'), '<', 7 * 24 * hour),
    forS: hour,
    severity: 'ticket',
    summary: 'a certificate of {{ $labels.session }} is over within a week',
    runbook: 'tls-expiry',
  },
]

export const sloEveryS = 30
export const invariantEveryS = 5
export const alerts: readonly Alert[] = [...burnAlerts, ...invariantAlerts]

/** What an alert says of itself with the labels of a series. */
export function summaryOf({ summary }: Alert, labels: Readonly<Record<string, string>>): string {
  return summary.replace(/\{\{ \$labels\.(\w+) \}\}/g, (_, label: string) => labels[label] ?? '')
}

/** While the first holds, the others say nothing new: of the same session where both name one. */
export const inhibitions: readonly { readonly by: readonly string[]; readonly what: readonly string[]; readonly sameSession: boolean }[] = [
  { by: ['FixTargetDown'], what: alerts.map(({ name }) => name).filter((name) => name !== 'FixTargetDown'), sameSession: false },
  {
    by: ['FixKillSwitchEngaged'],
    what: ['FixErLatencyFastBurn', 'FixErLatencySlowBurn', 'FixCancelFailureFastBurn', 'FixCancelFailureSlowBurn'],
    sameSession: false,
  },
  { by: ['FixSessionUptimeFastBurn'], what: ['FixMdStale'], sameSession: true },
]
