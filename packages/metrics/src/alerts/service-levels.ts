/**
 * Service levels, each with the budget that it leaves, and how fast a budget may burn before somebody is told. Uptime is weighted by the schedule: what is
 * down while it is closed is not down. What is rarely used is not judged by two orders of a night.
 */
import { binary, by, metric, over, type Expression, type Window } from './expression.ts'

export interface ServiceLevel {
  readonly id: 'session_uptime' | 'first_report' | 'cancel_success'
  readonly title: string
  readonly objective: string
  /** Share that may be bad. */
  readonly budget: number
  /** First part of the names of its ratios, which end in the window. */
  readonly ratio: string
  readonly bad: (window: Window) => Expression
  /** What it is made of; there must be some of it before a ratio means anything. Undefined where time itself is. */
  readonly volume?: (window: Window) => Expression
  /** First part of the names of its alerts. */
  readonly alert: string
  readonly summary: string
  readonly runbook: string
}

/** First report of an order, as a threshold: an edge of its histogram. */
export const firstReportWithinUs = 250_000

const orders = (window: Window, le?: string): Expression =>
  by(
    'sum',
    ['session'],
    over(
      'rate',
      metric(le === undefined ? 'fix_order_ack_seconds_count' : 'fix_order_ack_seconds_bucket', le === undefined ? {} : { le }),
      window,
    ),
  )
const cancels = (window: Window, outcome: string | readonly string[]): Expression =>
  by('sum', ['session'], over('rate', metric('fix_cancels_total', { outcome }), window))
const some = (expression: Expression): Expression => binary(expression, '>', 0)

export const serviceLevels: readonly ServiceLevel[] = [
  {
    id: 'session_uptime',
    title: 'session uptime',
    objective: '99.9 % of scheduled time logged on',
    budget: 0.001,
    ratio: 'fix:session_bad',
    bad: (window) =>
      binary(
        over('sum_over_time', metric('fix:session_down_in_schedule'), window),
        '/',
        some(over('sum_over_time', metric('fix:session_scheduled'), window)),
      ),
    alert: 'FixSessionUptime',
    summary: 'session {{ $labels.session }} is down inside its schedule faster than its budget allows',
    runbook: 'session-down',
  },
  {
    id: 'first_report',
    title: 'first report within 250 ms',
    objective: '99 % of orders, those that were never answered among the late ones',
    budget: 0.01,
    ratio: 'fix:er_slow',
    bad: (window) =>
      binary({ t: 'number', value: 1 }, '-', binary(orders(window, String(firstReportWithinUs / 1_000_000)), '/', some(orders(window)))),
    volume: (window) => by('sum', ['session'], over('increase', metric('fix_order_ack_seconds_count'), window)),
    alert: 'FixErLatency',
    summary: 'first reports on {{ $labels.session }} are late faster than their budget allows',
    runbook: 'er-latency',
  },
  {
    id: 'cancel_success',
    title: 'cancels that are obeyed',
    objective: '99.5 % of cancels, those that came too late left out',
    budget: 0.005,
    ratio: 'fix:cancel_bad',
    bad: (window) => binary(cancels(window, ['rejected_unknown', 'timeout']), '/', some(cancels(window, '!too_late'))),
    volume: (window) => by('sum', ['session'], over('increase', metric('fix_cancels_total'), window)),
    alert: 'FixCancelFailure',
    summary: 'cancels on {{ $labels.session }} fail faster than their budget allows',
    runbook: 'cancel-failure',
  },
]

/** Windows that ratios are recorded over. */
export const ratioWindows: readonly Window[] = ['5m', '30m', '1h', '6h', '3d']

export interface Burn {
  readonly severity: 'page' | 'ticket'
  /** Both must be over; the short one ends the alert soon after its cause. */
  readonly long: Window
  readonly short: Window
  /** How many times faster than the budget. */
  readonly factor: number
}

export const burns: readonly Burn[] = [
  { severity: 'page', long: '1h', short: '5m', factor: 14.4 },
  { severity: 'page', long: '6h', short: '30m', factor: 6 },
  { severity: 'ticket', long: '3d', short: '6h', factor: 1 },
]

/** Orders or cancels that a ratio must be made of before it raises anything: more than so many, over the window. */
export const volumeFor: Readonly<Record<Burn['severity'], { readonly window: Window; readonly over: number }>> = {
  page: { window: '6h', over: 20 },
  ticket: { window: '3d', over: 50 },
}

export interface Recording {
  readonly record: string
  readonly expression: Expression
}

/** What is recorded, in the order in which it is evaluated. Instances that stand by are one session together with the one that leads. */
export const recordings: readonly Recording[] = [
  { record: 'fix:session_up', expression: by('max', ['session'], metric('fix_session_up')) },
  { record: 'fix:session_scheduled', expression: by('max', ['session'], metric('fix_session_scheduled')) },
  {
    record: 'fix:session_down_in_schedule',
    expression: binary(metric('fix:session_scheduled'), '*', binary({ t: 'number', value: 1 }, '-', metric('fix:session_up')), ['session']),
  },
  ...serviceLevels.flatMap(({ ratio, bad }) =>
    ratioWindows.map((window) => ({ record: `${ratio}:ratio_${window}`, expression: bad(window) })),
  ),
]

/** Whether a service level burns at any of the paces of a severity. */
export function burning(level: ServiceLevel, severity: Burn['severity']): Expression {
  const [first, ...rest] = burns
    .filter((burn) => burn.severity === severity)
    .map(({ long, short, factor }) => {
      const overBudget = (window: Window): Expression =>
        // Rounded, as a product of two decimals would print digits that nobody wrote.
        binary(metric(`${level.ratio}:ratio_${window}`), '>', Number((factor * level.budget).toPrecision(6)))
      return binary(overBudget(long), 'and', overBudget(short))
    })
  const any = rest.reduce((all, one) => binary(all, 'or', one), first)
  if (level.volume === undefined) return any
  const { window, over: least } = volumeFor[severity]
  return binary(any, 'and', binary(level.volume(window), '>', least), ['session'])
}
