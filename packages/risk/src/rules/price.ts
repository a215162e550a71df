/** Whether the order pays a sane price, and not one of ours. */
import type { Case } from '../case.ts'
import type { Rule } from './rule.ts'

const basis = 10_000

/** The furthest price that a collar of so many basis points lets the side pay, from twice a middle; on the near side of it where it falls between two. */
function furthest(c: Readonly<Case>, twiceMid: number, bps: number): number {
  const away = Math.abs(twiceMid) * bps
  return c.side === 'buy' ? Math.floor((twiceMid * basis + away) / (2 * basis)) : Math.ceil((twiceMid * basis - away) / (2 * basis))
}

/** Nothing to judge where no collar is asked for, nor of a stop, whose price is a trigger. */
function within(c: Readonly<Case>, twiceMid: number, bps: number): boolean {
  if (bps === Infinity || (Number.isNaN(c.limit) && !Number.isNaN(c.stop))) return true
  const most = furthest(c, twiceMid, bps)
  return c.side === 'buy' ? c.pays <= most : c.pays >= most
}

const cheapest = (c: Readonly<Case>): number => (c.side === 'buy' ? c.lowMid : c.highMid)

/** A market order takes whatever rests. */
function meetsOwn(c: Readonly<Case>): boolean {
  if (!Number.isNaN(c.stop) || Number.isNaN(c.ownOpposite)) return false
  if (Number.isNaN(c.limit)) return true
  return c.side === 'buy' ? c.limit >= c.ownOpposite : c.limit <= c.ownOpposite
}

export const priceRules: readonly Rule[] = [
  {
    code: 'PX_COLLAR',
    holds: (c) => c.relieves || within(c, c.bestBid + c.bestAsk, c.bounds.collarBps),
    limit: (c) => furthest(c, c.bestBid + c.bestAsk, c.bounds.collarBps),
    actual: (c) => c.pays,
  },
  {
    code: 'PX_COLLAR_WINDOW',
    holds: (c) => c.relieves || within(c, cheapest(c), c.bounds.driftBps),
    limit: (c) => furthest(c, cheapest(c), c.bounds.driftBps),
    actual: (c) => c.pays,
  },
  {
    // Limit: our own best price on the other side.
    code: 'SELF_MATCH',
    holds: (c) => c.relieves || !c.bounds.selfMatch || !meetsOwn(c),
    limit: (c) => c.ownOpposite,
    actual: (c) => c.pays,
  },
]
