/**
 * A disk in memory that does what real ones do at the wrong moment. It has the shape of the disk that the file journal writes to, so that the real
 * journal runs over it on virtual time.
 *
 * Two things may end a process. With `processEnds` the system lives on: nothing is lost but what was under way. With `crash` the power goes: of what
 * was not synced a random part survives, sector by sector, and a name that was created, renamed or removed is as before unless its directory was
 * synced. Either way every open file of that life is closed, and a sync that was under way is never heard of again.
 */
import type { Random } from '../random.ts'
import type { Fate } from '../trial/fate.ts'
import { DiskCalls, DiskError, type DiskFaults } from './disk-calls.ts'
import { Sectors } from './sectors.ts'

export interface FaultyDiskOptions {
  readonly random: Random
  /** Plans an act on virtual time; without it a sync that was asked for later ends at once. */
  readonly after?: (delayUs: number, act: () => void) => void
  /** What all files together may hold; no bound unless told. */
  readonly capacityBytes?: number
  /** What befalls the calls. Read at each call, so that a script may change it as it goes. */
  readonly faults?: DiskFaults
  /** Has the last word on faults that were drawn; those that a script asks for happen in any case. */
  readonly fate?: Fate
}

/** What a loss of power left. */
export interface Loss {
  /** Sectors that do not stand as they were last written, and how many of those are torn. */
  sectors: number
  torn: number
  /** Names that are as they were before they were last changed. */
  names: number
  /** Bits turned in sectors that were never synced. */
  flips: number
}

type Naming =
  | { readonly kind: 'create'; readonly path: string; readonly file: Sectors }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string; readonly file: Sectors }

export class FaultyDisk {
  readonly calls: DiskCalls
  capacityBytes: number
  readonly #random: Random
  readonly #after: (delayUs: number, act: () => void) => void
  readonly #directories = new Set<string>()
  #names = new Map<string, Sectors>()
  /** The names that a power loss leaves for sure, and what was done to them since. */
  #durableNames = new Map<string, Sectors>()
  #namings: Naming[] = []
  readonly #open = new Map<number, Sectors>()
  #lastFile = 2
  #life = 0

  constructor(options: FaultyDiskOptions) {
    this.#random = options.random
    this.#after = options.after ?? ((_delayUs, act) => act())
    this.capacityBytes = options.capacityBytes ?? Infinity
    this.calls = new DiskCalls(options.random, options.faults ?? {}, options.fate)
  }

