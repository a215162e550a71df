import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costMethods, Holding, holdingOf, type CostMethod } from '../src/index.ts'
import { held, lotByLot, type Traded } from './position-twin.ts'

const of = (method: CostMethod, trades: readonly Traded[]): Holding => {
  const holding = new Holding(method)
  for (const { side, qty, px } of trades) holding.book(side, qty, px)
  return holding
}
const buy = (qty: number, px: number): Traded => ({ side: 'buy', qty, px })
const sell = (qty: number, px: number): Traded => ({ side: 'sell', qty, px })
const trades = fc.array(
  fc.record({
    side: fc.constantFrom('buy' as const, 'sell' as const),
    qty: fc.integer({ min: 1, max: 12 }),
    px: fc.integer({ min: -50, max: 200 }),
  }),
  { maxLength: 40 },
)

describe('the cost of a partial close', () => {
  it('buy 10 at 100, buy 10 at 110, sell 10 at 120: 150 by average, 200 by the oldest lot, 100 by the newest', () => {
    const list = [buy(10, 100), buy(10, 110), sell(10, 120)]
    expect(costMethods.map((method) => of(method, list).realised)).toEqual([150n, 200n, 100n])
    expect(costMethods.map((method) => of(method, list).cost)).toEqual([1050n, 1100n, 1000n])
  })

  it('through zero all lots are closed and the rest opens at the price of the fill', () => {
    for (const method of costMethods) {
      const holding = of(method, [buy(10, 100), buy(10, 110), sell(25, 120)])
      expect(holding).toMatchObject({ qty: -5, cost: -600n, realised: 300n })
      holding.book('buy', 5, 115)
      expect(holding).toMatchObject({ qty: 0, cost: 0n, realised: 325n })
    }
  })

  it('total profit when flat is the same for all three, and the cash that has flowed', () => {
    fc.assert(
      fc.property(trades, fc.integer({ min: 1, max: 200 }), (list, px) => {
        const { qty } = held(list)
        const all = qty === 0 ? list : [...list, { side: qty > 0 ? ('sell' as const) : ('buy' as const), qty: Math.abs(qty), px }]
        const { cash } = held(all)
        for (const method of costMethods) expect(of(method, all)).toMatchObject({ qty: 0, cost: 0n, realised: cash })
      }),
    )
  })

  it('by oldest and by newest, after every trade, is what single units queued and taken one by one make', () => {
    fc.assert(
      fc.property(trades, fc.constantFrom('fifo' as const, 'lifo' as const), (list, method) => {
        const holding = new Holding(method)
        for (let i = 0; i < list.length; i++) {
          holding.book(list[i].side, list[i].qty, list[i].px)
          const twin = lotByLot(list.slice(0, i + 1), method)
          expect({ qty: holding.qty, cost: holding.cost, realised: holding.realised }).toEqual(twin)
        }
      }),
    )
  })

  it('a thousand round trips of the oldest lot keep no more lots than are open', () => {
    const holding = new Holding('fifo')
    holding.book('buy', 3, 100)
    for (let i = 0; i < 1000; i++) {
      holding.book('buy', 1, 100 + i)
      holding.book('sell', 1, 100)
    }
    expect(holding.qty).toBe(3)
    expect(holding.cost).toBe(100n + 999n + (100n + 998n) + (100n + 997n))
  })

  it('a split moves quantity at no price, whatever the method', () => {
    for (const method of costMethods) {
      const holding = of(method, [buy(10, 100), buy(10, 110)])
      holding.restate('buy', 20)
      expect(holding).toMatchObject({ qty: 40, cost: 2100n, realised: 0n })
      holding.book('sell', 40, 60)
      expect(holding).toMatchObject({ qty: 0, cost: 0n, realised: 300n })
    }
  })

  it('a list of executions is read by any of them', () => {
    const execution = (qty: number, px: number, restated = false) => ({ qty, px, restated })
    const list = [
      { side: 'buy' as const, execution: execution(10, 100) },
      { side: 'buy' as const, execution: execution(10, 0, true) },
      { side: 'sell' as const, execution: execution(20, 70) },
    ]
    for (const method of costMethods) expect(holdingOf(list, method)).toMatchObject({ qty: 0, realised: 400n })
  })
})
