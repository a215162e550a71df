import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averagePx, book, derivePx, flat, syntheticId, textbook, unrealised } from '../src/index.ts'
import { Desk, qtys, report } from './desk.ts'
import { held, realisedExactly } from './position-twin.ts'

describe('a netted position', () => {
  it('buy 10 at 100, buy 10 at 110, sell 25 at 120, buy 5 at 115: 325, flat', () => {
    const position = flat()
    book(position, 'buy', 10, 100)
    book(position, 'buy', 10, 110)
    expect([position.qty, averagePx(position)]).toEqual([20, 105])
    expect(book(position, 'sell', 25, 120)).toBe(300n)
    expect([position.qty, averagePx(position)]).toEqual([-5, 120])
    expect(book(position, 'buy', 5, 115)).toBe(25n)
    expect(position).toEqual({ qty: 0, cost: 0n, realised: 325n })
    expect(averagePx(position)).toBeNaN()
  })

  it('with the second buy busted it is 225 realised and 10 short at 120', () => {
    const desk = new Desk()
    const trade = (side: 'buy' | 'sell', qty: number, px: number, execID: string): string => {
      const id = side === 'buy' ? desk.buy(qty, px) : desk.sell(qty, px)
      const orderID = `O-${id}`
      desk.apply(report({ clOrdID: id, orderID, side, execID, execType: 'Trade', ordStatus: 'Filled', ...qtys(qty, qty, 0, qty, px) }))
      return id
    }
    trade('buy', 10, 100, 'a')
    const second = trade('buy', 10, 110, 'b')
    trade('sell', 25, 120, 'c')
    trade('buy', 5, 115, 'd')
    expect(desk.orders.position('TEST')).toMatchObject({ qty: 0, realised: 325 })
    const bust = { clOrdID: second, orderID: `O-${second}`, execID: 'e', execRefID: 'b' }
    desk.apply(report({ ...bust, execType: 'TradeCancel', ordStatus: 'Canceled', ...qtys(10, 0, 0) }))
    expect(desk.orders.position('TEST')).toMatchObject({ qty: -10, avgPx: 120, realised: 225 })
  })

  it('a partial close takes its share of the cost rounded half to even, and the last close the rest', () => {
    const first = flat()
    for (const px of [1, 2]) book(first, 'buy', 1, px)
    expect(book(first, 'sell', 1, 10)).toBe(8n) // half of 3 is 2
    const second = flat()
    for (const px of [2, 3]) book(second, 'buy', 1, px)
    expect(book(second, 'sell', 1, 10)).toBe(8n) // half of 5 is 2
    expect(book(second, 'sell', 1, 10)).toBe(7n)
    const short = flat()
    for (const px of [2, 3]) book(short, 'sell', 1, px)
    expect(book(short, 'buy', 1, 1)).toBe(1n)
  })

  const trades = fc.array(
    fc.record({
      side: fc.constantFrom('buy' as const, 'sell' as const),
      qty: fc.integer({ min: 1, max: 1_000_000 }),
      px: fc.integer({ min: 1, max: 200_000 }),
    }),
    { minLength: 1, maxLength: 40 },
  )

  it('realised less cost is the cash that has flowed, always; so it is exact when flat', () => {
    fc.assert(
      fc.property(trades, (list) => {
        const position = flat()
        for (const { side, qty, px } of list) {
          book(position, side, qty, px)
        }
        const twin = held(list)
        expect(position.qty).toBe(twin.qty)
        expect(position.realised - position.cost).toBe(twin.cash)
        if (position.qty === 0) expect(position.cost).toBe(0n)
      }),
    )
  })

  it('realised is within half a unit a close of the exact fraction', () => {
    fc.assert(
      fc.property(trades, (list) => {
        const position = flat()
        for (const { side, qty, px } of list) book(position, side, qty, px)
        const { num, den } = realisedExactly(list)
        const difference = position.realised * den - num
        expect((difference < 0n ? -difference : difference) * 2n <= den * BigInt(list.length)).toBe(true)
      }),
    )
  })

  it('is worth its mark: long and short', () => {
    const long = flat()
    book(long, 'buy', 10, 100)
    expect(unrealised(long, 103)).toBe(30n)
    const short = flat()
    book(short, 'sell', 10, 100)
    expect(unrealised(short, 103)).toBe(-30n)
  })
})

