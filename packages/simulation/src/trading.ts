import type { View } from '@fix/codec'
import type { Now, OrdType, Side } from '@fix/events'
import type { Instrument } from '@fix/units'
import type { VenueOrder } from './account.ts'
import type { Ledger } from './ledger.ts'
import type { Matching } from './matching.ts'
import type { Fields } from './report.ts'

/** Sends a message that isn't the report of a change: an answer to a question, a refusal. */
export type Reply = (msgType: string, fields: Fields) => void

export interface TradingOptions {
  /** By the venue's own Symbol(55). */
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly ledger: Ledger
  readonly matching: Matching
  readonly reply: Reply
}

/** Orders that may work at once; more are refused. */
export const maxWorkingOrders = 10_000

/**
 * The desk behind the TRADE session: reads a request, asks the engine, answers. What changes the account comes back as reports from the
 * ledger; what doesn't is answered here. Texts are cTrader's where one has been seen, and in its style where not.
 */
export class Trading {
  readonly #instruments: ReadonlyMap<string, Instrument>
  readonly #ledger: Ledger
  readonly #matching: Matching
  readonly #reply: Reply

  constructor(options: TradingOptions) {
    this.#instruments = options.instruments
    this.#ledger = options.ledger
    this.#matching = options.matching
    this.#reply = options.reply
  }

