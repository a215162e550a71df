// A gateway with a drop copy beside TRADE, before a venue that loses the report of a fill on one of the two.
import { createServer, type AddressInfo } from 'node:net'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { readySchema, type Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)
const module = fileURLToPath(new URL('bound-buyer.ts', import.meta.url))

function gatewayOf(name: string, venue: { quote: number; trade: number }, dropCopy: object): Program {
  const buyTo = join(dir, `${name}-target`)
  writeFileSync(buyTo, '1000')
  const sessions = { quote: sessionOf(venue.quote), trade: sessionOf(venue.trade), dropCopy: { ...sessionOf(0), ...dropCopy } }
  const rest = { mode: 'paper', strategy: { module }, journal: { dir: join(dir, `${name}-state`), sync: 'process' }, http: { port: 0 } }
  const config = configOf({ ...sessions, ...rest, parity: { graceMs: 300 } })
  return new Program(['run', '--config', writeJson(join(dir, `${name}.json`), config)], { env: { ...logins, BUY_TO: buyTo } })
}

const status = async (program: Program): Promise<Status> => json<Status>(`${(await program.page()).origin}/status`)

/** What /readyz says of the drop copy. */
async function copyCodes(program: Program): Promise<string[]> {
  const answer = await fetch(`${(await program.page()).origin}/readyz`)
  const { codes } = readySchema.parse(await answer.json())
  return codes.filter(({ scope }) => scope === 'DROPCOPY').map(({ code }) => code)
}

async function compare(program: Program): Promise<void> {
  const { origin, token } = await program.page()
  const headers = { origin, authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${origin}/parity`, { method: 'POST', headers, body: '{"reason":"a test"}' })
  expect(answer.status).toBe(200)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** What is said of the fill, until the venue's own orders and positions make it of no consequence. */
async function isBroken(program: Program, kind: string): Promise<void> {
  const { parity, sessions, summary } = await until(
    () => status(program),
    ({ parity }) => parity.breaks.length > 0,
  )
  expect(parity).toMatchObject({ outcome: 'mismatch', mismatchedFills: 1, breaks: [{ of: 'fill', kind, instrument: 'EURUSD' }] })
  expect(sessions.map(({ name, up }) => [name, up])).toEqual([
    ['QUOTE', true],
    ['TRADE', true],
    ['DROPCOPY', true],
  ])
  expect(summary).toMatchObject({ orders: 1, fills: 1 })
  expect(await copyCodes(program)).toEqual([])
  await compare(program)
  const settled = await until(
    () => status(program),
    ({ parity }) => parity.runs > 1,
  )
  expect(settled.parity).toMatchObject({ outcome: 'ok', breaks: [], dropCopy: { up: true, waiting: 0 } })
  expect(settled.positions).toMatchObject([{ instrument: 'EURUSD', qty: '1000' }])
  program.signal('SIGTERM')
  expect(await program.status).toBe(0)
}

describe('a fill that the venue loses', () => {
  it('on TRADE is booked by the drop copy that we call for, and is a break', async () => {
    const venue = await mockVenue(join(dir, 'initiator-venue'), '--copy-port', '0', '--lose', 'trade:1')
    const [, copy] = await venue.program.said(/"copy":(\d+)/)
    const program = gatewayOf('initiator', venue, { port: Number(copy) })
    await until(
      () => status(program),
      ({ positions }) => positions[0]?.qty === '1000',
    )
    await isBroken(program, 'broker_only')
    // Another start goes on with the numbers of its sessions, the drop copy's too, and knows what was booked by it.
    const again = gatewayOf('initiator', venue, { port: Number(copy) })
    const { sessions, positions, parity } = await until(
      () => status(again),
      ({ sessions, parity }) => sessions[2].up && parity.runs > 0,
    )
    expect(sessions[2].nextIn).toBeGreaterThan(3)
    expect([positions[0].qty, parity.breaks]).toEqual(['1000', []])
  })

  it('on the drop copy that it brings us is a break, too', async () => {
    const port = await freePort()
    const venue = await mockVenue(join(dir, 'acceptor-venue'), '--copy-to', String(port), '--lose', 'copy:1')
    await isBroken(gatewayOf('acceptor', venue, { role: 'acceptor', port }), 'local_only')
  })
})

describe('a drop copy that is not there', () => {
  it('keeps the gateway from being ready, by its name', async () => {
    const [quote, trade, port] = [await freePort(), await freePort(), await freePort()]
    const program = gatewayOf('away', { quote, trade }, { port })
    await program.said(/"event":"session\.connect\.failed","session":"DROPCOPY"/)
    expect(['venue_down', 'logging_on']).toContain((await copyCodes(program))[0])
    program.signal('SIGTERM')
    expect(await program.status).toBe(0)
  })
})

describe('a port for the drop copy', () => {
  it('that somebody else has is a mistake of the configuration', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const program = gatewayOf('taken', { quote: await freePort(), trade: await freePort() }, { role: 'acceptor', port })
    expect(await program.status).toBe(2)
    expect(program.stderr).toContain(`dropCopy.port: got ${port} on 127.0.0.1, which can't be listened on: EADDRINUSE`)
    await new Promise((resolve) => server.close(resolve))
  })
})
