import type { JournalRecord } from '@fix/session'
import { Portfolio, profitOf } from '@fix/oms'
import type { Instrument } from '@fix/units'
import type { Appended, Checker, Scene, Tell } from './checker.ts'
import { GatewayCash } from './gateway-cash.ts'

/**
 * P1: at the end of a run the parts of each strategy's profit sum to it, to the last unit, and over all strategies it is what the journal's own
 * executions cost and are worth at the mark, reckoned here by a reader of its own. The sub-positions sum to the position.
 */
export class ProfitExplained implements Checker {
  readonly invariant = 'P1'
  readonly #tell: Tell
  readonly #instruments: readonly Instrument[]
  readonly #cash = new GatewayCash()

  constructor(tell: Tell, instruments: readonly Instrument[]) {
    this.#tell = tell
    this.#instruments = instruments
  }

  began(records: readonly JournalRecord[]): void {
    this.#cash.clear()
    for (const record of records) this.#cash.take(record)
  }

  appended({ record }: Appended): void {
    this.#cash.take(record)
  }

  ended({ desk }: Scene): void {
    if (desk === undefined) return
    const legs = new Portfolio(desk.orders.accounts).legs()
    for (const instrument of this.#instruments) {
      const { id, priceScale, qtyScale } = instrument
      const book = desk.books.find(id)
      // Any mark will do for a sum: where no book stands, one is taken that no market had.
      const [bid, ask] = book === undefined || Number.isNaN(book.bestBid + book.bestAsk) ? [1, 2] : [book.bestBid, book.bestAsk]
      const mark = { available: true, bid, ask, atUs: 0 } as const
      let [qty, net] = [0, 0n]
      let digits = 0
      for (const { instrumentId, parts } of legs) {
        if (instrumentId !== id) continue
        for (const [strategy, part] of parts) {
          const { attribution: explained, digits: its } = profitOf(part, instrument, mark)
          qty += part.holding.qty
          if (explained === null) {
            this.#tell(`profit of ${strategy} in ${id} is not explained`)
            continue
          }
          const { net: whole, signal, delay, spread, slippage, unattributed, fees, swap, fx } = explained
          const sum = signal + delay + spread + slippage + unattributed + fees + swap + fx
          if (sum !== whole) this.#tell(`profit of ${strategy} in ${id} is ${whole}, its parts make ${sum}`)
          net += whole
          digits = its
        }
      }
      const held = this.#cash.of(id)
      if (qty !== held.qty) this.#tell(`sub-positions in ${id} make ${qty}, the journal's executions ${held.qty}`)
      const halves = held.twiceCash + BigInt(held.qty) * BigInt(bid + ask)
      const unit = 10n ** BigInt(Math.max(0, digits - priceScale - qtyScale))
      if (digits > 0 && net * 2n !== halves * unit)
        this.#tell(`profit in ${id} is ${net} at ${digits} digits, the journal makes ${halves} halves`)
    }
  }
}
