/** A real Prometheus that scrapes one gateway, for as long as a test runs. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../../tools/free-port.ts'

export const noPrometheus = spawnSync('prometheus', ['--version']).error !== undefined

export interface Answer {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

export class Prometheus {
  readonly #origin: string
  readonly #child: ChildProcess

  private constructor(origin: string, child: ChildProcess) {
    this.#origin = origin
    this.#child = child
  }

  /** Scrapes `target` once a second. `rules` are files. */
  static async over(dir: string, target: string, rules: readonly string[] = []): Promise<Prometheus> {
    mkdirSync(dir, { recursive: true })
    const config = {
      global: { scrape_interval: '1s', scrape_timeout: '1s', evaluation_interval: '1s' },
      rule_files: rules,
      scrape_configs: [{ job_name: 'fix-gateway', static_configs: [{ targets: [target] }] }],
    }
    const file = join(dir, 'prometheus.yml')
    // JSON is YAML.
    writeFileSync(file, JSON.stringify(config))
    const port = await freePort()
    const args = [`--config.file=${file}`, `--storage.tsdb.path=${join(dir, 'data')}`, `--web.listen-address=127.0.0.1:${port}`]
    const child = spawn('prometheus', [...args, '--log.level=error'], { stdio: 'ignore' })
    const prometheus = new Prometheus(`http://127.0.0.1:${port}`, child)
    while (!(await prometheus.#ready())) {
      if (child.exitCode !== null) throw new Error(`prometheus ended with status ${child.exitCode}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return prometheus
  }

  async #ready(): Promise<boolean> {
    return fetch(`${this.#origin}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  }

  /** The series that an expression gives now. Rejects on an expression that is none. */
  async query(expression: string): Promise<Answer[]> {
    const answer = await fetch(`${this.#origin}/api/v1/query`, { method: 'POST', body: new URLSearchParams({ query: expression }) })
    const { status, data, error } = (await answer.json()) as {
      status: string
      data: { result: { metric: Record<string, string>; value: [number, string] }[] }
      error?: string
    }
    if (status !== 'success') throw new Error(`${expression}: ${error}`)
    return data.result.map(({ metric: { __name__: _name, ...labels }, value }) => ({ labels, value: Number(value[1]) }))
  }

  /** The one value of an expression; undefined where there is none. */
  async value(expression: string): Promise<number | undefined> {
    return (await this.query(expression))[0]?.value
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return
    const gone = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await gone
  }
}
