import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amountText,
  costMethods,
  Marks,
  Portfolio,
  profitOf,
  quotedOf,
  rateOf,
  type CostMethod,
  type Mark,
  type Profit,
  type StampedRate,
  type Top,
} from '../src/index.ts'
import { instrument } from '@fix/units'
import { euro, instruments, stock } from './desk.ts'
import { explained, type Explained } from './profit-twin.ts'
import { Trader, type Trade } from './trader.ts'

const at = (bid: number, ask: number): Mark => ({ available: true, bid, ask, atUs: 1 })
const none: Mark = { available: false, code: 'mark_unavailable', why: 'none' }
const commission = (amount: number, currency = '') => [{ type: 'commission', basis: 'absolute', amount, scale: 2, currency } as const]

function profit(trader: Trader, mark: Mark, account = '', rates?: (currency: string) => StampedRate | undefined, method?: CostMethod) {
  const [{ parts, instrumentId }] = new Portfolio(trader.orders.accounts, { currency: account, method }).legs()
  return profitOf(parts.get('s')!, instruments.get(instrumentId)!, mark, account, rates)
}

const texts = ({ attribution, digits }: Profit, places = 2): Record<string, string> =>
  Object.fromEntries(Object.entries(attribution!).map(([name, amount]) => [name, amountText(amount as bigint, digits, places)]))
const rate = (to: string, r: string, atUs = 0, via = ''): StampedRate => ({ to, r, at: atUs, via })

