import { describe, expect, it } from 'vitest'
import type { CancelReject, Fact, RequestReject } from '@fix/events'
import { Metrics } from '../src/index.ts'
import { at, report } from './facts.ts'
import { count, value } from './reading.ts'

const fresh = (more: object = {}): Metrics => new Metrics({ sessions: ['quote', 'trade'], symbols: ['EURUSD'], ...more })
const outcomes = (metrics: Metrics) =>
  ['ok', 'too_late', 'rejected_unknown', 'timeout'].map((outcome) => value(metrics, 'fix_cancels_total', 'trade', outcome))

const cancelReject = (more: Partial<CancelReject>): Fact => ({
  kind: 'cancel_reject',
  source: 'trade',
  seq: 1,
  clOrdID: 'C1',
  origClOrdID: 'A1',
  orderID: '',
  ordStatus: 'New',
  reason: '',
  responseTo: 'cancel',
  text: '',
  ...more,
})

const requestReject = (more: Partial<RequestReject>): Fact => ({
  kind: 'request_reject',
  source: 'trade',
  seq: 1,
  refID: '',
  refSeqNum: 0,
  refMsgType: '',
  reason: '0',
  text: '',
  ...more,
})

/** An order that works, and a cancel of it on its way. */
function cancelling(): Metrics {
  const metrics = fresh()
  metrics.sent('A1', at(0), 5)
  metrics.fact(report({ clOrdID: 'A1', orderID: '7' }), at(0.1))
  metrics.cancelSent('A1', 'C1', at(2), 6)
  return metrics
}

describe('a cancel', () => {
  it.each<[string, Fact, number[]]>([
    ['that is obeyed', report({ clOrdID: 'C1', origClOrdID: 'A1', ordStatus: 'Canceled', execType: 'Canceled' }), [1, 0, 0, 0]],
    ['of an order that is filled meanwhile', report({ clOrdID: 'A1', ordStatus: 'Filled', execType: 'Trade' }), [0, 1, 0, 0]],
    ['that is refused as too late: CxlRejReason(102) 0', cancelReject({ reason: '0' }), [0, 1, 0, 0]],
    ['that is refused with a final OrdStatus(39)', cancelReject({ reason: '99', ordStatus: 'Filled' }), [0, 1, 0, 0]],
    ['of an order that the venue does not know', cancelReject({ reason: '1', ordStatus: 'Rejected', orderID: 'NONE' }), [0, 1, 0, 0]],
    ['that is refused for any other reason', cancelReject({ reason: '2' }), [0, 0, 1, 0]],
    ['that is rejected as a message', requestReject({ refID: 'C1', refMsgType: 'F' }), [0, 0, 1, 0]],
  ])('%s has one outcome, and is timed in both histograms', (_name, answer, expected) => {
    const metrics = cancelling()
    metrics.fact(answer, at(2.2))
    metrics.fact(answer, at(3))
    metrics.wake(at(60))
    expect(outcomes(metrics)).toEqual(expected)
    for (const name of ['fix_cancel_seconds', 'fix_cancel_latency_seconds']) expect(count(metrics, name, 'trade')).toBe(1)
    expect(metrics.families.cancelSeconds.shown()[0].sum).toBeCloseTo(0.2, 6)
  })

  it('without an answer is a timeout and stands in +Inf, whatever comes after', () => {
    const metrics = cancelling()
    metrics.wake(at(12))
    expect(outcomes(metrics)).toEqual([0, 0, 0, 0])
    metrics.wake(at(12.1))
    metrics.fact(report({ clOrdID: 'C1', origClOrdID: 'A1', ordStatus: 'Canceled' }), at(13))
    expect(outcomes(metrics)).toEqual([0, 0, 0, 1])
    expect(metrics.families.cancelSeconds.shown()[0].cumulative.slice(-2)).toEqual([0, 1])
  })

  it('that is sent again while it waits is one cancel, timed from the first', () => {
    const metrics = cancelling()
    metrics.cancelSent('A1', 'C2', at(4))
    metrics.fact(cancelReject({ clOrdID: 'C1', reason: '2' }), at(5))
    metrics.fact(report({ clOrdID: 'C2', origClOrdID: 'A1', ordStatus: 'Canceled' }), at(6))
    expect(outcomes(metrics)).toEqual([1, 0, 0, 0])
    expect(metrics.families.cancelSeconds.shown()[0].sum).toBe(4)
  })

  it('is not ended by what is said of a replace', () => {
    const metrics = cancelling()
    metrics.fact(cancelReject({ clOrdID: 'R1', responseTo: 'replace', reason: '2' }), at(3))
    expect(outcomes(metrics)).toEqual([0, 0, 0, 0])
  })

  it('of an order of an earlier run is counted like any other', () => {
    const metrics = fresh()
    metrics.cancelSent('OLD', 'C1', at(1))
    metrics.fact(report({ clOrdID: 'C1', origClOrdID: 'OLD', ordStatus: 'Canceled' }), at(1.5))
    expect(outcomes(metrics)).toEqual([1, 0, 0, 0])
    expect(count(metrics, 'fix_order_ack_seconds', 'trade')).toBe(0)
  })
})

