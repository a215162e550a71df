import { describe, expect, test } from 'vitest'
import type { Now, SessionFact } from '@fix/events'
import { instrument } from '@fix/units'
import { Books, standardFeed, Subscriptions } from '../src/index.ts'
import type { MarketDataRequestDraft, SubscriptionsOptions } from '../src/index.ts'
import { increment, ladders, snapshot } from './messages.ts'

const instruments = ['EURUSD', 'GBPUSD', 'USDJPY'].map((id, i) =>
  instrument({ id, symbol: String(i + 1), tick: '1', step: '1', currency: 'USD' }),
)
const top = ladders([[100, 1]], [[101, 2]])

/** A desk with books, subscriptions and a clock that the test turns. */
class Desk {
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

  session(kind: 'session_up' | 'session_down' | 'session_gap_opened', source = 'QUOTE'): this {
    const fact: SessionFact =
      kind === 'session_up'
        ? { source, kind, epoch: 1, reset: true }
        : kind === 'session_down'
          ? { source, kind, cause: 'peerClosed', text: '' }
          : { source, kind, from: 3, to: 4 }
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

  reject(mdReqID: string, reason: string): this {
    this.subscriptions.onReject({ kind: 'subscription_reject', source: 'QUOTE', mdReqID, reason, text: '' }, this.now)
    return this
  }

  state(instrumentId = 'EURUSD'): string {
    const { state, reason } = this.books.get(instrumentId)
    return reason === '' ? state : `${state} ${reason}`
  }
}

describe('subscriptions', () => {
  test('a request says what the venue wants to hear', () => {
    const desk = new Desk({ rules: { ...standardFeed, requestTemplate: { ...standardFeed.requestTemplate, marketDepth: 1 } } })
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    expect(desk.drafts()).toEqual([
      {
        msgType: 'MarketDataRequest',
        mdReqID: 'MD-1',
        subscriptionRequestType: 'SnapshotAndUpdates',
        marketDepth: 1,
        mdUpdateType: 'IncrementalRefresh',
        noMDEntryTypes: [{ mdEntryType: 'Bid' }, { mdEntryType: 'Offer' }],
        noRelatedSym: [{ symbol: '1' }],
      },
    ])
  })

  test('nothing is sent before the logon, and then everything that is wanted', () => {
    const desk = new Desk()
    desk.subscriptions.subscribe('EURUSD')
    desk.subscriptions.subscribe('GBPUSD')
    expect(desk.sent()).toEqual([])
    expect(desk.state()).toBe('EMPTY')
    desk.session('session_up', 'TRADE')
    expect(desk.sent()).toEqual([])
    desk.session('session_up')
    expect(desk.sent()).toEqual(['+MD-1 1', '+MD-2 2'])
  })

  test('books are SYNCING before the first byte is sent, and LIVE with the snapshot', () => {
    const desk = new Desk()
    desk.subscriptions.subscribe('EURUSD')
    desk.session('session_up')
    expect(desk.state()).toBe('SYNCING')
    desk.sent()
    desk.snapshot('MD-1')
    expect(desk.state()).toBe('LIVE')
    expect([...desk.subscriptions]).toMatchObject([{ instrumentId: 'EURUSD', wanted: true, phase: 'active', mdReqID: 'MD-1', attempts: 0 }])
    expect(desk.subscriptions.readiness).toEqual({ wanted: 1, live: 1 })
  })

  test('the book of a dropped session is not served until its new snapshot is in', () => {
    const desk = new Desk()
    desk.subscriptions.subscribe('EURUSD')
    desk.session('session_up').sent()
    desk.snapshot('MD-1').session('session_down')
    expect(desk.state()).toBe('STALE disconnect')
    expect(desk.books.get('EURUSD').bestBid).toBeNaN()
    expect(desk.later(60_000).sent()).toEqual([])
    desk.session('session_up')
    expect(desk.sent()).toEqual(['+MD-2 1'])
    desk.snapshot('MD-1')
    expect(desk.state()).toBe('SYNCING')
    desk.snapshot('MD-2')
    expect(desk.state()).toBe('LIVE')
    expect(desk.subscriptions.late).toBe(1)
  })

  test('requests after a logon are paced', () => {
    const desk = new Desk({ paceMs: 10 })
    for (const { id } of instruments) desk.subscriptions.subscribe(id)
    desk.session('session_up')
    expect(desk.sent()).toEqual(['+MD-1 1'])
    expect(desk.subscriptions.deadlineUs).toBe(10_000)
    expect(desk.later(9).sent()).toEqual([])
    expect(desk.later(1).sent()).toEqual(['+MD-2 2'])
    expect(desk.later(10).sent()).toEqual(['+MD-3 3'])
  })

  test('a book that became stale is asked for again after a back-off, the old subscription ended first', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').increment('MD-1', 5)
    expect(desk.state()).toBe('STALE bad_action')
    expect(desk.sent()).toEqual([])
    expect(desk.subscriptions.deadlineUs).toBe(100_000)
    expect(desk.later(100).sent()).toEqual(['-MD-1 1', '+MD-2 1'])
    expect(desk.state()).toBe('SYNCING')
    desk.snapshot('MD-2')
    expect(desk.state()).toBe('LIVE')
  })

  test('a feed that goes stale again and again is asked ever more slowly', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    const waits: number[] = []
    for (let round = 1; round <= 6; round++) {
      desk.sent()
      desk.snapshot(`MD-${round}`).increment(`MD-${round}`, 5)
      waits.push((desk.subscriptions.deadlineUs - desk.now.monoUs) / 1000)
      desk.later(waits[round - 1])
    }
    expect(waits).toEqual([100, 200, 400, 800, 1000, 1000])
  })

