/**
 * The book of one instrument: a state machine around what it holds. A message is applied whole or not at all, and the top is published after
 * its last entry, so no reader sees the middle of a message.
 *
 * Best prices are served only while they may be traded on: LIVE and not crossed. In every other state they are NaN, and `levels` and `digest`
 * show the last contents for inspection.
 */
import type { BookState, BookUpdate, MarketPhase, StaleReason } from '@fix/events'
import type { Instrument } from '@fix/units'
import { noAnomalies } from './anomalies.ts'
import type { Anomaly } from './anomalies.ts'
import { contentsFor } from './contents/contents.ts'
import type { Contents } from './contents/contents.ts'
import { measureOf, refusalOf } from './refusal.ts'
import type { Measure, Refusal } from './refusal.ts'
import type { FeedRules } from './rules.ts'
import { Continuity } from './sequence/continuity.ts'
import { Copies } from './sequence/copies.ts'
import { IncrementBuffer } from './sequence/increment-buffer.ts'
import { sameLevels } from './view/level.ts'
import { BookView } from './view/book-view.ts'

const reasonOfRefusal: Record<Exclude<Refusal, ''>, StaleReason> = {
  bad_action: 'bad_action',
  bad_entry: 'integrity',
  overflow: 'buffer_overflow',
  desync: 'desync',
}

/** Above 0 what only a new request cures; of two reasons the one that outweighs the other. */
function weightOf(reason: StaleReason | ''): 0 | 1 | 2 {
  return reason === 'instrument_mismatch' ? 2 : reason === 'disconnect' ? 1 : 0
}

export class Book extends BookView {
  /** Why it is STALE; '' in every other state. */
  reason: StaleReason | '' = ''
  /** Phase of the instrument's market, where anybody told. A bid above the ask is normal before an auction, and makes nothing stale. */
  phase: MarketPhase = 'unknown'
  /** Session that it is fed by; '' before the first. */
  source = ''
  /** ApplID(1180) of the channel that it is fed by; '' where the feed has none. */
  applID = ''
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
  /** The feed has numbers of its own. */
  readonly #numbered: boolean
  readonly #continuity: Continuity
  readonly #buffer: IncrementBuffer
  readonly #copies: Copies | undefined
  /** The session that brings second copies; '' where none does. */
  #otherSource = ''
  #crossedSinceUs = 0
  /** Sub-books that the message of `lastSeq` told of: one message may tell of several. */
  readonly #toldOf: number[] = []
  /** How many of them count: a list that is emptied would be made anew for each message. */
  #told = 0

  constructor(instrument: Instrument, rules: FeedRules, measure = measureOf(instrument, rules)) {
    super(instrument, contentsFor(instrument, rules), rules.depth === 0 ? rules.requestTemplate.marketDepth : rules.depth)
    this.#rules = rules
    this.#measure = measure
    this.#continuity = new Continuity(rules.sequence)
    this.#numbered = this.#continuity.numbered
    this.#buffer = new IncrementBuffer(rules.maxBuffered, rules.maxEntries)
    this.#copies = rules.copies ? new Copies() : undefined
  }

  /** The venue's own number that the book stands at; 0 where the feed has none or none was seen. */
  get lastNo(): number {
    return this.#continuity.lastNo
  }

  /** Increments that wait for the snapshot. */
  get buffered(): number {
    return this.#buffer.count
  }

  /**
   * Folds one message. `spare` is an empty hull in which a snapshot is built before it replaces what the book holds; what comes back is the
   * hull for the next one.
   */
  apply(update: BookUpdate, spare: Contents): Contents {
    if (this.crossed) this.checkCrossed(update.receiveTimeUs)
    return update.kind === 'book_snapshot' ? this.#replace(update, spare) : this.#increment(update, spare)
  }

  /** A subscription is about to be sent: what comes next is a snapshot of that session. */
  syncing(source: string): void {
    this.source = source
    this.#otherSource = ''
    this.lastSeq = 0
    this.#continuity.lastNo = 0
    this.#buffer.clear()
    this.#turn('SYNCING', '')
  }

  /**
   * What it holds may no longer be true. The first reason stays until a snapshot cures it, but a disconnect outweighs it, and another instrument
   * under its name outweighs all: of these two no snapshot cures it that was not asked for after. A book that nobody wants, or that was never asked
   * for, stays what it is.
   */
  stale(reason: StaleReason): void {
    const before = this.state === 'STALE' ? weightOf(this.reason) : -1
    if ((this.state !== 'SYNCING' && this.state !== 'LIVE' && this.state !== 'STALE') || weightOf(reason) <= before) return
    this.#buffer.clear()
    this.#turn('STALE', reason)
    // Whatever comes next comes of another connection or another subscription, whose numbers may be others.
    if (weightOf(reason) > 0) this.#continuity.reset()
  }

  /** The session is gone. Where another one brings the same, the book goes on with that. */
  down(source: string): void {
    if (this.#otherSource !== '' && this.state === 'LIVE') {
      if (source === this.source) this.source = this.#otherSource
      this.#otherSource = ''
    } else if (source === this.source) this.stale('disconnect')
  }

