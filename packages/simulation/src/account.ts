import type { OrdType, Side } from '@fix/events'
import type { Change } from './change.ts'

/** Where an order stands; the names of OrdStatus(39) that the venue uses. */
export type VenueOrderStatus = 'New' | 'PartiallyFilled' | 'Filled' | 'Canceled' | 'Rejected' | 'Expired'

/** An order as the venue knows it. */
export interface VenueOrder {
  readonly orderID: string
  /** Of the last accepted request: reports of fills carry it. */
  clOrdID: string
  readonly symbol: string
  readonly side: Side
  readonly ordType: OrdType
  qty: number
  price: number | undefined
  stop: number | undefined
  expireUs: number | undefined
  readonly positionID: string
  readonly designation: string
  status: VenueOrderStatus
  cumQty: number
  /** Sum of quantity times price over all fills; divided by `cumQty` it is AvgPx(6). */
  cost: bigint
  /** A market order, or a stop order whose price was reached: it takes what there is, and can't be cancelled in the middle of that. */
  executing: boolean
  /** Place in time among orders of one price; a replace that asks for more moves it to the end. */
  priority: number
  lastQty: number
  lastPx: number
  /** Its fills as they stand; one that was taken back has no quantity. */
  execs: { qty: number; px: number }[]
  atUs: number
  reason: number
  text: string
}

/** Net position in one instrument. */
export interface VenuePosition {
  readonly symbol: string
  /** PosMaintRptID(721); a new one each time that the position opens from flat. */
  positionID: string
  /** Above 0 is long. */
  net: number
  /** Quantity times price of what is open; divided by the quantity it is the average price. */
  cost: bigint
}

/**
 * Orders and positions of one account: a fold of changes and nothing else. It judges nothing, as a change is something that has happened;
 * one that names an order which isn't there is our own mistake and throws.
 */
export class Account {
  readonly orders = new Map<string, VenueOrder>()
  readonly positions = new Map<string, VenuePosition>()
  /** Orders that can still trade, in order of acceptance. */
  readonly working = new Map<string, VenueOrder>()
  readonly #byClOrdID = new Map<string, VenueOrder>()
  #priorities = 0
  #orderIDs = 0
  #positionIDs = 0

  /** Any ClOrdID(11) of an order's chain, its first, those of its replaces, that of its cancel. */
  byClOrdID(clOrdID: string): VenueOrder | undefined {
    return this.#byClOrdID.get(clOrdID)
  }

