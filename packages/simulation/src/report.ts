import type { Instrument } from '@fix/units'
import { formatScaled } from '@fix/units'
import type { Account, VenueOrder, VenuePosition } from './account.ts'
import { average } from './account.ts'
import type { Change } from './change.ts'

/** Body fields of a message by their FIX names; groups as arrays. Enumerated values by name, money as text, times as epoch
 * microseconds. */
export interface Fields {
  readonly [name: string]: string | number | undefined | readonly Fields[]
}

/** What a venue lets out about its orders and positions, in cTrader's words: no ExecID(17) and no LastPx(31). Reads the account only. */
export class Reports {
  readonly #account: Account
  readonly #instruments: ReadonlyMap<string, Instrument>
  /** Fills have an ExecID(17) and LastPx(31), which cTrader's have not. */
  readonly execIDs: boolean

  /** @param instruments by canonical name */
  constructor(account: Account, instruments: ReadonlyMap<string, Instrument>, execIDs = false) {
    this.execIDs = execIDs
    this.#account = account
    this.#instruments = instruments
  }

  /** The ExecutionReport(8) that tells of a change just folded; undefined where nobody is told. */
  of(change: Change, order: VenueOrder): Fields | undefined {
    switch (change.kind) {
      case 'triggered':
        return undefined
      case 'new':
        return { ...this.#body(order), execType: 'New', ordStatus: 'New' }
      case 'rejected':
        return {
          ...this.#body(order),
          execType: 'Rejected',
          ordStatus: 'Rejected',
          ordRejReason: String(change.reason),
          text: change.text,
        }
      case 'fill':
        return {
          ...this.#body(order),
          execType: 'Trade',
          ordStatus: order.status,
          lastQty: quantity(change.qty, this.#instrument(order.symbol)),
          // The position that the fill went to, which need not be the one that the order was accepted for.
          posMaintRptID: this.#account.positions.get(order.symbol)?.positionID ?? order.positionID,
          ...(this.execIDs ? { execID: execID(order, order.execs.length - 1), lastPx: this.#price(order, change.px) } : {}),
        }
      case 'busted':
      case 'corrected': {
        const { qty, px } = order.execs[change.exec]
        return {
          ...this.#body(order),
          execType: change.kind === 'busted' ? 'TradeCancel' : 'TradeCorrect',
          ordStatus: order.status,
          execID: `${execID(order, change.exec)}/${change.kind}`,
          execRefID: execID(order, change.exec),
          lastQty: quantity(qty, this.#instrument(order.symbol)),
          lastPx: change.kind === 'busted' ? undefined : this.#price(order, px),
        }
      }
      case 'replaced':
        // OrigClOrdID(41) is missing here at cTrader: the client binds it by its pending ClOrdID(11) and by OrderID(37).
        return { ...this.#body(order), execType: 'Replaced', ordStatus: order.status }
      case 'canceled':
        return {
          ...this.#body(order),
          ...(change.clOrdID === '' ? {} : { clOrdID: change.clOrdID, origClOrdID: order.clOrdID }),
          execType: 'Canceled',
          ordStatus: 'Canceled',
          text: change.text === '' ? undefined : change.text,
        }
      case 'expired':
        return { ...this.#body(order), execType: 'Expired', ordStatus: 'Expired' }
    }
  }

  /** The answer to OrderStatusRequest(H): ExecType(150) is New whatever the order's state, and ClOrdID(11) is the one that was asked for. */
  status(order: VenueOrder, clOrdID: string): Fields {
    return { ...this.#body(order), clOrdID, execType: 'New', ordStatus: order.status }
  }

  /** One of the answers to OrderMassStatusRequest(AF): no ClOrdID(11), and the number of all of them in each. */
  massStatus(order: VenueOrder, massStatusReqID: string, total: number): Fields {
    return {
      ...this.#body(order),
      clOrdID: undefined,
      massStatusReqID,
      totNumReports: String(total),
      execType: 'OrderStatus',
      ordStatus: order.status,
    }
  }

  /** One of the PositionReports(AP) that answer RequestForPositions(AN). */
  position(position: VenuePosition, posReqID: string, total: number): Fields {
    const instrument = this.#instrument(position.symbol)
    const open = quantity(Math.abs(position.net), instrument)
    return {
      posReqID,
      posMaintRptID: position.positionID,
      totalNumPosReports: String(total),
      posReqResult: 'ValidRequest',
      symbol: instrument.symbol,
      noPositions: [{ longQty: position.net > 0 ? open : '0', shortQty: position.net < 0 ? open : '0' }],
      settlPrice: averagePrice(position.cost, position.net, instrument.priceScale),
    }
  }

  /** As a report prints it. */
  quantity(symbol: string, qty: number): string {
    return quantity(qty, this.#instrument(symbol))
  }

  #price(order: VenueOrder, px: number): string {
    return formatScaled(px, this.#instrument(order.symbol).priceScale)
  }

  #body(order: VenueOrder): Fields {
    const instrument = this.#instruments.get(order.symbol)
    // Only a rejected order can name an instrument that the venue doesn't have; its numbers are printed as they were read, at two digits.
    const text = (qty: number): string => trimmed(formatScaled(qty, instrument?.qtyScale ?? 2))
    const digits = instrument?.priceScale ?? 5
    const working = order.status === 'New' || order.status === 'PartiallyFilled'
    return {
      orderID: order.orderID,
      clOrdID: order.clOrdID,
      symbol: instrument?.symbol ?? order.symbol,
      side: order.side === 'buy' ? 'Buy' : 'Sell',
      orderQty: text(order.qty),
      ordType: order.ordType === 'market' ? 'Market' : order.ordType === 'limit' ? 'Limit' : 'Stop',
      price: order.price === undefined ? undefined : formatScaled(order.price, digits),
      stopPx: order.stop === undefined ? undefined : formatScaled(order.stop, digits),
      timeInForce: order.ordType === 'market' ? 'ImmediateOrCancel' : order.expireUs === undefined ? 'GoodTillCancel' : 'GoodTillDate',
      expireTime: order.expireUs,
      leavesQty: text(working ? order.qty - order.cumQty : 0),
      cumQty: text(order.cumQty),
      avgPx: order.cumQty === 0 ? undefined : averagePrice(order.cost, order.cumQty, digits),
      transactTime: order.atUs,
      posMaintRptID: order.positionID === '' ? undefined : order.positionID,
      designation: order.designation === '' ? undefined : order.designation,
    }
  }

  #instrument(symbol: string): Instrument {
    const instrument = this.#instruments.get(symbol)
    if (instrument === undefined) throw new Error(`Reports: ${symbol} is not an instrument of this venue`)
    return instrument
  }
}

/** Average prices carry so many digits more than the instrument: enough that the price of each fill can be had back from them. */
const extraDigits = 6

function execID(order: VenueOrder, exec: number): string {
  return `${order.orderID}-${exec + 1}`
}

function quantity(qty: number, instrument: Instrument): string {
  return trimmed(formatScaled(qty, instrument.qtyScale))
}

function averagePrice(cost: bigint, qty: number, priceScale: number): string {
  return trimmed(formatScaled(average(cost, qty, extraDigits), priceScale + extraDigits))
}

function trimmed(text: string): string {
  if (!text.includes('.')) return text
  let end = text.length
  while (text[end - 1] === '0') end--
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}
