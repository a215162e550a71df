/**
 * The venue's word on instruments while the desk runs. Where it contradicts what an instrument is taken for, the instrument is out of the market at once:
 * its book is STALE(instrument_mismatch) and asked for no more, and new orders in it are refused. It is back when the venue agrees again, or after a
 * restart with the definition that it has now; orders and prices that were made of the old one are never read by the new.
 */
import type { Subscriptions } from '@fix/book'
import type { InstrumentDefinition, Intent, Now } from '@fix/events'
import type { Orders } from '@fix/oms'
import type { Instrument } from '@fix/units'
import type { DeskNote } from './audit.ts'
import type { Symbols } from './symbols.ts'

export type Differs = Extract<DeskNote, { k: 'differs' }>

/** Code of the refusal of an order in an instrument that has a problem. */
export const instrumentDiffers = 'instrument_differs'

export interface DefinitionParts {
  readonly symbols: Symbols
  readonly subscriptions: Subscriptions
  readonly orders: Orders
  /** The messages of this instrument are read again. */
  readonly read: (instrument: Instrument) => void
  readonly tell: (said: Omit<Differs, 'k' | 'cause'>) => void
}

export class Definitions {
  readonly #parts: DefinitionParts
  /** Problems that were told, in words, by instrument. */
  readonly #told = new Map<string, string>()

  constructor(parts: DefinitionParts) {
    this.#parts = parts
  }

  /** A line of a list, or a definition alone. */
  define(definition: InstrumentDefinition, now: Now): void {
    this.#parts.symbols.define(definition)
    this.#review(now)
  }

  /** A list is in: what is known by it and has no problem is to be in the market. */
  listEnded(now: Now): void {
    const { symbols, subscriptions } = this.#parts
    symbols.listEnded()
    this.#review(now)
    for (const { id } of symbols.listed()) subscriptions.subscribe(id)
  }

  /** Why no order of this kind may leave; '' where one may. What takes an order back always may. */
  refusal(intent: Intent): string {
    if (intent.kind === 'cancel') return ''
    const { orders, symbols } = this.#parts
    const instrumentId = intent.kind === 'new' ? intent.instrumentId : orders.get(intent.clOrdID)?.instrumentId
    return instrumentId !== undefined && symbols.problemOf(instrumentId) !== undefined ? instrumentDiffers : ''
  }

  #review(now: Now): void {
    const { symbols, subscriptions, tell } = this.#parts
    for (const problem of symbols.problems()) {
      const { instrumentId, text } = problem
      if (this.#told.get(instrumentId) === text) continue
      subscriptions.hold(instrumentId, now)
      this.#told.set(instrumentId, text)
      tell(problem)
    }
    for (const instrumentId of this.#told.keys()) if (symbols.problemOf(instrumentId) === undefined) this.#agrees(instrumentId)
  }

  #agrees(instrumentId: string): void {
    const { symbols, subscriptions, read, tell } = this.#parts
    this.#told.delete(instrumentId)
    tell({ instrumentId, problem: '', text: '' })
    const instrument = symbols.get(instrumentId)
    // Before the first list is in nothing is asked for.
    if (instrument === undefined || !symbols.complete) return
    read(instrument)
    subscriptions.subscribe(instrumentId)
  }
}