  /** The OrderID(37) that the next order gets. */
  nextOrderID(): string {
    return String(this.#orderIDs + 1)
  }

  /** The PosMaintRptID(721) for an order in this instrument: that of the open position, or the next one. */
  positionIDFor(symbol: string): string {
    const position = this.positions.get(symbol)
    return position !== undefined && position.net !== 0 ? position.positionID : String(this.#positionIDs + 1)
  }

  /** Applies one change and gives the order that it touched. */
  fold(change: Change): VenueOrder {
    if (change.kind === 'new' || change.kind === 'rejected') return this.#open(change)
    const order = this.orders.get(change.orderID)
    if (order === undefined) throw new Error(`Account.fold: ${change.kind} of order ${change.orderID}, which is not there`)
    order.atUs = change.atUs
    order.lastQty = 0
    switch (change.kind) {
      case 'fill':
        this.#fill(order, change.qty, change.px)
        break
      case 'busted': {
        const { qty, px } = order.execs[change.exec]
        order.execs[change.exec] = { qty: 0, px: 0 }
        order.cumQty -= qty
        order.cost -= BigInt(qty) * BigInt(px)
        // What is taken back does not trade again.
        if (order.status === 'Filled') order.status = 'Canceled'
        this.#move(order, order.side === 'buy' ? -qty : qty, px)
        break
      }
      case 'corrected': {
        const { qty, px } = order.execs[change.exec]
        order.execs[change.exec] = { qty, px: change.px }
        order.lastPx = change.px
        order.cost += BigInt(qty) * BigInt(change.px - px)
        break
      }
      case 'triggered':
        order.executing = true
        break
      case 'replaced':
        if (change.qty > order.qty || change.price !== order.price || change.stop !== order.stop) order.priority = ++this.#priorities
        order.clOrdID = change.clOrdID
        order.qty = change.qty
        order.price = change.price
        order.stop = change.stop
        order.expireUs = change.expireUs
        this.#byClOrdID.set(change.clOrdID, order)
        if (order.cumQty >= order.qty) this.#end(order, 'Filled')
        break
      case 'canceled':
        order.text = change.text
        if (change.clOrdID !== '') this.#byClOrdID.set(change.clOrdID, order)
        this.#end(order, 'Canceled')
        break
      case 'expired':
        this.#end(order, 'Expired')
        break
    }
    return order
  }

  #open(change: Extract<Change, { kind: 'new' | 'rejected' }>): VenueOrder {
    const rejected = change.kind === 'rejected'
    const order: VenueOrder = {
      orderID: change.orderID,
      clOrdID: change.clOrdID,
      symbol: change.symbol,
      side: change.side,
      ordType: change.ordType,
      qty: change.qty,
      price: rejected ? undefined : change.price,
      stop: rejected ? undefined : change.stop,
      expireUs: rejected ? undefined : change.expireUs,
      positionID: rejected ? '' : change.positionID,
      designation: rejected ? '' : (change.designation ?? ''),
      status: rejected ? 'Rejected' : 'New',
      cumQty: 0,
      cost: 0n,
      executing: change.ordType === 'market',
      priority: ++this.#priorities,
      lastQty: 0,
      lastPx: 0,
      execs: [],
      atUs: change.atUs,
      reason: rejected ? change.reason : 0,
      text: rejected ? change.text : '',
    }
    this.#orderIDs = Math.max(this.#orderIDs, Number(change.orderID))
    this.orders.set(order.orderID, order)
    // The refusal of an id that is in use leaves the id with the order that has it.
    if (!this.#byClOrdID.has(order.clOrdID)) this.#byClOrdID.set(order.clOrdID, order)
    if (!rejected) {
      this.#positionIDs = Math.max(this.#positionIDs, Number(change.positionID))
      this.working.set(order.orderID, order)
    }
    return order
  }

  #fill(order: VenueOrder, qty: number, px: number): void {
    if (qty <= 0 || order.cumQty + qty > order.qty)
      throw new Error(`Account.fold: fill of ${qty} on order ${order.orderID}, ${order.qty - order.cumQty} open`)
    order.cumQty += qty
    order.cost += BigInt(qty) * BigInt(px)
    order.lastQty = qty
    order.lastPx = px
    order.execs.push({ qty, px })
    if (order.cumQty === order.qty) this.#end(order, 'Filled')
    else if (this.working.has(order.orderID)) order.status = 'PartiallyFilled'
    this.#move(order, order.side === 'buy' ? qty : -qty, px)
  }

  /** Netting: what adds to a position moves its average, what reduces it doesn't, what turns it over begins a new one. */
  #move(order: VenueOrder, signed: number, px: number): void {
    let position = this.positions.get(order.symbol)
    if (position === undefined) {
      position = { symbol: order.symbol, positionID: order.positionID, net: 0, cost: 0n }
      this.positions.set(order.symbol, position)
    }
    const before = position.net
    const after = before + signed
    if (before === 0 || Math.sign(before) === Math.sign(signed)) {
      position.cost += BigInt(Math.abs(signed)) * BigInt(px)
      if (before === 0) position.positionID = order.positionID
    } else if (after === 0 || Math.sign(after) === Math.sign(before)) {
      position.cost -= (position.cost * BigInt(Math.abs(signed))) / BigInt(Math.abs(before))
    } else {
      position.cost = BigInt(Math.abs(after)) * BigInt(px)
      position.positionID = String(++this.#positionIDs)
    }
    position.net = after
  }

  #end(order: VenueOrder, status: VenueOrderStatus): void {
    order.status = status
    order.executing = false
    this.working.delete(order.orderID)
  }
}

/** Average price of a quantity that cost so much, as a scaled integer at `digits` more digits than the price has; half is rounded up. */
export function average(cost: bigint, qty: number, digits: number): number {
  if (qty === 0) return 0
  const divisor = BigInt(Math.abs(qty))
  return Number((cost * 10n ** BigInt(digits) * 2n + divisor) / (divisor * 2n))
}
