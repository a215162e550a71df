/**
 * What `/positions` answers and `/status` shows of positions, as one schema each. Within `schema: 1` keys are only added. Prices and quantities
 * are decimal text; amounts are decimal text that was rounded once, half-even, to eight digits; times are those of the market's clock.
 */
import { z } from 'zod'
import { costMethods } from '@fix/oms'
import { name, ofInstruments } from './question.ts'

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
/** A decimal, or '' where there is none. */
const decimalOrNone = z.union([decimal, z.literal('')])
const count = z.int().min(0)

/** signal + delay + spread + slippage + unattributed + fees + swap + fx = net, at the middle of the mark. */
const attribution = z.strictObject({
  signal: decimal,
  delay: decimal,
  spread: decimal,
  slippage: decimal,
  unattributed: decimal,
  fees: decimal,
  swap: decimal,
  fx: decimal,
  net: decimal,
})

export const profit = z.strictObject({
  /** The account's; the instrument's own where the account has none, or where no rate leads there. */
  currency: z.string(),
  realised: decimal,
  /** What closing at the mark would bring; '' while there is none, and never 0 for that. */
  unrealised: decimalOrNone,
  /** The same at the last good mark, while there is none now. */
  lastUnrealised: decimalOrNone,
  fees: decimal,
  swap: decimal,
  /** realised + unrealised + fees + swap. */
  net: decimalOrNone,
  attribution: attribution.nullable(),
  /** Amounts that no rate leads into the currency; the sums are without them. */
  apart: z.array(z.strictObject({ currency: z.string(), amount: decimal })),
  /** Why the sums are not the whole: `mark_unavailable`, `rate_missing USD`. */
  incomplete: z.array(z.string()),
})

/** What open quantity is worth by: the bid of what is long, the ask of what is short. */
const mark = z.strictObject({
  state: z.enum(['available', 'mark_unavailable']),
  /** Why there is none: the book is stale, crossed, or has no price. */
  why: z.enum(['', 'stale', 'crossed', 'none']),
  /** The one by which it counts, '' when flat; while there is none now, the last good one. */
  px: decimalOrNone,
  bid: decimalOrNone,
  ask: decimalOrNone,
  /** Of that price; null where there never was one. */
  ageMs: count.nullable(),
})

/** An instrument, all its legs together. */
export const position = profit.extend({
  instrument: z.string(),
  /** Signed, over all legs. */
  qty: decimal,
  /** '' when flat, and where long and short legs stand side by side. */
  averagePx: decimalOrNone,
  /** Sum of the sizes of its legs. */
  gross: decimal,
  /** What an overfill left aside, by policy; not in `qty`, but in `gross` and in the profit. */
  suspense: decimal,
  mark,
})

const strategy = profit.extend({ strategy: z.string(), qty: decimal, averagePx: decimalOrNone, fills: count })

const leg = profit.extend({
  /** PosMaintRptID(721) on a hedged account; '' elsewhere. */
  positionID: z.string(),
  suspense: z.boolean(),
  qty: decimal,
  averagePx: decimalOrNone,
  mark,
  /** What each strategy holds of it; '' is what none of ours ordered. The amounts of strategies that stand against each other are no sum of the leg's. */
  strategies: z.array(strategy),
})

/** Legs are the ones that are open, or the last one; `legCount` says how many there were. */
const positionWithLegs = position.extend({ legs: z.array(leg), legCount: count })

/** What there is now: it has no time. `id` is PosMaintRptID(721) of a leg that is shown. */
export const positionsQuery = z.strictObject({ ...ofInstruments, id: name.optional() })

export const positionsSchema = z.strictObject({
  schema: z.literal(1),
  /** How old the answer is. */
  ageMs: z.int().min(0),
  wallUs: z.int(),
  /** '' where the account has none, and every amount stays in its own. */
  accountCurrency: z.string(),
  costMethod: z.enum(costMethods),
  positions: z.array(positionWithLegs),
  /** There are others behind the last one. The sums are of all. */
  more: z.boolean(),
  /** By currency. */
  totals: z.array(profit),
  /** Nothing is missing in any sum. */
  complete: z.boolean(),
})

export type PositionStatus = z.infer<typeof position>
export type PositionsAnswer = z.infer<typeof positionsSchema>
export type ProfitShown = z.infer<typeof profit>
export type MarkShown = z.infer<typeof mark>
export type LegShown = z.infer<typeof leg>
