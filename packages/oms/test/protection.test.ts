import type { NewOrder, OrderReport } from '@fix/events'
import type { Price, Qty } from '@fix/units'
import { describe, expect, it } from 'vitest'
import { textbook, type OrderRules } from '../src/index.ts'
import { approved, Desk, newOrder, qtys, report, requestReject } from './desk.ts'

/** A desk that asks for what protection wants after each event, as the trading loop does; risk is not what is tried here. */
class Guarded extends Desk {
  readonly told: string[] = []

  tend(): string[] {
    const asked: string[] = []
    this.review()
    for (const intent of this.orders.protectionWishes(this.now)) {
      const refusal = this.orders.refusal(intent, this.now)
      if (refusal !== undefined) {
        asked.push(`refused ${refusal.code}`)
        continue
      }
      const { clOrdID } = this.send(this.orders.prepare(approved(intent), this.now))
      const terms = intent.kind === 'cancel' ? intent.clOrdID : `${intent.qty} at ${intent.stop ?? 'market'}`
      asked.push(`${intent.kind === 'new' ? `${intent.side} ${intent.ordType}` : intent.kind} ${terms} as ${clOrdID}`)
    }
    this.review()
    return asked
  }

  review(): void {
    const applied = this.orders.reviewProtection(this.now)
    if (applied.note !== undefined) this.journal.push({ note: applied.note, epoch: 0, seq: 0 })
    for (const { code, text } of applied.alerts) this.told.push(`${code} ${text}`)
    this.check()
  }

  entry(given: Partial<NewOrder> = {}): string {
    return this.place(newOrder({ protect: { stop: 9900 as Price }, ...given })).clOrdID
  }

  tell(clOrdID: string, given: Partial<OrderReport>): void {
    const { side, orderID } = this.orders.get(clOrdID)!
    this.apply(report({ clOrdID, side, orderID: orderID || `O-${clOrdID}`, ...given }))
  }

  accept(clOrdID: string): void {
    const { orderQty, side } = this.orders.get(clOrdID)!
    this.tell(clOrdID, { side, ...qtys(orderQty, 0, orderQty) })
  }

  fill(clOrdID: string, qty: number, px = 10_000): void {
    const { orderQty, cumQty } = this.orders.get(clOrdID)!
    const cum = cumQty + qty
    const ordStatus = cum >= orderQty ? 'Filled' : 'PartiallyFilled'
    this.tell(clOrdID, { execType: 'Trade', ordStatus, ...qtys(orderQty, cum, orderQty - cum, qty, px) })
  }

  replaced(clOrdID: string): void {
    const { requests, cumQty } = this.orders.get(clOrdID)!
    const { id, orig, qty } = requests[0]
    const leaves = qty - cumQty
    this.tell(clOrdID, {
      clOrdID: id,
      origClOrdID: orig,
      execType: 'Replaced',
      ordStatus: cumQty > 0 ? 'PartiallyFilled' : 'New',
      ...qtys(qty, cumQty, leaves),
    })
  }

  refuse(clOrdID: string, text = 'no'): void {
    const { orderQty } = this.orders.get(clOrdID)!
    this.tell(clOrdID, { execType: 'Rejected', ordStatus: 'Rejected', text, ...qtys(orderQty, 0, 0) })
  }

  cancelled(clOrdID: string): void {
    const { orderQty, cumQty } = this.orders.get(clOrdID)!
    this.tell(clOrdID, { execType: 'Canceled', ordStatus: 'Canceled', ...qtys(orderQty, cumQty, 0) })
  }

  /** Lets time pass, and asks what is due. */
  pass(ms: number): string[] {
    this.later(ms)
    this.wake()
    return this.tend()
  }

  stops() {
    return this.orders.open().filter(({ guards }) => guards !== '')
  }
}

/** An entry of 100 that is filled, and its stop, acknowledged. */
function protectedDesk(desk = new Guarded()): { desk: Guarded; entry: string; stop: string } {
  const entry = desk.entry()
  desk.accept(entry)
  desk.fill(entry, 100)
  desk.tend()
  const [{ clOrdID: stop }] = desk.stops()
  desk.accept(stop)
  desk.tend()
  return { desk, entry, stop }
}

