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
import { hex } from './chain.ts'
import type { Disk } from './disk.ts'
import type { FileJournal, JournalFigures, Recovery, SnapshotOutcome, SyncPolicy } from './file-journal.ts'
import { FileReads } from './file-reads.ts'
import { JournalError } from './journal-error.ts'
import { Listeners } from './listeners.ts'
import type { Snapshot, StreamEntry } from './open-journal.ts'
import type { Retirement } from './retirement.ts'
import type { SegmentFiles } from './segment-files.ts'
import type { SequenceIndex } from './sequence-index.ts'
import type { KeptSnapshot } from './snapshot-file.ts'
import { snapshotRef } from './snapshot-ref.ts'
import type { Snapshots } from './snapshots.ts'
import type { Space } from './space.ts'

/** What may wait for the disk; above it the journal is full for new orders. */
const queueBytes = 64 * 1024 * 1024
/** Under `group` and `each`, records that wait for no sync get one after this many bytes: a power loss then takes no more than that. */
const lazyBytes = 1024 * 1024

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
  snapshots: Snapshots
  retirement: Retirement
  /** What the records say of the disk. */
  toldFull: boolean
  recovery: Recovery
  release: () => void
}

export class FileWriter implements FileJournal {
  readonly id: string
  readonly dir: string
  readonly epoch: number
  readonly recovery: Recovery
  readonly streams: StreamEntry[]
  readonly #parts: Parts
  readonly #batches: Batches
  readonly #reads: FileReads
  readonly #flushTick = (): void => this.#tick()
  readonly #syncDone = (error: Error | null): void => this.#synced(error)
  readonly #snapshotDone = (snapshot: KeptSnapshot, failure: Error | undefined): void => this.#kept(snapshot, failure)
  readonly #onStored = new Listeners<number>()
  readonly #onFailed = new Listeners<Error>()
  readonly #onSnapshot = new Listeners<SnapshotOutcome>()
  /** Streams that this run asked for. */
  readonly #used = new Set<number>()
  #storedIdx = 0
  #writtenIdx = 0
  #syncingTo = 0
  #unsynced = 0
  /** Some record of the last write waits for its sync. */
  #waits = false
  #scheduled = false
  #syncing = false
  #toldFull: boolean
  #failure: JournalError | undefined
  #closed = false
  #closing: Promise<void> | undefined
  #ended: ((failure: Error | undefined) => void)[] | undefined