  /** One application message of the TRADE session. */
  onMessage(view: View, now: Now): void {
    switch (view.msgType) {
      case 'D':
        return this.#newOrder(view, now)
      case 'G':
        return this.#replace(view, now)
      case 'F':
        return this.#cancel(view, now)
      case 'H':
        return this.#status(view)
      case 'AF':
        return this.#massStatus(view)
      case 'AN':
        return this.#positions(view)
      case 'x':
        return this.#securityList(view)
      default:
        return this.#reply('BusinessMessageReject', {
          refMsgType: view.msgType,
          businessRejectReason: 'UnsupportedMessageType',
          text: `INVALID_REQUEST: message type ${view.msgType} is not supported`,
        })
    }
  }

  #newOrder(view: View, now: Now): void {
    const clOrdID = view.str(11)
    const known = this.#ledger.account.byClOrdID(clOrdID)
    // A resent order that has already arrived is the same order, not a second one; its sender is told how it stands.
    if (known !== undefined && (view.bool(43) || view.bool(97))) {
      this.#reply('ExecutionReport', this.#ledger.reports.status(known, clOrdID))
      return
    }
    const instrument = this.#instruments.get(view.str(55))
    const side: Side = view.str(54) === '2' ? 'sell' : 'buy'
    const ordType = ordTypes.get(view.str(40))
    const qty = view.scaled(38, instrument?.qtyScale ?? 2)
    const order = {
      clOrdID,
      symbol: instrument?.id ?? view.str(55),
      side,
      ordType: ordType ?? 'market',
      qty,
      price: optional(view.scaled(44, instrument?.priceScale ?? 5)),
      stop: optional(view.scaled(99, instrument?.priceScale ?? 5)),
      expireUs: optional(view.utcUs(126)),
      designation: view.has(494) ? view.str(494) : undefined,
    }
    const refusal = this.#refusalOf(view, instrument, known, order)
    if (refusal === undefined) this.#matching.submit(ownPrices(order), now.wallUs)
    else {
      const { symbol } = order
      const kept = Number.isSafeInteger(qty) ? qty : 0
      this.#matching.reject({ clOrdID, symbol, side, ordType: order.ordType, qty: kept }, refusal.reason, refusal.text, now.wallUs)
    }
  }

  /** OrdRejReason(103) and Text(58) where an order can't be taken. */
  #refusalOf(
    view: View,
    instrument: Instrument | undefined,
    known: VenueOrder | undefined,
    order: { readonly ordType: OrdType; readonly qty: number; readonly price?: number; readonly stop?: number },
  ): { reason: number; text: string } | undefined {
    if (known !== undefined) return { reason: 6, text: `DUPLICATE_ORDER: ClOrdID ${known.clOrdID} is in use` }
    if (instrument === undefined) return { reason: 1, text: `SYMBOL_NOT_FOUND: Symbol ${view.str(55)} is not found` }
    if (!ordTypes.has(view.str(40))) return { reason: 11, text: `INVALID_REQUEST: order type ${view.str(40)} is not supported` }
    if (!sides.has(view.str(54))) return { reason: 11, text: `INVALID_REQUEST: side ${view.str(54)} is not supported` }
    const quantity = quantityProblem(order.qty, instrument)
    if (quantity !== undefined) return { reason: 13, text: quantity }
    if (order.ordType === 'limit' && !priced(order.price, instrument)) return { reason: 99, text: 'INVALID_REQUEST: limit price expected' }
    if (order.ordType === 'stop' && !priced(order.stop, instrument)) return { reason: 99, text: 'INVALID_REQUEST: stop price expected' }
    if (this.#ledger.account.working.size >= maxWorkingOrders) return { reason: 3, text: 'TOO_MANY_ORDERS' }
    if (this.#matching.ladder(instrument.id)?.asks.length === 0) return { reason: 2, text: 'NO_QUOTES: the market has not opened yet' }
    return undefined
  }

  #replace(view: View, now: Now): void {
    const order = this.#workingOrder(view)
    if (order === undefined) return this.#notFound(view)
    if (order.executing) return this.#underExecution(view, order)
    const instrument = this.#instrumentOf(order)
    const terms = {
      clOrdID: view.str(11),
      qty: view.scaled(38, instrument.qtyScale),
      price: order.ordType === 'limit' ? optional(view.scaled(44, instrument.priceScale)) : undefined,
      stop: order.ordType === 'stop' ? optional(view.scaled(99, instrument.priceScale)) : undefined,
      expireUs: optional(view.utcUs(126)),
    }
    const problem =
      this.#ledger.account.byClOrdID(terms.clOrdID) !== undefined
        ? `DUPLICATE_ORDER: ClOrdID ${terms.clOrdID} is in use`
        : (quantityProblem(terms.qty, instrument) ??
          (badPrice(view, terms, instrument) ? 'INVALID_REQUEST: price is off the tick' : undefined))
    if (problem !== undefined) return this.#cancelReject(view, order, problem)
    this.#matching.replace(order, terms, now.wallUs)
  }

  #cancel(view: View, now: Now): void {
    const order = this.#workingOrder(view)
    if (order === undefined) return this.#notFound(view)
    if (order.executing) return this.#underExecution(view, order)
    this.#matching.cancel(order, view.str(11), now.wallUs)
  }

  /** By OrderID(37) where given, else by OrigClOrdID(41). An order that has ended is not found, as if it had never been. */
  #workingOrder(view: View): VenueOrder | undefined {
    const account = this.#ledger.account
    const order = view.has(37) ? account.orders.get(view.str(37)) : account.byClOrdID(view.str(41))
    return order !== undefined && account.working.has(order.orderID) ? order : undefined
  }

  #notFound(view: View): void {
    const wanted = view.has(37) ? `orderId ${view.str(37)}` : `clOrdId ${view.str(41)}`
    this.#businessReject(view.str(11), `ORDER_NOT_FOUND: Order with ${wanted} is not found`)
  }

  /** Neither RefSeqNum(45) nor RefMsgType(372): the client correlates by BusinessRejectRefID(379). */
  #businessReject(refID: string, text: string): void {
    this.#reply('BusinessMessageReject', { businessRejectRefID: refID, businessRejectReason: 'Other', text })
  }

  #underExecution(view: View, order: VenueOrder): void {
    this.#cancelReject(view, order, `ORDER_UNDER_EXECUTION: Order ${order.orderID} is under execution`)
  }

  #cancelReject(view: View, order: VenueOrder, text: string): void {
    this.#reply('OrderCancelReject', {
      orderID: order.orderID,
      clOrdID: view.str(11),
      origClOrdID: view.str(41),
      ordStatus: order.status,
      cxlRejResponseTo: view.msgType === 'F' ? '1' : '2',
      text,
    })
  }

  #status(view: View): void {
    const clOrdID = view.str(11)
    const order = this.#ledger.account.byClOrdID(clOrdID)
    if (order === undefined) this.#businessReject(clOrdID, `ORDER_NOT_FOUND: Order with clOrdId ${clOrdID} is not found`)
    else this.#reply('ExecutionReport', this.#ledger.reports.status(order, clOrdID))
  }

  #massStatus(view: View): void {
    const massStatusReqID = view.str(584)
    const orders = [...this.#ledger.account.working.values()]
    const kind = view.int(585)
    if (kind !== 7 && kind !== 1)
      this.#businessReject(massStatusReqID, `INVALID_REQUEST: MassStatusReqType ${view.str(585)} is not supported`)
    else if (orders.length === 0) this.#businessReject(massStatusReqID, 'ORDER_NOT_FOUND: no orders')
    for (const order of kind === 7 || kind === 1 ? orders : []) {
      this.#reply('ExecutionReport', this.#ledger.reports.massStatus(order, massStatusReqID, orders.length))
    }
  }

  #positions(view: View): void {
    const posReqID = view.str(710)
    const wanted = view.str(721)
    const open = [...this.#ledger.account.positions.values()].filter((one) => one.net !== 0 && (wanted === '' || one.positionID === wanted))
    if (open.length === 0) {
      this.#reply('PositionReport', { posReqID, totalNumPosReports: '0', posReqResult: 'NoPositionsFoundThatMatchCriteria' })
    }
    for (const position of open) this.#reply('PositionReport', this.#ledger.reports.position(position, posReqID, open.length))
  }

  /** Every entry in one message, as cTrader does with 129 and more. */
  #securityList(view: View): void {
    const securityReqID = view.str(320)
    const wanted = view.str(55)
    const found = [...this.#instruments.values()].filter((one) => wanted === '' || one.symbol === wanted)
    const valid = view.int(559) === 0
    const result = !valid ? 'InvalidOrUnsupportedRequest' : found.length === 0 ? 'NoInstrumentsFound' : 'ValidRequest'
    this.#reply('SecurityList', {
      securityReqID,
      securityResponseID: `${securityReqID}-1`,
      securityRequestResult: result,
      noRelatedSym:
        result === 'ValidRequest'
          ? found.map((one) => ({ symbol: one.symbol, symbolName: one.id, symbolDigits: String(one.priceScale) }))
          : undefined,
    })
  }

  #instrumentOf(order: VenueOrder): Instrument {
    for (const instrument of this.#instruments.values()) if (instrument.id === order.symbol) return instrument
    throw new Error(`Trading: order ${order.orderID} is in ${order.symbol}, which is not an instrument of this venue`)
  }
}

