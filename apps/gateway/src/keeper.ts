/**
 * Keeps the state now and then, so that a start folds few records: a snapshot, taken between two turns of the loop, when the state is what the
 * records tell. With many orders it takes its time, which the watchdog excuses and a line of the log tells.
 */
import type { Log } from './log.ts'
import type { Watchdog } from './watchdog.ts'

/** A snapshot that held the loop for longer is told. */
export const toldFromMs = 250

export interface KeeperOptions {
  readonly journal: { readonly storedIdx: number; readonly refusal?: string; snapshot(state: Uint8Array): number }
  /** The state as of the last record, and whether no fact waits for its own. */
  readonly state: () => Uint8Array
  readonly settled: () => boolean
  /** Records between two snapshots; 0 keeps at a clean stop only. */
  readonly every: number
  /** Index that the newest snapshot covers. */
  readonly keptIdx: number
  readonly log: Log
  /** Milliseconds on a clock that never jumps. */
  readonly clockMs?: () => number
}

export class Keeper {
  watchdog: Watchdog | undefined
  readonly #options: KeeperOptions
  readonly #clockMs: () => number
  #keptIdx: number

  constructor(options: KeeperOptions) {
    this.#options = options
    this.#clockMs = options.clockMs ?? (() => performance.now())
    this.#keptIdx = options.keptIdx
  }

  /** Keeps the state where enough records have come since. */
  look(): void {
    const { journal, every, settled } = this.#options
    if (every > 0 && journal.storedIdx - this.#keptIdx >= every && settled()) this.keep()
  }

  /** Keeps it now; a journal that takes no more is left alone. */
  keep(): void {
    const { journal, state, log } = this.#options
    if (journal.refusal !== undefined) return
    const snapshot = (): number => journal.snapshot(state())
    const beganMs = this.#clockMs()
    this.#keptIdx = this.watchdog === undefined ? snapshot() : this.watchdog.excuse(snapshot)
    const ms = Math.round(this.#clockMs() - beganMs)
    if (ms > toldFromMs) log.tell('snapshot.slow', { ms, idx: this.#keptIdx, msg: 'the loop stood still while the state was kept' })
  }
}
