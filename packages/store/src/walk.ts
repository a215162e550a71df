/**
 * Reads a journal from its first record and believes nothing: lengths, CRCs, indexes without a gap, headers that fit the segment before, the
 * hash chain. It changes nothing on the disk; recovery, `records()` and the reader of foreign folders all stand on it. One segment at a time is
 * in memory, or as much of it as a piece.
 *
 * A bad record ends the walk in one of two ways. Is it the torn end of the last segment, which a crash leaves? Then the walk returns and says
 * where. Or do good records stand behind it? Then bytes were lost that had been promised: `corrupt` is thrown, and nobody trades on that
 * journal. Under the policies `group` and `each` a power loss may leave the sectors of an unsynced batch in any order, so there good records
 * behind a hole count only if they say that the hole had been synced before they were written.
 *
 * Where the oldest segments are gone, the first one that is there says in its header where index and chain stood. That is believed only if a
 * snapshot covers all that is gone; else they are missing, not retired.
 */
import { join } from 'node:path'
import { RecordType } from '@fix/session'
import { chainInPlace, chainPrefixBytes, firstHead, headBytes, hex, sameBytes } from './chain.ts'
import type { Disk } from './disk.ts'
import { crcAt, endAt, idxAt, noteAt, problemAt, recordVersion, streamAt, typeAt, versionAt } from './format.ts'
import type { BadRecord } from './format.ts'
import { JournalError } from './journal-error.ts'
import type { JournalFault } from './journal-error.ts'
import { goodBehind } from './look-ahead.ts'
import { SegmentBytes } from './segment-bytes.ts'
import { decodeJson, formatVersion, readHeader, segmentName, segmentNumber } from './segment.ts'
import type { SegmentHeader } from './segment.ts'
import { readSnapshots } from './snapshot-file.ts'

/** One record as it lies in the bytes of its segment; reused, valid until the next step of the walk. */
export interface Frame {
  bytes: Uint8Array
  view: DataView
  /** Place in `bytes`; the offset in the segment too, but where that is read in pieces. */
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
  /** Begin with this segment, whose header is believed. */
  from?: number
  /** Stop before this place: what is written behind it belongs to somebody else. */
  until?: { segment: number; offset: number }
  /** Recompute the hash chain; a second walk over what a first one found good can do without. */
  verifyChain?: boolean
  /** The CRCs were computed a moment ago, by this process, and are believed. */
  summed?: boolean
  /** Reads no more at a time, which holds nobody up for long; a whole segment unless told. */
  pieceBytes?: number
}

export function segmentsOf(disk: Disk, dir: string): number[] {
  return disk
    .list(dir)
    .map(segmentNumber)
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b)
}

