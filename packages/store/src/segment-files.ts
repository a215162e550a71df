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
import type { Segment } from './segment.ts'
import type { Space } from './space.ts'
import { markFailedSync, syncSegment, writeAgain } from './sync-failure.ts'

const olderFiles = 4
/** Most messages are shorter: one read gets length and record. */
const firstReadBytes = 4096

export class SegmentFiles {
  readonly #disk: Disk
  readonly #dir: string
  readonly #space: Space
  /** Sync a finished segment before the next one begins; the policy `process` does without. */
  readonly #syncFinished: boolean
  readonly #segments: Segment[]
  readonly #older = new Map<number, number>()
  /** Finished segments that were not synced. */
  #unsynced: number[] = []
  #file = -1
  #scratch: Uint8Array = Buffer.allocUnsafeSlow(firstReadBytes)
  #synced: (error: Error | null) => void = () => undefined
  readonly #syncDone = (error: Error | null): void => {
    if (error) markFailedSync(this.#disk, this.#dir, this.segment)
    this.#synced(error)
  }

  /** `segments` are those that are there; the last one goes on growing. */
  constructor(disk: Disk, dir: string, space: Space, syncFinished: boolean, segments: Segment[]) {
    this.#disk = disk
    this.#dir = dir
    this.#space = space
    this.#syncFinished = syncFinished
    this.#segments = segments
    this.#unsynced = segments.slice(0, -1).map(({ number }) => number)
    if (segments.length > 0) this.#file = disk.open(join(dir, segmentName(this.segment)), 'write')
  }

  /** The segments that are there, oldest first. */
  get segments(): readonly Segment[] {
    return this.#segments
  }

  /** Number of the growing segment; 0 before the first. */
  get segment(): number {
    return this.#segments.at(-1)?.number ?? 0
  }

  /** Bytes written to the growing segment. */
  get written(): number {
    return this.#segments.at(-1)?.bytes ?? 0
  }

  /** Has what was found on the disk for sure, as a run before may have ended anyhow. */
  settle(syncedBytes: number): void {
    if (this.#file >= 0) writeAgain(this.#disk, this.#file, syncedBytes, this.written)
    this.syncAll()
  }

  write(batch: Batch): void {
    if (batch.segment !== this.segment || this.#file < 0) this.#begin(batch)
    this.#space.write(this.#file, batch.bytes, chainPrefixBytes, batch.length, batch.start)
    this.#segments[this.#segments.length - 1].bytes = batch.end
  }

  sync(): void {
    if (this.#file >= 0) syncSegment(this.#disk, this.#dir, this.segment, this.#file)
  }

  syncLater(done: (error: Error | null) => void): void {
    this.#synced = done
    this.#disk.syncLater(this.#file, this.#syncDone)
  }

  /** Syncs also the finished segments that nobody synced. */
  syncAll(): void {
    for (let number = this.#unsynced.at(0); number !== undefined; number = this.#unsynced.at(0)) {
      const file = this.#disk.open(join(this.#dir, segmentName(number)), 'write')
      try {
        syncSegment(this.#disk, this.#dir, number, file)
      } finally {
        this.#disk.close(file)
      }
      this.#unsynced.shift()
    }
    this.sync()
  }

  /** The oldest segment is there no more. */
  forget({ number }: Segment): void {
    this.#segments.shift()
    const open = this.#older.get(number)
    if (open === undefined) return
    this.#older.delete(number)
    this.#disk.close(open)
  }

  /** The segment was there and is no more. */
  retired(segment: number): boolean {
    return segment < (this.#segments.at(0)?.number ?? 0)
  }

  /**
   * A written record: its bytes, valid until the next call, or undefined if the segment ends before it.
   * Only the length is believed here; the caller checks the CRC.
   */
  read(segment: number, offset: number): Uint8Array | undefined {
    const file = segment === this.segment ? this.#file : this.#olderFile(segment)
    const left = (segment === this.segment ? this.written : this.#disk.size(file)) - offset
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

  #begin({ segment, firstIdx }: Batch): void {
    if (this.#file >= 0) {
      if (this.#syncFinished) this.sync()
      else this.#unsynced.push(this.segment)
      this.#disk.close(this.#file)
      this.#file = -1
    }
    this.#file = this.#space.create(join(this.#dir, segmentName(segment)))
    this.#disk.syncDirectory(this.#dir)
    this.#segments.push({ number: segment, firstIdx, bytes: 0 })
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
