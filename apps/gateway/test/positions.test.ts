// Positions and profit as /positions and /status tell them, over executions and books that are given by hand.
import { Bookings, type Booking, type ShownBook, type StampedRate } from '@fix/oms'
import { instrument, type Instrument } from '@fix/units'
import { describe, expect, it } from 'vitest'
import { positionsSchema } from '../src/positions-answer.ts'
import { PositionsShown, type PositionsSource } from '../src/positions-shown.ts'

const euro = instrument({ id: 'EURUSD', tick: '0.00001', priceScale: 5, qtyScale: 2, step: '1000', minQty: '1000', currency: 'USD' })
const sterling = instrument({ id: 'EURGBP', tick: '0.00001', priceScale: 5, qtyScale: 2, step: '1000', minQty: '1000', currency: 'GBP' })
const second = 1_000_000

/** A thousand units: quantities have two decimals. */
const thousand = 100_000

type Traded = Parameters<typeof legOf>[0]

class Account {
  readonly books = new Map<string, ShownBook>()
  readonly rates = new Map<string, StampedRate>()
  readonly #legs = new Map<string, ReturnType<typeof legOf>>()
  now = { wallUs: 100 * second, monoUs: 0 }

  quote(id: string, bestBid: number, bestAsk: number, state = 'LIVE'): this {
    this.books.set(id, { state, bestBid, bestAsk, lastUpdateUs: this.now.wallUs })
    return this
  }

  /** Its book says no more. */
  stale(id: string): this {
    this.books.set(id, { ...this.books.get(id)!, state: 'STALE' })
    return this
  }

  leg(name: string, bookings: Traded): this {
    this.#legs.set(name, legOf(bookings))
    return this
  }

  rate(from: string, to: string, r: string): this {
    this.rates.set(from, { to, r, at: 1, via: '' })
    return this
  }

  later(us: number): this {
    this.now = { ...this.now, wallUs: this.now.wallUs + us }
    return this
  }

