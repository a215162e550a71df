/**
 * The record log in memory: the port's own oracle. A place stands for the server, and each log over it for one writer's connection, so that fencing and races
 * can be had without a process. The promise is `none`.
 */
import { keepNewest, newestNumbers, streamSeqs } from './log-numbers.ts'
import type { NewestNumber } from './log-numbers.ts'
import { checkBatch, closedLog, isFenced, rangeBytes } from './record-log.ts'
import type {
  AppendAt,
  AppendResult,
  EncodedRecord,
  EpochResult,
  LatestSnapshotResult,
  RangeResult,
  RecordLog,
  SeqsResult,
  SnapshotResult,
  WrittenBy,
} from './record-log.ts'

/** What writers share. */
export class MemoryPlace {
  readonly records: EncodedRecord[] = []
  readonly numbers = new Map<string, NewestNumber>()
  epoch = 0
  /** Whose epoch it is; '' where nobody said. */
  writer = ''
  bytes = 0
  /** Bytes of records that it takes. */
  room = Infinity
  snapshot: { idx: number; state: Uint8Array } | undefined
}

export function memoryLog(place: MemoryPlace = new MemoryPlace()): RecordLog {
  return new MemoryLog(place)
}

class MemoryLog implements RecordLog {
  readonly name = 'memory'
  readonly #place: MemoryPlace
  #closed = false

  constructor(place: MemoryPlace) {
    this.#place = place
  }

  async append(batch: readonly EncodedRecord[], at: AppendAt): Promise<AppendResult> {
    checkBatch(batch, at)
    if (this.#closed) return closedLog(this.name)
    const place = this.#place
    if (isFenced(at, place)) return { kind: 'fenced', epoch: place.epoch }
    if (at.expectIdx !== place.records.length) return { kind: 'indexMismatch', actual: place.records.length }
    const bytes = batch.reduce((sum, record) => sum + record.length, 0)
    if (place.bytes + bytes > place.room) return { kind: 'storeFull' }
    place.epoch = at.epoch
    place.writer = at.writer ?? ''
    place.bytes += bytes
    for (const record of batch) place.records.push(new Uint8Array(record))
    for (const number of newestNumbers(batch)) keepNewest(place.numbers, number)
    return { kind: 'appended', lastIdx: place.records.length }
  }

  async range(from: number, to: number): Promise<RangeResult> {
    if (this.#closed) return closedLog(this.name)
    const records: EncodedRecord[] = []
    let bytes = 0
    for (let idx = Math.max(1, from); idx <= Math.min(to, this.#place.records.length) && bytes < rangeBytes; idx++) {
      const record = new Uint8Array(this.#place.records[idx - 1])
      bytes += record.length
      records.push(record)
    }
    return { kind: 'records', records }
  }

  async seqs(): Promise<SeqsResult> {
    if (this.#closed) return closedLog(this.name)
    const { records, epoch, numbers } = this.#place
    return { kind: 'seqs', idx: records.length, epoch, streams: streamSeqs(numbers.values()) }
  }

  async bumpEpoch(expectEpoch: number, writer: string = ''): Promise<EpochResult> {
    if (this.#closed) return closedLog(this.name)
    const place = this.#place
    if (place.epoch !== expectEpoch) return { kind: 'fenced', epoch: place.epoch }
    place.writer = writer
    return { kind: 'epoch', epoch: ++place.epoch }
  }

  async snapshot(state: Uint8Array, at: WrittenBy & { idx: number }): Promise<SnapshotResult> {
    if (this.#closed) return closedLog(this.name)
    const place = this.#place
    const { idx } = at
    if (isFenced(at, place)) return { kind: 'fenced', epoch: place.epoch }
    if (idx > place.records.length) return { kind: 'indexMismatch', actual: place.records.length }
    if (idx >= (place.snapshot?.idx ?? 0)) place.snapshot = { idx, state: new Uint8Array(state) }
    return { kind: 'kept' }
  }

  async latestSnapshot(): Promise<LatestSnapshotResult> {
    if (this.#closed) return closedLog(this.name)
    const { snapshot } = this.#place
    return snapshot ? { kind: 'snapshot', idx: snapshot.idx, state: new Uint8Array(snapshot.state) } : { kind: 'none' }
  }

  async close(): Promise<void> {
    this.#closed = true
  }
}
