/** What makes the kill switch go by itself: each trigger at its edge, what it latches, and when a person may undo it. */
import type { Fact } from '@fix/events'
import { describe, expect, it } from 'vitest'
import type { Actions, Perception, TripSettings } from '../src/index.ts'
import { px, qty, StubDesk } from './stub-desk.ts'

const stop = { state: 'halted' } as const

/** Up and quoted. */
function tripped(trips: TripSettings, decide?: (seen: Perception, act: Actions) => void): StubDesk {
  return new StubDesk({ options: { trips }, ...(decide && { decide }) }).up().quote('1.10000', '1.10002')
}

const latches = (stub: StubDesk): string[] =>
  stub.desk.risk.latches().map(({ scope, state, actor, reason }) => `${scope} ${state} ${actor}: ${reason}`)

const rearm = (stub: StubDesk, scope = '*'): string => {
  stub.tell({ kind: 'command', command: 'kill', state: 'active', scope, actor: 'ann', reason: 'looked at it' })
  return stub.told('command').at(-1)?.code ?? 'nothing was said'
}

/** The notes of one life, folded by another. */
function afterRestart(stub: StubDesk): StubDesk {
  const again = new StubDesk()
  for (const note of stub.notes) again.desk.risk.fold(note)
  return again
}

const down = (source: 'QUOTE' | 'TRADE', cause: 'peerClosed' | 'seqTooLow' = 'peerClosed'): Fact => ({
  kind: 'session_down',
  source,
  cause,
  text: '',
})
const up = (source: 'QUOTE' | 'TRADE'): Fact => ({ kind: 'session_up', source, epoch: 1, reset: true })
const apart = (us: number): Fact => ({ kind: 'session_clock_skew', source: 'TRADE', us, level: 'warn' })

describe('refusals of the venue', () => {
  const trips = { rejects: { count: 3, withinMs: 1000, ...stop } }
  const rejected = { execType: 'Rejected', ordStatus: 'Rejected', leavesQty: qty(0) } as const

  it('so many within the time halt everything, on record before it takes effect, and stay so over a restart', () => {
    const stub = tripped(trips).report('X1', rejected).report('X2', rejected)
    expect(latches(stub)).toEqual([])
    stub.later(999).report('X3', rejected)
    expect(latches(stub)).toEqual(['* halted rejects: 3 refusals of the venue within 1000 ms'])
    expect(latches(afterRestart(stub))).toEqual(latches(stub))
  })

  it('one fewer within the time do not, however long it goes on', () => {
    const stub = tripped(trips)
    for (let n = 0; n < 12; n++) stub.later(500).report(`X${n}`, rejected)
    expect(latches(stub)).toEqual([])
  })

  it('are those of orders, by either message; answers to questions and what is told again are none', () => {
    const stub = tripped(trips)
    const refused = { kind: 'request_reject', source: 'TRADE', seq: 9, refID: 'Q', refSeqNum: 0, reason: '1', text: '' } as const
    for (let n = 0; n < 9; n++) {
      stub.tell({ ...refused, refMsgType: 'AF' }, { ...refused, refMsgType: 'H' })
      stub.report('X', { ...rejected, possDup: true }).report('Y', { ...rejected, massStatusReqID: 'M1' })
    }
    expect(latches(stub)).toEqual([])
    stub.tell({ ...refused, refMsgType: 'D' }, { ...refused, refMsgType: 'F' })
    stub.tell({ kind: 'session_reject_received', source: 'TRADE', refSeqNum: 7, text: 'no' })
    expect(latches(stub)).toHaveLength(1)
  })

  it('count anew once they have tripped: a person who re-arms gets the whole number again', () => {
    const stub = tripped(trips)
    for (const id of ['X1', 'X2', 'X3']) stub.report(id, rejected)
    expect(rearm(stub)).toBe('')
    stub.report('X4', rejected).report('X5', rejected)
    expect(latches(stub)).toEqual([])
    stub.report('X6', rejected)
    expect(latches(stub)).toHaveLength(1)
  })
})

