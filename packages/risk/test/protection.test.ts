import type { NewOrder } from '@fix/events'
import { describe, expect, it } from 'vitest'
import type { Limits } from '../src/index.ts'
import { cancel, desk, limits, now, order, px, replace, qty, told } from './desk.ts'

const stop = (side: 'buy' | 'sell', size: number) =>
  order(side, size, { ordType: 'stop', stop: px(109_000), by: 'protection', guards: { entry: 'E1', positionID: '' } })

describe('a position without its stop', () => {
  it('takes no order that opens: POSITION_UNPROTECTED; what reduces passes, and a cancel', () => {
    const d = desk()
    d.position = 1000
    d.unprotected = true
    expect(told(d.risk.check(order('buy', 1), now))).toBe('POSITION_UNPROTECTED 0 1')
    expect(told(d.risk.check(order('sell', 1000), now)), 'to zero').toBe('passed')
  })

  it('is not turned over either: one more than may still be closed is refused', () => {
    const d = desk()
    d.position = 1000
    d.openSell = 400
    d.unprotected = true
    expect(told(d.risk.check(order('sell', 601), now))).toBe('POSITION_UNPROTECTED 0 1')
    expect(told(d.risk.check(order('sell', 600), now))).toBe('passed')
    expect(d.risk.check(cancel('A1'), now).passed).toBe(true)
  })

  it('gets its stop whatever else is open or unknown, and without a market', () => {
    const d = desk()
    d.position = 1000
    d.openSell = 900
    d.unknown = 3
    d.unprotected = true
    d.book = undefined
    expect(told(d.risk.check(stop('sell', 1000), now))).toBe('passed')
  })

  it('gets its stop whatever the limits say of pace and of what may be traded', () => {
    const none: Limits['instruments'][string] = {
      ...limits.instruments.EURUSD,
      ...{
        maxOpenOrders: 0,
        maxOrdersADay: 0,
        maxQtyADay: qty(0),
        maxValueADay: 0,
        duplicateMs: 60_000,
        messages: { count: 1, withinMs: 60_000 },
      },
      ...{ executions: { count: 1, withinMs: 60_000 }, ordTypes: ['limit'], strategies: ['nobody'], restricted: 'all' },
    }
    const d = desk({ limits: { version: 'none', instruments: { EURUSD: none } } })
    d.position = 1000
    d.unprotected = true
    d.risk.executed('ref', 'EURUSD', 'sell', now)
    for (const size of [500, 500]) {
      const verdict = d.risk.check(stop('sell', size), now)
      expect(told(verdict)).toBe('passed')
      if (verdict.passed) d.risk.sent(verdict.order)
    }
    expect(d.risk.check(order('sell', 500, { ordType: 'stop', stop: px(109_000) }), now)).toMatchObject({
      codes: ['RESTRICTED', 'NOT_PERMITTED', 'DUP_ORDER', 'OPEN_ORDERS', 'ORDER_COUNT', 'MSG_RATE', 'REPEAT_EXEC', 'CUM_QTY', 'CUM_VALUE'],
    })
  })

  it.each([
    ['one larger than the position', stop('sell', 1001)],
    ['one on the side of the position', stop('buy', 1)],
  ])('%s relieves nothing', (_name, order) => {
    const d = desk()
    d.position = 1000
    d.unprotected = true
    expect(d.risk.check(order as NewOrder, now)).toMatchObject({ passed: false, code: 'POSITION_UNPROTECTED' })
  })

  it('its stop may be raised to the position by a replace, and not above', () => {
    const d = desk()
    d.position = 1000
    d.unprotected = true
    d.book = undefined
    d.known.set('S1', { instrumentId: 'EURUSD', side: 'sell', cumQty: 200, leavesQty: 500, stop: 109_000 })
    const raise = (size: number) => ({ ...replace('S1', size), limit: undefined, stop: px(109_000), by: 'protection' as const })
    expect(told(d.risk.check(raise(1200), now)), 'of which 200 are done').toBe('passed')
    expect(d.risk.check(raise(1201), now)).toMatchObject({ code: 'POSITION_UNPROTECTED' })
  })
})

describe('limits that demand a stop', () => {
  const strict: Limits = { version: 's', instruments: { EURUSD: { ...limits.instruments.EURUSD, stopRequired: true } } }

  it('refuse an order that opens without one: STOP_REQUIRED; with one it passes, and what closes needs none', () => {
    const d = desk({ limits: strict })
    expect(told(d.risk.check(order('buy', 1), now))).toBe('STOP_REQUIRED 1 0')
    expect(told(d.risk.check(order('buy', 1, { protect: { distance: px(50) } }), now))).toBe('passed')
    d.position = 10
    expect(told(d.risk.check(order('sell', 10), now))).toBe('passed')
  })

  it('are read distrustfully: whatever stands there but no demands one', () => {
    const odd = { version: 's', instruments: { EURUSD: { ...limits.instruments.EURUSD, stopRequired: 'no' as unknown as boolean } } }
    expect(told(desk({ limits: odd }).risk.check(order('buy', 1), now))).toBe('STOP_REQUIRED 1 0')
    const plain = { version: 's', instruments: { EURUSD: { ...limits.instruments.EURUSD, maxQty: qty(5), stopRequired: false } } }
    expect(told(desk({ limits: plain }).risk.check(order('buy', 1), now))).toBe('passed')
  })
})
