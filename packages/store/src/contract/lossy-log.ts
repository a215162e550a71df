/** A log whose answers get lost, as on a line that is cut: before the store has the batch, behind it, or with the batch on its way for a while longer. */
import type {
  AppendAt,
  AppendResult,
  EncodedRecord,
  EpochResult,
  RangeResult,
  RecordLog,
  SeqsResult,
  SnapshotResult,
  Unknown,
  WrittenBy,
} from '../record-log.ts'
import type { LatestSnapshotResult } from '../record-log.ts'

/** `late`: the batch reaches the store behind a next question, now a read, now its own repetition; `silent`: it is stored, and no answer ever comes. */
export type Fate = 'answered' | 'lostBefore' | 'lostAfter' | 'late' | 'silent'

const lost = (): Unknown => ({ kind: 'unknown', cause: new Error('the answer was lost') })

export class LossyLog implements RecordLog {
  readonly name: string
  /** Appends asked for. */
  appends = 0
  /** Before each append, where it is held up. */
  gate: (() => Promise<void>) | undefined
  readonly #log: RecordLog
  readonly #fateOf: (append: number) => Fate
  #late: (() => Promise<unknown>)[] = []

  /** `fateOf` is asked with the number of the append, from 1. */
  constructor(log: RecordLog, fateOf: (append: number) => Fate) {
    this.name = log.name
    this.#log = log
    this.#fateOf = fateOf
  }

  async append(batch: readonly EncodedRecord[], at: AppendAt): Promise<AppendResult> {
    await this.gate?.()
    const fate = this.#fateOf(++this.appends)
    if (fate === 'lostBefore') return lost()
    if (fate === 'late') {
      const copies = batch.map((record) => new Uint8Array(record))
      this.#late.push(() => this.#log.append(copies, at))
      return lost()
    }
    const result = await this.#log.append(batch, at)
    await this.#arrive()
    if (fate === 'lostAfter') return lost()
    if (fate === 'silent') return new Promise(() => {})
    return result
  }

  async range(from: number, to: number): Promise<RangeResult> {
    const result = await this.#log.range(from, to)
    if (this.appends % 2 === 0) await this.#arrive()
    return result
  }

  seqs(): Promise<SeqsResult> {
    return this.#log.seqs()
  }

  bumpEpoch(expectEpoch: number, writer?: string): Promise<EpochResult> {
    return this.#log.bumpEpoch(expectEpoch, writer)
  }

  snapshot(state: Uint8Array, at: WrittenBy & { idx: number }): Promise<SnapshotResult> {
    return this.#log.snapshot(state, at)
  }

  latestSnapshot(): Promise<LatestSnapshotResult> {
    return this.#log.latestSnapshot()
  }

  close(): Promise<void> {
    return this.#log.close()
  }

  async #arrive(): Promise<void> {
    const late = this.#late
    this.#late = []
    for (const append of late) await append()
  }
}

/** A log whose last record reads as another than was stored. */
export class ChangingLog extends LossyLog {
  readonly #change: (record: EncodedRecord) => EncodedRecord

  constructor(log: RecordLog, change: (record: EncodedRecord) => EncodedRecord) {
    super(log, () => 'answered')
    this.#change = change
  }

  override async range(from: number, to: number): Promise<RangeResult> {
    const result = await super.range(from, to)
    if (result.kind !== 'records') return result
    return { kind: 'records', records: result.records.map((record, at, all) => (at === all.length - 1 ? this.#change(record) : record)) }
  }
}
