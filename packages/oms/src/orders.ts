/**
 * Orders and positions of one account at one venue. Whatever changes them is a note: a request of ours when the session has taken it, a
 * report when it was judged, a timeout, a logon. Live, a note is encoded and folded; recovery folds the same bytes and stands where we stood.
 * Nothing here sends or waits: drafts go out through `place`, time is an argument, and what is due is asked for.
 */
import type {
  Approved,
  CancelOrder,
  CancelReject,
  Fact,
  Fill,
  Intent,
  NewOrder,
  Now,
  OrderReport,
  ReplaceOrder,
  RequestReject,
  Side,
} from '@fix/events'
import type { Instrument } from '@fix/units'
import { bind, orderOf } from './binding.ts'
import { closeOrder, conclude } from './conclusion.ts'
import { newRefusal, replaceRefusal, replaceTerms, timeInForce } from './construction.ts'
import type { Refusal } from './construction.ts'
import { Deadlines } from './deadlines.ts'
import { Decision } from './decision.ts'
import type { OrderAlert } from './decision.ts'
import { draftOf, orderFields, qtyText, utcText } from './draft.ts'
import type { Draft } from './draft.ts'
import { syntheticId } from './execution.ts'
import { cancelGate } from './gate.ts'
import { Ledger } from './ledger.ts'
import type { PositionBreak } from './ledger.ts'
import { decodeNote, encodeNote } from './note.ts'
import type { Note } from './note.ts'
import { blankOrder, isClosed, tailOf } from './order.ts'
import type { Order } from './order.ts'
import { averagePx, exactNumber, unrealised } from './position.ts'
import type { Position } from './position.ts'
import { bindRequestReject, judgeCancelReject, judgeRequestReject } from './refusal.ts'
import { judgeReport } from './report.ts'
import type { Findings } from './reconciliation.ts'
import type { OrderRules, RequestType } from './rules.ts'
import { viewOf } from './view.ts'
import type { OrderView, PositionView } from './view.ts'

export interface OrdersOptions {
  /** A Map by canonical id fits; it may grow while we run. */
  instruments: { get(instrumentId: string): Instrument | undefined }
  rules: OrderRules
  /** First part of each ClOrdID(11); one for each gateway that trades the account. */
  idPrefix: string
  /** Name of the session that orders go over; facts of other sessions are not ours. Absent: every session's are. */
  source?: string
}

/** A request ready to leave. Nothing has changed yet: it counts from `sent`. */
export interface Prepared {
  draft: Draft
  note: Uint8Array
  /** ClOrdID(11), or the request's own id where it has none; the name for `sent` and `notSent`. */
  clOrdID: string
}

/** What came of a fact. `note` belongs in the fact's own record; of a fact that no message brought, into a note record of stream 0. */
export interface Applied {
  note: Uint8Array | undefined
  fills: Fill[]
  alerts: OrderAlert[]
  /** What the fact was found to mean; for the audit and the counters. */
  decision: string
}

/** Something that the desk should do now. */
export type Wanted = { kind: 'probe'; clOrdID: string } | { kind: 'cancel'; clOrdID: string; by: CancelOrder['by'] }

/** Where a record of the journal stood; more may be there. */
export interface RecordPlace {
  epoch: number
  seq: number
}

/** Requests between `prepare` and `sent`: more than this many means that somebody forgets them. */
const maxPrepared = 1024

/** Status requests without an answer at one time; the account's budget is shared. */
const maxOpenProbes = 16

export class Orders {
  readonly #options: OrdersOptions
  readonly #rules: OrderRules
  readonly #ledger: Ledger
  readonly #prepared = new Map<string, { note: Note; monoUs: number }>()
  readonly #deadlines = new Deadlines()
  /** Probes without an answer, in a row. */
  readonly #tries = new Map<string, number>()
  /** Cancels that met an execution and wait for their next try. */
  readonly #retries = new Map<string, CancelOrder['by']>()
  readonly #asks = new Set<string>()
  readonly #gate: Record<string, number> = {}
  #issued = 0
  #probes = 0
  #connection = 0

