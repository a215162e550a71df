/** One run of a gateway from its configuration to its summary: start, page, signals, clean stop. */
import { pathToFileURL } from 'node:url'
import { JournalError } from '@fix/store/file'
import { makeStrategy, type MadeStrategy, type StrategyModule } from '@fix/strategy'
import { pathwaysOf } from './alerting/pathways.ts'
import { MachineClock, type Clock } from './clock.ts'
import { ConfigError, resolveSecret, type Config } from './config.ts'
import { Gateway, version } from './gateway.ts'
import { listenHttp, type HttpSource } from './http.ts'
import type { KillSignal } from './kill-signal.ts'
import { peopleOf, type Person } from './people.ts'
import { KeptLog } from './kept-log.ts'
import { errorOf, GatewayLog } from './log.ts'
import { runningOf } from './stage-file.ts'
import { standBy } from './standby.ts'
import { nothingDone } from './standby-answers.ts'
import { supportBundle } from './support.ts'

export interface RunOptions {
  /** Real seconds after which the run ends by itself. */
  durationS?: number
  clock?: Clock
  backOff?: { baseMs: number; capMs: number }
  checkSendingTime?: boolean
  /** Each ends the run when it resolves, with the reason: signals, the end of the ticks. */
  until: readonly Promise<string>[]
  /** What trips the kill switch from outside of the page. */
  killed?: KillSignal
  /** Waits for the folder where another gateway holds it, with its page on this port; 0 takes a free one. */
  standby?: { readonly port: number }
  /** Called after the sessions are logged out, before the summary. */
  onStopped?: () => Promise<void>
}

/** Runs until told to stop; gives the exit status. Throws ConfigError before any socket opens. */
export async function runGateway(config: Config, options: RunOptions): Promise<number> {
  if (config.mode === 'live') {
    throw new ConfigError(
      'mode: got "live", expected watch, shadow or paper: live needs a passed preflight and a promoted stage, which do not exist yet',
    )
  }
  for (const name of ['quote', 'trade'] as const) {
    resolveSecret(config[name].username, `${name}.username`)
    resolveSecret(config[name].password, `${name}.password`)
  }
  const people = peopleOf(config)
  // Before the strategy is loaded: what a changed file says later is not what runs.
  const running = runningOf(config, version)
  const strategy = config.mode === 'watch' || config.strategy === undefined ? undefined : await loadStrategy(config.strategy)
  const clock = options.clock ?? new MachineClock()
  const kept = new KeptLog()
  // An address that makes no sense is told before anything is opened.
  const pathways = pathwaysOf(config.alerts)
  const { standby, backOff, checkSendingTime } = options
  const open = async (): Promise<{ gateway: Gateway; log: GatewayLog }> => {
    const log = openLog(config, kept)
    try {
      return { gateway: await Gateway.open({ config, pathways, clock, log, strategy, running, backOff, checkSendingTime }), log }
    } catch (cause) {
      // Whoever was quicker turns the file over: what is kept open here would be written into an old one.
      if (cause instanceof JournalError && cause.code === 'locked') log.sink.close()
      throw cause
    }
  }
  const leading = { people, kept, options }
  if (standby === undefined) return lead({ ...(await open()), ...leading, port: config.http.port })

  const beganMs = performance.now()
  const end = endOf(options)
  // The file of the log is that of whoever leads.
  const said = openLog({ ...config, log: { ...config.log, file: undefined } }, kept)
  const waited = await standBy({ config, running, clock, log: said, kept, version }, { port: standby.port, people, over: end.reason, open })
  if (waited === undefined) {
    said.tell('gateway.stopped', { msg: await end.reason })
    process.stdout.write(`${JSON.stringify(nothingDone)}\n`)
    return 0
  }
  const { opened, port, token } = waited
  opened.log.tell('standby.leads', { epoch: opened.gateway.journal.epoch, waitedMs: Math.round(performance.now() - beganMs) })
  return lead({ ...opened, ...leading, port, token, end })
}

interface Leading {
  readonly gateway: Gateway
  readonly log: GatewayLog
  readonly kept: KeptLog
  readonly people: readonly Person[]
  readonly options: RunOptions
  /** Of the page; 0 takes a free one. */
  readonly port: number
  /** Where the page has one already. */
  readonly token?: string
  readonly end?: End
}

