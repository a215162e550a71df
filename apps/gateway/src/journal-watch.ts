/**
 * How the journal does, for the metrics, `/status` and the page: its disk is timed, its own figures are read when somebody asks, and what it tells
 * of failures and snapshots is counted. The free space is looked up now and then, so that no answer waits for a disk.
 */
import type { JournalStand, Metrics } from '@fix/metrics'
import { JournalError, nodeDisk, type Disk, type FileJournal } from '@fix/store/file'
import { measured, type DiskOp } from './measured-disk.ts'
import type { Status } from './status.ts'

export class JournalWatch {
  /** The disk to open the journal on. */
  readonly disk: Disk
  readonly #metrics: Metrics
  readonly #nowUs: () => number
  #journal: FileJournal | undefined
  #firstIdx = 0
  #storedIdx = 0
  #writtenBytes = 0
  #syncedAtUs: number | undefined
  #keptAtUs: number | undefined
  #kept = 0
  #failed = 0
  #retired = 0
  #halted = false
  #freeBytes: number | undefined
  #failure: { op: DiskOp; cause: unknown } | undefined

  /** `nowUs` is the machine's clock that nobody sets. */
  constructor(metrics: Metrics, nowUs: () => number, disk: Disk = nodeDisk) {
    this.#metrics = metrics
    this.#nowUs = nowUs
    this.disk = measured(disk, nowUs, {
      wrote: (us, bytes) => {
        this.#writtenBytes += bytes
        metrics.storeWrote(us)
      },
      synced: (us) => {
        this.#syncedAtUs = nowUs()
        metrics.storeSynced(us)
      },
      failed: (op, cause) => (this.#failure = { op, cause }),
    })
  }

  /** The journal is open, and has written what it begins with. */
  opened(journal: FileJournal): void {
    this.#journal = journal
    this.#firstIdx = journal.figures().lastIdx
    this.#storedIdx = journal.storedIdx
    this.look()
    journal.onStored((idx) => {
      this.#metrics.storeStored(idx - this.#storedIdx)
      this.#storedIdx = idx
    })
    journal.onFailed((cause) => this.#fail(cause))
    journal.onSnapshot(({ idx, retired, failure }) => {
      this.#retired += retired.length
      // A snapshot can be kept, and the retirement behind it fail.
      if (journal.figures().snapshotIdx === idx) {
        this.#kept++
        this.#keptAtUs = this.#nowUs()
      } else if (failure !== undefined) this.#failed++
    })
  }

  /** Segments that were retired in this run. */
  get retired(): number {
    return this.#retired
  }

  /** Looks up the free space; called now and then. */
  look(): void {
    if (this.#journal === undefined) return
    try {
      this.#freeBytes = this.disk.free(this.#journal.dir)
    } catch {
      this.#freeBytes = undefined
    }
  }

  /** Damage was found in the middle, a broken chain, or a newer format. */
  get halted(): boolean {
    return this.#halted
  }

  stand(): JournalStand {
    const journal = this.#journal!
    const { lastIdx, segments, bytes, reserveBytes, snapshotIdx } = journal.figures()
    const since = (us: number | undefined): number | undefined => (us === undefined ? undefined : this.#nowUs() - us)
    return {
      appended: lastIdx - this.#firstIdx,
      writtenBytes: this.#writtenBytes,
      lagRecords: lastIdx - journal.storedIdx,
      refusal: journal.refusal,
      halted: this.#halted,
      truncations: journal.recovery.cut === undefined ? 0 : 1,
      reserveBytes,
      segments,
      bytes,
      retired: this.#retired,
      snapshotsKept: this.#kept,
      snapshotsFailed: this.#failed,
      sinceSnapshot: lastIdx - snapshotIdx,
      lastSyncAgeUs: since(this.#syncedAtUs),
      snapshotAgeUs: since(this.#keptAtUs),
      diskFreeBytes: this.#freeBytes,
    }
  }

  /** `leads`: whether this gateway may send for its sessions. */
  status(sync: string, leads: boolean): Status['journal'] {
    const { storedIdx, epoch, recovery } = this.#journal!
    const stand = this.stand()
    const ms = (us: number | undefined): number | null => (us === undefined ? null : Math.round(us / 1000))
    return {
      leader: leads,
      chain: this.#journal!.figures().chain,
      idx: storedIdx,
      epoch,
      sync,
      lag: stand.lagRecords,
      refusal: stand.refusal ?? '',
      bytes: stand.bytes,
      segments: stand.segments,
      retired: stand.retired,
      lastSyncAgeMs: ms(stand.lastSyncAgeUs),
      sinceSnapshot: stand.sinceSnapshot,
      snapshotAgeMs: ms(stand.snapshotAgeUs),
      reserveBytes: stand.reserveBytes,
      diskFreeBytes: stand.diskFreeBytes ?? null,
      cutBytes: recovery.cut?.bytes ?? 0,
    }
  }

  #fail(cause: Error): void {
    this.#halted = cause instanceof JournalError && cause.code !== 'failed'
    const { op, cause: first } = this.#failure ?? {}
    this.#metrics.storeFailed(this.#halted ? 'load' : op !== undefined && (cause.cause === first || cause === first) ? op : 'other')
  }
}
