import type { Journal, JournalRecord } from '@fix/session'

/** A session's entry in the journal's table of streams. */
export interface StreamEntry {
  stream: number
  name: string
  identity: string
}

/** What its owner folded out of all records up to `idx`, in bytes that only the owner reads. */
export interface Snapshot {
  idx: number
  state: Uint8Array
}

/**
 * An opened journal: the port of the session's driver, and what the app needs around it. Opening is recovery: what `records()` gives is what
 * the state is folded from, and there is no other way to start.
 */
export interface OpenJournal extends Journal {
  /** Rises by one each time that the journal is opened; 1 at first. */
  readonly epoch: number
  /** The sessions that records were written for, by number. */
  readonly streams: readonly StreamEntry[]
  /**
   * The number of a session's stream: the same for the same name and identity at every start, else the next free one, which is recorded.
   * `identity` says who speaks to whom: `FIX.4.4:ME->VENUE`.
   */
  stream(name: string, identity: string): number
  /**
   * Every record appended before the first is asked for, in order, from index `from` on; its own copies. Where old records were retired behind a
   * snapshot, it begins with the oldest that is kept.
   */
  records(from?: number): Generator<JournalRecord>
  /**
   * Keeps a state, so that a later start folds from there: `records(snapshot.idx + 1)`. Gives the index that it covers, which is all that was
   * appended so far. The bytes are copied; they are kept once all that they cover is. A snapshot that fails is a longer start, nothing else.
   */
  snapshot(state: Uint8Array): number
  /** The newest snapshot that is kept, whole and of this history. Without it, the fold of all records gives the same state. */
  latestSnapshot(): Snapshot | undefined
  /** Writes what was appended, now instead of at the end of the current callback. Listeners of `onStored` may be called. */
  flush(): void
  /** Stores what was appended and lets go of the journal; asked again, gives the same answer. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
