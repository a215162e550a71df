/** Limits that look back, through the desk: what it has sent, what was executed, what the price was. */
import type { InstrumentLimits } from '@fix/risk'
import { describe, expect, it } from 'vitest'
import type { Actions, Perception } from '../src/index.ts'
import { px, qty, StubDesk } from './stub-desk.ts'

const limits = (more: Partial<InstrumentLimits>) => ({
  version: 'test',
  instruments: { EURUSD: { maxQty: qty(10_000), maxPosition: qty(20_000), maxMdAgeMs: 60_000, maxUnknown: 0, ...more } },
})

/** Buys at the market whenever nothing of its own works. */
const buyAgain = (seen: Perception, act: Actions): void => {
  if (seen.working.length === 0) act.market('buy', qty(1000))
}

/** The venue fills the last order whole. */
const fillLast = (stub: StubDesk): StubDesk => stub.filled(stub.last('NewOrderSingle')?.fields.clOrdID, 'buy', 1000, '1.10002')

describe('repeated executions', () => {
  const running = (): StubDesk => {
    const options = { limits: limits({ executions: { count: 2, withinMs: 10_000 } }) }
    return new StubDesk({ decide: buyAgain, options }).up().quote('1.10000', '1.10002')
  }

  it('halt the strategy in the instrument, on record, and it stays off when the time is over', () => {
    const stub = running()
    fillLast(stub)
    expect(stub.count('NewOrderSingle')).toBe(2)
    fillLast(stub)
    expect(stub.desk.risk.latches()).toMatchObject([{ scope: 'strategy=test,symbol=EURUSD', state: 'halted', actor: 'repeat_exec' }])
    stub.later(60_000).quote('1.10000', '1.10002')
    expect(stub.count('NewOrderSingle')).toBe(2)
    expect(stub.told('denied').at(-1)).toMatchObject({ verdict: { code: 'KILLED' } })
    // The move is in the journal before it takes effect, so a restart folds it.
    const again = new StubDesk()
    for (const note of stub.notes) again.desk.risk.fold(note)
    expect(again.desk.risk.killState('test', 'EURUSD')).toBe('halted')
  })

  it('are undone by a person with a reason, and by nobody else', () => {
    const stub = running()
    fillLast(fillLast(stub))
    const rearm = { kind: 'command', command: 'kill', state: 'active', scope: 'strategy=test,symbol=EURUSD' } as const
    stub.tell({ ...rearm, actor: '', reason: '' })
    expect(stub.desk.risk.killState('test', 'EURUSD')).toBe('halted')
    stub
      .later(20_000)
      .tell({ ...rearm, actor: 'ann', reason: 'looked at it' })
      .quote('1.10000', '1.10002')
    expect(stub.count('NewOrderSingle')).toBe(3)
  })

  it('do not loosen a switch that is stricter already', () => {
    const stub = running()
    fillLast(stub)
    stub.tell({ kind: 'command', command: 'kill', state: 'flatten', scope: 'symbol=EURUSD', actor: 'ann', reason: 'a test' })
    fillLast(stub)
    expect(stub.desk.risk.latches()).toMatchObject([{ scope: 'symbol=EURUSD', state: 'flatten' }])
  })
})

describe('a price that rose', () => {
  it('is not run after: the desk tells risk each price of the book', () => {
    const options = { limits: limits({ drift: { bps: 10, withinMs: 10_000 } }) }
    const stub = new StubDesk({ options, decide: (seen, act) => act.limit('buy', qty(1000), seen.ask) }).up()
    stub.quote('1.10000', '1.10002')
    expect(stub.count('NewOrderSingle')).toBe(1)
    stub.later(1000).quote('1.10200', '1.10202')
    expect(stub.count('NewOrderSingle')).toBe(1)
    expect(stub.told('denied')).toMatchObject([{ verdict: { code: 'PX_COLLAR_WINDOW', limit: px('1.10111'), actual: px('1.10202') } }])
  })
})

describe('a limit by the day', () => {
  it('goes on after a restart, by the orders that the journal has', () => {
    const options = { limits: limits({ maxOrdersADay: 1 }) }
    const stub = new StubDesk({ decide: buyAgain, options }).up().quote('1.10000', '1.10002')
    fillLast(stub)
    expect(stub.count('NewOrderSingle')).toBe(1)
    expect(stub.told('denied')).toMatchObject([{ verdict: { code: 'ORDER_COUNT', limit: 1, actual: 2 } }])
    const again = new StubDesk({ decide: buyAgain, options })
    for (const order of [stub.desk.orders.image()]) again.desk.orders.restore(structuredClone(order))
    again.desk.start(2, again.now)
    again.tell(
      { kind: 'session_up', source: 'QUOTE', epoch: 1, reset: true },
      { kind: 'session_up', source: 'TRADE', epoch: 1, reset: true },
    )
    again.listed().nothingKnown().quote('1.10000', '1.10002')
    expect(
      again.desk.risk.check(
        { kind: 'new', cause: 1, strategy: 'test', instrumentId: 'EURUSD', side: 'buy', qty: qty(1000), ordType: 'market' },
        again.now,
      ),
    ).toMatchObject({
      codes: expect.arrayContaining(['ORDER_COUNT']) as unknown,
    })
  })
})

describe('a limit of which most is used', () => {
  const near = (stub: StubDesk): string[] => stub.told('limit_near').map(({ use }) => `${use.code} ${use.of} ${use.used}/${use.limit}`)

  it('is told once, and again after some of it was free', () => {
    let buys = true
    const decide = (seen: Perception, act: Actions): void => void (buys && buyAgain(seen, act))
    const stub = new StubDesk({ decide, options: { limits: limits({ maxPosition: qty(2500) }) } }).up().quote('1.10000', '1.10002')
    fillLast(stub)
    const time = (): StubDesk => stub.later(1000).quote('1.10000', '1.10002').later(1000).quote('1.10000', '1.10002')
    time()
    expect(near(stub)).toEqual([`POS_INSTRUMENT EURUSD ${qty(2000)}/${qty(2500)}`])
    // Without the second order a thousand is held: 40 percent.
    buys = false
    stub.report(stub.last('NewOrderSingle')?.fields.clOrdID, { execType: 'Canceled', ordStatus: 'Canceled', leavesQty: qty(0) })
    time()
    buys = true
    time()
    expect(near(stub)).toHaveLength(2)
  })
})
