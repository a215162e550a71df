// Figures of a run that are told only where they are known.
import type { Desk } from '@fix/strategy'
import { instrument, type Instrument } from '@fix/units'
import { describe, expect, it } from 'vitest'
import { ratioOf } from '../src/snapshot.ts'
import { summarySchema } from '../src/status.ts'
import { Tally } from '../src/summary.ts'

function listed(id: string, currency: string): Instrument {
  return instrument({ id, tick: '0.01', priceScale: 2, qtyScale: 0, step: '1', minQty: '1', currency })
}
const instruments = [listed('EURUSD', 'USD'), listed('GBPUSD', 'USD'), listed('EURGBP', 'GBP')]

/** A tally over a desk that is flat and has realised what is given, in cents, in what it ever traded. */
function tallyOf(realised: Record<string, number>): Tally {
  const position = (instrumentId: string) => ({ instrumentId, qty: 0, realised: realised[instrumentId] ?? 0 })
  const orders = { unreconciled: 0, position, positions: () => Object.keys(realised).map(position) }
  return new Tally({ orders } as unknown as Desk, instruments)
}

function moneyOf(tally: Tally): (string | null)[] {
  tally.mark()
  const { realisedPnl, maxDrawdown } = summarySchema.parse(tally.summary())
  return [realisedPnl, maxDrawdown]
}

describe('profit and drawdown', () => {
  it('are the sum over instruments of one currency, whatever the currency of others that were never traded', () => {
    expect(moneyOf(tallyOf({}))).toEqual(['0.00', '0.00'])
    expect(moneyOf(tallyOf({ EURUSD: -150, GBPUSD: 25 }))).toEqual(['-1.25', '1.25'])
  })

  it('are not told where two currencies were traded', () => {
    expect(moneyOf(tallyOf({ EURUSD: 100, EURGBP: 100 }))).toEqual([null, null])
  })

  it('are not told where an amount is not known, and a drawdown stays unknown once it was', () => {
    const realised = { EURUSD: 100, GBPUSD: NaN }
    const tally = tallyOf(realised)
    expect(moneyOf(tally)).toEqual([null, null])
    realised.GBPUSD = 1
    expect(moneyOf(tally)).toEqual(['1.01', null])
  })
})

describe('the share of a limit', () => {
  it('is a number for a limit of 0 too', () => {
    expect([ratioOf(0, 0), ratioOf(1, 0), ratioOf(5, 10)]).toEqual([0, 1, 0.5])
  })
})
