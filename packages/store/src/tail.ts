/** The end of a journal that a crash left: what is torn is cut and kept beside it, what holds is closed by a CHAIN record. */
import { join } from 'node:path'
import { Batch } from './batch.ts'
import { chainPrefixBytes } from './chain.ts'
import { readFully } from './disk.ts'
import type { Disk } from './disk.ts'
import { segmentName } from './segment.ts'
import type { Space } from './space.ts'
import { segmentsOf } from './walk.ts'
import type { Tail, Torn } from './walk.ts'

/** A tail that was cut, and where its bytes are kept. */
export interface Cut extends Torn {
  sideFile: string
}

export function cutTail(disk: Disk, dir: string, space: Space, tail: Tail, torn: Torn): Cut {
  const sideFile = freeName(disk, dir, `torn-${String(torn.segment).padStart(8, '0')}-${torn.offset}`)
  const file = disk.open(torn.file, 'write')
  try {
    const bytes = Buffer.allocUnsafeSlow(torn.bytes)
    const length = readFully(disk, file, bytes, 0, torn.bytes, torn.offset)
    const side = space.create(sideFile)
    try {
      space.write(side, bytes, 0, length, 0)
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
export function removeEmpty(disk: Disk, dir: string, tail: Tail): undefined {
  const last = segmentsOf(disk, dir).at(-1)
  if (last === undefined || last === tail.segment) return undefined
  disk.remove(join(dir, segmentName(last)))
  disk.syncDirectory(dir)
  return undefined
}

/** Records of a torn batch that hold by CRC are kept; this gives them the CHAIN record that the crash took. */
export function closeBatch(disk: Disk, dir: string, space: Space, tail: Tail, epoch: number, wallUs: number): void {
  const batch = new Batch()
  batch.reset(tail.segment, tail.offset - tail.open.length, wallUs)
  batch.adopt(tail.open)
  batch.close(tail.nextIdx, tail.head, epoch, 0)
  const length = batch.length - tail.open.length
  const file = disk.open(join(dir, segmentName(tail.segment)), 'write')
  try {
    space.write(file, batch.bytes, chainPrefixBytes + tail.open.length, length, tail.offset)
    disk.sync(file)
  } finally {
    disk.close(file)
  }
  tail.nextIdx++
  tail.offset += length
  tail.lastCrc = batch.lastCrc
  tail.open = new Uint8Array(0)
}

function freeName(disk: Disk, dir: string, stem: string): string {
  const taken = new Set(disk.list(dir))
  let name = `${stem}.bin`
  for (let n = 2; taken.has(name); n++) name = `${stem}-${n}.bin`
  return join(dir, name)
}
