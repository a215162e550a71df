/**
 * What an ExecutionReport(8) means for the order it belongs to. Nothing is changed here: the report is judged against the order as it is,
 * and the decision says which changes to fold. What does not add up is told, never thrown.
 */
import type { OrderReport } from '@fix/events'
import { endDoubt } from './conclusion.ts'
import type { Decision } from './decision.ts'
import { averageDiffers, executionByRef, gapAt, identityOf, saysOther, syntheticId } from './execution.ts'
import type { OrderFields } from './note.ts'
import { isClosed, isTerminal } from './order.ts'
import type { Order } from './order.ts'
import { firstRef } from './refs.ts'
import type { OrderRules } from './rules.ts'
import {
  baseOf,
  cleared,
  compareCum,
  execute,
  gap,
  Hand,
  impliedReplace,
  names,
  price,
  probe,
  reportedQty,
  reportedCosts,
  requestOf,
  settle,
  stale,
  stamp,
  takeTerms,
  unnamed,
} from './settlement.ts'
import type { Judged } from './settlement.ts'
import { unsoundness } from './soundness.ts'
import { transitions } from './transitions.ts'

/** Is it an answer to a status or mass status request, rather than an event? */
export function isStatusReply(order: Order, report: OrderReport, rules: OrderRules): boolean {
  if (report.execType === 'OrderStatus' || report.massStatusReqID !== '') return true
  if (rules.statusReplyExecType !== 'New' || report.execType !== 'New' || order.probe !== 'open') return false
  // The first that is heard of an order that was not found since: its acknowledgement, overtaken by that.
  return order.evidence !== 'order_not_found' || order.base !== 'Sent'
}

export function judgeReport(j: Judged): void {
  const { order, report, rules, out } = j
  if (report.execType === 'Rejected' && report.ordStatus !== 'Rejected') {
    // Another order with an id of ours was refused, and the report shows ours as it is: it stays untouched (matrices F.1.a, F.1.b).
    out.name = 'reused_clordid'
    out.alert('reused_clordid', order, report.text)
    return
  }
  const unsound = unsoundness(order, report)
  if (unsound !== undefined) {
    out.name = 'quarantined'
    out.alert(unsound.code, order, unsound.text)
    return out.set(order.key, { probe: 'wanted' })
  }
  const status = isStatusReply(order, report, rules)
  const identity = identityOf(report, rules)
  const seen = identity !== '' && order.seen.includes(identity)
  if (seen && !status) {
    out.name = 'duplicate'
    if (!rules.hasExecID || !saysOther(order, report, identity)) return
    out.alert('exec_id_conflict', order, `ExecID ${identity} again, with other content`)
    return out.set(order.key, { probe: 'wanted' })
  }
  if (identity !== '' && !seen) out.changes.push({ t: 'seen', o: order.key, key: identity })
  const row = transitions[report.execType]
  const effect = status ? 'status' : row.effect
  const lost = order.base === 'NeverAccepted'
  if (lost) out.alert('order_reopened', order, `judged never accepted, and now ${report.execType}/${report.ordStatus}`)
  if (!status && !row.from.has(lost ? 'Sent' : order.base)) {
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
  const reported = { id, qty: last, px, derived, gap: false, costs: reportedCosts(j, last, px) }
  const booked = { o: order.key, restated: false, sus: execution.suspense, pos: execution.positionID }
  const rest = { px: execution.px, derived: true, gap: true }
  out.alert('fill_confirmed', order, `${last} at ${px}, booked as ${firstRef(execution.refs)} at ${execution.px}`)
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
  out.alert(
    bust ? 'execution_busted' : 'execution_corrected',
    order,
    `${firstRef(old.refs)}: ${old.qty} at ${old.px} is now ${qty} at ${px}`,
  )
  const costs = bust ? undefined : reportedCosts(j, qty, px)
  out.changes.push({ t: 'amend', o: order.key, i: index, id, qty, px, derived: false, gap: false, costs })
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
      pos: order.positionID,
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
    if (order.base !== 'NeverAccepted') out.alert('order_reopened', order, `${order.base} here, ${report.ordStatus} at the venue`)
    settle(j, hand, base, false)
    return out.set(order.key, { doubt: 'reopened' })
  }
  settle(j, hand, base, false)
}

/** The venue does not know the order. Final only together with a complete mass status, and only if it never reported anything. */
export function notFound(order: Order, out: Decision, text: string): void {
  out.alert('order_not_found', order, text)
  if (isClosed(order)) return endDoubt(order, out)
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
