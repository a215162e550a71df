/**
 * The wish to have books, kept against sessions that go down, venues that refuse and markets that fall silent: one small machine a symbol, over
 * one session.
 *
 *     closed -> lost -> requested -> active            what was wished, sent, answered by a snapshot
 *                ^__________|__________|               timeout, STALE, silence, transient reject: after a back-off; a logon: at once
 *     rejected                                         permanent reject: until it is wished again
 *     held                                             its name is another instrument's now: likewise, and its request is ended
 *     unsubscribing -> closed                          wished no more: from there until its end was sent; venues answer nothing to that
 *
 * It is pure: inputs are calls with `now`, requests come out of `next`. Market messages pass through it on their way to the books, because only it
 * knows which request is the current one.
 *
 * A silence proves nothing: of a market in which updates are due the session is asked first (`nextTest`), and only when it is alive while the book
 * stays silent the book is STALE(quiet) and asked for anew, with the same back-off as everything.
 */
import type {
  BookRecoveredFact,
  BookUpdate,
  MarketPhaseFact,
  Now,
  OutageReason,
  RequestReject,
  SessionFact,
  SubscriptionReject,
} from '@fix/events'
import { backoffUs, type Backoff } from './backoff.ts'
import type { Book } from './book.ts'
import type { Books } from './books.ts'
import { healthOf, type BookHealth } from './health.ts'
import { Line } from './line.ts'
import type { MarketHours } from './market-hours.ts'
import { subscribeDraft, unsubscribeDraft, type MarketDataRequestDraft } from './requests.ts'
import { Recoveries } from './recoveries.ts'
import { RequestQueue } from './request-queue.ts'
import { standardQuiet, type QuietLimits } from './rhythm.ts'
import { standardFeed, type FeedRules } from './rules.ts'
import type { Subscription, SubscriptionPhase } from './subscription.ts'
import type { SubscriptionsOptions } from './subscriptions-options.ts'

export class Subscriptions {
  /** Messages and rejects of former requests: ignored. */
  late = 0
  /** Requests after the first of each line and session. */
  resubscribes = 0
  /** Requests that no snapshot answered in time. */
  timeouts = 0
  /** Questions whether the session is alive, for a book that was silent. */
  tests = 0
  readonly #books: Books
  readonly #source: string
  readonly #rules: FeedRules
  #idPrefix: string
  readonly #backoff: Backoff
  readonly #syncTimeoutUs: number
  readonly #quiet: QuietLimits
  readonly #hours: (instrumentId: string) => MarketHours | undefined
  readonly #random: () => number
  readonly #lines = new Map<string, Line>()
  readonly #byRequest = new Map<string, Line>()
  readonly #queue: RequestQueue
  readonly #recoveries: Recoveries
  readonly #lost: Partial<Record<OutageReason, number>> = {}
  #up = false
  #requests = 0
  /** As it last was, on the monotonic clock. */
  #nowUs = 0
  #testWanted = false
  /** The first of all deadlines, or earlier. */
  #timerUs = Number.POSITIVE_INFINITY

  constructor(options: SubscriptionsOptions) {
    this.#books = options.books
    this.#source = options.source
    this.#rules = options.rules ?? standardFeed
    this.#idPrefix = options.idPrefix ?? 'MD-'
    this.#backoff = options.backoff ?? { baseMs: 500, maxMs: 60_000 }
    this.#syncTimeoutUs = (options.syncTimeoutMs ?? 2000) * 1000
    this.#queue = new RequestQueue(options.paceMs ?? 0, options.maxOpen ?? 64)
    this.#quiet = options.quiet ?? standardQuiet
    this.#hours = options.hours ?? (() => undefined)
    this.#random = options.random ?? (() => 1)
    this.#recoveries = new Recoveries(this.#source)
  }

  /** When `wake` or `next` will have something to do, on the monotonic clock; Infinity where nothing is planned. */
  get deadlineUs(): number {
    return this.#up ? Math.min(this.#timerUs, this.#queue.deadlineUs) : this.#timerUs
  }

  /** Wanted subscriptions, and those of them whose book is LIVE. */
  get readiness(): { wanted: number; live: number } {
    let wanted = 0
    let live = 0
    for (const line of this.#lines.values()) {
      if (!line.wanted) continue
      wanted++
      if (line.book.state === 'LIVE') live++
    }
    return { wanted, live }
  }

  /** Subscriptions that were lost and are asked for again, by what they were lost for. */
  get lost(): Readonly<Partial<Record<OutageReason, number>>> {
    return this.#lost
  }

  /** All lines, in the order in which they were first wanted. */
  [Symbol.iterator](): IterableIterator<Subscription> {
    return this.#lines.values()
  }

