import { describe, expect, it } from 'vitest'
import type { Fact, RiskCode, SessionCause, Verdict } from '@fix/events'
import { Metrics } from '../src/index.ts'
import { at, report, stand, update } from './facts.ts'
import { count, resting, value } from './reading.ts'

const fresh = (more: object = {}): Metrics => new Metrics({ sessions: ['quote', 'trade'], symbols: ['EURUSD'], ...more })

const tell = (metrics: Metrics, ...facts: Fact[]): void => facts.forEach((fact) => metrics.fact(fact, at(1)))
const down = (source: string, cause: SessionCause): Fact => ({ kind: 'session_down', source, cause, text: '' })
const up = (source: string): Fact => ({ kind: 'session_up', source, epoch: 4, reset: false })
const connecting = (source: string): Fact => ({ kind: 'session_connecting', source, attempt: 1 })

describe('sessions', () => {
  it('are connected from the logon to the end, whose cause is counted', () => {
    const metrics = fresh()
    expect(value(metrics, 'fix_session_connected', 'trade')).toBe(0)
    tell(metrics, connecting('trade'))
    expect(value(metrics, 'fix_session_connected', 'trade')).toBe(0)
    tell(metrics, up('trade'))
    expect(value(metrics, 'fix_session_connected', 'trade')).toBe(1)
    expect(value(metrics, 'fix_session_up', 'trade')).toBe(1)
    expect(value(metrics, 'fix_session_up', 'quote')).toBe(0)
    expect(value(metrics, 'fix_session_epoch', 'trade')).toBe(4)
    expect(value(metrics, 'fix_session_logons_total', 'trade', 'accepted')).toBe(1)
    tell(metrics, down('trade', 'heartbeatTimeout'))
    expect(value(metrics, 'fix_session_connected', 'trade')).toBe(0)
    expect(value(metrics, 'fix_session_disconnects_total', 'trade', 'heartbeatTimeout')).toBe(1)
  })

  it.each<[string, Fact[], number, number]>([
    ['a logon', [connecting('trade'), up('trade')], 1, 0],
    [
      'a connection refused',
      [connecting('trade'), { kind: 'session_connect_failed', source: 'trade', cause: 'connectFailed', text: '', retryInMs: 5 }],
      0,
      1,
    ],
    [
      'a logon refused, and the end that follows',
      [connecting('trade'), { kind: 'session_logon_refused', source: 'trade', text: '' }, down('trade', 'logonRefused')],
      0,
      1,
    ],
    ['a logon that timed out', [connecting('trade'), down('trade', 'logonTimeout')], 0, 1],
    ['a loss long after the logon', [connecting('trade'), up('trade'), down('trade', 'peerClosed')], 1, 0],
    ['two attempts, the first without a word', [connecting('trade'), connecting('trade'), up('trade')], 1, 1],
    ['an acceptor, which attempts nothing', [up('trade'), down('trade', 'peerClosed')], 0, 0],
  ])('count each attempt to connect with one outcome: %s', (_name, facts, success, failure) => {
    const metrics = fresh()
    tell(metrics, ...facts)
    expect(value(metrics, 'fix_reconnect_attempts_total', 'trade', 'success')).toBe(success)
    expect(value(metrics, 'fix_reconnect_attempts_total', 'trade', 'failure')).toBe(failure)
  })

  it('show a hole while it is open, test requests, round trips and garbled messages', () => {
    const metrics = fresh()
    tell(metrics, { kind: 'session_gap_opened', source: 'quote', from: 3, to: 9 })
    expect(value(metrics, 'fix_session_gap_open', 'quote')).toBe(1)
    tell(metrics, { kind: 'session_gap_closed', source: 'quote' })
    expect(value(metrics, 'fix_session_gap_open', 'quote')).toBe(0)
    expect(value(metrics, 'fix_gaps_total', 'quote')).toBe(1)
    tell(
      metrics,
      { kind: 'session_test_request_sent', source: 'quote', testReqID: 't' },
      { kind: 'session_round_trip', source: 'quote', us: 1_000 },
      { kind: 'session_garbled', source: 'quote', reason: 'checksum', bytes: 20 },
      { kind: 'session_garbled', source: 'quote', reason: 'made of text that the venue chose', bytes: 20 },
      { kind: 'session_reset', source: 'quote', epoch: 9 },
    )
    expect(value(metrics, 'fix_test_requests_total', 'quote')).toBe(1)
    expect(count(metrics, 'fix_heartbeat_rtt_seconds', 'quote')).toBe(1)
    expect(value(metrics, 'fix_garbled_total', 'quote', 'checksum')).toBe(1)
    expect(value(metrics, 'fix_garbled_total', 'quote', 'other')).toBe(1)
    expect(value(metrics, 'fix_session_epoch', 'quote')).toBe(9)
  })

  it('are scheduled unless their schedule says that it is closed', () => {
    const metrics = fresh()
    expect(value(metrics, 'fix_session_scheduled', 'quote')).toBe(1)
    tell(metrics, { kind: 'session_schedule', source: 'quote', open: false, nextChangeUs: 5_000_000 })
    expect(value(metrics, 'fix_session_scheduled', 'quote')).toBe(0)
    expect(value(metrics, 'fix_session_scheduled', 'trade')).toBe(1)
    tell(metrics, { kind: 'session_schedule', source: 'quote', open: true, nextChangeUs: 0 })
    expect(value(metrics, 'fix_session_scheduled', 'quote')).toBe(1)
  })

  it('show how regular heartbeats are, those that were missed, and how far the clocks are apart', () => {
    const metrics = fresh()
    tell(
      metrics,
      { kind: 'session_heartbeat', source: 'quote', us: 30_000_000 },
      { kind: 'session_heartbeat_missed', source: 'quote', us: 36_000_000 },
      { kind: 'session_clock_skew', source: 'quote', us: -2_000_000, level: 'warn' },
      { kind: 'session_warning', source: 'quote', code: 'heartBtIntDiffers', refSeqNum: 1, text: '' },
      { kind: 'session_invalid_accepted', source: 'quote', refSeqNum: 2, refMsgType: '8', reason: 5, refTagID: 40, text: '' },
    )
    expect(count(metrics, 'fix_heartbeat_interval_seconds', 'quote')).toBe(1)
    expect(value(metrics, 'fix_missed_heartbeats_total', 'quote')).toBe(1)
    expect(value(metrics, 'fix_clock_skew_seconds', 'quote')).toBe(-2)
    expect(value(metrics, 'fix_session_warnings_total', 'quote', 'heartBtIntDiffers')).toBe(1)
    expect(value(metrics, 'fix_invalid_accepted_total', 'quote', '5')).toBe(1)
    metrics.refresh(at(1), { session: (name) => (name === 'quote' ? { ...resting, clockSkewUs: 5000 } : undefined) })
    expect(value(metrics, 'fix_clock_skew_seconds', 'quote')).toBe(0.005)
  })

  it('show the next numbers as whoever owns them gives them', () => {
    const metrics = fresh()
    metrics.refresh(at(1), { session: (name) => (name === 'trade' ? { ...resting, nextIn: 7, nextOut: 12 } : undefined) })
    expect(value(metrics, 'fix_seq_next', 'trade', 'in')).toBe(7)
    expect(value(metrics, 'fix_seq_next', 'trade', 'out')).toBe(12)
    expect(value(metrics, 'fix_seq_next', 'quote', 'in')).toBeUndefined()
  })
})

