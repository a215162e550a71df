/**
 * Version 1 of a record on disk, little endian:
 *
 *     len u32 | crc32 u32 | idx u64 | wallUs i64 | seq u64 | epoch u32 | noteLen u32 | stream u16 | ver u16 | dir u8 | type u8 | flags u16 | raw | note
 *
 * `len` counts what follows the CRC, and the CRC covers it. `idx` rises by one from record to record, over segments and streams. This layout is
 * a promise: journals of every released version stay readable.
 */
import type { Direction, JournalRecord, RecordDraft, RecordType } from '@fix/session'
import { crcOf } from './crc.ts'

export const recordVersion = 1
/** Bytes of a record without raw and note. */
export const recordBytes = 48
/** Bytes of `len` and `crc32`, which `len` does not count. */
const prefixBytes = 8
/** What one record may hold, raw and note together. A longer one is our own mistake: a message ends at 1 MiB. */
export const maxPayloadBytes = 8 * 1024 * 1024

const word = 2 ** 32

/** Why the bytes at an offset are no record; `short` where they end too early to tell. */
export type BadRecord = 'short' | 'length' | 'checksum' | 'version' | 'field'

/** Bytes that a draft will take; throws on what the format cannot hold. */
export function sizeOf(draft: RecordDraft): number {
  const { stream, epoch, seq, wallUs, rawFrom, rawTo } = draft
  if (!(rawFrom >= 0 && rawTo >= rawFrom && rawTo <= draft.raw.length)) {
    throw new RangeError(`append: raw from ${rawFrom} to ${rawTo} does not lie in ${draft.raw.length} bytes`)
  }
  if (!(stream >= 0 && stream <= 0xffff)) throw new RangeError(`append: stream ${stream}, expected 0 to 65535`)
  if (!(epoch >= 0 && epoch < word)) throw new RangeError(`append: epoch ${epoch}, expected 0 to 4294967295`)
  if (!(Number.isSafeInteger(seq) && seq >= 0)) throw new RangeError(`append: seq ${seq}, expected a safe integer from 0`)
  if (!Number.isSafeInteger(wallUs)) throw new RangeError(`append: wallUs ${wallUs}, expected safe integer microseconds`)
  const payload = rawTo - rawFrom + draft.note.length
  if (payload > maxPayloadBytes) throw new RangeError(`append: raw and note of ${payload} bytes, expected at most ${maxPayloadBytes}`)
  return recordBytes + payload
}

/** Writes the record at `at`, where `sizeOf(draft)` bytes are free. */
export function encode(bytes: Uint8Array, view: DataView, at: number, idx: number, draft: RecordDraft): void {
  const { raw, rawFrom, rawTo, note, wallUs, seq } = draft
  const rawLen = rawTo - rawFrom
  const len = recordBytes - prefixBytes + rawLen + note.length
  view.setUint32(at, len, true)
  const idxHigh = Math.floor(idx / word)
  view.setUint32(at + 8, idx - idxHigh * word, true)
  view.setUint32(at + 12, idxHigh, true)
  const wallHigh = Math.floor(wallUs / word)
  view.setUint32(at + 16, wallUs - wallHigh * word, true)
  view.setInt32(at + 20, wallHigh, true)
  const seqHigh = Math.floor(seq / word)
  view.setUint32(at + 24, seq - seqHigh * word, true)
  view.setUint32(at + 28, seqHigh, true)
  view.setUint32(at + 32, draft.epoch, true)
  view.setUint32(at + 36, note.length, true)
  view.setUint16(at + 40, draft.stream, true)
  view.setUint16(at + 42, recordVersion, true)
  view.setUint8(at + 44, draft.dir)
  view.setUint8(at + 45, draft.type)
  view.setUint16(at + 46, draft.flags, true)
  copy(raw, rawFrom, rawLen, bytes, at + recordBytes)
  copy(note, 0, note.length, bytes, at + recordBytes + rawLen)
  view.setUint32(at + 4, crcOf(bytes, view, at + prefixBytes, at + prefixBytes + len), true)
}

