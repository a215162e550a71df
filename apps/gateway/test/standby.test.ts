// A second gateway over the folder of another one, as real processes before a simulated venue: it waits, takes over by the ordinary start, and by the venue's own books
// nothing is lost and nothing doubled.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { broken } from '../../../tools/crash-sweep/judge.ts'
import type { Life } from '../../../tools/crash-sweep/life.ts'
import { percentile } from '../../../tools/crash-sweep/percentile.ts'
import { bundle, type Programs } from '../../../tools/crash-sweep/programs.ts'
import { Stage } from '../../../tools/crash-sweep/trial.ts'
import { summarySchema, statusSchema, type Status } from '../src/status.ts'

const folder = mkdtempSync(join(tmpdir(), 'standby-'))
let programs: Programs
const open: Stage[] = []

beforeAll(async () => {
  const bundled = await bundle(join(folder, 'programs'))
  // It never rests: whenever its gateway is killed, something is on its way.
  programs = { ...bundled, script: bundled.strategy }
})
afterAll(async () => {
  await Promise.all(open.map((stage) => stage.close()))
  rmSync(folder, { recursive: true, force: true })
})

async function stageOf(name: string): Promise<Stage> {
  const stage = await Stage.open({ programs, numbering: 'continue', sync: 'group', seed: 'test' }, join(folder, `${name}-${open.length}`))
  open.push(stage)
  return stage
}

const readyOf = async (life: Life): Promise<Status['ready']> => JSON.parse((await life.ask('/readyz')).text) as Status['ready']
const leads = async (life: Life): Promise<boolean> => {
  const { text } = await life.ask('/metrics')
  const values = [...text.matchAll(/^fix_session_leader\{session="(?:QUOTE|TRADE)"\} ([01])$/gm)].map(([, value]) => value)
  expect(values).toHaveLength(2)
  expect(new Set(values).size).toBe(1)
  return values[0] === '1'
}

/** What does not come says how a gateway stands, rather than that time is over. */
async function until(holds: () => boolean | Promise<boolean>, life: Life): Promise<void> {
  const untilMs = performance.now() + 40_000
  while (!(await holds())) {
    if (performance.now() > untilMs)
      throw new Error(`it never came: ${(await life.ask('/readyz')).text} ${life.program.errors.slice(-5).join('\n')}`)
    await pause(10)
  }
}

/** It has a page, and says whom it waits for. */
async function waiting(life: Life, other: Life): Promise<void> {
  await life.page
  await until(async () => (await readyOf(life)).codes.some(({ detail }) => detail.includes(`process ${other.program.child.pid} `)), life)
}

/** Orders rest at the venue, and a position is open. */
const halfway = (stage: Stage): Promise<void> =>
  stage.until(({ account }) => account.working.size > 0 && [...account.positions.values()].some(({ net }) => net !== 0))

/** What is open is closed, and both sides' books are compared. */
async function judgedAtEnd(stage: Stage, life: Life): Promise<void> {
  await life.flatten()
  await until(() => life.flat(), life)
  expect(await life.program.end()).toBe(0)
  const verdict = await stage.judged()
  expect(broken(verdict)).toEqual([])
  expect(verdict.sent).toBeGreaterThan(5)
}

