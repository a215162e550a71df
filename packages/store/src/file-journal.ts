/**
 * The writer of a journal's files. `append` copies the record into a batch and gives its index; at the end of the current callback all that was
 * appended goes to the disk in one write, closed by a CHAIN record, and then, as the policy says, in one sync. No timer: with one message in
 * flight the batch is one, and while a sync runs the next batch grows.
 *
 * After a failed write or sync nothing is tried again: the kernel may call data clean that never reached the disk. The journal stays silent from
 * then on, and the way out is a new start.
 */
import { Direction, RecordType } from '@fix/session'
import type { JournalRecord, RecordDraft } from '@fix/session'
import { Batch, chainRecordBytes } from './batch.ts'
import { hex } from './chain.ts'
import { decode, idxAt, problemAt, sizeOf } from './format.ts'
import { JournalError } from './journal-error.ts'
import { Listeners } from './listeners.ts'
import type { OpenJournal, StreamEntry } from './open-journal.ts'
import type { Cut } from './recover.ts'
import { encodeJson, formatVersion } from './segment.ts'
import type { SegmentHeader } from './segment.ts'
import type { SegmentFiles } from './segment-files.ts'
import { offsetOf, segmentOf } from './sequence-index.ts'
import type { SequenceIndex } from './sequence-index.ts'
import type { Space } from './space.ts'
import { walk } from './walk.ts'
import type { Tail } from './walk.ts'
import type { Disk } from './disk.ts'

/** A batch is closed at this length even if nobody has written it yet. */
const batchBytes = 1024 * 1024
/** What may wait for the disk; above it the journal is full for new orders. */
const queueBytes = 64 * 1024 * 1024
/** Under `group` and `each`, records that wait for no sync get one after this many bytes: a power loss then takes no more than that. */
const lazyBytes = 1024 * 1024
const pooled = 4
const nothing = new Uint8Array(0)

/** What `stored` promises: the bytes are written, or written and synced, many records a sync or one. */
export type SyncPolicy = 'process' | 'group' | 'each'

export interface FileJournal extends OpenJournal {
  /** Names the journal for good. */
  readonly id: string
  readonly dir: string
  /** What the recovery found; `cut` says that a torn tail was cut, after which the venue is to be asked before trading. */
  readonly recovery: { records: number; segments: number; cut: Cut | undefined }
}

export interface Parts {
  disk: Disk
  dir: string
  policy: SyncPolicy
  id: string
  epoch: number
  segmentBytes: number
  clock: () => number
  beforeWrite: (() => void) | undefined
  tail: Tail
  streams: StreamEntry[]
  files: SegmentFiles
  space: Space
  sequences: SequenceIndex
  recovery: FileJournal['recovery']
  release: () => void
}

export class FileWriter implements FileJournal {
  readonly id: string
  readonly dir: string
  readonly epoch: number
  readonly recovery: FileJournal['recovery']
  readonly #parts: Parts
  readonly #streams: StreamEntry[]
  readonly #pool: Batch[] = []
  readonly #queue: Batch[] = []
  readonly #flushTick = (): void => this.#tick()
  readonly #syncDone = (error: Error | null): void => this.#synced(error)
  #open = new Batch()
  #queued = 0
  #nextIdx: number
  #head: Uint8Array
  #previousCrc: number
  #storedIdx: number
  #syncedIdx: number
  #syncingTo = 0
  #unsynced = 0
  /** Some record of the last write waits for its sync. */
  #waits = false
  #scheduled = false
  #syncing = false
  #toldFull = false
  #failure: JournalError | undefined
  #closed = false
  #closing: Promise<void> | undefined
  #idle: (() => void) | undefined
  readonly #onStored = new Listeners<number>()
  readonly #onFailed = new Listeners<Error>()

  constructor(parts: Parts) {
    const { tail } = parts
    this.id = parts.id
    this.dir = parts.dir
    this.epoch = parts.epoch
    this.recovery = parts.recovery
    this.#parts = parts
    this.#streams = parts.streams
    this.#nextIdx = tail.nextIdx
    this.#head = tail.head
    this.#previousCrc = tail.lastCrc
    this.#storedIdx = tail.nextIdx - 1
    this.#syncedIdx = 0
    if (tail.segment === 0) this.#beginSegment(1)
    else this.#open.reset(tail.segment, tail.offset, 0)
    this.#add(RecordType.epoch, 0, encodeJson({ sync: parts.policy }), 0)
    this.#seal()
    this.#storedIdx = this.#writeQueue()
    if (parts.policy === 'process') return
    parts.files.sync()
    this.#syncedIdx = this.#storedIdx
  }