const ordTypes: ReadonlyMap<string, OrdType> = new Map([
  ['1', 'market'],
  ['2', 'limit'],
  ['3', 'stop'],
])
const sides: ReadonlySet<string> = new Set(['1', '2'])

function optional(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value
}

/** A price that its order type doesn't use is not kept. */
function ownPrices<T extends { readonly ordType: OrdType; readonly price?: number; readonly stop?: number }>(order: T): T {
  return { ...order, price: order.ordType === 'limit' ? order.price : undefined, stop: order.ordType === 'stop' ? order.stop : undefined }
}

function priced(price: number | undefined, instrument: Instrument): boolean {
  return price !== undefined && price > 0 && price % instrument.tick === 0
}

function badPrice(view: View, terms: { readonly price?: number; readonly stop?: number }, instrument: Instrument): boolean {
  const given = terms.price ?? terms.stop
  return given === undefined ? view.has(44) || view.has(99) : !priced(given, instrument)
}

function quantityProblem(qty: number, instrument: Instrument): string | undefined {
  if (!Number.isSafeInteger(qty)) return 'TRADING_BAD_VOLUME: the volume is not a number of the right precision'
  if (qty < instrument.minQty) return `TRADING_BAD_VOLUME: the volume is below the minimum`
  if (instrument.maxQty !== undefined && qty > instrument.maxQty) return 'TRADING_BAD_VOLUME: the volume is above the maximum'
  return qty % instrument.step === 0 ? undefined : 'TRADING_BAD_VOLUME: the volume is off the step'
}
