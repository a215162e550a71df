import { describe, expect, it } from 'vitest'
import type { OrderReport } from '@fix/events'
import { textbook } from '../src/index.ts'
import { ctraderLike } from './dialects.ts'
import { Desk, qtys, report } from './desk.ts'

/** One order of 10000 at 100.00 and the ways in which the venue speaks of it. */
function placed(desk = new Desk()): { desk: Desk; id: string; tell: (given: Partial<OrderReport>) => ReturnType<Desk['apply']> } {
  const id = desk.buy(10_000, 10_000)
  const tell = (given: Partial<OrderReport>) => desk.apply(report({ clOrdID: id, orderID: 'O1', ...given }))
  return { desk, id, tell }
}

const partly = { execType: 'Trade', ordStatus: 'PartiallyFilled' } as const

describe('a fill is booked once, whatever the state', () => {
  it('before any New', () => {
    const { desk, id, tell } = placed()
    tell({ ...partly, ...qtys(10_000, 3000, 7000, 3000, 9990) })
    expect(desk.orders.get(id)).toMatchObject({ ordStatus: 'PartiallyFilled', cumQty: 3000, leavesQty: 7000 })
    expect(desk.fills).toMatchObject([{ qty: 3000, px: 9990, derived: false, cumQty: 3000, side: 'buy', instrumentId: 'TEST' }])
    tell({ ...qtys(10_000, 0, 10_000) })
    expect(desk.orders.get(id), 'the New that was overtaken changes nothing').toMatchObject({ ordStatus: 'PartiallyFilled', cumQty: 3000 })
  })

  it('after Canceled: told as late, the state stays as the venue has it', () => {
    const { desk, id, tell } = placed()
    tell(qtys(10_000, 0, 10_000))
    tell({ execType: 'Canceled', ordStatus: 'Canceled', ...qtys(10_000, 0, 0) })
    tell({ execType: 'Trade', ordStatus: 'Canceled', ...qtys(10_000, 400, 0, 400, 10_000) })
    expect(desk.orders.get(id)).toMatchObject({ ordStatus: 'Canceled', cumQty: 400, leavesQty: 0, open: false })
    expect(desk.orders.positionQty('TEST')).toBe(400)
    expect(desk.codes()).toContain('late_fill')
  })

  it.each([
    [true, 'Canceled'],
    [false, 'PartiallyFilled'],
  ])('after Canceled with an open state: final is final (%s) or the venue is followed', (terminalIsFinal, expected) => {
    const { desk, id, tell } = placed(new Desk({ ...textbook, terminalIsFinal }))
    tell({ execType: 'Canceled', ordStatus: 'Canceled', ...qtys(10_000, 0, 0) })
    tell({ ...partly, ...qtys(10_000, 400, 9600, 400, 10_000) })
    expect(desk.orders.get(id)).toMatchObject({ ordStatus: expected, cumQty: 400 })
  })

  it('a copy by PossDupFlag and a copy by replay are dropped', () => {
    const { desk, tell } = placed()
    const fill = { ...partly, execID: 'x1', ...qtys(10_000, 3000, 7000, 3000, 9990) }
    tell(fill)
    const state = desk.orders.state()
    expect(tell({ ...fill, possDup: true })).toMatchObject({ decision: 'duplicate', note: undefined })
    expect(tell(fill)).toMatchObject({ decision: 'duplicate', fills: [] })
    expect(desk.orders.state()).toBe(state)
  })

  it('copies are known after a restart', () => {
    const { desk, tell } = placed()
    const fill = { ...partly, execID: 'x1', ...qtys(10_000, 3000, 7000, 3000, 9990) }
    tell(fill)
    desk.restart()
    expect(tell({ ...fill, possDup: true }).decision).toBe('duplicate')
    expect(desk.orders.positionQty('TEST')).toBe(3000)
  })

  it('an ExecID used again with other content is told and not booked', () => {
    const { desk, tell } = placed()
    tell({ ...partly, execID: 'x1', ...qtys(10_000, 3000, 7000, 3000, 9990) })
    tell({ ...partly, execID: 'x1', ...qtys(10_000, 5000, 5000, 2000, 9990) })
    expect(desk.orders.positionQty('TEST')).toBe(3000)
    expect(desk.codes()).toContain('exec_id_conflict')
  })
})

