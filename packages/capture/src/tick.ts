import type { Price, Qty } from '@fix/units'

/** One quote of one instrument, as a file tells it; an object of its own. */
export interface Tick {
  /** UTC, microseconds since 1970. Nanoseconds are cut; within a microsecond the order of the file stays. */
  timeUs: number
  /** Who quoted: the venue of a file that names it, else ''. */
  source: string
  /** Canonical name: EURUSD. */
  symbol: string
  /** Scaled integers of the instrument. A bid above its ask is kept as it is: venues do that, and a book has to bear it. */
  bid: Price
  ask: Price
  /** NaN where the file has none. */
  bidSize: Qty
  askSize: Qty
}

/** Scales of an instrument; an `Instrument` of @fix/units is one. */
export interface Scales {
  readonly priceScale: number
  readonly qtyScale: number
}

/** A file of ticks that is none, with the place where that shows. Line 0 is the file as a whole. */
export class TickFileError extends Error {
  override readonly name = 'TickFileError'
  readonly file: string
  readonly line: number
  readonly reason: string

  constructor(file: string, line: number, reason: string) {
    super(line === 0 ? `${file}: ${reason}` : `${file}, line ${line}: ${reason}`)
    this.file = file
    this.line = line
    this.reason = reason
  }
}

/** Before a line and a file are known: what is wrong with a field. */
export class FieldError extends Error {
  override readonly name = 'FieldError'
}
