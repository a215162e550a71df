/** A journal in memory for tests: what is stored, and when, is the test's word. The real one for memory is in @fix/store. */
import type { Journal, JournalRecord, RecordDraft } from '../record.ts'
import { Direction, RecordType } from '../record.ts'

export class MemoryRecords implements Journal {
  readonly records: JournalRecord[] = []
  refusal: 'storeFull' | 'storeFailed' | undefined = undefined
  #storedIdx = 0
  readonly #slow: boolean
  readonly #onStored = new Set<(idx: number) => void>()
  readonly #onFailed = new Set<(cause: Error) => void>()
  /** Answers to `load` wait for `answerLoads` where this is set. */
  holdLoads = false
  #loads: (() => void)[] = []

  /** `slow`: nothing is stored until `store` is called; otherwise everything is at once. */
  constructor(slow = false, records: readonly JournalRecord[] = []) {
    this.#slow = slow
    this.records.push(...records)
    this.#storedIdx = records.length
  }

  get storedIdx(): number {
    return this.#storedIdx
  }

  append(draft: RecordDraft): number {
    const { type, stream, dir, epoch, seq, wallUs, flags } = draft
    const idx = this.records.length + 1
    const raw = new Uint8Array(draft.raw.subarray(draft.rawFrom, draft.rawTo))
    this.records.push({ idx, type, stream, dir, epoch, seq, wallUs, flags, raw, note: new Uint8Array(draft.note) })
    if (!this.#slow) this.#storedIdx = idx
    return idx
  }

  /** Everything up to `idx` is on the disk now. */
  store(idx = this.records.length): void {
    this.#storedIdx = idx
    for (const listener of this.#onStored) listener(idx)
  }

  fail(cause: Error): void {
    this.refusal = 'storeFailed'
    for (const listener of this.#onFailed) listener(cause)
  }

  onStored(listener: (idx: number) => void): () => void {
    this.#onStored.add(listener)
    return () => this.#onStored.delete(listener)
  }

  onFailed(listener: (cause: Error) => void): () => void {
    this.#onFailed.add(listener)
    return () => this.#onFailed.delete(listener)
  }

  load(stream: number, epoch: number, fromSeq: number, toSeq: number, max: number, answer: (records: JournalRecord[]) => void): void {
    const wanted = (record: JournalRecord): boolean =>
      record.type === RecordType.message &&
      record.dir === Direction.out &&
      record.stream === stream &&
      record.epoch === epoch &&
      record.seq >= fromSeq &&
      record.seq <= toSeq
    const reply = (): void => answer(this.records.filter(wanted).slice(0, max))
    if (this.holdLoads) this.#loads.push(reply)
    else reply()
  }

  answerLoads(): void {
    const loads = this.#loads
    this.#loads = []
    for (const load of loads) load()
  }
}
