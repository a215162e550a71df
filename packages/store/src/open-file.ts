/**
 * Opens the journal of a folder: lock, scan, recover, and record that a new run begins. There is no other way in, so a first start and a start
 * after a crash go through the same lines.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Batches } from './batches.ts'
import { nodeDisk } from './disk.ts'
import type { Disk } from './disk.ts'
import { FileWriter } from './file-journal.ts'
import type { FileJournal, SyncPolicy } from './file-journal.ts'
import { JournalError } from './journal-error.ts'
import { acquire } from './lock.ts'
import { recover } from './recover.ts'
import { defaultSegmentBytes, maxSegmentBytes, segmentName } from './segment.ts'
import { SegmentFiles } from './segment-files.ts'
import { SequenceIndex } from './sequence-index.ts'
import { Space } from './space.ts'
import { segmentsOf } from './walk.ts'

const mebibyte = 1024 * 1024

export interface JournalOptions {
  /** `group` unless told: written and synced before a message leaves, all that waits in one sync. */
  sync?: SyncPolicy
  /** A segment ends before this length; 64 MiB unless told. */
  segmentBytes?: number
  /** Below this much free space new orders are refused; 16 MiB unless told. */
  headroomBytes?: number
  /** Room held in a file and given up when the disk is full; 1 MiB unless told, 0 for none. */
  reserveBytes?: number
  /** Outbound messages of a stream and epoch that stay findable for a resend; 4 Mi unless told. */
  indexedMessages?: number
  /** UTC in epoch microseconds, for the journal's own records; the system's clock unless told. */
  clock?: () => number
  /** Called before each write: what must be on the disk before these records, is written here. Throws to fail the journal. */
  beforeWrite?: () => void
  /** Take a folder on a network file system all the same; then nothing keeps a second host out, and a sync promises what the server does. */
  allowNetworkDisk?: boolean
  disk?: Disk
}

/**
 * Locks the folder (created if need be), recovers what is in it, and gives the journal with its epoch raised by one. Rejects with a
 * `JournalError`: `locked`, `corrupt`, `newerFormat`, `networkDisk`; or with what the disk says.
 */
export async function journal(dir: string, options: JournalOptions = {}): Promise<FileJournal> {
  const { sync = 'group', segmentBytes = defaultSegmentBytes, disk = nodeDisk } = options
  const { headroomBytes = 16 * mebibyte, reserveBytes = mebibyte, indexedMessages, beforeWrite, clock = systemClock } = options
  if (sync !== 'process' && sync !== 'group' && sync !== 'each') {
    throw new TypeError(`journal: sync ${String(sync)}, expected process, group or each`)
  }
  if (!(segmentBytes >= 4096 && segmentBytes <= maxSegmentBytes / 2)) {
    throw new RangeError(`journal: segmentBytes ${segmentBytes}, expected 4096 to ${maxSegmentBytes / 2}`)
  }
  disk.makeDirectory(dir)
  const network = options.allowNetworkDisk ? undefined : disk.network(dir)
  if (network !== undefined) throw new JournalError('networkDisk', `journal ${dir}: lies on ${network}, expected a disk of this host`)
  const lock = await acquire(dir)
  let files: SegmentFiles | undefined
  try {
    const sequences = new SequenceIndex(indexedMessages)
    const recovered = recover(disk, dir, sequences)
    const { tail, records, segments, epoch, streams, cut } = recovered
    const space = new Space(disk, dir, headroomBytes, reserveBytes)
    files = new SegmentFiles(disk, dir, space, sync !== 'process')
    if (tail.segment > 0) files.resume(tail.segment, tail.offset)
    if (sync !== 'process') syncAll(disk, dir)
    const journalId = tail.journalId === '' ? randomBytes(16).toString('hex') : tail.journalId
    const run = { epoch: epoch + 1, streams, sequences }
    const batches = new Batches({ ...run, journalId, segmentBytes, oneEach: sync === 'each', clock, tail })
    return new FileWriter({
      ...run,
      id: journalId,
      disk,
      dir,
      policy: sync,
      beforeWrite,
      batches,
      files,
      space,
      recovery: { records, segments, cut },
      release: () => lock.release(),
    })
  } catch (error) {
    files?.close()
    lock.release()
    throw error
  }
}

/** A run before may have written under `process`: from here on every record found counts as synced, so let it be. */
function syncAll(disk: Disk, dir: string): void {
  for (const number of segmentsOf(disk, dir)) {
    const file = disk.open(join(dir, segmentName(number)), 'write')
    try {
      disk.sync(file)
    } finally {
      disk.close(file)
    }
  }
}

const systemClock = (): number => Date.now() * 1000
