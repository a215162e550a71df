// One id leads from a wish to everything that came of it: it is given once, is in the note of the order, and is the same after a restart.
import { RecordType } from '@fix/session'
import { expect, it } from 'vitest'
import type { Actions, Perception } from '../src/index.ts'
import { decodeDeskNote } from '../src/index.ts'
import { qty, StubDesk } from './stub-desk.ts'

interface Said {
  readonly k: string
  readonly id: string
  readonly trace?: string
}
const encoder = new TextEncoder()
const decoder = new TextDecoder()
const traceID = /^[0-9a-f]{32}$/
const twice = (seen: Perception, act: Actions): void => {
  if (seen.working.length > 0) return
  act.limit('buy', qty(1000), seen.bid)
  act.limit('buy', qty(2000), seen.bid)
}

it('each wish has its own, though one fact made them both, and the order that it becomes has it too', () => {
  const stub = new StubDesk({ decide: twice }).up().quote('1.10000', '1.10002')
  const placed = stub.told('placed')
  expect(placed).toHaveLength(2)
  const traces = placed.map(({ intent }) => intent.kind === 'new' && intent.trace)
  expect(traces).toEqual([expect.stringMatching(traceID), expect.stringMatching(traceID)])
  expect(new Set(traces).size).toBe(2)
  expect(placed.map(({ clOrdID }) => stub.desk.orders.traceOf(clOrdID))).toEqual(traces)
})

it('a wish that risk refuses has one as well, on record with the refusal', () => {
  const stub = new StubDesk({ decide: (_seen, act) => act.market('buy', qty(50_000)) }).up().quote('1.10000', '1.10002')
  const denied = stub.notes.map((note) => decodeDeskNote(note)).find((note) => note?.k === 'denied')
  expect(denied).toMatchObject({ intent: { kind: 'new', trace: expect.stringMatching(traceID) } })
})

it('a cancel and a report find it by any ClOrdID of the chain, and so does a desk that folds the records', () => {
  const stub = new StubDesk({ decide: twice }).up().quote('1.10000', '1.10002')
  const [{ clOrdID }] = stub.told('placed')
  const trace = stub.desk.orders.traceOf(clOrdID)
  stub.report(clOrdID, {}).tell({ kind: 'command', command: 'cancel', clOrdID, actor: 'operator', reason: 'a test' })
  const cancel = stub.last('OrderCancelRequest')!.fields.clOrdID
  expect(cancel).not.toBe(clOrdID)
  expect(stub.desk.orders.traceOf(String(cancel))).toBe(trace)

  const later = new StubDesk()
  for (const { note, seq } of stub.sentNotes) later.desk.fold({ type: RecordType.message, note, epoch: 1, seq })
  expect(later.desk.orders.traceOf(clOrdID)).toBe(trace)
})

it('another run, and another gateway, give others', () => {
  const traceOf = (epoch: number, idPrefix: string): string => {
    const stub = new StubDesk({ decide: twice, options: { idPrefix } })
    stub.desk.start(epoch, stub.now)
    stub.tell(
      { kind: 'session_up', source: 'QUOTE', epoch: 1, reset: true },
      { kind: 'session_up', source: 'TRADE', epoch: 1, reset: true },
    )
    stub.listed().nothingKnown().quote('1.10000', '1.10002')
    return stub.desk.orders.traceOf(stub.told('placed')[0].clOrdID)
  }
  expect(new Set([traceOf(1, 'T'), traceOf(2, 'T'), traceOf(1, 'U')]).size).toBe(3)
  expect(traceOf(1, 'T')).toBe(traceOf(1, 'T'))
})

it('an order that another version has sent has one all the same, and one that is unknown has none', () => {
  const stub = new StubDesk({ decide: twice }).up().quote('1.10000', '1.10002')
  const sent = stub.sentNotes
    .filter(({ note }) => note.length > 2)
    .map(({ note, seq }) => ({
      seq,
      head: note.subarray(0, 2),
      said: JSON.parse(decoder.decode(note.subarray(2))) as Said,
    }))
  const { seq, head, said } = sent.find((one) => one.said.k === 'new')!
  const { trace: _, ...old } = said
  const later = new StubDesk()
  later.desk.fold({ type: RecordType.message, note: Uint8Array.from([...head, ...encoder.encode(JSON.stringify(old))]), epoch: 1, seq })
  expect(later.desk.orders.traceOf(old.id)).toMatch(traceID)
  expect(later.desk.orders.traceOf('nobody')).toBe('')
})
