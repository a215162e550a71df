import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { CaptureError } from '../capture-error.ts'
import { rawFileName, rawFileNumbers } from '../capture-files.ts'
import { fileHead, headBytes, maxRawBytes, rawFlag, rawVersion, type RawMessage } from './raw-record.ts'

/** A segment is read as a whole; one that was written by us ends soon behind its bound. */
const maxSegmentBytes = 1024 * 1024 * 1024
const high = 2 ** 32

/**
 * The raw messages of a capture's folder in their order; none where it has none. What a kill left half written at the very end is passed over. Throws a
 * CaptureError with file, offset and reason for what is damaged.
 */
export function* rawReader(dir: string): Generator<RawMessage> {
  const numbers = rawFileNumbers(dir)
  for (const [position, number] of numbers.entries())
    yield* rawMessages(join(dir, rawFileName(number)), position === numbers.length - 1 ? 'tornTail' : 'whole')
}

/** The messages of one segment; half a message at its end is an error unless it may be torn. */
export function* rawMessages(path: string, tail: 'whole' | 'tornTail' = 'whole'): Generator<RawMessage> {
  const { size } = statSync(path)
  if (size > maxSegmentBytes) throw new CaptureError(path, {}, `of ${size} bytes, at most ${maxSegmentBytes} are read`)
  const bytes = readFileSync(path)
  const wrong = headWrong(bytes)
  if (wrong !== undefined && !(tail === 'tornTail' && bytes.length < fileHead.length)) throw new CaptureError(path, { offset: 0 }, wrong)
  if (wrong !== undefined) return
  for (let at = fileHead.length; at < bytes.length;) {
    const end = endOf(bytes, at)
    if (typeof end === 'string') {
      if (tail === 'tornTail' && nothingBehind(bytes, at)) return
      throw new CaptureError(path, { offset: at }, end)
    }
    yield messageAt(bytes, at, end)
    at = end
  }
}

/** Bytes up to the end of the last whole message. */
export function wholeBytes(bytes: Buffer): number {
  if (headWrong(bytes) !== undefined) return 0
  let at = fileHead.length
  for (let end = endOf(bytes, at); typeof end === 'number' && at < bytes.length; end = endOf(bytes, at)) at = end
  return at
}

function headWrong(bytes: Buffer): string | undefined {
  if (bytes.length < fileHead.length || !bytes.subarray(0, 6).equals(fileHead.subarray(0, 6))) return 'is no segment of raw messages'
  const version = bytes.readUInt16LE(6)
  return version > rawVersion ? `version ${version}, this program reads up to ${rawVersion}` : undefined
}

/** Where the message ends, or what is wrong with it. */
function endOf(bytes: Buffer, at: number): number | string {
  if (at + headBytes > bytes.length) return 'ends in the middle of a message'
  const length = bytes.readUInt32LE(at)
  if (length < headBytes - 8 || length > headBytes + 0xffff + maxRawBytes) return `a message of ${length} bytes`
  const end = at + 8 + length
  if (end > bytes.length) return 'ends in the middle of a message'
  if (crc32(bytes.subarray(at + 8, end)) !== bytes.readUInt32LE(at + 4)) return 'a message is damaged: its CRC does not hold'
  return headBytes + bytes.readUInt16LE(at + headBytes - 2) > 8 + length ? 'a message that is shorter than its source' : end
}

/** No later message holds: what is broken is the end. */
function nothingBehind(bytes: Buffer, at: number): boolean {
  for (let next = at + 1; next + headBytes <= bytes.length; next++) if (typeof endOf(bytes, next) === 'number') return false
  return true
}

function messageAt(bytes: Buffer, at: number, end: number): RawMessage {
  const wide = (place: number): number => bytes.readUInt32LE(at + place) + bytes.readUInt32LE(at + place + 4) * high
  const from = at + headBytes + bytes.readUInt16LE(at + headBytes - 2)
  return {
    behindIdx: wide(8),
    wallUs: wide(16),
    monoUs: wide(24),
    connection: bytes.readUInt32LE(at + 32),
    epoch: bytes.readUInt32LE(at + 36),
    bodyLength: bytes.readUInt32LE(at + 40),
    dir: bytes[at + 44] === 0 ? 'in' : 'out',
    redacted: (bytes[at + 45] & rawFlag.redacted) !== 0,
    source: bytes.toString('utf8', at + headBytes, from),
    raw: bytes.subarray(from, end),
  }
}
