/** Who may make anything looser: nobody in particular, a person with a name, or two of them. */
import { RecordType } from '@fix/session'
import { describe, expect, it } from 'vitest'
import { decodeDeskNote, imageOf, restoreDesk } from '../src/index.ts'
import { StubDesk } from './stub-desk.ts'

const desk = (people?: readonly string[]): StubDesk => new StubDesk({ options: { people } }).up()
const kill = (state: 'active' | 'reduce-only' | 'halted', actor: string, scope = '*') =>
  ({ kind: 'command', command: 'kill', state, scope, actor, reason: 'a test' }) as const
const approve = (id: string, actor: string) => ({ kind: 'command', command: 'approve', id, actor, reason: 'seen' }) as const

/** What came of the last command: its code, and the id by which it is to be approved. */
function last(stub: StubDesk): { code: string; pending: string } {
  const { code, pending = '' } = stub.told('command').at(-1)!
  return { code, pending }
}

/** What the journal has of the runs before. */
function foldAll(into: StubDesk, ...runs: readonly StubDesk[]): void {
  for (const run of runs) for (const note of run.notes) into.desk.fold({ type: RecordType.note, note, epoch: 1, seq: 0 })
}

const states = (stub: StubDesk): string[] => stub.desk.risk.latches().map(({ scope, state }) => `${scope} ${state}`)

