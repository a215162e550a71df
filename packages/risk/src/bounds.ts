/** Limits as plain numbers that the rules compare with: read distrustfully, since the document came from a file and its type was only promised. */
import type { OrdType, Side, TimeInForce } from '@fix/events'
import type { AccountLimits, InstrumentLimits, Pace } from './limits.ts'

/** Limits of an instrument joined with its steps. NaN where one is missing, so that no comparison with it holds; Infinity where none is asked for. */
export interface Bounds {
  minQty: number
  step: number
  tick: number
  /** Lowest legal price: the first tick, but for instruments whose prices may be negative. */
  minPx: number
  /** The limit, or the venue's own where that is less. */
  maxQty: number
  /** The venue's own alone; Infinity where it has none. */
  venueMaxQty: number
  maxPosition: number
  maxMdAgeUs: number
  maxUnknown: number
  stopRequired: boolean
  maxValue: number
  collarBps: number
  driftBps: number
  driftUs: number
  maxSpread: number
  maxStrategyPosition: number
  maxOpenOrders: number
  maxDayOrders: number
  maxDayQty: number
  maxDayValue: number
  messages: number
  messagesUs: number
  /** 0 where none is asked for. */
  duplicateUs: number
  executions: number
  executionsUs: number
  selfMatch: boolean
  restricted: Side | 'all' | ''
  ordTypes: readonly OrdType[] | undefined
  timeInForce: readonly TimeInForce[] | undefined
  strategies: readonly string[] | undefined
  /** How many of the above are missing or make no sense. */
  missing: number
}

/** What is read of an instrument. */
export interface Definition {
  readonly minQty: number
  readonly step: number
  readonly tick: number
  readonly maxQty?: number
  readonly negativePrices?: boolean
}

/** Of the whole account. */
export interface AccountBounds {
  maxGross: number
  maxNet: number
  maxCredit: number
  maxMargin: number
  maxOpenOrders: number
  maxDayOrders: number
  messages: number
  messagesUs: number
  dayStartsUs: number
  maxSkewUs: number
  missing: number
}

/**
 * Nothing known: what an instrument has that stands in no limits. Made by a literal each time and never by spreading another: in the fields of a spread V8 puts each
 * number beyond 2^31 into a box, in those of a literal it writes the number itself.
 */
export const emptyBounds = (): Bounds => ({
  minQty: NaN,
  step: NaN,
  tick: NaN,
  minPx: NaN,
  maxQty: NaN,
  venueMaxQty: NaN,
  maxPosition: NaN,
  maxMdAgeUs: NaN,
  maxUnknown: NaN,
  stopRequired: false,
  maxValue: NaN,
  collarBps: NaN,
  driftBps: NaN,
  driftUs: NaN,
  maxSpread: NaN,
  maxStrategyPosition: NaN,
  maxOpenOrders: NaN,
  maxDayOrders: NaN,
  maxDayQty: NaN,
  maxDayValue: NaN,
  messages: NaN,
  messagesUs: NaN,
  duplicateUs: NaN,
  executions: NaN,
  executionsUs: NaN,
  selfMatch: false,
  restricted: '',
  ordTypes: undefined,
  timeInForce: undefined,
  strategies: undefined,
  missing: 0,
})

export const noBounds: Readonly<Bounds> = emptyBounds()

/** No document at all, which is another thing than a document that does not name the instrument. */
export const noLimits: Readonly<Bounds> = Object.assign(emptyBounds(), { missing: 1 })

/** Nothing asked for. */
export const emptyAccountBounds = (): AccountBounds => ({
  maxGross: Infinity,
  maxNet: Infinity,
  maxCredit: Infinity,
  maxMargin: Infinity,
  maxOpenOrders: Infinity,
  maxDayOrders: Infinity,
  messages: Infinity,
  messagesUs: Infinity,
  dayStartsUs: 0,
  maxSkewUs: Infinity,
  missing: 0,
})

export const noAccountBounds: Readonly<AccountBounds> = emptyAccountBounds()

const dayMinutes = 1440
const { isSafeInteger } = Number

/** Of what is not there every member is undefined. */
const noInstrumentLimits: Partial<InstrumentLimits> = {}
const noDefinition: Partial<Definition> = {}
const noAccountLimits: AccountLimits = {}

