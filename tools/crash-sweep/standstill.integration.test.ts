import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldOf } from '../interop/wire.ts'
import { configure, login } from './configuration.ts'
import { broken } from './judge.ts'
import { Life } from './life.ts'
import { percentile } from './percentile.ts'
import { bundle, Program, type Programs } from './programs.ts'
import { Stage } from './trial.ts'

const folder = mkdtempSync(join(tmpdir(), 'standstill-'))
let programs: Programs

beforeAll(async () => {
  programs = await bundle(join(folder, 'programs'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const stageOf = (name: string, heartBtInt: number): Promise<Stage> =>
  Stage.open({ programs, numbering: 'continue', sync: 'group', seed: 'test', heartBtInt }, join(folder, name))

/** How often the gateway has said this of a session so far. */
const said = ({ program }: Life, event: string, session: string): number =>
  program.errors.filter((line) => line.includes(`"event":"${event}"`) && line.includes(`"${session}"`)).length

/** Resolves with the time at which the gateway has said it once more than `before`. */
async function saysAgain(life: Life, event: string, session: string, before: number): Promise<number> {
  while (said(life, event, session) <= before) {
    if (!life.program.alive) throw new Error(`the gateway ended: ${life.program.lastWords}`)
    await pause(5)
  }
  return performance.now()
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10)
}

/** Codes of `/readyz` that stood while something went on. */
async function codesDuring(life: Life, what: Promise<unknown>): Promise<Set<string>> {
  const codes = new Set<string>()
  let over = false
  void what.finally(() => (over = true))
  while (!over) {
    for (const [, code] of (await life.ask('/readyz')).text.matchAll(/"code":"(\w+)"/g)) codes.add(code)
    await pause(10)
  }
  return codes
}

async function judgedAtEnd(stage: Stage, life: Life): Promise<string[]> {
  expect(await life.program.end()).toBe(0)
  return broken(await stage.judged())
}

describe('a connection on which nothing comes any more', () => {
  const heartBtInt = 1
  const rounds = 2

  test('is tested once, given up, and called again, each time; nothing is lost', async ({ task }) => {
    const lateMs: number[] = []
    const stages = await Promise.all(['a', 'b', 'c'].map((name) => stageOf(`swallowed-${name}`, heartBtInt)))
    try {
      await Promise.all(
        stages.map(async (stage) => {
          const life = stage.live({})
          await life.ready()
          await stage.over()
          for (let round = 0; round < rounds; round++) {
            const downs = said(life, 'session.down', 'TRADE')
            const tests = stage.trade.counts.get('1') ?? 0
            stage.trade.swallows = true
            const down = saysAgain(life, 'session.down', 'TRADE', downs)
            expect([...(await codesDuring(life, down))]).toContain('peer_silent')
            const downMs = await down
            lateMs.push(downMs - stage.trade.lastToGatewayMs)
            expect((stage.trade.counts.get('1') ?? 0) - tests).toBe(1)
            stage.trade.cut()
            stage.trade.swallows = false
            await until(async () => (await life.ask('/readyz')).status === 200)
          }
          expect(await judgedAtEnd(stage, life)).toEqual([])
        }),
      )
    } finally {
      await Promise.all(stages.map((stage) => stage.close()))
    }
    expect(lateMs).toHaveLength(stages.length * rounds)
    task.meta.figure = `${lateMs.length} of ${lateMs.length} dead lines noticed, ${Math.round(percentile(lateMs, 0.99))} ms (p99) after the last byte, of ${2400 * heartBtInt}`
  })

  test('as the venue’s process is stopped, is given up, and is whole again when it goes on', async () => {
    const dir = join(folder, 'stopped-venue')
    const venue = new Program(programs.sim, [
      ...['mock', '--venue', 'ctrader', '--quote-port', '0', '--trade-port', '0', '--state', join(dir, 'venue'), '--numbering', 'continue'],
      ...['--comp-id', login.compID, '--username', login.username, '--password', login.password],
    ])
    const ports = await venue.line((line) => {
      return line.startsWith('{') ? (JSON.parse(line) as { listening?: { quote: number; trade: number } }).listening : undefined
    })
    const { file } = configure({ dir, ports, httpPort: 0, numbering: 'continue', sync: 'group', strategy: programs.script, heartBtInt })
    const life = new Life(programs.gateway, file)
    try {
      await life.ready()
      venue.kill('SIGSTOP')
      for (const session of ['QUOTE', 'TRADE']) await saysAgain(life, 'session.down', session, 0)
      expect((await life.ask('/readyz')).status).toBe(503)
      venue.kill('SIGCONT')
      await until(async () => (await life.ask('/readyz')).status === 200)
      expect(await life.program.end()).toBe(0)
    } finally {
      life.program.kill('SIGKILL')
      venue.kill('SIGCONT')
      await venue.end()
    }
  })
})

describe('a hole in what the venue sends', () => {
  test('is told for as long as it is open, and then nothing is lost', async () => {
    const stage = await stageOf('hole', 1)
    try {
      const life = stage.live({})
      await life.ready()
      await stage.over()
      const { loses } = stage.trade
      let lost = 0
      // A heartbeat is lost, and then what is sent again in its place.
      stage.trade.loses = (message, from) => from === 'venue' && (lost === 0 || fieldOf(message, 43) === 'Y') && ++lost > 0
      await until(async () => lost > 1 && (await life.ask('/readyz')).text.includes('"resync"'))
      stage.trade.loses = loses
      await until(async () => (await life.ask('/readyz')).status === 200)
      expect(await judgedAtEnd(stage, life)).toEqual([])
    } finally {
      await stage.close()
    }
  })
})

describe('a gateway that is stopped in the middle of trading, for longer than its heartbeat bears', () => {
  test('comes back when it goes on: logged on again, its script played to the end, nothing lost, nothing doubled', async () => {
    const stage = await stageOf('stopped', 1)
    try {
      const life = stage.live({})
      await stage.until(({ account }) => account.working.size > 0)
      life.program.kill('SIGSTOP')
      await until(() => stage.here.venue.trade.session.state !== 'active')
      await pause(2000)
      life.program.kill('SIGCONT')
      await stage.over()
      expect(said(life, 'session.logon.accepted', 'TRADE')).toBeGreaterThan(1)
      expect(await judgedAtEnd(stage, life)).toEqual([])
    } finally {
      await stage.close()
    }
  })
})

/** SendingTime(52) as milliseconds. */
const utcMs = (text: string): number => Date.parse(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}T${text.slice(9)}Z`)

const faker = ['/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1', '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1'].find(
  existsSync,
)
const hourS = 3600

describe.skipIf(faker === undefined)(
  `a machine whose wall clock jumps (${faker === undefined ? 'faketime is not installed' : 'faketime is here'})`,
  () => {
    const heartBtInt = 2
    const watchedS = 3

    test('by hours, forward, back, and over midnight: no heartbeat more, no test, no session down, no book stale', async ({ task }) => {
      const stage = await stageOf('jumps', heartBtInt)
      const clock = join(folder, 'clock')
      // The gateway reads it at each look at its clock; the venue, in this process, goes with it.
      const jump = (seconds: number, venueToo = true): void => {
        writeFileSync(clock, `${seconds < 0 ? '-' : '+'}${Math.abs(seconds)}\n`)
        if (venueToo) stage.here.aheadUs = seconds * 1e6
      }
      jump(0)
      const env = { LD_PRELOAD: faker!, FAKETIME_TIMESTAMP_FILE: clock, FAKETIME_DONT_FAKE_MONOTONIC: '1', FAKETIME_NO_CACHE: '1' }
      try {
        const life = stage.live({ env })
        await life.ready()
        await stage.over()
        const toMidnightS = 24 * hourS - (Math.floor(Date.now() / 1000) % (24 * hourS)) - 1
        let messages = 0
        let stamped = ''
        stage.trade.loses = (message, from) => {
          if (from === 'gateway') stamped = fieldOf(message, 52) ?? ''
          return false
        }
        for (const [seconds, venueToo] of [
          [3 * hourS, true],
          [-6 * hourS, true],
          [toMidnightS, true],
          [0, true],
          // The gateway's alone, within what SendingTime(52) may differ.
          [60, false],
        ] as const) {
          stage.here.quiet = true
          // Between two heartbeats nothing is on its way that was stamped before.
          await until(() => performance.now() - stage.trade.lastToGatewayMs < 100)
          await pause(500)
          const before = new Map(stage.trade.counts)
          jump(seconds, venueToo)
          stage.here.quiet = false
          await pause(watchedS * 1000)
          const sent = (type: string): number => (stage.trade.counts.get(type) ?? 0) - (before.get(type) ?? 0)
          messages += sent('0')
          expect(sent('0'), `heartbeats after a jump to ${seconds} s`).toBeLessThanOrEqual(watchedS / heartBtInt + 1)
          expect(sent('0')).toBeGreaterThan(0)
          expect(sent('1'), `tests after a jump to ${seconds} s`).toBe(0)
          for (const session of ['QUOTE', 'TRADE']) expect(said(life, 'session.down', session)).toBe(0)
          expect(await life.ask('/readyz')).toMatchObject({ status: 200 })
          expect(Math.abs(utcMs(stamped) - Date.now() - seconds * 1000)).toBeLessThan(10_000)
        }
        jump(0)
        expect(await judgedAtEnd(stage, life)).toEqual([])
        task.meta.figure = `5 jumps: ${messages} heartbeats in ${5 * watchedS} s, 0 storms, 0 false stale`
      } finally {
        await stage.close()
      }
    })
  },
)
