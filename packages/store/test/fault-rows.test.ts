/**
 * What a disk can do to a journal, point by point: every cut, every bit, every call. The number of points follows from the journal itself, and each
 * test shows that it went through all of them.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JournalError, readJournal } from '../src/file.ts'
import type { SyncPolicy } from '../src/file.ts'
import { endAt } from '../src/format.ts'
import { coded, MemoryDisk } from './memory-disk.ts'
import type { DiskCall } from './memory-disk.ts'
import { message, seqs } from './scratch.ts'
import { dir, ended, opened } from './virtual-journal.ts'
import type { Opened } from './virtual-journal.ts'

const sector = 512
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)
const segments = (disk: MemoryDisk): string[] =>
  disk
    .list(dir)
    .filter((name) => name.endsWith('.fixj'))
    .map((name) => `${dir}/${name}`)

/** Where each record of a segment begins, and its end. */
function places(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = [0]
  while (found[found.length - 1] < bytes.length) found.push(endAt(view, found[found.length - 1]))
  return found
}

/** Appends one message a turn as long as it is taken and stored; gives the last that was called stored. */
function send({ log, settle }: Opened, from: number, to: number): number {
  let stored = from - 1
  for (let seq = from; seq <= to && log.refusal === undefined; seq++) {
    const idx = log.append(message(seq))
    settle()
    if (log.storedIdx >= idx) stored = seq
  }
  return stored
}

/** What a killed process leaves of so many messages, stored one by one. */
function killed(sync: SyncPolicy, count: number): MemoryDisk {
  const run = opened(new MemoryDisk(), { sync })
  expect(send(run, 1, count)).toBe(count)
  return run.disk.killed()
}

/** A copy with one file changed. */
function changed(disk: MemoryDisk, path: string, change: (bytes: Uint8Array) => Uint8Array): MemoryDisk {
  const copy = disk.killed()
  copy.put(path, change(new Uint8Array(disk.bytes(path))))
  return copy
}

const flip = (bytes: Uint8Array, bit: number): Uint8Array => {
  bytes[bit >> 3] ^= 1 << (bit & 7)
  return bytes
}

