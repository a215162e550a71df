/**
 * What a run did, in numbers. Counts are of this run; realised profit is that of the journal, so that it equals the sum over its fills
 * however often the gateway was started. Money is exact: scaled integers, printed at the end. Amounts of several currencies have no sum, and
 * one that is not known has none either: then profit and drawdown are null, and the positions tell each in its own currency.
 */
import type { Outcome, Desk } from '@fix/strategy'
import type { Entry } from '@fix/events'
import type { Instrument } from '@fix/units'
import type { Summary } from './status.ts'

export class Tally {
  orders = 0
  fills = 0
  cancels = 0
  rejects = 0
  riskBlocks = 0
  quotes = 0
  decisions = 0
  readonly #desk: Desk
  readonly #instruments: readonly Instrument[]
  #peak = 0n
  /** Undefined once the equity could not be told: what it fell by then is not known. */
  #drawdown: bigint | undefined = 0n

  constructor(desk: Desk, instruments: readonly Instrument[]) {
    this.#desk = desk
    this.#instruments = instruments
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

  /** Marks open positions to the market, for the drawdown; called as quotes pass. */
  mark(): void {
    const equity = this.#equity()
    if (equity === undefined || this.#drawdown === undefined) this.#drawdown = undefined
    else if (equity > this.#peak) this.#peak = equity
    else if (this.#peak - equity > this.#drawdown) this.#drawdown = this.#peak - equity
  }

  summary(): Summary {
    return {
      schema: 1,
      orders: this.orders,
      fills: this.fills,
      cancels: this.cancels,
      rejects: this.rejects,
      riskBlocks: this.riskBlocks,
      realisedPnl: this.#text(this.#realised()),
      maxDrawdown: this.#text(this.#drawdown),
      quotes: this.quotes,
      decisions: this.decisions,
      unreconciled: this.#desk.orders.unreconciled,
    }
  }

  /** The finest scale of any instrument; all are brought to it, which is exact. */
  get #scale(): number {
    return Math.max(0, ...this.#instruments.map((one) => one.priceScale + one.qtyScale))
  }

  #text(value: bigint | undefined): string | null {
    return value === undefined ? null : money(value, this.#scale)
  }

  #realised(): bigint | undefined {
    return this.#sum((instrument) => this.#desk.orders.position(instrument.id).realised)
  }

  #equity(): bigint | undefined {
    return this.#sum((instrument) => {
      const { qty, realised } = this.#desk.orders.position(instrument.id)
      if (qty === 0) return realised
      const book = this.#desk.books.find(instrument.id)
      const mark = qty > 0 ? book?.bestBid : book?.bestAsk
      if (mark === undefined || Number.isNaN(mark)) return realised
      return realised + this.#desk.orders.unrealised(instrument.id, mark)
    })
  }

  /** Over what was ever traded; undefined where that is in several currencies, or an amount is not known. */
  #sum(of: (instrument: Instrument) => number): bigint | undefined {
    const scale = this.#scale
    const traded = new Set(this.#desk.orders.positions().map((one) => one.instrumentId))
    const currencies = new Set<string>()
    let sum = 0n
    for (const instrument of this.#instruments) {
      if (!traded.has(instrument.id)) continue
      const value = of(instrument)
      if (currencies.add(instrument.currency).size > 1 || !Number.isSafeInteger(value)) return undefined
      sum += BigInt(value) * 10n ** BigInt(scale - instrument.priceScale - instrument.qtyScale)
    }
    return sum
  }
}

/** Exact decimal text, at least two digits behind the point, no trailing zeros beyond them. */
export function money(value: bigint, scale: number): string {
  const sign = value < 0n ? '-' : ''
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).padEnd(2, '0')
  return `${sign}${whole}.${fraction.slice(0, 2)}${fraction.slice(2).replace(/0+$/, '')}`
}
