/** What a reconciliation leaves open is decided by table: order here against order there, position here against position there. */
import type { Absence } from './absence.ts'
import type { Decision } from './decision.ts'
import type { Ledger } from './ledger.ts'
import { isClosed, isTerminal } from './order.ts'
import type { BaseState, Order } from './order.ts'
import type { Findings } from './reconciliation.ts'
import type { OrderRules } from './rules.ts'

export function conclude(ledger: Ledger, rules: OrderRules, findings: Findings, absence: Absence, out: Decision): void {
  for (const key of ledger.live) {
    const order = ledger.orders.get(key)!
    if (!isClosed(order)) absent(order, rules, findings, absence.missing(key), out)
    else if (order.doubt !== '' && findings.massStatus === 'complete' && !findings.named.has(key)) endDoubt(order, out)
  }
  if (findings.positions === 'complete') comparePositions(ledger, findings, out)
}

/** An order that is open here and that the venue does not name; an answer counts where the order was old enough when it was asked for. */
function absent(order: Order, rules: OrderRules, findings: Findings, missing: '' | 'early' | 'counts', out: Decision): void {
  const massStatus = rules.requests.OrderMassStatusRequest !== undefined
  if (findings.named.has(order.key)) return
  if (massStatus ? findings.massStatus !== 'complete' || !findings.asked.has(order.key) : missing !== 'counts') return
  const neverReported = order.execType === '' && order.cum === 0 && !order.external
  if (order.notFound && neverReported) {
    // Asked after too early: nothing is said of it before it was asked after again.
    if (missing !== 'counts') return
    // Both ways of asking say that it is not there, and it never was: it did not arrive, or was not taken.
    out.alert('never_accepted', order)
    if (order.evidence === 'order_not_found') out.alert('not_found_explained', order, 'not_found:never_accepted')
    return closeOrder(order, out, 'NeverAccepted', 'never_accepted')
  }
  if (order.doubt === 'absent') return
  out.alert('order_absent', order, `${order.base} here, not named by the venue`)
  out.set(order.key, { doubt: 'absent', probe: order.probe === 'open' ? 'open' : 'wanted' })
}

/**
 * An order that has ended here, and of which only a replace was in doubt, as that might have given it more to do: nothing of it works at the
 * venue, so the replace never arrived, or is over too. What it executed then is told by its reports, and by the position.
 */
export function endDoubt(order: Order, out: Decision): void {
  for (const { id, status } of order.requests) if (status === 'unknown') out.changes.push({ t: 'req', o: order.key, id, to: 'unanswered' })
  out.set(order.key, { doubt: '', unconfirmed: false, probe: '' })
}

/** The end of an order, and of all that was asked of it. */
export function closeOrder(order: Order, out: Decision, base: BaseState, evidence: string): void {
  for (const request of order.requests) out.changes.push({ t: 'req', o: order.key, id: request.id, to: 'unanswered' })
  out.set(order.key, { base, leaves: 0, doubt: '', unconfirmed: false, probe: '', evidence })
}

function comparePositions(ledger: Ledger, findings: Findings, out: Decision): void {
  // A break of an instrument that we never traded, and that the venue holds no more, is over too.
  for (const ins of new Set([...ledger.accounts.instruments(), ...findings.held.keys(), ...ledger.breaks.keys()])) {
    const ours = ledger.accounts.position(ins).qty + ledger.accounts.suspense(ins).qty
    const theirs = findings.held.get(ins) ?? 0
    const known = ledger.breaks.get(ins)
    if (ours !== theirs) askEnded(ledger, ins, out)
    if (ours === theirs ? known === undefined : known?.ours === ours && known.theirs === theirs) continue
    out.changes.push({ t: 'break', ins, ours, theirs })
    if (ours !== theirs) out.alert('position_break', { key: '', instrumentId: ins }, `${ours} here, ${theirs} at the venue`)
  }
}

/** Orders asked after because of one break; the later ones are the likelier. */
const mostAsked = 16

/**
 * A position that differs may be a fill behind the end of its order, of which the report was lost: nobody else would ask after an order that has
 * ended. The answer books it, like every CumQty(14) above ours; where it does not explain the break, that stays, for an operator.
 */
function askEnded(ledger: Ledger, ins: string, out: Decision): void {
  const short: Order[] = []
  for (const order of ledger.orders.values())
    if (order.instrumentId === ins && isTerminal(order.base) && order.base !== 'Rejected' && order.cum < order.qty && order.probe === '')
      short.push(order)
  for (const order of short.slice(-mostAsked)) if (ledger.canProbe(order)) out.set(order.key, { probe: 'wanted' })
}
