/**
 * Where the journal of a simulated gateway lies between two lives of its process. A port: the trial itself knows neither files nor disks; the
 * program that runs it brings the real file journal over a disk that fails, and a test may bring records in memory.
 */
import type { DeskJournal } from '../desk-life.ts'
import type { Random } from '../random.ts'
import type { Fate } from './fate.ts'

export interface Storage {
  /** A start: what is there is recovered, and the journal goes on behind it. */
  open(): Opening
  /** The process died. `power`: its machine did too, and what was not synced is lost, or some of it. */
  crash(power: boolean): void
}

/** `halted`: what is there can't be trusted, and nobody may trade on it. `failed`: the disk would not do it; the next start may have more luck. */
export type Opening = { readonly journal: DeskJournal } | { readonly halted: string } | { readonly failed: string }

/** What a storage is made of, on the clock of the world. */
export interface StoragePorts {
  /** Its own stream: `storage`. */
  readonly random: Random
  readonly fate: Fate
  readonly now: { readonly wallUs: number; readonly monoUs: number }
  /** Plans an act so many microseconds from now; gives the way to call it off. */
  after(delayUs: number, act: () => void): () => void
}

export type StorageOf = (ports: StoragePorts) => Storage