export function boundsOf(given: Partial<InstrumentLimits> | undefined, definition: Definition | undefined, bounds: Bounds): void {
  // What may be large is taken by itself, not by `atLeast`, and is made NaN by taking away: V8 puts a number beyond 2^31 into a box where it is handed on, or is one
  // of two that may be chosen, and a verdict is to make nothing.
  const limits = given ?? noInstrumentLimits
  const instrument = definition ?? noDefinition
  bounds.minQty = atLeast(instrument.minQty, 0)
  bounds.step = atLeast(instrument.step, 1)
  bounds.tick = atLeast(instrument.tick, 1)
  bounds.minPx = instrument.negativePrices === true ? -Infinity : bounds.tick
  // The venue's own maximum binds too, where it has one.
  bounds.venueMaxQty = instrument.maxQty === undefined ? Infinity : atLeast(instrument.maxQty, 0)
  bounds.maxQty = Math.min(atLeast(limits.maxQty, 0), bounds.venueMaxQty)
  const { maxPosition, maxValue, maxStrategyPosition, maxQtyADay, maxValueADay } = limits
  bounds.maxPosition = (maxPosition as number) - (isSafeInteger(maxPosition) && maxPosition! >= 0 ? 0 : NaN)
  bounds.maxMdAgeUs = atLeast(limits.maxMdAgeMs, 0) * 1000
  bounds.maxUnknown = atLeast(limits.maxUnknown, 0)
  // Whatever stands there but a plain no demands one.
  bounds.stopRequired = limits.stopRequired !== undefined && limits.stopRequired !== false
  bounds.maxValue = maxValue === undefined ? Infinity : maxValue - (isSafeInteger(maxValue) && maxValue >= 0 ? 0 : NaN)
  bounds.collarBps = optional(limits.collarBps)
  bounds.driftBps = limits.drift === undefined ? Infinity : atLeast(limits.drift.bps, 0)
  bounds.driftUs = limits.drift === undefined ? Infinity : atLeast(limits.drift.withinMs, 1) * 1000
  bounds.maxSpread = optional(limits.maxSpreadTicks) * bounds.tick
  bounds.maxStrategyPosition =
    maxStrategyPosition === undefined
      ? Infinity
      : maxStrategyPosition - (isSafeInteger(maxStrategyPosition) && maxStrategyPosition >= 0 ? 0 : NaN)
  bounds.maxOpenOrders = optional(limits.maxOpenOrders)
  bounds.maxDayOrders = optional(limits.maxOrdersADay)
  bounds.maxDayQty = maxQtyADay === undefined ? Infinity : maxQtyADay - (isSafeInteger(maxQtyADay) && maxQtyADay >= 0 ? 0 : NaN)
  bounds.maxDayValue = maxValueADay === undefined ? Infinity : maxValueADay - (isSafeInteger(maxValueADay) && maxValueADay >= 0 ? 0 : NaN)
  bounds.messages = countOf(limits.messages)
  bounds.messagesUs = withinUs(limits.messages)
  bounds.duplicateUs = limits.duplicateMs === undefined ? 0 : atLeast(limits.duplicateMs, 0) * 1000
  bounds.executions = countOf(limits.executions)
  bounds.executionsUs = withinUs(limits.executions)
  const { selfMatch, restricted, ordTypes, timeInForce, strategies } = limits
  bounds.selfMatch = selfMatch !== undefined
  bounds.restricted = restricted ?? ''
  bounds.ordTypes = ordTypes
  bounds.timeInForce = timeInForce
  bounds.strategies = strategies
  const wrongPolicy = selfMatch !== undefined && selfMatch !== 'refuse'
  const wrongSide = restricted !== undefined && restricted !== 'buy' && restricted !== 'sell' && restricted !== 'all'
  const wrongList = !listOrNone(ordTypes) || !listOrNone(timeInForce) || !listOrNone(strategies)
  bounds.missing = isWhole(bounds) && !wrongPolicy && !wrongSide && !wrongList ? 0 : missingOf(bounds, limits)
}

/** One NaN makes the sum one. What is missing is counted only then: a number that is handed on by itself costs memory, and a verdict that passes none. */
function isWhole(bounds: Readonly<Bounds>): boolean {
  const sum =
    bounds.minQty +
    bounds.step +
    bounds.tick +
    bounds.maxQty +
    bounds.maxPosition +
    bounds.maxMdAgeUs +
    bounds.maxUnknown +
    bounds.maxValue +
    bounds.collarBps +
    bounds.driftBps +
    bounds.driftUs +
    bounds.maxSpread +
    bounds.maxStrategyPosition +
    bounds.maxOpenOrders +
    bounds.maxDayOrders +
    bounds.maxDayQty +
    bounds.maxDayValue +
    bounds.messages +
    bounds.messagesUs +
    bounds.duplicateUs +
    bounds.executions +
    bounds.executionsUs
  return !Number.isNaN(sum)
}