describe('a venue without ExecID and LastPx', () => {
  const cumulative = (cum: number, last: number, avgPx: number, ordStatus: 'PartiallyFilled' | 'Filled' = 'PartiallyFilled') =>
    ({ execID: '', execType: 'Trade', ordStatus, ...qtys(10_000, cum, 10_000 - cum, last), avgPx, avgPxScale: 4 }) as Partial<OrderReport>

  it('the price of each fill comes out of the average', () => {
    const { desk, tell } = placed(new Desk(ctraderLike))
    tell(cumulative(1000, 1000, 1_100_000))
    tell(cumulative(3000, 2000, 1_100_200))
    expect(desk.fills.map(({ px, derived }) => [px, derived])).toEqual([
      [11_000, true],
      [11_003, true],
    ])
  })

  it('a missed fill and a reported one share the average where it is all that is told', () => {
    const { desk, tell } = placed(new Desk(ctraderLike))
    tell(cumulative(1000, 1000, 1_000_000))
    tell(cumulative(4000, 1000, 1_030_000))
    expect(desk.fills.map(({ qty, px }) => [qty, px])).toEqual([
      [1000, 10_000],
      [2000, 10_400],
      [1000, 10_400],
    ])
    expect(desk.codes()).toEqual(['cum_jump'])
  })

  it('a report seen twice is booked once, by its fingerprint and by CumQty', () => {
    const { desk, tell } = placed(new Desk(ctraderLike))
    const fill = cumulative(1000, 1000, 1_100_000)
    tell(fill)
    expect(tell(fill).decision).toBe('duplicate')
    expect(tell({ ...fill, transactTimeUs: 5 }).decision, 'the same fill in other words').toBe('duplicate')
    expect(desk.orders.positionQty('TEST')).toBe(1000)
    expect(new Set(desk.fills.map(({ execID }) => execID)).size).toBe(1)
  })
})

