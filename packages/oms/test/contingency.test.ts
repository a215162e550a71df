import type { ContingencyType, ContingentLeg, Intent, OrderReport } from '@fix/events'
import type { Price, Qty } from '@fix/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedOf, textbook, type OrderRules } from '../src/index.ts'
import { Desk, newOrder, qtys, report } from './desk.ts'

const leg = (side: 'buy' | 'sell', qty: number, limit = 10_000): ContingentLeg => ({
  ...{ side, qty: qty as Qty, ordType: 'limit', limit: limit as Price },
})

/** A desk with one group; what it asks for is sent, and the venue answers as told. */
class Grouped extends Desk {
  /** Names of the orders, by their place in the group. */
  readonly ids: string[] = []
  mayOpen = true

  constructor(type: ContingencyType, [first, ...legs]: readonly ContingentLeg[], rules: OrderRules = textbook) {
    super(rules)
    const { clOrdID } = this.place({ ...newOrder({ ...first }), contingency: { type, legs } } as Intent)
    this.ids.push(clOrdID)
  }

  /** What the group wants now, in words; it is sent. */
  wants(): string[] {
    const { wishes, alerts, applied } = this.orders.contingencies(this.now, 1, () => this.mayOpen)
    this.alerts.push(...alerts)
    if (applied !== undefined) this.took(applied)
    return wishes.map((wish) => {
      const { clOrdID } = this.place(wish)
      if (wish.kind === 'new') {
        this.ids[wish.legOf!.at] = clOrdID
        return `new ${wish.side} ${wish.qty}`
      }
      const at = this.ids.indexOf(wish.clOrdID)
      return wish.kind === 'cancel' ? `cancel ${at}` : `replace ${at} to ${wish.qty}`
    })
  }

  accept(at: number): this {
    const order = this.orders.get(this.ids[at])!
    this.tell(at, { ...qtys(order.orderQty, 0, order.orderQty) })
    return this
  }

  fill(at: number, qty: number): this {
    const { orderQty, cumQty } = this.orders.get(this.ids[at])!
    const cum = cumQty + qty
    const ordStatus = cum === orderQty ? 'Filled' : 'PartiallyFilled'
    this.tell(at, { execType: 'Trade', ordStatus, ...qtys(orderQty, cum, orderQty - cum, qty, 10_000) })
    return this
  }

  /** The answer to the request that is open on it. */
  answer(at: number): this {
    const { requests, orderQty, cumQty, clOrdID } = this.orders.get(this.ids[at])!
    const [{ kind, id, qty }] = requests
    const named = { clOrdID: id, origClOrdID: clOrdID }
    if (kind === 'cancel') this.tell(at, { ...named, execType: 'Canceled', ordStatus: 'Canceled', ...qtys(orderQty, cumQty, 0) })
    else
      this.tell(at, {
        ...named,
        execType: 'Replaced',
        ordStatus: cumQty > 0 ? 'PartiallyFilled' : 'New',
        ...qtys(qty, cumQty, qty - cumQty),
        price: 10_000 as Price,
      })
    return this
  }

  tell(at: number, given: Partial<OrderReport>): void {
    const { side } = this.orders.get(this.ids[at])!
    this.apply(report({ clOrdID: this.ids[at], orderID: `O${at}`, side, ...given }))
  }

  /** Both orders are with the venue. */
  resting(): this {
    this.accept(0)
    this.wants()
    this.accept(1)
    return this
  }

  left(at: number): number {
    return this.orders.get(this.ids[at])!.leavesQty
  }
}

const pair = [leg('sell', 100), leg('sell', 50)]

