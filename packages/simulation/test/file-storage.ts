/** The file journal itself, over a disk in memory that fails, as the storage of a simulated engine. */
import { JournalError, openJournal } from '@fix/store/file'
import { DiskError, FaultyDisk, type Storage, type StoragePorts, type StorageWeather } from '../src/index.ts'

const dir = '/journal'

export function fileStorage({ random, fate, now, after }: StoragePorts, weather: StorageWeather): Storage {
  const { eioOnceIn, shortWriteOnceIn, syncUs, policy } = weather
  const eio = eioOnceIn === 0 ? {} : { read: eioOnceIn, write: eioOnceIn, sync: eioOnceIn, syncLater: eioOnceIn }
  const disk = new FaultyDisk({ random, fate, after, faults: { eioOnceIn: eio, shortWriteOnceIn: shortWriteOnceIn || undefined, syncUs } })
  const settings = { sync: policy, segmentBytes: 65_536, reserveBytes: 4096, headroomBytes: 1000, indexedMessages: 65_536 }
  let life = 0
  const end = (): void => void life++
  return {
    open() {
      const born = life
      const defer = (run: () => void): void => void after(0, () => born === life && run())
      try {
        return { journal: openJournal(dir, { ...settings, disk, id: 'simulated', clock: () => now.wallUs, defer }) }
      } catch (error) {
        if (error instanceof JournalError) return { halted: error.message }
        if (error instanceof DiskError) return { failed: error.message }
        throw error
      }
    },
    crash(power) {
      end()
      if (power) disk.crash()
      else disk.processEnds()
    },
  }
}
