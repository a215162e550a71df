/** Overrides while the desk trades: two persons give one, it ends by itself, and each use is on record. */
import type { Command } from '@fix/events'
import { RecordType } from '@fix/session'
import { describe, expect, it } from 'vitest'
import { decodeDeskNote, imageOf, restoreDesk, VerdictsAgain } from '../src/index.ts'
import { qty, StubDesk } from './stub-desk.ts'

const people = ['ann', 'bob']
const limits = {
  version: 'test',
  instruments: { EURUSD: { maxQty: qty(4000), maxPosition: qty(100_000), maxMdAgeMs: 60_000, maxUnknown: 0 } },
}
/** Wants more than it may with each quote, once it is up. */
const waiting = (named: readonly string[] = people): StubDesk =>
  new StubDesk({ options: { people: named, limits }, decide: (seen, act) => act.market('buy', qty(5000)) })
const buying = (named?: readonly string[]): StubDesk => waiting(named).up()

type Asked = Extract<Command, { command: 'override' }>

const ask = (more: Partial<Asked> = {}): Asked => ({
  ...{ kind: 'command', command: 'override', code: 'QTY_ABOVE_MAX', scope: 'symbol=EURUSD' },
  ...{ from: qty(4000), to: qty(6000), uses: 2, forMs: 60_000, actor: 'ann', reason: 'a client' },
  ...more,
})
const approve = (id: string, actor = 'bob') => ({ kind: 'command', command: 'approve', id, actor, reason: 'seen' }) as const
const code = (stub: StubDesk): string => stub.told('command').at(-1)!.code
const quote = (stub: StubDesk): StubDesk => stub.quote('1.10000', '1.10002')
const sent = (stub: StubDesk): number => stub.count('NewOrderSingle')

/** Asked for by one person, approved by another. */
function granted(stub: StubDesk, more: Partial<Asked> = {}): StubDesk {
  stub.tell(ask(more))
  return stub.tell(approve(stub.told('command').at(-1)!.pending ?? ''))
}

/** All records judged again. */
function again(stub: StubDesk): VerdictsAgain {
  const verdicts = new VerdictsAgain()
  for (const [idx, note] of stub.notes.entries()) verdicts.take({ type: RecordType.note, idx, note })
  return verdicts
}

