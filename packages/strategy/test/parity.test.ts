import type { Qty } from '@fix/units'
import { describe, expect, it } from 'vitest'
import { decodeDeskNote } from '../src/index.ts'
import { px, qty, StubDesk } from './stub-desk.ts'

/** The venue's position, as the answer to the last question after positions. */
function holds(stub: StubDesk, qty: number): void {
  const posReqID = String(stub.last('RequestForPositions')!.fields.posReqID)
  const report = { kind: 'position_report', source: 'TRADE', seq: 9, posReqID, positionID: '', total: 1, instrumentId: 'EURUSD' } as const
  stub.tell({ ...report, result: 'found', longQty: qty as Qty, shortQty: null, avgPx: null, avgPxScale: 0 })
}

/** The venue has no order. */
function noOrders(stub: StubDesk): void {
  const refID = String(stub.last('OrderMassStatusRequest')!.fields.massStatusReqID)
  stub.tell({ kind: 'request_reject', source: 'TRADE', seq: 9, refID, refSeqNum: 0, refMsgType: 'AF', reason: '1', text: 'not found' })
}

const asked = (stub: StubDesk): string[] => stub.sent.filter(({ line }) => line === 'TRADE').map(({ msgType }) => msgType)
const notes = (stub: StubDesk) => stub.notes.map((note) => decodeDeskNote(note)).filter((note) => note?.k === 'parity')

