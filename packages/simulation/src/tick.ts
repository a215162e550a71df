import type { Price, Qty } from '@fix/units'

/**
 * One quote of one instrument: what drives a simulated market. Prices and sizes are scaled integers of the instrument; a size is NaN where
 * the source has none. The rows that @fix/capture reads out of files have this shape too.
 */
export interface Tick {
  /** UTC, microseconds since 1970. */
  timeUs: number
  /** The instrument's canonical name: EURUSD. */
  symbol: string
  bid: Price
  ask: Price
  bidSize: Qty
  askSize: Qty
}
