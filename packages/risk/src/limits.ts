import type { OrdType, Side, TimeInForce } from '@fix/events'
import type { Qty } from '@fix/units'

/** So many within so long. */
export interface Pace {
  readonly count: number
  readonly withinMs: number
}

/**
 * What one instrument may do. The first four have no defaults: one that is not there refuses every order of the instrument (LIMITS_MISSING). The
 * others bound nothing where they are not given; one that is given and makes no sense refuses as well.
 */
export interface InstrumentLimits {
  /** Largest quantity of one order. */
  readonly maxQty: Qty
  /** Largest position, long or short, with every open, in-flight and Unknown order filled at its worst. */
  readonly maxPosition: Qty
  /** Oldest book that an order may be judged on. */
  readonly maxMdAgeMs: number
  /** Orders of unknown fate that may stand before new ones are refused; 0 unless there is a reason. */
  readonly maxUnknown: number
  /** Largest value of one order in the currency of its price: a scaled integer at priceScale + qtyScale. */
  readonly maxValue?: number
  /** How far beyond the middle of the book an order may pay, in basis points; a market order is judged by the best price that it would take. */
  readonly collarBps?: number
  /** The same against the cheapest middle of a window for a buy, the dearest for a sell: what runs away is not run after. */
  readonly drift?: { readonly bps: number; readonly withinMs: number }
  /** Widest spread that is traded on, in ticks. */
  readonly maxSpreadTicks?: number
  /** Largest position of any one strategy, long or short, at its worst as of `maxPosition`: strategies may stand against each other. */
  readonly maxStrategyPosition?: Qty
  /** Margin that a position takes, as a part of its value in basis points; must be given where the account has `maxMargin`. */
  readonly marginBps?: number
  readonly maxOpenOrders?: number
  readonly maxOrdersADay?: number
  /** Quantity, and value as of `maxValue`, sent in a day: both sides together. */
  readonly maxQtyADay?: Qty
  readonly maxValueADay?: number
  /** New, replace and cancel together; a cancel counts and is never refused. */
  readonly messages?: Pace
  /** An order like one sent less than so long ago is taken for the same order, sent twice. */
  readonly duplicateMs?: number
  /** Executions of one strategy on one side; with that many the strategy is off in the instrument until a person re-arms it. */
  readonly executions?: Pace
  /** An order that would trade with one of ours is refused. */
  readonly selfMatch?: 'refuse'
  /** A side, or both, that takes no new orders, whoever asks. */
  readonly restricted?: Side | 'all'
  /** Only these, where they are given; an order that names no TimeInForce(59) is then refused too. */
  readonly ordTypes?: readonly OrdType[]
  readonly timeInForce?: readonly TimeInForce[]
  readonly strategies?: readonly string[]
  /** An order that opens a position must bring its protective stop. */
  readonly stopRequired?: boolean
}

/** Digits behind the point of the account's own money, wherever risk counts in it: a scaled integer of its currency. */
export const moneyDigits = 4

/** How far is too far below a high-water mark: a part of it in basis points, money of the account, or the one of both that is reached first. */
export interface Depth {
  readonly bps?: number
  readonly money?: number
}

/** What is told, what lets only reducing orders pass, and what halts. A level that is not given does not exist. */
export interface DrawdownLevels {
  readonly warn?: Depth
  readonly reduceOnly?: Depth
  readonly halt?: Depth
}

/** How much of its equity the account may lose: since the highest of the day, since the highest of all, and by the trading of one strategy alone. */
export interface DrawdownLimits {
  readonly day?: DrawdownLevels
  readonly total?: DrawdownLevels
  readonly strategy?: DrawdownLevels
  /** What of the way from a level's line back to the mark is to be recovered before the level is left; 5000, half of it, unless told. */
  readonly recoverBps?: number
  /** Longest time for which the equity may be unknown before only reducing orders pass; 60,000 unless told. */
  readonly maxMarkAgeMs?: number
}

/** Of all instruments together. */
export interface AccountLimits {
  readonly maxOpenOrders?: number
  readonly maxOrdersADay?: number
  readonly messages?: Pace
  /** From this difference between our clock and that of a peer on, no order that opens leaves; none refuses without it. */
  readonly maxClockSkewMs?: number
  /** When a day begins, in minutes behind midnight; 0 unless told. */
  readonly dayStartsMinute?: number
  /** Name of the time zone in which it does; UTC unless told. With one, `RiskOptions.dayEnds` knows it. */
  readonly dayZone?: string
  /** Money that the account began with, at `moneyDigits`. Without it nobody knows the equity: where there is a limit on the drawdown, no entry passes. */
  readonly startingEquity?: number
  readonly drawdown?: DrawdownLimits
  /**
   * Over all instruments, at `moneyDigits`, with every open order filled at its worst. The sum of what is long or short, whichever is more; and what
   * remains of it where one is taken from the other.
   */
  readonly maxGross?: number
  readonly maxNet?: number
  /** Net of one currency, by its name: long of EURUSD is long of EUR and short of USD. */
  readonly maxCurrency?: Readonly<Record<string, number>>
  /** Value of all positions, and of all open orders whichever side they are of: nothing is netted. */
  readonly maxCredit?: number
  /** Margin of what is long or short; never more than the equity, where that is known. */
  readonly maxMargin?: number
}

/** A versioned document. What is not named in it may not be traded. */
export interface Limits {
  /** Names the document in the evidence. */
  readonly version: string
  /** By the instrument's canonical id. */
  readonly instruments: Readonly<Record<string, InstrumentLimits>>
  readonly account?: AccountLimits
}