describe('messages', () => {
  it('are counted by type and direction, an unknown type as other, with their bytes', () => {
    const metrics = fresh()
    metrics.message('trade', 'out', 'D', 150)
    metrics.message('trade', 'in', '8', 200)
    metrics.message('trade', 'in', 'zz', 10)
    expect(value(metrics, 'fix_messages_total', 'trade', 'D', 'out')).toBe(1)
    expect(value(metrics, 'fix_messages_total', 'trade', 'D', 'in')).toBe(0)
    expect(value(metrics, 'fix_messages_total', 'trade', '8', 'in')).toBe(1)
    expect(value(metrics, 'fix_messages_total', 'trade', 'other', 'in')).toBe(1)
    expect(value(metrics, 'fix_bytes_total', 'trade', 'in')).toBe(210)
    expect(value(metrics, 'fix_bytes_total', 'trade', 'out')).toBe(150)
  })

  it('that ask for a resend are counted in both directions', () => {
    const metrics = fresh()
    metrics.message('trade', 'in', '2', 90)
    metrics.message('trade', 'out', '2', 90)
    metrics.message('trade', 'out', '2', 90)
    expect(value(metrics, 'fix_resend_requests_total', 'trade', 'in')).toBe(1)
    expect(value(metrics, 'fix_resend_requests_total', 'trade', 'out')).toBe(2)
  })

  it('that reject are counted by level and reason', () => {
    const metrics = fresh()
    tell(
      metrics,
      report({ execType: 'Rejected', ordStatus: 'Rejected', rejectReason: '3' }),
      report({ execType: 'Rejected', ordStatus: 'Rejected', rejectReason: 'too large for you' }),
      {
        kind: 'cancel_reject',
        source: 'trade',
        seq: 1,
        clOrdID: '',
        origClOrdID: '',
        orderID: '',
        ordStatus: 'Filled',
        reason: '0',
        responseTo: 'cancel',
        text: '',
      },
      { kind: 'request_reject', source: 'trade', seq: 1, refID: 'A1', refSeqNum: 0, refMsgType: 'H', reason: '5', text: '' },
      { kind: 'request_reject', source: 'trade', seq: 1, refID: '', refSeqNum: 9, refMsgType: 'H', reason: '4', text: '' },
      { kind: 'session_reject_sent', source: 'trade', refSeqNum: 2, refMsgType: '8', reason: 1, refTagID: 37, text: '' },
      { kind: 'session_reject_received', source: 'trade', refSeqNum: 9, text: '' },
    )
    const rejects = (...labels: string[]) => value(metrics, 'fix_rejects_total', 'trade', ...labels)
    expect(rejects('in', 'order', '3')).toBe(1)
    expect(rejects('in', 'order', 'other')).toBe(1)
    expect(rejects('in', 'cancel', '0')).toBe(1)
    expect(rejects('in', 'business', '5')).toBe(1)
    // A session Reject(3), which its session tells of as well.
    expect(rejects('in', 'business', '4')).toBe(0)
    expect(rejects('out', 'session', '1')).toBe(1)
    expect(rejects('in', 'session', 'other')).toBe(1)
  })
})

