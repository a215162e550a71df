/** What a report says, for people. */
import type { DayReport } from './day-report.ts'
import { budgetDays, type Level, type Period } from './error-budgets.ts'

const timeOf = (us: number): string => (us === 0 ? '-' : new Date(us / 1000).toISOString())
const percent = (ratio: number | null): string => (ratio === null ? 'no volume' : `${(ratio * 100).toFixed(3)} %`)
const share = (part: number): string => `${(part * 100).toFixed(1)} %`
const counts = (of: Readonly<Record<string, number>>): string =>
  Object.entries(of)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ') || 'none'

const judged = ({ enough, met }: Level): string => (met === null ? (enough ? '' : ', too few to judge') : met ? ', met' : ', NOT MET')

function levelText(level: Level): string {
  const { session, title, objective, ratio, volume, of, burn } = level
  if (ratio === null || burn === null) return `${session}, ${title}: no volume`
  return `${session}, ${title}: ${percent(ratio)} of ${volume} ${of}, objective ${percent(objective)}${judged(level)}, budget spent ${share(burn)}`
}

function budgetText(level: Level): string {
  const { session, title, volume, of, burn } = level
  if (burn === null) return `  ${session}, ${title}: no volume`
  const left = burn < 1 ? `${share(1 - burn)} left` : burn === 1 ? 'nothing left' : 'EXHAUSTED'
  return `  ${session}, ${title}: ${left} after ${volume} ${of}${level.enough ? '' : ', too few to judge'}`
}

function periodText({ from, to, levels }: Period): string[] {
  return levels.filter(({ volume }) => volume > 0).map((level) => `  ${from === to ? from : `${from} to ${to}`} ${levelText(level)}`)
}

/** For people. */
export function reportText(report: DayReport): string {
  const { fromUs, toUs, runs, sessions, budget, weeks, days, orders, cancels, rejects, alerts, incidents } = report
  return [
    `${timeOf(fromUs)} to ${timeOf(toUs)}, ${runs} ${runs === 1 ? 'run' : 'runs'}`,
    ...sessions.map(
      ({ session, scheduledS, upS, uptime, logons, ends }) =>
        `${session}: up ${upS} of ${scheduledS} s in its schedule, ${percent(uptime)}; ${logons} logons, ${ends} ends`,
    ),
    ...report.levels.map(levelText),
    ...(budget === null
      ? []
      : [`error budgets, ${budgetDays} days to ${budget.to}, ${budget.days} of them on record:`, ...budget.levels.map(budgetText)]),
    ...(weeks.length < 2 && days.length < 2 ? [] : ['by week:', ...weeks.flatMap(periodText), 'by day:', ...days.flatMap(periodText)]),
    `orders: ${counts(orders)}`,
    `cancels: ${counts(cancels)}`,
    `rejects: ${rejects.venue} by the venue; by risk ${counts(rejects.risk)}`,
    `alerts: ${alerts.length === 0 ? 'none' : ''}`.trim(),
    ...alerts.map(
      ({ timeUs, what, alert, pathway, outcome, ms }) =>
        `  ${timeOf(timeUs)} ${what} ${alert} ${outcome}${pathway === '' ? '' : ` by ${pathway}`}, ${ms} ms`,
    ),
    `incidents: ${incidents.length === 0 ? 'none' : ''}`.trim(),
    ...incidents.map(({ timeUs, text }) => `  ${timeOf(timeUs)} ${text}`),
    '',
  ].join('\n')
}
