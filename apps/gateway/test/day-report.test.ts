// What a day on paper comes to, out of the folder that it left: the same numbers that the gateway gave, and what went wrong.
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { captureWriter } from '@fix/capture'
import type { Fact, OrderReport } from '@fix/events'
import { NOTE_OWNER, NOTE_VERSION } from '@fix/oms'
import { Direction, RecordType } from '@fix/session'
import { journal } from '@fix/store/file'
import { encodeDeskNote, type DeskNote } from '@fix/strategy'
import { expect, it } from 'vitest'
import { dayReport, type DayReport } from '../src/day-report.ts'
import { reportText } from '../src/report-text.ts'
import { Program } from './program.ts'
import { scratch } from './scratch.ts'

const dir = scratch()
const minute = 60_000_000
/** Monday, 2 March 2026, 09:00 UTC. */
const nineUs = 1_772_442_000_000_000

/** A folder as a gateway leaves it, of these facts and notes, each with its minute behind nine. */
async function left(
  name: string,
  facts: readonly (readonly [number, Fact])[],
  notes: readonly (readonly [number, DeskNote])[] = [],
  requests: readonly object[] = [],
): Promise<string> {
  const state = join(dir, name)
  const capture = captureWriter(join(state, 'capture'), { software: 'test', instruments: [] })
  facts.forEach(([at, fact], idx) => {
    const now = { wallUs: nineUs + Math.round(at * minute), monoUs: Math.round(at * minute) }
    capture.record({ idx: idx + 1, now, fact })
  })
  capture.close()
  const store = await journal(join(state, 'journal'), { sync: 'process' })
  const none = new Uint8Array(0)
  const record = {
    type: RecordType.note,
    stream: 0,
    dir: Direction.none,
    epoch: 1,
    seq: 0,
    flags: 0,
    raw: none,
    rawFrom: 0,
    rawTo: 0,
    lazy: false,
  }
  for (const [at, note] of notes) store.append({ ...record, wallUs: nineUs + at * minute, note: encodeDeskNote(note) })
  for (const said of requests) {
    const note = Uint8Array.of(NOTE_OWNER, NOTE_VERSION, ...Buffer.from(JSON.stringify(said)))
    store.append({ ...record, wallUs: nineUs, note })
  }
  await store.close()
  return state
}

const start: Fact = { kind: 'start', epoch: 1 }
const trade = { source: 'TRADE' } as const
const up: Fact = { ...trade, kind: 'session_up', epoch: 1, reset: true }
const schedule = (open: boolean): Fact => ({ ...trade, kind: 'session_schedule', open, nextChangeUs: 0 })
const down: Fact = { ...trade, kind: 'session_down', cause: 'peerClosed', text: '' }
const lived: Fact = { kind: 'wake' }

it('uptime is counted in the schedule alone, and not while no gateway ran', async () => {
  const state = await left('uptime', [
    ...([
      [0, start],
      [0, schedule(true)],
      [0, up],
      [60, down],
      [61, up],
      [120, schedule(false)],
      [120, down],
      [400, schedule(true)],
      [400, up],
    ] as const),
    ...([
      [500, lived],
      [600, start],
      [600, up],
      [700, lived],
    ] as const),
  ])
  const { sessions, serviceLevels, runs, incidents } = dayReport(state)
  // In the schedule 120 + 100 + 100 minutes, of which one was not up.
  expect(sessions).toEqual([{ session: 'TRADE', scheduledS: 320 * 60, upS: 319 * 60, uptime: 319 / 320, logons: 4, ends: 2 }])
  expect(serviceLevels[0]).toMatchObject({ id: 'session_uptime', objective: 0.999, volume: 19_200, met: false })
  expect(serviceLevels.slice(1).map(({ volume, ratio, met }) => [volume, ratio, met])).toEqual([
    [0, null, null],
    [0, null, null],
  ])
  expect([runs, incidents.map(({ text }) => text)]).toEqual([
    2,
    ['TRADE went down in its schedule: peerClosed', 'no gateway ran for 6000 s'],
  ])
  // What was up before is up still.
  expect(dayReport(state, nineUs + 601 * minute).sessions).toEqual([
    { session: 'TRADE', scheduledS: 99 * 60, upS: 99 * 60, uptime: 1, logons: 0, ends: 0 },
  ])
})

