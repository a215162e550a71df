/**
 * Cases of the alerts, as a person on call would tell them. Each is played into the gateway's own fold and into promtool; both must fire and
 * be silent at the same moments, and where the case says so.
 */
import { flat, given, missing, rising, type Given } from './series.ts'

export interface Expected {
  readonly alert: string
  /** Seconds from the beginning. */
  readonly firesAtS: number
  /** undefined: it fires until the end. */
  readonly endsAtS?: number
  readonly labels: Readonly<Record<string, string>>
}

export interface Case {
  readonly title: string
  readonly everyS: 5 | 30
  readonly lengthS: number
  readonly series: readonly Given[]
  readonly expected: readonly Expected[]
}

const trade = { session: 'TRADE' }
const minutes = (n: number): number => n * 2
const hours = (n: number): number => n * 120
const h = 3600

/** Up and in its schedule all the time. */
const fine = (count: number): Given[] => [
  given('fix_session_up', trade, flat(1, count)),
  given('fix_session_scheduled', trade, flat(1, count)),
]

/** Orders each half minute of which a share is late, as counts of the histogram. */
function orders(labels: Readonly<Record<string, string>>, perStep: number, onTime: number, count: number): Given[] {
  return [
    given('fix_order_ack_seconds_bucket', { ...labels, le: '0.25' }, rising(0, onTime, count)),
    given('fix_order_ack_seconds_bucket', { ...labels, le: '+Inf' }, rising(0, perStep, count)),
    given('fix_order_ack_seconds_count', labels, rising(0, perStep, count)),
  ]
}

function cancels(perStep: { ok: number; rejected_unknown?: number; timeout?: number; too_late?: number }, count: number): Given[] {
  const all = { too_late: 0, rejected_unknown: 0, timeout: 0, ...perStep }
  return Object.entries(all).map(([outcome, step]) => given('fix_cancels_total', { ...trade, outcome }, rising(0, step, count)))
}

