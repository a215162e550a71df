/**
 * A sync that failed is never tried again on its file. The kernel may call the lost pages clean: they read well until the power goes. What the next start
 * finds must be on the disk for sure before it goes on, or it stays down.
 */
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { endAt } from '../src/format.ts'
import { coded, MemoryDisk } from './memory-disk.ts'
import { message } from './scratch.ts'
import { dir, ended, opened, restored, sumsTo } from './virtual-journal.ts'
import type { Opened } from './virtual-journal.ts'

/** Fails sync number n; from then on the file's pages count as clean, though they are not on the disk: a later sync does nothing for them. */
function lying(disk: MemoryDisk, n: number): { syncs: () => number } {
  let syncs = 0
  disk.before = (call, path) => {
    if ((call === 'sync' || call === 'syncLater') && path.endsWith('.fixj') && ++syncs === n) {
      disk.callClean(path)
      throw coded('EIO')
    }
  }
  return { syncs: () => syncs }
}

/** Appends until the journal fails or 30 are stored; gives how many were called stored. */
function run(disk: MemoryDisk): { stored: number; failed: boolean } {
  let one: Opened
  try {
    one = opened(disk)
  } catch {
    return { stored: 0, failed: true }
  }
  let stored = 0
  for (let seq = 1; seq <= 30 && one.log.refusal === undefined; seq++) {
    const idx = one.log.append(message(seq))
    one.settle()
    if (one.log.storedIdx >= idx) stored = seq
  }
  const failed = one.log.refusal === 'storeFailed'
  return { stored, failed: ended(one) !== undefined || failed }
}

const markers = (disk: MemoryDisk): string[] => disk.list(dir).filter((name) => name.startsWith('sync-failed'))

describe('a sync that fails', () => {
  it('EIO on sync N for every N: nothing that was not synced is called stored, and the next start has what it finds in a new, synced file', () => {
    const whole = new MemoryDisk()
    const { syncs } = lying(whole, 0)
    expect(run(whole)).toEqual({ stored: 30, failed: false })
    const total = syncs()
    expect(total).toBeGreaterThan(30)
    let points = 0
    for (let n = 1; n <= total; n++) {
      const disk = new MemoryDisk()
      lying(disk, n)
      const { stored, failed } = run(disk)
      expect(failed, `sync ${n}`).toBe(true)
      const lost = opened(disk.powerLost(() => false))
      expect(restored(lost.log).count).toBeGreaterThanOrEqual(stored)
      const left = disk.killed()
      expect(markers(left).length).toBe(1)
      const next = opened(left)
      const found = restored(next.log)
      expect(found).toEqual(sumsTo(found.count))
      expect(found.count).toBeGreaterThanOrEqual(stored)
      expect(next.log.recovery.replaced.length).toBe(1)
      expect(markers(left)).toEqual([])
      // All that this start has read is there after a power loss: it went on from nothing that only a page knew.
      expect(restored(opened(left.powerLost(() => false)).log)).toEqual(found)
      points++
    }
    expect(points).toBe(total)
  })

  it('with no marker, as the disk refused that too, the next start writes again what was never called synced', () => {
    for (let n = 2; n <= 12; n++) {
      const disk = new MemoryDisk()
      lying(disk, n)
      run(disk)
      const left = disk.killed()
      for (const name of markers(left)) left.remove(`${dir}/${name}`)
      const next = opened(left)
      expect(next.log.recovery.replaced).toEqual([])
      const found = restored(next.log)
      expect(restored(opened(left.powerLost(() => false)).log), `sync ${n}`).toEqual(found)
    }
  })

  it('keeps the journal down as long as the new file can’t be written and synced, at whatever call', () => {
    const failed = (): MemoryDisk => {
      const disk = new MemoryDisk()
      lying(disk, 8)
      run(disk)
      return disk.killed()
    }
    const changes = new Set(['create', 'write', 'sync', 'rename', 'syncDirectory', 'remove'])
    let calls = 0
    const probe = failed()
    let atOpening = 0
    probe.before = (call, path) => {
      if (!changes.has(call)) return
      calls++
      if (path.includes('draft') || path.includes('sync-failed') || path === dir) atOpening = calls
    }
    opened(probe)
    let points = 0
    for (let at = 1; at <= atOpening; at++) {
      const disk = failed()
      let done = 0
      disk.before = (call) => {
        if (changes.has(call) && ++done >= at) throw coded('EIO')
      }
      expect(() => opened(disk), `call ${at}`).toThrow('EIO')
      for (const left of [disk.killed(), disk.killed().powerLost(() => true)]) {
        const next = opened(left)
        const found = restored(next.log)
        expect(found.count).toBeGreaterThanOrEqual(3)
        expect(restored(opened(left.powerLost(() => false)).log)).toEqual(found)
      }
      points++
    }
    expect(points).toBe(atOpening)
    expect(points).toBeGreaterThan(4)
  })

  it('whose journal a later version went on in, or that is damaged, is refused with every byte and the marker as they were', () => {
    const newer = (bytes: Uint8Array, view: DataView, at: number): void => {
      view.setUint16(at + 42, 2, true)
      view.setUint32(at + 4, crc32(bytes.subarray(at + 8, endAt(view, at))), true)
    }
    const damaged = (bytes: Uint8Array, view: DataView, at: number): void => void (bytes[at + 50] ^= 1)
    for (const [code, change] of Object.entries({ newerFormat: newer, corrupt: damaged })) {
      const failed = new MemoryDisk()
      lying(failed, 8)
      run(failed)
      const left = failed.killed()
      const path = `${dir}/segment-00000001.fixj`
      const bytes = new Uint8Array(left.bytes(path))
      const view = new DataView(bytes.buffer)
      change(bytes, view, endAt(view, endAt(view, 0)))
      left.put(path, bytes)
      const before = left.list(dir)
      const changed: string[] = []
      left.before = (call) => {
        if (['create', 'write', 'truncate', 'rename', 'remove', 'sync', 'syncLater'].includes(call)) changed.push(call)
      }
      expect(() => opened(left)).toThrow(expect.objectContaining({ code }) as Error)
      expect(changed).toEqual([])
      expect(left.list(dir)).toEqual(before)
      expect(markers(left).length).toBe(1)
      expect(left.bytes(path)).toEqual(bytes)
    }
  })

  it('a start after an orderly end writes nothing again', () => {
    const disk = new MemoryDisk()
    run(disk)
    const written: string[] = []
    const next = disk.killed()
    next.before = (call) => void (call === 'write' && written.push(call))
    opened(next)
    expect(written.length).toBe(1)
  })
})