describe('positions of the account', () => {
  it('by the venue position id on a hedged account, and their net', () => {
    const desk = new Desk({ ...textbook, hedging: true })
    const open = (side: 'buy' | 'sell', qty: number, positionID: string): void => {
      const id = side === 'buy' ? desk.buy(qty, 10000) : desk.sell(qty, 10000)
      desk.apply(
        report({
          clOrdID: id,
          orderID: `O-${id}`,
          side,
          positionID,
          execType: 'Trade',
          ordStatus: 'Filled',
          ...qtys(qty, qty, 0, qty, 10000),
        }),
      )
    }
    open('buy', 10, 'P1')
    open('sell', 4, 'P2')
    expect(desk.orders.legs('TEST').map(({ positionID, qty }) => [positionID, qty])).toEqual([
      ['P1', 10],
      ['P2', -4],
    ])
    expect(desk.orders.positionQty('TEST')).toBe(6)
    expect(desk.orders.position('TEST').realised).toBe(0)
    expect(desk.orders.unrealised('TEST', 10010)).toBe(60)
  })

  it('a netting account keeps the id and nets all the same', () => {
    const desk = new Desk()
    const id = desk.buy(10, 10000)
    desk.apply(
      report({ clOrdID: id, orderID: 'O', positionID: 'P7', execType: 'Trade', ordStatus: 'Filled', ...qtys(10, 10, 0, 10, 10000) }),
    )
    expect(desk.orders.get(id)?.positionID).toBe('P7')
    expect(desk.orders.legs('TEST')).toHaveLength(1)
  })

  it('a position is moved by policy with a name on it, and the break that it explains ends', () => {
    const desk = new Desk()
    const applied = desk.orders.adjustPosition({ instrumentId: 'TEST', qty: -30, px: 10000, actor: 'ops' }, desk.now)
    expect(applied.note).toBeDefined()
    expect(desk.orders.positionQty('TEST')).toBe(-30)
    expect(() => desk.orders.adjustPosition({ instrumentId: 'TEST', qty: 0, px: 1, actor: 'ops' }, desk.now)).toThrow(/quantity 0/)
  })
})

describe('derived prices and ids', () => {
  it('1000 at 1.1000, then CumQty 3000 at an average of 1.1002: 2000 at 1.1003', () => {
    expect(derivePx(11_002, 4, 3000, 1000n * 11_000n, 2000, 4)).toMatchObject({ px: 11_003 })
    expect(derivePx(110_020, 5, 3000, 1000n * 11_000n, 2000, 4)).toMatchObject({ px: 11_003 })
    expect(derivePx(11_000, 4, 1000, 0n, 1000, 4)).toMatchObject({ px: 11_000 })
  })

  it('the derived price is within its bound of the true one', () => {
    const price = fc.integer({ min: 100_000, max: 120_000 })
    const qty = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(price, qty, price, qty, fc.integer({ min: 3, max: 9 }), (px1, qty1, px2, qty2, digits) => {
        const value = BigInt(px1) * BigInt(qty1) + BigInt(px2) * BigInt(qty2)
        const cum = qty1 + qty2
        const scaled = value * 10n ** BigInt(digits)
        const avg = Number((scaled + (BigInt(cum) * 10n ** 5n) / 2n) / (BigInt(cum) * 10n ** 5n))
        const derived = derivePx(avg, digits, cum, BigInt(px1) * BigInt(qty1), qty2, 5)
        expect(Math.abs(derived.px - px2)).toBeLessThanOrEqual(derived.bound)
      }),
    )
  })

  it('a synthetic id is a hash of its content alone', () => {
    expect(syntheticId('fill', 'ACC1', 'OID7', '3000', 'F')).toBe('S-943bc0de361f66b6')
  })
})
