/**
 * What trading costs besides its prices: commission, fees and taxes of executions, and what no execution brings, such as the swap of a night.
 * Each has its own currency and is signed as it moves profit: what is taken is below 0.
 */
import type { ReportedCost } from '@fix/events'
import { divideHalfEven } from './position.ts'
import type { StampedRate } from './market.ts'

export const costTypes = ['commission', 'fee', 'rebate', 'tax', 'swap'] as const
export type CostType = (typeof costTypes)[number]

export interface Cost {
  type: CostType
  /** Scaled integer; below 0 is taken, above 0 given. */
  amount: number
  scale: number
  currency: string
  /** From its currency into the account's, when it was booked. */
  fx?: StampedRate
}

/** A cost that belongs to no execution; `positionID` and `strategy` are '' where they are not known. */
export interface AccountCost extends Cost {
  /** Says whether it was booked before. */
  id: string
  ins: string
  positionID: string
  strategy: string
  actor: string
  /** UTC, microseconds. */
  at: number
}

/** Digits to which a percentage of a value is rounded; everything else is exact. */
const mostDigits = 12

/**
 * The costs of one execution, as a report has them. An amount beyond 2^53 is left out and told: undefined in its place.
 * `px` is at priceScale, `qty` at qtyScale.
 */
export function costsOf(
  reported: readonly ReportedCost[],
  execution: { qty: number; px: number; priceScale: number; qtyScale: number; currency: string },
): (Cost | undefined)[] {
  return reported.map(({ type, basis, amount, scale, currency }) => {
    const { qty, px, priceScale, qtyScale } = execution
    let value = -BigInt(amount)
    let digits = scale
    if (basis !== 'absolute') {
      value *= BigInt(qty)
      digits += qtyScale
    }
    if (basis === 'percentage') {
      value *= BigInt(px)
      digits += priceScale + 2
    }
    while (digits > 0 && value % 10n === 0n) {
      value /= 10n
      digits--
    }
    if (digits > mostDigits) {
      value = divideHalfEven(value, 10n ** BigInt(digits - mostDigits))
      digits = mostDigits
    }
    if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < -BigInt(Number.MAX_SAFE_INTEGER)) return undefined
    const rebate = value > 0n && type !== 'tax'
    return {
      type: rebate ? 'rebate' : type,
      amount: Number(value),
      scale: digits,
      currency: currency === '' ? execution.currency : currency,
    }
  })
}
