/** The record of a verdict: what it holds, that it can be read, and that it judges again as it did. */
import { describe, expect, it } from 'vitest'
import type { Intent } from '@fix/events'
import { breaches, readEvidence, Risk, rules, shownEvidence, VerdictReplay, whyOf, type Evidence, type Limits } from '../src/index.ts'
import { emptyCase } from '../src/case.ts'
import { definitionNumbers, exposedNumbers, inputNames, liftedNumbers, markNumbers, marks, numbers } from '../src/evidence-layout.ts'
import { EvidenceWriter } from '../src/evidence.ts'
import { HighWater } from '../src/high-water.ts'
import { cancel, desk, kill, limits, now, order, px, qty, replace, type Bent } from './desk.ts'

/** The verdict, and its record as it was read back. */
function judged(bent: Bent, intent: Intent, clOrdID = '', durationUs = NaN): { passed: boolean; bytes: Uint8Array; evidence: Evidence } {
  const verdict = bent.risk.check(intent, now)
  const bytes = bent.risk.evidence(clOrdID, durationUs)!.slice()
  if (verdict.passed) bent.risk.release(verdict.order)
  return { passed: verdict.passed, bytes, evidence: readEvidence(bytes)! }
}

function again(evidence: Evidence, given: Limits | null = limits): string[] | undefined {
  const replay = new VerdictReplay()
  replay.begin(given)
  return replay.judge(evidence)
}

