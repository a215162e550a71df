/** Another limit for one control, one scope, so many orders and some hours, by two persons. */
import type { Now } from '@fix/events'
import { describe, expect, it } from 'vitest'
import type { Risk } from '../src/index.ts'
import { readEvidence, VerdictReplay, type Limits, type OverrideRequest } from '../src/index.ts'
import { desk, kill, limits, now, order, px, qty, told, type Bent } from './desk.ts'

const asked: OverrideRequest = {
  ...{ code: 'POS_INSTRUMENT', scope: 'symbol=EURUSD', from: 10_000, to: 12_000, uses: 3, forMs: 3_600_000 },
  ...{ actor: 'ann', approver: 'bob', reason: 'a client order' },
}
const later = (ms: number): Now => ({ wallUs: now.wallUs + ms * 1000, monoUs: now.monoUs + ms * 1000 })

/** Asked, journalled by nobody, folded. */
function grant(risk: Risk, more: Partial<OverrideRequest> = {}, at = now): Uint8Array {
  const answer = risk.override({ ...asked, ...more }, at)
  if (answer.kind !== 'note') throw new Error(answer.code)
  risk.fold(answer.note)
  return answer.note
}

/** What risk says, with the record of it; what passed is sent. */
function judge({ risk }: Bent, size: number, at = now, more: Parameters<typeof order>[2] = {}): { says: string; record: Uint8Array } {
  const verdict = risk.check(order('buy', size, more), at)
  const record = new Uint8Array(risk.evidence()!)
  if (verdict.passed) risk.sent(verdict.order)
  return { says: told(verdict), record }
}

const says = (bent: Bent, size: number, at = now, more = {}): string => judge(bent, size, at, more).says

/** Ends what is over. Gives why, by id. */
function end(risk: Risk, at: Now): string[] {
  return risk.overridesOver(at).map((note) => {
    const change = risk.fold(note)
    if (change === undefined || !('override' in change)) throw new Error('expected the end of an override')
    return `O${change.override.id} ${change.ended}, used ${change.override.used}`
  })
}