describe('OneCancelsTheOther(1)', () => {
  it('sends the other once the venue has the first, and cancels it with any execution, even of a part', () => {
    const group = new Grouped('OneCancelsTheOther', pair)
    expect(group.wants(), 'the first is on its way').toEqual([])
    group.accept(0)
    expect(group.wants()).toEqual(['new sell 50'])
    group.accept(1)
    expect(group.wants()).toEqual([])
    group.fill(1, 1)
    expect(group.wants()).toEqual(['cancel 0'])
    expect(group.wants(), 'once').toEqual([])
    group.answer(0)
    expect(group.wants()).toEqual([])
    expect(group.orders.get(group.ids[1]), 'the one that trades goes on').toMatchObject({ state: 'PartiallyFilled', open: true })
  })

  it('sends no other where the first is refused, or has traded already', () => {
    const refused = new Grouped('OneCancelsTheOther', pair)
    refused.tell(0, { execType: 'Rejected', ordStatus: 'Rejected', ...qtys(100, 0, 0) })
    expect(refused.wants()).toEqual([])
    const traded = new Grouped('OneCancelsTheOther', pair)
    traded.fill(0, 10)
    expect(traded.wants()).toEqual([])
  })

  it('that both traded, in a race, is told, and each execution cancels what is left of the other', () => {
    const group = new Grouped('OneCancelsTheOther', pair).resting()
    group.fill(0, 10).fill(1, 10)
    expect(group.wants()).toEqual(['cancel 0', 'cancel 1'])
    expect(group.codes()).toContain('contingency_overrun')
  })

  it('of three cancels both others', () => {
    const group = new Grouped('OneCancelsTheOther', [...pair, leg('sell', 70)]).accept(0)
    expect(group.wants()).toEqual(['new sell 50', 'new sell 70'])
    group.accept(1).accept(2).fill(2, 70)
    expect(group.wants()).toEqual(['cancel 0', 'cancel 1'])
  })
})

describe('OneTriggersTheOther(2)', () => {
  const entry = [leg('buy', 100), leg('sell', 100, 10_500), leg('sell', 100, 10_600)]

  it('sends the others on the full execution of the first, not on a part of it', () => {
    const group = new Grouped('OneTriggersTheOther', entry).accept(0).fill(0, 99)
    expect(group.wants()).toEqual([])
    group.fill(0, 1)
    expect(group.wants()).toEqual(['new sell 100', 'new sell 100'])
    expect(group.wants(), 'once').toEqual([])
  })

  it('sends none where the first ends otherwise', () => {
    const group = new Grouped('OneTriggersTheOther', entry).accept(0).fill(0, 40)
    group.cancel(group.ids[0])
    group.answer(0)
    expect(group.wants()).toEqual([])
    group.later(60_000)
    group.wake()
    expect(group.wants()).toEqual([])
  })
})

