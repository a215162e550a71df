/**
 * A journal in memory: the same port, the promise `none`. For simulation and tests, where a crash is an event of the script, and for a session
 * that nothing depends on. It has no clock and no chance in it: the same calls give the same records.
 */
import { Direction, RecordType } from '@fix/session'
import type { JournalRecord, RecordDraft } from '@fix/session'
import { Listeners } from './listeners.ts'
import type { OpenJournal, Snapshot, StreamEntry } from './open-journal.ts'
import { ownRecord } from './own-record.ts'
import { encodeJson } from './segment.ts'
import { snapshotRef } from './snapshot-ref.ts'

export interface MemoryOptions {
  /**
   * When a record counts as stored: `endOfTurn` with a microtask after the append, or with `flush()` if that comes first; `onFlush` with
   * `flush()` alone, so that a simulation decides; `atOnce` with the append itself, so that no gate ever holds. `endOfTurn` unless told.
   */
  stored?: 'endOfTurn' | 'onFlush' | 'atOnce'
  /** Records of an earlier journal: this one goes on behind them, as a restart would, with its epoch raised. */
  records?: Iterable<JournalRecord>
  /** The newest snapshot of that earlier journal, as its `latestSnapshot()` gave it. */
  snapshot?: Snapshot
  /** wallUs of the journal's own records; 0 unless told. */
  wallUs?: number
}

export interface MemoryJournal extends OpenJournal {
  /** Refuses from now on, or again takes records: for tests of what stands before it. A failure stays. */
  refuse(refusal: 'storeFull' | 'storeFailed' | undefined): void
}

const decoder = new TextDecoder()

export function memoryJournal(options: MemoryOptions = {}): MemoryJournal {
  return new Memory(options)
}

class Memory implements MemoryJournal {
  readonly epoch: number
  readonly #records: JournalRecord[] = []
  readonly #streams: StreamEntry[] = []
  readonly #stored: NonNullable<MemoryOptions['stored']>
  readonly #wallUs: number
  readonly #places = new Map<string, number>()
  readonly #last = new Map<string, number>()
  #storedIdx = 0
  #toldIdx = 0
  #scheduled = false
  #refusal: 'storeFull' | 'storeFailed' | undefined
  #closed = false
  #snapshot: Snapshot | undefined
  readonly #onStored = new Listeners<number>()
  readonly #onFailed = new Listeners<Error>()

  constructor(options: MemoryOptions) {
    this.#stored = options.stored ?? 'endOfTurn'
    this.#wallUs = options.wallUs ?? 0
    this.#snapshot = options.snapshot && copyOfSnapshot(options.snapshot)
    let epoch = 0
    for (const record of options.records ?? []) {
      this.#keep(record)
      if (record.type === RecordType.epoch && record.stream === 0) epoch = Math.max(epoch, record.epoch)
      if (record.type === RecordType.stream) this.#streams.push(entryOf(record))
    }
    this.epoch = epoch + 1
    this.#own(RecordType.epoch, 0, { sync: 'none' })
    this.#storedIdx = this.#toldIdx = this.#nextIdx - 1
  }

  get streams(): readonly StreamEntry[] {
    return this.#streams
  }

  get storedIdx(): number {
    return this.#storedIdx
  }

  get refusal(): 'storeFull' | 'storeFailed' | undefined {
    return this.#refusal
  }

  get #nextIdx(): number {
    return (this.#records.at(-1)?.idx ?? 0) + 1
  }

