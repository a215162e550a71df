import type { Instrument, Qty } from '@fix/units'

/** What one instrument may do. There are no defaults: a value that is not there refuses every order of the instrument (LIMITS_MISSING). */
export interface InstrumentLimits {
  /** Largest quantity of one order. */
  readonly maxQty: Qty
  /** Largest position, long or short, with every open, in-flight and Unknown order filled at its worst. */
  readonly maxPosition: Qty
  /** Oldest book that an order may be judged on. */
  readonly maxMdAgeMs: number
  /** Orders of unknown fate that may stand before new ones are refused; 0 unless there is a reason. */
  readonly maxUnknown: number
}

/** A versioned document. What is not named in it may not be traded. */
export interface Limits {
  /** Names the document in the evidence. */
  readonly version: string
  /** By the instrument's canonical id. */
  readonly instruments: Readonly<Record<string, InstrumentLimits>>
}

/** Limits of an instrument joined with its steps, as plain numbers; NaN where one is missing, so that no comparison with it holds. */
export interface Bounds {
  minQty: number
  step: number
  tick: number
  /** Lowest legal price: the first tick, but for instruments whose prices may be negative. */
  minPx: number
  maxQty: number
  maxPosition: number
  maxMdAgeUs: number
  maxUnknown: number
  /** How many of the above are missing or make no sense. */
  missing: number
}

/** Nothing known: what an instrument has that stands in no limits. */
export const noBounds: Readonly<Bounds> = {
  minQty: NaN,
  step: NaN,
  tick: NaN,
  minPx: NaN,
  maxQty: NaN,
  maxPosition: NaN,
  maxMdAgeUs: NaN,
  maxUnknown: NaN,
  missing: 0,
}

/** No document at all, which is another thing than a document that does not name the instrument. */
export const noLimits: Readonly<Bounds> = { ...noBounds, missing: 1 }

/** Reads the document distrustfully: it came from a file, and its type was only promised. */
export function boundsOf(limits: Partial<InstrumentLimits> | undefined, instrument: Instrument | undefined, bounds: Bounds): void {
  bounds.minQty = atLeast(instrument?.minQty, 0)
  bounds.step = atLeast(instrument?.step, 1)
  bounds.tick = atLeast(instrument?.tick, 1)
  bounds.minPx = instrument?.negativePrices === true ? -Infinity : bounds.tick
  // The venue's own maximum binds too, where it has one.
  bounds.maxQty = Math.min(atLeast(limits?.maxQty, 0), instrument?.maxQty === undefined ? Infinity : atLeast(instrument.maxQty, 0))
  bounds.maxPosition = atLeast(limits?.maxPosition, 0)
  bounds.maxMdAgeUs = atLeast(limits?.maxMdAgeMs, 0) * 1000
  bounds.maxUnknown = atLeast(limits?.maxUnknown, 0)
  bounds.missing = 0
  if (Number.isNaN(bounds.minQty)) bounds.missing++
  if (Number.isNaN(bounds.step)) bounds.missing++
  if (Number.isNaN(bounds.tick)) bounds.missing++
  if (Number.isNaN(bounds.maxQty)) bounds.missing++
  if (Number.isNaN(bounds.maxPosition)) bounds.missing++
  if (Number.isNaN(bounds.maxMdAgeUs)) bounds.missing++
  if (Number.isNaN(bounds.maxUnknown)) bounds.missing++
}

function atLeast(value: number | undefined, least: number): number {
  return Number.isSafeInteger(value) && (value as number) >= least ? (value as number) : NaN
}
