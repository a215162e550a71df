import type { JournalStand } from './journal.ts'
import type { Dir } from './labels.ts'

/** What others count themselves, read at the scrape and at no other time. Each may be left out: its gauge is not shown then, or stays 0. */
export interface Sources {
  ordersOpen?: () => number
  ordersUnreconciled?: () => number
  /** undefined for a session that has no number. */
  seqNext?: (session: string, dir: Dir) => number | undefined
  /** Our clock less the peer's, or undefined while nothing was received to tell by. */
  clockSkewUs?: (session: string) => number | undefined
  /** `risk.latches()` fits. */
  killLatches?: () => Iterable<{ scope: string }>
  journal?: () => JournalStand
}