describe('OneUpdatesTheOther', () => {
  it('Absolute(3): of 100 and 50, with 25 of the 50 done, the 100 is replaced and leaves 75', () => {
    const group = new Grouped('OneUpdatesTheOtherAbsolute', pair).resting().fill(1, 25)
    expect(group.wants()).toEqual(['replace 0 to 75'])
    expect(group.answer(0).left(0)).toBe(75)
    expect(group.wants()).toEqual([])
  })

  it('Proportional(4): of 100 and 50, with 25 of the 50 done, the 100 is restated to leave 50', () => {
    const group = new Grouped('OneUpdatesTheOtherProportional', pair).resting().fill(1, 25)
    expect(group.wants()).toEqual(['replace 0 to 50'])
    expect(group.answer(0).left(0)).toBe(50)
  })

  it('adjusts OrderQty(38), and not CumQty(14): what is done of both counts', () => {
    const group = new Grouped('OneUpdatesTheOtherAbsolute', pair).resting().fill(0, 10).fill(1, 25)
    expect(group.wants()).toEqual(['replace 0 to 75', 'replace 1 to 40'])
    group.answer(0).answer(1)
    expect([group.left(0), group.left(1)]).toEqual([65, 15])
  })

  it('cancels an order of which nothing is left to do', () => {
    const group = new Grouped('OneUpdatesTheOtherAbsolute', pair).resting().fill(0, 50)
    expect(group.wants()).toEqual(['cancel 1'])
    const filled = new Grouped('OneUpdatesTheOtherProportional', pair).resting().fill(1, 50)
    expect(filled.wants()).toEqual(['cancel 0'])
  })

  it('waits for the answer to one replace before the next, and sends the second order at what is left for it', () => {
    const group = new Grouped('OneUpdatesTheOtherAbsolute', pair).resting().fill(1, 10)
    expect(group.wants()).toEqual(['replace 0 to 90'])
    group.fill(1, 10)
    expect(group.wants()).toEqual([])
    group.answer(0)
    expect(group.wants(), 'a pause behind the one before').toEqual([])
    group.later(200)
    group.wake()
    expect(group.wants()).toEqual(['replace 0 to 80'])
    const late = new Grouped('OneUpdatesTheOtherAbsolute', pair).accept(0).fill(0, 20)
    expect(late.wants()).toEqual(['new sell 30'])
  })

  it('cancels where the venue takes no replace, and where less than its minimum would be left', () => {
    const { OrderCancelReplaceRequest: _none, ...requests } = textbook.requests
    const group = new Grouped('OneUpdatesTheOtherAbsolute', pair, { ...textbook, requests }).resting().fill(1, 25)
    expect(group.wants()).toEqual(['cancel 0'])
  })

  const members = fc.array(
    fc.integer({ min: 1, max: 1000 }).chain((qty) => fc.integer({ min: 0, max: qty }).map((cum) => ({ qty, cum }))),
    { minLength: 2, maxLength: 4 },
  )

  it('never leaves more than the rule: by quantity, by share, on the step, and no order is asked for less than is done of it', () => {
    fc.assert(
      fc.property(members, fc.nat(3), fc.constantFrom(1, 5, 100), (all, place, step) => {
        const at = place % all.length
        const others = all.filter((_one, other) => other !== at)
        const own = all[at]
        for (const [type, exact] of [
          ['OneUpdatesTheOtherAbsolute', own.qty - others.reduce((sum, { cum }) => sum + cum, 0)],
          ['OneUpdatesTheOtherProportional', own.qty * (1 - others.reduce((sum, { qty, cum }) => sum + cum / qty, 0))],
        ] as const) {
          const asked = askedOf(type, all, at, step)
          if (asked.cancel) expect(exact - own.cum).toBeLessThan(step + 1e-6)
          else {
            expect(asked.qty % step).toBe(0)
            expect(asked.qty).toBeGreaterThan(own.cum)
            expect(asked.qty).toBeLessThanOrEqual(exact + 1e-6)
            expect(asked.qty).toBeGreaterThan(exact - step - 1e-6)
          }
        }
      }),
    )
  })
})

