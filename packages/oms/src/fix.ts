/**
 * Reads ExecutionReport(8), OrderCancelReject(9), BusinessMessageReject(j), Reject(3) and PositionReport(AP) into facts. One object a kind is
 * reused: a fact is valid until the next message, who keeps it copies it. Which dialect is spoken shows in the values themselves:
 * ExecTransType(20) of FIX 4.2 is read where it stands. What can't be understood is no fact, and `problem` says why.
 */
import type {
  CancelReject,
  ExecType,
  Now,
  OrderReport,
  OrdStatus,
  OrdType,
  PositionReport,
  RequestReject,
  Side,
  TimeInForce,
} from '@fix/events'
import type { Instrument, Price, Qty } from '@fix/units'
import { readCosts, readDecimal } from './reported-costs.ts'
import type { OrderRules } from './rules.ts'

export { readDecimal }

export interface OrderReaderOptions {
  /** A Map by canonical id fits; it may grow while we run. */
  instruments: { get(instrumentId: string): Instrument | undefined; values(): Iterable<Instrument> }
  rules: OrderRules
  /** Name of the session, as facts carry it. */
  source: string
  /** Finds the instrument of a report that names none, or one by a symbol that the venue's list has not told yet: `Orders` fits. */
  orders?: { get(clOrdID: string): { instrumentId: string } | undefined; keyOf?(report: OrderReport): string | undefined }
}

/** What is read of a message: every view of @fix/codec fits. */
export interface MessageView extends Numbers {
  readonly msgType: string
  readonly seqNum: number
  str(tag: number): string
  int(tag: number): number
  bool(tag: number): boolean
  char(tag: number): number
  utcUs(tag: number): number
  group(countTag: number): { readonly count: number; entry(at: number): Numbers & { str(tag: number): string } }
}

/** A decimal as an integer at a scale; NaN where it is absent or does not fit. */
interface Numbers {
  scaled(tag: number, scale: number): number
}

export interface OrderReader {
  /** The fact in a message; undefined where it is none of ours or could not be understood. */
  read(view: MessageView, now: Now): OrderReport | CancelReject | RequestReject | PositionReport | undefined
  /** Why the last message gave no fact; '' where it gave one or is none of ours. */
  readonly problem: string
}

/** Values of one character by its code, so that no text is made of them. */
function byCode<T>(values: Readonly<Record<string, T>>): readonly (T | undefined)[] {
  const list = new Array<T | undefined>(128).fill(undefined)
  for (const [value, meaning] of Object.entries(values)) list[value.charCodeAt(0)] = meaning
  return list
}

/** -1 stands for what is absent, or longer. */
const of = <T>(values: readonly (T | undefined)[], code: number): T | undefined => (code < 0 || code > 127 ? undefined : values[code])

const execTypes = byCode<ExecType>({
  '0': 'New',
  '1': 'Trade',
  '2': 'Trade',
  '3': 'DoneForDay',
  '4': 'Canceled',
  '5': 'Replaced',
  '6': 'PendingCancel',
  '7': 'Stopped',
  '8': 'Rejected',
  '9': 'Suspended',
  A: 'PendingNew',
  B: 'Calculated',
  C: 'Expired',
  D: 'Restated',
  E: 'PendingReplace',
  F: 'Trade',
  G: 'TradeCorrect',
  H: 'TradeCancel',
  I: 'OrderStatus',
})

/** ExecTransType(20) of FIX 4.2; 0 leaves ExecType as it stands. */
const transTypes = byCode<ExecType>({ '1': 'TradeCancel', '2': 'TradeCorrect', '3': 'OrderStatus' })

const ordStatuses = byCode<OrdStatus>({
  '0': 'New',
  '1': 'PartiallyFilled',
  '2': 'Filled',
  '3': 'DoneForDay',
  '4': 'Canceled',
  '5': 'Replaced',
  '6': 'PendingCancel',
  '7': 'Stopped',
  '8': 'Rejected',
  '9': 'Suspended',
  A: 'PendingNew',
  B: 'Calculated',
  C: 'Expired',
  D: 'AcceptedForBidding',
  E: 'PendingReplace',
})

