/** What risk asks of orders besides sums: a strategy's own part of a position, and which instruments have changed. */
import { describe, expect, it } from 'vitest'
import type { Price, Qty } from '@fix/units'
import { textbook } from '../src/index.ts'
import { toldChanges } from '../src/changes.ts'
import { Desk, newOrder, qtys, report } from './desk.ts'

/** An order of a strategy that rests. */
function rest(desk: Desk, strategy: string, side: 'buy' | 'sell', qty: number): string {
  return desk.place(newOrder({ strategy, side, qty: qty as Qty, limit: 100 as Price })).clOrdID
}

function fill(desk: Desk, clOrdID: string, side: 'buy' | 'sell', qty: number, execID: string, positionID = ''): void {
  const done = { clOrdID, orderID: `O-${clOrdID}`, side, execID, positionID, execType: 'Trade', ordStatus: 'Filled' } as const
  desk.apply(report({ ...done, ...qtys(qty, qty, 0, qty, 100) }))
}

const worst = (desk: Desk, side: 'buy' | 'sell', strategy: string): number => desk.orders.strategyWorst('TEST', side, strategy)

describe('what a strategy’s position becomes at worst', () => {
  it('is what it holds and what it has resting on the side, and nothing of another’s', () => {
    const desk = new Desk()
    fill(desk, rest(desk, 'a', 'buy', 10), 'buy', 10, 'x1')
    fill(desk, rest(desk, 'b', 'sell', 4), 'sell', 4, 'x2')
    rest(desk, 'a', 'buy', 3)
    rest(desk, 'a', 'sell', 5)
    rest(desk, 'b', 'buy', 7)
    expect([worst(desk, 'buy', 'a'), worst(desk, 'sell', 'a')]).toEqual([13, -5])
    expect([worst(desk, 'buy', 'b'), worst(desk, 'sell', 'b')]).toEqual([3, 4])
    expect(worst(desk, 'buy', 'nobody')).toBe(0)
  })

  it('follows a fill that is taken back', () => {
    const desk = new Desk()
    const id = rest(desk, 'a', 'buy', 10)
    fill(desk, id, 'buy', 10, 'x1')
    expect(worst(desk, 'buy', 'a')).toBe(10)
    const bust = { clOrdID: id, orderID: `O-${id}`, execID: 'x2', execRefID: 'x1', execType: 'TradeCancel', ordStatus: 'Canceled' } as const
    desk.apply(report({ ...bust, ...qtys(10, 0, 0) }))
    expect(worst(desk, 'buy', 'a')).toBe(0)
  })

  it('is none of what an operator moved', () => {
    const desk = new Desk()
    desk.orders.adjustPosition({ instrumentId: 'TEST', qty: 5, px: 100, actor: 'ann' }, desk.now)
    expect(worst(desk, 'buy', 'a')).toBe(0)
    expect(worst(desk, 'buy', '')).toBe(5)
  })

  it('goes over all legs of a hedged account', () => {
    const desk = new Desk({ ...textbook, hedging: true })
    fill(desk, rest(desk, 'a', 'buy', 10), 'buy', 10, 'x1', 'P1')
    fill(desk, rest(desk, 'a', 'sell', 4), 'sell', 4, 'x2', 'P2')
    expect([worst(desk, 'buy', 'a'), worst(desk, 'sell', 'a')]).toEqual([6, -6])
  })

  it('is the same after a restart', () => {
    const desk = new Desk()
    fill(desk, rest(desk, 'a', 'buy', 10), 'buy', 10, 'x1')
    rest(desk, 'a', 'buy', 3)
    desk.restart()
    expect(worst(desk, 'buy', 'a')).toBe(13)
  })
})

describe('what has changed', () => {
  it('is told by instrument, for as long as it is kept', () => {
    const desk = new Desk()
    const { changes } = desk.orders
    const before = changes.count
    desk.buy(1, 100)
    desk.buy(1, 100_000, 'EURUSD')
    expect([changes.count, changes.at(before + 1), changes.at(before + 2)]).toEqual([before + 2, 'TEST', 'EURUSD'])
    for (let n = 0; n < toldChanges - 1; n++) desk.buy(1, 100)
    expect([changes.at(before + 1), changes.at(before + 2)]).toEqual(['', 'EURUSD'])
    expect(changes.at(changes.count + 1)).toBe('')
  })

  it('is told of a fill, and of a position that was moved', () => {
    const desk = new Desk()
    const id = desk.buy(1, 100)
    const { changes } = desk.orders
    const before = changes.count
    fill(desk, id, 'buy', 1, 'x1')
    expect(changes.count).toBeGreaterThan(before)
    const filled = changes.count
    desk.orders.adjustPosition({ instrumentId: 'EURUSD', qty: 5, px: 100, actor: 'ann' }, desk.now)
    expect(changes.at(filled + 1)).toBe('EURUSD')
  })

  it('is everything after an image was taken up', () => {
    const desk = new Desk()
    desk.buy(1, 100)
    const again = desk.fresh()
    again.restore(structuredClone(desk.orders.image()))
    expect(again.changes.count).toBeGreaterThan(toldChanges)
    expect(again.changes.at(again.changes.count)).toBe('')
    expect([...again.traded()]).toEqual(['TEST'])
  })
})
