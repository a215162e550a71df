/** Overrides of the controls whose limit stands within another one, or that keep no more than it asks for: each lifts its own, in its scope, while its time lasts. */
import { riskCodes, type Now } from '@fix/events'
import { describe, expect, it } from 'vitest'
import {
  liftable,
  neverLifted,
  readEvidence,
  VerdictReplay,
  whyNotLifted,
  type Evidence,
  type Limits,
  type OverrideRequest,
} from '../src/index.ts'
import { cancel, desk, limits, now, order, px, told, type Bent } from './desk.ts'

const asked = { scope: 'symbol=EURUSD', uses: 100, forMs: 60_000, actor: 'ann', approver: 'bob', reason: 'a client order' }
const later = (ms: number): Now => ({ wallUs: now.wallUs + ms * 1000, monoUs: now.monoUs + ms * 1000 })
const units = (money: number): number => money * 10_000

/** A desk, and everything that its journal would have of verdicts and overrides. */
class Case {
  readonly d: Bent
  readonly #replay = new VerdictReplay()

  constructor(given: { own?: object; account?: Limits['account'] }) {
    const instruments = { EURUSD: { ...limits.instruments.EURUSD, ...given.own } }
    const document = { version: 't', instruments, ...(given.account && { account: given.account }) }
    this.d = desk({ limits: document })
    this.#replay.begin(document)
  }

  grant(more: Pick<OverrideRequest, 'code' | 'from' | 'to'> & Partial<OverrideRequest>, at = now): void {
    const answer = this.d.risk.override({ ...asked, ...more }, at)
    if (answer.kind !== 'note') throw new Error(answer.code)
    this.d.risk.fold(answer.note)
    this.#replay.fold(answer.note)
  }

  /** What risk says; what passed is sent. Each record is to be judged again as it was. */
  says(size = 1, at = now, more: Parameters<typeof order>[2] = {}): string {
    return this.judged(size, at, more).says
  }