  /** Health of each book that was ever wanted, as new records. */
  health(now: Now): BookHealth[] {
    return Array.from(this.#lines.values(), (line) => healthOf(line, now))
  }

  /** A run of the program begins, and with it the ids of its requests: none may be one of an earlier run. */
  begin(idPrefix: string): void {
    this.#idPrefix = idPrefix
  }

  /** The book is wanted from now on; a refusal before is forgotten. The instrument must have a book. */
  subscribe(instrumentId: string): void {
    const book = this.#books.get(instrumentId)
    const line = this.#lines.get(instrumentId) ?? this.#newLine(instrumentId, book)
    if (line.asked) return
    line.wanted = true
    line.rejectReason = ''
    this.#lose(line)
    if (this.#up) this.#start(line, this.#nowUs, 'start')
  }

  /** The book is wanted no more: it is CLOSED at once, whatever the venue still sends. */
  unsubscribe(instrumentId: string): void {
    const line = this.#lines.get(instrumentId)
    if (line === undefined || !line.wanted) return
    line.leave()
    this.#end(line)
    this.#turn(line, this.#up && line.endsID !== '' ? 'unsubscribing' : 'closed')
    this.#books.closed(instrumentId)
    if (line.phase === 'unsubscribing') this.#queue.add(line)
  }

  /**
   * What the venue calls by its name is no longer the instrument that we know: the book is STALE(instrument_mismatch), whatever still comes of it is
   * late, and it is wanted still but not asked for until `subscribe` is called again.
   */
  hold(instrumentId: string, now: Now): void {
    const line = this.#lines.get(instrumentId)
    if (line?.wanted !== true || line.phase === 'held') return
    this.#nowUs = now.monoUs
    this.#end(line)
    this.#lose(line)
    this.#turn(line, 'held')
    line.rhythm.pause()
    this.#books.stale(instrumentId, 'instrument_mismatch')
    line.look(now.monoUs)
    if (this.#up && line.endsID !== '') this.#queue.add(line)
  }

  /** What happens to sessions; facts of other sessions and other meanings pass. */
  onSession(fact: SessionFact, now: Now): void {
    if (fact.source !== this.#source) return
    this.#nowUs = now.monoUs
    this.#books.onSession(fact)
    if (fact.kind === 'session_up') this.#goUp(now)
    else if (fact.kind === 'session_down') this.#goDown(now)
    else if (fact.kind === 'session_gap_opened' || fact.kind === 'session_reset') {
      this.#gap(now)
      this.#unsaid(now)
    } else if (fact.kind === 'session_gap_closed') this.#gapClosed()
    else if (fact.kind === 'session_reject_sent') this.#refused(fact.refMsgType, now)
    else if (fact.kind === 'session_round_trip') this.#answered(now)
  }

  /** Folds a message into its book, unless it belongs to a former request. Gives back the book, changed or not. */
  apply(update: BookUpdate, now: Now): Book | undefined {
    const line = this.#lines.get(update.instrumentId)
    if (line === undefined) return this.#books.apply(update)
    const mdReqID = update.mdReqID ?? ''
    if (mdReqID !== '' && mdReqID !== line.mdReqID) {
      this.late++
      return line.book
    }
    this.#nowUs = now.monoUs
    this.#books.apply(update)
    this.#review(line, now)
    return line.book
  }

  /** The venue's word on a market: its phase, and the depth or type of its books, of which the book is built anew where they are others. */
  onPhase(fact: MarketPhaseFact, now: Now): void {
    const line = this.#lines.get(fact.instrumentId)
    if (line === undefined) return
    const { phase, status, marketDepth, mdBookType } = fact
    if (phase !== 'unknown' || status !== '') {
      line.market.said(phase)
      this.#rest(line, now)
    }
    const changed =
      (marketDepth !== undefined && line.depth !== undefined && marketDepth !== line.depth) ||
      (mdBookType !== undefined && line.bookType !== undefined && mdBookType !== line.bookType)
    line.depth = marketDepth ?? line.depth
    line.bookType = mdBookType ?? line.bookType
    if (changed && this.#up && line.asked) {
      this.#end(line)
      this.#lose(line)
      this.#start(line, now.monoUs, 'depth')
    }
  }

  /** MarketDataRequestReject(Y). */
  onReject({ mdReqID, reason }: SubscriptionReject, now: Now): void {
    const line = this.#byRequest.get(mdReqID)
    if (line === undefined) {
      this.late++
      return
    }
    this.#forget(line)
    line.rejectReason = reason
    this.#books.rejected(line.instrumentId)
    line.misses('rejected', now.monoUs)
    if (this.#rules.permanentRejects.includes(reason)) this.#turn(line, 'rejected')
    else this.#wait(line, now)
  }

  /** BusinessMessageReject(j) or Reject(3): whether it was about a request of ours, which is then asked again after a back-off. */
  onRequestReject({ refID }: RequestReject, now: Now): boolean {
    return this.notSent(refID, now)
  }

  /** The session refused to send the request: it is asked again after a back-off. */
  notSent(mdReqID: string, now: Now): boolean {
    const line = this.#byRequest.get(mdReqID)
    if (line === undefined) return false
    this.#forget(line)
    this.#wait(line, now)
    return true
  }

  /** Time has passed. */
  wake(now: Now): void {
    this.#nowUs = now.monoUs
    this.#books.wake(now.wallUs)
    this.#timerUs = Number.POSITIVE_INFINITY
    for (const line of this.#lines.values()) {
      if (line.market.look(now.wallUs)) this.#rest(line, now)
      // A book may have become STALE by time alone, or by somebody else's judgement.
      this.#review(line, now)
      if (line.phase === 'lost' && line.dueUs <= now.monoUs) this.#queue.add(line)
      else if (line.phase === 'requested' && line.dueUs <= now.monoUs) {
        this.timeouts++
        this.#wait(line, now)
      } else if (line.quietDueUs <= now.monoUs) this.#silent(line, now)
      this.#plan(line, now)
    }
  }

  /** The next request to send, undefined when there is none now. Its book is SYNCING before it is given out. */
  next(now: Now): MarketDataRequestDraft | undefined {
    this.#nowUs = now.monoUs
    if (!this.#up) return undefined
    for (let line = this.#queue.take(now.monoUs); line !== undefined; line = this.#queue.take(now.monoUs)) {
      const draft = this.#draft(line, now)
      if (draft === undefined) continue
      this.#queue.sent(now.monoUs)
      return draft
    }
    return undefined
  }

  /** TestReqID(112) of a TestRequest(1) that the session is to send; undefined when there is none now. Once for all silences of a moment. */
  nextTest(): string | undefined {
    if (!this.#testWanted || !this.#up) return undefined
    this.#testWanted = false
    return `${this.#idPrefix}T${++this.tests}`
  }

  /** The next book that is LIVE again since it was last asked, in a reused record; undefined when all is told. */
  nextRecovered(): BookRecoveredFact | undefined {
    return this.#recoveries.next()
  }

  // What is sent.

  #draft(line: Line, now: Now): MarketDataRequestDraft | undefined {
    const { instrument } = line.book
    if (line.phase === 'lost') this.#end(line)
    if (line.endsID !== '') {
      const { endsID } = line
      line.endsID = ''
      if (line.phase === 'lost') this.#queue.add(line)
      else if (line.phase === 'unsubscribing') this.#turn(line, 'closed')
      return unsubscribeDraft(endsID, instrument, this.#rules, line.depth)
    }
    if (line.phase !== 'lost') return undefined
    line.mdReqID = `${this.#idPrefix}${++this.#requests}`
    this.#byRequest.set(line.mdReqID, line)
    this.#turn(line, 'requested')
    this.#due(line, now.monoUs + this.#syncTimeoutUs)
    this.#books.syncing(line.instrumentId, this.#source)
    return subscribeDraft(line.mdReqID, instrument, this.#rules, line.depth)
  }

  // What the session says.

  #goUp(now: Now): void {
    this.#up = true
    this.#queue.begin()
    for (const line of this.#lines.values()) if (line.asked) this.#start(line, now.monoUs, 'start')
  }

  #goDown(now: Now): void {
    this.#up = false
    this.#testWanted = false
    this.#queue.clear()
    for (const line of this.#lines.values()) {
      this.#forget(line)
      line.endsID = ''
      if (!line.wanted) this.#turn(line, 'closed')
      else if (line.asked) {
        line.misses('disconnect', now.monoUs)
        this.#countLost('disconnect')
        this.#lose(line)
      }
      line.look(now.monoUs)
    }
    this.#timerUs = Number.POSITIVE_INFINITY
    this.#unsaid(now)
  }

  /** The books are STALE(gap) by now; and a snapshot that was asked for may be in the hole, or was lost before numbers began anew. */
  #gap(now: Now): void {
    for (const line of this.#lines.values()) {
      this.#review(line, now)
      if (line.phase === 'requested') this.#wait(line, now)
    }
  }

  /**
   * The session is alive, and what the venue had said before it answered is here: whoever is still silent is silent by itself. No other message
   * proves that; of a line that stood still the first one may come while the next is of the silent book.
   */
  #answered(now: Now): void {
    for (const line of this.#lines.values()) {
      if (Number.isNaN(line.askedUs) || line.book.state !== 'LIVE' || line.phase !== 'active') continue
      line.quietDigest = line.book.digest()
      this.#books.stale(line.instrumentId, 'quiet')
      this.#review(line, now)
    }
  }

  /** A message was refused for its form: its number is taken, so that it never comes again, and nobody knows of which book or market it was. */
  #refused(msgType: string, now: Now): void {
    if (msgType === 'f') this.#unsaid(now)
    if (msgType !== 'W' && msgType !== 'X') return
    this.#books.gap(this.#source)
    this.#gap(now)
  }

  /**
   * What was asked for while the hole was open may be answered by a snapshot that waited behind it, and of what came after that some may have been
   * dropped for want of room and is sent again, which is no news to a reader. Only what is asked for from here on is followed by all that belongs to it.
   */
  #gapClosed(): void {
    for (const line of this.#lines.values()) {
      if (!line.asked || line.book.state === 'LIVE') continue
      this.#end(line)
      this.#turn(line, 'lost')
      this.#books.syncing(line.instrumentId, this.#source)
      this.#queue.add(line)
    }
  }

  // Silence.

  /** Nothing has come for too long: is the session alive? */
  #silent(line: Line, now: Now): void {
    line.askedUs = now.monoUs
    this.#testWanted = true
  }

  /** What a venue says of its markets while it is not heard, it does not say again: one that was closed may have opened. */
  #unsaid(now: Now): void {
    for (const line of this.#lines.values()) {
      line.market.forget(now.wallUs)
      this.#rest(line, now)
    }
  }

  /** The phase of the market is said anew. */
  #rest(line: Line, now: Now): void {
    line.rest(now.monoUs)
    this.#plan(line, now)
  }

