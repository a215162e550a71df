/**
 * The wish to have books, kept against sessions that go down and venues that refuse: one small machine a symbol, over one session.
 *
 *     idle -> due -> requested -> active        what was wished, sent, answered by a snapshot
 *              ^________|__________|            timeout, STALE, transient reject: after a back-off
 *     refused                                   permanent reject: until it is wished again
 *
 * It is pure: inputs are calls with `now`, requests come out of `next`. Market messages pass through it on their way to the books, because only it
 * knows which request is the current one.
 */
import type { BookUpdate, Now, RequestReject, SessionFact, SubscriptionReject } from '@fix/events'
import { backoffUs } from './backoff.ts'
import type { Backoff } from './backoff.ts'
import type { Book } from './book.ts'
import type { Books } from './books.ts'
import { subscribeDraft, unsubscribeDraft } from './requests.ts'
import type { MarketDataRequestDraft } from './requests.ts'
import { standardFeed } from './rules.ts'
import type { FeedRules } from './rules.ts'

export type SubscriptionPhase = 'idle' | 'waiting' | 'due' | 'requested' | 'active' | 'refused'

/** One symbol's subscription as health pages read it. */
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

export interface SubscriptionsOptions {
  books: Books
  /** Name of the session that requests go over. */
  source: string
  rules?: FeedRules
  /** Beginning of each MDReqID(262); a new one for each run of the program keeps ids unique at the venue. */
  idPrefix?: string
  backoff?: Backoff
  /** How long a request may stay without its snapshot. */
  syncTimeoutMs?: number
  /** Least time between two requests. */
  paceMs?: number
  /** From 0 to 1; spreads the waits. Without it every wait is the longest. */
  random?: () => number
}

interface Line extends Subscription {
  readonly book: Book
  wanted: boolean
  phase: SubscriptionPhase
  mdReqID: string
  attempts: number
  rejectReason: string
  /** When a wait or a request runs out, on the monotonic clock. */
  dueUs: number
  liveSinceUs: number
  queued: boolean
}

export class Subscriptions {
  /** Messages and rejects of former requests: ignored. */
  late = 0
  /** Requests after the first of each line and session. */
  resubscribes = 0
  /** Requests that no snapshot answered in time. */
  timeouts = 0
  readonly #books: Books
  readonly #source: string
  readonly #rules: FeedRules
  #idPrefix: string
  readonly #backoff: Backoff
  readonly #syncTimeoutUs: number
  readonly #paceUs: number
  readonly #random: () => number
  readonly #lines = new Map<string, Line>()
  readonly #byRequest = new Map<string, Line>()
  /** Lines with something to send, first come first served. */
  readonly #queue: Line[] = []
  #up = false
  #requests = 0
  #nextSendUs = Number.NEGATIVE_INFINITY
  /** The first of all waits and timeouts, or earlier. */
  #timerUs = Number.POSITIVE_INFINITY

  constructor(options: SubscriptionsOptions) {
    this.#books = options.books
    this.#source = options.source
    this.#rules = options.rules ?? standardFeed
    this.#idPrefix = options.idPrefix ?? 'MD-'
    this.#backoff = options.backoff ?? { baseMs: 500, maxMs: 60_000 }
    this.#syncTimeoutUs = (options.syncTimeoutMs ?? 5000) * 1000
    this.#paceUs = (options.paceMs ?? 0) * 1000
    this.#random = options.random ?? (() => 1)
  }

