import { describe, expect, test } from 'vitest'
import { Direction, RecordType } from '@fix/session'
import type { Qty } from '@fix/units'
import { ExecutedOnce } from '../../src/checkers/executed-once.ts'
import { unhealed } from '../../src/checkers/healed.ts'
import { JournalIsState } from '../../src/checkers/journal-is-state.ts'
import { NoSecrets } from '../../src/checkers/no-secrets.ts'
import { NotHasty } from '../../src/checkers/not-hasty.ts'
import { NothingSkipped } from '../../src/checkers/nothing-skipped.ts'
import { NumbersAhead } from '../../src/checkers/numbers-ahead.ts'
import { OneWriter } from '../../src/checkers/one-writer.ts'
import { PersistedFirst } from '../../src/checkers/persisted-first.ts'
import { ReportsTaken } from '../../src/checkers/reports-taken.ts'
import { SentOnce } from '../../src/checkers/sent-once.ts'
import { Twin } from '../../src/checkers/twin.ts'
import { UnderControl } from '../../src/checkers/under-control.ts'
import { listedInstruments } from '../../src/index.ts'
import { appended, ear, executed, newOrder, raw, record, risk, sceneOf, venue } from './records.ts'

const instruments = listedInstruments.filter(({ id }) => id === 'EURUSD')
const limits = {
  version: '1',
  instruments: { EURUSD: { maxQty: 500_000 as Qty, maxPosition: 1_000_000 as Qty, maxMdAgeMs: 1000, maxUnknown: 0 } },
}
const order = raw('8=FIX.4.4|9=40|35=D|34=1|52=20260102-09:30:00.000|11=S1-1|10=000|')

describe('I1: what is sent is stored first', () => {
  const sent = (storedIdx: number, bytes = order) => ({ session: 'TRADE' as const, bytes, storedIdx })

  test('holds for a message whose record is stored and says the same', () => {
    const { said, tell } = ear()
    const checker = new PersistedFirst(tell)
    checker.appended(appended(7, { raw: order }))
    checker.wrote(sent(7))
    checker.began([record(7, { raw: order })], 7)
    expect(said).toEqual([])
  })

  test('fires on a message without a record, on one that is not stored yet, and on one that says something else', () => {
    const { said, tell } = ear()
    const checker = new PersistedFirst(tell)
    checker.wrote(sent(0))
    checker.appended(appended(7, { raw: order }))
    checker.wrote(sent(6))
    checker.wrote(sent(7, raw('8=FIX.4.4|9=40|35=D|34=1|52=20260102-09:30:00.000|11=S1-2|10=000|')))
    expect(said).toEqual([
      'TRADE sent D as number 1, which no record holds',
      'TRADE sent D as number 1 before its record 7 was stored: 6 is',
      'TRADE sent D as number 1 otherwise than its record 7 has it',
    ])
  })

  test('fires on a record that was stored, or sent, and is gone when the next process begins', () => {
    const { said, tell } = ear()
    const checker = new PersistedFirst(tell)
    checker.appended(appended(7, { raw: order }))
    checker.appended(appended(8, { seq: 2, raw: raw('35=H|34=2|') }))
    checker.began([record(8, { seq: 2, raw: raw('35=H|34=3|') })], 8)
    expect(said).toEqual(['record 7 was stored, and is gone', 'record 8 was stored, and is another one'])
  })
})

test('I2 fires on a request that leaves twice, or reaches the venue twice, unless the copy says that it may be one', () => {
  const { said, tell } = ear()
  const checker = new SentOnce(tell)
  const copy = raw('8=FIX.4.4|35=D|34=1|43=Y|11=S1-1|')
  for (const bytes of [order, copy, order]) checker.wrote({ session: 'TRADE', bytes, storedIdx: 9 })
  for (const bytes of [order, copy, order]) checker.venueAppended(record(1, { dir: Direction.in, raw: bytes }))
  expect(said).toEqual(['D S1-1 left again, without PossDupFlag', 'D S1-1 reached the venue again, without PossDupFlag'])
})