const levelOf = ({ levels }: Pick<DayReport, 'levels'>, session: string, id: string) =>
  levels.find((one) => one.session === session && one.id === id)!

it('each session is judged by itself: one that is always there hides no other that is not', async () => {
  const quote = { source: 'QUOTE' } as const
  const state = await left('sessions', [
    ...([
      [0, start],
      [0, { ...quote, kind: 'session_up', epoch: 1, reset: true }],
      [0, up],
      [997, down],
    ] as const),
    ...([
      [999, up],
      [1000, lived],
      [1000, { ...quote, kind: 'session_schedule', open: true, nextChangeUs: 0 }],
    ] as const),
  ])
  const { levels } = dayReport(state)
  expect(levels.map(({ session, id, met, burn }) => [session, id, met, burn])).toEqual([
    ['QUOTE', 'session_uptime', true, 0],
    ['TRADE', 'session_uptime', false, 2],
    ['TRADE', 'first_report', null, null],
    ['TRADE', 'cancel_success', null, null],
  ])
  expect(levels[1]).toMatchObject({ volume: 60_000, of: 'seconds', ratio: 0.998, enough: true, objective: 0.999 })
  expect(reportText(dayReport(state))).toContain(
    'TRADE, session uptime: 99.800 % of 60000 seconds, objective 99.900 %, NOT MET, budget spent 200.0 %',
  )
})

/** That an order is filled. */
const filled = (clOrdID: string): OrderReport => ({
  ...{ ...trade, kind: 'order_report', seq: 1, clOrdID, origClOrdID: '', orderID: `V${clOrdID}`, execID: '', execRefID: '' },
  ...{ execType: 'Trade', ordStatus: 'Filled', instrumentId: 'EURUSD', side: 'buy', orderQty: null, cumQty: null, leavesQty: null },
  ...{ lastQty: null, lastPx: null, avgPx: null, avgPxScale: 5, price: null, stopPx: null, positionID: '', rejectReason: '', text: '' },
  ...{ transactTimeUs: 0, possDup: false, massStatusReqID: '', totNumReports: null },
})

const day = 1440
/** Orders that were sent at these minutes, each answered after so many milliseconds, or never: facts, and requests of the journal. The first fact is the start. */
function answered(orders: readonly (readonly [at: number, afterMs: number | undefined])[], others: readonly (readonly [number, Fact])[]) {
  const moments: (readonly [number, Fact, string?])[] = [...others]
  orders.forEach(([at, afterMs], n) => {
    moments.push([at, lived, `A${n}`])
    if (afterMs !== undefined) moments.push([at + afterMs / 60_000, filled(`A${n}`)])
  })
  moments.sort(([a], [b]) => a - b)
  return {
    facts: moments.map(([at, fact]) => [at, fact] as const),
    requests: moments.flatMap(([, , id], at) => (id === undefined ? [] : [{ k: 'new', id, cause: at + 1 }])),
  }
}

