/**
 * What was told of late, for those who listen at `/events`: the events of the catalogue, each behind the record of the journal that was the last one then. Bounded; who comes back
 * later than it reaches is told so, and the journal has the rest.
 */
import type { EventName, Level } from './log-catalogue.ts'

const most = 4096

export interface FedEvent {
  /** `idx.n.epoch`: behind that record, the how manieth event, in that run of the gateway. */
  readonly id: string
  readonly event: EventName
  readonly data: object
}

/** What a listener gets next, and where it stands then. */
export interface Fed {
  readonly events: readonly FedEvent[]
  /** Running number of the last one. */
  readonly upTo: number
  /** Events are missing before the first of these. */
  readonly missed: boolean
}

export interface FeedPorts {
  /** Index of the last record that was appended. */
  readonly idx: () => number
  readonly epoch: number
}

export class EventFeed {
  readonly #ports: FeedPorts
  readonly #ring: FedEvent[] = []
  readonly #idx: number[] = []
  readonly #startIdx: number
  #count = 0
  #lastIdx = -1
  #n = 0

  constructor(ports: FeedPorts) {
    this.#ports = ports
    this.#startIdx = ports.idx()
  }

  add(event: EventName, level: Level, fields: object, t = new Date().toISOString()): void {
    const idx = this.#ports.idx()
    this.#n = idx === this.#lastIdx ? this.#n + 1 : 1
    this.#lastIdx = idx
    const at = this.#count++ % most
    this.#idx[at] = idx
    this.#ring[at] = { id: `${idx}.${this.#n}.${this.#ports.epoch}`, event, data: { v: 1, t, level, event, ...fields } }
  }

  /** Where a listener stands that has seen nothing and wants what comes from now on. */
  get end(): number {
    return this.#count
  }

  /**
   * Where one stands that has seen everything up to an id, or up to a whole record; undefined for what is no id. Below 0 where what followed is not here any more, or was
   * of another run.
   */
  standsAt(lastEventId: string): number | undefined {
    const match = /^(\d{1,15})(?:\.(\d{1,9})\.(\d{1,9}))?$/.exec(lastEventId)
    if (match === null) return undefined
    const [, idx, n, epoch] = match
    const first = this.#count - this.#ring.length
    if (n !== undefined) {
      if (Number(epoch) !== this.#ports.epoch) return -1
      for (let no = this.#count; no > first; no--) if (this.#at(no).id === lastEventId) return no
      return -1
    }
    const seen = Number(idx)
    const reaches = first === 0 ? this.#startIdx : this.#idx[first % most]
    if (seen < reaches || seen > this.#ports.idx()) return -1
    let no = this.#count
    while (no > first && this.#idx[(no - 1) % most] > seen) no--
    return no
  }

  /** At most so many events behind running number `after`. */
  behind(after: number, limit: number): Fed {
    const first = this.#count - this.#ring.length
    const from = Math.max(after, first)
    const upTo = Math.min(this.#count, from + limit)
    const events = Array.from({ length: upTo - from }, (_, i) => this.#at(from + i + 1))
    return { events, upTo, missed: after < first || after < 0 }
  }

  #at(no: number): FedEvent {
    return this.#ring[(no - 1) % most]
  }
}