describe('quantities that do not add up', () => {
  it('CumQty above the last fill: the missed one is booked as derived, once, and the order is asked after', () => {
    const { desk, id, tell } = placed()
    tell({ ...partly, ...qtys(10_000, 1000, 9000, 1000, 10_000) })
    tell({ ...partly, ...qtys(10_000, 4000, 6000, 1000, 10_030), avgPx: 1_001_500, avgPxScale: 4 })
    expect(desk.fills.map(({ qty, px, derived }) => [qty, px, derived])).toEqual([
      [1000, 10_000, false],
      [2000, 10_015, true],
      [1000, 10_030, false],
    ])
    expect(desk.fills[1].execID).toMatch(/^S-[0-9a-f]{16}$/)
    expect(desk.codes()).toEqual(['cum_jump'])
    expect(desk.orders.wants(desk.now)).toEqual([{ kind: 'probe', clOrdID: id }])
  })

  it('the missed report arrives late: it takes the place of the derived fill', () => {
    const { desk, tell } = placed()
    tell({ ...partly, ...qtys(10_000, 4000, 6000, 1000, 10_030) })
    expect(desk.orders.positionQty('TEST')).toBe(4000)
    const first = tell({ ...partly, ...qtys(10_000, 1000, 9000, 1000, 10_001) })
    const second = tell({ ...partly, ...qtys(10_000, 3000, 7000, 2000, 10_002) })
    expect([first.decision, second.decision]).toEqual(['confirmed', 'confirmed'])
    expect(desk.orders.positionQty('TEST')).toBe(4000)
    expect(desk.orders.position('TEST').cost).toBe(BigInt(1000 * 10_001 + 2000 * 10_002 + 1000 * 10_030))
  })

  it('the same reports in every order give the same position', () => {
    const fills = [
      qtys(10_000, 1000, 9000, 1000, 10_001),
      qtys(10_000, 3000, 7000, 2000, 10_002),
      qtys(10_000, 3500, 6500, 500, 10_003),
      qtys(10_000, 10_000, 0, 6500, 10_004),
    ].map((given, i) =>
      report({ clOrdID: 'T1-1', orderID: 'O1', execID: `p${i}`, ...partly, ordStatus: i === 3 ? 'Filled' : 'PartiallyFilled', ...given }),
    )
    for (const order of permutations(fills)) {
      const { desk, id } = placed()
      for (const fact of order) desk.apply(fact)
      expect(desk.orders.position('TEST')).toMatchObject({
        qty: 10_000,
        cost: BigInt(1000 * 10_001 + 2000 * 10_002 + 500 * 10_003 + 6500 * 10_004),
      })
      expect(desk.orders.get(id)).toMatchObject({ ordStatus: 'Filled', leavesQty: 0, cumQty: 10_000 })
    }
  })

  it('CumQty backwards changes nothing but the wish to ask', () => {
    const { desk, id, tell } = placed()
    tell({ ...partly, ...qtys(10_000, 3000, 7000, 3000, 10_000) })
    tell({ execType: 'Suspended', ordStatus: 'Suspended', ...qtys(10_000, 1000, 9000) })
    expect(desk.orders.get(id)).toMatchObject({ ordStatus: 'PartiallyFilled', cumQty: 3000, leavesQty: 7000 })
    expect(desk.codes()).toContain('cum_backwards')
    expect(desk.orders.wants(desk.now)).toHaveLength(1)
  })

  it('an overfill is booked and told', () => {
    const { desk, id, tell } = placed()
    tell({ execType: 'Trade', ordStatus: 'Filled', ...qtys(10_000, 12_000, 0, 12_000, 10_000) })
    expect(desk.orders.get(id)).toMatchObject({ cumQty: 12_000, leavesQty: 0 })
    expect(desk.orders.position('TEST').qty).toBe(12_000)
    expect(desk.codes()).toContain('overfill')
  })

  it('an overfill in quarantine stands apart, and still counts', () => {
    const { desk, tell } = placed(new Desk({ ...textbook, overfill: 'quarantine' }))
    tell({ ...partly, ...qtys(10_000, 9000, 1000, 9000, 10_000) })
    tell({ execType: 'Trade', ordStatus: 'Filled', ...qtys(10_000, 12_000, 0, 3000, 10_000) })
    expect(desk.orders.position('TEST').qty).toBe(9000)
    expect(desk.orders.suspense('TEST').qty).toBe(3000)
    expect(desk.orders.positionQty('TEST')).toBe(12_000)
  })

  it('OrderQty that is not CumQty + LeavesQty is told, kept as reported, and asked after', () => {
    const { desk, tell } = placed()
    tell(qtys(10_000, 0, 9000))
    expect(desk.codes()).toContain('qty_identity_violation')
    expect(desk.orders.openBuyQty('TEST')).toBe(9000)
    expect(desk.orders.wants(desk.now)).toHaveLength(1)
  })

  it('an average that our own executions do not give is a break, not a correction', () => {
    const { desk, tell } = placed()
    tell({ ...partly, ...qtys(10_000, 1000, 9000, 1000, 10_000), avgPx: 1_001_500, avgPxScale: 4 })
    expect(desk.codes()).toContain('avg_px_mismatch')
    expect(desk.orders.position('TEST').avgPx).toBe(10_000)
  })

  it('a Trade without any quantity is told and asked after', () => {
    const { desk, tell } = placed()
    tell({ ...partly })
    expect(desk.codes()).toContain('fill_without_quantity')
    expect(desk.fills).toEqual([])
    expect(desk.orders.wants(desk.now)).toHaveLength(1)
  })
})

describe('busts and corrections', () => {
  it('a correction refers to the last correction', () => {
    const { desk, tell } = placed()
    tell({ ...partly, execID: 'a', ...qtys(10_000, 1000, 9000, 1000, 10_000) })
    tell({ execType: 'TradeCorrect', ordStatus: 'PartiallyFilled', execID: 'b', execRefID: 'a', ...qtys(10_000, 800, 9200, 800, 10_010) })
    tell({ execType: 'TradeCorrect', ordStatus: 'PartiallyFilled', execID: 'c', execRefID: 'b', ...qtys(10_000, 900, 9100, 900, 10_020) })
    expect(desk.orders.position('TEST')).toMatchObject({ qty: 900, avgPx: 10_020 })
  })

  it('one whose execution has not arrived waits for it', () => {
    const { desk, tell } = placed()
    tell({ execType: 'TradeCancel', ordStatus: 'New', execID: 'b', execRefID: 'a', ...qtys(10_000, 0, 10_000) })
    expect(desk.codes()).toContain('execution_parked')
    tell({ ...partly, execID: 'a', ...qtys(10_000, 1000, 9000, 1000, 10_000) })
    expect(desk.orders.positionQty('TEST')).toBe(0)
    expect(JSON.parse(desk.orders.state()).orders[0].parked).toEqual([])
  })
})

function permutations<T>(items: T[]): T[][] {
  if (items.length <= 1) return [items]
  return items.flatMap((item, i) => permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]))
}
