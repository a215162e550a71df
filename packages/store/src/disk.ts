/**
 * What the file journal asks of a disk. A port, so that a test can refuse the n-th call and a simulation can lose what was not synced.
 * Reads and writes are synchronous: a write into the page cache takes microseconds, less than the way through a thread pool. Only the
 * sync, which waits for the device, happens beside the loop.
 */
import {
  closeSync,
  fdatasync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  statfsSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'

export interface Disk {
  /** Makes the directory and those above it where they are missing, and makes their names last. */
  makeDirectory(path: string): void
  /** Names in the directory, sorted. */
  list(path: string): string[]
  /** `create` refuses a file that is there. */
  open(path: string, how: 'read' | 'write' | 'create'): number
  size(file: number): number
  /** Bytes read; 0 at the end. */
  read(file: number, into: Uint8Array, at: number, length: number, position: number): number
  /** Bytes written, which may be fewer than asked for. */
  write(file: number, from: Uint8Array, at: number, length: number, position: number): number
  sync(file: number): void
  syncLater(file: number, done: (error: Error | null) => void): void
  truncate(file: number, length: number): void
  close(file: number): void
  remove(path: string): void
  /** Gives a file another name, at once or not at all; a file that had that name is gone. */
  rename(from: string, to: string): void
  /** Makes created, renamed and removed names last. */
  syncDirectory(path: string): void
  /** Free bytes for this process on the disk of the directory. */
  free(path: string): number
  /** Kind of network file system that the directory lies on, or undefined for a disk of this host. */
  network(path: string): string | undefined
}

const flags = { read: 'r', write: 'r+', create: 'wx+' } as const

/** Numbers by which Linux names its file systems. */
const networks = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0xff534d42, 'CIFS'],
])

export const nodeDisk: Disk = {
  makeDirectory(path) {
    const first = mkdirSync(path, { recursive: true })
    if (first === undefined) return
    const above = dirname(resolve(first))
    for (let at = resolve(path); at !== above; at = dirname(at)) this.syncDirectory(dirname(at))
  },
  list: (path) => readdirSync(path).sort(),
  open: (path, how) => openSync(path, flags[how], 0o600),
  size: (file) => fstatSync(file).size,
  read: readSync,
  write: writeSync,
  sync: fdatasyncSync,
  syncLater: fdatasync,
  truncate: ftruncateSync,
  close: closeSync,
  remove: unlinkSync,
  rename: renameSync,
  syncDirectory(path) {
    const directory = openSync(path, 'r')
    try {
      fsyncSync(directory)
    } finally {
      closeSync(directory)
    }
  },
  free(path) {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize
  },
  network: (path) => networks.get(statfsSync(path).type >>> 0),
}

/** Writes all of it, short writes continued. A write that gives nothing is a failure, not something to wait for. */
export function writeFully(disk: Disk, file: number, from: Uint8Array, at: number, length: number, position: number): void {
  let done = 0
  while (done < length) {
    const written = disk.write(file, from, at + done, length - done, position + done)
    if (written <= 0) throw new Error(`wrote 0 of ${length - done} bytes at ${position + done}`)
    done += written
  }
}

/** Reads up to `length` bytes; fewer only at the end of the file. */
export function readFully(disk: Disk, file: number, into: Uint8Array, at: number, length: number, position: number): number {
  let done = 0
  while (done < length) {
    const got = disk.read(file, into, at + done, length - done, position + done)
    if (got <= 0) break
    done += got
  }
  return done
}
