// How much of each limit is used, as people and gauges are told it.
import type { Use } from '@fix/risk'
import { instrument } from '@fix/units'
import { describe, expect, it } from 'vitest'
import type { Gateway } from '../src/gateway.ts'
import { limitShares, limitsStatus, logNear, mostLimits } from '../src/limits-shown.ts'
import { keptLines } from './silent.ts'

const eurusd = instrument({ id: 'EURUSD', tick: '0.00001', step: '1000', qtyScale: 2, currency: 'USD' })
const gateway = { desk: { symbols: new Map([['EURUSD', eurusd]]) }, config: { account: { currency: 'USD' } } } as unknown as Gateway

const use = (code: Use['code'], used: number, limit: number, of = '', strategy = ''): Use => ({ code, of, strategy, used, limit })

describe('a limit on the page', () => {
  it('has its figures in its own unit: quantities, counts, values, money of the account', () => {
    const uses = [
      use('POS_GROSS', 12_345_000, 50_000_000),
      use('POS_CCY', 5000, 10_000, 'EUR'),
      use('OPEN_ORDERS', 3, 10),
      use('POS_INSTRUMENT', 100_000, 200_000, 'EURUSD'),
      use('POS_STRATEGY', 100_000, 400_000, 'EURUSD', 'maker'),
      use('CUM_VALUE', 11_000_000_000, 22_000_000_000, 'EURUSD'),
      use('MSG_RATE', 5, 20, 'EURUSD'),
    ]
    expect(limitsStatus(gateway, uses)).toEqual([
      { instrument: 'Gross exposure, USD', used: '1234.50', max: '5000.00', ratio: 0.2469 },
      { instrument: 'EUR exposure, USD', used: '0.50', max: '1.00', ratio: 0.5 },
      { instrument: 'Open orders of the account', used: '3', max: '10', ratio: 0.3 },
      { instrument: 'EURUSD position', used: '1000', max: '2000', ratio: 0.5 },
      { instrument: 'EURUSD position of maker', used: '1000', max: '4000', ratio: 0.25 },
      { instrument: 'EURUSD value of the day', used: '1100', max: '2200', ratio: 0.5 },
      { instrument: 'EURUSD messages', used: '5', max: '20', ratio: 0.25 },
    ])
  })

  it('that nobody knows has no bar, and of too many the fullest stand', () => {
    const many = Array.from({ length: mostLimits + 10 }, (_, n) => use('OPEN_ORDERS', n, 1000, 'EURUSD'))
    const shown = limitsStatus(gateway, [use('POS_GROSS', NaN, 1), ...many])
    expect(shown).toHaveLength(mostLimits)
    expect(shown[0].used).toBe(String(mostLimits + 9))
  })
})

it('a gauge has the name of its limit, whatever it is a limit of', () => {
  const uses = [use('MARGIN', 1, 4), use('POS_INSTRUMENT', 1, 2, 'EURUSD'), use('CREDIT', NaN, 1)]
  expect(limitShares(uses)).toEqual([
    { limit: 'margin', ratio: 0.25 },
    { limit: 'position', ratio: 0.5 },
  ])
})

it('a limit that is near is a line with its figures', () => {
  const { log, lines } = keptLines()
  expect(logNear(log, use('POS_INSTRUMENT', 170_000, 200_000, 'EURUSD'), eurusd, 'USD')).toBe('EURUSD position: 1700 of 2000 is used')
  const told = { event: 'limit.near', reason: 'POS_INSTRUMENT', of: 'EURUSD', strategy: '', used: 170_000, limit: 200_000 }
  expect(lines).toEqual([{ ...told, level: 'warn' }])
})
