/**
 * What a state folder tells of a day on paper: how long the sessions were up in their schedule, the service levels with their volume, orders and rejects, alerts with their
 * receipts, and what went wrong. It is the fold of the gateway's own metrics over the captured facts, with the requests of the journal between them, so that both mean the same.
 */
import { join } from 'node:path'
import { captureReader } from '@fix/capture'
import type { Entry } from '@fix/events'
import { Metrics } from '@fix/metrics'
import { readerOf, serviceLevels } from '@fix/metrics/alerts'
import { NOTE_OWNER, NOTE_VERSION } from '@fix/oms'
import { RecordType } from '@fix/session'
import { readJournal } from '@fix/store/file'
import { decodeDeskNote, type DeskNote } from '@fix/strategy'
import { names } from './desk-settings.ts'

export interface DayReport {
  readonly schema: 1
  /** Microseconds of UTC of the first and the last fact; 0 where there is none. */
  readonly fromUs: number
  readonly toUs: number
  readonly runs: number
  readonly sessions: readonly { session: string; scheduledS: number; upS: number; uptime: number | null; logons: number; ends: number }[]
  /** `ratio` is of what is good; null without volume. */
  readonly serviceLevels: readonly {
    id: string
    title: string
    objective: number
    volume: number
    ratio: number | null
    met: boolean | null
  }[]
  readonly orders: Readonly<Record<string, number>>
  readonly cancels: Readonly<Record<string, number>>
  /** By whoever refused: the venue an order, risk a wish by its code. */
  readonly rejects: { readonly venue: number; readonly risk: Readonly<Record<string, number>> }
  readonly alerts: readonly { timeUs: number; what: string; alert: string; pathway: string; outcome: string; ms: number }[]
  readonly incidents: readonly { timeUs: number; text: string }[]
}

/** A request of the journal, to be told behind the fact that caused it. */
interface Request {
  readonly k: 'new' | 'cancel' | 'replace'
  readonly id: string
  readonly o?: string
}

interface Up {
  up: boolean
  open: boolean
  scheduledUs: number
  upUs: number
  logons: number
  ends: number
}

const mostListed = 1000
const decoder = new TextDecoder()

/** Of facts from `fromUs` and before `untilUs`. Throws where the journal is damaged. */
export function dayReport(state: string, fromUs = 0, untilUs = Infinity): DayReport {
  const within = (us: number): boolean => us >= fromUs && us < untilUs
  const requests = new Map<number, Request[]>()
  const alerts: { timeUs: number; what: string; alert: string; pathway: string; outcome: string; ms: number }[] = []
  const incidents: { timeUs: number; text: string }[] = []
  const incident = (timeUs: number, text: string): void => {
    if (within(timeUs) && incidents.length < mostListed) incidents.push({ timeUs, text })
  }
  const risk: Record<string, number> = {}
  const denied = (code: string, count: number): void => void (risk[code] = (risk[code] ?? 0) + count)
  for (const { type, note, wallUs } of readJournal(join(state, 'journal'))) {
    if (type !== RecordType.message && type !== RecordType.note) continue
    const request = requestIn(note)
    if (request !== undefined) requests.set(request.cause, [...(requests.get(request.cause) ?? []), request])
    const said = type === RecordType.note && within(wallUs) ? decodeDeskNote(note) : undefined
    if (said?.k === 'denied') denied(said.code, 1)
    if (said?.k === 'repeated' && said.of === 'denied') denied(said.code, said.count)
    if (said?.k === 'notified' && alerts.length < mostListed) {
      const { what, alert, pathway, outcome, ms } = said
      alerts.push({ timeUs: wallUs, what, alert, pathway, outcome, ms })
      if (outcome === 'unheard') incident(wallUs, `nobody has acknowledged ${alert || `the ${what}`}`)
    }
    const text = said === undefined ? undefined : wrongIn(said)
    if (text !== undefined) incident(wallUs, text)
  }

  const metrics = new Metrics({ sessions: [names.quote, names.trade], marketSession: names.quote, orderSession: names.trade, symbols: [] })
  const sessions = new Map<string, Up>()
  let last: Entry['now'] | undefined
  let firstUs = 0
  let runs = 0
  for (const { idx, now, fact } of captureReader(join(state, 'capture'))) {
    if (!within(now.wallUs)) continue
    firstUs ||= now.wallUs
    const passed = last === undefined ? 0 : Math.max(0, now.wallUs - last.wallUs)
    if (fact.kind === 'start') {
      runs++
      if (passed > 0) incident(now.wallUs, `no gateway ran for ${Math.round(passed / 1e6)} s`)
      for (const one of sessions.values()) one.up = false
    } else for (const one of sessions.values()) advance(one, passed)
    last = { ...now }
    if (fact.kind.startsWith('session_') && 'source' in fact) {
      const one = sessions.get(fact.source) ?? { up: false, open: true, scheduledUs: 0, upUs: 0, logons: 0, ends: 0 }
      sessions.set(fact.source, one)
      if (fact.kind === 'session_schedule') one.open = fact.open
      if (fact.kind === 'session_up') {
        one.up = true
        one.logons++
      }
      if (fact.kind === 'session_down') {
        if (one.up) one.ends++
        if (one.up && one.open && fact.cause !== 'requested')
          incident(now.wallUs, `${fact.source} went down in its schedule: ${fact.cause}`)
        one.up = false
      }
      if (fact.kind === 'session_logon_refused') incident(now.wallUs, `${fact.source}: the venue refused a Logon`)
    }
    if (fact.kind === 'command' && fact.command === 'kill')
      incident(now.wallUs, `${fact.actor} moved the kill switch to ${fact.state} for ${fact.scope}: ${fact.reason}`)
    metrics.fact(fact, now)
    for (const request of requests.get(idx) ?? []) {
      if (request.k === 'new') metrics.sent(request.id, now)
      else if (request.k === 'cancel') metrics.cancelSent(request.o ?? '', request.id, now)
    }
  }
  if (last !== undefined) metrics.wake(last)
  return {
    ...{ schema: 1, fromUs: firstUs, toUs: last?.wallUs ?? 0, runs },
    sessions: Array.from(sessions, ([session, { scheduledUs, upUs, logons, ends }]) => ({
      ...{ session, scheduledS: Math.round(scheduledUs / 1e6), upS: Math.round(upUs / 1e6), logons, ends },
      uptime: scheduledUs === 0 ? null : upUs / scheduledUs,
    })),
    ...levelsOf(metrics, sessions),
    rejects: { venue: outcomesOf(metrics, 'fix_orders_total').rejected ?? 0, risk },
    ...{ alerts, incidents },
  }
}

