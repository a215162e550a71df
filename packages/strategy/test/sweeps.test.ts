import { describe, expect, it } from 'vitest'
import { decodeDeskNote, type Actions, type Perception } from '../src/index.ts'
import { px, qty, StubDesk } from './stub-desk.ts'

/** Three bids, and no more. */
function bidThrice(): (seen: Perception, act: Actions) => void {
  let bids = 0
  return (_seen, act) => {
    if (bids++ < 3) act.limit('buy', qty(1000), px('1.09990'))
  }
}

/** A desk with so many bids at the venue. */
function resting(): { stub: StubDesk; ids: unknown[] } {
  const stub = new StubDesk({ decide: bidThrice() }).up()
  for (let at = 0; at < 3; at++) stub.quote('1.10000', '1.10010')
  const ids = stub.sent.filter(({ msgType }) => msgType === 'NewOrderSingle').map(({ fields }) => fields.clOrdID)
  expect(ids).toHaveLength(3)
  for (const id of ids) stub.report(id, {})
  return { stub, ids }
}

const kill = (stub: StubDesk, state: 'cancel-all' | 'flatten' | 'active', scope = '*') =>
  stub.tell({ kind: 'command', command: 'kill', state, scope, actor: 'ops', reason: 'a test' })
const swept = (stub: StubDesk) =>
  stub.told('swept').map(({ swept: { scope, state, orders } }) => [scope, state, orders.map(({ outcome }) => outcome)])
const canceled = { execType: 'Canceled', ordStatus: 'Canceled', leavesQty: qty(0) } as const
const filled = {
  execType: 'Trade',
  ordStatus: 'Filled',
  cumQty: qty(1000),
  leavesQty: qty(0),
  lastQty: qty(1000),
  lastPx: px('1.0999'),
} as const

describe('a switch that cancels all', () => {
  it('tells of each order how it ended, once none is open any more, and it is on record', () => {
    const { stub, ids } = resting()
    kill(stub, 'cancel-all')
    stub.report(ids[0], canceled).report(ids[1], filled)
    expect(swept(stub)).toEqual([])
    stub.report(ids[2], canceled)
    expect(swept(stub)).toEqual([['*', 'complete', ['canceled', 'filled', 'canceled']]])
    const note = stub.notes.map((one) => decodeDeskNote(one)).find((one) => one?.k === 'swept')
    expect(note).toMatchObject({ scope: '*', state: 'complete', orders: [{ clOrdID: ids[0], outcome: 'canceled' }, {}, {}], more: 0 })
    stub.quote('1.10000', '1.10010')
    expect(swept(stub), 'once').toHaveLength(1)
  })

  it('tells of those that are open after ten seconds, as they stand, and of all at the end', () => {
    const { stub, ids } = resting()
    kill(stub, 'cancel-all')
    stub.report(ids[0], canceled)
    for (let s = 0; s < 10; s++) stub.later(1000)
    expect(swept(stub)).toHaveLength(1)
    const [[, state, outcomes]] = swept(stub)
    expect([state, outcomes]).toEqual(['timeout', ['canceled', expect.stringMatching(/^(pending|unknown)$/), expect.any(String)]])
    stub.report(ids[1], canceled).report(ids[2], canceled)
    expect(swept(stub).at(-1)).toEqual(['*', 'complete', ['canceled', 'canceled', 'canceled']])
  })

  it('that somebody takes elsewhere before is partial', () => {
    const { stub, ids } = resting()
    kill(stub, 'cancel-all')
    stub.report(ids[0], canceled)
    kill(stub, 'active')
    expect(swept(stub)).toEqual([['*', 'partial', ['canceled', 'pending', 'pending']]])
  })

  it('with nothing open is complete at once; one that flattens tells of its cancels once, and not of its closing orders', () => {
    const { stub, ids } = resting()
    stub.report(ids[0], filled)
    kill(stub, 'flatten')
    stub.report(ids[1], canceled).report(ids[2], canceled)
    expect(swept(stub)).toEqual([['*', 'complete', ['canceled', 'canceled']]])
    const close = stub.last('NewOrderSingle')!.fields
    expect(close).toMatchObject({ side: 'Sell', ordType: 'Market' })
    stub.report(close.clOrdID, { ...filled, side: 'sell' })
    expect(swept(stub)).toHaveLength(1)
    const idle = new StubDesk().up()
    kill(idle, 'cancel-all', 'symbol=EURUSD')
    expect(swept(idle)).toEqual([['symbol=EURUSD', 'complete', []]])
  })
})
