/** A venue that a life of the gateway is tried against, whatever it is made of, and what it says for the judgement. */
import type { JournalRecord } from '@fix/session'
import type { Account } from '@fix/simulation'

export interface Venue {
  readonly ports: { readonly quote: number; readonly trade: number }
  /** Orders and positions as the venue has them. */
  readonly account: Account
  /** What it received and sent on TRADE, and where its numbers began anew, as records of a journal of its own. */
  records(): readonly JournalRecord[]
  /** Called whenever its account may have changed. */
  onChange: () => void
  /** All that it has seen by now is told. */
  settled(): Promise<void>
  close(): Promise<void>
}