  /** Records that a run begins, and has that stored before anything else. Throws what the disk says. */
  constructor(parts: Parts) {
    const { batches, files, policy } = parts
    this.id = parts.id
    this.dir = parts.dir
    this.epoch = parts.epoch
    this.recovery = parts.recovery
    this.streams = parts.streams
    this.#toldFull = parts.toldFull
    this.#parts = parts
    this.#batches = batches
    this.#reads = new FileReads(parts.disk, parts.dir, batches, files, parts.sequences)
    batches.own(RecordType.epoch, 0, { sync: policy }, 0)
    batches.close()
    while (batches.first) this.#storedIdx = this.#writeClosed()
    // Also under `process`: ids are made of this epoch, and a loss of power that took it would have them given out twice.
    files.sync()
    batches.syncedIdx = this.#storedIdx
    if (this.#toldFull !== parts.space.full) this.#schedule()
  }

  get storedIdx(): number {
    return this.#storedIdx
  }

  get refusal(): 'storeFull' | 'storeFailed' | undefined {
    if (this.#failure) return 'storeFailed'
    if (this.#batches.bytes > queueBytes) return 'storeFull'
    const { space } = this.#parts
    if (!space.full) return undefined
    space.check()
    if (space.full) return 'storeFull'
    // That there is room again is a record too, and perhaps nobody else has one.
    this.#schedule()
    return undefined
  }

  onStored(listener: (idx: number) => void): () => void {
    return this.#onStored.add(listener)
  }

  onFailed(listener: (cause: Error) => void): () => void {
    return this.#onFailed.add(listener)
  }

  onSnapshot(listener: (outcome: SnapshotOutcome) => void): () => void {
    return this.#onSnapshot.add(listener)
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
    const stream = known?.stream ?? this.streams.reduce((highest, entry) => Math.max(highest, entry.stream), 0) + 1
    this.#used.add(stream)
    if (known) return stream
    this.#batches.own(RecordType.stream, stream, { name, identity }, 0)
    this.#schedule()
    this.streams.push({ stream, name, identity })
    return stream
  }

  load(stream: number, epoch: number, fromSeq: number, toSeq: number, max: number, answer: (records: JournalRecord[]) => void): void {
    const records: JournalRecord[] = []
    try {
      this.#reads.load(stream, epoch, fromSeq, toSeq, max, records)
    } catch (error) {
      this.#fail(error)
    }
    answer(records)
  }

  records(from: number = 1): Generator<JournalRecord> {
    return this.#reads.records(from)
  }

  snapshot(state: Uint8Array): number {
    if (this.#closed) throw new Error(`snapshot in the closed journal ${this.dir}`)
    if (this.#failure) return this.#batches.lastIdx
    // The last index is then that of a CHAIN record, and its head ties the snapshot to this history.
    this.#batches.close()
    const idx = this.#batches.lastIdx
    this.#parts.snapshots.take({ journal: this.id, chain: hex(this.#batches.head), idx, state })
    this.#schedule()
    return idx
  }

  audit(): Generator<number, number> {
    // Where nothing waits, what is written ends in the head of the last closed batch.
    return this.#reads.audit(this.#batches.bytes === 0 ? hex(this.#batches.head) : undefined)
  }

  latestSnapshot(): Snapshot | undefined {
    const latest = this.#parts.snapshots.latest
    return latest && { idx: latest.idx, state: new Uint8Array(latest.state) }
  }

  figures(): JournalFigures {
    const { files, snapshots, space } = this.#parts
    const { segments } = files
    return {
      lastIdx: this.#batches.lastIdx,
      snapshotIdx: snapshots.latest?.idx ?? 0,
      segments: segments.length,
      bytes: segments.reduce((sum, { bytes }) => sum + bytes, 0),
      reserveBytes: space.reserveBytes,
      waitingBytes: this.#batches.bytes,
      mostWaitingBytes: queueBytes,
      chain: hex(this.#batches.head),
    }
  }

  flush(): void {
    if (this.#syncing || this.#failure || this.#closed) return
    const { policy, files, space, snapshots, beforeWrite } = this.#parts
    let last: number
    try {
      beforeWrite?.()
      this.#tellSpace()
      this.#batches.close()
      last = this.#writeClosed()
      if (last > 0) space.wrote()
      if (this.#toldFull !== space.full) this.#schedule()
    } catch (error) {
      this.#fail(error)
      return
    }
    const waits = this.#waits && policy !== 'process'
    if (waits || (policy !== 'process' && (this.#unsynced >= lazyBytes || snapshots.waitsFor > this.#batches.syncedIdx))) {
      this.#syncing = true
      this.#syncingTo = this.#writtenIdx
      files.syncLater(this.#syncDone)
    } else {
      this.#advanceSnapshot()
    }
    if (last > 0 && !waits) this.#tellStored(last)
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

  /** Entering and leaving `storeFull` are records. */
  #tellSpace(): void {
    const { full } = this.#parts.space
    if (this.#toldFull === full) return
    this.#toldFull = full
    this.#batches.own(RecordType.reserve, 0, { storeFull: full }, full ? 1 : 0)
  }

  /** Writes closed batches in order; under `each` only as far as the first that waits for a sync. Gives the last index written, or 0. */
  #writeClosed(): number {
    const { files, policy } = this.#parts
    this.#waits = false
    let last = 0
    for (let batch = this.#batches.first; batch && !(this.#waits && policy === 'each'); batch = this.#batches.first) {
      files.write(batch)
      last = this.#writtenIdx = batch.lastIdx
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
    } else if (!this.#failure) {
      this.#batches.syncedIdx = this.#syncingTo
      this.#unsynced = 0
      if (this.#syncingTo > this.#storedIdx) this.#tellStored(this.#syncingTo)
      this.flush()
      this.#advanceSnapshot()
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
    this.#parts.snapshots.stop()
    this.#onFailed.tell(this.#failure)
  }

  /** Writes the snapshot that waits, if all that it covers is on the disk. */
  #advanceSnapshot(): void {
    const { policy, files, snapshots } = this.#parts
    if (snapshots.waitsFor === 0 || snapshots.waitsFor > this.#writtenIdx) return
    try {
      // What promises no sync gets one here: with old segments gone, a journal shorter than its snapshot could not be opened.
      if (policy === 'process') files.syncAll()
    } catch (error) {
      this.#fail(error)
      return
    }
    snapshots.durable(policy === 'process' ? this.#writtenIdx : this.#batches.syncedIdx, this.#snapshotDone)
  }

  #kept(snapshot: KeptSnapshot, failure: Error | undefined): void {
    const outcome: SnapshotOutcome = { idx: snapshot.idx, retired: [], failure }
    if (!failure && !this.#failure) {
      this.#batches.own(RecordType.snapshotRef, 0, snapshotRef(snapshot), 0)
      this.#schedule()
      outcome.failure = this.#parts.retirement.advance(this.#used, outcome.retired)
    }
    this.#onSnapshot.tell(outcome)
    if (this.#ended) this.#settle()
  }

  /** Writes what waits, sync by sync, and closes behind the last. */
  #settle(): void {
    const { files, policy, snapshots, release } = this.#parts
    do this.flush()
    while (!this.#syncing && !this.#failure && this.#batches.bytes > 0)
    if (this.#closed || this.#syncing || snapshots.busy) return
    this.#closed = true
    if (!this.#failure && policy !== 'process') this.#endSynced()
    try {
      files.close()
    } catch (error) {
      this.#fail(error)
    }
    release()
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
