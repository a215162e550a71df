/**
 * The front door of the journal in files: takes the lock of the folder and opens what is in it with the system's disk, clock and chance. What
 * opening means stands in open-file.ts, which knows nothing of this process.
 */
import { randomBytes } from 'node:crypto'
import { nodeDisk } from './disk.ts'
import type { Disk } from './disk.ts'
import type { FileJournal } from './file-journal.ts'
import { JournalError } from './journal-error.ts'
import { acquire } from './lock.ts'
import { checkSettings, openJournal } from './open-file.ts'
import type { JournalSettings } from './open-file.ts'

export interface JournalOptions extends JournalSettings {
  /** UTC in epoch microseconds, for the journal's own records; the system's clock unless told. */
  clock?: () => number
  /** Take a folder on a network file system all the same; then nothing keeps a second host out, and a sync promises what the server does. */
  allowNetworkDisk?: boolean
  /** Called once when everything is written and the lock is still held, for what else has to be in the folder before another process takes it. Must not throw. */
  beforeRelease?: () => void
  disk?: Disk
}

/**
 * Locks the folder (created if need be), recovers what is in it, and gives the journal with its epoch raised by one. Rejects with a
 * `JournalError`: `locked`, `corrupt`, `newerFormat`, `networkDisk`; or with what the disk says.
 */
export async function journal(dir: string, options: JournalOptions = {}): Promise<FileJournal> {
  const { disk = nodeDisk, clock = systemClock, allowNetworkDisk = false, beforeRelease } = options
  checkSettings(options)
  disk.makeDirectory(dir)
  const network = allowNetworkDisk ? undefined : disk.network(dir)
  if (network !== undefined) throw new JournalError('networkDisk', `journal ${dir}: lies on ${network}, expected a disk of this host`)
  const lock = await acquire(dir)
  try {
    const id = randomBytes(16).toString('hex')
    const release = (): void => {
      beforeRelease?.()
      lock.release()
    }
    return openJournal(dir, { ...options, disk, clock, id, defer: nextTick, lock: release })
  } catch (error) {
    lock.release()
    throw error
  }
}

const systemClock = (): number => Date.now() * 1000
const nextTick = (run: () => void): void => process.nextTick(run)
