/** The file journal itself, over a disk in memory that fails, as the storage of a simulated engine. */
import { JournalError, openJournal, type SyncPolicy } from '@fix/store/file'
import { DiskError, FaultyDisk, type DiskFaults, type StorageOf } from '../src/index.ts'

const dir = '/state/journal'

export interface FileStorageOptions {
  readonly sync: SyncPolicy
  readonly faults?: DiskFaults
  /** Bits turned in what a loss of power left unsynced. */
  readonly flips?: number
}

export function fileStorage(options: FileStorageOptions): StorageOf {
  return ({ random, fate, now, after }) => {
    const disk = new FaultyDisk({ random, fate, after, faults: options.faults })
    let life = 0
    return {
      open() {
        const born = life
        const settings = { sync: options.sync, segmentBytes: 65_536, reserveBytes: 4096, headroomBytes: 1000, indexedMessages: 65_536 }
        try {
          const journal = openJournal(dir, {
            ...settings,
            disk,
            id: 'simulated',
            clock: () => now.wallUs,
            defer: (run) => void after(0, () => born === life && run()),
          })
          return { journal }
        } catch (error) {
          if (error instanceof JournalError) return { halted: error.message }
          if (!(error instanceof DiskError)) throw error
          // The start failed, and the next one may not.
          life++
          disk.processEnds()
          return this.open()
        }
      },
      crash(power) {
        life++
        if (power) disk.crash(random, options.flips)
        else disk.processEnds()
      },
    }
  }
}
