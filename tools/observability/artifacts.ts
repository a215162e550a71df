/** Everything that is printed from the tables of metrics and alerts, by where it stands. */
import { acceptancePage } from './acceptance.ts'
import { compatible } from './compatible-dashboard.ts'
import { dashboard } from './dashboard.ts'
import { extended } from './extended-dashboard.ts'
import { alertManagerFile, rulesFile } from './rules.ts'

export function artifacts(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/reports/grafana_fix_dashboard.json', json(dashboard(compatible))],
    ['docs/reports/grafana_fix_dashboard_extended.json', json(dashboard(extended))],
    ['docs/reports/prometheus_rules.yml', rulesFile()],
    ['docs/reports/alertmanager.yml', alertManagerFile()],
    ['docs/reports/observability.md', acceptancePage()],
  ])
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`