/** A short copy byte by byte costs less than the view that `set` would need. */
function copy(from: Uint8Array, start: number, length: number, to: Uint8Array, at: number): void {
  if (length > 64) {
    to.set(start === 0 && length === from.length ? from : from.subarray(start, start + length), at)
    return
  }
  for (let n = 0; n < length; n++) to[at + n] = from[start + n]
}

/** Is there a whole record of a version that we know at `at`? undefined where there is. Where the bytes were `summed` already, their CRC is believed. */
export function problemAt(bytes: Uint8Array, view: DataView, at: number, end: number, summed = false): BadRecord | undefined {
  if (end - at < prefixBytes) return 'short'
  const len = view.getUint32(at, true)
  if (len < recordBytes - prefixBytes || len > recordBytes - prefixBytes + maxPayloadBytes) return 'length'
  if (end - at - prefixBytes < len) return 'short'
  if (!summed && crcOf(bytes, view, at + prefixBytes, at + prefixBytes + len) !== view.getUint32(at + 4, true)) return 'checksum'
  if (view.getUint16(at + 42, true) !== recordVersion) return 'version'
  if (view.getUint32(at + 36, true) > len - (recordBytes - prefixBytes)) return 'field'
  return undefined
}

/** The end of the record at `at`, as its length says. */
export const endAt = (view: DataView, at: number): number => at + prefixBytes + view.getUint32(at, true)
export const crcAt = (view: DataView, at: number): number => view.getUint32(at + 4, true)
export const idxAt = (view: DataView, at: number): number => view.getUint32(at + 12, true) * word + view.getUint32(at + 8, true)
export const wallUsAt = (view: DataView, at: number): number => view.getInt32(at + 20, true) * word + view.getUint32(at + 16, true)
export const seqAt = (view: DataView, at: number): number => view.getUint32(at + 28, true) * word + view.getUint32(at + 24, true)
export const epochAt = (view: DataView, at: number): number => view.getUint32(at + 32, true)
export const noteLenAt = (view: DataView, at: number): number => view.getUint32(at + 36, true)
export const rawLenAt = (view: DataView, at: number): number => endAt(view, at) - at - recordBytes - noteLenAt(view, at)
export const streamAt = (view: DataView, at: number): number => view.getUint16(at + 40, true)
export const versionAt = (view: DataView, at: number): number => view.getUint16(at + 42, true)
export const dirAt = (view: DataView, at: number): Direction => view.getUint8(at + 44) as Direction
export const typeAt = (view: DataView, at: number): RecordType => view.getUint8(at + 45) as RecordType
export const flagsAt = (view: DataView, at: number): number => view.getUint16(at + 46, true)

/** The note alone, as a view over the same bytes. */
export function noteAt(bytes: Uint8Array, view: DataView, at: number): Uint8Array {
  const end = endAt(view, at)
  return bytes.subarray(end - noteLenAt(view, at), end)
}

/** The record at `at`, its raw and note parts of the same memory: for bytes that nobody writes to any more. */
export function recordOver(bytes: Uint8Array, view: DataView, at: number): JournalRecord {
  const end = endAt(view, at)
  const noteFrom = end - noteLenAt(view, at)
  return recordWith(view, at, bytes.subarray(at + recordBytes, noteFrom), bytes.subarray(noteFrom, end))
}

/** The record at `at` with its own copies of raw and note. */
export function decode(bytes: Uint8Array, view: DataView, at: number): JournalRecord {
  const end = endAt(view, at)
  const noteFrom = end - noteLenAt(view, at)
  return recordWith(view, at, plainCopy(bytes, at + recordBytes, noteFrom), plainCopy(bytes, noteFrom, end))
}

function recordWith(view: DataView, at: number, raw: Uint8Array, note: Uint8Array): JournalRecord {
  return {
    idx: idxAt(view, at),
    type: typeAt(view, at),
    stream: streamAt(view, at),
    dir: dirAt(view, at),
    epoch: epochAt(view, at),
    seq: seqAt(view, at),
    wallUs: wallUsAt(view, at),
    flags: flagsAt(view, at),
    raw,
    note,
  }
}

/** A copy that is no Buffer, also where the bytes are one: a record looks the same from every journal. */
function plainCopy(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const copied = new Uint8Array(to - from)
  copy(bytes, from, to - from, copied, 0)
  return copied
}
