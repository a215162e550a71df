/**
 * The shortest failing variant of a failing seed: first a shorter run, then fewer faults. Taking a fault out moves no draw, but what comes after
 * it goes another way; a variant counts if the same invariant fails in it.
 */
import type { TrialResult, Violation } from '@fix/simulation'
import { playSeed, type Played } from './worlds.ts'

export interface Shrunk {
  readonly safetyUs: number
  readonly story: TrialResult['story']
  readonly violation: Violation
  readonly runs: number
  readonly spared: ReadonlySet<number>
}

/** Runs that may be spent on one seed. */
const mostRuns = 300

/** `play` plays a variant; as it is played everywhere unless told. */
export function shrink(seed: number, played: Played, failing: TrialResult, play = playSeed): Shrunk {
  const { invariant } = failing.violations[0]
  let best = failing
  let spared: ReadonlySet<number> = played.spared ?? new Set()
  let safetyUs = Math.min(played.safetyUs ?? Infinity, failing.simulatedUs)
  let runs = 0
  const fails = (without: ReadonlySet<number>, shortened: number): TrialResult | undefined => {
    if (runs++ >= mostRuns) return undefined
    try {
      const result = play(seed, { ...played, spared: without, safetyUs: shortened })
      return result.violations[0]?.invariant === invariant ? result : undefined
    } catch {
      return undefined
    }
  }
  for (let step = safetyUs / 2; step > 250_000; step /= 2) {
    const shorter = fails(spared, Math.floor(safetyUs - step))
    if (shorter === undefined) continue
    best = shorter
    safetyUs = Math.floor(safetyUs - step)
  }
  for (let size = Math.max(1, best.story.length >> 1); size >= 1; size >>= 1) {
    for (let from = 0; from < best.story.length;) {
      const without = new Set([...spared, ...best.story.slice(from, from + size).map(({ number }) => number)])
      const fewer = fails(without, safetyUs)
      if (fewer === undefined || fewer.story.length >= best.story.length) from += size
      else {
        best = fewer
        spared = without
      }
    }
  }
  return { safetyUs, story: best.story, violation: best.violations[0], runs, spared }
}
