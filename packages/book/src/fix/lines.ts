import type { View } from '@fix/codec'
import type { Instrument } from '@fix/units'
import type { TextCache } from './text-cache.ts'

/** An instrument as messages name it, and where its part of the message at hand is. */
export interface Line {
  readonly instrument: Instrument
  /** Bytes of its symbol. */
  readonly symbol: Uint8Array
  /** The message that `update` is of. */
  turn: number
  /** Which update of the message is its first. */
  update: number
}

/** Instruments by the bytes that name them. */
export class Lines {
  readonly #texts: TextCache
  readonly #bySymbol = new Map<string, Line>()
  /** Entries that follow each other are often of one instrument. */
  #last: Line | undefined

  constructor(texts: TextCache) {
    this.#texts = texts
  }

  add(instrument: Instrument): void {
    const symbol = Uint8Array.from(instrument.symbol, (character) => character.charCodeAt(0))
    this.#bySymbol.set(instrument.symbol, { instrument, symbol, turn: 0, update: 0 })
    this.#last = undefined
  }

  /** The instrument that the field at a place names; undefined where there is no field, or nobody has added it. */
  at({ index: { bytes, starts, ends } }: View, place: number): Line | undefined {
    if (place < 0) return undefined
    const start = starts[place]
    const end = ends[place]
    const last = this.#last
    if (last !== undefined && same(last.symbol, bytes, start, end)) return last
    const line = this.#bySymbol.get(this.#texts.read(bytes, start, end))
    if (line !== undefined) this.#last = line
    return line
  }
}

function same(symbol: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  const { length } = symbol
  if (end - start !== length) return false
  for (let i = 0; i < length; i++) if (symbol[i] !== bytes[start + i]) return false
  return true
}