describe('fills', () => {
  it('are timed from the order to the report that it is filled, and not where an earlier run has sent it', () => {
    const metrics = fresh()
    metrics.sent('A1', at(1))
    metrics.adopt('OLD')
    metrics.fact(report({ clOrdID: 'A1', ordStatus: 'PartiallyFilled', execType: 'Trade' }), at(2))
    metrics.fact(report({ clOrdID: 'A1', ordStatus: 'Filled', execType: 'Trade' }), at(4))
    metrics.fact(report({ clOrdID: 'OLD', ordStatus: 'Filled', execType: 'Trade' }), at(5))
    expect(count(metrics, 'fix_order_fill_seconds', 'trade')).toBe(1)
    expect(metrics.families.orderFill.shown()[0].sum).toBe(3)
  })

  it('have a ratio: what share of its quantity an order had at its end, on average', () => {
    const metrics = fresh()
    metrics.refresh(at(1))
    expect(metrics.families.fillRatio.size).toBe(0)
    for (const id of ['A1', 'A2', 'A3']) metrics.sent(id, at(1))
    metrics.fact(report({ clOrdID: 'A1', ordStatus: 'Filled' }), at(2))
    const half = { orderQty: 1000, cumQty: 500 } as unknown as Parameters<typeof report>[0]
    metrics.fact(report({ clOrdID: 'A2', ordStatus: 'Canceled', ...half }), at(2))
    metrics.refresh(at(3))
    expect(value(metrics, 'fix_fill_qty_ratio', 'trade')).toBe(0.75)
  })
})

describe('a BusinessMessageReject(j)', () => {
  const rejected = (metrics: Metrics, type: string) => value(metrics, 'fix_business_rejects_total', type)

  it('is counted by the type of what it rejects, which our own request tells where the venue does not', () => {
    const metrics = cancelling()
    metrics.requested('G', 'R1', 7)
    metrics.fact(requestReject({ refID: 'A9', refMsgType: 'H' }), at(3))
    metrics.fact(requestReject({ refID: 'C1' }), at(3))
    metrics.fact(requestReject({ refID: 'not known', refSeqNum: 7 }), at(3))
    metrics.fact(requestReject({ refID: 'not known', refSeqNum: 99 }), at(3))
    metrics.fact(requestReject({ refID: 'X', refMsgType: 'made up by the venue' }), at(3))
    expect(['H', 'F', 'G', 'unknown'].map((type) => rejected(metrics, type))).toEqual([1, 1, 1, 2])
  })

  it('of a request longer ago than a thousand is of unknown type', () => {
    const metrics = fresh()
    metrics.requested('D', 'first')
    for (let n = 0; n < 1024; n++) metrics.requested('F', `C${n}`)
    metrics.fact(requestReject({ refID: 'first' }), at(1))
    expect(rejected(metrics, 'unknown')).toBe(1)
  })
})

it('what the venue did not know, the gate of cancels, breaks and positions without a stop are as they are told', () => {
  const metrics = fresh()
  for (const cause of ['raced_fill', 'spurious', 'a text of the venue']) metrics.notFound(cause)
  const parity = { outcome: 'mismatch', orders: 1, positions: 1, oldestUs: 2_000_000, kinds: { field: 1, broker_only: 1 } }
  for (let scrape = 0; scrape < 2; scrape++)
    metrics.refresh(at(1), { parity: () => parity, cancelGate: () => ({ send: 3, dedupe: 1 }), positionsUnprotected: () => 2 })
  expect(['raced_fill', 'spurious', 'other'].map((cause) => value(metrics, 'fix_order_not_found_total', cause))).toEqual([1, 1, 1])
  expect(['send', 'dedupe', 'probe_first'].map((one) => value(metrics, 'fix_cancel_gate_total', one))).toEqual([3, 1, 0])
  expect(['local_only', 'broker_only', 'field'].map((kind) => value(metrics, 'fix_broker_parity_breaks', kind))).toEqual([0, 1, 1])
  expect(value(metrics, 'fix_positions_unprotected')).toBe(2)
})
