/** Limits over all instruments and of a strategy, through the desk: with the values of its books and the orders that it has. */
import type { AccountLimits, InstrumentLimits } from '@fix/risk'
import { describe, expect, it } from 'vitest'
import type { Actions, DeskOptions, Perception } from '../src/index.ts'
import { qty, StubDesk } from './stub-desk.ts'

const units = (money: number): number => money * 10_000

function options(account: AccountLimits, more: Partial<InstrumentLimits> = {}, currency = 'USD'): Partial<DeskOptions> {
  const EURUSD = { maxQty: qty(10_000), maxPosition: qty(20_000), maxMdAgeMs: 60_000, maxUnknown: 0, ...more }
  return { accountCurrency: currency, limits: { version: 'test', instruments: { EURUSD }, account } }
}

/** Asks for a thousand more with each quote. */
const more = (_seen: Perception, act: Actions): void => act.limit('buy', qty(1000), 109_000 as never)

describe('the gross exposure', () => {
  it('is known with the first quote, and counts what rests', () => {
    const stub = new StubDesk({ decide: more, options: options({ maxGross: units(2201) }) }).up().quote('1.10000', '1.10010')
    expect(stub.count('NewOrderSingle')).toBe(1)
    stub.quote('1.10000', '1.10020').quote('1.10000', '1.10030')
    expect(stub.count('NewOrderSingle')).toBe(2)
    // A thousand at the ask of the first quote, three times.
    expect(stub.told('denied')).toMatchObject([{ verdict: { code: 'POS_GROSS', limit: units(2201), actual: units(3300.3) } }])
  })

  it('follows the price', () => {
    const stub = new StubDesk({ decide: more, options: options({ maxGross: units(3400) }) }).up().quote('1.10000', '1.10010')
    stub.later(1000).quote('1.15000', '1.15010')
    expect(stub.count('NewOrderSingle')).toBe(2)
    // By the price of the first quote a third thousand would fit.
    stub.later(1000).quote('1.15000', '1.15011')
    expect(stub.count('NewOrderSingle')).toBe(2)
    expect(stub.told('denied').at(-1)).toMatchObject({ verdict: { code: 'POS_GROSS', actual: units(3450.3) } })
  })

  it('is in the account’s own currency', () => {
    const stub = new StubDesk({ decide: more, options: options({ maxGross: units(1000.1) }, {}, 'EUR') }).up()
    // A thousand euros, at the ask by the middle: a little more than a thousand.
    stub.quote('1.10000', '1.10010')
    expect(stub.count('NewOrderSingle')).toBe(1)
    const dear = new StubDesk({ decide: more, options: options({ maxGross: units(1000) }, {}, 'EUR') }).up().quote('1.10000', '1.10010')
    expect(dear.told('denied')).toMatchObject([{ verdict: { code: 'POS_GROSS', actual: 10_000_455 } }])
  })

  it('of an account without a currency is known to nobody', () => {
    const { limits } = options({ maxGross: units(1e6) })
    const stub = new StubDesk({ decide: more, options: { limits } }).up().quote('1.10000', '1.10010')
    expect(stub.told('denied')).toMatchObject([{ verdict: { code: 'POS_GROSS', actual: NaN } }])
  })
})

describe('a strategy’s position', () => {
  it('counts its fills and what it has resting, and not what others hold', () => {
    const stub = new StubDesk({ decide: more, options: options({}, { maxStrategyPosition: qty(2000) }) }).up().quote('1.10000', '1.10010')
    stub.filled(stub.last('NewOrderSingle')?.fields.clOrdID, 'buy', 1000, '1.09000')
    expect(stub.count('NewOrderSingle')).toBe(2)
    const denied = stub.told('denied').length
    stub.quote('1.10000', '1.10020')
    expect(stub.told('denied')[denied]).toMatchObject({ verdict: { code: 'POS_STRATEGY', limit: qty(2000), actual: qty(3000) } })
    const other = {
      kind: 'new',
      cause: 1,
      strategy: 'other',
      instrumentId: 'EURUSD',
      side: 'buy',
      qty: qty(2000),
      ordType: 'market',
    } as const
    expect(stub.desk.risk.check(other, stub.now).passed).toBe(true)
  })
})
