/**
 * A disk in memory that knows what of it would outlive the process and what the power: files, the part of each that was synced, and the names
 * that a synced directory holds. Everything on it is decided by the test: when a sync ends, which call fails, what survives.
 */
import { dirname } from 'node:path'
import type { Disk } from '../src/file.ts'

const sector = 512

interface Content {
  now: Uint8Array
  synced: Uint8Array
  /** Pages that the kernel calls clean though they are not on the disk: a sync passes them over until they are written again. */
  clean?: Set<number>
}

export type DiskCall = 'open' | 'create' | 'read' | 'write' | 'sync' | 'syncLater' | 'truncate' | 'remove' | 'rename' | 'syncDirectory'

export class MemoryDisk implements Disk {
  readonly files: Map<string, Content>
  readonly #lasting: Map<string, Content>
  readonly #open = new Map<number, { path: string; content: Content }>()
  readonly #running: (() => void)[] = []
  #handles = 0
  /** Called before each call takes effect; may throw in its place. */
  before: (call: DiskCall, path: string) => void = () => undefined
  /** How much of a write is taken; all unless told. */
  takes: (length: number) => number = (length) => length
  /** A sync ends with the next `finishSyncs()`; else at once. */
  slowSyncs = false
  freeBytes = Number.MAX_SAFE_INTEGER

  constructor(files: Map<string, Content> = new Map(), lasting: Map<string, Content> = new Map()) {
    this.files = files
    this.#lasting = lasting
  }

