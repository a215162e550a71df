/**
 * Opens the journal of a folder: scan, recover, and record that a new run begins. There is no other way in, so a first start and a start after a
 * crash go through the same lines. All of it is synchronous and over the disk, the clock and the turns that it is given: over a simulated disk on
 * virtual time the very same journal runs, and repeats to the byte.
 */
import { join } from 'node:path'
import { Batches } from './batches.ts'
import type { Disk } from './disk.ts'
import { FileWriter } from './file-journal.ts'
import type { FileJournal, SyncPolicy } from './file-journal.ts'
import { recover } from './recover.ts'
import { defaultSegmentBytes, maxSegmentBytes, segmentName } from './segment.ts'
import { SegmentFiles } from './segment-files.ts'
import { SequenceIndex } from './sequence-index.ts'
import { Space } from './space.ts'
import { segmentsOf } from './walk.ts'

const mebibyte = 1024 * 1024

export interface JournalSettings {
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
  /** Called before each write: what must be on the disk before these records, is written here. Throws to fail the journal. */
  beforeWrite?: () => void
}

/** What is there besides the folder: everything that the journal does goes through these. */
export interface Surroundings {
  disk: Disk
  /** UTC in epoch microseconds, for the journal's own records. */
  clock: () => number
  /** Runs what is given once the current callback is over, before a message could leave: there all that was appended is written. */
  defer: (run: () => void) => void
  /** Names a journal that begins here, for good; one that is there keeps its own name. */
  id: string
  /** Lets go of whatever keeps a second writer away; called once, when the journal is closed. None: the caller sees to it. */
  lock?: () => void
}

/**
 * Recovers what is in the folder, which is created if need be, and gives the journal with its epoch raised by one. Nobody is kept out: `journal()`
 * is the way in for a process. Throws a `JournalError`: `corrupt`, `newerFormat`; or what the disk says.
 */
export function openJournal(dir: string, options: JournalSettings & Surroundings): FileJournal {
  checkSettings(options)
  const { sync = 'group', segmentBytes = defaultSegmentBytes, disk, clock, defer, lock, beforeWrite } = options
  const { headroomBytes = 16 * mebibyte, reserveBytes = mebibyte, indexedMessages } = options
  disk.makeDirectory(dir)
  let files: SegmentFiles | undefined
  try {
    const sequences = new SequenceIndex(indexedMessages)
    const { tail, records, segments, epoch, streams, cut } = recover(disk, dir, sequences)
    const space = new Space(disk, dir, headroomBytes, reserveBytes)
    files = new SegmentFiles(disk, dir, space, sync !== 'process')
    if (tail.segment > 0) files.resume(tail.segment, tail.offset)
    if (sync !== 'process') syncAll(disk, dir)
    const journalId = tail.journalId === '' ? options.id : tail.journalId
    const run = { epoch: epoch + 1, streams, sequences }
    const batches = new Batches({ ...run, journalId, segmentBytes, oneEach: sync === 'each', clock, tail })
    return new FileWriter({
      ...run,
      id: journalId,
      disk,
      dir,
      policy: sync,
      defer,
      beforeWrite,
      batches,
      files,
      space,
      recovery: { records, segments, cut },
      release: lock ?? (() => undefined),
    })
  } catch (error) {
    files?.close()
    throw error
  }
}

export function checkSettings({ sync = 'group', segmentBytes = defaultSegmentBytes }: JournalSettings): void {
  if (sync !== 'process' && sync !== 'group' && sync !== 'each') {
    throw new TypeError(`journal: sync ${String(sync)}, expected process, group or each`)
  }
  if (!(segmentBytes >= 4096 && segmentBytes <= maxSegmentBytes / 2)) {
    throw new RangeError(`journal: segmentBytes ${segmentBytes}, expected 4096 to ${maxSegmentBytes / 2}`)
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
