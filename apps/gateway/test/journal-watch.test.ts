// What the metrics and /status say of the journal, held against the journal itself.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Metrics } from '@fix/metrics'
import { Direction, RecordType, type RecordDraft } from '@fix/session'
import { journal, JournalError, nodeDisk, type Disk, type FileJournal } from '@fix/store/file'
import { describe, expect, it } from 'vitest'
import { JournalWatch } from '../src/journal-watch.ts'
import { statusSchema } from '../src/status.ts'
import { scratch } from './scratch.ts'

const dir = scratch()
const none = new Uint8Array(0)
const record = (note: Uint8Array): RecordDraft => ({
  ...{ type: RecordType.note, stream: 0, dir: Direction.none, epoch: 1, seq: 0, wallUs: 1, flags: 0 },
  ...{ raw: none, rawFrom: 0, rawTo: 0, note, lazy: false },
})

interface Opened {
  watch: JournalWatch
  store: FileJournal
  metrics: Metrics
  clock: { us: number }
}

async function open(name: string, disk: Disk = nodeDisk, settings: Parameters<typeof journal>[1] = {}): Promise<Opened> {
  const metrics = new Metrics({ sessions: ['TRADE'] })
  const clock = { us: 0 }
  const watch = new JournalWatch(metrics, () => clock.us, disk)
  const store = await journal(join(dir, name), { ...settings, disk: watch.disk })
  watch.opened(store)
  return { watch, store, metrics, clock }
}

function stored(store: FileJournal, idx: number): Promise<void> {
  if (store.storedIdx >= idx) return Promise.resolve()
  return new Promise((resolve) => store.onStored((at) => at >= idx && resolve()))
}

const sizeOf = (name: string): number =>
  readdirSync(join(dir, name))
    .filter((file) => file.endsWith('.fixj'))
    .reduce((sum, file) => sum + statSync(join(dir, name, file)).size, 0)

describe('a journal that is watched', () => {
  it('is told in its own numbers: what it took, wrote and synced, how it waits, and what it holds in reserve', async () => {
    const { watch, store, metrics, clock } = await open('plain', nodeDisk, { reserveBytes: 8192, headroomBytes: 0 })
    expect(watch.stand()).toMatchObject({ appended: 0, truncations: 0, halted: false, refusal: undefined, reserveBytes: 8192, segments: 1 })
    let last = 0
    for (let n = 0; n < 5; n++) last = store.append(record(Uint8Array.of(n)))
    expect(watch.stand()).toMatchObject({ appended: 5, lagRecords: 5 })
    await stored(store, last)
    clock.us += 3_000_000
    // The CHAIN record behind the five is one too.
    expect(watch.stand()).toMatchObject({ appended: 6, lagRecords: 0, lastSyncAgeUs: 3_000_000, bytes: sizeOf('plain') })
    expect(watch.stand().writtenBytes).toBe(sizeOf('plain'))
    expect(watch.stand().diskFreeBytes).toBeGreaterThan(0)
    expect(metrics.families.storeSync.shown()[0].count).toBeGreaterThan(0)
    expect(metrics.families.storeBatch.shown()[0]).toMatchObject({ sum: 6, count: 1 })
    statusSchema.shape.journal.parse(watch.status('group', true))
    await store.close()
  })

  it('says how far a start would fold, and what became of snapshots and of the segments behind them', async () => {
    const retain = { retired: 'archive' } as const
    const { watch, store, clock } = await open('kept', nodeDisk, { segmentBytes: 4096, retain, headroomBytes: 0 })
    expect(watch.stand().snapshotAgeUs).toBeUndefined()
    for (let round = 0; round < 4; round++) {
      let last = 0
      for (let n = 0; n < 40; n++) last = store.append(record(new Uint8Array(100)))
      await stored(store, last)
      const outcome = new Promise((resolve) => store.onSnapshot(resolve))
      store.snapshot(Uint8Array.of(round))
      await outcome
    }
    clock.us += 7_000_000
    const { snapshotsKept, snapshotsFailed, retired, segments, snapshotAgeUs, sinceSnapshot } = watch.stand()
    const files = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.fixj'))
    expect({ snapshotsKept, snapshotsFailed, snapshotAgeUs }).toEqual({ snapshotsKept: 4, snapshotsFailed: 0, snapshotAgeUs: 7_000_000 })
    expect(retired).toBeGreaterThan(0)
    expect(files(join(dir, 'kept', 'archive'))).toHaveLength(retired)
    expect(files(join(dir, 'kept'))).toHaveLength(segments)
    expect(sinceSnapshot).toBe(store.figures().lastIdx - store.latestSnapshot()!.idx)
    await store.close()
  })

  it('that fails is counted once, under what the disk was doing', async () => {
    let failing = false
    const disk: Disk = {
      ...nodeDisk,
      syncLater: (file, done) => (failing ? done(new Error('EIO')) : nodeDisk.syncLater(file, done)),
    }
    const { watch, store, metrics } = await open('failed', disk)
    failing = true
    const failed = new Promise((resolve) => store.onFailed(resolve))
    store.append(record(none))
    await failed
    const errors: Record<string, number> = {}
    metrics.families.storeErrors.each(([op], value) => (errors[op] = value))
    expect(errors).toMatchObject({ sync: 1, write: 0, load: 0, other: 0 })
    expect(watch.stand()).toMatchObject({ refusal: 'storeFailed', halted: false })
    await expect(store.close()).rejects.toThrow(JournalError)
  })

  it('on a full disk refuses orders and says so, gives up its reserve, and no failure is counted', async () => {
    let left = Infinity
    const disk: Disk = {
      ...nodeDisk,
      free: () => (left === Infinity ? 1e9 : 0),
      write(file, from, at, length, position) {
        if (left <= 0) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
        return nodeDisk.write(file, from, at, length, position)
      },
      remove(path) {
        nodeDisk.remove(path)
        if (path.endsWith('reserve')) left = 1e6
      },
    }
    const { watch, store, metrics } = await open('full', disk, { reserveBytes: 8192 })
    left = 0
    await stored(store, store.append(record(none)))
    watch.look()
    expect(watch.stand()).toMatchObject({ refusal: 'storeFull', reserveBytes: 0, diskFreeBytes: 0 })
    let errors = 0
    metrics.families.storeErrors.each((_op, value) => (errors += value))
    expect(errors).toBe(0)
    await store.close()
  })
})
