/**
 * What a refusal means: OrderCancelReject(9), BusinessMessageReject(j) and the session's Reject(3). A refusal removes its request and nothing
 * else; it moves no quantity. Where it says that the order is not known or already done, the order is asked after, never declared dead.
 */
import type { CancelReject, RequestReject } from '@fix/events'
import type { Decision } from './decision.ts'
import { isClosed, isTerminal } from './order.ts'
import type { Order, Request } from './order.ts'
import { notFound } from './report.ts'
import { says } from './rules.ts'
import type { OrderRules } from './rules.ts'

/** The request that a CancelReject is about: by 11, else the only open one of that kind. */
function refusedRequest(order: Order, reject: CancelReject): Request | undefined {
  const named = order.requests.find((request) => request.id === reject.clOrdID)
  if (named !== undefined || order.ids.includes(reject.clOrdID)) return named
  const open = order.requests.filter((request) => reject.responseTo === '' || request.kind === reject.responseTo)
  return open.length === 1 ? open[0] : undefined
}

export function judgeCancelReject(order: Order, reject: CancelReject, rules: OrderRules, out: Decision): void {
  const request = refusedRequest(order, reject)
  out.name = request === undefined ? 'late_refusal' : 'refused'
  if (request !== undefined) {
    out.changes.push({ t: 'req', o: order.key, id: request.id, to: 'refused' })
    out.alert('request_refused', order, `${request.kind} ${request.id}: ${reject.reason} ${reject.text}`.trim())
  }
  const unknown = reject.reason === '1' || reject.orderID === 'NONE' || says(reject.text, rules.notFoundTexts)
  if (unknown) return orderNotFound(order, out, reject.text)
  if (says(reject.text, rules.underExecutionTexts) && request?.kind === 'cancel') {
    out.name = 'under_execution'
    out.alert('under_execution', order, request.id)
  }
  if (isClosed(order)) return
  const done = reject.ordStatus === 'Filled' || reject.ordStatus === 'Canceled' || reject.ordStatus === 'Expired'
  if (done || reject.reason === '0') {
    // Too late: what it was too late for has happened at the venue and is on its way. Wait, then ask.
    out.alert('fill_pending', order, `${reject.ordStatus} at the venue, ${order.base} here`)
    if (done) out.delay(order.key, rules.times.fillWaitMs)
    if (done) out.set(order.key, { probe: order.probe === 'open' ? 'open' : 'wanted' })
    return
  }
  if (order.base === 'Sent' && reject.ordStatus === 'New') out.set(order.key, { base: 'New' })
}

/** A cancel or replace met "order not found" though we hold the order: ask, and don't trust the order until the answer is there. */
function orderNotFound(order: Order, out: Decision, text: string): void {
  out.name = 'order_not_found'
  out.alert('order_not_found', order, text)
  if (isTerminal(order.base)) {
    const cause = order.base === 'Filled' ? 'raced_fill' : order.base === 'NeverAccepted' ? 'never_accepted' : 'already_canceled'
    return out.alert('not_found_explained', order, `not_found:${cause}`)
  }
  out.set(order.key, { doubt: order.doubt === '' ? 'order_not_found' : order.doubt, probe: 'wanted', evidence: 'order_not_found' })
}

/** `id` is the ClOrdID(11) that the refusal is bound to. */
export function judgeRequestReject(order: Order, id: string, reject: RequestReject, rules: OrderRules, out: Decision): void {
  const missing = says(reject.text, rules.notFoundTexts)
  const request = order.requests.find((open) => open.id === id)
  if (request !== undefined) {
    out.name = 'refused'
    out.changes.push({ t: 'req', o: order.key, id, to: 'refused' })
    out.alert('request_refused', order, `${request.kind} ${id}: ${reject.reason} ${reject.text}`.trim())
    if (missing) return orderNotFound(order, out, reject.text)
    if (says(reject.text, rules.underExecutionTexts)) out.alert('under_execution', order, id)
    return
  }
  // By name alone the refusal of a question is not told from that of the order. Where one was asked it is the question's: an order that
  // works at the venue must not end here, and one that was refused is not found when it is asked after again.
  const asked = order.probe !== '' || order.doubt !== ''
  if (id === order.key && reject.refID !== '' && reject.refMsgType !== 'D' && asked) {
    if (missing && order.probe === 'open') {
      out.name = 'not_found'
      return notFound(order, out, reject.text)
    }
    if (!missing && (order.probe === 'open' || !isClosed(order))) {
      out.name = 'probe_refused'
      const doubt = order.doubt === '' && !isClosed(order) ? 'probe_refused' : order.doubt
      return out.set(order.key, { doubt, probe: order.probe === 'open' ? '' : order.probe })
    }
  }
  if (id === order.key && order.base === 'Sent' && !missing && reject.refMsgType !== 'H') {
    out.name = 'rejected'
    out.alert('order_rejected', order, reject.text)
    return out.set(order.key, {
      base: 'Rejected',
      leaves: 0,
      doubt: '',
      unconfirmed: false,
      probe: '',
      evidence: `refused:${reject.reason}`,
    })
  }
  out.name = 'late_refusal'
  out.alert('unbound_reject', order, `${reject.refMsgType} ${id}: ${reject.text}`)
}

/** Which order and which of its ids a RequestReject is about: 379 first, then the number of the message. */
export function bindRequestReject(
  reject: RequestReject,
  byId: (id: string) => Order | undefined,
  live: Iterable<Order>,
  epoch: number,
): { order: Order; id: string } | undefined {
  if (reject.refID !== '') {
    const order = byId(reject.refID)
    return order === undefined ? undefined : { order, id: reject.refID }
  }
  if (reject.refSeqNum === 0) return undefined
  for (const order of live) {
    if (order.epoch === epoch && order.seq === reject.refSeqNum) return { order, id: order.key }
    for (const request of order.requests) if (request.epoch === epoch && request.seq === reject.refSeqNum) return { order, id: request.id }
  }
  return undefined
}