describe('I3 and I4: each execution counts once', () => {
  const accepted = { kind: 'new', orderID: '1', clOrdID: 'S1-1', symbol: 'EURUSD', side: 'buy' }
  const fill = { kind: 'fill', orderID: '1', qty: 100_000 }

  function told(...notes: Uint8Array[]): { said: string[]; checker: ExecutedOnce } {
    const { said, tell } = ear()
    const checker = new ExecutedOnce(tell, tell)
    checker.venueAppended(record(1, { note: venue(accepted, fill) }))
    checker.appended(appended(1, { note: newOrder('S1-1') }))
    for (const [at, one] of notes.entries()) checker.appended(appended(at + 2, { note: one, dir: Direction.in }))
    return { said, checker }
  }

  test('fires on a fill that is booked twice, at once and at the end', () => {
    const { said, checker } = told(executed('S1-1', 100_000), executed('S1-1', 100_000))
    expect(said).toEqual(['order S1-1 has 200000 executed, the venue has 100000'])
    checker.ended()
    expect(said.slice(1)).toEqual([
      'order S1-1 ends with 200000 executed, at the venue with 100000',
      'position in EURUSD ends as 200000, at the venue as 100000',
    ])
  })

  test('fires on a fill that never came', () => {
    const { said, checker } = told()
    checker.ended()
    expect(said).toEqual([
      'order S1-1 ends with 0 executed, at the venue with 100000',
      'position in EURUSD ends as 0, at the venue as 100000',
    ])
  })

  test('fires on a position that is not the sum of its executions', () => {
    const { said, checker } = told(executed('S1-1', 100_000))
    checker.stepped(sceneOf({ orders: { positionQty: () => 50_000 } }))
    expect(said).toEqual(['position in EURUSD is 50000, its executions in the journal make 100000'])
  })
})

test('I5 fires where the venue has seen a number that the gateway would give out again', () => {
  const { said, tell } = ear()
  const checker = new NumbersAhead(tell)
  checker.appended(appended(1, { seq: 4 }))
  checker.venueAppended(record(1, { dir: Direction.in, seq: 4 }))
  checker.stepped(sceneOf(undefined))
  expect(said).toEqual([])
  checker.began([record(1, { seq: 3 })])
  checker.stepped(sceneOf(undefined))
  expect(said).toEqual(['TRADE would send number 4, the venue has seen 4'])
})

describe('I6: nothing is skipped', () => {
  const heard = (seq: number, type: string, more = ''): Parameters<NothingSkipped['appended']>[0] =>
    appended(seq, { dir: Direction.in, seq, raw: raw(`35=${type}|34=${seq}|52=20260102-09:30:0${seq}.000|${more}`) })

  test('fires on a number behind a hole, and not where a SequenceReset says so', () => {
    const { said, tell } = ear()
    const checker = new NothingSkipped(tell)
    checker.appended(heard(1, 'A'))
    checker.appended(heard(4, '4', '36=5|'))
    checker.appended(heard(7, '8'))
    expect(said).toEqual(['record 7 has number 7, the one before it 4'])
  })

  test('fires on a message of the venue that lies behind the expected number and is not there', () => {
    const { said, tell } = ear()
    const checker = new NothingSkipped(tell)
    for (const seq of [1, 2, 3]) checker.venueAppended({ ...heard(seq, '8').record, dir: Direction.out })
    checker.appended(heard(1, '8'))
    checker.appended(heard(2, '4', '36=3|'))
    checker.appended(heard(3, '8'))
    checker.ended()
    expect(said).toEqual(['8 number 2 of the venue was passed over: the gateway is at 3'])
  })
})

describe('I7: memory is the fold of the journal', () => {
  test('fires on an order that stands otherwise in memory, and on a state that does', () => {
    const { said, tell } = ear()
    const twin = new Twin({ instruments, limits })
    const checker = new JournalIsState(tell, twin)
    const one = appended(1, { note: newOrder('S1-1') })
    checker.appended(one)
    twin.fold(one.record)
    checker.stepped(sceneOf(twin.desk))
    expect(said).toEqual([])
    const other = new Twin({ instruments, limits })
    checker.appended(one)
    checker.stepped(sceneOf(other.desk))
    checker.ended(sceneOf(other.desk))
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(/^order S1-1: folded/)
  })
})

