/**
 * Asks the strategy. It is given what it may see and a way to say what it wants, both valid for this one call; what it wants goes on at once,
 * in the order in which it says so. A strategy that throws is asked no more in this run: its orders stay as they are, and people are told.
 */
import type { Intent, Now } from '@fix/events'
import type { Instrument } from '@fix/units'
import type { Perceiver } from './perceiver.ts'
import type { Actions, Strategy } from './strategy.ts'

export interface DeciderPorts {
  want: (intent: Intent) => void
  /** The strategy threw. */
  failed: (strategy: string, error: unknown) => void
}

export class Decider {
  readonly #strategy: { readonly name: string; readonly instance: Strategy }
  readonly #perceiver: Perceiver
  readonly #ports: DeciderPorts
  readonly #actions: Actions
  #instrument: Instrument | undefined
  #cause = 0
  #failed = false

  constructor(strategy: { readonly name: string; readonly instance: Strategy }, perceiver: Perceiver, ports: DeciderPorts) {
    this.#strategy = strategy
    this.#perceiver = perceiver
    this.#ports = ports
    this.#actions = this.#makeActions()
  }

  get failed(): boolean {
    return this.#failed
  }

  decide(instrument: Instrument, cause: number, now: Now): void {
    if (this.#failed) return
    const seen = this.#perceiver.perceive(instrument, cause, now)
    if (seen === undefined) return
    this.#instrument = instrument
    this.#cause = cause
    this.ask(() => this.#strategy.instance.decide(seen, this.#actions))
    this.#instrument = undefined
  }

  /** Calls into the strategy's code, whatever it does. */
  ask(call: () => void): void {
    if (this.#failed) return
    try {
      call()
    } catch (error) {
      this.#failed = true
      this.#ports.failed(this.#strategy.name, error)
    }
  }

  #makeActions(): Actions {
    const { want } = this.#ports
    const common = () => {
      if (this.#instrument === undefined) throw new Error('Actions: called outside decide(), expected within')
      return { cause: this.#cause, strategy: this.#strategy.name, instrumentId: this.#instrument.id }
    }
    return {
      market: (side, qty, protect) => want({ kind: 'new', ...common(), side, qty, ordType: 'market', protect }),
      limit: (side, qty, limit, protect) => want({ kind: 'new', ...common(), side, qty, ordType: 'limit', limit, protect }),
      order: (terms) => want({ kind: 'new', ...common(), ...terms }),
      contingent: (type, first, ...legs) => want({ kind: 'new', ...common(), ...first, contingency: { type, legs } }),
      replace: (clOrdID, qty, limit, options) => {
        const { cause, strategy } = common()
        want({ kind: 'replace', cause, strategy, clOrdID, qty, limit, ...options })
      },
      cancel: (clOrdID) => {
        const { cause, strategy } = common()
        want({ kind: 'cancel', cause, strategy, clOrdID, by: 'strategy' })
      },
    }
  }
}
