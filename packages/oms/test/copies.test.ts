import type { OrderReport } from '@fix/events'
import { beforeEach, describe, expect, it } from 'vitest'
import { Orders, Parity, textbook, type OrderRules } from '../src/index.ts'
import { approved, instruments, newOrder, qtys, report } from './desk.ts'

/** An order of 100, and its reports as TRADE and the drop copy tell them. */
class Both {
  readonly orders: Orders
  readonly parity: Parity
  readonly now = { wallUs: 1_767_346_200_000_000, monoUs: 0 }
  readonly id: string
  readonly decisions: string[] = []

  constructor(rules: OrderRules = textbook) {
    this.orders = new Orders({ instruments, rules, idPrefix: 'T', source: 'TRADE', copySource: 'COPY' })
    this.parity = new Parity(this.orders)
    this.orders.apply({ kind: 'start', epoch: 1 }, this.now)
    for (const side of ['trade', 'copy'] as const) this.parity.copies.up(side, this.now)
    const { clOrdID } = this.orders.prepare(approved(newOrder({ qty: 100 as never, limit: 10_000 as never })), this.now)
    this.orders.sent(clOrdID, 1, 1)
    this.id = clOrdID
  }

  tell(source: 'TRADE' | 'COPY', given: Partial<OrderReport>): string {
    const fact = report({ clOrdID: this.id, orderID: 'O', source, ...given })
    const { decision } = this.orders.apply(fact, this.now)
    this.parity.copies.took(fact, source === 'COPY' ? 'copy' : 'trade', decision, this.now)
    return decision
  }

  later(ms: number) {
    this.now.wallUs += ms * 1000
    this.now.monoUs += ms * 1000
    const { opened, ended } = this.parity.look(this.now)
    return { opened: opened.map(plain), ended: ended.map(plain) }
  }

  get position(): number {
    return this.orders.positionQty('TEST')
  }
}

const plain = ({ of, kind, key, ours, theirs }: { of: string; kind: string; key: string; ours: string; theirs: string }) =>
  [of, kind, key, ours, theirs].join('|')

const fill = (execID: string, cum: number, last: number): Partial<OrderReport> => ({
  execID,
  execType: 'Trade',
  ordStatus: cum === 100 ? 'Filled' : 'PartiallyFilled',
  ...qtys(100, cum, 100 - cum, last, 10_000),
})

let both: Both
beforeEach(() => {
  both = new Both()
})

describe('a fill on two sessions', () => {
  it('is booked once, whoever tells it first, and is no difference', () => {
    expect(both.tell('TRADE', fill('X1', 40, 40))).toBe('fill')
    expect(both.tell('COPY', fill('X1', 40, 40))).toBe('duplicate')
    expect(both.tell('COPY', fill('X2', 100, 60))).toBe('fill')
    expect(both.tell('TRADE', fill('X2', 100, 60))).toBe('duplicate')
    expect([both.position, both.parity.copies.waiting]).toEqual([100, 0])
    expect(both.later(10_000)).toEqual({ opened: [], ended: [] })
  })

  it('that TRADE has lost is booked by the copy, and is a difference once it is overdue; it ends when TRADE tells it after all', () => {
    both.tell('COPY', fill('X1', 40, 40))
    expect(both.position).toBe(40)
    expect(both.later(2999).opened).toEqual([])
    expect(both.later(1).opened).toEqual(['fill|broker_only|X1||buy 40 at 10000, done 40'])
    expect([both.parity.outcome, both.parity.mismatched('fill')]).toEqual(['mismatch', 1])
    expect(both.later(1).opened, 'it is told once').toEqual([])
    expect(both.tell('TRADE', { ...fill('X1', 40, 40), possDup: true })).toBe('duplicate')
    expect(both.later(1).ended).toEqual(['fill|broker_only|X1||buy 40 at 10000, done 40'])
    expect([both.position, both.parity.breaks()]).toEqual([40, []])
  })

  it('that the copy has lost is a difference, too', () => {
    both.tell('TRADE', fill('X1', 40, 40))
    expect(both.later(3000).opened).toEqual(['fill|local_only|X1|buy 40 at 10000, done 40|'])
    both.tell('COPY', fill('X1', 40, 40))
    expect(both.later(0).ended).toHaveLength(1)
  })

  it('told with another price is a difference at once', () => {
    both.tell('TRADE', fill('X1', 40, 40))
    both.tell('COPY', { ...fill('X1', 40, 40), lastPx: 10_001 as never })
    expect(both.later(0).opened).toEqual(['fill|field|X1|buy 40 at 10000, done 40|buy 40 at 10001, done 40'])
  })

  it('is not waited for while a session is away, and after that for as long as it takes to come', () => {
    both.parity.copies.down('copy')
    both.tell('TRADE', fill('X1', 40, 40))
    expect(both.later(60_000).opened).toEqual([])
    expect(both.parity.copies.nextUs(both.now)).toBe(Infinity)
    both.parity.copies.up('copy', both.now)
    expect(both.parity.copies.nextUs(both.now)).toBe(both.now.monoUs + 3_000_000)
    expect(both.later(2999).opened).toEqual([])
    both.tell('COPY', fill('X1', 40, 40))
    expect(both.later(1).opened).toEqual([])
  })

  it('is of no consequence once the venue’s own orders and positions are ours', () => {
    both.tell('COPY', fill('X1', 40, 40))
    both.later(3000)
    const all = { status: 'complete', massStatus: 'complete', positions: 'complete' } as const
    const run = (held: number) => {
      both.parity.begin()
      const sides = { longQty: held as never, shortQty: null, avgPx: null, avgPxScale: 0 }
      const position = {
        kind: 'position_report',
        source: 'TRADE',
        seq: 1,
        posReqID: 'P',
        result: 'found',
        total: 1,
        positionID: '',
      } as const
      both.parity.take({ ...position, ...sides, instrumentId: 'TEST' }, both.now)
      const { ended } = both.parity.finish({ ...all, asked: new Set(), named: new Set(), held: new Map() }, both.now)
      return ended.map(({ of }) => of)
    }
    expect(run(30), 'they differ').toEqual([])
    expect(both.parity.breaks().map(({ of }) => of)).toEqual(['fill', 'position'])
    both.later(60_000)
    expect(run(40)).toEqual(['position', 'fill'])
    expect(both.parity.outcome).toBe('ok')
  })
})