describe('a gateway that stands by', () => {
  it('says so everywhere, opens no session, obeys nothing, and ends like another one', async () => {
    const stage = await stageOf('waits')
    const first = stage.live({ standby: true })
    await first.ready()
    await halfway(stage)
    expect(await leads(first)).toBe(true)
    const { connections } = stage.trade
    const second = stage.live({ standby: true })
    await waiting(second, first)
    expect(await second.ask('/healthz')).toEqual({ status: 200, text: '{"alive":true}' })
    expect((await second.ask('/readyz')).status).toBe(503)
    const { ready, codes } = await readyOf(second)
    expect({ ready, codes: codes.map(({ code }) => code) }).toEqual({ ready: false, codes: ['not_leader'] })
    expect(codes[0].detail).toMatch(/^process \d+ \(started at tick \d+, token [0-9a-f]+\) holds .*journal$/)
    const status = statusSchema.parse(JSON.parse((await second.ask('/status')).text))
    expect(status).toMatchObject({ mode: 'paper', journal: { leader: false, epoch: 0 }, ready: { ready: false } })
    expect(status.configHash).toBe(statusSchema.parse(JSON.parse((await first.ask('/status')).text)).configHash)
    expect(await leads(second)).toBe(false)
    for (const path of ['/books', '/orders', '/positions', '/decisions', '/messages', '/alerts', '/support', '/'])
      expect((await second.ask(path)).status, path).toBe(200)
    const { address, token } = await second.page
    const headers = { origin: address, authorization: `Bearer ${token}` }
    const body = JSON.stringify({ state: 'halted', scope: '*', reason: 'a test' })
    const answer = await fetch(`${address}/kill`, { method: 'POST', headers, body })
    expect([answer.status, await answer.json()]).toEqual([409, { stored: false, code: 'not_leader' }])
    expect(stage.trade.connections).toBe(connections)
    expect(await second.program.end()).toBe(0)
    expect(summarySchema.parse(JSON.parse(second.program.lines.at(-1)!))).toMatchObject({ orders: 0, unreconciled: 0 })
    await judgedAtEnd(stage, first)
  })

  it('takes over from one that is killed while its orders rest, again and again: nothing is lost, nothing doubled', async ({ task }) => {
    const stage = await stageOf('killed')
    const takeovers = 4
    const tookMs: number[] = []
    let leader = stage.live({ standby: true })
    for (let n = 0; n < takeovers; n++) {
      await leader.ready()
      const next = stage.live({ standby: true })
      await waiting(next, leader)
      await halfway(stage)
      const { address } = await next.page
      const killedMs = performance.now()
      leader.program.kill('SIGKILL')
      await until(async () => (await next.ask('/readyz')).status === 200, next)
      tookMs.push(performance.now() - killedMs)
      expect(await leads(next)).toBe(true)
      // Whoever watched it while it waited finds it where it was.
      expect((await fetch(`${address}/readyz`)).status).toBe(200)
      leader = next
    }
    await judgedAtEnd(stage, leader)
    const [p50, most] = [percentile(tookMs, 0.5), Math.max(...tookMs)].map(Math.round)
    task.meta.figure = `${takeovers} of ${takeovers} killed leaders taken over from, from the kill until it may trade: ${p50} ms (p50), ${most} ms (most)`
  })

  it('takes over from one that stops cleanly, and finds the folder whole', async () => {
    const stage = await stageOf('stopped')
    const first = stage.live({ standby: true })
    await first.ready()
    const second = stage.live({ standby: true })
    await waiting(second, first)
    await halfway(stage)
    expect(await first.program.end()).toBe(0)
    await until(async () => (await second.ask('/readyz')).status === 200, second)
    await judgedAtEnd(stage, second)
  })

  it('of two exactly one takes over, and the other one waits for that one', async () => {
    const stage = await stageOf('two')
    const first = stage.live({ standby: true })
    await first.ready()
    const others = [stage.live({ standby: true }), stage.live({ standby: true })]
    for (const other of others) await waiting(other, first)
    await halfway(stage)
    first.program.kill('SIGKILL')
    const ready = (life: Life): Promise<boolean> => life.ask('/readyz').then(({ status }) => status === 200)
    await until(async () => (await Promise.all(others.map(ready))).includes(true), others[0])
    const second = (await ready(others[0])) ? others[0] : others[1]
    const third = others.find((life) => life !== second)!
    await waiting(third, second)
    expect([await leads(second), await leads(third)]).toEqual([true, false])
    second.program.kill('SIGKILL')
    await until(() => ready(third), third)
    await judgedAtEnd(stage, third)
  })

  it('takes nothing over from one that stands still, which trades on when it goes on', async () => {
    const stage = await stageOf('paused')
    const first = stage.live({ standby: true })
    await first.ready()
    const second = stage.live({ standby: true })
    await waiting(second, first)
    await halfway(stage)
    first.program.kill('SIGSTOP')
    await pause(1500)
    expect((await readyOf(second)).codes.map(({ code }) => code)).toEqual(['not_leader'])
    expect(await leads(second)).toBe(false)
    const stood = stage.trade.counts.get('D')
    first.program.kill('SIGCONT')
    await until(() => stage.trade.counts.get('D') !== stood, first)
    expect(await leads(first)).toBe(true)
    expect(await second.program.end()).toBe(0)
    await judgedAtEnd(stage, first)
  })
})
