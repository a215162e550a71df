import type { OrderReport } from '@fix/events'
import type { Qty } from '@fix/units'
import { beforeEach, describe, expect, it } from 'vitest'
import { Parity, Reconciliation, syntheticId, textbook, type ParityOptions } from '../src/index.ts'
import { Desk, positionReport, qtys, report, requestReject } from './desk.ts'

/** A desk that is compared: mass status and positions as the venue answers them. */
class Compared {
  readonly desk = new Desk()
  readonly parity: Parity

  constructor(options: ParityOptions = {}) {
    this.parity = new Parity(this.desk.orders, options)
  }

  resting(): string {
    const id = this.desk.buy(100, 10_000)
    this.desk.apply(report({ clOrdID: id, orderID: `O-${id}`, ...qtys(100, 0, 100) }))
    this.desk.later(10_000)
    return id
  }

  filled(qty: number, px: number): void {
    const id = this.desk.buy(qty, px)
    this.desk.apply(report({ clOrdID: id, orderID: `O-${id}`, execType: 'Trade', ordStatus: 'Filled', ...qtys(qty, qty, 0, qty, px) }))
    this.desk.later(10_000)
  }

  /** A run. `orders` undefined: the venue says nothing of orders; `position` undefined: nothing of positions. */
  run(orders: readonly Partial<OrderReport>[] | undefined, position?: { qty: number; avgPx?: number }) {
    const { desk, parity } = this
    const machine = new Reconciliation(desk.orders)
    parity.begin()
    machine.begin(desk.now)
    const answer = (fact: Parameters<Desk['apply']>[0]): void => {
      parity.take(fact, desk.now)
      desk.apply(fact)
      machine.take(fact, desk.now)
    }
    for (let next = machine.next(desk.now); !machine.done; next = machine.next(desk.now)) {
      if (next === undefined) {
        desk.later(6000)
        desk.wake()
        machine.wake(desk.now)
        continue
      }
      const { msgType } = desk.send(next).draft
      const total = { massStatusReqID: next.clOrdID, totNumReports: orders?.length ?? 0, execID: '0', execType: 'OrderStatus' } as const
      if (msgType === 'OrderStatusRequest') {
        // Its own question is refused: what the venue has is heard by mass status.
        answer(requestReject({ refID: next.clOrdID, text: 'SERVER_BUSY' }))
      } else if (msgType === 'OrderMassStatusRequest') {
        if (orders?.length === 0) answer(requestReject({ refID: next.clOrdID, text: 'ORDER_NOT_FOUND: none' }))
        for (const one of orders ?? []) answer(report({ ...total, ...qtys(100, 0, 100), ...one }))
      } else if (position !== undefined) {
        const { qty, avgPx = null } = position
        const sides = { longQty: Math.max(qty, 0) as Qty, shortQty: Math.max(-qty, 0) as Qty }
        answer(positionReport({ posReqID: next.clOrdID, avgPx, ...(qty === 0 ? { result: 'none', total: 0 } : sides) }))
      }
    }
    const { findings, note } = machine.finish(desk.now)
    if (note !== undefined) desk.journal.push({ note, epoch: 0, seq: 0 })
    return parity.finish(findings, desk.now)
  }
}

let c: Compared
beforeEach(() => {
  c = new Compared()
})
const named = (id: string, given: Partial<OrderReport> = {}) => ({ clOrdID: id, orderID: `O-${id}`, ...given })

