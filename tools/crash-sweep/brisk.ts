/**
 * A strategy that never rests: every few facts an order, a replace or a cancel, at the market and at limits, near the price and far from it.
 * It wants to be in the middle of something whenever its process dies, and nothing else. What it does follows from the fact's idx alone.
 */
import type { Actions, Perception, Strategy, StrategyModule, WorkingOrder } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'

const module: StrategyModule = {
  name: 'brisk',
  parameters: {
    units: { default: 1000, min: 1, max: 1_000_000, about: 'Smallest order, in whole units; the largest is four times that.' },
    atWork: { default: 4, min: 1, max: 100, about: 'Orders that may work at once.' },
  },
  create: (parameters) => new Brisk(parameters),
}

export const { name, parameters, create } = module

class Brisk implements Strategy {
  readonly #p: Readonly<Record<string, number>>

  constructor(p: Readonly<Record<string, number>>) {
    this.#p = p
  }

  decide(seen: Perception, act: Actions): void {
    const roll = mixed(seen.idx)
    const free = seen.working.filter((order) => !order.pending)
    if (seen.working.length >= this.#p.atWork || (roll % 4 === 0 && free.length > 0)) this.#tend(seen, free, roll >>> 4, act)
    else this.#add(seen, roll >>> 4, act)
  }

  #tend(seen: Perception, free: readonly WorkingOrder[], roll: number, act: Actions): void {
    const order = free[roll % Math.max(1, free.length)]
    if (order === undefined || order.limit === null) return
    if (roll % 3 === 0) return act.cancel(order.clOrdID)
    const best = order.side === 'buy' ? seen.bid : seen.ask
    const limit = roll % 3 === 1 ? best : away(best, order.side, seen, 1 + ((roll >>> 4) % 8))
    if (limit !== order.limit) act.replace(order.clOrdID, order.qty, limit)
  }

  #add(seen: Perception, roll: number, act: Actions): void {
    const qty = (this.#p.units * (1 + (roll % 4)) * 10 ** seen.instrument.qtyScale) as Qty
    const side = seen.position > 4 * qty ? 'sell' : seen.position < -4 * qty ? 'buy' : (roll >>> 3) % 2 === 0 ? 'buy' : 'sell'
    const best = side === 'buy' ? seen.bid : seen.ask
    if ((roll >>> 4) % 3 === 0) act.market(side, qty)
    else act.limit(side, qty, away(best, side, seen, (roll >>> 6) % 4))
  }
}

/** So many ticks behind the best price of its own side. */
function away(best: Price, side: 'buy' | 'sell', seen: Perception, ticks: number): Price {
  return (best + (side === 'buy' ? -1 : 1) * ticks * seen.instrument.tick) as Price
}

/** Neighbouring numbers become unlike ones. */
function mixed(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x45d9f3b)
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b)
  return (x ^ (x >>> 16)) >>> 0
}
