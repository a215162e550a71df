import type { Backoff } from './backoff.ts'
import type { Books } from './books.ts'
import type { MarketHours } from './market-hours.ts'
import type { QuietLimits } from './rhythm.ts'
import type { FeedRules } from './rules.ts'

export interface SubscriptionsOptions {
  books: Books
  /** Name of the session that requests go over. */
  source: string
  rules?: FeedRules
  /** Beginning of each MDReqID(262); a new one for each run of the program keeps ids unique at the venue. */
  idPrefix?: string
  backoff?: Backoff
  /** How long a request may stay without its snapshot; 2000 unless told, as one lost answer must not cost the service level of recovery. */
  syncTimeoutMs?: number
  /** Least time between two requests. */
  paceMs?: number
  /** Requests that may wait for their snapshot at a time; the rest wait for their turn. */
  maxOpen?: number
  /** How long a silence may be. */
  quiet?: QuietLimits
  /** Calendar of an instrument's market; without one its market is open until its venue says otherwise. */
  hours?: (instrumentId: string) => MarketHours | undefined
  /** From 0 to 1; spreads the waits. Without it every wait is the longest. */
  random?: () => number
}
