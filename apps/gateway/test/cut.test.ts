// The end of a journal is gone, and the venue has seen what stood there: no number and no id is used twice, and nothing is traded before the venue
// was asked.
import { readdirSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Direction, RecordType } from '@fix/session'
import { readJournal } from '@fix/store/file'
import { decodeDeskNote, type DeskNote } from '@fix/strategy'
import { afterEach, expect, it } from 'vitest'
import type { Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)

it('a gateway whose journal was cut goes on above the numbers that the venue has seen, asks, and doubles nothing', async ({ task }) => {
  const venue = await mockVenue(join(dir, 'venue'), '--numbering', 'continue')
  const module = fileURLToPath(new URL('../../../tools/crash-sweep/brisk.ts', import.meta.url))
  const state = join(dir, 'state')
  const sessions = { quote: sessionOf(venue.quote), trade: sessionOf(venue.trade) }
  const rest = { mode: 'paper', numbering: 'continue', strategy: { module }, journal: { dir: state, sync: 'group' }, http: { port: 0 } }
  const limits = { EURUSD: { maxQty: '10000', maxPosition: '40000' } }
  const file = writeJson(join(dir, 'gateway.json'), configOf({ ...sessions, ...rest, limits }))
  const start = (): Program => new Program(['run', '--config', file], { env: logins })
  const status = async (program: Program): Promise<Status> => json<Status>(`${(await program.page()).origin}/status`)

  const first = start()
  await until(
    () => status(first),
    ({ summary }) => summary.orders >= 8,
  )
  first.signal('SIGKILL')
  await first.status
  const segment = join(
    state,
    'journal',
    readdirSync(join(state, 'journal'))
      .filter((name) => name.endsWith('.fixj'))
      .sort()
      .at(-1)!,
  )
  // The last three orders stood behind this, and as many more as it takes for one that has surely left: the venue has answered it.
  const size = statSync(segment).size
  let kept = size
  const text = readFileSync(segment, 'latin1')
  for (let order = 0; (order < 3 || !answered(text.slice(kept))) && kept > 0; order++) kept = text.lastIndexOf('\x0135=D\x01', kept - 1)
  expect(kept).toBeGreaterThan(0)
  truncateSync(segment, kept)

  const second = start()
  // Fills of orders that the journal lost are a difference of positions, which keeps the instrument until the operator takes the venue's for ours.
  let accepted = 0
  await until(
    async () => {
      const seen = await status(second)
      if (seen.ready.codes.some(({ code, scope }) => code === 'unreconciled' && scope === 'EURUSD')) accepted += await accept(second)
      return seen
    },
    (seen) => seen.sessions[1].up && seen.orders.unreconciled === 0 && seen.summary.orders > 0,
  )
  expect(second.logged('journal.cut')).toHaveLength(1)
  second.signal('SIGTERM')
  expect(await second.status).toBe(0)
  venue.program.signal('SIGTERM')
  await venue.program.status

  // What the journal writes about itself may begin with any byte.
  const records = [...readJournal(join(state, 'journal'))].filter(({ type }) => type === RecordType.message || type === RecordType.note)
  const notes = records.map(({ note }) => decodeDeskNote(note)).filter((note) => note !== undefined)
  const ofKind = (k: DeskNote['k']): DeskNote[] => notes.filter((note) => note.k === k)
  expect(ofKind('run')).toHaveLength(2)
  expect(ofKind('cut')).toHaveLength(1)
  expect(ofKind('raised')).toMatchObject([{ source: 'TRADE' }])
  const ids = [...readJournal(join(dir, 'venue'))].flatMap(({ dir: way, raw }) => {
    const text = way === Direction.in ? new TextDecoder().decode(raw) : ''
    return /\x0135=[DFG]\x01/.test(text) && !text.includes('\x0143=Y\x01') ? [/\x0111=([^\x01]+)/.exec(text)![1]] : []
  })
  expect(ids.length).toBeGreaterThan(8)
  expect(new Set(ids).size).toBe(ids.length)
  task.meta.figure = `${size - kept} bytes cut, ${ids.length} requests at the venue, none twice, ${accepted} differences of position taken over`
})

/** An ExecutionReport(8) in these bytes names their first order: the venue has seen it. A status request of ours names it as well, and may never have left. */
function answered(journal: string): boolean {
  const id = /\x0111=[^\x01]+\x01/.exec(journal)?.[0]
  return id !== undefined && journal.split('8=FIX').some((message) => message.includes('\x0135=8\x01') && message.includes(id))
}

/** 1 where the venue's position was taken, 0 where there was nothing to take any more. */
async function accept(program: Program): Promise<number> {
  const { origin, token } = await program.page()
  const headers = { origin, authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ instrumentId: 'EURUSD', px: 110_000, reason: 'the journal was cut' })
  return (await fetch(`${origin}/positions/accept`, { method: 'POST', headers, body })).ok ? 1 : 0
}
