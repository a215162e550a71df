/**
 * The steps that reports share: what they say of names, quantities and terms, which executions follow from them, and how the order stands
 * afterwards. Each adds changes to a decision; none changes the order.
 */
import type { OrderReport } from '@fix/events'
import { costsOf, type Cost } from './costs.ts'
import type { Decision } from './decision.ts'
import { derivePx, syntheticId } from './execution.ts'
import { ownLegOf } from './hedged-leg.ts'
import type { OrderFields } from './note.ts'
import { isTerminal, stateByQuantity } from './order.ts'
import type { BaseState, Order, Request } from './order.ts'
import type { OrderRules } from './rules.ts'

export interface Judged {
  order: Order
  report: OrderReport
  rules: OrderRules
  priceScale: number
  qtyScale: number
  /** Of the instrument. */
  currency: string
  /** UTC, microseconds. */
  atUs: number
  /** It answers a question that is older than the last "order not found". */
  earlier?: boolean
  out: Decision
}

/** A report in hand: what it makes of the order so far, while the decision is put together. */
export class Hand {
  readonly fields: OrderFields = {}
  cum: number
  value: bigint
  qty: number
  /** The report asked for a probe itself: an older wish is not the only reason. */
  wantsProbe = false

  constructor(order: Order) {
    this.cum = order.cum
    this.value = order.value
    this.qty = order.qty
  }
}

/** Name of the quantity that ends at `upTo`, which no report has named. */
export function unnamed({ order, report, rules }: Judged, upTo: number): string {
  return syntheticId('fill', rules.account, names(order, report).orderID ?? order.orderID, String(upTo), 'F')
}

/** The terms of a replace that was taken; its id is the head of the chain. */
export function takeTerms({ order, report, out }: Judged, hand: Hand, request: Request | undefined): void {
  if (request !== undefined) out.changes.push({ t: 'req', o: order.key, id: request.id, to: 'done' })
  else if (report.clOrdID !== '' && !order.ids.includes(report.clOrdID)) out.changes.push({ t: 'id', o: order.key, id: report.clOrdID })
  // A replace that was given up as unanswered, and now is answered, is the head of the chain as well.
  const head = request?.id ?? report.clOrdID
  if (head !== '') hand.fields.head = head
  hand.qty = report.orderQty ?? request?.qty ?? order.qty
  hand.fields.qty = hand.qty
  hand.fields.price = report.price ?? request?.price ?? order.price
  hand.fields.stop = report.stopPx ?? request?.stop ?? order.stop
}

/** What the report calls the order, where that is news. */
export function names(order: Order, report: OrderReport): OrderFields {
  const known: OrderFields = {}
  if (report.orderID !== '' && report.orderID !== 'NONE' && report.orderID !== order.orderID) known.orderID = report.orderID
  if (report.positionID !== '' && report.positionID !== order.positionID) known.positionID = report.positionID
  return known
}

export function stamp({ report, atUs }: Judged): OrderFields {
  return { execType: report.execType, reported: report.ordStatus, reportedAtUs: atUs }
}

/** The request that a report answers: by 11, else the only open one of its kind. */
export function requestOf(order: Order, report: OrderReport, kind: Request['kind']): Request | undefined {
  const named = order.requests.find((request) => request.kind === kind && request.id === report.clOrdID)
  if (named !== undefined) return named
  if (order.ids.includes(report.clOrdID) && report.clOrdID !== order.head) return undefined
  const open = order.requests.filter((request) => request.kind === kind)
  return kind === 'cancel' && open.length === 1 ? open[0] : undefined
}

/** The base state after a report: the reported one, or what the quantities say where that is only a pending state. */
export function baseOf(base: BaseState, report: OrderReport, qty: number, cum: number): BaseState {
  const reported = report.ordStatus
  if (reported === 'PendingCancel' || reported === 'PendingReplace' || reported === 'Replaced') return stateByQuantity(base, qty, cum)
  return reported
}

/** CumQty below what is booked, without a bust, a correction or a restatement: old news. The order stays, and is asked after. */
export function stale(j: Judged, hand: Hand): boolean {
  const { order, report, out } = j
  if (report.cumQty === null || report.cumQty >= order.cum) return false
  out.name = 'stale'
  out.alert('cum_backwards', order, `CumQty ${report.cumQty}, booked ${order.cum}`)
  probe(j, hand, names(order, report))
  return true
}

/** A CumQty above what is booked is a report that was missed: its quantity is booked as a derived fill. */
export function compareCum(j: Judged, hand: Hand): void {
  const { order, report, out } = j
  if (report.cumQty === null || report.cumQty === hand.cum) return
  if (report.cumQty < hand.cum) {
    out.alert('cum_mismatch', order, `CumQty ${report.cumQty}, executions ${hand.cum}`)
    hand.wantsProbe = true
    return
  }
  gap(j, hand, report.cumQty, report.cumQty - hand.cum, 0)
}

