import { Direction, RecordType, type Journal, type JournalRecord, type RecordDraft } from '@fix/session'

const noBytes = new Uint8Array(0)

/**
 * Records in memory behind the journal's port: what a simulated storage is made of, and the log of the simulated venue. A record counts as
 * stored when `store` says so, at once where nobody ever does (`atOnce`).
 */
export class KeptRecords implements Journal {
  readonly epoch: number
  readonly kept: JournalRecord[]
  /** Sees each record of others as it is appended. */
  onAppend: ((record: JournalRecord) => void) | undefined
  refusal: 'storeFull' | 'storeFailed' | undefined = undefined
  #storedIdx: number
  readonly #atOnce: boolean
  readonly #places = new Map<number, number>()
  #lastSeq = 0
  readonly #stored = new Set<(idx: number) => void>()
  readonly #failed = new Set<(cause: Error) => void>()

  /** `earlier`: what is there; this one goes on behind it, with its epoch raised. */
  constructor(earlier: readonly JournalRecord[], options: { atOnce: boolean; wallUs: number }) {
    this.kept = [...earlier]
    this.#atOnce = options.atOnce
    let epoch = 0
    for (const [place, record] of this.kept.entries()) {
      if (record.type === RecordType.epoch && record.stream === 0) epoch = Math.max(epoch, record.epoch)
      this.#index(record, place)
    }
    this.epoch = epoch + 1
    const own = { stream: 0, dir: Direction.none, seq: 0, flags: 0, raw: noBytes, note: noBytes }
    this.#keep({ ...own, idx: this.lastIdx + 1, type: RecordType.epoch, epoch: this.epoch, wallUs: options.wallUs })
    this.#storedIdx = this.lastIdx
  }

  get lastIdx(): number {
    return this.kept.length === 0 ? 0 : this.kept[this.kept.length - 1].idx
  }

  get storedIdx(): number {
    return this.#atOnce ? this.lastIdx : this.#storedIdx
  }

  append(draft: RecordDraft): number {
    const { type, stream, dir, epoch, seq, wallUs, flags } = draft
    const raw = new Uint8Array(draft.raw.subarray(draft.rawFrom, draft.rawTo))
    const record = { idx: this.lastIdx + 1, type, stream, dir, epoch, seq, wallUs, flags, raw, note: new Uint8Array(draft.note) }
    this.#keep(record)
    this.onAppend?.(record)
    return record.idx
  }

  /** All up to this index is stored. */
  store(idx: number): void {
    if (idx <= this.#storedIdx) return
    this.#storedIdx = idx
    for (const listener of this.#stored) listener(idx)
  }

  fail(cause: Error): void {
    this.refusal = 'storeFailed'
    for (const listener of this.#failed) listener(cause)
  }

  records(): Iterable<JournalRecord> {
    return this.kept
  }

  onStored(listener: (idx: number) => void): () => void {
    this.#stored.add(listener)
    return () => this.#stored.delete(listener)
  }

  onFailed(listener: (cause: Error) => void): () => void {
    this.#failed.add(listener)
    return () => this.#failed.delete(listener)
  }

  load(stream: number, epoch: number, fromSeq: number, toSeq: number, max: number, answer: (records: JournalRecord[]) => void): void {
    const found: JournalRecord[] = []
    for (let seq = fromSeq; seq <= toSeq && found.length < max; seq++) {
      const place = this.#places.get(nameOf(stream, epoch, seq))
      // Numbers are given out without a gap, so that behind the last one there is nothing.
      if (place === undefined && seq > this.#lastSeq) break
      if (place !== undefined) found.push({ ...this.kept[place] })
    }
    answer(found)
  }

  #keep(record: JournalRecord): void {
    this.#index(record, this.kept.length)
    this.kept.push(record)
  }

  #index(record: JournalRecord, place: number): void {
    if (record.type !== RecordType.message || record.dir !== Direction.out || record.raw.length === 0) return
    this.#places.set(nameOf(record.stream, record.epoch, record.seq), place)
    this.#lastSeq = Math.max(this.#lastSeq, record.seq)
  }
}

/** Of a message; streams are few, and a run has fewer than a million numbers and a thousand epochs. */
function nameOf(stream: number, epoch: number, seq: number): number {
  return (stream * 4096 + epoch) * 2 ** 24 + seq
}
