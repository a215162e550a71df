/**
 * The book of one instrument: a state machine around what it holds. A message is applied whole or not at all, and the top is published after
 * its last entry, so no reader sees the middle of a message.
 *
 * Best prices are served only while they may be traded on: LIVE and not crossed. In every other state they are NaN, and `levels` and `digest`
 * show the last contents for inspection.
 */
import { BookSide, MDUpdateAction } from '@fix/events'
import type { BookState, BookUpdate, StaleReason } from '@fix/events'
import { divide, Fnv64 } from '@fix/units'
import type { Instrument, Price, Qty, Rounding } from '@fix/units'
import { noAnomalies } from './anomalies.ts'
import type { Anomaly } from './anomalies.ts'
import { averagePrice } from './average.ts'
import { Contents } from './contents.ts'
import type { Ladder } from './ladder.ts'
import { measureOf, refusalOf } from './refusal.ts'
import type { Measure, Refusal } from './refusal.ts'
import type { FeedRules } from './rules.ts'

/** A price level as people and pages read it. */
export interface Level {
  price: Price
  /** NaN where an entry of the level came without size. */
  size: Qty
  /** Entries that share the price. */
  entries: number
}

export type SideName = 'bid' | 'ask'

const none = Number.NaN as Price & Qty
const reasonOfRefusal: Record<Exclude<Refusal, ''>, StaleReason> = {
  bad_action: 'bad_action',
  bad_entry: 'integrity',
  overflow: 'buffer_overflow',
}

export class Book {
  readonly instrument: Instrument
  state: BookState = 'EMPTY'
  /** Why it is STALE; '' in every other state. */
  reason: StaleReason | '' = ''
  /** Best prices while LIVE and not crossed, otherwise NaN; NaN too where the side is empty. */
  bestBid = none as Price
  bestAsk = none as Price
  /** Size at the best price; NaN where there is no best or the feed gives no size. */
  bidSize = none as Qty
  askSize = none as Qty
  /** The bid is above the ask. A book is LIVE with it for `crossedMs` and then STALE. */
  crossed = false
  /** Session that it is fed by; '' before the first. */
  source = ''
  /** Receive time of the last message applied; 0 before the first. */
  lastUpdateUs = 0
  /** The venue's time of the last message applied; 0 where it gives none. */
  lastEventUs = 0
  /** MsgSeqNum(34) of the last message applied; 0 before the first of a session. */
  lastSeq = 0
  /** Messages applied. */
  updates = 0
  readonly anomalies = noAnomalies()
  readonly #rules: FeedRules
  readonly #measure: Measure
  #contents = new Contents()
  #crossedSinceUs = 0

  constructor(instrument: Instrument, rules: FeedRules) {
    this.instrument = instrument
    this.#rules = rules
    this.#measure = measureOf(instrument, rules)
  }

  /** Middle of best bid and ask, which may end in one half; NaN where one of them is missing. */
  get mid(): number {
    return (this.bestBid + this.bestAsk) / 2
  }

  /** The middle as a price; undefined where there is none, or if `exact` and it ends in one half. */
  midPrice(rounding: Rounding): Price | undefined {
    const sum = this.bestBid + this.bestAsk
    return Number.isNaN(sum) ? undefined : (divide(sum, 2, rounding) as Price | undefined)
  }

  /** Ask minus bid; NaN where one of them is missing. */
  get spread(): number {
    return this.bestAsk - this.bestBid
  }

  /** The best `n` levels of a side as a new array, in every state: look at `state` before believing them. */
  levels(side: SideName, n = Number.POSITIVE_INFINITY): Level[] {
    const ladder = this.#ladder(side)
    return Array.from({ length: Math.min(n, ladder.count) }, (_, depth) => ({
      price: ladder.price(depth) as Price,
      size: ladder.size(depth) as Qty,
      entries: ladder.entries(depth),
    }))
  }

  /** Levels on a side, in every state. */
  depth(side: SideName): number {
    return this.#ladder(side).count
  }

