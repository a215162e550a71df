// Overrides as they are said over HTTP: in the words of the configuration, and shown so.
import { describe, expect, it } from 'vitest'
import { checkConfig } from '../src/config.ts'
import { deskSettings } from '../src/desk-settings.ts'
import { overrideOf, reasonOf, shownOverrides } from '../src/override-change.ts'
import { configOf } from './scratch.ts'

const account = {
  ...{ currency: 'USD', maxOpenOrders: 5, maxGross: '1000000', maxCurrency: { EUR: '50000' }, messages: { count: 5, withinMs: 1000 } },
  ...{ startingEquity: '100000', drawdown: { day: { reduceOnly: { bps: 300, money: '2500.5' } } } },
}
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

  it('of a limit within another one has its number as that is configured', () => {
    expect(read({ code: 'POS_CCY', which: 'EUR', scope: '*', from: '50000', to: '60000.25' })).toMatchObject({
      ...{ which: 'EUR', from: 500_000_000, to: 600_002_500 },
    })
    expect(read({ code: 'MSG_RATE', scope: '*', from: 5, to: 9 })).toMatchObject({ from: 5, to: 9 })
    expect(read({ code: 'DRAWDOWN_DAY', which: 'bps', scope: '*', from: 300, to: 350 })).toMatchObject({ from: 300, to: 350 })
    const money = { code: 'DRAWDOWN_DAY', which: 'money', scope: '*', from: '2500.5', to: '3000' }
    expect(read(money)).toMatchObject({ which: 'money', from: 25_005_000, to: 30_000_000 })
    expect(() => read({ ...money, to: 3000 })).toThrow(
      'to: got 3000, expected a decimal number as text, of at most 4 decimals, as drawdown.day.reduceOnly.money is configured',
    )
    expect(() => read({ ...money, to: '0.00001' })).toThrow(/^to: got "0.00001", expected a decimal number as text/)
    expect(() => read({ code: 'MSG_RATE', scope: '*', from: 5, to: '9' })).toThrow(
      'to: got "9", expected a whole number, as messages.count is configured',
    )
  })

  it('that risk refuses for what it is has a reason for people', () => {
    expect(reasonOf('neverLifted', { code: 'KILLED' })).toBe('the kill switch is taken back in its own way')
    expect(reasonOf('noLimitToLift', { code: 'PARITY_BREAK' })).toMatch(/^by a position that is not the venue’s/)
    expect([reasonOf('noLimitToLift', { code: 'CUM_QTY' }), reasonOf('not_named', { code: 'KILLED' })]).toEqual(['', ''])
  })

  it('of a control without a limit is for risk to refuse', () => {
    expect(read({ code: 'KILLED' })).toMatchObject({ code: 'KILLED', from: 0, to: 0 })
  })

  it('is shown as it was said', () => {
    const one = { id: 7, code: 'QTY_ABOVE_MAX', scope: 'symbol=EURUSD', from: 1_000_000, to: 1_200_050, uses: 3, used: 1 } as const
    const rest = { actor: 'ann', approver: 'bob', reason: 'a client', startsUs: 1, endsUs: 2, base: '', wallUs: 1 }
    const { base: _base, wallUs: _wallUs, ...told } = rest
    expect(shownOverrides([{ ...one, ...rest }], configured)).toEqual([
      { ...one, ...told, id: 'O7', which: '', from: '10000', to: '12000.5' },
    ])
    const euros = { ...one, ...rest, code: 'POS_CCY', which: 'EUR', scope: '*', from: 500_000_000, to: 600_002_500 } as const
    expect(shownOverrides([euros], configured)).toMatchObject([{ code: 'POS_CCY', which: 'EUR', from: '50000', to: '60000.25' }])
    const lost = { ...one, ...rest, code: 'DRAWDOWN_DAY', which: 'money', scope: '*', from: 25_005_000, to: 30_000_000 } as const
    expect(shownOverrides([lost], configured)).toMatchObject([{ which: 'money', from: '2500.5', to: '3000' }])
    const rate = { ...one, ...rest, code: 'MSG_RATE', from: 2, to: 4 } as const
    expect(shownOverrides([rate], configured)).toMatchObject([{ which: '', from: '2', to: '4' }])
  })
})