const sides = byCode<Side>({ '1': 'buy', '2': 'sell', '3': 'buy', '4': 'sell', '5': 'sell', '6': 'sell' })
const timesInForce = byCode<TimeInForce>({
  '0': 'Day',
  '1': 'GoodTillCancel',
  '3': 'ImmediateOrCancel',
  '4': 'FillOrKill',
  '6': 'GoodTillDate',
  '2': 'AtTheOpening',
  '7': 'AtTheClose',
})
const ordTypes = byCode<OrdType>({ '1': 'market', '2': 'limit', '3': 'stop' })

/** Makes a reader for one session. */
export function orderReader(options: OrderReaderOptions): OrderReader {
  return new Reader(options)
}

class Reader implements OrderReader {
  problem = ''
  readonly #options: OrderReaderOptions
  readonly #bySymbol = new Map<string, Instrument>()
  readonly #report: OrderReport
  readonly #cancelReject: CancelReject
  readonly #requestReject: RequestReject
  readonly #position: PositionReport

  constructor(options: OrderReaderOptions) {
    this.#options = options
    const { source } = options
    this.#report = emptyReport(source)
    this.#cancelReject = {
      kind: 'cancel_reject',
      source,
      seq: 0,
      clOrdID: '',
      origClOrdID: '',
      orderID: '',
      ordStatus: 'New',
      reason: '',
      responseTo: '',
      text: '',
    }
    this.#requestReject = { kind: 'request_reject', source, seq: 0, refID: '', refSeqNum: 0, refMsgType: '', reason: '', text: '' }
    this.#position = {
      kind: 'position_report',
      source,
      seq: 0,
      posReqID: '',
      positionID: '',
      result: 'found',
      total: 0,
      instrumentId: '',
      longQty: null,
      shortQty: null,
      avgPx: null,
      avgPxScale: 0,
    }
  }

  read(view: MessageView, _now: Now): OrderReport | CancelReject | RequestReject | PositionReport | undefined {
    this.problem = ''
    switch (view.msgType) {
      case '8':
        return this.#readReport(view)
      case '9':
        return this.#readCancelReject(view)
      case 'j':
        return this.#readReject(view, 380)
      case '3':
        return this.#readReject(view, 373)
      case 'AP':
        return this.#readPosition(view)
      default:
        return undefined
    }
  }

  #readReport(view: MessageView): OrderReport | undefined {
    const report = this.#report
    const execType = of(transTypes, view.char(20)) ?? of(execTypes, view.char(150))
    const ordStatus = of(ordStatuses, view.char(39))
    if (execType === undefined || ordStatus === undefined) {
      this.problem = `ExecType(150) ${JSON.stringify(view.str(150))}, OrdStatus(39) ${JSON.stringify(view.str(39))}`
      return undefined
    }
    report.seq = view.seqNum
    report.clOrdID = view.str(11)
    report.origClOrdID = view.str(41)
    report.orderID = view.str(37)
    report.execID = view.str(17)
    report.execRefID = view.str(19)
    report.execType = execType
    report.ordStatus = ordStatus
    report.positionID = view.str(721)
    const instrument = this.#instrumentOf(view, report)
    report.instrumentId = instrument?.id ?? ''
    report.side = of(sides, view.char(54)) ?? ''
    report.orderQty = qtyOf(view, 38, instrument)
    report.cumQty = qtyOf(view, 14, instrument)
    report.leavesQty = qtyOf(view, 151, instrument)
    report.lastQty = qtyOf(view, 32, instrument)
    report.lastPx = pxOf(view, 31, instrument)
    report.price = pxOf(view, 44, instrument)
    report.stopPx = pxOf(view, 99, instrument)
    const avg = readDecimal(view.str(6))
    report.avgPx = avg?.value ?? null
    report.avgPxScale = avg?.scale ?? 0
    report.rejectReason = view.str(103)
    report.text = view.str(58)
    report.transactTimeUs = orZero(view.utcUs(60))
    report.possDup = view.bool(43)
    report.massStatusReqID = view.str(584)
    report.totNumReports = orNull(view.int(911))
    report.ordType = of(ordTypes, view.char(40)) ?? ''
    report.timeInForce = of(timesInForce, view.char(59)) ?? ''
    report.execRestatementReason = view.str(378)
    report.dayOrderQty = qtyOf(view, 424, instrument)
    report.dayCumQty = qtyOf(view, 425, instrument)
    // Most have none, and then the field is not there.
    const costs = readCosts(view)
    if (costs !== undefined) report.costs = costs
    else if (report.costs !== undefined) delete report.costs
    return report
  }

  #readCancelReject(view: MessageView): CancelReject | undefined {
    const reject = this.#cancelReject
    const ordStatus = of(ordStatuses, view.char(39))
    if (ordStatus === undefined) {
      this.problem = `OrdStatus(39) ${JSON.stringify(view.str(39))}`
      return undefined
    }
    const to = view.str(434)
    reject.seq = view.seqNum
    reject.clOrdID = view.str(11)
    reject.origClOrdID = view.str(41)
    reject.orderID = view.str(37)
    reject.ordStatus = ordStatus
    reject.reason = view.str(102)
    reject.responseTo = to === '1' ? 'cancel' : to === '2' ? 'replace' : ''
    reject.text = view.str(58)
    return reject
  }

  #readReject(view: MessageView, reasonTag: number): RequestReject {
    const reject = this.#requestReject
    reject.seq = view.seqNum
    reject.refID = view.str(379)
    reject.refSeqNum = orZero(view.int(45))
    reject.refMsgType = view.str(372)
    reject.reason = view.str(reasonTag)
    reject.text = view.str(58)
    return reject
  }

  #readPosition(view: MessageView): PositionReport {
    const position = this.#position
    const instrument = this.#bySymbolOf(view.str(55))
    const result = view.str(728)
    position.seq = view.seqNum
    position.posReqID = view.str(710)
    position.positionID = view.str(721)
    position.result = result === '2' ? 'none' : result === '' || result === '0' ? 'found' : 'rejected'
    position.total = orZero(view.int(727))
    position.instrumentId = instrument?.id ?? ''
    position.longQty = null
    position.shortQty = null
    const group = view.group(702)
    for (let i = 0; i < group.count; i++) {
      const entry = group.entry(i)
      const long = qtyOf(entry, 704, instrument)
      const short = qtyOf(entry, 705, instrument)
      if (long !== null) position.longQty = ((position.longQty ?? 0) + long) as Qty
      if (short !== null) position.shortQty = ((position.shortQty ?? 0) + short) as Qty
    }
    const avg = readDecimal(view.str(730))
    position.avgPx = avg?.value ?? null
    position.avgPxScale = avg?.scale ?? 0
    return position
  }

  #instrumentOf(view: MessageView, report: OrderReport): Instrument | undefined {
    const known = this.#bySymbolOf(view.str(55))
    if (known !== undefined) return known
    // A report that was resent comes before the list of symbols does; its quantities are those of our order's instrument.
    const { orders, instruments } = this.#options
    const order = orders?.get(report.origClOrdID) ?? orders?.get(report.clOrdID) ?? orders?.get(orders.keyOf?.(report) ?? '')
    return order === undefined ? undefined : instruments.get(order.instrumentId)
  }

  /** Symbols come with the venue's list while we run: one that is not known yet is looked for anew. */
  #bySymbolOf(symbol: string): Instrument | undefined {
    const known = this.#bySymbol.get(symbol)
    if (known !== undefined || symbol === '') return known
    for (const instrument of this.#options.instruments.values()) this.#bySymbol.set(instrument.symbol, instrument)
    return this.#bySymbol.get(symbol)
  }
}

