/**
 * The bytes of one file as the system's memory shows them, and as the disk would have them after a power loss. What was written and not synced is
 * kept sector by sector with each of its versions: at a loss every sector stands as one of them, whatever its neighbours do, perhaps torn between
 * two at any byte; and the length is any that the file had since its last sync.
 */
import type { Random } from '../random.ts'

export const sectorBytes = 512

/** Versions that a sector went through since it was last synced, the oldest first. `lost`: a failed sync called them clean. */
interface Unsynced {
  readonly versions: Uint8Array[]
  lost: boolean
}

/** What a sync that has begun will make last. */
export interface Mark {
  readonly size: number
  /** Changes of the length so far. */
  readonly resizes: number
  readonly sectors: ReadonlyMap<number, Uint8Array>
}

export interface Remains {
  /** Sectors that do not stand as they were last written. */
  lost: number
  torn: number
}

export class Sectors {
  /** As a reader sees it. */
  size = 0
  #bytes = new Uint8Array(0)
  /** As the disk has it. */
  #durable = new Uint8Array(0)
  #durableSize = 0
  readonly #unsynced = new Map<number, Unsynced>()
  /** Lengths since the last sync, and how many there had been before. */
  #sizes: number[] = []
  #settledSizes = 0

  /** Length that a power loss leaves for sure. */
  get durableSize(): number {
    return this.#durableSize
  }

  read(into: Uint8Array, at: number, length: number, position: number): number {
    const count = Math.max(0, Math.min(length, this.size - position))
    into.set(this.#bytes.subarray(position, position + count), at)
    return count
  }

  write(from: Uint8Array, at: number, length: number, position: number): void {
    if (length === 0) return
    const end = position + length
    this.#grow(end)
    this.#bytes.set(from.subarray(at, at + length), position)
    if (end > this.size) this.#resize(end)
    this.#touch(Math.floor(position / sectorBytes), Math.floor((end - 1) / sectorBytes))
  }

  truncate(length: number): void {
    this.#grow(length)
    if (length < this.size) {
      this.#bytes.fill(0, length, this.size)
      this.#touch(Math.floor(length / sectorBytes), Math.floor((this.size - 1) / sectorBytes))
    }
    this.#resize(length)
  }

  /** A bit of the disk itself is another; whoever reads sees it too. */
  flip(position: number, bit: number): void {
    this.#bytes[position] ^= 1 << bit
    if (position < this.#durableSize) this.#durable[position] ^= 1 << bit
  }

  /** A sync begins: what was written by now is what it makes last. */
  mark(): Mark {
    const sectors = new Map<number, Uint8Array>()
    for (const [sector, { versions, lost }] of this.#unsynced) if (!lost) sectors.set(sector, versions[versions.length - 1])
    return { size: this.size, resizes: this.#settledSizes + this.#sizes.length, sectors }
  }

  /** That sync has ended well. */
  synced({ size, resizes, sectors }: Mark): void {
    this.#durable = roomFor(this.#durable, Math.max(size, this.#durableSize))
    for (const [sector, version] of sectors) {
      const unsynced = this.#unsynced.get(sector)
      const at = unsynced?.versions.indexOf(version) ?? -1
      // A later sync has ended before this one.
      if (unsynced === undefined || at < 0) continue
      put(this.#durable, sector, version, sectorBytes)
      unsynced.versions.splice(0, at + 1)
      if (unsynced.versions.length === 0) this.#unsynced.delete(sector)
    }
    if (resizes <= this.#settledSizes) return
    this.#sizes.splice(0, resizes - this.#settledSizes)
    this.#settledSizes = resizes
    this.#durableSize = size
  }

  /** That sync has failed: the system calls its sectors clean from now on, and no later sync writes them unless they are written again. */
  notSynced({ sectors }: Mark): void {
    for (const [sector, version] of sectors) {
      const unsynced = this.#unsynced.get(sector)
      if (unsynced !== undefined && unsynced.versions.at(-1) === version) unsynced.lost = true
    }
  }

  /** The power is gone: what the disk has from here on. */
  lose(random: Random): Remains {
    const remains = { lost: 0, torn: 0 }
    // One loss takes nearly all, another nearly nothing: an even draw for each sector would never meet the ends.
    const odds = random.below(5)
    let size = this.#durableSize
    if (this.#sizes.length > 0) {
      const kept = odds === 4 ? this.#sizes.length : odds === 0 ? random.below(2) : random.between(0, this.#sizes.length)
      if (kept > 0) size = this.#sizes[kept - 1]
    }
    const bytes = roomFor(this.#durable, size)
    for (const [sector, { versions }] of this.#unsynced) {
      const kept = odds === 4 ? versions.length : odds === 0 ? 0 : random.between(0, versions.length)
      if (kept < versions.length) remains.lost++
      if (kept > 0) put(bytes, sector, versions[kept - 1], sectorBytes)
      if (kept < versions.length && random.onceIn(4)) {
        put(bytes, sector, versions[kept], random.below(sectorBytes))
        remains.torn++
      }
    }
    bytes.fill(0, size)
    this.size = size
    this.#bytes = bytes
    this.#durable = new Uint8Array(bytes)
    this.#durableSize = size
    this.#unsynced.clear()
    this.#settledSizes += this.#sizes.length
    this.#sizes = []
    return remains
  }

  #grow(size: number): void {
    this.#bytes = roomFor(this.#bytes, size)
  }

  #resize(size: number): void {
    this.size = size
    this.#sizes.push(size)
  }

  #touch(first: number, last: number): void {
    for (let sector = first; sector <= last; sector++) {
      const version = new Uint8Array(this.#bytes.subarray(sector * sectorBytes, (sector + 1) * sectorBytes))
      const unsynced = this.#unsynced.get(sector)
      if (unsynced === undefined) this.#unsynced.set(sector, { versions: [version], lost: false })
      else {
        unsynced.versions.push(version)
        unsynced.lost = false
      }
    }
  }
}

/** The first bytes of a version of a sector. */
function put(bytes: Uint8Array, sector: number, version: Uint8Array, length: number): void {
  const at = sector * sectorBytes
  if (at < bytes.length) bytes.set(version.subarray(0, length), at)
}

/** Whole sectors, so that each version of the last one has its full length; the same array where it is large enough. */
function roomFor(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  if (size <= bytes.length) return bytes
  const room = new Uint8Array(Math.max(Math.ceil(size / sectorBytes) * sectorBytes, bytes.length * 2))
  room.set(bytes)
  return room
}
