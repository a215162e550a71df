import type { ExecType, OrdStatus } from '@fix/events'
import { describe, expect, it } from 'vitest'
import { textbook, type OrderRules } from '../src/index.ts'
import { Desk, qtys, report } from './desk.ts'

type Given = [OrdStatus, ExecType, cum: number, leaves: number]
const working: Given[] = [
  ['PendingNew', 'PendingNew', 0, 100],
  ['New', 'New', 0, 100],
  ['PartiallyFilled', 'Trade', 10, 90],
  ['Stopped', 'Stopped', 0, 100],
  ['Suspended', 'Suspended', 0, 100],
  ['AcceptedForBidding', 'New', 0, 100],
  ['DoneForDay', 'DoneForDay', 10, 90],
]
const ended: Given[] = [
  ['Filled', 'Trade', 100, 0],
  ['Canceled', 'Canceled', 10, 0],
  ['Rejected', 'Rejected', 0, 0],
  ['Expired', 'Expired', 10, 0],
  ['Calculated', 'Calculated', 10, 0],
  ['DoneForDay', 'DoneForDay', 10, 0],
]
const states: [string, Given, boolean][] = [
  ...working.map((one): [string, Given, boolean] => [`an order in ${one[0]}`, one, true]),
  ...ended.map((one): [string, Given, boolean] => [`an order in ${one[0]} with nothing left`, one, false]),
]

const noStatus: OrderRules = { ...textbook, cancelGate: { remainder: false, also: [] } }

function ordered([ordStatus, execType, cum, leaves]: Given): { desk: Desk; id: string } {
  const desk = new Desk(noStatus)
  const id = desk.buy(100, 10_000)
  // What was executed is told by a trade; the state comes with a report of its own.
  if (cum > 0 && execType !== 'Trade')
    desk.apply(
      report({ clOrdID: id, orderID: 'O1', execType: 'Trade', ordStatus: 'PartiallyFilled', ...qtys(100, cum, 100 - cum, cum, 10_000) }),
    )
  desk.apply(report({ clOrdID: id, orderID: 'O1', execType, ordStatus, ...qtys(100, cum, leaves, execType === 'Trade' ? cum : 0, 10_000) }))
  return { desk, id }
}

const gate = (desk: Desk, id: string): string =>
  desk.orders.refusal({ kind: 'cancel', cause: 1, strategy: 'kill', clOrdID: id, by: 'kill' }, desk.now)?.code ?? 'send'

describe('the kill switch cancels', () => {
  it.each(states)('%s: %#', (_name, given, sends) => {
    const { desk, id } = ordered(given)
    expect(gate(desk, id)).toBe(sends ? 'send' : 'skip_terminal')
    if (!sends) return
    const cancel = desk.cancel(id, 'kill')
    expect(gate(desk, id), 'one is on its way').toBe('dedupe')
    const [, , cum] = given
    desk.apply(
      report({ clOrdID: cancel, origClOrdID: id, orderID: 'O1', execType: 'Canceled', ordStatus: 'Canceled', ...qtys(100, cum, 0) }),
    )
    expect(desk.orders.get(id)).toMatchObject({ state: 'Canceled', cumQty: cum, leavesQty: 0 })
  })

  it('an order without any report, one that was not heard of for long, and one that was found at the venue', () => {
    const desk = new Desk()
    const id = desk.buy(100, 10_000)
    expect(gate(desk, id)).toBe('send')
    desk.apply(report({ clOrdID: id, orderID: 'O1', ...qtys(100, 0, 100) }))
    desk.later(3_600_000)
    expect(gate(desk, id)).toBe('send')
    desk.apply(report({ orderID: 'V1', execType: 'OrderStatus', massStatusReqID: 'M', ...qtys(70, 0, 70) }))
    const found = desk.orders.open().find(({ external }) => external)!
    expect(gate(desk, found.clOrdID)).toBe('send')
    expect(
      desk.orders.prepare({ kind: 'cancel', cause: 1, strategy: 'kill', clOrdID: found.clOrdID, by: 'kill' } as never, desk.now).draft,
    ).toMatchObject({ orderID: 'V1' })
  })

  it.each(['start', 'logon'] as const)('an order that a %s has made Unknown, at once, and it is asked after besides', (begins) => {
    const desk = new Desk()
    const id = desk.buy(100, 10_000)
    if (begins === 'start') desk.restart()
    else desk.apply({ kind: 'session_up', source: 'TRADE', epoch: 2 } as never)
    expect(desk.orders.get(id)?.state).toBe('Unknown')
    expect(gate(desk, id)).toBe('send')
    desk.cancel(id, 'kill')
    expect(desk.orders.wants(desk.now)).toEqual([{ kind: 'probe', clOrdID: id }])
  })

  it('an order under a replace, pending or not', () => {
    const { desk, id } = ordered(['New', 'New', 0, 100])
    const replace = desk.replace(id, 150)
    expect(gate(desk, id)).toBe('send')
    desk.apply(
      report({
        clOrdID: replace,
        origClOrdID: id,
        orderID: 'O1',
        execType: 'PendingReplace',
        ordStatus: 'PendingReplace',
        ...qtys(100, 0, 100),
      }),
    )
    expect(desk.orders.get(id)?.ordStatus).toBe('PendingReplace')
    expect(gate(desk, id)).toBe('send')
  })

  it('again an order whose cancel was lost', () => {
    const { desk, id } = ordered(['New', 'New', 0, 100])
    desk.cancel(id, 'kill')
    desk.later(5001)
    desk.wake()
    expect(gate(desk, id)).toBe('send')
  })
})

