import { describe, expect, test } from 'vitest'
import { codec } from '@fix/codec'
import { Direction, RecordType, type JournalRecord } from '@fix/session'
import { ctrader } from '@fix/venue/ctrader'
import { reconcileLogs } from '../src/index.ts'

const fix = codec(ctrader.dictionary)

function record(dir: Direction, seq: number, body: string, given: Partial<JournalRecord> = {}): JournalRecord {
  const raw = new TextEncoder().encode(`8=FIX.4.4|9=5|${body}|10=000|`.replaceAll('|', '\x01'))
  return { idx: 1, type: RecordType.message, stream: 1, dir, epoch: 1, seq, wallUs: seq, flags: 0, raw, note: new Uint8Array(0), ...given }
}
const order = (dir: Direction, seq: number, id: string, more = '', given: Partial<JournalRecord> = {}): JournalRecord =>
  record(dir, seq, `35=D|34=${seq}${more}|11=${id}|55=1`, given)
const epoch = (number: number, wallUs: number): JournalRecord =>
  record(Direction.none, 0, '', { type: RecordType.epoch, epoch: number, wallUs, raw: new Uint8Array(0) })

const { in: inbound, out } = Direction

describe('two journals compared', () => {
  test('what both hold is neither lost nor doubled', () => {
    const gateway = [order(out, 2, 'A'), record(out, 3, '35=F|34=3|41=A|11=B'), record(out, 4, '35=H|34=4|11=A')]
    const venue = [order(inbound, 2, 'A'), record(inbound, 3, '35=F|34=3|41=A|11=B'), record(inbound, 4, '35=H|34=4|11=A')]
    expect(reconcileLogs(fix, gateway, venue)).toEqual({ sent: 2, received: 2, lost: [], doubled: [], unsent: [], unrecorded: [] })
  })

  test('an order that never came, and that nobody has accounted for, is lost', () => {
    expect(reconcileLogs(fix, [order(out, 2, 'A')], []).lost).toEqual(['A'])
  })

  test('one that the gateway knows as unsent is not', () => {
    expect(reconcileLogs(fix, [order(out, 2, 'A')], [], new Set(['A']))).toMatchObject({ lost: [], unsent: ['A'] })
  })

  test('nor is one that a gap fill passed over', () => {
    const venue = [record(inbound, 4, '35=4|34=2|43=Y|36=5|123=Y')]
    expect(reconcileLogs(fix, [order(out, 2, 'A')], venue)).toMatchObject({ lost: [], unsent: ['A'] })
    expect(reconcileLogs(fix, [order(out, 5, 'A')], venue)).toMatchObject({ lost: ['A'], unsent: [] })
  })

  test('a gap fill of other numbers, before a reset or after one, says nothing', () => {
    const gateway = [order(out, 2, 'A', '', { epoch: 1 }), epoch(2, 100), order(out, 2, 'B', '', { epoch: 2 })]
    const fill = (wallUs: number) => [record(inbound, 4, '35=4|34=2|43=Y|36=5|123=Y', { wallUs })]
    expect(reconcileLogs(fix, gateway, fill(50))).toMatchObject({ lost: ['B'], unsent: ['A'] })
    expect(reconcileLogs(fix, gateway, fill(150))).toMatchObject({ lost: ['A'], unsent: ['B'] })
  })

  test('a second copy is doubled, unless it says that it may be one', () => {
    const gateway = [order(out, 2, 'A')]
    expect(reconcileLogs(fix, gateway, [order(inbound, 2, 'A'), order(inbound, 3, 'A')]).doubled).toEqual(['A'])
    expect(reconcileLogs(fix, gateway, [order(inbound, 2, 'A'), order(inbound, 3, 'A', '|43=Y')]).doubled).toEqual([])
  })

  test('an order that the venue has and the gateway never wrote down is unrecorded', () => {
    expect(reconcileLogs(fix, [], [order(inbound, 2, 'A')]).unrecorded).toEqual(['A'])
  })
})
