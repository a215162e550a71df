// The orders that have ended, newest first, as they are asked for while trading goes on.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Desk, qtys, report } from './desk.ts'

describe('the newest orders that have ended', () => {
  it('are those that a walk over all orders finds last, whichever are still open between them, and after a restart too', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), fc.integer({ min: 0, max: 12 }), (ends, count) => {
        const desk = new Desk()
        desk.strict = false
        const ids = ends.map(() => desk.buy(100, 10_000))
        // They end in another order than they came in.
        for (const at of [...ends.keys()].reverse()) {
          if (ends[at]) {
            const told = { clOrdID: ids[at], orderID: `V${at}`, execID: `x${at}`, execType: 'Canceled', ordStatus: 'Canceled' } as const
            desk.apply(report({ ...told, ...qtys(100, 0, 0) }))
          }
        }
        for (const orders of [desk.orders, desk.recovered()]) {
          const walked = [...orders.all()].filter((order) => !order.open).reverse()
          expect(orders.ended(count)).toEqual(walked.slice(0, count))
          expect(orders.ended(1000)).toHaveLength(ends.filter((end) => end).length)
          // Page by page, and of what was sent between two moments.
          const pages: typeof walked = []
          for (let page = orders.ended(3); page.length > 0; page = orders.ended(3, { before: page.at(-1)!.clOrdID })) pages.push(...page)
          expect(pages).toEqual(walked)
          const [from, until] = [walked.at(-2)?.sentAtUs ?? 0, walked[1]?.sentAtUs ?? 0]
          expect(orders.ended(1000, { sentFromUs: from, sentUntilUs: until, instrumentId: walked[0]?.instrumentId })).toEqual(
            walked.filter(({ sentAtUs }) => sentAtUs >= from && sentAtUs <= until),
          )
          for (const filter of [{ before: 'nobody' }, { instrumentId: 'none' }, { sentFromUs: 8e15 }, { sentUntilUs: -1 }])
            expect(orders.ended(1000, filter)).toEqual([])
          for (const order of walked) expect(orders.withOrderID(order.orderID)).toEqual(order)
        }
      }),
    )
  })
})
