import { isAligned } from './alignment.ts'
import { parseScaled } from './scaled.ts'
import type { Price, Qty } from './scaled.ts'

/** What is traded, and in which steps. Prices and quantities are scaled integers at the scales given here. */
export interface Instrument {
  /** Canonical name, the same at every venue: EURUSD. */
  readonly id: string
  /** Symbol(55) as the venue writes it; numeric at cTrader. */
  readonly symbol: string
  readonly priceScale: number
  readonly tick: Price
  readonly qtyScale: number
  readonly step: Qty
  readonly minQty: Qty
  readonly maxQty?: Qty
  /** Currency in which profit arises: that of the quote. */
  readonly currency: string
  /** Prices of zero and below are legal, as in spreads of futures. Absent means they are not. */
  readonly negativePrices?: boolean
}

/** An instrument as people write it: numbers are decimal text. */
export interface InstrumentText {
  id: string
  /** Symbol(55) of the venue; the id where the venue uses the same name. */
  symbol?: string
  tick: string
  step: string
  /** The step where it is not given. */
  minQty?: string
  maxQty?: string
  currency: string
  /** Digits behind the point; those of the tick where not given. */
  priceScale?: number
  /** Digits behind the point; those of the step where not given. */
  qtyScale?: number
  negativePrices?: boolean
}

/** More digits leave too little room below 2^53 for the number itself. */
const maxScale = 15

/**
 * Makes an instrument of text. Throws where a number is no plain decimal, does not fit its scale, is not positive, or where minimum and
 * maximum do not stand on the step.
 */
export function instrument(text: InstrumentText): Instrument {
  const { id, symbol = id, currency, negativePrices } = text
  if (id === '') throw new Error('instrument: id is empty, expected a name such as EURUSD')
  if (symbol === '') throw new Error(`instrument ${id}: symbol is empty, expected Symbol(55) as the venue writes it`)
  if (currency === '') throw new Error(`instrument ${id}: currency is empty, expected the currency of its quote`)
  const priceScale = scaleOf(id, 'priceScale', text.priceScale ?? digitsOf(text.tick))
  const qtyScale = scaleOf(id, 'qtyScale', text.qtyScale ?? digitsOf(text.step))
  const tick = positive<Price>(id, 'tick', text.tick, priceScale)
  const step = positive<Qty>(id, 'step', text.step, qtyScale)
  const minQty = text.minQty === undefined ? step : positive<Qty>(id, 'minQty', text.minQty, qtyScale)
  const maxQty = text.maxQty === undefined ? undefined : positive<Qty>(id, 'maxQty', text.maxQty, qtyScale)
  if (!isAligned(minQty, step)) throw new Error(`instrument ${id}: minQty ${text.minQty} given, expected a multiple of step ${text.step}`)
  if (maxQty !== undefined && !isAligned(maxQty, step))
    throw new Error(`instrument ${id}: maxQty ${text.maxQty} given, expected a multiple of step ${text.step}`)
  if (maxQty !== undefined && maxQty < minQty)
    throw new Error(`instrument ${id}: maxQty ${text.maxQty} given, expected at least minQty ${text.minQty ?? text.step}`)
  return {
    id,
    symbol,
    priceScale,
    tick,
    qtyScale,
    step,
    minQty,
    ...(maxQty === undefined ? {} : { maxQty }),
    currency,
    ...(negativePrices === undefined ? {} : { negativePrices }),
  }
}

function positive<T extends number>(id: string, name: string, text: string, scale: number): T {
  const value = parseScaled(text, scale)
  if (value === undefined || value <= 0)
    throw new Error(`instrument ${id}: ${name} '${text}' given, expected a positive decimal of at most ${scale} digits`)
  return value as T
}

function scaleOf(id: string, name: string, scale: number): number {
  if (!Number.isInteger(scale) || scale < 0 || scale > maxScale)
    throw new Error(`instrument ${id}: ${name} ${scale} given, expected a whole number from 0 to ${maxScale}`)
  return scale
}

function digitsOf(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}
