/**
 * A storage in memory, with the promises of the file journal's policies: `process` keeps what was appended over the death of the process,
 * `group` stores a record with the next sync, and the power takes what was not synced but for a part that had reached the disk by chance.
 */
import type { JournalRecord, RecordDraft } from '@fix/session'
import type { Random } from '../random.ts'
import { KeptRecords } from './kept-records.ts'
import type { Opening, Storage, StoragePorts } from './storage.ts'

export interface MemoryStorageOptions {
  readonly policy: 'process' | 'group'
  /** A sync takes so long, microseconds from and to. */
  readonly syncUs: readonly [number, number]
  /** Once in so many syncs it takes up to a second; once in so many appends the disk is full for a while; 0 for never. */
  readonly slowOnceIn: number
  readonly fullOnceIn: number
}

export class MemoryStorage implements Storage {
  readonly #ports: StoragePorts
  readonly #options: MemoryStorageOptions
  #records: readonly JournalRecord[] = []
  #open: SyncedRecords | undefined

  constructor(ports: StoragePorts, options: MemoryStorageOptions) {
    this.#ports = ports
    this.#options = options
  }

  open(): Opening {
    this.#open = new SyncedRecords(this.#records, this.#ports, this.#options)
    return { journal: this.#open }
  }

  crash(power: boolean): void {
    const open = this.#open
    if (open === undefined) return
    this.#open = undefined
    open.retire()
    const survives = power ? this.#upTo(open, this.#ports.random) : open.lastIdx
    this.#records = open.kept.filter((record) => record.idx <= survives)
  }

  /** Of what was not synced the power leaves as much as chance had written. */
  #upTo(open: SyncedRecords, random: Random): number {
    const unsynced = open.lastIdx - open.syncedIdx
    const kept = random.between(0, unsynced)
    if (kept < unsynced) this.#ports.fate.strikes('storage.unsyncedLost')
    return open.syncedIdx + kept
  }
}

/** What a process appends to while it lives. */
class SyncedRecords extends KeptRecords {
  syncedIdx: number
  readonly #ports: StoragePorts
  readonly #options: MemoryStorageOptions
  #calledOff: (() => void) | undefined = undefined
  #syncingTo = 0
  #waits = false
  #retired = false

  constructor(earlier: readonly JournalRecord[], ports: StoragePorts, options: MemoryStorageOptions) {
    super(earlier, { atOnce: options.policy === 'process', wallUs: ports.now.wallUs })
    this.#ports = ports
    this.#options = options
    // The record of a start is synced before anything else.
    this.syncedIdx = this.lastIdx
  }

  override append(draft: RecordDraft): number {
    const idx = super.append(draft)
    const { fate, random } = this.#ports
    const { policy, fullOnceIn } = this.#options
    if (fullOnceIn > 0 && this.refusal === undefined && random.onceIn(fullOnceIn) && fate.strikes('storage.full')) this.#fill()
    if (policy === 'process') return idx
    this.#waits ||= !draft.lazy
    if (this.#calledOff === undefined) this.#begin()
    return idx
  }

  /** The process is gone, and with it the syncs that it asked for. */
  retire(): void {
    this.#retired = true
    this.#calledOff?.()
  }

  #fill(): void {
    this.refusal = 'storeFull'
    this.#ports.after(this.#ports.random.between(100_000, 4_000_000), () => {
      if (this.refusal === 'storeFull') this.refusal = undefined
    })
  }

  /** The write at the end of the turn; then the sync, where a record waits for one. */
  #begin(): void {
    this.#calledOff = this.#ports.after(0, () => {
      this.#syncingTo = this.lastIdx
      if (!this.#waits) return this.#written()
      this.#waits = false
      const { random, fate } = this.#ports
      const [least, most] = this.#options.syncUs
      const slow = this.#options.slowOnceIn > 0 && random.onceIn(this.#options.slowOnceIn) && fate.strikes('storage.slowSync')
      this.#calledOff = this.#ports.after(slow ? random.between(50_000, 1_000_000) : random.between(least, most), () => this.#synced())
    })
  }

  #synced(): void {
    this.syncedIdx = this.#syncingTo
    this.#written()
  }

  /** What waits for no sync is stored with its write. */
  #written(): void {
    this.#calledOff = undefined
    const to = this.#syncingTo
    this.store(to)
    if (!this.#retired && this.lastIdx > to && this.#calledOff === undefined) this.#begin()
  }
}
