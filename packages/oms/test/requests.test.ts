import { describe, expect, it } from 'vitest'
import type { Intent } from '@fix/events'
import type { Price, Qty } from '@fix/units'
import { alignPx, alignQty, Orders, textbook, timeInForce, utcText } from '../src/index.ts'
import type { OrderRules } from '../src/index.ts'
import { approved, Desk, instruments, newOrder, qtys, report, stock } from './desk.ts'
import { ctraderLike } from './dialects.ts'
import fc from 'fast-check'

const limitOrder = newOrder({ instrumentId: 'EURUSD', qty: 100_000_00 as Qty, limit: 110_005 as Price })

describe('a new order', () => {
  it('leaves with every field that the venue takes, money as text made of integers', () => {
    const desk = new Desk()
    const { draft, clOrdID } = desk.orders.prepare(approved({ ...limitOrder, timeInForce: 'GoodTillCancel' }), desk.now)
    expect(draft).toEqual({
      msgType: 'NewOrderSingle',
      clOrdID,
      symbol: '1',
      side: 'Buy',
      transactTime: '20260102-09:30:00.000',
      orderQty: '100000',
      ordType: 'Limit',
      price: '1.10005',
      timeInForce: 'GoodTillCancel',
    })
  })

  it('leaves TimeInForce out where the venue ignores it, and remembers what the order is in truth', () => {
    const desk = new Desk(ctraderLike)
    const prepared = desk.place({ ...limitOrder, timeInForce: 'GoodTillCancel' })
    expect(prepared.draft.timeInForce).toBeUndefined()
    expect(desk.orders.get(prepared.clOrdID)).toMatchObject({ timeInForce: 'GoodTillCancel', state: 'Sent', ordStatus: '' })
  })

  it('counts from the moment the session has taken it, not before', () => {
    const desk = new Desk()
    const prepared = desk.orders.prepare(approved(newOrder()), desk.now)
    expect(desk.orders.openBuyQty('TEST')).toBe(0)
    expect(desk.orders.get(prepared.clOrdID)).toBeUndefined()
    desk.send(prepared)
    expect(desk.orders.openBuyQty('TEST')).toBe(100)
  })

  it('that was not taken leaves no trace, and its ClOrdID is never given again', () => {
    const desk = new Desk()
    const before = desk.orders.state()
    const { clOrdID } = desk.orders.prepare(approved(newOrder()), desk.now)
    desk.orders.notSent(clOrdID, 'notLoggedOn')
    expect(desk.orders.state()).toBe(before)
    expect(desk.buy(10, 10000)).not.toBe(clOrdID)
    expect(() => desk.orders.sent(clOrdID, 1, 1)).toThrow(/expected the clOrdID of a prepared request/)
  })

  it('has a ClOrdID that no other order ever has, over restarts too', () => {
    const desk = new Desk()
    const ids = new Set<string>()
    for (let run = 0; run < 5; run++) {
      for (let i = 0; i < 5; i++) {
        if (i % 2 === 0) ids.add(desk.buy(10, 10000))
        else {
          const { clOrdID } = desk.orders.prepare(approved(newOrder()), desk.now)
          ids.add(clOrdID)
          desk.orders.notSent(clOrdID, 'throttled')
        }
      }
      desk.restart()
    }
    expect(ids.size).toBe(25)
    expect([...ids][0]).toBe('T1-1')
    expect([...ids][5], 'the counter goes on over a restart').toBe('T2-6')
  })

  it.each<[string, Partial<Intent & { kind: 'new' }>]>([
    ['instrument_unknown', { instrumentId: 'GBPUSD' }],
    ['qty_off_step', { instrumentId: 'EURUSD', qty: 0.5 as Qty }],
    ['qty_below_min', { qty: 0 as Qty }],
    ['px_off_tick', { limit: 10000.5 as Price }],
    ['px_missing', { limit: undefined }],
    ['px_missing', { ordType: 'stop', limit: undefined }],
    ['px_not_allowed', { ordType: 'market' }],
    ['tif_unsupported', { timeInForce: 'GoodTillDate', ordType: 'market', limit: undefined }],
  ])('is refused with %s', (code, given) => {
    const desk = new Desk()
    const order = newOrder(given)
    expect(desk.orders.refusal(order, desk.now)?.code).toBe(code)
    expect(() => desk.orders.prepare(approved(order), desk.now)).toThrow(code)
  })

  it('is refused for Day, FillOrKill and the auctions where they do not exist, never silently changed', () => {
    expect(timeInForce('Day', 'limit', ctraderLike)).toBeUndefined()
    expect(timeInForce('FillOrKill', 'market', ctraderLike)).toBeUndefined()
    expect(timeInForce('ImmediateOrCancel', 'limit', ctraderLike)).toBeUndefined()
    for (const auction of ['AtTheOpening', 'AtTheClose'] as const) {
      expect(timeInForce(auction, 'limit', ctraderLike)).toBeUndefined()
      expect(new Desk().place(newOrder({ timeInForce: auction })).draft).toMatchObject({ timeInForce: auction })
    }
    expect(timeInForce(undefined, 'market', ctraderLike)?.effective).toBe('ImmediateOrCancel')
    expect(timeInForce(undefined, 'stop', ctraderLike)?.effective).toBe('GoodTillCancel')
  })

  it('is not prepared before the run has its epoch', () => {
    const orders = new Orders({ instruments, rules: textbook, idPrefix: 'T' })
    expect(() => orders.prepare(approved(newOrder()), { wallUs: 0, monoUs: 0 })).toThrow(/expected the epoch/)
  })

  it('an id prefix that the venue would refuse is our own mistake', () => {
    expect(() => new Orders({ instruments, rules: textbook, idPrefix: 'E7 ' })).toThrow(/idPrefix "E7 " given/)
  })
})

