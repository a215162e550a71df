/**
 * What a state folder tells of a day on paper: how long the sessions were up in their schedule, the service levels with their volume, orders and rejects, alerts with their
 * receipts, and what went wrong. It is the fold of the gateway's own metrics over the captured facts, with the requests of the journal between them, so that both mean the same.
 */
import { join } from 'node:path'
import { captureReader } from '@fix/capture'
import type { Entry, SessionFact } from '@fix/events'
import { serviceLevels } from '@fix/metrics/alerts'
import { NOTE_OWNER, NOTE_VERSION } from '@fix/oms'
import { RecordType } from '@fix/session'
import { readJournal } from '@fix/store/file'
import { decodeDeskNote, type DeskNote } from '@fix/strategy'
import { DayCounts, dayUs, type BySession, type Countable, type Counts } from './day-counts.ts'
import { levelsOf, mondayOf, periodOf, rolling, type Level, type Period } from './error-budgets.ts'
import { RunFold, type Request } from './run-fold.ts'
import { SessionHours } from './session-hours.ts'

export interface DayReport {
  readonly schema: 1
  /** Microseconds of UTC of the first and the last fact; 0 where there is none. */
  readonly fromUs: number
  readonly toUs: number
  readonly runs: number
  readonly sessions: readonly { session: string; scheduledS: number; upS: number; uptime: number | null; logons: number; ends: number }[]
  /** Of all sessions together. `ratio` is of what is good; null without volume. */
  readonly serviceLevels: readonly {
    id: string
    title: string
    objective: number
    volume: number
    ratio: number | null
    met: boolean | null
  }[]
  /** The same of each session by itself, which is what is judged. */
  readonly levels: readonly Level[]
  /** Of the 28 days that end with the last one here, whatever was asked for: what they have spent of their budget. Null where there is nothing. */
  readonly budget: Period | null
  /** By week, Monday to Sunday of UTC, counted from its Monday whatever was asked for, and by day. */
  readonly weeks: readonly Period[]
  readonly days: readonly Period[]
  readonly orders: Readonly<Record<string, number>>
  readonly cancels: Readonly<Record<string, number>>
  /** By whoever refused: the venue an order, risk a wish by its code. */
  readonly rejects: { readonly venue: number; readonly risk: Readonly<Record<string, number>> }
  readonly alerts: readonly { timeUs: number; what: string; alert: string; pathway: string; outcome: string; ms: number }[]
  readonly incidents: readonly { timeUs: number; text: string }[]
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

  const counts = new DayCounts(fromUs, untilUs)
  const fold = new RunFold(counts)
  const hours = new SessionHours(counts, incident)
  let last: Entry['now'] | undefined
  let [firstUs, lastUs, edgeUs, runs] = [0, 0, 0, 0]
  for (const { idx, now, fact } of captureReader(join(state, 'capture'))) {
    const { wallUs } = now
    if (wallUs >= untilUs) {
      if (fact.kind !== 'start') hours.settle(untilUs)
      break
    }
    if (wallUs >= edgeUs) {
      if (last !== undefined) fold.settle(last)
      edgeUs = counts.nextEdge(wallUs)
    }
    if (within(wallUs)) {
      firstUs ||= wallUs
      lastUs = wallUs
      if (fact.kind === 'start') runs++
    }
    if (fact.kind === 'start' && last !== undefined) {
      if (wallUs > last.wallUs) incident(wallUs, `no gateway ran for ${Math.round((wallUs - last.wallUs) / 1e6)} s`)
      hours.restarted(last.wallUs, wallUs)
      fold.ended(last)
    }
    last = { ...now }
    if (fact.kind.startsWith('session_') && 'source' in fact) hours.fact(fact as SessionFact, wallUs)
    if (fact.kind === 'command' && fact.command === 'kill')
      incident(wallUs, `${fact.actor} moved the kill switch to ${fact.state} for ${fact.scope}: ${fact.reason}`)
    fold.fact(fact, now)
    for (const request of requests.get(idx) ?? []) fold.sent(request, now)
  }
  if (last !== undefined) {
    hours.settle(last.wallUs)
    fold.settle(last)
  }
  const { orders, cancels } = fold.outcomes
  const levels = levelsOf(counts.window)
  const days = counts.days.filter((day) => (day + 1) * dayUs > fromUs && day * dayUs < untilUs)
  return {
    ...{ schema: 1, fromUs: firstUs, toUs: lastUs, runs },
    sessions: Array.from(counts.window, ([session, { scheduledUs, upUs, logons, ends }]) => ({
      ...{ session, scheduledS: Math.round(scheduledUs / 1e6), upS: Math.round(upUs / 1e6), logons, ends },
      uptime: scheduledUs === 0 ? null : upUs / scheduledUs,
    })),
    ...{ serviceLevels: together(counts.window), levels },
    budget: days.length === 0 ? null : rolling(counts, days.at(-1)!),
    weeks: [...new Set(days.map(mondayOf))].map((monday) => periodOf(counts, monday, monday + 6)),
    days: days.map((day) => periodOf(counts, day, day)),
    ...{ orders, cancels },
    rejects: { venue: orders.rejected ?? 0, risk },
    ...{ alerts, incidents },
  }
}

/** The levels of all sessions together. */
function together(sessions: BySession): DayReport['serviceLevels'] {
  const all: Counts[] = [...sessions.values()]
  const sum = (what: Countable): number => all.reduce((total, counts) => total + counts[what], 0)
  // In the order of the table: uptime, first reports, cancels.
  const measured = [
    [Math.round(sum('scheduledUs') / 1e6), sum('upUs') / sum('scheduledUs')],
    [sum('reports'), sum('inTime') / sum('reports')],
    [sum('cancels'), sum('obeyed') / sum('cancels')],
  ]
  return serviceLevels.map(({ id, title, budget }, at) => {
    const [volume, ratio] = measured[at]
    const objective = 1 - budget
    return { id, title, objective, volume, ratio: volume === 0 ? null : ratio, met: volume === 0 ? null : ratio >= objective }
  })
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
