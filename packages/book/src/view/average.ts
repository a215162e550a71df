import { divideWide } from '@fix/units'
import type { Price, Qty, Rounding } from '@fix/units'
import type { Side } from '../contents/contents.ts'

/** Average price of taking `qty` from a side, best levels first; undefined where that cannot be said. */
export function averagePrice(side: Side, qty: Qty, rounding: Rounding): Price | undefined {
  if (!(Number.isSafeInteger(qty) && qty > 0)) throw new RangeError(`averagePrice: quantity ${qty} given, expected a positive integer`)
  let left: number = qty
  let cost = 0n
  for (let depth = 0; left > 0; depth++) {
    const size = side.size(depth)
    // NaN is a level without size, or the end of the ladder.
    if (Number.isNaN(size)) return undefined
    const taken = Math.min(size, left)
    cost += BigInt(side.price(depth)) * BigInt(taken)
    left -= taken
  }
  return divideWide(cost, BigInt(qty), rounding) as Price | undefined
}

/** What stands at the price or better: 0 where nothing does, undefined where a size among it is not given or the sum leaves 2^53. */
export function sizeWithin(side: Side, price: Price, direction: 1 | -1): Qty | undefined {
  let sum = 0
  for (let depth = 0; depth < side.count && (side.price(depth) - price) * direction >= 0; depth++) sum += side.size(depth)
  return Number.isSafeInteger(sum) ? (sum as Qty) : undefined
}
