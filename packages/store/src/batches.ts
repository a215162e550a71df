/**
 * Everything appended that is not yet on the disk, in order: batches that are closed and wait to be written, and the one that grows. Numbers, the hash
 * chain and the turn to a next segment are decided here, as each record comes; nothing here touches a file.
 */
import { Direction, RecordType } from '@fix/session'
import type { JournalRecord, RecordDraft } from '@fix/session'
import { Batch, chainRecordBytes } from './batch.ts'
import { hex } from './chain.ts'
import { sizeOf } from './format.ts'
import type { StreamEntry } from './open-journal.ts'
import { ownRecord } from './own-record.ts'
import { encodeJson, formatVersion } from './segment.ts'
import type { SegmentHeader } from './segment.ts'
import type { SequenceIndex } from './sequence-index.ts'
import type { Tail } from './walk.ts'

/** A batch is closed at this length even if nobody has written it yet. */
const batchBytes = 1024 * 1024
const pooled = 4

export interface BatchesOptions {
  journalId: string
  epoch: number
  sync: string
  segmentBytes: number
  /** Close the batch behind each record that waits for a sync. */
  oneEach: boolean
  clock: () => number
  streams: StreamEntry[]
  sequences: SequenceIndex
  tail: Tail
}

export class Batches {
  /** Up to this index all is known to be synced; goes into each CHAIN record. */
  syncedIdx = 0
  readonly #options: BatchesOptions
  readonly #closed: Batch[] = []
  readonly #pool: Batch[] = []
  #open = new Batch()
  #bytes = 0
  #nextIdx: number
  readonly #head: Uint8Array
  #previousCrc: number

  constructor(options: BatchesOptions) {
    const { tail } = options
    this.#options = options
    this.#nextIdx = tail.nextIdx
    this.#head = new Uint8Array(tail.head)
    this.#previousCrc = tail.lastCrc
    if (tail.segment === 0) this.#beginSegment(1)
    else this.#open.reset(tail.segment, tail.offset, 0)
  }

  get lastIdx(): number {
    return this.#nextIdx - 1
  }

  /** The hash chain up to the last record of a closed batch. */
  get head(): Uint8Array {
    return this.#head
  }

  /** Bytes that wait. */
  get bytes(): number {
    return this.#bytes + this.#open.length
  }

  append(draft: RecordDraft): number {
    const size = sizeOf(draft)
    const { segmentBytes, oneEach, sequences } = this.#options
    const { start, end, count } = this.#open
    // A record longer than a segment gets one of its own, behind the header.
    if (end + size + chainRecordBytes > segmentBytes && !(start === 0 && count <= 1)) this.#rotate()
    const idx = this.#nextIdx++
    const offset = this.#open.add(idx, draft, size)
    if (draft.type === RecordType.message && draft.dir === Direction.out && draft.rawTo > draft.rawFrom) {
      sequences.set(draft.stream, draft.epoch, draft.seq, this.#open.segment, offset)
    }
    if ((oneEach && !draft.lazy) || this.#open.length >= batchBytes) this.close()
    return idx
  }

  /** Takes a number for a record that nobody keeps any more. */
  skip(): number {
    return this.#nextIdx++
  }

  /** A record of the journal itself. */
  own(type: RecordType, stream: number, note: object, flags: number): number {
    return this.append(this.#ownDraft(type, stream, encodeJson(note), flags))
  }

  /** Closes the growing batch with its CHAIN record and begins another behind it; an empty one only if told. */
  close(evenEmpty: boolean = false): void {
    const batch = this.#open
    if (batch.count === 0 && !evenEmpty) return
    batch.close(this.#nextIdx++, this.#head, this.#options.epoch, this.syncedIdx)
    this.#previousCrc = batch.lastCrc
    this.#closed.push(batch)
    this.#bytes += batch.length
    this.#open = this.#pool.pop() ?? new Batch()
    this.#open.reset(batch.segment, batch.end, batch.lastWallUs)
  }

  /** The first closed batch, to be written next. */
  get first(): Batch | undefined {
    return this.#closed[0]
  }

  /** The first closed batch is written; its buffer is used again. */
  drop(): void {
    const batch = this.#closed.shift()
    if (!batch) return
    this.#bytes -= batch.length
    if (this.#pool.length < pooled) this.#pool.push(batch)
  }

  /** All records that wait, as copies. */
  records(): JournalRecord[] {
    return [...this.#closed, this.#open].flatMap((batch) => batch.records())
  }

  /** The batch that holds the record of that place, if it still waits. */
  at(segment: number, offset: number): Batch | undefined {
    return [...this.#closed, this.#open].find((batch) => batch.segment === segment && offset >= batch.start && offset < batch.end)
  }

  #rotate(): void {
    this.close()
    this.#beginSegment(this.#open.segment + 1)
  }

  #beginSegment(segment: number): void {
    this.#open.reset(segment, 0, this.#open.lastWallUs)
    const header: SegmentHeader = {
      format: formatVersion,
      journal: this.#options.journalId,
      firstIdx: this.#nextIdx,
      chain: hex(this.#head),
      previousCrc: this.#previousCrc,
      streams: this.#options.streams,
      sync: this.#options.sync,
    }
    const draft = this.#ownDraft(RecordType.segmentHeader, 0, encodeJson(header), 0)
    this.#open.add(this.#nextIdx++, draft, sizeOf(draft))
  }

  #ownDraft(type: RecordType, stream: number, note: Uint8Array, flags: number): RecordDraft {
    const { epoch, clock } = this.#options
    return ownRecord(type, stream, epoch, clock(), note, flags)
  }
}
