/**
 * Our own orders in one instrument, as a book of their own, and the market without them. Whoever measures liquidity, or joins the best price, must
 * not take himself for the market. Both are made when they are asked for, from what the book and the orders are then, and change nothing.
 */
import type { Price, Qty } from '@fix/units'
import type { Level, SideName } from './level.ts'

/** What must be known of an order of ours; views of `@fix/oms` fit it. */
export interface OwnOrder {
  readonly side: 'buy' | 'sell'
  /** Limit price at the instrument's scale; null for an order that has none, which stands in no book. */
  readonly limit: number | null
  /** What is left of it, at the instrument's scale, and shown by the venue. */
  readonly leavesQty: number
  /** The venue may have it otherwise than we do: it, a change or a cancel of it is on its way, or its fate is unknown. */
  readonly inFlight: boolean
  /** Trigger price; whether such an order stands in the book already is not known here, so that it counts as in flight. */
  readonly stop?: number | null
}

/** Our orders at one price. */
export interface OwnLevel {
  readonly price: Price
  /** All that may stand there, with what is in flight. */
  readonly size: Qty
  /** What must stand there: without what is in flight. */
  readonly settled: Qty
  readonly orders: number
}

/** The best first. Orders without a limit, and those of which nothing is left, stand at no level. */
export function ownLevels(orders: Iterable<OwnOrder>, side: SideName): OwnLevel[] {
  const byPrice = new Map<number, { size: number; settled: number; orders: number }>()
  for (const order of orders) {
    const { limit, leavesQty } = order
    if (limit === null || !(leavesQty > 0) || (order.side === 'buy') !== (side === 'bid')) continue
    const { size, settled, orders: before } = byPrice.get(limit) ?? { size: 0, settled: 0, orders: 0 }
    byPrice.set(limit, { size: size + leavesQty, settled: settled + (maybeThere(order) ? 0 : leavesQty), orders: before + 1 })
  }
  const levels = Array.from(byPrice, ([price, level]) => ({ price, ...level }) as OwnLevel)
  return levels.sort((a, b) => (side === 'bid' ? b.price - a.price : a.price - b.price))
}

/**
 * Levels less what is ours at them. A level where nothing is left is gone. What is in flight is taken off too: liquidity that is not there costs more
 * than liquidity that is not seen. A level of unknown size stays one.
 */
export function levelsWithout(levels: readonly Level[], own: readonly OwnLevel[]): Level[] {
  const ours = new Map(own.map((level) => [level.price, level]))
  return levels.flatMap((level): Level[] => {
    const { size = 0, orders = 0 } = ours.get(level.price) ?? {}
    if (size === 0) return [level]
    if (level.size <= size) return []
    return [{ price: level.price, size: (level.size - size) as Qty, entries: Math.max(1, level.entries - orders) }]
  })
}

function maybeThere({ inFlight, stop }: OwnOrder): boolean {
  return inFlight || (stop !== undefined && stop !== null)
}
