/** Limits that are changed while trade goes on: what raises one, who may, from which moment it holds, and what a restart makes of it. */
import { describe, expect, it } from 'vitest'
import { limitsHash, raised, type InstrumentLimits, type Limits, type LimitsRequest } from '../src/index.ts'
import { desk, limits, now, order, qty, told, type Bent } from './desk.ts'

const { EURUSD } = limits.instruments
const document = (more: Partial<InstrumentLimits>, account?: Limits['account']): Limits => ({
  version: '',
  instruments: { EURUSD: { ...EURUSD, ...more } },
  ...(account && { account }),
})
const ask = (to: Limits, more: Partial<LimitsRequest> = {}): LimitsRequest => ({ limits: to, actor: 'ann', reason: 'news', ...more })

/** Asked, journalled, folded; gives the note. */
function change({ risk }: Bent, request: LimitsRequest): Uint8Array {
  const answer = risk.changeLimits(request, now)
  if (answer.kind === 'refused') throw new Error(answer.code)
  risk.fold(answer.note)
  return answer.note
}

describe('a document of limits', () => {
  it('is named by what it says, whatever the order of its keys and whatever it calls itself', () => {
    const turned = { version: 'other', instruments: { EURUSD: Object.fromEntries(Object.entries(EURUSD).reverse()) } } as unknown as Limits
    expect(limitsHash(turned)).toBe(limitsHash(limits))
    expect(limitsHash(limits)).toMatch(/^[0-9a-f]{16}$/)
    expect(limitsHash(document({ maxValue: undefined }))).toBe(limitsHash(limits))
    expect(limitsHash(document({ maxValue: 1 }))).not.toBe(limitsHash(limits))
    expect(desk().risk.limitsHash).toBe(limitsHash(limits))
    expect(desk({ limits: undefined }).risk.limitsHash).toBe('')
  })

  const rows: [string, Partial<InstrumentLimits>, Partial<InstrumentLimits>, boolean][] = [
    ['a larger order', { maxQty: qty(5) }, { maxQty: qty(6) }, true],
    ['a smaller one', { maxQty: qty(5) }, { maxQty: qty(4) }, false],
    ['a limit where there was none', {}, { maxValue: 9 }, false],
    ['none where there was one', { maxValue: 9 }, {}, true],
    ['one that must be given, where it was not', { marginBps: undefined }, { marginBps: 500 }, true],
    ['less margin', { marginBps: 500 }, { marginBps: 499 }, true],
    ['a shorter look back for the same order', { duplicateMs: 500 }, { duplicateMs: 499 }, true],
    ['a longer one', { duplicateMs: 500 }, { duplicateMs: 501 }, false],
    ['more messages', { messages: { count: 2, withinMs: 1000 } }, { messages: { count: 3, withinMs: 1000 } }, true],
    ['as many in less time', { messages: { count: 2, withinMs: 1000 } }, { messages: { count: 2, withinMs: 999 } }, true],
    ['fewer in more time', { messages: { count: 2, withinMs: 1000 } }, { messages: { count: 1, withinMs: 1001 } }, false],
    ['a side less restricted', { restricted: 'all' }, { restricted: 'buy' }, true],
    ['the other side restricted', { restricted: 'sell' }, { restricted: 'buy' }, true],
    ['no side restricted', { restricted: 'buy' }, {}, true],
    ['both sides restricted', { restricted: 'buy' }, { restricted: 'all' }, false],
    ['a side restricted', {}, { restricted: 'sell' }, false],
    ['another type of order', { ordTypes: ['limit'] }, { ordTypes: ['limit', 'market'] }, true],
    ['one type fewer', { ordTypes: ['limit', 'market'] }, { ordTypes: ['limit'] }, false],
    ['any type', { ordTypes: ['limit'] }, {}, true],
    ['orders that meet our own', { selfMatch: 'refuse' }, {}, true],
    ['an entry without its stop', { stopRequired: true }, { stopRequired: false }, true],
    ['an entry with one', { stopRequired: false }, { stopRequired: true }, false],
    ['something that can’t be compared', { maxValue: 5 }, { maxValue: 'much' as never }, true],
  ]

  it.each(rows)('that allows %s', (_what, from, to, more) => {
    const paths = raised(document(from), document(to))
    expect(paths).toEqual(more ? [expect.stringMatching(/^EURUSD\./)] : [])
  })

  it('that names another instrument, or one fewer, allows more, or less', () => {
    const two: Limits = { version: '', instruments: { EURUSD, GBPUSD: EURUSD } }
    expect(raised(limits, two)).toEqual(['GBPUSD'])
    expect(raised(two, limits)).toEqual([])
  })

  it('of the account is compared the same way, each currency by itself', () => {
    const from = document({}, { maxGross: 5, maxCurrency: { EUR: 5, USD: 5 } })
    expect(raised(from, document({}, { maxGross: 6, maxCurrency: { EUR: 4 } }))).toEqual(['account.maxGross', 'account.maxCurrency.USD'])
    expect(raised(from, document({}))).toEqual(['account.maxGross', 'account.maxCurrency'])
    expect(raised(document({}), from)).toEqual([])
  })
})

