/**
 * The open files of a journal: the segment that grows, and a few older ones for resends. A batch is written where it said it would lie; a batch of
 * a new segment creates the file, and the directory is synced before anything in it counts.
 */
import { join } from 'node:path'
import type { Batch } from './batch.ts'
import { chainPrefixBytes } from './chain.ts'
import type { Disk } from './disk.ts'
import { readFully } from './disk.ts'
import { segmentName } from './segment.ts'
import { isOutOfSpace } from './space.ts'
import type { Space } from './space.ts'

const olderFiles = 4
/** Most messages are shorter: one read gets length and record. */
const firstReadBytes = 4096

export class SegmentFiles {
  readonly #disk: Disk
  readonly #dir: string
  readonly #space: Space
  /** Sync a finished segment before the next one begins; the policy `process` does without. */
  readonly #syncFinished: boolean
  readonly #older = new Map<number, number>()
  #file = -1
  #segment = 0
  #written = 0
  #scratch: Uint8Array = Buffer.allocUnsafeSlow(firstReadBytes)

  constructor(disk: Disk, dir: string, space: Space, syncFinished: boolean) {
    this.#disk = disk
    this.#dir = dir
    this.#space = space
    this.#syncFinished = syncFinished
  }

  get segment(): number {
    return this.#segment
  }

  /** Bytes written to the growing segment. */
  get written(): number {
    return this.#written
  }

  /** Goes on behind the last good record of a segment that is there. */
  resume(segment: number, written: number): void {
    this.#file = this.#disk.open(join(this.#dir, segmentName(segment)), 'write')
    this.#segment = segment
    this.#written = written
  }

  write(batch: Batch): void {
    let done = 0
    while (done < batch.length) {
      try {
        if (batch.segment !== this.#segment) this.#begin(batch.segment)
        const left = batch.length - done
        const written = this.#disk.write(this.#file, batch.bytes, chainPrefixBytes + done, left, batch.start + done)
        if (written <= 0) throw new Error(`wrote 0 of ${left} bytes to ${segmentName(this.#segment)}`)
        done += written
      } catch (error) {
        // A full disk is no failed disk: what was not taken is written again once the reserve has made room.
        if (!isOutOfSpace(error) || !this.#space.spend()) throw error
      }
    }
    this.#written = batch.end
  }

  sync(): void {
    if (this.#file >= 0) this.#disk.sync(this.#file)
  }

  syncLater(done: (error: Error | null) => void): void {
    this.#disk.syncLater(this.#file, done)
  }

  /**
   * A written record: its bytes, valid until the next call, or undefined if the segment has been removed or ends before it.
   * Only the length is believed here; the caller checks the CRC.
   */
  read(segment: number, offset: number): Uint8Array | undefined {
    const file = segment === this.#segment ? this.#file : this.#olderFile(segment)
    const left = (segment === this.#segment ? this.#written : this.#disk.size(file)) - offset
    const got = readFully(this.#disk, file, this.#scratch, 0, Math.min(firstReadBytes, left), offset)
    if (got < 8) return undefined
    const scratch = this.#scratch
    const length = 8 + (scratch[0] | (scratch[1] << 8) | (scratch[2] << 16)) + scratch[3] * 0x1000000
    if (length <= got) return scratch.subarray(0, length)
    if (length > left) return undefined
    if (length > scratch.length) {
      this.#scratch = Buffer.allocUnsafeSlow(length)
      this.#scratch.set(scratch.subarray(0, got))
    }
    readFully(this.#disk, file, this.#scratch, got, length - got, offset + got)
    return this.#scratch.subarray(0, length)
  }

  close(): void {
    for (const file of this.#older.values()) this.#disk.close(file)
    this.#older.clear()
    if (this.#file >= 0) this.#disk.close(this.#file)
    this.#file = -1
  }

  #begin(segment: number): void {
    if (this.#file >= 0) {
      if (this.#syncFinished) this.#disk.sync(this.#file)
      this.#disk.close(this.#file)
      this.#file = -1
    }
    this.#file = this.#disk.open(join(this.#dir, segmentName(segment)), 'create')
    this.#disk.syncDirectory(this.#dir)
    this.#segment = segment
    this.#written = 0
  }

  #olderFile(segment: number): number {
    const open = this.#older.get(segment)
    if (open !== undefined) return open
    const oldest = this.#older.entries().next()
    if (this.#older.size >= olderFiles && !oldest.done) {
      this.#disk.close(oldest.value[1])
      this.#older.delete(oldest.value[0])
    }
    const file = this.#disk.open(join(this.#dir, segmentName(segment)), 'read')
    this.#older.set(segment, file)
    return file
  }
}
