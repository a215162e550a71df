/** Tells once when most of a limit is used, and again only after it has been let go of: a limit that is met by surprise was nobody's to see coming. */
import type { Now } from '@fix/events'
import { ratioOf, type Risk, type Use } from '@fix/risk'
import type { Outcome } from './desk-options.ts'

/** What is near, and what of that must be free again before it is told once more. */
export const nearRatio = 0.8
const againBelow = 0.7
/** Between two looks, as facts come. */
const everyUs = 1_000_000

export class LimitsWatch {
  readonly #risk: Risk
  readonly #strategies: readonly string[]
  readonly #tell: (outcome: Outcome) => void
  readonly #near = new Set<string>()
  #nextUs = -Infinity

  constructor(risk: Risk, strategies: readonly string[], tell: (outcome: Outcome) => void) {
    this.#risk = risk
    this.#strategies = strategies
    this.#tell = tell
  }

  look(now: Now, cause: number): void {
    if (now.monoUs < this.#nextUs) return
    this.#nextUs = now.monoUs + everyUs
    for (const use of this.uses(now)) this.#see(use, cause)
  }

  /** None where something can't be read: that refuses each order, and is told by that. */
  uses(now: Now): Use[] {
    try {
      return this.#risk.uses(now, this.#strategies)
    } catch {
      return []
    }
  }

  #see(use: Use, cause: number): void {
    const name = `${use.code} ${use.of} ${use.strategy}`
    const ratio = ratioOf(use)
    if (ratio < againBelow) this.#near.delete(name)
    // False with NaN: what nobody knows refuses, and is told by that.
    if (!(ratio >= nearRatio) || this.#near.has(name)) return
    this.#near.add(name)
    this.#tell({ kind: 'limit_near', cause, use })
  }
}
