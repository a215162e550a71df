import type { BookState } from '@fix/events'

/** What a sense reads of a book. Any object of this shape will do: senses know no book. */
export interface BookView {
  readonly state: BookState
  /** Scaled integers; NaN where there is none. */
  readonly bestBid: number
  readonly bestAsk: number
  /** NaN where there is none, or where the feed gives no size. */
  readonly bidSize: number
  readonly askSize: number
  /** The venue's time of the last message, UTC microseconds; 0 where it gives none. */
  readonly lastEventUs: number
  /** Receive time of the last message, UTC microseconds; 0 before the first. */
  readonly lastUpdateUs: number
}

/** The fact that is being handled: its index and the loop's time. */
export interface Moment {
  readonly idx: number
  readonly wallUs: number
}
