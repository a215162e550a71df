import type { JournalStand } from './journal.ts'

/** What is to be known of a session; what the machine and its driver count themselves. Of an initiator: an acceptor's has no back-off. */
export interface SessionSource {
  readonly state: string
  readonly scheduled: boolean
  /** This process holds the journal that the session's numbers stand in. */
  readonly leader: boolean
  readonly nextIn: number
  readonly nextOut: number
  /** Our clock less the peer's, or undefined while nothing was received to tell by. */
  readonly clockSkewUs: number | undefined
  /** Silence of the peer beyond what it may keep; 0 when on time, or while the session is down. */
  readonly overdueUs: number
  readonly inboundBytes: number
  readonly outboundBytes: number
  readonly duplicates: number
  /** Messages that were sent again, and gap fills, in answers to ResendRequest(2). */
  readonly resent: number
  readonly gapFills: number
}

/** What is to be known of a book; `subscriptions.health(now)` of `@fix/book` gives such records. */
export interface BookSource {
  readonly instrumentId: string
  readonly state: string
  /** Why it is missed; '' where it is not. */
  readonly outage: string
  readonly subscription: string
  readonly crossed: boolean
  readonly bidLevels: number
  readonly askLevels: number
  /** Counts by reason, the reasons being a closed list of the book. */
  readonly anomalies: Readonly<Record<string, number>>
}

/** How an instrument's middle has moved; undefined where it is not known yet. */
export interface VolatilitySource {
  readonly instrumentId: string
  readonly sigmaAnn: number | undefined
  readonly divergence: number | undefined
  /** Seconds by regime. */
  readonly regimes: Readonly<Record<string, number>>
}

/** What others count themselves, read at the scrape and at no other time. Each may be left out: its gauge is not shown then, or stays 0. */
export interface Sources {
  ordersOpen?: () => number
  ordersUnreconciled?: () => number
  positionsUnprotected?: () => number
  /** Decisions of the cancel gate; `orders.gateCounts` fits. */
  cancelGate?: () => Readonly<Record<string, number>>
  /** What the last comparison with the venue left; `oldestUs` is the age of the oldest break, 0 without one. */
  parity?: () => { outcome: string; orders: number; positions: number; oldestUs: number; kinds: Readonly<Record<string, number>> }
  /** undefined for a session that is not there. */
  session?: (session: string) => SessionSource | undefined
  /** `risk.latches()` fits. */
  killLatches?: () => Iterable<{ scope: string }>
  /** Shares of limits, of any number of instruments; the largest of each limit is shown. */
  exposure?: () => Iterable<{ limit: string; ratio: number }>
  /** Largest share of a high-water mark that is lost; undefined where nobody knows the equity. */
  drawdown?: () => number | undefined
  journal?: () => JournalStand
  market?: () => { books: Iterable<BookSource>; resubscribes: Readonly<Record<string, number>> }
  volatility?: () => Iterable<VolatilitySource>
  /** Alerts that fire, by severity. */
  alerts?: () => { page: number; ticket: number }
  /** `events`: how often each event was told that has no metric of its own, by name. */
  log?: () => { dropped: number; redactions: number; events?: Iterable<readonly [string, number]> }
}