  constructor(options: OrdersOptions) {
    const { rules, idPrefix } = options
    if (!rules.clOrdID.pattern.test(`${idPrefix}1-1`))
      throw new Error(`Orders: idPrefix ${JSON.stringify(idPrefix)} given, expected one that fits ${rules.clOrdID.pattern}`)
    this.#options = options
    this.#rules = rules
    this.#ledger = new Ledger(rules.hedging, rules.requests.OrderStatusRequest !== undefined)
  }

  // Requests.

  /** Why this would not be sent; undefined where nothing stands against it. Changes nothing; the cancel gate counts what it was asked. */
  refusal(intent: Intent, now: Now): Refusal | undefined {
    const refusal = this.#refusal(intent, now)
    if (intent.kind === 'cancel') {
      const decision = refusal?.code ?? 'send'
      this.#gate[decision] = (this.#gate[decision] ?? 0) + 1
    }
    return refusal
  }

  #refusal(intent: Intent, now: Now): Refusal | undefined {
    if (intent.kind === 'new') return newRefusal(intent, this.#instrument(intent.instrumentId), this.#rules)
    const order = this.#find(intent.clOrdID)
    if (intent.kind === 'replace') return replaceRefusal(order, intent, order && this.#instrument(order.instrumentId), this.#rules)
    if (order === undefined) return { code: 'order_unknown', text: `no order ${intent.clOrdID}` }
    const decision = cancelGate(order, intent.by, this.#rules, now)
    return decision === 'send' ? undefined : { code: decision, text: `cancel of ${order.key} in ${order.state}` }
  }

  /** How often the cancel gate decided what. */
  get gateCounts(): Readonly<Record<string, number>> {
    return this.#gate
  }

  /** The request for an approved intent. Throws where `refusal` has a reason: a refusal is asked for first, or is a defect of ours. */
  prepare(intent: Approved<Intent>, now: Now): Prepared {
    const refusal = this.#refusal(intent, now)
    if (refusal !== undefined) throw new Error(`Orders.prepare: ${refusal.code}: ${refusal.text}`)
    switch (intent.kind) {
      case 'new':
        return this.#new(intent, now)
      case 'replace':
        return this.#replace(intent, now)
      case 'cancel':
        return this.#cancel(intent, now)
    }
  }

  #new(intent: NewOrder, now: Now): Prepared {
    const instrument = this.#instrument(intent.instrumentId)!
    const tif = timeInForce(intent.timeInForce, intent.ordType, this.#rules)!
    const id = this.#nextId()
    const note: Note = {
      k: 'new',
      cause: intent.cause,
      id,
      n: this.#issued,
      at: now.wallUs,
      strategy: intent.strategy,
      ins: intent.instrumentId,
      side: intent.side,
      type: intent.ordType,
      qty: intent.qty,
      cash: intent.cashOrderQty ?? 0,
      px: intent.limit ?? null,
      stop: intent.stop ?? null,
      tif: [intent.timeInForce ?? '', tif.send, tif.effective],
    }
    const order = blankOrder({
      key: id,
      instrumentId: note.ins,
      side: note.side,
      ordType: note.type,
      qty: note.qty,
      cashQty: note.cash,
      price: note.px,
      stop: note.stop,
      tifSent: tif.send,
    })
    return this.#ready(id, note, draftOf(this.#rules, 'NewOrderSingle', { clOrdID: id }, orderFields(order, instrument, now.wallUs)), now)
  }

  #cancel(intent: CancelOrder, now: Now): Prepared {
    const order = this.#order(intent.clOrdID)
    const id = this.#nextId()
    const orig = tailOf(order)
    const note: Note = { k: 'cancel', cause: intent.cause, id, n: this.#issued, at: now.wallUs, o: order.key, orig, by: intent.by }
    const must = { clOrdID: id, origClOrdID: orig === '' ? order.orderID : orig }
    const draft = draftOf(this.#rules, 'OrderCancelRequest', must, orderFields(order, this.#instrumentOf(order), now.wallUs))
    return this.#ready(id, note, draft, now)
  }

  #replace(intent: ReplaceOrder, now: Now): Prepared {
    const order = this.#order(intent.clOrdID)
    const instrument = this.#instrumentOf(order)
    const { qty, price, stop } = replaceTerms(order, intent)
    const id = this.#nextId()
    const orig = tailOf(order)
    const note: Note = { k: 'replace', cause: intent.cause, id, n: this.#issued, at: now.wallUs, o: order.key, orig, qty, px: price, stop }
    const must = { clOrdID: id, origClOrdID: orig === '' ? order.orderID : orig, orderQty: qtyText(qty, instrument.qtyScale) }
    const may = orderFields({ ...order, qty, price, stop }, instrument, now.wallUs)
    return this.#ready(id, note, draftOf(this.#rules, 'OrderCancelReplaceRequest', must, may), now)
  }

  /** A cancel of an order that we don't hold, by the venue's names: an operator's last resort. It touches no order. */
  prepareForcedCancel(
    given: { origClOrdID: string; orderID?: string; instrumentId: string; side: Side; qty?: number; cause?: number },
    now: Now,
  ): Prepared {
    const instrument = this.#instrument(given.instrumentId)
    if (instrument === undefined) throw new Error(`Orders.prepareForcedCancel: no instrument ${given.instrumentId}`)
    const id = this.#nextId()
    const note: Note = { k: 'ask', cause: given.cause ?? 0, id, n: this.#issued, at: now.wallUs, what: `cancel ${given.origClOrdID}` }
    const { instrumentId, side, qty = 0, orderID = '' } = given
    const may = orderFields(blankOrder({ key: id, instrumentId, side, qty, orderID }), instrument, now.wallUs)
    const draft = draftOf(this.#rules, 'OrderCancelRequest', { clOrdID: id, origClOrdID: given.origClOrdID }, may)
    return this.#ready(id, note, draft, now)
  }

  /** OrderStatusRequest(H): how does this order stand? Carries the first ClOrdID(11) of the chain. */
  prepareProbe(clOrdID: string, now: Now, cause = 0): Prepared {
    const order = this.#order(clOrdID)
    if (!this.#ledger.canProbe(order))
      throw new Error(`Orders.prepareProbe: order ${clOrdID} can't be asked after: no ClOrdID(11), or no status requests here`)
    const id = `${order.key}?${++this.#probes}`
    const note: Note = { k: 'probe', cause, id, at: now.wallUs, o: order.key }
    const may = orderFields(order, this.#instrumentOf(order), now.wallUs)
    return this.#ready(id, note, draftOf(this.#rules, 'OrderStatusRequest', { clOrdID: order.ids[0] }, may), now)
  }

  /** OrderMassStatusRequest(AF) about all orders. */
  prepareMassStatus(now: Now, cause = 0): Prepared {
    const id = this.#nextId()
    const draft = draftOf(this.#rules, 'OrderMassStatusRequest', { massStatusReqID: id })
    return this.#ready(id, { k: 'ask', cause, id, n: this.#issued, at: now.wallUs, what: 'massStatus' }, draft, now)
  }

  /** RequestForPositions(AN). */
  preparePositions(now: Now, cause = 0): Prepared {
    const id = this.#nextId()
    const may = { transactTime: utcText(now.wallUs) }
    const draft = draftOf(this.#rules, 'RequestForPositions', { posReqID: id }, may)
    return this.#ready(id, { k: 'ask', cause, id, n: this.#issued, at: now.wallUs, what: 'positions' }, draft, now)
  }

  #ready(id: string, note: Note, draft: Draft, now: Now): Prepared {
    if (this.#prepared.size >= maxPrepared) throw new Error(`Orders: ${maxPrepared} requests prepared, but neither sent nor given up`)
    this.#prepared.set(id, { note, monoUs: now.monoUs })
    return { draft, note: encodeNote(note), clOrdID: id }
  }

  /** The session has numbered and journalled it: from here on it counts. */
  sent(clOrdID: string, seq: number, epoch: number): void {
    const prepared = this.#prepared.get(clOrdID)
    if (prepared === undefined) throw new Error(`Orders.sent: ${clOrdID} given, expected the clOrdID of a prepared request`)
    this.#prepared.delete(clOrdID)
    const { note, monoUs } = prepared
    this.#connection = epoch
    this.#ledger.fold(note, epoch, seq)
    const ends = monoUs + this.#rules.times.requestTimeoutMs * 1000
    if (note.k === 'probe') this.#deadlines.set(`probe ${note.o}`, ends)
    else if (note.k === 'ask') this.#asks.add(note.id)
    else this.#deadlines.set(`request ${clOrdID}`, ends)
  }

  /** It was not taken, and nothing has happened. The id is gone: it is never given out again. */
  notSent(clOrdID: string, _code: string): void {
    this.#prepared.delete(clOrdID)
  }

  // Facts.

  /** Takes any fact; what is not about orders changes nothing. `cause` is the idx under which the inbox admitted it. */
  apply(fact: Fact, now: Now, cause = 0): Applied {
    if ('source' in fact && this.#options.source !== undefined && fact.source !== this.#options.source) return nothing()
    switch (fact.kind) {
      case 'order_report':
        return this.#report(fact, now, cause)
      case 'cancel_reject':
        return this.#cancelReject(fact, now, cause)
      case 'request_reject':
        return this.#requestReject(fact, now, cause)
      case 'start':
        return this.#commit({ k: 'start', cause, epoch: fact.epoch }, new Decision(), now)
      case 'session_up':
        this.#connection = fact.epoch
        if (this.#ledger.live.size === 0) return nothing()
        return this.#commit({ k: 'logon', cause, epoch: fact.epoch }, new Decision(), now)
      case 'session_gap_filled':
        return this.#gapFilled(fact.epoch, fact.seqs, now, cause)
      case 'wake':
        return this.wake(now, cause)
      default:
        return nothing()
    }
  }

  #report(report: OrderReport, now: Now, cause: number): Applied {
    const out = new Decision()
    const bound = bind(this.#ledger, this.#rules, report, now.wallUs, out)
    if (bound === undefined) return this.#decide(out, now, cause)
    const priceScale = this.#instrument(bound.instrumentId)?.priceScale ?? 0
    judgeReport({ order: bound, report, rules: this.#rules, priceScale, atUs: now.wallUs, out })
    return this.#decide(out, now, cause)
  }

  #cancelReject(reject: CancelReject, now: Now, cause: number): Applied {
    const out = new Decision()
    const { origClOrdID, clOrdID, orderID } = reject
    const ledger = this.#ledger
    const order = ledger.byId(origClOrdID) ?? ledger.byId(clOrdID) ?? ledger.byOrderID(orderID)
    if (order === undefined) {
      out.name = 'unbound'
      out.alert('unbound_reject', undefined, `${clOrdID},${origClOrdID}: ${reject.reason} ${reject.text}`)
    } else {
      const by = order.requests.find((request) => request.id === clOrdID)?.by ?? 'strategy'
      judgeCancelReject(order, reject, this.#rules, out)
      if (out.name === 'under_execution') this.#retry(order, by as CancelOrder['by'], now)
    }
    return this.#decide(out, now, cause)
  }

  #requestReject(reject: RequestReject, now: Now, cause: number): Applied {
    const out = new Decision()
    if (this.#asks.has(reject.refID)) return nothing()
    const live = [...this.#ledger.live].map((key) => this.#ledger.orders.get(key)!)
    const bound = bindRequestReject(reject, (id) => this.#ledger.byId(id), live, this.#connection)
    if (bound === undefined) {
      out.name = 'unbound'
      out.alert('unbound_reject', undefined, `${reject.refMsgType} ${reject.refID}: ${reject.text}`)
    } else judgeRequestReject(bound.order, bound.id, reject, this.#rules, out)
    return this.#decide(out, now, cause)
  }

  /** Messages that a resend passed over: what they asked for never arrived, or arrived before; the venue is asked. */
  #gapFilled(epoch: number, seqs: readonly number[], now: Now, cause: number): Applied {
    const out = new Decision()
    out.name = 'gap_filled'
    const passed = new Set(seqs)
    for (const key of this.#ledger.live) {
      const order = this.#ledger.orders.get(key)!
      const own = order.epoch === epoch && passed.has(order.seq) && order.base === 'Sent'
      const requests = order.requests.filter((request) => request.epoch === epoch && passed.has(request.seq))
      for (const request of requests) out.changes.push({ t: 'req', o: key, id: request.id, to: 'unknown' })
      if (!own && requests.length === 0) continue
      if (order.doubt === '') out.doubt(key, 'gap_filled')
      else out.set(key, { probe: 'wanted' })
      out.alert('order_unknown', order, 'passed over in a resend')
    }
    return this.#decide(out, now, cause)
  }

  // Time.

  /** Next deadline on the clock of `now.monoUs`; Infinity where none waits. */
  get deadlineUs(): number {
    return this.#deadlines.nextUs
  }

  /** Deadlines that have come: a silent request is asked after, a silent probe makes the order unknown. Never assumes success or refusal. */
  wake(now: Now, cause = 0): Applied {
    const out = new Decision()
    out.name = 'timeout'
    for (let name = this.#deadlines.take(now.monoUs); name !== undefined; name = this.#deadlines.take(now.monoUs)) {
      const [what, id] = name.split(' ')
      if (what === 'request') this.#requestTimeout(id, out)
      else if (what === 'probe') this.#probeTimeout(id, out, now)
    }
    return this.#decide(out, now, cause)
  }

  #requestTimeout(id: string, out: Decision): void {
    const order = this.#ledger.byId(id)
    if (order === undefined) return
    const request = order.requests.find((open) => open.id === id)
    if (request === undefined) {
      if (id !== order.key || order.base !== 'Sent' || order.doubt !== '') return
      out.alert('request_timeout', order, 'no report of a new order')
      return out.set(order.key, { probe: order.probe === 'open' ? 'open' : 'wanted' })
    }
    if (isClosed(order)) {
      // It can't matter any more, and its answer may never come.
      out.changes.push({ t: 'req', o: order.key, id, to: 'unanswered' })
      return
    }
    if (request.status === 'unknown') return
    out.alert('request_timeout', order, `${request.kind} ${id}`)
    out.changes.push({ t: 'req', o: order.key, id, to: 'unknown' })
    out.set(order.key, { probe: order.probe === 'open' ? 'open' : 'wanted' })
  }

  #probeTimeout(key: string, out: Decision, now: Now): void {
    const order = this.#ledger.orders.get(key)
    if (order === undefined || order.probe !== 'open') return
    if (isClosed(order) && order.doubt === '') return out.set(key, { probe: '' })
    const tries = (this.#tries.get(key) ?? 0) + 1
    this.#tries.set(key, tries)
    out.alert('probe_timeout', order, `try ${tries}`)
    const last = tries >= this.#rules.times.tries
    if (last) out.alert('probe_exhausted', order)
    else this.#deadlines.set(`delay ${key}`, now.monoUs + this.#rules.times.retryMs * 1000 * 2 ** (tries - 1))
    const doubt = order.doubt === '' ? 'timeout' : order.doubt
    if (order.doubt === '') out.alert('order_unknown', order, 'no answer to a status request')
    out.set(key, { probe: last ? '' : 'wanted', doubt })
  }

  /** "Under execution": the cancel is tried again after a back-off, a bounded number of times. */
  #retry(order: Order, by: CancelOrder['by'], now: Now): void {
    const tries = (this.#tries.get(`cancel ${order.key}`) ?? 0) + 1
    this.#tries.set(`cancel ${order.key}`, tries)
    if (tries > this.#rules.times.tries) return
    this.#retries.set(order.key, by)
    this.#deadlines.set(`cancel ${order.key}`, now.monoUs + this.#rules.times.retryMs * 1000 * 2 ** (tries - 1))
  }

  /** What is due: probes to send, cancels to try again. Ask after each fact and each wake-up. */
  wants(now: Now): Wanted[] {
    const wanted: Wanted[] = []
    for (const [key, by] of this.#retries) {
      const order = this.#ledger.orders.get(key)!
      if ((this.#deadlines.at(`cancel ${key}`) ?? 0) > now.monoUs) continue
      if (cancelGate(order, by, this.#rules, now) === 'send') wanted.push({ kind: 'cancel', clOrdID: key, by })
      this.#retries.delete(key)
    }
    for (const key of this.#ledger.probesWanted) {
      if (this.#ledger.probesOpen.size + wanted.length >= maxOpenProbes) break
      const delay = this.#deadlines.at(`delay ${key}`)
      if (delay === undefined || delay <= now.monoUs) wanted.push({ kind: 'probe', clOrdID: key })
    }
    return wanted
  }

  // Reconciliation and policy.

  /** Does the venue take this kind of request? */
  offers(request: RequestType): boolean {
    return this.#rules.requests[request] !== undefined
  }

  /** A status request about this order is due (`wanted`) or without its answer (`open`); `never` where it can't be asked after. */
  probeOf(clOrdID: string): '' | 'wanted' | 'open' | 'never' {
    const order = this.#find(clOrdID)
    return order === undefined || !this.#ledger.canProbe(order) ? 'never' : order.probe
  }

  /** Name of the order that a report belongs to. */
  keyOf(report: OrderReport): string | undefined {
    return orderOf(this.#ledger, report)?.key
  }

  /** Executions booked or changed in this process; tells whether positions moved between two moments. */
  get bookings(): number {
    return this.#ledger.bookings
  }

  /** Decides by table what a reconciliation left open. The note is one of stream 0. */
  conclude(findings: Findings, now: Now, cause = 0): Applied {
    const out = new Decision()
    out.name = 'reconciled'
    conclude(this.#ledger, this.#rules, findings, now, out)
    return this.#decide(out, now, cause)
  }

  /** Moves a position by policy or by an operator: an event with a name on it, never a silent edit. `qty` is signed. */
  adjustPosition(given: { instrumentId: string; qty: number; px: number; actor: string }, now: Now, cause = 0): Applied {
    const { instrumentId: ins, qty, px, actor } = given
    if (!Number.isSafeInteger(qty) || qty === 0 || !Number.isSafeInteger(px))
      throw new Error(`Orders.adjustPosition: quantity ${qty} at ${px} given, expected scaled integers, the quantity not 0`)
    const out = new Decision()
    out.name = 'adjusted'
    const held = this.positionQty(ins)
    const id = syntheticId('adjust', this.#rules.account, ins, String(held), String(held + qty))
    out.changes.push({ t: 'adjust', id, ins, qty, px, actor })
    const open = this.#ledger.breaks.get(ins)
    if (open !== undefined) out.changes.push({ t: 'break', ins, ours: held + qty, theirs: open.theirs })
    return this.#decide(out, now, cause)
  }

  /** An operator closes an order whose fate can't be learned any other way; who and why stands in its evidence. */
  closeByOperator(clOrdID: string, actor: string, reason: string, now: Now, cause = 0): Applied {
    const order = this.#order(clOrdID)
    if (isClosed(order)) throw new Error(`Orders.closeByOperator: order ${clOrdID} is ${order.base}, expected an open one`)
    const out = new Decision()
    out.name = 'closed_by_operator'
    closeOrder(order, out, 'Canceled', `operator:${actor}:${reason}`)
    return this.#decide(out, now, cause)
  }

  // Notes.

  /** Folds a note of the journal. Notes of other owners are passed over. Throws on a note that no earlier one makes sense of. */
  fold(note: Uint8Array, place: RecordPlace): void {
    const decoded = decodeNote(note)
    if (decoded === undefined) return
    this.#ledger.fold(decoded, place.epoch, place.seq)
  }

  /** All state as canonical JSON: the same text after live running and after recovery. */
  state(): string {
    return this.#ledger.state()
  }

  #decide(out: Decision, now: Now, cause: number): Applied {
    if (out.changes.length === 0) return { note: undefined, fills: [], alerts: out.alerts, decision: out.name }
    return this.#commit({ k: 'changes', cause, at: now.wallUs, d: out.name, e: out.changes }, out, now)
  }

  #commit(note: Note, out: Decision, now: Now): Applied {
    const fills: Fill[] = []
    const bytes = encodeNote(note)
    this.#ledger.fold(note, 0, 0, fills)
    if (note.k === 'logon' || note.k === 'start') {
      // Whatever was waited for on the last connection will not come.
      this.#deadlines.clearAll()
      this.#tries.clear()
      this.#retries.clear()
    }
    for (const [key, ms] of out.delays) this.#deadlines.set(`delay ${key}`, now.monoUs + ms * 1000)
    if (note.k === 'changes') {
      for (const change of note.e) if (change.t === 'set' && change.f.probe === '') this.#tries.delete(change.o)
    }
    return { note: bytes, fills, alerts: out.alerts, decision: note.k === 'changes' ? note.d : note.k }
  }

  // Views.

  /** By any ClOrdID(11) of the chain. */
  get(clOrdID: string): OrderView | undefined {
    const order = this.#find(clOrdID)
    return order === undefined ? undefined : viewOf(order)
  }

  /** Orders that are not closed. */
  open(instrumentId?: string): OrderView[] {
    const found: OrderView[] = []
    for (const key of this.#ledger.live) {
      const order = this.#ledger.orders.get(key)!
      if (!isClosed(order) && (instrumentId === undefined || order.instrumentId === instrumentId)) found.push(viewOf(order))
    }
    return found
  }

  /** Every order of the journal, oldest first. */
  *all(): Generator<OrderView> {
    for (const order of this.#ledger.orders.values()) yield viewOf(order)
  }

  get openOrders(): number {
    return this.#ledger.total.open
  }

  /** Orders that are Unknown, or open and not heard of since the last logon: nothing new is traded while there are any. */
  get unreconciled(): number {
    return this.#ledger.total.unreconciled
  }

  /** Orders of unknown fate. */
  unknownCount(instrumentId?: string): number {
    return instrumentId === undefined ? this.#ledger.total.unknown : this.#ledger.totals(instrumentId).unknown
  }

  /** What open buys may still fill at worst: resting, in flight, Unknown; of a replace on its way the larger of old and new. */
  openBuyQty(instrumentId: string): number {
    return this.#ledger.totals(instrumentId).buy
  }

  openSellQty(instrumentId: string): number {
    return this.#ledger.totals(instrumentId).sell
  }

  /** Signed net position, what stands in suspense included. */
  positionQty(instrumentId: string): number {
    return this.#ledger.position(instrumentId).qty + this.#ledger.suspense(instrumentId).qty
  }

  position(instrumentId: string): PositionView {
    return positionView(instrumentId, '', this.#ledger.position(instrumentId))
  }

  /** Positions by PosMaintRptID(721) on hedged accounts; one net leg elsewhere. */
  legs(instrumentId: string): PositionView[] {
    return this.#ledger.legs(instrumentId).map(({ positionID, position }) => positionView(instrumentId, positionID, position))
  }

  /** Overfills under the policy `quarantine`. */
  suspense(instrumentId: string): PositionView {
    return positionView(instrumentId, '', this.#ledger.suspense(instrumentId))
  }

  /** Every instrument that was ever traded, with its net position. */
  positions(): PositionView[] {
    return this.#ledger.instruments().map((id) => this.position(id))
  }

  /** Profit that closing at `mark` would realise, at priceScale + qtyScale; NaN beyond 2^53. */
  unrealised(instrumentId: string, mark: number): number {
    return exactNumber(unrealised(this.#ledger.position(instrumentId), mark))
  }

  /** Positions that the venue has otherwise. */
  breaks(): PositionBreak[] {
    return [...this.#ledger.breaks.values()]
  }

  #find(clOrdID: string): Order | undefined {
    return this.#ledger.byId(clOrdID) ?? this.#ledger.orders.get(clOrdID)
  }

  #order(clOrdID: string): Order {
    const order = this.#find(clOrdID)
    if (order === undefined) throw new Error(`Orders: ClOrdID ${clOrdID} given, expected one of an order of ours`)
    return order
  }

  #instrument(id: string): Instrument | undefined {
    return this.#options.instruments.get(id)
  }

  #instrumentOf(order: Order): Instrument {
    const instrument = this.#instrument(order.instrumentId)
    if (instrument === undefined) throw new Error(`Orders: instrument ${order.instrumentId} of order ${order.key} is not known (any more)`)
    return instrument
  }

  /** Prefix, epoch of this run, counter: unique for ever, as the epoch rises with each start and the counter with each id. */
  #nextId(): string {
    if (this.#ledger.epoch === 0) throw new Error('Orders: a request before the fact `start`, expected the epoch of this run first')
    this.#issued = Math.max(this.#issued, this.#ledger.counter) + 1
    const id = `${this.#options.idPrefix}${this.#ledger.epoch}-${this.#issued}`
    if (id.length > this.#rules.clOrdID.maxLen) throw new Error(`Orders: ClOrdID ${id} is longer than ${this.#rules.clOrdID.maxLen}`)
    return id
  }
}

const nothing = (): Applied => ({ note: undefined, fills: [], alerts: [], decision: 'ignored' })

const positionView = (instrumentId: string, positionID: string, position: Position): PositionView => ({
  instrumentId,
  positionID,
  qty: position.qty,
  avgPx: averagePx(position),
  cost: position.cost,
  realised: exactNumber(position.realised),
})