describe('what a disk can do to a journal', () => {
  it('row 3: a torn write is cut at every byte of the last 3 records and at every 512 bytes of the last segment: each recovers', ({
    task,
  }) => {
    const disk = killed('process', 70)
    const last = segments(disk).at(-1) ?? ''
    const whole = disk.bytes(last)
    const at = places(whole)
    const inFirst = at.at(-4) ?? 0
    const cuts = new Set<number>()
    for (let end = inFirst; end < whole.length; end++) cuts.add(end)
    for (let end = 0; end < whole.length; end += sector) cuts.add(end)
    const before = seqs(readJournal(dir, disk))
    let recovered = 0
    for (const end of cuts) {
      const run = opened(
        changed(disk, last, (bytes) => new Uint8Array(bytes.subarray(0, end))),
        { sync: 'process' },
      )
      const kept = seqs(run.log.records())
      expect(kept, `cut at ${end}`).toEqual(before.slice(0, kept.length))
      const good = at.findLast((place) => place <= end) ?? 0
      expect(run.log.recovery.cut?.bytes ?? 0, `cut at ${end}`).toBe(end - good)
      expect(send(run, 1000, 1000)).toBe(1000)
      expect(ended(run)).toBeUndefined()
      expect(seqs(readJournal(dir, run.disk))).toEqual([...kept, 1000])
      recovered++
    }
    const bySector = Math.ceil(whole.length / sector)
    const bySectorInTail = Math.ceil(whole.length / sector) - Math.ceil(inFirst / sector)
    expect(recovered).toBe(whole.length - inFirst + bySector - bySectorInTail)
    task.meta.figure = `${recovered} of ${cuts.size} cuts recover`
  })

  it('row 4: every flipped bit of the last record is seen and cut, and every bit that has good records behind it halts the journal', ({
    task,
  }) => {
    const disk = killed('process', 70)
    const files = segments(disk)
    const last = files.at(-1) ?? ''
    const whole = disk.bytes(last)
    const from = places(whole).at(-2) ?? 0
    const good = [...readJournal(dir, disk)]
      .slice(0, -1)
      .map(({ idx }) => idx)
      .join()
    let seen = 0
    for (let bit = from * 8; bit < whole.length * 8; bit++, seen++) {
      const steps = readJournal(
        dir,
        changed(disk, last, (bytes) => flip(bytes, bit)),
      )
      const records = []
      let step = steps.next()
      for (; !step.done; step = steps.next()) records.push(step.value.idx)
      expect(records.join(), `bit ${bit}`).toBe(good)
      expect(step.value.torn?.offset, `bit ${bit}`).toBe(from)
    }
    expect(seen).toBe((whole.length - from) * 8)
    let halted = 0
    const runs = 1000
    fc.assert(
      fc.property(fc.nat(files.length - 1), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(7), (n, where, bit) => {
        const bytes = disk.bytes(files[n])
        const byte = Math.floor(where * (n === files.length - 1 ? from : bytes.length))
        const damaged = changed(disk, files[n], (copy) => flip(copy, byte * 8 + bit))
        expect(() => opened(damaged)).toThrow(JournalError)
        halted++
      }),
      { seed: 4, numRuns: runs },
    )
    expect(halted).toBe(runs)
    task.meta.figure = `${seen} of ${(whole.length - from) * 8} bits of the last record seen, ${halted} of ${runs} elsewhere halt; 0 silent`
  })

  /** Runs into the failure of the n-th such call behind the opening, and gives what was stored before it. */
  function failing(sync: SyncPolicy, calls: readonly DiskCall[], code: string, n: number): { calls: number; stored: number; run: Opened } {
    const run = opened(new MemoryDisk(), { sync })
    let count = 0
    run.disk.before = (call) => {
      if (calls.includes(call) && ++count === n) throw coded(code)
    }
    return { stored: send(run, 1, 60), calls: count, run }
  }

  function everyCall(calls: readonly DiskCall[], code: string): string {
    let all = 0
    for (const sync of ['process', 'group', 'each'] as const) {
      const whole = failing(sync, calls, code, 0)
      expect(whole.stored).toBe(60)
      let points = 0
      for (let n = 1; n <= whole.calls; n++) {
        const { stored, run } = failing(sync, calls, code, n)
        expect(run.log.refusal, `${sync}, call ${n}`).toBe('storeFailed')
        expect(run.log.storedIdx).toBeLessThan(run.log.append(message(99)))
        run.settle()
        expect(ended(run)).toBeInstanceOf(JournalError)
        expect(run.disk.openFiles).toBe(0)
        for (const left of [run.disk.killed(), ...(sync === 'process' ? [] : [run.disk.powerLost(() => false)])]) {
          const found = seqs(opened(left, { sync }).log.records())
          expect(found, `${sync}, call ${n}`).toEqual(upTo(found.length))
          expect(found.length, `${sync}, call ${n}`).toBeGreaterThanOrEqual(stored)
        }
        points++
      }
      expect(points).toBe(whole.calls)
      all += points
    }
    expect(all).toBeGreaterThan(100)
    return `${all} calls: 0 called stored and lost`
  }

  it('row 5: no space at call N, for every N: what was called stored is there, and nothing is called stored behind the failure', ({
    task,
  }) => {
    task.meta.figure = everyCall(['write', 'create'], 'ENOSPC')
  })

  it('row 6: a failed sync at call N, for every N: what was called stored is there, and nothing is called stored behind the failure', ({
    task,
  }) => {
    task.meta.figure = everyCall(['sync', 'syncLater', 'syncDirectory'], 'EIO')
  })

  it('a failed write at call N, for every N: what was called stored is there, and nothing is called stored behind the failure', ({
    task,
  }) => {
    task.meta.figure = everyCall(['write', 'create'], 'EIO')
  })

  it('a write that takes only part of the bytes goes on behind them, however small the parts', () => {
    let points = 0
    for (const part of [1, 2, 7, 47, 48, 511, 512, 4095]) {
      const run = opened(new MemoryDisk())
      run.disk.takes = (length) => Math.min(length, part)
      expect(send(run, 1, 30)).toBe(30)
      expect(ended(run)).toBeUndefined()
      expect(
        seqs(
          readJournal(
            dir,
            run.disk.powerLost(() => false),
          ),
        ),
      ).toEqual(upTo(30))
      points++
    }
    expect(points).toBe(8)
  })

  it('a write that lands at a wrong place is never taken for what it is not: the journal halts, or cuts and says so', ({ task }) => {
    // Each batch of a journal in one segment is put somewhere else, the place where it belongs keeping what a disk has there: nothing.
    const run = opened(new MemoryDisk(), { segmentBytes: 1024 * 1024 })
    send(run, 1, 12)
    const disk = run.disk.killed()
    const [file] = segments(disk)
    const whole = disk.bytes(file)
    const at = places(whole)
    const messages = seqs(readJournal(dir, disk))
    let points = 0
    let told = 0
    // Message and CHAIN record are one write.
    for (let record = 4; record + 2 < at.length; record += 2) {
      const batch = new Uint8Array(whole.subarray(at[record], at[record + 2]))
      for (let to = 0; to + batch.length <= whole.length; to += 64) {
        if (to === at[record]) continue
        points++
        const damaged = changed(disk, file, (bytes) => {
          bytes.fill(0, at[record], at[record + 2])
          bytes.set(batch, to)
          return bytes
        })
        try {
          const { log } = opened(damaged)
          expect(log.recovery.cut).toBeDefined()
          const found = seqs(log.records())
          expect(found).toEqual(messages.slice(0, found.length))
          told++
        } catch (error) {
          expect(error).toBeInstanceOf(JournalError)
          told++
        }
      }
    }
    expect(points).toBeGreaterThan(200)
    expect(told).toBe(points)
    task.meta.figure = `${told} of ${points} misdirected writes told`
  })

  it('a segment whose name the folder lost is seen: no record that was called stored was in it', () => {
    let points = 0
    for (let count = 1; count <= 60; count++) {
      const run = opened(new MemoryDisk())
      const stored = send(run, 1, count)
      run.log.append(message(count + 1))
      run.log.flush()
      const found = seqs(opened(run.disk.powerLost(() => false)).log.records())
      expect(found).toEqual(upTo(found.length))
      expect(found.length).toBeGreaterThanOrEqual(stored)
      points++
    }
    expect(points).toBe(60)
  })
})
