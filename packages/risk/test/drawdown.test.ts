/** The drawdown guard: equity against high-water marks of the day, of all and of each strategy. Money has four digits. */
import { describe, expect, it } from 'vitest'
import type { Now } from '@fix/events'
import { maxPayments, maxStrategies, type CashRequest, type DrawdownLimits, type Risk } from '../src/index.ts'
import { desk, kill, limits, now, order, replace, told, type Bent } from './desk.ts'

const units = (money: number): number => money * 10_000
const start = units(100_000)
/** The standard of the day: 2, 3 and 4 percent. */
const day = { warn: { bps: 200 }, reduceOnly: { bps: 300 }, halt: { bps: 400 } }

const at = (ms: number): Now => ({ wallUs: now.wallUs + ms * 1000, monoUs: now.monoUs + ms * 1000 })

/** A desk under these limits of the drawdown, at an equity of 100,000. */
function guarded(drawdown: DrawdownLimits = { day }): Bent {
  const d = desk({ limits: { ...limits, account: { startingEquity: start, drawdown } } })
  equity(d.risk, 100_000)
  return d
}

/** Tells the equity, and journals and folds what that gives; the levels that changed, as text. */
function equity(risk: Risk, money: number, time = now, strategies: Record<string, number> = {}): string[] {
  const of = new Map(Object.entries(strategies).map(([name, profit]) => [name, units(profit)]))
  const changes = risk.drawdown.mark({ account: units(money) - risk.drawdown.cash, strategies: of }, time)
  const note = risk.drawdown.note(time)
  if (note !== undefined) risk.fold(note)
  return changes.map((one) => `${one.of} ${one.strategy}${one.from} -> ${one.level}`)
}

const levels = (risk: Risk): string[] => risk.drawdown.marks().map(({ of, strategy, level }) => `${of}${strategy} ${level}`)
/** What is said of a buy, which does not go. */
const buy = (d: Bent, time = now): string => {
  const verdict = d.risk.check(order('buy', 1), time)
  if (verdict.passed) d.risk.release(verdict.order)
  return told(verdict)
}
const codes = (d: Bent, time = now): readonly string[] => {
  const verdict = d.risk.check(order('buy', 1), time)
  return verdict.passed ? [] : verdict.codes
}

describe('the levels of the day', () => {
  it('of 2, 3 and 4 percent: 97,900 of 100,000 warns, 96,900 lets only reducing orders pass, 95,900 is to be halted', () => {
    const d = guarded()
    expect(equity(d.risk, 97_900)).toEqual(['day none -> warn'])
    expect(buy(d)).toBe('passed')
    expect(equity(d.risk, 96_900)).toEqual(['day warn -> reduce-only'])
    expect(buy(d)).toBe(`DRAWDOWN_DAY ${units(3000)} ${units(3100)}`)
    expect(d.risk.drawdown.halts()).toEqual([])
    expect(equity(d.risk, 95_900)).toEqual(['day reduce-only -> halt'])
    expect(buy(d)).toBe(`DRAWDOWN_DAY ${units(4000)} ${units(4100)}`)
    expect(d.risk.drawdown.halts()).toEqual([{ scope: '*', reason: 'DRAWDOWN_DAY: 4100.0000 of 100000.0000 is lost' }])
  })

  it('are reached at their line, and not one unit before', () => {
    const risk = guarded().risk
    expect(equity(risk, 98_000.0001)).toEqual([])
    expect(equity(risk, 98_000)).toEqual(['day none -> warn'])
    expect(equity(risk, 97_000.0001)).toEqual([])
    expect(equity(risk, 97_000)).toEqual(['day warn -> reduce-only'])
    expect(equity(risk, 96_000.0001)).toEqual([])
    expect(equity(risk, 96_000)).toEqual(['day reduce-only -> halt'])
  })

  it('go by money as well, whichever line is nearer', () => {
    const d = guarded({ day: { reduceOnly: { bps: 300, money: units(500) } } })
    equity(d.risk, 99_500.0001)
    expect(buy(d)).toBe('passed')
    equity(d.risk, 99_500)
    expect(buy(d)).toBe(`DRAWDOWN_DAY ${units(500)} ${units(500)}`)
  })

  it('go by the highest equity, not by the first', () => {
    const { risk } = guarded()
    equity(risk, 110_000)
    expect(equity(risk, 107_800.0001)).toEqual([])
    expect(equity(risk, 107_800)).toEqual(['day none -> warn'])
  })

  it('may leave one out: without a line for reducing the halt comes alone', () => {
    const d = guarded({ day: { halt: { bps: 400 } } })
    equity(d.risk, 96_100)
    expect(buy(d)).toBe('passed')
    expect(equity(d.risk, 96_000)).toEqual(['day none -> halt'])
  })

  it('of a mark at or below zero are all reached: no part of nothing can be lost', () => {
    const { risk } = desk({ limits: { ...limits, account: { startingEquity: 0, drawdown: { day } } } })
    expect(equity(risk, 0)).toEqual(['day none -> halt'])
  })
})

