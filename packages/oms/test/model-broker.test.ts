import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Price, Qty } from '@fix/units'
import { Reconciliation, textbook } from '../src/index.ts'
import type { Draft, OrderRules, Prepared } from '../src/index.ts'
import { approved, Desk, newOrder } from './desk.ts'
import { expectToGoOn } from './images.ts'
import { Broker } from './broker.ts'
import type { Dialect } from './broker.ts'
import { held } from './position-twin.ts'

/** A broker by the book, and one that speaks as cTrader does: no ExecID, no LastPx, 150=0 as status, no pending reports. */
const dialects: Record<string, { dialect: Dialect; rules: OrderRules }> = {
  'by the book': { dialect: { ids: true, pending: true, statusAs: 'OrderStatus', notFoundAs: '8' }, rules: textbook },
  'without ExecID': {
    dialect: { ids: false, pending: false, statusAs: 'New', notFoundAs: 'j' },
    rules: { ...textbook, hasExecID: false, replaceAckCarriesOrig: false, statusReplyExecType: 'New', terminalIsFinal: true },
  },
}

interface Step {
  op: number
  pick: number
  size: number
}

/** The desk, the broker and the wire between them. */
class Street {
  readonly desk: Desk
  readonly broker: Broker
  toBroker: Draft[] = []
  gaps = 0

  constructor(name: string) {
    const { dialect, rules } = dialects[name]
    this.desk = new Desk({ ...rules, times: { ...rules.times, probeAfterMs: 0, recentMs: 0, earlierMs: 0 } })
    this.desk.strict = false
    this.broker = new Broker(dialect)
  }

  place(prepared: Prepared): void {
    this.desk.send(prepared)
    this.toBroker.push(prepared.draft)
  }

  /** What the desk does after each event: probes and cancels that are due. */
  due(): void {
    const { desk } = this
    for (const wanted of desk.orders.wants(desk.now)) {
      if (wanted.kind === 'probe') this.place(desk.orders.prepareProbe(wanted.clOrdID, desk.now))
    }
  }

