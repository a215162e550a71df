/** A disk that is timed from outside: the journal over it tells what it does and measures nothing. Only its segments count, not what stands beside them. */
import { basename } from 'node:path'
import type { Disk } from '@fix/store/file'

/** What the disk was asked, by the names of the store's operations. */
export type DiskOp = 'open' | 'write' | 'sync' | 'load' | 'close'

export interface DiskListener {
  wrote(us: number, bytes: number): void
  synced(us: number): void
  /** A call of any file has failed; whether the journal fails by it is for the journal to say. */
  failed(op: DiskOp, cause: unknown): void
}

const segment = /^segment-\d+\.fixj$/

/** `nowUs` is a clock that nobody sets. */
export function measured(disk: Disk, nowUs: () => number, told: DiskListener): Disk {
  const segments = new Set<number>()
  function tried<T>(op: DiskOp, call: () => T): T {
    try {
      return call()
    } catch (cause) {
      told.failed(op, cause)
      throw cause
    }
  }
  return {
    makeDirectory: (path) => tried('open', () => disk.makeDirectory(path)),
    list: (path) => tried('open', () => disk.list(path)),
    size: (file) => tried('load', () => disk.size(file)),
    free: (path) => disk.free(path),
    network: (path) => disk.network(path),
    truncate: (file, length) => tried('write', () => disk.truncate(file, length)),
    remove: (path) => tried('write', () => disk.remove(path)),
    rename: (from, to) => tried('write', () => disk.rename(from, to)),
    open(path, how) {
      const file = tried('open', () => disk.open(path, how))
      if (how !== 'read' && segment.test(basename(path))) segments.add(file)
      return file
    },
    read: (file, into, at, length, position) => tried('load', () => disk.read(file, into, at, length, position)),
    write(file, from, at, length, position) {
      const beganUs = nowUs()
      const written = tried('write', () => disk.write(file, from, at, length, position))
      if (segments.has(file)) told.wrote(nowUs() - beganUs, written)
      return written
    },
    sync(file) {
      const beganUs = nowUs()
      tried('sync', () => disk.sync(file))
      if (segments.has(file)) told.synced(nowUs() - beganUs)
    },
    syncLater(file, done) {
      const beganUs = nowUs()
      const counted = segments.has(file)
      tried('sync', () =>
        disk.syncLater(file, (error) => {
          if (error !== null) told.failed('sync', error)
          else if (counted) told.synced(nowUs() - beganUs)
          done(error)
        }),
      )
    },
    syncDirectory: (path) => tried('sync', () => disk.syncDirectory(path)),
    close(file) {
      segments.delete(file)
      tried('close', () => disk.close(file))
    },
  }
}
