import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Price, Qty } from '@fix/units'
import { instrument } from '@fix/units'
import { Account, Matching, type Change, type Tick } from '../src/index.ts'
import { SlowMarket, type SlowOrder } from './slow-market.ts'

const eurusd = instrument({ id: 'EURUSD', symbol: '1', tick: '0.00001', step: '1000', qtyScale: 2, currency: 'USD' })
const lot = Number(eurusd.step)

function market(options: { marketOrders?: 'atOnce' | 'nextTick' } = {}): {
  matching: Matching
  account: Account
  changes: Change[]
  tick: (bid: number, ask: number, bidLots?: number, askLots?: number) => void
} {
  const account = new Account()
  const changes: Change[] = []
  const matching = new Matching({ account, instruments: [eurusd], seed: 1, emit: (change) => changes.push(change), ...options })
  let timeUs = 0
  return {
    matching,
    account,
    changes,
    tick(bid, ask, bidLots = NaN, askLots = NaN) {
      timeUs += 1_000_000
      matching.tick(tick(timeUs, bid, ask, bidLots, askLots))
    },
  }
}

function tick(timeUs: number, bid: number, ask: number, bidLots: number, askLots: number): Tick {
  return {
    timeUs,
    symbol: 'EURUSD',
    bid: bid as Price,
    ask: ask as Price,
    bidSize: (bidLots * lot) as Qty,
    askSize: (askLots * lot) as Qty,
  }
}

const told = (changes: Change[]): string[] =>
  changes.splice(0).map((change) => {
    if (change.kind === 'fill') return `fill ${change.orderID} ${change.qty / lot} @ ${change.px}`
    if (change.kind === 'canceled') return `canceled ${change.orderID} ${change.text}`.trim()
    return `${change.kind} ${change.orderID}`
  })