it('several days have a history by day and by week, and a budget over 28 days; few orders are not judged', async () => {
  const many = Array.from({ length: 60 }, (_, n) => [n + 1, n < 3 ? 300 : 100] as const)
  const few = Array.from({ length: 10 }, (_, n) => [7 * day + n + 1, n === 0 ? undefined : 100] as const)
  // 28 days behind the first day that one is over.
  const late = Array.from({ length: 51 }, (_, n) => [28 * day + n + 1, 250] as const)
  const { facts, requests } = answered(
    [...many, ...few, ...late],
    [
      ...([
        [0, start],
        [0, up],
        [day, lived],
      ] as const),
      ...([
        [7 * day, start],
        [7 * day, up],
        [7 * day + 60, down],
      ] as const),
      ...([
        [28 * day, start],
        [28 * day, up],
        [28 * day + 60, lived],
      ] as const),
    ],
  )
  const state = await left('days', facts, [], requests)
  const whole = dayReport(state)
  const reports = (period: Pick<DayReport, 'levels'>) => {
    const { volume, ratio, met, burn, enough } = levelOf(period, 'TRADE', 'first_report')
    return [volume, ratio, enough, met, burn]
  }
  const dates = (periods: readonly { from: string; to: string }[]) => periods.map(({ from, to }) => (from === to ? from : `${from} ${to}`))
  // Nine in the morning to nine the day after: the session stays up over midnight.
  expect(dates(whole.days)).toEqual(['2026-03-02', '2026-03-03', '2026-03-09', '2026-03-30'])
  expect(dates(whole.weeks)).toEqual(['2026-03-02 2026-03-08', '2026-03-09 2026-03-15', '2026-03-30 2026-04-05'])
  expect(whole.days.map((one) => levelOf(one, 'TRADE', 'session_uptime').volume)).toEqual([15 * 3600, 9 * 3600, 3600, 3600])
  expect(whole.days.map((one) => reports(one))).toEqual([
    [60, 57 / 60, true, false, 5],
    [0, null, false, null, null],
    [10, 0.9, false, null, 10],
    // Exactly 250 ms is in time.
    [51, 1, true, true, 0],
  ])
  expect(reports(whole)).toEqual([121, 117 / 121, true, false, expect.closeTo(4 / 1.21)])
  expect(whole.orders).toMatchObject({ sent: 121, filled: 120, ack_timeout: 1 })
  // The first day is 28 days ago, and no more of the budget.
  expect(whole.budget).toMatchObject({ from: '2026-03-03', to: '2026-03-30', days: 3 })
  expect(reports(whole.budget!)).toEqual([61, 60 / 61, true, false, expect.closeTo(1 / 0.61)])

  const ninth = nineUs - 9 * 60 * minute + 7 * day * minute
  const one = dayReport(state, ninth, ninth + day * minute)
  expect([one.runs, reports(one), dates(one.days), dates(one.weeks)]).toEqual([
    1,
    [10, 0.9, false, null, 10],
    ['2026-03-09'],
    ['2026-03-09 2026-03-15'],
  ])
  // What it has spent before counts for what is left.
  expect(reports(one.budget!)).toEqual([70, 66 / 70, true, false, expect.closeTo(4 / 0.7)])
  const text = reportText(one)
  expect(text).toContain(
    'TRADE, first report within 250 ms: 90.000 % of 10 orders, objective 99.000 %, too few to judge, budget spent 1000.0 %',
  )
  expect(text).toContain('error budgets, 28 days to 2026-03-09, 3 of them on record:')
  expect(text).toContain('  TRADE, first report within 250 ms: EXHAUSTED after 70 orders')
  expect(text).toContain('  TRADE, cancels that are obeyed: no volume')

  const week = new Program(['report', '--state', state, '--week', '2026-03-15', '--json'])
  expect(await week.status).toBe(0)
  expect(JSON.parse(week.stdout)).toEqual(dayReport(state, ninth, ninth + 7 * day * minute))
  const wrong = new Program(['report', '--state', state, '--week', 'this'])
  expect([await wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('--week is "this", expected a date such as 2026-03-02.')])
  const both = new Program(['report', '--state', state, '--week', '2026-03-15', '--day', '2026-03-15'])
  expect(await both.status).toBe(2)
})

