/** An opened journal as an app sees it, the one in memory, and the journal over a log of records that somebody else keeps. */
export type { OpenJournal, Snapshot, StreamEntry } from './open-journal.ts'
export { memoryJournal } from './memory.ts'
export type { MemoryJournal, MemoryOptions } from './memory.ts'
export { queuedJournal } from './open-queued.ts'
export type { QueuedOptions } from './open-queued.ts'
export type { QueueBounds } from './queued-journal.ts'
export type { Timers } from './settle.ts'
export { StoreFailure } from './store-failure.ts'
export type { StoreFailureReason } from './store-failure.ts'
export { memoryLog, MemoryPlace } from './memory-log.ts'
export { checkBatch, isFenced, rangeBytes } from './record-log.ts'
export type {
  AppendAt,
  Appended,
  AppendResult,
  EncodedRecord,
  EpochResult,
  Failed,
  Fenced,
  IndexMismatch,
  LatestSnapshotResult,
  RangeResult,
  RecordLog,
  SeqsResult,
  SnapshotResult,
  StoreFull,
  StreamSeqs,
  Unknown,
  WrittenBy,
} from './record-log.ts'
