import { describe, expect, test } from 'vitest'
import type { Disk } from '@fix/store/file'
import { DiskError, FaultyDisk, Random } from '../src/index.ts'

const bytes = (length: number, value: number): Uint8Array => new Uint8Array(length).fill(value)

function diskOf(seed: string | number, options: Partial<ConstructorParameters<typeof FaultyDisk>[0]> = {}): FaultyDisk {
  const disk = new FaultyDisk({ random: new Random(seed, 'storage'), ...options })
  disk.makeDirectory('/d')
  disk.syncDirectory('/d')
  return disk
}

function contentOf(disk: FaultyDisk, path: string): Uint8Array {
  const file = disk.open(path, 'read')
  const into = new Uint8Array(disk.size(file))
  expect(disk.read(file, into, 0, into.length, 0)).toBe(into.length)
  disk.close(file)
  return into
}

/** A file of four sectors of ones that is safe, and twos over the last three and a fifth that are not. */
function halfSafe(disk: FaultyDisk): void {
  const file = disk.open('/d/f', 'create')
  disk.write(file, bytes(2048, 1), 0, 2048, 0)
  disk.sync(file)
  disk.syncDirectory('/d')
  for (let sector = 1; sector < 5; sector++) disk.write(file, bytes(512, 2), 0, 512, sector * 512)
}