describe('other limits', () => {
  it('hold from the fold of their note on, and not before; what is counted goes on', () => {
    const d = desk({ limits: document({ maxOrdersADay: 3 }) })
    const send = (): string => {
      const verdict = d.risk.check(order('buy', 10), now)
      if (verdict.passed) d.risk.sent(verdict.order)
      return told(verdict)
    }
    expect([send(), send()]).toEqual(['passed', 'passed'])
    const answer = d.risk.changeLimits(ask(document({ maxOrdersADay: 2, maxQty: qty(9) })), now)
    expect(send()).toBe('passed')
    if (answer.kind !== 'note') throw new Error(answer.code)
    const changed = d.risk.fold(answer.note)
    expect(changed).toEqual({ from: expect.any(String) as string, to: d.risk.limitsHash, actor: 'ann', approver: '', reason: 'news' })
    expect(d.risk.check(order('buy', 10), now)).toMatchObject({ codes: ['QTY_ABOVE_MAX', 'ORDER_COUNT'], code: 'QTY_ABOVE_MAX' })
    expect(told(d.risk.check(order('buy', 9), now))).toBe('ORDER_COUNT 2 4')
    expect(d.risk.limitsVersion).toBe(d.risk.limitsHash)
  })

  it('of the account hold too, those over all instruments among them', () => {
    const d = desk()
    d.risk.exposure.value('EURUSD', 1, 'EUR')
    change(d, ask(document({}, { maxGross: 50, maxOpenOrders: 1 })))
    expect(told(d.risk.check(order('buy', 51), now))).toBe('POS_GROSS 50 51')
    d.openOrders = 1
    expect(told(d.risk.check(order('buy', 50), now))).toBe('OPEN_ORDERS 1 2')
    change(d, ask(document({}, { maxGross: 60 })))
    expect(told(d.risk.check(order('buy', 60), now))).toBe('passed')
  })

  it('that name an instrument no more let nothing pass in it, and its reservations end as ever', () => {
    const d = desk()
    const verdict = d.risk.check(order('buy', 10), now)
    if (!verdict.passed) throw new Error(verdict.code)
    change(d, ask({ version: '', instruments: {} }))
    expect(told(d.risk.check(order('buy', 1), now))).toBe('NOT_PERMITTED 1 0')
    d.risk.release(verdict.order)
    expect(d.risk.reservations).toBe(0)
    change(d, ask(limits))
    expect(told(d.risk.check(order('buy', 10_000), now))).toBe('passed')
  })

  it('are none where they say the same, or would refuse everything, or hold for a run', () => {
    const { risk } = desk({ limits: document({}, { startingEquity: 5, drawdown: { day: { halt: { money: 1 } } } }) })
    const code = (request: LimitsRequest): string => {
      const answer = risk.changeLimits(request, now)
      return answer.kind === 'refused' ? answer.code : 'note'
    }
    const same = document({}, { startingEquity: 5, drawdown: { day: { halt: { money: 1 } } } })
    expect(code(ask(same))).toBe('unchanged')
    expect(code(ask(document({ maxQty: NaN as never })))).toBe('limitsInvalid')
    expect(code(ask(document({ messages: { count: 0, withinMs: 1 } })))).toBe('limitsInvalid')
    expect(code(ask({ version: '', instruments: { ABCXYZ: EURUSD } }))).toBe('limitsInvalid')
    expect(code(ask(document({}, { ...same.account, maxMargin: 5 })))).toBe('limitsInvalid')
    expect(code(ask({} as Limits))).toBe('limitsInvalid')
    expect(code(ask(undefined as unknown as Limits))).toBe('limitsInvalid')
    expect(code(ask(document({ maxQty: qty(5) })))).toBe('notWhileRunning')
    expect(code(ask({ ...same, account: { ...same.account, drawdown: { day: { halt: { money: 2 } } } } }))).toBe('notWhileRunning')
    const lower = { ...same, instruments: { EURUSD: { ...EURUSD, maxQty: qty(5) } } }
    expect(code(ask(lower, { actor: ' ' }))).toBe('actorMissing')
    expect(code(ask(lower, { reason: '' }))).toBe('reasonMissing')
    expect(code(ask(lower))).toBe('note')
  })

  it('take one person to lower and two to raise, where two are asked for', () => {
    const d = desk({ twoPersons: true })
    change(d, ask(document({ maxQty: qty(50) })))
    const higher = ask(document({ maxQty: qty(60) }))
    const refused = { kind: 'refused', code: 'approverMissing', raised: ['EURUSD.maxQty'] }
    for (const approver of [undefined, ' ', 'Ann']) expect(d.risk.changeLimits({ ...higher, approver }, now)).toEqual(refused)
    const note = change(d, { ...higher, approver: 'bob' })
    expect(JSON.parse(new TextDecoder().decode(note.subarray(2)))).toMatchObject({ type: 'limits', actor: 'ann', approver: 'bob' })
    expect(told(d.risk.check(order('buy', 60), now))).toBe('passed')
  })
})

