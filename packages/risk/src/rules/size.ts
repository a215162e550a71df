/** The order's own numbers: on step and tick, neither too small nor too large. */
import type { Case } from '../case.ts'
import type { Rule } from './rule.ts'

/** A price that the order does not have, NaN, is on every tick; one of zero or below is on none, where the instrument has no such prices. */
const onTick = (price: number, c: Readonly<Case>): boolean =>
  Number.isNaN(price) || (price % c.bounds.tick === 0 && price >= c.bounds.minPx)

export const sizeRules: readonly Rule[] = [
  {
    code: 'QTY_BELOW_MIN',
    holds: (c) => c.qty >= c.bounds.minQty,
    limit: (c) => c.bounds.minQty,
    actual: (c) => c.qty,
  },
  {
    code: 'QTY_OFF_STEP',
    holds: (c) => c.qty % c.bounds.step === 0,
    limit: (c) => c.bounds.step,
    actual: (c) => c.qty,
  },
  {
    code: 'PX_OFF_TICK',
    holds: (c) => c.bounds.tick > 0 && onTick(c.limit, c) && onTick(c.stop, c),
    limit: (c) => c.bounds.tick,
    actual: (c) => (onTick(c.limit, c) ? c.stop : c.limit),
  },
  {
    code: 'QTY_ABOVE_MAX',
    holds: (c) => c.relieves || c.qty <= c.bounds.maxQty,
    limit: (c) => c.bounds.maxQty,
    actual: (c) => c.qty,
  },
  {
    code: 'VALUE_ABOVE_MAX',
    holds: (c) => c.relieves || c.bounds.maxValue === Infinity || c.value <= c.bounds.maxValue,
    limit: (c) => c.bounds.maxValue,
    actual: (c) => c.value,
  },
]