describe('parity with the venue', () => {
  it('is ok where orders and positions are the same, and not before it was compared', () => {
    const id = c.resting()
    expect(c.parity.outcome).toBe('never')
    expect(c.run([named(id, { price: 10_000 as never })], { qty: 0 })).toEqual({ opened: [], ended: [] })
    expect(c.parity).toMatchObject({ outcome: 'ok', runs: 1 })
  })

  it('is unavailable where the venue did not say all it has, never ok', () => {
    c.run(undefined, { qty: 0 })
    expect(c.parity.outcome).toBe('unavailable')
    c.run([])
    expect(c.parity.outcome).toBe('unavailable')
    c.run([], { qty: 0 })
    expect(c.parity.outcome).toBe('ok')
  })

  it('an order that only we have, and one that only the venue has', () => {
    const id = c.resting()
    const { opened } = c.run([{ clOrdID: 'X', orderID: 'O-X' }], { qty: 0 })
    expect(opened).toMatchObject([{ of: 'order', kind: 'local_only', key: id, theirs: '' }])
    // The other one was adopted in the run: it was a difference, and our side has followed.
    expect(c.parity.resolved).toMatchObject([{ kind: 'broker_only', key: 'O-X', ours: '', theirs: 'New', resolution: 'applied' }])
    expect(c.parity).toMatchObject({ outcome: 'mismatch' })
    expect(c.parity.mismatched('order')).toBe(1)
  })

  it('a fill that was missed is a difference, and none once its quantity is booked', () => {
    const id = c.resting()
    const filled = { ordStatus: 'PartiallyFilled', avgPx: 10_000, ...qtys(100, 40, 60) } as const
    expect(c.run([named(id, filled)], { qty: 40 }).opened).toEqual([])
    expect(c.parity.resolved).toMatchObject([{ field: 'ordStatus' }, { field: 'cumQty', ours: '0', theirs: '40' }, { field: 'leavesQty' }])
    expect(c.parity.outcome).toBe('ok')
  })

  it('a quantity done that is lower there is no news to fold: it stays a break, with one id and a count', () => {
    const id = c.desk.buy(100, 10_000)
    const part = { clOrdID: id, orderID: `O-${id}`, execType: 'Trade', ordStatus: 'PartiallyFilled' } as const
    c.desk.apply(report({ ...part, ...qtys(100, 40, 60, 40, 10_000) }))
    c.desk.later(10_000)
    const lower = [named(id, { ordStatus: 'PartiallyFilled', ...qtys(100, 30, 70) })]
    const { opened } = c.run(lower, { qty: 40 })
    expect(opened.map(({ field, ours, theirs }) => [field, ours, theirs])).toEqual([
      ['cumQty', '40', '30'],
      ['leavesQty', '60', '70'],
    ])
    expect(opened[0].id).toBe(syntheticId('break', 'order', 'field', id, 'cumQty'))
    c.desk.later(60_000)
    expect(c.run(lower, { qty: 40 })).toEqual({ opened: [], ended: [] })
    expect(c.parity.breaks()[0]).toMatchObject({ id: opened[0].id, count: 2, firstUs: opened[0].firstUs })
    c.run([named(id, { ordStatus: 'PartiallyFilled', ...qtys(100, 40, 60) })], { qty: 40 })
    expect(c.parity.breaks()).toEqual([])
    expect(c.parity.resolved.at(-1)).toMatchObject({ resolution: 'agreed' })
  })

  it('what a request on its way or a young report explains is in flight, and no break', () => {
    const id = c.resting()
    c.desk.replace(id, 200, 10_000)
    const other = named(id, { ordStatus: 'New', price: 9_000 as never })
    c.parity.take(report({ ...other, execType: 'OrderStatus', massStatusReqID: 'M', ...qtys(100, 0, 100) }), c.desk.now)
    const all = { status: 'complete', massStatus: 'complete', positions: 'complete' } as const
    const findings = { ...all, asked: new Set<string>(), named: new Set([id]), held: new Map() }
    expect(c.parity.finish(findings, c.desk.now).opened).toEqual([])
    expect(c.parity).toMatchObject({ outcome: 'ok', inFlight: 2 })
  })

  it('a time in force other than what was asked and what that is at the venue', () => {
    const id = c.resting()
    const fields = (timeInForce: OrderReport['timeInForce']) =>
      c.run([named(id, { timeInForce })], { qty: 0 }).opened.map(({ field, theirs }) => [field, theirs])
    expect(fields('Day')).toEqual([])
    expect(fields(''), 'the venue does not say').toEqual([])
    expect(fields('GoodTillCancel')).toEqual([['timeInForce', 'GoodTillCancel']])
  })

  it('a position: other quantity, other side, held on one side only, other average beyond one in ten thousand', () => {
    c.filled(10, 10_000)
    const kinds = (qty: number, avgPx?: number) => {
      c.run([], { qty, avgPx })
      return c.parity.breaks().map(({ of, kind, field, ours, theirs }) => [of, kind, field, ours, theirs])
    }
    expect(kinds(10, 10_000)).toEqual([])
    expect(kinds(8)).toEqual([['position', 'field', 'qty', '10', '8']])
    expect(kinds(-10)).toEqual([['position', 'field', 'side', '10', '-10']])
    expect(kinds(0)).toEqual([['position', 'local_only', 'qty', '10', '']])
    expect(kinds(10, 10_100)).toEqual([['position', 'field', 'avgPx', '10000', '10100e-2']])
    expect(c.parity.mismatched('position')).toBe(1)
    expect(kinds(10, 10_001), 'within the tolerance').toEqual([])
  })

  it('a position that only the venue holds', () => {
    expect(c.run([], { qty: 5 }).opened).toMatchObject([{ of: 'position', kind: 'broker_only', key: 'TEST', ours: '', theirs: '5' }])
  })

  it('ages: told after 5 s, keeps its instrument from new orders after 60 s, the account after 300 s', () => {
    c.filled(10, 10_000)
    c.run([], { qty: 8 })
    const [one] = c.parity.breaks()
    const level = (ms: number) => c.parity.levelOf(one, { ...c.desk.now, wallUs: one.firstUs + ms * 1000 })
    expect([0, 5000, 5001, 60_000, 60_001, 300_000, 300_001].map(level)).toEqual(['new', 'new', 'warn', 'warn', 'alert', 'alert', 'severe'])
    expect(c.parity.blocks('TEST', c.desk.now)).toBe(false)
    c.desk.later(61_000)
    expect([c.parity.blocks('TEST', c.desk.now), c.parity.blocks('EURUSD', c.desk.now)]).toEqual([true, false])
    expect(c.parity.oldestUs(c.desk.now)).toBe(61_000_000)
  })

  it('a position that differs by more than a bound is severe at once, and one within it ages', () => {
    c = new Compared({ largestBreak: (id) => (id === 'TEST' ? 5 : undefined) })
    c.filled(10, 10_000)
    const level = (qty: number) => {
      c.run([], { qty })
      return c.parity.breaks().map((one) => c.parity.levelOf(one, c.desk.now))
    }
    expect(level(5)).toEqual(['new'])
    expect(c.parity.blocks('TEST', c.desk.now)).toBe(false)
    expect(level(4)).toEqual(['severe'])
    expect(c.parity.blocks('TEST', c.desk.now)).toBe(true)
    expect(level(-1)).toEqual(['severe'])
    expect(level(0)).toEqual(['severe'])
  })

  it('a run that did not see positions leaves their breaks as they are', () => {
    c.filled(10, 10_000)
    c.run([], { qty: 8 })
    c.run([])
    expect(c.parity.breaks()).toHaveLength(1)
    expect(c.parity.outcome).toBe('mismatch')
  })

  it('legs of a hedged account are compared by their position id', () => {
    const desk = new Desk({ ...textbook, hedging: true })
    const parity = new Parity(desk.orders)
    const id = desk.buy(10, 10_000)
    desk.apply(
      report({ clOrdID: id, orderID: 'O', positionID: 'P1', execType: 'Trade', ordStatus: 'Filled', ...qtys(10, 10, 0, 10, 10_000) }),
    )
    desk.later(10_000)
    parity.take(positionReport({ posReqID: 'Q', positionID: 'P2', longQty: 10 as Qty }), desk.now)
    const all = { status: 'complete', massStatus: 'complete', positions: 'complete' } as const
    const { opened } = parity.finish({ ...all, asked: new Set(), named: new Set(), held: new Map() }, desk.now)
    expect(opened.map(({ kind, key }) => [kind, key])).toEqual([
      ['local_only', 'P1'],
      ['broker_only', 'P2'],
    ])
  })
})