/** Books `qty` that no report named, below the `last` that this one does. */
export function gap(j: Judged, hand: Hand, cum: number, qty: number, last: number): void {
  const { order, report, out } = j
  out.alert('cum_jump', order, `CumQty ${cum} leaves ${qty} unexplained`)
  let px = report.lastPx ?? order.price ?? 0
  if (report.avgPx !== null) {
    const before = hand.value + (report.lastPx === null ? 0n : BigInt(report.lastPx) * BigInt(last))
    px = derivePx(report.avgPx, report.avgPxScale, cum, before, report.lastPx === null ? qty + last : qty, j.priceScale).px
  } else if (report.lastPx === null && order.price === null) out.alert('px_missing', order)
  execute(j, hand, { id: unnamed(j, cum - last), qty, px, derived: true, gap: true })
}

/** Price of a fill: LastPx(31), or derived from AvgPx(6), or the order's own limit as the last resort. */
export function price(j: Judged, hand: Hand, cum: number, qty: number): { px: number; derived: boolean } {
  const { order, report, out } = j
  if (report.lastPx !== null) return { px: report.lastPx, derived: false }
  if (report.avgPx !== null) return { px: derivePx(report.avgPx, report.avgPxScale, cum, hand.value, qty, j.priceScale).px, derived: true }
  out.alert('px_missing', order)
  return { px: order.price ?? 0, derived: true }
}

export function execute(j: Judged, hand: Hand, given: { id: string; qty: number; px: number; derived: boolean; gap: boolean }): void {
  const { order, report, rules, out } = j
  hand.cum += given.qty
  hand.value += BigInt(given.qty) * BigInt(given.px)
  const limit = report.orderQty ?? hand.qty
  const over = limit > 0 && hand.cum > limit
  if (over) out.alert('overfill', order, `CumQty ${hand.cum} of ${limit}`)
  const sus = over && rules.overfill === 'quarantine'
  const pos = report.positionID || order.positionID || (rules.hedging ? ownLegOf(order, rules) : '')
  const costs = given.gap ? undefined : reportedCosts(j, given.qty, given.px)
  const { id, qty, px, derived, gap } = given
  const at = report.transactTimeUs
  out.changes.push({ t: 'exec', o: order.key, id, qty, px, derived, gap, restated: false, sus, pos, at, after: -1, costs })
  const parked = order.parked.find((waiting) => waiting.ref === given.id)
  if (parked === undefined) return
  const i = order.executions.length + out.changes.filter((change) => change.t === 'exec').length - 1
  out.changes.push({ t: 'amend', o: order.key, i, id: parked.id, qty: parked.qty, px: parked.px, derived: false, gap: false })
  out.changes.push({ t: 'unpark', o: order.key, id: parked.id })
  hand.cum += parked.qty - given.qty
  hand.value += BigInt(parked.qty) * BigInt(parked.px) - BigInt(given.qty) * BigInt(given.px)
  hand.wantsProbe = true
}

/** What the report says that this execution cost; undefined where it says nothing. */
export function reportedCosts({ order, report, priceScale, qtyScale, currency, out }: Judged, qty: number, px: number): Cost[] | undefined {
  if (report.costs === undefined) return undefined
  const costs = costsOf(report.costs, { qty, px, priceScale, qtyScale, currency })
  if (costs.includes(undefined)) out.alert('cost_unreadable', order, 'an amount beyond 2^53 is not booked')
  return costs.filter((cost) => cost !== undefined)
}

/** OrderQty as reported: it is followed, and told where nothing explains the change. */
export function reportedQty({ order, report, out }: Judged, hand: Hand): void {
  const qty = report.orderQty
  if (qty === null || qty === hand.qty) return
  const replacing = order.requests.some((request) => request.kind === 'replace')
  if (order.qty !== 0 && !replacing) out.alert('qty_changed', order, `OrderQty ${qty}, was ${order.qty}`)
  hand.qty = qty
  hand.fields.qty = qty
}

/** A fill or a status under the id of an open replace: the replace was accepted, its own report was missed. */
export function impliedReplace(j: Judged, hand: Hand): void {
  const { order, report, out } = j
  if (report.ordStatus === 'PendingReplace') return
  const request = order.requests.find(
    (open) =>
      open.kind === 'replace' &&
      (open.id === report.clOrdID ||
        (open.status === 'unknown' &&
          report.orderQty === open.qty &&
          report.price === open.price &&
          (open.qty !== order.qty || open.price !== order.price))),
  )
  if (request === undefined) return
  out.alert('implied_replace', order, request.id)
  takeTerms(j, hand, request)
}

