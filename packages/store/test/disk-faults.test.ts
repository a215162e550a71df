import { readdirSync } from 'node:fs'
import { RecordType } from '@fix/session'
import { describe, expect, it } from 'vitest'
import { journal, nodeDisk, readJournal } from '../src/file.ts'
import type { Disk, SyncPolicy } from '../src/file.ts'
import { message, scratch, seqs, stored, textOf, turn } from './scratch.ts'

const mebibyte = 1024 * 1024

class CodedError extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** A disk whose n-th call of a kind fails from the moment it is armed. */
function failing(kind: 'write' | 'syncLater' | 'read', code: string): { disk: Disk; failAt: (call: number) => void } {
  let left = Infinity
  const due = (): boolean => --left === 0
  const disk: Disk = {
    ...nodeDisk,
    write: (...args) => {
      if (kind === 'write' && due()) throw new CodedError(code)
      return nodeDisk.write(...args)
    },
    syncLater: (file, done) => {
      if (kind === 'syncLater' && due()) process.nextTick(done, new CodedError(code))
      else nodeDisk.syncLater(file, done)
    },
    read: (...args) => {
      if (kind === 'read' && due()) throw new CodedError(code)
      return nodeDisk.read(...args)
    },
  }
  return { disk, failAt: (call) => (left = call) }
}

/** Appends one record a turn until the journal fails; gives what was told stored and how often the failure was told. */
async function untilFailure(sync: SyncPolicy, kind: 'write' | 'syncLater', code: string, call: number) {
  const dir = scratch()
  const { disk, failAt } = failing(kind, code)
  const log = await journal(dir, { sync, disk, reserveBytes: 0 })
  let failures = 0
  log.onFailed(() => failures++)
  const promised: number[] = []
  failAt(call)
  for (let seq = 1; seq <= 12 && log.refusal === undefined; seq++) {
    const idx = log.append(message(seq))
    await stored(log, idx).then(
      () => promised.push(seq),
      () => undefined,
    )
  }
  const storedBefore = log.storedIdx
  log.append(message(99))
  log.flush()
  await turn()
  expect(log.storedIdx).toBe(storedBefore)
  await expect(log.close()).rejects.toMatchObject({ code: 'failed' })
  return { dir, promised, failures, refusal: log.refusal }
}

describe('a disk that fails', () => {
  for (const sync of ['process', 'group', 'each'] as const) {
    it(`${sync}: stores nothing after a failed write, tells it once, and refuses from then on`, async () => {
      for (let call = 1; call <= 10; call++) {
        for (const code of ['EIO', 'ENOSPC']) {
          const { dir, promised, failures, refusal } = await untilFailure(sync, 'write', code, call)
          expect(promised.length, `call ${call}`).toBe(call - 1)
          expect(failures).toBe(1)
          expect(refusal).toBe('storeFailed')
          expect(seqs(readJournal(dir))).toEqual(promised)
          expect(readdirSync(dir)).not.toContain('lock')
        }
      }
    })
  }

  it('never tries a failed sync again, and what it covered was never called stored', async () => {
    for (let call = 1; call <= 10; call++) {
      const { promised, failures, refusal } = await untilFailure('group', 'syncLater', 'EIO', call)
      expect(promised.length).toBe(call - 1)
      expect(failures).toBe(1)
      expect(refusal).toBe('storeFailed')
    }
  })

  it('continues a short write where it stopped', async () => {
    const dir = scratch()
    const disk: Disk = {
      ...nodeDisk,
      write: (file, from, at, length, position) => nodeDisk.write(file, from, at, Math.min(length, 7), position),
    }
    const log = await journal(dir, { sync: 'process', disk, reserveBytes: 0 })
    for (let seq = 1; seq <= 20; seq++) log.append(message(seq))
    await log.close()
    expect(seqs(readJournal(dir)).length).toBe(20)
  })

  it('answers a load that it cannot read with what it could, and fails', async () => {
    const { disk, failAt } = failing('read', 'EIO')
    const log = await journal(scratch(), { sync: 'process', disk, reserveBytes: 0 })
    for (let seq = 1; seq <= 3; seq++) await stored(log, log.append(message(seq)))
    failAt(2)
    let found: number[] = []
    log.load(1, 1, 1, 3, 10, (records) => (found = records.map((record) => record.seq)))
    expect(found).toEqual([1])
    expect(log.refusal).toBe('storeFailed')
    await expect(log.close()).rejects.toMatchObject({ code: 'failed' })
  })

  it('lets go of the lock if the recovery cannot read', async () => {
    const dir = scratch()
    await (await journal(dir)).close()
    const { disk, failAt } = failing('read', 'EIO')
    failAt(1)
    await expect(journal(dir, { disk })).rejects.toThrow('EIO')
    await (await journal(dir)).close()
  })
})

