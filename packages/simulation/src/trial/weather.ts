/**
 * The weather of a run: which faults are about, and how thick. Drawn from a stream of its own, before anything else; each family of faults is
 * there in most seeds and missing in some, so that what only happens without the others happens too. A profile narrows it.
 */
import type { LinkFaults } from '../link.ts'
import type { ProxyFaults } from '../faults/fix-proxy.ts'
import type { Random } from '../random.ts'

export const profiles = ['all', 'calm', 'network', 'storage', 'process', 'clock', 'venue', 'risk'] as const
export type Profile = (typeof profiles)[number]

export interface Weather {
  readonly numbering: 'reset' | 'continue'
  readonly heartBtIntS: number
  /** How long faults last, microseconds. */
  readonly safetyUs: number
  /** What the line is like, faults or not. */
  readonly line: Pick<LinkFaults, 'delayUs' | 'bytesPerSecond'>
  readonly link: Omit<LinkFaults, 'delayUs' | 'bytesPerSecond'>
  readonly proxy: ProxyFaults
  readonly storage: StorageWeather
  /** Passages of a boundary that a process lives through at most; 0 for a process that never dies. */
  readonly crashMost: number
  /** Pauses between two of each, microseconds on average; 0 for never. */
  readonly stopEveryUs: number
  readonly clockEveryUs: number
  readonly unreadableEveryUs: number
  /** Once in so many of the venue's session messages it is stubborn; 0 for never. */
  readonly stubbornOnceIn: number
  /** Pauses between two lies of the venue, microseconds on average; 0 for never. */
  readonly lieEveryUs: number
  /** Nothing is about but the venue's own faults: what it tells arrives. */
  readonly lineHolds: boolean
  /** Once in so many reports the venue tells one twice; 0 for never. */
  readonly repeatOnceIn: number
}

export interface StorageWeather {
  readonly policy: 'process' | 'group'
  /** A crash takes the power with it once in so many; 0 for never. */
  readonly powerOnceIn: number
  readonly syncUs: readonly [number, number]
  readonly slowOnceIn: number
  readonly fullOnceIn: number
  readonly eioOnceIn: number
  readonly shortWriteOnceIn: number
}

export function weatherOf(random: Random, profile: Profile): Weather {
  const about = (family: Profile, odds = 4): boolean => {
    const there = !random.onceIn(odds)
    return profile === family || (profile === 'all' && there)
  }
  const rate = (there: boolean, low: number, high: number): number => {
    const drawn = random.between(low, high)
    return there ? drawn : 0
  }
  const numbering = random.onceIn(2) ? 'reset' : 'continue'
  const heartBtIntS = [5, 10, 30][random.below(3)]
  const safetyUs = random.between(30_000_000, 90_000_000)
  const slowest = [1_000, 20_000, 150_000][random.below(3)]
  const network = about('network', 8)
  const proxied = about('network')
  const one = (low: number, high: number): number | undefined => rate(proxied && random.onceIn(2), low, high) || undefined
  const storage = about('storage')
  const policy = random.onceIn(3) ? 'process' : 'group'
  return {
    numbering,
    heartBtIntS,
    safetyUs,
    line: { delayUs: [100, slowest] },
    link: { splitOnceIn: rate(network, 10, 40) || undefined, cutOnceIn: rate(network, 60, 400) || undefined },
    proxy: {
      dropOnceIn: one(40, 300),
      doubleOnceIn: one(60, 300),
      reorderOnceIn: one(60, 300),
      garbleOnceIn: one(60, 300),
      delayOnceIn: one(30, 200),
      delayUs: [10_000, 3_000_000],
      mergeOnceIn: one(30, 100),
      crumbleOnceIn: one(60, 300),
      cutInsideOnceIn: one(100, 500),
      stallOnceIn: one(200, 900),
      partitionOnceIn: one(200, 900),
      partitionUs: [200_000, 12_000_000],
      refuseOnceIn: one(3, 8),
    },
    storage: {
      policy,
      // Under `process` the power takes more than was promised.
      powerOnceIn: policy === 'group' ? 2 : 0,
      syncUs: [100, 4000],
      slowOnceIn: rate(storage, 50, 300),
      fullOnceIn: rate(storage && random.onceIn(2), 200, 800),
      eioOnceIn: rate(storage && random.onceIn(3), 300, 1500),
      shortWriteOnceIn: rate(storage, 20, 100),
    },
    crashMost: rate(about('process'), 10, 80),
    stopEveryUs: rate(about('process'), 8_000_000, 30_000_000),
    clockEveryUs: rate(about('clock'), 4_000_000, 20_000_000),
    unreadableEveryUs: rate(about('risk'), 5_000_000, 20_000_000),
    stubbornOnceIn: rate(about('venue'), 3, 12),
    lieEveryUs: rate(about('venue'), 4_000_000, 20_000_000),
    lineHolds: profile === 'venue',
    repeatOnceIn: rate(about('venue'), 3, 20),
  }
}
