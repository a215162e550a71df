import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costMethods, exposureOf, Portfolio, textbook, type Leg, type LedgerImage, Orders } from '../src/index.ts'
import { Desk, instruments, newOrder, qtys, report } from './desk.ts'
import { Trader } from './trader.ts'

const partsOf = (legs: readonly Leg[]) =>
  legs.map(({ instrumentId, positionID, suspense, parts }) => ({
    leg: [instrumentId, positionID, suspense].join(' '),
    parts: [...parts].map(([strategy, { holding, fills, costs }]) => [
      strategy,
      holding.qty,
      holding.cost,
      holding.realised,
      fills,
      [...costs.values()].map(({ type, amount }) => [type, amount]),
    ]),
  }))
const commission = (amount: number) => [{ type: 'commission', basis: 'absolute', amount, scale: 2, currency: '' } as const]

describe('sub-positions of strategies', () => {
  it('two strategies against each other: each has its own, the account has none', () => {
    const trader = new Trader()
    trader.trade({ side: 'buy', qty: 10, px: 100, strategy: 'up' })
    trader.trade({ side: 'sell', qty: 10, px: 103, strategy: 'down' })
    const [{ parts }] = new Portfolio(trader.orders.accounts).legs()
    expect(parts.get('up')!.holding).toMatchObject({ qty: 10, cost: 1000n, realised: 0n })
    expect(parts.get('down')!.holding).toMatchObject({ qty: -10, cost: -1030n, realised: 0n })
    expect(trader.orders.position('TEST')).toMatchObject({ qty: 0, realised: 30 })
    expect(new Portfolio(trader.orders.accounts).legs()[0].whole.holding).toMatchObject({ qty: 0, realised: 30n })
  })

  it('a bust is read anew from the first execution: 325 and flat becomes 225 and 10 short at 120', () => {
    const trader = new Trader()
    const portfolio = new Portfolio(trader.orders.accounts)
    const holding = () => portfolio.legs()[0].parts.get('s')!.holding
    trader.trade({ side: 'buy', qty: 10, px: 100 })
    const second = trader.trade({ side: 'buy', qty: 10, px: 110, costs: commission(5) })
    trader.trade({ side: 'sell', qty: 25, px: 120 })
    trader.trade({ side: 'buy', qty: 5, px: 115 })
    expect(holding()).toMatchObject({ qty: 0, realised: 325n })
    expect(portfolio.legs()[0].parts.get('s')!.costs.get('commission EUR')!.amount).toBe(-5n * 10n ** 13n)
    trader.bust(second)
    expect(holding()).toMatchObject({ qty: -10, cost: -1200n, realised: 225n })
    expect(portfolio.legs()[0].parts.get('s')!.costs.size, 'what is busted has cost nothing').toBe(0)
  })

  it('a correction that names a commission replaces the one before, one that names none leaves it', () => {
    const trader = new Trader()
    const portfolio = new Portfolio(trader.orders.accounts)
    const cost = () => portfolio.legs()[0].parts.get('s')!.costs.get('commission EUR')!.amount
    const fill = trader.trade({ side: 'buy', qty: 10, px: 100, costs: commission(50) })
    trader.correct(fill, 10, 101)
    expect(cost()).toBe(-50n * 10n ** 13n)
    trader.correct(fill, 10, 102, commission(40))
    expect(cost()).toBe(-40n * 10n ** 13n)
  })

  it('what was moved by hand is of no strategy', () => {
    const trader = new Trader()
    trader.trade({ side: 'buy', qty: 10, px: 100 })
    trader.apply(trader.orders.adjustPosition({ instrumentId: 'TEST', qty: -3, px: 100, actor: 'ops' }, trader.now))
    const [{ parts }] = new Portfolio(trader.orders.accounts).legs()
    expect([...parts].map(([name, { holding }]) => [name, holding.qty])).toEqual([
      ['s', 10],
      ['', -3],
    ])
  })

  const step = fc.record({
    what: fc.constantFrom('trade', 'trade', 'trade', 'bust', 'correct', 'adjust', 'read'),
    side: fc.constantFrom('buy' as const, 'sell' as const),
    qty: fc.integer({ min: 1, max: 20 }),
    px: fc.integer({ min: 1, max: 300 }),
    strategy: fc.constantFrom('a', 'b', 'c'),
    positionID: fc.constantFrom('P1', 'P2', ''),
    pick: fc.nat(),
  })

  it('sum to the position of the account after any trades, busts, corrections and moves by hand, netted or hedged', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.boolean(), fc.constantFrom(...costMethods), (steps, hedging, method) => {
        const trader = new Trader({ ...textbook, hedging })
        const portfolio = new Portfolio(trader.orders.accounts, { method })
        const fills: ReturnType<Trader['trade']>[] = []
        for (const { what, pick, positionID, ...trade } of steps) {
          if (what === 'trade') fills.push(trader.trade({ ...trade, positionID, costs: commission(trade.qty) }))
          else if (what === 'adjust')
            trader.apply(trader.orders.adjustPosition({ instrumentId: 'TEST', qty: trade.qty, px: trade.px, actor: 'ops' }, trader.now))
          else if (what === 'read') portfolio.legs()
          else if (fills.length > 0) {
            const [fill] = fills.splice(pick % fills.length, 1)
            if (what === 'bust') trader.bust(fill)
            else trader.correct(fill, trade.qty, trade.px)
          }
        }
        const legs = portfolio.legs()
        const held = new Map(trader.orders.legs('TEST').map((leg) => [leg.positionID, leg]))
        for (const leg of legs) {
          const own = held.get(leg.positionID)!
          let [qty, cash] = [0, 0n]
          for (const { holding } of leg.parts.values()) {
            qty += holding.qty
            cash += holding.realised - holding.cost
          }
          expect(qty).toBe(own.qty)
          expect(cash, 'the same cash, however it is shared').toBe(BigInt(own.realised) - own.cost)
          const { holding } = leg.whole
          expect([holding.qty, holding.realised - holding.cost]).toEqual([own.qty, cash])
          if (method === 'average') expect(holding.realised, 'by the average it is the position itself').toBe(BigInt(own.realised))
        }
        expect(exposureOf(legs, 'TEST')).toEqual({
          net: trader.orders.positionQty('TEST'),
          gross: [...held.values()].reduce((sum, { qty }) => sum + Math.abs(qty), 0),
        })
        // Read at once, from the notes, and from an image, it is the same as read bit by bit.
        const image = JSON.parse(JSON.stringify(trader.orders.image())) as LedgerImage
        const restored = new Orders({ instruments, rules: { ...textbook, hedging }, idPrefix: 'T' })
        restored.restore(image)
        for (const orders of [trader.orders, trader.folded(), restored])
          expect(partsOf(new Portfolio(orders.accounts, { method }).legs())).toEqual(partsOf(legs))
      }),
    )
  })
})

