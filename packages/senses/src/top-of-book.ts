/** Features of the best bid b and ask a with sizes qb and qa (sense WHAT). Formulas and vectors: the reference of senses, section 3. */
import type { BookView } from './book-view.ts'
import { Feature } from './feature.ts'
import type { Manifest } from './manifest.ts'
import type { NullReason } from './percept.ts'

const prices = ['bestBid', 'bestAsk'] as const
const sizes = ['bidSize', 'askSize'] as const

/** a - b, a scaled integer of the instrument; negative never, as a crossed book serves no top. */
export function spread(stalenessLimitUs: number | null = null): Feature {
  return new Feature(declare('spread', 'price', 'a - b', prices, stalenessLimitUs), (book) =>
    withPrices(book, ({ bestBid, bestAsk }) => bestAsk - bestBid),
  )
}

/** (a - b) / mid. */
export function relativeSpread(stalenessLimitUs: number | null = null): Feature {
  return new Feature(declare('relative_spread', 'ratio', '(a - b) / ((a + b) / 2)', prices, stalenessLimitUs), (book) =>
    withPrices(book, ({ bestBid, bestAsk }) => {
      const middle = (bestAsk + bestBid) / 2
      return middle === 0 ? 'division' : (bestAsk - bestBid) / middle
    }),
  )
}

/** (a + b) / 2, in scaled prices of the instrument; it may end in one half. */
export function mid(stalenessLimitUs: number | null = null): Feature {
  return new Feature(declare('mid', 'price', '(a + b) / 2', prices, stalenessLimitUs), (book) =>
    withPrices(book, ({ bestBid, bestAsk }) => (bestAsk + bestBid) / 2),
  )
}

/** (qb - qa) / (qb + qa), from -1 to 1. */
export function queueImbalance(stalenessLimitUs: number | null = null): Feature {
  return new Feature(declare('queue_imbalance', 'ratio', '(qb - qa) / (qb + qa)', sizes, stalenessLimitUs), (book) =>
    withSizes(book, ({ bidSize, askSize }) => (bidSize - askSize) / (bidSize + askSize)),
  )
}

/** b + (a - b) · qb / (qb + qa): between bid and ask, nearer to the side that is about to go. */
export function weightedMid(stalenessLimitUs: number | null = null): Feature {
  return new Feature(declare('weighted_mid', 'price', 'b + (a - b) * qb / (qb + qa)', [...prices, ...sizes], stalenessLimitUs), (book) =>
    withPrices(book, () =>
      withSizes(book, ({ bestBid, bestAsk, bidSize, askSize }) => bestBid + ((bestAsk - bestBid) * bidSize) / (bidSize + askSize)),
    ),
  )
}

function withPrices(book: BookView, formula: (book: BookView) => number | NullReason): number | NullReason {
  return Number.isNaN(book.bestBid) || Number.isNaN(book.bestAsk) ? 'missing_input' : formula(book)
}

function withSizes(book: BookView, formula: (book: BookView) => number): number | NullReason {
  const { bidSize, askSize } = book
  if (Number.isNaN(bidSize) || Number.isNaN(askSize)) return 'missing_input'
  if (bidSize < 0 || askSize < 0) return 'out_of_range'
  return bidSize + askSize === 0 ? 'division' : formula(book)
}

function declare(
  name: string,
  unit: Manifest['unit'],
  formula: string,
  inputs: readonly string[],
  stalenessLimitUs: number | null,
): Manifest {
  return {
    name,
    version: '1.0.0',
    sense: 'WHAT',
    inputs: ['state', ...inputs],
    unit,
    formula,
    parameters: {},
    warmUpEvents: 0,
    latencyBudgetUs: 1000,
    stalenessLimitUs,
    quality: '1 with a LIVE book and all inputs, otherwise 0',
  }
}
