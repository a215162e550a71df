import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { broken } from './judge.ts'
import { bundle, type Programs } from './programs.ts'
import { Stage } from './trial.ts'

const folder = mkdtempSync(join(tmpdir(), 'full-disk-'))
const disk = join(folder, 'disk')
mkdirSync(disk)
/** A little more than what the journal wants to keep free. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk]).status === 0
let programs: Programs

beforeAll(async () => {
  if (mounted) programs = await bundle(join(folder, 'programs'))
})
afterAll(() => {
  if (mounted) spawnSync('umount', ['-l', disk])
  rmSync(folder, { recursive: true, force: true })
})

const filler = join(disk, 'filler')

/** Leaves so many bytes free. */
function fill(free: number): void {
  const { bavail, bsize } = statfsSync(disk)
  try {
    writeFileSync(filler, new Uint8Array(Math.max(0, bavail * bsize - free)))
  } catch (error) {
    // The gateway wrote between the question and the answer: then the disk is as full as it was to be.
    if (free > 0 || (error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10)
}

describe.skipIf(!mounted)(
  `a gateway that trades while its disk fills up (${mounted ? 'a tmpfs of 40 MiB' : 'tmpfs may not be mounted here'})`,
  () => {
    test('sends no order any more and goes on with cancels, out of its reserve too; trades again when there is room; loses nothing', async ({
      task,
    }) => {
      // One that always wants something.
      const busy = { ...programs, script: programs.strategy }
      const stage = await Stage.open({ programs: busy, numbering: 'continue', sync: 'group', seed: 'test' }, disk)
      const { counts, account } = stage.here.venue
      try {
        const life = stage.live({})
        await life.ready()
        let cancels = 0
        // Below the headroom; then with no byte left, so that all that is written goes into the room of the reserve.
        for (const free of [8 * 1024 * 1024, 0]) {
          await until(() => counts.orders > 20 && account.working.size > 1)
          fill(free)
          await until(async () => (await life.ask('/readyz')).text.includes('store_full'))
          // What was sent before has arrived when nothing came for a while.
          for (let seen = -1; seen !== counts.orders; await pause(300)) seen = counts.orders
          const before = { ...counts }
          await until(() => counts.cancels > before.cancels || account.working.size === 0)
          await pause(500)
          expect(counts.orders).toBe(before.orders)
          cancels += counts.cancels - before.cancels
          expect(life.program.alive).toBe(true)
          rmSync(filler)
          await until(() => counts.orders > before.orders)
        }
        await life.flatten()
        await until(() => life.flat())
        expect(await life.program.end()).toBe(0)
        expect(broken(await stage.judged())).toEqual([])
        expect(cancels).toBeGreaterThan(0)
        task.meta.figure = `2 full disks: 0 orders, ${cancels} cancels sent while full`
      } finally {
        await stage.close()
      }
    })
  },
)
