/** Snapshots shorten a start and change nothing else: whatever becomes of them, the state is that of the journal. */
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { RecordType } from '@fix/session'
import { describe, expect, it } from 'vitest'
import { chanceOf } from '../src/contract/sample-records.ts'
import { readJournal } from '../src/file.ts'
import type { SnapshotOutcome, SyncPolicy } from '../src/file.ts'
import { decodeSnapshot, snapshotName } from '../src/snapshot-file.ts'
import { coded, MemoryDisk } from './memory-disk.ts'
import { message, textOf } from './scratch.ts'
import { dir, ended, fold, opened, restored, stateOf, sumsTo } from './virtual-journal.ts'
import type { Opened } from './virtual-journal.ts'

const snapshotsOf = (disk: MemoryDisk): string[] => disk.list(dir).filter((name) => name.startsWith('snapshot-'))

/** Appends messages from..to, a turn each. */
function send({ log, settle }: Opened, from: number, to: number): void {
  for (let seq = from; seq <= to; seq++) {
    log.append(message(seq))
    settle()
  }
}

/** A journal of 20 messages with snapshots behind the 10th and the 15th, as a killed process leaves it. */
function withTwo(): MemoryDisk {
  const run = opened(new MemoryDisk())
  send(run, 1, 10)
  run.log.snapshot(stateOf(sumsTo(10)))
  run.settle()
  send(run, 11, 15)
  run.log.snapshot(stateOf(sumsTo(15)))
  run.settle()
  send(run, 16, 20)
  return run.disk.killed()
}

/** What keeps the journal on this disk from being opened. */
function refusal(disk: MemoryDisk): unknown {
  try {
    opened(disk)
    return undefined
  } catch (error) {
    return error
  }
}

function ofFormat2(snapshot: Uint8Array): Uint8Array {
  const bytes = Buffer.from(snapshot)
  const end = 8 + bytes.readUInt32LE(0)
  bytes.set(Buffer.from(bytes.toString('latin1', 8, end).replace('"format":1', '"format":2'), 'latin1'), 8)
  bytes.writeUInt32LE(crc32(bytes.subarray(8, end)), 4)
  return new Uint8Array(bytes)
}