describe('an order that is good till a date', () => {
  const expireUs = 1_767_439_800_500_000
  const tillDate = newOrder({ timeInForce: 'GoodTillDate', expireUs })

  it('says when it ends in ExpireTime(126), its replace again, and it is on record', () => {
    const desk = new Desk()
    const { clOrdID, draft } = desk.place(tillDate)
    expect(draft).toMatchObject({ timeInForce: 'GoodTillDate', expireTime: '20260103-11:30:00.500' })
    desk.restart()
    expect(desk.orders.get(clOrdID)).toMatchObject({ timeInForce: 'GoodTillDate', expireUs })
    desk.apply(report({ clOrdID, orderID: 'O1', ...qtys(100, 0, 100) }))
    const replaced = desk.place({ kind: 'replace', cause: 1, strategy: 's', clOrdID, qty: 50 as Qty })
    expect(replaced.draft).toMatchObject({ timeInForce: 'GoodTillDate', expireTime: '20260103-11:30:00.500' })
    desk.apply(report({ clOrdID, orderID: 'O1', execType: 'Expired', ordStatus: 'Expired', ...qtys(100, 0, 0) }))
    expect(desk.orders.get(clOrdID)).toMatchObject({ state: 'Expired', open: false, leavesQty: 0 })
  })

  it('says the day alone, ExpireDate(432), where the venue has it so', () => {
    const { NewOrderSingle } = textbook.requests
    const carry = [...NewOrderSingle!.carry.filter((name) => name !== 'expireTime'), 'expireDate']
    const { draft } = new Desk({ ...textbook, requests: { ...textbook.requests, NewOrderSingle: { carry } } }).place(tillDate)
    expect(draft).toMatchObject({ timeInForce: 'GoodTillDate', expireDate: '20260103' })
    expect(draft).not.toHaveProperty('expireTime')
  })

  it('has no TimeInForce(59) where the venue tells it by the time at which it ends', () => {
    const { asked } = ctraderLike.timeInForce
    const GoodTillDate = { send: '', effective: 'GoodTillDate', expires: {} } as const
    const { NewOrderSingle } = ctraderLike.requests
    const desk = new Desk({
      ...ctraderLike,
      timeInForce: { ...ctraderLike.timeInForce, asked: { ...asked, GoodTillDate } },
      requests: { ...ctraderLike.requests, NewOrderSingle: { carry: [...NewOrderSingle!.carry, 'expireTime'] } },
    })
    const { clOrdID, draft } = desk.place(tillDate)
    expect(draft).toMatchObject({ expireTime: '20260103-11:30:00.500' })
    expect(draft).not.toHaveProperty('timeInForce')
    expect(desk.orders.get(clOrdID)).toMatchObject({ timeInForce: 'GoodTillDate', sentTimeInForce: '' })
  })

  it.each<[string, string, Partial<Intent & { kind: 'new' }>]>([
    ['names no time', 'expiry_missing', { expireUs: undefined }],
    ['ends now', 'expiry_invalid', { expireUs: 1_767_346_200_000_000 }],
    ['ends later than the venue allows', 'expiry_invalid', { expireUs: 1_767_346_200_000_000 + 86_400_000_001 }],
    ['is Day, and names a time', 'expiry_invalid', { timeInForce: 'Day' }],
    ['names a time alone', 'expiry_invalid', { timeInForce: undefined }],
  ])('is refused where it %s: %s', (_what, code, given) => {
    const { asked } = textbook.timeInForce
    const GoodTillDate = { ...asked.GoodTillDate!, expires: { withinMs: 86_400_000 } }
    const desk = new Desk({ ...textbook, timeInForce: { ...textbook.timeInForce, asked: { ...asked, GoodTillDate } } })
    expect(desk.orders.refusal({ ...tillDate, expireUs: desk.now.wallUs + 86_400_000_000 }, desk.now)).toBeUndefined()
    expect(desk.orders.refusal({ ...tillDate, ...given }, desk.now)?.code).toBe(code)
  })
})

