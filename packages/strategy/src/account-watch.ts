/**
 * Keeps what risk knows of the account up to date, as facts come, a few times a second at most: what each instrument is worth, and the profit, or that nobody
 * knows it. What the drawdown guard has for the journal is written and folded, a level that it reached or left is told, and a halt is latched. Ask `look`
 * once a fact is on record.
 */
import type { Now } from '@fix/events'
import type { Rates } from '@fix/oms'
import type { DrawdownGuard, Exposure, Risk } from '@fix/risk'
import type { Outcome } from './desk-options.ts'
import type { Equity } from './equity.ts'
import type { Trips } from './trips.ts'
import type { Valuation } from './valuation.ts'

/** Between two looks while facts come, and where none comes any more. */
export const lookEveryUs = 250_000
export const lookAtLastUs = 1_000_000

export interface AccountWatchPorts {
  /** Journals a note of risk, then folds it. */
  fold: (note: Uint8Array) => void
  tell: (outcome: Outcome) => void
  /** Into the account's currency, as of now. */
  rates: () => Rates
}

export class AccountWatch {
  readonly #guard: DrawdownGuard
  readonly #exposure: Exposure
  readonly #equity: Equity
  readonly #valuation: Valuation
  readonly #trips: Trips
  readonly #ports: AccountWatchPorts
  #nextUs = -Infinity
  /** A fact has come since the last look. */
  #stirred = false
  /** The last look found the equity. */
  #known = true
  #blind = false

  constructor({ drawdown, exposure }: Risk, equity: Equity, valuation: Valuation, trips: Trips, ports: AccountWatchPorts) {
    this.#guard = drawdown
    this.#exposure = exposure
    this.#equity = equity
    this.#valuation = valuation
    this.#trips = trips
    this.#ports = ports
  }

  get deadlineUs(): number {
    const last = this.#stirred ? this.#nextUs + lookAtLastUs - lookEveryUs : Infinity
    return this.#blind || !this.#guard.on ? last : Math.min(last, this.#guard.blindFromUs)
  }

  /** `touched`: the instrument whose book or orders have changed; '' for none. */
  look(now: Now, cause: number, touched: string): void {
    const { on: values } = this.#exposure
    if (!this.#guard.on && !values) return
    this.#stirred = true
    const early = now.monoUs < this.#nextUs && !(this.#guard.begins && this.#known)
    if (early && !this.#blinded(now)) {
      // What has no value yet is let trade with its first quote, not a quarter of a second later.
      if (values && touched !== '' && !this.#valuation.knows(touched)) this.#valuation.tell(touched, this.#exposure, this.#ports.rates())
      return
    }
    this.#nextUs = now.monoUs + lookEveryUs
    this.#stirred = false
    const rates = this.#ports.rates()
    if (values) this.#valuation.tellAll(this.#exposure, rates)
    if (this.#guard.on) this.#lookAtEquity(rates, now, cause)
  }

  #lookAtEquity(rates: Rates, now: Now, cause: number): void {
    const profits = this.#equity.profits(rates)
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
