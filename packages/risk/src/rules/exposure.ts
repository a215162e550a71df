/**
 * What the position, and the account, may become. What adds nothing is not blocked by a limit that it does not touch, and what only brings a position nearer to
 * zero by none over the whole account, whatever that does to sums: there is always a way out.
 */
import type { Case } from '../case.ts'
import { reduces, type Rule } from './rule.ts'

const opens = (c: Readonly<Case>): boolean => !(c.added <= 0) && !reduces(c)

/** A limit that is not given is Infinity; an exposure that nobody knows is NaN, and within none. */
const within = (c: Readonly<Case>, exposed: number, limit: number): boolean =>
  limit === Infinity || !opens(c) || (Number.isSafeInteger(exposed) && exposed <= limit)

/** An equity that nobody knows, NaN, bounds nothing here. */
const marginLimit = (c: Readonly<Case>): number => (c.total.equity < c.account.maxMargin ? c.total.equity : c.account.maxMargin)

export const exposureRules: readonly Rule[] = [
  {
    code: 'POS_INSTRUMENT',
    holds: (c) => c.added <= 0 || (Number.isSafeInteger(c.worst) && c.worst <= c.bounds.maxPosition),
    limit: (c) => c.bounds.maxPosition,
    actual: (c) => c.worst,
  },
  {
    code: 'POS_GROSS',
    holds: (c) => within(c, c.exposed.gross, c.account.maxGross),
    limit: (c) => c.account.maxGross,
    actual: (c) => c.exposed.gross,
  },
  {
    // Of the side of the order: a buy makes what is long longer.
    code: 'POS_NET',
    holds: (c) => within(c, c.exposed.net, c.account.maxNet),
    limit: (c) => c.account.maxNet,
    actual: (c) => c.exposed.net,
  },
  {
    // Of the currency whose limit is broken: what is bought, or what it is paid with.
    code: 'POS_CCY',
    holds: (c) => within(c, c.exposed.inCurrency, c.exposed.currencyLimit),
    limit: (c) => c.exposed.currencyLimit,
    actual: (c) => c.exposed.inCurrency,
  },
  {
    // What reduces the position of all may add to that of one.
    code: 'POS_STRATEGY',
    holds: (c) =>
      c.bounds.maxStrategyPosition === Infinity ||
      c.byKill ||
      c.relieves ||
      c.added <= 0 ||
      (Number.isSafeInteger(c.strategyWorst) && c.strategyWorst <= c.bounds.maxStrategyPosition),
    limit: (c) => c.bounds.maxStrategyPosition,
    actual: (c) => c.strategyWorst,
  },
  {
    code: 'CREDIT',
    holds: (c) => within(c, c.exposed.credit, c.account.maxCredit),
    limit: (c) => c.account.maxCredit,
    actual: (c) => c.exposed.credit,
  },
  {
    // Limit: the equity, where that is less.
    code: 'MARGIN',
    holds: (c) => c.account.maxMargin === Infinity || within(c, c.exposed.margin, marginLimit(c)),
    limit: marginLimit,
    actual: (c) => c.exposed.margin,
  },
]
