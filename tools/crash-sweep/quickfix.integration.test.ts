import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meant } from '../secrets/meant.ts'
import { callSweep } from './call-sweep.ts'
import { straceAbsent } from './injection.ts'
import { bundle, type Programs } from './programs.ts'
import { buildQuickfixVenue, quickfixAbsent } from './venue-quickfix.ts'

const absent = straceAbsent() ?? quickfixAbsent()

describe.skipIf(absent !== undefined)(`a gateway before QuickFIX C++ (${absent ?? 'is here'})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'quickfix-sweep-'))
  let programs: Programs
  let quickfix: string
  beforeAll(async () => {
    programs = await bundle(join(folder, 'programs'))
    quickfix = await buildQuickfixVenue(folder)
    // It tells each message as it has come, the Logon too.
    meant.add(quickfix)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(['continue', 'reset'] as const)(
    'that is killed at a system call, and started again, agrees with it about every order (numbering %s)',
    async (numbering) => {
      const dir = join(folder, numbering)
      const common = { programs, dir, numberings: [numbering], sync: 'group', seed: 'test' } as const
      const result = await callSweep({ ...common, effects: ['kill'], points: 8, quickfix })
      expect(result).toMatchObject({ violations: [], lost: 0, doubled: 0, unrecorded: 0, unreconciled: 0 })
      expect(result.kills).toBeGreaterThan(3)
      expect(result.requests).toBeGreaterThan(80)
    },
  )
})