describe('verdicts of RISK_ERROR', () => {
  it('so many within the time halt everything; a refusal with a reason is none', () => {
    let readable = true
    const document = { maxQty: qty(10), maxPosition: qty(10), maxMdAgeMs: 60_000 }
    const EURUSD = {
      ...document,
      get maxUnknown(): number {
        if (!readable) throw new Error('somebody is writing it')
        return 0
      },
    }
    const options = { trips: { riskErrors: { count: 2, withinMs: 60_000, ...stop } }, limits: { version: 'test', instruments: { EURUSD } } }
    const stub = new StubDesk({ options, decide: (_seen, act) => act.limit('buy', qty(1000), px('1.1')) }).up()
    for (let n = 0; n < 5; n++) stub.later(10).quote('1.10000', '1.10002')
    expect(stub.told('denied').at(-1)).toMatchObject({ verdict: { code: 'QTY_ABOVE_MAX' } })
    expect(latches(stub)).toEqual([])
    readable = false
    stub.later(10).quote('1.10000', '1.10002')
    expect(latches(stub)).toEqual([])
    stub.later(10).quote('1.10000', '1.10002')
    expect(latches(stub)).toEqual(['* halted risk_errors: 2 verdicts of RISK_ERROR within 60000 ms'])
  })
})

describe('new orders that the venue says nothing of', () => {
  const trips = { slowAnswers: { overMs: 500, count: 2, withinMs: 10_000, state: 'reduce-only' } } as const
  const wish = (seen: Perception, act: Actions): void => {
    if (seen.working.length < 3) act.limit('buy', qty(1000), seen.bid)
  }

  it('for too long, so many of them, reduce only', () => {
    const stub = tripped(trips, wish)
    expect(stub.count('NewOrderSingle')).toBe(1)
    stub.later(100).quote('1.10000', '1.10002')
    stub.later(499)
    expect(latches(stub)).toEqual([])
    stub.later(1)
    expect(latches(stub)).toEqual(['* reduce-only slow_answers: 2 orders without a word for 500 ms, within 10000 ms'])
  })

  it('in time are fine, be the word a yes or a no', () => {
    let wishes = 2
    const stub = tripped(trips, (_seen, act) => void (wishes-- > 0 && act.limit('buy', qty(1000), px('1.1'))))
    stub.quote('1.10000', '1.10002')
    const [first, second] = stub.sent.filter(({ msgType }) => msgType === 'NewOrderSingle').map(({ fields }) => fields.clOrdID)
    stub
      .later(400)
      .report(first, {})
      .report(second, { execType: 'Rejected', ordStatus: 'Rejected', leavesQty: qty(0) })
    stub.later(5000)
    expect(latches(stub)).toEqual([])
  })

  it('over a session that ended are lost, which is another thing than slow', () => {
    const stub = tripped(trips, wish).quote('1.10000', '1.10002')
    stub.later(100).tell(down('TRADE')).later(5000)
    expect(latches(stub)).toEqual([])
  })
})

describe('market data that is lost', () => {
  const trips = { dataLost: { overMs: 3000, state: 'reduce-only' } } as const

  it('for too long, of an instrument, reduces only in it', () => {
    const stub = tripped(trips).tell({ kind: 'session_gap_opened', source: 'QUOTE', from: 9, to: 9 })
    expect(stub.desk.books.find('EURUSD')?.state).not.toBe('LIVE')
    stub.later(2999)
    expect(latches(stub)).toEqual([])
    stub.later(1)
    expect(latches(stub)).toEqual(['symbol=EURUSD reduce-only data_lost: no LIVE book for 3000 ms'])
    expect(rearm(stub, 'symbol=EURUSD')).toBe('data_lost')
    stub.tell({ kind: 'session_gap_closed', source: 'QUOTE' }).later(2000).quote('1.10000', '1.10002')
    expect(stub.desk.books.find('EURUSD')?.state).toBe('LIVE')
    expect(latches(stub)).toHaveLength(1)
    expect(rearm(stub, 'symbol=EURUSD')).toBe('')
  })

  it('with its whole session reduces everything', () => {
    const stub = tripped(trips).tell(down('QUOTE')).later(3000)
    expect(latches(stub)).toEqual(['* reduce-only data_lost: no LIVE book for 3000 ms'])
  })

  it('is not what a closed market, or a session outside its schedule, does not send', () => {
    const hours = () => ({ logonOpen: () => false, nextChange: () => Infinity })
    const one = new StubDesk({ options: { trips, hours } }).up().tell(down('QUOTE')).later(60_000)
    const two = tripped(trips)
      .tell({ kind: 'session_schedule', source: 'QUOTE', open: false, nextChangeUs: 0 }, down('QUOTE'))
      .later(60_000)
    expect([latches(one), latches(two)]).toEqual([[], []])
  })

  it('is missed from the start of the run on, where it never came', () => {
    const stub = new StubDesk({ options: { trips } })
    stub.desk.start(1, stub.now)
    stub.later(3000)
    expect(latches(stub)).toHaveLength(1)
  })
})

