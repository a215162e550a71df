import type { JournalRecord, RecordDraft } from '@fix/session'
import { memoryJournal, type MemoryJournal } from '@fix/store'
import { Random, type DeskJournal, type DeskRun } from '../src/index.ts'

/** Synced a moment later; what wasn't is gone with the power. */
export class PowerLoss implements DeskJournal {
  readonly #run: () => DeskRun
  readonly #inner: MemoryJournal
  readonly #random: Random
  #planned = false

  constructor(run: () => DeskRun, earlier: readonly JournalRecord[]) {
    this.#run = run
    this.#inner = memoryJournal({ stored: 'onFlush', records: earlier })
    this.#random = new Random(earlier.length, 'disk')
  }

  get epoch(): number {
    return this.#inner.epoch
  }
  get storedIdx(): number {
    return this.#inner.storedIdx
  }
  get refusal() {
    return this.#inner.refusal
  }

  append(draft: RecordDraft): number {
    if (!this.#planned) {
      this.#planned = true
      this.#run().world.after(this.#random.between(0, 5000), () => {
        this.#planned = false
        this.#inner.flush()
      })
    }
    return this.#inner.append(draft)
  }

  *records(): Generator<JournalRecord> {
    for (const record of this.all()) if (record.idx <= this.storedIdx) yield record
  }
  protected all(): Iterable<JournalRecord> {
    return this.#inner.records()
  }
  onStored(listener: (idx: number) => void): () => void {
    return this.#inner.onStored(listener)
  }
  onFailed(listener: (cause: Error) => void): () => void {
    return this.#inner.onFailed(listener)
  }
  load(...args: Parameters<MemoryJournal['load']>): void {
    this.#inner.load(...args)
  }
}
