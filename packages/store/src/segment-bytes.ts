/** A segment as it lies in its file, read as a whole, with room before it where the hash chain puts its prefix. */
import { chainPrefixBytes } from './chain.ts'
import { readFully } from './disk.ts'
import type { Disk } from './disk.ts'
import { JournalError } from './journal-error.ts'
import { maxSegmentBytes } from './segment.ts'

export interface SegmentBytes {
  /** The prefix, then the segment. */
  prefixed: Uint8Array
  prefixedView: DataView
  /** The segment alone, over the same memory. */
  bytes: Uint8Array
  view: DataView
}

export function readSegment(disk: Disk, path: string, limit: number = Infinity): SegmentBytes {
  const file = disk.open(path, 'read')
  try {
    const size = Math.min(disk.size(file), limit)
    if (size > maxSegmentBytes)
      throw new JournalError('corrupt', `${path}: ${size} bytes, a segment has at most ${maxSegmentBytes}`, { file: path })
    // No Buffer: parts of a plain array cost a fraction, and there are several for each record.
    const prefixed = new Uint8Array(Buffer.allocUnsafeSlow(chainPrefixBytes + size).buffer)
    const bytes = prefixed.subarray(chainPrefixBytes, chainPrefixBytes + readFully(disk, file, prefixed, chainPrefixBytes, size, 0))
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    return { prefixed, prefixedView: new DataView(prefixed.buffer, 0, prefixed.length), bytes, view }
  } finally {
    disk.close(file)
  }
}
