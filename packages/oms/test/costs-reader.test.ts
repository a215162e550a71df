import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import { describe, expect, it } from 'vitest'
import { orderReader } from '../src/fix.ts'
import { textbook } from '../src/index.ts'
import { instruments } from './desk.ts'

const fix = codec(fix44)
const reader = orderReader({ instruments, rules: textbook, source: 'TRADE' })

/** What a fill says that it cost. */
function costs(given: object): unknown {
  const bytes = fix.write({
    ...{ beginString: 'FIX.4.4', msgType: 'ExecutionReport', msgSeqNum: 2, senderCompID: 'VENUE', targetCompID: 'ME' },
    ...{ sendingTime: '20260102-09:30:00.000', orderID: 'O1', execID: 'X1', clOrdID: 'E7-3-1', execType: 'Trade', ordStatus: 'Filled' },
    ...{ symbol: '1', side: 'Buy', orderQty: '2000', leavesQty: '0', cumQty: '2000', lastQty: '2000', lastPx: '1.1', avgPx: '1.1' },
    ...given,
  } as Parameters<typeof fix.write>[0])
  const view = fix.view()
  expect(view.wrap(bytes, 0, bytes.length)).toBe('')
  const fact = reader.read(view, { wallUs: 0, monoUs: 0 })
  return fact?.kind === 'order_report' ? fact.costs : 'no report'
}

const absolute = { basis: 'absolute', scale: 2 } as const

describe('what a report says of costs', () => {
  it('Commission(12) by its CommType(13) and CommCurrency(479)', () => {
    const of = (commType: string) => costs({ commission: '0.25', commType, commCurrency: 'EUR' })
    expect(of('3')).toEqual([{ type: 'commission', ...absolute, amount: 25, currency: 'EUR' }])
    expect(of('1')).toEqual([{ type: 'commission', basis: 'perUnit', amount: 25, scale: 2, currency: 'EUR' }])
    expect(of('2')).toEqual([{ type: 'commission', basis: 'percentage', amount: 25, scale: 2, currency: 'EUR' }])
    expect(costs({ commission: '-0.25' })).toEqual([{ type: 'commission', ...absolute, amount: -25, currency: '' }])
  })

  it('a commission in bond points is none that we can reckon: it is not guessed', () => {
    expect(costs({ commission: '0.25', commType: '6' })).toBeUndefined()
  })

  it('each entry of NoMiscFees(136)', () => {
    const noMiscFees = [
      { miscFeeAmt: '1.50', miscFeeCurr: 'USD', miscFeeType: '4' },
      { miscFeeAmt: '0.10', miscFeeType: '2' },
      { miscFeeAmt: '0.2', miscFeeType: '3', miscFeeBasis: '1' },
    ]
    expect(costs({ noMiscFees })).toEqual([
      { type: 'fee', basis: 'absolute', amount: 15, scale: 1, currency: 'USD' },
      { type: 'tax', basis: 'absolute', amount: 1, scale: 1, currency: '' },
      { type: 'commission', basis: 'perUnit', amount: 2, scale: 1, currency: '' },
    ])
  })

  it('of a report that names none the fact has no such field, whatever the one before it had', () => {
    expect(costs({ commission: '0.25' })).toHaveLength(1)
    expect(costs({})).toBeUndefined()
    expect(costs({ commission: '0' })).toBeUndefined()
  })
})
