import { describe, expect, it } from 'vitest'
import { totalsOf, type Profit } from '../src/index.ts'

const parts = { signal: 1n, delay: 0n, spread: 0n, slippage: 0n, unattributed: 0n, fees: 0n, swap: 0n, fx: 0n, net: 1n }
const profit = (given: Partial<Profit>): Profit => ({
  ...{ currency: 'USD', digits: 2, realised: 0n, unrealised: 0n, lastUnrealised: null, fees: 0n, swap: 0n },
  ...{ attribution: parts, apart: [], incomplete: [], ...given },
})

describe('profits added up', () => {
  it('are one sum a currency, at the digits of the finest', () => {
    const sums = totalsOf([
      profit({ realised: 5n, fees: -1n }),
      profit({ currency: 'EUR', realised: 7n }),
      profit({ digits: 4, realised: 30n, swap: -2n }),
    ])
    expect(sums).toMatchObject([
      { currency: 'EUR', digits: 2, realised: 7n },
      { currency: 'USD', digits: 4, realised: 530n, fees: -100n, swap: -2n, attribution: { signal: 101n, net: 101n } },
    ])
    expect(totalsOf([])).toEqual([])
  })

  it('have no open profit while a mark is missing, but one at the last good marks, where there was one of each', () => {
    const marked = profit({ unrealised: 10n })
    const gone = profit({ unrealised: null, lastUnrealised: 4n, incomplete: ['mark_unavailable'] })
    const never = profit({ unrealised: null, attribution: null, incomplete: ['mark_unavailable'] })
    expect(totalsOf([marked, gone])).toMatchObject([{ unrealised: null, lastUnrealised: 14n, incomplete: ['mark_unavailable'] }])
    expect(totalsOf([marked, gone, never])).toMatchObject([{ unrealised: null, lastUnrealised: null, attribution: null }])
  })

  it('keep what has no rate apart, by its currency', () => {
    const [{ apart, incomplete }] = totalsOf([
      profit({ apart: [{ currency: 'CHF', amount: 1n, digits: 0 }], incomplete: ['rate_missing CHF'] }),
      profit({ apart: [{ currency: 'CHF', amount: 25n, digits: 2 }], incomplete: ['rate_missing CHF'] }),
      profit({ apart: [{ currency: 'JPY', amount: 3n, digits: 0 }] }),
    ])
    expect(apart).toEqual([
      { currency: 'CHF', amount: 125n, digits: 2 },
      { currency: 'JPY', amount: 3n, digits: 0 },
    ])
    expect(incomplete).toEqual(['rate_missing CHF'])
  })
})
