/**
 * After a failed sync the kernel may call pages clean that never reached the disk: they read well, no later sync writes them, and a power loss takes
 * them. So nobody syncs that file again, and the next start does not go on in it: what can be read of it goes into a new file, which takes its name
 * once it is synced. Until that has worked, the journal stays down.
 *
 * How does the next start know? From a marker, a name without a byte in it, that the failing run leaves. But the disk that refused a sync may
 * refuse the marker too. So a start that finds no end of the run before writes again, in place, what that run never called synced: pages written
 * again are dirty again, whatever the kernel thought of them, and the sync that follows is a real one. That costs what one batch costs, so a start
 * after a kill, which is by far the common one, copies no segment and needs no room on a disk that may be full.
 */
import { join } from 'node:path'
import { chainRecordBytes } from './batch.ts'
import { readFully, writeFully } from './disk.ts'
import type { Disk } from './disk.ts'
import { segmentName } from './segment.ts'
import { walk } from './walk.ts'

const markerPattern = /^sync-failed-(\d{8})$/
const markerName = (segment: number): string => `sync-failed-${String(segment).padStart(8, '0')}`
const pieceBytes = 1024 * 1024

/** Syncs a segment; a failure leaves its marker and is thrown. */
export function syncSegment(disk: Disk, dir: string, segment: number, file: number): void {
  try {
    disk.sync(file)
  } catch (error) {
    markFailedSync(disk, dir, segment)
    throw error
  }
}

export function markFailedSync(disk: Disk, dir: string, segment: number): void {
  try {
    disk.close(disk.open(join(dir, markerName(segment)), 'create'))
    disk.syncDirectory(dir)
  } catch {
    // It may be there already; and where it can't be left, the next start writes again what was never called synced.
  }
}

/**
 * Gives each segment whose sync failed a new file. Returns their numbers. A journal that this program may not go on in, of a newer format or damaged, is
 * refused first, while each of its bytes is as it was.
 */
export function replaceFailed(disk: Disk, dir: string): number[] {
  const names = disk.list(dir)
  const segments = names.flatMap((name) => markerPattern.exec(name)?.[1] ?? []).map(Number)
  if (segments.length > 0) walkAll(disk, dir)
  for (const segment of segments) {
    if (names.includes(segmentName(segment))) replace(disk, dir, segmentName(segment))
    disk.remove(join(dir, markerName(segment)))
    disk.syncDirectory(dir)
  }
  return segments
}

function walkAll(disk: Disk, dir: string): void {
  const steps = walk(disk, dir)
  while (!steps.next().done);
}

function replace(disk: Disk, dir: string, name: string): void {
  const draft = join(dir, `${name}.draft`)
  if (disk.list(dir).includes(`${name}.draft`)) disk.remove(draft)
  const from = disk.open(join(dir, name), 'read')
  try {
    const to = disk.open(draft, 'create')
    try {
      copy(disk, from, to, 0, disk.size(from))
      disk.sync(to)
    } finally {
      disk.close(to)
    }
  } finally {
    disk.close(from)
  }
  disk.rename(draft, join(dir, name))
  disk.syncDirectory(dir)
}

/** Writes again what stands in the last segment behind `syncedBytes`; nothing where only the last CHAIN record of a run that ended does. */
export function writeAgain(disk: Disk, file: number, syncedBytes: number, bytes: number): void {
  if (bytes - syncedBytes > chainRecordBytes) copy(disk, file, file, syncedBytes, bytes)
}

function copy(disk: Disk, from: number, to: number, start: number, end: number): void {
  const piece = Buffer.allocUnsafeSlow(Math.min(pieceBytes, end - start))
  for (let at = start; at < end; at += piece.length) {
    const length = readFully(disk, from, piece, 0, Math.min(piece.length, end - at), at)
    writeFully(disk, to, piece, 0, length, at)
  }
}
