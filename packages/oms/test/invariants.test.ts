import { describe, expect, it } from 'vitest'
import { breaches, type Inspected, type InvariantName, type OrderRules } from '../src/index.ts'
import { Desk, qtys, report } from './desk.ts'
import { ctraderLike } from './dialects.ts'

type Image = ReturnType<Inspected['image']>
type Writable<T> = T extends readonly (infer E)[] ? Writable<E>[] : T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T

/** Two orders with fills, one of them working under a replace and a cancel, and one that has ended. */
function busy(rules?: OrderRules): { desk: Desk; key: string; ended: string } {
  const desk = new Desk(rules)
  const key = desk.buy(100, 10_000)
  const told = (given: object): void => void desk.apply(report({ orderID: `O-${key}`, clOrdID: key, ...given }))
  told({ ...qtys(100, 0, 100) })
  told({ execType: 'Trade', ordStatus: 'PartiallyFilled', ...qtys(100, 30, 70, 30, 10_000) })
  told({ execType: 'Trade', ordStatus: 'PartiallyFilled', ...qtys(100, 40, 60, 10, 9990) })
  desk.replace(key, 150)
  const ended = desk.sell(20, 10_000)
  desk.apply(
    report({ orderID: `O-${ended}`, clOrdID: ended, side: 'sell', execType: 'Trade', ordStatus: 'Filled', ...qtys(20, 20, 0, 20, 10_010) }),
  )
  return { desk, key, ended }
}

/** The desk's orders with an image that was tampered with, and with whatever else they are to answer wrongly. */
function tampered(desk: Desk, change: (image: Writable<Image>) => void, more: Partial<Inspected> = {}): Inspected {
  const image = structuredClone(desk.orders.image())
  change(image as unknown as Writable<Image>)
  const { orders } = desk
  return {
    image: () => image,
    get: (id) => orders.get(id),
    positionQty: (id) => orders.positionQty(id),
    openBuyQty: (id) => orders.openBuyQty(id),
    openSellQty: (id) => orders.openSellQty(id),
    awaits: (id) => orders.awaits(id),
    ...more,
  }
}

const names = (orders: Inspected): InvariantName[] => [...new Set(breaches(orders).map(({ invariant }) => invariant))]

describe('the invariants of orders', () => {
  it('hold for a desk at work, and for one without an order', () => {
    expect(breaches(busy().desk.orders)).toEqual([])
    expect(breaches(new Desk().orders)).toEqual([])
  })

  const faults: [string, InvariantName, (image: Writable<Image>) => void, Partial<Inspected>?][] = [
    ['an open order of which less is left than it has to do', 'qty_identity', ({ orders }) => void (orders[0].leaves = 50)],
    ['something left of an order that has ended', 'qty_identity', ({ orders }) => void (orders[1].leaves = 5)],
    ['CumQty that no execution explains', 'cum_of_executions', ({ orders }) => void (orders[0].cum = 41)],
    ['an amount that is not that of the executions', 'cum_of_executions', ({ orders }) => void (orders[0].value = '1')],
    [
      'an execution that was booked under an id once before',
      'execution_once',
      ({ orders: [order] }) => void (order.executions[1].refs = order.executions[0].refs),
    ],
    ['a position that is not the sum of its executions', 'position_of_executions', ({ accounts }) => void (accounts[0].qty += 1)],
    ['a profit that no cash explains', 'position_of_executions', ({ accounts }) => void (accounts[0].realised = '7')],
    ['an execution that no position has', 'position_of_executions', ({ accounts }) => void accounts[0].bookings.pop()],
    [
      'an execution that is in a position twice',
      'position_of_executions',
      ({ accounts }) => void accounts[0].bookings.push(accounts[0].bookings[0]),
    ],
    ['a net position that is told otherwise', 'position_of_executions', () => undefined, { positionQty: () => 21 }],
    ['an id in two chains', 'id_of_one_chain', ({ orders }) => void orders[1].ids.push(orders[0].ids[0])],
    ['an id that leads to another order', 'id_of_one_chain', ({ ids, orders }) => void (ids[0][1] = orders[1].key)],
    ['an id that leads nowhere', 'id_of_one_chain', ({ ids }) => void ids.pop()],
    ['exposure below what open orders may still buy', 'exposure', () => undefined, { openBuyQty: () => 109 }],
    ['exposure to a sale of which nothing is left', 'exposure', () => undefined, { openSellQty: () => 20 }],
    ['a replace that exposure leaves out', 'exposure', ({ orders }) => void (orders[0].requests[0].qty = 500)],
    ['a state that is not the higher of base and requests', 'shown_state', ({ orders }) => void (orders[0].requests[0].status = 'pending')],
    ['a state that hides a doubt', 'shown_state', ({ orders }) => void (orders[0].doubt = 'timeout')],
    [
      'a request on an order that has ended, and no timer',
      'request_on_ended',
      ({ orders: [order] }) => void Object.assign(order, { base: 'Filled', leaves: 0 }),
      { awaits: () => false },
    ],
  ]

  it.each(faults)('do not hold with %s', (_name, invariant, change, more) => {
    expect(names(tampered(busy().desk, change, more))).toContain(invariant)
  })

  it('are each broken by one of these', () => {
    const all: InvariantName[] = [
      'qty_identity',
      'cum_of_executions',
      'position_of_executions',
      'id_of_one_chain',
      'execution_once',
      'exposure',
      'request_on_ended',
      'shown_state',
    ]
    expect(new Set(faults.map(([, invariant]) => invariant))).toEqual(new Set(all))
  })

  it('are asked by every desk of these tests, after each event', () => {
    const { desk } = busy()
    Object.defineProperty(desk.orders, 'openBuyQty', { value: () => 0 })
    expect(() => desk.wake()).toThrow(/invariant exposure/)
  })

  it('and the journal gives the same state again, or it is told', () => {
    const { desk } = busy()
    desk.journal.splice(3, 1)
    expect(() => desk.wake()).toThrow(/fold of the notes differs/)
  })
})

