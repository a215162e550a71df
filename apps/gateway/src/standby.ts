/**
 * A gateway that waits for the folder of another one. Until it has it, it opens no session, sends nothing and writes nothing there: it answers who it is waiting for.
 * Whether the other one lives the lock says, and nothing else: who stands still holds it, so nobody takes over from him.
 */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expose } from '@fix/metrics/prometheus'
import { schedule } from '@fix/session/node'
import { JournalError, lockOf } from '@fix/store/file'
import { Registry } from 'prom-client'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { names, copyName } from './desk-settings.ts'
import { EventFeed } from './event-feed.ts'
import { listenHttp, type HttpServer, type HttpSource } from './http.ts'
import type { Person } from './people.ts'
import type { Log } from './log.ts'
import { metricsOf } from './measures.ts'
import { differences } from './approval.ts'
import { readStageFile, type Running } from './stage-file.ts'
import { emptyAnswers, standbyStatus } from './standby-answers.ts'
import type { ReadyCode, Status } from './status.ts'
import { bundleOf } from './support.ts'
import type { KeptLog } from './kept-log.ts'

export interface StandbyOptions {
  readonly config: Config
  readonly running: Running
  readonly clock: Clock
  readonly log: Log
  readonly kept: KeptLog
  readonly version: string
  /** Between two looks at the lock. */
  readonly everyMs?: number
}

/** Where it is answered, and what opens the gateway; `over` ends the waiting. */
export interface WaitingRoom<T> {
  readonly port: number
  readonly people: readonly Person[]
  readonly over: Promise<unknown>
  readonly open: () => Promise<T>
}

/** What was opened, and where others have found us while we waited, which is to stay. */
export interface Waited<T> extends Pick<HttpServer, 'port' | 'token'> {
  readonly opened: T
}

/** Waits until the folder is free and opens by the ordinary start; undefined where the run is over before. Of several that wait exactly one comes through. */
export async function standBy<T>(options: StandbyOptions, { port, people, over, open }: WaitingRoom<T>): Promise<Waited<T> | undefined> {
  const standby = new Standby(options)
  const http = await listenHttp(standby.source(), port, people)
  process.stderr.write(`page ${http.address}\n`)
  try {
    while (await standby.free(over)) {
      try {
        return { opened: await open(), port: http.port, token: http.token }
      } catch (cause) {
        // Another one was quicker.
        if (!(cause instanceof JournalError && cause.code === 'locked')) throw cause
      }
    }
    return undefined
  } finally {
    await http.close()
  }
}

/** In the place of an answer of the desk. */
const refusal = 'not_leader'

export class Standby {
  /** Who holds the folder; '' before the first look. */
  #holder = ''
  #mismatch = ''
  readonly #options: StandbyOptions
  readonly #sinceUs: number
  #mismatchUs = 0
  readonly #startedAtMs = Date.now()
  readonly #feed = new EventFeed({ idx: () => 0, epoch: 0 })
  readonly #registry = new Registry()

  constructor(options: StandbyOptions) {
    this.#options = options
    const { config, version, log, clock } = options
    this.#sinceUs = this.#wallUs
    log.listener = (event, level, fields) => this.#feed.add(event, level, fields)
    const metrics = metricsOf(config, version)
    expose(metrics, this.#registry, () => clock.decisionNow(), { session: (name) => this.#session(name) })
  }

  /** Resolves true once nobody holds the folder, false where `over` comes first. Whoever tries then may still find that another was quicker. */
  async free(over: Promise<unknown>): Promise<boolean> {
    const dir = join(this.#options.config.journal.dir, 'journal')
    let ended = false
    void over.then(() => (ended = true))
    while (!ended) {
      const holder = await holderOf(dir)
      if (holder === '') return true
      this.#lookAtApproval()
      if (holder !== this.#holder) this.#options.log.tell('standby.waits', { msg: holder })
      this.#holder = holder
      await pause(this.#options.everyMs ?? 100)
    }
    return false
  }

  ready(): Status['ready'] {
    const codes: ReadyCode[] = [{ code: 'not_leader', scope: '', sinceUs: this.#sinceUs, detail: this.#holder }]
    if (this.#mismatch !== '') codes.push({ code: 'config_mismatch', scope: '', sinceUs: this.#mismatchUs, detail: this.#mismatch })
    return { ready: false, codes }
  }

  status(): Status {
    const { config, version } = this.#options
    const uptimeS = Math.floor((Date.now() - this.#startedAtMs) / 1000)
    return standbyStatus({ config, version, uptimeS, wallUs: this.#wallUs, ready: this.ready() })
  }

  /** What it answers over HTTP: itself, and of everything else that there is nothing. What would change something is refused. */
  source(): HttpSource {
    const { config, kept, version } = this.#options
    const refuse = async (): Promise<string> => refusal
    return {
      feed: this.#feed,
      status: () => this.status(),
      ready: () => this.ready(),
      metrics: () => this.#registry.metrics(),
      support: async () =>
        bundleOf({ version, config, status: this.status(), messages: [], metrics: await this.#registry.metrics() }, kept),
      ...emptyAnswers(() => this.#wallUs, config),
      receipt: () => false,
      testAlerts: () => undefined,
      ...{ kill: refuse, limits: refuse, override: refuse, revoke: refuse, approve: refuse },
      ...{ accept: refuse, compare: refuse, cost: refuse, cash: refuse },
    }
  }

  get #wallUs(): number {
    return this.#options.clock.decisionNow().wallUs
  }

  /** Whoever is to take over is known to be the wrong one before. */
  #lookAtApproval(): void {
    const { config, running } = this.#options
    if (config.stageFile === undefined) return
    const mismatch = differences(readStageFile(config.stageFile), running)
    if (mismatch !== '' && this.#mismatch === '') this.#mismatchUs = this.#wallUs
    this.#mismatch = mismatch
  }

  /** It is not connected and does not lead, whatever its schedule says. */
  #session(name: string): ReturnType<NonNullable<Parameters<typeof expose>[3]>['session'] & object> {
    const { config } = this.#options
    const given = { [names.quote]: config.quote, [names.trade]: config.trade, [copyName]: config.dropCopy }[name]
    const scheduled = given?.schedule === undefined || schedule(given.schedule).logonOpen(this.#wallUs)
    return {
      ...{ state: 'disconnected', scheduled, leader: false, nextIn: 1, nextOut: 1, clockSkewUs: undefined, overdueUs: 0 },
      ...{ inboundBytes: 0, outboundBytes: 0, duplicates: 0, resent: 0, gapFills: 0 },
    }
  }
}

/** Who holds it, for people; '' where nobody does any more. */
async function holderOf(dir: string): Promise<string> {
  try {
    const lock = await lockOf(dir)
    if (lock === undefined || lock.life === 'gone') return ''
    const { pid, startTime, token, pidNamespace } = lock.holder
    const unasked = lock.life === 'unknown' ? `, ${pidNamespace}, which can't be asked whether it lives` : ''
    return `process ${pid} (started at tick ${startTime || 'unknown'}, token ${token}${unasked}) holds ${dir}`
  } catch (cause) {
    // A lock that cannot be read is held until somebody removes it.
    if (cause instanceof JournalError) return cause.message
    throw cause
  }
}