describe('a disk that fails', () => {
  test('has the shape of the disk that the file journal asks for', () => {
    const disk: Disk = diskOf(1)
    const file = disk.open('/d/f', 'create')
    expect(disk.write(file, bytes(3, 7), 0, 3, 0)).toBe(3)
    expect(disk.list('/d')).toEqual(['f'])
    expect(disk.size(file)).toBe(3)
    disk.truncate(file, 1)
    expect(disk.size(file)).toBe(1)
    disk.remove('/d/f')
    expect(disk.list('/d')).toEqual([])
  })

  test('loses nothing when only the process ends, but its open files', () => {
    const disk = diskOf(1)
    halfSafe(disk)
    disk.processEnds()
    expect([...contentOf(disk, '/d/f')]).toEqual([...bytes(512, 1), ...bytes(2048, 2)])
    expect(() => disk.size(3)).toThrow(DiskError)
  })

  test('keeps what was synced and any part of what was not, sector by sector, when the power goes', () => {
    const seen = new Set<string>()
    let torn = 0
    for (let seed = 1; seed <= 300; seed++) {
      const disk = diskOf(seed)
      halfSafe(disk)
      torn += disk.crash().torn
      const content = contentOf(disk, '/d/f')
      expect([2048, 2560]).toContain(content.length)
      expect([...content.subarray(0, 512)]).toEqual([...bytes(512, 1)])
      // Of a torn sector the head is new and the rest as before.
      const shapes: string[] = []
      for (let at = 512; at < content.length; at += 512) shapes.push([...new Set(content.subarray(at, at + 512))].join(''))
      for (const shape of shapes) expect(['0', '1', '2', '21', '20']).toContain(shape)
      seen.add(shapes.join(' '))
    }
    expect(seen).toContain('2 2 2 2')
    expect(seen).toContain('1 1 1')
    expect(seen).toContain('1 2 1')
    expect(seen.size).toBeGreaterThan(20)
    expect(torn).toBeGreaterThan(50)
  })

  test('forgets a name that was made, changed or removed unless its directory was synced', () => {
    const listings = new Set<string>()
    for (let seed = 1; seed <= 60; seed++) {
      const disk = diskOf(seed)
      for (const name of ['a', 'b', 'c']) {
        const file = disk.open(`/d/${name}`, 'create')
        disk.write(file, bytes(10, 1), 0, 10, 0)
        disk.sync(file)
        if (name === 'b') disk.syncDirectory('/d')
      }
      disk.remove('/d/a')
      disk.rename('/d/b', '/d/e')
      disk.crash()
      listings.add(disk.list('/d').join(''))
    }
    expect([...listings].sort()).toEqual(['ab', 'abc', 'ace', 'ae', 'b', 'bc', 'ce', 'e'])
    const disk = diskOf(1)
    disk.close(disk.open('/d/a', 'create'))
    disk.syncDirectory('/d')
    disk.rename('/d/a', '/d/b')
    disk.syncDirectory('/d')
    disk.crash()
    expect(disk.list('/d')).toEqual(['b'])
  })

  test('makes last only what was written when the sync began, and tells nobody once its process is gone', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const planned: (() => void)[] = []
      const disk = diskOf(seed, { after: (_delay, act) => planned.push(act) })
      const file = disk.open('/d/f', 'create')
      disk.syncDirectory('/d')
      disk.write(file, bytes(512, 1), 0, 512, 0)
      let told = 0
      disk.syncLater(file, () => told++)
      disk.write(file, bytes(512, 2), 0, 512, 0)
      planned.shift()?.()
      expect(told).toBe(1)
      disk.syncLater(file, () => told++)
      disk.crash()
      planned.shift()?.()
      expect(told).toBe(1)
      expect(contentOf(disk, '/d/f')[511]).toBeGreaterThan(0)
    }
  })

  test('calls clean what a failed sync did not write, and a later sync does not make it last', () => {
    let lost = 0
    for (let seed = 1; seed <= 40; seed++) {
      const disk = diskOf(seed)
      const file = disk.open('/d/f', 'create')
      disk.syncDirectory('/d')
      disk.write(file, bytes(512, 1), 0, 512, 0)
      disk.calls.failAt('sync', 1)
      expect(() => disk.sync(file)).toThrow('EIO')
      disk.sync(file)
      expect(contentOf(disk, '/d/f')[0]).toBe(1)
      disk.crash()
      if (contentOf(disk, '/d/f')[0] !== 1) lost++
    }
    expect(lost).toBeGreaterThan(5)
  })

  test('fails the call that it is told to, and takes a write in part', () => {
    const disk = diskOf(1, { faults: { shortWriteOnceIn: 2 } })
    const file = disk.open('/d/f', 'create')
    disk.calls.failAt('write', 3, 'ENOSPC')
    const taken = [1, 2].map(() => disk.write(file, bytes(100, 1), 0, 100, 0))
    expect(() => disk.write(file, bytes(100, 1), 0, 100, 0)).toThrow('ENOSPC')
    for (let n = 0; n < 20; n++) taken.push(disk.write(file, bytes(100, 1), 0, 100, 0))
    expect(taken.filter((count) => count < 100).length).toBe(disk.calls.done.shortWrite)
    expect(disk.calls.done.shortWrite).toBeGreaterThan(3)
    expect(disk.calls.done.ENOSPC).toBe(1)
    disk.calls.failAt('read', 1)
    expect(() => contentOf(disk, '/d/f')).toThrow('EIO')
  })

  test('is full when its room is used up, and has room again when a file goes', () => {
    const disk = diskOf(1, { capacityBytes: 1000 })
    const reserve = disk.open('/d/reserve', 'create')
    expect(disk.write(reserve, bytes(400, 1), 0, 400, 0)).toBe(400)
    const file = disk.open('/d/f', 'create')
    expect(disk.write(file, bytes(900, 1), 0, 900, 0)).toBe(600)
    expect(() => disk.write(file, bytes(1, 1), 0, 1, 600)).toThrow('ENOSPC')
    // What is there may be written over.
    expect(disk.write(file, bytes(10, 2), 0, 10, 0)).toBe(10)
    expect(() => disk.open('/d/g', 'create')).toThrow('ENOSPC')
    disk.remove('/d/reserve')
    expect(disk.free('/d')).toBe(400)
    expect(disk.write(file, bytes(100, 3), 0, 100, 600)).toBe(100)
  })

  test('puts a write where it does not belong, and turns a bit, when told to', () => {
    const disk = diskOf(1)
    const file = disk.open('/d/f', 'create')
    disk.write(file, bytes(1024, 1), 0, 1024, 0)
    disk.calls.misdirectNext(512)
    expect(disk.write(file, bytes(512, 2), 0, 512, 1024)).toBe(512)
    expect(disk.size(file)).toBe(1024)
    expect(contentOf(disk, '/d/f')[512]).toBe(2)
    disk.flip('/d/f', 0, 1)
    expect(contentOf(disk, '/d/f')[0]).toBe(3)
  })
})
