// Ours and other engines on a line that loses, repeats and cuts: a seeded twentieth of `npm run interop`, all pairings side by side. And what the
// judgement is worth: a message that is lost without a trace is found.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCertificates, opensslAbsent } from './certificates.ts'
import type { Certificates } from './certificates.ts'
import { cycle } from './cycle.ts'
import type { LinePlan } from './faults.ts'
import { candidates } from './pairings.ts'
import { runPairing } from './run.ts'
import { versionOf } from './versions.ts'
import { nameOf, World } from './world.ts'
import type { Engine } from './world.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'interop-cycles-'))
const seed = 1
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let certificates: Certificates | undefined
beforeAll(() => {
  if (opensslAbsent() === undefined) certificates = makeCertificates(folder)
})

for (const candidate of candidates) {
  const absent = candidate.absent()
  describe.skipIf(absent !== undefined)(`${candidate.name} and ours on a bad line (${absent ?? 'is here'})`, () => {
    let engine: Engine
    beforeAll(async () => {
      engine = await candidate.prepare(folder)
    })

    it.concurrent.each(candidate.pairings.map((pairing) => [nameOf({ ...pairing, engine: { name: candidate.name } }), pairing] as const))(
      '%s: nothing lost, nothing twice, and both agree on the numbers',
      async (_, pairing) => {
        const result = await runPairing(
          { ...pairing, engine },
          { seed, cycles: 5, folder, ...(certificates === undefined ? {} : { certificates }) },
        )
        expect(result.failures).toEqual([])
        expect(result.sent.ours).toBeGreaterThan(50)
        expect(result.sent.theirs).toBeGreaterThan(50)
        expect(result.connections).toBeGreaterThan(10)
      },
    )
  })
}

const quickfix = candidates[0]
const absent = quickfix.absent()

describe.skipIf(absent !== undefined)(`the judgement of a cycle (${absent ?? 'QuickFIX is here'})`, () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await quickfix.prepare(folder)
  })

  /** A cycle whose connections meet these plans instead of those of the seed. */
  async function cycleWith(plans: readonly LinePlan[]) {
    const world = await World.open({ pairing: { engine, version: versionOf('FIX.4.4'), role: 'initiator' }, folder, journal: 'memory' })
    try {
      return await cycle(world, 1, { plans, evenWithinMs: 1500 })
    } finally {
      await world.close()
    }
  }

  it.concurrent.each(['ours', 'theirs'] as const)('finds the message from %s that a gap fill has hidden', async (from) => {
    const { failures } = await cycleWith([{ faults: [{ from, at: 3, kind: 'forge' }], logonLost: false }])
    expect(failures.join('\n')).toContain(`lost: ${from === 'ours' ? 'o' : 't'}1-`)
  })
})