  /** What a process finds that starts after this one was killed: all that was written. */
  killed(): MemoryDisk {
    const copies = new Map<Content, Content>()
    const copy = (content: Content): Content => {
      const known = copies.get(content) ?? {
        now: new Uint8Array(content.now),
        synced: new Uint8Array(content.synced),
        clean: new Set(content.clean),
      }
      copies.set(content, known)
      return known
    }
    const all = (names: Map<string, Content>): Map<string, Content> => new Map([...names].map(([path, content]) => [path, copy(content)]))
    return new MemoryDisk(all(this.files), all(this.#lasting))
  }

  /** What the power leaves: of names and sectors that were not synced, each that `survives` says. */
  powerLost(survives: () => boolean): MemoryDisk {
    const left = new Map<string, Content>()
    const keep = (path: string, content: Content): void => {
      const bytes = sectorsOf(content, survives)
      left.set(path, { now: bytes, synced: new Uint8Array(bytes) })
    }
    for (const [path, content] of this.#lasting) {
      const gone = this.files.get(path) !== content
      if (!gone || survives()) keep(path, content)
    }
    for (const [path, content] of this.files) if (this.#lasting.get(path) !== content && survives()) keep(path, content)
    return new MemoryDisk(left, new Map(left))
  }

  /** Ends the syncs that run; gives how many. */
  finishSyncs(): number {
    const running = this.#running.splice(0)
    for (const finish of running) finish()
    return running.length
  }

  /** The bytes of a file, to look at or to change. */
  bytes(path: string): Uint8Array {
    const content = this.files.get(path)
    if (!content) throw coded('ENOENT', path)
    return content.now
  }

  /** Puts a file there, synced and named. */
  put(path: string, bytes: Uint8Array): void {
    const content = { now: new Uint8Array(bytes), synced: new Uint8Array(bytes) }
    this.files.set(path, content)
    this.#lasting.set(path, content)
  }

  /** A sync of the file has failed: what it should have taken to the disk is called clean. */
  callClean(path: string): void {
    const content = this.files.get(path)
    if (!content) throw coded('ENOENT', path)
    content.clean = new Set(content.clean)
    for (let page = 0; page * sector < content.now.length; page++) {
      const [from, to] = [page * sector, (page + 1) * sector]
      if (Buffer.compare(content.now.subarray(from, to), content.synced.subarray(from, to)) !== 0) content.clean.add(page)
    }
  }

  makeDirectory(): void {}

  list(path: string): string[] {
    const names = [...this.files.keys()]
      .filter((file) => file.startsWith(`${path}/`))
      .map((file) => file.slice(path.length + 1).split('/')[0])
    return [...new Set(names)].sort()
  }

  open(path: string, how: 'read' | 'write' | 'create'): number {
    this.before(how === 'create' ? 'create' : 'open', path)
    const there = this.files.get(path)
    if (how === 'create' ? there : !there) throw coded(there ? 'EEXIST' : 'ENOENT', path)
    const content = there ?? { now: new Uint8Array(0), synced: new Uint8Array(0) }
    this.files.set(path, content)
    this.#open.set(++this.#handles, { path, content })
    return this.#handles
  }

  size(file: number): number {
    return this.#at(file).content.now.length
  }

  read(file: number, into: Uint8Array, at: number, length: number, position: number): number {
    const { path, content } = this.#at(file)
    this.before('read', path)
    const part = content.now.subarray(position, position + length)
    into.set(part, at)
    return part.length
  }

  write(file: number, from: Uint8Array, at: number, length: number, position: number): number {
    const { path, content } = this.#at(file)
    this.before('write', path)
    const taken = this.takes(length)
    if (position + taken > content.now.length) content.now = lengthened(content.now, position + taken)
    content.now.set(from.subarray(at, at + taken), position)
    for (let page = Math.floor(position / sector); page * sector < position + taken; page++) content.clean?.delete(page)
    return taken
  }

  sync(file: number): void {
    const { path, content } = this.#at(file)
    this.before('sync', path)
    keep(content, content.now)
  }

  syncLater(file: number, done: (error: Error | null) => void): void {
    const { path, content } = this.#at(file)
    const then = new Uint8Array(content.now)
    const finish = (): void => {
      try {
        this.before('syncLater', path)
      } catch (error) {
        done(error as Error)
        return
      }
      keep(content, then)
      done(null)
    }
    this.#running.push(finish)
    if (!this.slowSyncs) queueMicrotask(() => void this.finishSyncs())
  }

  truncate(file: number, length: number): void {
    const { path, content } = this.#at(file)
    this.before('truncate', path)
    content.now = new Uint8Array(content.now.subarray(0, length))
  }

  close(file: number): void {
    this.#at(file)
    this.#open.delete(file)
  }

  remove(path: string): void {
    this.before('remove', path)
    if (!this.files.delete(path)) throw coded('ENOENT', path)
  }

  rename(from: string, to: string): void {
    this.before('rename', from)
    const content = this.files.get(from)
    if (!content) throw coded('ENOENT', from)
    this.files.delete(from)
    this.files.set(to, content)
  }

  syncDirectory(path: string): void {
    this.before('syncDirectory', path)
    for (const name of this.#lasting.keys()) if (dirname(name) === path && !this.files.has(name)) this.#lasting.delete(name)
    for (const [name, content] of this.files) if (dirname(name) === path) this.#lasting.set(name, content)
  }

  free(): number {
    return this.freeBytes
  }

  network(): undefined {
    return undefined
  }

  /** Files that are open still. */
  get openFiles(): number {
    return this.#open.size
  }

  #at(file: number): { path: string; content: Content } {
    const found = this.#open.get(file)
    if (!found) throw coded('EBADF', String(file))
    return found
  }
}

export function coded(code: string, what: string = ''): Error {
  return Object.assign(new Error(`${code} ${what}`), { code })
}

function lengthened(bytes: Uint8Array, length: number): Uint8Array {
  const longer = new Uint8Array(length)
  longer.set(bytes)
  return longer
}

/** A sync takes all pages that are not called clean; a page beyond what was there before leaves zeros if it is. */
function keep(content: Content, now: Uint8Array): void {
  const bytes = new Uint8Array(now)
  for (const page of content.clean ?? []) {
    const [from, to] = [page * sector, Math.min((page + 1) * sector, bytes.length)]
    if (from >= bytes.length) continue
    bytes.fill(0, from, to)
    bytes.set(content.synced.subarray(from, to), from)
  }
  content.synced = bytes
}

function sectorsOf({ now, synced }: Content, survives: () => boolean): Uint8Array {
  let length = synced.length
  while (length < now.length && survives()) length = Math.min(now.length, length + sector)
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += sector) {
    const end = Math.min(at + sector, length)
    bytes.set(synced.subarray(at, end), at)
    if (survives()) bytes.set(now.subarray(at, end), at)
  }
  return bytes
}
