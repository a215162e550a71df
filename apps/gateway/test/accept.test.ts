// A gateway that has lost its journal finds the venue's position to be another than its own, and an operator takes the venue's for ours.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RecordType } from '@fix/session'
import { readJournal } from '@fix/store/file'
import { decodeDeskNote, type DeskNote } from '@fix/strategy'
import { afterEach, expect, it } from 'vitest'
import { readySchema, type Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { Proxy } from './proxy.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)

/** A gateway whose journal was lost behind an order that filled: 1000 units at the venue, none here. The line to TRADE can be cut. */
async function bereft(
  name: string,
  orders: object,
  other: object = {},
): Promise<{ program: Program; line: Proxy; state: string; buyTo: string }> {
  const venue = await mockVenue(join(dir, `${name}-venue`))
  const line = await new Proxy(venue.trade).open()
  const state = join(dir, `${name}-state`)
  const buyTo = join(dir, `${name}-target`)
  const module = fileURLToPath(new URL('bound-buyer.ts', import.meta.url))
  const sessions = { quote: sessionOf(venue.quote), trade: sessionOf(line.port) }
  const rest = { mode: 'paper', strategy: { module }, journal: { dir: state, sync: 'process' }, http: { port: 0 }, orders, ...other }
  const file = writeJson(join(dir, `${name}.json`), configOf({ ...sessions, ...rest }))
  const start = (): Program => new Program(['run', '--config', file], { env: { ...logins, BUY_TO: buyTo } })
  writeFileSync(buyTo, '1000')
  const first = start()
  await until(
    () => status(first),
    ({ positions }) => positions[0]?.qty === '1000',
  )
  first.signal('SIGTERM')
  expect(await first.status).toBe(0)
  rmSync(state, { recursive: true })
  writeFileSync(buyTo, '0')
  return { program: start(), line, state, buyTo }
}

async function status(program: Program): Promise<Status> {
  return json<Status>(`${(await program.page()).origin}/status`)
}

async function accept(program: Program, body: object): Promise<{ status: number; text: string }> {
  const { origin, token } = await program.page()
  const headers = { origin, authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${origin}/positions/accept`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, text: await answer.text() }
}

/** What keeps the gateway from trading, and the status that says so. */
async function readyz(program: Program): Promise<{ status: number; codes: { code: string; scope: string; detail: string }[] }> {
  const answer = await fetch(`${(await program.page()).origin}/readyz`)
  return { status: answer.status, codes: readySchema.parse(await answer.json()).codes }
}

const given = { instrumentId: 'EURUSD', px: 110_000, reason: 'the journal was lost' }
const refusal = (code: string) => ({ status: 409, text: `{"stored":false,"code":"${code}"}` })

it('the position is taken once the venue was asked, on record by whom and why, and the gateway is ready again', async () => {
  const { program, line, state } = await bereft('taken', {}, { parity: { largestBreak: { '*': '999' }, onSevere: 'tell' } })
  const broken = (codes: { code: string; scope: string }[]) =>
    codes.find(({ code, scope }) => code === 'unreconciled' && scope === 'EURUSD')
  const found = await until(
    () => readyz(program),
    ({ codes }) => broken(codes) !== undefined,
  )
  expect(found.status).toBe(503)
  expect(broken(found.codes)).toMatchObject({ detail: 'its position is 0 here and 100000 at the venue, in the smallest unit' })

  // By its size it is a break that people should know of at once.
  const parityBreak = found.codes.find(({ code }) => code === 'parity_break')
  expect(parityBreak).toMatchObject({ scope: 'EURUSD', detail: 'severe: position EURUSD, qty is none here and 100000 there' })
  expect((await status(program)).parity).toMatchObject({ outcome: 'mismatch', mismatchedPositions: 1, breaks: [{ level: 'severe' }] })

  expect((await accept(program, { ...given, px: '1.1' })).status).toBe(400)
  expect(await accept(program, { ...given, instrumentId: 'GBPUSD' })).toEqual(refusal('no_break'))
  await line.close()
  await until(
    () => status(program),
    ({ sessions }) => !sessions[1].up,
  )
  // Nobody knows now what the venue has: what it once said is not believed.
  expect(await accept(program, given)).toEqual(refusal('unreconciled'))
  expect((await status(program)).positions).toEqual([])

  const asked = program.logged('orders.reconciled').length
  await line.open()
  await until(
    async () => program.logged('orders.reconciled').length,
    (times) => times > asked,
  )
  expect(await accept(program, given)).toEqual({ status: 200, text: '{"stored":true}' })
  await until(
    () => readyz(program),
    ({ status }) => status === 200,
  )
  const { positions } = await until(
    () => status(program),
    ({ ready }) => ready.ready,
  )
  expect(positions).toMatchObject([{ instrument: 'EURUSD', qty: '1000', averagePx: '1.10000' }])
  // A second time there is nothing to take.
  expect(await accept(program, given)).toEqual(refusal('no_break'))
  program.signal('SIGTERM')
  expect(await program.status).toBe(0)
  expect(JSON.parse(program.stdout)).toMatchObject({ orders: 0, fills: 0 })
  await line.close()

  // Each command stands there before anything comes of it, and once more with the code where it was refused.
  const commands = notesOf(state).flatMap((note) => (note.k === 'command' && note.command.command === 'accept' ? [note] : []))
  expect(commands.map(({ code }) => code)).toEqual(['', 'no_break', '', 'unreconciled', '', '', 'no_break'])
  expect(commands[4].command).toEqual({ kind: 'command', command: 'accept', ...given, actor: 'page' })
})

it('a position that has moved since the venue told its own is not taken by that', async () => {
  // Breaks keep nothing from trading here; otherwise no order could move a position that is broken.
  const { program, line, buyTo } = await bereft('moved', { positionBreakBlocks: false })
  // The venue is asked again after 2.5, 5 and 10 seconds: the third pause is long enough for what comes.
  await until(
    async () => program.logged('orders.reconciled').length,
    (times) => times >= 3,
  )
  writeFileSync(buyTo, '1000')
  await until(
    () => status(program),
    ({ positions }) => positions[0]?.qty === '1000',
  )
  expect(await accept(program, given)).toEqual(refusal('break_outdated'))
  expect((await status(program)).positions).toMatchObject([{ instrument: 'EURUSD', qty: '1000' }])
  program.signal('SIGTERM')
  expect(await program.status).toBe(0)
  await line.close()
})

function notesOf(state: string): DeskNote[] {
  const records = [...readJournal(join(state, 'journal'))].filter(({ type }) => type === RecordType.message || type === RecordType.note)
  return records.map(({ note }) => decodeDeskNote(note)).filter((note) => note !== undefined)
}
