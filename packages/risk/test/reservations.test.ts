import { describe, expect, it } from 'vitest'
import { desk, kill, limits, now, order, px, replace, told } from './desk.ts'

describe('what has passed and is not sent yet', () => {
  it('counts: two orders that fit alone do not fit together', () => {
    const { risk } = desk()
    expect(told(risk.check(order('buy', 6_000), now))).toBe('passed')
    expect(told(risk.check(order('buy', 6_000), now))).toBe('POS_INSTRUMENT 10000 12000')
    expect(risk.reservations).toBe(1)
  })

  it('counts on its own side only', () => {
    const { risk } = desk()
    risk.check(order('buy', 6_000), now)
    expect(told(risk.check(order('sell', 10_000), now))).toBe('passed')
    expect(told(risk.check(order('sell', 1), now))).toBe('POS_INSTRUMENT 10000 10001')
  })

  it('is an open order too, of the instrument and of the account, and a replace is none', () => {
    for (const account of [undefined, { maxOpenOrders: 2 }]) {
      const own = { ...limits.instruments.EURUSD, ...(account === undefined && { maxOpenOrders: 2 }) }
      const d = desk({ limits: { version: 't', instruments: { EURUSD: own }, account } })
      d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 10, limit: 110_000 })
      d.openBuy = 10
      d.openCount = d.openOrders = 1
      expect(told(d.risk.check(replace('A1', 11, 110_000), now))).toBe('passed')
      const second = d.risk.check(order('buy', 1), now)
      expect(told(second)).toBe('passed')
      expect(told(d.risk.check(order('buy', 1), now))).toBe('OPEN_ORDERS 2 3')
      if (second.passed) d.risk.release(second.order)
      expect(told(d.risk.check(order('buy', 1), now))).toBe('passed')
    }
  })

  it('is given back when the session refuses the order', () => {
    const { risk } = desk()
    const first = risk.check(order('buy', 10_000), now)
    if (first.passed) risk.release(first.order)
    expect(risk.reservations).toBe(0)
    expect(told(risk.check(order('buy', 10_000), now))).toBe('passed')
  })

  it('passes over to orders with `sent`, so that it is counted once and never not at all', () => {
    const d = desk()
    const first = d.risk.check(order('buy', 6_000), now)
    expect(first.passed).toBe(true)
    d.openBuy = 6_000
    if (first.passed) d.risk.sent(first.order)
    expect(told(d.risk.check(order('buy', 4_000), now))).toBe('passed')
    expect(told(d.risk.check(order('buy', 1), now))).toBe('POS_INSTRUMENT 10000 10001')
  })

  it('is nothing for a refusal', () => {
    const { risk } = desk()
    risk.check(order('buy', 10_001), now)
    expect(risk.reservations).toBe(0)
  })

  it('is only what a replace adds, and nothing where it takes away', () => {
    const d = desk()
    d.openBuy = 4_000
    d.known.set('A1', { instrumentId: 'EURUSD', side: 'buy', cumQty: 0, leavesQty: 4_000, limit: 110_000 })
    const more = d.risk.check(replace('A1', 9_000, 110_000), now)
    expect(told(more)).toBe('passed')
    expect(told(d.risk.check(order('buy', 1_001), now))).toBe('POS_INSTRUMENT 10000 10001')
    if (more.passed) d.risk.release(more.order)
    const less = d.risk.check(replace('A1', 1_000, 110_000), now)
    expect(told(less)).toBe('passed')
    expect(told(d.risk.check(order('buy', 6_000), now))).toBe('passed')
  })

  it('ends once: a second end, or an end without a beginning, is our own mistake and is thrown', () => {
    const { risk } = desk()
    const first = risk.check(order('buy', 1), now)
    if (!first.passed) throw new Error('expected a pass')
    const { order: approved } = first
    risk.sent(approved)
    expect(() => risk.sent(approved)).toThrow(/risk\.sent: expected an order that passed/)
    expect(() => risk.release(approved)).toThrow(/risk\.release: expected an order that passed/)
  })

  it('is bounded: one more than the bound is refused, and a released one makes room', () => {
    const { risk } = desk({ maxReservations: 2 })
    const first = risk.check(order('buy', 1), now)
    risk.check(order('buy', 1), now)
    expect(told(risk.check(order('buy', 1), now))).toBe('RISK_ERROR 0 1')
    if (first.passed) risk.release(first.order)
    expect(told(risk.check(order('buy', 1), now))).toBe('passed')
  })

  it('keeps each verdict apart until its order is sent, and then uses the object again', () => {
    const { risk } = desk()
    const a = risk.check(order('buy', 1), now)
    const b = risk.check(order('buy', 2), now)
    if (!a.passed || !b.passed) throw new Error('expected two passes')
    expect([a.order.kind === 'new' && a.order.qty, b.order.kind === 'new' && b.order.qty]).toEqual([1, 2])
    risk.sent(a.order)
    expect(risk.check(order('buy', 3), now)).toBe(a)
  })

  it('may end in any order', () => {
    const { risk } = desk()
    const passed = [1_000, 2_000, 3_000].map((size) => risk.check(order('buy', size), now))
    for (const index of [0, 2, 1]) {
      const verdict = passed[index]
      if (verdict.passed) risk.release(verdict.order)
    }
    expect(risk.reservations).toBe(0)
    expect(told(risk.check(order('buy', 10_000), now))).toBe('passed')
  })

  it('frees exactly what was reserved, though the intent was changed meanwhile', () => {
    const { risk } = desk()
    const intent = order('buy', 10_000)
    const verdict = risk.check(intent, now)
    intent.qty = order('buy', 1).qty
    if (verdict.passed) risk.release(verdict.order)
    expect(told(risk.check(order('buy', 10_000), now))).toBe('passed')
  })

  it('counts under reduce-only as well: two closing orders never close more than there is', () => {
    const d = desk()
    d.position = 1_000
    kill(d.risk, 'reduce-only')
    expect(told(d.risk.check(order('sell', 600, { ordType: 'limit', limit: px(110_000) }), now))).toBe('passed')
    expect(told(d.risk.check(order('sell', 401), now))).toBe('REDUCE_ONLY 400 401')
    expect(told(d.risk.check(order('sell', 400), now))).toBe('passed')
  })
})