describe('market data', () => {
  it('is as old as the last update of its book', () => {
    const metrics = fresh()
    metrics.fact(update('EURUSD', at(1).wallUs), at(1))
    metrics.fact(update('EURUSD', at(3).wallUs), at(3))
    metrics.refresh(at(5))
    expect(value(metrics, 'fix_md_staleness_seconds', 'EURUSD', 'quote')).toBe(2)
    metrics.refresh(at(6.5))
    expect(value(metrics, 'fix_md_staleness_seconds', 'EURUSD', 'quote')).toBe(3.5)
    expect(value(metrics, 'fix_md_updates_total', 'quote')).toBe(2)
  })

  it('of an instrument is its own, though others without a name of their own came before it', () => {
    const metrics = fresh({ maxSymbols: 1 })
    metrics.fact(update('GBPUSD', at(1).wallUs), at(1))
    metrics.fact(update('EURUSD', at(4).wallUs), at(4))
    metrics.refresh(at(10))
    expect(value(metrics, 'fix_md_staleness_seconds', 'other', 'quote')).toBe(9)
    expect(value(metrics, 'fix_md_staleness_seconds', 'EURUSD', 'quote')).toBe(6)
  })

  it('of instruments beyond the cap is one series, as fresh as the freshest of them', () => {
    const metrics = fresh({ maxSymbols: 2 })
    for (const [index, symbol] of ['EURUSD', 'GBPUSD', 'USDJPY', 'AUDUSD'].entries())
      metrics.fact(update(symbol, at(index).wallUs), at(index))
    metrics.refresh(at(10))
    expect(value(metrics, 'fix_md_staleness_seconds', 'EURUSD', 'quote')).toBe(10)
    expect(value(metrics, 'fix_md_staleness_seconds', 'GBPUSD', 'quote')).toBe(9)
    expect(value(metrics, 'fix_md_staleness_seconds', 'USDJPY', 'quote')).toBeUndefined()
    expect(value(metrics, 'fix_md_staleness_seconds', 'other', 'quote')).toBe(7)
  })
})