describe('an entry that carries a stop', () => {
  it('has it sent as an order of its own when it fills, linked to the entry', () => {
    const desk = new Guarded()
    const entry = desk.entry()
    desk.accept(entry)
    expect(desk.tend(), 'nothing to protect yet').toEqual([])
    desk.fill(entry, 100)
    expect(desk.tend()).toEqual(['sell stop 100 at 9900 as T1-2'])
    expect(desk.orders.get('T1-2')).toMatchObject({ guards: 'TEST', entry, ordType: 'stop', stop: 9900, side: 'sell' })
    expect(desk.tend(), 'once').toEqual([])
  })

  it('is unprotected only where its stop is not acknowledged in time', () => {
    const desk = new Guarded()
    const entry = desk.entry()
    desk.fill(entry, 100)
    desk.tend()
    desk.pass(1999)
    expect([desk.orders.unprotected('TEST'), desk.told]).toEqual([false, []])
    desk.pass(1)
    expect([desk.orders.unprotected('TEST'), desk.orders.unprotectedPositions]).toEqual([true, 1])
    expect(desk.told).toEqual(['position_unprotected TEST: unacknowledged, 100 to protect, 0 stops came to nothing'])
    desk.accept('T1-2')
    desk.tend()
    expect(desk.orders.unprotected('TEST')).toBe(false)
    expect(desk.told.at(-1)).toBe('position_protected TEST')
  })

  it('at a distance: from its first execution, whatever the later ones cost; a short one above', () => {
    const desk = new Guarded()
    const entry = desk.entry({ side: 'sell', protect: { distance: 50 as Price } })
    desk.fill(entry, 10, 9990)
    expect(desk.tend()).toEqual(['buy stop 10 at 10040 as T1-2'])
    desk.accept('T1-2')
    desk.tend()
    desk.fill(entry, 10, 9950)
    expect(desk.tend()).toEqual(['replace 20 at 10040 as T1-3'])
  })

  it.each([
    ['a stop and a distance', { stop: 9900, distance: 5 }],
    ['neither', {}],
    ['a stop on the winning side', { stop: 10_100 }],
    ['no distance', { distance: 0 }],
  ])('is refused with %s', (_name, protect) => {
    const intent = newOrder({ protect: protect as NewOrder['protect'] })
    expect(new Desk().orders.refusal(intent, new Desk().now)).toMatchObject({ code: 'protection_invalid' })
  })
})

describe('20a: partial fills of the entry', () => {
  it('the stop follows the size of the position by replace', () => {
    const desk = new Guarded()
    const entry = desk.entry()
    desk.accept(entry)
    desk.fill(entry, 30)
    expect(desk.tend()).toEqual(['sell stop 30 at 9900 as T1-2'])
    desk.fill(entry, 20)
    expect(desk.tend(), 'not before the first is acknowledged').toEqual([])
    desk.accept('T1-2')
    desk.pass(400)
    expect(desk.orders.get('T1-2')?.requests).toMatchObject([{ kind: 'replace', qty: 50 }])
    desk.replaced('T1-2')
    expect(desk.tend()).toEqual([])
    expect(desk.orders.unprotected('TEST')).toBe(false)
    desk.fill(entry, 50)
    expect(desk.tend()).toEqual(['replace 100 at 9900 as T1-4'])
  })

  it('and is lowered when the position is, and cancelled when that is flat', () => {
    const { desk, stop } = protectedDesk()
    const close = desk.sell(60, 10_000)
    desk.fill(close, 40)
    expect(desk.tend()).toEqual([`replace 60 at 9900 as T1-4`])
    desk.replaced(stop)
    desk.tend()
    desk.fill(close, 20)
    expect(desk.tend()).toEqual(['replace 40 at 9900 as T1-5'])
    desk.replaced(stop)
    desk.tend()
    const rest = desk.sell(40, 10_000)
    desk.fill(rest, 40)
    expect(desk.tend()).toEqual([`cancel ${stop} as T1-7`])
    desk.cancelled(stop)
    expect([desk.tend(), desk.stops(), desk.orders.unprotected('TEST')]).toEqual([[], [], false])
    expect(desk.told, 'an end that was asked for is no loss of a stop').toEqual([])
  })

  it('by cancel and new where the venue has no replace', () => {
    const { OrderCancelReplaceRequest: _none, ...requests } = textbook.requests
    const { desk, stop } = protectedDesk(new Guarded({ ...textbook, requests }))
    const more = desk.entry({ qty: 50 as Qty })
    desk.fill(more, 50)
    expect(desk.tend()).toEqual([`cancel ${stop} as T1-4`])
    expect(desk.tend()).toEqual([])
    desk.cancelled(stop)
    expect(desk.pass(400)).toEqual(['sell stop 150 at 9900 as T1-5'])
    expect(desk.told).toEqual([])
  })

  it('an order that turns the position over takes its own stop along, and the old one goes', () => {
    const { desk, stop } = protectedDesk()
    const turn = desk.entry({ side: 'sell', qty: 150 as Qty, protect: { stop: 10_100 as Price } })
    desk.fill(turn, 150)
    expect(desk.tend()).toEqual([`cancel ${stop} as T1-4`])
    desk.cancelled(stop)
    expect(desk.pass(400)).toEqual(['buy stop 50 at 10100 as T1-5'])
  })
})