  /** Messages of its channel up to this number are missing; any of them may have been its own. `first`: nobody listened before. */
  lost(no: number, first: boolean): void {
    const { lastNo } = this.#continuity
    if (no <= lastNo || (first && lastNo === 0)) return
    this.#continuity.owe(no)
    if (this.state !== 'LIVE') return
    this.anomalies.gap++
    this.stale('gap')
  }

  /** The venue refused the subscription. */
  rejected(): void {
    this.#end('REJECTED')
  }

  /** Nobody wants it any more. */
  closed(): void {
    this.#end('CLOSED')
  }

  /** The session of the book counts from one again; what the feed numbers itself goes on where two sessions bring the same. */
  renumbered(copies: boolean): void {
    this.lastSeq = 0
    if (!copies) this.#continuity.reset()
  }

  /** A book that has been crossed for too long is STALE, whether or not something has come since. */
  checkCrossed(nowUs: number): void {
    if (!this.crossed || this.state !== 'LIVE' || nowUs - this.#crossedSinceUs <= this.#rules.crossedMs * 1000) return
    if (this.phase === 'open' || this.phase === 'unknown') this.stale('crossed')
  }

  /** Adds everything up again; what does not agree makes the book STALE(integrity) and comes back, '' where all does. */
  audit(): string {
    const problem =
      this.parts()
        .map((part) => part.audit())
        .find((each) => each !== '') ?? ''
    if (problem !== '') this.stale('integrity')
    return problem
  }

  #increment(update: BookUpdate, spare: Contents): Contents {
    const dropped = this.#numbered ? this.#droppedByNumber(update) : this.#droppedBySession(update)
    if (dropped === '') this.#fold(update)
    else if (dropped !== 'kept') this.anomalies[dropped]++
    return spare
  }

