// Ours and other engines on a line that loses, repeats and cuts: a seeded twentieth of `npm run interop`, all pairings side by side.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCertificates, opensslAbsent } from './certificates.ts'
import type { Certificates } from './certificates.ts'
import { candidates } from './pairings.ts'
import { runPairing } from './run.ts'
import { nameOf } from './world.ts'
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
    let engine: Engine | undefined
    // The first time it is here this may install it, which asks for a network.
    beforeAll(async () => {
      engine = await candidate.prepare(folder).catch(() => undefined)
    }, 300_000)

    it.concurrent.for(candidate.pairings.map((pairing) => [nameOf({ ...pairing, engine: { name: candidate.name } }), pairing] as const))(
      '%s: nothing lost, nothing twice, and both agree on the numbers',
      async ([, pairing], context) => {
        if (engine === undefined) return context.skip(`${candidate.name} is not installed`)
        const tls = certificates === undefined ? {} : { certificates }
        const result = await runPairing({ ...pairing, engine }, { seed, cycles: 5, folder, ...tls })
        expect(result.failures).toEqual([])
        expect(result.sent.ours).toBeGreaterThan(50)
        expect(result.sent.theirs).toBeGreaterThan(50)
        expect(result.connections).toBeGreaterThan(10)
      },
    )
  })
}
