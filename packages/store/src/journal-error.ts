/**
 * - `locked`: another process holds the journal; the message says who.
 * - `corrupt`: a record is bad though later ones are good, or a segment does not fit the ones before it, or synced ones are gone. No trading on such a journal.
 * - `newerFormat`: written by a later version of this program.
 * - `networkDisk`: the folder lies on a network file system, where neither the lock nor a sync means what it says.
 * - `failed`: the disk refused a read, a write or a sync; the cause is attached.
 */
export type JournalErrorCode = 'locked' | 'corrupt' | 'newerFormat' | 'networkDisk' | 'failed'

/**
 * What a `corrupt` journal suffers from: a record that does not hold, records that no CHAIN record closes, a hash chain that other bytes were written for, a
 * segment that is not there, a header that does not follow, a segment of another journal, an end that is behind what a snapshot covers. '' where nobody said.
 */
export type JournalFault =
  '' | 'lostRecords' | 'badRecord' | 'openBatch' | 'brokenChain' | 'missingSegment' | 'brokenHeader' | 'otherJournal'

/** What keeps a journal from being opened or written. Where a place in a file is known, it is named. */
export class JournalError extends Error {
  override readonly name = 'JournalError'
  readonly code: JournalErrorCode
  readonly fault: JournalFault
  readonly file: string
  /** Byte offset in the file, or -1. */
  readonly offset: number
  /** Index of the record that stands there or should, or -1. */
  readonly idx: number

  constructor(
    code: JournalErrorCode,
    message: string,
    place: { file?: string; offset?: number; idx?: number; fault?: JournalFault; cause?: unknown } = {},
  ) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause })
    this.code = code
    this.fault = place.fault ?? ''
    this.file = place.file ?? ''
    this.offset = place.offset ?? -1
    this.idx = place.idx ?? -1
  }
}
