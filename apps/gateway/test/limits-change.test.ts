// Limits that are changed over HTTP, in the words of the configuration, while the gateway trades; and what a restart makes of them.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { checkConfig } from '../src/config.ts'
import { deskSettings } from '../src/desk-settings.ts'
import { changedLimits, limitsBody } from '../src/limits-change.ts'
import type { Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)

describe('what is said of limits', () => {
  const config = checkConfig(configOf({ account: { currency: 'USD', maxOpenOrders: 5 } }), 'test')
  const { limits, instruments } = deskSettings(config, 'abcdef')
  const change = (said: object, currency = 'USD') => {
    const { limits: some, account } = limitsBody.parse({ reason: 'a test', ...said })
    return changedLimits(limits, { limits: some, account }, { instruments, currency })
  }

  it('comes on top of those that hold, decimals as scaled integers', () => {
    const said = {
      limits: { EURUSD: { maxQty: '5000', maxAgeMs: 700, maxValue: '1.5' } },
      account: { maxGross: '2.5', maxOpenOrders: null },
    }
    expect(change(said)).toEqual({
      version: '',
      instruments: { EURUSD: { ...limits!.instruments.EURUSD, maxQty: 500_000, maxMdAgeMs: 700, maxValue: 15_000_000 } },
      account: { dayStartsMinute: 0, maxGross: 25_000, maxOpenOrders: undefined },
    })
  })

  it('takes a limit away by null, and an instrument', () => {
    expect(change({ limits: { EURUSD: { maxAgeMs: null } } }).instruments.EURUSD).toMatchObject({ maxMdAgeMs: undefined })
    expect(change({ limits: { EURUSD: null } }).instruments).toEqual({})
  })

  it('names an instrument that is none, a number that it can’t hold, and money that nobody counts', () => {
    expect(() => change({ limits: { ABCXYZ: { maxQty: '1' } } })).toThrow('limits.ABCXYZ: no such instrument, expected one of EURUSD')
    expect(() => change({ limits: { EURUSD: { maxQty: '1.123' } } })).toThrow(
      'limits.EURUSD.maxQty: got "1.123", expected at most 2 decimals',
    )
    expect(() => change({ account: { maxGross: '5' } }, '')).toThrow('account.maxGross: given, and no account.currency is configured')
    expect(() => change({ account: { startingEquity: '5' } })).toThrow(/startingEquity/)
  })
})

it('a running gateway holds them from their record on, after a restart too, until others are configured', async () => {
  const venue = await mockVenue(join(dir, 'venue'))
  const module = fileURLToPath(new URL('patient-buyer.ts', import.meta.url))
  const sessions = { quote: sessionOf(venue.quote), trade: sessionOf(venue.trade) }
  const rest = { mode: 'paper', strategy: { module }, journal: { dir: join(dir, 'state'), sync: 'process' }, http: { port: 0 } }
  const start = (more: object = {}): Program => {
    const file = writeJson(join(dir, 'gateway.json'), configOf({ ...sessions, ...rest, ...more }))
    return new Program(['run', '--config', file], { env: logins })
  }
  const status = async (program: Program): Promise<Status> => json<Status>(`${(await program.page()).origin}/status`)
  const post = async (program: Program, body: object): Promise<[number, string]> => {
    const { origin, token } = await program.page()
    const headers = { origin, authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const answer = await fetch(`${origin}/limits`, { method: 'POST', headers, body: JSON.stringify(body) })
    return [answer.status, await answer.text()]
  }
  const first = start()
  await until(
    () => status(first),
    ({ orders }) => orders.openCount > 0,
  )
  const before = (await status(first)).risk.document
  expect(before).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown, actor: '' })
  expect(await post(first, { limits: { EURUSD: { maxQty: '0.5', maxPosition: '1' } }, reason: 'news' })).toEqual([200, '{"stored":true}'])
  expect(await post(first, { limits: { EURUSD: { maxQty: '0.5' } }, reason: 'news' })).toEqual([409, '{"stored":false,"code":"unchanged"}'])
  expect(await post(first, { limits: { EURUSD: { maxQty: null } }, reason: 'news' })).toEqual([
    409,
    '{"stored":false,"code":"limitsInvalid"}',
  ])
  expect((await post(first, { limits: { GBPUSD: { maxQty: '1' } }, reason: 'news' }))[0]).toBe(400)
  const { risk } = await until(
    () => status(first),
    ({ risk: { document } }) => document.hash !== before.hash,
  )
  expect(risk.document).toMatchObject({ actor: 'page', reason: 'news' })
  expect(risk.limits[0]).toMatchObject({ instrument: 'EURUSD position', max: '1' })
  first.signal('SIGKILL')
  await first.status

  const second = start()
  expect((await status(second)).risk.document).toEqual(risk.document)
  second.signal('SIGTERM')
  expect(await second.status).toBe(0)

  const third = start({ limits: { EURUSD: { maxQty: '7000', maxPosition: '20000' } } })
  expect((await status(third)).risk).toMatchObject({ document: { actor: '' }, limits: [{ max: '20000' }] })
  third.signal('SIGTERM')
  expect(await third.status).toBe(0)
  // The change was void by then, and configuring the former limits again does not bring it back.
  const fourth = start()
  expect((await status(fourth)).risk.document).toEqual(before)
  fourth.signal('SIGTERM')
  expect(await fourth.status).toBe(0)
})
