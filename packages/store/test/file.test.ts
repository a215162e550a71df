import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { RecordType } from '@fix/session'
import { describe, expect, it } from 'vitest'
import { journal, nodeDisk, readJournal } from '../src/file.ts'
import type { Disk } from '../src/file.ts'
import { journalContract } from '../src/contract.ts'
import { filePlace } from './file-place.ts'
import { describeContract } from './run-contract.ts'
import { message, scratch, seqs, stored, turn } from './scratch.ts'

for (const sync of ['process', 'group', 'each'] as const) {
  describeContract(
    `file, ${sync}: every journal`,
    journalContract(() => Promise.resolve(filePlace({ sync, segmentBytes: 65_536, reserveBytes: 0 }, scratch)), {
      exclusion: 'lock',
      tornBatch: 'kept',
    }),
  )
}

const segments = (dir: string): string[] => readdirSync(dir).filter((name) => name.endsWith('.fixj'))

/** A disk that keeps a list of what was asked of it. */
function listing(): { disk: Disk; calls: string[] } {
  const calls: string[] = []
  const disk: Disk = {
    ...nodeDisk,
    write: (...args) => {
      calls.push('write')
      return nodeDisk.write(...args)
    },
    sync: (file) => {
      calls.push('sync')
      nodeDisk.sync(file)
    },
    syncLater: (file, done) => {
      calls.push('syncLater')
      nodeDisk.syncLater(file, done)
    },
    syncDirectory: (path) => {
      calls.push('syncDirectory')
      nodeDisk.syncDirectory(path)
    },
  }
  return { disk, calls }
}

