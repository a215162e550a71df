/**
 * What the counterparty's log says: which requests of ours reached it, how often, and what it reported of each order. It takes the messages one by one and
 * keeps a few words an order. A log of ExecutionReports(8) alone, a drop copy, tells of requests only by what it reports of them.
 */
import { textOf, type WireField } from '../shadow/wire-fields.ts'
import { decimalOf } from './decimal.ts'
import { messageOf } from './wire-message.ts'

/** An order as its reports have it. */
export interface ReportedOrder {
  orderID: string
  clOrdID: string
  symbol: string
  side: 'buy' | 'sell'
  /** CumQty(14) of the last report, at eight decimals. */
  cum: bigint
  /** OrdStatus(39) of that report; '' where none has said it. */
  ordStatus: string
  /** SendingTime(52) of that report, its first sending where it was sent again. */
  at: string
}

/** What a log's ExecutionReports(8) say, and of which requests they speak. */
export class Reports {
  count = 0
  /** Of something else than a trade: a log without any tells of executions alone. */
  others = 0
  /** ClOrdID(11) or OrigClOrdID(41). */
  readonly named = new Set<string>()
  readonly orders = new Map<string, ReportedOrder>()
  /** One ClOrdID(11) of two orders. */
  readonly doubled = new Set<string>()
  /** Reports whose CumQty(14) is no decimal. */
  unreadable = 0
  readonly #orderIDs = new Map<string, string>()

  take(fields: readonly WireField[]): void {
    this.count++
    const clOrdID = textOf(fields, 11) ?? ''
    const orig = textOf(fields, 41)
    const orderID = idOf(textOf(fields, 37))
    const execType = textOf(fields, 150)
    if (clOrdID !== '') this.named.add(clOrdID)
    if (orig !== undefined) this.named.add(orig)
    if (execType !== 'F' && execType !== '1' && execType !== '2') this.others++
    if (orderID !== '' && clOrdID !== '' && orig === undefined && execType !== '8') {
      const first = this.#orderIDs.get(clOrdID)
      if (first === undefined) this.#orderIDs.set(clOrdID, orderID)
      else if (first !== orderID) this.doubled.add(clOrdID)
    }
    this.#stands(orderID === '' ? clOrdID : orderID, fields, clOrdID, orderID)
  }

  /** The last report of an order says how it stands. One that was sent again is as old as its first sending. */
  #stands(key: string, fields: readonly WireField[], clOrdID: string, orderID: string): void {
    const symbol = textOf(fields, 55)
    const side = textOf(fields, 54)
    const cumQty = textOf(fields, 14)
    if (key === '' || symbol === undefined || side === undefined || cumQty === undefined) return
    const cum = decimalOf(cumQty)
    if (cum === undefined) {
      this.unreadable++
      return
    }
    const again = textOf(fields, 43) === 'Y'
    const at = (again ? textOf(fields, 122) : undefined) ?? textOf(fields, 52) ?? ''
    const ordStatus = statusOf(fields)
    const known = this.orders.get(key)
    if (known === undefined) {
      this.orders.set(key, { orderID, clOrdID, symbol, side: side === '1' || side === '3' ? 'buy' : 'sell', cum, ordStatus, at })
      return
    }
    if (again && at <= known.at) return
    known.cum = cum
    // A fill that comes late does not bring a canceled or expired order back to life.
    const isLate = ordStatus === '1' && (known.ordStatus === '4' || known.ordStatus === 'C')
    if (ordStatus !== '' && !isLate) known.ordStatus = ordStatus
    known.at = at
    if (clOrdID !== '') known.clOrdID = clOrdID
  }
}

export class LogSide {
  messages = 0
  requests = 0
  /** ClOrdID(11) of every request of ours in it. */
  readonly received = new Set<string>()
  readonly #ours: ReadonlySet<string>
  readonly #toUs = new Reports()
  readonly #toOthers = new Reports()
  readonly #doubled = new Set<string>()

  /** @param ours CompIDs in small letters */
  constructor(ours: ReadonlySet<string>) {
    this.#ours = ours
  }

  take(bytes: Uint8Array): void {
    this.messages++
    const message = messageOf(bytes)
    if (message === undefined) return
    const { msgType, fields } = message
    if (msgType === '8') (this.#isOurs(textOf(fields, 56)) ? this.#toUs : this.#toOthers).take(fields)
    else if (msgType === 'D' || msgType === 'F' || msgType === 'G') this.#requested(fields)
  }

  /** Reports to us; where there is nothing of ours in the log, those to whoever takes the drop copy. */
  get reports(): Reports {
    return this.requests === 0 && this.#toUs.count === 0 ? this.#toOthers : this.#toUs
  }

  /** Reports without any request of ours. */
  get isDropCopy(): boolean {
    return this.requests === 0 && this.reports.count > 0
  }

  get doubled(): Set<string> {
    return new Set([...this.#doubled, ...this.reports.doubled])
  }

  #requested(fields: readonly WireField[]): void {
    if (!this.#isOurs(textOf(fields, 49))) return
    this.requests++
    const clOrdID = textOf(fields, 11)
    if (clOrdID === undefined) return
    if (this.received.has(clOrdID) && textOf(fields, 43) !== 'Y') this.#doubled.add(clOrdID)
    this.received.add(clOrdID)
  }

  #isOurs(compID: string | undefined): boolean {
    return this.#ours.has((compID ?? '').toLowerCase())
  }
}

/** OrdStatus(39); '' of the answer to a question that says no more than that the order is not known. */
function statusOf(fields: readonly WireField[]): string {
  const ordStatus = textOf(fields, 39) ?? ''
  return ordStatus === '8' && textOf(fields, 150) === 'I' ? '' : ordStatus
}

/** OrderID(37) is required where there is none, and then it says NONE. */
const idOf = (orderID: string | undefined): string => (orderID === undefined || orderID === 'NONE' || orderID === '0' ? '' : orderID)
