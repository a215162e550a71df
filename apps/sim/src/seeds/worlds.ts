/** The worlds that seeds are played in, by name. */
import { runTrial, type Profile, type TrialResult } from '@fix/simulation'
import { FileStorage } from './file-storage.ts'

/** What a seed is played with besides itself. */
export interface Played {
  readonly world: World
  readonly profile: Profile
  /** Faults taken out, by number. */
  readonly spared?: ReadonlySet<number>
  readonly safetyUs?: number
}

export const worlds = ['desk', 'desk-memory'] as const
export type World = (typeof worlds)[number]

export function playSeed(seed: number, { world, profile, spared, safetyUs }: Played): TrialResult {
  return runTrial({
    seed: String(seed),
    profile,
    storage: world === 'desk' ? (ports, weather) => new FileStorage(ports, weather) : undefined,
    spared: spared === undefined ? undefined : (number) => spared.has(number),
    safetyUs,
  })
}