describe('what the guard lets pass', () => {
  it('is what brings the position nearer to zero, and a cancel', () => {
    const d = guarded()
    equity(d.risk, 96_900)
    d.position = -5
    expect(told(d.risk.check(order('buy', 5), now))).toBe('passed')
    expect(told(d.risk.check(order('buy', 6), now))).toMatch(/^DRAWDOWN_DAY/)
    expect(told(d.risk.check({ kind: 'cancel', cause: 1, strategy: 'ref', clOrdID: 'A1', by: 'strategy' }, now))).toBe('passed')
  })

  it('is a replace that takes quantity away, and none that adds', () => {
    const d = guarded()
    equity(d.risk, 96_900)
    d.openBuy = 10
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 10, limit: 110_000 })
    expect(told(d.risk.check(replace('A1', 5, 110_000), now))).toBe('passed')
    expect(told(d.risk.check(replace('A1', 11, 110_000), now))).toMatch(/^DRAWDOWN_DAY/)
  })

  it('is what the kill switch sends to close', () => {
    const d = guarded()
    equity(d.risk, 95_900)
    d.position = 5
    kill(d.risk, 'flatten')
    expect(told(d.risk.check(order('sell', 5, { by: 'kill', strategy: 'kill' }), now))).toBe('passed')
  })
})

describe('a level', () => {
  it('is left when half of the way back to the mark is recovered, and not one unit before', () => {
    const { risk } = guarded()
    equity(risk, 96_900)
    expect(equity(risk, 98_499.9999)).toEqual([])
    expect(equity(risk, 98_500)).toEqual(['day reduce-only -> warn'])
    expect(equity(risk, 98_999.9999)).toEqual([])
    expect(equity(risk, 99_000)).toEqual(['day warn -> none'])
  })

  it('says by what it is held', () => {
    const d = guarded()
    equity(d.risk, 96_900)
    equity(d.risk, 98_400)
    expect(buy(d)).toBe(`DRAWDOWN_DAY ${units(1500)} ${units(1600)}`)
  })

  it('is held for as much of the way as is asked for', () => {
    const { risk } = guarded({ day, recoverBps: 10_000 })
    equity(risk, 96_900)
    expect(equity(risk, 99_999.9999)).toEqual([])
    expect(equity(risk, 100_000)).toEqual(['day reduce-only -> none'])
  })

  it('of a halt no recovery leaves: a person who re-arms does, and the mark begins anew', () => {
    const d = guarded()
    equity(d.risk, 95_900)
    kill(d.risk, 'halted', '*', '', 'drawdown')
    expect(equity(d.risk, 120_000)).toEqual([])
    expect(codes(d)).toEqual(['KILLED', 'DRAWDOWN_DAY'])
    kill(d.risk, 'active', '*', 'ann', 'looked at it')
    expect(equity(d.risk, 95_000)).toEqual([])
    expect(d.risk.drawdown.marks()[0]).toEqual({ of: 'day', strategy: '', level: 'none', equity: units(95_000), high: units(95_000) })
    expect(buy(d)).toBe('passed')
  })

  it('below a halt stays when a person re-arms: what has not recovered has not', () => {
    const d = guarded({ day, total: { reduceOnly: { bps: 400 } } })
    equity(d.risk, 95_900)
    kill(d.risk, 'halted')
    kill(d.risk, 'active')
    equity(d.risk, 95_900)
    expect(levels(d.risk)).toEqual(['day none', 'total reduce-only'])
  })
})

