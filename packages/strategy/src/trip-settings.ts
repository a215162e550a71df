/** What makes the kill switch go by itself, each with the state that it goes to. What is not given trips nothing. */
import type { KillState } from '@fix/events'
import type { Pace } from '@fix/risk'

export type TripState = Exclude<KillState, 'active'>

/** So many within so long. */
export interface BurstTrip extends Pace {
  readonly state: TripState
}

/** For longer, or by more, than this. */
export interface ExcessTrip {
  readonly overMs: number
  readonly state: TripState
}

export interface TripSettings {
  /** Orders, cancels and replaces that the venue refuses as such: Rejected, BusinessMessageReject(j), Reject(3). */
  readonly rejects?: BurstTrip
  /** Verdicts of RISK_ERROR: risk met what it could not judge. */
  readonly riskErrors?: BurstTrip
  /** New orders that the venue has said nothing of for `overMs`. */
  readonly slowAnswers?: BurstTrip & ExcessTrip
  /** A book is not LIVE for so long while its market is open: its instrument, or everything where the price session itself is down. */
  readonly dataLost?: ExcessTrip
  /** The trade session is down for so long within its schedule. */
  readonly tradeLost?: ExcessTrip
  /** Our clock and that of a peer are so far apart, or our wall clock has jumped so far. */
  readonly clock?: ExcessTrip
  /** Sequence numbers that cannot be right any more ended a session. */
  readonly sequence?: { readonly state: TripState }
  /** The journal takes no more orders. */
  readonly store?: { readonly state: TripState }
  /** What was written into the journal does not hold any more: a record or the hash chain. */
  readonly audit?: { readonly state: TripState }
  /** The process takes more memory than it may, or a queue is fuller than it may be; whoever runs the loop looks. */
  readonly memory?: { readonly state: TripState }
  readonly queue?: { readonly state: TripState }
  /** Program, configuration or limits are others than were approved; whoever knows what was approved looks. */
  readonly config?: { readonly state: TripState }
}