describe('a cost that no execution brought', () => {
  const swap = { type: 'swap', amount: -125, scale: 2, currency: 'EUR', ins: 'TEST', positionID: '', strategy: 's', actor: 'ops' } as const
  const swapOf = (orders: Orders) => new Portfolio(orders.accounts).legs()[0].parts.get('s')!.costs.get('swap EUR')!.amount

  it('is booked once by its id, is there after a restart, and stays through a bust', () => {
    const trader = new Trader()
    const fill = trader.trade({ side: 'buy', qty: 10, px: 100 })
    trader.apply(trader.orders.bookCost({ ...swap, id: 'n1' }, trader.now))
    expect(trader.orders.bookCost({ ...swap, id: 'n1' }, trader.now)).toMatchObject({ note: undefined, decision: 'duplicate' })
    trader.apply(trader.orders.bookCost({ ...swap, id: 'n2' }, trader.now))
    trader.bust(fill)
    const restored = new Orders({ instruments, rules: textbook, idPrefix: 'T' })
    restored.restore(JSON.parse(JSON.stringify(trader.orders.image())) as LedgerImage)
    for (const orders of [trader.orders, trader.folded(), restored]) {
      expect(swapOf(orders)).toBe(-25n * 10n ** 14n)
      expect(orders.bookCost({ ...swap, id: 'n2' }, trader.now).decision).toBe('duplicate')
      expect(orders.state()).toBe(trader.orders.state())
    }
  })

  it('is refused where its amount is no scaled integer', () => {
    const { orders, now } = new Trader()
    expect(() => orders.bookCost({ ...swap, id: 'n', amount: 0 }, now)).toThrow(/amount 0 at scale 2/)
    expect(() => orders.bookCost({ ...swap, id: 'n', scale: 16 }, now)).toThrow(/scale 16/)
  })
})

