import { instrument } from '@fix/units'
import { expect, test } from 'vitest'
import { profitOf } from '../src/replay.ts'

const listed = (id: string, currency: string) =>
  instrument({ id, tick: '0.01', priceScale: 2, qtyScale: 0, step: '1', minQty: '1', currency })

test('profit by currency is not told where an amount of it is not known, and is for the others', () => {
  const realised: Record<string, number> = { EURUSD: NaN, GBPUSD: 100, EURGBP: 125 }
  const instruments = [listed('EURUSD', 'USD'), listed('GBPUSD', 'USD'), listed('EURGBP', 'GBP')]
  expect(profitOf((id) => realised[id], instruments)).toEqual({ USD: null, GBP: '1.25' })
  expect(profitOf(() => Number.MAX_SAFE_INTEGER, instruments)).toMatchObject({ USD: null })
})