/** Doubt ends with a report that is news. A resent one may be older than what the venue would say now: it ends doubt only where it is final. */
export function cleared({ order, report }: Judged, hand: Hand, answered?: Request): OrderFields {
  const terminal = isTerminal(hand.fields.base ?? order.base)
  if (report.possDup && !terminal) return hand.wantsProbe ? { probe: 'wanted' } : {}
  const open = order.requests.some((request) => request.status === 'unknown' && request !== answered)
  const probe = hand.wantsProbe ? 'wanted' : order.probe === 'wanted' && open && !terminal ? 'wanted' : order.probe === 'open' ? 'open' : ''
  return { doubt: '', unconfirmed: false, notFound: false, probe: hand.fields.probe ?? probe }
}

/** What differs from the order as it is: a note says no more than that. Field by field, as every report comes through here. */
function news(order: Order, { report, atUs }: Judged, fields: OrderFields, known: OrderFields): OrderFields {
  const differs = names(order, report)
  if (fields.qty !== undefined && fields.qty !== order.qty) differs.qty = fields.qty
  if (fields.leaves !== undefined && fields.leaves !== order.leaves) differs.leaves = fields.leaves
  if (fields.price !== undefined && fields.price !== order.price) differs.price = fields.price
  if (fields.stop !== undefined && fields.stop !== order.stop) differs.stop = fields.stop
  if (fields.head !== undefined && fields.head !== order.head) differs.head = fields.head
  if (fields.base !== undefined && fields.base !== order.base) differs.base = fields.base
  if (fields.evidence !== undefined && fields.evidence !== order.evidence) differs.evidence = fields.evidence
  if (report.execType !== order.execType) differs.execType = report.execType
  if (report.ordStatus !== order.reported) differs.reported = report.ordStatus
  if (atUs !== order.reportedAtUs) differs.reportedAtUs = atUs
  if (known.doubt !== undefined && known.doubt !== order.doubt) differs.doubt = known.doubt
  if (known.unconfirmed !== undefined && known.unconfirmed !== order.unconfirmed) differs.unconfirmed = known.unconfirmed
  if (known.notFound !== undefined && known.notFound !== order.notFound) differs.notFound = known.notFound
  const probe = known.probe ?? fields.probe
  if (probe !== undefined && probe !== order.probe) differs.probe = probe
  return differs
}

/** Writes down the state after the report. */
export function settle(j: Judged, hand: Hand, base: BaseState, jumped: boolean, answered?: Request): void {
  const { order, report, rules, out } = j
  hand.wantsProbe ||= jumped
  hand.fields.base = base
  const closed = isTerminal(base)
  const answer = out.name === 'status' || out.name === 'reopened'
  // What was on its way when the venue said "not found" says nothing of what came after; only an end, or an answer to a later question, does.
  const told = answer && !j.earlier
  const overtaken = order.evidence === 'order_not_found' && !closed && !told && rules.requests.OrderStatusRequest !== undefined
  if (order.evidence === 'order_not_found' && !overtaken) {
    // Now it shows what "not found" meant: the order had ended in between, or the venue was wrong.
    hand.fields.evidence = base === 'Filled' ? 'not_found:raced_fill' : closed ? 'not_found:already_canceled' : ''
    out.alert(closed ? 'not_found_explained' : 'spurious_not_found', order, hand.fields.evidence)
  }
  const rest = Math.max(hand.qty - hand.cum, 0)
  hand.fields.leaves = closed ? 0 : (report.leavesQty ?? (base === 'DoneForDay' && order.tif === 'Day' ? 0 : rest))
  if (hand.fields.qty !== undefined && report.orderQty !== hand.fields.qty && !closed) hand.fields.leaves = rest
  const { orderQty, cumQty, leavesQty } = report
  const working = !closed && base !== 'DoneForDay' && orderQty !== null && cumQty !== null && leavesQty !== null
  if (working && orderQty !== cumQty + leavesQty) {
    out.alert('qty_identity_violation', order, `${orderQty} is not ${cumQty} + ${leavesQty}`)
    hand.wantsProbe = true
  }
  if (answer && report.ordStatus !== 'PendingCancel' && report.ordStatus !== 'PendingReplace') {
    // The venue has handled all that came before the probe, and it does not have these: they never arrived, or led to nothing.
    for (const request of order.requests) {
      if (request.status !== 'unknown' || out.changes.some((change) => change.t === 'req' && change.id === request.id)) continue
      out.changes.push({ t: 'req', o: order.key, id: request.id, to: 'unanswered' })
      if (!closed) out.alert('request_unanswered', order, request.id)
    }
  }
  const known = overtaken
    ? { unconfirmed: false, probe: order.probe === 'open' ? order.probe : ('wanted' as const) }
    : cleared(j, hand, answered)
  out.set(order.key, news(order, j, hand.fields, known))
}

/** Names and what else is known are kept, and the venue is asked. */
export function probe({ order, out }: Judged, _hand: Hand, fields: OrderFields): void {
  out.set(order.key, { ...fields, probe: order.probe === 'open' ? 'open' : 'wanted' })
}
