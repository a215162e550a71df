import type { ContingencyType, ContingentLeg, Fill, Protection, Side } from '@fix/events'
import type { Instrument, Price, Qty } from '@fix/units'

/** What a strategy may need: fields of its perception that may be null. */
export const senseNames = ['spread', 'imbalance', 'sigma'] as const
export type SenseName = (typeof senseNames)[number]

/** What a strategy may see when it decides: its instrument's perceptions, its own orders and position, and the time of the fact. */
export interface Perception {
  /** idx of the fact that this decision answers. */
  readonly idx: number
  /** Time of that fact; microseconds, UTC. A strategy knows no other clock. */
  readonly wallUs: number
  readonly instrument: Instrument
  readonly bid: Price
  readonly ask: Price
  /** Sizes at the best prices; NaN where the feed gives none. */
  readonly bidSize: Qty
  readonly askSize: Qty
  /** Ask minus bid; null until both sides are there. */
  readonly spread: number | null
  /** (bidSize - askSize) / (bidSize + askSize); null without sizes. */
  readonly imbalance: number | null
  /** Volatility of the middle, annualised, 0.1 is ten percent; null until it has seen a minute of seconds in this run. */
  readonly sigma: number | null
  /** Signed position, own fills only. */
  readonly position: Qty
  /** Orders of this instrument that are not terminal, oldest first. The array is reused: valid during the decision. */
  readonly working: readonly WorkingOrder[]
  /** When the last fill was booked in this instrument; 0 if never. */
  readonly lastFillUs: number
  /** When the last order was sent in this instrument; 0 if never. */
  readonly lastOrderUs: number
}

export interface WorkingOrder {
  readonly clOrdID: string
  readonly side: Side
  readonly qty: Qty
  readonly cumQty: Qty
  readonly leavesQty: Qty
  readonly limit: Price | null
  readonly sentUs: number
  /** A cancel or replace of it is on its way. */
  readonly pending: boolean
}

/** What a strategy may want. Each call makes an intent; risk decides on it at once, in the order of the calls. */
export interface Actions {
  /** `protect`: what the order opens is to have a stop, which is sent when it fills and goes with the position. */
  market(side: Side, qty: Qty, protect?: Protection): void
  limit(side: Side, qty: Qty, price: Price, protect?: Protection): void
  /** Any other: a stop, a time in force, a time at which it ends. */
  order(terms: ContingentLeg): void
  /**
   * Orders that hang on each other, ContingencyType(1385): the first is sent at once, the others once the venue has it, or, with
   * `OneTriggersTheOther`, once it is filled. What is done of one cancels or lowers the others, over a restart too.
   */
  contingent(type: ContingencyType, first: ContingentLeg, ...others: ContingentLeg[]): void
  /** `closeAtCum`: a quantity at or below what is done ends the order there, in place of being refused. */
  replace(clOrdID: string, qty: Qty, price: Price, options?: { closeAtCum: boolean }): void
  cancel(clOrdID: string): void
}

/**
 * A strategy: a function of what it perceives. It is called for each change of a LIVE book and each report on its own orders, once
 * everything is known (reconciled, instruments resolved); never otherwise. What it keeps between calls is lost at a restart.
 *
 * While a sense that it needs has no value it is not called for an instrument in which it holds nothing and nothing of it works. Where it has
 * something to take back or to close it is called all the same, and what would open more is held back: `senses_not_ready`.
 */
export interface Strategy {
  decide(seen: Perception, act: Actions): void
  onFill?(fill: Fill): void
}

/** A parameter with its bounds; a value outside is refused with the name, what was given and what was expected. */
export interface Parameter {
  readonly default: number
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly about: string
}

/** What a strategy's file exports. The same file runs in the gateway and in a replay. */
export interface StrategyModule {
  readonly name: string
  readonly parameters: Readonly<Record<string, Parameter>>
  /** Senses without which it opens nothing; none unless told. */
  readonly needs?: readonly SenseName[]
  create(parameters: Readonly<Record<string, number>>): Strategy
}
