/**
 * What a run of two engines is like, drawn from its seed before anything else: what they speak and agree on, and which faults are about, how thick.
 * Each fault is missing in some runs, so that what happens only without it happens too.
 */
import type { LinkFaults, Side } from '../link.ts'
import type { ProxyFaults } from '../faults/fix-proxy.ts'
import type { Random } from '../random.ts'
import type { Profile, StorageWeather } from '../trial/weather.ts'
import { versions, type Version } from './versions.ts'

export interface EnginesPlan {
  readonly version: Version
  readonly nextExpected: boolean
  readonly resendOrders: 'never' | 'always'
  /** What both journals lie in. */
  readonly storage: StorageWeather
  readonly heartBtIntS: number
  readonly resendEnd: 'open' | 'closed'
  /** Messages that an engine asks for at a time; 0 for all. */
  readonly resendChunk: number
  /** SendingTime(52) is looked at. */
  readonly checksTime: boolean
  /** How long faults last, microseconds. */
  readonly safetyUs: number
  /** Pause between two things that the applications do, microseconds at most. */
  readonly trafficUs: number
  readonly link: LinkFaults
  readonly proxy: ProxyFaults
  /** The side that is bad at resends, and how often; 0 for never. */
  readonly stubborn: { readonly side: Side; readonly onceIn: number }
  /** Boundaries that a process lives through at most; 0 for one that does not die. */
  readonly crashMost: number
  /** Between two of each, microseconds at most; 0 for never. */
  readonly pauseEveryUs: number
  readonly clockEveryUs: number
  readonly operatorEveryUs: number
}

export function planOf(random: Random, profile: Profile): EnginesPlan {
  const about = (family: Profile): boolean => profile === 'all' || profile === family
  const rate = (there: boolean, low: number, high: number, missing = 3): number => {
    const drawn = random.between(low, high)
    return random.onceIn(missing) && profile === 'all' ? 0 : there ? drawn : 0
  }
  const network = about('network')
  const some = (low: number, high: number): number | undefined => rate(network, low, high, 2) || undefined
  const storage = about('storage')
  const version = versions[random.below(versions.length)]
  const policy = random.onceIn(3) ? 'process' : 'group'
  return {
    version,
    nextExpected: version !== 'FIX.4.2' && random.onceIn(2),
    resendOrders: random.onceIn(2) ? 'never' : 'always',
    heartBtIntS: [5, 10][random.below(2)],
    resendEnd: random.onceIn(3) ? 'closed' : 'open',
    resendChunk: random.onceIn(3) ? random.between(20, 80) : 0,
    checksTime: random.onceIn(2),
    safetyUs: random.between(60_000_000, 240_000_000),
    trafficUs: [200_000, 1_000_000, 5_000_000][random.below(3)],
    link: {
      delayUs: [100, [1000, 20_000, 200_000][random.below(3)]],
      splitOnceIn: some(5, 50),
      cutOnceIn: some(60, 400),
    },
    proxy: {
      dropOnceIn: some(30, 200),
      doubleOnceIn: some(60, 300),
      reorderOnceIn: some(40, 200),
      garbleOnceIn: some(40, 200),
      delayOnceIn: some(20, 200),
      delayUs: [10_000, 4_000_000],
      mergeOnceIn: some(20, 100),
      crumbleOnceIn: some(60, 300),
      cutInsideOnceIn: some(100, 400),
      stallOnceIn: some(200, 800),
      partitionOnceIn: some(200, 800),
      partitionUs: [200_000, 20_000_000],
      refuseOnceIn: some(3, 8),
    },
    storage: {
      policy,
      // Under `process` the power takes more than was promised.
      powerOnceIn: rate(about('process') && policy === 'group', 1, 4),
      syncUs: [100, 4000],
      slowOnceIn: rate(storage, 50, 300),
      fullOnceIn: rate(storage, 200, 800),
      eioOnceIn: rate(storage, 300, 1500),
      shortWriteOnceIn: rate(storage, 20, 100),
    },
    stubborn: { side: random.onceIn(2) ? 'client' : 'server', onceIn: rate(about('venue'), 2, 8) },
    crashMost: rate(about('process'), 20, 300, 4),
    pauseEveryUs: rate(about('process'), 10_000_000, 100_000_000),
    clockEveryUs: rate(about('clock'), 5_000_000, 60_000_000),
    operatorEveryUs: rate(about('process'), 5_000_000, 60_000_000),
  }
}