describe('after a start', () => {
  const lower = document({ maxQty: qty(50) })
  const other = document({ maxQty: qty(70) })

  it('they hold still, by their note or by what was kept', () => {
    const before = desk()
    const note = change(before, ask(lower))
    const folded = desk()
    folded.risk.fold(note)
    const kept = desk()
    kept.risk.restore([], undefined, before.risk.limitsImage())
    for (const { risk } of [folded, kept]) {
      expect(told(risk.check(order('buy', 51), now))).toBe('QTY_ABOVE_MAX 50 51')
      expect(risk.state()).toBe(before.risk.state())
      expect(risk.begin(now)).toBeUndefined()
      expect(risk.limitsChange).toMatchObject({ actor: 'ann', hash: limitsHash(lower) })
    }
  })

  it('with others configured they are void, on record, and stay so when the former are configured again', () => {
    const note = change(desk(), ask(lower))
    const edited = desk({ limits: other })
    edited.risk.fold(note)
    expect(told(edited.risk.check(order('buy', 70), now))).toBe('passed')
    expect(edited.risk.limitsChange).toBeUndefined()
    const voided = edited.risk.begin(now)
    if (voided === undefined) throw new Error('nothing is said of it')
    expect(edited.risk.fold(voided)).toBeUndefined()
    expect(edited.risk.begin(now)).toBeUndefined()
    const back = desk()
    for (const one of [note, voided]) back.risk.fold(one)
    expect(told(back.risk.check(order('buy', 100), now))).toBe('passed')
    expect(back.risk.begin(now)).toBeDefined()
  })

  it('a note of them that makes no sense halts everything', () => {
    const note = change(desk(), ask(lower))
    const { risk } = desk()
    risk.fold(note.subarray(0, note.length - 3))
    expect(risk.killState('ref', 'EURUSD')).toBe('halted')
  })

  it('none were changed: nothing is said', () => {
    expect(desk().risk.begin(now)).toBeUndefined()
    expect(desk({ limits: undefined }).risk.begin(now)).toBeUndefined()
  })
})