describe('a drop copy', () => {
  it('tells of a bust, of an order’s end, and of what is not ours; answers to others’ questions say nothing', () => {
    both.tell('TRADE', fill('X1', 40, 40))
    both.tell('COPY', fill('X1', 40, 40))
    expect(both.tell('COPY', { execID: 'X2', execRefID: 'X1', execType: 'TradeCancel', ordStatus: 'New', ...qtys(100, 0, 100) })).toBe(
      'bust',
    )
    expect(both.position).toBe(0)
    expect(both.tell('COPY', { execID: 'X3', execType: 'Canceled', ordStatus: 'Canceled', ...qtys(100, 0, 0) })).toBe('canceled')
    expect(both.tell('COPY', { ...fill('X4', 100, 100), clOrdID: 'theirs', orderID: 'O9', side: 'sell' })).toBe('fill')
    expect(both.position).toBe(-100)
    expect(both.tell('COPY', { ...fill('0', 100, 60), execType: 'OrderStatus' })).toBe('ignored')
    expect(both.tell('COPY', { ...fill('X9', 100, 60), massStatusReqID: 'M' })).toBe('ignored')
  })

  it('of a venue without ExecID is told apart by the fingerprint of the report', () => {
    both = new Both({ ...textbook, hasExecID: false, statusReplyExecType: 'New' })
    const said = { ...fill('', 40, 40), transactTimeUs: 5 }
    both.tell('COPY', said)
    expect(both.tell('TRADE', said)).toBe('duplicate')
    expect([both.position, both.parity.copies.waiting]).toEqual([40, 0])
  })

  it('is never the answer to a question of ours, where an answer looks like an event', () => {
    both = new Both({ ...textbook, hasExecID: false, statusReplyExecType: 'New' })
    const probe = both.orders.prepareProbe(both.id, both.now)
    both.orders.sent(probe.clOrdID, 2, 1)
    expect(both.orders.probeOf(both.id)).toBe('open')
    expect(both.tell('COPY', { execType: 'New', ordStatus: 'New', ...qtys(100, 0, 100), transactTimeUs: 5 })).toBe('accepted')
    expect(both.tell('TRADE', { execType: 'New', ordStatus: 'New', ...qtys(100, 0, 100), transactTimeUs: 6 })).toBe('status')
  })

  it('of more executions than are waited for the oldest are given up', () => {
    const { parity, orders, now } = both
    for (let at = 0; at < 10_003; at++) {
      const fact = report({ clOrdID: both.id, orderID: 'O', source: 'TRADE', ...fill(`Y${at}`, 1, 1) })
      parity.copies.took(fact, 'trade', 'fill', now)
    }
    expect(orders.executionNameOf(report({ clOrdID: both.id, ...fill('Y1', 1, 1) }))).toBe(`${both.id} Y1`)
    expect(parity.copies.waiting).toBe(10_000)
  })
})