describe('a crash between the orders of a group', () => {
  /** The process dies, and the venue tells how each order stands. */
  function restarted(group: Grouped, ...states: [at: number, cum: number][]): void {
    group.restart()
    for (const [at, cum] of states) {
      const { orderQty } = group.orders.get(group.ids[at])!
      const ordStatus = cum === 0 ? 'New' : cum === orderQty ? 'Filled' : 'PartiallyFilled'
      const answer = { execID: '0', execType: 'OrderStatus', ordStatus, ...qtys(orderQty, cum, orderQty - cum), avgPx: 10_000 } as const
      group.tell(at, answer)
    }
  }

  it('behind the first: the other is sent by the next run, once the fate of the first is known', () => {
    const group = new Grouped('OneCancelsTheOther', pair)
    group.restart()
    expect(group.wants()).toEqual([])
    restarted(group, [0, 0])
    expect(group.wants()).toEqual(['new sell 50'])
  })

  it('behind the first, which has traded meanwhile: the other is not sent', () => {
    const group = new Grouped('OneCancelsTheOther', pair)
    restarted(group, [0, 10])
    expect(group.wants()).toEqual([])
  })

  it('behind an execution: the other is cancelled by the next run', () => {
    const group = new Grouped('OneCancelsTheOther', pair).resting().fill(0, 100)
    restarted(group, [1, 0])
    expect(group.wants()).toEqual(['cancel 1'])
  })

  it('with both on their way the second is not sent again', () => {
    const group = new Grouped('OneCancelsTheOther', pair).accept(0)
    expect(group.wants()).toEqual(['new sell 50'])
    group.restart()
    expect(group.wants()).toEqual([])
    expect(group.orders.get(group.ids[1])).toMatchObject({ state: 'Unknown' })
  })

  it('behind the execution that was to trigger: what it triggers is sent by the next run, and no more than once over two', () => {
    const group = new Grouped('OneTriggersTheOther', [leg('buy', 100), leg('sell', 100, 10_500)]).accept(0).fill(0, 100)
    group.restart()
    expect(group.wants()).toEqual(['new sell 100'])
    group.restart()
    expect(group.wants()).toEqual([])
  })

  it('behind an execution that lowers the other: it is lowered by the next run', () => {
    const group = new Grouped('OneUpdatesTheOtherProportional', pair).resting().fill(1, 25)
    restarted(group, [0, 0], [1, 25])
    expect(group.wants()).toEqual(['replace 0 to 50'])
  })

  it('is the same out of an image as out of the notes', () => {
    const group = new Grouped('OneCancelsTheOther', pair).resting().fill(0, 10)
    const restored = group.fresh()
    restored.restore(JSON.parse(JSON.stringify(group.orders.image())) as never)
    expect(restored.state()).toBe(group.orders.state())
    expect(restored.contingencies(group.now, 1, () => true).wishes).toMatchObject([{ kind: 'cancel', clOrdID: group.ids[1] }])
  })
})

describe('what an order triggers, and that could not be sent in time', () => {
  const entry = [leg('buy', 100), leg('sell', 100, 10_500), leg('sell', 100, 10_600)]
  const filled = (): Grouped => new Grouped('OneTriggersTheOther', entry).accept(0).fill(0, 100)
  const late = (group: Grouped): string[] => group.alerts.filter(({ code }) => code === 'contingency_late').map(({ text }) => text)

  it('is sent by the next run within a minute of the fill', () => {
    const group = filled()
    group.restart()
    group.later(60_000)
    expect(group.wants()).toEqual(['new sell 100', 'new sell 100'])
    expect(late(group)).toEqual([])
  })

  it('is dropped by a run that comes later, and told; by none after that is it sent, or told again', () => {
    const group = filled()
    group.restart()
    group.later(61_000)
    expect(group.wants()).toEqual([])
    expect(late(group)).toEqual(
      [1, 2].map((at) => `order ${at} of its group is not sent: its first was filled 61000 ms before, expected at most 60000`),
    )
    group.alerts.length = 0
    for (let run = 0; run < 2; run++) {
      expect(group.wants()).toEqual([])
      group.restart()
    }
    expect(late(group)).toEqual([])
  })

  it('by the time of the venue, where the fill was told by the answer to a question of the next run', () => {
    const group = new Grouped('OneTriggersTheOther', entry).accept(0)
    const filledAtUs = group.now.wallUs + 1_000_000
    group.restart()
    group.later(3_600_000)
    const stands = { execID: '0', execType: 'OrderStatus', ordStatus: 'Filled', ...qtys(100, 100, 0), avgPx: 10_000 } as const
    group.tell(0, { ...stands, transactTimeUs: filledAtUs })
    expect(group.wants()).toEqual([])
    expect(late(group)).toHaveLength(2)
  })

  it('whatever the venue’s clock says, where this run has seen the order before its fill', () => {
    const group = new Grouped('OneTriggersTheOther', entry)
    group.restart()
    group.tell(0, { execID: '0', execType: 'OrderStatus', ...qtys(100, 0, 100) })
    expect(group.wants()).toEqual([])
    group.later(3_600_000)
    group.tell(0, { execType: 'Trade', ordStatus: 'Filled', ...qtys(100, 100, 0, 100, 10_000), transactTimeUs: 1 })
    expect(group.wants()).toEqual(['new sell 100', 'new sell 100'])
  })

  it('nor behind the time at which it was to end itself', () => {
    const until = { ...leg('sell', 100), timeInForce: 'GoodTillDate', expireUs: 1_767_346_230_000_000 } as const
    const group = new Grouped('OneTriggersTheOther', [leg('buy', 100), until]).accept(0).fill(0, 100)
    group.restart()
    group.later(30_000)
    expect(group.wants()).toEqual([])
    expect(late(group)).toEqual(['order 1 of its group is not sent: it was to end at 20260102-09:30:30.000'])
  })

  it('in one run too, as while nothing may leave: the desk wakes for it', () => {
    const group = filled()
    group.mayOpen = false
    expect(group.wants()).toEqual([])
    group.later(60_001)
    expect(group.orders.deadlineUs).toBeLessThanOrEqual(group.now.monoUs)
    group.wake()
    expect(group.wants()).toEqual([])
    expect(late(group)).toHaveLength(2)
    group.mayOpen = true
    group.wake()
    expect(group.wants()).toEqual([])
  })

  it('is known out of an image as out of the notes', () => {
    const group = filled()
    group.later(61_000)
    group.restart()
    group.wants()
    const restored = group.fresh()
    restored.restore(JSON.parse(JSON.stringify(group.orders.image())) as never)
    expect(restored.state()).toBe(group.orders.state())
    expect(restored.contingencies(group.now, 1, () => true)).toMatchObject({ wishes: [], alerts: [], applied: undefined })
  })
})