describe('the trade session', () => {
  const trips = { tradeLost: { overMs: 10_000, ...stop } }

  it('down for too long halts everything, and back in time does not', () => {
    const stub = tripped(trips)
    stub.tell(down('TRADE')).later(9999).tell(up('TRADE')).later(60_000)
    expect(latches(stub)).toEqual([])
    stub.tell(down('TRADE')).later(10_000)
    expect(latches(stub)).toEqual(['* halted trade_lost: its session is down for 10000 ms'])
    expect(rearm(stub)).toBe('trade_lost')
    stub.tell(up('TRADE'))
    expect(rearm(stub)).toBe('')
  })

  it('ended by numbers that cannot be right halts everything at once', () => {
    const trips = { sequence: stop }
    expect(latches(tripped(trips).tell(down('TRADE')))).toEqual([])
    expect(latches(tripped(trips).tell(down('TRADE', 'seqTooLow')))).toEqual(['* halted sequence: TRADE ended by seqTooLow'])
  })
})

describe('clocks', () => {
  const trips = { clock: { overMs: 1000, ...stop } }

  it('too far apart halt everything until they agree and a person says so', () => {
    const stub = tripped(trips).tell(apart(-999_999))
    expect(latches(stub)).toEqual([])
    stub.tell(apart(-1_000_000))
    expect(latches(stub)).toEqual(['* halted clock: -1000 ms apart from TRADE'])
    expect(rearm(stub)).toBe('clock')
    stub.tell(apart(0))
    expect(rearm(stub)).toBe('')
  })

  it('of which ours jumps halt everything, forwards or back', () => {
    for (const us of [1_000_000, -1_000_000]) {
      const stub = tripped(trips)
      stub.now = { ...stub.now, wallUs: stub.now.wallUs + us - Math.sign(us) }
      stub.tell({ kind: 'wake' })
      expect(latches(stub)).toEqual([])
      stub.now = { ...stub.now, wallUs: stub.now.wallUs + us }
      stub.tell({ kind: 'wake' })
      expect(latches(stub)).toEqual([`* halted clock: the wall clock jumped by ${us / 1000} ms`])
    }
  })

  it('apart beyond the limit refuse an order by CLOCK_SKEW, with no trip configured', () => {
    const limits = { version: 'test', account: { maxClockSkewMs: 500 }, instruments: { EURUSD: wide } }
    const stub = new StubDesk({ options: { limits }, decide: (seen, act) => act.limit('buy', qty(1000), seen.bid) }).up()
    stub.tell(apart(500_000)).quote('1.10000', '1.10002')
    expect(stub.told('denied')).toMatchObject([{ verdict: { code: 'CLOCK_SKEW', limit: 500_000, actual: 500_000 } }])
    // Another connection may be to another machine: it is compared anew.
    stub.tell(down('TRADE'), up('TRADE')).listed().nothingKnown().later(10).quote('1.10000', '1.10002')
    expect(stub.count('NewOrderSingle')).toBe(1)
  })
})

