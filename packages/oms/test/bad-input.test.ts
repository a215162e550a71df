import type { CancelReject, Fact, OrderReport, RequestReject } from '@fix/events'
import { describe, expect, it } from 'vitest'
import type { AlertCode } from '../src/index.ts'
import { orderReader } from '../src/fix.ts'
import { textbook } from '../src/index.ts'
import { cancelReject, Desk, instruments, qtys, report, requestReject } from './desk.ts'

/** One order of 100 at 100.00 of which 40 are done, and one that is filled: everything else that a venue says is odd. */
function traded(): { desk: Desk; id: string; done: string; tell: (fact: Fact) => ReturnType<Desk['apply']> } {
  const desk = new Desk()
  const id = desk.buy(100, 10_000)
  const done = desk.buy(50, 10_000)
  desk.apply(report({ clOrdID: id, orderID: 'O1', ...qtys(100, 0, 100), execID: 'n1' }))
  desk.apply(
    report({ clOrdID: id, orderID: 'O1', execType: 'Trade', ordStatus: 'PartiallyFilled', execID: 'x1', ...qtys(100, 40, 60, 40, 10_000) }),
  )
  desk.apply(report({ clOrdID: done, orderID: 'O2', execType: 'Trade', ordStatus: 'Filled', execID: 'x2', ...qtys(50, 50, 0, 50, 10_000) }))
  desk.alerts.length = 0
  return { desk, id, done, tell: (fact) => desk.apply(fact) }
}

const ofOurs = (given: Partial<OrderReport>) => (id: string) => report({ clOrdID: id, orderID: 'O1', ...given })
const part = { execType: 'Trade', ordStatus: 'PartiallyFilled' } as const

type Odd = (id: string, done: string) => OrderReport | CancelReject | RequestReject

const quarantined: [what: string, code: AlertCode, odd: Odd][] = [
  ['a report on an order that nobody knows, and that has ended', 'unbound_report', () => report({ clOrdID: 'X', ordStatus: 'Canceled' })],
  [
    'a fill of an order that nobody knows, of an instrument that nobody knows',
    'unbound_report',
    () => report({ clOrdID: 'X', orderID: 'O9', instrumentId: '', ...part, ...qtys(9, 9, 0, 9, 1) }),
  ],
  [
    'a fill of an order that nobody knows, on no side',
    'unbound_report',
    () => report({ clOrdID: 'X', orderID: 'O9', side: '', ...part, ...qtys(9, 9, 0, 9, 1) }),
  ],
  ['a fill that names no order', 'unbound_report', () => report({ ...part, ...qtys(9, 9, 0, 9, 1) })],
  ['a refused cancel of an order that nobody knows', 'unbound_reject', () => cancelReject({ clOrdID: 'X', origClOrdID: 'Y', reason: '1' })],
  ['a refusal of a request that nobody made', 'unbound_reject', () => requestReject({ refID: 'X', refMsgType: 'D' })],
  [
    'a fill of ours in another instrument',
    'report_mismatch',
    ofOurs({ instrumentId: 'EURUSD', ...part, ...qtys(100, 50, 50, 10, 10_000) }),
  ],
  ['a fill of ours on the other side', 'report_mismatch', ofOurs({ side: 'sell', ...part, ...qtys(100, 50, 50, 10, 10_000) })],
  ['a LastQty(32) below nothing', 'report_unusable', ofOurs({ ...part, ...qtys(100, 50, 50, -10, 10_000) })],
  ['a CumQty(14) below nothing', 'report_unusable', ofOurs({ ...part, ...qtys(100, -50, 150, 10, 10_000) })],
  ['a LeavesQty(151) below nothing', 'report_unusable', ofOurs({ ...part, ...qtys(100, 50, -50, 10, 10_000) })],
  [
    'an OrderQty(38) below nothing, of an order that nobody knows',
    'report_unusable',
    () => report({ clOrdID: 'X', orderID: 'O9', ...qtys(-9, 0, -9) }),
  ],
  ['a fill without any quantity', 'fill_without_quantity', ofOurs({ ...part })],
  ['an ExecID(17) again, with another quantity', 'exec_id_conflict', ofOurs({ ...part, execID: 'x1', ...qtys(100, 70, 30, 30, 10_000) })],
  ['an ExecID(17) again, with another price', 'exec_id_conflict', ofOurs({ ...part, execID: 'x1', ...qtys(100, 40, 60, 40, 10_001) })],
  ['a fill under the ExecID(17) of what was none', 'exec_id_conflict', ofOurs({ ...part, execID: 'n1', ...qtys(100, 70, 30, 30, 10_000) })],
  [
    'a bust under the ExecID(17) of what it busts',
    'exec_id_conflict',
    ofOurs({ execType: 'TradeCancel', ordStatus: 'New', execID: 'x1', execRefID: 'x1', ...qtys(100, 0, 100) }),
  ],
  [
    'a bust of an execution that nobody told',
    'execution_parked',
    ofOurs({ execType: 'TradeCancel', ordStatus: 'New', execRefID: 'x9', ...qtys(100, 0, 100) }),
  ],
  ['CumQty(14) backwards', 'cum_backwards', ofOurs({ ...part, ...qtys(100, 30, 70, 30, 10_000) })],
  ['New after a part was filled', 'late_report', ofOurs(qtys(100, 0, 100))],
  ['PendingNew after a part was filled', 'late_report', ofOurs({ execType: 'PendingNew', ordStatus: 'PendingNew', ...qtys(100, 0, 100) })],
  ['New after the order was filled', 'late_report', (_id, done) => report({ clOrdID: done, orderID: 'O2', ...qtys(50, 0, 50) })],
  [
    'Rejected after a part was filled',
    'unexpected_transition',
    ofOurs({ execType: 'Rejected', ordStatus: 'Rejected', ...qtys(100, 0, 0) }),
  ],
  ['an answer that has less than was booked', 'cum_backwards', ofOurs({ execType: 'OrderStatus', execID: '0', ...qtys(100, 10, 90) })],
  [
    'a rejection under a ClOrdID(11) of ours that shows the live order',
    'reused_clordid',
    ofOurs({ execType: 'Rejected', ordStatus: 'PartiallyFilled', ...qtys(100, 40, 60) }),
  ],
]