describe('orders', () => {
  it('are timed to their first report only, in both histograms at once', () => {
    const metrics = fresh()
    metrics.sent('A1', at(1))
    metrics.fact(report({ clOrdID: 'A1', orderID: '77' }), at(1.2))
    metrics.fact(report({ clOrdID: 'A1', orderID: '77', ordStatus: 'PartiallyFilled' }), at(4))
    for (const name of ['fix_order_ack_seconds', 'fix_exec_report_latency_seconds']) expect(count(metrics, name, 'trade')).toBe(1)
    expect(metrics.families.orderAck.shown()[0].sum).toBe(0.2)
    expect(metrics.families.execReport.shown()[0].sum).toBe(0.2)
  })

  it('end once, though the venue tells it twice and under other names', () => {
    const metrics = fresh()
    metrics.sent('A1', at(1))
    metrics.fact(report({ clOrdID: 'A1', orderID: '77' }), at(1))
    // The replace has its own id, and after it only the venue's id links the two.
    metrics.fact(report({ clOrdID: 'A2', origClOrdID: 'A1', orderID: '77', execType: 'Replaced' }), at(2))
    metrics.fact(report({ clOrdID: 'A3', orderID: '77', ordStatus: 'Canceled' }), at(3))
    metrics.fact(report({ clOrdID: 'A1', orderID: '77', ordStatus: 'Canceled' }), at(4))
    expect(value(metrics, 'fix_orders_total', 'trade', 'sent')).toBe(1)
    expect(value(metrics, 'fix_orders_total', 'trade', 'canceled')).toBe(1)
  })

  it.each([
    ['Filled', 'filled'],
    ['Canceled', 'canceled'],
    ['Rejected', 'rejected'],
    ['Expired', 'expired'],
  ] as const)('that end %s are counted so', (ordStatus, outcome) => {
    const metrics = fresh()
    metrics.sent('A1', at(1))
    metrics.fact(report({ clOrdID: 'A1', ordStatus }), at(1))
    expect(value(metrics, 'fix_orders_total', 'trade', outcome)).toBe(1)
  })

  it('that are never answered are counted in +Inf after the deadline, once, and may still end', () => {
    const metrics = fresh()
    metrics.sent('A1', at(0))
    metrics.sent('A2', at(5))
    metrics.wake(at(10))
    expect(value(metrics, 'fix_orders_total', 'trade', 'ack_timeout')).toBe(0)
    metrics.wake(at(10.5))
    metrics.refresh(at(11))
    expect(value(metrics, 'fix_orders_total', 'trade', 'ack_timeout')).toBe(1)
    const [shown] = metrics.families.orderAck.shown()
    expect(shown.cumulative.slice(-2)).toEqual([0, 1])
    metrics.fact(report({ clOrdID: 'A1', ordStatus: 'Filled' }), at(12))
    expect(count(metrics, 'fix_order_ack_seconds', 'trade')).toBe(1)
    expect(value(metrics, 'fix_orders_total', 'trade', 'filled')).toBe(1)
  })

  it('that the venue has no name for yet are not taken for one another', () => {
    const metrics = fresh()
    metrics.sent('A1', at(1))
    metrics.fact(report({ clOrdID: 'A1', ordStatus: 'PendingNew' }), at(1))
    metrics.fact(report({ clOrdID: 'B1', ordStatus: 'Filled' }), at(1))
    metrics.fact(report({ ordStatus: 'Filled' }), at(1))
    expect(value(metrics, 'fix_orders_total', 'trade', 'filled')).toBe(0)
  })

  it('of an earlier run are counted when they end, and not timed', () => {
    const metrics = fresh()
    metrics.adopt('OLD-1')
    metrics.adopt('OLD-1')
    metrics.fact(report({ clOrdID: 'OLD-1', ordStatus: 'Filled' }), at(2))
    metrics.fact(report({ clOrdID: 'nobody', ordStatus: 'Filled' }), at(2))
    expect(count(metrics, 'fix_order_ack_seconds', 'trade')).toBe(0)
    expect(value(metrics, 'fix_orders_total', 'trade', 'filled')).toBe(1)
    expect(value(metrics, 'fix_orders_total', 'trade', 'sent')).toBe(0)
  })

  it('that the session refused, and executions, are counted', () => {
    const metrics = fresh()
    metrics.notSent()
    metrics.filled()
    metrics.filled(2)
    expect(value(metrics, 'fix_orders_total', 'trade', 'not_sent')).toBe(1)
    expect(value(metrics, 'fix_fills_total', 'trade')).toBe(3)
  })

  it('open and of unknown fate are as whoever owns them says at the scrape', () => {
    const metrics = fresh()
    metrics.refresh(at(1), { ordersOpen: () => 4, ordersUnreconciled: () => 2 })
    expect(value(metrics, 'fix_orders_open')).toBe(4)
    expect(value(metrics, 'fix_orders_unreconciled')).toBe(2)
  })
})

