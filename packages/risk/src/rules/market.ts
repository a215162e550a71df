/** Whether there is a market to judge the order by. */
import type { Rule } from './rule.ts'

export const marketRules: readonly Rule[] = [
  {
    code: 'MARKET_CLOSED',
    holds: (c) => c.relieves || !c.closed,
    limit: () => 1,
    actual: () => 0,
  },
  {
    // Both sides are asked for: a book with one has no reference to judge a price by.
    code: 'MD_MISSING',
    holds: (c) => c.relieves || c.sides === 2,
    limit: () => 2,
    actual: (c) => c.sides,
  },
  {
    // A negative age is a clock that stepped back: nothing is known of the age then. Limit and actual in microseconds.
    code: 'MD_STALE',
    holds: (c) => c.relieves || (c.live && c.mdAgeUs >= 0 && c.mdAgeUs <= c.bounds.maxMdAgeUs),
    limit: (c) => c.bounds.maxMdAgeUs,
    actual: (c) => c.mdAgeUs,
  },
  {
    // Limit: the best ask. A book that is only locked is a market.
    code: 'MD_CROSSED',
    holds: (c) => c.relieves || c.sides !== 2 || c.bestBid <= c.bestAsk,
    limit: (c) => c.bestAsk,
    actual: (c) => c.bestBid,
  },
  {
    code: 'MD_SPREAD',
    holds: (c) => c.relieves || c.bounds.maxSpread === Infinity || c.bestAsk - c.bestBid <= c.bounds.maxSpread,
    limit: (c) => c.bounds.maxSpread,
    actual: (c) => c.bestAsk - c.bestBid,
  },
]
