// Figures of a run that are told only where they are known.
import type { Profit } from '@fix/oms'
import { describe, expect, it } from 'vitest'
import { summarySchema } from '../src/status.ts'
import { Tally } from '../src/summary.ts'

/** Profit of a flat position, in hundredths. */
const made = (realised: number, given: Partial<Profit> = {}): Profit => ({
  ...{ currency: 'USD', digits: 2, realised: BigInt(realised), unrealised: 0n, lastUnrealised: null, fees: 0n, swap: 0n },
  ...{ attribution: null, apart: [], incomplete: [], ...given },
})

class Run {
  profits: Profit[] = []
  readonly tally: Tally

  constructor(currency?: string) {
    this.tally = new Tally({ orders: { unreconciled: 0 } } as never, { profits: () => this.profits }, currency)
  }

  money(...profits: Profit[]): (string | null)[] {
    this.profits = profits
    this.tally.mark()
    const { realisedPnl, maxDrawdown } = summarySchema.parse(this.tally.summary())
    return [realisedPnl, maxDrawdown]
  }
}

describe('profit and drawdown', () => {
  it('are the sum over instruments of one currency, and the drawdown is of all that moves equity', () => {
    expect(new Run().money()).toEqual(['0.00', '0.00'])
    expect(new Run().money(made(-150), made(25))).toEqual(['-1.25', '1.25'])
    expect(new Run().money(made(-150, { fees: -25n, unrealised: -100n }))).toEqual(['-1.50', '2.75'])
  })

  it('are not told where two currencies were traded, and a drawdown stays unknown once it was', () => {
    const run = new Run()
    expect(run.money(made(100), made(100, { currency: 'GBP' }))).toEqual([null, null])
    expect(run.money(made(100))).toEqual(['1.00', null])
  })

  it('in the currency of the account wait while a rate is away, and are unknown where an amount will never have one', () => {
    const run = new Run('EUR')
    const inEuro = made(-300, { currency: 'EUR' })
    expect(run.money(inEuro)).toEqual(['-3.00', '3.00'])
    expect(run.money(inEuro, made(-900))).toEqual([null, '3.00'])
    expect(run.money(inEuro)).toEqual(['-3.00', '3.00'])
    const apart = [{ currency: 'USD', amount: 5n, digits: 2 }]
    expect(run.money({ ...inEuro, apart })).toEqual([null, null])
  })

  it('go by the last good mark while there is none, and by nothing where there never was one', () => {
    const run = new Run()
    expect(run.money(made(0, { unrealised: null, lastUnrealised: -80n }))).toEqual(['0.00', '0.80'])
    expect(run.money(made(0, { unrealised: null }))).toEqual(['0.00', '0.80'])
  })
})