describe('risk', () => {
  const refused = (code: RiskCode, ...more: RiskCode[]): Verdict => ({ passed: false, code, limit: 1, actual: 2, codes: [code, ...more] })

  it('denies once with the code that decided, and every rule that was broken is counted', () => {
    const metrics = fresh()
    metrics.verdict('EURUSD', refused('KILLED', 'MD_STALE'))
    metrics.verdict('EURUSD', refused('MD_STALE'))
    expect(value(metrics, 'fix_pretrade_denials_total', 'EURUSD', 'KILLED')).toBe(1)
    expect(value(metrics, 'fix_pretrade_denials_total', 'EURUSD', 'MD_STALE')).toBe(1)
    expect(value(metrics, 'fix_risk_blocks_total', 'KILLED')).toBe(1)
    expect(value(metrics, 'fix_risk_blocks_total', 'MD_STALE')).toBe(2)
  })

  it('shows a latched scope as 1, and as 0 once it is loose', () => {
    const metrics = fresh()
    expect(value(metrics, 'fix_kill_switch_engaged', '*')).toBe(0)
    metrics.refresh(at(1), { killLatches: () => [{ scope: '*' }, { scope: 'symbol=EURUSD' }] })
    expect(value(metrics, 'fix_kill_switch_engaged', '*')).toBe(1)
    expect(value(metrics, 'fix_kill_switch_engaged', 'symbol=EURUSD')).toBe(1)
    metrics.refresh(at(2), { killLatches: () => [{ scope: '*' }] })
    expect(value(metrics, 'fix_kill_switch_engaged', '*')).toBe(1)
    expect(value(metrics, 'fix_kill_switch_engaged', 'symbol=EURUSD')).toBe(0)
  })
})

describe('the store', () => {
  it('shows its writes, syncs, failures and sizes', () => {
    const metrics = fresh()
    metrics.storeWrote(40)
    metrics.storeSynced(2_000)
    metrics.storeStored(3)
    metrics.storeFailed('sync')
    metrics.storeFailed('ENOSPC: no space left on device')
    metrics.refresh(at(1), { journal: () => ({ ...stand, bytes: 4096, diskFreeBytes: 1e9 }) })
    expect(count(metrics, 'fix_store_write_seconds')).toBe(1)
    expect(count(metrics, 'fix_store_sync_seconds')).toBe(1)
    expect(metrics.families.storeBatch.shown()[0].sum).toBe(3)
    expect(value(metrics, 'fix_store_errors_total', 'sync')).toBe(1)
    expect(value(metrics, 'fix_store_errors_total', 'other')).toBe(1)
    expect(value(metrics, 'fix_store_bytes')).toBe(4096)
    expect(value(metrics, 'fix_store_disk_free_bytes')).toBe(1e9)
  })

  it('shows how its journal stands, as the journal counts it and never added up', () => {
    const metrics = fresh()
    expect(value(metrics, 'fix_journal_refusing', 'store_full')).toBe(0)
    const full = {
      ...stand,
      appended: 12,
      writtenBytes: 3400,
      lagRecords: 2,
      refusal: 'storeFull',
      truncations: 1,
      lastSyncAgeUs: 1_500_000,
    } as const
    for (let scrape = 0; scrape < 2; scrape++) metrics.refresh(at(1), { journal: () => full })
    expect(value(metrics, 'fix_journal_appends_total')).toBe(12)
    expect(value(metrics, 'fix_journal_bytes_total')).toBe(3400)
    expect(value(metrics, 'fix_journal_lag_records')).toBe(2)
    expect(value(metrics, 'fix_journal_refusing', 'store_full')).toBe(1)
    expect(value(metrics, 'fix_journal_refusing', 'store_failed')).toBe(0)
    expect(value(metrics, 'fix_journal_recovered_truncations_total')).toBe(1)
    expect(value(metrics, 'fix_journal_last_sync_age_seconds')).toBe(1.5)
    // Nothing was kept yet: an age of 0 would say that it was, just now.
    expect(metrics.families.journalSnapshotAge.size).toBe(0)
    metrics.refresh(at(2), {
      journal: () => ({ ...stand, snapshotsKept: 1, snapshotAgeUs: 2_000_000, sinceSnapshot: 9, retired: 4, segments: 2 }),
    })
    expect(value(metrics, 'fix_journal_refusing', 'store_full')).toBe(0)
    expect(value(metrics, 'fix_journal_snapshots_total', 'kept')).toBe(1)
    expect(value(metrics, 'fix_journal_snapshot_age_seconds')).toBe(2)
    expect(value(metrics, 'fix_journal_since_snapshot_records')).toBe(9)
    expect(value(metrics, 'fix_journal_segments_retired_total')).toBe(4)
    expect(value(metrics, 'fix_journal_segments')).toBe(2)
  })
})