describe('20b: a stop that is refused', () => {
  it('leaves the position unprotected at once, and is tried again with growing pauses', () => {
    const desk = new Guarded()
    const entry = desk.entry()
    desk.fill(entry, 100)
    desk.tend()
    desk.refuse('T1-2')
    expect(desk.tend(), 'not at once').toEqual([])
    expect(desk.told).toEqual(['position_unprotected TEST: missing, 100 to protect, 1 stops came to nothing'])
    expect(desk.orders.unprotected('TEST')).toBe(true)
    expect(desk.pass(200)).toEqual(['sell stop 100 at 9900 as T1-3'])
    desk.refuse('T1-3')
    expect(desk.tend()).toEqual([])
    expect(desk.pass(399)).toEqual([])
    expect(desk.pass(1)).toEqual(['sell stop 100 at 9900 as T1-4'])
    desk.accept('T1-4')
    desk.tend()
    expect([desk.orders.unprotected('TEST'), desk.told.at(-1)]).toEqual([false, 'position_protected TEST'])
  })

  it('is tried at once when what has refused it may have changed, and again with growing pauses from there', () => {
    const desk = new Guarded()
    const entry = desk.entry()
    desk.fill(entry, 100)
    desk.tend()
    desk.refuse('T1-2')
    expect(desk.tend()).toEqual([])
    desk.orders.protectAgain()
    expect(desk.tend()).toEqual(['sell stop 100 at 9900 as T1-3'])
    desk.refuse('T1-3')
    expect(desk.tend()).toEqual([])
    expect(desk.pass(200)).toEqual(['sell stop 100 at 9900 as T1-4'])
  })

  function refusedAll(close: boolean): { desk: Guarded; last: string[] } {
    const desk = new Guarded(textbook, { tries: 3, close })
    const entry = desk.entry()
    desk.fill(entry, 100)
    let last = desk.tend()
    for (let at = 0; at < 3; at++) {
      desk.refuse(desk.stops()[0].clOrdID)
      desk.tend()
      last = desk.pass(20_000)
    }
    return { desk, last }
  }

  it('so often that none can be had: the position is closed, where the policy says so', () => {
    const { desk, last } = refusedAll(true)
    expect(last).toEqual(['sell market 100 at market as T1-5'])
    desk.fill('T1-5', 100)
    desk.tend()
    expect([desk.orders.positionQty('TEST'), desk.orders.unprotected('TEST'), desk.stops()]).toEqual([0, false, []])
  })

  it('or tried on, where it does not', () => {
    expect(refusedAll(false).last).toEqual(['sell stop 100 at 9900 as T1-5'])
  })

  it('a raise that is refused is tried again, and the old stop stays', () => {
    const { desk, stop } = protectedDesk()
    desk.fill(desk.entry({ qty: 50 as Qty }), 50)
    desk.tend()
    const [{ id }] = desk.orders.get(stop)!.requests
    desk.apply(requestReject({ refID: id, text: 'busy' }))
    expect(desk.tend()).toEqual([])
    expect(desk.pass(200)).toEqual(['replace 150 at 9900 as T1-5'])
    desk.pass(2000)
    expect(desk.told).toEqual(['position_unprotected TEST: too_small, 150 to protect, 0 stops came to nothing'])
  })
})

