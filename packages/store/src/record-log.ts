/**
 * A log of encoded records somewhere else than in our own files: the port behind SQLite, Redis and whatever others bring. It is asynchronous, and each
 * outcome is a value. A batch is stored whole or not at all, by a writer that names its epoch and the index that it believes to be the last.
 *
 * The third outcome is the point of it. Where an answer is lost, `unknown` says so: the batch may be stored or not, or may still be on its way. It is
 * neither success nor failure; `settle.ts` finds out which by reading the tail and by sending the same batch for the same place again, which can
 * never store it twice.
 */
import { endAt, idxAt, problemAt } from './format.ts'

/** A record in the bytes of `format.ts`: its index and its CRC are in it. */
export type EncodedRecord = Uint8Array

/** Who writes: an epoch, and beside it a name that no other writer has, as a store that loses what it acknowledged may give an epoch out twice. */
export interface WrittenBy {
  /** An epoch older than the log's is refused; a newer one without a writer's name becomes the log's, and fences all before it. */
  epoch: number
  /** The name that `bumpEpoch` was given. With it, the log must have just this epoch and this name: else another has taken it, or it has forgotten us. */
  writer?: string
}

/** Who appends, and where. */
export interface AppendAt extends WrittenBy {
  /** Index of the last record before the batch; 0 where there is none. */
  expectIdx: number
}

export interface Appended {
  kind: 'appended'
  lastIdx: number
}
/** The log belongs to a writer of another name or of a newer epoch; nothing was stored. `epoch` is the log's, which is below the writer's own where it was lost. */
export interface Fenced {
  kind: 'fenced'
  epoch: number
}
/** The log ends elsewhere; nothing was stored. */
export interface IndexMismatch {
  kind: 'indexMismatch'
  actual: number
}
/** There is no room now; nothing was stored. */
export interface StoreFull {
  kind: 'storeFull'
}
/** It certainly did not happen, and asking again is no use. */
export interface Failed {
  kind: 'failed'
  cause: Error
}
/** It may have happened, or could not be asked for. */
export interface Unknown {
  kind: 'unknown'
  cause: Error
}

export type AppendResult = Appended | Fenced | IndexMismatch | StoreFull | Failed | Unknown
export type RangeResult = { kind: 'records'; records: EncodedRecord[] } | Failed | Unknown
export type EpochResult = { kind: 'epoch'; epoch: number } | Fenced | Failed | Unknown
export type SnapshotResult = { kind: 'kept' } | Fenced | IndexMismatch | StoreFull | Failed | Unknown
export type LatestSnapshotResult = { kind: 'snapshot'; idx: number; state: Uint8Array } | { kind: 'none' } | Failed | Unknown

/** Of a stream the number of the last message in each direction, of the newest epoch that has one; 0 where there is none. */
export interface StreamSeqs {
  stream: number
  in: number
  out: number
}
export type SeqsResult = { kind: 'seqs'; idx: number; epoch: number; streams: StreamSeqs[] } | Failed | Unknown

export interface RecordLog {
  /** What it is, for records and reasons: `redis`, `sqlite full`. */
  readonly name: string
  /** Stores all records of the batch behind `expectIdx`, or none. Epoch is checked first, then index, then room. */
  append(batch: readonly EncodedRecord[], at: AppendAt): Promise<AppendResult>
  /** The records from index `from` to `to`, in order; of a long range only the beginning, so the next question is for what is behind the last. */
  range(from: number, to: number): Promise<RangeResult>
  seqs(): Promise<SeqsResult>
  /** Raises the epoch by one where it is what was expected, and notes beside it whose it is; `fenced` with the epoch that it is otherwise. */
  bumpEpoch(expectEpoch: number, writer?: string): Promise<EpochResult>
  /** Keeps the state that the records up to `idx` fold to, in the place of an earlier one; never a later one's. */
  snapshot(state: Uint8Array, at: WrittenBy & { idx: number }): Promise<SnapshotResult>
  latestSnapshot(): Promise<LatestSnapshotResult>
  /** Lets go of it; asked again, gives the same answer. Every question after it is answered `failed`. */
  close(): Promise<void>
}

/** Is that writer kept from a log that belongs to `owner`? The one rule of the fence, for adapters that decide in this process. */
export const isFenced = ({ epoch, writer = '' }: WrittenBy, owner: { epoch: number; writer: string }): boolean =>
  epoch < owner.epoch || (writer === '' ? epoch === owner.epoch && owner.writer !== '' : epoch !== owner.epoch || writer !== owner.writer)

/** A range ends behind the record that makes it so long. */
export const rangeBytes = 1024 * 1024

/** Throws where a batch is not what `append` takes: that is a mistake of ours, not of the store's. */
export function checkBatch(batch: readonly EncodedRecord[], { epoch, expectIdx }: AppendAt): void {
  if (batch.length === 0) throw new RangeError('append: an empty batch, expected at least one record')
  if (!(epoch >= 0 && epoch < 2 ** 32)) throw new RangeError(`append: epoch ${epoch}, expected 0 to 4294967295`)
  if (!(Number.isSafeInteger(expectIdx) && expectIdx >= 0)) {
    throw new RangeError(`append: expectIdx ${expectIdx}, expected a safe integer from 0`)
  }
  for (const [at, record] of batch.entries()) {
    const view = viewOf(record)
    const problem = problemAt(record, view, 0, record.length)
    if (problem || endAt(view, 0) !== record.length)
      throw new RangeError(`append: record ${at} of the batch is no record (${problem ?? 'length'})`)
    if (idxAt(view, 0) !== expectIdx + 1 + at) {
      throw new RangeError(`append: record ${at} of the batch has index ${idxAt(view, 0)}, expected ${expectIdx + 1 + at}`)
    }
  }
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

/** What goes wrong with a question to a closed log. */
export const closedLog = (name: string): Failed => ({ kind: 'failed', cause: new Error(`${name}: the log is closed`) })

export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)))
