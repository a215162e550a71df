/**
 * A netted position at average cost, in exact integers. `cost` is what the open quantity was bought (or, negative, sold) for, at
 * priceScale + qtyScale. A partial close takes its share of the cost rounded half-even, a full close takes all of it: so realised minus cost
 * is always exactly the cash that has flowed, and realised is exact to the last unit whenever the position is flat.
 */
import type { Side } from '@fix/events'

export interface Position {
  /** Signed: above 0 long, below 0 short. */
  qty: number
  cost: bigint
  realised: bigint
}

export const flat = (): Position => ({ qty: 0, cost: 0n, realised: 0n })

/** Integer quotient rounded half to even; `divisor` is above 0. */
export function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n
  const abs = negative ? -dividend : dividend
  let quotient = abs / divisor
  const twice = (abs % divisor) * 2n
  if (twice > divisor || (twice === divisor && quotient % 2n === 1n)) quotient++
  return negative ? -quotient : quotient
}

/** Books one execution; returns what it realised. */
export function book(position: Position, side: Side, qty: number, px: number): bigint {
  const signed = side === 'buy' ? qty : -qty
  const held = position.qty
  if (held === 0 || held > 0 === signed > 0) {
    position.qty += signed
    position.cost += BigInt(signed) * BigInt(px)
    return 0n
  }
  const closed = Math.min(qty, Math.abs(held))
  const share = divideHalfEven(position.cost * BigInt(closed), BigInt(Math.abs(held)))
  const closedSigned = held > 0 ? closed : -closed
  const realised = BigInt(closedSigned) * BigInt(px) - share
  position.qty -= closedSigned
  position.cost -= share
  position.realised += realised
  const rest = qty - closed
  if (rest > 0) {
    const opened = signed > 0 ? rest : -rest
    position.qty += opened
    position.cost += BigInt(opened) * BigInt(px)
  }
  return realised
}

/** A change of quantity at no price: a split, or its reverse. */
export function restate(position: Position, side: Side, qty: number): void {
  position.qty += side === 'buy' ? qty : -qty
}

/** Average entry price, rounded half-even to the price's own scale; NaN when flat. */
export function averagePx(position: Position): number {
  if (position.qty === 0) return NaN
  const sign = position.qty > 0 ? 1n : -1n
  return Number(divideHalfEven(position.cost * sign, BigInt(Math.abs(position.qty))))
}

/** Profit that closing at `mark` would realise, at priceScale + qtyScale. */
export const unrealised = (position: Position, mark: number): bigint => BigInt(position.qty) * BigInt(mark) - position.cost

/** A bigint as a number where it is exact, else NaN: refused, never rounded. */
export function exactNumber(value: bigint): number {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : NaN
}
