/** What a run of the books' world is like, drawn from its seed before anything else. */
import type { ProxyFaults } from '../faults/fix-proxy.ts'
import type { LinkFaults } from '../link.ts'
import type { Random } from '../random.ts'
import type { Profile } from '../trial/weather.ts'
import type { Feed } from './feed.ts'
import type { VenueFaults } from './quote-venue.ts'

export interface BooksPlan {
  readonly feed: Feed
  readonly symbols: number
  readonly numbering: 'reset' | 'continue'
  /** A ResendRequest(2) is answered with the messages, or with a gap fill alone. */
  readonly resends: 'messages' | 'gapFill'
  readonly heartBtIntS: number
  /** How long faults last, microseconds. */
  readonly safetyUs: number
  /** Between two moves of the market, microseconds at most. */
  readonly moveUs: number
  /** Between two silences of the whole market, microseconds at most; 0 for never. */
  readonly quietEveryUs: number
  /** Between two closings of one symbol's market, likewise. */
  readonly closeEveryUs: number
  /** Between two changes of what is wanted, likewise. */
  readonly churnEveryUs: number
  readonly link: LinkFaults
  readonly proxy: ProxyFaults
  /** Once in so many messages of the market one is lost, and the venue goes on behind it with a SequenceReset(4); 0 for never. */
  readonly resetOnceIn: number
  readonly venue: VenueFaults
}

export function booksPlanOf(random: Random, profile: Profile): BooksPlan {
  const about = (family: Profile): boolean => profile === 'all' || profile === family
  const some = (there: boolean, low: number, high: number): number => {
    const drawn = random.between(low, high)
    return random.onceIn(3) && profile === 'all' ? 0 : there ? drawn : 0
  }
  const network = (low: number, high: number): number | undefined => some(about('network'), low, high) || undefined
  const venue = (low: number, high: number): number => some(about('venue'), low, high)
  return {
    feed: {
      keying: (['id', 'price', 'position'] as const)[random.below(3)],
      numbers: (['none', 'rptSeq', 'updateId'] as const)[random.below(3)],
    },
    symbols: random.between(1, 8),
    numbering: random.onceIn(2) ? 'reset' : 'continue',
    resends: random.onceIn(2) ? 'messages' : 'gapFill',
    heartBtIntS: [1, 2][random.below(2)],
    safetyUs: random.between(20_000_000, 90_000_000),
    moveUs: [20_000, 100_000, 1_000_000][random.below(3)],
    quietEveryUs: venue(10_000_000, 60_000_000),
    closeEveryUs: venue(5_000_000, 30_000_000),
    churnEveryUs: some(profile !== 'calm', 5_000_000, 30_000_000),
    link: { delayUs: [100, [1000, 20_000, 100_000][random.below(3)]], splitOnceIn: network(5, 50), cutOnceIn: network(50, 400) },
    proxy: {
      dropOnceIn: network(200, 1000),
      doubleOnceIn: network(200, 1000),
      reorderOnceIn: network(100, 600),
      garbleOnceIn: network(200, 1000),
      delayOnceIn: network(50, 400),
      delayUs: [10_000, 1_000_000],
      mergeOnceIn: network(20, 100),
      crumbleOnceIn: network(100, 400),
      cutInsideOnceIn: network(200, 800),
      stallOnceIn: network(2000, 8000),
    },
    venue: {
      refuseOnceIn: venue(4, 12),
      muteOnceIn: venue(100, 400),
      forgetOnceIn: venue(200, 1000),
      nonsenseOnceIn: venue(100, 600),
      crossOnceIn: venue(50, 300),
      lateOnceIn: venue(2, 8),
    },
    resetOnceIn: venue(100, 600),
  }
}
