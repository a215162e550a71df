/**
 * The file journal itself over the disk that fails: nothing that was called stored is ever missing, whatever the disk did, and what no recovery could
 * heal is found and halts.
 */
import { describe, expect, test } from 'vitest'
import { Direction, RecordType, type RecordDraft } from '@fix/session'
import { JournalError, openJournal, type FileJournal, type SyncPolicy } from '@fix/store/file'
import type { Random } from '../src/index.ts'
import { FaultyDisk, World, type DiskCall } from '../src/index.ts'

const startUs = 1_767_346_200_000_000
const dir = '/state/journal'
const seeds = process.env.FIX_POISON === '1' ? 20 : 150

interface Bench {
  readonly world: World
  readonly disk: FaultyDisk
  readonly random: Random
  open(): FileJournal
  /** The life that runs is over: nothing that it planned happens any more. */
  end(power: boolean, flips?: number): void
}

function benchOf(seed: number, sync: SyncPolicy): Bench {
  const world = new World({ seed, startUs })
  const random = world.random('storage')
  let life = 0
  const disk = new FaultyDisk({ random, after: (us, act) => world.after(us, act), faults: { syncUs: [100, 3000], shortWriteOnceIn: 20 } })
  return {
    world,
    disk,
    random,
    open: () => {
      const born = life
      return openJournal(dir, {
        sync,
        segmentBytes: 8192,
        reserveBytes: 4096,
        headroomBytes: 1000,
        disk,
        id: `journal-${seed}`,
        clock: () => world.now.wallUs,
        defer: (run) => void world.after(0, () => born === life && run()),
      })
    },
    end: (power, flips) => {
      life++
      if (power) disk.crash(random, flips)
      else disk.processEnds()
    },
  }
}

function draftOf(seq: number, length: number, lazy = false): RecordDraft {
  const raw = new Uint8Array(length).fill(65 + (seq % 26))
  const note = new Uint8Array(0)
  return {
    type: RecordType.message,
    stream: 1,
    dir: Direction.out,
    epoch: 1,
    seq,
    wallUs: startUs,
    flags: 0,
    raw,
    rawFrom: 0,
    rawTo: length,
    note,
    lazy,
  }
}

const seqsOf = (log: FileJournal): number[] => [...log.records()].filter(({ type }) => type === RecordType.message).map(({ seq }) => seq)
const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1)

/** Several lives of a journal, each ended in the middle of its work; `promised` is what was called stored by then. */
function livesOf(seed: number, sync: SyncPolicy, power: boolean, flips = 0): { lives: number; lost: number } {
  const bench = benchOf(seed, sync)
  const { random, world } = bench
  let promised = 0
  let written = 0
  let lost = 0
  const lives = random.between(2, 5)
  for (let life = 0; life < lives; life++) {
    const log = bench.open()
    const found = seqsOf(log)
    expect(found, `life ${life} of seed ${seed}`).toEqual(upTo(found.length))
    expect(found.length, `life ${life} of seed ${seed}: promised ${promised}`).toBeGreaterThanOrEqual(promised)
    lost += written - found.length
    written = found.length
    const waits = new Map<number, number>()
    for (let step = random.between(1, 60); step > 0; step--) {
      const lazy = random.onceIn(3)
      const idx = log.append(draftOf(++written, random.between(1, 900), lazy))
      if (!lazy || !power) waits.set(idx, written)
      if (random.onceIn(3)) world.run(world.now.wallUs + random.between(0, 4000))
    }
    promised = found.length
    for (const [idx, seq] of waits) if (idx <= log.storedIdx) promised = Math.max(promised, seq)
    bench.end(power, flips)
  }
  return { lives, lost }
}

describe('the journal over a disk that fails', () => {
  test.each(['group', 'each'] as const)('%s: has all that was called stored and waited for its sync, after any loss of power', (sync) => {
    let lost = 0
    for (let seed = 1; seed <= seeds; seed++) lost += livesOf(seed, sync, true).lost
    expect(lost).toBeGreaterThan(seeds)
  })

  test.each(['process', 'group', 'each'] as const)('%s: has all that was called stored after any end of its process', (sync) => {
    for (let seed = 1; seed <= seeds; seed++) livesOf(seed, sync, false)
  })

  test('opens though bits were turned in what a loss of power had left unsynced', () => {
    for (let seed = 1; seed <= seeds; seed++) livesOf(seed, 'group', true, 2)
  })

  const calls: [DiskCall, 'EIO' | 'ENOSPC'][] = [
    ['write', 'EIO'],
    ['write', 'ENOSPC'],
    ['sync', 'EIO'],
    ['syncLater', 'EIO'],
    ['open', 'EIO'],
    ['syncDirectory', 'EIO'],
  ]
  test.each(calls)('whichever %s gives %s, what was called stored is there at the next start', (call, code) => {
    let failed = 0
    for (let n = 1; n <= 40; n++) {
      const bench = benchOf(n, 'group')
      bench.disk.calls.failAt(call, n, code)
      let promised = 0
      try {
        const log = bench.open()
        for (let seq = 1; seq <= 60 && log.refusal !== 'storeFailed'; seq++) {
          const idx = log.append(draftOf(seq, 300))
          bench.world.run(bench.world.now.wallUs + 5000)
          if (log.storedIdx >= idx) promised = seq
        }
        if (log.refusal === 'storeFailed') failed++
      } catch {
        failed++
      }
      bench.disk.calls.disarm()
      bench.end(true)
      const found = seqsOf(bench.open())
      expect(found, `${call} ${n}`).toEqual(upTo(found.length))
      expect(found.length, `${call} ${n}`).toBeGreaterThanOrEqual(promised)
    }
    // A full disk is no failed one while there is a reserve.
    if (code === 'EIO') expect(failed).toBeGreaterThan(2)
  })

  test.each([
    ['a bit', (disk: FaultyDisk, path: string) => disk.flip(path, 3000, 2)],
    [
      'a write in the wrong place',
      (disk: FaultyDisk, path: string) => {
        const file = disk.open(path, 'write')
        disk.calls.misdirectNext(3000)
        disk.write(file, new Uint8Array(400).fill(1), 0, 400, 6000)
        disk.sync(file)
      },
    ],
  ])('halts for %s in the middle of what was synced, and names the place', (_, damage) => {
    const bench = benchOf(1, 'group')
    const log = bench.open()
    for (let seq = 1; seq <= 60; seq++) {
      log.append(draftOf(seq, 300))
      bench.world.run(bench.world.now.wallUs + 5000)
    }
    bench.end(true)
    damage(bench.disk, `${dir}/${bench.disk.list(dir).find((name) => name.endsWith('.fixj'))}`)
    let halted: unknown
    try {
      bench.open()
    } catch (error) {
      halted = error
    }
    expect(halted).toBeInstanceOf(JournalError)
    expect((halted as JournalError).code).toBe('corrupt')
    expect((halted as JournalError).message).toMatch(/at byte \d+/)
  })
})
