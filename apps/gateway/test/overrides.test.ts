// Overrides as they are said over HTTP: in the words of the configuration, and shown so.
import { describe, expect, it } from 'vitest'
import { checkConfig } from '../src/config.ts'
import { deskSettings } from '../src/desk-settings.ts'
import { overrideOf, shownOverrides } from '../src/override-change.ts'
import { configOf } from './scratch.ts'

const account = { currency: 'USD', maxOpenOrders: 5, maxGross: '1000000' }
const { limits, instruments } = deskSettings(checkConfig(configOf({ account }), 'test'), 'abcdef')
const configured = { instruments, currency: 'USD' }
const said = { code: 'QTY_ABOVE_MAX', scope: 'symbol=EURUSD', from: '10000', to: '12000.5', uses: 3, minutes: 30, reason: 'a client' }
const read = (more: object) => overrideOf({ ...said, ...more }, limits, configured)

describe('an override as it is said', () => {
  it('has its numbers scaled as the limit is', () => {
    expect(read({})).toEqual({
      ...{ code: 'QTY_ABOVE_MAX', scope: 'symbol=EURUSD', from: 1_000_000, to: 1_200_050, uses: 3, forMs: 1_800_000, reason: 'a client' },
    })
    expect(read({ code: 'MD_STALE', from: 5000, to: 9000 })).toMatchObject({ from: 5000, to: 9000 })
    expect(read({ code: 'POS_GROSS', scope: '*', from: '1000000', to: '2000000' })).toMatchObject({ from: 1e10, to: 2e10 })
    expect(read({ code: 'OPEN_ORDERS', scope: '*', from: 5, to: 6 })).toMatchObject({ from: 5, to: 6 })
  })

  it('says which of its numbers is none of that limit', () => {
    expect(() => read({ to: '1.234' })).toThrow('limits.EURUSD.maxQty: got "1.234", expected at most 2 decimals')
    expect(() => read({ from: 5000 })).toThrow(/^from: .*expected string.*, as maxQty is configured$/)
    expect(() => read({ code: 'OPEN_ORDERS', scope: '*', to: '6' })).toThrow(/^from: .*, as maxOpenOrders is configured$/)
  })

  it('of a control without a limit is for risk to refuse', () => {
    expect(read({ code: 'KILLED' })).toMatchObject({ code: 'KILLED', from: 0, to: 0 })
  })

  it('is shown as it was said', () => {
    const one = { id: 7, code: 'QTY_ABOVE_MAX', scope: 'symbol=EURUSD', from: 1_000_000, to: 1_200_050, uses: 3, used: 1 } as const
    const rest = { actor: 'ann', approver: 'bob', reason: 'a client', startsUs: 1, endsUs: 2, base: '', wallUs: 1 }
    const { base: _base, wallUs: _wallUs, ...told } = rest
    expect(shownOverrides([{ ...one, ...rest }], configured)).toEqual([{ ...one, ...told, id: 'O7', from: '10000', to: '12000.5' }])
  })
})
