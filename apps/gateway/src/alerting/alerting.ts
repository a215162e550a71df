/**
 * The gateway's own alerts: judged from its own metrics, written to log and page, and sent. Who is told already is not told again, what another alert says is not
 * sent, and what comes to an end is said too. What the service levels are judged by outlives the process in a file; a crash costs its last minutes.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command, Fact, Now } from '@fix/events'
import { AlertFold, keyOf, serviceLevels, type Firing, type HistoryImage, type Reader } from '@fix/metrics/alerts'
import type { Metrics } from '@fix/metrics'
import type { EventLog } from '../event-log.ts'
import { errorOf, type Log } from '../log.ts'
import { Dispatcher, type Sent } from './dispatcher.ts'
import type { Notification } from './notification.ts'
import type { Pathway } from './pathways.ts'
import type { AlertsSettings } from './settings.ts'

export interface AlertingPorts {
  readonly settings: AlertsSettings
  /** The session at whose opening a test is sent. */
  readonly orderSession: string
  readonly pathways: readonly Pathway[]
  /** Where the history is kept. */
  readonly dir: string
  readonly metrics: Metrics
  /** Samples as of now, the gauges brought up to it. */
  readonly read: (now: Now) => Reader
  readonly log: Log
  readonly events: EventLog
  readonly gateway: Notification['gateway']
  readonly command: (command: Command) => void
  /** Puts a receipt, or the lack of one, on record. */
  readonly record: (sent: Sent) => void
  readonly clock: () => Now
}

const keepEveryMs = 600_000
/** A page that is on its way when the run ends has so long. */
const lastWaitMs = 3000
/** Receipts that are shown. */
const mostShown = 20

export interface ShownSent {
  timeUs: number
  kind: Notification['kind']
  alert: string
  pathway: string
  outcome: Sent['outcome']
  ms: number
}

export class Alerting {
  readonly #ports: AlertingPorts
  readonly #fold = new AlertFold()
  readonly #dispatcher: Dispatcher
  /** What was sent and is not over, by name and labels. */
  readonly #sent = new Map<string, Firing>()
  readonly #last: ShownSent[] = []
  #keptAtMs = performance.now()
  #beatAtMs = -Infinity
  #begun = false
  #left = false
  #scheduleKnown = false
  #dropped = 0

  constructor(ports: AlertingPorts) {
    this.#ports = ports
    const { settings, pathways } = ports
    this.#dispatcher = new Dispatcher({ pathways, receiptMs: settings.receiptS * 1000, told: (sent) => this.#came(sent) })
    this.#restore()
  }

