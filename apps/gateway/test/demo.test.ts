// `npm start` as a newcomer meets it: gateway and simulated venue over real sockets, on paper.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { statusSchema, summarySchema, type Status, type Summary } from '../src/status.ts'
import { endAll, gateway, json, until, type Program } from './program.ts'
import { scratch } from './scratch.ts'

const dir = scratch()
afterEach(endAll)

/** The one line on stdout. */
function summaryOf(program: Program): Summary {
  expect(program.stdout).toMatch(/^\{[^\n]*\}\n$/)
  return summarySchema.parse(JSON.parse(program.stdout))
}

async function statusOf(origin: string): Promise<Status> {
  return statusSchema.parse(await json(`${origin}/status`))
}

describe('npm start', () => {
  it('trades, stops by Ctrl-C, and a second start goes on where the first one stood', async () => {
    const state = join(dir, 'first')
    const first = gateway('demo', '--http-port', '0', '--seed', '2', '--state', state)
    const { origin } = await first.page()
    const traded = await until(
      () => statusOf(origin),
      (status) => status.summary.fills >= 2,
    )
    expect(traded.ready).toEqual({ ready: true, codes: [] })
    expect(traded.sessions.map(({ name, up }) => ({ name, up }))).toEqual([
      { name: 'QUOTE', up: true },
      { name: 'TRADE', up: true },
    ])
    expect(traded.journal.epoch).toBe(1)

    // The terminal signals the group, and npm signals once more.
    first.signal('SIGINT')
    first.signal('SIGINT')
    expect(await first.status).toBe(0)
    const before = summaryOf(first)
    expect(before.fills).toBeGreaterThanOrEqual(2)
    expect(before.unreconciled).toBe(0)
    const downs = first.logged('session.down')
    expect(downs.map(({ session, reason }) => ({ session, reason }))).toEqual([
      { session: 'QUOTE', reason: 'requested' },
      { session: 'TRADE', reason: 'requested' },
    ])

    const second = gateway('demo', '--http-port', '0', '--seed', '2', '--state', state, '--duration', '3')
    const again = await statusOf((await second.page()).origin)
    expect(again.journal.epoch).toBe(2)
    expect(again.journal.idx).toBeGreaterThan(traded.journal.idx)
    expect(again.orders.recent.map((order) => order.clOrdID)).toContain(traded.orders.recent[0].clOrdID)
    expect(again.summary).toMatchObject({ realisedPnl: before.realisedPnl })
    expect(await second.status).toBe(0)
    expect(summaryOf(second).unreconciled).toBe(0)
    // What the venue holds and what we hold was compared at the logon, and at the end where that came in time; a difference would be told.
    expect([1, 2]).toContain(second.logged('orders.reconciled').length)
    expect(second.stderr).not.toMatch(/position_break|unbound/)
  })

  it('ends by itself after --duration, with the summary as one line and nothing else on stdout', async () => {
    const program = gateway('demo', '--http-port', '0', '--state', join(dir, 'short'), '--duration', '2', '--speed', '4')
    expect(await program.status).toBe(0)
    expect(Object.keys(summaryOf(program))).toEqual([
      'schema',
      'orders',
      'fills',
      'cancels',
      'rejects',
      'riskBlocks',
      'realisedPnl',
      'maxDrawdown',
      'quotes',
      'decisions',
      'unreconciled',
    ])
    expect(program.logged('gateway.stopped')).toMatchObject([{ msg: 'duration is over' }])
  })

  it('stopped before it is up stops too', async () => {
    const state = join(dir, 'early')
    const program = gateway('demo', '--http-port', '0', '--state', state)
    // The first thing that it leaves; its venue is only starting then.
    await until(async () => existsSync(state), Boolean)
    program.signal('SIGTERM')
    expect(await program.status).toBe(0)
  })

  it('keeps sequence numbers over a restart where the profile does', async () => {
    const state = join(dir, 'continued')
    const args = ['demo', '--http-port', '0', '--numbering', 'continue', '--state', state, '--duration', '3']
    const first = gateway(...args)
    expect(await first.status).toBe(0)
    const second = gateway(...args)
    const { origin } = await second.page()
    const up = await until(
      () => statusOf(origin),
      (status) => status.ready.ready,
    )
    for (const session of up.sessions) expect(session.nextIn).toBeGreaterThan(5)
    expect(second.logged('session.logon.accepted')).toMatchObject([
      { session: 'QUOTE', reset: false },
      { session: 'TRADE', reset: false },
    ])
    expect(await second.status).toBe(0)
  })
})