describe('legs of a hedged account', () => {
  it('are kept by PosMaintRptID(721), net and gross', () => {
    const trader = new Trader({ ...textbook, hedging: true })
    trader.trade({ side: 'buy', qty: 10, px: 100, positionID: 'P1' })
    trader.trade({ side: 'sell', qty: 4, px: 110, positionID: 'P2' })
    trader.trade({ side: 'sell', qty: 3, px: 105, positionID: 'P1' })
    const legs = new Portfolio(trader.orders.accounts).legs()
    expect(legs.map(({ positionID, parts }) => [positionID, parts.get('s')!.holding.qty, parts.get('s')!.holding.realised])).toEqual([
      ['P1', 7, 15n],
      ['P2', -4, 0n],
    ])
    expect(exposureOf(legs, 'TEST')).toEqual({ net: 3, gross: 11 })
  })

  it('a fill without an id goes to the position that its order named', () => {
    const desk = new Desk({ ...textbook, hedging: true })
    const clOrdID = desk.buy(10, 10000)
    const part = { clOrdID, orderID: 'O', execType: 'Trade', ordStatus: 'PartiallyFilled' } as const
    desk.apply(report({ ...part, positionID: 'P7', ...qtys(10, 4, 6, 4, 10000) }))
    desk.apply(report({ ...part, ordStatus: 'Filled', ...qtys(10, 10, 0, 6, 10000) }))
    expect(desk.orders.legs('TEST').map(({ positionID, qty }) => [positionID, qty])).toEqual([['P7', 10]])
  })

  describe('that the venue names later', () => {
    const hedged = { ...textbook, hedging: true }
    const fill = (clOrdID: string, cum: number, last: number, given: object = {}) =>
      report({
        clOrdID,
        orderID: `O-${clOrdID}`,
        execType: 'Trade',
        ordStatus: cum === 10 ? 'Filled' : 'PartiallyFilled',
        ...qtys(10, cum, 10 - cum, last, 10000),
        ...given,
      })
    const legsOf = (desk: Desk) => desk.orders.legs('TEST').map(({ positionID, qty, realised }) => [positionID, qty, realised])

    it('takes over what its order has executed before, and what comes after goes there too', () => {
      const desk = new Desk(hedged)
      const id = desk.buy(10, 10000)
      desk.apply(fill(id, 4, 4))
      const [[own]] = legsOf(desk)
      expect(own).toMatch(/^S-/)
      desk.apply(fill(id, 7, 3, { positionID: 'P7' }))
      expect(legsOf(desk)).toEqual([['P7', 7, 0]])
      desk.apply(fill(id, 10, 3))
      expect(legsOf(desk)).toEqual([['P7', 10, 0]])
      expect(desk.codes()).toContain('position_named')
      expect(exposureOf(new Portfolio(desk.orders.accounts).legs(), 'TEST')).toEqual({ net: 10, gross: 10 })
      expect(desk.recovered().state()).toBe(desk.orders.state())
    })

    it('by a report that is no fill, as the answer to a status request', () => {
      const desk = new Desk(hedged)
      const id = desk.buy(10, 10000)
      desk.apply(fill(id, 10, 10))
      const portfolio = new Portfolio(desk.orders.accounts)
      expect(portfolio.legs()[0].whole.holding.qty).toBe(10)
      desk.apply(
        report({
          clOrdID: id,
          orderID: `O-${id}`,
          positionID: 'P7',
          execID: '0',
          execType: 'OrderStatus',
          ordStatus: 'Filled',
          ...qtys(10, 10, 0),
          avgPx: 10000,
          avgPxScale: 2,
        }),
      )
      expect(legsOf(desk)).toEqual([['P7', 10, 0]])
      expect(
        portfolio
          .legs()
          .map(({ positionID, whole }) => [positionID, whole.holding.qty])
          .filter(([, qty]) => qty !== 0),
      ).toEqual([['P7', 10]])
      const restored = new Orders({ instruments, rules: hedged, idPrefix: 'T' })
      restored.restore(JSON.parse(JSON.stringify(desk.orders.image())) as LedgerImage)
      expect(restored.legs('TEST').map(({ positionID, qty }) => [positionID, qty])).toEqual([['P7', 10]])
      expect(restored.state()).toBe(desk.orders.state())
    })

    it('is read anew in the order of execution: what closed it before its entry was known to be there closes it still', () => {
      const desk = new Desk(hedged)
      const entry = desk.buy(10, 10000)
      const exit = desk.sell(10, 12000)
      const at = { transactTimeUs: 1000 }
      desk.apply(fill(entry, 10, 10, at))
      desk.apply(fill(exit, 10, 10, { side: 'sell', positionID: 'P7', transactTimeUs: 2000, lastPx: 12000 }))
      expect(desk.orders.legs('TEST')).toHaveLength(2)
      desk.apply(
        report({
          clOrdID: entry,
          orderID: `O-${entry}`,
          positionID: 'P7',
          execID: '0',
          execType: 'OrderStatus',
          ordStatus: 'Filled',
          ...qtys(10, 10, 0),
          avgPx: 10000,
          avgPxScale: 2,
        }),
      )
      expect(legsOf(desk)).toEqual([['P7', 0, 20_000]])
    })

    it('takes the stop with it that its entry asked for: one for the leg that is there, none for the one that was not', () => {
      const desk = new Desk(hedged)
      const entry = desk.place(newOrder({ qty: 10 as never, limit: 10000 as never, protect: { distance: 50 as never } })).clOrdID
      desk.apply(fill(entry, 10, 10))
      const stop = () => desk.orders.protectionWishes(desk.now)
      const [first] = stop().map((wish) => desk.place(wish))
      expect(first.draft.posMaintRptID, 'an id of ours is none of the venue’s').toBeUndefined()
      desk.apply(report({ clOrdID: first.clOrdID, orderID: 'OS', side: 'sell', ...qtys(10, 0, 10) }))
      desk.apply(
        report({
          clOrdID: entry,
          orderID: `O-${entry}`,
          positionID: 'P7',
          execID: '0',
          execType: 'OrderStatus',
          ordStatus: 'Filled',
          ...qtys(10, 10, 0),
          avgPx: 10000,
          avgPxScale: 2,
        }),
      )
      expect(stop()).toMatchObject([{ kind: 'new', ordType: 'stop', side: 'sell', qty: 10, guards: { positionID: 'P7' } }])
      desk.later(200)
      desk.wake()
      expect(stop()).toContainEqual(expect.objectContaining({ kind: 'cancel', clOrdID: first.clOrdID }))
    })
  })

  it('where its order named none it opens one of its own', () => {
    const trader = new Trader({ ...textbook, hedging: true })
    trader.trade({ side: 'buy', qty: 10, px: 100 })
    trader.trade({ side: 'buy', qty: 5, px: 100 })
    const ids = trader.orders.legs('TEST').map(({ positionID }) => positionID)
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(id, 'a name made of the order alone').toMatch(/^S-[0-9a-f]{16}$/)
    expect(
      trader
        .folded()
        .legs('TEST')
        .map(({ positionID }) => positionID),
    ).toEqual(ids)
  })
})