describe('matching', () => {
  test('a market order takes what the tick offers and the rest is cancelled', () => {
    const { matching, changes, tick } = market()
    tick(110000, 110010, 5, 3)
    matching.submit({ clOrdID: 'A', symbol: 'EURUSD', side: 'buy', ordType: 'market', qty: 5 * lot }, 1)
    expect(told(changes)).toEqual(['new 1', 'fill 1 3 @ 110010', 'canceled 1 NOT_ENOUGH_LIQUIDITY'])
  })

  test('what one order has taken is gone for the next one, until the next tick', () => {
    const { matching, changes, tick } = market()
    tick(110000, 110010, 5, 3)
    const order = { symbol: 'EURUSD', side: 'buy', ordType: 'market', qty: 2 * lot } as const
    matching.submit({ ...order, clOrdID: 'A' }, 1)
    matching.submit({ ...order, clOrdID: 'B' }, 1)
    tick(110000, 110010, 5, 3)
    matching.submit({ ...order, clOrdID: 'C' }, 2)
    expect(told(changes)).toEqual([
      'new 1',
      'fill 1 2 @ 110010',
      'new 2',
      'fill 2 1 @ 110010',
      'canceled 2 NOT_ENOUGH_LIQUIDITY',
      'new 3',
      'fill 3 2 @ 110010',
    ])
  })

  test('a limit order that crosses takes at the better price, rests, and then fills at its own', () => {
    const { matching, changes, tick } = market()
    tick(110000, 110010, 5, 3)
    matching.submit({ clOrdID: 'A', symbol: 'EURUSD', side: 'buy', ordType: 'limit', qty: 6 * lot, price: 110012 }, 1)
    tick(110005, 110015, 5, 3)
    tick(109990, 110000, 5, 2)
    tick(109990, 110012, 5, 9)
    expect(told(changes)).toEqual(['new 1', 'fill 1 3 @ 110010', 'fill 1 2 @ 110012', 'fill 1 1 @ 110012'])
  })

  test('the better price goes first, at one price the earlier order', () => {
    const { matching, changes, tick } = market()
    tick(110000, 110010, 5, 3)
    const order = { symbol: 'EURUSD', side: 'sell', ordType: 'limit', qty: 2 * lot } as const
    matching.submit({ ...order, clOrdID: 'A', price: 110020 }, 1)
    matching.submit({ ...order, clOrdID: 'B', price: 110015 }, 2)
    matching.submit({ ...order, clOrdID: 'C', price: 110015 }, 3)
    told(changes)
    tick(110030, 110040, 5, 5)
    expect(told(changes)).toEqual(['fill 2 2 @ 110015', 'fill 3 2 @ 110015', 'fill 1 1 @ 110020'])
  })

  test('a stop order waits for the opposite best, then works on until it is done', () => {
    const { matching, account, changes, tick } = market()
    tick(110000, 110010, 5, 5)
    matching.submit({ clOrdID: 'A', symbol: 'EURUSD', side: 'buy', ordType: 'stop', qty: 4 * lot, stop: 110020 }, 1)
    tick(110005, 110019, 5, 5)
    expect(told(changes)).toEqual(['new 1'])
    tick(110010, 110021, 5, 3)
    expect(told(changes)).toEqual(['triggered 1', 'fill 1 3 @ 110021'])
    expect(account.orders.get('1')?.executing).toBe(true)
    tick(110000, 110011, 5, 3)
    expect(told(changes)).toEqual(['fill 1 1 @ 110011'])
  })

  test('an order with an ExpireTime(126) expires at the first tick at or after it', () => {
    const { matching, changes, tick } = market()
    tick(110000, 110010, 5, 5)
    matching.submit({ clOrdID: 'A', symbol: 'EURUSD', side: 'buy', ordType: 'limit', qty: lot, price: 109000, expireUs: 3_000_000 }, 1)
    tick(110000, 110010, 5, 5)
    tick(108000, 108010, 5, 5)
    expect(told(changes)).toEqual(['new 1', 'expired 1'])
  })

  test('a replace keeps what is done, and more quantity costs the place in the queue', () => {
    const { matching, account, changes, tick } = market()
    tick(110000, 110010, 5, 5)
    const order = { symbol: 'EURUSD', side: 'buy', ordType: 'limit', qty: 2 * lot, price: 109990 } as const
    matching.submit({ ...order, clOrdID: 'A' }, 1)
    matching.submit({ ...order, clOrdID: 'B' }, 1)
    tick(109980, 109990, 5, 1)
    matching.replace(account.orders.get('1')!, { clOrdID: 'A2', qty: 4 * lot }, 2)
    told(changes)
    tick(109980, 109990, 5, 4)
    expect(told(changes)).toEqual(['fill 2 2 @ 109990', 'fill 1 2 @ 109990'])
    matching.replace(account.orders.get('1')!, { clOrdID: 'A3', qty: lot }, 3)
    expect(account.orders.get('1')).toMatchObject({ status: 'Filled', qty: 3 * lot, cumQty: 3 * lot, clOrdID: 'A3' })
  })

  test('a market order that waits for the next tick is under execution until then', () => {
    const { matching, account, changes, tick } = market({ marketOrders: 'nextTick' })
    tick(110000, 110010, 5, 5)
    matching.submit({ clOrdID: 'A', symbol: 'EURUSD', side: 'sell', ordType: 'market', qty: lot }, 1)
    expect(account.orders.get('1')?.executing).toBe(true)
    tick(109000, 109010, 5, 5)
    expect(told(changes)).toEqual(['new 1', 'fill 1 1 @ 109000'])
  })

  test('a tick without sizes gets a ladder out of the seed, the same for the same seed', () => {
    const one = market()
    const two = market()
    one.tick(110000, 110010)
    two.tick(110000, 110010)
    expect(one.matching.ladder('EURUSD')).toEqual(two.matching.ladder('EURUSD'))
    const ladder = one.matching.ladder('EURUSD')!
    expect(ladder.bids).toHaveLength(4)
    expect(ladder.bids[0].price).toBe(110000)
    expect(ladder.asks[0].price).toBe(110010)
    for (let at = 1; at < 4; at++) {
      expect(ladder.bids[at].price).toBeLessThan(ladder.bids[at - 1].price)
      expect(ladder.asks[at].price).toBeGreaterThan(ladder.asks[at - 1].price)
    }
    for (const level of [...ladder.bids, ...ladder.asks]) expect(level.size % lot).toBe(0)
  })
})