  test('a feed that has held for a while is forgiven', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').increment('MD-1', 5).later(100).sent()
    desk.snapshot('MD-2').later(1000).increment('MD-2', 5)
    expect(desk.subscriptions.deadlineUs - desk.now.monoUs).toBe(100_000)
  })

  test('the waits are spread by the random number that is passed in', () => {
    const desk = new Desk({ random: () => 0.25 })
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').increment('MD-1', 5)
    expect(desk.subscriptions.deadlineUs).toBe(25_000)
  })

  test('a snapshot that heals a stale book makes a new request needless', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').increment('MD-1', 5).snapshot('MD-1')
    expect(desk.state()).toBe('LIVE')
    expect(desk.later(10_000).sent()).toEqual([])
  })

  test('a gap in the session makes its books stale until a new snapshot', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').session('session_gap_opened')
    expect(desk.state()).toBe('STALE gap')
    expect(desk.later(100).sent()).toEqual(['-MD-1 1', '+MD-2 1'])
  })

  test('a book crossed for too long is asked for again though nothing more comes', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1', 'EURUSD', ladders([[102, 1]], [[101, 1]]))
    expect(desk.state()).toBe('LIVE')
    expect(desk.books.get('EURUSD').bestBid).toBeNaN()
    const waitMs = (desk.subscriptions.deadlineUs - desk.now.monoUs) / 1000
    desk.later(waitMs)
    expect(desk.state()).toBe('STALE crossed')
    expect(desk.later(100).sent()).toEqual(['-MD-1 1', '+MD-2 1'])
  })

  test('a request that is not answered is asked again', () => {
    const desk = new Desk({ syncTimeoutMs: 5000 })
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    expect(desk.later(4999).sent()).toEqual([])
    expect(desk.later(1).sent()).toEqual([])
    expect(desk.later(100).sent()).toEqual(['-MD-1 1', '+MD-2 1'])
    expect(desk.subscriptions.timeouts).toBe(1)
  })

  test('a quiet market is not asked again', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1')
    for (let hour = 0; hour < 48; hour++) expect(desk.later(3_600_000).sent()).toEqual([])
    expect(desk.state()).toBe('LIVE')
  })

  test.each(standardFeed.permanentRejects)('a reject with MDReqRejReason(281)=%s is not repeated', (reason) => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.reject('MD-1', reason)
    expect(desk.state()).toBe('REJECTED')
    expect(desk.later(3_600_000).sent()).toEqual([])
    expect(desk.session('session_down').session('session_up').sent()).toEqual([])
    expect([...desk.subscriptions]).toMatchObject([{ phase: 'refused', rejectReason: reason }])
    desk.subscriptions.subscribe('EURUSD')
    expect(desk.sent()).toEqual(['+MD-2 1'])
  })

  test.each(['1', '2', ''])('a reject with MDReqRejReason(281)=%j is asked again after a back-off', (reason) => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.reject('MD-1', reason)
    expect(desk.state()).toBe('REJECTED')
    expect(desk.later(100).sent()).toEqual(['+MD-2 1'])
    expect(desk.state()).toBe('SYNCING')
  })

  test('a reject of a former request is counted and ignored', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').reject('MD-0', '0')
    expect(desk.state()).toBe('LIVE')
    expect(desk.subscriptions.late).toBe(1)
  })

  test('a request that the session refused to send, or the venue to understand, is asked again', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    expect(desk.subscriptions.notSent('MD-1', desk.now)).toBe(true)
    expect(desk.later(100).sent()).toEqual(['+MD-2 1'])
    const reject = {
      kind: 'request_reject',
      source: 'QUOTE',
      seq: 2,
      refID: 'MD-2',
      refSeqNum: 0,
      refMsgType: 'V',
      reason: '',
      text: '',
    } as const
    expect(desk.subscriptions.onRequestReject(reject, desk.now)).toBe(true)
    expect(desk.subscriptions.onRequestReject({ ...reject, refID: 'ORDER-1' }, desk.now)).toBe(false)
    expect(desk.later(200).sent()).toEqual(['+MD-3 1'])
  })

  test('a subscription ends with the same id and the whole body, and its late messages reach no book', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').subscriptions.unsubscribe('EURUSD')
    expect(desk.state()).toBe('CLOSED')
    expect(desk.drafts()).toMatchObject([
      { mdReqID: 'MD-1', subscriptionRequestType: 'DisablePreviousSnapshot', marketDepth: 0, noRelatedSym: [{ symbol: '1' }] },
    ])
    desk.snapshot('MD-1')
    expect(desk.state()).toBe('CLOSED')
    expect(desk.session('session_down').session('session_up').sent()).toEqual([])
  })

  test('what is wanted again before its end was sent ends first and begins anew', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1')
    desk.subscriptions.unsubscribe('EURUSD')
    desk.subscriptions.subscribe('EURUSD')
    expect(desk.sent()).toEqual(['-MD-1 1', '+MD-2 1'])
    desk.snapshot('MD-2')
    expect(desk.state()).toBe('LIVE')
  })

  test('venues without MDReqID(262) in their messages are bound by the instrument', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('')
    expect(desk.state()).toBe('LIVE')
  })

  test('nobody can want an instrument that has no book', () => {
    expect(() => new Desk().subscriptions.subscribe('XAUUSD')).toThrow("'XAUUSD' given")
  })
})