  step({ op, pick, size }: Step): void {
    const { desk, broker } = this
    const { orders } = desk
    desk.later(7)
    const open = orders.open()
    const order = open[pick % Math.max(open.length, 1)]
    switch (op) {
      case 0:
        this.place(
          orders.prepare(
            approved(newOrder({ side: pick % 2 === 0 ? 'buy' : 'sell', qty: size as Qty, limit: (9900 + pick) as Price })),
            desk.now,
          ),
        )
        break
      case 1:
        if (order !== undefined)
          this.#try({ kind: 'cancel', cause: 1, strategy: 's', clOrdID: order.clOrdID, by: pick % 3 === 0 ? 'kill' : 'strategy' })
        break
      case 2:
        if (order !== undefined)
          this.#try({
            kind: 'replace',
            cause: 1,
            strategy: 's',
            clOrdID: order.clOrdID,
            qty: (order.cumQty + size) as Qty,
            limit: (9800 + pick) as Price,
          })
        break
      case 3:
      case 4: {
        const draft = this.toBroker.shift()
        if (draft !== undefined) broker.receive(draft)
        break
      }
      case 5:
      case 6: {
        const fact = broker.out.shift()
        if (fact !== undefined) desk.apply(fact)
        break
      }
      case 7:
        broker.fill(pick, size, 9900 + (size % 50))
        break
      case 8:
        broker.decide(pick % 4 === 0)
        break
      case 9:
        if (pick % 4 === 0) broker.drop(pick)
        break
      case 10: {
        // The same report again, as a copy on another connection or as a resend.
        const fact = broker.out[0]
        if (fact !== undefined) {
          desk.apply(fact)
          const state = orders.state()
          if (fact.kind === 'order_report' && fact.execType !== 'OrderStatus' && fact.execID !== '0') {
            desk.apply({ ...fact, possDup: true })
            expect(orders.state(), 'a copy changes nothing').toBe(state)
          }
          broker.out.shift()
        }
        break
      }
      case 11:
        desk.later(6000)
        desk.wake()
        break
      case 12:
        if (pick % 3 === 0) this.disconnect()
        break
      case 13:
        if (pick % 5 === 0) {
          desk.restart()
          this.disconnect()
        }
        break
    }
    this.due()
  }

  #try(intent: Parameters<typeof approved>[0]): void {
    const { desk } = this
    if (desk.orders.refusal(intent, desk.now) === undefined) this.place(desk.orders.prepare(approved(intent), desk.now))
  }

  /** Everything on the wire is lost, in both directions; numbers start anew. */
  disconnect(): void {
    if (this.broker.out.length > 0) this.gaps++
    this.toBroker = []
    this.broker.out = []
    this.desk.epoch++
    this.desk.apply({ kind: 'session_up', source: 'TRADE', epoch: this.desk.epoch, reset: true })
  }

  /** The faults are over: everything arrives, and the venue is asked for all that it knows. */
  settle(): void {
    const { desk, broker } = this
    const quiet = (): void => {
      for (let i = 0; i < 10_000; i++) {
        this.due()
        const draft = this.toBroker.shift()
        if (draft !== undefined) broker.receive(draft)
        else if (broker.waiting.length > 0) broker.decide(false)
        const fact = broker.out.shift()
        if (fact !== undefined) desk.apply(fact)
        if (draft === undefined && fact === undefined && this.toBroker.length === 0) return
      }
      throw new Error('it does not come to rest')
    }
    quiet()
    this.disconnect()
    const reconciliation = new Reconciliation(desk.orders)
    reconciliation.begin(desk.now)
    for (let i = 0; !reconciliation.done; i++) {
      if (i > 10_000) throw new Error(`reconciliation does not end: ${reconciliation.step}`)
      desk.later(1)
      const prepared = reconciliation.next(desk.now)
      if (prepared !== undefined) this.place(prepared)
      const draft = this.toBroker.shift()
      if (draft !== undefined) broker.receive(draft)
      const fact = broker.out.shift()
      if (fact !== undefined) {
        desk.apply(fact)
        reconciliation.take(fact, desk.now)
      }
    }
    const concluded = reconciliation.finish(desk.now)
    if (concluded.note !== undefined) desk.journal.push({ note: concluded.note, epoch: 0, seq: 0 })
    desk.alerts.push(...concluded.alerts)
    expect(concluded.findings).toMatchObject({ status: 'complete', massStatus: 'complete', positions: 'complete' })
  }

  compare(): void {
    const { desk, broker } = this
    expect(broker.duplicates).toBe(0)
    expect(desk.orders.unreconciled).toBe(0)
    expect(desk.orders.breaks()).toEqual([])
    const truth = broker.orders.map(({ orderID, status, qty, cum }) => ({ orderID, status, qty, cum }))
    const ours = [...desk.orders.all()].filter((order) => order.orderID !== '')
    const told = ours.map(({ orderID, ordStatus, orderQty, cumQty }) => ({ orderID, status: ordStatus, qty: orderQty, cum: cumQty }))
    const byID = (a: { orderID: string }, b: { orderID: string }): number => (a.orderID < b.orderID ? -1 : 1)
    expect(told.sort(byID)).toEqual(truth.sort(byID))
    // What never reached the broker is known to be nothing.
    for (const order of desk.orders.all()) if (order.orderID === '') expect(order.state).toBe('NeverAccepted')
    expect(desk.orders.positionQty('TEST')).toBe(broker.position)
    const position = desk.orders.position('TEST')
    if (this.gaps === 0) expect(BigInt(position.realised) - position.cost).toBe(held(broker.fills).cash)
    expect(
      desk.fills.reduce((sum, { realised }) => sum + realised, 0),
      'fills told are the position',
    ).toBe(position.realised)
    expect(desk.recovered().state()).toBe(desk.orders.state())
    expect(desk.codes()).not.toContain('spurious_not_found')
    expect(desk.codes()).not.toContain('qty_identity_violation')
  }
}

function playedOut(name: string, walk: Step[]): Street {
  const street = new Street(name)
  for (const step of walk) street.step(step)
  return street
}

const steps = fc.array(fc.record({ op: fc.nat({ max: 13 }), pick: fc.nat({ max: 60 }), size: fc.integer({ min: 1, max: 500 }) }), {
  minLength: 1,
  size: 'max',
  maxLength: 120,
})

describe.each(Object.keys(dialects))('a broker %s', (name) => {
  it('random requests, fills, losses and restarts end in the state that the broker has', () => {
    fc.assert(
      fc.property(steps, (walk) => {
        const street = new Street(name)
        for (const step of walk) street.step(step)
        street.settle()
        street.compare()
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('an image of any moment goes on as the notes before it, in all that may be asked later', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (walk, cut) => {
        const { desk } = playedOut(name, walk)
        expectToGoOn(desk, cut % (desk.journal.length + 1))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('the fold of the notes is the live state after each event, byte by byte', () => {
    fc.assert(
      fc.property(steps, (walk) => {
        const street = new Street(name)
        street.desk.strict = true
        for (const step of walk.slice(0, 40)) street.step(step)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