describe('alignment', () => {
  it('rounds quantities down, and refuses what is then below the minimum', () => {
    const lots = { ...stock, step: 10 as Qty, minQty: 20 as Qty }
    expect(alignQty(129 as Qty, lots)).toBe(120)
    expect(alignQty(29 as Qty, lots)).toBe(20)
    expect(alignQty(19 as Qty, lots)).toBeUndefined()
  })

  it('never rounds to a price that is worse than asked', () => {
    const coarse = { ...stock, tick: 5 as Price }
    expect(alignPx(10003 as Price, 'buy', 'limit', coarse)).toBe(10000)
    expect(alignPx(10003 as Price, 'sell', 'limit', coarse)).toBe(10005)
    expect(alignPx(10003 as Price, 'buy', 'stop', coarse)).toBe(10005)
    expect(alignPx(10003 as Price, 'sell', 'stop', coarse)).toBe(10000)
  })
})

describe('a replace', () => {
  const desk = new Desk()
  const id = desk.buy(100, 10000)
  desk.apply(report({ clOrdID: id, orderID: 'O1', ...qtys(100, 0, 100) }))
  desk.apply(report({ clOrdID: id, orderID: 'O1', execType: 'Trade', ordStatus: 'PartiallyFilled', ...qtys(100, 40, 60, 40, 10000) }))
  const replace = (qty: number, limit?: number): Intent => ({
    kind: 'replace',
    cause: 1,
    strategy: 's',
    clOrdID: id,
    qty: qty as Qty,
    limit: limit as Price | undefined,
  })
  const code = (intent: Intent): string | undefined => desk.orders.refusal(intent, desk.now)?.code

  it.each([
    ['replace_qty_below_cum', 40, undefined],
    ['no_change', 100, 10000],
    ['qty_off_step', 100.5, undefined],
    ['px_off_tick', 120, 10000.5],
  ])('is refused with %s', (expected, qty, limit) => {
    expect(code(replace(qty, limit))).toBe(expected)
  })

  it('states the total quantity, 41 as the last id not refused and 37, and counts at its worst until it is answered', () => {
    const { draft, clOrdID } = desk.place(replace(150, 10010))
    expect(draft).toMatchObject({ msgType: 'OrderCancelReplaceRequest', origClOrdID: id, orderID: 'O1', orderQty: '150', price: '100.10' })
    expect(desk.orders.openBuyQty('TEST')).toBe(110)
    expect(code(replace(150, 10010))).toBe('no_change')
    const next = desk.place(replace(120, 10010))
    expect(next.draft.origClOrdID).toBe(clOrdID)
    expect(desk.orders.openBuyQty('TEST')).toBe(110)
  })

  it('to what is done, or less, ends the order there where the caller asks for that, however many fills cross it', () => {
    const other = new Desk()
    const first = other.buy(100, 10000)
    const at = { clOrdID: first, orderID: 'O1' }
    const close = { ...replace(10), clOrdID: first, closeAtCum: true } as Intent
    other.apply(report({ ...at, ...qtys(100, 0, 100) }))
    expect(
      other.orders.refusal({ ...close, qty: 0 as Qty } as Intent, other.now)?.code,
      'with nothing done it is a cancel that is meant',
    ).toBe('replace_qty_below_cum')
    other.apply(report({ ...at, execType: 'Trade', ordStatus: 'PartiallyFilled', ...qtys(100, 40, 60, 40, 10000) }))
    const { draft, clOrdID } = other.place(close)
    expect(draft).toMatchObject({ msgType: 'OrderCancelReplaceRequest', orderQty: '40' })
    expect(other.orders.openBuyQty('TEST'), 'until it is answered all of it may trade').toBe(60)
    other.apply(report({ ...at, execType: 'Trade', ordStatus: 'PartiallyFilled', ...qtys(100, 55, 45, 15, 10000) }))
    other.apply(
      report({
        ...at,
        clOrdID,
        origClOrdID: first,
        execType: 'Replaced',
        ordStatus: 'Filled',
        execID: 'R1',
        ...qtys(55, 55, 0),
        price: 10000 as Price,
      }),
    )
    expect(other.orders.get(first)).toMatchObject({ state: 'Filled', orderQty: 55, cumQty: 55, leavesQty: 0, open: false })
    expect(other.orders.position('TEST').qty).toBe(55)
  })

  it('is refused while a cancel is open, and of an order that has ended', () => {
    const other = new Desk()
    const first = other.buy(100, 10000)
    other.apply(report({ clOrdID: first, orderID: 'O1', ...qtys(100, 0, 100) }))
    other.cancel(first)
    const intent = { ...replace(50), clOrdID: first } as Intent
    expect(other.orders.refusal(intent, other.now)?.code).toBe('cancel_open')
    other.apply(report({ clOrdID: first, orderID: 'O1', execType: 'Canceled', ordStatus: 'Canceled', ...qtys(100, 0, 0) }))
    expect(other.orders.refusal(intent, other.now)?.code).toBe('terminal')
  })

  it.each<[string, OrderRules, string | undefined]>([
    ['a broker', textbook, undefined],
    ['an exchange', { ...textbook, terminalIsFinal: true }, 'terminal'],
  ])('of a filled order at %s', (_name, rules, expected) => {
    const other = new Desk(rules)
    const first = other.buy(100, 10000)
    other.apply(report({ clOrdID: first, orderID: 'O1', execType: 'Trade', ordStatus: 'Filled', ...qtys(100, 100, 0, 100, 10000) }))
    expect(other.orders.refusal({ ...replace(200), clOrdID: first } as Intent, other.now)?.code).toBe(expected)
  })

  it('counts only once the venue says Replaced', () => {
    const other = new Desk()
    const first = other.buy(100, 10000)
    other.apply(report({ clOrdID: first, orderID: 'O1', ...qtys(100, 0, 100) }))
    const second = other.replace(first, 50)
    expect(other.orders.get(first)).toMatchObject({ orderQty: 100, head: first, leavesQty: 100 })
    other.apply(report({ clOrdID: second, origClOrdID: first, orderID: 'O1', execType: 'Replaced', ...qtys(50, 0, 50) }))
    expect(other.orders.get(first)).toMatchObject({ orderQty: 50, head: second, leavesQty: 50 })
  })
})