describe('books', () => {
  it('counts how long books took to be LIVE again by reason, with an edge at the service level of five seconds', () => {
    const metrics = fresh()
    const fact = { kind: 'book_recovered', instrumentId: 'EURUSD', source: 'quote', reason: 'disconnect', us: 5_000_000 } as const
    metrics.recovered(fact)
    metrics.recovered({ ...fact, us: 5_000_001 })
    const [shown] = metrics.families.mdResync.shown().filter(({ labelValues }) => labelValues[0] === 'disconnect')
    expect(shown.cumulative[shown.edges.indexOf(5)]).toBe(1)
    expect(shown.count).toBe(2)
  })

  it('counts refusals of market data by their code, and never by the text of a venue', () => {
    const metrics = fresh()
    const reject = { kind: 'subscription_reject', source: 'quote', mdReqID: 'M1', text: 'no' } as const
    tell(metrics, { ...reject, reason: '0' }, { ...reject, reason: 'nonsense' })
    expect(value(metrics, 'fix_md_rejects_total', '0')).toBe(1)
    expect(value(metrics, 'fix_md_rejects_total', 'other')).toBe(1)
  })

  it('reads at the scrape what is wanted, what is LIVE, what subscriptions are and what feeds did', () => {
    const metrics = fresh()
    const anomalies = { late: 2, crossed: 1, bad_entry: 3 }
    const book = {
      instrumentId: 'EURUSD',
      state: 'LIVE',
      outage: '',
      subscription: 'active',
      crossed: true,
      bidLevels: 5,
      askLevels: 4,
      anomalies,
    }
    const lost = { ...book, instrumentId: 'GBPUSD', state: 'STALE', outage: 'gap', subscription: 'lost', crossed: false }
    for (let scrape = 0; scrape < 2; scrape++)
      metrics.refresh(at(1), { market: () => ({ books: [book, lost], resubscribes: { gap: 2, rubbish: 1 } }) })
    expect(value(metrics, 'fix_md_books', 'wanted')).toBe(2)
    expect(value(metrics, 'fix_md_books', 'live')).toBe(1)
    expect(value(metrics, 'fix_md_subscriptions', 'lost')).toBe(1)
    expect(value(metrics, 'fix_book_anomalies_total', 'late')).toBe(4)
    expect(value(metrics, 'fix_book_crossed_total', 'quote')).toBe(2)
    expect(value(metrics, 'fix_book_invalid_updates_total', 'quote', 'bad_entry')).toBe(6)
    expect(value(metrics, 'fix_md_resubscribes_total', 'quote', 'gap')).toBe(2)
    expect(value(metrics, 'fix_md_resubscribes_total', 'quote', 'other')).toBe(1)
    expect([value(metrics, 'fix_book_crossed', 'EURUSD'), value(metrics, 'fix_book_crossed', 'GBPUSD')]).toEqual([1, 0])
    expect([value(metrics, 'fix_book_depth', 'EURUSD', 'bid'), value(metrics, 'fix_book_depth', 'EURUSD', 'ask')]).toEqual([5, 4])
  })
})
