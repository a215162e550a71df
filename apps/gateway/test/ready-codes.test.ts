// Each code of /readyz stands while its cause holds and not before, in a gateway that is not connected to anything. What only a session, a journal or the orders can
// bring about themselves is said in their name here, and brought about in their own tests.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Fact } from '@fix/events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { MachineClock } from '../src/clock.ts'
import { checkConfig } from '../src/config.ts'
import { Gateway, version } from '../src/gateway.ts'
import { KeptLog } from '../src/kept-log.ts'
import { approve, runningOf } from '../src/stage-file.ts'
import { Standby } from '../src/standby.ts'
import { readyCodes } from '../src/status.ts'
import { configOf, logins, scratch } from './scratch.ts'
import { silent } from './silent.ts'

type Code = (typeof readyCodes)[number]

const dir = scratch()
const module = fileURLToPath(new URL('patient-buyer.ts', import.meta.url))
const stageFile = join(dir, 'stage.json')
const clock = new MachineClock()
const open: Gateway[] = []
beforeAll(() => void Object.assign(process.env, logins))
afterAll(() => Promise.all(open.map((gateway) => gateway.stop('the end').catch(() => undefined))))

async function opened(name: string, changes: Record<string, unknown> = {}): Promise<Gateway> {
  const paper = {
    mode: 'paper',
    strategy: { module },
    journal: { dir: join(dir, name), sync: 'process' },
    watchdog: { stallMs: 0 },
  }
  const config = checkConfig(configOf({ ...paper, ...changes }), join(dir, 'gateway.json'))
  if (config.stageFile !== undefined) approve(config, { by: 'ann', reason: 'a test' }, version)
  const gateway = await Gateway.open({
    config,
    clock,
    log: silent,
    strategy: { name: 'needy', instance: { decide: () => undefined }, needs: ['imbalance'] },
  })
  open.push(gateway)
  // What a start tells the desk; nothing is called, as nothing is there.
  gateway.desk.start(gateway.journal.epoch, clock.decisionNow())
  return gateway
}

const codes = (gateway: Gateway, scope?: string): string[] =>
  gateway
    .ready()
    .codes.filter((one) => scope === undefined || one.scope === scope)
    .map(({ code }) => code)
const tell = (gateway: Gateway, ...facts: Fact[]): void => {
  for (const fact of facts) gateway.desk.enter(fact, clock.decisionNow())
}
const trade = { source: 'TRADE' } as const
const up: Fact = { ...trade, kind: 'session_up', epoch: 1, reset: true }

/** By code: in which scope it stands, and what brings it about. */
const causes: Record<
  Exclude<Code, 'not_leader'>,
  readonly [scope: string, bring: (gateway: Gateway) => unknown, config?: Record<string, unknown>]
