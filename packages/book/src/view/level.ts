/** Levels as people, pages and strategies read them. */
import type { Fnv64, Price, Qty } from '@fix/units'
import type { Side } from '../contents/contents.ts'

/** A price level. */
export interface Level {
  price: Price
  /** NaN where an entry of the level came without size. */
  size: Qty
  /** Entries or orders that share the price. */
  entries: number
}

export type SideName = 'bid' | 'ask'

/** The best `n` levels as a new array. */
export function levelsOf(side: Side, n: number): Level[] {
  return Array.from({ length: Math.min(n, side.count) }, (_, depth) => ({
    price: side.price(depth) as Price,
    size: side.size(depth) as Qty,
    entries: side.entries(depth),
  }))
}

/** The records of up to `n` levels: side byte, price, size; a size that is not given counts as -1. */
export function levelsInto(hash: Fnv64, side: number, levels: Side, n: number): void {
  const count = Math.min(n, levels.count)
  for (let depth = 0; depth < count; depth++) {
    const size = levels.size(depth)
    hash
      .byte(side)
      .int64(levels.price(depth))
      .int64(Number.isNaN(size) ? -1 : size)
  }
}

/** Whether two sides say the same prices and sizes. */
export function sameLevels(a: Side, b: Side): boolean {
  if (a.count !== b.count) return false
  for (let depth = 0; depth < a.count; depth++)
    if (a.price(depth) !== b.price(depth) || !Object.is(a.size(depth), b.size(depth))) return false
  return true
}
