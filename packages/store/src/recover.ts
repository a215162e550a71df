/**
 * What opening a journal does before anything else may happen: walk over all of it, cut a torn tail, and close what a crash left open. The bytes
 * that are cut are copied to a file beside it first, and the result says so: a cut is no proof that the record was never sent, so the gateway
 * reconciles with the venue before it trades.
 */
import { join } from 'node:path'
import { Direction, RecordType } from '@fix/session'
import { Batch } from './batch.ts'
import { chainPrefixBytes } from './chain.ts'
import { readFully, writeFully } from './disk.ts'
import type { Disk } from './disk.ts'
import { dirAt, epochAt, noteAt, rawLenAt, seqAt, streamAt, typeAt, wallUsAt } from './format.ts'
import type { StreamEntry } from './open-journal.ts'
import { readStream, segmentName } from './segment.ts'
import type { SequenceIndex } from './sequence-index.ts'
import { segmentsOf, walk } from './walk.ts'
import type { Tail, Torn } from './walk.ts'

/** A tail that was cut, and where its bytes are kept. */
export interface Cut extends Torn {
  sideFile: string
}

export interface Recovered {
  tail: Tail
  /** Records found good. */
  records: number
  segments: number
  /** Epoch of the last start; 0 for a new journal. */
  epoch: number
  streams: StreamEntry[]
  cut: Cut | undefined
}

export function recover(disk: Disk, dir: string, sequences: SequenceIndex): Recovered {
  const streams: StreamEntry[] = []
  let epoch = 0
  let records = 0
  let lastWallUs = 0
  const steps = walk(disk, dir)
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    const { bytes, view, at, segment } = step.value
    records++
    lastWallUs = wallUsAt(view, at)
    const type = typeAt(view, at)
    const stream = streamAt(view, at)
    if (type === RecordType.message && dirAt(view, at) === Direction.out && rawLenAt(view, at) > 0) {
      sequences.set(stream, epochAt(view, at), seqAt(view, at), segment, at)
    } else if (type === RecordType.epoch && stream === 0) {
      epoch = Math.max(epoch, epochAt(view, at))
    } else if (type === RecordType.stream) {
      const entry = readStream(stream, noteAt(bytes, view, at))
      if (entry) streams.push(entry)
    }
  }
  const tail = step.value
  const cut = tail.torn ? cutTail(disk, dir, tail, tail.torn) : removeEmpty(disk, dir, tail)
  if (tail.open.length > 0) closeBatch(disk, dir, tail, epoch, lastWallUs)
  return { tail, records, segments: segmentsOf(disk, dir).length, epoch, streams, cut }
}

function cutTail(disk: Disk, dir: string, tail: Tail, torn: Torn): Cut {
  const sideFile = freeName(disk, dir, `torn-${String(torn.segment).padStart(8, '0')}-${torn.offset}`)
  const file = disk.open(torn.file, 'write')
  try {
    const bytes = Buffer.allocUnsafeSlow(torn.bytes)
    const length = readFully(disk, file, bytes, 0, torn.bytes, torn.offset)
    const side = disk.open(sideFile, 'create')
    try {
      writeFully(disk, side, bytes, 0, length, 0)
      disk.sync(side)
    } finally {
      disk.close(side)
    }
    disk.truncate(file, torn.offset)
    disk.sync(file)
  } finally {
    disk.close(file)
  }
  removeEmpty(disk, dir, tail)
  disk.syncDirectory(dir)
  return { ...torn, sideFile }
}

/** A segment that a crash left without its header is nothing: the next one is created anew. */
function removeEmpty(disk: Disk, dir: string, tail: Tail): undefined {
  const last = segmentsOf(disk, dir).at(-1)
  if (last === undefined || last === tail.segment) return undefined
  disk.remove(join(dir, segmentName(last)))
  disk.syncDirectory(dir)
  return undefined
}

function freeName(disk: Disk, dir: string, stem: string): string {
  const taken = new Set(disk.list(dir))
  let name = `${stem}.bin`
  for (let n = 2; taken.has(name); n++) name = `${stem}-${n}.bin`
  return join(dir, name)
}

/** Records of a torn batch that hold by CRC are kept; this gives them the CHAIN record that the crash took. */
function closeBatch(disk: Disk, dir: string, tail: Tail, epoch: number, wallUs: number): void {
  const batch = new Batch()
  batch.reset(tail.segment, tail.offset - tail.open.length, wallUs)
  batch.adopt(tail.open)
  tail.head = batch.close(tail.nextIdx, tail.head, epoch, 0)
  const length = batch.length - tail.open.length
  const file = disk.open(join(dir, segmentName(tail.segment)), 'write')
  try {
    writeFully(disk, file, batch.bytes, chainPrefixBytes + tail.open.length, length, tail.offset)
    disk.sync(file)
  } finally {
    disk.close(file)
  }
  tail.nextIdx++
  tail.offset += length
  tail.lastCrc = batch.lastCrc
  tail.open = new Uint8Array(0)
}