describe('matching agrees with a market that trades one lot at a time', () => {
  type Step =
    | { step: 'tick'; bid: number; spread: number; bidLots: number; askLots: number }
    | { step: 'submit'; side: 'buy' | 'sell'; ordType: 'market' | 'limit' | 'stop'; lots: number; at: number }
    | { step: 'cancel'; which: number }
    | { step: 'replace'; which: number; lots: number; at: number }

  const price = fc.integer({ min: 95, max: 105 })
  const steps: fc.Arbitrary<Step[]> = fc.array(
    fc.oneof(
      fc.record({
        step: fc.constant('tick' as const),
        bid: price,
        spread: fc.integer({ min: 1, max: 3 }),
        bidLots: fc.integer({ min: 0, max: 6 }),
        askLots: fc.integer({ min: 0, max: 6 }),
      }),
      fc.record({
        step: fc.constant('submit' as const),
        side: fc.constantFrom('buy' as const, 'sell' as const),
        ordType: fc.constantFrom('market' as const, 'limit' as const, 'stop' as const),
        lots: fc.integer({ min: 1, max: 8 }),
        at: price,
      }),
      fc.record({ step: fc.constant('cancel' as const), which: fc.nat(20) }),
      fc.record({ step: fc.constant('replace' as const), which: fc.nat(20), lots: fc.integer({ min: 1, max: 8 }), at: price }),
    ),
    { maxLength: 60 },
  )

  test('in every order, every price and the position, over random days', () => {
    fc.assert(
      fc.property(steps, (day) => {
        const { matching, account, changes, tick } = market()
        const slow = new SlowMarket()
        let ids = 0
        for (const one of day) {
          if (one.step === 'tick') {
            tick(one.bid, one.bid + one.spread, one.bidLots, one.askLots)
            slow.tick(one.bid, one.bid + one.spread, one.bidLots, one.askLots)
          } else if (one.step === 'submit') {
            const { side, ordType, lots, at } = one
            matching.submit(
              {
                clOrdID: `C${++ids}`,
                symbol: 'EURUSD',
                side,
                ordType,
                qty: lots * lot,
                price: ordType === 'limit' ? at : undefined,
                stop: ordType === 'stop' ? at : undefined,
              },
              0,
            )
            slow.submit(side, ordType, lots, at)
          } else {
            const working = [...account.working.values()].filter((order) => !order.executing)
            if (working.length === 0) continue
            const order = working[one.which % working.length]
            if (one.step === 'cancel') {
              matching.cancel(order, `C${++ids}`, 0)
              slow.cancel(Number(order.orderID))
            } else {
              const terms = order.ordType === 'limit' ? { price: one.at } : { stop: one.at }
              matching.replace(order, { clOrdID: `C${++ids}`, qty: one.lots * lot, ...terms }, 0)
              slow.replace(Number(order.orderID), one.lots, one.at)
            }
          }
          changes.length = 0
          expect([...account.orders.values()].map(seen)).toEqual(slow.orders.map(expected))
          expect((account.positions.get('EURUSD')?.net ?? 0) / lot).toBe(slow.position)
        }
      }),
      { numRuns: 400 },
    )
  })

  const seen = (order: { orderID: string; status: string; cumQty: number; cost: bigint }) =>
    `${order.orderID} ${order.status} ${order.cumQty / lot} for ${Number(order.cost) / lot}`
  const expected = (order: SlowOrder) => `${order.id} ${order.status} ${order.done} for ${order.cost}`
})

describe('the account', () => {
  test('nets fills into one position: adding moves the average, reducing does not, turning over starts anew', () => {
    const { matching, account, tick } = market()
    const trade = (side: 'buy' | 'sell', lots: number, px: number): void => {
      tick(px, px, 100, 100)
      matching.submit({ clOrdID: `${side}${px}`, symbol: 'EURUSD', side, ordType: 'market', qty: lots * lot }, 1)
    }
    trade('buy', 2, 110000)
    trade('buy', 2, 110020)
    expect(account.positions.get('EURUSD')).toMatchObject({ net: 4 * lot, cost: BigInt(4 * lot) * 110010n, positionID: '1' })
    trade('sell', 1, 110100)
    expect(account.positions.get('EURUSD')).toMatchObject({ net: 3 * lot, cost: BigInt(3 * lot) * 110010n, positionID: '1' })
    trade('sell', 5, 110200)
    expect(account.positions.get('EURUSD')).toMatchObject({ net: -2 * lot, cost: BigInt(2 * lot) * 110200n, positionID: '2' })
  })

  test('is the fold of its changes and of nothing else', () => {
    const { matching, account, changes, tick } = market()
    tick(110000, 110010, 5, 3)
    matching.submit({ clOrdID: 'A', symbol: 'EURUSD', side: 'buy', ordType: 'limit', qty: 6 * lot, price: 110012 }, 1)
    matching.submit({ clOrdID: 'B', symbol: 'EURUSD', side: 'sell', ordType: 'stop', qty: lot, stop: 109000 }, 1)
    matching.reject({ clOrdID: 'C', symbol: 'XXX', side: 'sell', ordType: 'market', qty: lot }, 1, 'SYMBOL_NOT_FOUND', 2)
    tick(108000, 108010, 5, 1)
    matching.cancel(account.orders.get('1')!, 'D', 3)
    const again = new Account()
    for (const change of changes) again.fold(change)
    expect([...again.orders.values()]).toEqual([...account.orders.values()])
    expect([...again.positions.values()]).toEqual([...account.positions.values()])
    expect(again.nextOrderID()).toBe(account.nextOrderID())
    expect(again.byClOrdID('D')?.orderID).toBe('1')
  })
})
