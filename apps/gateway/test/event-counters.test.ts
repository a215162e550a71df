// Every event of warn and above has a counter: each of the catalogue is told once, and its counter rises by one.
import { readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Fact, Intent, Verdict } from '@fix/events'
import type { Sources } from '@fix/metrics'
import { readerOf } from '@fix/metrics/alerts'
import { nodeDisk } from '@fix/store/file'
import type { Qty } from '@fix/units'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Pathway } from '../src/alerting/pathways.ts'
import { MachineClock } from '../src/clock.ts'
import { checkConfig } from '../src/config.ts'
import { counterOf, urgentEvents } from '../src/event-counters.ts'
import { Gateway } from '../src/gateway.ts'
import type { EventName } from '../src/log-catalogue.ts'
import { GatewayLog } from '../src/log.ts'
import { sourcesOf, timedVerdict } from '../src/measures.ts'
import { tellOutcome } from '../src/outcomes.ts'
import { until } from './program.ts'
import { configOf, logins, scratch } from './scratch.ts'

const dir = scratch()
const clock = new MachineClock()
const log = new GatewayLog({ level: 'trace', build: 'test', stage: 'paper', sink: { file: join(dir, 'log') } })
const state = join(dir, 'state')
const config = () =>
  checkConfig(
    configOf({
      ...{ mode: 'paper', strategy: { module: 'none.ts' }, journal: { dir: state, sync: 'group' }, watchdog: { stallMs: 0 } },
      alerts: { pathways: [], receiptS: 1 },
    }),
    join(dir, 'gateway.json'),
  )

/** What the way of the alerts does with a notification. */
let deliver: Pathway['deliver'] = () => Promise.reject(new Error('ECONNREFUSED'))
const pathway: Pathway = {
  ...{ name: 'ops', kind: 'webhook', severities: ['page'], heartbeat: false },
  deliver: (notification, signal) => deliver(notification, signal),
}

let gateway: Gateway
let sources: Sources
let heard: EventName[] = []

async function open(): Promise<void> {
  gateway = await Gateway.open({ config: config(), clock, log, pathways: [pathway] })
  sources = sourcesOf(
    gateway,
    () => clock.decisionNow(),
    () => clock.socketNow(),
  )
  const feed = log.listener!
  log.listener = (event, level, fields) => {
    heard.push(event)
    feed(event, level, fields)
  }
}

beforeAll(async () => {
  Object.assign(process.env, logins)
  await open()
})
afterAll(async () => {
  await gateway.stop('the end').catch(() => undefined)
  log.sink.close()
})

const source = 'TRADE'
const enter = (...facts: Fact[]): void => {
  for (const fact of facts) gateway.desk.enter(fact, clock.decisionNow())
}
const intent: Intent = {
  ...{ kind: 'new', cause: 1, strategy: 's', instrumentId: 'EURUSD', side: 'buy', qty: 100_000 as Qty, ordType: 'market' },
}
const denied: Verdict = { passed: false, code: 'KILLED', limit: 0, actual: 1, codes: ['KILLED'] }
const instruments = { get: () => undefined }
const alerted = (code: 'spurious_not_found' | 'not_found_explained', text: string): void =>
  tellOutcome(
    { log, traceOf: () => '', events: gateway.events, metrics: gateway.metrics, currency: '', instruments },
    { kind: 'alert', cause: 1, alert: { kind: 'order_alert', clOrdID: 'A', instrumentId: 'EURUSD', code, text } },
    clock.decisionNow(),
  )

