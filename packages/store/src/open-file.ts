/**
 * Opens the journal of a folder: scan, recover, and record that a new run begins. There is no other way in, so a first start and a start after a
 * crash go through the same lines. All of it is synchronous and over the disk, the clock and the turns that it is given: over a simulated disk on
 * virtual time the very same journal runs, and repeats to the byte.
 */
import { Batches } from './batches.ts'
import type { Disk } from './disk.ts'
import type { FileJournal, SyncPolicy } from './file-journal.ts'
import { FileWriter } from './file-writer.ts'
import { recordVersion } from './format.ts'
import { recover } from './recover.ts'
import { Retirement } from './retirement.ts'
import type { Retention } from './retirement.ts'
import { defaultSegmentBytes, maxSegmentBytes } from './segment.ts'
import { SegmentFiles } from './segment-files.ts'
import { SequenceIndex } from './sequence-index.ts'
import { Snapshots } from './snapshots.ts'
import { Space } from './space.ts'
import { replaceFailed } from './sync-failure.ts'

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
  /** Which segments may go once snapshots cover them; all stay unless told. */
  retain?: Retention
  /** Format to write, for a program that may have to be rolled back to a version before; the newest unless told. There is only 1 so far. */
  writeVersion?: number
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
  const { headroomBytes = 16 * mebibyte, reserveBytes = mebibyte, indexedMessages, retain } = options
  disk.makeDirectory(dir)
  let files: SegmentFiles | undefined
  try {
    const replaced = replaceFailed(disk, dir)
    const sequences = new SequenceIndex(indexedMessages)
    const space = new Space(disk, dir, headroomBytes, reserveBytes)
    const { tail, scan, cut, snapshots: found } = recover(disk, dir, space, sequences)
    space.check()
    const { streams, records, segments, storeFull } = scan
    files = new SegmentFiles(disk, dir, space, sync !== 'process', segments)
    if (sync !== 'process') files.settle(scan.synced.bytes)
    const id = tail.journalId === '' ? options.id : tail.journalId
    const run = { epoch: scan.epoch + 1, streams, sequences }
    const batches = new Batches({ ...run, journalId: id, sync, segmentBytes, oneEach: sync === 'each', clock, tail })
    const snapshots = new Snapshots(disk, dir, space, found)
    return new FileWriter({
      ...run,
      id,
      disk,
      dir,
      policy: sync,
      defer,
      beforeWrite,
      batches,
      files,
      space,
      snapshots,
      retirement: new Retirement(disk, dir, retain, files, sequences, snapshots),
      toldFull: storeFull,
      recovery: { records, segments: segments.length, cut, ignored: found.ignored, replaced },
      release: lock ?? (() => undefined),
    })
  } catch (error) {
    files?.close()
    throw error
  }
}

export function checkSettings(settings: JournalSettings): void {
  const { sync = 'group', segmentBytes = defaultSegmentBytes, writeVersion = recordVersion, retain } = settings
  if (sync !== 'process' && sync !== 'group' && sync !== 'each') {
    throw new TypeError(`journal: sync ${String(sync)}, expected process, group or each`)
  }
  if (!(segmentBytes >= 4096 && segmentBytes <= maxSegmentBytes / 2)) {
    throw new RangeError(`journal: segmentBytes ${segmentBytes}, expected 4096 to ${maxSegmentBytes / 2}`)
  }
  if (writeVersion !== recordVersion) throw new RangeError(`journal: writeVersion ${writeVersion}, expected ${recordVersion}`)
  if (!retain) return
  if (retain.retired !== 'archive' && retain.retired !== 'remove') {
    throw new TypeError(`journal: retain.retired ${String(retain.retired)}, expected archive or remove`)
  }
  for (const key of ['segments', 'bytes', 'resendable'] as const) {
    if (!((retain[key] ?? 0) >= 0)) throw new RangeError(`journal: retain.${key} ${retain[key]}, expected a number from 0`)
  }
}
