// The seven stamps over real sockets: a gateway trades before the mock venue, is killed, and its journal says of each request when it came about and when it left.
import { cpSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { momentsOf } from '@fix/oms'
import { Direction, RecordType, type JournalRecord } from '@fix/session'
import { readJournal } from '@fix/store/file'
import { readDepartures } from '@fix/strategy'
import { afterEach, expect, it } from 'vitest'
import type { Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)

const cli = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url))
const decoder = new TextDecoder()

interface Request {
  readonly idx: number
  readonly id: string
  readonly stamps: unknown
  readonly record: JournalRecord
}

it('stand in the journal of each request in their order, and tell of one that was cut off behind its record that the last two are not known', async ({
  task,
}) => {
  const venue = await mockVenue(join(dir, 'venue'))
  const module = fileURLToPath(new URL('../../../tools/crash-sweep/brisk.ts', import.meta.url))
  const state = join(dir, 'state')
  const sessions = { quote: sessionOf(venue.quote), trade: sessionOf(venue.trade) }
  const rest = { mode: 'paper', strategy: { module }, journal: { dir: state, sync: 'group' }, http: { port: 0 } }
  const limits = { EURUSD: { maxQty: '10000', maxPosition: '40000' } }
  const file = writeJson(join(dir, 'gateway.json'), configOf({ ...sessions, ...rest, limits }))
  const program = new Program(['run', '--config', file], { env: logins })
  const { origin } = await program.page()
  await until(
    () => json<Status>(`${origin}/status`),
    ({ summary }) => summary.orders >= 12,
  )
  const whole = join(state, 'journal')
  program.signal('SIGKILL')
  await program.status
  venue.program.signal('SIGTERM')
  await venue.program.status

  const records = [...readJournal(whole)]
  const requests = requestsIn(records)
  const departures = new Map(
    records.flatMap(({ type, note }) => (type === RecordType.note ? (readDepartures(note) ?? []) : [])).map((one) => [one.idx, one]),
  )
  expect(requests.length).toBeGreaterThanOrEqual(12)
  let left = 0
  for (const { idx, id, stamps } of requests) {
    const { readUs, framedUs, appliedUs, decidedUs, passedUs } = momentsOf(stamps)!
    const { durableUs, writtenUs } = departures.get(idx) ?? { durableUs: NaN, writtenUs: NaN }
    if (!Number.isNaN(writtenUs)) left++
    const all = [readUs, framedUs, appliedUs, decidedUs, passedUs, durableUs, writtenUs].filter((us) => !Number.isNaN(us))
    expect(all, id).toEqual(all.toSorted((a, b) => a - b))
    expect([appliedUs, decidedUs, passedUs].some(Number.isNaN), id).toBe(false)
  }
  // What left in the last second may not have been written down.
  expect(left).toBeGreaterThan(requests.length / 2)

  const told = requests.find(({ idx }) => departures.has(idx))!
  const story = async (of: string, at: string): Promise<string> => {
    const follow = new Program(['follow', of, '--state', at], { file: cli })
    expect(await follow.status).toBe(0)
    return follow.stdout
  }
  expect(await story(told.id, state)).toMatch(
    /\n {6}stamps {2}socket read \d\d:\d\d:\d\d\.\d{6}, framed \+.*, applied \+.*, decided \+.*, passed \+.*, durable \+.*, written \+[^;]*\n/,
  )

  // The same journal as it would be had the process died behind that record: in the middle of its batch.
  const cut = join(dir, 'cut')
  cpSync(state, cut, { recursive: true, filter: (from) => !from.endsWith('.sock') })
  const [segment] = readdirSync(join(cut, 'journal')).filter((name) => name.endsWith('.fixj'))
  const bytes = readFileSync(join(cut, 'journal', segment))
  const noteAt = bytes.indexOf(told.record.note)
  expect(noteAt).toBeGreaterThan(0)
  truncateSync(join(cut, 'journal', segment), noteAt + told.record.note.length)
  expect(await story(told.id, cut)).toMatch(/\n {6}stamps {2}socket read [^;]*, passed \+[^;]*; not known: durable, written\n/)
  task.meta.figure = `${left} of ${requests.length} requests with all seven stamps when the process was killed`
})

function requestsIn(records: readonly JournalRecord[]): Request[] {
  return records.flatMap((record) => {
    if (record.type !== RecordType.message || record.dir !== Direction.out || record.note.length === 0) return []
    const { k, id, stamps } = JSON.parse(decoder.decode(record.note.subarray(2))) as { k: string; id: string; stamps?: unknown }
    return ['new', 'cancel', 'replace'].includes(k) ? [{ idx: record.idx, id, stamps, record }] : []
  })
}