it('an order that is open over a restart ends in the next run, and no time is measured over it', async () => {
  const { facts, requests } = answered(
    [[1, undefined]],
    [
      ...([
        [0, start],
        [0, up],
        [1.1, lived],
      ] as const),
      ...([
        [2, start],
        [2, up],
        [3, filled('A0')],
      ] as const),
    ],
  )
  const told = dayReport(await left('restarted', facts, [], requests))
  expect(told.orders).toMatchObject({ sent: 1, filled: 1 })
  expect(levelOf(told, 'TRADE', 'first_report').volume).toBe(0)
})

it('alerts stand with their receipts, refusals of risk by their code with all that was only counted, and what went wrong by its time', async () => {
  const sent = { k: 'notified', cause: 1, nonce: 'n', what: 'alert', alert: 'FixStoreError', ms: 40 } as const
  const intent = { kind: 'cancel', cause: 1, strategy: 's', clOrdID: 'A', by: 'strategy' } as const
  const repeated = {
    k: 'repeated',
    of: 'denied',
    strategy: 's',
    name: 'EURUSD',
    code: 'MD_STALE',
    count: 9,
    from: 1,
    to: 2,
    untilUs: 0,
  } as const
  const state = await left(
    'alerts',
    [
      [0, start],
      [5, { kind: 'command', command: 'kill', state: 'halted', scope: '*', actor: 'ann', reason: 'news' }],
    ],
    [
      ...([
        [1, { ...sent, pathway: 'ops', outcome: 'failed' }],
        [2, { ...sent, pathway: 'sms', outcome: 'receipt' }],
        [3, { ...sent, pathway: '', outcome: 'unheard' }],
      ] as const),
      ...([
        [4, { k: 'denied', cause: 1, intent, code: 'MD_STALE', limit: 0, actual: 0, codes: ['MD_STALE'] }],
        [4, repeated],
      ] as const),
      [6, { k: 'failed', cause: 1, strategy: 's', text: 'an error' }],
    ],
  )
  const report = dayReport(state)
  expect(report.alerts.map(({ pathway, outcome }) => `${pathway} ${outcome}`)).toEqual(['ops failed', 'sms receipt', ' unheard'])
  expect(report.rejects).toEqual({ venue: 0, risk: { MD_STALE: 10 } })
  expect(report.incidents.map(({ text }) => text)).toEqual([
    ...[
      'nobody has acknowledged FixStoreError',
      'strategy s threw and was asked no more',
      'ann moved the kill switch to halted for *: news',
    ],
  ])
  expect(reportText(report)).toContain('rejects: 0 by the venue; by risk 10 MD_STALE')
})

it('of a demo that traded it has the orders, fills and uptime that the gateway had, as a command', async () => {
  // A folder of its own at each try.
  const state = mkdtempSync(join(dir, 'traded-'))
  const demo = new Program(['demo', '--http-port', '0', '--seed', '2', '--duration', '6', '--state', state])
  expect(await demo.status).toBe(0)
  const summary = JSON.parse(demo.stdout) as { orders: number }
  const program = new Program(['report', '--state', state, '--json'])
  const status = await program.status
  const report = JSON.parse(program.stdout) as ReturnType<typeof dayReport>
  expect(report).toEqual(dayReport(state))
  // Of six seconds the first are without a logon: of a session that is no 99.9 %, and the status says so.
  expect(status).toBe(report.levels.some(({ met }) => met === false) ? 1 : 0)
  expect(summary.orders).toBeGreaterThan(0)
  expect(report.orders.sent).toBe(summary.orders)
  expect(report.serviceLevels.map(({ id, met }) => [id, met]).slice(0, 2)).toEqual([
    ['session_uptime', expect.any(Boolean)],
    ['first_report', expect.any(Boolean)],
  ])
  expect(report.sessions.map(({ session, logons, ends }) => [session, logons, ends])).toEqual([
    ['QUOTE', 1, 1],
    ['TRADE', 1, 1],
  ])
  const nobody = new Program(['report', '--state', join(dir, 'nowhere')])
  expect(await nobody.status).toBe(2)
})
