import type { Strategy } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'
import type { Random } from '../random.ts'

const units = (count: number): Qty => (count * 100) as Qty

/**
 * A strategy that wants something of everything at random: orders at the market, at limits that rest and limits that cross, replaces, cancels; and
 * now and then what nobody may have, which risk or orders must refuse. With `protection` most of its orders bring a stop for what they open.
 */
export function trader(random: Random, quiet: () => boolean, protection?: Random): Strategy {
  return {
    decide(seen, act) {
      if (quiet() || !random.onceIn(3)) return
      if (random.onceIn(40)) return nonsense(random, seen.bid, act)
      const side = random.onceIn(2) ? 'buy' : 'sell'
      const own = seen.working.length === 0 ? undefined : seen.working[random.below(seen.working.length)]
      if (own !== undefined && (seen.working.length > 3 || random.onceIn(2))) {
        if (random.onceIn(2) || own.limit === null) act.cancel(own.clOrdID)
        else act.replace(own.clOrdID, units(random.between(1, 5) * 1000), (own.limit + random.between(-3, 3)) as Price)
        return
      }
      const qty = units(random.between(1, 5) * 1000)
      // Near enough that some of the stops go off, and far enough that most rest.
      const distance = protection === undefined || protection.onceIn(4) ? undefined : (protection.between(5, 60) as Price)
      const protect = distance === undefined ? undefined : { distance }
      if (random.onceIn(3)) act.market(side, qty, protect)
      else act.limit(side, qty, ((side === 'buy' ? seen.bid : seen.ask) + random.between(-6, 6)) as Price, protect)
    },
  }
}

/** Quantities off the step, beyond the limit, negative; prices that are none. */
function nonsense(random: Random, bid: Price, act: Parameters<Strategy['decide']>[1]): void {
  const side = random.onceIn(2) ? 'buy' : 'sell'
  const qtys = [units(1500), units(900_000), units(-1000), 0 as Qty, NaN as Qty]
  const qty = qtys[random.below(qtys.length)]
  if (random.onceIn(2)) act.market(side, qty)
  else act.limit(side, random.onceIn(2) ? units(1000) : qty, (random.onceIn(2) ? -bid : NaN) as Price)
}
