import type { Moments } from '@fix/events'
import { momentsOf } from '@fix/oms'
import { describe, expect, it } from 'vitest'
import { mostDepartures } from '../src/departures.ts'
import { readDepartures, Stamps, type Actions, type Departure, type Perception } from '../src/index.ts'
import { mostUnderWay } from '../src/stamps.ts'
import { px, qty, StubDesk } from './stub-desk.ts'

/** A clock that shows a microsecond more with each look, unless it is set. */
class Looked {
  us = 1_000_000
  readonly monoUs = (): number => ++this.us
}

function kept(clock = new Looked()) {
  const records: Departure[][] = []
  const stamps = new Stamps({ monoUs: clock.monoUs, append: (note) => void records.push(readDepartures(new Uint8Array(note))!) })
  const leave = (idx: number): void => {
    stamps.appended(idx, true)
    stamps.stored(idx)
    stamps.taken()
    stamps.written(idx)
  }
  return { clock, records, stamps, leave }
}

describe('when a decision came about', () => {
  const momentsIn = (stub: StubDesk): (Moments | undefined)[] =>
    stub.sentNotes.flatMap(({ note }) => {
      if (note.length === 0) return []
      const said = JSON.parse(new TextDecoder().decode(note.subarray(2))) as { k: string; stamps?: unknown }
      return ['new', 'cancel', 'replace'].includes(said.k) ? [momentsOf(said.stamps)] : []
    })
  const began = (decide: (seen: Perception, act: Actions) => void) => {
    const { stamps, clock } = kept()
    return { stamps, clock, stub: new StubDesk({ decide, options: { stamps } }).up() }
  }
  const accept = (stub: StubDesk): StubDesk => stub.report(stub.last('NewOrderSingle')!.fields.clOrdID, {})
  /** As the driver tells it of a message. */
  const message = (stamps: Stamps, clock: Looked, act: () => void): number => {
    const monoUs = clock.monoUs()
    stamps.framed({ wallUs: 0, monoUs })
    act()
    stamps.handled()
    return monoUs
  }

  it('stands in the note of each order, cancel and replace: five moments in their order, the first that of the message', () => {
    let turn = 0
    const { stub, stamps, clock } = began((seen, act) => {
      turn++
      if (turn === 1) act.limit('buy', qty(1000), px('1.09990'))
      if (turn === 2) act.replace(seen.working[0].clOrdID, qty(2000), px('1.09991'))
      if (turn === 3) act.cancel(seen.working[0].clOrdID)
    })
    const reads: number[] = []
    const tells = [
      () => stub.quote('1.10000', '1.10002'),
      () => accept(stub),
      () => stub.quote('1.10001', '1.10003'),
      () => {
        const { clOrdID, origClOrdID } = stub.last('OrderCancelReplaceRequest')!.fields
        const terms = { orderQty: qty(2000), leavesQty: qty(2000), price: px('1.09991') }
        stub.report(clOrdID, { origClOrdID: String(origClOrdID), execType: 'Replaced', ...terms })
      },
      () => stub.quote('1.10002', '1.10004'),
    ]
    for (const tell of tells) reads.push(message(stamps, clock, tell))
    const found = momentsIn(stub)
    expect(found).toHaveLength(3)
    for (const moments of found) {
      const { readUs, framedUs, appliedUs, decidedUs, passedUs } = moments!
      expect(reads).toContain(readUs)
      expect(framedUs).toBe(readUs + 1)
      expect(appliedUs).toBeGreaterThan(framedUs)
      expect(decidedUs).toBeGreaterThan(appliedUs)
      expect(passedUs).toBe(decidedUs + 1)
    }
  })

  it('of what a timer or a person asks for has no message: not even where it comes while one is handled', () => {
    const { stub, stamps, clock } = began((seen, act) => {
      if (seen.working.length === 0) act.limit('buy', qty(1000), px('1.09990'))
    })
    message(stamps, clock, () => accept(stub.quote('1.10000', '1.10002')))
    const [{ clOrdID }] = stub.desk.orders.open()
    const before = momentsIn(stub).length
    message(stamps, clock, () => stub.tell({ kind: 'command', command: 'cancel', clOrdID, actor: 'ops', reason: 'asked' }))
    const [cancel] = momentsIn(stub).slice(before)
    expect(cancel).toMatchObject({ readUs: NaN, framedUs: NaN, decidedUs: expect.any(Number) as number, passedUs: cancel!.decidedUs + 1 })
  })

  it('of what the kill switch takes back and closes has the moments from the command on', () => {
    const { stub } = began((seen, act) => {
      if (seen.working.length === 0) act.limit('buy', qty(1000), px('1.09990'))
    })
    accept(stub.quote('1.10000', '1.10002'))
    const before = momentsIn(stub).length
    stub.tell({ kind: 'command', command: 'kill', state: 'flatten', scope: '*', actor: 'ops', reason: 'asked' })
    expect(stub.told('command')).toMatchObject([{ code: '' }])
    const found = momentsIn(stub).slice(before)
    expect(found).toHaveLength(1)
    const { readUs, framedUs, appliedUs, decidedUs, passedUs } = found[0]!
    expect([readUs, framedUs]).toEqual([NaN, NaN])
    expect([decidedUs > appliedUs, passedUs > decidedUs]).toEqual([true, true])
  })

  it('is not there where nobody keeps the time: the notes are as they were', () => {
    const stub = new StubDesk({ decide: (_seen, act) => act.limit('buy', qty(1000), px('1.09990')) }).up()
    stub.quote('1.10000', '1.10002')
    expect(momentsIn(stub)).toEqual([undefined])
  })
})

