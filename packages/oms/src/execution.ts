/**
 * Identity and price of executions: which report is a copy of which, what an execution cost where the venue does not say, and ids that any
 * process computes alike from content alone.
 */
import type { OrderReport } from '@fix/events'
import type { Execution, Order } from './order.ts'
import { divideHalfEven } from './position.ts'
import { allRefs, firstRef, hasRef } from './refs.ts'
import type { OrderRules } from './rules.ts'

const FNV_OFFSET = 0xcbf29ce484222325n
const FNV_PRIME = 0x100000001b3n
const encoder = new TextEncoder()

/** FNV-1a, 64 bits, of the fields joined with byte 0x1F, as 16 hex digits. */
export function fnv1a64(fields: readonly string[]): string {
  let hash = FNV_OFFSET
  for (const byte of encoder.encode(fields.join('\x1f'))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME)
  return hash.toString(16).padStart(16, '0')
}

/** Id of what no report named: a missing fill, an external order, an adjustment. No clock, no random, no counter. */
export const syntheticId = (...fields: string[]): string => `S-${fnv1a64(fields)}`

/** Is it one that we made? */
export const isSynthetic = (id: string): boolean => /^S-[0-9a-f]{16}$/.test(id)

const text = (value: number | null): string => (value === null ? '' : String(value))

/**
 * Under which key a report is remembered: its ExecID(17), or the fingerprint of 11, 37, 150, 39, 14, 32, 151, 60 and 584 where the venue
 * gives none. '' where a report has no identity: answers to a
 * status request are news each time, and their ExecID is 0.
 */
export function identityOf(report: OrderReport, rules: Pick<OrderRules, 'hasExecID'>): string {
  if (report.execType === 'OrderStatus' || report.massStatusReqID !== '') return ''
  if (rules.hasExecID && report.execID !== '') return report.execID === '0' ? '' : report.execID
  return `F-${fnv1a64([
    report.clOrdID,
    report.orderID,
    report.execType,
    report.ordStatus,
    text(report.cumQty),
    text(report.lastQty),
    text(report.leavesQty),
    report.transactTimeUs === 0 ? '' : String(report.transactTimeUs),
    report.massStatusReqID,
  ])}`
}

/** Price of a quantity that was not priced itself, at the instrument's scale. */
export interface DerivedPx {
  px: number
  /** The true price is at most this far away, in units of the price: half a unit of AvgPx's last digit over the quantity, and the rounding. */
  bound: number
}

/**
 * LastPx(31) from AvgPx(6): (AvgPx * CumQty - value before) / LastQty, where the value before is the sum of quantity times price of what
 * was booked, at the price's scale. Rounded half-even once.
 */
export function derivePx(
  avgPx: number,
  avgPxScale: number,
  cumQty: number,
  before: bigint,
  lastQty: number,
  priceScale: number,
): DerivedPx {
  const digits = Math.max(avgPxScale, priceScale)
  const avg = BigInt(avgPx) * 10n ** BigInt(digits - avgPxScale)
  const value = avg * BigInt(cumQty) - before * 10n ** BigInt(digits - priceScale)
  const px = Number(divideHalfEven(value, BigInt(lastQty) * 10n ** BigInt(digits - priceScale)))
  return { px, bound: (0.5 * 10 ** (priceScale - avgPxScale) * cumQty) / lastQty + 0.5 }
}

/** Index and start of the gap that covers the quantities from `from` to `to` of the order; undefined where none does. */
export function gapAt(order: Order, from: number, to: number): { index: number; start: number; execution: Execution } | undefined {
  let start = 0
  for (let index = 0; index < order.executions.length; index++) {
    const execution = order.executions[index]
    const end = start + execution.qty
    if (execution.gap && from >= start && to <= end) return { index, start, execution }
    start = end
  }
  return undefined
}

/** The latest execution that carries this id or a correction of it. */
export function executionByRef(order: Order, ref: string): number {
  for (let i = order.executions.length - 1; i >= 0; i--) if (hasRef(order.executions[i].refs, ref)) return i
  return -1
}

/**
 * A report under an ExecID(17) that the order has had before: does it say something else? What executions it named then is known; of any other report only
 * that it named none.
 */
export function saysOther(order: Order, report: OrderReport, identity: string): boolean {
  const index = executionByRef(order, identity)
  if (report.execType === 'TradeCancel' || report.execType === 'TradeCorrect')
    return index < 0 ? !order.parked.some(({ id }) => id === identity) : firstRef(order.executions[index].refs) === identity
  if (report.execType !== 'Trade') return false
  if (index < 0) return report.cumQty !== null && report.cumQty > order.cum
  const { refs, qty, px, derived } = order.executions[index]
  if (allRefs(refs).length > 1 || qty === 0 || report.lastQty === null) return false
  return qty !== report.lastQty || (report.lastPx !== null && !derived && px !== report.lastPx)
}

/** Ten thousand of them are exact as a number. */
const exactTimes10000 = 2 ** 39

/** AvgPx(6) against our own executions: a difference beyond one in 10,000 is a break, not a correction. */
export function averageDiffers(avgPx: number, avgPxScale: number, cumQty: number, value: bigint, priceScale: number): boolean {
  const digits = Math.max(avgPxScale, priceScale)
  const unit = cumQty * 10 ** (digits - avgPxScale)
  const theirs = avgPx * unit
  const ours = Number(value) * 10 ** (digits - priceScale)
  // One unit of AvgPx's last digit is the venue's rounding, not a difference.
  if (Math.abs(theirs) < exactTimes10000 && Math.abs(ours) < exactTimes10000) {
    const difference = Math.abs(theirs - ours)
    return difference > unit && difference * 10_000 > Math.abs(ours)
  }
  return wideAverageDiffers(
    BigInt(avgPx) * BigInt(cumQty) * 10n ** BigInt(digits - avgPxScale),
    value * 10n ** BigInt(digits - priceScale),
    BigInt(cumQty) * 10n ** BigInt(digits - avgPxScale),
  )
}

function wideAverageDiffers(theirs: bigint, ours: bigint, unit: bigint): boolean {
  const difference = theirs > ours ? theirs - ours : ours - theirs
  return difference > unit && difference * 10_000n > (ours < 0n ? -ours : ours)
}
