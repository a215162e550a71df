/** A desk as tests of subscriptions have it: books, subscriptions and a clock that the test turns. */
import type { MarketPhase, Now, SessionFact } from '@fix/events'
import { instrument } from '@fix/units'
import { Books, Subscriptions } from '../src/index.ts'
import type { BookHealth, MarketDataRequestDraft, SubscriptionsOptions } from '../src/index.ts'
import { increment, ladders, snapshot } from './messages.ts'

export const instruments = ['EURUSD', 'GBPUSD', 'USDJPY'].map((id, i) =>
  instrument({ id, symbol: String(i + 1), tick: '1', step: '1', currency: 'USD' }),
)
export const top = ladders([[100, 1]], [[101, 2]])

export class Desk {
  readonly now: Now = { wallUs: 1_000_000_000, monoUs: 0 }
  readonly books = new Books({ instruments })
  readonly subscriptions: Subscriptions
  seq = 0

  constructor(options: Partial<SubscriptionsOptions> = {}) {
    this.subscriptions = new Subscriptions({ books: this.books, source: 'QUOTE', backoff: { baseMs: 100, maxMs: 1000 }, ...options })
  }

  later(ms: number): this {
    this.now.wallUs += ms * 1000
    this.now.monoUs += ms * 1000
    this.subscriptions.wake(this.now)
    return this
  }

  session(kind: 'session_up' | 'session_down' | 'session_gap_opened' | 'session_gap_closed', source = 'QUOTE'): this {
    const fact: SessionFact =
      kind === 'session_up'
        ? { source, kind, epoch: 1, reset: true }
        : kind === 'session_down'
          ? { source, kind, cause: 'peerClosed', text: '' }
          : kind === 'session_gap_opened'
            ? { source, kind, from: 3, to: 4 }
            : { source, kind }
    if (kind === 'session_up') this.seq = 0
    this.subscriptions.onSession(fact, this.now)
    return this
  }

  /** What is sent now, said shortly: + for a subscription, - for its end, with its id and symbol. */
  sent(): string[] {
    return this.drafts().map(({ subscriptionRequestType, mdReqID, noRelatedSym: [named] }) => {
      const sign = subscriptionRequestType === 'SnapshotAndUpdates' ? '+' : '-'
      return `${sign}${mdReqID} ${'symbol' in named ? named.symbol : named.securityID}`
    })
  }

  drafts(): MarketDataRequestDraft[] {
    const drafts: MarketDataRequestDraft[] = []
    for (let draft = this.subscriptions.next(this.now); draft !== undefined; draft = this.subscriptions.next(this.now)) drafts.push(draft)
    return drafts
  }

  snapshot(mdReqID: string, instrumentId = 'EURUSD', entries = top): this {
    const message = snapshot(entries, { instrumentId, seq: ++this.seq, atMs: this.now.wallUs / 1000 })
    this.subscriptions.apply({ ...message, mdReqID }, this.now)
    return this
  }

  increment(mdReqID: string, action: number, instrumentId = 'EURUSD'): this {
    const message = increment([{ action, id: 'b100' }], { instrumentId, seq: ++this.seq, atMs: this.now.wallUs / 1000 })
    this.subscriptions.apply({ ...message, mdReqID }, this.now)
    return this
  }

  /** An entry more at the bid. */
  quote(mdReqID: string, instrumentId = 'EURUSD'): this {
    const id = String(++this.seq)
    const entry = { action: 0, side: 'bid' as const, price: 90, size: this.seq, id }
    this.subscriptions.apply({ ...increment([entry], { instrumentId, seq: this.seq, atMs: this.now.wallUs / 1000 }), mdReqID }, this.now)
    return this
  }

  /** The venue answers a TestRequest(1). */
  answer(): this {
    this.subscriptions.onSession({ source: 'QUOTE', kind: 'session_round_trip', us: 900 }, this.now)
    return this
  }

  phase(phase: MarketPhase, books: { marketDepth?: number; mdBookType?: number } = {}): this {
    this.subscriptions.onPhase({ kind: 'market_phase', instrumentId: 'EURUSD', source: 'QUOTE', phase, status: '2', ...books }, this.now)
    return this
  }

  health(instrumentId = 'EURUSD'): BookHealth {
    const found = this.subscriptions.health(this.now).find((one) => one.instrumentId === instrumentId)
    if (found === undefined) throw new Error(`no line of ${instrumentId}`)
    return found
  }

  /** What became LIVE again, why it had not been, and after how many milliseconds. */
  recovered(): string[] {
    const told: string[] = []
    for (let fact = this.subscriptions.nextRecovered(); fact !== undefined; fact = this.subscriptions.nextRecovered())
      told.push(`${fact.instrumentId} ${fact.reason} ${fact.us / 1000}`)
    return told
  }

  reject(mdReqID: string, reason: string): this {
    this.subscriptions.onReject({ kind: 'subscription_reject', source: 'QUOTE', mdReqID, reason, text: '' }, this.now)
    return this
  }

  state(instrumentId = 'EURUSD'): string {
    const { state, reason } = this.books.get(instrumentId)
    return reason === '' ? state : `${state} ${reason}`
  }
}