describe('attribution', () => {
  it('buy 10000 decided at 1.10000, arrived at 1.10004, filled at 1.10007, marked at 1.10030, fee 0.40: net 1.90', () => {
    const trader = new Trader()
    trader.trade({
      ...{ side: 'buy', qty: 1_000_000, px: 110_007, instrumentId: 'EURUSD', costs: commission(40) },
      ...{ decidedOn: [109_998, 110_002], arrived: [110_002, 110_006] },
    })
    expect(texts(profit(trader, at(110_028, 110_032)))).toEqual({
      ...{ signal: '3.00', delay: '-0.40', spread: '-0.20', slippage: '-0.10', unattributed: '0.00' },
      ...{ fees: '-0.40', swap: '0.00', fx: '0.00', net: '1.90' },
    })
  })

  it('without the mid of the decision its part is unattributed, without that of the arrival the others are, and the sum stays', () => {
    const trade = { side: 'buy', qty: 1_000_000, px: 110_007, instrumentId: 'EURUSD' } as const
    const [decidedOn, arrived]: Top[] = [
      [109_998, 110_002],
      [110_002, 110_006],
    ]
    const of = (given: Partial<Trade>) => {
      const trader = new Trader()
      trader.trade({ ...trade, ...given })
      return texts(profit(trader, at(110_028, 110_032)))
    }
    expect(of({ arrived })).toMatchObject({
      signal: '0.00',
      delay: '0.00',
      spread: '-0.20',
      slippage: '-0.10',
      unattributed: '2.60',
      net: '2.30',
    })
    expect(of({ decidedOn })).toMatchObject({ signal: '3.00', delay: '0.00', spread: '0.00', slippage: '0.00', unattributed: '-0.70' })
    expect(of({})).toMatchObject({ signal: '0.00', unattributed: '2.30', net: '2.30' })
  })

  it('a flat position is explained without any mark; an open one is not', () => {
    const trader = new Trader()
    const market = { decidedOn: [99, 101], arrived: [99, 101] } as const
    trader.trade({ side: 'buy', qty: 10, px: 101, ...market })
    expect(profit(trader, none)).toMatchObject({ attribution: null, unrealised: null, incomplete: ['mark_unavailable'] })
    trader.trade({ side: 'sell', qty: 10, px: 99, ...market })
    expect(texts(profit(trader, none))).toMatchObject({ signal: '0.00', spread: '-0.20', net: '-0.20' })
    expect(profit(trader, none)).toMatchObject({ unrealised: 0n, incomplete: [] })
  })

  it('a report that was sent again, and an answer to a question, tell of no arrival', () => {
    for (const given of [{ possDup: true }, { massStatusReqID: 'm' }]) {
      const trader = new Trader()
      trader.top = [99, 101]
      const { clOrdID, note } = trader.orders.prepare(
        { kind: 'new', cause: 1, strategy: 's', instrumentId: 'TEST', side: 'buy', qty: 1, ordType: 'market' } as never,
        trader.now,
      )
      trader.journal.push({ note, epoch: 1, seq: 1 })
      trader.orders.sent(clOrdID, 1, 1)
      trader.report({
        clOrdID,
        orderID: 'O',
        execType: 'Trade',
        ordStatus: 'Filled',
        lastQty: 1,
        lastPx: 100,
        cumQty: 1,
        ...given,
      } as never)
      expect(trader.orders.state()).toContain('"decidedOn":[99,101]')
      expect(trader.orders.state()).not.toContain('"arrived"')
    }
  })

  const quote = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 9 })).map(([bid, wide]): Top => [bid, bid + wide])
  const trade = fc.record({
    side: fc.constantFrom('buy' as const, 'sell' as const),
    qty: fc.integer({ min: 1, max: 1000 }),
    px: fc.integer({ min: 1, max: 300 }),
    decidedOn: fc.option(quote, { nil: undefined }),
    arrived: fc.option(quote, { nil: undefined }),
    fee: fc.integer({ min: -100, max: 100 }),
    rate: fc.integer({ min: 1, max: 3_000_000_000_000 }),
  })

  it('sums to profit to the last unit for any fills, under any cost method, and each part is what a slow reckoning makes', () => {
    fc.assert(
      fc.property(
        fc.array(trade, { minLength: 1, maxLength: 20 }),
        quote,
        fc.integer({ min: 1, max: 3_000_000_000_000 }),
        fc.constantFrom(...costMethods),
        fc.boolean(),
        (trades, mark, nowRate, method, converts) => {
          const trader = new Trader()
          const account = converts ? 'CHF' : ''
          const list: Explained[] = []
          for (const { fee, rate: r, ...given } of trades) {
            if (converts) trader.rates.set('EUR', rate('CHF', String(r)))
            trader.trade({ ...given, ...(fee !== 0 && { costs: commission(fee) }) })
            list.push({ ...given, fee: -fee, rate: converts ? r : 1e12 })
          }
          const told = profit(trader, at(...mark), account, () => rate('CHF', String(nowRate)), method)
          const { signal, delay, spread, slippage, unattributed, fees, swap, fx, net } = told.attribution!
          expect(signal + delay + spread + slippage + unattributed + fees + swap + fx).toBe(net)
          const twin = explained(list, mark, converts ? nowRate : 1e12, told.digits)
          expect({ signal, delay, spread, slippage, unattributed, fees }).toEqual(twin.parts)
          // With one rate all along there is nothing that a change of rates could explain.
          if (!converts) expect([fx, net]).toEqual([0n, twin.net])
        },
      ),
    )
  })
})