describe('comparison with the venue while trade goes on', () => {
  it('at the logon, and every minute after: orders and positions, no order by itself, and nothing waits for it', () => {
    const stub = new StubDesk({ options: { parity: { everyMs: 60_000 } } }).up()
    const { parity } = stub.desk.recovery
    expect(parity).toMatchObject({ outcome: 'ok', runs: 1 })
    const before = asked(stub).length
    stub.later(59_999)
    expect(asked(stub).slice(before)).toEqual([])
    stub.later(1)
    expect(asked(stub).slice(before)).toEqual(['OrderMassStatusRequest'])
    expect(stub.desk.trading).toBe(true)
    noOrders(stub)
    stub.nothingKnown()
    expect(asked(stub).slice(before)).toEqual(['OrderMassStatusRequest', 'RequestForPositions'])
    expect(parity.runs).toBe(2)
    stub.later(60_000)
    expect(asked(stub).slice(before)).toHaveLength(3)
  })

  it('without an answer it is unavailable, and trade goes on', () => {
    const stub = new StubDesk({ options: { parity: { everyMs: 60_000 } } }).up().later(60_000)
    for (let i = 0; i < 6; i++) stub.later(5000)
    expect(stub.desk.recovery.parity).toMatchObject({ outcome: 'unavailable', runs: 2 })
    expect(stub.desk.trading).toBe(true)
  })

  it('at the end of a run, and when an operator asks; nothing is decided once the run is to end', () => {
    let decided = 0
    const stub = new StubDesk({ decide: () => void decided++ }).up().quote('1.10000', '1.10010')
    const { parity } = stub.desk.recovery
    expect([parity.runs, decided]).toEqual([1, 1])
    stub.tell({ kind: 'command', command: 'compare', actor: 'ops', reason: 'a look' })
    expect(stub.desk.recovery.comparing).toBe(true)
    noOrders(stub)
    stub.nothingKnown()
    expect([parity.runs, stub.desk.recovery.comparing]).toEqual([2, false])
    stub.tell({ kind: 'command', command: 'stop', actor: 'ops', reason: 'night' }).quote('1.10001', '1.10011')
    noOrders(stub)
    stub.nothingKnown()
    expect([parity.runs, decided]).toEqual([3, 1])
    stub.tell({ kind: 'session_down', source: 'TRADE', cause: 'requested', text: '' } as never)
    stub.tell({ kind: 'command', command: 'compare', actor: 'ops', reason: 'a look' })
    expect(stub.told('command').at(-1)?.code, 'there is nobody to ask').toBe('unreconciled')
  })

  it('unless told it compares at logons only', () => {
    const stub = new StubDesk().up()
    const before = asked(stub).length
    stub.later(600_000)
    expect(asked(stub).slice(before)).toEqual([])
  })

  it('a position that differs by too much takes the account’s trust at once', () => {
    const parity = { everyMs: 60_000, onSevere: 'halted', largestBreak: () => 500_000 } as const
    const stub = new StubDesk({ options: { parity } }).up().later(60_000)
    noOrders(stub)
    holds(stub, 500_000)
    expect(stub.desk.risk.latches()).toEqual([])
    stub.later(60_000)
    noOrders(stub)
    holds(stub, 500_001)
    expect(stub.desk.risk.latches()).toMatchObject([{ scope: '*', state: 'halted', actor: 'parity' }])
  })

  it('a fill that the drop copy alone tells is booked, and on record as a break once it is overdue', () => {
    const names = { quote: 'QUOTE', trade: 'TRADE', copy: 'DROPCOPY' }
    const stub = new StubDesk({ decide: (seen, act) => seen.working.length === 0 && act.market('buy', qty(1000)), options: { names } }).up()
    stub.tell({ kind: 'session_up', source: 'DROPCOPY', epoch: 1, reset: true }).quote('1.10000', '1.10010')
    const { clOrdID } = stub.last('NewOrderSingle')!.fields
    const done = { orderQty: qty(1000), cumQty: qty(1000), leavesQty: qty(0), lastQty: qty(1000), lastPx: px('1.1001') }
    stub.report(clOrdID, { source: 'DROPCOPY', execID: 'X1', execType: 'Trade', ordStatus: 'Filled', ...done })
    expect(stub.desk.orders.position('EURUSD').qty).toBe(qty(1000))
    expect(stub.told('fill')).toHaveLength(1)
    const { deadlineUs } = stub.desk
    stub.later(3000)
    expect(deadlineUs).toBeLessThanOrEqual(stub.now.monoUs)
    expect(notes(stub).at(-1)).toMatchObject({ opened: [{ of: 'fill', kind: 'broker_only', key: 'X1' }] })
    stub.report(clOrdID, { execID: 'X1', execType: 'Trade', ordStatus: 'Filled', ...done })
    expect(notes(stub).at(-1)).toMatchObject({ opened: [], ended: [{ of: 'fill', resolution: 'agreed' }] })
    expect(stub.told('fill')).toHaveLength(1)
    // A drop copy that says nothing more leaves the desk with nothing to wake up for.
    stub.tell({ kind: 'session_down', source: 'DROPCOPY', cause: 'peerClosed', text: '' } as never)
    expect(stub.desk.recovery.parity.copies.isUp('copy')).toBe(false)
  })

  it('a break is on record with both values; it keeps its instrument from trade after a minute, and the account after five', () => {
    const parity = { everyMs: 60_000, onSevere: 'reduce-only' } as const
    const stub = new StubDesk({ options: { parity, positionBreakBlocks: false } }).up().later(60_000)
    const compare = (): void => {
      noOrders(stub)
      holds(stub, 700_000)
    }
    compare()
    expect(notes(stub).at(-1)).toMatchObject({
      outcome: 'mismatch',
      opened: [{ of: 'position', kind: 'broker_only', key: 'EURUSD', ours: '', theirs: '700000', count: 1 }],
    })
    expect(stub.desk.mayTrade('EURUSD')).toBe(true)
    // A position that differs is asked after again and again.
    for (let ms = 0; ms < 360_000; ms += 500) {
      const before = stub.sent.length
      stub.later(500)
      if (stub.sent.slice(before).some(({ msgType }) => msgType === 'OrderMassStatusRequest')) compare()
      if (ms === 61_000) {
        expect(stub.quote('1.10000', '1.10010').desk.trading, 'nothing else stands in the way').toBe(true)
        expect(stub.desk.mayTrade('EURUSD')).toBe(false)
      }
      if (ms === 240_000) expect(stub.desk.risk.latches()).toEqual([])
    }
    expect(stub.desk.risk.latches()).toMatchObject([{ scope: '*', state: 'reduce-only', actor: 'parity' }])
    expect(stub.desk.recovery.parity.breaks()).toMatchObject([{ count: expect.any(Number) as number }])
  })
})