const orNull = (value: number): number | null => (value === value ? value : null)
const orZero = (value: number): number => (value === value ? value : 0)
const qtyOf = (view: Numbers, tag: number, instrument: Instrument | undefined): Qty | null =>
  instrument === undefined ? null : (orNull(view.scaled(tag, instrument.qtyScale)) as Qty | null)
const pxOf = (view: Numbers, tag: number, instrument: Instrument | undefined): Price | null =>
  instrument === undefined ? null : (orNull(view.scaled(tag, instrument.priceScale)) as Price | null)

function emptyReport(source: string): OrderReport {
  return {
    kind: 'order_report',
    source,
    seq: 0,
    clOrdID: '',
    origClOrdID: '',
    orderID: '',
    execID: '',
    execRefID: '',
    execType: 'New',
    ordStatus: 'New',
    instrumentId: '',
    side: '',
    orderQty: null,
    cumQty: null,
    leavesQty: null,
    lastQty: null,
    lastPx: null,
    avgPx: null,
    avgPxScale: 0,
    price: null,
    stopPx: null,
    positionID: '',
    rejectReason: '',
    text: '',
    transactTimeUs: 0,
    possDup: false,
    massStatusReqID: '',
    totNumReports: null,
    ordType: '',
    timeInForce: '',
    execRestatementReason: '',
    dayOrderQty: null,
    dayCumQty: null,
  }
}
