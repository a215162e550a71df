/**
 * What the gateway counts, and where the rest of its metrics are read when somebody scrapes: facts, outcomes and messages are folded as they come;
 * gauges are looked up, so that nothing is kept twice.
 */
import { createHash } from 'node:crypto'
import { killStates, type Intent, type Now, type Verdict } from '@fix/events'
import { Metrics, type SessionSource, type Sources, type VolatilitySource } from '@fix/metrics'
import { expose } from '@fix/metrics/prometheus'
import type { Volatility } from '@fix/senses'
import type { Driver } from '@fix/session'
import type { Outcome, TripCause } from '@fix/strategy'
import { collectDefaultMetrics, Registry } from 'prom-client'
import type { Config } from './config.ts'
import { copyName, names } from './desk-settings.ts'
import { countsOfLog } from './event-counters.ts'
import type { Gateway } from './gateway.ts'
import { parityFigures } from './parity-shown.ts'
import { limitShares } from './limits-shown.ts'

export const hashDigits = 12

/** Names the program: its version, and the commit where whoever deploys says it. */
export function buildOf(version: string): string {
  const { FIX_COMMIT: commit } = process.env
  return commit === undefined || commit === '' ? version : `${version}+${commit}`
}

/** Of a configuration as it was settled; it holds references to secrets and no secret. */
export function configHashOf(config: Config): string {
  return createHash('sha256').update(JSON.stringify(config)).digest('hex').slice(0, hashDigits)
}

/** Of what a version or dialect says, whatever stands it in. */
export function dictionaryHashOf(dictionary: object): string {
  const plain = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value)
  return createHash('sha256').update(JSON.stringify(dictionary, plain)).digest('hex').slice(0, hashDigits)
}

export function metricsOf(config: Config, version: string): Metrics {
  return new Metrics({
    sessions: [names.quote, names.trade, ...(config.dropCopy === undefined ? [] : [copyName])],
    marketSession: names.quote,
    orderSession: names.trade,
    symbols: config.instruments.map((one) => one.id),
    build: { version, commit: process.env.FIX_COMMIT ?? 'unknown', node: process.version },
    configHash: configHashOf(config),
    stage: config.mode,
    logEvents: [...countsOfLog().keys()],
  })
}

/** What came of a fact, as far as it is counted. */
export function countOutcome(metrics: Metrics, outcome: Outcome, now: Now): void {
  switch (outcome.kind) {
    case 'placed': {
      const { intent, clOrdID, seq } = outcome
      if (intent.kind === 'new') metrics.sent(clOrdID, now, seq)
      else if (intent.kind === 'cancel') metrics.cancelSent(intent.clOrdID, clOrdID, now, seq)
      else metrics.requested('G', clOrdID, seq)
      return
    }
    case 'held':
      if (outcome.code === 'backPressured') metrics.backPressured(names.trade)
      if (outcome.intent.kind === 'new' && sessionRefusals.has(outcome.code)) metrics.notSent()
      return
    case 'switched': {
      const { from, to, actor } = outcome.change
      if (killStates.indexOf(to) > killStates.indexOf(from)) metrics.tripped(machine.has(actor) ? actor : 'operator')
      return
    }
    case 'book_recovered':
      return metrics.recovered(outcome.recovered)
    case 'fill':
      return metrics.filled()
    case 'alert': {
      const { code, text } = outcome.alert
      if (code === 'spurious_not_found') metrics.notFound('spurious')
      if (code === 'not_found_explained') metrics.notFound(text.replace(/^not_found:/, ''))
      return
    }
    default:
  }
}

/** What moves the switch where no person does. */
const machine: ReadonlySet<string> = new Set<TripCause | 'signal' | 'loss'>([
  ...(['signal', 'loss', 'parity', 'repeat_exec', 'rejects', 'risk_errors', 'slow_answers'] as const),
  ...(['data_lost', 'trade_lost', 'clock', 'sequence', 'store', 'audit', 'memory', 'queue', 'config'] as const),
])

/** Codes with which a session refuses a message before it has a number. */
const sessionRefusals = new Set(['notLoggedOn', 'outsideSchedule', 'throttled', 'storeFull', 'backPressured'])