  // The machine.

  #start(line: Line, monoUs: number, reason: 'start' | 'depth'): void {
    line.attempts = 0
    line.misses(reason, monoUs)
    this.#books.syncing(line.instrumentId, this.#source)
    this.#queue.add(line)
  }

  /** What the state of the book says about its subscription. */
  #review(line: Line, now: Now): void {
    const silentSinceUs = line.silentSinceUs
    line.look(now.monoUs)
    this.#recoveries.note(line)
    if (!line.wanted || line.mdReqID === '') return
    const { state, crossed } = line.book
    // Nobody else comes back to see for how long the book stays crossed.
    if (crossed) this.#plan(line, now)
    if (state === 'LIVE' && line.phase !== 'active') this.#activate(line, silentSinceUs, now)
    else if (state === 'STALE' && (line.phase === 'active' || line.phase === 'requested')) {
      const held = line.phase === 'active' && now.monoUs - line.activeSinceUs >= this.#backoff.maxMs * 1000
      if (held) line.attempts = 0
      this.#wait(line, now)
    }
  }

  /** The answer, or a snapshot that healed the book before anybody asked again. */
  #activate(line: Line, silentSinceUs: number, now: Now): void {
    this.#turn(line, 'active')
    line.activeSinceUs = now.monoUs
    // Nothing had happened: the silence was the market's own. Otherwise the venue had forgotten us.
    if (line.quietDigest !== '' && line.quietDigest === line.book.digest()) {
      line.rhythm.confirmed(now.monoUs - silentSinceUs)
      line.attempts = 0
    }
    line.quietDigest = ''
    this.#plan(line, now)
  }

  #wait(line: Line, now: Now): void {
    this.#turn(line, 'lost')
    line.rhythm.pause()
    this.resubscribes++
    if (line.outage !== '') this.#countLost(line.outage)
    this.#due(line, now.monoUs + backoffUs(this.#backoff, line.attempts++, this.#random()))
  }

  #lose(line: Line): void {
    this.#turn(line, 'lost')
    line.attempts = 0
    line.dueUs = Number.POSITIVE_INFINITY
    line.askedUs = Number.NaN
    line.quietDigest = ''
  }

  #countLost(reason: OutageReason): void {
    this.#lost[reason] = (this.#lost[reason] ?? 0) + 1
  }

  #turn(line: Line, phase: SubscriptionPhase): void {
    if (line.phase === 'requested') this.#queue.open--
    if (phase === 'requested') this.#queue.open++
    line.phase = phase
  }

  #due(line: Line, atUs: number): void {
    line.dueUs = atUs
    this.#timerUs = Math.min(this.#timerUs, atUs)
  }

  /** Lets the timer come no later than the line needs it. */
  #plan(line: Line, now: Now): void {
    this.#timerUs = Math.min(this.#timerUs, line.nextUs(now, this.#rules.crossedMs * 1000))
  }

  /** Its request is a former one from now on, and the venue is to hear of that. */
  #end(line: Line): void {
    if (line.mdReqID === '') return
    line.endsID = line.mdReqID
    this.#forget(line)
  }

  #forget(line: Line): void {
    this.#byRequest.delete(line.mdReqID)
    line.mdReqID = ''
  }

  #newLine(instrumentId: string, book: Book): Line {
    const line = new Line(instrumentId, book, this.#quiet, this.#hours(instrumentId))
    this.#lines.set(instrumentId, line)
    return line
  }
}