describe('what an open position is worth', () => {
  it('the bid of what is long, the ask of what is short', () => {
    const [long, short] = [new Trader(), new Trader()]
    long.trade({ side: 'buy', qty: 10, px: 100 })
    short.trade({ side: 'sell', qty: 10, px: 100 })
    const unrealised = (trader: Trader): string => {
      const told = profit(trader, at(103, 107))
      return amountText(told.unrealised!, told.digits)
    }
    expect([unrealised(long), unrealised(short)]).toEqual(['0.30', '-0.70'])
  })

  it('a stale book and a crossed one give no mark, and the last good one with its time; never zero', () => {
    const marks = new Marks()
    const book = { state: 'LIVE', bestBid: 103, bestAsk: 104, lastUpdateUs: 5 }
    expect(marks.of('TEST', undefined)).toEqual(none)
    expect(marks.of('TEST', book)).toEqual({ available: true, bid: 103, ask: 104, atUs: 5 })
    const last = { bid: 103, ask: 104, atUs: 5 }
    const stale = marks.of('TEST', { ...book, state: 'STALE', bestBid: NaN, bestAsk: NaN, lastUpdateUs: 9 })
    expect(stale).toEqual({ available: false, code: 'mark_unavailable', why: 'stale', last })
    expect(marks.of('TEST', { ...book, bestBid: 105, lastUpdateUs: 9 })).toMatchObject({ why: 'crossed', last })
    expect(marks.of('TEST', { ...book, bestBid: NaN })).toMatchObject({ why: 'none', last })
    expect(quotedOf({ ...book, bestAsk: 103 }), 'a locked book is none of these').toMatchObject({ bid: 103, ask: 103 })
    const trader = new Trader()
    trader.trade({ side: 'buy', qty: 10, px: 100 })
    const told = profit(trader, stale)
    expect(told).toMatchObject({ unrealised: null, incomplete: ['mark_unavailable'] })
    expect(amountText(told.lastUnrealised!, told.digits)).toBe('0.30')
  })
})

describe('costs', () => {
  const costs = [
    { type: 'commission', basis: 'perUnit', amount: 5, scale: 1, currency: '' },
    { type: 'fee', basis: 'percentage', amount: 2, scale: 1, currency: '' },
    { type: 'commission', basis: 'absolute', amount: -75, scale: 2, currency: '' },
    { type: 'tax', basis: 'absolute', amount: 1, scale: 0, currency: 'GBP' },
  ] as const

  it('of each unit, in percent of the value, of the whole; what is given is a rebate, another currency stays apart', () => {
    const trader = new Trader()
    trader.trade({ side: 'buy', qty: 10, px: 10_000, costs })
    const [{ parts }] = new Portfolio(trader.orders.accounts).legs()
    const unit = 10n ** 15n
    expect([...parts.get('s')!.costs.values()].map(({ type, currency, amount }) => [type, currency, amount])).toEqual([
      ['commission', 'EUR', -5n * unit],
      ['fee', 'EUR', -2n * unit],
      ['rebate', 'EUR', (75n * unit) / 100n],
      ['tax', 'GBP', -unit],
    ])
    const told = profit(trader, at(10_000, 10_000))
    expect(amountText(told.fees, told.digits)).toBe('-6.25')
    expect(told).toMatchObject({ apart: [{ currency: 'GBP' }], incomplete: ['rate_missing GBP'], attribution: null })
  })

  it('an amount beyond 2^53 is not booked and said so', () => {
    const trader = new Trader()
    const amount = Number.MAX_SAFE_INTEGER
    trader.trade({ side: 'buy', qty: 10, px: 100, costs: [{ type: 'fee', basis: 'perUnit', amount, scale: 0, currency: '' }] })
    expect(trader.alerts).toContain('cost_unreadable')
    expect(trader.orders.positionQty('TEST')).toBe(10)
  })
})

