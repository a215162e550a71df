/** A model broker: the plainest venue that keeps orders right, and the truth that orders of ours are compared with at the end. */
import type { CancelReject, ExecType, Fact, OrderReport, OrdStatus } from '@fix/events'
import type { Price, Qty } from '@fix/units'
import type { Draft } from '../src/index.ts'
import { cancelReject, positionReport, report, requestReject } from './desk.ts'

export interface Dialect {
  /** Reports carry ExecID and LastPx; else an average with many digits only. */
  ids: boolean
  pending: boolean
  /** Answers to status requests: 150=I, or 150=0. */
  statusAs: ExecType
  /** An order that is not known: a BusinessMessageReject, or a report that says Rejected. */
  notFoundAs: 'j' | '8'
}

interface BrokerOrder {
  orderID: string
  id: string
  ids: string[]
  side: 'buy' | 'sell'
  qty: number
  cum: number
  value: number
  px: number
  status: OrdStatus
}

/** A request that was taken but not decided. */
interface Waiting {
  kind: 'cancel' | 'replace'
  id: string
  orig: string
  order: BrokerOrder
  qty: number
  px: number
}

const over = new Set<string>(['Filled', 'Canceled', 'Rejected', 'Expired'])

export class Broker {
  readonly orders: BrokerOrder[] = []
  readonly fills: { side: 'buy' | 'sell'; qty: number; px: number }[] = []
  readonly seen = new Set<string>()
  waiting: Waiting[] = []
  /** What is on its way to us. */
  out: Fact[] = []
  duplicates = 0
  #exec = 0
  #clockUs = 1_767_346_200_000_000
  readonly #dialect: Dialect

  constructor(dialect: Dialect) {
    this.#dialect = dialect
  }

  get position(): number {
    return this.fills.reduce((sum, { side, qty }) => sum + (side === 'buy' ? qty : -qty), 0)
  }

  find(id: string): BrokerOrder | undefined {
    return this.orders.find((order) => order.ids.includes(id))
  }

  receive(draft: Draft): void {
    const { clOrdID, origClOrdID } = draft
    if (draft.msgType === 'NewOrderSingle') {
      if (this.seen.has(clOrdID)) this.duplicates++
      this.seen.add(clOrdID)
      const side = draft.side === 'Buy' ? 'buy' : 'sell'
      const order: BrokerOrder = {
        orderID: `O${this.orders.length + 1}`,
        id: clOrdID,
        ids: [clOrdID],
        side,
        qty: Number(draft.orderQty),
        cum: 0,
        value: 0,
        px: Math.round(Number(draft.price) * 100),
        status: 'New',
      }
      this.orders.push(order)
      this.#say(order, 'New', { clOrdID })
    } else if (draft.msgType === 'OrderStatusRequest') this.#status(clOrdID)
    else if (draft.msgType === 'OrderMassStatusRequest') this.#massStatus(draft.massStatusReqID)
    else if (draft.msgType === 'RequestForPositions') {
      const long = this.position
      const given = { posReqID: draft.posReqID, longQty: Math.max(long, 0) as Qty, shortQty: Math.max(-long, 0) as Qty }
      this.out.push(positionReport(long === 0 ? { ...given, result: 'none', total: 0 } : given))
    } else this.#change(draft, clOrdID, origClOrdID)
  }

  #change(draft: Draft, id: string, orig: string): void {
    const kind = draft.msgType === 'OrderCancelRequest' ? 'cancel' : 'replace'
    if (this.seen.has(id)) this.duplicates++
    this.seen.add(id)
    const order = this.find(orig)
    if (order === undefined) {
      if (this.#dialect.notFoundAs === 'j') this.out.push(requestReject({ refID: id, text: 'ORDER_NOT_FOUND: no such order' }))
      else this.#refuse(kind, id, orig, { orderID: 'NONE', ordStatus: 'Rejected', reason: '1' })
      return
    }
    if (over.has(order.status)) return this.#refuse(kind, id, orig, { orderID: order.orderID, ordStatus: order.status, reason: '0' })
    const qty = Number(draft.orderQty ?? order.qty)
    const px = draft.price === undefined ? order.px : Math.round(Number(draft.price) * 100)
    order.ids.push(id) // Known from here on, so that requests may be chained to it before it is decided.
    this.waiting.push({ kind, id, orig, order, qty, px })
    if (!this.#dialect.pending) return
    this.#say(order, kind === 'cancel' ? 'PendingCancel' : 'PendingReplace', { clOrdID: id, origClOrdID: order.id })
  }

  #refuse(kind: 'cancel' | 'replace', clOrdID: string, origClOrdID: string, given: Partial<CancelReject>): void {
    this.out.push(cancelReject({ clOrdID, origClOrdID, responseTo: kind, ...given }))
  }

