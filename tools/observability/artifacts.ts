/** Everything that is printed from the tables of metrics and alerts, by where it stands. */
import { alertManagerFile, rulesFile } from './rules.ts'

export function artifacts(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/reports/prometheus_rules.yml', rulesFile()],
    ['docs/reports/alertmanager.yml', alertManagerFile()],
  ])
}
