// Plays one way through a scenario over bytes: our engine asks what the rows ask, the sell side answers what they answer, and behind each row the engine
// must stand where the row says. The first row that does not hold ends it.
import type { OrderReport, OrdStatus, TimeInForce } from '@fix/events'
import { outranks, type AlertCode, type OrderView } from '@fix/oms'
import type { Price, Qty } from '@fix/units'
import { Buyer } from './buyer.ts'
import type { Dialect } from './dialects.ts'
import type { Row, Scenario } from './scenario-file.ts'
import { SellSide, type RefusalRow, type ReportRow } from './sell-side.ts'

type RequestRow = Extract<Row, { kind: 'request' }>

/** A row that does not hold. */
export interface Failure {
  readonly row: Row
  readonly expected: string
  readonly actual: string
}

class Mismatch extends Error {
  readonly expected: string
  readonly actual: string
  constructor(what: string, expected: unknown, actual: unknown) {
    super(what)
    this.expected = `${what} ${String(expected)}`
    this.actual = `${what} ${String(actual)}`
  }
}

function equal(what: string, expected: unknown, actual: unknown): void {
  if (expected !== actual) throw new Mismatch(what, expected, actual)
}

const ended = new Set<string>(['Filled', 'Canceled', 'Rejected', 'Expired', 'Calculated'])
const dayMs = 86_400_000
/** What the engine tells where a report does not add up with what it had before: no row of a scenario may. */
const doesNotAddUp = new Set<AlertCode>([
  ...(['cum_backwards', 'cum_jump', 'cum_mismatch', 'exec_overlap', 'qty_identity_violation', 'overfill', 'avg_px_mismatch'] as const),
  ...(['fill_without_quantity', 'exec_id_conflict', 'execution_parked', 'implied_replace', 'qty_changed'] as const),
  ...(['unexpected_transition', 'late_report', 'late_pending', 'spurious_not_found'] as const),
])

/** undefined where every row holds. */
export function play(scenario: Scenario, path: readonly Row[], dialect: Dialect): Failure | undefined {
  const stage = new Stage(scenario, path, dialect)
  for (const row of path) {
    try {
      stage.step(row)
    } catch (error) {
      if (error instanceof Mismatch) return { row, expected: error.expected, actual: error.actual }
      return { row, expected: 'the row to be taken', actual: (error as Error).message }
    }
  }
  return undefined
}

class Stage {
  readonly #buyer: Buyer
  readonly #sellSide: SellSide
  readonly #tif: TimeInForce
  #first = ''
  #limit = 10_000

  constructor({ id, title }: Scenario, path: readonly Row[], dialect: Dialect) {
    this.#buyer = new Buyer(dialect)
    this.#sellSide = new SellSide(dialect, id)
    const reports = path.filter((row) => row.kind === 'report')
    const kept = reports.some(
      ({ execType, leavesQty, fields }) => fields.day !== undefined || (execType === 'DoneForDay' && leavesQty !== 0),
    )
    this.#tif = kept || /GTC|good-till/i.test(title) ? 'GoodTillCancel' : 'Day'
  }

  step(row: Row): void {
    this.#buyer.later(row.kind === 'day' ? dayMs : 10)
    if (row.kind === 'request') this.#request(row)
    else if (row.kind === 'report') this.#report(row)
    else if (row.kind === 'refusal') this.#refusal(row)
    for (const { code, text } of this.#buyer.alerts.splice(0)) {
      // A known erratum of the published tables: a voice order's first report with LeavesQty(151) 0. It is taken as it is printed.
      if (code === 'qty_identity_violation' && row.kind === 'report' && row.id === '' && row.leavesQty === 0) continue
      if (doesNotAddUp.has(code)) throw new Error(`${code}: ${text}`)
    }
  }

  #request(row: RequestRow): void {
    const { msgType, id } = row
    const [buyer, sellSide] = [this.#buyer, this.#sellSide]
    if (msgType === 'H') {
      // Of an order that we don't have we ask nothing: the answer to it must find ours undisturbed.
      const asked = sellSide.idOf(id)
      if (asked === undefined) return
      const first = buyer.orders.get(asked)!.clOrdID
      equal('ClOrdID(11) of OrderStatusRequest(H)', first, buyer.send(buyer.orders.prepareProbe(asked, buyer.now)).str(11))
      return
    }
    // Nor do we ever give an id twice: the refusal of the copy must find the first undisturbed.
    if (sellSide.idOf(id) !== undefined) return
    const wire = msgType === 'D' ? this.#new(row) : msgType === 'F' ? this.#cancel(row) : this.#replace(row)
    equal('MsgType(35)', msgType, wire.msgType)
    if (msgType !== 'D') equal('OrigClOrdID(41)', sellSide.idOf(row.orig) ?? row.orig, wire.str(41))
    // A cancel tells the quantity of the order as it is, which the file may print from before a restatement.
    if (msgType !== 'F' && row.qty !== null) equal('OrderQty(38)', row.qty, wire.int(38))
    sellSide.takes(id, msgType, wire.str(11))
  }