  /** Decides the oldest open request. */
  decide(refuse: boolean): void {
    const next = this.waiting.shift()
    if (next === undefined) return
    const { order, kind, id, orig } = next
    if (over.has(order.status)) return this.#refuse(kind, id, orig, { orderID: order.orderID, ordStatus: order.status, reason: '0' })
    if (refuse) return this.#refuse(kind, id, orig, { orderID: order.orderID, ordStatus: this.#shown(order), reason: '2' })
    const before = order.id
    if (kind === 'cancel') order.status = 'Canceled'
    else {
      order.qty = Math.max(next.qty, order.cum)
      order.px = next.px
      order.id = id
      order.status = order.cum >= order.qty ? 'Filled' : order.cum > 0 ? 'PartiallyFilled' : 'New'
    }
    this.#say(order, kind === 'cancel' ? 'Canceled' : 'Replaced', { clOrdID: id, origClOrdID: before })
  }

  fill(pick: number, size: number, px: number): void {
    const open = this.orders.filter((order) => !over.has(order.status))
    if (open.length === 0) return
    const order = open[pick % open.length]
    const qty = Math.min(size, order.qty - order.cum)
    order.cum += qty
    order.value += qty * px
    order.status = order.cum === order.qty ? 'Filled' : 'PartiallyFilled'
    this.fills.push({ side: order.side, qty, px })
    this.#say(order, 'Trade', { clOrdID: order.id, lastQty: qty as Qty, lastPx: px as Price })
  }

  /** The venue cancels by itself. */
  drop(pick: number): void {
    const open = this.orders.filter((order) => !over.has(order.status))
    if (open.length === 0) return
    const order = open[pick % open.length]
    order.status = 'Canceled'
    this.#say(order, 'Canceled', { clOrdID: order.id })
  }

  #shown(order: BrokerOrder): OrdStatus {
    if (!this.#dialect.pending) return order.status
    const open = this.waiting.filter((waiting) => waiting.order === order)
    if (open.some(({ kind }) => kind === 'cancel')) return 'PendingCancel'
    return open.length > 0 ? 'PendingReplace' : order.status
  }

  #say(order: BrokerOrder, execType: ExecType, given: Partial<OrderReport>): void {
    this.#clockUs += 1000
    const avg = order.cum === 0 ? 0 : Math.round((order.value / order.cum) * 1e7)
    const { ids } = this.#dialect
    const ordStatus = over.has(order.status) ? order.status : this.#shown(order)
    const told: Partial<OrderReport> = {
      orderID: order.orderID,
      execID: ids ? `E${++this.#exec}` : '',
      execType,
      ordStatus,
      side: order.side,
      orderQty: order.qty as Qty,
      cumQty: order.cum as Qty,
      leavesQty: (over.has(order.status) ? 0 : order.qty - order.cum) as Qty,
      avgPx: order.cum === 0 ? null : avg,
      avgPxScale: 9,
      price: order.px as Price,
      transactTimeUs: this.#clockUs,
      ...given,
    }
    if (!ids) told.lastPx = null
    if (!ids && execType === 'Replaced') told.origClOrdID = ''
    this.out.push(report(told))
  }

  #status(clOrdID: string): void {
    const order = this.find(clOrdID)
    if (order !== undefined) {
      this.#say(order, this.#dialect.statusAs, { clOrdID, execID: '0' })
      return
    }
    if (this.#dialect.notFoundAs === 'j') this.out.push(requestReject({ refID: clOrdID, text: 'ORDER_NOT_FOUND: unknown order' }))
    else {
      const nothing = { orderQty: 0 as Qty, cumQty: 0 as Qty, leavesQty: 0 as Qty }
      this.out.push(
        report({ clOrdID, orderID: 'NONE', execID: '0', execType: 'OrderStatus', ordStatus: 'Rejected', rejectReason: '5', ...nothing }),
      )
    }
  }

  #massStatus(massStatusReqID: string): void {
    const open = this.orders.filter((order) => !over.has(order.status))
    if (open.length === 0) this.out.push(requestReject({ refID: massStatusReqID, text: 'ORDER_NOT_FOUND: no orders' }))
    for (const order of open) this.#say(order, 'OrderStatus', { execID: '0', massStatusReqID, totNumReports: open.length })
  }
}