  makeDirectory(path: string): void {
    for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1)) this.#directories.add(path.slice(0, at))
    this.#directories.add(path)
  }

  list(path: string): string[] {
    this.#mustExist(path)
    const within = `${path}/`
    const names = [...this.#names.keys(), ...this.#directories].filter((name) => name.startsWith(within))
    return names
      .map((name) => name.slice(within.length))
      .filter((name) => name !== '' && !name.includes('/'))
      .sort()
  }

  open(path: string, how: 'read' | 'write' | 'create'): number {
    this.calls.happens('open')
    const there = this.#names.get(path)
    if (how === 'create') {
      if (there !== undefined) throw new DiskError('EEXIST', `${path} exists`)
      this.#mustExist(path.slice(0, path.lastIndexOf('/')))
      if (this.#used() >= this.capacityBytes) throw new DiskError('ENOSPC', `no room to create ${path}`)
      const file = new Sectors()
      this.#names.set(path, file)
      this.#namings.push({ kind: 'create', path, file })
    } else if (there === undefined) throw new DiskError('ENOENT', `no ${path}`)
    const file = ++this.#lastFile
    this.#open.set(file, this.#at(path))
    return file
  }

  size(file: number): number {
    return this.#opened(file).size
  }

  read(file: number, into: Uint8Array, at: number, length: number, position: number): number {
    const from = this.#opened(file)
    this.calls.happens('read')
    return from.read(into, at, length, position)
  }

  write(file: number, from: Uint8Array, at: number, length: number, position: number): number {
    const to = this.#opened(file)
    this.calls.happens('write')
    const grows = Math.max(0, position + length - to.size)
    const room = Math.max(0, this.capacityBytes - this.#used())
    if (grows > room && length - grows + room <= 0) throw new DiskError('ENOSPC', 'no space left')
    const takes = this.calls.shortened(Math.min(length, length - grows + Math.min(grows, room)))
    to.write(from, at, takes, this.calls.misdirected(position, to.size))
    return takes
  }

  sync(file: number): void {
    const of = this.#opened(file)
    const mark = of.mark()
    const error = this.calls.fails('sync')
    if (error === undefined) return of.synced(mark)
    of.notSynced(mark)
    throw error
  }

  syncLater(file: number, done: (error: Error | null) => void): void {
    const of = this.#opened(file)
    const mark = of.mark()
    const life = this.#life
    this.#after(this.calls.syncUs(), () => {
      if (life !== this.#life) return
      const error = this.calls.fails('syncLater')
      if (error === undefined) of.synced(mark)
      else of.notSynced(mark)
      done(error ?? null)
    })
  }

  truncate(file: number, length: number): void {
    const of = this.#opened(file)
    this.calls.happens('truncate')
    of.truncate(length)
  }

  close(file: number): void {
    this.#open.delete(file)
  }

  remove(path: string): void {
    this.calls.happens('remove')
    this.#at(path)
    this.#names.delete(path)
    this.#namings.push({ kind: 'remove', path })
  }

  rename(path: string, to: string): void {
    this.calls.happens('rename')
    const file = this.#at(path)
    this.#names.delete(path)
    this.#names.set(to, file)
    this.#namings.push({ kind: 'rename', path, to, file })
  }

  syncDirectory(path: string): void {
    this.#mustExist(path)
    this.calls.happens('syncDirectory')
    const within = (name: string): boolean => name.slice(0, name.lastIndexOf('/')) === path
    for (const naming of this.#namings) if (within(naming.path)) rename(this.#durableNames, naming)
    this.#namings = this.#namings.filter((naming) => !within(naming.path))
  }

  free(path: string): number {
    this.#mustExist(path)
    return Math.max(0, this.capacityBytes - this.#used())
  }

  network(): string | undefined {
    return undefined
  }

  /** The process is gone, the system is not. */
  processEnds(): void {
    this.#life++
    this.#open.clear()
  }

  /** The power is gone. `flips`: so many bits are turned as well, in sectors that survived unsynced. */
  crash(random: Random = this.#random, flips = 0): Loss {
    this.processEnds()
    const loss: Loss = { sectors: 0, torn: 0, names: 0, flips: 0 }
    for (const naming of this.#namings) {
      if (random.onceIn(2)) rename(this.#durableNames, naming)
      else loss.names++
    }
    this.#namings = []
    this.#names = new Map(this.#durableNames)
    for (const file of this.#names.values()) {
      const safe = file.durableSize
      const remains = file.lose(random)
      loss.sectors += remains.lost
      loss.torn += remains.torn
      for (; loss.flips < flips && file.size > safe; loss.flips++) file.flip(random.between(safe, file.size - 1), random.below(8))
    }
    return loss
  }

  /** Turns one bit of a file on the disk: damage that no rule of recovery can heal, only find. */
  flip(path: string, position: number, bit: number): void {
    const file = this.#at(path)
    if (position >= file.size) throw new RangeError(`FaultyDisk.flip: byte ${position} of ${path}, which has ${file.size}`)
    file.flip(position, bit)
  }

  #used(): number {
    if (this.capacityBytes === Infinity) return 0
    let used = 0
    for (const file of this.#names.values()) used += file.size
    return used
  }

  #at(path: string): Sectors {
    const file = this.#names.get(path)
    if (file === undefined) throw new DiskError('ENOENT', `no ${path}`)
    return file
  }

  #opened(file: number): Sectors {
    const sectors = this.#open.get(file)
    if (sectors === undefined) throw new DiskError('EBADF', `file ${file} is not open`)
    return sectors
  }

  #mustExist(directory: string): void {
    if (!this.#directories.has(directory)) throw new DiskError('ENOENT', `no directory ${directory}`)
  }
}

function rename(names: Map<string, Sectors>, naming: Naming): void {
  if (naming.kind === 'create') names.set(naming.path, naming.file)
  else names.delete(naming.path)
  if (naming.kind === 'rename') names.set(naming.to, naming.file)
}
