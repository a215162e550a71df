/** Types of journal records; the numbers are the format. */
export const RecordType = {
  message: 1,
  note: 2,
  epoch: 3,
  stream: 4,
  chain: 5,
  snapshotRef: 6,
  reserve: 7,
  segmentHeader: 8,
} as const
export type RecordType = (typeof RecordType)[keyof typeof RecordType]

export const Direction = { none: 0, out: 1, in: 2 } as const
export type Direction = (typeof Direction)[keyof typeof Direction]

/**
 * What is to be appended; one reused object, copied by the journal before `append` returns.
 * The number of an inbound record is the last one that it covers: a gap fill covers all up to NewSeqNo(36) - 1, market data is coalesced.
 */
export interface RecordDraft {
  type: RecordType
  /** Session's stream; 0 is the gateway itself. */
  stream: number
  dir: Direction
  /** Rises with each start of a writer and each reset of the numbers: (stream, epoch, dir, seq) names one message for good. */
  epoch: number
  seq: number
  wallUs: number
  flags: number
  /** Wire bytes with secrets blanked: `raw` from rawFrom to rawTo. */
  raw: Uint8Array
  rawFrom: number
  rawTo: number
  /** Opaque to session and store; oms, risk and strategy write and fold it. */
  note: Uint8Array
  /** Written before the wire but not synced, under every policy: inbound records, and session messages where each Logon begins new numbers. */
  lazy: boolean
}

/** A record as read back. */
export interface JournalRecord {
  idx: number
  type: RecordType
  stream: number
  dir: Direction
  epoch: number
  seq: number
  wallUs: number
  flags: number
  raw: Uint8Array
  note: Uint8Array
}

/**
 * The port to the one journal of a gateway, as the session's driver needs it. Adapters stand in @fix/store.
 * `append` copies and gives the index; the record is stored, as its policy says, when `stored` names that index or a later one.
 */
export interface Journal {
  append(draft: RecordDraft): number
  /** A reason not to take another record, or undefined; asked before a number is taken. */
  readonly refusal: 'storeFull' | 'storeFailed' | undefined
  /** All up to this index is stored. */
  readonly storedIdx: number
  /** Called with each rise of `storedIdx`, never from inside `append`. Returns the way to stop. */
  onStored(listener: (idx: number) => void): () => void
  onFailed(listener: (cause: Error) => void): () => void
  /** Outbound message records of a stream and epoch by number, ascending, at most `max`; a missing number is left out. */
  load(stream: number, epoch: number, fromSeq: number, toSeq: number, max: number, answer: (records: JournalRecord[]) => void): void
}
