/** A strategy of the tests: at the market, and one order at a time, it buys up to the position that stands in the file of BUY_TO, in whole units. */
import { readFileSync } from 'node:fs'
import type { Actions, Perception, StrategyModule } from '@fix/strategy'
import type { Qty } from '@fix/units'

const module: StrategyModule = {
  name: 'bound-buyer',
  parameters: {},
  create: () => ({
    decide(seen: Perception, act: Actions): void {
      const missing = Number(readFileSync(process.env.BUY_TO ?? '', 'utf8')) * 10 ** seen.instrument.qtyScale - seen.position
      if (missing > 0 && seen.working.length === 0) act.market('buy', missing as Qty)
    },
  }),
}

export const { name, parameters, create } = module