it('20c: a stop that the venue cancels is told at once and replaced', () => {
  const { desk, stop } = protectedDesk()
  desk.cancelled(stop)
  expect(desk.tend()).toEqual(['sell stop 100 at 9900 as T1-3'])
  expect(desk.told).toEqual(['position_unprotected TEST: missing, 100 to protect, 1 stops came to nothing'])
  expect(desk.orders.unprotected('TEST')).toBe(true)
  desk.accept('T1-3')
  desk.tend()
  expect(desk.orders.unprotected('TEST')).toBe(false)
})

describe('20d: a restart', () => {
  it('between entry and stop: no entry comes before the stop is there, and that is sent', () => {
    const desk = new Guarded()
    desk.fill(desk.entry(), 100)
    desk.restart()
    expect(desk.orders.unprotected('TEST')).toBe(true)
    expect(desk.tend()).toEqual(['sell stop 100 at 9900 as T2-2'])
    desk.accept('T2-2')
    desk.tend()
    expect(desk.orders.unprotected('TEST')).toBe(false)
  })

  it('while the stop was on its way: it is Unknown, asked after, and no second one is sent', () => {
    const desk = new Guarded()
    desk.fill(desk.entry(), 100)
    desk.tend()
    desk.restart()
    expect(desk.tend()).toEqual([])
    expect(desk.told).toEqual(['position_unprotected TEST: unknown, 100 to protect, 0 stops came to nothing'])
    expect(desk.orders.wants(desk.now)).toEqual([{ kind: 'probe', clOrdID: 'T1-2' }])
    desk.send(desk.orders.prepareProbe('T1-2', desk.now))
    desk.tell('T1-2', { execType: 'OrderStatus', ...qtys(100, 0, 100) })
    expect([desk.tend(), desk.orders.unprotected('TEST')]).toEqual([[], false])
  })

  it('with a stop at the venue: entries wait until it was heard of, at a new logon too', () => {
    const { desk, stop } = protectedDesk()
    for (const begins of [() => desk.restart(), () => void desk.apply({ kind: 'session_up', source: 'TRADE', epoch: 9 } as never)]) {
      begins()
      expect([desk.tend(), desk.orders.unprotected('TEST'), desk.told]).toEqual([[], true, []])
      desk.send(desk.orders.prepareProbe(stop, desk.now))
      desk.tell(stop, { execType: 'OrderStatus', ...qtys(100, 0, 100) })
      expect([desk.tend(), desk.orders.unprotected('TEST')]).toEqual([[], false])
    }
  })

  // Seeds 2688, 3286, 3422, 5651: the position was closed before it was looked at again, and entries were refused from then on.
  it('with a stop that closes the position before it is heard of: nothing is left to wait for', () => {
    const desk = new Guarded()
    const entry = desk.entry()
    desk.accept(entry)
    desk.fill(entry, 100)
    desk.tend()
    const [stop] = desk.orders.open('TEST')
    desk.accept(stop.clOrdID)
    desk.tend()
    desk.apply({ kind: 'session_up', source: 'TRADE', epoch: 2, reset: true })
    expect(desk.orders.unprotected('TEST')).toBe(true)
    desk.fill(stop.clOrdID, 100, 9900)
    // Another position is still there to be protected, so that there is something to look at.
    const other = desk.entry({ instrumentId: 'EURUSD', protect: { stop: 9000 as Price } })
    desk.accept(other)
    desk.fill(other, 100)
    desk.tend()
    expect(desk.orders.positionQty('TEST')).toBe(0)
    expect(desk.orders.unprotected('TEST')).toBe(false)
  })

  it('counts the stops that came to nothing before it, and knows that people were told', () => {
    const desk = new Guarded()
    desk.fill(desk.entry(), 100)
    desk.tend()
    desk.refuse('T1-2')
    desk.tend()
    desk.restart()
    desk.tend()
    expect(desk.told).toHaveLength(1)
    expect(JSON.parse(desk.orders.state())).toMatchObject({ guards: [['TEST', 'T1-1', 1, { why: 'missing', tries: 1 }]] })
  })
})