describe('an override', () => {
  it('lets pass what its limit holds, and nothing beyond', () => {
    const bent = desk()
    expect(says(bent, 11_000)).toBe('POS_INSTRUMENT 10000 11000')
    grant(bent.risk)
    expect([says(bent, 12_000), says(bent, 12_001)]).toEqual(['passed', 'POS_INSTRUMENT 10000 12001'])
  })

  it('lifts its own control alone', () => {
    const bent = desk()
    bent.position = 11_000
    grant(bent.risk, { to: 1_000_000 })
    expect(says(bent, 100_001)).toBe('QTY_ABOVE_MAX 100000 100001')
    expect(bent.risk.overrides()[0].used).toBe(0)
  })

  it('covers its scope and nothing else', () => {
    const bent = desk()
    grant(bent.risk, { scope: 'symbol=EURUSD,strategy=other' })
    expect(bent.risk.overrides()[0].scope).toBe('strategy=other,symbol=EURUSD')
    expect(says(bent, 11_000)).toBe('POS_INSTRUMENT 10000 11000')
    expect(says(bent, 11_000, now, { strategy: 'other' })).toBe('passed')
  })

  it('stands in the record of each verdict that it lifted, which judges again as it did', () => {
    const bent = desk()
    const replay = new VerdictReplay()
    replay.begin(limits)
    replay.fold(grant(bent.risk))
    const [lifted, plain] = [judge(bent, 11_000), judge(bent, 9000)].map(({ record }) => readEvidence(record)!)
    expect([lifted.passed, lifted.overrides, plain.overrides]).toEqual([true, [1], []])
    expect(lifted.checks.find(({ code }) => code === 'POS_INSTRUMENT')).toMatchObject({ result: 'lifted', limit: 10_000, actual: 11_000 })
    expect([replay.judge(lifted), replay.judge(plain)]).toEqual([[], []])
  })

  it('may be used so often, and then it ends', () => {
    const bent = desk()
    grant(bent.risk, { uses: 2 })
    expect([says(bent, 11_000), says(bent, 9000), says(bent, 11_000)]).toEqual(['passed', 'passed', 'passed'])
    expect(says(bent, 11_000)).toBe('POS_INSTRUMENT 10000 11000')
    expect(end(bent.risk, now)).toEqual(['O1 used, used 2'])
    expect(bent.risk.overrides()).toEqual([])
  })

  it('is not used by an order that something else refuses', () => {
    const bent = desk()
    grant(bent.risk, { uses: 1 })
    bent.unknown = 1
    expect(says(bent, 11_000)).toBe('STATE_UNKNOWN 0 1')
    bent.unknown = 0
    expect(says(bent, 11_000)).toBe('passed')
  })

  it('ends with its time, between two orders, whoever looks', () => {
    const bent = desk()
    bent.book!.lastUpdateUs = later(3_600_000).wallUs
    grant(bent.risk)
    expect(end(bent.risk, now)).toEqual([])
    expect(bent.risk.overridesDueUs).toBe(later(3_600_000).monoUs)
    bent.book!.lastUpdateUs = later(3_599_999).wallUs
    expect(says(bent, 11_000, later(3_599_999))).toBe('passed')
    bent.book!.lastUpdateUs = later(3_600_000).wallUs
    expect(says(bent, 11_000, later(3_600_000))).toBe('POS_INSTRUMENT 10000 11000')
    expect(end(bent.risk, later(3_600_000))).toEqual(['O1 expired, used 1'])
  })

  it('lasts no longer for a wall clock that steps back', () => {
    const bent = desk()
    grant(bent.risk)
    expect(end(bent.risk, now)).toEqual([])
    const back = { wallUs: now.wallUs - 1_000_000, monoUs: later(3_600_000).monoUs }
    bent.book!.lastUpdateUs = back.wallUs
    expect(says(bent, 11_000, back)).toBe('POS_INSTRUMENT 10000 11000')
  })

  it('ends where the limits are others than those that it was made for', () => {
    const bent = desk()
    grant(bent.risk)
    const lower: Limits = { ...limits, instruments: { EURUSD: { ...limits.instruments.EURUSD, maxQty: qty(20_000) } } }
    const answer = bent.risk.changeLimits({ limits: lower, actor: 'ann', reason: 'news' }, now)
    if (answer.kind !== 'note') throw new Error(answer.code)
    bent.risk.fold(answer.note)
    expect(says(bent, 11_000)).toBe('POS_INSTRUMENT 10000 11000')
    expect(end(bent.risk, now)).toEqual(['O1 limits, used 0'])
  })

  it('is revoked by one person', () => {
    const { risk } = desk()
    grant(risk)
    expect(risk.revoke({ id: 2, actor: 'cy', reason: '' }, now)).toEqual({ kind: 'refused', code: 'unknownOverride' })
    const answer = risk.revoke({ id: 1, actor: 'cy', reason: 'done' }, now)
    if (answer.kind !== 'note') throw new Error(answer.code)
    expect(risk.fold(answer.note)).toMatchObject({ ended: 'revoked', by: 'cy', reason: 'done', override: { id: 1 } })
    expect(risk.overrides()).toEqual([])
  })

  it('survives a start with what it was used, by the notes or by what was kept, and its number is given once', () => {
    const bent = desk()
    const notes = [grant(bent.risk, { uses: 2 }), judge(bent, 11_000).record]
    const folded = desk()
    for (const note of notes) folded.risk.fold(note)
    const kept = desk()
    kept.risk.restore([], undefined, undefined, structuredClone(bent.risk.overridesImage()))
    for (const one of [folded, kept]) {
      expect(one.risk.state()).toBe(bent.risk.state())
      expect([says(one, 11_000), says(one, 11_000)]).toEqual(['passed', 'POS_INSTRUMENT 10000 11000'])
      expect(end(one.risk, now)).toEqual(['O1 used, used 2'])
      grant(one.risk)
      expect(one.risk.overrides()[0].id).toBe(2)
    }
  })

  it('of the account is one of its own limits', () => {
    const account = { maxOpenOrders: 5 }
    const bent = desk({ limits: { ...limits, account } })
    bent.openOrders = 5
    grant(bent.risk, { code: 'OPEN_ORDERS', scope: '*', from: 5, to: 6 })
    expect(says(bent, 100)).toBe('passed')
    bent.openOrders = 6
    expect(says(bent, 100)).toBe('OPEN_ORDERS 5 7')
  })

  it('of the age of a book lets no dead book pass', () => {
    const bent = desk()
    bent.book!.lastUpdateUs = now.wallUs - 3_000_000
    grant(bent.risk, { code: 'MD_STALE', from: 2000, to: 5000 })
    expect(says(bent, 100)).toBe('passed')
    bent.book!.state = 'STALE'
    expect(says(bent, 100)).toBe('MD_STALE 2000000 3000000')
  })

  it('of the collar is one in basis points, for buys as for sells', () => {
    const given = { ...limits, instruments: { EURUSD: { ...limits.instruments.EURUSD, collarBps: 10 } } }
    const bent = desk({ limits: given })
    const limit = { ordType: 'limit', limit: px(110_300) } as const
    expect(says(bent, 100, now, limit)).toBe('PX_COLLAR 110115 110300')
    grant(bent.risk, { code: 'PX_COLLAR', from: 10, to: 30 })
    expect(says(bent, 100, now, limit)).toBe('passed')
    expect(says(bent, 100, now, { ...limit, side: 'sell', limit: px(109_700) })).toBe('passed')
    expect(says(bent, 100, now, { ...limit, limit: px(110_400) })).toBe('PX_COLLAR 110115 110400')
  })
})

