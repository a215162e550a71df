/**
 * What risk reads of its siblings, and nothing more. Books, orders and instruments fit these shapes without knowing them; a test fits
 * with an object literal. A view that throws, or gives something that is no number, refuses the order (RISK_ERROR).
 */
import type { BookState, Side } from '@fix/events'
import type { Instrument } from '@fix/units'

export interface BookView {
  /** NaN where the side is empty. */
  readonly bestBid: number
  readonly bestAsk: number
  readonly state: BookState
  /** When the last update was accepted, on the clock of `now.wallUs`, as facts are stamped; 0 if never. */
  readonly lastUpdateUs: number
}

export interface BooksView {
  /** undefined where there is no such book: MD_MISSING. One that throws instead is a fault: RISK_ERROR. */
  get(instrumentId: string): BookView | undefined
}

/** An order that a replace names. */
export interface OrderView {
  readonly instrumentId: string
  readonly side: Side
  readonly cumQty: number
  /** What `openBuyQty` or `openSellQty` count of this order: its worst case, with any replace on its way. */
  readonly leavesQty: number
  readonly limit?: number | null
  readonly stop?: number | null
}

/** Quantities of one instrument, all known orders together, as scaled integers. */
export interface OrdersView {
  /** Sum of what open buys may still fill: resting, in flight, Unknown; of a replace on its way the larger of old and new. */
  openBuyQty(instrumentId: string): number
  openSellQty(instrumentId: string): number
  /** Signed net position. */
  positionQty(instrumentId: string): number
  /** Orders of unknown fate. */
  unknownCount(instrumentId: string): number
  /** The venue has another position than we have: nothing is judged by ours. */
  broken(instrumentId: string): boolean
  /** Orders that are open: resting, in flight, Unknown. Of the instrument, and of all. */
  openCount(instrumentId: string): number
  readonly openOrders: number
  /** The best limit of our own open orders on that side: the highest of buys, the lowest of sells; NaN where there is none. */
  bestOpenLimit(instrumentId: string, side: Side): number
  /** What a strategy's own position becomes towards the side where its open orders of that side fill. */
  strategyWorst(instrumentId: string, side: Side, strategy: string): number
  /** How often anything of an instrument has changed, and of which the n-th time, '' where that is too long ago; read where limits go over all instruments. */
  readonly changes: { readonly count: number; at(n: number): string }
  /** Every instrument with an order or a position, or that had one. */
  traded(): Iterable<string>
  /** A position that is to have a protective stop has none that can be relied on. */
  unprotected(instrumentId: string): boolean
  /** By any ClOrdID(11) of the order's chain. */
  get(clOrdID: string): OrderView | undefined
}

/** Our clock beside those of the peers. */
export interface ClockView {
  /** The largest difference, either way, microseconds; NaN where nothing is known. */
  readonly skewUs: number
}

export interface InstrumentsView {
  get(instrumentId: string): Instrument | undefined
}