const wide = { maxQty: qty(10_000), maxPosition: qty(20_000), maxMdAgeMs: 60_000, maxUnknown: 0 }

describe('what is wrong outside of the loop', () => {
  it('a journal that takes no more orders halts everything, and holds until it takes them again', () => {
    const stub = tripped({ store: stop }).tell({ kind: 'fault', of: 'store', on: true, text: 'storeFull' })
    expect(latches(stub)).toEqual(['* halted store: storeFull'])
    expect(rearm(stub)).toBe('store')
    stub.tell({ kind: 'fault', of: 'store', on: false, text: '' })
    expect(rearm(stub)).toBe('')
  })

  it.each(['audit', 'memory', 'queue', 'config'] as const)(
    '%s: it trips with its own name, over a restart, and holds until it is over',
    (of) => {
      const stub = tripped({ [of]: stop }).tell({ kind: 'fault', of, on: true, text: 'what was found' })
      expect(latches(stub)).toEqual([`* halted ${of}: what was found`])
      expect(latches(afterRestart(stub))).toEqual(latches(stub))
      expect(rearm(stub)).toBe(of)
      stub.tell({ kind: 'fault', of, on: false, text: '' })
      expect(rearm(stub)).toBe('')
    },
  )

  it('a fault that trips nothing, as nobody has said so, holds nothing either', () => {
    const stub = tripped({ audit: stop }).tell({ kind: 'fault', of: 'memory', on: true, text: 'much' })
    expect(latches(stub)).toEqual([])
    stub.tell({ kind: 'command', command: 'kill', scope: '*', state: 'halted', actor: 'ann', reason: 'a test' })
    expect(rearm(stub)).toBe('')
  })

  it('while the kill file is there nothing is re-armed, whatever the scope; what is stricter is taken', () => {
    const stub = tripped({}).tell({ kind: 'fault', of: 'killFile', on: true, text: 'KILL' })
    const kill = { kind: 'command', command: 'kill', scope: 'symbol=EURUSD', actor: 'ann', reason: 'a test' } as const
    stub.tell({ ...kill, state: 'halted' })
    expect(rearm(stub, 'symbol=EURUSD')).toBe('kill_file')
    stub.tell({ ...kill, state: 'reduce-only' })
    expect(stub.told('command').at(-1)?.code).toBe('kill_file')
    stub.tell({ ...kill, state: 'cancel-all' })
    expect(stub.told('command').at(-1)?.code).toBe('')
    stub.tell({ kind: 'fault', of: 'killFile', on: false, text: '' })
    expect(rearm(stub, 'symbol=EURUSD')).toBe('')
  })
})

describe('a trip', () => {
  it('leaves what is as strict already as it is, with the name of who made it so', () => {
    const stub = tripped({ sequence: { state: 'reduce-only' } })
    stub.tell({ kind: 'command', command: 'kill', state: 'halted', scope: '*', actor: 'ann', reason: 'lunch' }, down('TRADE', 'seqTooLow'))
    expect(latches(stub)).toEqual(['* halted ann: lunch'])
  })

  it('cancels what rests, where that is its state', () => {
    const stub = tripped({ rejects: { count: 1, withinMs: 1000, state: 'cancel-all' } }, (seen, act) => {
      if (seen.working.length === 0) act.limit('buy', qty(1000), px('1.09000'))
    })
    stub.report(stub.last('NewOrderSingle')?.fields.clOrdID, {})
    stub.tell({ kind: 'session_reject_received', source: 'TRADE', refSeqNum: 7, text: 'no' })
    expect(stub.count('OrderCancelRequest')).toBe(1)
  })

  it('is none where nothing is configured', () => {
    const stub = tripped({})
    for (let n = 0; n < 100; n++) stub.tell({ kind: 'session_reject_received', source: 'TRADE', refSeqNum: n, text: 'no' })
    stub.tell(apart(1e9), down('QUOTE'), down('TRADE', 'seqTooLow'), { kind: 'fault', of: 'store', on: true, text: 'full' })
    stub.later(1e6)
    expect(latches(stub)).toEqual([])
  })
})
