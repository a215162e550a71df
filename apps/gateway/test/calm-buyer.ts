/** A strategy of the tests: it bids far below the market while the market is calm, for which it has to know how calm it is. */
import type { Actions, Perception, StrategyModule } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'

const module: StrategyModule = {
  name: 'calm-buyer',
  parameters: {},
  needs: ['sigma'],
  create: () => ({
    decide(seen: Perception, act: Actions): void {
      const qty = (1000 * 10 ** seen.instrument.qtyScale) as Qty
      const calm = seen.sigma !== null && seen.sigma < 10
      if (calm && seen.working.length === 0) act.limit('buy', qty, (seen.bid - 500 * seen.instrument.tick) as Price)
    },
  }),
}

export const { name, parameters, needs, create } = module