describe('the record of a verdict', () => {
  it('has who asked, what for, what was seen, the limits, and each check with its limit, what was found and the result', () => {
    const bent = desk({ clock: { skewUs: 1500 } })
    bent.position = 3000
    bent.openBuy = 4000
    bent.openSell = 100
    const intent = order('buy', 2000, {
      ordType: 'limit',
      limit: px(110_005),
      timeInForce: 'Day',
      cause: 77,
      trace: '43d845b619d529b440d9ee24747f564e',
    })
    const { passed, evidence } = judged(bent, intent, 'T-1', 3)
    expect(passed).toBe(true)
    expect(evidence).toMatchObject({
      ...{ kind: 'new', passed: true, cause: 77, decision: 0, wallUs: now.wallUs, monoUs: now.monoUs, durationUs: 3 },
      ...{
        limitsHash: bent.risk.limitsHash,
        instrumentId: 'EURUSD',
        strategy: 'ref',
        clOrdID: 'T-1',
        origClOrdID: '',
        trace: intent.trace,
      },
      ...{ side: 'buy', ordType: 'limit', timeInForce: 'Day', kill: 'active', by: 'strategy', bookState: 'LIVE', overrides: [] },
      flags: { permitted: true, live: true, broken: false, byKill: false },
      inputs: {
        ...{ qty: 2000, limit: 110_005, position: 3000, buys: 4000, sells: 100, worst: 9000 },
        ...{ bestBid: 110_000, bestAsk: 110_010, mdAgeUs: 0, offsetUs: 1500, 'definition.tick': 1 },
      },
    })
    expect(evidence.checks.map(({ code }) => code)).toEqual(rules.map(({ code }) => code))
    expect(new Set(evidence.checks.map(({ result }) => result))).toEqual(new Set(['held']))
    expect(evidence.checks.find(({ code }) => code === 'POS_INSTRUMENT')).toEqual({
      ...{ code: 'POS_INSTRUMENT', result: 'held', limit: 10_000, actual: 9000 },
    })
  })

  it('of a refusal has the codes of the verdict in its order, with the limit and what was found', () => {
    const bent = desk()
    bent.position = 9000
    kill(bent.risk, 'halted')
    const verdict = bent.risk.check(order('buy', 200_000), now)
    if (verdict.passed) throw new Error('passed')
    const evidence = readEvidence(bent.risk.evidence()!)!
    expect(evidence).toMatchObject({ passed: false, kill: 'halted', clOrdID: '' })
    expect(breaches(evidence).map(({ code }) => code)).toEqual(verdict.codes)
    expect(breaches(evidence)[0]).toMatchObject({ code: 'KILLED', limit: verdict.limit, actual: verdict.actual })
    expect(whyOf(evidence)).toBe(
      `new buy 200000 EURUSD of ref: denied, KILLED limit 1 actual 2, also QTY_ABOVE_MAX, POS_INSTRUMENT, by limits ${bent.risk.limitsHash}`,
    )
  })

  it('of a replace names the order that it replaces', () => {
    const bent = desk()
    bent.known.set('A1', { instrumentId: 'EURUSD', side: 'sell', cumQty: 10, leavesQty: 90, limit: 110_020 })
    expect(judged(bent, replace('A1', 150, 110_030), 'A2').evidence).toMatchObject({
      ...{ kind: 'replace', passed: true, clOrdID: 'A2', origClOrdID: 'A1', side: 'sell' },
      inputs: { leaves: 140, added: 50, limit: 110_030 },
    })
  })

  it('is one for each verdict, numbered among those of its cause, of one shape, and there is none of a cancel', () => {
    const bent = desk()
    const records = [order('buy', 1), order('sell', 2), order('buy', 999_999), order('buy', 3, { cause: 2 })].map((one) =>
      judged(bent, one),
    )
    expect(records.map(({ evidence: { cause, decision } }) => [cause, decision])).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
      [2, 0],
    ])
    expect(new Set(records.map(({ bytes }) => bytes.length)).size).toBe(1)
    expect(bent.risk.evidence()).toBeUndefined()
    bent.risk.check(cancel('A1'), now)
    expect(bent.risk.evidence()).toBeUndefined()
  })

  it('cuts a name that is longer than its field, and is read whatever it was made of', () => {
    const bent = desk({ limits: undefined })
    const { evidence } = judged(bent, order('buy', NaN, { strategy: `${'s'.repeat(40)}`, instrumentId: 'EUR€', cause: NaN }))
    expect(evidence).toMatchObject({
      passed: false,
      strategy: 's'.repeat(32),
      instrumentId: 'EUR?',
      cause: NaN,
      limitsHash: '0'.repeat(16),
    })
    expect(evidence.inputs.qty).toBeNaN()
  })

  it('is shown with sorted keys, its numbers as integers, null where nobody knew one and "none" where there is no limit', () => {
    const bent = desk()
    const { evidence } = judged(bent, order('buy', 100), 'T-1')
    const shown = shownEvidence(evidence)
    expect(Object.keys(shown)).toEqual(Object.keys(shown).sort())
    expect(JSON.parse(JSON.stringify(shown))).toMatchObject({
      ...{ id: '1.0', verdict: 'passed', codes: [], durationUs: null, clOrdID: 'T-1' },
      reference: { ask: 110_010, bid: 110_000, ageUs: 0, source: 'book', state: 'LIVE' },
      inputs: { qty: 100, limit: null, sinceSameUs: 'none' },
      levels: { day: 'none' },
    })
    expect(whyOf(evidence)).toBe(`new buy 100 EURUSD of ref: allowed, ${rules.length} checks held by limits ${bent.risk.limitsHash}`)
  })

  it('is nothing to whom it does not belong, and of another version, or cut, refused', () => {
    const { bytes } = judged(desk(), order('buy', 100))
    expect(readEvidence(Uint8Array.of(2, 1, 0x7b))).toBeUndefined()
    expect(() => readEvidence(Uint8Array.of(4, 9))).toThrow('evidence of version 9, expected 1')
    expect(() => readEvidence(bytes.subarray(0, 50))).toThrow('evidence of 50 bytes, expected 216 or more')
    expect(() => readEvidence(bytes.subarray(0, -8))).toThrow(`evidence of ${bytes.length - 8} bytes, expected ${bytes.length} for`)
  })
})

