/**
 * The newest records of a journal whose log is elsewhere, in their encoded bytes: new ones are encoded here, and `records()` and most resends are answered from
 * here. Bounded: what is over the bound goes, oldest first, but never what is not stored yet.
 */
import type { JournalRecord, RecordDraft } from '@fix/session'
import { decode, encode, sizeOf } from './format.ts'
import { viewOf } from './record-log.ts'
import type { EncodedRecord } from './record-log.ts'

const chunkBytes = 64 * 1024
/** Places of records that have gone are given up this many at a time. */
const gapRecords = 4096
const nothing = new Uint8Array(0)

export class HeldRecords {
  /** Index of the first record that is held. */
  firstIdx = 1
  bytes = 0
  #records: EncodedRecord[] = []
  /** Places at the beginning of `#records` whose record has gone. */
  #gone = 0
  #chunk: Uint8Array = new Uint8Array(0)
  #view = new DataView(this.#chunk.buffer)
  #used = 0

  /** Index of the last record; the one before the first where none is held. */
  get lastIdx(): number {
    return this.firstIdx + this.#records.length - this.#gone - 1
  }

  /** Takes over a record that was read. */
  keep(record: EncodedRecord): void {
    this.#records.push(record)
    this.bytes += record.length
  }

  /** Encodes a new record as the next one. Records lie behind each other in chunks: one view a record is all that is made. */
  add(draft: RecordDraft): EncodedRecord {
    const size = sizeOf(draft)
    if (this.#used + size > this.#chunk.length) {
      this.#chunk = new Uint8Array(Math.max(size, chunkBytes))
      this.#view = new DataView(this.#chunk.buffer)
      this.#used = 0
    }
    encode(this.#chunk, this.#view, this.#used, this.lastIdx + 1, draft)
    const record = this.#chunk.subarray(this.#used, this.#used + size)
    this.#used += size
    this.keep(record)
    return record
  }

  /** Lets the oldest go until the rest fits; none behind `storedIdx`. */
  fit(bound: number, storedIdx: number): void {
    while (this.bytes > bound && this.firstIdx <= storedIdx) {
      this.bytes -= this.#records[this.#gone].length
      this.#records[this.#gone++] = nothing
      this.firstIdx++
    }
    if (this.#gone < gapRecords) return
    this.#records = this.#records.slice(this.#gone)
    this.#gone = 0
  }

  /** The record as its own copy, or undefined where it is not held. */
  at(idx: number): JournalRecord | undefined {
    const record = this.#records[idx - this.firstIdx + this.#gone]
    if (idx < this.firstIdx || record === undefined) return undefined
    return decode(record, viewOf(record), 0)
  }

  /** Encoded records that wait to be stored, from an index on. */
  from(idx: number, count: number): EncodedRecord[] {
    const at = idx - this.firstIdx + this.#gone
    return this.#records.slice(at, at + count)
  }
}