describe('a request of unknown fate on an order that has ended', () => {
  function filledUnder(request: 'cancel' | 'replace', rules?: OrderRules): { desk: Desk; key: string } {
    const desk = new Desk(rules)
    const key = desk.buy(100, 10_000)
    desk.apply(report({ clOrdID: key, orderID: 'O1', ...qtys(100, 0, 100) }))
    if (request === 'cancel') desk.cancel(key)
    else desk.replace(key, 150)
    desk.later(5001)
    desk.wake()
    expect(desk.orders.get(key)?.requests).toMatchObject([{ kind: request, status: 'unknown' }])
    desk.apply(report({ clOrdID: key, orderID: 'O1', execType: 'Trade', ordStatus: 'Filled', ...qtys(100, 100, 0, 100, 10_000) }))
    return { desk, key }
  }

  it.each(['cancel', 'replace'] as const)('is given up after a last wait: a %s', (request) => {
    const { desk, key } = filledUnder(request, ctraderLike)
    desk.later(5001)
    desk.wake()
    expect(desk.orders.get(key)).toMatchObject({ state: 'Filled', requests: [], leavesQty: 0 })
    expect(desk.orders.deadlineUs).toBe(Infinity)
  })

  it('a replace that may re-open the order counts at its worst until then, and is answered late all the same', () => {
    const { desk, key } = filledUnder('replace')
    expect(desk.orders.openBuyQty('TEST')).toBe(50)
    const [{ id }] = desk.orders.get(key)!.requests
    desk.apply(
      report({ clOrdID: id, origClOrdID: key, orderID: 'O1', execType: 'Replaced', ordStatus: 'PartiallyFilled', ...qtys(150, 100, 50) }),
    )
    expect(desk.orders.get(key)).toMatchObject({ state: 'PartiallyFilled', orderQty: 150, requests: [] })
  })

  it('a silent replace of a filled order that the venue may re-open is asked after before it is given up', () => {
    const desk = new Desk()
    const key = desk.buy(100, 10_000)
    desk.apply(report({ clOrdID: key, orderID: 'O1', execType: 'Trade', ordStatus: 'Filled', ...qtys(100, 100, 0, 100, 10_000) }))
    desk.replace(key, 150)
    desk.later(5001)
    desk.wake()
    expect(desk.orders.wants(desk.now)).toEqual([{ kind: 'probe', clOrdID: key }])
    desk.send(desk.orders.prepareProbe(key, desk.now))
    desk.apply(report({ clOrdID: key, orderID: 'O1', execType: 'OrderStatus', ordStatus: 'Filled', ...qtys(100, 100, 0) }))
    expect(desk.orders.get(key)).toMatchObject({ state: 'Filled', requests: [], leavesQty: 0 })
  })
})