describe('what is refused', () => {
  const cases: [string, Partial<OverrideRequest>, string][] = [
    ['the kill switch', { code: 'KILLED' }, 'neverLifted'],
    ['its reduce-only', { code: 'REDUCE_ONLY' }, 'neverLifted'],
    ['an error of risk', { code: 'RISK_ERROR' }, 'neverLifted'],
    ['missing limits', { code: 'LIMITS_MISSING' }, 'neverLifted'],
    ['an order without a name', { code: 'TAGS_MISSING' }, 'neverLifted'],
    ['a code that is none', { code: 'LUCK' }, 'unknownCode'],
    ['a control without a limit', { code: 'RESTRICTED' }, 'noLimitToLift'],
    ['a limit that is not given', { code: 'CUM_QTY', from: 1, to: 2 }, 'noLimitToLift'],
    ['a limit of an instrument, for everything', { scope: '*' }, 'noLimitToLift'],
    ['a scope that is none', { scope: 'desk=1' }, 'badScope'],
    ['an instrument that nobody knows', { scope: 'symbol=EURUSS' }, 'unknownSymbol'],
    ['another limit than the one that holds', { from: 9000 }, 'limitDiffers'],
    ['a limit that lets no more pass', { to: 10_000 }, 'notLooser'],
    ['a lower one', { to: 9000 }, 'notLooser'],
    ['one that is no number', { to: NaN }, 'notLooser'],
    ['no use at all', { uses: 0 }, 'badUses'],
    ['half a use', { uses: 1.5 }, 'badUses'],
    ['no time', { forMs: 0 }, 'badTime'],
    ['more than eight hours', { forMs: 8 * 3_600_000 + 1 }, 'tooLong'],
    ['nobody who asks', { actor: ' ' }, 'actorMissing'],
    ['no reason', { reason: '' }, 'reasonMissing'],
    ['nobody who approves', { approver: undefined }, 'approverMissing'],
    ['the same person twice, however written', { approver: ' ANN' }, 'approverMissing'],
  ]
  it.each(cases)('%s', (_what, more, code) => {
    const { risk } = desk()
    expect(risk.override({ ...asked, ...more }, now)).toEqual({ kind: 'refused', code })
    expect(risk.overrides()).toEqual([])
  })

  it('one too many at a time', () => {
    const { risk } = desk()
    for (let n = 0; n < 32; n++) grant(risk)
    expect(risk.override(asked, now)).toEqual({ kind: 'refused', code: 'tooManyOverrides' })
  })

  it('eight hours are none too many', () => {
    expect(desk().risk.override({ ...asked, forMs: 8 * 3_600_000 }, now).kind).toBe('note')
  })
})

it('no override lifts the kill switch, whatever it says', () => {
  const bent = desk()
  grant(bent.risk)
  kill(bent.risk, 'halted')
  expect(says(bent, 11_000)).toBe('KILLED 1 2')
})

it('a note of an override that makes no sense halts everything', () => {
  const { risk } = desk()
  const text = new TextDecoder().decode(grant(risk).subarray(2)).replace('"uses":3', '"uses":"many"')
  const other = desk()
  other.risk.fold(Uint8Array.of(2, 1, ...new TextEncoder().encode(text)))
  expect(other.risk.killState('ref', 'EURUSD')).toBe('halted')
})

describe('a record that claims an override', () => {
  const judged = (fold: (replay: VerdictReplay, note: Uint8Array) => void, change: (record: Uint8Array) => void = () => undefined) => {
    const bent = desk()
    const note = grant(bent.risk, { uses: 1 })
    const { record } = judge(bent, 11_000)
    change(record)
    const replay = new VerdictReplay()
    replay.begin(limits)
    fold(replay, note)
    return replay.judge(readEvidence(record)!)
  }
  it('is contradicted where the journal has none, where it is another, and where its uses were made', () => {
    const lifted = 'POS_INSTRUMENT: recorded lifted by'
    expect(judged(() => undefined)).toEqual([`${lifted} O1: the journal has no such override then`])
    const other = (record: Uint8Array): void => new DataView(record.buffer).setFloat64(record.length - 8, 7, true)
    expect(judged((replay, note) => replay.fold(note), other)).toEqual([`${lifted} O7: the journal has no such override then`])
    const twice = desk()
    const note = grant(twice.risk, { uses: 1 })
    const evidence = readEvidence(judge(twice, 11_000).record)!
    const replay = new VerdictReplay()
    replay.begin(limits)
    replay.fold(note)
    expect([replay.judge(evidence), replay.judge(evidence)]).toEqual([[], [`${lifted} O1: its 1 uses were made`]])
  })

  it('is contradicted behind its time, and where its limit does not lift it', () => {
    const lifted = 'POS_INSTRUMENT: recorded lifted by O1'
    const late = (record: Uint8Array): void => new DataView(record.buffer).setFloat64(32, later(3_600_000).wallUs, true)
    expect(judged((replay, note) => replay.fold(note), late)).toEqual([`${lifted}: its time was over`])
    const lower = (replay: VerdictReplay, note: Uint8Array): void => {
      const text = new TextDecoder().decode(note.subarray(2)).replace('"to":12000', '"to":10500')
      replay.fold(Uint8Array.of(2, 1, ...new TextEncoder().encode(text)))
    }
    expect(judged(lower)).toEqual([`${lifted}: its limit 10500 does not lift it`])
  })
})