export const cases: readonly Case[] = [
  {
    title: 'an outage in the schedule pages within a minute, and is over soon after it',
    everyS: 30,
    lengthS: 3.5 * h,
    series: [
      given('fix_session_up', trade, flat(1, hours(2)), flat(0, minutes(10)), flat(1, hours(2))),
      given('fix_session_scheduled', trade, flat(1, hours(5))),
    ],
    expected: [
      { alert: 'FixSessionUptimeFastBurn', firesAtS: 2 * h + 30, endsAtS: 2 * h + 2400, labels: trade },
      { alert: 'FixSessionUptimeSlowBurn', firesAtS: 2 * h, labels: trade },
    ],
  },
  {
    title: 'a night out of the schedule and a clean open raise nothing',
    everyS: 30,
    lengthS: 8 * h,
    series: [
      given('fix_session_up', trade, flat(1, hours(1)), flat(0, hours(6)), flat(1, hours(2))),
      given('fix_session_scheduled', trade, flat(1, hours(1)), flat(0, hours(6)), flat(1, hours(2))),
    ],
    expected: [],
  },
  {
    title: 'a maintenance window is out of the schedule, and silent',
    everyS: 30,
    lengthS: 3 * h,
    series: [
      given('fix_session_up', trade, flat(1, hours(1)), flat(0, hours(1)), flat(1, hours(2))),
      given('fix_session_scheduled', trade, flat(1, hours(1)), flat(0, hours(1)), flat(1, hours(2))),
    ],
    expected: [],
  },
  {
    title: 'slow reports raise nothing while there are fewer than twenty of them',
    everyS: 30,
    lengthS: h,
    series: [
      ...fine(hours(3)),
      given('fix_order_ack_seconds_bucket', { ...trade, le: '0.25' }, flat(0, hours(3))),
      given('fix_order_ack_seconds_count', trade, flat(0, minutes(10)), rising(1, 1, 10), flat(10, hours(3))),
    ],
    expected: [],
  },
  {
    title: 'slow reports page once there are more than twenty of them',
    everyS: 30,
    lengthS: h,
    series: [...fine(hours(3)), ...orders(trade, 1, 0, hours(3))],
    expected: [
      { alert: 'FixErLatencyFastBurn', firesAtS: 630, labels: trade },
      { alert: 'FixErLatencySlowBurn', firesAtS: 1530, labels: trade },
    ],
  },
  {
    title: 'one cancel in a hundred that fails is a ticket and no page',
    everyS: 30,
    lengthS: 1.5 * h,
    series: [...fine(hours(8)), ...cancels({ ok: 99, rejected_unknown: 1 }, hours(8))],
    expected: [{ alert: 'FixCancelFailureSlowBurn', firesAtS: 30, labels: trade }],
  },
  {
    title: 'cancels that come too late are nobody’s failure, and those that are never answered are',
    everyS: 30,
    lengthS: h,
    series: [...fine(hours(3)), ...cancels({ ok: 0, too_late: 5 }, hours(3))],
    expected: [],
  },
  {
    title: 'cancels that are never answered page',
    everyS: 30,
    lengthS: h,
    series: [...fine(hours(3)), ...cancels({ ok: 0, timeout: 5 }, hours(3))],
    expected: [
      { alert: 'FixCancelFailureFastBurn', firesAtS: 150, labels: trade },
      { alert: 'FixCancelFailureSlowBurn', firesAtS: 330, labels: trade },
    ],
  },
  {
    title: 'of two instances one stands by and is down: the session is up',
    everyS: 30,
    lengthS: h,
    series: [
      given('fix_session_up', { ...trade, instance: 'a' }, flat(1, hours(3))),
      given('fix_session_up', { ...trade, instance: 'b' }, flat(0, hours(3))),
      given('fix_session_scheduled', { ...trade, instance: 'a' }, flat(1, hours(3))),
      given('fix_session_scheduled', { ...trade, instance: 'b' }, flat(1, hours(3))),
      ...orders({ ...trade, instance: 'a' }, 3, 3, hours(3)),
      ...orders({ ...trade, instance: 'b' }, 0, 0, hours(3)),
    ],
    expected: [],
  },
  {
    title: 'one leader is right, two are a page, at once',
    everyS: 5,
    lengthS: 300,
    series: [
      given('fix_session_leader', { ...trade, instance: 'a' }, flat(1, 61)),
      given('fix_session_leader', { ...trade, instance: 'b' }, flat(0, 20), flat(1, 10), flat(0, 31)),
    ],
    expected: [{ alert: 'FixTwoLeaders', firesAtS: 100, endsAtS: 150, labels: trade }],
  },
  {
    title: 'a counter that stands at 0 and goes to 1 pages',
    everyS: 5,
    lengthS: 600,
    series: [given('fix_store_errors_total', { op: 'sync' }, flat(0, 20), flat(1, 101))],
    expected: [{ alert: 'FixStoreError', firesAtS: 100, endsAtS: 400, labels: { op: 'sync' } }],
  },
  {
    title: 'a counter that first appears with 1 pages nobody, which is why every closed set stands at 0 from the start',
    everyS: 5,
    lengthS: 600,
    series: [given('fix_store_errors_total', { op: 'sync' }, missing(20), flat(1, 101))],
    expected: [],
  },
  {
    title: 'a journal that is halted, a switch that is engaged: at once, and for as long as it lasts',
    everyS: 5,
    lengthS: 120,
    series: [
      given('fix_journal_halted', {}, flat(0, 4), flat(1, 21)),
      given('fix_kill_switch_engaged', { scope: '*' }, flat(0, 10), flat(1, 5), flat(0, 10)),
      given('fix_kill_switch_engaged', { scope: 'symbol=EURUSD' }, flat(0, 25)),
    ],
    expected: [
      { alert: 'FixJournalHalted', firesAtS: 20, labels: {} },
      { alert: 'FixKillSwitchEngaged', firesAtS: 50, endsAtS: 75, labels: { scope: '*' } },
    ],
  },
  {
    title: 'orders of unknown fate and a hole in the numbers have half a minute to be settled',
    everyS: 5,
    lengthS: 300,
    series: [
      given('fix_orders_unreconciled', {}, flat(1, 5), flat(0, 5), flat(2, 20), flat(0, 31)),
      given('fix_session_gap_open', trade, flat(0, 10), flat(1, 5), flat(0, 5), flat(1, 41)),
    ],
    expected: [
      { alert: 'FixOrdersUnreconciled', firesAtS: 80, endsAtS: 150, labels: {} },
      { alert: 'FixSeqGapNotHealing', firesAtS: 130, labels: trade },
    ],
  },
  {
    title: 'a position without its stop has five seconds',
    everyS: 5,
    lengthS: 100,
    series: [given('fix_positions_unprotected', {}, flat(0, 5), flat(1, 1), flat(0, 4), flat(1, 5), flat(0, 6))],
    expected: [{ alert: 'FixPositionUnprotected', firesAtS: 55, endsAtS: 75, labels: {} }],
  },
  {
    title: 'a break with the venue, of orders or of positions, has a minute',
    everyS: 5,
    lengthS: 300,
    series: [
      given('fix_parity_mismatched_orders', {}, flat(0, 30), flat(1, 20), flat(0, 11)),
      given('fix_parity_mismatched_positions', {}, flat(1, 10), flat(0, 10), flat(1, 30), flat(0, 11)),
    ],
    expected: [{ alert: 'FixParityBreak', firesAtS: 160, endsAtS: 250, labels: {} }],
  },
  {
    title: 'a session that is scheduled and says nothing of itself is told after a minute',
    everyS: 5,
    lengthS: 200,
    series: [
      given('fix_session_scheduled', trade, flat(1, 41)),
      given('fix_session_scheduled', { session: 'QUOTE' }, flat(1, 41)),
      given('fix_session_up', trade, flat(1, 10), missing(31)),
      given('fix_session_up', { session: 'QUOTE' }, flat(0, 41)),
    ],
    expected: [{ alert: 'FixMetricsAbsent', firesAtS: 110, labels: trade }],
  },
  {
    title: 'old market data is told for each symbol, and not outside the schedule',
    everyS: 5,
    lengthS: 200,
    series: [
      given('fix_session_up', { session: 'QUOTE' }, flat(1, 41)),
      given('fix_session_scheduled', { session: 'QUOTE' }, flat(1, 30), flat(0, 11)),
      given('fix_md_staleness_seconds', { symbol: 'EURUSD', session: 'QUOTE' }, flat(1, 5), rising(6, 5, 36)),
      given('fix_md_staleness_seconds', { symbol: 'GBPUSD', session: 'QUOTE' }, flat(1, 15), rising(6, 5, 26)),
      given('fix_md_staleness_seconds', { symbol: 'USDJPY', session: 'QUOTE' }, flat(4, 41)),
    ],
    expected: [
      { alert: 'FixMdStale', firesAtS: 40, endsAtS: 150, labels: { symbol: 'EURUSD', session: 'QUOTE' } },
      { alert: 'FixMdStale', firesAtS: 90, endsAtS: 150, labels: { symbol: 'GBPUSD', session: 'QUOTE' } },
    ],
  },
  {
    title: 'a crossed book is a ticket for five minutes',
    everyS: 5,
    lengthS: 600,
    series: [given('fix_book_crossed_total', { session: 'QUOTE' }, flat(3, 20), flat(4, 101))],
    expected: [{ alert: 'FixBookCrossed', firesAtS: 100, endsAtS: 400, labels: { session: 'QUOTE' } }],
  },
  {
    title: 'clocks that are apart either way have a minute to agree',
    everyS: 5,
    lengthS: 200,
    series: [
      given('fix_clock_skew_seconds', trade, flat(0.2, 4), flat(-1.5, 30), flat(-1, 7)),
      given('fix_clock_skew_seconds', { session: 'QUOTE' }, flat(1.2, 10), flat(0, 31)),
    ],
    expected: [{ alert: 'FixClockSkew', firesAtS: 80, endsAtS: 170, labels: trade }],
  },
  {
    title: 'a heartbeat that is overdue is told while the session is up',
    everyS: 5,
    lengthS: 100,
    series: [
      given('fix_heartbeat_overdue_seconds', trade, flat(0, 4), rising(1, 5, 17)),
      given('fix_session_up', trade, flat(1, 12), flat(0, 9)),
      given('fix_session_scheduled', trade, flat(1, 21)),
    ],
    expected: [{ alert: 'FixHeartbeatOverdue', firesAtS: 30, endsAtS: 60, labels: trade }],
  },
  {
    title: 'a disk with less than a gigabyte is told after five minutes',
    everyS: 5,
    lengthS: 500,
    series: [given('fix_store_disk_free_bytes', {}, flat(2e9, 20), flat(999_999_999, 81))],
    expected: [{ alert: 'FixDiskLow', firesAtS: 400, labels: {} }],
  },
  {
    title: 'a certificate that is over within a week is told after an hour',
    everyS: 5,
    lengthS: 2 * h,
    series: [
      given('fix_tls_cert_expiry_seconds', trade, rising(7 * 24 * h + 100, -5, 1441)),
      given('fix_tls_cert_expiry_seconds', { session: 'QUOTE' }, rising(90 * 24 * h, -5, 1441)),
    ],
    expected: [{ alert: 'FixTlsExpiry', firesAtS: 105 + h, labels: trade }],
  },
]

/** Only a Prometheus can tell of a gateway that does not answer. */
export const outside: Case = {
  title: 'a gateway that does not answer is told after a minute',
  everyS: 5,
  lengthS: 200,
  series: [given('up', { job: 'fix-gateway', instance: 'a:8080' }, flat(1, 10), flat(0, 31))],
  expected: [{ alert: 'FixTargetDown', firesAtS: 110, labels: { job: 'fix-gateway', instance: 'a:8080' } }],
}
