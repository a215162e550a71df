/** What is to be known of one book to judge its feed, as plain values: for status pages, metrics and whoever asks why nothing is traded. */
import type { BookState, Now, OutageReason, StaleReason } from '@fix/events'
import type { Anomalies } from './anomalies.ts'
import type { Line } from './line.ts'
import type { ShownPhase } from './market-hours.ts'
import type { SubscriptionPhase } from './subscription.ts'

export interface BookHealth {
  readonly instrumentId: string
  readonly state: BookState
  readonly reason: StaleReason | ''
  /** Since the last message applied, by its receive time; NaN before the first. Microseconds, as all times here. */
  readonly ageUs: number
  /** MsgSeqNum(34) of the last message applied. */
  readonly lastSeq: number
  readonly updates: number
  /** Of late: about the last ten seconds. */
  readonly updatesPerSecond: number
  /** A silence longer than this is asked about. */
  readonly quietAfterUs: number
  /** CLOSED_SESSION is a market that is closed: nothing is due, and nothing is stale for that. */
  readonly marketPhase: ShownPhase
  readonly gaps: number
  /** Times that the book came back to LIVE, and how long the last time took; NaN before the first. */
  readonly resyncs: number
  readonly lastResyncUs: number
  /** Why it is not LIVE, or '' where it is or nobody wants it, and for how long. */
  readonly outage: OutageReason | ''
  readonly outageUs: number
  /** The bid is above the ask. */
  readonly crossed: boolean
  /** Time with the bid above the ask, all together. */
  readonly crossedUs: number
  readonly bidLevels: number
  readonly askLevels: number
  readonly subscription: SubscriptionPhase
  readonly mdReqID: string
  readonly attempts: number
  /** MDReqRejReason(281) of the last reject. */
  readonly rejectReason: string
  /** The book's own counts: they go on. */
  readonly anomalies: Readonly<Anomalies>
}

export function healthOf(line: Line, now: Now): BookHealth {
  const { book, rhythm, market } = line
  return {
    instrumentId: line.instrumentId,
    state: book.state,
    reason: book.reason,
    ageUs: book.lastUpdateUs === 0 ? Number.NaN : Math.max(0, now.wallUs - book.lastUpdateUs),
    lastSeq: book.lastSeq,
    updates: book.updates,
    updatesPerSecond: rhythm.perSecond(now.monoUs),
    quietAfterUs: rhythm.limitUs,
    marketPhase: market.shown,
    gaps: line.gaps,
    resyncs: line.resyncs,
    lastResyncUs: line.lastResyncUs,
    outage: line.outage,
    outageUs: line.outage === '' ? 0 : now.monoUs - line.outageSinceUs,
    crossed: book.crossed,
    crossedUs: line.crossedUs + (Number.isNaN(line.crossedSinceUs) ? 0 : now.monoUs - line.crossedSinceUs),
    bidLevels: book.depth('bid'),
    askLevels: book.depth('ask'),
    subscription: line.phase,
    mdReqID: line.mdReqID,
    attempts: line.attempts,
    rejectReason: line.rejectReason,
    anomalies: book.anomalies,
  }
}
