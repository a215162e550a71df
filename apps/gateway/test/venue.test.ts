// The gateway before a venue that is away, comes, talks nonsense and goes.
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readySchema, statusSchema, type Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { Proxy } from './proxy.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)

interface Ready {
  status: number
  codes: { code: string; scope: string; sinceUs: number; detail: string }[]
}

async function readyz(origin: string): Promise<Ready> {
  const answer = await fetch(`${origin}/readyz`)
  return { status: answer.status, codes: readySchema.parse(await answer.json()).codes }
}

function runWith(name: string, quote: number, trade: number): Program {
  const config = configOf({
    quote: sessionOf(quote),
    trade: sessionOf(trade),
    journal: { dir: join(dir, `${name}-state`), sync: 'process' },
    http: { port: 0 },
  })
  return new Program(['run', '--config', writeJson(join(dir, `${name}.json`), config)], { env: logins })
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function metric(origin: string, name: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text()
  const lines = text.split('\n').filter((line) => line.startsWith(name))
  return lines.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0)
}

describe('a venue that is not there', () => {
  it('is called again and again with growing waits, and /readyz is 503 with the reason', async () => {
    const program = runWith('away', await freePort(), await freePort())
    const { origin } = await program.page()
    await until(
      async () => program.logged('session.connect.failed').filter((line) => line.session === 'QUOTE').length,
      (times) => times >= 2,
    )
    const { status, codes } = await readyz(origin)
    expect(status).toBe(503)
    const venue = codes.filter(({ code }) => code === 'venue_down')
    expect(venue.map(({ scope }) => scope)).toEqual(['QUOTE', 'TRADE'])
    expect(venue[0].detail).toMatch(/ECONNREFUSED.*next attempt after \d+ ms/)
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
    program.signal('SIGINT')
    expect(await program.status).toBe(0)
    expect(JSON.parse(program.stdout)).toMatchObject({ schema: 1, orders: 0, quotes: 0 })
  })

  it('says since when: the time stands while the reason does', async () => {
    const program = runWith('since', await freePort(), await freePort())
    const { origin } = await program.page()
    const known = (codes: Ready['codes']) => codes.find(({ code }) => code === 'instruments_missing')
    const { codes: first } = await until(
      () => readyz(origin),
      ({ codes }) => known(codes) !== undefined,
    )
    const { codes: second } = await readyz(origin)
    expect(known(second)?.sinceUs).toBe(known(first)?.sinceUs)
  })
})

describe('a venue outside the hours of its sessions', () => {
  it('is not called: /readyz and the log say that they are closed by their schedule, and until when', async () => {
    let calls = 0
    const server = createServer((socket) => {
      calls++
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    // A minute of the day that is three days off, whenever this runs.
    const weekday = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][(new Date().getUTCDay() + 3) % 7]
    const session = { ...sessionOf(port), schedule: { start: '12:00', end: '12:01', weekdays: [weekday] } }
    const config = configOf({ quote: session, trade: session, journal: { dir: join(dir, 'closed-state') }, http: { port: 0 } })
    const program = new Program(['run', '--config', writeJson(join(dir, 'closed.json'), config)], { env: logins })
    const { origin } = await program.page()
    await until(
      async () => program.logged('session.schedule').length,
      (lines) => lines === 2,
    )
    expect(program.logged('session.schedule')[0]).toMatchObject({
      session: 'QUOTE',
      open: false,
      until: expect.stringMatching(/T12:00:00/),
    })
    const { status, codes } = await readyz(origin)
    expect(status).toBe(503)
    expect(codes.filter(({ code }) => code === 'outside_schedule').map(({ scope }) => scope)).toEqual(['QUOTE', 'TRADE'])
    expect(codes.some(({ code }) => code === 'venue_down')).toBe(false)
    expect(await (await fetch(`${origin}/metrics`)).text()).toContain('fix_session_scheduled{session="TRADE"} 0\n')
    program.signal('SIGINT')
    expect(await program.status).toBe(0)
    expect(calls).toBe(0)
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('a venue that speaks no TLS', () => {
  it('hears no Logon where the configuration says TLS, and is called down', async () => {
    const heard: Buffer[] = []
    const server = createServer((socket) => {
      socket.on('data', (bytes) => {
        heard.push(bytes)
        socket.destroy()
      })
      socket.on('error', () => undefined)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const session = { ...sessionOf(port), tls: true }
    const config = configOf({ quote: session, trade: session, journal: { dir: join(dir, 'tls-state') }, http: { port: 0 } })
    const program = new Program(['run', '--config', writeJson(join(dir, 'tls.json'), config)], { env: logins })
    await program.said(/"event":"session\.connect\.failed","session":"QUOTE"/)
    const { status, codes } = await readyz((await program.page()).origin)
    expect({ status, codes: codes.map(({ code }) => code) }).toMatchObject({ status: 503, codes: expect.arrayContaining(['venue_down']) })
    expect(heard.length).toBeGreaterThan(0)
    // Each call begins with a TLS handshake record, and none with FIX.
    for (const bytes of heard) expect(bytes[0]).toBe(22)
    program.signal('SIGINT')
    expect(await program.status).toBe(0)
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('a venue', () => {
  it('whose bytes are garbled on the way is read on behind them, and they are counted', async () => {
    const venue = await mockVenue(join(dir, 'garbled-venue'), '--seed', '3')
    const line = await new Proxy(venue.quote).open()
    const program = runWith('garbled', line.port, venue.trade)
    const { origin } = await program.page()
    const ready = () => json<Status>(`${origin}/status`)
    const before = await until(ready, (status) => status.ready.ready)
    const quotes = before.summary.quotes
    // Whole by its length, wrong by its checksum: FIX says that such a message is ignored, its number too.
    line.say('8=FIX.4.4\x019=5\x0135=0\x0110=000\x01')
    await program.said(/"event":"session\.garbled"/)
    const after = await until(ready, (status) => status.summary.quotes > quotes + 3)
    expect(await metric(origin, 'fix_garbled_total')).toBe(1)
    expect(after.sessions[0]).toMatchObject({ name: 'QUOTE', state: 'active', up: true })
    expect(program.logged('session.down')).toEqual([])
    program.signal('SIGINT')
    expect(await program.status).toBe(0)
    await line.close()
  })

  it('that goes is missed and waited for; in watch mode no order leaves', async () => {
    const venue = await mockVenue(join(dir, 'going-venue'), '--seed', '4')
    const program = runWith('going', venue.quote, venue.trade)
    const { origin } = await program.page()
    const up = await until(
      () => json<Status>(`${origin}/status`),
      (status) => status.ready.ready && status.summary.quotes > 0,
    )
    expect(statusSchema.safeParse(up).error).toBeUndefined()
    venue.program.signal('SIGKILL')
    const { codes } = await until(
      () => readyz(origin),
      ({ status }) => status === 503,
    )
    expect(codes.map(({ code }) => code)).toContain('book_stale')
    program.signal('SIGINT')
    expect(await program.status).toBe(0)
    expect(JSON.parse(program.stdout)).toMatchObject({ orders: 0, decisions: 0 })
  })
})