describe('when messages left', () => {
  it('follows with whatever is appended next, many together, and never by itself while they come', () => {
    const { records, leave, stamps, clock } = kept()
    leave(5)
    expect(records).toEqual([])
    stamps.appended(6, false)
    expect(records).toEqual([[{ idx: 5, durableUs: 1_000_002, writtenUs: 1_000_003 }]])
    // Within a tenth of a second others wait for each other, or until they are many.
    for (let idx = 10; idx < 40; idx += 2) {
      leave(idx)
      stamps.appended(idx + 1, false)
    }
    expect(records).toHaveLength(1)
    leave(40)
    stamps.appended(41, false)
    expect(records.map((one) => one.length)).toEqual([1, 16])
    leave(42)
    clock.us += 100_000
    stamps.appended(43, false)
    expect(records.map((one) => one.length)).toEqual([1, 16, 1])
    expect(stamps.deadlineUs).toBe(Infinity)
  })

  it('waits for no other record for longer than a second, and for one that is not written no longer than five', () => {
    const { records, leave, stamps, clock } = kept()
    leave(5)
    const dueUs = stamps.deadlineUs
    clock.us = dueUs - 10
    stamps.wake()
    expect(records).toEqual([])
    clock.us = dueUs
    stamps.wake()
    expect(records.map((one) => one.map(({ idx }) => idx))).toEqual([[5]])
    stamps.appended(7, true)
    stamps.stored(7)
    leave(8)
    clock.us += 4_000_000
    stamps.wake()
    expect(records).toHaveLength(1)
    clock.us += 1_000_001
    stamps.wake()
    expect(records[1]).toMatchObject([{ idx: 7, writtenUs: NaN }, { idx: 8 }])
    expect(stamps.deadlineUs).toBe(Infinity)
  })

  it('at the end of a run says what is known, and nothing of what was never durable', () => {
    const { records, leave, stamps } = kept()
    leave(5)
    stamps.appended(6, true)
    stamps.stored(6)
    stamps.appended(7, true)
    stamps.end()
    expect(records).toEqual([[expect.objectContaining({ idx: 5 }), { idx: 6, durableUs: expect.any(Number) as number, writtenUs: NaN }]])
    stamps.end()
    expect(records).toHaveLength(1)
  })

  it('of one sync or one write that brought many is one moment, and of a message that is gone there is none', () => {
    const { records, stamps } = kept()
    for (const idx of [1, 2, 3]) stamps.appended(idx, true)
    stamps.stored(3)
    stamps.taken()
    for (const idx of [1, 3]) stamps.written(idx)
    stamps.end()
    const [[first, second, third]] = records
    expect([first.durableUs, second.durableUs]).toEqual([third.durableUs, third.durableUs])
    expect([first.writtenUs, second.writtenUs]).toEqual([third.writtenUs, NaN])
  })

  it('is bounded: of the oldest beyond so many under way nothing more is kept, and a long list is more than one record', () => {
    const { records, stamps } = kept()
    for (let idx = 1; idx <= mostUnderWay + 10; idx++) stamps.appended(idx, true)
    stamps.stored(1000)
    stamps.taken()
    for (let idx = 1; idx <= mostUnderWay + 10; idx++) stamps.written(idx)
    stamps.end()
    expect(records.map((one) => one.length)).toEqual(Array.from({ length: mostUnderWay / mostDepartures }, () => mostDepartures))
    expect(records.flat().map(({ idx }) => idx)).toEqual(Array.from({ length: mostUnderWay }, (_, n) => n + 11))
  })

  it('a record of it that contradicts itself, or is of a later version, is refused with the reason; one of somebody else is none', () => {
    const note = (count: number, ...numbers: number[]): Uint8Array => {
      const view = new DataView(new ArrayBuffer(8 + numbers.length * 8))
      view.setUint8(0, 5)
      view.setUint8(1, 1)
      view.setUint16(2, count, true)
      for (const [n, each] of numbers.entries()) view.setFloat64(8 + n * 8, each, true)
      return new Uint8Array(view.buffer)
    }
    expect(readDepartures(note(1, 7, 10, 12))).toEqual([{ idx: 7, durableUs: 10, writtenUs: 12 }])
    expect(readDepartures(Uint8Array.of(3, 1, 123))).toBeUndefined()
    expect(() => readDepartures(Uint8Array.of(5, 2, 0, 0))).toThrow('departures of version 2, expected 1')
    expect(() => readDepartures(Uint8Array.of(5, 1, 0))).toThrow('departures of 3 bytes, expected 8 or more')
    expect(() => readDepartures(note(2, 7, 10, 12))).toThrow('departures of 32 bytes, expected 56 for 2 messages')
    expect(() => readDepartures(note(1, 0, 10, 12))).toThrow('departures of record 0, expected an integer from 1')
    expect(() => readDepartures(note(1, 7, 10, 0.5))).toThrow('departure of record 7 at 0.5, expected microseconds')
    expect(() => readDepartures(note(1, 7, 10, 9))).toThrow('record 7 written at 9, before it was durable at 10')
  })
})
