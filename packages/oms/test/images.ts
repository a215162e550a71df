/** Holds an image against the notes that it stands for. */
import { expect } from 'vitest'
import { Orders, type LedgerImage } from '../src/index.ts'
import { instruments, type Desk } from './desk.ts'

/** The first `cut` notes as an image, the rest folded on top: equal to all of them folded, in order and in everything. */
export function expectToGoOn(desk: Desk, cut: number): void {
  const fresh = (): Orders => new Orders({ instruments, rules: desk.rules, idPrefix: 'T' })
  const [whole, first, restored] = [fresh(), fresh(), fresh()]
  for (const { note, epoch, seq } of desk.journal) whole.fold(note, { epoch, seq })
  for (const { note, epoch, seq } of desk.journal.slice(0, cut)) first.fold(note, { epoch, seq })
  restored.restore(JSON.parse(JSON.stringify(first.image())) as LedgerImage)
  expect(restored.state()).toBe(first.state())
  for (const { note, epoch, seq } of desk.journal.slice(cut)) restored.fold(note, { epoch, seq })
  expect(restored.state()).toBe(whole.state())
  expect(JSON.stringify(restored.image())).toBe(JSON.stringify(whole.image()))
  const asked = (orders: Orders): unknown => [
    [...orders.all()],
    orders.open(),
    orders.positions(),
    orders.breaks(),
    orders.ended(3),
    [orders.openOrders, orders.unreconciled, orders.unknownCount()],
    [...instruments.keys()].map((id) => [orders.openBuyQty(id), orders.openSellQty(id), orders.unreconciledOf(id), orders.legs(id)]),
    orders.wants({ wallUs: 0, monoUs: 0 }),
  ]
  expect(asked(restored)).toEqual(asked(whole))
}
