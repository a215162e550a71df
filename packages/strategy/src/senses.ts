/**
 * What the desk senses of each instrument, and which of it the strategy cannot do without. The senses begin anew with each run: what they need to have seen of
 * the market they see again. A replay of the run sees the same.
 */
import type { Books } from '@fix/book'
import type { BookState, Entry } from '@fix/events'
import { sigmaManifest, Volatility, What, type BookView, type Manifest, type Moment, type NullReason, type Percept } from '@fix/senses'
import { needsOf } from './made-strategy.ts'
import { MarketPulse } from './market-pulse.ts'
import type { SenseName } from './strategy.ts'

/** A sense that is needed and has no value now. */
export interface Lack {
  readonly sense: SenseName
  readonly reason: NullReason
  /** Samples that its warm-up has, and takes; both 0 where there is none. */
  readonly samples: number
  readonly warmUp: number
  /** What it is computed from, of a book in which state. */
  readonly inputs: readonly string[]
  readonly book: BookState
}

export interface Sensed {
  readonly what: What
  readonly volatility: Volatility
}

interface Sense {
  readonly percept: (of: Sensed) => Percept
  readonly manifest: (of: Sensed) => Manifest
  readonly samples: (of: Sensed) => number
}

const senses: Readonly<Record<SenseName, Sense>> = {
  spread: { percept: ({ what }) => what.spread.percept, manifest: ({ what }) => what.spread.manifest, samples: () => 0 },
  imbalance: {
    percept: ({ what }) => what.queueImbalance.percept,
    manifest: ({ what }) => what.queueImbalance.manifest,
    samples: () => 0,
  },
  sigma: {
    percept: ({ volatility }) => volatility.sigmaAnn,
    manifest: () => sigmaManifest,
    samples: ({ volatility }) => volatility.samples,
  },
}

const noBook: BookView = { state: 'EMPTY', bestBid: NaN, bestAsk: NaN, bidSize: NaN, askSize: NaN, lastEventUs: 0, lastUpdateUs: 0 }

export class Senses {
  readonly pulse: MarketPulse
  readonly #books: Books
  readonly #needs: readonly SenseName[]
  readonly #sensed = new Map<string, Sensed>()
  /** For who only asks: what the loop has sensed is not touched by it. */
  readonly #look = new What()

  /** Throws ParameterError where a need is no sense. */
  constructor(books: Books, instrumentIds: Iterable<string>, strategy?: { readonly name: string; readonly needs?: readonly SenseName[] }) {
    this.#books = books
    this.#needs = strategy === undefined ? [] : needsOf(strategy)
    this.pulse = new MarketPulse(instrumentIds)
  }

  /** A fact is about to be handled. */
  before(entry: Entry): void {
    this.pulse.before(entry, this.#books)
  }

  observe(instrumentId: string, book: BookView, moment: Moment): Sensed {
    const sensed = this.#of(instrumentId)
    sensed.what.observe(book, moment)
    return sensed
  }

  /** The strategy lacks a sense of this instrument, as it was observed last. */
  lacks(instrumentId: string): boolean {
    const sensed = this.#of(instrumentId)
    for (const need of this.#needs) if (!senses[need].percept(sensed).ready) return true
    return false
  }

  /** What it lacks at this moment. */
  lacking(instrumentId: string, wallUs: number): Lack[] {
    if (this.#needs.length === 0) return []
    const book = this.#books.find(instrumentId) ?? noBook
    const { volatility } = this.#of(instrumentId)
    const seen = { what: this.#look.observe(book, { idx: 0, wallUs }), volatility }
    return this.#needs.map((need) => lackOf(need, seen, book.state)).filter((lack) => lack !== undefined)
  }

  #of(instrumentId: string): Sensed {
    let sensed = this.#sensed.get(instrumentId)
    if (sensed === undefined) {
      sensed = { what: new What(), volatility: this.pulse.of(instrumentId) ?? new Volatility() }
      this.#sensed.set(instrumentId, sensed)
    }
    return sensed
  }
}

/** Without a LIVE book nobody is asked, whatever the last second has left. */
function lackOf(sense: SenseName, seen: Sensed, book: BookState): Lack | undefined {
  const { percept, manifest, samples } = senses[sense]
  const { ready, reason } = percept(seen)
  if (ready && book === 'LIVE') return undefined
  const { warmUpEvents: warmUp, inputs } = manifest(seen)
  return { sense, reason: reason === '' ? 'missing_input' : reason, samples: samples(seen), warmUp, inputs, book }
}