  /** When `wake` or `next` will have something to do, on the monotonic clock; Infinity where nothing is planned. */
  get deadlineUs(): number {
    return this.#queue.length > 0 && this.#up ? Math.min(this.#timerUs, this.#nextSendUs) : this.#timerUs
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

  /** All lines, in the order in which they were first wanted. */
  [Symbol.iterator](): IterableIterator<Subscription> {
    return this.#lines.values()
  }

  /** A run of the program begins, and with it the ids of its requests: none may be one of an earlier run. */
  begin(idPrefix: string): void {
    this.#idPrefix = idPrefix
  }

  /** The book is wanted from now on; a refusal before is forgotten. The instrument must have a book. */
  subscribe(instrumentId: string): void {
    const book = this.#books.get(instrumentId)
    const line = this.#lines.get(instrumentId) ?? this.#newLine(instrumentId, book)
    if (line.wanted && line.phase !== 'refused') return
    line.wanted = true
    line.attempts = 0
    line.rejectReason = ''
    line.phase = 'idle'
    if (this.#up) this.#start(line)
  }

  /** The book is wanted no more: it is CLOSED at once, whatever the venue still sends. */
  unsubscribe(instrumentId: string): void {
    const line = this.#lines.get(instrumentId)
    if (line === undefined || !line.wanted) return
    line.wanted = false
    line.phase = 'idle'
    this.#books.closed(instrumentId)
    if (this.#up && line.mdReqID !== '') this.#enqueue(line)
  }

  /** What happens to sessions; facts of other sessions and other meanings pass. */
  onSession(fact: SessionFact, now: Now): void {
    if (fact.source !== this.#source) return
    this.#books.onSession(fact)
    if (fact.kind === 'session_up') this.#goUp()
    else if (fact.kind === 'session_down') this.#goDown()
    else if (fact.kind === 'session_gap_opened') for (const line of this.#lines.values()) this.#review(line, now)
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
    this.#books.apply(update)
    this.#review(line, now)
    return line.book
  }

  /** MarketDataRequestReject(Y). */
  onReject({ mdReqID, reason }: SubscriptionReject, now: Now): void {
    const line = this.#byRequest.get(mdReqID)
    if (line === undefined) {
      this.late++
      return
    }
    this.#release(line)
    line.rejectReason = reason
    this.#books.rejected(line.instrumentId)
    if (this.#rules.permanentRejects.includes(reason)) line.phase = 'refused'
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
    this.#release(line)
    this.#wait(line, now)
    return true
  }

  /** Time has passed. */
  wake(now: Now): void {
    this.#books.wake(now.wallUs)
    // A book may have become STALE by time alone, or by somebody else's judgement.
    for (const line of this.#lines.values()) this.#review(line, now)
    if (now.monoUs < this.#timerUs) return
    this.#timerUs = Number.POSITIVE_INFINITY
    for (const line of this.#lines.values()) {
      if (line.phase !== 'waiting' && line.phase !== 'requested') continue
      if (line.dueUs > now.monoUs) this.#timerUs = Math.min(this.#timerUs, line.dueUs)
      else if (line.phase === 'waiting') this.#enqueue(line)
      else {
        this.timeouts++
        this.#wait(line, now)
      }
    }
  }

  /** The next request to send, undefined when there is none now. Its book is SYNCING before it is given out. */
  next(now: Now): MarketDataRequestDraft | undefined {
    if (!this.#up || now.monoUs < this.#nextSendUs) return undefined
    for (let line = this.#queue.shift(); line !== undefined; line = this.#queue.shift()) {
      line.queued = false
      const draft = this.#draft(line, now)
      if (draft === undefined) continue
      this.#nextSendUs = now.monoUs + this.#paceUs
      return draft
    }
    return undefined
  }

  #draft(line: Line, now: Now): MarketDataRequestDraft | undefined {
    const { instrument } = line.book
    const asked = line.wanted && line.phase === 'due'
    if (line.mdReqID !== '' && (asked || !line.wanted)) {
      const former = line.mdReqID
      this.#release(line)
      if (asked) this.#enqueue(line)
      return unsubscribeDraft(former, instrument, this.#rules)
    }
    if (!asked) return undefined
    line.mdReqID = `${this.#idPrefix}${++this.#requests}`
    this.#byRequest.set(line.mdReqID, line)
    line.phase = 'requested'
    this.#timer(line, now.monoUs + this.#syncTimeoutUs)
    this.#books.syncing(line.instrumentId, this.#source)
    return subscribeDraft(line.mdReqID, instrument, this.#rules)
  }

  #goUp(): void {
    this.#up = true
    this.#nextSendUs = Number.NEGATIVE_INFINITY
    for (const line of this.#lines.values()) if (line.wanted && line.phase !== 'refused') this.#start(line)
  }

  #goDown(): void {
    this.#up = false
    this.#queue.length = 0
    this.#timerUs = Number.POSITIVE_INFINITY
    for (const line of this.#lines.values()) {
      line.queued = false
      this.#release(line)
      if (line.phase !== 'refused') line.phase = 'idle'
    }
  }

  #start(line: Line): void {
    line.attempts = 0
    this.#books.syncing(line.instrumentId, this.#source)
    this.#enqueue(line)
  }

  /** What the state of the book says about its subscription. */
  #review(line: Line, now: Now): void {
    if (!line.wanted || line.mdReqID === '') return
    const { state, crossed } = line.book
    // Nobody else comes back to see for how long the book stays crossed.
    if (crossed) this.#timerUs = Math.min(this.#timerUs, now.monoUs + this.#rules.crossedMs * 1000 + 1)
    if (state === 'LIVE' && line.phase !== 'active') {
      // The answer, or a snapshot that healed the book before anybody asked again.
      line.phase = 'active'
      line.liveSinceUs = now.monoUs
    } else if (state === 'STALE' && (line.phase === 'active' || line.phase === 'requested')) {
      const held = line.phase === 'active' && now.monoUs - line.liveSinceUs >= this.#backoff.maxMs * 1000
      if (held) line.attempts = 0
      this.#wait(line, now)
    }
  }

  #wait(line: Line, now: Now): void {
    line.phase = 'waiting'
    this.resubscribes++
    this.#timer(line, now.monoUs + backoffUs(this.#backoff, line.attempts++, this.#random()))
  }

  #timer(line: Line, atUs: number): void {
    line.dueUs = atUs
    this.#timerUs = Math.min(this.#timerUs, atUs)
  }

  #enqueue(line: Line): void {
    if (line.wanted) line.phase = 'due'
    if (line.queued) return
    line.queued = true
    this.#queue.push(line)
  }

  #release(line: Line): void {
    this.#byRequest.delete(line.mdReqID)
    line.mdReqID = ''
  }

  #newLine(instrumentId: string, book: Book): Line {
    const line: Line = {
      instrumentId,
      book,
      wanted: false,
      phase: 'idle',
      mdReqID: '',
      attempts: 0,
      rejectReason: '',
      dueUs: 0,
      liveSinceUs: 0,
      queued: false,
    }
    this.#lines.set(instrumentId, line)
    return line
  }
}