describe('I8: nothing leaves under the switch, or beyond a limit', () => {
  function judged(...notes: Uint8Array[]): string[] {
    const { said, tell } = ear()
    const twin = new Twin({ instruments, limits })
    const checker = new UnderControl(tell, { twin, instruments, limits, unreadable: () => false })
    for (const [at, one] of notes.entries()) {
      const next = appended(at + 1, { note: one, type: one[0] === 2 ? RecordType.note : RecordType.message, seq: at + 1 })
      checker.appended(next)
      twin.fold(next.record)
    }
    return said
  }

  test('holds for an order in a scope that is on', () => {
    expect(judged(risk({ scope: 'symbol=GBPUSD', state: 'halted' }), newOrder('S1-1'))).toEqual([])
    expect(judged(risk({ scope: '*', state: 'halted' }), risk({ scope: '*', state: 'active' }), newOrder('S1-1'))).toEqual([])
  })

  test.each(['reduce-only', 'halted', 'cancel-all', 'flatten'])('fires on an order that opens a position under %s', (state) => {
    expect(judged(risk({ scope: 'strategy=trader,symbol=EURUSD', state }), newOrder('S1-1'))).toEqual([
      `new order S1-1: buy 100000 EURUSD by trader left under ${state}, position 0`,
    ])
  })

  test('fires on a quantity off the step, one beyond the limit, and a price that is none', () => {
    expect(judged(newOrder('S1-1', { qty: 150 }))[0]).toContain('left with a quantity beyond its limits')
    expect(judged(newOrder('S1-1', { qty: 600_000 }))[0]).toContain('left with a quantity beyond its limits')
    expect(judged(newOrder('S1-1', { type: 'limit', px: -5 }))[0]).toContain('left at -5, which is no price')
  })

  test('fires on orders that together go beyond the position that is allowed', () => {
    const three = ['S1-1', 'S1-2', 'S1-3'].map((id) => newOrder(id, { qty: 500_000 }))
    expect(judged(...three)).toEqual([
      'new order S1-3: buy 500000 EURUSD by trader may bring the position to 1500000, 1000000 is the limit',
    ])
  })

  test('fires on an order that leaves while the limits can’t be read', () => {
    const { said, tell } = ear()
    const twin = new Twin({ instruments, limits })
    new UnderControl(tell, { twin, instruments, limits, unreadable: () => true }).appended(appended(1, { note: newOrder('S1-1') }))
    expect(said[0]).toContain('left while no limit could be read')
  })
})

test('I9 fires on a secret in a record, in the venue’s log and in an outcome', () => {
  const { said, tell } = ear()
  const checker = new NoSecrets(tell, 'canary-1')
  const logon = raw('35=A|34=1|554=canary-1|')
  checker.appended(appended(3, { raw: logon }))
  checker.venueAppended(record(4, { raw: logon }))
  checker.outcome({
    kind: 'held',
    cause: 1,
    code: 'canary-1',
    intent: { kind: 'cancel', cause: 1, strategy: '', clOrdID: '', by: 'operator' },
  })
  checker.appended(appended(5, { raw: raw('35=A|34=1|554=***|') }))
  expect(said).toEqual([
    'record 3 of the journal holds the secret',
    'record 4 of the venue’s log holds the secret',
    'an outcome held holds the secret',
  ])
})

test('I10 names what is not healed', () => {
  expect(unhealed(sceneOf(undefined), [])).toEqual(['no process runs'])
  const desk = {
    orders: {
      unreconciled: 1,
      unknownCount: () => 2,
      unprotected: () => true,
      breaks: () => [{ instrumentId: 'EURUSD', ours: 0, theirs: 100 }],
      open: () => [{ clOrdID: 'S1-1', requests: [{}], state: 'New' }],
    },
    recovery: { done: false, step: 'status' },
    symbols: { resolved: false },
    books: { find: () => undefined },
    risk: { reservations: 1 },
  }
  expect(
    unhealed(
      sceneOf(desk, (session) => session === 'QUOTE'),
      ['EURUSD'],
    ),
  ).toEqual([
    'TRADE is down',
    'recovery is at status',
    '1 orders are not reconciled',
    '2 orders are of unknown fate',
    'position in EURUSD is 0, the venue says 100',
    'the instruments are not resolved',
    'the book of EURUSD is none',
    'the position in EURUSD is without its stop',
    'order S1-1 waits for an answer',
    '1 reservations of risk are left',
  ])
})

test('I11 fires on an index that goes back, a number given out twice, an epoch that goes back, and a start that is no newer', () => {
  const { said, tell } = ear()
  const checker = new OneWriter(tell)
  checker.began([record(1, { epoch: 2, seq: 1 })], 0, 2)
  checker.appended(appended(2, { epoch: 2, seq: 1 }))
  checker.appended(appended(2, { epoch: 1, seq: 9 }))
  checker.began([], 0, 2)
  expect(said).toEqual([
    'record 2 has number 1 of stream 2, epoch 2, which is taken',
    'record 2 follows record 2',
    'record 2 of epoch 1 follows one of epoch 2 in stream 2',
    'a process began with epoch 2, one before it had 2',
  ])
})