function advance(one: Up, us: number): void {
  if (!one.open) return
  one.scheduledUs += us
  if (one.up) one.upUs += us
}

function levelsOf(metrics: Metrics, sessions: ReadonlyMap<string, Up>): Pick<DayReport, 'serviceLevels' | 'orders' | 'cancels'> {
  const orders = outcomesOf(metrics, 'fix_orders_total')
  const cancels = outcomesOf(metrics, 'fix_cancels_total')
  const read = readerOf(metrics.families)
  const sum = (name: string, le?: string): number =>
    read(name).reduce((total, { labels, value }) => (le === undefined || labels.le === le ? total + value : total), 0)
  let [scheduledUs, upUs] = [0, 0]
  for (const one of sessions.values()) {
    scheduledUs += one.scheduledUs
    upUs += one.upUs
  }
  const answered = sum('fix_order_ack_seconds_count')
  const { ok = 0, rejected_unknown = 0, timeout = 0 } = cancels
  // In the order of the table: uptime, first reports, cancels.
  const measured = [
    [Math.round(scheduledUs / 1e6), upUs / scheduledUs],
    [answered, sum('fix_order_ack_seconds_bucket', '0.25') / answered],
    [ok + rejected_unknown + timeout, ok / (ok + rejected_unknown + timeout)],
  ]
  const levels = serviceLevels.map(({ id, title, budget }, at) => {
    const [volume, ratio] = measured[at]
    const objective = 1 - budget
    return { id, title, objective, volume, ratio: volume === 0 ? null : ratio, met: volume === 0 ? null : ratio >= objective }
  })
  return { serviceLevels: levels, orders, cancels }
}

function outcomesOf(metrics: Metrics, name: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { labels, value } of readerOf(metrics.families)(name)) counts[labels.outcome] = (counts[labels.outcome] ?? 0) + value
  return counts
}

/** Of a note of orders, as far as it is read here: kinds and these keys stay, others may come. */
function requestIn(note: Uint8Array): (Request & { cause: number }) | undefined {
  if (note.length < 3 || note[0] !== NOTE_OWNER || note[1] !== NOTE_VERSION) return undefined
  const said = JSON.parse(decoder.decode(note.subarray(2))) as Request & { cause: number }
  return said.k === 'new' || said.k === 'cancel' || said.k === 'replace' ? said : undefined
}

function wrongIn(note: DeskNote): string | undefined {
  switch (note.k) {
    case 'cut':
      return `${note.bytes} bytes at the end of the journal were cut at a start`
    case 'failed':
      return `strategy ${note.strategy} threw and was asked no more`
    case 'raised':
      return `${note.source}: our numbers were raised from ${note.from}`
    case 'differs':
      return note.problem === '' ? undefined : `${note.instrumentId} was out of the market: ${note.text}`
    case 'parity':
      return note.opened.length === 0 ? undefined : `${note.opened.length} breaks with the venue were found`
    default:
      return undefined
  }
}

const timeOf = (us: number): string => (us === 0 ? '-' : new Date(us / 1000).toISOString())
const percent = (ratio: number | null): string => (ratio === null ? 'no volume' : `${(ratio * 100).toFixed(3)} %`)
const counts = (of: Readonly<Record<string, number>>): string =>
  Object.entries(of)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ') || 'none'

/** For people. */
export function reportText(report: DayReport): string {
  const { fromUs, toUs, runs, sessions, orders, cancels, rejects, alerts, incidents } = report
  return [
    `${timeOf(fromUs)} to ${timeOf(toUs)}, ${runs} ${runs === 1 ? 'run' : 'runs'}`,
    ...sessions.map(
      ({ session, scheduledS, upS, uptime, logons, ends }) =>
        `${session}: up ${upS} of ${scheduledS} s in its schedule, ${percent(uptime)}; ${logons} logons, ${ends} ends`,
    ),
    ...report.serviceLevels.map(
      ({ title, objective, volume, ratio, met }) =>
        `${title}: ${percent(ratio)} of ${volume}, objective ${percent(objective)}${met === null ? '' : met ? ', met' : ', NOT MET'}`,
    ),
    `orders: ${counts(orders)}`,
    `cancels: ${counts(cancels)}`,
    `rejects: ${rejects.venue} by the venue; by risk ${counts(rejects.risk)}`,
    `alerts: ${alerts.length === 0 ? 'none' : ''}`.trim(),
    ...alerts.map(
      ({ timeUs, what, alert, pathway, outcome, ms }) =>
        `  ${timeOf(timeUs)} ${what} ${alert} ${outcome}${pathway === '' ? '' : ` by ${pathway}`}, ${ms} ms`,
    ),
    `incidents: ${incidents.length === 0 ? 'none' : ''}`.trim(),
    ...incidents.map(({ timeUs, text }) => `  ${timeOf(timeUs)} ${text}`),
    '',
  ].join('\n')
}
