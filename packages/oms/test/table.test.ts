import { describe, expect, it } from 'vitest'
import { outranks, precedence, transitions } from '../src/index.ts'
import { Desk, qtys, report } from './desk.ts'

describe('precedence', () => {
  it('is the order of the specification', () => {
    const flat = precedence.flat()
    expect(new Set(flat).size).toBe(15)
    expect(outranks('PendingCancel', 'PendingReplace')).toBe(true)
    expect(outranks('PendingReplace', 'Filled')).toBe(true)
    expect(outranks('Filled', 'Canceled')).toBe(true)
    expect(outranks('Canceled', 'Expired')).toBe(false)
    expect(outranks('Expired', 'PartiallyFilled')).toBe(true)
    expect(outranks('PartiallyFilled', 'New')).toBe(true)
    expect(outranks('New', 'AcceptedForBidding')).toBe(true)
    expect(outranks('Sent', 'AcceptedForBidding')).toBe(false)
  })

  it('an order can be filled and show PendingCancel', () => {
    const desk = new Desk()
    const id = desk.buy(100, 10_000)
    desk.apply(report({ clOrdID: id, orderID: 'O1', ...qtys(100, 0, 100) }))
    const cancel = desk.cancel(id)
    const pending = { clOrdID: cancel, origClOrdID: id, orderID: 'O1', execType: 'PendingCancel', ordStatus: 'PendingCancel' } as const
    desk.apply(report({ ...pending, ...qtys(100, 0, 100) }))
    desk.apply(report({ clOrdID: id, orderID: 'O1', execType: 'Trade', ordStatus: 'PendingCancel', ...qtys(100, 100, 0, 100, 10_000) }))
    expect(desk.orders.get(id)).toMatchObject({ ordStatus: 'PendingCancel', leavesQty: 0, cumQty: 100, open: false })
  })
})

describe('the table of transitions', () => {
  it('has a row for each ExecType of FIX 4.4', () => {
    expect(Object.keys(transitions)).toHaveLength(17)
  })

  const base = [
    'New',
    'PartiallyFilled',
    'Filled',
    'Canceled',
    'Expired',
    'Rejected',
    'DoneForDay',
    'Stopped',
    'Suspended',
    'Calculated',
  ] as const

  it('takes every report in every state: nothing is thrown, the invariants hold, and what is unexpected is told', () => {
    let unexpected = 0
    for (const state of base) {
      for (const execType of Object.keys(transitions) as (keyof typeof transitions)[]) {
        const desk = new Desk()
        const id = desk.buy(100, 10_000)
        const tell = (given: Parameters<typeof report>[0]): unknown => desk.apply(report({ clOrdID: id, orderID: 'O1', ...given }))
        const cum = state === 'PartiallyFilled' ? 10 : state === 'Filled' ? 100 : 0
        if (cum > 0) tell({ execType: 'Trade', ordStatus: state, ...qtys(100, cum, 100 - cum, cum, 10_000) })
        else tell({ execType: state as 'New', ordStatus: state, ...qtys(100, 0, state === 'New' ? 100 : 0) })
        const before = desk.alerts.length
        const ordStatus =
          execType === 'Trade' ? 'PartiallyFilled' : execType in statusOf ? statusOf[execType as keyof typeof statusOf] : 'New'
        tell({ execType, ordStatus, execRefID: 'none', ...qtys(100, cum, 100 - cum, 5, 10_000) })
        if (desk.alerts.slice(before).some(({ code }) => code === 'unexpected_transition')) unexpected++
        const allowed = transitions[execType].from.has(state)
        expect(desk.alerts.slice(before).some(({ code }) => code === 'unexpected_transition') && allowed, `${execType} in ${state}`).toBe(
          false,
        )
      }
    }
    expect(unexpected).toBeGreaterThan(30)
  })
})

const statusOf = {
  Canceled: 'Canceled',
  Expired: 'Expired',
  Rejected: 'Rejected',
  DoneForDay: 'DoneForDay',
  Stopped: 'Stopped',
  Suspended: 'Suspended',
  Calculated: 'Calculated',
  PendingNew: 'PendingNew',
  PendingCancel: 'PendingCancel',
  PendingReplace: 'PendingReplace',
} as const
