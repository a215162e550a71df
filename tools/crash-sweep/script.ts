/**
 * A strategy that plays one short script and then rests, so that each run of it makes nearly the same system calls: three orders that rest, a
 * replace, a market order that fills, cancels, a market order back to nothing, and one last order of a size of its own, whose cancel says that
 * the script is over. A life that finds something open from the life before cleans it up first. What it does follows from what it sees.
 */
import type { Actions, Perception, Strategy, StrategyModule, WorkingOrder } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'

const module: StrategyModule = { name: 'script', parameters: {}, create: () => new Script() }

export const { name, parameters, create } = module

/** Whole units; no other order of the script has this size. */
export const lastOrderUnits = 7000
const restingUnits = 1000
const tradedUnits = 2000
const resting = 3

type Step = 'clean' | 'rest' | 'replace' | 'trade' | 'flatten' | 'last' | 'over'

class Script implements Strategy {
  #step: Step = 'clean'
  #last = false

  decide(seen: Perception, act: Actions): void {
    const { working } = seen
    const unit = 10 ** seen.instrument.qtyScale
    const trading = working.some((order) => order.limit === null)
    switch (this.#step) {
      case 'clean':
      case 'flatten':
        if (!flat(seen, act)) return
        this.#step = this.#step === 'clean' ? 'rest' : 'last'
        return this.decide(seen, act)
      case 'rest':
        // All in one callback: they share a batch of the journal.
        for (let at = working.length; at < resting; at++) act.limit('buy', (restingUnits * unit) as Qty, below(seen, 20 + at))
        if (working.length >= resting) this.#step = 'replace'
        return
      case 'replace': {
        const target = 2 * restingUnits * unit
        const [first] = working
        if (first === undefined || first.pending) return
        if (first.qty === target) this.#step = 'trade'
        else act.replace(first.clOrdID, target as Qty, below(seen, 15))
        return
      }
      case 'trade':
        if (seen.position === 0 && !trading) act.market('buy', (tradedUnits * unit) as Qty)
        else if (!trading) this.#step = 'flatten'
        return
      case 'last':
        if (working.length === 0 && !this.#last) {
          act.limit('buy', (lastOrderUnits * unit) as Qty, below(seen, 30))
          this.#last = true
        } else if (working.length > 0) cancelAll(working, act)
        else this.#step = 'over'
    }
  }
}

/** Nothing works and nothing is held; until then it does what leads there. */
function flat(seen: Perception, act: Actions): boolean {
  const { working, position } = seen
  if (working.length === 0 && position === 0) return true
  cancelAll(working, act)
  const trading = working.some((order) => order.limit === null)
  if (position !== 0 && !trading) act.market(position > 0 ? 'sell' : 'buy', Math.abs(position) as Qty)
  return false
}

function cancelAll(working: readonly WorkingOrder[], act: Actions): void {
  for (const order of working) if (!order.pending && order.limit !== null) act.cancel(order.clOrdID)
}

function below(seen: Perception, ticks: number): Price {
  return (seen.bid - ticks * seen.instrument.tick) as Price
}
