/** Many seeds as one result, in the order of the seeds, whatever order they were played in. */
import { Digest, type Violation } from '@fix/simulation'
import type { SeedResult } from './worlds.ts'

/** What a worker tells of a seed: all but its story. Where the run itself broke, that is a violation like the others. */
export interface SeedOutcome extends Omit<SeedResult, 'seed' | 'profile' | 'story'> {
  readonly seed: number
}

export interface SeedsResult {
  readonly schema: 1
  readonly world: string
  readonly profile: string
  readonly seeds: number
  readonly faults: number
  readonly simulatedSeconds: number
  readonly lost: number
  readonly doubled: number
  readonly divergent: number
  readonly violations: readonly { readonly seed: number; readonly step: number; readonly invariant: string; readonly detail: string }[]
  /** Over the digests of all seeds. */
  readonly digest: string
  readonly faultsByKind: Readonly<Record<string, number>>
  readonly counts: Readonly<Record<string, number>>
  /** Time from the end of faults to the end of healing, milliseconds of virtual time. */
  readonly healedMsP50: number | null
  readonly healedMsP99: number | null
  /** Books that were LIVE again after their session had gone down, and how long that took, milliseconds of virtual time from the end of the session. */
  readonly recoveries: number
  readonly recoveredMsP50: number | null
  readonly recoveredMsP99: number | null
}

/** Service level of books: after the end of a session they are LIVE again within this, 99 times in a hundred. */
export const recoveredWithinMs = 5000

export function outcomeOf(seed: number, play: () => SeedResult): SeedOutcome {
  try {
    const { steps, simulatedUs, faults, faultsByKind, counts, lost, doubled, divergent, violations, healedUs, digest, recoveredUs } = play()
    return { seed, steps, simulatedUs, faults, faultsByKind, counts, lost, doubled, divergent, violations, healedUs, digest, recoveredUs }
  } catch (error) {
    const detail = `the run broke: ${error instanceof Error ? String(error.stack) : String(error)}`
    const violation: Violation = { seed: String(seed), step: 0, invariant: 'I10', detail }
    const none = { steps: 0, simulatedUs: 0, faults: 0, faultsByKind: {}, counts: {}, lost: 0, doubled: 0, divergent: 0, healedUs: NaN }
    return { seed, ...none, violations: [violation], digest: '' }
  }
}

export class Sum {
  readonly #outcomes: SeedOutcome[] = []

  add(outcome: SeedOutcome): void {
    this.#outcomes.push(outcome)
  }

  get simulatedSeconds(): number {
    return this.#total((outcome) => outcome.simulatedUs) / 1_000_000
  }

  result(world: string, profile: string): SeedsResult {
    const outcomes = this.#outcomes.sort((a, b) => a.seed - b.seed)
    const digest = new Digest()
    for (const outcome of outcomes) digest.integer(outcome.seed).text(outcome.digest)
    const healed = ascending(outcomes.map((outcome) => outcome.healedUs).filter(Number.isFinite))
    const recovered = ascending(outcomes.flatMap((outcome) => outcome.recoveredUs ?? []))
    return {
      schema: 1,
      world,
      profile,
      seeds: outcomes.length,
      faults: this.#total((outcome) => outcome.faults),
      simulatedSeconds: Math.round(this.simulatedSeconds),
      lost: this.#total((outcome) => outcome.lost),
      doubled: this.#total((outcome) => outcome.doubled),
      divergent: this.#total((outcome) => outcome.divergent),
      violations: outcomes.flatMap(({ seed, violations }) =>
        violations.map(({ step, invariant, detail }) => ({ seed, step, invariant, detail })),
      ),
      digest: digest.hex(),
      faultsByKind: summed(outcomes.map((outcome) => outcome.faultsByKind)),
      counts: summed(outcomes.map((outcome) => outcome.counts)),
      healedMsP50: msAt(healed, 0.5),
      healedMsP99: msAt(healed, 0.99),
      recoveries: recovered.length,
      recoveredMsP50: msAt(recovered, 0.5),
      recoveredMsP99: msAt(recovered, 0.99),
    }
  }

  #total(of: (outcome: SeedOutcome) => number): number {
    return this.#outcomes.reduce((sum, outcome) => sum + of(outcome), 0)
  }
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}

function msAt(sorted: readonly number[], share: number): number | null {
  return sorted.length === 0 ? null : Math.round(sorted[Math.floor((sorted.length - 1) * share)] / 1000)
}

function summed(parts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>()
  for (const part of parts) for (const [name, count] of Object.entries(part)) sums.set(name, (sums.get(name) ?? 0) + count)
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
}
