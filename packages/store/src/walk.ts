/**
 * Reads a journal from its first record and believes nothing: lengths, CRCs, indexes without a gap, headers that fit the segment before, the
 * hash chain. It changes nothing on the disk; recovery, `records()` and the reader of foreign folders all stand on it. One segment at a time is
 * in memory.
 *
 * A bad record ends the walk in one of two ways. Is it the torn end of the last segment, which a crash leaves? Then the walk returns and says
 * where. Or do good records stand behind it? Then bytes were lost that had been promised: `corrupt` is thrown, and nobody trades on that
 * journal. Under the policies `group` and `each` a power loss may leave the sectors of an unsynced batch in any order, so there good records
 * behind a hole count only if they say that the hole had been synced before they were written.
 */
import { join } from 'node:path'
import { RecordType } from '@fix/session'
import { chained, hex, readChainNote, sameBytes, firstHead } from './chain.ts'
import { readFully } from './disk.ts'
import type { Disk } from './disk.ts'
import { crcAt, endAt, idxAt, noteAt, problemAt, recordBytes, recordVersion, streamAt, typeAt, versionAt } from './format.ts'
import type { BadRecord } from './format.ts'
import { JournalError } from './journal-error.ts'
import type { JournalFault } from './journal-error.ts'
import { decodeJson, formatVersion, maxSegmentBytes, readHeader, segmentName, segmentNumber } from './segment.ts'
import type { SegmentHeader } from './segment.ts'

/** One record as it lies in the bytes of its segment; reused, valid until the next step of the walk. */
export interface Frame {
  bytes: Uint8Array
  view: DataView
  /** Offset in the segment and in `bytes`. */
  at: number
  segment: number
}

export interface Torn {
  file: string
  segment: number
  /** Of the first bad byte. */
  offset: number
  /** Bytes from there to the end of the file. */
  bytes: number
  /** Index that a good record would have had there. */
  idx: number
  reason: BadRecord | 'idx'
}

/** Where a walk came to its end. */
export interface Tail {
  /** Number of the last segment that holds a record; 0 in an empty folder. */
  segment: number
  /** Offset behind its last good record. */
  offset: number
  nextIdx: number
  journalId: string
  head: Uint8Array
  /** CRC of the last record. */
  lastCrc: number
  /** Records behind the last CHAIN record, which nothing closes yet. */
  open: Uint8Array
  torn: Torn | undefined
}

export interface WalkOptions {
  /** Stop before this place: what is written behind it belongs to somebody else. */
  until?: { segment: number; offset: number }
  /** Recompute the hash chain; a second walk over bytes that were just verified can do without. */
  verifyChain?: boolean
}

export function segmentsOf(disk: Disk, dir: string): number[] {
  return disk
    .list(dir)
    .map(segmentNumber)
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b)
}

export function* walk(disk: Disk, dir: string, options: WalkOptions = {}): Generator<Frame, Tail> {
  const { until, verifyChain = true } = options
  const segments = segmentsOf(disk, dir).filter((number) => until === undefined || number <= until.segment)
  const tail: Tail = {
    segment: 0,
    offset: 0,
    nextIdx: 1,
    journalId: '',
    head: firstHead(),
    lastCrc: 0,
    open: new Uint8Array(0),
    torn: undefined,
  }
  // Without an EPOCH record we don't know the policy, and judge as strictly as for `process`.
  let reorders = false
  for (const [position, number] of segments.entries()) {
    const name = segmentName(number)
    const file = join(dir, name)
    const last = position === segments.length - 1
    const corrupt = (offset: number, fault: JournalFault, what: string): JournalError =>
      new JournalError('corrupt', `journal ${dir}: ${what} in ${name} at byte ${offset}, where record ${tail.nextIdx} is expected`, {
        file,
        offset,
        idx: tail.nextIdx,
        fault,
      })
    if (position > 0 && number !== segments[position - 1] + 1) throw corrupt(0, 'missingSegment', `no ${segmentName(number - 1)} before`)
    const bytes = readSegment(disk, file, until?.segment === number ? until.offset : undefined)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const frame: Frame = { bytes, view, at: 0, segment: number }
    let at = 0
    let batchFrom = 0
    while (at < bytes.length) {
      const problem = problemAt(bytes, view, at, bytes.length) ?? (idxAt(view, at) === tail.nextIdx ? undefined : 'idx')
      if (problem === 'version' && versionAt(view, at) > recordVersion) throw newer(dir, file, at, tail.nextIdx, versionAt(view, at))
      if (problem) {
        const behind = goodBehind(bytes, view, at, tail.nextIdx)
        const promised = reorders ? behind.syncedIdx >= tail.nextIdx : behind.any
        if (!last || promised) throw corrupt(at, 'badRecord', `bad record (${problem}) with good ones behind it`)
        tail.torn = { file, segment: number, offset: at, bytes: bytes.length - at, idx: tail.nextIdx, reason: problem }
        break
      }
      if (at === 0) {
        const header = checkHeader(bytes, view, dir, file, tail)
        if (typeof header === 'string') throw corrupt(0, header.startsWith(foreign) ? 'otherJournal' : 'brokenHeader', header)
        tail.journalId = header.journal
      }
      const type = typeAt(view, at)
      const end = endAt(view, at)
      if (type === RecordType.chain) {
        const note = readChainNote(noteAt(bytes, view, at))
        if (!note) throw corrupt(at, 'brokenChain', 'CHAIN record without a head')
        if (verifyChain && !sameBytes(chained(tail.head, bytes.subarray(batchFrom, at)), note.head))
          throw corrupt(at, 'brokenChain', 'broken hash chain')
        tail.head = note.head
        batchFrom = end
      } else if (type === RecordType.epoch && streamAt(view, at) === 0) {
        const sync = decodeJson(noteAt(bytes, view, at))?.sync
        reorders = sync === 'group' || sync === 'each'
      }
      tail.segment = number
      tail.offset = end
      tail.nextIdx++
      tail.lastCrc = crcAt(view, at)
      frame.at = at
      at = end
      yield frame
    }
    if (!last && batchFrom !== bytes.length) throw corrupt(batchFrom, 'openBatch', 'records that no CHAIN record closes')
    if (last) tail.open = new Uint8Array(bytes.subarray(batchFrom, Math.max(batchFrom, tail.segment === number ? tail.offset : 0)))
  }
  return tail
}

