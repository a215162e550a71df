/**
 * What befalls the calls to a disk: the n-th of a kind fails, or one in so many does, or a write is taken in part, or lands in the wrong place. Counts
 * what it did, by kind.
 */
import type { Random } from '../random.ts'
import type { Fate } from '../trial/fate.ts'

export type DiskCall = 'open' | 'read' | 'write' | 'sync' | 'syncLater' | 'truncate' | 'remove' | 'rename' | 'syncDirectory'

export interface DiskFaults {
  /** Once in so many calls of a kind: EIO. */
  eioOnceIn?: Partial<Record<DiskCall, number>>
  /** Once in so many writes only a part is taken, from one byte on. */
  shortWriteOnceIn?: number
  /** How long a sync takes, microseconds from and to; no time unless told. */
  syncUs?: readonly [number, number]
}

/** As the system's own errors, it says what happened in `code`. */
export class DiskError extends Error {
  readonly code: 'EIO' | 'ENOSPC' | 'ENOENT' | 'EEXIST' | 'EBADF'

  constructor(code: DiskError['code'], text: string) {
    super(`${code}: ${text}`)
    this.code = code
  }
}

interface Armed {
  readonly call: DiskCall
  left: number
  readonly code: 'EIO' | 'ENOSPC'
}

export class DiskCalls {
  /** How often each thing was done to a caller. */
  readonly done = { EIO: 0, ENOSPC: 0, shortWrite: 0, misdirected: 0 }
  /** How often each call was made. */
  readonly made = new Map<DiskCall, number>()
  readonly #random: Random
  readonly #faults: DiskFaults
  readonly #fate: Fate | undefined
  #armed: Armed[] = []
  #misdirect: number | undefined = undefined

  constructor(random: Random, faults: DiskFaults, fate: Fate | undefined) {
    this.#random = random
    this.#faults = faults
    this.#fate = fate
  }

  /** The n-th call of a kind from now on fails, 1 being the next. */
  failAt(call: DiskCall, n: number, code: 'EIO' | 'ENOSPC' = 'EIO'): void {
    if (!Number.isInteger(n) || n < 1) throw new RangeError(`DiskCalls.failAt: ${n} given, an integer from 1 expected`)
    this.#armed.push({ call, left: n, code })
  }

  /** No call that was to fail will. */
  disarm(): void {
    this.#armed = []
    this.#misdirect = undefined
  }

  /** The next write lands so many bytes before its place: right bytes, wrong place. Recovery can only find that. */
  misdirectNext(bytes: number): void {
    this.#misdirect = bytes
  }

  /** A call comes; throws where it fails. */
  happens(call: DiskCall): void {
    const error = this.fails(call)
    if (error !== undefined) throw error
  }

  /** A call comes; gives how it fails, or undefined. */
  fails(call: DiskCall): DiskError | undefined {
    this.made.set(call, (this.made.get(call) ?? 0) + 1)
    let code: 'EIO' | 'ENOSPC' | undefined
    if (this.#armed.length > 0) {
      for (const one of this.#armed) if (one.call === call && --one.left === 0) code = one.code
      this.#armed = this.#armed.filter(({ left }) => left > 0)
    }
    const odds = this.#faults.eioOnceIn?.[call]
    if (code === undefined && odds !== undefined && this.#random.onceIn(odds) && this.#strikes(`storage.eio.${call}`)) code = 'EIO'
    if (code === undefined) return undefined
    this.done[code]++
    return new DiskError(code, `${call} fails`)
  }

  shortened(length: number): number {
    const odds = this.#faults.shortWriteOnceIn
    if (odds === undefined || length < 2 || !this.#random.onceIn(odds)) return length
    const part = this.#random.between(1, length - 1)
    if (!this.#strikes('storage.shortWrite')) return length
    this.done.shortWrite++
    return part
  }

  misdirected(position: number, size: number): number {
    const by = this.#misdirect
    if (by === undefined || position < by || position > size) return position
    this.#misdirect = undefined
    this.done.misdirected++
    return position - by
  }

  syncUs(): number {
    const [low, high] = this.#faults.syncUs ?? [0, 0]
    return this.#random.between(low, high)
  }

  #strikes(kind: `storage.${string}`): boolean {
    return this.#fate === undefined || this.#fate.strikes(kind)
  }
}