describe('an override', () => {
  it('is given by two persons, lets so many orders pass, and ends by itself with a fact', () => {
    const stub = quote(buying())
    expect(sent(stub)).toBe(0)
    stub.tell(ask())
    const { pending = '' } = stub.told('command').at(-1)!
    expect(stub.desk.pending(stub.now)).toMatchObject([
      { id: pending, what: 'override of QTY_ABOVE_MAX for symbol=EURUSD: 600000 in place of 400000, 2 orders within 1 min' },
    ])
    quote(stub)
    expect(sent(stub)).toBe(0)
    stub.tell(approve(pending))
    for (let n = 0; n < 4; n++) quote(stub)
    expect(sent(stub)).toBe(2)
    expect(stub.told('overridden').map(({ change: { ended, override } }) => [override.id, ended, override.used])).toEqual([
      [1, '', 2],
      [1, 'used', 2],
    ])
    const texts = stub.notes.map((note) => new TextDecoder().decode(note.subarray(2))).filter((text) => text.includes('"override'))
    expect(texts.map((text) => JSON.parse(text) as object)).toMatchObject([
      { k: 'command', code: 'needs_approval' },
      { type: 'override', id: 1, code: 'QTY_ABOVE_MAX', actor: 'ann', approver: 'bob', reason: 'a client', uses: 2 },
      { type: 'overrideEnd', id: 1, why: 'used', used: 2 },
    ])
  })

  it('stands in the record of each order that it let pass, and these judge again as they did', () => {
    const stub = granted(buying())
    for (let n = 0; n < 3; n++) quote(stub)
    expect(stub.verdicts.map(({ passed, overrides }) => [passed, overrides])).toEqual([
      [true, [1]],
      [true, [1]],
      [false, []],
    ])
    expect(again(stub)).toMatchObject({ passed: 2, refused: 1, differing: 0, differences: [] })
  })

  it('ends with its time in the middle of a flow: at the moment, with a fact, and without a quote', () => {
    const stub = granted(buying(), { uses: 100 })
    quote(stub)
    stub.later(59_999)
    quote(stub)
    expect([sent(stub), stub.desk.risk.overrides().length]).toEqual([2, 1])
    expect(stub.desk.risk.overridesDueUs - stub.now.monoUs).toBe(1000)
    stub.later(1)
    expect(stub.told('overridden').at(-1)).toMatchObject({ change: { ended: 'expired', override: { used: 2 } } })
    quote(stub)
    expect(sent(stub)).toBe(2)
    expect(again(stub).differences).toEqual([])
  })

  it('goes on after a restart with the uses that are left, by the notes or by what was kept', () => {
    const stub = quote(granted(buying()))
    const folded = waiting()
    // Of its order the venue knows nothing any more, and it is none of what is asked here.
    for (const note of stub.notes) folded.desk.risk.fold(note)
    const kept = waiting()
    restoreDesk(kept.desk, structuredClone(imageOf(stub.desk)))
    for (const { desk } of [folded, kept]) {
      expect(desk.risk.state()).toBe(stub.desk.risk.state())
      expect(desk.risk.overrides()).toMatchObject([{ id: 1, used: 1, uses: 2, approver: 'bob' }])
    }
    folded.up()
    for (let n = 0; n < 3; n++) quote(folded)
    expect(sent(folded)).toBe(1)
    expect(folded.told('overridden').at(-1)).toMatchObject({ change: { ended: 'used', override: { used: 2 } } })
  })

  it('that was over by its time before a restart ends with the run that begins', () => {
    const stub = granted(buying())
    const late = new StubDesk({ options: { people, limits } })
    for (const note of stub.notes) late.desk.fold({ type: RecordType.note, note, epoch: 1, seq: 0 })
    late.now = { wallUs: stub.now.wallUs + 60_000_000, monoUs: 0 }
    late.up()
    expect(late.told('overridden')).toMatchObject([{ change: { ended: 'expired', override: { id: 1 } } }])
  })

  it('of limits that are configured no more ends with the run that begins', () => {
    const stub = granted(buying())
    const other = { ...limits, instruments: { EURUSD: { ...limits.instruments.EURUSD, maxPosition: qty(90_000) } } }
    const edited = new StubDesk({ options: { people, limits: other } })
    for (const note of stub.notes) edited.desk.fold({ type: RecordType.note, note, epoch: 1, seq: 0 })
    expect(edited.up().told('overridden')).toMatchObject([{ change: { ended: 'limits' } }])
  })

  it('ends by one person before its time', () => {
    const stub = granted(buying())
    stub.tell({ kind: 'command', command: 'revoke', id: 1, actor: 'page', reason: 'done' })
    expect(stub.told('overridden').at(-1)).toMatchObject({ change: { ended: 'revoked', by: 'page' } })
    stub.tell({ kind: 'command', command: 'revoke', id: 1, actor: 'page', reason: 'done' })
    expect(code(stub)).toBe('unknownOverride')
  })
})

describe('what is refused, on record with its code', () => {
  it.each([
    ['a control that nothing lifts', ask({ code: 'KILLED' }), 'neverLifted'],
    ['more than eight hours', ask({ forMs: 8 * 3_600_000 + 1 }), 'tooLong'],
    ['somebody who has no name here', ask({ actor: 'page' }), 'not_named'],
    ['a limit that does not hold', ask({ from: qty(5000) }), 'limitDiffers'],
  ])('%s', (_what, command, expected) => {
    const stub = buying().tell(command)
    expect(code(stub)).toBe(expected)
    expect(decodeDeskNote(stub.notes.at(-1)!)).toMatchObject({ k: 'command', code: expected, command: { command: 'override' } })
    expect(stub.desk.pending(stub.now)).toEqual([])
  })

  it('the same person twice', () => {
    const stub = buying().tell(ask())
    const { pending = '' } = stub.told('command').at(-1)!
    stub.tell(approve(pending, 'ann'))
    expect([code(stub), stub.desk.risk.overrides()]).toEqual(['same_person', []])
  })

  it('one person alone, where nobody else is named', () => {
    for (const named of [[], ['ann']]) expect(code(buying(named).tell(ask()))).toBe('two_persons_needed')
  })

  it('what the limits have made wrong until it is approved', () => {
    const stub = buying().tell(ask())
    const { pending = '' } = stub.told('command').at(-1)!
    const document = { ...limits, instruments: { EURUSD: { ...limits.instruments.EURUSD, maxQty: qty(3000) } } }
    stub.tell({ kind: 'command', command: 'limits', limits: document, actor: 'ann', reason: 'news' }, approve(pending))
    expect(code(stub)).toBe('limitDiffers')
  })
})