describe('a restart in the middle of every pending state', () => {
  type Ask = 'cancel' | 'replace'
  const cases: [string, Ask[], pending: boolean][] = [
    ['a cancel on its way', ['cancel'], false],
    ['a pending cancel', ['cancel'], true],
    ['a replace on its way', ['replace'], false],
    ['a pending replace', ['replace'], true],
    ['a replace and a cancel behind it, both pending', ['replace', 'cancel'], true],
  ]

  function inFlight(asks: readonly Ask[], pending: boolean): { desk: Desk; id: string; requests: string[] } {
    const { desk, id } = ordered(['PartiallyFilled', 'Trade', 10, 90])
    const requests = asks.map((ask) => (ask === 'cancel' ? desk.cancel(id, 'kill') : desk.replace(id, 150)))
    for (const [at, ask] of asks.entries()) {
      const state = ask === 'cancel' ? 'PendingCancel' : 'PendingReplace'
      if (pending)
        desk.apply(
          report({ clOrdID: requests[at], origClOrdID: id, orderID: 'O1', execType: state, ordStatus: state, ...qtys(100, 10, 90) }),
        )
    }
    desk.restart()
    return { desk, id, requests }
  }

  it.each(cases)('%s: Unknown at its worst, and what the venue then shows holds', (_name, asks, pending) => {
    const { desk, id } = inFlight(asks, pending)
    const worst = asks.includes('replace') ? 140 : 90
    expect(desk.orders.get(id)).toMatchObject({ state: 'Unknown', leavesQty: worst })
    desk.send(desk.orders.prepareProbe(id, desk.now))
    desk.apply(
      report({ clOrdID: id, orderID: 'O1', execID: '0', execType: 'OrderStatus', ordStatus: 'PartiallyFilled', ...qtys(100, 30, 70) }),
    )
    expect(desk.orders.get(id)).toMatchObject({ state: 'PartiallyFilled', cumQty: 30, leavesQty: 70, requests: [], doubt: '' })
    expect(desk.orders.positionQty('TEST')).toBe(30)
  })

  it.each(cases)('%s: its own answer that comes after all holds too', (_name, asks, pending) => {
    const { desk, id, requests } = inFlight(asks, pending)
    const last = asks.length - 1
    const answered = { clOrdID: requests[last], origClOrdID: asks.length > 1 ? requests[0] : id, orderID: 'O1' }
    if (asks[last] === 'cancel') desk.apply(report({ ...answered, execType: 'Canceled', ordStatus: 'Canceled', ...qtys(100, 10, 0) }))
    else desk.apply(report({ ...answered, execType: 'Replaced', ordStatus: 'PartiallyFilled', ...qtys(150, 10, 140) }))
    const left = asks[last] === 'cancel' ? { state: 'Canceled', leavesQty: 0 } : { state: 'PartiallyFilled', orderQty: 150, leavesQty: 140 }
    expect(desk.orders.get(id)).toMatchObject({ ...left, cumQty: 10, doubt: '' })
  })

  it('an order that was never answered: Unknown, and New when the venue says so', () => {
    const desk = new Desk()
    const id = desk.buy(100, 10_000)
    desk.restart()
    expect(desk.orders.get(id)).toMatchObject({ state: 'Unknown', leavesQty: 100 })
    desk.send(desk.orders.prepareProbe(id, desk.now))
    desk.apply(report({ clOrdID: id, orderID: 'O1', execID: '0', execType: 'OrderStatus', ...qtys(100, 0, 100) }))
    expect(desk.orders.get(id)).toMatchObject({ state: 'New', doubt: '' })
  })
})