describe('the whole account', () => {
  it('is re-armed by two persons, the second by the id that the first was given', () => {
    const stub = desk(['ann', 'bob']).tell(kill('halted', 'signal'), kill('active', 'ann'))
    const { code, pending } = last(stub)
    expect(code).toBe('needs_approval')
    expect(states(stub)).toEqual(['* halted'])
    expect(stub.desk.pending(stub.now)).toMatchObject([{ id: pending, command: { state: 'active', actor: 'ann' } }])
    stub.tell(approve(pending, 'bob'))
    expect(last(stub).code).toBe('')
    expect(states(stub)).toEqual([])
    expect(stub.told('switched').at(-1)).toMatchObject({ change: { from: 'halted', to: 'active', actor: 'ann', approver: 'bob' } })
    expect(stub.desk.pending(stub.now)).toEqual([])
  })

  it('is not by one who approves himself, however he writes his name, nor by an id that is none or was used', () => {
    const stub = desk(['ann', 'bob', 'Ann2']).tell(kill('halted', 'bob'), kill('active', 'ann'))
    const { pending } = last(stub)
    for (const [id, actor, code] of [
      [pending, 'ann', 'same_person'],
      ['A1', 'bob', 'unknown_request'],
      [pending, 'page', 'not_named'],
    ] as const) {
      stub.tell(approve(id, actor))
      expect(last(stub).code).toBe(code)
    }
    expect(states(stub)).toEqual(['* halted'])
    stub.tell(approve(pending, 'bob'), approve(pending, 'bob'))
    expect(last(stub).code).toBe('unknown_request')
    expect(states(stub)).toEqual([])
  })

  it('waits a quarter of an hour for the second, and in this run only', () => {
    const stub = desk(['ann', 'bob']).tell(kill('halted', 'bob'), kill('active', 'ann'))
    const { pending } = last(stub)
    stub.later(15 * 60_000 - 1)
    expect(stub.desk.pending(stub.now)).toHaveLength(1)
    stub.later(1)
    expect(stub.told('lapsed')).toMatchObject([{ lapsed: { id: pending, why: 'unanswered', command: { actor: 'ann' } } }])
    expect(decodeDeskNote(stub.notes.at(-1)!)).toMatchObject({ k: 'lapsed', id: pending, why: 'unanswered' })
    stub.tell(approve(pending, 'bob'))
    expect(last(stub).code).toBe('unknown_request')
    const again = desk(['ann', 'bob'])
    for (const note of stub.notes) again.desk.risk.fold(note)
    expect(again.tell(approve(pending, 'bob')).told('command').at(-1)?.code).toBe('unknown_request')
    expect(states(again)).toEqual(['* halted'])
  })

  it('that a restart finds unanswered is dropped, told, and on record; once, and by the notes as by what was kept', () => {
    const people = ['ann', 'bob']
    const stub = desk(people).tell(kill('halted', 'bob'), kill('active', 'ann'))
    const { pending } = last(stub)
    // What does not answer it leaves it as it is.
    stub.tell(approve(pending, 'ann'), approve(pending, 'page'))
    const folded = new StubDesk({ options: { people } })
    foldAll(folded, stub)
    const kept = new StubDesk({ options: { people } })
    restoreDesk(kept.desk, structuredClone(imageOf(stub.desk)))
    for (const again of [folded, kept]) {
      again.up()
      expect(again.told('lapsed')).toMatchObject([
        { lapsed: { id: pending, why: 'restart', command: { command: 'kill', state: 'active' } } },
      ])
      again.tell(approve(pending, 'bob'))
      expect([last(again).code, states(again)]).toEqual(['unknown_request', ['* halted']])
    }
    const third = new StubDesk({ options: { people } })
    foldAll(third, stub, folded)
    expect(third.up().told('lapsed')).toEqual([])
  })

  it('that was approved, or has lapsed, before a restart is not told again', () => {
    const people = ['ann', 'bob']
    const stub = desk(people).tell(kill('halted', 'bob'), kill('active', 'ann'))
    stub.tell(approve(last(stub).pending, 'bob'), kill('halted', 'bob'), kill('active', 'ann'))
    stub.later(15 * 60_000)
    expect(stub.told('lapsed')).toHaveLength(1)
    const again = new StubDesk({ options: { people } })
    foldAll(again, stub)
    expect(again.up().told('lapsed')).toEqual([])
  })

  it('asked for too often at a time is refused', () => {
    const stub = desk(['ann', 'bob']).tell(kill('halted', 'bob'))
    for (let n = 0; n < 32; n++) stub.tell(kill('active', 'ann'))
    expect(last(stub).code).toBe('needs_approval')
    stub.tell(kill('active', 'ann'))
    expect(last(stub).code).toBe('too_many_requests')
  })

  it('is on record by both names, the request too', () => {
    const stub = desk(['ann', 'bob']).tell(kill('halted', 'bob'), kill('active', 'ann'))
    stub.tell(approve(last(stub).pending, 'bob'))
    const commands = stub.notes.map((note) => decodeDeskNote(note)).flatMap((note) => (note?.k === 'command' ? [note] : []))
    expect(commands.map(({ command, code }) => [command.command, command.actor, code])).toEqual([
      ['kill', 'ann', 'needs_approval'],
      ['approve', 'bob', ''],
    ])
    const move = new TextDecoder().decode(stub.notes.at(-1)!.subarray(2))
    expect(JSON.parse(move)).toMatchObject({ type: 'kill', state: 'active', actor: 'ann', approver: 'bob' })
  })

  it('is not re-armed by two either while what tripped it lasts', () => {
    const stub = desk(['ann', 'bob']).tell(kill('halted', 'bob'), kill('active', 'ann'))
    stub.tell({ kind: 'fault', of: 'killFile', on: true, text: 'KILL' }, approve(last(stub).pending, 'bob'))
    expect(last(stub).code).toBe('kill_file')
    expect(states(stub)).toEqual(['* halted'])
  })
})

describe('one person', () => {
  it('is enough to make anything stricter, whoever it is, and to make a part of the account looser, if he has a name', () => {
    const stub = desk(['ann', 'bob']).tell(kill('reduce-only', 'page'), kill('halted', 'page', 'symbol=EURUSD'))
    expect(states(stub)).toEqual(['* reduce-only', 'symbol=EURUSD halted'])
    stub.tell(kill('active', 'page', 'symbol=EURUSD'))
    expect(last(stub).code).toBe('not_named')
    stub.tell(kill('active', 'ann', 'symbol=EURUSD'))
    expect(states(stub)).toEqual(['* reduce-only'])
  })

  it('is enough for everything where nobody else is named', () => {
    for (const people of [undefined, ['ann']]) {
      const stub = desk(people).tell(kill('halted', 'signal'), kill('active', 'ann'))
      expect(states(stub)).toEqual([])
    }
  })
})