  shown(options: ConstructorParameters<typeof PositionsShown>[1] = {}): PositionsShown {
    const source: PositionsSource = {
      orders: { accounts: { entries: () => this.#legs.entries(), costs: [] } },
      books: { find: (id) => this.books.get(id) },
      symbols: { values: (): Instrument[] => [euro, sterling] },
      market: { rate: (currency) => this.rates.get(currency) },
    }
    return new PositionsShown(source, options)
  }

  /** What is told, held to its schema. */
  answer(shown: PositionsShown) {
    return positionsSchema.parse({ ...shown.answer(this.now), more: false, ageMs: 0 })
  }
}

/** Executions: signed quantity, price, strategy, commission in hundredths of the instrument's currency, rate of that moment. */
function legOf(bookings: readonly { qty: number; px: number; of?: string; fee?: [number, string]; fx?: StampedRate }[]) {
  const booked = new Bookings()
  for (const [at, { qty, px, of = 's', fee, fx }] of bookings.entries()) {
    const execution = {
      ...{ refs: `X${at}`, qty: Math.abs(qty), px, derived: false, gap: false, restated: false, suspense: false },
      ...{ positionID: '', transactTimeUs: 0, ...(fx && { fx }) },
      ...(fee && { costs: [{ type: 'commission' as const, amount: fee[0], scale: 2, currency: fee[1] }] }),
    }
    booked.push(execution, { strategy: of, side: qty > 0 ? 'buy' : 'sell' } as NonNullable<Booking['order']>)
  }
  return { refolds: 0, position: { qty: 0, cost: 0n, realised: 0n }, bookings: booked }
}

describe('a position', () => {
  it('counts by the bid while it is long and by the ask while it is short, with its costs', () => {
    const account = new Account().quote('EURUSD', 110_020, 110_030)
    const long = account.leg('EURUSD', [{ qty: thousand, px: 110_000, fee: [-3, 'USD'] }])
    expect(long.answer(long.shown()).positions).toMatchObject([
      {
        instrument: 'EURUSD',
        qty: '1000',
        averagePx: '1.10000',
        gross: '1000',
        mark: { state: 'available', why: '', px: '1.10020', bid: '1.10020', ask: '1.10030', ageMs: 0 },
        ...{ realised: '0.00', unrealised: '0.20', fees: '-0.03', swap: '0.00', net: '0.17', currency: 'USD', incomplete: [] },
      },
    ])
    const short = account.leg('EURUSD', [{ qty: -thousand, px: 110_000 }])
    expect(short.answer(short.shown()).positions).toMatchObject([{ qty: '-1000', unrealised: '-0.30', mark: { px: '1.10030' } }])
  })

  it('whose book is stale has no mark: the last good one is told with its age, and nothing is zero for it', () => {
    const account = new Account().quote('EURUSD', 110_020, 110_030).leg('EURUSD', [{ qty: thousand, px: 110_000 }])
    const shown = account.shown()
    shown.quoted('EURUSD')
    account.later(12 * second).stale('EURUSD')
    const { positions, totals, complete } = account.answer(shown)
    expect(positions).toMatchObject([
      {
        mark: { state: 'mark_unavailable', why: 'stale', px: '1.10020', ageMs: 12_000 },
        ...{ realised: '0.00', unrealised: '', lastUnrealised: '0.20', net: '', incomplete: ['mark_unavailable'] },
      },
    ])
    expect([totals, complete]).toMatchObject([[{ unrealised: '', lastUnrealised: '0.20', net: '' }], false])
  })

  it('whose book never had a price has none to tell, and a flat one needs none', () => {
    const account = new Account().leg('EURUSD', [{ qty: thousand, px: 110_000 }])
    expect(account.answer(account.shown()).positions).toMatchObject([
      { mark: { state: 'mark_unavailable', why: 'none', px: '', ageMs: null }, unrealised: '', lastUnrealised: '', attribution: null },
    ])
    account.leg('EURUSD', [
      { qty: thousand, px: 110_000 },
      { qty: -thousand, px: 110_050 },
    ])
    const { positions, complete } = account.answer(account.shown())
    expect([positions, complete]).toMatchObject([[{ qty: '0', realised: '0.50', unrealised: '0.00', net: '0.50' }], true])
  })

  it('is converted at the rates of its executions and of now, and stays apart where there was no rate', () => {
    const at = (r: string): StampedRate => ({ to: 'EUR', r, at: 1, via: '' })
    const account = new Account().quote('EURUSD', 110_100, 110_110).rate('USD', 'EUR', '800000000000')
    account.leg('EURUSD', [
      { qty: 2 * thousand, px: 110_000, fx: at('900000000000') },
      { qty: -thousand, px: 110_100, fx: at('900000000000'), fee: [-10, 'EUR'] },
    ])
    const { positions, accountCurrency } = account.answer(account.shown({ currency: 'EUR' }))
    expect(accountCurrency).toBe('EUR')
    expect(positions).toMatchObject([
      {
        currency: 'EUR',
        realised: '0.90',
        unrealised: '0.80',
        fees: '-0.10',
        net: '1.60',
        attribution: { fx: '0.10', net: expect.any(String) },
      },
    ])
    account.leg('EURUSD', [
      { qty: thousand, px: 110_000 },
      { qty: -thousand, px: 110_100 },
    ])
    expect(account.answer(account.shown({ currency: 'EUR' })).positions).toMatchObject([
      {
        currency: 'EUR',
        realised: '0.00',
        apart: [{ currency: 'USD', amount: '1.00' }],
        incomplete: ['rate_missing USD'],
        attribution: null,
      },
    ])
  })

  it('of two strategies against each other is flat as a whole, and each has its own', () => {
    const account = new Account().quote('EURUSD', 110_000, 110_010).leg('EURUSD', [
      { qty: thousand, px: 110_000, of: 'up' },
      { qty: -thousand, px: 110_030, of: 'down' },
    ])
    const [{ legs, ...whole }] = account.answer(account.shown()).positions
    expect(whole).toMatchObject({ qty: '0', realised: '0.30', unrealised: '0.00', net: '0.30' })
    expect(legs[0].strategies).toMatchObject([
      { strategy: 'up', qty: '1000', realised: '0.00', unrealised: '0.00', fills: 1 },
      { strategy: 'down', qty: '-1000', realised: '0.00', unrealised: '0.20', fills: 1 },
    ])
  })

  it('of legs side by side has their net, their gross and no average; each leg has its own', () => {
    const account = new Account().quote('EURUSD', 110_000, 110_010)
    account.leg('EURUSD|P1', [{ qty: 3 * thousand, px: 110_000 }]).leg('EURUSD|P2', [{ qty: -thousand, px: 110_020 }])
    account.leg('EURUSD|!suspense', [{ qty: thousand, px: 110_000 }])
    const [{ legs, legCount, ...whole }] = account.answer(account.shown()).positions
    expect(whole).toMatchObject({ qty: '2000', gross: '5000', suspense: '1000', averagePx: '', unrealised: '0.10' })
    expect(legCount).toBe(3)
    expect(legs.map(({ positionID, suspense, qty, averagePx, mark }) => [positionID, suspense, qty, averagePx, mark.px])).toEqual([
      ['', true, '1000', '1.10000', '1.10000'],
      ['P1', false, '3000', '1.10000', '1.10000'],
      ['P2', false, '-1000', '1.10020', '1.10010'],
    ])
  })

  it('closes its oldest lots first, or its newest, where that is the method', () => {
    const account = new Account().quote('EURUSD', 110_100, 110_110).leg('EURUSD', [
      { qty: thousand, px: 110_000 },
      { qty: thousand, px: 110_100 },
      { qty: -thousand, px: 110_100 },
    ])
    const realised = (method?: 'fifo' | 'lifo') => account.answer(account.shown({ method })).positions[0].realised
    expect([realised(), realised('fifo'), realised('lifo')]).toEqual(['0.50', '1.00', '0.00'])
  })
})

describe('totals', () => {
  it('are one a currency; with a currency of the account they are one', () => {
    const account = new Account().quote('EURUSD', 110_000, 110_010).quote('EURGBP', 85_000, 85_010)
    const bookings = [
      { qty: thousand, px: 85_000 },
      { qty: -thousand, px: 85_100 },
    ]
    account.leg('EURUSD', bookings).leg('EURGBP', bookings)
    expect(account.answer(account.shown()).totals).toMatchObject([
      { currency: 'GBP', realised: '1.00' },
      { currency: 'USD', realised: '1.00' },
    ])
    const fx = { to: 'USD', r: '1250000000000', at: 1, via: '' }
    account.leg(
      'EURGBP',
      bookings.map((one) => ({ ...one, fx })),
    )
    account.rate('GBP', 'USD', '1300000000000')
    expect(account.answer(account.shown({ currency: 'USD' })).totals).toMatchObject([{ currency: 'USD', realised: '2.25' }])
  })
})