> = {
  starting: ['', () => undefined],
  stopping: ['', (gateway) => void gateway.stop('a test')],
  config_mismatch: [
    '',
    ({ approval }) => {
      rmSync(stageFile)
      approval?.look()
    },
    { stageFile },
  ],
  outside_schedule: ['TRADE', ({ drivers }) => vi.spyOn(drivers.trade.session, 'scheduled', 'get').mockReturnValue(false)],
  venue_down: ['TRADE', () => undefined],
  logging_on: ['TRADE', (gateway) => tell(gateway, { ...trade, kind: 'session_connecting', attempt: 1 })],
  logon_refused: ['TRADE', (gateway) => tell(gateway, { ...trade, kind: 'session_logon_refused', text: 'no such login' })],
  logged_out: ['TRADE', (gateway) => tell(gateway, up, { ...trade, kind: 'session_down', cause: 'logoutReceived', text: '' })],
  clock_skew: ['TRADE', (gateway) => tell(gateway, up, { ...trade, kind: 'session_down', cause: 'clockSkew', text: '' })],
  peer_silent: [
    'TRADE',
    (gateway) => {
      tell(gateway, up)
      vi.spyOn(gateway.drivers.trade.session, 'testPending', 'get').mockReturnValue(true)
    },
  ],
  resync: [
    'TRADE',
    (gateway) => {
      tell(gateway, up)
      vi.spyOn(gateway.drivers.trade.session, 'resending', 'get').mockReturnValue(true)
    },
  ],
  unreconciled: ['', (gateway) => tell(gateway, up)],
  parity_break: [
    'EURUSD',
    ({ desk }) => {
      const one = {
        id: 'P1',
        of: 'position',
        kind: 'field',
        key: 'EURUSD',
        instrumentId: 'EURUSD',
        field: 'qty',
        ours: '0',
        theirs: '1000',
      }
      vi.spyOn(desk.recovery.parity, 'breaks').mockReturnValue([{ ...one, firstUs: 0, lastUs: 0, count: 1 } as never])
    },
  ],
  position_unprotected: ['EURUSD', ({ desk }) => vi.spyOn(desk.orders, 'unprotected').mockReturnValue(true)],
  store_full: ['', ({ journal }) => vi.spyOn(journal, 'refusal', 'get').mockReturnValue('storeFull')],
  store_failed: ['', ({ journal }) => vi.spyOn(journal, 'refusal', 'get').mockReturnValue('storeFailed')],
  journal_halted: [
    '',
    ({ journal, watch }) => {
      vi.spyOn(journal, 'refusal', 'get').mockReturnValue('storeFailed')
      vi.spyOn(watch, 'halted', 'get').mockReturnValue(true)
    },
  ],
  kill_switch: ['*', (gateway) => gateway.kill({ state: 'halted', scope: '*', reason: 'a test', actor: 'operator' })],
  limits_missing: ['EURUSD', () => undefined, { limits: {} }],
  instruments_missing: ['', () => undefined],
  book_stale: ['EURUSD', () => undefined],
  senses_not_ready: ['EURUSD', () => undefined],
}
/** They stand from the beginning, and what ends them is another test's. */
const atFirst: ReadonlySet<Code> = new Set<Code>([
  'starting',
  'venue_down',
  'limits_missing',
  'instruments_missing',
  'book_stale',
  'senses_not_ready',
])

describe('each code of /readyz', () => {
  it('has a cause here', () => {
    expect([...Object.keys(causes), 'not_leader'].sort()).toEqual([...readyCodes].sort())
  })

  it.each(Object.keys(causes) as (keyof typeof causes)[])('%s stands while its cause holds', async (code) => {
    const [scope, bring, config] = causes[code]
    const gateway = await opened(code, config)
    expect(codes(gateway, scope).includes(code)).toBe(atFirst.has(code))
    await bring(gateway)
    expect(codes(gateway, scope)).toContain(code)
    expect(gateway.ready().ready).toBe(false)
    vi.restoreAllMocks()
  })

  it('not_leader stands while another gateway holds the folder, which is named, and beside it that this one was not approved', async () => {
    const { config, journal } = await opened('led', { stageFile })
    const running = runningOf(config, 'another')
    const standby = new Standby({ config, running, clock, log: silent, kept: new KeptLog(), version, everyMs: 1 })
    const over = new Promise((resolve) => setTimeout(resolve, 50))
    expect(await standby.free(over)).toBe(false)
    const { ready, codes: said } = standby.ready()
    expect(ready).toBe(false)
    expect(said.map(({ code }) => code)).toEqual(['not_leader', 'config_mismatch'])
    expect(said[0].detail).toBe(
      `${said[0].detail.match(/^process \d+ \(started at tick \d+, token \w+\) holds /)![0]}${join(dir, 'led', 'journal')}`,
    )
    expect(said[0].detail).toContain(`process ${process.pid} `)
    await journal.close()
    expect(await standby.free(new Promise(() => undefined))).toBe(true)
  })

  it('a journal that is damaged is not one that has failed, and where only the market is watched nobody asks for stops or senses', async () => {
    const gateway = await opened('both', { mode: 'watch' })
    vi.spyOn(gateway.desk.orders, 'unprotected').mockReturnValue(true)
    vi.spyOn(gateway.journal, 'refusal', 'get').mockReturnValue('storeFailed')
    vi.spyOn(gateway.watch, 'halted', 'get').mockReturnValue(true)
    expect(codes(gateway)).toContain('journal_halted')
    expect(codes(gateway)).not.toContain('store_failed')
    expect(codes(gateway)).not.toContain('position_unprotected')
    expect(codes(gateway)).not.toContain('senses_not_ready')
    vi.restoreAllMocks()
  })
})
