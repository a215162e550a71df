// What a configuration says of limits comes to risk under the names and in the units that risk reads.
import { describe, expect, it } from 'vitest'
import { checkConfig } from '../src/config.ts'
import { deskSettings } from '../src/desk-settings.ts'
import { configOf } from './scratch.ts'

it('every limit of an instrument and of the account arrives, decimals as scaled integers', () => {
  const same = {
    ...{ collarBps: 50, drift: { bps: 10, withinMs: 1000 }, maxSpreadTicks: 9, maxOpenOrders: 8, maxOrdersADay: 7, duplicateMs: 6 },
    ...{ messages: { count: 5, withinMs: 1000 }, executions: { count: 4, withinMs: 1000 }, selfMatch: 'refuse', restricted: 'sell' },
    ...{ ordTypes: ['limit'], timeInForce: ['Day'], strategies: ['maker'], stopRequired: true, marginBps: 333 },
  }
  const decimals = {
    maxQty: '10000',
    maxPosition: '20000',
    maxStrategyPosition: '15000',
    maxQtyADay: '30000',
    maxValue: '1.5',
    maxValueADay: '2.5',
  }
  const account = { maxOpenOrders: 3, maxOrdersADay: 2, messages: { count: 1, withinMs: 1000 }, dayStarts: '22:30' }
  const given = configOf({ limits: { EURUSD: { ...same, ...decimals, maxAgeMs: 1 } }, account })
  const { limits } = deskSettings(checkConfig(given, 'test'), 'abcdef')
  // Five digits of price and two of quantity.
  expect(limits?.instruments.EURUSD).toEqual({
    ...{
      ...same,
      maxQty: 1_000_000,
      maxPosition: 2_000_000,
      maxStrategyPosition: 1_500_000,
      maxQtyADay: 3_000_000,
      maxValue: 15_000_000,
      maxValueADay: 25_000_000,
    },
    ...{ maxMdAgeMs: 1, maxUnknown: 0 },
  })
  expect(limits?.account).toEqual({ maxOpenOrders: 3, maxOrdersADay: 2, messages: { count: 1, withinMs: 1000 }, dayStartsMinute: 1350 })
})

it('a limit of an instrument that stands with the account is refused, as nobody would read it there', () => {
  expect(() => checkConfig(configOf({ account: { stopRequired: true } }), 'test')).toThrow(/stopRequired/)
})

describe('the account', () => {
  const limitsOf = (account: Record<string, unknown>) => deskSettings(checkConfig(configOf({ account }), 'test'), 'abcdef')

  it('has its money with four digits, and the standard levels where it says nothing of them', () => {
    const { limits, accountCurrency } = limitsOf({ currency: 'USD', startingEquity: '100000.5', drawdown: {} })
    expect(accountCurrency).toBe('USD')
    expect(limits?.account).toEqual({
      startingEquity: 1_000_005_000,
      dayStartsMinute: 0,
      drawdown: {
        day: { warn: { bps: 200 }, reduceOnly: { bps: 300 }, halt: { bps: 400 } },
        total: { warn: { bps: 600 }, reduceOnly: { bps: 800 }, halt: { bps: 1000 } },
        strategy: { warn: { bps: 150 }, reduceOnly: { bps: 200 }, halt: { bps: 300 } },
        recoverBps: 5000,
        maxMarkAgeMs: 60_000,
      },
    })
  })

  it('has only the levels that it names, where it names any', () => {
    const { limits } = limitsOf({ currency: 'USD', drawdown: { day: { halt: { money: '2500' } } } })
    expect(limits?.account?.drawdown?.day).toEqual({ halt: { money: 25_000_000 } })
  })

  it('has its limits over all instruments in its money', () => {
    const given = { maxGross: '500000', maxNet: '250000.5', maxCurrency: { EUR: '1', USD: '2' }, maxCredit: '3', maxMargin: '4' }
    const all = configOf({ account: { currency: 'USD', ...given }, limits: { EURUSD: { maxQty: '1', maxPosition: '1', marginBps: 333 } } })
    expect(deskSettings(checkConfig(all, 'test'), 'abcdef').limits?.account).toEqual({
      ...{
        maxGross: 5_000_000_000,
        maxNet: 2_500_005_000,
        maxCurrency: { EUR: 10_000, USD: 20_000 },
        maxCredit: 30_000,
        maxMargin: 40_000,
      },
      dayStartsMinute: 0,
    })
  })

  it('without a limit on its drawdown has none', () => {
    expect(limitsOf({ maxOpenOrders: 3 }).limits?.account).toEqual({ maxOpenOrders: 3, dayStartsMinute: 0 })
  })

  it('has its day in its zone, in summer as in winter', () => {
    const { dayEnds, limits } = limitsOf({ dayStarts: '17:00', zone: 'America/New_York' })
    expect(limits?.account).toMatchObject({ dayStartsMinute: 1020, dayZone: 'America/New_York' })
    const ends = (at: string): string => new Date(dayEnds!(Date.parse(at) * 1000) / 1000).toISOString()
    expect(ends('2026-01-15T21:59:59.999Z')).toBe('2026-01-15T22:00:00.000Z')
    expect(ends('2026-01-15T22:00:00.000Z')).toBe('2026-01-16T22:00:00.000Z')
    expect(ends('2026-07-15T20:59:59.999Z')).toBe('2026-07-15T21:00:00.000Z')
    expect(ends('2026-07-15T21:00:00.000Z')).toBe('2026-07-16T21:00:00.000Z')
    // The day on which clocks go forward has 23 hours.
    expect(ends('2026-03-07T22:00:00.000Z')).toBe('2026-03-08T21:00:00.000Z')
  })

  it('whose day begins in an hour that comes twice ends it once', () => {
    const { dayEnds } = limitsOf({ dayStarts: '01:30', zone: 'America/New_York' })
    const ends = (at: string): string => new Date(dayEnds!(Date.parse(at) * 1000) / 1000).toISOString()
    expect(ends('2026-11-01T05:29:00Z')).toBe('2026-11-01T05:30:00.000Z')
    expect(ends('2026-11-01T05:30:00Z')).toBe('2026-11-02T06:30:00.000Z')
    expect(ends('2026-11-01T06:15:00Z')).toBe('2026-11-02T06:30:00.000Z')
  })

  it('with more decimals than money is counted in is refused', () => {
    expect(() => limitsOf({ currency: 'USD', startingEquity: '1.00001' })).toThrow(
      'account.startingEquity: got "1.00001", expected at most 4 decimals',
    )
    expect(() => limitsOf({ currency: 'USD', drawdown: { day: { warn: { money: '0.00001' } } } })).toThrow(
      'account.drawdown.day.warn.money: got "0.00001", expected at most 4 decimals',
    )
  })
})
