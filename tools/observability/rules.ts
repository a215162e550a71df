/** The rules for a Prometheus, printed from the table that the gateway itself goes by. */
import { burnAlerts, inhibitions, invariantAlerts, invariantEveryS, printed, recordings, sloEveryS, type Alert } from '@fix/metrics/alerts'

const head = '# Printed by `npm run observability` from packages/metrics/src/alerts. Change the table, not this file.\n'
const runbooks = 'docs/runbooks'

export const runbookOf = ({ runbook }: Pick<Alert, 'runbook'>): string => `${runbooks}/${runbook}.md`

export function rulesFile(): string {
  const groups = [
    group('fix-service-levels', sloEveryS, [
      ...recordings.map(({ record, expression }) => [`- record: ${record}`, `  expr: ${quoted(printed(expression))}`]),
      ...burnAlerts.map(alertLines),
    ]),
    group('fix-invariants', invariantEveryS, invariantAlerts.map(alertLines)),
  ]
  return `${head}groups:\n${groups.join('')}`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

function group(name: string, everyS: number, rules: readonly (readonly string[])[]): string {
  const lines = [`  - name: ${name}`, `    interval: ${everyS}s`, '    rules:', ...rules.flat().map((line) => `      ${line}`)]
  return `${lines.join('\n')}\n`
}

function alertLines(alert: Alert): string[] {
  const { name, expression, forS, severity, summary } = alert
  return [
    `- alert: ${name}`,
    `  expr: ${quoted(printed(expression))}`,
    ...(forS === 0 ? [] : [`  for: ${forS}s`]),
    '  labels:',
    `    severity: ${severity}`,
    '  annotations:',
    `    summary: ${quoted(summary)}`,
    `    runbook: ${runbookOf(alert)}`,
  ]
}

/** An alert manager that knows which alerts say nothing new beside which others; its receivers are a deployment's own. */
export function alertManagerFile(): string {
  const rules = inhibitions.flatMap(({ by, what, sameSession }) => [
    '  - source_matchers:',
    `      - alertname=~"${by.join('|')}"`,
    '    target_matchers:',
    `      - alertname=~"${what.join('|')}"`,
    `    equal: [${(sameSession ? ['instance', 'session'] : ['instance']).join(', ')}]`,
  ])
  return [
    head.trimEnd(),
    'route:',
    '  receiver: ticket',
    '  group_by: [alertname, session]',
    '  routes:',
    '    - matchers:',
    '        - severity="page"',
    '      receiver: page',
    'receivers:',
    '  - name: page',
    '  - name: ticket',
    'inhibit_rules:',
    ...rules,
    '',
  ].join('\n')
}