function readSegment(disk: Disk, path: string, limit: number | undefined): Uint8Array {
  const file = disk.open(path, 'read')
  try {
    const size = Math.min(disk.size(file), limit ?? Infinity)
    if (size > maxSegmentBytes)
      throw new JournalError('corrupt', `${path}: ${size} bytes, a segment has at most ${maxSegmentBytes}`, { file: path })
    const bytes = Buffer.allocUnsafeSlow(size)
    return bytes.subarray(0, readFully(disk, file, bytes, 0, size, 0))
  } finally {
    disk.close(file)
  }
}

function newer(dir: string, file: string, offset: number, idx: number, version: number): JournalError {
  const text = `journal ${dir}: written in format ${version}, this program reads up to ${recordVersion}`
  return new JournalError('newerFormat', text, { file, offset, idx })
}

const foreign = 'segment of another journal'

/** The header of a segment, or what is wrong with it. */
function checkHeader(bytes: Uint8Array, view: DataView, dir: string, file: string, tail: Tail): SegmentHeader | string {
  if (typeAt(view, 0) !== RecordType.segmentHeader) return 'no SEGMENT_HEADER'
  const header = readHeader(noteAt(bytes, view, 0))
  if (!header) return 'unreadable SEGMENT_HEADER'
  if (header.format > formatVersion) throw newer(dir, file, 0, tail.nextIdx, header.format)
  if (tail.journalId !== '' && header.journal !== tail.journalId) return `${foreign} (${header.journal})`
  if (header.firstIdx !== tail.nextIdx) return `SEGMENT_HEADER for index ${header.firstIdx}`
  if (header.previousCrc !== tail.lastCrc) return 'SEGMENT_HEADER that does not follow the segment before'
  if (header.chain !== hex(tail.head)) return 'SEGMENT_HEADER with another hash chain'
  return header
}

/** Looks at every byte behind a bad record for records that hold, and for the highest index that they call synced. */
function goodBehind(bytes: Uint8Array, view: DataView, bad: number, idx: number): { any: boolean; syncedIdx: number } {
  const found = { any: false, syncedIdx: 0 }
  let at = bad + 1
  while (at + recordBytes <= bytes.length) {
    // The cheap questions first: an index that can stand here rules out nearly every offset before a CRC is computed.
    const later = idxAt(view, at)
    const possible = later > idx && later <= idx + (at - bad) && typeAt(view, at) >= 1 && typeAt(view, at) <= 8
    if (!possible || problemAt(bytes, view, at, bytes.length)) {
      at++
      continue
    }
    found.any = true
    if (typeAt(view, at) === RecordType.chain)
      found.syncedIdx = Math.max(found.syncedIdx, readChainNote(noteAt(bytes, view, at))?.syncedIdx ?? 0)
    // A start of a writer: it had read all before it and found it good.
    if (typeAt(view, at) === RecordType.epoch && streamAt(view, at) === 0) found.syncedIdx = Math.max(found.syncedIdx, later - 1)
    at = endAt(view, at)
  }
  return found
}
