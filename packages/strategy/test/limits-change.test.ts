/** Limits that an operator changes while the desk trades. */
import type { InstrumentLimits } from '@fix/risk'
import { RecordType } from '@fix/session'
import { describe, expect, it } from 'vitest'
import { decodeDeskNote, imageOf, restoreDesk } from '../src/index.ts'
import { qty, StubDesk } from './stub-desk.ts'

const wide = { maxQty: qty(10_000), maxPosition: qty(20_000), maxMdAgeMs: 60_000, maxUnknown: 0 }
const change = (more: Partial<InstrumentLimits>, actor = 'ann') =>
  ({
    kind: 'command',
    command: 'limits',
    limits: { version: '', instruments: { EURUSD: { ...wide, ...more } } },
    actor,
    reason: 'news',
  }) as const

const buying = (options: { people?: readonly string[] } = {}): StubDesk =>
  new StubDesk({
    options,
    decide: (seen, act) => {
      if (seen.working.length === 0) act.market('buy', qty(5000))
    },
  }).up()

const last = (stub: StubDesk) => stub.told('command').at(-1)

describe('limits that are changed', () => {
  it('hold for the next order, are on record before, and are told with both hashes', () => {
    const stub = buying()
    const before = stub.desk.risk.limitsHash
    stub.tell(change({ maxQty: qty(4000) })).quote('1.10000', '1.10002')
    expect(stub.count('NewOrderSingle')).toBe(0)
    expect(stub.told('denied')).toMatchObject([{ verdict: { code: 'QTY_ABOVE_MAX', limit: qty(4000), actual: qty(5000) } }])
    expect(stub.told('limited')).toMatchObject([{ change: { from: before, to: stub.desk.risk.limitsHash, actor: 'ann', reason: 'news' } }])
    const note = stub.notes.find((one) => one[0] === 2)
    expect(JSON.parse(new TextDecoder().decode(note!.subarray(2)))).toMatchObject({
      type: 'limits',
      hash: stub.desk.risk.limitsHash,
      base: before,
    })
    stub.tell(change({ maxQty: qty(5000) })).quote('1.10000', '1.10002')
    expect(stub.count('NewOrderSingle')).toBe(1)
  })

  it('by one person to lower them, by two to raise them, where two are named', () => {
    const stub = buying({ people: ['ann', 'bob'] }).tell(change({ maxQty: qty(4000) }, 'bob'))
    expect(last(stub)?.code).toBe('')
    stub.tell(change({ maxQty: qty(6000) }, 'page'))
    expect(last(stub)?.code).toBe('not_named')
    stub.tell(change({ maxQty: qty(6000), maxPosition: qty(30_000) }))
    const { code, pending = '' } = last(stub)!
    expect(code).toBe('needs_approval')
    expect(stub.desk.pending(stub.now)).toMatchObject([{ id: pending, what: 'raised limits: EURUSD.maxQty, EURUSD.maxPosition' }])
    stub.quote('1.10000', '1.10002')
    expect(stub.count('NewOrderSingle')).toBe(0)
    stub.tell({ kind: 'command', command: 'approve', id: pending, actor: 'bob', reason: 'seen' }).quote('1.10000', '1.10002')
    expect(stub.count('NewOrderSingle')).toBe(1)
    expect(stub.told('limited').at(-1)).toMatchObject({ change: { actor: 'ann', approver: 'bob' } })
  })

  it('that make no sense are refused, on record with the code', () => {
    const stub = buying().tell(change({ maxQty: 'much' as never }))
    expect(last(stub)?.code).toBe('limitsInvalid')
    expect(decodeDeskNote(stub.notes.at(-1)!)).toMatchObject({ k: 'command', code: 'limitsInvalid', command: { command: 'limits' } })
  })

  it('hold after a start, by the notes or by what was kept', () => {
    const stub = buying().tell(change({ maxQty: qty(4000) }))
    const folded = new StubDesk()
    for (const note of stub.notes) folded.desk.fold({ type: RecordType.note, note, epoch: 1, seq: 0 })
    const kept = new StubDesk()
    restoreDesk(kept.desk, structuredClone(imageOf(stub.desk)))
    for (const { desk } of [folded, kept]) {
      expect(desk.risk.limitsHash).toBe(stub.desk.risk.limitsHash)
      expect(desk.risk.state()).toBe(stub.desk.risk.state())
    }
  })

  it('are void with other limits in the configuration, which the run says as it begins', () => {
    const stub = buying().tell(change({ maxQty: qty(4000) }))
    const limits = { version: 'edited', instruments: { EURUSD: { ...wide, maxQty: qty(7000) } } }
    const edited = new StubDesk({ options: { limits } })
    for (const note of stub.notes) edited.desk.risk.fold(note)
    edited.up()
    const notes = edited.notes
      .filter((note) => note[0] === 2)
      .map((note) => JSON.parse(new TextDecoder().decode(note.subarray(2))) as object)
    expect(notes).toMatchObject([{ type: 'limits', hash: edited.desk.risk.limitsHash, actor: 'configuration' }])
    expect(edited.desk.risk.limits).toEqual(limits)
  })
})