describe('conversion', () => {
  const pair = (id: string, currency: string) => instrument({ id, tick: '0.0001', step: '1', currency })
  const pairs = [pair('EURUSD', 'USD'), pair('EURGBP', 'GBP'), pair('USDJPY', 'JPY'), stock]
  const quotes = new Map([
    ['EURUSD', { bid: 10_998, ask: 11_002, atUs: 30 }],
    ['EURGBP', { bid: 8_000, ask: 8_000, atUs: 20 }],
    ['USDJPY', { bid: 1_500_000, ask: 1_500_000, atUs: 10 }],
  ])
  const source = { instruments: () => pairs, quoted: (id: string) => quotes.get(id) }

  it('directly, turned round, and across a third currency; the path and the oldest price are kept', () => {
    expect(rateOf(source, 'EUR', 'USD')).toEqual(rate('USD', '1100000000000', 30, 'EURUSD'))
    expect(rateOf(source, 'GBP', 'EUR')).toEqual(rate('EUR', '1250000000000', 20, '1/EURGBP'))
    expect(rateOf(source, 'GBP', 'USD')).toEqual(rate('USD', '1375000000000', 20, '1/EURGBP*EURUSD'))
    expect(rateOf(source, 'JPY', 'EUR')).toEqual(rate('EUR', '6060606061', 10, '1/USDJPY*1/EURUSD'))
    expect(rateOf(source, 'USD', 'USD')).toEqual(rate('USD', '1000000000000'))
  })

  it('two steps are the longest way, and a price that can be trusted is needed for each', () => {
    expect(rateOf(source, 'JPY', 'GBP')).toBeUndefined()
    expect(rateOf({ ...source, quoted: () => undefined }, 'EUR', 'USD')).toBeUndefined()
    expect(rateOf(source, 'EUR', 'TES'), 'a stock is no way between currencies').toBeUndefined()
  })

  it('realised counts at the rate of its time, unrealised at that of now, and fx is the difference', () => {
    const trader = new Trader()
    const trade = { qty: 100_00, instrumentId: 'EURUSD' } as const
    trader.rates.set('USD', rate('EUR', '900000000000'))
    trader.trade({ side: 'buy', px: 110_000, ...trade })
    trader.trade({ side: 'sell', px: 120_000, ...trade, qty: 50_00 })
    // 50 units made 5.00 USD at 0.9; the other 50 stand at 10.00 USD profit, at 0.8.
    const told = profit(trader, at(130_000, 130_000), 'EUR', () => rate('EUR', '800000000000'))
    const text = (amount: bigint) => amountText(amount, told.digits)
    expect(told.currency).toBe('EUR')
    expect([text(told.realised), text(told.unrealised!), text(told.attribution!.fx), text(told.attribution!.net)]).toEqual([
      '4.50',
      '8.00',
      '0.50',
      '12.50',
    ])
  })

  it('where no rate was known when it was realised it stays in its own currency, and the sum is not the whole', () => {
    const trader = new Trader()
    trader.trade({ side: 'buy', px: 110_000, qty: 100_00, instrumentId: 'EURUSD' })
    trader.trade({ side: 'sell', px: 120_000, qty: 100_00, instrumentId: 'EURUSD' })
    const told = profit(trader, none, 'EUR', () => rate('EUR', '800000000000'))
    expect(told).toMatchObject({ currency: 'EUR', realised: 0n, incomplete: ['rate_missing USD'], attribution: null })
    expect(told.apart).toEqual([{ currency: 'USD', amount: 100_000_000n, digits: euro.priceScale + euro.qtyScale }])
    const noRate = profit(trader, none, 'EUR')
    expect(noRate).toMatchObject({ currency: 'USD', incomplete: ['rate_missing USD'] })
    expect(amountText(noRate.realised, noRate.digits)).toBe('10.00')
  })

  it('a rate into a currency that the account had before counts as none', () => {
    const trader = new Trader()
    trader.rates.set('EUR', rate('USD', '1100000000000'))
    trader.trade({ side: 'buy', px: 100, qty: 10 })
    trader.trade({ side: 'sell', px: 110, qty: 10 })
    expect(profit(trader, none, 'CHF', () => rate('CHF', '950000000000')).incomplete).toEqual(['rate_missing EUR'])
  })
})

describe('printed amounts', () => {
  it('are rounded half to even, once', () => {
    expect([125n, 135n, -125n, -5n, 4n].map((amount) => amountText(amount, 3))).toEqual(['0.12', '0.14', '-0.12', '0.00', '0.00'])
    expect([amountText(7n, 0), amountText(-7n, 0, 0), amountText(7n, 1, 3)]).toEqual(['7.00', '-7', '0.700'])
  })
})
