// A snapshot stands in for the notes before it: what is folded after it comes out the same, in everything that orders can be asked.
import { describe, expect, it } from 'vitest'
import { Orders, textbook } from '../src/index.ts'
import { Desk, instruments, qtys, report } from './desk.ts'
import { expectToGoOn } from './images.ts'

/** Fills, one of them corrected and one busted after the snapshot could be, an overfill, a position moved by hand, an order of somebody else. */
function eventful(rules = textbook): Desk {
  const desk = new Desk(rules)
  const id = desk.buy(100, 10_000)
  const fill = (execID: string, cum: number, last: number, px: number): void =>
    void desk.apply(
      report({
        ...{ clOrdID: id, orderID: 'V1', execID, execType: 'Trade', ordStatus: 'PartiallyFilled', positionID: `P${px}` },
        ...qtys(100, cum, Math.max(0, 100 - cum), last, px),
      }),
    )
  fill('a', 40, 40, 10_000)
  fill('b', 70, 30, 10_100)
  desk.restart()
  const changed = { clOrdID: id, orderID: 'V1', ordStatus: 'PartiallyFilled' } as const
  desk.apply(report({ ...changed, execID: 'c', execRefID: 'a', execType: 'TradeCorrect', ...qtys(100, 60, 40, 30, 10_050) }))
  desk.apply(report({ ...changed, execID: 'd', execRefID: 'b', execType: 'TradeCancel', ...qtys(100, 30, 70) }))
  fill('e', 130, 100, 10_200)
  desk.apply(
    report({ orderID: 'X1', execType: 'OrderStatus', ordStatus: 'New', massStatusReqID: 'm', totNumReports: 1, ...qtys(50, 0, 50) }),
  )
  const { note } = desk.orders.adjustPosition({ instrumentId: 'TEST', qty: -5, px: 10_000, actor: 'ops' }, desk.now)
  desk.journal.push({ note: note!, epoch: 0, seq: 0 })
  return desk
}

describe('an image of all orders', () => {
  it.each([
    ['netted', textbook],
    ['hedged', { ...textbook, hedging: true }],
    ['with overfills apart', { ...textbook, overfill: 'quarantine' as const }],
  ])('goes on as the notes before it, wherever it is taken (%s)', (_how, rules) => {
    const desk = eventful(rules)
    for (let cut = 0; cut <= desk.journal.length; cut++) expectToGoOn(desk, cut)
  })

  it('gives no id that was given before it', () => {
    const desk = eventful()
    const restored = new Orders({ instruments, rules: textbook, idPrefix: 'T' })
    restored.restore(desk.orders.image())
    restored.apply({ kind: 'start', epoch: desk.epoch + 1 }, desk.now)
    const next = restored.prepareMassStatus(desk.now).clOrdID
    expect(next).toBe(`T${desk.epoch + 1}-${Number(desk.orders.image().counter) + 1}`)
  })

  it('belongs into orders that know nothing yet', () => {
    const desk = eventful()
    expect(() => desk.orders.restore(desk.orders.image())).toThrow('expected an empty one')
  })
})
