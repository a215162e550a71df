import { describe, expect, it } from 'vitest'
import { decodeDeskNote, type Actions, type Perception } from '../src/index.ts'
import { qty, StubDesk, type Stub } from './stub-desk.ts'

/** Buys once, with a stop twenty ticks below. */
const buyOnce = (seen: Perception, act: Actions): void => {
  if (seen.working.length === 0 && seen.position === 0) act.market('buy', qty(1000), { distance: 20 as never })
}

/** Wants more whenever it is asked. */
const buyAlways = (_seen: Perception, act: Actions): void => act.market('buy', qty(1000), { distance: 20 as never })

function bought(decide: Stub['decide'] = buyOnce, options: Stub['options'] = {}): StubDesk {
  const stub = new StubDesk({ decide, options }).up().quote('1.10000', '1.10002')
  return stub.filled('T1-3', 'buy', 1000, '1.10002')
}
const news = (stub: StubDesk) => stub.sent.filter(({ msgType }) => msgType === 'NewOrderSingle').map(({ fields }) => fields)

describe('the stop of a position', () => {
  it('leaves as soon as the entry is filled, passes risk, and is nothing that the strategy sees or may move', () => {
    const seen: number[] = []
    const stub = bought((perceived, act) => {
      seen.push(perceived.working.length)
      buyOnce(perceived, act)
    })
    expect(news(stub)).toMatchObject([
      { clOrdID: 'T1-3', ordType: 'Market' },
      { clOrdID: 'T1-4', side: 'Sell', ordType: 'Stop', stopPx: '1.09982', orderQty: '1000' },
    ])
    stub.quote('1.10001', '1.10003')
    expect(seen.at(-1)).toBe(0)
    expect(stub.told('placed').map(({ intent }) => intent)).toMatchObject([{ strategy: 'test' }, { strategy: 'test', by: 'protection' }])
  })

  it('is sent while the book is stale and a throttle has let go again', () => {
    const stub = new StubDesk({ decide: buyOnce }).up().quote('1.10000', '1.10002')
    stub.refuses = 'throttled'
    stub.filled('T1-3', 'buy', 1000, '1.10002')
    expect(news(stub)).toHaveLength(1)
    stub.refuses = undefined
    stub.later(200)
    expect(news(stub)).toHaveLength(2)
  })

  it('draws on the reserve of a store that is full', () => {
    const stub = new StubDesk({ decide: buyOnce }).up().quote('1.10000', '1.10002')
    stub.refuses = 'storeFull'
    stub.filled('T1-3', 'buy', 1000, '1.10002')
    expect(news(stub)).toHaveLength(2)
  })

  it('that is not acknowledged in time is told, and keeps entries out until it is: POSITION_UNPROTECTED', () => {
    const stub = bought(buyAlways)
    stub.later(2000)
    expect(stub.told('alert').map(({ alert }) => alert.code)).toEqual(['position_unprotected'])
    const before = news(stub).length
    stub.quote('1.10001', '1.10003')
    expect(news(stub)).toHaveLength(before)
    expect(stub.told('denied').at(-1)?.verdict).toMatchObject({ code: 'POSITION_UNPROTECTED', codes: ['POSITION_UNPROTECTED'] })
    expect(stub.notes.map(decodeDeskNote)).toContainEqual(expect.objectContaining({ k: 'denied', code: 'POSITION_UNPROTECTED' }))
    stub.report('T1-4', { side: 'sell' })
    expect(stub.told('alert').map(({ alert }) => alert.code)).toContain('position_protected')
    expect(news(stub), 'the report asks the strategy again').toHaveLength(before + 1)
  })

  it('is not asked for while the session is down, and no timer spins over that', () => {
    const stub = new StubDesk({ decide: buyOnce }).up().quote('1.10000', '1.10002')
    stub.refuses = 'throttled'
    stub.filled('T1-3', 'buy', 1000, '1.10002')
    stub.tell({ kind: 'session_down', source: 'TRADE', cause: 'transportLost' } as never)
    stub.refuses = undefined
    for (let at = 0; at < 20; at++) stub.later(1000)
    expect(news(stub)).toHaveLength(1)
    expect(stub.desk.deadlineUs).toBeGreaterThan(stub.now.monoUs)
    expect(stub.desk.orders.unprotected('EURUSD')).toBe(true)
  })

  it('is refused under a kill switch that lets nothing out, asked for again, and there once it is off', () => {
    const stub = new StubDesk({ decide: buyOnce }).up().quote('1.10000', '1.10002')
    const kill = (state: 'halted' | 'active'): void =>
      void stub.tell({ kind: 'command', command: 'kill', state, scope: '*', actor: 'ann', reason: 'a test' })
    kill('halted')
    stub.filled('T1-3', 'buy', 1000, '1.10002')
    expect(stub.told('denied').at(-1)?.verdict).toMatchObject({ code: 'KILLED' })
    stub.later(2000)
    expect(stub.told('alert').map(({ alert }) => alert.code)).toContain('position_unprotected')
    kill('active')
    stub.later(13_000)
    expect(news(stub)).toMatchObject([{ clOrdID: 'T1-3' }, { ordType: 'Stop' }])
  })

  it('that is refused again and again closes the position, where the desk is told to', () => {
    const stub = bought(buyOnce, { protection: { tries: 2, close: true } })
    for (const id of ['T1-4', 'T1-5']) {
      stub.report(id, { side: 'sell', execType: 'Rejected', ordStatus: 'Rejected', leavesQty: qty(0) })
      stub.later(20_000).quote('1.10000', '1.10002')
    }
    expect(news(stub).at(-1)).toMatchObject({ clOrdID: 'T1-6', side: 'Sell', ordType: 'Market', orderQty: '1000' })
    stub.filled('T1-6', 'sell', 1000, '1.10000')
    expect([stub.desk.orders.positionQty('EURUSD'), stub.desk.orders.unprotected('EURUSD')]).toEqual([0, false])
  })
})
