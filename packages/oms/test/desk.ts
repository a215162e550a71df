/** A desk for tests: orders, a journal in memory, a session that takes everything; the invariants are checked after each event. */
import type { Approved, CancelReject, Fact, Fill, Intent, Now, OrderReport, PositionReport, RequestReject } from '@fix/events'
import { instrument } from '@fix/units'
import type { Instrument, Price, Qty } from '@fix/units'
import { breaches, Orders, textbook } from '../src/index.ts'
import type { Applied, OrderAlert, OrderRules, Prepared, ProtectionPolicy } from '../src/index.ts'

export const stock = instrument({ id: 'TEST', tick: '0.01', step: '1', currency: 'EUR' })
export const euro = instrument({ id: 'EURUSD', symbol: '1', tick: '0.00001', step: '0.01', currency: 'USD' })
export const instruments = new Map<string, Instrument>([
  [stock.id, stock],
  [euro.id, euro],
])

export interface Entry {
  note: Uint8Array
  epoch: number
  seq: number
}

export const approved = (intent: Intent): Approved<Intent> => intent as Approved<Intent>

export class Desk {
  readonly now: Now = { wallUs: 1_767_346_200_000_000, monoUs: 1000 }
  readonly journal: Entry[] = []
  readonly fills: Fill[] = []
  readonly alerts: OrderAlert[] = []
  readonly rules: OrderRules
  orders: Orders
  epoch = 0
  seq = 0
  /** Checks the fold after every event; a long property may look at the end only. */
  strict = true

  readonly #protection: Partial<ProtectionPolicy> | undefined

  constructor(rules: OrderRules = textbook, protection?: Partial<ProtectionPolicy>) {
    this.rules = rules
    this.#protection = protection
    this.orders = this.fresh()
    this.start()
  }

  fresh(): Orders {
    return new Orders({ instruments, rules: this.rules, idPrefix: 'T', protection: this.#protection })
  }

  start(): Applied {
    this.epoch++
    return this.apply({ kind: 'start', epoch: this.epoch })
  }

  /** The process dies: a new one folds the journal and starts. */
  restart(): void {
    const before = this.orders.state()
    this.orders = this.recovered()
    if (this.orders.state() !== before) throw new Error('the recovered state differs')
    this.start()
  }

  recovered(): Orders {
    const orders = this.fresh()
    for (const { note, epoch, seq } of this.journal) orders.fold(note, { epoch, seq })
    return orders
  }

  apply(fact: Fact): Applied {
    const applied = this.orders.apply(fact, this.now, 7)
    return this.took(applied)
  }

  wake(): Applied {
    return this.took(this.orders.wake(this.now))
  }

  /** What came of a fact goes into the journal. */
  took(applied: Applied): Applied {
    if (applied.note !== undefined) this.journal.push({ note: applied.note, epoch: 0, seq: 0 })
    this.fills.push(...applied.fills)
    this.alerts.push(...applied.alerts)
    this.check()
    return applied
  }

  send(prepared: Prepared): Prepared {
    this.seq++
    this.journal.push({ note: prepared.note, epoch: this.epoch, seq: this.seq })
    this.orders.sent(prepared.clOrdID, this.seq, this.epoch)
    this.check()
    return prepared
  }

  place(intent: Intent): Prepared {
    return this.send(this.orders.prepare(approved(intent), this.now))
  }

  buy(qty: number, limit: number, instrumentId = 'TEST'): string {
    return this.place(newOrder({ instrumentId, qty: qty as Qty, limit: limit as Price })).clOrdID
  }

  sell(qty: number, limit: number, instrumentId = 'TEST'): string {
    return this.place(newOrder({ side: 'sell', instrumentId, qty: qty as Qty, limit: limit as Price })).clOrdID
  }

  cancel(clOrdID: string, by: 'strategy' | 'operator' | 'kill' = 'strategy'): string {
    return this.place({ kind: 'cancel', cause: 1, strategy: 's', clOrdID, by }).clOrdID
  }

  replace(clOrdID: string, qty: number, limit?: number): string {
    return this.place({ kind: 'replace', cause: 1, strategy: 's', clOrdID, qty: qty as Qty, limit: limit as Price | undefined }).clOrdID
  }

  later(ms: number): void {
    this.now.wallUs += ms * 1000
    this.now.monoUs += ms * 1000
  }

  codes(): string[] {
    return this.alerts.map((alert) => alert.code)
  }

  check(): void {
    const [breach] = breaches(this.orders)
    if (breach !== undefined) throw new Error(`invariant ${breach.invariant}: ${breach.text}`)
    if (this.strict && this.recovered().state() !== this.orders.state()) throw new Error('fold of the notes differs from the live state')
  }
}

export function newOrder(given: Partial<Intent & { kind: 'new' }> = {}): Intent & { kind: 'new' } {
  return {
    kind: 'new',
    cause: 1,
    strategy: 's',
    instrumentId: 'TEST',
    side: 'buy',
    qty: 100 as Qty,
    ordType: 'limit',
    limit: 10000 as Price,
    ...given,
  }
}

let reports = 0

export function report(given: Partial<OrderReport> & { lastQty?: number | null }): OrderReport {
  return {
    kind: 'order_report',
    source: 'TRADE',
    seq: ++reports,
    clOrdID: '',
    origClOrdID: '',
    orderID: '',
    execID: `e${reports}`,
    execRefID: '',
    execType: 'New',
    ordStatus: 'New',
    instrumentId: 'TEST',
    side: 'buy',
    orderQty: null,
    cumQty: null,
    leavesQty: null,
    lastQty: null,
    lastPx: null,
    avgPx: null,
    avgPxScale: 2,
    price: null,
    stopPx: null,
    positionID: '',
    rejectReason: '',
    text: '',
    transactTimeUs: 0,
    possDup: false,
    massStatusReqID: '',
    totNumReports: null,
    ...given,
  }
}

/** Quantities in one line: OrderQty, CumQty, LeavesQty, LastQty, LastPx. */
export function qtys(orderQty: number, cumQty: number, leavesQty: number, lastQty?: number, lastPx?: number): Partial<OrderReport> {
  const given = { orderQty, cumQty, leavesQty, lastQty: lastQty ?? null, lastPx: lastPx ?? null }
  return given as Partial<OrderReport>
}

export function cancelReject(given: Partial<CancelReject>): CancelReject {
  return {
    kind: 'cancel_reject',
    source: 'TRADE',
    seq: ++reports,
    clOrdID: '',
    origClOrdID: '',
    orderID: '',
    ordStatus: 'New',
    reason: '',
    responseTo: '',
    text: '',
    ...given,
  }
}

export function requestReject(given: Partial<RequestReject>): RequestReject {
  return {
    kind: 'request_reject',
    source: 'TRADE',
    seq: ++reports,
    refID: '',
    refSeqNum: 0,
    refMsgType: '',
    reason: '0',
    text: '',
    ...given,
  }
}

export function positionReport(given: Partial<PositionReport>): PositionReport {
  return {
    kind: 'position_report',
    source: 'TRADE',
    seq: ++reports,
    posReqID: '',
    positionID: '',
    result: 'found',
    total: 1,
    instrumentId: 'TEST',
    longQty: null,
    shortQty: null,
    avgPx: null,
    avgPxScale: 2,
    ...given,
  }
}
