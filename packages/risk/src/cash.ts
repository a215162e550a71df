/**
 * Money that the account has besides its profit: what it began with, and what was paid in and out since. A venue may tell no balance, so each payment is
 * an event of the journal, with a name and a reason, booked once by its id.
 */
import { rescale } from '@fix/units'
import { moneyDigits } from './limits.ts'
import type { CashNote } from './guard-note.ts'

/** A cash command of `@fix/events` fits as it is. */
export interface CashRequest {
  id: string
  /** Scaled integer: above 0 is paid in, below 0 paid out. */
  amount: number
  scale: number
  currency: string
  actor: string
  reason: string
}

export type CashRefusal = 'duplicate' | 'badAmount' | 'wrongCurrency' | 'actorMissing' | 'reasonMissing' | 'tooManyPayments'

export interface CashImage {
  readonly flows: number
  readonly ids: readonly string[]
}

/** Payments that one journal may have; one more is refused, as its id could not be kept. */
export const maxPayments = 10_000

export class Cash {
  /** Of all payments, at `moneyDigits`. */
  flows = 0
  readonly #ids = new Set<string>()

  /** Why it is not taken; its amount at `moneyDigits` where it is. */
  judge(request: CashRequest, currency: string): CashRefusal | number {
    const { id, amount, scale, actor, reason } = request
    if (this.#ids.has(id)) return 'duplicate'
    if (this.#ids.size >= maxPayments) return 'tooManyPayments'
    if (request.currency !== currency) return 'wrongCurrency'
    if (actor.trim() === '') return 'actorMissing'
    if (reason.trim() === '') return 'reasonMissing'
    const exact = Number.isSafeInteger(amount) && amount !== 0 && Number.isInteger(scale) && scale >= 0 && scale <= 15
    const money = exact ? rescale(amount, scale, moneyDigits, 'exact') : undefined
    return money === undefined || !Number.isSafeInteger(this.flows + money) ? 'badAmount' : money
  }

  /** What it moves the cash by; 0 for one that was booked. */
  fold({ id, amount }: CashNote): number {
    if (this.#ids.has(id)) return 0
    this.#ids.add(id)
    this.flows += amount
    return amount
  }

  get booked(): boolean {
    return this.#ids.size > 0
  }

  image(): CashImage {
    return { flows: this.flows, ids: [...this.#ids] }
  }

  restore({ flows, ids }: CashImage): void {
    this.flows = flows
    for (const id of ids) this.#ids.add(id)
  }
}