export function* walk(disk: Disk, dir: string, options: WalkOptions = {}): Generator<Frame, Tail> {
  const { from = 1, until, verifyChain = true, summed = false, pieceBytes } = options
  const segments = segmentsOf(disk, dir).filter((number) => number >= from && (until === undefined || number <= until.segment))
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
  // As long as nobody says which policy was in force, we judge as strictly as for `process`.
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
    const segment = new SegmentBytes(disk, file, until?.segment === number ? until.offset : undefined, pieceBytes)
    if (position === 0 && number > 1) {
      segment.reach(0, 0)
      const { bytes, view } = segment
      const problem = problemAt(bytes, view, 0, bytes.length)
      if (problem === 'version' && versionAt(view, 0) > recordVersion) throw newer(dir, file, 0, tail.nextIdx, versionAt(view, 0))
      const header = problem ? undefined : headerAt(bytes, view)
      if (!header) throw corrupt(0, 'missingSegment', `no ${segmentName(number - 1)} before and no good SEGMENT_HEADER`)
      if (number !== from && header.format <= formatVersion) requireCover(disk, dir, file, header)
      tail.nextIdx = header.firstIdx
      tail.head.set(Buffer.from(header.chain, 'hex').subarray(0, headBytes))
      tail.lastCrc = header.previousCrc
    }
    const frame: Frame = { bytes: segment.bytes, view: segment.view, at: 0, segment: number }
    // Offsets in the segment; `place` is that of the record in what is in memory.
    let at = 0
    let batchFrom = 0
    while (at < segment.size) {
      segment.reach(batchFrom, at)
      const { bytes, view, base } = segment
      const place = at - base
      const problem = problemAt(bytes, view, place, bytes.length, summed) ?? (idxAt(view, place) === tail.nextIdx ? undefined : 'idx')
      if (problem === 'version' && versionAt(view, place) > recordVersion) throw newer(dir, file, at, tail.nextIdx, versionAt(view, place))
      if (problem) {
        segment.need(batchFrom, segment.size)
        const behind = goodBehind(segment.bytes, segment.view, at - segment.base, tail.nextIdx)
        const promised = reorders ? behind.syncedIdx >= tail.nextIdx : behind.any
        if (!last || promised) throw corrupt(at, 'badRecord', `bad record (${problem}) with good ones behind it`)
        tail.torn = { file, segment: number, offset: at, bytes: segment.size - at, idx: tail.nextIdx, reason: problem }
        break
      }
      const type = typeAt(view, place)
      const end = endAt(view, place) + base
      if (at === 0) {
        const header = checkHeader(bytes, view, dir, file, tail)
        if (typeof header === 'string') throw corrupt(0, header.startsWith(foreign) ? 'otherJournal' : 'brokenHeader', header)
        tail.journalId = header.journal
        reorders = reordersUnder(header.sync) ?? reorders
      } else if (type === RecordType.chain) {
        const note = noteAt(bytes, view, place)
        if (note.length < headBytes) throw corrupt(at, 'brokenChain', 'CHAIN record without a head')
        const head = note.subarray(0, headBytes)
        if (verifyChain) {
          // The prefix takes the place of bytes that were read before.
          chainInPlace(tail.head, segment.prefixed, segment.prefixedView, chainPrefixBytes + batchFrom - base, at - batchFrom)
          if (!sameBytes(tail.head, head)) throw corrupt(at, 'brokenChain', 'broken hash chain')
        } else {
          tail.head.set(head)
        }
        batchFrom = end
      } else if (type === RecordType.epoch && streamAt(view, place) === 0) {
        reorders = reordersUnder(decodeJson(noteAt(bytes, view, place))?.sync) ?? false
      }
      tail.segment = number
      tail.offset = end
      tail.nextIdx++
      tail.lastCrc = crcAt(view, place)
      frame.bytes = bytes
      frame.view = view
      frame.at = place
      at = end
      yield frame
    }
    if (!last && batchFrom !== segment.size) throw corrupt(batchFrom, 'openBatch', 'records that no CHAIN record closes')
    const openTo = Math.max(batchFrom, tail.segment === number ? tail.offset : 0)
    if (last) tail.open = new Uint8Array(segment.bytes.subarray(batchFrom - segment.base, openTo - segment.base))
  }
  return tail
}

/** Can a power loss leave what was written in any order? Undefined where nothing is said. */
const reordersUnder = (sync: unknown): boolean | undefined => (sync === undefined ? undefined : sync === 'group' || sync === 'each')

function newer(dir: string, file: string, offset: number, idx: number, version: number): JournalError {
  const text = `journal ${dir}: written in format ${version}, this program reads up to ${recordVersion}`
  return new JournalError('newerFormat', text, { file, offset, idx })
}

const foreign = 'segment of another journal'

function headerAt(bytes: Uint8Array, view: DataView): SegmentHeader | undefined {
  return typeAt(view, 0) === RecordType.segmentHeader ? readHeader(noteAt(bytes, view, 0)) : undefined
}

/** The header of a segment, or what is wrong with it. */
function checkHeader(bytes: Uint8Array, view: DataView, dir: string, file: string, tail: Tail): SegmentHeader | string {
  if (typeAt(view, 0) !== RecordType.segmentHeader) return 'no SEGMENT_HEADER'
  const header = headerAt(bytes, view)
  if (!header) return 'unreadable SEGMENT_HEADER'
  if (header.format > formatVersion) throw newer(dir, file, 0, tail.nextIdx, header.format)
  if (tail.journalId !== '' && header.journal !== tail.journalId) return `${foreign} (${header.journal})`
  if (header.firstIdx !== tail.nextIdx) return `SEGMENT_HEADER for index ${header.firstIdx}`
  if (header.previousCrc !== tail.lastCrc) return 'SEGMENT_HEADER that does not follow the segment before'
  if (header.chain !== hex(tail.head)) return 'SEGMENT_HEADER with another hash chain'
  return header
}

/** All before the first segment that is there must be in a snapshot of this journal. */
function requireCover(disk: Disk, dir: string, file: string, { journal, firstIdx }: SegmentHeader): void {
  const { whole, ignored } = readSnapshots(disk, dir)
  if (whole.some((snapshot) => snapshot.journal === journal && snapshot.idx >= firstIdx - 1)) return
  const passedOver = ignored.map((one) => `; ${one.file}: ${one.reason}`).join('')
  const text = `journal ${dir}: the records before ${firstIdx} are gone and no snapshot covers them${passedOver}`
  throw new JournalError('corrupt', text, { file, offset: 0, idx: firstIdx, fault: 'missingSegment' })
}
