import { Direction, RecordType, type JournalRecord } from '@fix/session'
import type { Appended, Checker, Tell } from './checker.ts'

/**
 * I11: each record has the next index, no record of a stream is of an older epoch than one before it (but for the note of a message that the
 * application still had when the numbers began anew), each start has a higher epoch, and a number of a stream and epoch is given out once.
 */
export class OneWriter implements Checker {
  readonly invariant = 'I11'
  readonly #tell: Tell
  readonly #epochs = new Map<number, number>()
  readonly #numbers = new Set<string>()
  #lastIdx = 0
  #epoch = 0

  constructor(tell: Tell) {
    this.#tell = tell
  }

  began(records: readonly JournalRecord[], _storedIdx: number, epoch: number): void {
    if (epoch <= this.#epoch) this.#tell(`a process began with epoch ${epoch}, one before it had ${this.#epoch}`)
    this.#epoch = epoch
    this.#epochs.clear()
    this.#numbers.clear()
    this.#lastIdx = 0
    for (const record of records) this.#next(record)
  }

  appended({ record }: Appended): void {
    this.#next(record)
  }

  #next({ idx, type, stream, dir, epoch, seq }: JournalRecord): void {
    if (idx <= this.#lastIdx) this.#tell(`record ${idx} follows record ${this.#lastIdx}`)
    this.#lastIdx = idx
    if (stream === 0) return
    const before = this.#epochs.get(stream) ?? 0
    if (epoch < before && dir !== Direction.in)
      this.#tell(`record ${idx} of epoch ${epoch} follows one of epoch ${before} in stream ${stream}`)
    this.#epochs.set(stream, Math.max(before, epoch))
    if (type !== RecordType.message || dir !== Direction.out) return
    const name = `${stream} ${epoch} ${seq}`
    if (this.#numbers.has(name)) this.#tell(`record ${idx} has number ${seq} of stream ${stream}, epoch ${epoch}, which is taken`)
    this.#numbers.add(name)
  }
}
