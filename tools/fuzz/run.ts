/** Runs a target over a range of seeds, one input a seed, and finds for each failure the seed from which it can be seen again. */
import { Chance } from './chance.ts'
import type { Target, Trial } from './target.ts'

export interface Failure {
  /** From here on a fresh run fails: at once, or after `inputs` of them. */
  readonly seed: number
  /** The bytes, a character a byte (ISO-8859-1). */
  readonly input: string
  readonly reason: string
  /** How many inputs it takes from `seed` on: 1 but for failures that depend on what came before. */
  readonly inputs: number
}

/** More failures say nothing new. */
const mostFailures = 20
/** So many inputs before a failure are tried to see it again. */
const mostBefore = 4096

export interface Outcome {
  /** How many were tried: fewer than asked for where there was no end of failures. */
  readonly inputs: number
  readonly failures: readonly Failure[]
}

export function run(target: Target, firstSeed: number, inputs: number, progress?: (done: number, failures: number) => void): Outcome {
  const trial = target.start()
  const chance = new Chance()
  const failures: Failure[] = []
  let done = 0
  while (done < inputs && failures.length < mostFailures) {
    const reason = attempt(trial, chance, firstSeed + done)
    if (reason !== '') failures.push(reproduced(target, firstSeed + done, reason, done))
    done++
    if (done % 100_000 === 0) progress?.(done, failures.length)
  }
  return { inputs: done, failures }
}

function attempt(trial: Trial, chance: Chance, seed: number): string {
  chance.sow(seed)
  try {
    return trial.check(trial.input(chance), chance)
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
}

/** The failure with the nearest seed from which a fresh trial shows it. */
function reproduced(target: Target, seed: number, reason: string, before: number): Failure {
  const input = Buffer.from(target.start().input(new Chance(seed))).toString('latin1')
  for (let back = 0; back <= Math.min(before, mostBefore); back = back === 0 ? 1 : back * 2) {
    const trial = target.start()
    const chance = new Chance()
    for (let at = seed - back; at < seed; at++) attempt(trial, chance, at)
    if (attempt(trial, chance, seed) !== '') return { seed: seed - back, input, reason, inputs: back + 1 }
  }
  return { seed: seed - before, input, reason, inputs: before + 1 }
}