describe('a day', () => {
  const midnight = Math.ceil(now.wallUs / 86_400_000_000) * 86_400_000_000
  const late: Now = { wallUs: midnight - 1, monoUs: now.monoUs + 1 }
  const early: Now = { wallUs: midnight, monoUs: now.monoUs + 2 }

  it('begins anew at its boundary, the mark of all does not', () => {
    const { risk } = guarded({ day, total: { reduceOnly: { bps: 300 } } })
    equity(risk, 96_900)
    expect(equity(risk, 96_900, late)).toEqual([])
    expect(equity(risk, 96_900, early)).toEqual(['day reduce-only -> none'])
    expect(levels(risk)).toEqual(['day none', 'total reduce-only'])
  })

  it('does not begin again when the clock steps back over it', () => {
    const { risk } = guarded()
    equity(risk, 90_000, early)
    expect(equity(risk, 88_000, late)).toEqual(['day none -> warn'])
    expect(risk.drawdown.marks()[0]).toMatchObject({ high: units(90_000) })
  })

  it('of a zone ends when it is told to', () => {
    const ends = midnight - 3_600_000_000
    const account = { startingEquity: start, drawdown: { day }, dayZone: 'Europe/Paris' }
    const d = desk({ limits: { ...limits, account }, dayEnds: (wallUs) => (wallUs < ends ? ends : ends + 86_400_000_000) })
    equity(d.risk, 100_000)
    expect(equity(d.risk, 98_000, { wallUs: ends - 1, monoUs: 1 })).toEqual(['day none -> warn'])
    expect(equity(d.risk, 98_000, { wallUs: ends, monoUs: 2 })).toEqual(['day warn -> none'])
  })

  it('of a zone that nobody knows refuses', () => {
    const d = desk({ limits: { ...limits, account: { dayZone: 'Europe/Paris' } } })
    expect(buy(d)).toBe('LIMITS_MISSING 0 1')
  })
})

describe('a strategy', () => {
  const own = { strategy: { warn: { bps: 150 }, reduceOnly: { bps: 200 }, halt: { bps: 300 } } }

  it('is held to what it lost itself, as if it traded the account alone', () => {
    const d = guarded(own)
    equity(d.risk, 100_000, now, { ref: 0, other: 0 })
    expect(equity(d.risk, 100_000, now, { ref: -1999.9999, other: 1999.9999 })).toEqual(['strategy refnone -> warn'])
    expect(buy(d)).toBe('passed')
    expect(equity(d.risk, 100_000, now, { ref: -2000, other: 2000 })).toEqual(['strategy refwarn -> reduce-only'])
    expect(buy(d)).toBe(`DRAWDOWN_STRATEGY ${units(2000)} ${units(2000)}`)
    expect(told(d.risk.check(order('buy', 1, { strategy: 'other' }), now))).toBe('passed')
  })

  it('that halts is off alone', () => {
    const d = guarded(own)
    equity(d.risk, 97_000, now, { ref: 0 })
    equity(d.risk, 97_000, now, { ref: -3000 })
    expect(d.risk.drawdown.halts().map(({ scope }) => scope)).toEqual(['strategy=ref'])
    kill(d.risk, 'halted', '*')
    kill(d.risk, 'active', '*')
    expect(levels(d.risk)).toContain('strategyref halt')
    kill(d.risk, 'halted', 'strategy=ref')
    kill(d.risk, 'active', 'strategy=ref')
    equity(d.risk, 97_000, now, { ref: -3000 })
    expect(levels(d.risk)).toContain('strategyref none')
  })

  it('whose name no scope can have halts everything', () => {
    const { risk } = guarded(own)
    equity(risk, 100_000, now, { 'a strategy': 0 })
    equity(risk, 97_000, now, { 'a strategy': -3000 })
    expect(risk.drawdown.halts()[0].scope).toBe('*')
  })

  it('beyond those that can be watched may only reduce', () => {
    const d = guarded(own)
    equity(d.risk, 100_000, now, Object.fromEntries(Array.from({ length: maxStrategies + 1 }, (_, n) => [`s${n}`, 0])))
    expect(told(d.risk.check(order('buy', 1, { strategy: 's0' }), now))).toBe('passed')
    expect(told(d.risk.check(order('buy', 1, { strategy: `s${maxStrategies}` }), now))).toMatch(/^DRAWDOWN_STRATEGY/)
  })
})

