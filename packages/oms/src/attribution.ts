/**
 * Where profit comes from, execution by execution, as sums that are exact. With s = 1 for a buy and -1 for a sell, M0 the mid at the decision, M1
 * that at the arrival, h half the spread then, p the price and Mt the mark:
 *
 *   signal s·q·(Mt - M0)   delay -s·q·(M1 - M0)   spread -q·h   slippage -s·q·(p - M1) + q·h
 *
 * Together they are s·q·(Mt - p). Each is linear in Mt, so that sums stand for any number of executions and any mark. Without M0 or M1 the part
 * that needs it is unattributed, inside the sum. Mids are halves: everything is counted in halves of the unit.
 */
import type { Side } from '@fix/events'
import type { Top } from './market.ts'

export interface Attributed {
  readonly side: Side
  readonly qty: number
  readonly px: number
  readonly decidedOn?: Top
  readonly arrived?: Top
}

/** In halves of a unit at priceScale + qtyScale. */
export interface Parts {
  readonly signal: bigint
  readonly delay: bigint
  readonly spread: bigint
  readonly slippage: bigint
  readonly unattributed: bigint
}

export class Attribution {
  /** Signed quantities that move with the mark, and what they are held against. */
  #signalQty = 0n
  #signalAt = 0n
  #looseQty = 0n
  #looseAt = 0n
  #delay = 0n
  #spread = 0n
  #slippage = 0n

  add({ side, qty, px, decidedOn, arrived }: Attributed): void {
    const signed = BigInt(side === 'buy' ? qty : -qty)
    const value = signed * 2n * BigInt(px)
    const decided = decidedOn === undefined ? undefined : signed * twiceMid(decidedOn)
    if (decided !== undefined) {
      this.#signalQty += signed
      this.#signalAt += decided
    }
    if (arrived === undefined) {
      if (decided === undefined) this.#looseQty += signed
      // What lies between the decision and the price, or all of it.
      this.#looseAt += decided === undefined ? value : value - decided
      return
    }
    const there = signed * twiceMid(arrived)
    const half = BigInt(qty) * BigInt(arrived[1] - arrived[0])
    this.#spread -= half
    this.#slippage += half - (value - there)
    if (decided === undefined) {
      this.#looseQty += signed
      this.#looseAt += there
    } else this.#delay -= there - decided
  }

  /** At a mark, given as bid and ask. */
  at(mark: Top): Parts {
    const mid = twiceMid(mark)
    return {
      signal: mid * this.#signalQty - this.#signalAt,
      delay: this.#delay,
      spread: this.#spread,
      slippage: this.#slippage,
      unattributed: mid * this.#looseQty - this.#looseAt,
    }
  }

  /** Nothing in it moves with a mark: no price is needed to tell it. */
  get flat(): boolean {
    return this.#signalQty === 0n && this.#looseQty === 0n
  }
}

const twiceMid = ([bid, ask]: Top): bigint => BigInt(bid) + BigInt(ask)
