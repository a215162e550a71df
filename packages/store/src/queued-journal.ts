/**
 * A journal over a log of records: the synchronous port that a session needs, over an asynchronous store. `append` encodes the record and gives its
 * index; one batch is under way at a time, and what comes meanwhile is the next one. A record is stored when the log has acknowledged its batch, or when an
 * unknown outcome has been settled as stored (`settle.ts`).
 *
 * Bounded everywhere: what waits (then `refusal` is `storeFull`), what is held to be read again, how long an outcome may stay unknown (then it is `storeFailed`).
 */
import { Direction, RecordType } from '@fix/session'
import type { JournalRecord, RecordDraft } from '@fix/session'
import type { HeldRecords } from './held-records.ts'
import { Listeners } from './listeners.ts'
import { loadRecords } from './load-records.ts'
import type { OpenJournal, Snapshot, StreamEntry } from './open-journal.ts'
import { ownRecord } from './own-record.ts'
import type { EncodedRecord, RecordLog } from './record-log.ts'
import { encodeJson } from './segment.ts'
import type { SequenceIndex } from './sequence-index.ts'
import { answered, settle } from './settle.ts'
import type { SettleOptions } from './settle.ts'
import { snapshotRef } from './snapshot-ref.ts'
import { StoreFailure } from './store-failure.ts'
import type { StoreFailureReason } from './store-failure.ts'

export interface QueueBounds {
  /** Records and bytes that may wait for the log before new orders are refused. */
  queueRecords: number
  queueBytes: number
  /** Beyond that, room for what can't be refused: reports, cancels, heartbeats. Above it the journal fails. */
  reserveBytes: number
  batchRecords: number
  batchBytes: number
  /** Records that are held in memory to be read again. */
  heldBytes: number
}

export interface QueueParts {
  log: RecordLog
  epoch: number
  /** The name by which the log knows the writer of that epoch. */
  writer: string
  streams: StreamEntry[]
  held: HeldRecords
  sequences: SequenceIndex
  latestSnapshot: Snapshot | undefined
  bounds: QueueBounds
  settling: Omit<SettleOptions, 'full'>
  clock: () => number
  defer: (run: () => void) => void
}

const word = 2 ** 32

export class QueuedJournal implements OpenJournal {
  readonly epoch: number
  readonly streams: StreamEntry[]
  readonly #parts: QueueParts
  readonly #settling: SettleOptions
  readonly #onStored = new Listeners<number>()
  readonly #onFailed = new Listeners<Error>()
  #storedIdx: number
  #lastIdx: number
  #waitingBytes = 0
  #full = false
  #scheduled = false
  #running: Promise<void> | undefined
  #snapshot: Snapshot | undefined
  #keeping: Snapshot | undefined
  #failure: StoreFailure | undefined
  #closed = false
  #closing: Promise<void> | undefined

  constructor(parts: QueueParts) {
    this.#parts = parts
    this.epoch = parts.epoch
    this.streams = parts.streams
    this.#storedIdx = this.#lastIdx = parts.held.lastIdx
    this.#snapshot = parts.latestSnapshot
    this.#settling = { ...parts.settling, full: (full) => (this.#full = full) }
    this.#own(RecordType.epoch, 0, { sync: parts.log.name })
  }

  get storedIdx(): number {
    return this.#storedIdx
  }

