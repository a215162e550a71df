/** What risk said and how its switch stands. A rule has judged every order; what it did not stop, it passed. */
import { riskCodes, type RiskCode, type Verdict } from '@fix/events'
import type { Families } from './families.ts'
import { exposureLimits, Names, oneOf, other, tripCauses } from './labels.ts'
import type { Sources } from './sources.ts'

const maxScopes = 64
/** Series of refusals by symbol and code: with more symbols than these hold, the rest is counted under `other`. */
const maxDenials = 512

export class RiskFold {
  readonly #f: Families
  readonly #symbols: Names
  /** Symbols that have series of their own among the refusals. */
  readonly #denied = new Set<string>()
  readonly #scopes = new Names(maxScopes)
  readonly #checkSeconds: number
  #checked = 0

  constructor(families: Families, symbols: Names) {
    const f = families
    this.#f = f
    this.#symbols = symbols
    this.#checkSeconds = f.checkSeconds.slot()
    for (const code of riskCodes) {
      f.blocks.slot(code)
      for (const result of ['pass', 'block']) f.checks.slot(code, result)
    }
    for (const symbol of [other, ...symbols]) for (const code of riskCodes) this.#denial(symbol, code)
    for (const cause of tripCauses) f.killTrips.slot(cause)
    f.killSwitch.slot('*')
  }

  /** `us` is how long the verdict took, where somebody has measured it. */
  verdict(instrumentId: string, verdict: Verdict, us?: number): void {
    const f = this.#f
    this.#checked++
    if (us !== undefined) f.checkSeconds.observe(this.#checkSeconds, us)
    if (verdict.passed) return
    f.denials.add(this.#denial(this.#symbols.of(instrumentId), verdict.code))
    for (const code of verdict.codes) f.blocks.add(f.blocks.slot(code))
  }

  /** The switch moved to a stricter state. */
  tripped(cause: string): void {
    this.#f.killTrips.add(this.#f.killTrips.slot(oneOf(tripCauses, cause)))
  }

  refresh({ killLatches, exposure, drawdown }: Sources): void {
    const { checks, blocks } = this.#f
    for (const code of riskCodes) {
      const blocked = blocks.value(blocks.slot(code))
      checks.set(checks.slot(code, 'block'), blocked)
      checks.set(checks.slot(code, 'pass'), this.#checked - blocked)
    }
    if (killLatches !== undefined) this.#killed(killLatches())
    if (exposure !== undefined) this.#exposure(exposure())
    const lost = drawdown?.()
    if (lost !== undefined) this.#f.drawdown.set(this.#f.drawdown.slot(), lost)
  }

  /** A scope that was let loose goes to 0 and stays: a series that vanishes looks like one that was never engaged. */
  #killed(latches: Iterable<{ scope: string }>): void {
    const { killSwitch } = this.#f
    killSwitch.each(([scope]) => killSwitch.set(killSwitch.slot(scope), 0))
    for (const { scope } of latches) killSwitch.set(killSwitch.slot(scope === '*' ? scope : this.#scopes.of(scope)), 1)
  }

  #exposure(shares: Iterable<{ limit: string; ratio: number }>): void {
    const { exposure } = this.#f
    const largest = new Map<string, number>()
    for (const { limit, ratio } of shares) {
      const name = oneOf(exposureLimits, limit)
      largest.set(name, Math.max(largest.get(name) ?? 0, ratio))
    }
    for (const name of exposureLimits) {
      const ratio = largest.get(name)
      if (ratio !== undefined) exposure.set(exposure.slot(name), ratio)
    }
  }

  #denial(symbol: string, code: RiskCode): number {
    const { denials } = this.#f
    const room = denials.size + riskCodes.length <= maxDenials || this.#denied.has(symbol)
    if (room) this.#denied.add(symbol)
    return denials.slot(room ? symbol : other, code)
  }
}