describe('an equity that nobody knows', () => {
  it('without what the account began with refuses every entry, and no exit', () => {
    const d = desk({ limits: { ...limits, account: { drawdown: { day } } } })
    equity(d.risk, 0)
    expect(buy(d)).toBe('LIMITS_MISSING 0 1')
    d.position = -1
    expect(buy(d)).toBe('passed')
  })

  it('before it was told in this run refuses every entry', () => {
    const d = desk({ limits: { ...limits, account: { startingEquity: start, drawdown: { day } } } })
    expect(buy(d)).toBe('LIMITS_MISSING 0 1')
    equity(d.risk, 100_000)
    expect(buy(d)).toBe('passed')
  })

  it('is nothing to a desk without a limit on the drawdown', () => {
    const d = desk({ limits: { ...limits, account: { startingEquity: start } } })
    d.risk.drawdown.unknown(now)
    expect(buy(d, at(3_600_000))).not.toMatch(/LIMITS_MISSING|REDUCE_ONLY/)
  })

  it('for longer than it may be lets only reducing orders pass, until it is known again', () => {
    const d = guarded({ day, maxMarkAgeMs: 5000 })
    const fresh = (ms: number): Now => {
      d.book!.lastUpdateUs = at(ms).wallUs
      return at(ms)
    }
    d.risk.drawdown.unknown(fresh(1000))
    d.risk.drawdown.unknown(fresh(4000))
    expect(buy(d, fresh(6000))).toBe('passed')
    expect(buy(d, fresh(6001))).toBe('REDUCE_ONLY 0 1')
    d.position = -1
    expect(buy(d, fresh(6001))).toBe('passed')
    d.position = 0
    equity(d.risk, 100_000, fresh(7000))
    expect(buy(d, fresh(7000))).toBe('passed')
  })

  it('that no integer holds is not known', () => {
    const d = desk({ limits: { ...limits, account: { startingEquity: start, drawdown: { day } } } })
    d.risk.drawdown.mark({ account: NaN, strategies: new Map() }, now)
    expect(d.risk.drawdown.known).toBe(false)
  })
})

describe('limits of the drawdown that make no sense', () => {
  it.each([
    ['a level of a fraction', { day: { warn: { bps: 0.5 } } }],
    ['a level of nothing', { day: { halt: { bps: 0 } } }],
    ['money below zero', { total: { halt: { money: -1 } } }],
    ['a recovery of more than all', { day, recoverBps: 10_001 }],
    ['an age that is none', { day, maxMarkAgeMs: NaN }],
  ])('refuse: %s', (_, drawdown) => {
    expect(buy(guarded(drawdown))).toMatch(/^LIMITS_MISSING 0 [12]$/)
  })
})

describe('a payment', () => {
  const paid = (more: Partial<CashRequest> = {}): CashRequest => ({
    ...{ id: 'p1', amount: 5000, scale: 0, currency: 'USD', actor: 'ann', reason: 'a transfer' },
    ...more,
  })
  const pay = (risk: Risk, request: CashRequest): string => {
    const answer = risk.drawdown.pay(request, 'USD', now)
    if (answer.kind === 'refused') return answer.code
    risk.fold(answer.note)
    return ''
  }

  it('moves the marks with the equity: it is neither gain nor loss', () => {
    const { risk } = guarded()
    equity(risk, 99_000)
    expect(pay(risk, paid())).toBe('')
    expect(equity(risk, 104_000)).toEqual([])
    expect(risk.drawdown.marks()[0]).toMatchObject({ equity: units(104_000), high: units(105_000) })
    expect(pay(risk, paid({ id: 'p2', amount: -15_000 }))).toBe('')
    equity(risk, 89_000)
    expect(risk.drawdown.marks()[1]).toMatchObject({ equity: units(89_000), high: units(90_000) })
  })

  it('is booked once by its id, also after a restart', () => {
    const { risk } = guarded()
    pay(risk, paid())
    expect(pay(risk, paid())).toBe('duplicate')
    const again = guarded().risk
    again.drawdown.restore(structuredClone(risk.drawdown.image()!))
    expect(pay(again, paid())).toBe('duplicate')
    expect(again.drawdown.cash).toBe(units(105_000))
  })

  it.each([
    ['of nothing', { amount: 0 }, 'badAmount'],
    ['finer than money is counted', { amount: 1, scale: 5 }, 'badAmount'],
    ['that no integer holds', { amount: 2 ** 52 }, 'badAmount'],
    ['in another currency', { currency: 'EUR' }, 'wrongCurrency'],
    ['of nobody', { actor: ' ' }, 'actorMissing'],
    ['without a reason', { reason: '' }, 'reasonMissing'],
  ])('%s is refused', (_, more, code) => {
    expect(pay(guarded().risk, paid(more))).toBe(code)
  })

  it('beyond those whose ids can be kept is refused', () => {
    const { risk } = guarded()
    const ids = Array.from({ length: maxPayments }, (_, n) => `n${n}`)
    risk.drawdown.restore({ cash: { flows: 0, ids } })
    expect(pay(risk, paid())).toBe('tooManyPayments')
  })
})