describe('what a venue may say and that can’t be', () => {
  it.each(quarantined)('%s: nothing of it is booked, no state moves, and it is told: %s', (_what, code, odd) => {
    const { desk, id, done, tell } = traded()
    const seen = (): unknown =>
      [id, done].map((each) => {
        const { state, cumQty, orderQty, leavesQty, avgPx } = desk.orders.get(each)!
        return { state, cumQty, orderQty, leavesQty, avgPx }
      })
    const before = [seen(), desk.orders.positionQty('TEST'), desk.orders.positionQty('EURUSD'), [...desk.orders.all()].length]
    expect(tell(odd(id, done)).fills).toEqual([])
    expect([seen(), desk.orders.positionQty('TEST'), desk.orders.positionQty('EURUSD'), [...desk.orders.all()].length]).toEqual(before)
    expect(desk.codes()).toContain(code)
  })

  it('what can’t be of an order of ours, or would move it by what we don’t understand, has the venue asked', () => {
    const asked = new Set<AlertCode>([
      'report_mismatch',
      'report_unusable',
      'fill_without_quantity',
      'exec_id_conflict',
      'execution_parked',
    ])
    for (const [what, code, odd] of quarantined) {
      const { desk, id, done, tell } = traded()
      const fact = odd(id, done)
      if (!asked.has(code) || !('clOrdID' in fact) || fact.clOrdID !== id) continue
      tell(fact)
      expect(
        desk.orders.wants(desk.now).map(({ kind, clOrdID }) => [kind, clOrdID]),
        what,
      ).toEqual([['probe', id]])
    }
  })

  it('what does not add up is kept as it was reported, and told', () => {
    const { desk, id, tell } = traded()
    tell(ofOurs({ ...part, ...qtys(100, 60, 70, 20, 10_000) })(id))
    expect(desk.orders.get(id)).toMatchObject({ cumQty: 60, leavesQty: 70 })
    expect(desk.codes()).toContain('qty_identity_violation')
  })

  it('a fill that was dropped for its ExecID(17) is booked by the answer to the question', () => {
    const { desk, id, tell } = traded()
    tell(ofOurs({ ...part, execID: 'n1', ...qtys(100, 70, 30, 30, 10_000) })(id))
    desk.send(desk.orders.prepareProbe(id, desk.now))
    tell(ofOurs({ execType: 'OrderStatus', execID: '0', ordStatus: 'PartiallyFilled', ...qtys(100, 70, 30), avgPx: 10_000 })(id))
    expect(desk.orders.get(id)).toMatchObject({ cumQty: 70, leavesQty: 30 })
    expect(desk.orders.positionQty('TEST')).toBe(120)
  })

  it('a replace of an order that is filled is refused before it leaves, where the venue ends orders for good', () => {
    const desk = new Desk({ ...textbook, terminalIsFinal: true })
    const id = desk.buy(50, 10_000)
    desk.apply(report({ clOrdID: id, orderID: 'O1', execType: 'Trade', ordStatus: 'Filled', ...qtys(50, 50, 0, 50, 10_000) }))
    expect(
      desk.orders.refusal({ kind: 'replace', cause: 1, strategy: 's', clOrdID: id, qty: 60 as never, limit: 10_000 as never }, desk.now)
        ?.code,
    ).toBe('terminal')
  })

  it('a price without an instrument is none: nothing is read of it, and the report that has it is told', () => {
    const fields = new Map<number, string>([
      ...([
        [37, 'O9'],
        [17, 'E9'],
        [150, 'F'],
        [39, '2'],
        [55, 'NONE'],
        [54, '1'],
        [38, '10'],
      ] as const),
      ...([
        [14, '10'],
        [151, '0'],
        [32, '10'],
        [31, '1.23456'],
      ] as const),
    ])
    const str = (tag: number): string => fields.get(tag) ?? ''
    const none = { count: 0, entry: () => ({ str, scaled: () => NaN }) }
    const char = (tag: number): number => (str(tag).length === 1 ? str(tag).charCodeAt(0) : -1)
    const view = {
      msgType: '8',
      seqNum: 1,
      str,
      char,
      int: () => NaN,
      bool: () => false,
      utcUs: () => NaN,
      scaled: () => 1,
      group: () => none,
    }
    const { desk, tell } = traded()
    const reader = orderReader({ instruments, rules: textbook, source: 'TRADE', orders: desk.orders })
    const fact = reader.read(view, desk.now) as OrderReport
    expect(fact).toMatchObject({ instrumentId: '', lastPx: null, lastQty: null, cumQty: null })
    tell(fact)
    expect(desk.codes()).toEqual(['unbound_report'])
  })
})
