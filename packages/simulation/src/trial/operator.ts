import { killStates, type Command } from '@fix/events'
import type { Desk } from '@fix/strategy'
import type { Random } from '../random.ts'

const scopes = ['*', 'symbol=EURUSD', 'symbol=GBPUSD', 'strategy=trader', 'strategy=trader,symbol=EURUSD']

/** Somebody at the desk who switches things off and on again, and cancels orders by hand. */
export class Operator {
  kills = 0
  cancels = 0
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  /** How long until the next command, microseconds. */
  pauseUs(): number {
    return this.#random.between(500_000, 12_000_000)
  }

  next(desk: Desk): Command {
    const random = this.#random
    const open = desk.orders.open()
    if (open.length > 0 && random.onceIn(3)) {
      this.cancels++
      return { kind: 'command', command: 'cancel', clOrdID: open[random.below(open.length)].clOrdID, actor: 'operator', reason: 'trial' }
    }
    const latches = desk.risk.latches()
    // A switch that stays on for the whole run would leave nothing to judge.
    if (latches.length > 0 && !random.onceIn(4)) return resume(latches[random.below(latches.length)].scope)
    this.kills++
    const state = killStates[random.between(1, killStates.length - 1)]
    return { kind: 'command', command: 'kill', state, scope: scopes[random.below(scopes.length)], actor: 'operator', reason: 'trial' }
  }
}

export function resume(scope: string): Command {
  return { kind: 'command', command: 'kill', state: 'active', scope, actor: 'operator', reason: 'trial is over' }
}
