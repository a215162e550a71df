/**
 * A segment as it lies in its file, with room before it where the hash chain puts its prefix. Read as a whole, or in pieces: then only what is still needed of it is
 * in memory, and no read is longer than a piece or the one record that is longer than that.
 */
import { chainPrefixBytes } from './chain.ts'
import { readFully } from './disk.ts'
import type { Disk } from './disk.ts'
import { endAt, maxPayloadBytes, recordBytes } from './format.ts'
import { JournalError } from './journal-error.ts'
import { maxSegmentBytes } from './segment.ts'

export class SegmentBytes {
  /** The prefix, then what is in memory of the segment. */
  prefixed!: Uint8Array
  prefixedView!: DataView
  /** That part of the segment alone, over the same memory. */
  bytes = new Uint8Array(0)
  view!: DataView
  /** Where in the segment it begins. */
  base = 0
  /** Of the segment, up to where it is read. */
  size = 0
  readonly #disk: Disk
  readonly #path: string
  readonly #pieceBytes: number

  /** Its first piece. `limit`: up to where it is read at all. */
  constructor(disk: Disk, path: string, limit: number = Infinity, pieceBytes: number = Infinity) {
    this.#disk = disk
    this.#path = path
    this.#pieceBytes = pieceBytes
    this.#with((file) => {
      this.size = Math.min(disk.size(file), limit)
      if (this.size > maxSegmentBytes)
        throw new JournalError('corrupt', `${path}: ${this.size} bytes, a segment has at most ${maxSegmentBytes}`, { file: path })
      this.#read(file, 0, Math.min(this.size, pieceBytes))
    })
  }

  /** Has the record at `at` in memory, as far as its length makes sense and the segment goes. What stands before `from` may go. */
  reach(from: number, at: number): void {
    if (this.#end === this.size) return
    this.need(from, at + recordBytes)
    if (at + recordBytes > this.#end) return
    this.need(from, Math.min(endAt(this.view, at - this.base) + this.base, at + recordBytes + maxPayloadBytes))
  }

  /** The same with all up to `to`. */
  need(from: number, to: number): void {
    const end = this.#end
    if (to <= end || end === this.size) return
    this.#with((file) => this.#read(file, from, Math.min(this.size, Math.max(to, end + this.#pieceBytes))))
  }

  get #end(): number {
    return this.base + this.bytes.length
  }

  /** What is there from `from` on stays. */
  #read(file: number, from: number, to: number): void {
    const end = this.#end
    const kept = this.bytes.subarray(from - this.base)
    // No Buffer: parts of a plain array cost a fraction, and there are several for each record.
    const prefixed = new Uint8Array(Buffer.allocUnsafeSlow(chainPrefixBytes + to - from).buffer)
    prefixed.set(kept, chainPrefixBytes)
    const behind = chainPrefixBytes + kept.length
    const read = readFully(this.#disk, file, prefixed, behind, to - end, end)
    // Shorter than it was a moment ago: that is where it ends.
    if (read < to - end) this.size = end + read
    this.base = from
    this.prefixed = prefixed
    this.prefixedView = new DataView(prefixed.buffer, 0, prefixed.length)
    this.bytes = prefixed.subarray(chainPrefixBytes, behind + read)
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length)
  }

  /** Opened for each piece: nobody has to close what is not read to its end. */
  #with(act: (file: number) => void): void {
    const file = this.#disk.open(this.#path, 'read')
    try {
      act(file)
    } finally {
      this.#disk.close(file)
    }
  }
}
