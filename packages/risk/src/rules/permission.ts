/** Whether the order may be wished for at all: by the kill switch, by the lists, by its name. */
import { killStates } from '@fix/events'
import type { Case } from '../case.ts'
import type { Rule } from './rule.ts'

/** What a switch that flattens sends itself. */
const closesForKill = (c: Readonly<Case>): boolean => c.byKill && c.added <= c.closable

/** A list that is not given holds all. A replace keeps type and TimeInForce(59) of its order, which was judged. */
function listed(c: Readonly<Case>): boolean {
  const { ordTypes, timeInForce, strategies } = c.bounds
  // A stop that guards a position is what the limits want, whoever may trade what.
  if (closesForKill(c) || (c.guards && c.relieves)) return true
  if (strategies !== undefined && !strategies.includes(c.strategy)) return false
  if (c.ordType === '') return true
  if (ordTypes !== undefined && !ordTypes.includes(c.ordType)) return false
  return timeInForce === undefined || (c.timeInForce !== '' && timeInForce.includes(c.timeInForce))
}

export const permissionRules: readonly Rule[] = [
  {
    // Actual: the state's place in killStates. Only `flatten` lets something through: what the switch itself sends to close.
    code: 'KILLED',
    holds: (c) => c.kill === 'active' || c.kill === 'reduce-only' || (c.kill === 'flatten' && closesForKill(c)),
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
    // Every order names the strategy that answers for it.
    code: 'TAGS_MISSING',
    holds: (c) => c.strategy !== '',
    limit: () => 1,
    actual: () => 0,
  },
  {
    code: 'RESTRICTED',
    holds: (c) => c.relieves || closesForKill(c) || (c.bounds.restricted !== 'all' && c.bounds.restricted !== c.side),
    limit: () => 0,
    actual: () => 1,
  },
  {
    code: 'NOT_PERMITTED',
    holds: (c) => c.permitted && listed(c),
    limit: () => 1,
    actual: () => 0,
  },
]
