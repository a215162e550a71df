/** The worlds that seeds are played in, by name. */
import { runSwitchTrial, runTrial, type Profile, type StoragePorts, type StorageWeather, type TrialResult } from '@fix/simulation'
import { runBooks, runEngines } from '@fix/simulation/engines'
import { FileStorage } from './file-storage.ts'

/** What a seed is played with besides itself. */
export interface Played {
  readonly world: World
  readonly profile: Profile
  /** Faults taken out, by number. */
  readonly spared?: ReadonlySet<number>
  readonly safetyUs?: number
}

export const worlds = ['desk', 'desk-memory', 'engines', 'books', 'switch'] as const
export type World = (typeof worlds)[number]

/** Of the world of books, how long each book whose session went down took to be LIVE again, microseconds. */
export type SeedResult = TrialResult & { readonly recoveredUs?: readonly number[] }

export function playSeed(seed: number, { world, profile, spared, safetyUs }: Played): SeedResult {
  const options = {
    seed: String(seed),
    profile,
    storage: world === 'desk-memory' ? undefined : (ports: StoragePorts, weather: StorageWeather) => new FileStorage(ports, weather),
    spared: spared === undefined ? undefined : (number: number) => spared.has(number),
    safetyUs,
  }
  if (world === 'switch') return runSwitchTrial(options)
  if (world === 'books') return runBooks(options)
  return world === 'engines' ? runEngines(options) : runTrial(options)
}
