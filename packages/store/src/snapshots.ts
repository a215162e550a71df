/**
 * The snapshots of a journal that is open: the newest two are kept, so that a damaged one costs nothing but a longer fold. One is written at a time,
 * and only when all that it covers is on the disk: a snapshot must never know more than the journal. It becomes visible whole or not at all:
 * written under another name, synced, renamed, and the folder synced. A failure leaves the journal as it was; a snapshot is only an optimisation.
 */
import { join } from 'node:path'
import { writeFully } from './disk.ts'
import type { Disk } from './disk.ts'
import { draftName, encodeSnapshot, snapshotName } from './snapshot-file.ts'
import type { FoundSnapshots, KeptSnapshot } from './snapshot-file.ts'
import type { Space } from './space.ts'

export type SnapshotDone = (snapshot: KeptSnapshot, failure: Error | undefined) => void

export class Snapshots {
  readonly #disk: Disk
  readonly #dir: string
  readonly #space: Space
  #latest: KeptSnapshot | undefined
  #second: { file: string; idx: number } | undefined
  /** Files that no start needs any more, removed with the next snapshot. */
  #stale: string[]
  #waiting: KeptSnapshot | undefined
  #writing = false

  constructor(disk: Disk, dir: string, space: Space, { whole, ignored }: FoundSnapshots) {
    this.#disk = disk
    this.#dir = dir
    this.#space = space
    const [latest, second, ...others] = whole
    this.#latest = latest
    this.#second = second
    this.#stale = [...others, ...ignored].map(({ file }) => file)
  }

  get latest(): KeptSnapshot | undefined {
    return this.#latest
  }

  /** Up to this index any one snapshot may be lost without harm; 0 while there are not two. */
  get coveredIdx(): number {
    return this.#second?.idx ?? 0
  }

  /** Some snapshot is not on the disk yet. */
  get busy(): boolean {
    return this.#writing || this.#waiting !== undefined
  }

  /** Up to this index the journal must be on the disk before the snapshot that waits may be; 0 where none does. */
  get waitsFor(): number {
    return this.#waiting?.idx ?? 0
  }

  /** To be written once `durable` allows it; takes the place of one that still waits. */
  take(snapshot: Omit<KeptSnapshot, 'file'>): void {
    this.#waiting = { ...snapshot, state: new Uint8Array(snapshot.state), file: join(this.#dir, snapshotName(snapshot.idx)) }
  }

  /** The journal is on the disk up to this index. `done` is told of each snapshot that was begun. */
  durable(idx: number, done: SnapshotDone): void {
    const snapshot = this.#waiting
    if (!snapshot || snapshot.idx > idx || this.#writing) return
    this.#waiting = undefined
    this.#writing = true
    let file: number | undefined
    const named = (failure: Error | null): void => this.#name(snapshot, file, failure, done)
    try {
      const bytes = encodeSnapshot(snapshot)
      if (!this.#space.fits(bytes.length)) throw new Error(`no room for a snapshot of ${bytes.length} bytes`)
      if (this.#disk.list(this.#dir).includes(draftName)) this.#disk.remove(join(this.#dir, draftName))
      file = this.#disk.open(join(this.#dir, draftName), 'create')
      writeFully(this.#disk, file, bytes, 0, bytes.length, 0)
      this.#disk.syncLater(file, named)
    } catch (error) {
      named(asError(error))
    }
  }

  /** What waits is not written any more. */
  stop(): void {
    this.#waiting = undefined
  }

  #name(snapshot: KeptSnapshot, file: number | undefined, failure: Error | null, done: SnapshotDone): void {
    let problem = failure
    try {
      if (file !== undefined) this.#disk.close(file)
      if (!problem) {
        this.#disk.rename(join(this.#dir, draftName), snapshot.file)
        this.#disk.syncDirectory(this.#dir)
      }
    } catch (error) {
      problem ??= asError(error)
    }
    this.#writing = false
    if (!problem) this.#keep(snapshot)
    done(snapshot, problem ?? undefined)
  }

  #keep(snapshot: KeptSnapshot): void {
    // One of the same index has taken the place of the one before it, in its file too: both are one cover.
    if (snapshot.idx !== this.#latest?.idx) {
      if (this.#second) this.#stale.push(this.#second.file)
      this.#second = this.#latest && { file: this.#latest.file, idx: this.#latest.idx }
    }
    this.#latest = snapshot
    // Where one can't be removed now, the next snapshot tries again.
    this.#stale = this.#stale.filter((file) => {
      try {
        this.#disk.remove(file)
        return false
      } catch {
        return true
      }
    })
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))
