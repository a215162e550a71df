import type { JournalStand } from './journal.ts'
import type { Dir } from './labels.ts'

/** What is to be known of a book; `subscriptions.health(now)` of `@fix/book` gives such records. */
export interface BookSource {
  readonly state: string
  /** Why it is missed; '' where it is not. */
  readonly outage: string
  readonly subscription: string
  /** Counts by reason, the reasons being a closed list of the book. */
  readonly anomalies: Readonly<Record<string, number>>
}

/** What others count themselves, read at the scrape and at no other time. Each may be left out: its gauge is not shown then, or stays 0. */
export interface Sources {
  ordersOpen?: () => number
  ordersUnreconciled?: () => number
  /** What the last comparison with the venue left; `oldestUs` is the age of the oldest break, 0 without one. */
  parity?: () => { outcome: string; orders: number; positions: number; oldestUs: number }
  /** undefined for a session that has no number. */
  seqNext?: (session: string, dir: Dir) => number | undefined
  /** Our clock less the peer's, or undefined while nothing was received to tell by. */
  clockSkewUs?: (session: string) => number | undefined
  /** `risk.latches()` fits. */
  killLatches?: () => Iterable<{ scope: string }>
  journal?: () => JournalStand
  books?: () => Iterable<BookSource>
}
