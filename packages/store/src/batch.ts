/**
 * Records on their way to the disk: one buffer that is filled, closed by its CHAIN record, written with one call and used again. It belongs to
 * one segment and knows where in it the first byte will lie, so that a record can be found before it is written.
 */
import { Direction, RecordType } from '@fix/session'
import type { JournalRecord, RecordDraft } from '@fix/session'
import { chainInPlace, chainNoteBytes, chainPrefixBytes, writeChainNote } from './chain.ts'
import { crcAt, decode, encode, endAt, recordBytes } from './format.ts'

const firstBytes = 64 * 1024
export const chainRecordBytes = recordBytes + chainNoteBytes

const chainDraft: RecordDraft = {
  type: RecordType.chain,
  stream: 0,
  dir: Direction.none,
  epoch: 0,
  seq: 0,
  wallUs: 0,
  flags: 0,
  raw: new Uint8Array(0),
  rawFrom: 0,
  rawTo: 0,
  note: new Uint8Array(chainNoteBytes),
  lazy: true,
}

/** No Buffer: a part of a plain array costs a fraction, and each batch is hashed as one. */
const plainBytes = (length: number): Uint8Array => new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)

export class Batch {
  bytes: Uint8Array = plainBytes(firstBytes)
  view: DataView = new DataView(this.bytes.buffer)
  segment = 0
  /** Offset of the first record in the segment. */
  start = 0
  /** Bytes of records. */
  length = 0
  count = 0
  firstIdx = 0
  lastIdx = 0
  lastWallUs = 0
  /** Some record waits for the disk, not only for the write. */
  syncs = false

  /** Empty again. `lastWallUs` is that of the record before, which an empty batch's CHAIN record takes over. */
  reset(segment: number, start: number, lastWallUs: number): void {
    this.segment = segment
    this.start = start
    this.lastWallUs = lastWallUs
    this.length = 0
    this.count = 0
    this.lastIdx = 0
    this.syncs = false
  }

  /** Offset in the segment behind the last record. */
  get end(): number {
    return this.start + this.length
  }

  /** Copies the record in; gives its offset in the segment. */
  add(idx: number, draft: RecordDraft, size: number): number {
    const at = chainPrefixBytes + this.length
    if (at + size > this.bytes.length) this.#grow(at + size)
    encode(this.bytes, this.view, at, idx, draft)
    const offset = this.start + this.length
    this.length += size
    if (this.count++ === 0) this.firstIdx = idx
    this.lastIdx = idx
    this.lastWallUs = draft.wallUs
    if (!draft.lazy) this.syncs = true
    return offset
  }

  /** Ends the batch with its CHAIN record and moves the head on. */
  close(idx: number, head: Uint8Array, epoch: number, syncedIdx: number): void {
    chainInPlace(head, this.bytes, this.view, chainPrefixBytes, this.length)
    writeChainNote(chainDraft.note, head, syncedIdx)
    chainDraft.epoch = epoch
    chainDraft.wallUs = this.lastWallUs
    this.add(idx, chainDraft, chainRecordBytes)
  }

  /** Takes over records that are written already, so that `close` can chain them. */
  adopt(records: Uint8Array): void {
    if (chainPrefixBytes + records.length > this.bytes.length) this.#grow(chainPrefixBytes + records.length)
    this.bytes.set(records, chainPrefixBytes)
    this.length = records.length
  }

  /** CRC of the last record, where that is the CHAIN record. */
  get lastCrc(): number {
    return crcAt(this.view, chainPrefixBytes + this.length - chainRecordBytes)
  }

  /** Where in `bytes` the record of that offset in the segment stands. */
  placeOf(offset: number): number {
    return chainPrefixBytes + offset - this.start
  }

  /** The records in it, as copies. */
  records(): JournalRecord[] {
    const records: JournalRecord[] = []
    const end = chainPrefixBytes + this.length
    for (let at = chainPrefixBytes; at < end; at = endAt(this.view, at)) records.push(decode(this.bytes, this.view, at))
    return records
  }

  #grow(needed: number): void {
    const bytes = plainBytes(Math.max(needed, this.bytes.length * 2))
    bytes.set(this.bytes)
    this.bytes = bytes
    this.view = new DataView(bytes.buffer)
  }
}
