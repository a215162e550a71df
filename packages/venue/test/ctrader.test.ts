import { describe, expect, test } from 'vitest'
import { standardFeed, type FeedRules } from '@fix/book'
import { textbook, type OrderRules } from '@fix/oms'
import { ctrader } from '../src/ctrader.ts'

describe('the profile of cTrader', () => {
  test('fits the rules that orders and books are written for', () => {
    const orders: OrderRules = ctrader.orders
    const feed: FeedRules = ctrader.feed
    expect(Object.keys(orders).sort()).toEqual(Object.keys(textbook).sort())
    expect(Object.keys(feed).sort()).toEqual(Object.keys(standardFeed).sort())
  })

  test('is plain data: it holds no function, so that it can be shown and compared', () => {
    const { dictionary, ...facts } = ctrader
    expect(dictionary.beginString).toBe('FIX.4.4')
    const functions: string[] = []
    walk(facts, 'profile', functions)
    expect(functions).toEqual([])
  })

  test('sends no TimeInForce(59): a market order is IOC, a limit order stands until it is cancelled', () => {
    const { asked, unasked } = ctrader.orders.timeInForce
    for (const choice of [...Object.values(asked), ...Object.values(unasked)]) expect(choice.send).toBe('')
    expect(unasked.market.effective).toBe('ImmediateOrCancel')
    expect(unasked.limit.effective).toBe('GoodTillCancel')
    expect(asked).not.toHaveProperty('Day')
    expect(asked).not.toHaveProperty('FillOrKill')
  })

  test('offers QUOTE and TRADE on ports of their own, and never an order on QUOTE', () => {
    const [quote, trade] = ctrader.session.sessions
    expect([quote.name, quote.ports.plain, quote.targetSubID]).toEqual(['QUOTE', 5201, 'QUOTE'])
    expect([trade.name, trade.ports.plain, trade.targetSubID]).toEqual(['TRADE', 5202, 'TRADE'])
    expect(quote.allowedMsgTypes).toEqual(['V'])
    expect(trade.allowedMsgTypes).toContain('D')
    expect(trade.allowedMsgTypes).not.toContain('q')
  })
})

function walk(value: unknown, path: string, functions: string[]): void {
  if (typeof value === 'function') functions.push(path)
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`, functions)
  }
}