describe('what a group wishes', () => {
  it('new orders wait while none may leave; a cancel does not', () => {
    const group = new Grouped('OneCancelsTheOther', pair).accept(0)
    group.mayOpen = false
    expect(group.wants()).toEqual([])
    group.mayOpen = true
    group.apply({ kind: 'wake' })
    group.accept(0)
    expect(group.wants()).toEqual(['new sell 50'])
    group.accept(1).fill(0, 1)
    group.mayOpen = false
    expect(group.wants()).toEqual(['cancel 1'])
  })

  it('comes again after a pause that doubles, is told when it comes to nothing, and ends for an order that was never sent', () => {
    const group = new Grouped('OneCancelsTheOther', pair).accept(0)
    const at: number[] = []
    const from = group.now.monoUs
    for (let ms = 0; ms < 300_000; ms += 100) {
      // Risk refuses it: nothing is sent.
      const { wishes, alerts } = group.orders.contingencies(group.now, 1, () => true)
      group.alerts.push(...alerts)
      if (wishes.length > 0) at.push((group.now.monoUs - from) / 1000)
      group.later(100)
      group.wake()
    }
    expect(at.slice(0, 6)).toEqual([0, 200, 600, 1400, 3000, 6200])
    expect(at).toHaveLength(20)
    expect(group.codes().filter((code) => code === 'contingency_stuck')).toHaveLength(1)
  })

  it.each<[string, Partial<ContingentLeg>[]]>([
    ['without another order', []],
    ['with more than eight', Array.from({ length: 8 }, () => leg('sell', 1))],
    ['with one off the step', [leg('sell', 1.5)]],
    ['with a limit order that has no limit', [{ side: 'sell', qty: 1 as Qty, ordType: 'limit' }]],
  ])('a group %s is refused before anything is sent', (_name, legs) => {
    const desk = new Desk()
    const intent = { ...newOrder(), contingency: { type: 'OneCancelsTheOther', legs } } as Intent
    expect(desk.orders.refusal(intent, desk.now)?.code).toBe('contingency_invalid')
  })
})
