/**
 * One symbol's line: its subscription, and what its book has gone through. `look` is called after whatever may have changed the book, and keeps
 * account of it: gaps, time crossed, outages and how long each took to heal.
 */
import type { Now, OutageReason } from '@fix/events'
import type { Book } from './book.ts'
import { isDue, MarketClock, type MarketHours } from './market-hours.ts'
import { Rhythm, type QuietLimits } from './rhythm.ts'
import type { Subscription, SubscriptionPhase } from './subscription.ts'

/** The wall clock and the monotonic one may differ by a little: what should be due then is looked at again after this. */
const againUs = 10_000

export class Line implements Subscription {
  readonly instrumentId: string
  readonly book: Book
  wanted = false
  phase: SubscriptionPhase = 'closed'
  mdReqID = ''
  /** MDReqID(262) of a former request whose end is to be sent; its messages are late. */
  endsID = ''
  attempts = 0
  rejectReason = ''
  /** MarketDepth(264) that the venue has told of; undefined while it told of none. */
  depth: number | undefined = undefined
  /** MDBookType(1021) likewise. */
  bookType: number | undefined = undefined
  /** When a wait or a request runs out, on the monotonic clock. */
  dueUs = Number.POSITIVE_INFINITY
  /** Since when it is active without a break. */
  activeSinceUs = 0
  queued = false

  readonly rhythm: Rhythm
  readonly market: MarketClock
  /** Since when nothing has come though it was due, on the monotonic clock. */
  silentSinceUs = 0
  /** When the session was asked whether it is alive, for this silence; NaN while it was not. */
  askedUs = Number.NaN
  /** What the book held when it became STALE(quiet): a snapshot that shows the same proves the silence. */
  quietDigest = ''

  gaps = 0
  resyncs = 0
  lastResyncUs = Number.NaN
  /** Why the book is not LIVE; '' while it is, and while nobody wants it. */
  outage: OutageReason | '' = ''
  outageSinceUs = 0
  crossedUs = 0
  crossedSinceUs = Number.NaN
  /** The last outage is over, and nobody was told. */
  untold = false
  healed: OutageReason = 'start'
  #gap = false
  #updates = 0

  constructor(instrumentId: string, book: Book, quiet: QuietLimits, hours: MarketHours | undefined) {
    this.instrumentId = instrumentId
    this.book = book
    this.rhythm = new Rhythm(quiet)
    this.market = new MarketClock(hours)
    this.#updates = book.updates
  }

  /** The book is to be asked for where it is not served: it is wanted, and nothing stands against it that asking again doesn't cure. */
  get asked(): boolean {
    return this.wanted && this.phase !== 'rejected' && this.phase !== 'held'
  }

  /** The book is missed from now on, for this reason, unless it was before: some reasons outweigh what was. */
  misses(reason: OutageReason, monoUs: number): void {
    if (this.outage === '') this.outageSinceUs = monoUs
    if (this.outage === '' || reason === 'disconnect' || reason === 'instrument_mismatch') this.outage = reason
  }

  /** Account of what the book is now. */
  look(monoUs: number): void {
    const { state, reason, crossed, updates } = this.book
    if (updates !== this.#updates) {
      this.#updates = updates
      this.rhythm.update(monoUs)
      this.silentSinceUs = monoUs
      this.askedUs = Number.NaN
    }
    if (crossed !== !Number.isNaN(this.crossedSinceUs)) {
      if (!crossed) this.crossedUs += monoUs - this.crossedSinceUs
      this.crossedSinceUs = crossed ? monoUs : Number.NaN
    }
    const gap = state === 'STALE' && reason === 'gap'
    if (gap && !this.#gap) this.gaps++
    this.#gap = gap
    if (state === 'STALE' && reason !== '' && this.wanted) this.misses(reason, monoUs)
    else if (state === 'LIVE' && this.outage !== '') this.#healed(monoUs)
  }

  /** When its silence is long enough to ask about, on the monotonic clock; Infinity where no update is due. */
  get quietDueUs(): number {
    if (this.phase !== 'active' || this.book.state !== 'LIVE' || !isDue(this.market.phase)) return Number.POSITIVE_INFINITY
    // A question that was not answered is asked again; a dead session ends by its own silence.
    return (Number.isNaN(this.askedUs) ? this.silentSinceUs : this.askedUs) + this.rhythm.limitUs
  }

  /** When it is to be looked at again, on the monotonic clock; a book may be crossed for `mostCrossedUs`. */
  nextUs(now: Now, mostCrossedUs: number): number {
    const waits = this.phase === 'lost' || this.phase === 'requested' ? this.dueUs : this.quietDueUs
    const hours = now.monoUs + this.market.changesInUs(now.wallUs)
    const crossed = this.book.crossed && isDue(this.market.phase) ? this.crossedSinceUs + mostCrossedUs + 1 : Number.POSITIVE_INFINITY
    return Math.min(waits, hours, Math.max(crossed, now.monoUs + (crossed <= now.monoUs ? againUs : 0)))
  }

  /** The phase of the market is said anew: a silence begins here, and the one before was no pause between updates. */
  rest(monoUs: number): void {
    this.book.phase = this.market.phase
    this.silentSinceUs = monoUs
    this.askedUs = Number.NaN
    this.rhythm.pause()
  }

  /** Nobody wants it any more: what is missing is missed by nobody. */
  leave(): void {
    this.wanted = false
    this.outage = ''
    this.rhythm.pause()
  }

  #healed(monoUs: number): void {
    this.healed = this.outage === '' ? 'start' : this.outage
    this.lastResyncUs = monoUs - this.outageSinceUs
    this.resyncs++
    this.untold = true
    this.outage = ''
  }
}
