// The venue's security list is kept: by the next start the names are known before the venue has said them, and it is asked at each logon nevertheless.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry, Fact } from '@fix/events'
import { keptList } from '@fix/strategy'
import { afterEach, describe, expect, it } from 'vitest'
import { checkConfig } from '../src/config.ts'
import { InstrumentCache, instrumentsFile, instrumentsSchema } from '../src/instrument-cache.ts'
import type { Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { Proxy } from './proxy.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'
import { keptLines } from './silent.ts'

const dir = scratch()
afterEach(endAll)

const eurusd = { symbol: '1', name: 'EURUSD', digits: 5 }
const right = { schema: 1, venue: 'ctrader', account: 'demo.simulated.1001', atUs: 1_000_000, instruments: [eurusd] }

/** A cache over a folder in which such a file stands, and what it has logged. */
function cacheOver(name: string, text?: string) {
  const state = join(dir, name)
  mkdirSync(state, { recursive: true })
  const file = join(state, instrumentsFile)
  if (text !== undefined) writeFileSync(file, text)
  const { log, lines } = keptLines()
  const config = checkConfig(configOf({ journal: { dir: state } }), 'test')
  const cache = InstrumentCache.open(config, log)
  let idx = 0
  const take = (fact: Fact, wallUs = 5_000_000): void => cache.take({ idx: ++idx, now: { wallUs, monoUs: 0 }, fact } as Entry)
  return { cache, file, lines, take, state }
}

const line = (name: string, source = 'TRADE'): Fact => ({ kind: 'instrument', source, symbol: '7', name, digits: 5 })
const end: Fact = { kind: 'instrument_list_end', source: 'TRADE', securityReqID: 'list-1', count: 1 }

describe('the kept list', () => {
  it('is written whole once it is complete, and read by the next start with its time', () => {
    const { cache, file, take, state } = cacheOver('whole')
    expect([cache.source, cache.kept]).toEqual(['none', []])
    take(line('EURUSD'))
    expect(readdirSync(state)).toEqual([])
    take(end)
    expect(cache).toMatchObject({ source: 'venue', atUs: 5_000_000, listed: 1 })
    expect(readdirSync(state)).toEqual([instrumentsFile])
    const next = cacheOver('whole')
    expect(next.cache).toMatchObject({ source: 'kept', atUs: 5_000_000, listed: 1 })
    expect(next.cache.kept).toEqual([{ kind: 'instrument', source: keptList, symbol: '7', name: 'EURUSD', digits: 5 }])
    expect(instrumentsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))).toMatchObject({ account: 'demo.simulated.1001' })
  })

  it('is never made of lines that were kept, of a list that was cut, or of an empty one', () => {
    const { cache, take, state } = cacheOver('parts')
    take(line('EURUSD', keptList))
    take(end)
    expect(cache.source).toBe('none')
    take(line('GBPUSD'))
    take({ kind: 'session_down', source: 'TRADE', cause: 'peerClosed', text: '' } as Fact)
    take(end)
    expect([cache.source, readdirSync(state)]).toEqual(['none', []])
  })

  it.each([
    ['half a file', '{"schema":1,', /cannot be read: .*JSON/],
    ['a newer file', JSON.stringify({ ...right, schema: 2 }), /schema: expected 1, another version of this file is not read/],
    ['digits that are none', JSON.stringify({ ...right, instruments: [{ ...eurusd, digits: 1.5 }] }), /instruments\.0\.digits: /],
    ['an empty list', JSON.stringify({ ...right, instruments: [] }), /instruments: /],
    [
      'another account',
      JSON.stringify({ ...right, account: 'other' }),
      /got the list of other at ctrader, expected that of demo\.simulated\.1001/,
    ],
  ])('is refused with the reason where it is %s, and written anew by the next list', (what, text, reason) => {
    const { cache, lines, take } = cacheOver(what, text)
    expect([cache.source, cache.kept]).toEqual(['none', []])
    expect(lines).toMatchObject([{ event: 'instruments.kept.refused', msg: expect.stringMatching(reason) }])
    expect(lines[0].msg).toMatch(/; the venue is asked anew$/)
    take(line('EURUSD'))
    take(end)
    expect(cacheOver(what).cache.source).toBe('kept')
  })
})

describe('a gateway', () => {
  it('keeps the list at each logon, knows it at its next start, and trades and subscribes nothing by it', async () => {
    const venue = await mockVenue(join(dir, 'venue'))
    const trade = await new Proxy(venue.trade).open()
    const state = join(dir, 'state')
    const instruments = ['EURUSD', 'EURXXX'].map((id) => ({ id, digits: 5, step: '1000', min: '1000', currency: 'USD' }))
    const sessions = { quote: sessionOf(venue.quote), trade: sessionOf(trade.port) }
    const config = configOf({ ...sessions, instruments, journal: { dir: state, sync: 'process' }, http: { port: 0 } })
    const file = writeJson(join(dir, 'gateway.json'), config)
    const start = (): Program => new Program(['run', '--config', file], { env: logins })
    const status = async (program: Program): Promise<Status> => json<Status>(`${(await program.page()).origin}/status`)
    const kept = () => instrumentsSchema.parse(JSON.parse(readFileSync(join(state, instrumentsFile), 'utf8')))

    const first = start()
    const known = await until(
      () => status(first),
      ({ instruments }) => instruments.source === 'venue',
    )
    // What the venue does not list is counted by its reason.
    expect(known.instruments).toMatchObject({ listed: kept().instruments.length, refused: { missing: 1, digits: 0 } })
    const { atUs } = kept()
    await trade.close()
    await first.said(/"event":"session\.down","session":"TRADE"/)
    await trade.open()
    await until(
      async () => kept().atUs,
      (later) => later > atUs,
    )
    first.signal('SIGTERM')
    expect(await first.status).toBe(0)
    await trade.close()

    const second = start()
    const alone = await until(
      () => status(second),
      ({ sessions }) => sessions[0].up,
    )
    expect(alone.instruments).toMatchObject({ source: 'kept', listed: kept().instruments.length, ageS: expect.any(Number) })
    expect(alone.books.map(({ state }) => state)).toEqual(['EMPTY', 'EMPTY'])
    expect(alone.ready.codes.find(({ code }) => code === 'instruments_missing')?.detail).toMatch(
      /^the security list is not in yet; the one that was kept is \d+ s old$/,
    )
    await trade.open()
    await until(
      () => status(second),
      ({ instruments, books }) => instruments.source === 'venue' && books[0].state === 'LIVE',
    )
    second.signal('SIGTERM')
    expect(await second.status).toBe(0)
    await trade.close()
  })
})
