/**
 * How much was lost. `halt` is latched in the kill switch besides; what these rules add is that the journal says why, and that nothing passes between the two.
 * Limit: the loss that the level begins with, or is held by; actual: the loss. Both in the account's money.
 */
import { reduces, type Rule } from './rule.ts'

export const drawdownRules: readonly Rule[] = [
  {
    code: 'DRAWDOWN_DAY',
    holds: (c) => !c.day.reducesOnly || reduces(c),
    limit: (c) => c.day.line,
    actual: (c) => c.day.lost,
  },
  {
    code: 'DRAWDOWN_TOTAL',
    holds: (c) => !c.total.reducesOnly || reduces(c),
    limit: (c) => c.total.line,
    actual: (c) => c.total.lost,
  },
  {
    // Of the strategy that asks, as if it traded the account alone.
    code: 'DRAWDOWN_STRATEGY',
    holds: (c) => !c.ofStrategy.reducesOnly || reduces(c),
    limit: (c) => c.ofStrategy.line,
    actual: (c) => c.ofStrategy.lost,
  },
]