describe('drafts by venue', () => {
  it('cTrader: cancels, replaces and status requests carry its tags and no others', () => {
    const desk = new Desk(ctraderLike)
    const id = desk.place(limitOrder).clOrdID
    desk.apply(report({ clOrdID: id, orderID: '77', execID: '', instrumentId: 'EURUSD', ...qtys(10_000_000, 0, 10_000_000) }))
    const probe = desk.orders.prepareProbe(id, desk.now)
    expect(probe.draft).toEqual({ msgType: 'OrderStatusRequest', clOrdID: id, side: 'Buy' })
    const replaced = desk.place({ kind: 'replace', cause: 1, strategy: 's', clOrdID: id, qty: 5_000_000 as Qty })
    expect(replaced.draft).toEqual({
      msgType: 'OrderCancelReplaceRequest',
      clOrdID: replaced.clOrdID,
      origClOrdID: id,
      orderID: '77',
      orderQty: '50000',
      price: '1.10005',
    })
    desk.apply(
      report({
        clOrdID: replaced.clOrdID,
        orderID: '77',
        execID: '',
        execType: 'Replaced',
        instrumentId: 'EURUSD',
        ...qtys(5_000_000, 0, 5_000_000),
      }),
    )
    const canceled = desk.orders.prepare(approved({ kind: 'cancel', cause: 1, strategy: 's', clOrdID: id, by: 'strategy' }), desk.now)
    expect(canceled.draft).toEqual({
      msgType: 'OrderCancelRequest',
      clOrdID: canceled.clOrdID,
      origClOrdID: replaced.clOrdID,
      orderID: '77',
    })
    expect(desk.orders.prepareMassStatus(desk.now).draft).toMatchObject({ msgType: 'OrderMassStatusRequest', massStatusReqType: '7' })
    expect(Object.keys(desk.orders.preparePositions(desk.now).draft)).toEqual(['msgType', 'posReqID'])
  })

  it('a request that the venue does not know is not made', () => {
    const { OrderCancelReplaceRequest: _replace, OrderStatusRequest: _status, ...requests } = textbook.requests
    const desk = new Desk({ ...textbook, requests })
    const id = desk.buy(100, 10000)
    const intent: Intent = { kind: 'replace', cause: 1, strategy: 's', clOrdID: id, qty: 50 as Qty }
    expect(desk.orders.refusal(intent, desk.now)?.code).toBe('not_supported')
    expect(() => desk.orders.prepareProbe(id, desk.now)).toThrow(/can't be asked after/)
    expect(desk.orders.offers('OrderStatusRequest')).toBe(false)
  })

  it('times are UTC text, as the calendar has them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000_000_000_000, max: 8_000_000_000_000 }), (ms) => {
        const iso = new Date(ms).toISOString()
        expect(utcText(ms * 1000)).toBe(`${iso.slice(0, 10).replaceAll('-', '')}-${iso.slice(11, 23)}`)
      }),
    )
  })

  it('keeps at most so many requests between prepare and sent', () => {
    const desk = new Desk()
    expect(() => {
      for (let i = 0; i < 2000; i++) desk.orders.prepare(approved(newOrder()), desk.now)
    }).toThrow(/neither sent nor given up/)
  })
})