  get streams(): readonly StreamEntry[] {
    return this.#streams
  }

  get storedIdx(): number {
    return this.#storedIdx
  }

  get refusal(): 'storeFull' | 'storeFailed' | undefined {
    if (this.#failure) return 'storeFailed'
    if (this.#queued + this.#open.length > queueBytes) return 'storeFull'
    const { space } = this.#parts
    if (space.full) space.check()
    return space.full ? 'storeFull' : undefined
  }

  onStored(listener: (idx: number) => void): () => void {
    return this.#onStored.add(listener)
  }

  onFailed(listener: (cause: Error) => void): () => void {
    return this.#onFailed.add(listener)
  }

  append(draft: RecordDraft): number {
    if (this.#closed) throw new Error(`append to the closed journal ${this.dir}`)
    const size = sizeOf(draft)
    if (this.#failure) return this.#nextIdx++
    const { segmentBytes, policy, sequences } = this.#parts
    const open = this.#open
    if (open.end + size + chainRecordBytes > segmentBytes && !(open.start === 0 && open.count <= 1)) this.#rotate()
    const idx = this.#nextIdx++
    const offset = this.#open.add(idx, draft, size)
    if (draft.type === RecordType.message && draft.dir === Direction.out && draft.rawTo > draft.rawFrom) {
      sequences.set(draft.stream, draft.epoch, draft.seq, this.#open.segment, offset)
    }
    if ((policy === 'each' && !draft.lazy) || this.#open.length >= batchBytes) this.#seal()
    if (!this.#scheduled) {
      this.#scheduled = true
      process.nextTick(this.#flushTick)
    }
    return idx
  }

  stream(name: string, identity: string): number {
    const known = this.#streams.find((entry) => entry.name === name && entry.identity === identity)
    if (known) return known.stream
    const stream = this.#streams.reduce((highest, entry) => Math.max(highest, entry.stream), 0) + 1
    this.append(this.#ownDraft(RecordType.stream, stream, encodeJson({ name, identity }), 0))
    this.#streams.push({ stream, name, identity })
    return stream
  }

  load(stream: number, epoch: number, fromSeq: number, toSeq: number, max: number, answer: (records: JournalRecord[]) => void): void {
    const { sequences } = this.#parts
    const records: JournalRecord[] = []
    const to = Math.min(toSeq, sequences.last(stream, epoch))
    try {
      for (let seq = Math.max(fromSeq, sequences.first(stream, epoch)); seq <= to && records.length < max; seq++) {
        const place = sequences.get(stream, epoch, seq)
        if (place > 0) records.push(this.#recordAt(segmentOf(place), offsetOf(place)))
      }
    } catch (error) {
      this.#fail(error)
    }
    answer(records)
  }

  *records(from: number = 1): Generator<JournalRecord> {
    const { disk, dir, files } = this.#parts
    const until = { segment: files.segment, offset: files.written }
    // Copied before the first record is given: a batch is used again once it is written.
    const unwritten = [...this.#queue, this.#open].flatMap((batch) => batch.records())
    for (const { bytes, view, at } of walk(disk, dir, { until, verifyChain: false })) {
      if (idxAt(view, at) >= from) yield decode(bytes, view, at)
    }
    for (const record of unwritten) if (record.idx >= from) yield record
  }

  flush(): void {
    if (this.#syncing || this.#failure || this.#closed) return
    const { policy, files, space } = this.#parts
    let last: number
    try {
      this.#parts.beforeWrite?.()
      if (this.#toldFull !== space.full) this.#recordFull(space.full)
      this.#seal()
      last = this.#writeQueue()
      if (last === 0) return
      space.wrote()
    } catch (error) {
      this.#fail(error)
      return
    }
    const waits = this.#waits && policy !== 'process'
    if (waits || (policy !== 'process' && this.#unsynced >= lazyBytes)) {
      this.#syncing = true
      this.#syncingTo = last
      files.syncLater(this.#syncDone)
    }
    if (!waits) this.#tellStored(last)
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#end())
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #tick(): void {
    this.#scheduled = false
    this.flush()
  }

  #synced(error: Error | null): void {
    this.#syncing = false
    if (error) {
      this.#fail(error)
    } else {
      this.#syncedIdx = this.#syncingTo
      this.#unsynced = 0
      if (this.#syncingTo > this.#storedIdx) this.#tellStored(this.#syncingTo)
      this.flush()
    }
    this.#idle?.()
  }

  #tellStored(idx: number): void {
    this.#storedIdx = idx
    this.#onStored.tell(idx)
  }

  #fail(error: unknown): void {
    if (this.#failure) return
    const text = error instanceof Error ? error.message : String(error)
    this.#failure = error instanceof JournalError ? error : new JournalError('failed', `journal ${this.dir}: ${text}`, { cause: error })
    this.#onFailed.tell(this.#failure)
  }

  /** Writes closed batches in order; under `each` only as far as the first that waits for a sync. Gives the last index written, or 0. */
  #writeQueue(): number {
    this.#waits = false
    let last = 0
    while (this.#queue.length > 0 && !(this.#waits && this.#parts.policy === 'each')) {
      const batch = this.#queue[0]
      this.#parts.files.write(batch)
      this.#queue.shift()
      this.#queued -= batch.length
      this.#unsynced += batch.length
      last = batch.lastIdx
      if (batch.syncs) this.#waits = true
      if (this.#pool.length < pooled) this.#pool.push(batch)
    }
    return last
  }

  /** Closes the growing batch with its CHAIN record and begins another behind it. */
  #seal(): void {
    const batch = this.#open
    if (batch.count === 0) return
    this.#head = batch.close(this.#nextIdx++, this.#head, this.epoch, this.#syncedIdx)
    this.#previousCrc = batch.lastCrc
    this.#queue.push(batch)
    this.#queued += batch.length
    this.#open = this.#pool.pop() ?? new Batch()
    this.#open.reset(batch.segment, batch.end, batch.lastWallUs)
  }

  #rotate(): void {
    this.#seal()
    this.#beginSegment(this.#open.segment + 1)
  }

  #beginSegment(segment: number): void {
    this.#open.reset(segment, 0, this.#open.lastWallUs)
    const header: SegmentHeader = {
      format: formatVersion,
      journal: this.id,
      firstIdx: this.#nextIdx,
      chain: hex(this.#head),
      previousCrc: this.#previousCrc,
      streams: this.#streams,
    }
    this.#add(RecordType.segmentHeader, 0, encodeJson(header), 0)
  }

  #recordFull(full: boolean): void {
    this.#toldFull = full
    this.#add(RecordType.reserve, 0, encodeJson({ storeFull: full }), full ? 1 : 0)
  }

  /** A record of the journal itself, put into the growing batch as it is. */
  #add(type: RecordType, stream: number, note: Uint8Array, flags: number): void {
    const draft = this.#ownDraft(type, stream, note, flags)
    this.#open.add(this.#nextIdx++, draft, sizeOf(draft))
  }

  #ownDraft(type: RecordType, stream: number, note: Uint8Array, flags: number): RecordDraft {
    const { epoch } = this
    const wallUs = this.#parts.clock()
    return { type, stream, dir: Direction.none, epoch, seq: 0, wallUs, flags, raw: nothing, rawFrom: 0, rawTo: 0, note, lazy: false }
  }

  #recordAt(segment: number, offset: number): JournalRecord {
    for (const batch of [...this.#queue, this.#open]) {
      if (batch.segment === segment && offset >= batch.start && offset < batch.end)
        return decode(batch.bytes, batch.view, batch.placeOf(offset))
    }
    const bytes = this.#parts.files.read(segment, offset)
    const view = bytes && new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    if (!bytes || !view || problemAt(bytes, view, 0, bytes.length)) {
      throw new JournalError('corrupt', `journal ${this.dir}: no good record in segment ${segment} at byte ${offset}`, { offset })
    }
    return decode(bytes, view, 0)
  }

  async #end(): Promise<void> {
    try {
      this.flush()
      while (!this.#failure && (this.#syncing || this.#queue.length > 0 || this.#open.count > 0)) {
        if (this.#syncing) await new Promise<void>((resolve) => (this.#idle = resolve))
        else this.flush()
      }
      this.#closed = true
      if (!this.#failure && this.#parts.policy !== 'process') this.#endSynced()
      if (this.#failure) throw this.#failure
    } finally {
      this.#closed = true
      this.#parts.files.close()
      this.#parts.release()
    }
  }

  /** Syncs what no record waited for, and leaves a last CHAIN record that says so. */
  #endSynced(): void {
    try {
      this.#parts.files.sync()
      this.#syncedIdx = this.#storedIdx
      this.#head = this.#open.close(this.#nextIdx++, this.#head, this.epoch, this.#syncedIdx)
      this.#parts.files.write(this.#open)
      this.#parts.files.sync()
    } catch (error) {
      this.#fail(error)
    }
  }
}