  /**
   * Average price of taking `qty` from a side, best levels first, at the instrument's price scale. Undefined where the book is not LIVE or is
   * crossed, holds less than that, has a level without size on the way, or if `exact` and the average is no price.
   */
  averagePrice(side: SideName, qty: Qty, rounding: Rounding): Price | undefined {
    return this.state === 'LIVE' && !this.crossed ? averagePrice(this.#ladder(side), qty, rounding) : undefined
  }

  /** FNV-1a 64 over up to `n` levels a side, bids first, best first; a size that is not given counts as -1. */
  digest(n = Number.POSITIVE_INFINITY): string {
    return this.digestInto(new Fnv64(), n).hex()
  }

  /** Adds the book's records to a digest that runs over several. */
  digestInto(hash: Fnv64, n = Number.POSITIVE_INFINITY): Fnv64 {
    ladderInto(hash, BookSide.bid, this.#contents.bids, n)
    ladderInto(hash, BookSide.ask, this.#contents.asks, n)
    return hash
  }

  /**
   * Folds one message. `spare` is an empty hull in which a snapshot is built before it replaces what the book holds; what comes back is the
   * hull for the next one.
   */
  apply(update: BookUpdate, spare: Contents): Contents {
    this.checkCrossed(update.receiveTimeUs)
    const snapshot = update.kind === 'book_snapshot'
    const dropped = this.#dropped(update, snapshot)
    if (dropped !== '') {
      this.anomalies[dropped]++
      return spare
    }
    const refusal = refusalOf(update, this.#contents.count, this.#measure)
    if (refusal !== '') {
      this.anomalies[refusal]++
      this.stale(reasonOfRefusal[refusal])
      return spare
    }
    let hull = spare
    if (snapshot) {
      if (!this.#load(update, spare)) {
        this.anomalies.dup_entry++
        this.stale('integrity')
        return spare
      }
      hull = this.#contents
      this.#contents = spare
      this.state = 'LIVE'
      this.reason = ''
    } else this.#change(update)
    this.source = update.source
    this.lastSeq = update.seq
    this.lastUpdateUs = update.receiveTimeUs
    this.lastEventUs = update.eventTimeUs
    this.updates++
    this.#judge(update)
    return hull
  }

  /** A subscription is about to be sent: what comes next is a snapshot of that session. */
  syncing(source: string): void {
    this.source = source
    this.lastSeq = 0
    this.#turn('SYNCING', '')
  }

  /**
   * What it holds may no longer be true. The first reason stays until a snapshot cures it, but a disconnect outweighs all: then even a snapshot
   * is late. A book that nobody wants, or that was never asked for, stays what it is.
   */
  stale(reason: StaleReason): void {
    if (this.state === 'SYNCING' || this.state === 'LIVE' || (this.state === 'STALE' && reason === 'disconnect'))
      this.#turn('STALE', reason)
  }

  /** The venue refused the subscription. */
  rejected(): void {
    this.#contents.clear()
    this.#turn('REJECTED', '')
  }

  /** Nobody wants it any more. */
  closed(): void {
    this.#contents.clear()
    this.#turn('CLOSED', '')
  }

  /** The session of the book counts from one again. */
  renumbered(): void {
    this.lastSeq = 0
  }

  /** A book that has been crossed for too long is STALE, whether or not something has come since. */
  checkCrossed(nowUs: number): void {
    if (this.crossed && this.state === 'LIVE' && nowUs - this.#crossedSinceUs > this.#rules.crossedMs * 1000) this.stale('crossed')
  }

  #dropped(update: BookUpdate, snapshot: boolean): Anomaly | '' {
    switch (this.state) {
      case 'CLOSED':
      case 'REJECTED':
        return 'late'
      case 'STALE':
        // Whatever still comes of a connection that is gone is older than the snapshot that will be asked for.
        if (this.reason === 'disconnect') return 'late'
        return snapshot ? '' : 'while_stale'
      case 'LIVE':
        if (update.source !== this.source) return snapshot ? '' : 'wrong_source'
        return update.seq > 0 && update.seq <= this.lastSeq ? 'dup_seq' : ''
      case 'EMPTY':
      case 'SYNCING':
        // Numbers of one session order everything: what came before the snapshot is in it.
        return snapshot ? '' : 'before_snapshot'
    }
  }

  #load(update: BookUpdate, into: Contents): boolean {
    const { sizes, ids, count } = update
    into.clear()
    // Feeds send the best first, and a ladder keeps it last: from the end, each level is added at the end.
    for (let i = count - 1; i >= 0; i--) if (sizes[i] !== 0 && !into.load(update, i)) return false
    // What has no id is known by its price, so nothing else may stand there.
    for (let i = 0; i < count; i++) if (ids[i] === '' && sizes[i] !== 0 && !into.alone(update, i)) return false
    for (let i = 0; i < count; i++) {
      this.#checkTick(update, i)
      if (sizes[i] === 0) this.anomalies.zero_size++
    }
    return true
  }

  #change(update: BookUpdate): void {
    const contents = this.#contents
    for (let i = 0; i < update.count; i++) {
      this.#checkTick(update, i)
      const action = update.actions[i]
      if (action === MDUpdateAction.new) contents.insert(update, i, this.anomalies)
      else if (action === MDUpdateAction.change) contents.change(update, i, this.anomalies)
      else contents.delete(update, i, this.anomalies)
    }
  }

  #checkTick({ prices }: BookUpdate, i: number): void {
    const price = prices[i]
    if (price % this.#measure.tick !== 0 && !Number.isNaN(price)) this.anomalies.off_tick++
  }

  /** What is to be said of the book after the last entry of a message. */
  #judge(update: BookUpdate): void {
    const { bids, asks, broken, missingChanges } = this.#contents
    if (broken) return this.stale('integrity')
    if (missingChanges >= this.#rules.missingChanges) return this.stale('desync')
    const crossed = bids.price(0) > asks.price(0)
    if (crossed) {
      this.anomalies.crossed++
      if (!this.crossed) this.#crossedSinceUs = update.receiveTimeUs
    }
    this.crossed = crossed
    this.#publish()
  }

  #turn(state: BookState, reason: StaleReason | ''): void {
    this.state = state
    this.reason = reason
    this.crossed = false
    this.#publish()
  }

  #publish(): void {
    const { bids, asks } = this.#contents
    const served = this.state === 'LIVE' && !this.crossed
    this.bestBid = (served ? bids.price(0) : Number.NaN) as Price
    this.bestAsk = (served ? asks.price(0) : Number.NaN) as Price
    this.bidSize = (served ? bids.size(0) : Number.NaN) as Qty
    this.askSize = (served ? asks.size(0) : Number.NaN) as Qty
  }

  #ladder(side: SideName): Ladder {
    return side === 'bid' ? this.#contents.bids : this.#contents.asks
  }
}

function ladderInto(hash: Fnv64, side: number, ladder: Ladder, n: number): void {
  for (let depth = 0; depth < ladder.count && depth < n; depth++) {
    const size = ladder.size(depth)
    hash
      .byte(side)
      .int64(ladder.price(depth))
      .int64(Number.isNaN(size) ? -1 : size)
  }
}
