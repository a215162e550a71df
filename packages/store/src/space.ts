/**
 * The last megabytes of a disk. Below a headroom new orders are refused before they take a number; what must still be written (reports, cancels,
 * the logout) goes into the headroom, and when even that is gone, into the room of a reserve file that is given up for it. Both come back by
 * themselves when space returns.
 */
import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { writeFully } from './disk.ts'

const reserveName = 'reserve'
/** Asking costs a system call: so only after that many writes while there is room. */
const writesBetweenChecks = 256

export class Space {
  readonly #disk: Disk
  readonly #dir: string
  readonly #headroomBytes: number
  readonly #reserveBytes: number
  #reserved = false
  #full = false
  #writes = 0

  constructor(disk: Disk, dir: string, headroomBytes: number, reserveBytes: number) {
    this.#disk = disk
    this.#dir = dir
    this.#headroomBytes = headroomBytes
    this.#reserveBytes = reserveBytes
    this.#reserved = reserveBytes > 0 && disk.list(dir).includes(reserveName)
  }

  /** Room that is held; 0 once it was given up. */
  get reserveBytes(): number {
    return this.#reserved ? this.#reserveBytes : 0
  }

  get full(): boolean {
    return this.#full
  }

  /** Would that many bytes, which nobody needs, leave headroom and reserve alone? */
  fits(bytes: number): boolean {
    return !this.#full && this.#free() - bytes >= this.#headroomBytes + this.#reserveBytes
  }

  /** Counts a write and looks at the disk now and then; always while it is full. */
  wrote(): void {
    if (this.#full || ++this.#writes >= writesBetweenChecks) this.check()
  }

  check(): void {
    this.#writes = 0
    const free = this.#free()
    if (!this.#reserved && this.#reserveBytes > 0 && free >= this.#headroomBytes + this.#reserveBytes) this.#allocate()
    this.#full = free < this.#headroomBytes || (this.#reserveBytes > 0 && !this.#reserved)
  }

  /** Creates a file; where the disk has no room for it, out of the reserve. */
  create(path: string): number {
    for (;;) {
      try {
        return this.#disk.open(path, 'create')
      } catch (error) {
        if (!isOutOfSpace(error) || !this.#spend()) throw error
      }
    }
  }

  /** Writes all of it, short writes continued. A full disk is no failed disk: what was not taken is written again once the reserve has made room. */
  write(file: number, from: Uint8Array, at: number, length: number, position: number): void {
    let done = 0
    while (done < length) {
      try {
        const written = this.#disk.write(file, from, at + done, length - done, position + done)
        if (written <= 0) throw new Error(`wrote 0 of ${length - done} bytes at ${position + done}`)
        done += written
      } catch (error) {
        if (!isOutOfSpace(error) || !this.#spend()) throw error
      }
    }
  }

  /** The disk refused for want of space: gives the reserve up. False if it is gone already. */
  #spend(): boolean {
    this.#full = true
    if (!this.#reserved) return false
    this.#reserved = false
    this.#disk.remove(join(this.#dir, reserveName))
    return true
  }

  /** A disk that does not say is taken for full; the next write shows what is wrong with it. */
  #free(): number {
    try {
      return this.#disk.free(this.#dir)
    } catch {
      return 0
    }
  }

  /** Zeros are written, not a hole: only blocks that are taken can be given back. */
  #allocate(): void {
    const path = join(this.#dir, reserveName)
    let file: number | undefined
    try {
      file = this.#disk.open(path, 'create')
      writeFully(this.#disk, file, new Uint8Array(this.#reserveBytes), 0, this.#reserveBytes, 0)
      this.#disk.sync(file)
      this.#reserved = true
    } catch {
      // No reserve means full, which is what the caller sees; nothing was promised on it.
      if (file !== undefined) this.#disk.remove(path)
    } finally {
      if (file !== undefined) this.#disk.close(file)
    }
  }
}

/** The disk has no room, or this user may take no more of it. */
export function isOutOfSpace(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'ENOSPC' || code === 'EDQUOT'
}
