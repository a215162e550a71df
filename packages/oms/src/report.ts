/**
 * What an ExecutionReport(8) means for the order it belongs to. Nothing is changed here: the report is judged against the order as it is,
 * and the decision says which changes to fold. What does not add up is told, never thrown.
 */
import type { OrderReport } from '@fix/events'
import type { Decision } from './decision.ts'
import { averageDiffers, gapAt, derivePx, executionByRef, identityOf, syntheticId } from './execution.ts'
import type { OrderFields } from './note.ts'
import { isClosed, isTerminal, stateByQuantity } from './order.ts'
import type { BaseState, Order, Request } from './order.ts'
import type { OrderRules } from './rules.ts'
import { transitions } from './transitions.ts'

export interface Judged {
  order: Order
  report: OrderReport
  rules: OrderRules
  priceScale: number
  /** UTC, microseconds. */
  atUs: number
  out: Decision
}

/** A report in hand: what it makes of the order so far, while the decision is put together. */
class Hand {
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

/** Is it an answer to a status or mass status request, rather than an event? */
export function isStatusReply(order: Order, report: OrderReport, rules: OrderRules): boolean {
  if (report.execType === 'OrderStatus' || report.massStatusReqID !== '') return true
  return rules.statusReplyExecType === 'New' && report.execType === 'New' && order.probe === 'open'
}

export function judgeReport(j: Judged): void {
  const { order, report, rules, out } = j
  if (report.execType === 'Rejected' && report.ordStatus !== 'Rejected') {
    // Another order with an id of ours was refused, and the report shows ours as it is: it stays untouched (matrices F.1.a, F.1.b).
    out.name = 'reused_clordid'
    out.alert('reused_clordid', order, report.text)
    return
  }
  const status = isStatusReply(order, report, rules)
  const identity = identityOf(report, rules)
  const seen = identity !== '' && order.seen.includes(identity)
  if (seen && !status) {
    const known = rules.hasExecID && report.execType === 'Trade' ? order.executions[executionByRef(order, identity)] : undefined
    if (known !== undefined && report.lastQty !== null && known.refs.length === 1 && known.qty !== 0 && known.qty !== report.lastQty)
      out.alert('exec_id_conflict', order, `ExecID ${identity} again, with other content`)
    out.name = 'duplicate'
    return
  }
  if (identity !== '' && !seen) out.changes.push({ t: 'seen', o: order.key, key: identity })
  const row = transitions[report.execType]
  const effect = status ? 'status' : row.effect
  if (!status && !row.from.has(order.base)) {
    out.alert('unexpected_transition', order, `${report.execType}/${report.ordStatus} in ${order.base}`)
    if (row.late) return late(j)
  }
  const hand = new Hand(order)
  switch (effect) {
    case 'trade':
      return trade(j, hand, identity)
    case 'correct':
      return correct(j, hand, identity)
    case 'pending':
      return pending(j, hand)
    case 'terms':
      return terms(j, hand)
    case 'restate':
      return restated(j, hand)
    case 'status':
      return statusReply(j, hand)
    case 'state':
      return state(j, hand)
    default:
      effect satisfies never
  }
}

/** A report that was overtaken: it says nothing new about the state, but what it knows of names is kept. */
function late({ order, report, out }: Judged): void {
  out.name = 'late_report'
  out.alert('late_report', order, `${report.execType}/${report.ordStatus} in ${order.base}`)
  out.set(order.key, names(order, report))
}

function trade(j: Judged, hand: Hand, identity: string): void {
  const { order, report, rules, out } = j
  impliedReplace(j, hand)
  if (report.cumQty === null && report.lastQty === null) {
    out.name = 'unusable'
    out.alert('fill_without_quantity', order)
    return probe(j, hand, {})
  }
  const cum = report.cumQty ?? order.cum + report.lastQty!
  const last = report.lastQty ?? Math.max(cum - order.cum, 0)
  const rise = cum - order.cum
  if (rise <= 0) return earlier(j, cum, last, identity)
  const id = identity === '' ? unnamed(j, cum) : identity
  if (rise > last) gap(j, hand, cum, rise - last, last)
  else if (rise < last) out.alert('exec_overlap', order, `LastQty ${last}, but CumQty rises by ${rise}`)
  const qty = Math.min(rise, last)
  if (qty > 0) {
    const priced = price(j, hand, cum, qty)
    execute(j, hand, { id, qty, px: priced.px, derived: priced.derived, gap: false })
  }
  out.name = 'fill'
  const ended = order.base === 'Canceled' || order.base === 'Expired' || order.base === 'DoneForDay' || order.base === 'Rejected'
  if (ended) out.alert('late_fill', order, `${qty} after ${order.base}`)
  if (report.avgPx !== null && averageDiffers(report.avgPx, report.avgPxScale, cum, hand.value, j.priceScale))
    out.alert('avg_px_mismatch', order, `AvgPx ${report.avgPx} at ${report.avgPxScale} digits`)
  reportedQty(j, hand)
  let base = baseOf(order.base, report, hand.qty, hand.cum)
  if (ended && rules.terminalIsFinal && order.base !== 'DoneForDay' && !isTerminal(base)) base = order.base
  settle(j, hand, base, rise !== last)
}

/** A Trade at or below what is booked: it names a fill that was derived before, or it is a copy, or it is stale. */
function earlier(j: Judged, cum: number, last: number, identity: string): void {
  const { order, report, rules, out } = j
  const slot = last > 0 ? gapAt(order, cum - last, cum) : undefined
  if (slot === undefined) {
    out.name = 'duplicate'
    if (!rules.hasExecID || identity === '') return
    out.name = 'stale'
    out.alert('cum_backwards', order, `CumQty ${cum}, booked ${order.cum}`)
    return out.set(order.key, { probe: 'wanted' })
  }
  out.name = 'confirmed'
  const { index, start, execution } = slot
  const before = cum - last - start
  const after = start + execution.qty - cum
  const px = report.lastPx ?? execution.px
  const id = identity === '' ? unnamed(j, cum) : identity
  const derived = report.lastPx === null
  const reported = { id, qty: last, px, derived, gap: false }
  const booked = { o: order.key, restated: false, sus: execution.suspense, pos: execution.positionID }
  const rest = { px: execution.px, derived: true, gap: true }
  out.alert('fill_confirmed', order, `${last} at ${px}, booked as ${execution.refs[0]} at ${execution.px}`)
  // The gap gives way to the reported execution, and what it covered besides stays a gap on either side.
  if (before === 0) out.changes.push({ t: 'amend', o: order.key, i: index, ...reported })
  else {
    out.changes.push({ t: 'amend', o: order.key, i: index, id: unnamed(j, start + before), qty: before, ...rest })
    out.changes.push({ t: 'exec', ...booked, ...reported, at: report.transactTimeUs, after: index })
  }
  if (after === 0) return
  const place = before === 0 ? index : index + 1
  out.changes.push({
    t: 'exec',
    ...booked,
    id: unnamed(j, start + execution.qty),
    qty: after,
    ...rest,
    at: report.transactTimeUs,
    after: place,
  })
}

/** Name of the quantity that ends at `upTo`, which no report has named. */
function unnamed({ order, report, rules }: Judged, upTo: number): string {
  return syntheticId('fill', rules.account, names(order, report).orderID ?? order.orderID, String(upTo), 'F')
}

function correct(j: Judged, hand: Hand, identity: string): void {
  const { order, report, out } = j
  const bust = report.execType === 'TradeCancel'
  const index = report.execRefID === '' ? -1 : executionByRef(order, report.execRefID)
  const id = identity === '' ? `${report.execRefID}/${report.seq}` : identity
  const qty = bust ? 0 : (report.lastQty ?? 0)
  const px = bust ? 0 : (report.lastPx ?? (index < 0 ? 0 : order.executions[index].px))
  if (index < 0) {
    out.name = 'parked'
    out.alert('execution_parked', order, `ExecRefID ${report.execRefID}`)
    out.changes.push({ t: 'park', o: order.key, ref: report.execRefID, id, qty, px })
    return probe(j, hand, names(order, report))
  }
  const old = order.executions[index]
  out.name = bust ? 'bust' : 'correct'
  out.alert(bust ? 'execution_busted' : 'execution_corrected', order, `${old.refs[0]}: ${old.qty} at ${old.px} is now ${qty} at ${px}`)
  out.changes.push({ t: 'amend', o: order.key, i: index, id, qty, px, derived: false, gap: false })
  hand.cum += qty - old.qty
  hand.value += BigInt(qty) * BigInt(px) - BigInt(old.qty) * BigInt(old.px)
  compareCum(j, hand)
  reportedQty(j, hand)
  settle(j, hand, baseOf(order.base, report, hand.qty, hand.cum), false)
}

/** A pending report moves no quantity and no terms: it marks the request, and shows that the venue has the order. */
function pending(j: Judged, hand: Hand): void {
  const { order, report, out } = j
  const kind = report.execType === 'PendingCancel' ? 'cancel' : 'replace'
  const request = requestOf(order, report, kind)
  const known: OrderFields = { ...names(order, report), ...stamp(j) }
  if (order.base === 'Sent') known.base = 'PendingNew'
  if (request === undefined) {
    out.name = 'late_pending'
    out.alert('late_pending', order, report.clOrdID)
    return out.set(order.key, names(order, report))
  }
  out.name = 'pending'
  out.changes.push({ t: 'req', o: order.key, id: request.id, to: 'pending' })
  if (report.cumQty !== null && report.cumQty > order.cum) {
    out.alert('cum_jump', order, `CumQty ${report.cumQty} on a pending report, booked ${order.cum}`)
    return probe(j, hand, known)
  }
  out.set(order.key, { ...known, ...cleared(j, hand, request) })
}

/** Replaced(5): the new terms start here, and the new id is the head of the chain. */
function terms(j: Judged, hand: Hand): void {
  const { order, report, out } = j
  const request = requestOf(order, report, 'replace')
  if (stale(j, hand)) return
  out.name = request === undefined ? 'unsolicited_replace' : 'replaced'
  takeTerms(j, hand, request)
  compareCum(j, hand)
  settle(j, hand, baseOf(order.base, report, hand.qty, hand.cum), false, request)
}

function takeTerms({ order, report, out }: Judged, hand: Hand, request: Request | undefined): void {
  if (request !== undefined) {
    out.changes.push({ t: 'req', o: order.key, id: request.id, to: 'done' })
    hand.fields.head = request.id
  } else if (report.clOrdID !== '' && !order.ids.includes(report.clOrdID)) {
    out.changes.push({ t: 'id', o: order.key, id: report.clOrdID })
    hand.fields.head = report.clOrdID
  }
  hand.qty = report.orderQty ?? request?.qty ?? order.qty
  hand.fields.qty = hand.qty
  hand.fields.price = report.price ?? request?.price ?? order.price
  hand.fields.stop = report.stopPx ?? request?.stop ?? order.stop
}

/** Restated(D): the venue changed the order by itself. A quantity done that moves without a trade is a split: it moves at no price. */
function restated(j: Judged, hand: Hand): void {
  const { order, report, out } = j
  out.name = 'restated'
  if (report.orderQty !== null) hand.fields.qty = hand.qty = report.orderQty
  if (report.price !== null) hand.fields.price = report.price
  if (report.stopPx !== null) hand.fields.stop = report.stopPx
  if (report.cumQty !== null && report.cumQty !== order.cum) {
    const qty = report.cumQty - order.cum
    const id = syntheticId('restated', j.rules.account, order.orderID, String(report.cumQty), 'D')
    out.changes.push({
      t: 'exec',
      o: order.key,
      id,
      qty,
      px: 0,
      derived: true,
      gap: false,
      restated: true,
      sus: false,
      pos: '',
      at: report.transactTimeUs,
      after: -1,
    })
    hand.cum = report.cumQty
  }
  settle(j, hand, baseOf(order.base, report, hand.qty, hand.cum), false)
}

/** The answer to a probe: the order as the venue has it now. It books nothing itself; a higher CumQty is a fill that was missed. */
function statusReply(j: Judged, hand: Hand): void {
  const { order, report, out } = j
  if (report.ordStatus === 'Rejected' && (report.orderQty ?? 0) === 0 && order.base !== 'Rejected') {
    out.name = 'not_found'
    return notFound(order, out, report.text)
  }
  out.name = 'status'
  hand.fields.probe = ''
  if (report.cumQty !== null && report.cumQty < order.cum) {
    out.name = 'status_break'
    out.alert('cum_backwards', order, `the venue has CumQty ${report.cumQty}, booked ${order.cum}`)
    return out.set(order.key, { ...names(order, report), ...stamp(j), unconfirmed: false, probe: '' })
  }
  impliedReplace(j, hand)
  compareCum(j, hand)
  reportedQty(j, hand)
  if (report.price !== null) hand.fields.price = report.price
  if (report.stopPx !== null) hand.fields.stop = report.stopPx
  const base = baseOf(order.base, report, hand.qty, hand.cum)
  if (isTerminal(order.base) && !isTerminal(base)) {
    out.name = 'reopened'
    out.alert('order_reopened', order, `${order.base} here, ${report.ordStatus} at the venue`)
    settle(j, hand, base, false)
    return out.set(order.key, { doubt: 'reopened' })
  }
  settle(j, hand, base, false)
}

/** The venue does not know the order. Final only together with a complete mass status, and only if it never reported anything. */
export function notFound(order: Order, out: Decision, text: string): void {
  out.alert('order_not_found', order, text)
  if (isClosed(order)) return out.set(order.key, { probe: '' })
  out.set(order.key, { notFound: true, doubt: order.doubt === '' ? 'order_not_found' : order.doubt, probe: '' })
}

/** A change of state alone: New, Canceled, Rejected, Expired, done for day, stopped, suspended, calculated. */
function state(j: Judged, hand: Hand): void {
  const { order, report, out } = j
  if (stale(j, hand)) return
  compareCum(j, hand)
  reportedQty(j, hand)
  out.name = report.execType === 'New' ? 'accepted' : report.execType.toLowerCase()
  let base = baseOf(order.base, report, hand.qty, hand.cum)
  if (report.execType === 'Canceled') {
    const named = requestOf(order, report, 'cancel')
    for (const request of order.requests)
      if (request.kind === 'cancel' && (named === undefined || request === named))
        out.changes.push({ t: 'req', o: order.key, id: request.id, to: 'done' })
    // Filled wins over Canceled in that race.
    if (order.base === 'Filled' && hand.cum >= hand.qty) base = 'Filled'
  }
  if (report.execType === 'Rejected') {
    if (hand.cum > 0) {
      out.alert('unexpected_transition', order, `Rejected with ${hand.cum} filled`)
      return probe(j, hand, names(order, report))
    }
    hand.fields.evidence = `rejected:${report.rejectReason}`
    out.alert('order_rejected', order, report.text)
  }
  if (report.execType === 'Stopped' && !isTerminal(base)) base = 'Stopped'
  settle(j, hand, base, false)
}

// Shared steps.

/** What the report calls the order, where that is news. */
function names(order: Order, report: OrderReport): OrderFields {
  const known: OrderFields = {}
  if (report.orderID !== '' && report.orderID !== 'NONE' && report.orderID !== order.orderID) known.orderID = report.orderID
  if (report.positionID !== '' && report.positionID !== order.positionID) known.positionID = report.positionID
  return known
}

function stamp({ report, atUs }: Judged): OrderFields {
  return { execType: report.execType, reported: report.ordStatus, reportedAtUs: atUs }
}

/** The request that a report answers: by 11, else the only open one of its kind. */
function requestOf(order: Order, report: OrderReport, kind: Request['kind']): Request | undefined {
  const named = order.requests.find((request) => request.kind === kind && request.id === report.clOrdID)
  if (named !== undefined) return named
  if (order.ids.includes(report.clOrdID) && report.clOrdID !== order.head) return undefined
  const open = order.requests.filter((request) => request.kind === kind)
  return kind === 'cancel' && open.length === 1 ? open[0] : undefined
}

/** The base state after a report: the reported one, or what the quantities say where that is only a pending state. */
function baseOf(base: BaseState, report: OrderReport, qty: number, cum: number): BaseState {
  const reported = report.ordStatus
  if (reported === 'PendingCancel' || reported === 'PendingReplace' || reported === 'Replaced') return stateByQuantity(base, qty, cum)
  return reported
}

/** CumQty below what is booked, without a bust, a correction or a restatement: old news. The order stays, and is asked after. */
function stale(j: Judged, hand: Hand): boolean {
  const { order, report, out } = j
  if (report.cumQty === null || report.cumQty >= order.cum) return false
  out.name = 'stale'
  out.alert('cum_backwards', order, `CumQty ${report.cumQty}, booked ${order.cum}`)
  probe(j, hand, names(order, report))
  return true
}

/** A CumQty above what is booked is a report that was missed: its quantity is booked as a derived fill. */
function compareCum(j: Judged, hand: Hand): void {
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
function gap(j: Judged, hand: Hand, cum: number, qty: number, last: number): void {
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
function price(j: Judged, hand: Hand, cum: number, qty: number): { px: number; derived: boolean } {
  const { order, report, out } = j
  if (report.lastPx !== null) return { px: report.lastPx, derived: false }
  if (report.avgPx !== null) return { px: derivePx(report.avgPx, report.avgPxScale, cum, hand.value, qty, j.priceScale).px, derived: true }
  out.alert('px_missing', order)
  return { px: order.price ?? 0, derived: true }
}

function execute(j: Judged, hand: Hand, given: { id: string; qty: number; px: number; derived: boolean; gap: boolean }): void {
  const { order, report, rules, out } = j
  hand.cum += given.qty
  hand.value += BigInt(given.qty) * BigInt(given.px)
  const limit = report.orderQty ?? hand.qty
  const over = limit > 0 && hand.cum > limit
  if (over) out.alert('overfill', order, `CumQty ${hand.cum} of ${limit}`)
  const sus = over && rules.overfill === 'quarantine'
  const pos = report.positionID === '' ? order.positionID : report.positionID
  out.changes.push({ t: 'exec', o: order.key, ...given, restated: false, sus, pos, at: report.transactTimeUs, after: -1 })
  const parked = order.parked.find((waiting) => waiting.ref === given.id)
  if (parked === undefined) return
  const i = order.executions.length + out.changes.filter((change) => change.t === 'exec').length - 1
  out.changes.push({ t: 'amend', o: order.key, i, id: parked.id, qty: parked.qty, px: parked.px, derived: false, gap: false })
  out.changes.push({ t: 'unpark', o: order.key, id: parked.id })
  hand.cum += parked.qty - given.qty
  hand.value += BigInt(parked.qty) * BigInt(parked.px) - BigInt(given.qty) * BigInt(given.px)
  hand.wantsProbe = true
}

/** OrderQty as reported: it is followed, and told where nothing explains the change. */
function reportedQty({ order, report, out }: Judged, hand: Hand): void {
  const qty = report.orderQty
  if (qty === null || qty === hand.qty) return
  const replacing = order.requests.some((request) => request.kind === 'replace')
  if (order.qty !== 0 && !replacing) out.alert('qty_changed', order, `OrderQty ${qty}, was ${order.qty}`)
  hand.qty = qty
  hand.fields.qty = qty
}

/** A fill or a status under the id of an open replace: the replace was accepted, its own report was missed. */
function impliedReplace(j: Judged, hand: Hand): void {
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
function cleared({ order, report }: Judged, hand: Hand, answered?: Request): OrderFields {
  const terminal = isTerminal(hand.fields.base ?? order.base)
  if (report.possDup && !terminal) return hand.wantsProbe ? { probe: 'wanted' } : {}
  const open = order.requests.some((request) => request.status === 'unknown' && request !== answered)
  const probe = hand.wantsProbe ? 'wanted' : order.probe === 'wanted' && open && !terminal ? 'wanted' : order.probe === 'open' ? 'open' : ''
  return { doubt: '', unconfirmed: false, notFound: false, probe: hand.fields.probe ?? probe }
}

/** Writes down the state after the report. */
function settle(j: Judged, hand: Hand, base: BaseState, jumped: boolean, answered?: Request): void {
  const { order, report, out } = j
  hand.wantsProbe ||= jumped
  hand.fields.base = base
  const closed = isTerminal(base)
  if (order.evidence === 'order_not_found') {
    // Now it shows what "not found" meant: the order had ended in between, or the venue was wrong.
    hand.fields.evidence = base === 'Filled' ? 'not_found:raced_fill' : closed ? 'not_found:already_canceled' : ''
    if (!closed) out.alert('spurious_not_found', order)
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
  const answer = out.name === 'status' || out.name === 'reopened'
  if (answer && report.ordStatus !== 'PendingCancel' && report.ordStatus !== 'PendingReplace') {
    // The venue has handled all that came before the probe, and it does not have these: they never arrived, or led to nothing.
    for (const request of order.requests) {
      if (request.status !== 'unknown' || out.changes.some((change) => change.t === 'req' && change.id === request.id)) continue
      out.changes.push({ t: 'req', o: order.key, id: request.id, to: 'unanswered' })
      if (!closed) out.alert('request_unanswered', order, request.id)
    }
  }
  out.set(order.key, { ...hand.fields, ...names(order, report), ...stamp(j), ...cleared(j, hand, answered) })
}

/** Names and what else is known are kept, and the venue is asked. */
function probe({ order, out }: Judged, _hand: Hand, fields: OrderFields): void {
  out.set(order.key, { ...fields, probe: order.probe === 'open' ? 'open' : 'wanted' })
}
