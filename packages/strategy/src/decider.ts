/**
 * Asks the strategy. It is given what it may see and a way to say what it wants, both valid for this one call; what it wants goes on at once,
 * in the order in which it says so. Without a sense that it needs it is asked only where it has something to take back or to close, and brings
 * no new risk. A strategy that throws is asked no more in this run: its orders stay as they are, and people are told.
 */
import type { Intent, Now } from '@fix/events'
import type { Instrument } from '@fix/units'
import type { MadeStrategy } from './made-strategy.ts'
import type { Perceiver } from './perceiver.ts'
import type { Senses } from './senses.ts'
import type { Actions } from './strategy.ts'

/** Code of a wish that is held back, as the strategy lacks a sense that it needs. */
export const sensesNotReady = 'senses_not_ready'

export interface DeciderPorts {
  want: (intent: Intent) => void
  /** A wish that must not go on, and why. */
  hold: (intent: Intent, code: string) => void
  /** More risk than there is would come of it. */
  bringsRisk: (intent: Intent) => boolean
  /** The strategy threw. */
  failed: (strategy: string, error: unknown) => void
}

export class Decider {
  readonly #strategy: MadeStrategy
  readonly #perceiver: Perceiver
  readonly #senses: Pick<Senses, 'lacks'>
  readonly #ports: DeciderPorts
  readonly #actions: Actions
  #instrument: Instrument | undefined
  #cause = 0
  /** It decides without a sense that it needs. */
  #lacks = false
  #failed = false

  constructor(strategy: MadeStrategy, perceiver: Perceiver, senses: Pick<Senses, 'lacks'>, ports: DeciderPorts) {
    this.#strategy = strategy
    this.#perceiver = perceiver
    this.#senses = senses
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
    this.#lacks = this.#senses.lacks(instrument.id)
    // There is nothing to wish for but new risk.
    if (this.#lacks && seen.position === 0 && seen.working.length === 0) return
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
    const { want: go, hold, bringsRisk } = this.#ports
    const want = (intent: Intent): void => (this.#lacks && bringsRisk(intent) ? hold(intent, sensesNotReady) : go(intent))
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
