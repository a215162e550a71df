/** What the position may become. */
import type { Rule } from './rule.ts'

export const exposureRules: readonly Rule[] = [
  {
    // What adds nothing is not blocked by a limit that it does not touch.
    code: 'POS_INSTRUMENT',
    holds: (c) => c.added <= 0 || (Number.isSafeInteger(c.worst) && c.worst <= c.bounds.maxPosition),
    limit: (c) => c.bounds.maxPosition,
    actual: (c) => c.worst,
  },
]
