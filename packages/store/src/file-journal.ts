/**
 * The writer of a journal's files. `append` copies the record into a batch and gives its index; at the end of the current callback all that was
 * appended goes to the disk in one write, closed by a CHAIN record, and then, as the policy says, in one sync. No timer: with one message in
 * flight the batch is one, and while a sync runs the next batch grows.
 *
 * After a failed write or sync nothing is tried again: the kernel may call data clean that never reached the disk. The journal stays silent from
 * then on, and the way out is a new start.
 */
import { RecordType } from '@fix/session'
import type { JournalRecord, RecordDraft } from '@fix/session'
import type { Batches } from './batches.ts'
import type { Disk } from './disk.ts'
import { decode, idxAt, problemAt } from './format.ts'
import { JournalError } from './journal-error.ts'
import { Listeners } from './listeners.ts'
import type { OpenJournal, StreamEntry } from './open-journal.ts'
import type { Cut } from './recover.ts'
import type { SegmentFiles } from './segment-files.ts'
import { offsetOf, segmentOf } from './sequence-index.ts'
import type { SequenceIndex } from './sequence-index.ts'
import type { Space } from './space.ts'
import { walk } from './walk.ts'

/** What may wait for the disk; above it the journal is full for new orders. */
const queueBytes = 64 * 1024 * 1024
/** Under `group` and `each`, records that wait for no sync get one after this many bytes: a power loss then takes no more than that. */
const lazyBytes = 1024 * 1024

/** What `stored` promises: the bytes are written, or written and synced, many records a sync or one. */
export type SyncPolicy = 'process' | 'group' | 'each'

export interface FileJournal extends OpenJournal {
  /** Names the journal for good. */
  readonly id: string
  readonly dir: string
  /** What the recovery found; `cut` says that a torn tail was cut, after which the venue is to be asked before trading. */
  readonly recovery: { records: number; segments: number; cut: Cut | undefined }
  /** As `close`, with no promise: calls back at once, or when the sync that runs is over, with what kept the journal from storing all. */
  end(done: (failure: Error | undefined) => void): void
}

export interface Parts {
  disk: Disk
  dir: string
  policy: SyncPolicy
  defer: (run: () => void) => void
  id: string
  epoch: number
  beforeWrite: (() => void) | undefined
  streams: StreamEntry[]
  batches: Batches
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
  readonly streams: StreamEntry[]
  readonly #parts: Parts
  readonly #batches: Batches
  readonly #flushTick = (): void => this.#tick()
  readonly #syncDone = (error: Error | null): void => this.#synced(error)
  readonly #onStored = new Listeners<number>()
  readonly #onFailed = new Listeners<Error>()
  #storedIdx = 0
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
  #ended: ((failure: Error | undefined) => void)[] | undefined

  /** Records that a run begins, and has that stored before anything else. Throws what the disk says. */
  constructor(parts: Parts) {
    this.id = parts.id
    this.dir = parts.dir
    this.epoch = parts.epoch
    this.recovery = parts.recovery
    this.streams = parts.streams
    this.#parts = parts
    this.#batches = parts.batches
    parts.batches.own(RecordType.epoch, 0, { sync: parts.policy }, 0)
    parts.batches.close()
    while (parts.batches.first) this.#storedIdx = this.#writeClosed()
    // Also under `process`: ids are made of this epoch, and a loss of power that took it would have them given out twice.
    parts.files.sync()
    parts.batches.syncedIdx = this.#storedIdx
  }

  get storedIdx(): number {
    return this.#storedIdx
  }

