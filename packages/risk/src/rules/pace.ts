/**
 * How many, how much and how fast. What the switch sends to close, and a stop that guards a position, are held back by none of these, and a replace
 * adds no order.
 */
import type { Case } from '../case.ts'
import type { Rule } from './rule.ts'

const isNew = (c: Readonly<Case>): boolean => c.ordType !== '' && !c.byKill && !c.relieves

/** The instrument's limit decides where it is broken, else the account's. */
const ownOpenBroken = (c: Readonly<Case>): boolean => !(c.openOrders + 1 <= c.bounds.maxOpenOrders)
const ownCountBroken = (c: Readonly<Case>): boolean => !(c.dayOrders + 1 <= c.bounds.maxDayOrders)
const ownRateBroken = (c: Readonly<Case>): boolean => !(c.messagesLeft >= 1)

/** With what the order adds; asked only of one that adds something. */
const dayQty = (c: Readonly<Case>): number => c.dayQty + c.added
const dayValue = (c: Readonly<Case>): number => c.dayValue + c.worstPx * c.added

export const paceRules: readonly Rule[] = [
  {
    // Limit and actual in microseconds.
    code: 'DUP_ORDER',
    holds: (c) => !isNew(c) || c.sinceSameUs >= c.bounds.duplicateUs,
    limit: (c) => c.bounds.duplicateUs,
    actual: (c) => c.sinceSameUs,
  },
  {
    code: 'OPEN_ORDERS',
    holds: (c) => !isNew(c) || (!ownOpenBroken(c) && c.accountOpenOrders + 1 <= c.account.maxOpenOrders),
    limit: (c) => (ownOpenBroken(c) ? c.bounds.maxOpenOrders : c.account.maxOpenOrders),
    actual: (c) => (ownOpenBroken(c) ? c.openOrders : c.accountOpenOrders) + 1,
  },
  {
    code: 'ORDER_COUNT',
    holds: (c) => !isNew(c) || (!ownCountBroken(c) && c.accountDayOrders + 1 <= c.account.maxDayOrders),
    limit: (c) => (ownCountBroken(c) ? c.bounds.maxDayOrders : c.account.maxDayOrders),
    actual: (c) => (ownCountBroken(c) ? c.dayOrders : c.accountDayOrders) + 1,
  },
  {
    // Limit: messages within the time of the limit; actual: those of it, and this one.
    code: 'MSG_RATE',
    holds: (c) => c.byKill || c.relieves || (!ownRateBroken(c) && c.accountMessagesLeft >= 1),
    limit: (c) => (ownRateBroken(c) ? c.bounds.messages : c.account.messages),
    actual: (c) => (ownRateBroken(c) ? c.bounds.messages - c.messagesLeft : c.account.messages - c.accountMessagesLeft) + 1,
  },
  {
    code: 'REPEAT_EXEC',
    holds: (c) => c.byKill || c.relieves || c.executions < c.bounds.executions,
    limit: (c) => c.bounds.executions,
    actual: (c) => c.executions,
  },
  {
    code: 'CUM_QTY',
    holds: (c) => c.byKill || c.relieves || c.added <= 0 || dayQty(c) <= c.bounds.maxDayQty,
    limit: (c) => c.bounds.maxDayQty,
    actual: (c) => dayQty(c),
  },
  {
    code: 'CUM_VALUE',
    holds: (c) => c.byKill || c.relieves || c.added <= 0 || c.bounds.maxDayValue === Infinity || dayValue(c) <= c.bounds.maxDayValue,
    limit: (c) => c.bounds.maxDayValue,
    actual: (c) => dayValue(c),
  },
]
