/** The real file journal over a disk that fails: what a trial runs on when it is run from here. */
import { FaultyDisk, DiskError, type Opening, type Storage, type StoragePorts, type StorageWeather } from '@fix/simulation'
import { JournalError, openJournal, type FileJournal } from '@fix/store/file'

const dir = '/journal'
/** Small, so that a run fills more than one. */
const segmentBytes = 64 * 1024
const capacityBytes = 16 * 1024 * 1024
const reserveBytes = 4096

export class FileStorage implements Storage {
  readonly #ports: StoragePorts
  readonly #weather: StorageWeather
  readonly #disk: FaultyDisk

  constructor(ports: StoragePorts, weather: StorageWeather) {
    this.#ports = ports
    this.#weather = weather
    const { random, fate } = ports
    const { eioOnceIn, shortWriteOnceIn, syncUs } = weather
    const after = (delayUs: number, act: () => void): void => void ports.after(this.#slowed(delayUs), act)
    // A sync fails more often than any other call: what becomes of it shows only where the power goes before the next process starts.
    const syncLater = Math.ceil(eioOnceIn / 15)
    const odds = eioOnceIn === 0 ? {} : { read: eioOnceIn, write: eioOnceIn, sync: eioOnceIn, syncLater, syncDirectory: eioOnceIn }
    const faults = { eioOnceIn: odds, shortWriteOnceIn: shortWriteOnceIn || undefined, syncUs }
    this.#disk = new FaultyDisk({ random, fate, after, faults, capacityBytes })
    if (weather.fullOnceIn > 0) this.#planFull()
  }

  open(): Opening {
    const { now, after } = this.#ports
    try {
      const journal: FileJournal = openJournal(dir, {
        sync: this.#weather.policy,
        segmentBytes,
        headroomBytes: reserveBytes,
        reserveBytes,
        disk: this.#disk,
        clock: () => now.wallUs,
        defer: (run) => void after(0, run),
        id: '0123456789abcdef0123456789abcdef',
      })
      return { journal }
    } catch (error) {
      if (error instanceof JournalError && error.code === 'corrupt') return { halted: error.message }
      if (error instanceof JournalError || error instanceof DiskError) return { failed: error.message }
      throw error
    }
  }

  crash(power: boolean): void {
    if (!power) return this.#disk.processEnds()
    const { sectors, torn, names } = this.#disk.crash()
    const { fate } = this.#ports
    if (sectors > 0) fate.strikes('storage.unsyncedLost')
    if (torn > 0) fate.strikes('storage.torn')
    if (names > 0) fate.strikes('storage.nameLost')
  }

  #slowed(delayUs: number): number {
    const { random, fate } = this.#ports
    const { slowOnceIn } = this.#weather
    const slow = slowOnceIn > 0 && random.onceIn(slowOnceIn) && fate.strikes('storage.slowSync')
    return slow ? random.between(50_000, 1_000_000) : delayUs
  }

  /** Now and then somebody else fills the disk, and frees it again. */
  #planFull(): void {
    const { after, random, fate } = this.#ports
    after(random.between(1, this.#weather.fullOnceIn) * 100_000, () => {
      const room = random.between(0, 16_384)
      const forUs = random.between(100_000, 4_000_000)
      if (fate.strikes('storage.full')) {
        this.#disk.capacityBytes = capacityBytes - this.#disk.free(dir) + room
        after(forUs, () => (this.#disk.capacityBytes = capacityBytes))
      }
      this.#planFull()
    })
  }
}