describe('the journal', () => {
  /** Marks an equity and gives the notes that came of it. */
  const journalled = (risk: Risk, money: number, time = now): Uint8Array[] => {
    risk.drawdown.mark({ account: units(money) - risk.drawdown.cash, strategies: new Map() }, time)
    const note = risk.drawdown.note(time)
    if (note !== undefined) risk.fold(note)
    return note === undefined ? [] : [note]
  }
  const fresh = (): Risk => desk({ limits: { ...limits, account: { startingEquity: start, drawdown: { day } } } }).risk

  it('brings marks and levels back, so that a restart is no way out of a level', () => {
    const risk = fresh()
    const notes = [120_000, 118_000, 116_300].flatMap((money) => journalled(risk, money))
    const again = fresh()
    for (const note of notes) again.fold(note)
    expect(again.state()).toBe(risk.state())
    equity(again, 117_000)
    expect(levels(again)[0]).toBe('day reduce-only')
    expect(again.drawdown.marks()[0].high).toBe(units(120_000))
  })

  it('has a mark again when it has risen by a hundredth of a percent, and a level at once', () => {
    const risk = fresh()
    expect(journalled(risk, 100_000)).toHaveLength(1)
    expect(journalled(risk, 100_009.9999)).toHaveLength(0)
    expect(journalled(risk, 100_010)).toHaveLength(1)
    expect(journalled(risk, 99_000)).toHaveLength(0)
    expect(journalled(risk, 98_009.8)).toHaveLength(1)
  })

  it('has what can wait when the run ends', () => {
    const risk = fresh()
    journalled(risk, 100_000)
    journalled(risk, 100_001)
    expect(risk.drawdown.note(now)).toBeUndefined()
    risk.fold(risk.drawdown.note(now, true)!)
    expect(risk.drawdown.note(now, true)).toBeUndefined()
  })

  it('gives the same state by its notes, by an image, and as it stands', () => {
    const risk = fresh()
    const notes = journalled(risk, 95_000)
    const answer = risk.kill({ state: 'halted', scope: '*', actor: '', reason: 'drawdown' }, now)
    const rearm = (): void => kill(risk, 'active', '*', 'ann', 'looked')
    if (answer.kind === 'note') risk.fold(answer.note)
    const image = structuredClone({ latches: risk.latches(), drawdown: risk.drawdown.image() })
    const restored = fresh()
    restored.restore(image.latches, image.drawdown)
    const folded = fresh()
    for (const note of [...notes, ...(answer.kind === 'note' ? [answer.note] : [])]) folded.fold(note)
    for (const again of [restored, folded]) {
      expect(again.state()).toBe(risk.state())
      kill(again, 'active', '*', 'ann', 'looked')
    }
    rearm()
    for (const again of [restored, folded]) expect(again.state()).toBe(risk.state())
  })

  it('with a note of marks that can’t be read halts everything', () => {
    const risk = fresh()
    const [note] = journalled(risk, 100_000)
    const text = new TextDecoder().decode(note.subarray(2)).replace('"day":[1000000000,0]', '"day":["high",9]')
    const broken = Uint8Array.of(note[0], note[1], ...new TextEncoder().encode(text))
    const again = fresh()
    expect(again.fold(broken)).toMatchObject({ scope: '*', to: 'halted' })
  })
})