describe('snapshots', () => {
  for (const sync of ['process', 'group', 'each'] as const satisfies SyncPolicy[]) {
    it(`${sync}: a start goes on from the newest one and reads only what came behind it`, () => {
      const run = opened(new MemoryDisk(), { sync })
      send(run, 1, 10)
      const covers = run.log.snapshot(stateOf(sumsTo(10)))
      expect(covers).toBe([...run.log.records()].at(-1)?.idx)
      run.settle()
      expect(run.log.latestSnapshot()).toEqual({ idx: covers, state: stateOf(sumsTo(10)) })
      send(run, 11, 12)
      const { log } = opened(run.disk.killed(), { sync })
      expect(log.recovery.ignored).toEqual([])
      expect(log.latestSnapshot()).toEqual({ idx: covers, state: stateOf(sumsTo(10)) })
      expect(fold({ count: 0, sum: 0, last: 0 }, log.records(covers + 1)).count).toBe(2)
      expect(restored(log)).toEqual(sumsTo(12))
    })
  }

  it('covers also records that nobody waited for, and is kept by a close that follows at once', () => {
    const run = opened(new MemoryDisk())
    run.log.append(message(1, { lazy: true }))
    run.settle()
    run.log.append(message(2, { lazy: true }))
    run.log.snapshot(stateOf(sumsTo(2)))
    expect(ended(run)).toBeUndefined()
    const { log } = opened(run.disk.powerLost(() => false))
    expect(log.latestSnapshot()?.state).toEqual(stateOf(sumsTo(2)))
    expect(restored(log)).toEqual(sumsTo(2))
  })

  it('are named by a record: index, length and hash of the state', () => {
    const disk = withTwo()
    const notes = [...readJournal(dir, disk)].filter(({ type }) => type === RecordType.snapshotRef).map(({ note }) => textOf(note))
    expect(notes.length).toBe(2)
    const last = JSON.parse(notes[1]) as { idx: number; bytes: number; sha256: string }
    expect(snapshotsOf(disk).at(-1)).toBe(snapshotName(last.idx))
    expect(last.bytes).toBe(stateOf(sumsTo(15)).length)
    expect(last.sha256).toBe(
      createHash('sha256')
        .update(stateOf(sumsTo(15)))
        .digest('hex'),
    )
  })

  it('copies the state at once, and keeps the newest two', () => {
    const run = opened(new MemoryDisk())
    for (let n = 1; n <= 5; n++) {
      send(run, n, n)
      const state = stateOf(sumsTo(n))
      run.log.snapshot(state)
      state.fill(0)
      run.settle()
    }
    expect(snapshotsOf(run.disk).length).toBe(2)
    expect(restored(run.log)).toEqual(sumsTo(5))
    expect(restored(opened(run.disk.killed()).log)).toEqual(sumsTo(5))
  })

  it('can all be deleted without a change of the state', () => {
    const disk = withTwo()
    for (const name of snapshotsOf(disk)) disk.remove(`${dir}/${name}`)
    const { log } = opened(disk)
    expect(log.latestSnapshot()).toBeUndefined()
    expect(restored(log)).toEqual(sumsTo(20))
  })

  it('every flipped bit and every cut of the newest one is seen and told, and the state is the same', () => {
    const disk = withTwo()
    const name = snapshotsOf(disk).at(-1) ?? ''
    const whole = new Uint8Array(disk.bytes(`${dir}/${name}`))
    const flipped = (bit: number): Uint8Array => {
      const bytes = new Uint8Array(whole)
      bytes[bit >> 3] ^= 1 << (bit & 7)
      return bytes
    }
    let bits = 0
    for (let bit = 0; bit < whole.length * 8; bit++, bits++) expect(typeof decodeSnapshot(flipped(bit), name), `bit ${bit}`).toBe('string')
    expect(bits).toBe(whole.length * 8)
    const opens = (bytes: Uint8Array): void => {
      const copy = disk.killed()
      copy.put(`${dir}/${name}`, bytes)
      const { log } = opened(copy)
      expect(log.recovery.ignored.map(({ file }) => file)).toEqual([`${dir}/${name}`])
      expect(restored(log)).toEqual(sumsTo(20))
    }
    let cuts = 0
    for (let end = 0; end < whole.length; end++, cuts++) opens(new Uint8Array(whole.subarray(0, end)))
    expect(cuts).toBe(whole.length)
    opens(Uint8Array.from([...whole, 0]))
    opens(flipped(whole.length * 4))
  })

  it('of another journal, or of a later format, are passed over', () => {
    const disk = withTwo()
    const name = snapshotsOf(disk).at(-1) ?? ''
    const other = opened(new MemoryDisk(), { id: 'another journal' })
    send(other, 1, 20)
    other.disk.put(`${dir}/${name}`, disk.bytes(`${dir}/${name}`))
    const same = opened(other.disk.killed()).log
    expect(same.recovery.ignored[0].reason).toBe('of another journal (a journal)')
    expect(same.latestSnapshot()).toBeUndefined()
    const later = disk.killed()
    later.put(`${dir}/${name}`, ofFormat2(disk.bytes(`${dir}/${name}`)))
    expect(opened(later).log.recovery.ignored[0].reason).toBe('format 2, this program reads up to 1')
  })

  it('halt a journal whose end is behind one of them, before a byte is changed: what it covers had been synced', () => {
    const run = opened(new MemoryDisk())
    for (let n = 1; n <= 60; n++) {
      send(run, n, n)
      if (n % 20 === 0) run.log.snapshot(stateOf(sumsTo(n)))
      run.settle()
    }
    expect(ended(run)).toBeUndefined()
    const segments = run.disk.list(dir).filter((name) => name.startsWith('segment-'))
    expect(segments.length).toBeGreaterThan(1)
    const lost = {
      code: 'corrupt',
      fault: 'lostRecords',
      message: expect.stringMatching(/covers record \d+, the journal ends with \d+/) as string,
    }
    for (let kept = 0; kept < segments.length; kept++) {
      const left = run.disk.killed()
      for (const name of segments.slice(kept)) left.remove(`${dir}/${name}`)
      const before = left.killed()
      expect(refusal(left), `${kept} of ${segments.length} segments are there`).toMatchObject(lost)
      expect([...left.files.keys()]).toEqual([...before.files.keys()])
      for (const path of left.files.keys()) expect(left.bytes(path), path).toEqual(before.bytes(path))
    }
    const cut = run.disk.killed()
    const last = `${dir}/${segments.at(-1)}`
    cut.put(last, cut.bytes(last).subarray(0, 200))
    expect(refusal(cut)).toMatchObject(lost)
    // With the snapshots gone too, nothing is left that could tell: it is a journal that ends there.
    for (const name of snapshotsOf(cut)) cut.remove(`${dir}/${name}`)
    expect(refusal(cut)).toBeUndefined()
  })

  it('halt a journal that has other records in the place of those that one covers', () => {
    const disk = withTwo()
    const name = snapshotsOf(disk).at(-1) ?? ''
    const other = opened(new MemoryDisk())
    send(other, 1, 20)
    other.disk.put(`${dir}/${name}`, disk.bytes(`${dir}/${name}`))
    expect(refusal(other.disk.killed())).toMatchObject({
      code: 'corrupt',
      fault: 'lostRecords',
      message: expect.stringMatching(/another hash chain at record \d+/) as string,
    })
  })

  for (const sync of ['process', 'group', 'each'] as const satisfies SyncPolicy[]) {
    it(`${sync}: none is ever ahead of the records, whatever the power takes and whenever it goes`, () => {
      const livesTo = (loss: number): { calls: number; left: MemoryDisk | undefined } => {
        // Without syncs a hole in the records halts anyway: there, all goes that was not synced.
        const chance = chanceOf(loss + 1)
        const run = opened(new MemoryDisk(), { sync })
        let calls = 0
        let left: MemoryDisk | undefined
        run.disk.before = () => {
          if (++calls === loss) left = run.disk.powerLost(() => sync !== 'process' && chance(2) === 0)
        }
        for (let n = 1; n <= 45; n++) {
          send(run, n, n)
          if (n % 9 === 0) run.log.snapshot(stateOf(sumsTo(n)))
          if (n % 9 === 5) run.settle()
        }
        return { calls, left }
      }
      const { calls } = livesTo(0)
      let kept = 0
      for (let loss = 1; loss <= calls; loss++) {
        const { left } = livesTo(loss)
        if (!left) throw new Error(`no call ${loss}`)
        const { log } = opened(left, { sync })
        if (log.latestSnapshot()) kept++
      }
      expect(kept).toBeGreaterThan(calls / 2)
    })
  }

  it('a failure at any call of writing one leaves the journal as it was, and is told', () => {
    const callsOf = (failAt: number): { calls: number; outcome: SnapshotOutcome | undefined; run: Opened } => {
      const run = opened(new MemoryDisk())
      send(run, 1, 3)
      let calls = 0
      let outcome: SnapshotOutcome | undefined
      run.log.onSnapshot((what) => (outcome = what))
      run.disk.before = (_call, path) => {
        if ((path.includes('snapshot') || path === dir) && ++calls === failAt) throw coded('EIO')
      }
      run.log.snapshot(stateOf(sumsTo(3)))
      run.settle()
      return { calls, outcome, run }
    }
    const { calls, outcome } = callsOf(0)
    expect(outcome).toMatchObject({ failure: undefined, retired: [] })
    expect(calls).toBe(5)
    for (let call = 1; call <= calls; call++) {
      const { outcome: failed, run } = callsOf(call)
      expect(failed?.failure?.message, `call ${call}`).toMatch(/EIO/)
      expect(run.log.refusal).toBeUndefined()
      send(run, 4, 4)
      run.log.snapshot(stateOf(sumsTo(4)))
      send(run, 5, 5)
      expect(restored(run.log)).toEqual(sumsTo(5))
      expect(run.log.latestSnapshot()?.state).toEqual(stateOf(sumsTo(4)))
      expect(restored(opened(run.disk.killed()).log)).toEqual(sumsTo(5))
      expect(ended(run)).toBeUndefined()
      expect(run.disk.openFiles).toBe(0)
    }
  })

  it('does not take the room that reports and cancels need', () => {
    const run = opened(new MemoryDisk(), { headroomBytes: 1000, reserveBytes: 1000 })
    let outcome: SnapshotOutcome | undefined
    run.log.onSnapshot((what) => (outcome = what))
    run.disk.freeBytes = 3000
    run.log.snapshot(new Uint8Array(2000))
    run.settle()
    expect(outcome?.failure?.message).toMatch(/no room for a snapshot/)
    expect(run.log.refusal).toBeUndefined()
    expect(snapshotsOf(run.disk)).toEqual([])
  })
})
