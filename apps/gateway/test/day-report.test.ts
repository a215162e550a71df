// What a day on paper comes to, out of the folder that it left: the same numbers that the gateway gave, and what went wrong.
import { join } from 'node:path'
import { captureWriter } from '@fix/capture'
import type { Fact } from '@fix/events'
import { Direction, RecordType } from '@fix/session'
import { journal } from '@fix/store/file'
import { encodeDeskNote, type DeskNote } from '@fix/strategy'
import { expect, it } from 'vitest'
import { dayReport, reportText } from '../src/day-report.ts'
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
): Promise<string> {
  const state = join(dir, name)
  const capture = captureWriter(join(state, 'capture'), { software: 'test', instruments: [] })
  facts.forEach(([at, fact], idx) => {
    const now = { wallUs: nineUs + at * minute, monoUs: at * minute }
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
  expect(dayReport(state, nineUs + 601 * minute).sessions).toEqual([])
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
  const state = join(dir, 'traded')
  const demo = new Program(['demo', '--http-port', '0', '--seed', '2', '--duration', '6', '--state', state])
  expect(await demo.status).toBe(0)
  const summary = JSON.parse(demo.stdout) as { orders: number }
  const program = new Program(['report', '--state', state, '--json'])
  const status = await program.status
  const report = JSON.parse(program.stdout) as ReturnType<typeof dayReport>
  expect(report).toEqual(dayReport(state))
  // Of six seconds the first are without a logon: that is no 99.9 %, and the status says so.
  expect(status).toBe(report.serviceLevels.some(({ met }) => met === false) ? 1 : 0)
  expect(summary.orders).toBeGreaterThan(0)
  expect(report.orders.sent).toBe(summary.orders)
  expect(report.serviceLevels.map(({ id, met }) => [id, met]).slice(0, 2)).toEqual([
    ['session_uptime', expect.any(Boolean)],
    ['first_report', true],
  ])
  expect(report.sessions.map(({ session, logons, ends }) => [session, logons, ends])).toEqual([
    ['QUOTE', 1, 1],
    ['TRADE', 1, 1],
  ])
  const nobody = new Program(['report', '--state', join(dir, 'nowhere')])
  expect(await nobody.status).toBe(2)
})
