/**
 * What a power loss leaves: of everything that was not synced, any sectors in any order, and of files whose folder was not synced, perhaps not
 * even the name. Under `group` and `each` nothing that was called stored may be missing, and the journal must open.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journal, nodeDisk } from '../src/file.ts'
import type { Disk, SyncPolicy } from '../src/file.ts'
import { message, scratch, seqs, stored, turn } from './scratch.ts'

const sector = 512

/** A real disk that remembers what of it was synced, and whose syncs end when told. */
function losing(dir: string): { disk: Disk; lose: (survives: () => boolean) => string; finishSyncs: () => void } {
  const paths = new Map<number, string>()
  const synced = new Map<string, Buffer>()
  const named = new Set<string>()
  const running: (() => void)[] = []
  // What is there after a power loss is on the disk.
  for (const name of readdirSync(dir)) {
    named.add(join(dir, name))
    synced.set(join(dir, name), readFileSync(join(dir, name)))
  }
  const keep = (file: number): void => {
    const path = paths.get(file) ?? ''
    synced.set(path, readFileSync(path))
  }
  const disk: Disk = {
    ...nodeDisk,
    open: (path, how) => {
      const file = nodeDisk.open(path, how)
      paths.set(file, path)
      return file
    },
    sync: keep,
    syncLater: (file, done) => {
      const path = paths.get(file) ?? ''
      const then = readFileSync(path)
      running.push(() => {
        synced.set(path, then)
        done(null)
      })
    },
    syncDirectory: (path) => {
      for (const name of nodeDisk.list(path)) named.add(join(path, name))
    },
  }
  const lose = (survives: () => boolean): string => {
    const left = scratch()
    for (const name of readdirSync(dir).filter((candidate) => candidate.endsWith('.fixj'))) {
      const path = join(dir, name)
      if (!named.has(path) && !survives()) continue
      const now = readFileSync(path)
      const safe = synced.get(path) ?? Buffer.alloc(0)
      let length = safe.length
      while (length < now.length && survives()) length = Math.min(now.length, length + sector)
      const bytes = Buffer.alloc(length)
      for (let at = 0; at < length; at += sector) {
        const end = Math.min(at + sector, length)
        if (survives()) now.copy(bytes, at, at, end)
        else if (at < safe.length) safe.copy(bytes, at, at, end)
      }
      writeFileSync(join(left, basename(name)), bytes)
    }
    return left
  }
  return { disk, lose, finishSyncs: () => running.splice(0).forEach((finish) => finish()) }
}

describe('a journal after a power loss', () => {
  it('process: what was written may be gone, but no epoch is given twice, as ids are made of it', async () => {
    let dir = scratch()
    const epochs: number[] = []
    for (let run = 0; run < 4; run++) {
      const { disk, lose } = losing(dir)
      const log = await journal(dir, { sync: 'process', reserveBytes: 0, disk })
      epochs.push(log.epoch)
      expect(seqs(log.records())).toEqual([])
      await stored(log, log.append(message(1)))
      dir = lose(() => false)
      await log.close()
    }
    expect(epochs).toEqual([1, 2, 3, 4])
  })

  for (const sync of ['group', 'each'] as const satisfies SyncPolicy[]) {
    it(`${sync}: opens, and has every record that was called stored and waited for its sync`, async () => {
      const step = fc.oneof(
        { weight: 4, arbitrary: fc.record({ length: fc.nat(900), lazy: fc.boolean() }) },
        { weight: 3, arbitrary: fc.constant('turn' as const) },
        { weight: 2, arbitrary: fc.constant('synced' as const) },
      )
      const run = fc.array(step, { maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(
          fc.array(run, { minLength: 1, maxLength: 3 }),
          fc.array(fc.boolean(), { minLength: 1, maxLength: 200 }),
          async (runs, draws) => {
            let at = 0
            const survives = (): boolean => draws[at++ % draws.length]
            let dir = scratch()
            let safe = 0
            for (const steps of runs) {
              const { disk, lose, finishSyncs } = losing(dir)
              const log = await journal(dir, { sync, segmentBytes: 4096, reserveBytes: 0, disk })
              const found = seqs(log.records())
              expect(found).toEqual(found.map((_, n) => n + 1))
              expect(found.length).toBeGreaterThanOrEqual(safe)
              let seq = found.length
              const waiting = new Map<number, number>()
              for (const one of steps) {
                if (one === 'turn') await turn()
                else if (one === 'synced') {
                  await turn()
                  finishSyncs()
                } else {
                  const idx = log.append(message(++seq, { raw: new Uint8Array(one.length + 1).fill(88), lazy: one.lazy }))
                  if (!one.lazy) waiting.set(idx, seq)
                }
              }
              for (const [idx, number] of waiting) if (idx <= log.storedIdx) safe = number
              const left = lose(survives)
              const ended = log.close()
              for (let n = 0; n < steps.length + 2; n++) {
                await turn()
                finishSyncs()
              }
              await ended
              dir = left
            }
            const { disk, finishSyncs } = losing(dir)
            const log = await journal(dir, { sync, segmentBytes: 4096, reserveBytes: 0, disk })
            const found = seqs(log.records())
            expect(found).toEqual(found.map((_, n) => n + 1))
            expect(found.length).toBeGreaterThanOrEqual(safe)
            const more = stored(log, log.append(message(found.length + 1)))
            await turn()
            finishSyncs()
            await more
            const ended = log.close()
            await turn()
            finishSyncs()
            await ended
          },
        ),
        { numRuns: 60 },
      )
    }, 60_000)
  }
})
