/** How much of each limit is used, and that nobody who asks changes a verdict by it. */
import { describe, expect, it } from 'vitest'
import type { Now } from '@fix/events'
import { ratioOf, type AccountLimits, type InstrumentLimits, type Use } from '../src/index.ts'
import { desk, limits, now, order, qty, type Bent } from './desk.ts'

function limited(more: Partial<InstrumentLimits> = {}, account: AccountLimits = {}): Bent {
  return desk({ limits: { version: 't', instruments: { EURUSD: { ...limits.instruments.EURUSD, ...more } }, account } })
}

const later = (ms: number): Now => ({ wallUs: now.wallUs + ms * 1000, monoUs: now.monoUs + ms * 1000 })
const shown = (uses: readonly Use[]): string[] =>
  uses.map(({ code, of, strategy, used, limit }) => [code, of, strategy, `${used}/${limit}`].filter(Boolean).join(' '))

/** Passes and goes. */
function send(d: Bent, size: number): void {
  const verdict = d.risk.check(order('buy', size), now)
  if (!verdict.passed) throw new Error(verdict.code)
  d.risk.sent(verdict.order)
}

describe('what of a limit is used', () => {
  it('is told for those that are given, and for no other', () => {
    expect(shown(limited().risk.uses(now))).toEqual(['POS_INSTRUMENT EURUSD 0/10000'])
    expect(shown(desk({ limits: undefined }).risk.uses(now))).toEqual([])
  })

  it('of a position is its worst case on either side', () => {
    const d = limited()
    d.position = 3000
    d.openBuy = 4000
    d.openSell = 9000
    expect(shown(d.risk.uses(now))).toEqual(['POS_INSTRUMENT EURUSD 7000/10000'])
    d.openSell = 13_000
    expect(shown(d.risk.uses(now))).toEqual(['POS_INSTRUMENT EURUSD 10000/10000'])
  })

  it('of orders is what is open and what was sent, of the instrument and of the account', () => {
    const own = { maxOpenOrders: 5, maxOrdersADay: 9, maxQtyADay: qty(100), maxValueADay: 2 ** 40, messages: { count: 10, withinMs: 1000 } }
    const d = limited(own, { maxOpenOrders: 50, maxOrdersADay: 90, messages: { count: 100, withinMs: 1000 } })
    d.openCount = 2
    d.openOrders = 20
    send(d, 10)
    send(d, 20)
    expect(shown(d.risk.uses(now))).toEqual([
      ...['OPEN_ORDERS 20/50', 'ORDER_COUNT 2/90', 'MSG_RATE 2/100'],
      ...['POS_INSTRUMENT EURUSD 0/10000', 'OPEN_ORDERS EURUSD 2/5', 'ORDER_COUNT EURUSD 2/9', 'MSG_RATE EURUSD 2/10'],
      ...['CUM_QTY EURUSD 30/100', `CUM_VALUE EURUSD ${30 * 110_010}/${2 ** 40}`],
    ])
    // The bucket is full again after its time, and a day is over after its own.
    expect(shown(d.risk.uses(later(1000)))).toContain('MSG_RATE EURUSD 0/10')
    expect(shown(d.risk.uses(later(86_400_000)))).toEqual(expect.arrayContaining(['ORDER_COUNT 0/90', 'CUM_QTY EURUSD 0/100']))
  })

  it('of a strategy is its own worst case, for those that are asked for', () => {
    const d = limited({ maxStrategyPosition: qty(100) })
    d.strategyWorst = 40
    expect(shown(d.risk.uses(now, ['a', 'b']))).toEqual(
      expect.arrayContaining(['POS_STRATEGY EURUSD a 40/100', 'POS_STRATEGY EURUSD b 40/100']),
    )
    expect(shown(d.risk.uses(now))).toHaveLength(1)
  })

  it('over all instruments is in money, the margin against the equity where that is less', () => {
    const all = { maxGross: 100_000, maxNet: 90_000, maxCurrency: { EUR: 80_000, CHF: 1 }, maxCredit: 70_000, maxMargin: 60_000 }
    const d = limited({ marginBps: 1000 }, { ...all, startingEquity: 5000 })
    d.risk.exposure.value('EURUSD', 110, 'EUR')
    d.position = -300
    d.openBuy = 50
    const account = ['POS_GROSS 33000/100000', 'POS_NET 33000/90000', 'POS_CCY EUR 33000/80000', 'POS_CCY CHF 0/1', 'CREDIT 38500/70000']
    expect(shown(d.risk.uses(now)).slice(0, 6)).toEqual([...account, 'MARGIN 3300/60000'])
    d.risk.drawdown.mark({ account: -1000, strategies: new Map() }, now)
    expect(shown(d.risk.uses(now))[5]).toBe('MARGIN 3300/4000')
  })

  it('of a sum that nobody knows is not known', () => {
    const d = limited({}, { maxGross: 100_000 })
    d.position = 1
    expect(shown(d.risk.uses(now))[0]).toBe('POS_GROSS NaN/100000')
  })

  it('changes nothing for who asks: the verdicts are the same', () => {
    const paced = { messages: { count: 2, withinMs: 1000 }, maxOrdersADay: 6 }
    const asked = limited(paced)
    const left = limited(paced)
    const told: string[] = []
    for (const d of [asked, left]) {
      const verdicts: string[] = []
      for (let ms = 0; ms < 6000; ms += 300) {
        d.book!.lastUpdateUs = later(ms).wallUs
        if (d === asked) d.risk.uses(later(ms + 250))
        const verdict = d.risk.check(order('buy', 1), later(ms))
        if (verdict.passed) d.risk.sent(verdict.order)
        verdicts.push(verdict.passed ? 'passed' : verdict.code)
      }
      told.push(verdicts.join(' '))
    }
    expect(told[0]).toBe(told[1])
    expect(told[0]).toContain('MSG_RATE')
  })

  it('is a share of a limit of 0 too', () => {
    expect([ratioOf({ used: 0, limit: 0 }), ratioOf({ used: 1, limit: 0 }), ratioOf({ used: 5, limit: 10 })]).toEqual([0, 1, 0.5])
  })
})