describe('a verdict judged again', () => {
  const cases: [string, Intent, (bent: Bent) => void][] = [
    ['passed', order('buy', 1000), () => undefined],
    ['refused by the switch', order('buy', 1000), ({ risk }) => kill(risk, 'halted')],
    ['refused by the book', order('sell', 1000), (bent) => (bent.book = undefined)],
    ['refused by the position', order('buy', 2000), (bent) => (bent.position = 9000)],
    ['of an order that makes no sense', order('buy', -1), () => undefined],
    ['of an instrument that nobody named', order('buy', 1, { instrumentId: 'GBPUSD' }), () => undefined],
  ]
  it.each(cases)('is the same: %s', (_name, intent, bend) => {
    const bent = desk()
    bend(bent)
    const { evidence } = judged(bent, intent)
    expect(again(evidence)).toEqual([])
  })

  it('is the same with no limits at all, and with limits that were changed since', () => {
    expect(again(judged(desk({ limits: undefined }), order('buy', 1)).evidence, null)).toEqual([])
    const bent = desk()
    const replay = new VerdictReplay()
    replay.begin(limits)
    const lower = { ...limits, instruments: { EURUSD: { ...limits.instruments.EURUSD, maxQty: qty(50) } } }
    const answer = bent.risk.changeLimits({ limits: lower, actor: 'ann', reason: 'news' }, now)
    if (answer.kind !== 'note') throw new Error(answer.code)
    const before = judged(bent, order('buy', 100)).evidence
    bent.risk.fold(answer.note)
    const after = judged(bent, order('buy', 100)).evidence
    expect([before.passed, after.passed]).toEqual([true, false])
    expect(replay.judge(before)).toEqual([])
    expect(replay.judge(after)).toEqual([`limits: recorded ${after.limitsHash}, the journal has ${before.limitsHash}`])
    replay.fold(answer.note)
    expect(replay.judge(after)).toEqual([])
  })

  it('is the same where something could not be read, which refused it then', () => {
    const throws = (): never => {
      throw new Error('not now')
    }
    const parts: Parameters<typeof desk>[0][] = [
      { instruments: { get: throws } },
      { instruments: { get: () => undefined } },
      { books: { get: throws } },
    ]
    for (const broken of parts) {
      const { evidence } = judged(desk(broken), order('buy', 1000))
      expect([evidence.passed, again(evidence)]).toEqual([false, []])
    }
  })

  it('cannot be where no run has begun', () => {
    expect(new VerdictReplay().judge(judged(desk(), order('buy', 1)).evidence)).toBeUndefined()
  })

  it('names what somebody has touched: a value, a limit, a result, the verdict', () => {
    const { evidence } = judged(desk(), order('buy', 1000))
    const touched = (change: (one: { -readonly [K in keyof Evidence]: Evidence[K] }) => void): string[] => {
      const copy = structuredClone(evidence) as { -readonly [K in keyof Evidence]: Evidence[K] }
      change(copy)
      return again(copy)!
    }
    const check = (code: string, change: object) => (one: { checks: Evidence['checks'] }) =>
      void (one.checks = one.checks.map((each) => (each.code === code ? { ...each, ...change } : each)))
    expect(touched((one) => (one.inputs = { ...one.inputs, position: 1, worst: 1001 }))).toEqual([
      'POS_INSTRUMENT: recorded actual 1000, is 1001',
    ])
    expect(touched(check('QTY_ABOVE_MAX', { limit: 999 }))).toEqual(['QTY_ABOVE_MAX: recorded limit 999, is 100000'])
    expect(touched(check('MD_STALE', { result: 'breach' }))).toEqual(['MD_STALE: recorded breach, is held'])
    expect(touched((one) => (one.passed = false))).toEqual(['verdict: recorded refused, is passed'])
    expect(touched((one) => (one.checks = one.checks.slice(1)))).toEqual(['RISK_ERROR: not recorded'])
  })

  it('is another one by a control that judges otherwise today', () => {
    const { evidence } = judged(desk(), order('buy', 1000))
    const stricter = new VerdictReplay(rules.map((rule) => (rule.code === 'SELF_MATCH' ? { ...rule, holds: () => false } : rule)))
    stricter.begin(limits)
    expect(stricter.judge(evidence)).toEqual(['SELF_MATCH: recorded held, is breach', 'verdict: recorded passed, is refused'])
  })
})

it('a control that threw is on record as one', () => {
  const broken = rules.map((rule) =>
    rule.code === 'PX_COLLAR'
      ? {
          ...rule,
          holds: () => {
            throw new Error('x')
          },
        }
      : rule,
  )
  const bent = desk({ rules: broken })
  expect(bent.risk).toBeInstanceOf(Risk)
  const { evidence } = judged(bent, order('buy', 1))
  expect(breaches(evidence)).toEqual([{ code: 'RISK_ERROR', result: 'threw', limit: 0, actual: 1 }])
})

it('has each number of the case under its own name', () => {
  const c = emptyCase()
  let n = 0
  const fill = (record: object, names: readonly string[]): void =>
    void Object.assign(record, Object.fromEntries(names.map((name) => [name, ++n])))
  c.bounds = { ...c.bounds }
  for (const mark of marks) c[mark] = new HighWater()
  fill(c, numbers)
  fill(c.bounds, definitionNumbers)
  fill(c.exposed, exposedNumbers)
  for (const mark of marks) fill(c[mark], markNumbers)
  fill(c.lifted, liftedNumbers)
  const judged = { intent: order('buy', 1), passed: true, limitsHash: '', decision: 0, now, overrides: [] }
  const { inputs } = readEvidence(new EvidenceWriter(rules).write(c, judged, '', 0))!
  expect(Object.entries(inputs)).toEqual(inputNames.map((name, place) => [name, place + 1]))
})