describe('the journal in files', () => {
  it('writes all records of one callback with one write', async () => {
    const { disk, calls } = listing()
    const log = await journal(scratch(), { sync: 'process', disk })
    calls.length = 0
    let last = 0
    for (let seq = 1; seq <= 50; seq++) last = log.append(message(seq))
    await stored(log, last)
    expect(calls).toEqual(['write'])
    await log.close()
  })

  it('under group syncs all that waits at once, and writes nothing while a sync runs', async () => {
    const { disk, calls } = listing()
    const waiting: (() => void)[] = []
    disk.syncLater = (file, done) => {
      calls.push('syncLater')
      waiting.push(() => nodeDisk.syncLater(file, done))
    }
    const log = await journal(scratch(), { sync: 'group', disk })
    calls.length = 0
    const first = log.append(message(1))
    await turn()
    expect(calls).toEqual(['write', 'syncLater'])
    for (let seq = 2; seq <= 40; seq++) log.append(message(seq))
    const last = log.append(message(41, { lazy: true }))
    await turn()
    expect(calls).toEqual(['write', 'syncLater'])
    expect(log.storedIdx).toBeLessThan(first)
    waiting[0]()
    await stored(log, first)
    expect(calls).toEqual(['write', 'syncLater', 'write', 'syncLater'])
    expect(log.storedIdx).toBeLessThan(last)
    waiting[1]()
    await stored(log, last)
    await log.close()
  })

  it('under group lets a lazy record be stored with its write alone', async () => {
    const { disk, calls } = listing()
    const log = await journal(scratch(), { sync: 'group', disk })
    calls.length = 0
    await stored(log, log.append(message(1, { lazy: true })))
    expect(calls).toEqual(['write'])
    await log.close()
  })

  it('under each gives every message its own write and sync, a lazy one none of its own', async () => {
    const { disk, calls } = listing()
    const log = await journal(scratch(), { sync: 'each', disk })
    calls.length = 0
    log.append(message(1))
    log.append(message(2, { lazy: true }))
    await stored(log, log.append(message(3)))
    expect(calls).toEqual(['write', 'syncLater', 'write', 'syncLater'])
    await log.close()
  })

  it('syncs the folder when a segment is created, before anything in it is stored', async () => {
    const { disk, calls } = listing()
    const dir = scratch()
    const log = await journal(dir, { sync: 'group', segmentBytes: 4096, disk, reserveBytes: 0 })
    expect(calls.slice(0, 2)).toEqual(['syncDirectory', 'write'])
    calls.length = 0
    let seq = 0
    while (segments(dir).length === 1) await stored(log, log.append(message(++seq)))
    expect(calls.slice(calls.indexOf('syncDirectory') - 1)).toEqual(['sync', 'syncDirectory', 'write', 'syncLater'])
    await log.close()
  })

  it('rotates, keeps segments within their length, and reads over all of them', async () => {
    const dir = scratch()
    const log = await journal(dir, { sync: 'process', segmentBytes: 4096 })
    for (let seq = 1; seq <= 300; seq++) log.append(message(seq))
    await log.close()
    expect(segments(dir).length).toBeGreaterThan(5)
    for (const name of segments(dir)) expect(statSync(join(dir, name)).size).toBeLessThanOrEqual(4096)
    expect(seqs(readJournal(dir))).toEqual(Array.from({ length: 300 }, (_, n) => n + 1))
    const idx = [...readJournal(dir)].map((record) => record.idx)
    expect(idx).toEqual(idx.map((_, n) => n + 1))
  })

  it('takes a record that is longer than a segment into one of its own', async () => {
    const dir = scratch()
    const log = await journal(dir, { sync: 'process', segmentBytes: 4096 })
    log.append(message(1))
    log.append(message(2, { raw: new Uint8Array(100_000).fill(65) }))
    log.append(message(3))
    let found: number[] = []
    log.load(1, 1, 1, 3, 10, (records) => (found = records.map((record) => record.raw.length)))
    expect(found[1]).toBe(100_000)
    await log.close()
    expect(seqs(readJournal(dir))).toEqual([1, 2, 3])
  })

  it('loads a message that is still in memory, one just written, and one of an old segment', async () => {
    const log = await journal(scratch(), { sync: 'process', segmentBytes: 4096 })
    const load = (seq: number): number[] => {
      let found: number[] = []
      log.load(1, 1, seq, seq, 1, (records) => (found = records.map((record) => record.seq)))
      return found
    }
    for (let seq = 1; seq <= 400; seq++) log.append(message(seq))
    expect(load(400)).toEqual([400])
    log.flush()
    for (const seq of [1, 60, 120, 180, 240, 300, 360, 400, 1]) expect(load(seq)).toEqual([seq])
    await log.close()
  })

  it('calls beforeWrite before each write, and fails if that throws', async () => {
    const order: string[] = []
    const { disk } = listing()
    const write = disk.write
    disk.write = (...args) => {
      order.push('write')
      return write(...args)
    }
    let broken = false
    const beforeWrite = (): void => {
      if (broken) throw new Error('capture is full')
      order.push('before')
    }
    const log = await journal(scratch(), { sync: 'process', disk, beforeWrite })
    order.length = 0
    await stored(log, log.append(message(1)))
    expect(order).toEqual(['before', 'write'])
    broken = true
    const failed = new Promise<Error>((resolve) => log.onFailed(resolve))
    log.append(message(2))
    expect((await failed).message).toMatch(/capture is full/)
    expect(order).toEqual(['before', 'write'])
    await expect(log.close()).rejects.toThrow(/capture is full/)
  })

  it('stamps its own records with the clock that it is given', async () => {
    const dir = scratch()
    await (await journal(dir, { sync: 'process', clock: () => 42 })).close()
    expect([...readJournal(dir)].map((record) => record.wallUs)).toEqual([42, 42, 42])
  })

  it('refuses options and drafts that it cannot hold, with what was given', async () => {
    const dir = scratch()
    await expect(journal(dir, { sync: 'none' as 'group' })).rejects.toThrow(/none.*process, group or each/)
    await expect(journal(dir, { segmentBytes: 10 })).rejects.toThrow(/segmentBytes 10/)
    const log = await journal(dir)
    expect(() => log.append(message(-1))).toThrow(/seq -1/)
    expect(() => log.append(message(1, { stream: 70_000 }))).toThrow(/stream 70000/)
    expect(() => log.append(message(1, { rawFrom: 4, rawTo: 2 }))).toThrow(/from 4 to 2/)
    expect(() => log.append(message(1, { note: new Uint8Array(9_000_000) }))).toThrow(/at most 8388608/)
    await log.close()
    expect(seqs(readJournal(dir))).toEqual([])
  })

  it('refuses a network file system unless told otherwise', async () => {
    const dir = scratch()
    const disk: Disk = { ...nodeDisk, network: () => 'NFS' }
    await expect(journal(dir, { disk })).rejects.toMatchObject({ code: 'networkDisk', message: expect.stringContaining('NFS') as string })
    expect(readdirSync(dir)).toEqual([])
    await (await journal(dir, { disk, allowNetworkDisk: true })).close()
  })

  it('lets the folder go when it is closed: nothing but segments and the reserve stays', async () => {
    const dir = scratch()
    await (await journal(dir)).close()
    expect(readdirSync(dir).sort()).toEqual(['reserve', 'segment-00000001.fixj'])
  })

  it('begins each segment with a header that says what it follows', async () => {
    const dir = scratch()
    const log = await journal(dir, { sync: 'process', segmentBytes: 4096 })
    log.stream('TRADE', 'ME->VENUE')
    for (let seq = 1; seq <= 100; seq++) log.append(message(seq))
    await log.close()
    const headers = [...readJournal(dir)].filter((record) => record.type === RecordType.segmentHeader)
    expect(headers.length).toBe(segments(dir).length)
    const last = JSON.parse(new TextDecoder().decode(headers.at(-1)?.note)) as Record<string, unknown>
    expect(Object.keys(last)).toEqual(['format', 'journal', 'firstIdx', 'chain', 'previousCrc', 'streams', 'sync'])
    expect(last.journal).toBe(log.id)
    expect(last.streams).toEqual([{ stream: 1, name: 'TRADE', identity: 'ME->VENUE' }])
    const before = readFileSync(join(dir, segments(dir).at(-2) ?? ''))
    expect(last.previousCrc).toBe(before.readUInt32LE(before.length - 88 + 4))
  })
})