/** From a gateway that holds its folder to its summary. */
async function lead({ gateway, log, kept, people, options, port, token, end = endOf(options) }: Leading): Promise<number> {
  if (gateway.journal.recovery.cut !== undefined) log.tell('journal.cut', { detail: { ...gateway.journal.recovery.cut } })

  const source: HttpSource = {
    feed: gateway.feed,
    status: () => gateway.status(),
    ready: () => gateway.ready(),
    metrics: () => gateway.metricsText(),
    support: () => supportBundle(gateway, kept),
    messages: (query) => gateway.messagesOf(query),
    decisions: (query) => gateway.decided(query),
    orders: (query) => gateway.orders(query),
    order: (clOrdID) => gateway.order(clOrdID),
    alerts: () => gateway.alerts(),
    receipt: (nonce) => gateway.alerting.receipt(nonce),
    testAlerts: () => gateway.alerting.test(),
    books: () => gateway.books(),
    positions: () => gateway.positionsOf(),
    history: (instrumentId, sinceUs) => gateway.history.since(instrumentId, sinceUs),
    kill: (command) => gateway.kill(command),
    limits: (command) => gateway.limits(command),
    override: (command) => gateway.override(command),
    revoke: (command) => gateway.revoke(command),
    approve: (command) => gateway.approve(command),
    accept: (command) => gateway.accept(command),
    compare: (command) => gateway.compare(command),
    cost: (command) => gateway.cost(command),
    cash: (command) => gateway.cash(command),
  }
  const http = await listenHttp(source, port, people, token)
    .catch((cause: NodeJS.ErrnoException) => {
      // Its port was free for a moment between waiting and leading: who leads is not to end for a page.
      if (token === undefined || cause.code !== 'EADDRINUSE') throw cause
      return listenHttp(source, 0, people, token)
    })
    .catch(async (cause: NodeJS.ErrnoException) => {
      await gateway.stop('no port')
      throw cause.code === 'EADDRINUSE' ? new ConfigError(`http.port: got ${port}, which is taken; expected a free one, or 0`) : cause
    })
  process.stderr.write(`page ${http.address}\n`)
  await gateway.door?.listen().catch(async (cause: unknown) => {
    await Promise.all([gateway.stop('no port'), http.close()])
    throw cause
  })
  gateway.start()
  options.killed?.obeyed(() => gateway.signalled('SIGUSR2'))

  gateway.journal.onFailed(() => end.now('the journal failed'))
  // It may have failed while the page was being opened: nobody will be told of that again.
  if (gateway.journal.refusal === 'storeFailed') end.now('the journal failed')
  const reason = await end.reason
  let status = 0
  // Whatever becomes of one, the next is closed too: what stays open keeps the process alive, and a venue running.
  for (const close of [() => gateway.stop(reason), () => options.onStopped?.(), () => http.close()]) {
    try {
      await close()
    } catch (cause) {
      status = 1
      log.tell('gateway.stop.failed', { err: errorOf(cause as Error) })
    }
  }
  process.stdout.write(`${JSON.stringify(gateway.summary())}\n`)
  return gateway.journal.refusal === 'storeFailed' ? 1 : status
}

function openLog({ log: { level, file, fileBytes, files, bufferBytes }, mode }: Config, kept: KeptLog): GatewayLog {
  try {
    return new GatewayLog({ level, build: version, stage: mode, kept, sink: { file, fileBytes, files, bufferBytes } })
  } catch (cause) {
    throw new ConfigError(`log.file: got ${file}, which cannot be written: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`)
  }
}

interface End {
  /** The first reason to end. */
  readonly reason: Promise<string>
  readonly now: (reason: string) => void
}

function endOf({ durationS, until }: RunOptions): End {
  let now = (_reason: string): void => undefined
  const reason = new Promise<string>((resolve) => {
    // A start that fails ends: it doesn't wait for the end of the run that it was to be.
    const timer = durationS === undefined ? undefined : setTimeout(() => now('duration is over'), durationS * 1000).unref()
    now = (why) => {
      clearTimeout(timer)
      resolve(why)
    }
    for (const one of until) void one.then(now)
  })
  return { reason, now }
}

export async function loadStrategy(given: NonNullable<Config['strategy']>): Promise<MadeStrategy> {
  let module: Partial<StrategyModule>
  try {
    module = (await import(pathToFileURL(given.module).href)) as Partial<StrategyModule>
  } catch (cause) {
    throw new ConfigError(`strategy.module: got ${given.module}, which cannot be loaded: ${(cause as Error).message}`)
  }
  const { name, parameters, needs, create } = module
  if (typeof name !== 'string' || typeof parameters !== 'object' || typeof create !== 'function') {
    throw new ConfigError(`strategy.module: got ${given.module}, expected a file that exports name, parameters and create`)
  }
  return makeStrategy({ name, parameters, needs, create }, given.params)
}
