/**
 * The instruments of the desk and the venue's names for them. An instrument is known by its own name from the start, as journalled orders
 * need its scales; its Symbol(55) comes from the venue's security list, differs by broker, and is never guessed.
 *
 * The first list decides whether anything is traded at all: a configuration that it contradicts is to be mended first. What a later definition says
 * otherwise is the problem of its instrument alone, which stays what it was: its orders and its book were made of that.
 */
import type { InstrumentDefinition } from '@fix/events'
import type { Instrument } from '@fix/units'
import { changed, contradiction, type Contradiction } from './definition.ts'

/** Source of a line that an earlier run has kept: it gives an instrument its name, and is no word of the venue. */
export const keptList = 'kept'

type Resolvable = { -readonly [K in keyof Instrument]: Instrument[K] }

export interface SymbolProblem {
  instrumentId: string
  problem: 'missing' | Contradiction
  text: string
}

export class Symbols {
  readonly #byId = new Map<string, Resolvable>()
  readonly #bySymbol = new Map<string, Instrument>()
  readonly #problems = new Map<string, SymbolProblem>()
  /** What the venue has said of each that had no problem. */
  readonly #said = new Map<string, InstrumentDefinition>()
  /** Named by the list that is coming in. */
  readonly #named = new Set<string>()
  /** It had a line, be it of an instrument that is none of ours. */
  #begun = false
  #listed = false
  #resolved = false

  constructor(instruments: readonly Instrument[]) {
    for (const instrument of instruments) {
      if (this.#byId.has(instrument.id)) throw new Error(`Symbols: instrument ${instrument.id} given twice, expected each once`)
      this.#byId.set(instrument.id, { ...instrument })
    }
  }

  /** By canonical id; fits the ports of book, orders and risk. */
  get(instrumentId: string): Instrument | undefined {
    return this.#byId.get(instrumentId)
  }

  values(): IterableIterator<Instrument> {
    return this.#byId.values()
  }

  /** Those that have a name of the venue and no problem, in the order of the configuration. */
  listed(): Instrument[] {
    const named = [...this.#byId.values()].filter((instrument) => this.#bySymbol.get(instrument.symbol) === instrument)
    return named.filter(({ id }) => !this.#problems.has(id))
  }

  /** By the venue's Symbol(55), once the list is in. */
  bySymbol(symbol: string): Instrument | undefined {
    return this.#bySymbol.get(symbol)
  }

  /** The venue's names are known, and once all of them were without a problem. */
  get resolved(): boolean {
    return this.#resolved
  }

  /** A list of the venue is in, with or without problems. */
  get complete(): boolean {
    return this.#listed
  }

  problems(): SymbolProblem[] {
    return [...this.#problems.values()]
  }

  problemOf(instrumentId: string): SymbolProblem | undefined {
    return this.#problems.get(instrumentId)
  }

  /** A venue that lists nothing: an instrument's own symbol holds. */
  trustConfigured(): void {
    this.#listed = this.#resolved = true
    for (const instrument of this.#byId.values()) this.#bySymbol.set(instrument.symbol, instrument)
  }

  /**
   * One line of a security list, or one definition alone. Digits that differ from the configured ones would move every decimal point, and steps that
   * ours do not fit make orders that nobody takes: refused. Once a list is in, whatever differs from what the venue said before is refused too.
   */
  define(definition: InstrumentDefinition): void {
    const instrument = this.#byId.get(definition.name)
    const kept = definition.source === keptList
    if (!kept) this.#begun = true
    if (instrument === undefined) return
    if (!kept) this.#named.add(instrument.id)
    const before = this.#listed ? this.#said.get(instrument.id) : undefined
    const against = contradiction(instrument, definition) ?? (before === undefined ? undefined : changed(before, definition))
    if (against !== undefined) {
      this.#problems.set(instrument.id, { instrumentId: instrument.id, ...against })
      return
    }
    this.#problems.delete(instrument.id)
    if (!kept) this.#said.set(instrument.id, { ...before, ...definition })
    this.#bySymbol.delete(instrument.symbol)
    instrument.symbol = definition.symbol
    this.#bySymbol.set(definition.symbol, instrument)
    if (this.#listed) this.#settle()
  }

  /** The list is complete: what it did not name is missing. An empty one behind one that was not is a refusal of the venue, and says nothing. */
  listEnded(): void {
    if (this.#listed && !this.#begun) return
    this.#listed = true
    for (const { id } of this.#byId.values()) {
      if (!this.#named.has(id)) this.#problems.set(id, { instrumentId: id, problem: 'missing', text: 'not in the venue’s security list' })
    }
    this.#named.clear()
    this.#begun = false
    this.#settle()
  }

  #settle(): void {
    this.#resolved ||= this.#problems.size === 0
  }
}
