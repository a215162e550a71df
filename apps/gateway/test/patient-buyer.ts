/** A strategy of the tests: it bids far below the market and waits there, one order at a time. */
import type { Actions, Perception, StrategyModule } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'

const module: StrategyModule = {
  name: 'patient-buyer',
  parameters: {},
  create: () => ({
    decide(seen: Perception, act: Actions): void {
      const qty = (1000 * 10 ** seen.instrument.qtyScale) as Qty
      if (seen.working.length === 0) act.limit('buy', qty, (seen.bid - 500 * seen.instrument.tick) as Price)
    },
  }),
}

export const { name, parameters, create } = module
