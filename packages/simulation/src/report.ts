import type { Instrument } from '@fix/units'
import { formatScaled } from '@fix/units'
import type { Account, VenueOrder, VenuePosition } from './account.ts'
import { average } from './account.ts'
import type { Change } from './change.ts'

/** Body fields of a message by their FIX names; groups as arrays. Enumerated values by name, numbers as text, as they go over the wire. */
export interface Fields {
  readonly [name: string]: string | undefined | readonly Fields[]
}

/** What a venue lets out about its orders and positions, in cTrader's words: no ExecID(17) and no LastPx(31). Reads the account only. */
export class Reports {
  readonly #account: Account
  readonly #instruments: ReadonlyMap<string, Instrument>

  /** @param instruments by canonical name */
  constructor(account: Account, instruments: ReadonlyMap<string, Instrument>) {
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

  #body(order: VenueOrder): Fields {
    const instrument = this.#instruments.get(order.symbol)
    // Only a rejected order can name an instrument that the venue doesn't have; its numbers are printed as they were read, at two digits.
    const text = (qty: number): string => (instrument === undefined ? formatScaled(qty, 2) : quantity(qty, instrument))
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
      expireTime: order.expireUs === undefined ? undefined : utc(order.expireUs),
      leavesQty: text(working ? order.qty - order.cumQty : 0),
      cumQty: text(order.cumQty),
      avgPx: order.cumQty === 0 ? undefined : averagePrice(order.cost, order.cumQty, digits),
      transactTime: utc(order.atUs),
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

/** UTCTimestamp with milliseconds out of epoch microseconds, by the civil calendar's own arithmetic. */
export function utc(us: number): string {
  const ms = Math.floor(us / 1000)
  const days = Math.floor(ms / 86_400_000)
  const rest = ms - days * 86_400_000
  // Days since 1 March of the year 0, in eras of 400 years.
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marched = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * marched + 2) / 5) + 1
  const month = marched < 10 ? marched + 3 : marched - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const two = (value: number): string => String(value).padStart(2, '0')
  const clock = `${two(Math.floor(rest / 3_600_000))}:${two(Math.floor(rest / 60_000) % 60)}:${two(Math.floor(rest / 1000) % 60)}`
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}-${clock}.${String(rest % 1000).padStart(3, '0')}`
}