  /** The run begins. */
  begin(): void {
    this.#begun = true
    const now = this.#ports.clock()
    this.#fold.begin(now, this.#ports.read(now))
    if (this.#ports.settings.test) this.test()
  }

  /** With each window of the session for orders a test goes out; the one that a start finds open has had that of the start. */
  heard(fact: Fact): void {
    if (!this.#begun || fact.kind !== 'session_schedule' || fact.source !== this.#ports.orderSession) return
    if (fact.open && this.#scheduleKnown && this.#ports.settings.test) this.test()
    this.#scheduleKnown = true
  }

  /** Judges, where it is time, and sends what is new; called now and then. */
  look(): void {
    if (!this.#begun) return
    if (this.#ports.clock().wallUs >= this.#fold.dueUs) this.#judge(false)
    this.#beat()
    if (performance.now() - this.#keptAtMs < keepEveryMs) return
    this.#keptAtMs = performance.now()
    this.#keep()
  }

  /** Sends a test to every pathway by itself: one that works must not hide one that does not. */
  test(): void {
    const { pathways } = this.#ports
    for (const severity of ['page', 'ticket'] as const)
      if (pathways.some(({ severities }) => severities.includes(severity)))
        this.#dispatcher.send({ ...this.#blank('test', severity), summary: `this is a test of what is sent as a ${severity}` })
  }

  receipt(nonce: string): boolean {
    return this.#dispatcher.receipt(nonce)
  }

  /** Notifications on their way, how many may be, and those there was no room for. */
  get waiting(): { depth: number; bound: number; dropped: number } {
    const { size, most } = this.#dispatcher
    return { depth: size, bound: most, dropped: this.#dropped }
  }

  /** For `/status` and `/alerts`. */
  shown() {
    const firing = this.#fold.firing().map((one) => {
      const { name, severity, labels, summary, runbook, sinceUs } = one
      return {
        name,
        severity,
        labels: { ...labels },
        summary,
        runbook: `docs/runbooks/${runbook}.md`,
        sinceUs,
        inhibited: this.#fold.inhibited(one),
      }
    })
    const levels = serviceLevels.flatMap(({ id, title, budget, ratio }) => {
      const long = this.#fold.ratio(`${ratio}:ratio_3d`)
      const short = this.#fold.ratio(`${ratio}:ratio_1h`)
      return [...long].map(([session, bad]) => ({ id, title, session, budget, bad3d: bad, bad1h: short.get(session) ?? null }))
    })
    return {
      firing,
      serviceLevels: levels,
      sent: this.#last.slice(),
      pathways: this.#ports.pathways.map(({ name, kind }) => ({ name, kind })),
    }
  }

  /** Something has happened after which there may be no next look: what must never be is judged at once. */
  atOnce(): void {
    if (this.#begun) this.#judge(true)
  }

  /** Writes what it keeps for the last time: the folder is another's from then on. */
  leave(): void {
    if (this.#begun && !this.#left) this.#keep()
    this.#left = true
  }

  /** The run ends, which is no outage and judged by nobody. A page that is on its way is waited for a little. */
  async end(): Promise<void> {
    this.leave()
    this.#begun = false
    const until = performance.now() + lastWaitMs
    while (this.#dispatcher.pages > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 20))
    await this.#dispatcher.end()
  }

  #judge(atOnce: boolean): void {
    const now = this.#ports.clock()
    const { fired, resolved } = this.#fold.look(now, this.#ports.read(now), atOnce)
    for (const one of fired) this.#line(one, 'fired', now)
    for (const one of resolved) this.#line(one, 'resolved', now)
    this.#notify(resolved)
  }

  #notify(resolved: readonly Firing[]): void {
    for (const firing of this.#fold.firing()) {
      const key = nameOf(firing)
      if (this.#sent.has(key) || this.#fold.inhibited(firing)) continue
      this.#sent.set(key, firing)
      this.#dispatcher.send(this.#alert(firing, 'alert'))
    }
    for (const firing of resolved) if (this.#sent.delete(nameOf(firing))) this.#dispatcher.send(this.#alert(firing, 'resolved'))
  }

  #alert(
    { name, severity, labels, summary, runbook, sinceUs }: Firing,
    kind: 'alert' | 'resolved',
  ): Omit<Notification, 'schema' | 'nonce'> {
    const page = `docs/runbooks/${runbook}.md`
    return {
      ...this.#blank(kind, severity),
      alert: name,
      labels,
      summary: kind === 'alert' ? summary : `over: ${summary}`,
      runbook: page,
      sinceUs,
    }
  }

  #blank(kind: Notification['kind'], severity: Notification['severity']): Omit<Notification, 'schema' | 'nonce'> {
    return {
      kind,
      severity,
      alert: '',
      labels: {},
      summary: '',
      runbook: '',
      sinceUs: this.#ports.clock().wallUs,
      gateway: this.#ports.gateway,
    }
  }

  #beat(): void {
    const { heartbeatS } = this.#ports.settings
    if (heartbeatS === 0 || performance.now() - this.#beatAtMs < heartbeatS * 1000) return
    this.#beatAtMs = performance.now()
    this.#dispatcher.beat({ ...this.#blank('heartbeat', 'ticket'), summary: 'the gateway lives' })
  }

  #line(firing: Firing, what: 'fired' | 'resolved', now: Now): void {
    const { log, events } = this.#ports
    const { name, severity, labels, summary } = firing
    const level = what === 'resolved' ? 'info' : severity === 'page' ? 'error' : 'warn'
    const { session, symbol } = labels
    log.tell(`alert.${what}`, { alert: name, severity, session, symbol, msg: summary }, level)
    events.add(now.wallUs, level, `${what === 'resolved' ? 'over: ' : ''}${summary}`)
  }

  #came(sent: Sent): void {
    const { log, events, metrics, record, settings, clock, command } = this.#ports
    const { notification, pathway, kind, outcome, ms, reason } = sent
    metrics.notified(kind, outcome, ms * 1000)
    if (outcome === 'dropped') this.#dropped++
    if (notification.kind === 'heartbeat') {
      if (outcome === 'failed') log.tell('alert.heartbeat.failed', { pathway, reason })
      return
    }
    const { wallUs } = clock()
    this.#last.unshift({ timeUs: wallUs, kind: notification.kind, alert: notification.alert, pathway, outcome, ms })
    this.#last.length = Math.min(this.#last.length, mostShown)
    record(sent)
    const level =
      outcome === 'receipt' || outcome === 'sent' ? 'info' : outcome === 'unheard' && notification.severity === 'page' ? 'error' : 'warn'
    log.tell(`alert.${outcome}`, { alert: notification.alert, nonce: notification.nonce, pathway, reason, durUs: ms * 1000 }, level)
    if (outcome !== 'unheard') return
    events.add(wallUs, 'error', `nobody has acknowledged ${notification.alert || `the ${notification.kind}`}`)
    const { kind: what, severity, alert } = notification
    if (what === 'alert' && severity === 'page' && settings.unheard === 'reduce-only')
      command({
        kind: 'command',
        command: 'kill',
        state: 'reduce-only',
        scope: '*',
        actor: 'alerts',
        reason: `nobody has acknowledged ${alert}`,
      })
  }

  get #file(): string {
    return join(this.#ports.dir, 'service-levels.json')
  }

  #keep(): void {
    try {
      mkdirSync(this.#ports.dir, { recursive: true })
      writeFileSync(`${this.#file}.new`, JSON.stringify({ schema: 1, series: this.#fold.image() }))
      renameSync(`${this.#file}.new`, this.#file)
    } catch (cause) {
      this.#ports.log.tell('alert.history.failed', { err: errorOf(cause as Error) })
    }
  }

  /** What cannot be read is as if it were not there: budgets begin anew. */
  #restore(): void {
    try {
      const { schema, series } = JSON.parse(readFileSync(this.#file, 'utf8')) as { schema: number; series: HistoryImage }
      if (schema === 1) this.#fold.restore(series, this.#ports.clock().wallUs)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') this.#ports.log.tell('alert.history.unreadable', {})
    }
  }
}

const nameOf = ({ name, labels }: Firing): string => `${name}\n${keyOf(labels)}`