  /** Why an increment is not applied, where MsgSeqNum(34) is all that orders messages: what came before the snapshot is in it. */
  #droppedBySession(update: BookUpdate): Anomaly | '' {
    const early = this.#tooEarly()
    if (early !== '') return early
    if (update.source !== this.source) return 'wrong_source'
    return this.#came(update) ? 'dup_seq' : ''
  }

  #tells(subBook: number): boolean {
    for (let at = 0; at < this.#told; at++) if (this.#toldOf[at] === subBook) return true
    return false
  }

  /** What the message says of this sub-book has come already, by its MsgSeqNum(34). */
  #came({ seq, subBook = 0 }: BookUpdate): boolean {
    return seq > 0 && (seq < this.lastSeq || (seq === this.lastSeq && this.#tells(subBook)))
  }

  /** Why an increment is not applied, where the feed has numbers of its own; 'kept' is for after the snapshot. */
  #droppedByNumber(update: BookUpdate): Anomaly | '' | 'kept' {
    const continuity = this.#continuity
    continuity.look(update)
    if (this.state === 'SYNCING') {
      if (this.#buffer.keep(update)) return 'kept'
      this.stale('buffer_overflow')
      continuity.owe(continuity.no)
      return 'overflow'
    }
    const early = this.#tooEarly()
    if (early !== '') {
      if (early !== 'late') continuity.owe(continuity.no)
      return early
    }
    if (update.source !== this.source) {
      if (this.#copies === undefined) return 'wrong_source'
      this.#otherSource = update.source
    }
    const verdict = continuity.verdict(update)
    if (verdict === 'next') return ''
    if (verdict === 'dup_seq') {
      if (this.#copies?.differs(continuity, update) === true) this.anomalies.copy_differs++
    } else {
      continuity.owe(continuity.no)
      this.stale('gap')
    }
    return verdict
  }

  #tooEarly(): Anomaly | '' {
    switch (this.state) {
      case 'CLOSED':
      case 'REJECTED':
        return 'late'
      case 'STALE':
        // Whatever still comes of a connection that is gone is older than the snapshot that will be asked for.
        return weightOf(this.reason) > 0 ? 'late' : 'while_stale'
      case 'EMPTY':
      case 'SYNCING':
        return 'before_snapshot'
      case 'LIVE':
        return ''
    }
  }

  #replace(update: BookUpdate, spare: Contents): Contents {
    const dropped = this.#droppedSnapshot(update)
    if (dropped !== '') {
      this.anomalies[dropped]++
      if (dropped === 'old_snapshot') this.stale('gap')
      return spare
    }
    if (this.#refuses(update, undefined)) return spare
    spare.clear(this.instrument.tick)
    const defect = spare.load(update, this.anomalies)
    if (defect !== '') {
      this.anomalies[defect]++
      this.stale(defect === 'desync' ? 'desync' : 'integrity')
      return spare
    }
    const hull = this.#swap(update.subBook ?? 0, spare)
    const waited = this.state === 'SYNCING'
    this.state = 'LIVE'
    this.reason = ''
    this.#continuity.restart(update)
    this.#copies?.first(this.#continuity, update)
    this.#applied(update, spare)
    if (waited) this.#catchUp()
    return hull
  }

  #droppedSnapshot(update: BookUpdate): Anomaly | '' {
    const { numbered, lastNo } = this.#continuity
    switch (this.state) {
      case 'CLOSED':
      case 'REJECTED':
        return 'late'
      case 'STALE':
        if (weightOf(this.reason) > 0) return 'late'
        break
      case 'LIVE': {
        this.#continuity.look(update)
        const { no } = this.#continuity
        if (no > 0) return no < lastNo ? 'dup_seq' : ''
        return update.source === this.source && this.#came(update) ? 'dup_seq' : ''
      }
    }
    return numbered && !this.#continuity.pays(update) ? 'old_snapshot' : ''
  }

  /** Puts what a snapshot has built in its place and gives back a hull for the next one. Sub-books of a book that was not LIVE are no longer true. */
  #swap(subBook: number, built: Contents): Contents {
    if (this.state !== 'LIVE') {
      const hull = this.main
      this.main = built
      this.mainId = subBook
      this.more = undefined
      return hull
    }
    const hull = this.partOf(subBook)
    if (hull === undefined) {
      const part = { id: subBook, contents: built }
      if (this.more === undefined) this.more = [part]
      else this.more.push(part)
      return contentsFor(this.instrument, this.#rules)
    }
    if (!sameLevels(hull.bids, built.bids) || !sameLevels(hull.asks, built.asks)) this.anomalies.snapshot_diff++
    if (subBook === this.mainId) this.main = built
    else for (const part of this.more ?? []) if (part.id === subBook) part.contents = built
    return hull
  }

  /** What waited for the snapshot and is not in it. */
  #catchUp(): void {
    const buffer = this.#buffer
    for (let i = 0; i < buffer.count && this.state === 'LIVE'; i++) {
      const update = buffer.at(i)
      // A snapshot without a number has all that came before it.
      if (this.#continuity.lastNo === 0) continue
      const dropped = this.#droppedByNumber(update)
      if (dropped === '') this.#fold(update)
      else if (dropped !== 'kept' && dropped !== 'dup_seq') this.anomalies[dropped]++
    }
    buffer.clear()
  }

  #fold(update: BookUpdate): void {
    const part = this.partOf(update.subBook ?? 0)
    if (part === undefined) {
      this.anomalies.before_snapshot++
      if (this.#numbered) this.#continuity.passed()
      return
    }
    if (this.#refuses(update, part)) return
    part.change(update, this.anomalies)
    if (this.#numbered) this.#continuity.applied()
    this.#copies?.first(this.#continuity, update)
    this.#applied(update, part)
  }

  #refuses(update: BookUpdate, part: Contents | undefined): boolean {
    const refusal = refusalOf(update, part, this.#measure)
    if (refusal === '') return false
    this.anomalies[refusal]++
    this.stale(reasonOfRefusal[refusal])
    return true
  }

  #applied(update: BookUpdate, part: Contents): void {
    if (update.source !== this.#otherSource || this.source === '') this.source = update.source
    if (update.applID !== undefined && update.applID !== '') this.applID = update.applID
    const { subBook = 0 } = update
    if (update.seq !== this.lastSeq) this.#told = 0
    if (!this.#tells(subBook)) this.#toldOf[this.#told++] = subBook
    this.lastSeq = update.seq
    this.lastUpdateUs = update.receiveTimeUs
    this.lastEventUs = update.eventTimeUs
    this.updates++
    this.#checkTicks(update)
    this.#judge(update, part)
  }

  #checkTicks({ prices, count }: BookUpdate): void {
    const { tick } = this.#measure
    // Every price is a whole number.
    if (tick === 1) return
    for (let i = 0; i < count; i++) {
      const price = prices[i]
      // Exact below 2^53, and a tenth of the time that a remainder takes.
      if (Math.floor(price / tick) * tick !== price && !Number.isNaN(price)) this.anomalies.off_tick++
    }
  }

  /** What is to be said of the book after the last entry of a message. */
  #judge(update: BookUpdate, part: Contents): void {
    const { depth, missingChanges } = this.#rules
    if (part.broken) return this.stale('integrity')
    if (part.missingChanges >= missingChanges) return this.stale('desync')
    if (depth === 1 && (part.bids.count > 1 || part.asks.count > 1)) return this.#defect('deep_top')
    if (depth > 1) this.anomalies.depth_cut += part.cut(depth)
    if (!part.sorted()) return this.#defect('disorder')
    const crossed = this.findBest(part)
    if (crossed) {
      this.anomalies.crossed++
      if (!this.crossed) this.#crossedSinceUs = update.receiveTimeUs
      this.hide()
    }
    this.crossed = crossed
  }

  #defect(anomaly: Anomaly): void {
    this.anomalies[anomaly]++
    this.stale('integrity')
  }

  #end(state: 'CLOSED' | 'REJECTED'): void {
    this.more = undefined
    this.main.clear(this.instrument.tick)
    this.#buffer.clear()
    this.#continuity.reset()
    this.#turn(state, '')
  }

  #turn(state: BookState, reason: StaleReason | ''): void {
    this.state = state
    this.reason = reason
    this.crossed = false
    this.hide()
  }
}
