import { divideWide } from '@fix/units'
import type { Price, Qty, Rounding } from '@fix/units'
import type { Ladder } from './ladder.ts'

/** Average price of taking `qty` from a side, best levels first; undefined where that cannot be said. */
export function averagePrice(ladder: Ladder, qty: Qty, rounding: Rounding): Price | undefined {
  if (!(Number.isSafeInteger(qty) && qty > 0)) throw new RangeError(`averagePrice: quantity ${qty} given, expected a positive integer`)
  let left: number = qty
  let cost = 0n
  for (let depth = 0; left > 0; depth++) {
    const size = ladder.size(depth)
    // NaN is a level without size, or the end of the ladder.
    if (Number.isNaN(size)) return undefined
    const taken = Math.min(size, left)
    cost += BigInt(ladder.price(depth)) * BigInt(taken)
    left -= taken
  }
  return divideWide(cost, BigInt(qty), rounding) as Price | undefined
}