  get refusal(): 'storeFull' | 'storeFailed' | undefined {
    if (this.#failure) return 'storeFailed'
    const { queueBytes, queueRecords } = this.#parts.bounds
    const crowded = this.#waitingBytes > queueBytes || this.#lastIdx - this.#storedIdx > queueRecords
    return this.#full || crowded ? 'storeFull' : undefined
  }

  onStored(listener: (idx: number) => void): () => void {
    return this.#onStored.add(listener)
  }

  onFailed(listener: (cause: Error) => void): () => void {
    return this.#onFailed.add(listener)
  }

  append(draft: RecordDraft): number {
    if (this.#closed) throw new Error(`append to the closed journal over ${this.#parts.log.name}`)
    if (this.#failure) return ++this.#lastIdx
    const { held, bounds, sequences } = this.#parts
    const record = held.add(draft)
    const idx = ++this.#lastIdx
    this.#waitingBytes += record.length
    if (draft.type === RecordType.message && draft.dir === Direction.out && draft.rawTo > draft.rawFrom) {
      sequences.set(draft.stream, draft.epoch, draft.seq, Math.floor(idx / word), idx % word)
    }
    if (this.#waitingBytes > bounds.queueBytes + bounds.reserveBytes) this.#overrun()
    this.#schedule()
    return idx
  }

  stream(name: string, identity: string): number {
    const known = this.streams.find((entry) => entry.name === name && entry.identity === identity)
    if (known) return known.stream
    const stream = this.streams.reduce((highest, entry) => Math.max(highest, entry.stream), 0) + 1
    this.#own(RecordType.stream, stream, { name, identity })
    this.streams.push({ stream, name, identity })
    return stream
  }

  load(stream: number, epoch: number, fromSeq: number, toSeq: number, max: number, answer: (records: JournalRecord[]) => void): void {
    const { sequences } = this.#parts
    const places: number[] = []
    const to = Math.min(toSeq, sequences.last(stream, epoch))
    for (let seq = Math.max(fromSeq, sequences.first(stream, epoch)); seq <= to && places.length < max; seq++) {
      const idx = sequences.get(stream, epoch, seq)
      if (idx > 0) places.push(idx)
    }
    loadRecords(this.#parts.log, this.#parts.held, places, this.#settling, answer, (reason, cause) => this.#fail(reason, cause))
  }

  *records(from: number = 1): Generator<JournalRecord> {
    const { held, log } = this.#parts
    const until = held.lastIdx
    for (let idx = from; idx <= until; idx++) {
      const record = held.at(idx)
      if (!record) throw new Error(`journal over ${log.name}: record ${idx} is no longer held, the first is ${held.firstIdx}; open it anew`)
      yield record
    }
  }

  /** Keeps the state that everything appended so far folds to, once that is stored; gives the index that it covers. */
  snapshot(state: Uint8Array): number {
    if (this.#closed) throw new Error(`snapshot of the closed journal over ${this.#parts.log.name}`)
    const snapshot = (this.#keeping = { idx: this.#lastIdx, state: new Uint8Array(state) })
    this.#own(RecordType.snapshotRef, 0, snapshotRef(snapshot))
    return snapshot.idx
  }

  latestSnapshot(): Snapshot | undefined {
    return this.#snapshot && { idx: this.#snapshot.idx, state: new Uint8Array(this.#snapshot.state) }
  }

  flush(): void {
    if (this.#failure || this.#closed || this.#running || !this.#waits) return
    this.#running = this.#run()
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#end())
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  get #waits(): boolean {
    return this.#storedIdx < this.#lastIdx || this.#keeping !== undefined
  }

  #schedule(): void {
    if (this.#scheduled || this.#running) return
    this.#scheduled = true
    this.#parts.defer(() => {
      this.#scheduled = false
      this.flush()
    })
  }

  /** One batch after the other until nothing waits. */
  async #run(): Promise<void> {
    while (!this.#failure && this.#storedIdx < this.#lastIdx) await this.#sendBatch()
    const keeping = this.#keeping
    if (keeping && !this.#failure) await this.#keep(keeping)
    this.#running = undefined
    this.flush()
  }

  async #sendBatch(): Promise<void> {
    const { log, held, bounds, writer } = this.#parts
    const batch: EncodedRecord[] = []
    let bytes = 0
    for (const record of held.from(this.#storedIdx + 1, bounds.batchRecords)) {
      if (bytes > 0 && bytes + record.length > bounds.batchBytes) break
      bytes += record.length
      batch.push(record)
    }
    const settled = await settle(log, batch, { epoch: this.epoch, writer, expectIdx: this.#storedIdx }, this.#settling)
    if (this.#failure) return
    if (settled.kind === 'appended') {
      this.#waitingBytes -= bytes
      this.#storedIdx = settled.lastIdx
      held.fit(bounds.heldBytes, this.#storedIdx)
      this.#onStored.tell(this.#storedIdx)
    } else if (settled.kind === 'fenced') {
      this.#fail('fenced', this.#fencedBy(settled.epoch))
    } else if (settled.kind === 'indexMismatch') {
      this.#fail('indexMismatch', `it ends at ${settled.actual}, expected ${this.#storedIdx}`)
    } else {
      this.#fail(settled.kind, settled.cause)
    }
  }

  /** Only an optimisation: what can't be kept is left, but for what a fence says. */
  async #keep(snapshot: Snapshot): Promise<void> {
    if (this.#keeping === snapshot) this.#keeping = undefined
    const { log, writer } = this.#parts
    const result = await answered(log.snapshot(snapshot.state, { epoch: this.epoch, writer, idx: snapshot.idx }), this.#settling)
    if (result.kind === 'kept') this.#snapshot = snapshot
    if (result.kind === 'fenced') this.#fail('fenced', this.#fencedBy(result.epoch))
  }

  #fencedBy(epoch: number): string {
    if (epoch > this.epoch) return `a writer of epoch ${epoch} has taken it, this one is of ${this.epoch}`
    const lost = 'it has lost what it had acknowledged'
    return epoch === this.epoch
      ? `another writer has the same epoch ${epoch}: ${lost}`
      : `its epoch is ${epoch}, this writer is of ${this.epoch}: ${lost}`
  }

  #own(type: RecordType, stream: number, note: object): void {
    this.append(ownRecord(type, stream, this.epoch, this.#parts.clock(), encodeJson(note)))
  }

  #overrun(): void {
    this.#parts.defer(() => this.#fail('overrun', `${this.#waitingBytes} bytes wait for it`))
  }

  #fail(reason: StoreFailureReason, why: string | Error): void {
    if (this.#failure) return
    const text = typeof why === 'string' ? why : why.message
    const cause = typeof why === 'string' ? undefined : why
    this.#failure = new StoreFailure(reason, `journal over ${this.#parts.log.name}, ${reason}: ${text}`, cause)
    this.#onFailed.tell(this.#failure)
  }

  async #end(): Promise<void> {
    try {
      this.flush()
      while (this.#running) await this.#running
      if (this.#failure) throw this.#failure
    } finally {
      this.#closed = true
      await this.#parts.log.close()
    }
  }
}
