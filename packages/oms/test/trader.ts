/** Trades for tests of positions and profit: a market that is set by hand, orders that fill at once, and the journal to fold them from again. */
import type { OrderReport, ReportedCost, Side } from '@fix/events'
import type { Price, Qty } from '@fix/units'
import { Orders, textbook, type Applied, type OrderRules, type StampedRate, type Top } from '../src/index.ts'
import { approved, instruments, newOrder, qtys, report } from './desk.ts'

export interface Trade {
  readonly side: Side
  readonly qty: number
  readonly px: number
  readonly strategy?: string
  readonly instrumentId?: string
  readonly positionID?: string
  readonly costs?: readonly ReportedCost[]
  /** The market when it is decided, and when it arrives; none without. */
  readonly decidedOn?: Top
  readonly arrived?: Top
}

export class Trader {
  readonly orders: Orders
  readonly now = { wallUs: 1_767_346_200_000_000, monoUs: 0 }
  readonly journal: { note: Uint8Array; epoch: number; seq: number }[] = []
  readonly rates = new Map<string, StampedRate>()
  readonly alerts: string[] = []
  top: Top | undefined
  readonly #rules: OrderRules
  #seq = 0
  #exec = 0

  constructor(rules: OrderRules = textbook) {
    this.#rules = rules
    this.orders = this.#fresh()
    this.apply(this.orders.apply({ kind: 'start', epoch: 1 }, this.now))
  }

  /** The same from the notes alone. */
  folded(): Orders {
    const orders = this.#fresh()
    for (const { note, ...place } of this.journal) orders.fold(note, place)
    return orders
  }

  /** A fill of a new order; gives its names for what comes after. */
  trade(given: Trade): { clOrdID: string; orderID: string; execID: string; side: Side; instrumentId: string } {
    const { side, qty, px, strategy = 's', instrumentId = 'TEST', positionID = '', costs } = given
    this.top = given.decidedOn
    const wish = newOrder({ side, instrumentId, strategy, qty: qty as Qty, limit: px as Price })
    const { clOrdID, note } = this.orders.prepare(approved(wish), this.now)
    this.journal.push({ note, epoch: 1, seq: ++this.#seq })
    this.orders.sent(clOrdID, this.#seq, 1)
    this.top = given.arrived
    const names = { clOrdID, orderID: `O-${clOrdID}`, execID: `X${++this.#exec}`, side, instrumentId }
    const fill = { execType: 'Trade', ordStatus: 'Filled', ...qtys(qty, qty, 0, qty, px) } as const
    this.report({ ...names, ...fill, positionID, ...(costs && { costs }) })
    return names
  }

  bust(of: ReturnType<Trader['trade']>): void {
    const busted = { execType: 'TradeCancel', ordStatus: 'Canceled', cumQty: 0 as Qty, leavesQty: 0 as Qty } as const
    this.report({ ...of, ...busted, execID: `X${++this.#exec}`, execRefID: of.execID })
  }

  correct(of: ReturnType<Trader['trade']>, qty: number, px: number, costs?: readonly ReportedCost[]): void {
    const corrected = { execType: 'TradeCorrect', ordStatus: 'Filled', ...qtys(qty, qty, 0, qty, px) } as const
    this.report({ ...of, ...corrected, execID: `X${++this.#exec}`, execRefID: of.execID, ...(costs && { costs }) })
  }

  report(given: Partial<OrderReport>): void {
    this.apply(this.orders.apply(report(given), this.now))
  }

  apply(applied: Applied): void {
    if (applied.note !== undefined) this.journal.push({ note: applied.note, epoch: 0, seq: 0 })
    this.alerts.push(...applied.alerts.map(({ code }) => code))
  }

  #fresh(): Orders {
    const market = { top: () => this.top, rate: (currency: string) => this.rates.get(currency) }
    return new Orders({ instruments, rules: this.#rules, idPrefix: 'T', market })
  }
}
