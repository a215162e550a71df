import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle, type Programs } from '../../../tools/crash-sweep/programs.ts'
import { combinationsOf, randomKills } from '../../../tools/crash-sweep/random-kills.ts'

const folder = mkdtempSync(join(tmpdir(), 'kills-'))
let programs: Programs

beforeAll(async () => {
  programs = await bundle(join(folder, 'programs'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A twentieth of the two hundred kills of `npm run crash-sweep`, as evenly over the combinations as ten go into four. */
describe('a gateway that is killed while it trades, and started again', () => {
  test.each([
    { numbering: 'reset', sync: 'process', kills: 3 },
    { numbering: 'reset', sync: 'group', kills: 2 },
    { numbering: 'continue', sync: 'process', kills: 2 },
    { numbering: 'continue', sync: 'group', kills: 3 },
  ])(
    'loses nothing, doubles nothing, is its journal and replays to the same decisions ($numbering, $sync)',
    async ({ numbering, sync, kills }) => {
      const combinations = combinationsOf(numbering, sync) ?? []
      const result = await randomKills({ programs, dir: join(folder, `${numbering}-${sync}`), kills, combinations, seed: 'test' })
      expect(result).toMatchObject({ violations: [], kills, lost: 0, doubled: 0, unreconciled: 0 })
      expect(result.requests).toBeGreaterThan(10)
      expect(result.decisions).toBeGreaterThan(20)
    },
    // More than all of its waits may take together: what is too late is told by the wait that it was.
    400_000,
  )
})
