// A venue whose security list says something else of an instrument while its book is LIVE: the instrument is out of the market, and people hear of it.
import { join } from 'node:path'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { Proxy } from './proxy.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)
beforeAll(() => void Object.assign(process.env, logins))

/** Within the security list EURUSD gets another number, of the same length; the checksum is made right. */
function renumbered(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1')
  const from = text.indexOf('8=FIX.4.4\x019=', Math.max(0, text.lastIndexOf('8=FIX', text.indexOf('\x011007=EURUSD\x01'))))
  const to = text.indexOf('\x0110=', from) + 1
  const body = text.slice(from, to).replace('\x0155=1\x011007=EURUSD\x01', '\x0155=9\x011007=EURUSD\x01')
  if (from < 0 || to < 1 || body === text.slice(from, to)) return bytes
  const sum = Buffer.from(body, 'latin1').reduce((total, byte) => total + byte, 0) % 256
  return Buffer.from(`${text.slice(0, from)}${body}10=${String(sum).padStart(3, '0')}${text.slice(to + 6)}`, 'latin1')
}

it('an instrument that the venue names by another number is STALE and refused until the venue agrees again, and the others go on', async () => {
  const venue = await mockVenue(join(dir, 'venue'))
  const trade = await new Proxy(venue.trade).open()
  const instruments = ['EURUSD', 'GBPUSD'].map((id) => ({ id, digits: 5, step: '1000', min: '1000', currency: 'USD' }))
  const sessions = { quote: sessionOf(venue.quote), trade: sessionOf(trade.port) }
  const config = configOf({ ...sessions, instruments, journal: { dir: join(dir, 'state'), sync: 'process' }, http: { port: 0 } })
  const program = new Program(['run', '--config', writeJson(join(dir, 'gateway.json'), config)], { env: logins })
  const { origin } = await program.page()
  const status = (right: (status: Status) => boolean) => until(() => json<Status>(`${origin}/status`), right)
  const books = ({ books }: Status): string => books.map(({ state, reason }) => `${state} ${reason}`.trim()).join(', ')
  const relogon = async (edit: Proxy['edit']): Promise<void> => {
    await trade.close()
    trade.edit = edit
    await trade.open()
  }
  await status((now) => books(now) === 'LIVE, LIVE')

  await relogon(renumbered)
  const out = await status((now) => books(now) === 'STALE instrument_mismatch, LIVE')
  expect(out.instruments.refused).toMatchObject({ missing: 0, digits: 0, symbol: 1 })
  expect(out.ready.codes.find(({ code }) => code === 'instruments_missing')).toMatchObject({
    scope: 'EURUSD',
    detail: 'the venue says symbol 9 now, and said 1 when this run began',
  })
  await program.said(/"event":"instrument\.differs","instrument":"EURUSD","reason":"symbol"/)

  await relogon((bytes) => bytes)
  const back = await status((now) => books(now) === 'LIVE, LIVE')
  expect(back.instruments.refused).toMatchObject({ symbol: 0 })
  program.signal('SIGTERM')
  expect(await program.status).toBe(0)
  await trade.close()
})
