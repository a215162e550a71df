/**
 * How long an order waited for its first report and for its fill, how long its cancel waited for an answer, and what became of both. Fed by
 * sends and answers only; an answer belongs to an order by its ClOrdID(11), its OrigClOrdID(41) or its OrderID(37), and each order has one
 * first report and one end, each cancel one outcome.
 */
import type { CancelReject, OrderReport } from '@fix/events'
import type { CancelOutcome, OrderOutcome } from './labels.ts'

interface Track {
  readonly sentUs: number
  /** An earlier run has sent it: nothing of it is timed from there. */
  readonly adopted: boolean
  readonly ids: string[]
  answered: boolean
  /** Share of its quantity that is filled; NaN while no report said. */
  filled: number
  /** A cancel that waits for its answer: when it was sent, NaN where there is none, and its ClOrdID(11). */
  cancelUs: number
  cancelId: string
}

const ends: Partial<Record<OrderReport['ordStatus'], OrderOutcome>> = {
  Filled: 'filled',
  Canceled: 'canceled',
  Rejected: 'rejected',
  Expired: 'expired',
}
/** CxlRejReason(102): too late to cancel. */
const tooLate = '0'

export interface OrderClockOptions {
  /** Without a report for so long, an order counts as never answered. */
  ackDeadlineUs: number
  /** The same for the answer to a cancel. */
  cancelDeadlineUs: number
  /** Orders watched at once; beyond it the oldest is forgotten uncounted. */
  maxOrders: number
  firstReport: (us: number) => void
  neverAnswered: (waitedUs: number) => void
  filled: (us: number) => void
  /** `share` of its quantity was filled; NaN where that is not known, or where an earlier run has sent it. */
  ended: (outcome: OrderOutcome, share: number) => void
  cancelEnded: (outcome: CancelOutcome, us: number) => void
}

export class OrderClock {
  readonly #options: OrderClockOptions
  readonly #byId = new Map<string, Track>()
  readonly #tracks = new Set<Track>()
  /** Not answered yet, oldest first. */
  readonly #waiting = new Set<Track>()
  /** With a cancel that is not answered yet, oldest first. */
  readonly #cancelling = new Set<Track>()

  constructor(options: OrderClockOptions) {
    this.#options = options
  }

  /** Orders watched. */
  get size(): number {
    return this.#tracks.size
  }

  sent(clOrdID: string, monoUs: number): void {
    this.#waiting.add(this.#watch(clOrdID, monoUs, false))
  }

  /** An order that was open when this run began: its end is counted, its first report was another run's. */
  adopt(clOrdID: string): void {
    if (!this.#byId.has(clOrdID)) this.#watch(clOrdID, 0, true).answered = true
  }

  /** A cancel of an order has left. One that waits already goes on being timed from its first sending. */
  cancelSent(clOrdID: string, cancelId: string, monoUs: number): void {
    this.adopt(clOrdID)
    const track = this.#byId.get(clOrdID)!
    this.#name(track, cancelId)
    track.cancelId = cancelId
    if (this.#cancelling.has(track)) return
    track.cancelUs = monoUs
    this.#cancelling.add(track)
  }

  report(report: OrderReport, monoUs: number): void {
    const track = this.#byId.get(report.clOrdID) ?? this.#byId.get(report.origClOrdID) ?? this.#byId.get(venueId(report.orderID))
    if (track === undefined) return
    this.#name(track, report.clOrdID)
    this.#name(track, venueId(report.orderID))
    if (!track.answered) {
      track.answered = true
      this.#waiting.delete(track)
      this.#options.firstReport(monoUs - track.sentUs)
    }
    if (report.cumQty !== null && report.orderQty !== null && report.orderQty > 0) track.filled = report.cumQty / report.orderQty
    const outcome = ends[report.ordStatus]
    if (outcome === undefined) return
    this.#cancelOver(track, outcome === 'canceled' ? 'ok' : 'too_late', monoUs)
    this.#forget(track)
    if (outcome === 'filled' && !track.adopted) this.#options.filled(monoUs - track.sentUs)
    this.#options.ended(outcome, track.adopted ? NaN : outcome === 'filled' ? 1 : track.filled)
  }

  cancelReject(reject: CancelReject, monoUs: number): void {
    const track = this.#byId.get(reject.clOrdID) ?? this.#byId.get(reject.origClOrdID)
    if (track === undefined || track.cancelId !== reject.clOrdID) return
    this.#cancelOver(track, reject.reason === tooLate || ends[reject.ordStatus] !== undefined ? 'too_late' : 'rejected_unknown', monoUs)
  }

  /** A request of ours was rejected as a message, which may be a cancel. */
  requestRejected(refID: string, monoUs: number): void {
    const track = this.#byId.get(refID)
    if (track?.cancelId === refID) this.#cancelOver(track, 'rejected_unknown', monoUs)
  }

  /** Time has passed: orders and cancels beyond their deadlines are counted as never answered, once. */
  wake(monoUs: number): void {
    for (const track of this.#waiting) {
      const waited = monoUs - track.sentUs
      if (waited <= this.#options.ackDeadlineUs) break
      track.answered = true
      this.#waiting.delete(track)
      this.#options.neverAnswered(waited)
    }
    for (const track of this.#cancelling) {
      if (monoUs - track.cancelUs <= this.#options.cancelDeadlineUs) break
      this.#cancelOver(track, 'timeout', monoUs)
    }
  }

  #cancelOver(track: Track, outcome: CancelOutcome, monoUs: number): void {
    if (!this.#cancelling.delete(track)) return
    this.#options.cancelEnded(outcome, monoUs - track.cancelUs)
    track.cancelUs = NaN
  }

  #watch(clOrdID: string, sentUs: number, adopted: boolean): Track {
    if (this.#tracks.size >= this.#options.maxOrders) {
      for (const oldest of this.#tracks) {
        this.#forget(oldest)
        break
      }
    }
    const track: Track = { sentUs, adopted, ids: [], answered: false, filled: NaN, cancelUs: NaN, cancelId: '' }
    this.#tracks.add(track)
    this.#name(track, clOrdID)
    return track
  }

  #name(track: Track, id: string): void {
    if (id === '' || id === venueId('') || this.#byId.has(id)) return
    this.#byId.set(id, track)
    track.ids.push(id)
  }

  #forget(track: Track): void {
    for (const id of track.ids) this.#byId.delete(id)
    this.#tracks.delete(track)
    this.#waiting.delete(track)
    this.#cancelling.delete(track)
  }
}

/** OrderID(37) in the same map as ClOrdID(11), where the two could be equal. */
const venueId = (orderID: string): string => `\n${orderID}`