it('20e: a stop that is filled while its replace is open closes the position, and nothing is left of either', () => {
  const { desk, stop } = protectedDesk()
  desk.fill(desk.entry({ qty: 50 as Qty }), 50)
  expect(desk.tend()).toEqual(['replace 150 at 9900 as T1-4'])
  desk.fill(stop, 100, 9890)
  desk.apply(requestReject({ refID: 'T1-4', text: 'too late' }))
  expect(desk.orders.positionQty('TEST')).toBe(50)
  expect(desk.pass(400), 'what the replace would have covered has a stop of its own').toEqual(['sell stop 50 at 9900 as T1-5'])
  desk.fill('T1-5', 50, 9880)
  desk.tend()
  expect([desk.orders.positionQty('TEST'), desk.stops(), desk.orders.unprotected('TEST')]).toEqual([0, [], false])
})

it('on a hedged account a stop names its position, and each position has its own', () => {
  const carry = [...textbook.requests.NewOrderSingle!.carry, 'posMaintRptID']
  const hedged: OrderRules = { ...textbook, hedging: true, requests: { ...textbook.requests, NewOrderSingle: { carry } } }
  const desk = new Guarded(hedged)
  const fills = (positionID: string): void => {
    const id = desk.entry()
    desk.tell(id, { positionID, execType: 'Trade', ordStatus: 'Filled', ...qtys(100, 100, 0, 100, 10_000) })
  }
  fills('P1')
  fills('P2')
  const drafts = desk.orders.protectionWishes(desk.now).map((intent) => desk.send(desk.orders.prepare(approved(intent), desk.now)).draft)
  expect(drafts).toMatchObject([
    { msgType: 'NewOrderSingle', side: 'Sell', ordType: 'Stop', stopPx: '99.00', posMaintRptID: 'P1' },
    { msgType: 'NewOrderSingle', side: 'Sell', ordType: 'Stop', stopPx: '99.00', posMaintRptID: 'P2' },
  ])
  expect(desk.stops().map(({ guards, positionID }) => [guards, positionID])).toEqual([
    ['TEST|P1', 'P1'],
    ['TEST|P2', 'P2'],
  ])
})

it('a busted entry leaves nothing to protect: its stop goes', () => {
  const desk = new Guarded()
  const entry = desk.entry()
  desk.tell(entry, { execID: 'A', execType: 'Trade', ordStatus: 'Filled', ...qtys(100, 100, 0, 100, 10_000) })
  desk.tend()
  desk.accept('T1-2')
  desk.tend()
  desk.tell(entry, { execRefID: 'A', execType: 'TradeCancel', ordStatus: 'New', ...qtys(100, 0, 100) })
  expect(desk.tend()).toEqual(['cancel T1-2 as T1-3'])
})

it('an image has the guards too: what is restored from it goes on as the notes would', () => {
  const { desk, stop } = protectedDesk()
  desk.cancelled(stop)
  desk.review()
  const again = desk.recovered()
  const restored = new Guarded().fresh()
  restored.restore(structuredClone(again.image()))
  expect(restored.state()).toBe(desk.orders.state())
})

it('a desk without protected positions asks for nothing and waits for nothing', () => {
  const desk = new Guarded()
  desk.fill(desk.buy(100, 10_000), 100)
  desk.tend()
  desk.pass(60_000)
  expect([desk.stops(), desk.told, desk.orders.unprotected('TEST')]).toEqual([[], [], false])
})
