// From a fault to a receipt: a gateway judges, sends, and has it acknowledged; a Prometheus over the same gateway says the same.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RecordType } from '@fix/session'
import { readJournal } from '@fix/store/file'
import { decodeDeskNote, type DeskNote } from '@fix/strategy'
import { afterEach, describe, expect, it } from 'vitest'
import { alertsSchema, type AlertsAnswer } from '../src/alerts-answer.ts'
import type { Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { noPrometheus, Prometheus } from './prometheus.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'
import { Webhook } from './webhook.ts'

const dir = scratch()
const rules = fileURLToPath(new URL('../../../docs/reports/prometheus_rules.yml', import.meta.url))
const preload = new URL('failing-disk.js', import.meta.url)
const open: { close(): void }[] = []
afterEach(async () => {
  await endAll()
  for (const one of open.splice(0)) one.close()
})

interface Running {
  readonly program: Program
  readonly origin: string
  readonly webhook: Webhook
  readonly state: string
  post(path: string, body: object): Promise<Response>
  alerts(): Promise<AlertsAnswer>
}

async function running(name: string, more: { alerts?: object; env?: Record<string, string>; pathways?: object[] } = {}): Promise<Running> {
  const venue = await mockVenue(join(dir, `${name}-venue`))
  const webhook = await Webhook.open()
  open.push(webhook)
  const state = join(dir, `${name}-state`)
  const pathways = more.pathways ?? [{ name: 'ops', kind: 'webhook', url: 'env:TEST_WEBHOOK', heartbeat: true }]
  const config = configOf({
    ...{ quote: sessionOf(venue.quote), trade: sessionOf(venue.trade), http: { port: 0 } },
    journal: { dir: state, sync: 'group' },
    alerts: { pathways, heartbeatS: 1, ...more.alerts },
  })
  const env = { ...logins, TEST_WEBHOOK: webhook.url, ...more.env }
  const program = new Program(['run', '--config', writeJson(join(dir, `${name}.json`), config)], { env })
  const { origin, token } = await program.page()
  const headers = { origin, authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  await until(
    () => json<Status>(`${origin}/status`),
    ({ ready }) => ready.ready,
  )
  return {
    ...{ program, origin, webhook, state },
    post: (path, body) => fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    alerts: async () => alertsSchema.parse(await json(`${origin}/alerts`)),
  }
}

const kill = { state: 'halted', scope: '*', reason: 'a test' }

describe('an alert', () => {
  it('of the kill switch is sent and acknowledged, on record with its receipt, and said to be over; a Prometheus fires and is silent too', async () => {
    const { program, origin, webhook, state, post, alerts } = await running('killed')
    let prometheus: Prometheus | undefined
    if (!noPrometheus) {
      const file = join(dir, 'rules.yml')
      writeFileSync(file, readFileSync(rules, 'utf8').replace(/interval: \d+s/g, 'interval: 1s'))
      prometheus = await Prometheus.over(join(dir, 'prometheus'), origin.slice('http://'.length), [file])
    }
    const fires = async (): Promise<number> =>
      (await prometheus?.query('ALERTS{alertname="FixKillSwitchEngaged",alertstate="firing"} == 1'))?.length ?? 0
    try {
      // A test of each severity comes first, so that a pathway that is dead is known.
      await until(alerts, ({ sent }) => sent.filter(({ kind, outcome }) => kind === 'test' && outcome === 'receipt').length === 2)
      expect(await fires()).toBe(0)

      await post('/kill', kill)
      const fired = await until(alerts, ({ sent }) => sent.some(({ kind, outcome }) => kind === 'alert' && outcome === 'receipt'))
      expect(fired.firing).toMatchObject([{ name: 'FixKillSwitchEngaged', severity: 'page', labels: { scope: '*' }, inhibited: false }])
      expect(webhook.of('FixKillSwitchEngaged')).toMatchObject([
        { kind: 'alert', severity: 'page', summary: 'the kill switch is engaged for *', runbook: 'docs/runbooks/kill-switch-engaged.md' },
      ])
      if (prometheus !== undefined) await until(fires, (count) => count === 1)

      await post('/kill', { ...kill, state: 'active' })
      await until(
        alerts,
        ({ firing, sent }) => firing.length === 0 && sent.some(({ kind, outcome }) => kind === 'resolved' && outcome === 'receipt'),
      )
      expect(webhook.of('FixKillSwitchEngaged').map(({ kind }) => kind)).toEqual(['alert', 'resolved'])
      if (prometheus !== undefined) await until(fires, (count) => count === 0)
    } finally {
      await prometheus?.stop()
    }
    expect(webhook.got.filter(({ kind }) => kind === 'heartbeat').length).toBeGreaterThan(0)
    expect(await (await fetch(`${origin}/metrics`)).text()).toMatch(
      /^fix_alert_notifications_total\{kind="webhook",outcome="receipt"\} [4-9]$/m,
    )

    program.signal('SIGTERM')
    expect(await program.status).toBe(0)
    const notes = [...readJournal(join(state, 'journal'))]
      .filter(({ type }) => type === RecordType.note)
      .map(({ note }) => decodeDeskNote(note))
      .filter((note): note is DeskNote => note?.k === 'notified')
    expect(notes).toMatchObject([
      { what: 'test', outcome: 'receipt', pathway: 'ops' },
      { what: 'test', outcome: 'receipt', pathway: 'ops' },
      { what: 'alert', alert: 'FixKillSwitchEngaged', outcome: 'receipt', nonce: webhook.of('FixKillSwitchEngaged')[0].nonce },
      { what: 'resolved', alert: 'FixKillSwitchEngaged', outcome: 'receipt' },
    ])
    // A start that logs on and a clean stop that logs out are no outage.
    expect(program.logged('alert.fired')).toMatchObject([{ level: 'error', alert: 'FixKillSwitchEngaged', severity: 'page' }])
  })

  it('that nobody acknowledges goes from one pathway to the next, and takes risk away in the end where that is told', async () => {
    const saved = join(dir, 'said')
    const writes = `require('fs').appendFileSync(${JSON.stringify(saved)}, 'asked ')`
    const pathways = [
      { name: 'ops', kind: 'webhook', url: 'env:TEST_WEBHOOK' },
      { name: 'pager', kind: 'command', command: [process.execPath, '-e', writes], severities: ['page'] },
    ]
    const { webhook, origin, post, alerts } = await running('unheard', {
      pathways,
      alerts: { receiptS: 1, unheard: 'reduce-only', test: false },
    })
    webhook.acknowledges = false
    await post('/kill', { ...kill, scope: 'symbol=EURUSD' })
    const { sent } = await until(alerts, (answer) => answer.sent.some(({ outcome }) => outcome === 'unheard'))
    expect(
      sent
        .map(({ pathway, outcome }) => `${pathway} ${outcome}`.trim())
        .reverse()
        .slice(0, 3),
    ).toEqual(['ops failed', 'pager failed', 'unheard'])
    expect(readFileSync(saved, 'utf8')).toMatch(/^asked /)
    const { risk } = await until(
      () => json<Status>(`${origin}/status`),
      (status) => status.risk.kill[0].state === 'reduce-only',
    )
    expect(risk.kill[0]).toMatchObject({ scope: '*', actor: 'alerts', reason: 'nobody has acknowledged FixKillSwitchEngaged' })
  })

  it('of a journal that fails leaves before the gateway ends', async () => {
    const when = join(dir, 'now')
    const env = { NODE_OPTIONS: `--import=${preload.href}`, FAIL_HOW: 'eio', FAIL_WHEN: when }
    const { program, webhook, post } = await running('eio', { env, alerts: { test: false } })
    writeFileSync(when, '')
    await post('/kill', kill).catch(() => undefined)
    expect(await program.status).toBe(1)
    expect(webhook.of('FixStoreError')).toMatchObject([{ kind: 'alert', severity: 'page', labels: { op: 'sync' } }])
  })
})

it('a pathway that makes no sense is named before anything is opened, and its address is not', async () => {
  const pathways = [{ name: 'ops', kind: 'webhook', url: 'env:TEST_WEBHOOK' }]
  const config = configOf({ journal: { dir: join(dir, 'never') }, alerts: { pathways } })
  const file = writeJson(join(dir, 'wrong.json'), config)
  const program = new Program(['run', '--config', file], { env: { ...logins, TEST_WEBHOOK: 'http://example.com/secret7' } })
  expect(await program.status).toBe(2)
  expect(program.stderr).toContain('alerts.pathways[0].url')
  expect(program.stderr).not.toContain('secret7')
})
