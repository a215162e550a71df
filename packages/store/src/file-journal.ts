/** The journal in files, as its owner sees it. */
import type { OpenJournal } from './open-journal.ts'
import type { IgnoredSnapshot } from './snapshot-file.ts'
import type { Cut } from './tail.ts'

/** What `stored` promises: the bytes are written, or written and synced, many records a sync or one. */
export type SyncPolicy = 'process' | 'group' | 'each'

/** What became of a snapshot, and of the segments that it made needless. */
export interface SnapshotOutcome {
  idx: number
  /** Segments that were retired, by number. */
  retired: number[]
  /** Why it is not kept, or why not all was retired; the journal itself goes on. */
  failure: Error | undefined
}

/** What an opening found. */
export interface Recovery {
  records: number
  segments: number
  /** A torn tail was cut, after which the venue is to be asked before trading. */
  cut: Cut | undefined
  /** Snapshots that were passed over: damaged, of a later format, of another journal, or behind which the journal begins. */
  ignored: IgnoredSnapshot[]
  /** Segments that were copied into new files, as a sync of theirs had failed. */
  replaced: number[]
}

/** A journal in plain numbers, made without asking the disk. */
export interface JournalFigures {
  /** Index of the last record that was taken. */
  lastIdx: number
  /** What the newest snapshot that is kept covers; 0 without one. */
  snapshotIdx: number
  /** Segments that are there, and their length together. */
  segments: number
  bytes: number
  /** Room that is held for a disk that is full; 0 once it was given up. */
  reserveBytes: number
  /** Bytes that wait for the disk, and how many may: above that the journal takes no new order. */
  waitingBytes: number
  mostWaitingBytes: number
  /** The hash chain up to the last closed batch, in hex. */
  chain: string
}

export interface FileJournal extends OpenJournal {
  /** Names the journal for good. */
  readonly id: string
  readonly dir: string
  readonly recovery: Recovery
  figures(): JournalFigures
  /**
   * Reads again what is written by now, believes nothing, and computes the hash chain, while the journal goes on: a step a record, so that whoever asks may pause between
   * two. Gives how many records there are; throws a `JournalError` where one does not hold, or where the files say another history than was written. A segment that is
   * retired meanwhile is missed.
   */
  audit(): Generator<number, number>
  /** Called with what became of each snapshot. Returns the way to stop. */
  onSnapshot(listener: (outcome: SnapshotOutcome) => void): () => void
  /** As `close`, with no promise: calls back at once, or when what is under way is over, with what kept the journal from storing all. */
  end(done: (failure: Error | undefined) => void): void
}
