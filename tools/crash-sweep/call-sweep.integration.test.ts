import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callSweep } from './call-sweep.ts'
import { straceAbsent } from './injection.ts'
import { bundle, type Programs } from './programs.ts'

const absent = straceAbsent()
const folder = mkdtempSync(join(tmpdir(), 'call-sweep-'))
let programs: Programs

beforeAll(async () => {
  if (absent !== undefined) return
  programs = await bundle(join(folder, 'programs'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The short form of `npm run crash-sweep`, which takes every call. */
describe.skipIf(absent !== undefined)(`a gateway with orders on their way, before a venue (${absent ?? 'strace is here'})`, () => {
  test.each([
    { what: 'killed at a system call', numbering: 'continue', effects: ['kill'], points: 14 },
    { what: 'killed at a system call', numbering: 'reset', effects: ['kill'], points: 10 },
    { what: 'on a disk that fills up or fails at a system call', numbering: 'continue', effects: ['ENOSPC', 'EIO'], points: 12 },
  ] as const)(
    '$what, and started again, loses nothing, doubles nothing, and is its journal (numbering $numbering)',
    async ({ numbering, effects, points }) => {
      const dir = join(folder, `${numbering}-${effects[0]}`)
      const result = await callSweep({ programs, dir, numberings: [numbering], sync: 'group', seed: 'test', effects, points })
      expect(result).toMatchObject({ violations: [], lost: 0, doubled: 0, unrecorded: 0, unreconciled: 0 })
      // A run has a call more or less than the one that was counted.
      expect(result.points).toBeGreaterThan(points / 2)
      expect(result.requests).toBeGreaterThan(points * 10)
    },
  )

  // A failure between the opening of the journal and the start of the run was told to nobody: the gateway stood there, sending nothing, until somebody
  // looked.
  test('ends with status 1 where its journal fails before the run has begun', async () => {
    const dir = join(folder, 'early')
    const only = 'first/pwrite64-EIO-main-journal/3'
    const result = await callSweep({ programs, dir, numberings: ['continue'], sync: 'group', seed: 'test', effects: ['EIO'], only })
    expect(result.violations).toEqual([])
    expect(result.points).toBeGreaterThan(0)
  })
})
