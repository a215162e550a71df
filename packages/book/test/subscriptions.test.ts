import { describe, expect, test } from 'vitest'
import { standardFeed } from '../src/index.ts'
import { Desk, instruments } from './desk.ts'
import { ladders } from './messages.ts'

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
    desk.snapshot('MD-1').increment('MD-1', 9)
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
      desk.snapshot(`MD-${round}`).increment(`MD-${round}`, 9)
      waits.push((desk.subscriptions.deadlineUs - desk.now.monoUs) / 1000)
      desk.later(waits[round - 1])
    }
    expect(waits).toEqual([100, 200, 400, 800, 1000, 1000])
  })

  test('a feed that has held for a while is forgiven', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').increment('MD-1', 9).later(100).sent()
    desk.snapshot('MD-2').later(1000).increment('MD-2', 9)
    expect(desk.subscriptions.deadlineUs - desk.now.monoUs).toBe(100_000)
  })

  test('the waits are spread by the random number that is passed in', () => {
    const desk = new Desk({ random: () => 0.25 })
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').increment('MD-1', 9)
    expect(desk.subscriptions.deadlineUs).toBe(25_000)
  })

  test('a snapshot that heals a stale book makes a new request needless', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').increment('MD-1', 9).snapshot('MD-1')
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

  test.each(standardFeed.permanentRejects)('a reject with MDReqRejReason(281)=%s is not repeated', (reason) => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.reject('MD-1', reason)
    expect(desk.state()).toBe('REJECTED')
    expect(desk.later(3_600_000).sent()).toEqual([])
    expect(desk.session('session_down').session('session_up').sent()).toEqual([])
    expect([...desk.subscriptions]).toMatchObject([{ phase: 'rejected', rejectReason: reason }])
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

  test('no more requests are open at a time than agreed; the next goes when one is answered', () => {
    const desk = new Desk({ maxOpen: 1 })
    for (const { id } of instruments) desk.subscriptions.subscribe(id)
    expect(desk.session('session_up').sent()).toEqual(['+MD-1 1'])
    expect(desk.subscriptions.deadlineUs).toBe(2_000_000)
    expect(desk.snapshot('MD-1').sent()).toEqual(['+MD-2 2'])
    // A refusal is an answer too, and the end of a subscription needs none.
    desk.subscriptions.unsubscribe('EURUSD')
    expect(desk.reject('MD-2', '0').sent()).toEqual(['+MD-3 3', '-MD-1 1'])
    expect(() => new Desk({ maxOpen: 0 })).toThrow('maxOpen 0 given')
  })

  test('a subscription is told of by what is true of it, until its end was sent', () => {
    const desk = new Desk()
    const phases: string[] = []
    const note = (): void => void phases.push(...Array.from(desk.subscriptions, ({ phase }) => phase))
    desk.subscriptions.subscribe('EURUSD')
    note()
    desk.session('session_up').sent()
    note()
    desk.snapshot('MD-1')
    note()
    desk.session('session_down')
    note()
    desk.session('session_up').sent()
    desk.subscriptions.unsubscribe('EURUSD')
    note()
    desk.sent()
    note()
    expect(phases).toEqual(['lost', 'requested', 'active', 'lost', 'unsubscribing', 'closed'])
  })

  test('a snapshot that heals a book while its new request waits for its turn is the answer', () => {
    const desk = new Desk({ paceMs: 1000 })
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').increment('MD-1', 9).later(100)
    expect(desk.sent()).toEqual([])
    desk.snapshot('MD-1')
    expect(desk.later(10_000).sent()).toEqual([])
    expect(desk.state()).toBe('LIVE')
  })

  test('a gap may hold the snapshot that was asked for: it is asked for again, and not only when it is overdue', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.session('session_gap_opened')
    expect(desk.later(100).sent()).toEqual(['-MD-1 1', '+MD-2 1'])
  })

  // A Logon(A) with ResetSeqNumFlag(141) came twice, an increment before it was lost, and the book went on without it.
  test('numbers that begin anew within a session hide what was lost before: its books are asked for again', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').subscriptions.onSession({ source: 'QUOTE', kind: 'session_reset', epoch: 2 }, desk.now)
    expect(desk.state()).toBe('STALE gap')
    expect(desk.later(100).sent()).toEqual(['-MD-1 1', '+MD-2 1'])
    expect(desk.snapshot('MD-2').state()).toBe('LIVE')
  })

  // A snapshot that had waited behind a hole was believed, and what had been dropped behind it came as PossDupFlag(43), which no reader takes.
  test('when a hole is closed what was asked for while it was open is asked for anew, and its answers are late', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').session('session_gap_opened').later(100)
    expect(desk.sent()).toEqual(['-MD-1 1', '+MD-2 1'])
    desk.session('session_gap_closed').snapshot('MD-2')
    expect(desk.state()).toBe('SYNCING')
    expect(desk.sent()).toEqual(['-MD-2 1', '+MD-3 1'])
    expect(desk.snapshot('MD-3').state()).toBe('LIVE')
  })

  // The session had refused an increment for its form, and the book went on without it.
  test('a market message that the session refused for its form makes the books of the session stale: it never comes again', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    const refused = { source: 'QUOTE', kind: 'session_reject_sent', refSeqNum: 3, reason: 5, refTagID: 0, text: '' } as const
    desk.snapshot('MD-1').subscriptions.onSession({ ...refused, refMsgType: 'y' }, desk.now)
    expect(desk.state()).toBe('LIVE')
    desk.subscriptions.onSession({ ...refused, refMsgType: 'X' }, desk.now)
    expect(desk.state()).toBe('STALE gap')
    expect(desk.later(100).sent()).toEqual(['-MD-1 1', '+MD-2 1'])
  })

  test('late messages of a subscription that has ended are counted and reach nothing', () => {
    const desk = new Desk()
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').subscriptions.unsubscribe('EURUSD')
    desk.quote('MD-1').sent()
    desk.quote('MD-1').reject('MD-1', '0')
    expect(desk.subscriptions.late).toBe(3)
    expect(desk.state()).toBe('CLOSED')
  })

  test('a venue that changes the depth of its books is asked anew with that depth, and what still comes of the old books is late', () => {
    const rules = { ...standardFeed, requestTemplate: { ...standardFeed.requestTemplate, marketDepth: 5 } }
    const desk = new Desk({ rules, paceMs: 10 })
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.sent()
    desk.snapshot('MD-1').phase('open', { marketDepth: 5 }).later(10)
    expect(desk.sent()).toEqual([])
    desk.phase('open', { marketDepth: 10 })
    expect(desk.state()).toBe('SYNCING')
    desk.snapshot('MD-1')
    expect(desk.state()).toBe('SYNCING')
    expect(desk.drafts()).toMatchObject([{ mdReqID: 'MD-1', subscriptionRequestType: 'DisablePreviousSnapshot' }])
    desk.later(10)
    expect(desk.drafts()).toMatchObject([{ mdReqID: 'MD-2', marketDepth: 10 }])
    expect(desk.snapshot('MD-2').recovered()).toEqual(['EURUSD depth 10'])
    desk.phase('open', { mdBookType: 1 }).phase('open', { mdBookType: 2 })
    expect(desk.state()).toBe('SYNCING')
  })

  test('a book whose name is another instrument’s is STALE, its request is ended, and no snapshot and no logon brings it back but a new wish', () => {
    const desk = new Desk()
    desk.subscriptions.subscribe('EURUSD')
    desk.subscriptions.hold('GBPUSD', desk.now)
    desk.session('session_up').sent()
    desk.snapshot('MD-1').later(50)
    desk.subscriptions.hold('EURUSD', desk.now)
    expect([desk.state(), desk.sent(), desk.state('GBPUSD')]).toEqual(['STALE instrument_mismatch', ['-MD-1 1'], 'EMPTY'])
    // What comes under the old request, and what comes under none.
    desk.snapshot('MD-1').snapshot('')
    expect([desk.state(), desk.subscriptions.late, desk.books.get('EURUSD').anomalies.late]).toEqual(['STALE instrument_mismatch', 1, 1])
    desk.session('session_gap_opened').session('session_gap_closed').phase('open', { marketDepth: 5 }).later(60_000)
    desk.session('session_down').session('session_up')
    expect([desk.state(), desk.sent(), desk.later(60_000).sent()]).toEqual(['STALE instrument_mismatch', [], []])
    expect(desk.subscriptions.readiness).toEqual({ wanted: 1, live: 0 })
    expect(desk.health()).toMatchObject({ subscription: 'held', outage: 'instrument_mismatch' })
    desk.subscriptions.subscribe('EURUSD')
    expect([desk.state(), desk.sent()]).toEqual(['SYNCING', ['+MD-2 1']])
    desk.recovered()
    desk.snapshot('MD-2')
    expect([desk.state(), desk.recovered()]).toEqual(['LIVE', ['EURUSD instrument_mismatch 120000']])
  })

  test('a book that is held before the end of its request was sent ends it first when it is wanted again', () => {
    const desk = new Desk()
    desk.subscriptions.subscribe('EURUSD')
    desk.session('session_up').sent()
    desk.subscriptions.hold('EURUSD', desk.now)
    desk.subscriptions.subscribe('EURUSD')
    expect(desk.sent()).toEqual(['-MD-1 1', '+MD-2 1'])
    desk.subscriptions.hold('EURUSD', desk.now)
    desk.subscriptions.unsubscribe('EURUSD')
    expect([desk.sent(), desk.state()]).toEqual([['-MD-2 1'], 'CLOSED'])
  })
})
