/**
 * The controls, in the order of evaluation, which is that of `riskCodes`. Each is one pure predicate over the case that says when the
 * order may pass; written so that NaN, which is what a missing number is, never passes. `limit` and `actual` are the two sides of the
 * comparison that failed, in the unit of the rule.
 */
import { killStates, type RiskCode } from '@fix/events'
import type { Case } from './case.ts'

export interface Rule {
  readonly code: RiskCode
  readonly holds: (c: Readonly<Case>) => boolean
  readonly limit: (c: Readonly<Case>) => number
  readonly actual: (c: Readonly<Case>) => number
}

/** A price that the order does not have, NaN, is on every tick; one of zero or below is on none, where the instrument has no such prices. */
const onTick = (price: number, c: Readonly<Case>): boolean =>
  Number.isNaN(price) || (price % c.bounds.tick === 0 && price >= c.bounds.minPx)

export const rules: readonly Rule[] = [
  {
    // Actual: how many inputs threw or made no sense.
    code: 'RISK_ERROR',
    holds: (c) => c.faults === 0,
    limit: () => 0,
    actual: (c) => c.faults,
  },
  {
    // Actual: how many values of the instrument's limits and steps are missing.
    code: 'LIMITS_MISSING',
    holds: (c) => c.bounds.missing === 0,
    limit: () => 0,
    actual: (c) => c.bounds.missing,
  },
  {
    // Actual: the state's place in killStates. Only `flatten` lets something through: what the switch itself sends to close.
    code: 'KILLED',
    holds: (c) => c.kill === 'active' || c.kill === 'reduce-only' || (c.kill === 'flatten' && c.byKill && c.added <= c.closable),
    limit: () => 1,
    actual: (c) => killStates.indexOf(c.kill),
  },
  {
    // Limit: the quantity that may still be closed. An order may bring the position to zero and not past it, whatever else fills first.
    code: 'REDUCE_ONLY',
    holds: (c) => c.kill !== 'reduce-only' || c.relieves || c.added <= c.closable,
    limit: (c) => Math.max(0, c.closable),
    actual: (c) => c.added,
  },
  {
    code: 'NOT_PERMITTED',
    holds: (c) => c.permitted,
    limit: () => 1,
    actual: () => 0,
  },
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
    code: 'STATE_UNKNOWN',
    holds: (c) => c.relieves || c.unknown <= c.bounds.maxUnknown,
    limit: (c) => c.bounds.maxUnknown,
    actual: (c) => c.unknown,
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
    code: 'QTY_ABOVE_MAX',
    holds: (c) => c.relieves || c.qty <= c.bounds.maxQty,
    limit: (c) => c.bounds.maxQty,
    actual: (c) => c.qty,
  },
  {
    // What adds nothing is not blocked by a limit that it does not touch.
    code: 'POS_INSTRUMENT',
    holds: (c) => c.added <= 0 || (Number.isSafeInteger(c.worst) && c.worst <= c.bounds.maxPosition),
    limit: (c) => c.bounds.maxPosition,
    actual: (c) => c.worst,
  },
]
