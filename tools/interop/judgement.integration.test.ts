// What the judgement of a cycle is worth, and what the other engines break by themselves, so that the cycles keep it away from them.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cycle, until } from './cycle.ts'
import type { Fault, LinePlan } from './faults.ts'
import { installJspurefix } from './jspurefix.ts'
import { buildQuickfix, quickfixAbsent } from './quickfix.ts'
import { Capture, tsharkAbsent } from './tshark.ts'
import { versionOf } from './versions.ts'
import { World } from './world.ts'
import type { Engine, Pairing } from './world.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'interop-judgement-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const absent = quickfixAbsent()
const planOf = (...faults: Fault[]): LinePlan => ({ faults, logonLost: false })

/** A world of our initiator for as long as the work takes. */
async function within<T>(engine: Engine, work: (world: World) => Promise<T>, version = 'FIX.4.4'): Promise<T> {
  const pairing: Pairing = { engine, version: versionOf(version), role: 'initiator' }
  const world = await World.open({ pairing, folder, journal: 'memory' })
  try {
    return await work(world)
  } finally {
    await world.close()
  }
}

/** Three messages of ours on a connection with these faults, then what ends it, then a calm one until both agree on the numbers; gives what arrived. */
async function threeMessages(world: World, faults: Fault[], end: (world: World) => void): Promise<string[]> {
  const { ours, line } = world
  world.plans.take([planOf(...faults)])
  await world.restartOurs('always')
  await until(() => ours.active && world.peer.loggedOn, 10_000, 'the first logon')
  for (const id of ['one', 'two', 'three']) ours.send('B', id)
  end(world)
  await until(() => line.established === 2 && ours.active && world.peer.loggedOn, 10_000, 'the second logon')
  for (let deadline = performance.now() + 10_000; performance.now() < deadline;) {
    const theirs = await world.peer.numbers()
    if (!ours.resending && ours.numbers?.nextOut === theirs.nextIn && ours.numbers.nextIn === theirs.nextOut)
      return [...world.peer.applied.keys()]
  }
  throw new Error('not even within 10 s')
}

describe.skipIf(absent !== undefined)(`the judgement of a cycle with QuickFIX (${absent ?? 'is here'})`, () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await buildQuickfix(folder)
  })

  it.each(['ours', 'theirs'] as const)('finds the message from %s that a gap fill has hidden', async (from) => {
    const plans = [planOf({ from, at: 3, kind: 'forge' })]
    const { failures } = await within(engine, (world) => cycle(world, 1, { plans, evenWithinMs: 1500 }))
    expect(failures.join('\n')).toContain(`lost: ${from === 'ours' ? 'o' : 't'}1-`)
  })

  it('has no Logout(5) behind a hole in it, as QuickFIX takes that for the message that is missing, and never asks for that', async () => {
    const arrived = await within(engine, (world) =>
      threeMessages(world, [{ from: 'ours', at: 3, kind: 'drop' }], ({ ours }) => ours.logout()),
    )
    expect(arrived).toEqual(['one', 'two'])
  })

  it('has holes before a cut in it, which QuickFIX asks for on the next connection', async () => {
    const faults: Fault[] = [
      { from: 'ours', at: 2, kind: 'drop' },
      { from: 'ours', at: 3, kind: 'cutBehind' },
    ]
    expect((await within(engine, (world) => threeMessages(world, faults, () => undefined))).toSorted()).toEqual(['one', 'three', 'two'])
  })

  const blind = tsharkAbsent()
  it.skipIf(blind !== undefined).each(['FIX.4.2', 'FIX.5.0SP2'])(
    `leaves nothing on a calm line of %s that tshark does not read (${blind ?? 'it is here'})`,
    async (version) => {
      await within(
        engine,
        async (world) => {
          await world.restartOurs('always')
          await until(() => world.line.established === 1, 60_000, 'the logon')
          const capture = await Capture.start(path.join(folder, `${version}.pcapng`), world.peerPort)
          const { failures } = await cycle(world, 1, { plans: [] })
          await new Promise((resolve) => setTimeout(resolve, 500))
          await capture.stop()
          const { msgTypes, complaints } = await capture.read()
          expect({ failures, complaints }).toEqual({ failures: [], complaints: [] })
          for (const type of ['A', 'D', '8', 'B', '0', '1']) expect(msgTypes).toContain(type)
        },
        version,
      )
    },
  )
})

describe('the judgement of a cycle with jspurefix', () => {
  const faults: Fault[] = [
    { from: 'ours', at: 2, kind: 'drop' },
    { from: 'ours', at: 3, kind: 'cutBehind' },
  ]

  it('rests on what its application adds: by itself it counts what comes early, and never asks for the hole again', async (context) => {
    const installed = await installJspurefix().catch(() => undefined)
    if (installed === undefined) return context.skip('jspurefix is not installed')
    const { command, ...engine } = installed
    await within({ ...engine, command: [...command, 'bare=Y'] }, async (world) => {
      expect(await threeMessages(world, faults, () => undefined)).toEqual(['one', 'three'])
      const lastConnection = world.line.trace.slice(world.line.trace.lastIndexOf('over'))
      expect(lastConnection.filter((message) => message.startsWith('theirs') && message.includes('|35=2|'))).toEqual([])
    })
    expect((await within({ ...engine, command }, (world) => threeMessages(world, faults, () => undefined))).toSorted()).toEqual([
      'one',
      'three',
      'two',
    ])
  }, 300_000)
})
