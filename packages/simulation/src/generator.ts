import type { Price, Qty } from '@fix/units'
import { Random } from './random.ts'
import type { Tick } from './tick.ts'

/**
 * A market out of a seed, for whoever has no recorded one: each symbol's mid walks around an anchor that itself drifts slowly, the spread
 * breathes, and quotes come two to ten a second. It is made to exercise programs, not to resemble any market's returns.
 */
export interface GeneratedSymbol {
  /** Canonical name: EURUSD. */
  readonly symbol: string
  /** Where the mid starts, a scaled price: 110000 is 1.10000 at 5 digits. */
  readonly mid: number
  /** The usual spread in ticks. */
  readonly spread: number
}

export interface GeneratorOptions {
  readonly seed: string | number
  /** Time of the market's opening, UTC microseconds; the first quotes follow within half a second. */
  readonly fromUs: number
  /** No quote at or after this time; without it the market never ends. */
  readonly untilUs?: number
  readonly symbols?: readonly GeneratedSymbol[]
}

/** What is quoted where nobody says otherwise. */
export const generatedSymbols: readonly GeneratedSymbol[] = [
  { symbol: 'EURUSD', mid: 110_000, spread: 8 },
  { symbol: 'GBPUSD', mid: 127_000, spread: 12 },
]

/** Quotes of all symbols in the order of their time, then of their symbols as listed. Each row is a fresh object. */
export function* generateTicks(options: GeneratorOptions): Generator<Tick, void, undefined> {
  const walks = (options.symbols ?? generatedSymbols).map((symbol) => new Walk(symbol, options.seed, options.fromUs))
  const untilUs = options.untilUs ?? Number.POSITIVE_INFINITY
  for (;;) {
    let next = walks[0]
    if (next === undefined) return
    for (const walk of walks) if (walk.nextUs < next.nextUs) next = walk
    if (next.nextUs >= untilUs) return
    yield next.quote()
  }
}

/** Positions are kept in 1/256 of a tick, so that a slow pull towards the anchor is not lost to rounding. */
const fine = 256

class Walk {
  nextUs: number
  readonly #symbol: GeneratedSymbol
  readonly #random: Random
  #mid: number
  #anchor: number
  #spread: number

  constructor(symbol: GeneratedSymbol, seed: string | number, fromUs: number) {
    if (!Number.isSafeInteger(symbol.mid) || symbol.mid < 1 || symbol.spread < 1) {
      throw new RangeError(`generateTicks: ${symbol.symbol} with mid ${symbol.mid} and spread ${symbol.spread}; positive integers expected`)
    }
    this.#symbol = symbol
    this.#random = new Random(seed, `ticks/${symbol.symbol}`)
    this.#mid = symbol.mid * fine
    this.#anchor = this.#mid
    this.#spread = symbol.spread
    this.nextUs = fromUs + this.#gapUs()
  }

  quote(): Tick {
    const random = this.#random
    // Three uniforms make a bell; the pull is 1/64 of the distance a quote, the anchor's own drift is far slower.
    const shock = random.between(-fine, fine) + random.between(-fine, fine) + random.between(-fine, fine)
    this.#anchor += random.between(-fine / 8, fine / 8) + Math.trunc((this.#symbol.mid * fine - this.#anchor) / 8192)
    this.#mid = Math.max(fine * 16, this.#mid + shock + Math.trunc((this.#anchor - this.#mid) / 64))
    if (random.onceIn(400)) this.#spread += random.between(2, 10)
    else if (random.onceIn(4)) this.#spread += Math.sign(this.#symbol.spread - this.#spread) || random.between(-1, 1)
    this.#spread = Math.max(1, this.#spread)
    const bid = Math.max(1, Math.round(this.#mid / fine - this.#spread / 2))
    const timeUs = this.nextUs
    this.nextUs += this.#gapUs()
    return {
      timeUs,
      symbol: this.#symbol.symbol,
      bid: bid as Price,
      ask: (bid + this.#spread) as Price,
      bidSize: NaN as Qty,
      askSize: NaN as Qty,
    }
  }

  /** Whole milliseconds, as a venue stamps its quotes. */
  #gapUs(): number {
    return this.#random.between(100, 500) * 1000
  }
}
