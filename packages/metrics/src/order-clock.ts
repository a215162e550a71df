/**
 * How long an order waited for its first report, and what became of it. Fed by sends and reports only; a report belongs to an order by its
 * ClOrdID(11), its OrigClOrdID(41) or its OrderID(37), and each order has one first report and one end.
 */
import type { OrderReport } from '@fix/events'
import type { OrderOutcome } from './labels.ts'

interface Track {
  readonly sentUs: number
  readonly ids: string[]
  answered: boolean
}

const ends: Partial<Record<OrderReport['ordStatus'], OrderOutcome>> = {
  Filled: 'filled',
  Canceled: 'canceled',
  Rejected: 'rejected',
  Expired: 'expired',
}

export interface OrderClockOptions {
  /** Without a report for so long, an order counts as never answered. */
  ackDeadlineUs: number
  /** Orders watched at once; beyond it the oldest is forgotten uncounted. */
  maxOrders: number
  firstReport: (us: number) => void
  neverAnswered: (waitedUs: number) => void
  ended: (outcome: OrderOutcome) => void
}

export class OrderClock {
  readonly #options: OrderClockOptions
  readonly #byId = new Map<string, Track>()
  readonly #tracks = new Set<Track>()
  /** Not answered yet, oldest first. */
  readonly #waiting = new Set<Track>()

  constructor(options: OrderClockOptions) {
    this.#options = options
  }

  /** Orders watched. */
  get size(): number {
    return this.#tracks.size
  }

  sent(clOrdID: string, monoUs: number): void {
    if (this.#tracks.size >= this.#options.maxOrders) for (const oldest of this.#tracks) return this.#replace(oldest, clOrdID, monoUs)
    const track = this.#watch(clOrdID, monoUs)
    this.#waiting.add(track)
  }

  /** An order that was open when this run began: its end is counted, its first report was another run's. */
  adopt(clOrdID: string): void {
    if (!this.#byId.has(clOrdID)) this.#watch(clOrdID, 0).answered = true
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
    const outcome = ends[report.ordStatus]
    if (outcome === undefined) return
    this.#forget(track)
    this.#options.ended(outcome)
  }

  /** Time has passed: orders beyond the deadline are counted as never answered, once. */
  wake(monoUs: number): void {
    for (const track of this.#waiting) {
      const waited = monoUs - track.sentUs
      if (waited <= this.#options.ackDeadlineUs) return
      track.answered = true
      this.#waiting.delete(track)
      this.#options.neverAnswered(waited)
    }
  }

  #watch(clOrdID: string, sentUs: number): Track {
    const track: Track = { sentUs, ids: [], answered: false }
    this.#tracks.add(track)
    this.#name(track, clOrdID)
    return track
  }

  #name(track: Track, id: string): void {
    if (id === '' || id === venueId('') || this.#byId.has(id)) return
    this.#byId.set(id, track)
    track.ids.push(id)
  }

  #replace(oldest: Track, clOrdID: string, monoUs: number): void {
    this.#forget(oldest)
    this.sent(clOrdID, monoUs)
  }

  #forget(track: Track): void {
    for (const id of track.ids) this.#byId.delete(id)
    this.#tracks.delete(track)
    this.#waiting.delete(track)
  }
}

/** OrderID(37) in the same map as ClOrdID(11), where the two could be equal. */
const venueId = (orderID: string): string => `\n${orderID}`
