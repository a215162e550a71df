/** A stream of intents, and what the world does meanwhile: drawn from chance, and plain data, so that an input is its own report. */
import type { Side } from '@fix/events'
import type { Chance } from '../chance.ts'

export const ids = ['EURUSD', 'GBPUSD', 'USDJPY'] as const
export const strategies = ['a', 'b'] as const

/** `now`: it is sent as soon as it has passed; `later`: others are asked for before; `never`: the session did not take it. */
export type Goes = 'now' | 'later' | 'never'

/** `which` counts orders, the pending ones of those that are `settled`; modulo how many there are. `away`: ticks from the best price that it would take. */
export type Step =
  | { do: 'new'; id: string; strategy: string; side: Side; size: number; away: number | null; goes: Goes }
  | { do: 'replace'; which: number; size: number; away: number; goes: Goes }
  | { do: 'settle'; which: number; sends: boolean }
  | { do: 'fill'; which: number; part: number }
  | { do: 'answer'; which: number; accept: boolean }
  | { do: 'cancel'; which: number }
  | { do: 'time'; ms: number }
  | { do: 'price'; by: number }
  | { do: 'equity'; account: number; strategy: number }

/** Money has four digits, and is counted here in the least of it. */
export interface Given {
  readonly maxQty: number
  readonly maxValue: number
  readonly maxPosition: number
  readonly maxStrategyPosition: number
  readonly ownOpen: number
  readonly open: number
  readonly ownOrders: number
  readonly orders: number
  readonly qtyADay: number
  readonly valueADay: number
  readonly ownMessages: number
  readonly messages: number
  readonly gross: number
  readonly net: number
  readonly eur: number
  readonly usd: number
  readonly credit: number
  readonly margin: number
  /** Lines of the drawdown: of the day, of all, of a strategy. */
  readonly day: number
  readonly total: number
  readonly ofStrategy: number
}

export interface Stream {
  readonly given: Given
  /** No order is asked for that only closes: what closes is refused by no sum over the account, which may then be more than its limit. */
  readonly opens: boolean
  readonly steps: readonly Step[]
  /** When all is asked for: fills in this order, before the rest is filled in one drawn from the same numbers. */
  readonly end: readonly { readonly which: number; readonly part: number; readonly accept: boolean }[]
}

const kinds = ['new', 'new', 'new', 'new', 'replace', 'settle', 'fill', 'fill', 'answer', 'cancel', 'time', 'price', 'equity'] as const
const most = 1000

export function streamOf(chance: Chance): Stream {
  // Of each limit it is drawn whether it is near: where all of them are, the nearest refuses alone.
  const limit = (near: number, far: number): number => (chance.onceIn(3) ? chance.between(Math.ceil(near / 2), near) : far)
  const given = {
    ...{ maxQty: limit(30, 60), maxValue: limit(3_000_000, 2 ** 40), maxPosition: limit(80, 400), maxStrategyPosition: limit(60, 400) },
    ...{ ownOpen: limit(5, 60), open: limit(8, 90), ownOrders: limit(8, 99), orders: limit(14, 300) },
    ...{ qtyADay: limit(150, 9000), valueADay: limit(15_000_000, 2 ** 40), ownMessages: limit(5, 99), messages: limit(8, 300) },
    ...{ gross: limit(1500, 2 ** 30), net: limit(900, 2 ** 30), eur: limit(600, 2 ** 30), usd: limit(900, 2 ** 30) },
    ...{ credit: limit(1500, 2 ** 30), margin: limit(90, 2 ** 30) },
    ...{ day: limit(500, 2 ** 30), total: limit(800, 2 ** 30), ofStrategy: limit(400, 2 ** 30) },
  }
  return {
    given,
    opens: chance.onceIn(2),
    steps: Array.from({ length: chance.between(1, 80) }, () => stepOf(chance)),
    end: Array.from({ length: chance.below(40) }, () => ({
      ...{ which: chance.below(most), part: chance.between(1, 40), accept: chance.onceIn(2) },
    })),
  }
}

function stepOf(chance: Chance): Step {
  const which = chance.below(most)
  const size = chance.between(1, chance.onceIn(5) ? 70 : 25)
  const away = chance.between(-20, 20)
  const goes: Goes = chance.onceIn(4) ? chance.pick(['later', 'never']) : 'now'
  const kind = chance.pick(kinds)
  switch (kind) {
    case 'new': {
      const order = { id: chance.pick(ids), strategy: chance.pick(strategies), side: chance.pick(['buy', 'sell'] as const) }
      return { do: kind, ...order, size, away: chance.onceIn(3) ? null : away, goes }
    }
    case 'replace':
      return { do: kind, which, size, away, goes }
    case 'settle':
      return { do: kind, which, sends: chance.onceIn(2) }
    case 'fill':
      return { do: kind, which, part: size }
    case 'answer':
      return { do: kind, which, accept: chance.onceIn(2) }
    case 'cancel':
      return { do: kind, which }
    case 'time':
      return { do: kind, ms: chance.onceIn(12) ? chance.between(1, 2) * 43_200_000 : chance.between(0, 400) }
    case 'price':
      return { do: kind, by: chance.between(-30, 30) }
    case 'equity':
      return { do: kind, account: chance.between(-200, 160), strategy: chance.between(-200, 160) }
  }
}