describe('a disk that fills up', () => {
  /** A disk with so much room; the reserve and the segments take of it. */
  function small(room: number): { disk: Disk; give: (bytes: number) => void } {
    let free = room
    const sizes = new Map<string, number>()
    const names = new Map<number, string>()
    const disk: Disk = {
      ...nodeDisk,
      open: (path, how) => {
        const file = nodeDisk.open(path, how)
        names.set(file, path)
        return file
      },
      write: (file, from, at, length, position) => {
        const name = names.get(file) ?? ''
        const grows = Math.max(0, position + length - (sizes.get(name) ?? 0))
        if (grows > 0 && free === 0) throw new CodedError('ENOSPC')
        const take = Math.min(grows, free)
        free -= take
        sizes.set(name, (sizes.get(name) ?? 0) + take)
        return nodeDisk.write(file, from, at, length - grows + take, position)
      },
      remove: (path) => {
        free += sizes.get(path) ?? 0
        sizes.delete(path)
        nodeDisk.remove(path)
      },
      free: () => free,
    }
    return { disk, give: (bytes) => (free += bytes) }
  }

  it('refuses new orders before the disk is full, and takes them again when there is room', async () => {
    const dir = scratch()
    const { disk, give } = small(mebibyte)
    const log = await journal(dir, { sync: 'process', disk, headroomBytes: 100_000, reserveBytes: 100_000 })
    expect(log.refusal).toBeUndefined()
    let seq = 0
    while (log.refusal === undefined) await stored(log, log.append(message(++seq, { raw: new Uint8Array(1000) })))
    expect(log.refusal).toBe('storeFull')
    expect(disk.free(dir)).toBeGreaterThan(0)
    await stored(log, log.append(message(++seq, { lazy: true })))
    give(mebibyte)
    expect(log.refusal).toBeUndefined()
    await stored(log, log.append(message(++seq)))
    await log.close()
    const reserve = [...readJournal(dir)].filter((record) => record.type === RecordType.reserve)
    expect(reserve.map((record) => textOf(record.note))).toEqual(['{"storeFull":true}', '{"storeFull":false}'])
    expect(seqs(readJournal(dir)).length).toBe(seq)
  })

  it('still stores reports and cancels in the room of the reserve when the disk has none left', async () => {
    const dir = scratch()
    const { disk } = small(200_000)
    const log = await journal(dir, { sync: 'group', disk, headroomBytes: 10_000, reserveBytes: 50_000 })
    expect(readdirSync(dir)).toContain('reserve')
    let seq = 0
    while (readdirSync(dir).includes('reserve')) await stored(log, log.append(message(++seq, { raw: new Uint8Array(2000) })))
    expect(log.refusal).toBe('storeFull')
    for (let n = 0; n < 10; n++) await stored(log, log.append(message(++seq)))
    await log.close()
    expect(seqs(readJournal(dir)).length).toBe(seq)
  })

  it('gives the reserve up also for a new segment that finds no room', async () => {
    const dir = scratch()
    const { disk } = small(mebibyte)
    let refuse = false
    let givenUp = 0
    const { open, remove } = disk
    disk.remove = (path) => {
      givenUp++
      remove(path)
    }
    disk.open = (path, how) => {
      if (refuse && how === 'create' && givenUp === 0) throw new CodedError('ENOSPC')
      return open(path, how)
    }
    const log = await journal(dir, { sync: 'group', segmentBytes: 4096, disk, headroomBytes: 1000, reserveBytes: 50_000 })
    refuse = true
    for (let seq = 1; seq <= 40; seq++) await stored(log, log.append(message(seq)))
    expect(givenUp).toBe(1)
    await log.close()
    expect(seqs(readJournal(dir)).length).toBe(40)
  })

  it('fails when even the reserve is used up', async () => {
    const { disk } = small(30_000)
    const log = await journal(scratch(), { sync: 'process', disk, headroomBytes: 1000, reserveBytes: 10_000 })
    const failed = new Promise<Error>((resolve) => log.onFailed(resolve))
    for (let seq = 1; seq <= 50; seq++) log.append(message(seq, { raw: new Uint8Array(1000) }))
    expect((await failed).message).toMatch(/ENOSPC/)
    await expect(log.close()).rejects.toThrow()
  })
})
