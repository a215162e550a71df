/** One symbol's subscription as health pages read it. */
export type SubscriptionPhase = 'closed' | 'lost' | 'requested' | 'active' | 'unsubscribing' | 'rejected' | 'held'

export interface Subscription {
  readonly instrumentId: string
  readonly wanted: boolean
  readonly phase: SubscriptionPhase
  /** MDReqID(262) that is open at the venue; '' where none is. */
  readonly mdReqID: string
  /** Failures since it last held for a while. */
  readonly attempts: number
  /** MDReqRejReason(281) of the last reject; '' where there was none. */
  readonly rejectReason: string
}
