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
}
