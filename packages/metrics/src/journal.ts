/** The journal at a scrape: counters that it and its owner keep themselves, set and never added to. */
import type { Families } from './families.ts'

/** How a journal stands. What is left out is not known, and has no series. */
export interface JournalStand {
  /** Records that were appended since the journal was opened, and bytes that this process wrote to segments. */
  readonly appended: number
  readonly writtenBytes: number
  /** Records that are appended and not yet stored. */
  readonly lagRecords: number
  readonly refusal: 'storeFull' | 'storeFailed' | undefined
  /** It failed by what it read: damage, a broken chain or a newer format. */
  readonly halted: boolean
  /** Torn tails that this process has cut. */
  readonly truncations: number
  readonly reserveBytes: number
  readonly segments: number
  readonly bytes: number
  readonly retired: number
  readonly snapshotsKept: number
  readonly snapshotsFailed: number
  /** Records behind the newest snapshot: a start folds these. */
  readonly sinceSnapshot: number
  readonly lastSyncAgeUs?: number
  /** Of a snapshot that this process has kept. */
  readonly snapshotAgeUs?: number
  readonly diskFreeBytes?: number
}

const refusals = { storeFull: 'store_full', storeFailed: 'store_failed' } as const
const outcomes = ['kept', 'failed'] as const
const perSecond = 1_000_000

/** The series that stand at 0 until something happens. */
export function prepareJournal(f: Families): void {
  for (const alone of [f.journalAppends, f.journalBytes, f.journalTruncations, f.journalRetired, f.journalHalted, f.journalLag])
    alone.slot()
  for (const reason of Object.values(refusals)) f.journalRefusing.slot(reason)
  for (const outcome of outcomes) f.journalSnapshots.slot(outcome)
}

export function showJournal(f: Families, stand: JournalStand): void {
  f.journalAppends.set(f.journalAppends.slot(), stand.appended)
  f.journalBytes.set(f.journalBytes.slot(), stand.writtenBytes)
  f.journalLag.set(f.journalLag.slot(), stand.lagRecords)
  for (const [refusal, reason] of Object.entries(refusals)) {
    f.journalRefusing.set(f.journalRefusing.slot(reason), stand.refusal === refusal ? 1 : 0)
  }
  f.journalHalted.set(f.journalHalted.slot(), stand.halted ? 1 : 0)
  f.journalTruncations.set(f.journalTruncations.slot(), stand.truncations)
  f.journalReserve.set(f.journalReserve.slot(), stand.reserveBytes)
  f.journalSegments.set(f.journalSegments.slot(), stand.segments)
  f.storeBytes.set(f.storeBytes.slot(), stand.bytes)
  f.journalRetired.set(f.journalRetired.slot(), stand.retired)
  f.journalSnapshots.set(f.journalSnapshots.slot('kept'), stand.snapshotsKept)
  f.journalSnapshots.set(f.journalSnapshots.slot('failed'), stand.snapshotsFailed)
  f.journalSinceSnapshot.set(f.journalSinceSnapshot.slot(), stand.sinceSnapshot)
  const { lastSyncAgeUs, snapshotAgeUs, diskFreeBytes } = stand
  if (lastSyncAgeUs !== undefined) f.journalSyncAge.set(f.journalSyncAge.slot(), lastSyncAgeUs / perSecond)
  if (snapshotAgeUs !== undefined) f.journalSnapshotAge.set(f.journalSnapshotAge.slot(), snapshotAgeUs / perSecond)
  if (diskFreeBytes !== undefined) f.storeDiskFree.set(f.storeDiskFree.slot(), diskFreeBytes)
}