function missingOf(bounds: Readonly<Bounds>, limits: Partial<InstrumentLimits> | undefined): number {
  const { selfMatch, restricted, ordTypes, timeInForce, strategies } = limits ?? {}
  return (
    missing(bounds.minQty) +
    missing(bounds.step) +
    missing(bounds.tick) +
    missing(bounds.maxQty) +
    missing(bounds.maxPosition) +
    missing(bounds.maxMdAgeUs) +
    missing(bounds.maxUnknown) +
    missing(bounds.maxValue) +
    missing(bounds.collarBps) +
    missing(bounds.driftBps + bounds.driftUs) +
    (limits?.maxSpreadTicks === undefined ? 0 : missing(bounds.maxSpread)) +
    missing(bounds.maxStrategyPosition) +
    missing(bounds.maxOpenOrders) +
    missing(bounds.maxDayOrders) +
    missing(bounds.maxDayQty) +
    missing(bounds.maxDayValue) +
    missing(bounds.messages + bounds.messagesUs) +
    missing(bounds.duplicateUs) +
    missing(bounds.executions + bounds.executionsUs) +
    (selfMatch === undefined || selfMatch === 'refuse' ? 0 : 1) +
    (restricted === undefined || restricted === 'buy' || restricted === 'sell' || restricted === 'all' ? 0 : 1) +
    (listOrNone(ordTypes) ? 0 : 1) +
    (listOrNone(timeInForce) ? 0 : 1) +
    (listOrNone(strategies) ? 0 : 1)
  )
}

export function accountBoundsOf(given: AccountLimits | undefined, bounds: AccountBounds): void {
  const limits = given ?? noAccountLimits
  const { maxGross, maxNet, maxCredit, maxMargin } = limits
  bounds.maxGross = maxGross === undefined ? Infinity : maxGross - (isSafeInteger(maxGross) && maxGross >= 0 ? 0 : NaN)
  bounds.maxNet = maxNet === undefined ? Infinity : maxNet - (isSafeInteger(maxNet) && maxNet >= 0 ? 0 : NaN)
  bounds.maxCredit = maxCredit === undefined ? Infinity : maxCredit - (isSafeInteger(maxCredit) && maxCredit >= 0 ? 0 : NaN)
  bounds.maxMargin = maxMargin === undefined ? Infinity : maxMargin - (isSafeInteger(maxMargin) && maxMargin >= 0 ? 0 : NaN)
  bounds.maxOpenOrders = optional(limits.maxOpenOrders)
  bounds.maxDayOrders = optional(limits.maxOrdersADay)
  bounds.messages = countOf(limits.messages)
  bounds.messagesUs = withinUs(limits.messages)
  const minute = limits.dayStartsMinute ?? 0
  bounds.dayStartsUs = minute < dayMinutes ? atLeast(minute, 0) * 60_000_000 : NaN
  bounds.maxSkewUs = limits.maxClockSkewMs === undefined ? Infinity : atLeast(limits.maxClockSkewMs, 1) * 1000
  const counts = bounds.maxOpenOrders + bounds.maxDayOrders + bounds.messages + bounds.messagesUs + bounds.dayStartsUs
  const money = bounds.maxGross + bounds.maxNet + bounds.maxCredit + bounds.maxMargin
  bounds.missing = Number.isNaN(counts + bounds.maxSkewUs + money) ? missingOfAccount(bounds) : 0
}

function missingOfAccount(bounds: Readonly<AccountBounds>): number {
  return (
    missing(bounds.maxGross) +
    missing(bounds.maxNet) +
    missing(bounds.maxCredit) +
    missing(bounds.maxMargin) +
    missing(bounds.maxOpenOrders) +
    missing(bounds.maxDayOrders) +
    missing(bounds.messages + bounds.messagesUs) +
    missing(bounds.dayStartsUs) +
    missing(bounds.maxSkewUs)
  )
}

const countOf = (pace: Pace | undefined): number => (pace === undefined ? Infinity : atLeast(pace.count, 1))
const withinUs = (pace: Pace | undefined): number => (pace === undefined ? Infinity : atLeast(pace.withinMs, 1) * 1000)
const optional = (value: number | undefined): number => (value === undefined ? Infinity : atLeast(value, 0))
const missing = (value: number): number => (Number.isNaN(value) ? 1 : 0)
const listOrNone = (list: unknown): boolean => list === undefined || Array.isArray(list)

function atLeast(value: number | undefined, least: number): number {
  return Number.isSafeInteger(value) && (value as number) >= least ? (value as number) : NaN
}