  append(draft: RecordDraft): number {
    if (this.#closed) throw new Error('append to a closed memory journal')
    const { type, stream, dir, epoch, seq, wallUs, flags } = draft
    const idx = this.#nextIdx
    this.#keep({
      idx,
      type,
      stream,
      dir,
      epoch,
      seq,
      wallUs,
      flags,
      raw: new Uint8Array(draft.raw.subarray(draft.rawFrom, draft.rawTo)),
      note: new Uint8Array(draft.note),
    })
    if (this.#refusal === 'storeFailed') return idx
    if (this.#stored === 'atOnce') this.#storedIdx = idx
    if (this.#stored !== 'onFlush' && !this.#scheduled) {
      this.#scheduled = true
      queueMicrotask(() => this.flush())
    }
    return idx
  }

  stream(name: string, identity: string): number {
    const known = this.#streams.find((entry) => entry.name === name && entry.identity === identity)
    if (known) return known.stream
    const stream = this.#streams.reduce((highest, entry) => Math.max(highest, entry.stream), 0) + 1
    this.#own(RecordType.stream, stream, { name, identity })
    this.#streams.push({ stream, name, identity })
    return stream
  }

  load(stream: number, epoch: number, fromSeq: number, toSeq: number, max: number, answer: (records: JournalRecord[]) => void): void {
    const found: JournalRecord[] = []
    const to = Math.min(toSeq, this.#last.get(`${stream} ${epoch}`) ?? 0)
    for (let seq = fromSeq; seq <= to && found.length < max; seq++) {
      const place = this.#places.get(`${stream} ${epoch} ${seq}`)
      if (place !== undefined) found.push(copyOf(this.#records[place]))
    }
    answer(found)
  }

  *records(from: number = 1): Generator<JournalRecord> {
    for (const record of [...this.#records]) if (record.idx >= from) yield copyOf(record)
  }

  snapshot(state: Uint8Array): number {
    const idx = this.#nextIdx - 1
    this.#snapshot = { idx, state: new Uint8Array(state) }
    this.#own(RecordType.snapshotRef, 0, snapshotRef(this.#snapshot))
    return idx
  }

  latestSnapshot(): Snapshot | undefined {
    return this.#snapshot && copyOfSnapshot(this.#snapshot)
  }

  flush(): void {
    this.#scheduled = false
    if (this.#refusal === 'storeFailed' || this.#closed) return
    this.#storedIdx = this.#nextIdx - 1
    if (this.#toldIdx === this.#storedIdx) return
    this.#toldIdx = this.#storedIdx
    this.#onStored.tell(this.#storedIdx)
  }

  refuse(refusal: 'storeFull' | 'storeFailed' | undefined): void {
    if (this.#refusal === 'storeFailed') return
    this.#refusal = refusal
    if (refusal === 'storeFailed') this.#onFailed.tell(new Error('memory journal: told to fail'))
  }

  onStored(listener: (idx: number) => void): () => void {
    return this.#onStored.add(listener)
  }

  onFailed(listener: (cause: Error) => void): () => void {
    return this.#onFailed.add(listener)
  }

  close(): Promise<void> {
    this.flush()
    this.#closed = true
    return Promise.resolve()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #keep(record: JournalRecord): void {
    if (record.type === RecordType.message && record.dir === Direction.out && record.raw.length > 0) {
      const { stream, epoch, seq } = record
      this.#places.set(`${stream} ${epoch} ${seq}`, this.#records.length)
      this.#last.set(`${stream} ${epoch}`, Math.max(seq, this.#last.get(`${stream} ${epoch}`) ?? 0))
    }
    this.#records.push(record)
  }

  #own(type: RecordType, stream: number, note: object): void {
    this.append(ownRecord(type, stream, this.epoch, this.#wallUs, encodeJson(note)))
  }
}

const copyOf = (record: JournalRecord): JournalRecord => ({ ...record, raw: new Uint8Array(record.raw), note: new Uint8Array(record.note) })

const copyOfSnapshot = ({ idx, state }: Snapshot): Snapshot => ({ idx, state: new Uint8Array(state) })

function entryOf(record: JournalRecord): StreamEntry {
  const { name, identity } = JSON.parse(decoder.decode(record.note)) as { name: string; identity: string }
  return { stream: record.stream, name, identity }
}
