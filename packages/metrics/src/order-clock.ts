/**
 * How long an order waited for its first report and for its fill, how long its cancel waited for an answer, and what became of both. Fed by
 * sends and answers only; an answer belongs to an order by its ClOrdID(11), its OrigClOrdID(41) or its OrderID(37), and each order has one
 * first report and one end, each cancel one outcome.
 */
import type { CancelReject, OrderReport } from '@fix/events'
import { InTurn } from './in-turn.ts'
import { Lookup } from './lookup.ts'
import type { CancelOutcome, OrderOutcome } from './labels.ts'

interface Track {
  readonly sentUs: number
  /** An earlier run has sent it: nothing of it is timed from there. */
  readonly adopted: boolean
  answered: boolean
  forgotten: boolean
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
  readonly #byId = new Lookup<Track>(({ forgotten }) => forgotten)
  readonly #byOrderID = new Lookup<Track>(({ forgotten }) => forgotten)
  readonly #tracks = new InTurn<Track>((track) => track.forgotten)
  #size = 0
  /** Not answered yet. */
  readonly #waiting = new InTurn<Track>((track) => track.answered)
  /** With a cancel that is not answered yet, oldest first. */
  readonly #cancelling = new Set<Track>()

  constructor(options: OrderClockOptions) {
    this.#options = options
  }

  /** Orders watched. */
  get size(): number {
    return this.#size
  }

  sent(clOrdID: string, monoUs: number): void {
    this.#waiting.push(this.#watch(clOrdID, monoUs, false))
  }

  /** An order that was open when this run began: its end is counted, its first report was another run's. */
  adopt(clOrdID: string): void {
    if (this.#byId.get(clOrdID) === undefined) this.#watch(clOrdID, 0, true).answered = true
  }

  /** A cancel of an order has left. One that waits already goes on being timed from its first sending. */
  cancelSent(clOrdID: string, cancelId: string, monoUs: number): void {
    this.adopt(clOrdID)
    const track = this.#byId.get(clOrdID)!
    this.#byId.name(cancelId, track)
    track.cancelId = cancelId
    if (this.#cancelling.has(track)) return
    track.cancelUs = monoUs
    this.#cancelling.add(track)
  }

  report(report: OrderReport, monoUs: number): void {
    const { clOrdID, origClOrdID, orderID } = report
    const track = this.#byId.get(clOrdID) ?? this.#byId.get(origClOrdID) ?? this.#byOrderID.get(orderID)
    if (track === undefined) return
    this.#byId.name(clOrdID, track)
    this.#byOrderID.name(orderID, track)
    if (!track.answered) {
      track.answered = true
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
    for (let track = this.#waiting.first; track !== undefined; track = this.#waiting.first) {
      const waited = monoUs - track.sentUs
      if (waited <= this.#options.ackDeadlineUs) break
      track.answered = true
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
    if (this.#size >= this.#options.maxOrders) this.#forget(this.#tracks.first!)
    const track: Track = {
      sentUs,
      adopted,
      answered: false,
      forgotten: false,
      filled: NaN,
      cancelUs: NaN,
      cancelId: '',
    }
    this.#tracks.push(track)
    this.#size++
    this.#byId.name(clOrdID, track)
    return track
  }

  #forget(track: Track): void {
    if (track.forgotten) return
    // Nobody waits for it any more either.
    track.answered = track.forgotten = true
    this.#size--
    this.#cancelling.delete(track)
  }
}
