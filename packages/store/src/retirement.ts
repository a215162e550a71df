/**
 * Old segments go, oldest first, once nobody needs them: two snapshots cover them, so that one may be damaged; they lie behind what the owner wants
 * to keep; and no message in them can still be asked for by a venue. One goes at a time, its going synced before the next, so that a crash at any
 * step leaves a journal without a hole.
 */
import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { segmentName } from './segment.ts'
import type { Segment } from './segment.ts'
import type { SegmentFiles } from './segment-files.ts'
import type { SequenceIndex } from './sequence-index.ts'
import type { Snapshots } from './snapshots.ts'

export interface Retention {
  /** What becomes of them: moved to the folder `archive` beside them, or removed. */
  retired: 'archive' | 'remove'
  /** So many segments stay, though snapshots cover them; 0 unless told. With `bytes`, whichever keeps more. */
  segments?: number
  /** Segments stay, though snapshots cover them, as long as they are no more than this together; 0 unless told. */
  bytes?: number
  /** The newest outbound messages of each session of this run that stay, for resends; all since its numbers began unless told. */
  resendable?: number
}

const archiveName = 'archive'

export class Retirement {
  readonly #disk: Disk
  readonly #dir: string
  readonly #retain: Retention | undefined
  readonly #files: SegmentFiles
  readonly #sequences: SequenceIndex
  readonly #snapshots: Snapshots
  #failed = false

  /** Without `retain` every segment stays. */
  constructor(disk: Disk, dir: string, retain: Retention | undefined, files: SegmentFiles, sequences: SequenceIndex, snapshots: Snapshots) {
    this.#disk = disk
    this.#dir = dir
    this.#retain = retain
    this.#files = files
    this.#sequences = sequences
    this.#snapshots = snapshots
  }

  /** Retires what may go, adding the numbers to `retired`. Gives what stopped it; then nothing more goes in this run, as that could leave a hole. */
  advance(streams: Iterable<number>, retired: number[]): Error | undefined {
    const retain = this.#retain
    if (!retain || this.#failed) return undefined
    const { resendable = Infinity } = retain
    const needed = Math.min(...[...streams].map((stream) => this.#sequences.segmentOfNewest(stream, resendable)))
    try {
      for (const segment of retirable(this.#files.segments, retain, this.#snapshots.coveredIdx, needed)) {
        this.#files.forget(segment)
        this.#retire(segmentName(segment.number), retain.retired)
        retired.push(segment.number)
      }
      return undefined
    } catch (error) {
      this.#failed = true
      return error instanceof Error ? error : new Error(String(error))
    }
  }

  #retire(name: string, retired: Retention['retired']): void {
    const path = join(this.#dir, name)
    if (retired === 'archive') {
      const archive = join(this.#dir, archiveName)
      this.#disk.makeDirectory(archive)
      this.#disk.rename(path, join(archive, name))
      // The new name first: the other way round a power loss could take both.
      this.#disk.syncDirectory(archive)
    } else {
      this.#disk.remove(path)
    }
    this.#disk.syncDirectory(this.#dir)
  }
}

/**
 * The segments that may go: covered up to `coveredIdx` together with the header of the next one, so that what is left begins with something that is
 * on the disk for sure; before `needed`; and more than what is to stay.
 */
export function retirable(
  segments: readonly Segment[],
  { segments: count = 0, bytes = 0 }: Retention,
  coveredIdx: number,
  needed: number,
): Segment[] {
  const free = segments.slice(0, -1).filter(({ number }, n) => segments[n + 1].firstIdx <= coveredIdx && number < needed)
  let stay = 0
  for (let sum = 0; stay < free.length; stay++) {
    sum += free[free.length - 1 - stay].bytes
    if (stay >= count && sum > bytes) break
  }
  return free.slice(0, free.length - stay)
}
