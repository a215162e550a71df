/**
 * What a run did, in numbers. Counts are of this run; realised profit is that of the journal, so that it equals the sum over its fills
 * however often the gateway was started. Money is exact, and rounded where it is printed. It is in the account's currency where that is told, else
 * in the one of what was traded: amounts of several currencies have no sum, and with one that has no rate there is none either. Then profit and
 * drawdown are null, and the positions tell each in its own currency.
 */
import type { Entry } from '@fix/events'
import { totalsOf, type Profit } from '@fix/oms'
import type { Desk, Outcome } from '@fix/strategy'
import { moneyText, type PositionsShown } from './positions-shown.ts'
import type { Summary } from './status.ts'

/** Equity is kept at so many digits, which is finer than any profit's. */
const equityDigits = 36

export class Tally {
  orders = 0
  fills = 0
  cancels = 0
  rejects = 0
  riskBlocks = 0
  quotes = 0
  decisions = 0
  readonly #desk: Pick<Desk, 'orders'>
  readonly #positions: Pick<PositionsShown, 'profits'>
  readonly #currency: string
  #peak = 0n
  /** Undefined once the equity could not be told: what it fell by then is not known. */
  #drawdown: bigint | undefined = 0n

  /** `currency` is the account's, '' where it has none. */
  constructor(desk: Pick<Desk, 'orders'>, positions: Pick<PositionsShown, 'profits'>, currency = '') {
    this.#desk = desk
    this.#positions = positions
    this.#currency = currency
  }

  entry({ fact }: Entry): void {
    switch (fact.kind) {
      case 'book_snapshot':
      case 'book_delta':
        this.quotes++
        return
      case 'order_report':
        if (fact.execType === 'Canceled') this.cancels++
        else if (fact.execType === 'Rejected') this.rejects++
        return
      case 'cancel_reject':
        this.rejects++
    }
  }

  outcome(outcome: Outcome): void {
    switch (outcome.kind) {
      case 'placed':
        this.decisions++
        if (outcome.intent.kind === 'new') this.orders++
        return
      case 'shadow':
      case 'held':
        this.decisions++
        return
      case 'denied':
        this.decisions++
        this.riskBlocks++
        return
      case 'fill':
        this.fills++
    }
  }

  /** Marks open positions to the market, for the drawdown; called as quotes pass. Without a mark the last good one stands for it. */
  mark(): void {
    if (this.#drawdown === undefined) return
    const total = this.#total()
    if (total === undefined || total.apart.length > 0) {
      // Two currencies and no account's, or an amount that will never have a rate: that does not pass. A rate that is away for now does.
      if (this.#currency === '' || (total?.apart.length ?? 0) > 0) this.#drawdown = undefined
      return
    }
    const open = total.unrealised ?? total.lastUnrealised
    if (open === null) return
    const equity = (total.realised + open + total.fees + total.swap) * 10n ** BigInt(equityDigits - total.digits)
    if (equity > this.#peak) this.#peak = equity
    else if (this.#peak - equity > this.#drawdown) this.#drawdown = this.#peak - equity
  }

  summary(): Summary {
    const total = this.#total()
    return {
      schema: 1,
      orders: this.orders,
      fills: this.fills,
      cancels: this.cancels,
      rejects: this.rejects,
      riskBlocks: this.riskBlocks,
      realisedPnl: total === undefined || total.apart.length > 0 ? null : moneyText(total.realised, total.digits),
      maxDrawdown: this.#drawdown === undefined ? null : moneyText(this.#drawdown, equityDigits),
      quotes: this.quotes,
      decisions: this.decisions,
      unreconciled: this.#desk.orders.unreconciled,
    }
  }

  /** Over what was ever traded; undefined where that is in several currencies, or in one that is not the account's as no rate leads there. */
  #total(): Profit | undefined {
    const totals = totalsOf(this.#positions.profits())
    if (totals.length === 0) return nothing
    const [total] = totals
    return totals.length === 1 && (this.#currency === '' || total.currency === this.#currency) ? total : undefined
  }
}

const nothing: Profit = {
  ...{ currency: '', digits: 0, realised: 0n, unrealised: 0n, lastUnrealised: null, fees: 0n, swap: 0n },
  ...{ attribution: null, apart: [], incomplete: [] },
}