/** How those come to be told whose counter is not the log's own. */
const ways: Partial<Record<EventName, () => unknown>> = {
  'session.down': () => enter({ source, kind: 'session_down', cause: 'peerClosed', text: '' }),
  'session.logon.refused': () => enter({ source, kind: 'session_logon_refused', text: 'no' }),
  'session.gap.opened': () => enter({ source, kind: 'session_gap_opened', from: 3, to: 5 }),
  'session.gap.closed': () => enter({ source, kind: 'session_gap_opened', from: 7, to: 8 }, { source, kind: 'session_gap_closed' }),
  'session.garbled': () => enter({ source, kind: 'session_garbled', reason: 'checksum', bytes: 9 }),
  'session.heartbeat.missed': () => enter({ source, kind: 'session_heartbeat_missed', us: 36_000_000 }),
  // Within the limit again is told too, at info, and counts for nothing.
  'session.throttled': () => enter(...[true, false].map((on): Fact => ({ source, kind: 'session_throttled', on, waiting: 1 }))),
  'session.invalid.accepted': () =>
    enter({ source, kind: 'session_invalid_accepted', refSeqNum: 4, refMsgType: '8', reason: 5, refTagID: 54, text: '' }),
  'session.warning': () => enter({ source, kind: 'session_warning', code: 'lineLeftOpen', refSeqNum: 0, text: '' }),
  'session.reject.sent': () =>
    enter({ source, kind: 'session_reject_sent', refSeqNum: 4, refMsgType: '8', reason: 5, refTagID: 54, text: '' }),
  'session.reject.received': () => enter({ source, kind: 'session_reject_received', refSeqNum: 4, text: 'no' }),
  'risk.denied': () => {
    timedVerdict(
      gateway.metrics,
      intent,
      'EURUSD',
      () => denied,
      () => undefined,
    )
    gateway.refusals.denied({ kind: 'denied', cause: 1, intent, verdict: denied }, undefined, clock.decisionNow().wallUs, log)
  },
  'order.spurious_not_found': () => alerted('spurious_not_found', 'not_found:spurious'),
  'order.not_found_explained': () => alerted('not_found_explained', 'not_found:raced_fill'),
  'alert.failed': () => heardOnce('alert.failed'),
  'alert.unheard': () => heardOnce('alert.unheard'),
  'alert.dropped': () => {
    deliver = () => new Promise(() => {})
    for (let n = gateway.alerting.waiting.depth; n <= gateway.alerting.waiting.bound; n++) gateway.alerting.test()
  },
  'journal.cut': async () => {
    await gateway.stop('to be cut')
    const folder = join(state, 'journal')
    const segment = join(
      folder,
      readdirSync(folder)
        .filter((name) => name.endsWith('.fixj'))
        .sort()
        .at(-1)!,
    )
    truncateSync(segment, statSync(segment).size - 3)
    await open()
    // As run.ts tells it.
    const { cut } = gateway.journal.recovery
    if (cut !== undefined) log.tell('journal.cut', { detail: { ...cut } })
  },
  'store.failed': async () => {
    const failing = vi.spyOn(nodeDisk, 'syncLater').mockImplementation((_file, done) => done(new Error('EIO')))
    enter({ source, kind: 'session_reset', epoch: 2 })
    gateway.command({ kind: 'command', command: 'kill', state: 'halted', scope: '*', actor: 'ann', reason: 'a record' })
    await expect(gateway.stored()).rejects.toThrow()
    failing.mockRestore()
  },
}

/** A page that nobody acknowledges, until that is told. */
async function heardOnce(event: EventName): Promise<void> {
  gateway.alerting.test()
  await until(
    () => Promise.resolve(heard),
    (told) => told.includes(event),
  )
}

/** Sum of the series that a selector names. */
async function counted(selector: string): Promise<number> {
  gateway.metrics.refresh(clock.decisionNow(), sources)
  const [, name, matchers = ''] = /^([a-z_]+)(?:\{(.*)\})?$/.exec(selector)!
  const wanted = Array.from(matchers.matchAll(/([a-z_]+)(!?=)"([^"]*)"/g), ([, label, how, text]) => ({ label, equal: how === '=', text }))
  const series = readerOf(gateway.metrics.families)(name).filter(({ labels }) =>
    wanted.every(({ label, equal, text }) => (labels[label] === text) === equal),
  )
  expect(series.length, selector).toBeGreaterThan(0)
  return series.reduce((sum, { value }) => sum + value, 0)
}

it('each event of warn and above, told once, raises its counter by one; but the one with which the process ends', async ({ task }) => {
  const without: EventName[] = []
  let told = 0
  for (const event of urgentEvents) {
    const counter = counterOf(event)
    if (counter === undefined) {
      without.push(event)
      continue
    }
    // The counters of a gateway begin anew with it: the one that is cut is another.
    const before = event === 'journal.cut' ? 0 : await counted(counter)
    heard = []
    const way = ways[event]
    expect(way === undefined, `${event} is counted by ${counter}`).toBe(counter.startsWith('fix_log_events_total'))
    await (way === undefined ? log.tell(event, {} as never) : way())
    expect([event, heard.filter((one) => one === event).length - (event === 'session.throttled' ? 1 : 0)]).toEqual([event, 1])
    expect([event, counter, (await counted(counter)) - before]).toEqual([event, counter, 1])
    told++
  }
  expect(without).toEqual(['watchdog.stalled'])
  task.meta.figure = `${told} of ${urgentEvents.length} events of warn and above have a counter`
})

it('an event of another level than its kind mostly has is counted where it is urgent, and not where it is not', async () => {
  const counter = counterOf('session.clock.skew')!
  const before = await counted(counter)
  enter({ source, kind: 'session_clock_skew', us: 900_000, level: 'warn' }, { source, kind: 'session_clock_skew', us: 0, level: 'fine' })
  expect((await counted(counter)) - before).toBe(1)
})

it('what is not urgent has no counter of its own', () => {
  expect(counterOf('session.logon.accepted')).toBeUndefined()
  expect(counterOf('order.report')).toBeUndefined()
})
