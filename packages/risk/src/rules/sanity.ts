/** Whether the order can be judged at all. */
import { reduces, type Rule } from './rule.ts'

export const sanityRules: readonly Rule[] = [
  {
    // Actual: how many inputs threw or made no sense.
    code: 'RISK_ERROR',
    holds: (c) => c.faults === 0,
    limit: () => 0,
    actual: (c) => c.faults,
  },
  {
    // Actual: how many values of the instrument's limits and steps, or of the account's limits, are missing. An equity that nobody knows bars no exit.
    code: 'LIMITS_MISSING',
    holds: (c) => c.bounds.missing + c.account.missing + c.accountMissing === 0 && (c.equityKnown || reduces(c)),
    limit: () => 0,
    actual: (c) => c.bounds.missing + c.account.missing + c.accountMissing + (c.equityKnown ? 0 : 1),
  },
  {
    code: 'STATE_UNKNOWN',
    holds: (c) => c.relieves || c.unknown <= c.bounds.maxUnknown,
    limit: (c) => c.bounds.maxUnknown,
    actual: (c) => c.unknown,
  },
  {
    // By a position that is not the venue's nothing can be judged, not even what reduces it; but a switch that flattens is not held up by it.
    code: 'PARITY_BREAK',
    holds: (c) => c.relieves || c.byKill || !c.broken,
    limit: () => 0,
    actual: () => 1,
  },
  {
    code: 'POSITION_UNPROTECTED',
    holds: (c) => !c.unprotected || reduces(c),
    limit: () => 0,
    actual: () => 1,
  },
  {
    code: 'STOP_REQUIRED',
    holds: (c) => !c.bounds.stopRequired || c.protected || reduces(c),
    limit: () => 1,
    actual: () => 0,
  },
  {
    // By a wrong clock no age of a price can be told. Limit and actual in microseconds; what the switch sends to close does not wait for a clock.
    code: 'CLOCK_SKEW',
    holds: (c) => c.relieves || c.byKill || c.skewUs < c.account.maxSkewUs,
    limit: (c) => c.account.maxSkewUs,
    actual: (c) => c.skewUs,
  },
]
