/**
 * The machine that a gateway runs on: a disk that outlives its processes, a wall clock, and one process after the other. It starts the next one a
 * while after the last has died, as a supervisor does, and that one has nothing but what the disk kept.
 */
import type { JournalRecord } from '@fix/session'
import type { Link } from '../link.ts'
import type { DeskJournal } from '../desk-life.ts'
import { DiskError } from '../faults/disk-calls.ts'
import type { WallClock } from '../faults/wall-clock.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'
import type { Appended, Written } from '../checkers/checker.ts'
import type { CrashPoints } from './crash-points.ts'
import type { Fate } from './fate.ts'
import { GatewayProcess, type ProcessOptions } from './gateway-process.ts'
import type { Storage } from './storage.ts'

export interface MachineOptions {
  readonly world: World
  readonly fate: Fate
  /** The stream `crash`. */
  readonly random: Random
  readonly storage: Storage
  readonly clock: WallClock
  readonly crashes: Pick<CrashPoints, 'at' | 'draw'>
  /** A death takes the machine's power with it once in so many; 0 for never. */
  readonly powerOnceIn: number
  readonly process: Pick<ProcessOptions, 'desk' | 'numbering' | 'session'>
  readonly appended: (appended: Appended) => void
  readonly wrote: (written: Written) => void
  /** A process begins; `storedIdx` is what the one before it had been told to be stored. */
  readonly began: (records: readonly JournalRecord[], storedIdx: number, epoch: number) => void
  /** The journal says that it can't be trusted. */
  readonly halted: (reason: string) => void
}

export class Machine {
  process: GatewayProcess | undefined
  lives = 0
  readonly links: Link[] = []
  readonly #options: MachineOptions
  #retire: readonly (() => void)[] = []
  #storedIdx = 0
  #halted = false

  constructor(options: MachineOptions) {
    this.#options = options
  }

  start(): void {
    const { storage, world, clock, crashes, process: settings, appended, wrote } = this.#options
    if (this.#halted) return
    const opening = storage.open()
    if ('failed' in opening) return this.#later()
    if ('halted' in opening) {
      this.#halted = true
      return this.#options.halted(opening.halted)
    }
    const { journal } = opening
    const records = this.#read(journal)
    if (records === undefined) return this.#later()
    const process: GatewayProcess = new GatewayProcess(
      {
        ...settings,
        journal,
        clock,
        appended,
        wrote,
        crashes: (boundary) => crashes.at(boundary),
        died: () => this.#died(process),
      },
      records,
    )
    this.lives++
    // The first one lives until the world around it stands.
    if (this.lives > 1) crashes.draw()
    this.process = process
    this.#options.began(records, this.#storedIdx, journal.epoch)
    this.#retire = [process, process.quote, process.trade].map((sleeper) => world.keep(sleeper))
    process.desk.start(journal.epoch, process.now())
    if (!process.alive) return
    this.links[0]?.replace('client', process.quote)
    this.links[1]?.replace('client', process.trade)
    for (const link of this.links) link.connect()
  }

  /** What the journal holds; undefined where the disk would not give it, and the start fails, or where it can't be trusted, though it did open. */
  #read(journal: DeskJournal): JournalRecord[] | undefined {
    try {
      return [...journal.records()]
    } catch (error) {
      if ((error as { code?: unknown }).code === 'corrupt') {
        this.#halted = true
        this.#options.halted(String(error))
        return undefined
      }
      if (!(error instanceof DiskError)) throw error
      this.#options.storage.crash(false)
      return undefined
    }
  }

  #died(process: GatewayProcess): void {
    const { powerOnceIn, random, fate, storage } = this.#options
    const power = powerOnceIn > 0 && random.onceIn(powerOnceIn) && fate.strikes('process.power')
    // Without power nothing says good-bye; the venue learns of it by the silence.
    const silently = power && random.onceIn(3)
    this.#storedIdx = process.storedIdx
    this.process = undefined
    for (const retire of this.#retire) retire()
    for (const link of this.links) link.leave('client', silently)
    storage.crash(power)
    this.#later()
  }

  #later(): void {
    const { world, random } = this.#options
    world.after(random.between(1000, 3_000_000), () => this.start())
  }
}