  judged(size = 1, at = now, more: Parameters<typeof order>[2] = {}, forged: (evidence: Evidence) => Evidence = (one) => one) {
    if (this.d.book !== undefined) this.d.book.lastUpdateUs = at.wallUs
    const verdict = this.d.risk.check(order('buy', size, more), at)
    const evidence = forged(readEvidence(this.d.risk.evidence()!)!)
    if (verdict.passed) this.d.risk.sent(verdict.order)
    return { says: told(verdict), evidence, again: this.#replay.judge(evidence) }
  }

  /** The same, and that a record of it is judged again as it was. */
  proves(size = 1, at = now, more: Parameters<typeof order>[2] = {}): string {
    const { says, again } = this.judged(size, at, more)
    expect(again).toEqual([])
    return says
  }
}

const of = (strategy: string) => ({ strategy })

describe('an override of the message rate', () => {
  const limited = (): Case => {
    const one = new Case({ own: { messages: { count: 2, withinMs: 1000 } } })
    expect([one.proves(), one.proves(), one.proves()]).toEqual(['passed', 'passed', 'MSG_RATE 2 3'])
    return one
  }
  const four = { code: 'MSG_RATE', from: 2, to: 4 }

  it('lets as many pass within the time as it says, those before it included, and goes on filling at its own pace', () => {
    const one = limited()
    one.grant(four)
    expect([one.proves(), one.proves(), one.proves()]).toEqual(['passed', 'passed', 'MSG_RATE 2 5'])
    // A quarter of a second gives one of four a second; of two a second it gives none.
    expect([one.proves(1, later(250)), one.proves(1, later(250))]).toEqual(['passed', expect.stringMatching(/^MSG_RATE 2 /)])
    const passed = Array.from({ length: 40 }, (_, n) => one.proves(1, later(300 + n * 100))).filter((says) => says === 'passed')
    expect(passed.length).toBe(15)
  })

  it('counts cancels too, and what is given back', () => {
    const one = limited()
    one.grant(four)
    expect(one.says()).toBe('passed')
    one.d.known.set('A1', { instrumentId: 'EURUSD' } as never)
    one.d.risk.check(cancel('A1'), now)
    expect(one.says()).toMatch(/^MSG_RATE 2 /)
    const next = new Case({ own: { messages: { count: 1, withinMs: 1000 } } })
    next.grant({ ...four, from: 1, to: 3 })
    expect([next.says(), next.says()]).toEqual(['passed', 'passed'])
    const verdict = next.d.risk.check(order('buy', 1), now)
    if (verdict.passed) next.d.risk.release(verdict.order)
    expect([verdict.passed, next.says(), told(next.d.risk.check(order('buy', 1), now))]).toEqual([true, 'passed', 'MSG_RATE 1 3'])
  })

  it('of the account is one of all instruments', () => {
    const one = new Case({ account: { messages: { count: 1, withinMs: 1000 } } })
    one.grant({ code: 'MSG_RATE', scope: '*', from: 1, to: 2 })
    expect([one.proves(), one.proves(), one.proves()]).toEqual(['passed', 'passed', 'MSG_RATE 1 3'])
  })

  it('ends with its time', () => {
    const one = limited()
    one.grant({ ...four, forMs: 100 })
    expect([one.proves(1, later(99)), one.proves(1, later(100))]).toEqual(['passed', expect.stringMatching(/^MSG_RATE 2 /)])
  })

  it('is none of another strategy', () => {
    const one = limited()
    one.grant({ ...four, scope: 'symbol=EURUSD,strategy=other' })
    expect([one.proves(), one.proves(1, now, of('other'))]).toEqual(['MSG_RATE 2 3', 'passed'])
  })

  it('is contradicted by a record that has more left than it could leave', () => {
    const one = limited()
    one.grant(four)
    const forged = (evidence: Evidence): Evidence => ({ ...evidence, inputs: { ...evidence.inputs, 'lifted.messagesLeft': 5 } })
    expect(one.judged(1, now, {}, forged).again).toEqual(['MSG_RATE: recorded lifted by O1: what is recorded of it is not by its limit'])
  })
})

describe('an override of the repeated executions', () => {
  /** Three within a second, and the strategy would be off. */
  const limited = (): Case => new Case({ own: { executions: { count: 3, withinMs: 1000 } } })
  const five = { code: 'REPEAT_EXEC', from: 3, to: 5 }
  const executed = ({ d }: Case, strategy = 'ref', at = now): boolean => d.risk.executed(strategy, 'EURUSD', 'buy', at)

  it('lets as many come as it says: neither is the strategy switched off before, nor are its orders refused', () => {
    const one = limited()
    one.grant(five)
    expect([executed(one), executed(one), executed(one)]).toEqual([false, false, false])
    expect(one.proves()).toBe('passed')
    expect(executed(one)).toBe(false)
    expect([one.proves(), one.d.risk.overrides()[0].used]).toEqual(['passed', 2])
    expect([executed(one), one.proves()]).toEqual([true, 'REPEAT_EXEC 3 5'])
  })

  it('knows those that came before it', () => {
    const one = limited()
    expect([executed(one), executed(one)]).toEqual([false, false])
    one.grant(five)
    expect([executed(one), executed(one), executed(one)]).toEqual([false, false, true])
  })

  it('ends with its time, and with the next execution the strategy is off', () => {
    const one = limited()
    one.grant({ ...five, forMs: 100 })
    expect([executed(one), executed(one), executed(one), executed(one)]).toEqual([false, false, false, false])
    expect([one.proves(1, later(99)), one.proves(1, later(100))]).toEqual(['passed', expect.stringMatching(/^REPEAT_EXEC 3 /)])
    expect(executed(one, 'ref', later(100))).toBe(true)
  })

  it('is none of another strategy', () => {
    const one = limited()
    one.grant({ ...five, scope: 'symbol=EURUSD,strategy=other' })
    expect([executed(one), executed(one), executed(one), one.proves()]).toEqual([false, false, true, 'REPEAT_EXEC 3 3'])
    const other = [0, 1, 2].map(() => executed(one, 'other'))
    expect([other, one.proves(1, now, of('other'))]).toEqual([[false, false, false], 'passed'])
  })

  it('asks for no more than are remembered', () => {
    const one = limited()
    expect(one.d.risk.override({ ...asked, ...five, to: 10_001 }, now)).toEqual({ kind: 'refused', code: 'notLooser' })
    expect(one.d.risk.override({ ...asked, ...five, to: 10_000 }, now).kind).toBe('note')
  })
})

describe('an override of the net value of a currency', () => {
  const limited = (maxCurrency: Record<string, number>): Case => {
    const one = new Case({ account: { maxCurrency } })
    one.d.risk.exposure.value('EURUSD', 110, 'EUR')
    return one
  }
  const eur = { code: 'POS_CCY', scope: '*', which: 'EUR', from: 1100, to: 1320 }

  it('lets pass what its limit holds, and nothing beyond', () => {
    const one = limited({ EUR: 1100 })
    expect(one.proves(11)).toBe('POS_CCY 1100 1210')
    one.grant(eur)
    expect([one.proves(13), one.proves(12)]).toEqual(['POS_CCY 1100 1430', 'passed'])
  })

  it('lifts the limit of its own currency and not of what is paid with', () => {
    const both = limited({ EUR: 1100, USD: 1200 })
    both.grant(eur)
    expect([both.proves(11), both.proves(10)]).toEqual(['POS_CCY 1100 1210', 'passed'])
    const paid = limited({ EUR: 5000, USD: 1100 })
    paid.grant({ ...eur, which: 'USD' })
    expect([paid.proves(13), paid.proves(12)]).toEqual(['POS_CCY 1100 1430', 'passed'])
  })

  it('lifts nothing where nobody knows what it comes to', () => {
    const one = limited({ EUR: 1100 })
    one.d.risk.exposure.value('EURUSD', NaN, 'EUR')
    one.grant(eur)
    expect(one.proves(1)).toBe('POS_CCY 1100 NaN')
  })

  it('ends with its time', () => {
    const one = limited({ EUR: 1100 })
    one.grant({ ...eur, forMs: 100 })
    expect([one.proves(12, later(99)), one.proves(12, later(100))]).toEqual(['passed', expect.stringMatching(/^POS_CCY 1100 /)])
  })

  it('is none of another strategy', () => {
    const one = limited({ EUR: 1100 })
    one.grant({ ...eur, scope: 'strategy=other' })
    expect([one.proves(12), one.proves(12, now, of('other'))]).toEqual(['POS_CCY 1100 1320', 'passed'])
  })

  it('names a currency that has a limit', () => {
    const one = limited({ EUR: 1100 })
    const code = (more: object): unknown => one.d.risk.override({ ...asked, ...eur, ...more }, now)
    expect(code({ which: undefined })).toEqual({ kind: 'refused', code: 'badWhich' })
    expect(code({ which: 'CHF' })).toEqual({ kind: 'refused', code: 'noLimitToLift' })
    expect(code({ which: 'constructor' })).toEqual({ kind: 'refused', code: 'noLimitToLift' })
    expect(code({ code: 'POS_GROSS' })).toEqual({ kind: 'refused', code: 'badWhich' })
  })

  it('is contradicted by a record that has another limit', () => {
    const one = limited({ EUR: 1100 })
    one.grant(eur)
    const forged = (evidence: Evidence): Evidence => ({ ...evidence, inputs: { ...evidence.inputs, 'lifted.currencyLimit': 9999 } })
    expect(one.judged(12, now, {}, forged).again).toEqual(['POS_CCY: recorded lifted by O1: what is recorded of it is not by its limit'])
  })
})

describe('an override of the collar over a window', () => {
  const limited = (): Case => {
    const one = new Case({ own: { drift: { bps: 10, withinMs: 10_000 } } })
    one.d.risk.observe('EURUSD', now)
    one.d.book!.bestBid = 110_200
    one.d.book!.bestAsk = 110_210
    return one
  }
  const thirty = { code: 'PX_COLLAR_WINDOW', from: 10, to: 30 }
  const at = (limit: number) => ({ ordType: 'limit', limit: px(limit) }) as const

  it('lets pay as much beyond the cheapest middle as it says', () => {
    const one = limited()
    expect(one.proves(1, now, at(110_300))).toBe('PX_COLLAR_WINDOW 110115 110300')
    one.grant(thirty)
    expect([one.proves(1, now, at(110_335)), one.proves(1, now, at(110_336))]).toEqual(['passed', 'PX_COLLAR_WINDOW 110115 110336'])
  })

  it('ends with its time', () => {
    const one = limited()
    one.grant({ ...thirty, forMs: 100 })
    const says = [later(99), later(100)].map((time) => one.proves(1, time, at(110_300)))
    expect(says).toEqual(['passed', 'PX_COLLAR_WINDOW 110115 110300'])
  })

  it('is none of another strategy', () => {
    const one = limited()
    one.grant({ ...thirty, scope: 'symbol=EURUSD,strategy=other' })
    expect(one.proves(1, now, at(110_300))).toBe('PX_COLLAR_WINDOW 110115 110300')
    expect(one.proves(1, now, { ...at(110_300), ...of('other') })).toBe('passed')
  })
})

describe('an override of a drawdown', () => {
  const marks = { warn: { bps: 200 }, reduceOnly: { bps: 300 }, halt: { bps: 400 } }
  const tell = ({ d }: Case, money: number, ofStrategy = 0): void =>
    void d.risk.drawdown.mark({ account: units(money) - d.risk.drawdown.cash, strategies: new Map([['ref', units(ofStrategy)]]) }, now)
  /** At an equity of 100,000 that falls to so much. */
  const fallen = (drawdown: object, money: number, ofStrategy = 0): Case => {
    const one = new Case({ account: { startingEquity: units(100_000), drawdown } })
    tell(one, 100_000)
    tell(one, money, ofStrategy)
    return one
  }
  const code = { scope: '*', which: 'bps', from: 300, to: 350 }

  it.each([
    ['DRAWDOWN_DAY', { day: marks }, 0],
    ['DRAWDOWN_TOTAL', { total: marks }, 0],
    ['DRAWDOWN_STRATEGY', { strategy: marks }, -3100],
  ])('%s lets orders pass between the line and its own, and nothing beyond', (of, drawdown, ofStrategy) => {
    const one = fallen(drawdown, 96_900, ofStrategy)
    expect(one.proves()).toBe(`${of} ${units(3000)} ${units(3100)}`)
    one.grant({ ...code, code: of })
    expect(one.proves()).toBe('passed')
    tell(one, 96_500, ofStrategy === 0 ? 0 : -3500)
    expect(one.proves()).toBe(`${of} ${units(3000)} ${units(3500)}`)
  })

  it('of money is one in money, and where both lines are given lifts the one that it names', () => {
    const both = { ...marks, reduceOnly: { bps: 300, money: units(3050) } }
    const one = fallen({ day: both }, 96_940)
    one.grant({ ...code, code: 'DRAWDOWN_DAY' })
    expect(one.proves()).toBe(`DRAWDOWN_DAY ${units(3000)} ${units(3060)}`)
    const money = fallen({ day: { ...marks, reduceOnly: { money: units(3000) } } }, 96_900)
    money.grant({ code: 'DRAWDOWN_DAY', scope: '*', which: 'money', from: units(3000), to: units(3200) })
    expect(money.proves()).toBe('passed')
  })

  it('lifts no halt, whatever its limit is, nor what a halt has latched', () => {
    const one = fallen({ day: marks }, 95_900)
    one.grant({ ...code, code: 'DRAWDOWN_DAY', to: 9000 })
    expect(one.proves()).toBe(`DRAWDOWN_DAY ${units(4000)} ${units(4100)}`)
    tell(one, 99_000)
    expect(one.proves()).toMatch(/^DRAWDOWN_DAY /)
  })

  it('lifts nothing while the equity is unknown for too long', () => {
    const one = fallen({ day: marks }, 96_900)
    one.grant({ ...code, code: 'DRAWDOWN_DAY' })
    one.d.risk.drawdown.unknown(now)
    expect(one.says(1, later(59_999))).toBe('passed')
    one.d.risk.drawdown.unknown(now)
    one.grant({ ...code, code: 'DRAWDOWN_DAY' }, later(59_999))
    expect(one.says(1, later(60_001))).toMatch(/^REDUCE_ONLY /)
  })

  it('ends with its time', () => {
    const one = fallen({ day: marks }, 96_900)
    one.grant({ ...code, code: 'DRAWDOWN_DAY', forMs: 100 })
    expect([one.proves(1, later(99)), one.proves(1, later(100))]).toEqual(['passed', `DRAWDOWN_DAY ${units(3000)} ${units(3100)}`])
  })

  it('is none of another strategy', () => {
    const one = fallen({ day: marks }, 96_900)
    one.grant({ ...code, code: 'DRAWDOWN_DAY', scope: 'strategy=other' })
    expect([one.proves(), one.proves(1, now, of('other'))]).toEqual([`DRAWDOWN_DAY ${units(3000)} ${units(3100)}`, 'passed'])
  })

  it('names a line that is given', () => {
    const { risk } = fallen({ day: marks }, 100_000).d
    expect(risk.override({ ...asked, ...code, code: 'DRAWDOWN_DAY', which: undefined }, now)).toEqual({ kind: 'refused', code: 'badWhich' })
    expect(risk.override({ ...asked, ...code, code: 'DRAWDOWN_DAY', which: 'money' }, now)).toMatchObject({ code: 'noLimitToLift' })
    expect(risk.override({ ...asked, ...code, code: 'DRAWDOWN_TOTAL' }, now)).toMatchObject({ code: 'noLimitToLift' })
  })
})

it('every control can be lifted, or there is a reason why not', () => {
  const without = riskCodes.filter((code) => whyNotLifted(code) !== '')
  expect([...without, ...liftable].sort()).toEqual([...riskCodes].sort())
  for (const code of neverLifted) expect(without).toContain(code)
  expect([whyNotLifted('QTY_ABOVE_MAX'), whyNotLifted('constructor')]).toEqual(['', ''])
  expect(whyNotLifted('PARITY_BREAK')).toBe('by a position that is not the venue’s nothing can be judged: end the break')
})

it('an override with a place of its own survives a start', () => {
  const one = new Case({ account: { maxCurrency: { EUR: 1100 } } })
  one.grant({ code: 'POS_CCY', scope: '*', which: 'EUR', from: 1100, to: 1320 })
  const next = new Case({ account: { maxCurrency: { EUR: 1100 } } })
  next.d.risk.restore([], undefined, undefined, structuredClone(one.d.risk.overridesImage()))
  next.d.risk.exposure.value('EURUSD', 110, 'EUR')
  expect(next.says(12)).toBe('passed')
})