  #new({ id, qty, fields }: RequestRow) {
    if (this.#first === '') this.#first = id
    const timeInForce =
      fields.TIF === '3' ? 'ImmediateOrCancel' : fields.TIF === '4' ? 'FillOrKill' : fields.TIF === '1' ? 'GoodTillCancel' : this.#tif
    const cashOrderQty = fields.CashOrderQty === undefined ? undefined : Number(fields.CashOrderQty) * 100
    return this.#buyer.ask({
      ...{ kind: 'new', cause: 1, strategy: 's', instrumentId: 'TEST', side: 'buy', qty: (qty ?? 0) as Qty },
      ...{ ordType: 'limit', limit: this.#limit as Price, timeInForce, cashOrderQty },
    })
  }

  #cancel({ orig, qty }: RequestRow) {
    const [buyer, known] = [this.#buyer, this.#sellSide.idOf(orig)]
    if (known !== undefined) return buyer.ask({ kind: 'cancel', cause: 1, strategy: 's', clOrdID: known, by: 'strategy' })
    const given = { origClOrdID: orig, instrumentId: 'TEST', side: 'buy', qty: qty ?? 0 } as const
    return buyer.send(buyer.orders.prepareForcedCancel(given, buyer.now))
  }

  #replace({ orig, qty }: RequestRow) {
    const clOrdID = this.#sellSide.idOf(orig)
    if (clOrdID === undefined) throw new Mismatch('an order to replace', orig, 'none of that name')
    const before = this.#buyer.orders.get(clOrdID)!
    // The same quantity is a change of price.
    if (before.orderQty === qty) this.#limit++
    const limit = this.#limit as Price
    return this.#buyer.ask({ kind: 'replace', cause: 1, strategy: 's', clOrdID, qty: (qty ?? 0) as Qty, limit })
  }

  #report(row: ReportRow): void {
    const before = this.#buyer.orders.state()
    const { execType, ordStatus } = row
    const fact = this.#buyer.receive(this.#sellSide.report(row)) as OrderReport
    equal('ExecType(150) as read', execType, fact.execType)
    if (fact.ordStatus !== 'Replaced') equal('OrdStatus(39) as read', ordStatus, fact.ordStatus)
    const clOrdID = this.#sellSide.idOf(row.id)
    if (row.id !== '' && clOrdID === undefined)
      return equal('state after a report on an id that is not ours', before, this.#buyer.orders.state())
    const order = clOrdID === undefined ? [...this.#buyer.orders.all()][0] : this.#buyer.orders.get(clOrdID)
    if (order === undefined) throw new Mismatch('order', row.id, 'none')
    expectState(order, ordStatus)
    if (row.orderQty !== null) equal('OrderQty(38)', row.orderQty, order.orderQty)
    if (row.cumQty !== null) equal('CumQty(14)', row.cumQty, order.cumQty)
    const leaves = this.#buyer.orders.image().orders.find(({ key }) => key === order.clOrdID)!.leaves
    if (row.leavesQty !== null) equal('LeavesQty(151)', ended.has(ordStatus) ? 0 : row.leavesQty, leaves)
    // Nothing is left of a day order; a good-till order goes on tomorrow with all that is.
    if (ordStatus === 'DoneForDay')
      equal('LeavesQty(151) done for day', order.timeInForce === 'Day' ? 0 : order.orderQty - order.cumQty, leaves)
    if (order.orderQty > 0) equal('OrdStatus(39) by quantity', true, fitsQuantity(ordStatus, order))
    if (row.fields.AvgPx !== undefined && order.cumQty > 0) equal('AvgPx(6)', Number(row.fields.AvgPx), order.avgPx / 100)
  }

  #refusal(row: RefusalRow): void {
    const before = this.#buyer.orders.state()
    this.#buyer.receive(this.#sellSide.refusal(row))
    const first = this.#sellSide.idOf(this.#first)
    if (first === undefined) return equal('state after a refusal for an order that is not ours', before, this.#buyer.orders.state())
    expectState(this.#buyer.orders.get(this.#sellSide.idOf(row.orig) ?? first) ?? this.#buyer.orders.get(first)!, row.ordStatus)
  }
}

/** A state that the quantities speak against is no state of the order. */
function fitsQuantity(ordStatus: OrdStatus, { orderQty, cumQty }: OrderView): boolean {
  if (ordStatus === 'Filled') return cumQty >= orderQty
  if (ordStatus === 'PartiallyFilled') return cumQty > 0 && cumQty < orderQty
  return ordStatus !== 'New' || cumQty === 0
}

/** The state as printed, or a request of ours that outranks it (B.1.d: the venue prints New while our cancel is pending). */
function expectState(order: OrderView, ordStatus: OrdStatus): void {
  const pending = order.requests.some(({ status }) => status === 'pending') && outranks(order.ordStatus, ordStatus)
  if (!pending) equal('OrdStatus(39)', ordStatus, order.ordStatus)
  equal('doubt', '', order.doubt)
}