  get refusal(): 'storeFull' | 'storeFailed' | undefined {
    if (this.#failure) return 'storeFailed'
    if (this.#batches.bytes > queueBytes) return 'storeFull'
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
    if (this.#failure) return this.#batches.skip()
    const idx = this.#batches.append(draft)
    this.#schedule()
    return idx
  }

  stream(name: string, identity: string): number {
    const known = this.streams.find((entry) => entry.name === name && entry.identity === identity)
    if (known) return known.stream
    const stream = this.streams.reduce((highest, entry) => Math.max(highest, entry.stream), 0) + 1
    this.#batches.own(RecordType.stream, stream, { name, identity }, 0)
    this.#schedule()
    this.streams.push({ stream, name, identity })
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
    const unwritten = this.#batches.records()
    for (const { bytes, view, at } of walk(disk, dir, { until, verifyChain: false })) {
      if (idxAt(view, at) >= from) yield decode(bytes, view, at)
    }
    for (const record of unwritten) if (record.idx >= from) yield record
  }

  flush(): void {
    if (this.#syncing || this.#failure || this.#closed) return
    const { policy, files, space, beforeWrite } = this.#parts
    let last: number
    try {
      beforeWrite?.()
      if (this.#toldFull !== space.full) {
        this.#toldFull = space.full
        this.#batches.own(RecordType.reserve, 0, { storeFull: space.full }, space.full ? 1 : 0)
      }
      this.#batches.close()
      last = this.#writeClosed()
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
    this.#closing ??= new Promise((resolve, reject) => this.end((failure) => (failure ? reject(failure) : resolve())))
    return this.#closing
  }

  end(done: (failure: Error | undefined) => void): void {
    if (this.#closed) return done(this.#failure)
    if (this.#ended) return void this.#ended.push(done)
    this.#ended = [done]
    this.#settle()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    this.#parts.defer(this.#flushTick)
  }

  #tick(): void {
    this.#scheduled = false
    this.flush()
  }

  /** Writes closed batches in order; under `each` only as far as the first that waits for a sync. Gives the last index written, or 0. */
  #writeClosed(): number {
    const { files, policy } = this.#parts
    this.#waits = false
    let last = 0
    for (let batch = this.#batches.first; batch && !(this.#waits && policy === 'each'); batch = this.#batches.first) {
      files.write(batch)
      last = batch.lastIdx
      this.#unsynced += batch.length
      if (batch.syncs) this.#waits = true
      this.#batches.drop()
    }
    return last
  }

  #synced(error: Error | null): void {
    this.#syncing = false
    if (error) {
      this.#fail(error)
    } else {
      this.#batches.syncedIdx = this.#syncingTo
      this.#unsynced = 0
      if (this.#syncingTo > this.#storedIdx) this.#tellStored(this.#syncingTo)
      this.flush()
    }
    if (this.#ended) this.#settle()
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

  /** A record that waits in memory, or from its file, where its CRC must hold. */
  #recordAt(segment: number, offset: number): JournalRecord {
    const batch = this.#batches.at(segment, offset)
    if (batch) return decode(batch.bytes, batch.view, batch.placeOf(offset))
    const bytes = this.#parts.files.read(segment, offset)
    const view = bytes && new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    if (!bytes || !view || problemAt(bytes, view, 0, bytes.length)) {
      throw new JournalError('corrupt', `journal ${this.dir}: no good record in segment ${segment} at byte ${offset}`, { offset })
    }
    return decode(bytes, view, 0)
  }

  /** Writes what waits, sync by sync, and closes behind the last. */
  #settle(): void {
    while (!this.#syncing && !this.#failure && this.#batches.bytes > 0) this.flush()
    if (this.#syncing) return
    this.#closed = true
    if (!this.#failure && this.#parts.policy !== 'process') this.#endSynced()
    try {
      this.#parts.files.close()
    } catch (error) {
      this.#fail(error)
    }
    this.#parts.release()
    for (const done of this.#ended ?? []) done(this.#failure)
    this.#ended = undefined
  }

  /** Syncs what no record waited for, and leaves a last CHAIN record that says so. */
  #endSynced(): void {
    const { files } = this.#parts
    try {
      files.sync()
      this.#batches.syncedIdx = this.#storedIdx
      this.#batches.close(true)
      this.#writeClosed()
      files.sync()
    } catch (error) {
      this.#fail(error)
    }
  }
}
