/** promtool as a judge: the rules that are printed are played by it, over the series of a case, and must fire where ours do. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alerts, summaryOf } from '@fix/metrics/alerts'
import type { Fire } from './played.ts'
import { runbookOf } from './rules.ts'
import { inputSeries, type Given } from './series.ts'

export const noPromtool = spawnSync('promtool', ['--version']).error !== undefined

export interface Script {
  readonly title: string
  readonly everyS: number
  readonly series: readonly Given[]
  /** What fires at these moments, and nothing else of the alerts that are asked about. */
  readonly fires: ReadonlyMap<number, readonly Fire[]>
  /** Names of the alerts that are asked about. */
  readonly about: readonly string[]
}

export function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('promtool', args, { encoding: 'utf8' })
  return { status, output: `${stdout}${stderr}` }
}

/** Plays scripts of one pace against a file of rules; what promtool says is in `output`. */
export function testRules(dir: string, rules: string, scripts: readonly Script[]): { status: number | null; output: string } {
  const file = join(dir, `test-${scripts[0].everyS}.yml`)
  const every = `${scripts[0].everyS}s`
  // JSON is YAML.
  const tests = { rule_files: [rules], evaluation_interval: every, tests: scripts.map((script) => testOf(script, every)) }
  writeFileSync(file, JSON.stringify(tests))
  return run('test', 'rules', file)
}

function testOf({ title, series, fires, about }: Script, interval: string) {
  return {
    name: title,
    interval,
    input_series: series.map(inputSeries),
    alert_rule_test: [...fires].flatMap(([second, now]) =>
      about.map((alertname) => ({
        eval_time: `${second}s`,
        alertname,
        exp_alerts: now.filter(({ alert }) => alert === alertname).flatMap(({ alert, labels }) => expected(alert, labels)),
      })),
    ),
  }
}

/** One name may have several severities only by a mistake; each is asked for. */
function expected(name: string, labels: Readonly<Record<string, string>>) {
  return alerts
    .filter((alert) => alert.name === name)
    .map((alert) => ({
      exp_labels: { ...labels, severity: alert.severity },
      exp_annotations: { summary: summaryOf(alert, labels), runbook: runbookOf(alert) },
    }))
}
