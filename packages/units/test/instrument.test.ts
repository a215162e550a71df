import { describe, expect, test } from 'vitest'
import { instrument } from '../src/index.ts'
import type { InstrumentText } from '../src/index.ts'

const eurusd: InstrumentText = { id: 'EURUSD', symbol: '1', tick: '0.00001', step: '1000', currency: 'USD' }

describe('instrument', () => {
  test('takes its scales from tick and step', () => {
    expect(instrument(eurusd)).toEqual({
      id: 'EURUSD',
      symbol: '1',
      priceScale: 5,
      tick: 1,
      qtyScale: 0,
      step: 1000,
      minQty: 1000,
      currency: 'USD',
    })
  })

  test('a given scale may be finer than its tick', () => {
    const index = instrument({ id: 'NAS100', tick: '0.25', step: '0.1', minQty: '0.2', maxQty: '50', qtyScale: 2, currency: 'USD' })
    expect(index).toMatchObject({ symbol: 'NAS100', priceScale: 2, tick: 25, qtyScale: 2, step: 10, minQty: 20, maxQty: 5000 })
  })

  test.each<[string, Partial<InstrumentText>]>([
    ["tick '0' given", { tick: '0' }],
    ["tick '1e-5' given", { tick: '1e-5' }],
    ["tick '0.00001' given", { priceScale: 4 }],
    ["step '-1' given", { step: '-1' }],
    ['minQty 1500 given', { minQty: '1500' }],
    ['maxQty 1500 given', { maxQty: '1500' }],
    ['maxQty 1000 given, expected at least minQty 2000', { minQty: '2000', maxQty: '1000' }],
    ['priceScale 16 given', { priceScale: 16 }],
    ['id is empty', { id: '' }],
    ['symbol is empty', { symbol: '' }],
    ['currency is empty', { currency: '' }],
  ])('is refused with the reason: %s', (reason, change) => {
    expect(() => instrument({ ...eurusd, ...change })).toThrow(reason)
  })
})
