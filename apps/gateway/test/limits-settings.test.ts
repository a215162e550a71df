// What a configuration says of limits comes to risk under the names and in the units that risk reads.
import { expect, it } from 'vitest'
import { checkConfig } from '../src/config.ts'
import { deskSettings } from '../src/desk-settings.ts'
import { configOf } from './scratch.ts'

it('every limit of an instrument and of the account arrives, decimals as scaled integers', () => {
  const same = {
    ...{ collarBps: 50, drift: { bps: 10, withinMs: 1000 }, maxSpreadTicks: 9, maxOpenOrders: 8, maxOrdersADay: 7, duplicateMs: 6 },
    ...{ messages: { count: 5, withinMs: 1000 }, executions: { count: 4, withinMs: 1000 }, selfMatch: 'refuse', restricted: 'sell' },
    ...{ ordTypes: ['limit'], timeInForce: ['Day'], strategies: ['maker'], stopRequired: true },
  }
  const decimals = { maxQty: '10000', maxPosition: '20000', maxQtyADay: '30000', maxValue: '1.5', maxValueADay: '2.5' }
  const account = { maxOpenOrders: 3, maxOrdersADay: 2, messages: { count: 1, withinMs: 1000 }, dayStarts: '22:30' }
  const given = configOf({ limits: { EURUSD: { ...same, ...decimals, maxAgeMs: 1 } }, account })
  const { limits } = deskSettings(checkConfig(given, 'test'), 'abcdef')
  // Five digits of price and two of quantity.
  expect(limits?.instruments.EURUSD).toEqual({
    ...{ ...same, maxQty: 1_000_000, maxPosition: 2_000_000, maxQtyADay: 3_000_000, maxValue: 15_000_000, maxValueADay: 25_000_000 },
    ...{ maxMdAgeMs: 1, maxUnknown: 0 },
  })
  expect(limits?.account).toEqual({ maxOpenOrders: 3, maxOrdersADay: 2, messages: { count: 1, withinMs: 1000 }, dayStartsMinute: 1350 })
})

it('a limit of an instrument that stands with the account is refused, as nobody would read it there', () => {
  expect(() => checkConfig(configOf({ account: { stopRequired: true } }), 'test')).toThrow(/stopRequired/)
})
