/**
 * Keeps the drawdown guard fed: with the profit of the account as facts come, a few times a second at most, and with the fact that nobody knows it. What the
 * guard has for the journal is written and folded, a level that it reached or left is told, and a halt is latched. Ask `look` once a fact is on record.
 */
import type { Now } from '@fix/events'
import type { DrawdownGuard } from '@fix/risk'
import type { Outcome } from './desk-options.ts'
import type { Equity } from './equity.ts'
import type { Trips } from './trips.ts'

/** Between two looks while facts come, and where none comes any more. */
export const lookEveryUs = 250_000
export const lookAtLastUs = 1_000_000

export interface AccountWatchPorts {
  /** Journals a note of risk, then folds it. */
  fold: (note: Uint8Array) => void
  tell: (outcome: Outcome) => void
}

export class AccountWatch {
  readonly #guard: DrawdownGuard
  readonly #equity: Equity
  readonly #trips: Trips
  readonly #ports: AccountWatchPorts
  #nextUs = -Infinity
  /** A fact has come since the last look. */
  #stirred = false
  /** The last look found the equity. */
  #known = true
  #blind = false

  constructor(guard: DrawdownGuard, equity: Equity, trips: Trips, ports: AccountWatchPorts) {
    this.#guard = guard
    this.#equity = equity
    this.#trips = trips
    this.#ports = ports
  }

  get deadlineUs(): number {
    if (!this.#guard.on) return Infinity
    const last = this.#stirred ? this.#nextUs + lookAtLastUs - lookEveryUs : Infinity
    return this.#blind ? last : Math.min(last, this.#guard.blindFromUs)
  }

  look(now: Now, cause: number): void {
    if (!this.#guard.on) return
    this.#stirred = true
    const early = now.monoUs < this.#nextUs && !(this.#guard.begins && this.#known)
    if (early && !this.#blinded(now)) return
    this.#nextUs = now.monoUs + lookEveryUs
    this.#stirred = false
    const profits = this.#equity.profits()
    this.#known = typeof profits !== 'string'
    if (typeof profits === 'string') return this.#unknown(profits, now, cause)
    const changes = this.#guard.mark(profits, now)
    this.#write(now)
    for (const change of changes) this.#ports.tell({ kind: 'drawdown', cause, change })
    for (const halt of this.#guard.halts()) this.#trips.drawdown(halt, now)
    if (this.#blind) this.#ports.tell({ kind: 'equity', cause, known: true, why: '' })
    this.#blind = false
  }

  /** The run ends: the marks are written as they stand. */
  end(now: Now): void {
    this.#write(now, true)
  }

  #blinded(now: Now): boolean {
    return !this.#blind && this.#guard.blind(now)
  }

  #unknown(why: string, now: Now, cause: number): void {
    this.#guard.unknown(now)
    if (!this.#blinded(now)) return
    this.#blind = true
    this.#ports.tell({ kind: 'equity', cause, known: false, why })
  }

  #write(now: Now, all = false): void {
    const note = this.#guard.note(now, all)
    if (note !== undefined) this.#ports.fold(note)
  }
}