/** A verdict of risk, timed. A cancel is never refused and counts for no rule. `took` hears the microseconds. */
export function timedVerdict(
  metrics: Metrics,
  intent: Intent,
  instrumentId: string,
  check: () => Verdict,
  took: (us: number) => void,
): Verdict {
  const began = performance.now()
  const verdict = check()
  if (intent.kind === 'cancel') return verdict
  const us = Math.round((performance.now() - began) * 1000)
  metrics.verdict(instrumentId, verdict, us)
  took(us)
  return verdict
}

/** Where the gauges are looked up. */
export function sourcesOf(gateway: Gateway, now: () => Now, socketNow: () => Now): Sources {
  const { desk, watch } = gateway
  return {
    ordersOpen: () => desk.orders.openOrders,
    ordersUnreconciled: () => desk.orders.unreconciled,
    positionsUnprotected: () => desk.orders.unprotectedPositions,
    cancelGate: () => desk.orders.gateCounts,
    parity: () => parityFigures(desk, now()),
    session: (name) => {
      const driver = gateway.sessions.find(({ session }) => session.settings.name === name)
      return driver === undefined ? undefined : sessionSource(gateway, driver, socketNow())
    },
    killLatches: () => desk.risk.latches(),
    exposure: () => limitShares(desk.limits.uses(now())),
    drawdown: () => lostShare(desk.risk.drawdown.marks()),
    journal: () => watch.stand(),
    market: () => ({ books: desk.subscriptions.health(now()), resubscribes: desk.subscriptions.lost }),
    volatility: () => Array.from(desk.senses.pulse.entries(), volatilitySource),
    log: () => ({
      dropped: gateway.log.sink?.dropped ?? 0,
      redactions: gateway.sessions.reduce((sum, { session }) => sum + session.redactions, 0),
      events: gateway.log.counts,
    }),
    alerts: () => {
      const { firing } = gateway.alerting.shown()
      const page = firing.filter(({ severity }) => severity === 'page').length
      return { page, ticket: firing.length - page }
    },
  }
}

/** The registry that `/metrics` is written from: the gateway's own, and what Node says of the process. */
export function registryOf(gateway: Gateway, now: () => Now, sources: Sources): Registry {
  const registry = new Registry()
  expose(gateway.metrics, registry, now, sources)
  const node = ofProcess()
  for (const { name } of node.getMetricsAsArray()) registry.registerMetric(node.getSingleMetric(name)!)
  return registry
}

let processRegistry: Registry | undefined

/** What Node says of the process, once a process: its observers never end, and would keep a gateway that has. */
function ofProcess(): Registry {
  if (processRegistry !== undefined) return processRegistry
  processRegistry = new Registry()
  collectDefaultMetrics({ register: processRegistry })
  return processRegistry
}

/** Of each mark what is lost of it; undefined before there is one. */
function lostShare(marks: readonly { readonly equity: number; readonly high: number }[]): number | undefined {
  const known = marks.filter(({ equity, high }) => high > 0 && !Number.isNaN(equity))
  return known.length === 0 ? undefined : Math.max(...known.map(({ equity, high }) => (high - equity) / high))
}

function sessionSource(gateway: Gateway, { session, unreadBytes, bufferedBytes }: Driver, now: Now): SessionSource {
  const { nextIn, nextOut } = session.numbers
  const { resent, gapFills } = session.served
  return {
    state: session.state,
    scheduled: session.scheduled,
    leader: gateway.leads,
    nextIn,
    nextOut,
    clockSkewUs: session.clockSkewUs,
    overdueUs: session.overdueUs(now),
    inboundBytes: unreadBytes,
    outboundBytes: bufferedBytes,
    duplicates: session.duplicates,
    resent,
    gapFills,
  }
}

function volatilitySource([instrumentId, { sigmaAnn, divergence, seconds }]: [string, Volatility]): VolatilitySource {
  return { instrumentId, sigmaAnn: sigmaAnn.value ?? undefined, divergence: divergence.value ?? undefined, regimes: seconds }
}