describe('I6: a report that names an order of ours leaves its note', () => {
  const up = sceneOf({})
  const ours = appended(1, { raw: order, note: newOrder('S1-1') })
  const report = (seq: number, given = '', stamp = '00:00:01.000') =>
    raw(`8=FIX.4.4|9=99|35=8|34=${seq}|52=20260102-${stamp}|11=S1-1|14=0|37=V1|39=0|150=0|151=1000|${given}10=000|`)
  const came = (idx: number, seq: number, bytes: Uint8Array, note: Uint8Array = new Uint8Array(0)) =>
    appended(idx, { dir: Direction.in, seq, raw: bytes, note, wallUs: 1_000_000 })

  test('holds where it does, and for a copy, an answer to a question, and an order of somebody else', () => {
    const { said, tell } = ear()
    const checker = new ReportsTaken(tell)
    checker.appended(ours)
    checker.appended(came(2, 1, report(1), executed('S1-1', 1000)))
    checker.appended(came(3, 2, report(2)))
    checker.appended(came(4, 3, raw('35=8|34=3|11=S1-1|37=V1|39=0|150=I|14=500|')))
    checker.appended(came(5, 4, raw('35=8|34=4|11=X9|37=V9|39=0|150=0|')))
    checker.stepped(up)
    expect(said).toEqual([])
  })

  test('fires on one that left nothing', () => {
    const { said, tell } = ear()
    const checker = new ReportsTaken(tell)
    checker.appended(ours)
    checker.appended(came(2, 7, report(7)))
    checker.stepped(up)
    checker.stepped(up)
    expect(said).toEqual(['report 7 of 150=0 names order S1-1, and nothing came of it'])
  })

  test('holds for one that was refused, or had a bad stamp when the process died', () => {
    const { said, tell } = ear()
    const checker = new ReportsTaken(tell)
    checker.appended(ours)
    checker.appended(came(2, 7, report(7)))
    checker.appended(appended(3, { raw: raw('35=3|45=7|') }))
    checker.stepped(up)
    checker.appended(came(4, 8, report(8, '32=1|', '00:10:00.000')))
    checker.stepped(sceneOf(undefined))
    expect(said).toEqual([])
    checker.appended(came(5, 9, report(9, '32=2|')))
    checker.stepped(sceneOf(undefined))
    expect(said).toEqual(['report 9 of 150=0 names order S1-1, and nothing came of it'])
  })
})

describe('I10: what heals is not hasty', () => {
  const hasty = () => {
    const { said, tell } = ear()
    const now = { wallUs: 0, monoUs: 0 }
    return { said, now, checker: new NotHasty(tell, { heartBtIntS: 10, now }) }
  }
  const heard = appended(1, { dir: Direction.in, raw: raw('35=0|34=1|') })
  const test1 = appended(2, { raw: raw('35=1|34=2|112=T|') })
  const asks = appended(3, { raw: raw('35=2|34=3|7=5|16=0|') })
  const down = { kind: 'session_down', source: 'TRADE', cause: 'heartbeatTimeout', text: '' } as const

  test('holds for a test after 1.2 intervals of silence, the end after 2.4, and a gap that is asked for again after ten seconds', () => {
    const { said, now, checker } = hasty()
    checker.appended(heard)
    checker.appended(asks)
    now.monoUs = 12_000_000
    checker.appended(test1)
    checker.appended(asks)
    now.monoUs = 24_000_000
    checker.fact(down)
    expect(said).toEqual([])
  })

  test('fires where the peer is tested, or given up, before it was silent for long', () => {
    const { said, now, checker } = hasty()
    checker.appended(heard)
    now.monoUs = 11_000_000
    checker.appended(test1)
    now.monoUs = 23_000_000
    checker.fact(down)
    expect(said).toEqual([
      'the peer was tested after 11000 ms without a message',
      'the connection was given up after 23000 ms without a message',
    ])
  })

  test('fires on a gap that is asked for over and over, and not on one of a new connection', () => {
    const { said, now, checker } = hasty()
    checker.appended(asks)
    now.monoUs = 1_000_000
    checker.appended(asks)
    checker.appended(appended(4, { raw: raw('35=A|34=4|') }))
    checker.appended(asks)
    expect(said).toEqual(['stream 2 5 to 0 was asked for again after 1000 ms'])
  })
})
