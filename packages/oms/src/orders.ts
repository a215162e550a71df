/**
 * Orders and positions of one account at one venue. Whatever changes them is a note: a request of ours when the session has taken it, a
 * report when it was judged, a timeout, a logon. Live, a note is encoded and folded; recovery folds the same bytes and stands where we stood.
 * Nothing here sends or waits: drafts go out through `place`, time is an argument, and what is due is asked for.
 */
import { traceIdOf } from '@fix/events'
import type { Approved, CancelOrder, CancelReject, Fact, Fill, Intent, Moments, Now, OrderReport, RequestReject, Side } from '@fix/events'
import { Absence } from './absence.ts'
import { bind, orderOf } from './binding.ts'
import { Contingencies } from './contingencies.ts'
import { closeOrder, conclude } from './conclusion.ts'
import type { Refusal } from './construction.ts'
import { Decision } from './decision.ts'
import type { OrderAlert } from './decision.ts'
import type { AccountCost } from './costs.ts'
import { moveToLeg } from './hedged-leg.ts'
import { identityOf, syntheticId } from './execution.ts'
import { Ledger } from './ledger.ts'
import type { LedgerImage, PositionBreak } from './ledger.ts'
import { stampArrival, stampRates } from './market-stamps.ts'
import { decodeNote, encodeNote } from './note.ts'
import type { Note } from './note.ts'
import { isClosed, usualTrace, type Order } from './order.ts'
import { Protection, protectionPolicy } from './protection.ts'
import { Patience } from './patience.ts'
import type { Wanted } from './patience.ts'
import { exactNumber, unrealised } from './position.ts'
import type { Changes } from './changes.ts'
import { costDigits, type PortfolioSource } from './portfolio.ts'
import type { Findings } from './reconciliation.ts'
import { bindRequestReject, judgeCancelReject, judgeRequestReject } from './refusal.ts'
import { Questions } from './questions.ts'
import { isStatusReply, judgeReport } from './report.ts'
import { Requests } from './requests.ts'
import type { ForcedCancel, OrdersOptions, Prepared } from './requests.ts'
import { says } from './rules.ts'
import type { OrderRules, RequestType } from './rules.ts'
import { StrategyQuantities } from './strategy-quantities.ts'
import { positionView, viewOf } from './view.ts'
import type { EndedFilter, OrderView, PositionView } from './view.ts'

/** What came of a fact. `note` belongs in the fact's own record; of a fact that no message brought, into a note record of stream 0. */
export interface Applied {
  note: Uint8Array | undefined
  fills: Fill[]
  alerts: OrderAlert[]
  /** What the fact was found to mean; for the audit and the counters. */
  decision: string
}

/** Where a record of the journal stood; more may be there. */
export interface RecordPlace {
  epoch: number
  seq: number
}

/** What groups of orders want, what people are told of them, and what has become of those that came too late. */
export interface Contingent {
  wishes: Intent[]
  alerts: OrderAlert[]
  applied: Applied | undefined
}

export class Orders {
  readonly #options: OrdersOptions
  readonly #rules: OrderRules
  /** A copy is never the answer to a question of ours. */
  readonly #copyRules: OrderRules
  readonly #ledger: Ledger
  readonly #requests: Requests
  readonly #patience: Patience
  readonly #absence: Absence
  readonly #questions = new Questions()
  readonly #protection: Protection
  readonly #contingencies: Contingencies
  readonly #strategies: StrategyQuantities
  readonly #asks = new Set<string>()
  #connection = 0

  constructor(options: OrdersOptions) {
    const { rules } = options
    this.#options = options
    this.#rules = rules
    this.#copyRules = { ...rules, statusReplyExecType: 'OrderStatus' }
    this.#ledger = new Ledger(rules.hedging, rules.requests.OrderStatusRequest !== undefined)
    this.#requests = new Requests(options, this.#ledger)
    this.#patience = new Patience(this.#ledger, rules, options.unknownAlertMs)
    this.#absence = new Absence(rules)
    const policy = { ...protectionPolicy, ...options.protection }
    this.#strategies = new StrategyQuantities(this.#ledger.accounts)
    this.#contingencies = new Contingencies(this.#ledger, rules, (id) => options.instruments.get(id), options.contingentWithinMs)
    this.#protection = new Protection(this.#ledger, rules, policy, (id) => options.instruments.get(id))
  }

  // Requests.

  /** Why this would not be sent; undefined where nothing stands against it. Changes nothing; the cancel gate counts what it was asked. */
  refusal(intent: Intent, now: Now): Refusal | undefined {
    return this.#requests.refusal(intent, now)
  }

  /** How often the cancel gate decided what. */
  get gateCounts(): Readonly<Record<string, number>> {
    return this.#requests.gateCounts
  }

  /** The request for an approved intent. Throws where `refusal` has a reason: a refusal is asked for first, or is a defect of ours. `moments`: for its note. */
  prepare(intent: Approved<Intent>, now: Now, moments?: Readonly<Moments>): Prepared {
    return this.#requests.prepare(intent, now, moments)
  }

  /** A cancel of an order that we don't hold, by the venue's names: an operator's last resort. It touches no order. */
  prepareForcedCancel(given: ForcedCancel, now: Now): Prepared {
    return this.#requests.prepareForcedCancel(given, now)
  }

  /** OrderStatusRequest(H): how does this order stand? Carries the first ClOrdID(11) of the chain. */
  prepareProbe(clOrdID: string, now: Now, cause = 0): Prepared {
    return this.#requests.prepareProbe(clOrdID, now, cause)
  }

  /** OrderMassStatusRequest(AF) about all orders. */
  prepareMassStatus(now: Now, cause = 0): Prepared {
    return this.#requests.prepareMassStatus(now, cause)
  }

  /** RequestForPositions(AN). */
  preparePositions(now: Now, cause = 0): Prepared {
    return this.#requests.preparePositions(now, cause)
  }

  /** The session has numbered and journalled it: from here on it counts. */
  sent(clOrdID: string, seq: number, epoch: number): void {
    const prepared = this.#requests.take(clOrdID)
    if (prepared === undefined) throw new Error(`Orders.sent: ${clOrdID} given, expected the clOrdID of a prepared request`)
    const { note, monoUs } = prepared
    this.#connection = epoch
    this.#ledger.fold(note, epoch, seq)
    this.#protection.stir()
    this.#contingencies.stir()
    this.#patience.sent(note, clOrdID, monoUs)
    if (note.k === 'new') this.#absence.sent(clOrdID, monoUs)
    if (note.k === 'probe') {
      this.#absence.asked(note.o, monoUs)
      this.#questions.asked(note.o)
    }
    if (note.k === 'ask' && !note.what.startsWith('cancel')) this.#asks.add(note.id)
    if (note.k === 'ask' && note.what === 'massStatus') this.#questions.askedAll(note.id)
  }

  /** It was not taken, and nothing has happened. The id is gone: it is never given out again. */
  notSent(clOrdID: string, _code: string): void {
    this.#requests.take(clOrdID)
  }

  // Facts.

  /** Takes any fact; what is not about orders changes nothing. `cause` is the idx under which the inbox admitted it. */
  apply(fact: Fact, now: Now, cause = 0): Applied {
    if ('source' in fact && this.#options.source !== undefined && fact.source !== this.#options.source)
      return this.#copied(fact, now, cause)
    switch (fact.kind) {
      case 'order_report':
        return this.#report(fact, now, cause)
      case 'cancel_reject':
        return this.#cancelReject(fact, now, cause)
      case 'request_reject':
        return this.#requestReject(fact, now, cause)
      case 'start':
        this.#contingencies.begin()
        return this.#commit({ k: 'start', cause, epoch: fact.epoch }, new Decision(), now)
      case 'session_up':
        this.#connection = fact.epoch
        this.#absence.connected(now)
        this.#questions.clear()
        this.#protection.forget()
        this.#contingencies.forget()
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

  /** Of a drop copy events count; answers on it are to somebody else's questions. */
  #copied(fact: Fact, now: Now, cause: number): Applied {
    if (fact.kind !== 'order_report' || fact.source !== this.#options.copySource) return nothing()
    if (fact.execType === 'OrderStatus' || fact.massStatusReqID !== '') return nothing()
    return this.#report(fact, now, cause, this.#copyRules)
  }

  #report(report: OrderReport, now: Now, cause: number, rules = this.#rules): Applied {
    const out = new Decision()
    const bound = bind(this.#ledger, rules, report, now.wallUs, out)
    if (bound === undefined) return this.#decide(out, now, cause)
    const { instruments, market } = this.#options
    const { priceScale = 0, qtyScale = 0, currency = '' } = instruments.get(bound.instrumentId) ?? {}
    const earlier = this.#answersEarlier(bound, report)
    judgeReport({ order: bound, report, rules, priceScale, qtyScale, currency, atUs: now.wallUs, earlier, out })
    moveToLeg(bound, rules, out)
    if (market !== undefined) {
      stampArrival(market, bound, report, out)
      stampRates(market, currency, out)
    }
    return this.#decide(out, now, cause)
  }

  /** Does this answer a question that is older than the last "order not found" of its order? */
  #answersEarlier(order: Order, report: OrderReport): boolean {
    const { massStatusReqID, ordStatus, cumQty, transactTimeUs } = report
    const answers = isStatusReply(order, report, this.#rules)
    if (!answers && order.evidence !== 'order_not_found') return false
    if (massStatusReqID !== '') return this.#questions.answeredAll(massStatusReqID, order.key)
    const says = `${ordStatus} ${cumQty} ${transactTimeUs}`
    if (answers) return this.#questions.answered(order.key, says)
    this.#questions.heard(order.key, says)
    return false
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
      if (out.name === 'order_not_found') this.#questions.notFound(order.key)
      if (out.name === 'under_execution') this.#patience.retry(order, by as CancelOrder['by'], now)
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
    } else {
      judgeRequestReject(bound.order, bound.id, reject, this.#rules, out)
      if (out.name === 'order_not_found') this.#questions.notFound(bound.order.key)
      if (out.name === 'not_found' || out.name === 'probe_refused') this.#questions.answered(bound.order.key, out.name)
    }
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
    return Math.min(this.#patience.nextUs, this.#protection.nextUs, this.#contingencies.nextUs)
  }

  /** A timer runs for this request of ours. */
  awaits(clOrdID: string): boolean {
    return this.#patience.awaits(clOrdID)
  }

  /** Deadlines that have come: a silent request is asked after, a silent probe makes the order unknown. Never assumes success or refusal. */
  wake(now: Now, cause = 0): Applied {
    const out = new Decision()
    out.name = 'timeout'
    this.#patience.wake(now, out)
    this.#protection.woke(now)
    this.#contingencies.woke(now)
    return this.#decide(out, now, cause)
  }

  /** What is due: probes to send, cancels to try again. Ask after each fact and each wake-up. */
  wants(now: Now): Wanted[] {
    return this.#patience.wants(now)
  }

  // Protective stops.

  /** Which positions are without the stop that they are to have, and which have it again. Ask after each fact; the note is one of stream 0. */
  reviewProtection(now: Now, cause = 0): Applied {
    const out = new Decision()
    out.name = 'protection'
    this.#protection.review(now, out)
    return out.changes.length === 0 ? nothing() : this.#decide(out, now, cause)
  }

  /** What positions need for their stops; ask behind `reviewProtection`, once everything is reconciled. Each passes risk like any other. */
  protectionWishes(now: Now, cause = 0): Intent[] {
    return this.#protection.wishes(now, cause)
  }

  /** What has refused stops has changed: they are asked for again without the pause that their refusals have earned. */
  protectAgain(): void {
    this.#protection.again()
  }

  /** A position of this instrument is without the stop that it is to have, or was not seen with it since the last logon. */
  unprotected(instrumentId: string): boolean {
    return this.#protection.unprotected(instrumentId)
  }

  /** Positions that are so, over all instruments. */
  get unprotectedPositions(): number {
    return this.#protection.unprotectedCount
  }

  // Contingent orders.

  /**
   * What groups of orders need: `mayOpen` says whether a new order of an instrument may leave. Ask after each fact, once everything is reconciled; `applied` are
   * the orders that it has become too late for, and its note is one of stream 0.
   */
  contingencies(now: Now, cause: number, mayOpen: (instrumentId: string) => boolean): Contingent {
    const { wishes, alerts, late } = this.#contingencies.review(now, cause, mayOpen)
    if (late.length === 0) return { wishes, alerts, applied: undefined }
    const out = new Decision()
    out.name = 'contingency_late'
    for (const { first, at, text } of late) {
      out.changes.push({ t: 'drop', o: first.key, at })
      out.alert('contingency_late', first, `order ${at} of its group is not sent: ${text}`)
    }
    return { wishes, alerts, applied: this.#decide(out, now, cause) }
  }

  // Reconciliation and policy.

  /** Does the venue take this kind of request? */
  offers(request: RequestType): boolean {
    return this.#rules.requests[request] !== undefined
  }

  /** Does this Text(58) say that there is no such order? */
  isNotFound(text: string): boolean {
    return says(text, this.#rules.notFoundTexts)
  }

  /** A status request about this order is due (`wanted`) or without its answer (`open`); `never` where it can't be asked after. */
  probeOf(clOrdID: string): '' | 'wanted' | 'open' | 'never' {
    const order = this.#ledger.find(clOrdID)
    return order === undefined || !this.#ledger.canProbe(order) ? 'never' : order.probe
  }

  /** Name of the order that a report belongs to. */
  keyOf(report: OrderReport): string | undefined {
    return orderOf(this.#ledger, report)?.key
  }

  /** Name of the execution that a report tells of: its order's, and its own within that; '' where it belongs to no order, or has none. */
  executionNameOf(report: OrderReport): string {
    const key = this.keyOf(report)
    const identity = key === undefined ? '' : identityOf(report, this.#rules)
    return identity === '' ? '' : `${key} ${identity}`
  }

  /** Would it mean something if the venue, asked now, did not name this order? By its age. */
  absenceCounts(clOrdID: string, now: Now): boolean {
    return this.#absence.waitUs(clOrdID, now.monoUs) <= 0
  }

  /**
   * Microseconds until every order that the venue was asked after too early can be asked after again with an answer that counts, 0 where that is
   * now; undefined where there is none such.
   */
  absenceWaitUs(now: Now): number | undefined {
    let waitUs: number | undefined
    for (const key of this.#ledger.live) {
      const order = this.#ledger.orders.get(key)!
      if (isClosed(order) || order.doubt === '' || !order.notFound || this.#absence.missing(key) !== 'early') continue
      waitUs = Math.max(waitUs ?? 0, this.#absence.waitUs(key, now.monoUs))
    }
    return waitUs
  }

  /** Executions booked or changed in this process; tells whether positions moved between two moments. */
  get bookings(): number {
    return this.#ledger.bookings
  }

  /** Decides by table what a reconciliation left open. The note is one of stream 0. */
  conclude(findings: Findings, now: Now, cause = 0): Applied {
    const out = new Decision()
    out.name = 'reconciled'
    conclude(this.#ledger, this.#rules, findings, this.#absence, out)
    this.#protection.stir()
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
    const { instruments, market } = this.#options
    const fx = market?.rate(instruments.get(ins)?.currency ?? '')
    out.changes.push({ t: 'adjust', id, ins, qty, px, actor, ...(fx && { fx }) })
    const open = this.#ledger.breaks.get(ins)
    if (open !== undefined) out.changes.push({ t: 'break', ins, ours: held + qty, theirs: open.theirs })
    return this.#decide(out, now, cause)
  }

  /**
   * Books what no execution brought: the swap of a night, a fee of the account. `amount` is signed as it moves profit. An id that was booked
   * before books nothing: statements of a venue may be read twice.
   */
  bookCost(given: Omit<AccountCost, 'fx' | 'at'>, now: Now, cause = 0): Applied {
    const { amount, scale, id } = given
    if (!Number.isSafeInteger(amount) || amount === 0 || !Number.isInteger(scale) || scale < 0 || scale > costDigits)
      throw new Error(
        `Orders.bookCost: amount ${amount} at scale ${scale} given, expected a scaled integer that is not 0, of 0 to 15 digits`,
      )
    const out = new Decision()
    out.name = this.#ledger.accounts.hasCost(id) ? 'duplicate' : 'cost'
    if (out.name === 'duplicate') return this.#decide(out, now, cause)
    const fx = this.#options.market?.rate(given.currency)
    const positionID = this.#rules.hedging ? given.positionID : ''
    out.changes.push({ t: 'cost', cost: { ...given, positionID, at: now.wallUs, ...(fx && { fx }) } })
    return this.#decide(out, now, cause)
  }

  /** An operator closes an order whose fate can't be learned any other way; who and why stands in its evidence. */
  closeByOperator(clOrdID: string, actor: string, reason: string, now: Now, cause = 0): Applied {
    const order = this.#ledger.find(clOrdID)
    if (order === undefined || isClosed(order))
      throw new Error(`Orders.closeByOperator: order ${clOrdID} is ${order?.base ?? 'unknown'}, expected an open one`)
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

  /** All that is known, to be kept: `restore` of it goes on as the notes before it would have let go on. */
  image(): LedgerImage {
    return this.#ledger.image()
  }

  /** Before anything is folded. Throws on an image that does not hold together. */
  restore(image: LedgerImage): void {
    this.#ledger.restore(image)
  }

  #decide(out: Decision, now: Now, cause: number): Applied {
    if (out.changes.length === 0) return { note: undefined, fills: [], alerts: out.alerts, decision: out.name }
    return this.#commit({ k: 'changes', cause, at: now.wallUs, d: out.name, e: out.changes }, out, now)
  }

  #commit(note: Note, out: Decision, now: Now): Applied {
    const fills: Fill[] = []
    const bytes = encodeNote(note)
    this.#ledger.fold(note, 0, 0, fills)
    this.#protection.stir()
    this.#contingencies.stir()
    if (note.k === 'logon' || note.k === 'start') {
      this.#patience.forget()
      this.#protection.forget()
      this.#contingencies.forget()
      this.#asks.clear()
      for (const key of this.#ledger.live) if (this.#ledger.orders.get(key)!.doubt !== '') this.#patience.doubted(key, now)
    }
    if (out.delays !== undefined) for (const [key, ms] of out.delays) this.#patience.delay(key, ms, now)
    if (note.k === 'changes') {
      let last = ''
      for (const change of note.e) {
        if (change.t === 'set' && change.f.probe === '') this.#answered(change.o, change.f.notFound, note.d)
        if (change.t === 'set' && change.f.doubt !== undefined) this.#doubted(change.o, change.f.doubt !== '', now)
        // Nearly always all of them are of one order.
        if (!('o' in change) || change.o === last) continue
        last = change.o
        const order = this.#ledger.orders.get(last)
        if (order !== undefined && order.requests.length > 0 && isClosed(order)) this.#patience.settled(order, now)
      }
    }
    return { note: bytes, fills, alerts: out.alerts, decision: note.k === 'changes' ? note.d : note.k }
  }

  #doubted(key: string, doubted: boolean, now: Now): void {
    if (doubted) this.#patience.doubted(key, now)
    else this.#patience.trusted(key)
  }

  /** A question about this order is over, as `decision` has it. One that was given up may still be answered. */
  #answered(key: string, notFound: boolean | undefined, decision: string): void {
    this.#patience.answered(key)
    if (notFound === true) this.#absence.notFound(key)
    else if (decision !== 'timeout') this.#absence.heard(key)
  }

  // Views.

  /** By any ClOrdID(11) of the chain. */
  get(clOrdID: string): OrderView | undefined {
    const order = this.#ledger.find(clOrdID)
    return order === undefined ? undefined : viewOf(order)
  }

  /** Trace id of an order, 32 hex digits, by any ClOrdID(11) of its chain: the same in all that is told of it, over restarts too. '' where it is not known. */
  traceOf(clOrdID: string): string {
    const order = this.#ledger.find(clOrdID)
    if (order === undefined) return ''
    return order.trace ?? (order.external ? traceIdOf(order.key) : usualTrace(order.key, order.cause))
  }

  /** Who wanted this order; '' where it is none of ours, or of nobody's strategy. */
  strategyOf(clOrdID: string): string {
    return this.#ledger.find(clOrdID)?.strategy ?? ''
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

  /** By the venue's name of it. */
  withOrderID(orderID: string): OrderView | undefined {
    const order = this.#ledger.byOrderID(orderID)
    return order === undefined ? undefined : viewOf(order)
  }

  /** The newest orders that are closed, newest first: at most `count` of them, found without a look at those before. */
  ended(count: number, { instrumentId, sentFromUs = -Infinity, sentUntilUs = Infinity, before }: EndedFilter = {}): OrderView[] {
    const found: OrderView[] = []
    if (count <= 0) return found
    let reached = before === undefined
    for (const order of this.#ledger.newest()) {
      if (!reached) {
        reached = order.key === before
        continue
      }
      if (!isClosed(order) || order.sentAtUs < sentFromUs || order.sentAtUs > sentUntilUs) continue
      if (instrumentId !== undefined && order.instrumentId !== instrumentId) continue
      found.push(viewOf(order))
      if (found.length >= count) break
    }
    return found
  }

  get openOrders(): number {
    return this.#ledger.total.open
  }

  /** Open orders of one instrument: resting, in flight, Unknown. */
  openCount(instrumentId: string): number {
    return this.#ledger.totals(instrumentId).open
  }

  /** The best limit of our own open orders on that side: the highest of buys, the lowest of sells; NaN where there is none. */
  bestOpenLimit(instrumentId: string, side: Side): number {
    let best = NaN
    const open = this.#ledger.openOf(instrumentId)
    for (let at = 0; at < open.length; at++) {
      const order = open[at]
      if (order.side !== side || order.price === null || isClosed(order)) continue
      if (Number.isNaN(best) || (side === 'buy' ? order.price > best : order.price < best)) best = order.price
    }
    return best
  }

  /** What a strategy's own position becomes towards the side where its open orders of that side fill. */
  strategyWorst(instrumentId: string, side: Side, strategy: string): number {
    const held = this.#strategies.of(instrumentId, strategy)
    let worst = side === 'buy' ? held : -held
    const open = this.#ledger.openOf(instrumentId)
    for (let at = 0; at < open.length; at++) if (open[at].side === side && open[at].strategy === strategy) worst += open[at].worst
    return worst
  }

  /** Changes of open quantities and positions, by instrument. */
  get changes(): Readonly<Changes> {
    return this.#ledger.changes
  }

  /** Instruments that have ever had an order or a position. */
  traded(): Iterable<string> {
    return this.#ledger.traded()
  }

  /** Orders that are Unknown, or open and not heard of since the last logon: nothing new is traded while there are any. */
  get unreconciled(): number {
    return this.#ledger.total.unreconciled
  }

  /** Such orders of one instrument. */
  unreconciledOf(instrumentId: string): number {
    return this.#ledger.totals(instrumentId).unreconciled
  }

  /** The venue has another position than we. */
  broken(instrumentId: string): boolean {
    return this.#ledger.breaks.has(instrumentId)
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
    return this.#ledger.accounts.qtyOf(instrumentId)
  }

  position(instrumentId: string): PositionView {
    return positionView(instrumentId, '', this.#ledger.accounts.position(instrumentId))
  }

  /** Positions by PosMaintRptID(721) on hedged accounts; one net leg elsewhere. */
  legs(instrumentId: string): PositionView[] {
    return this.#ledger.accounts.legs(instrumentId).map(({ positionID, position }) => positionView(instrumentId, positionID, position))
  }

  /** Overfills under the policy `quarantine`. */
  suspense(instrumentId: string): PositionView {
    return positionView(instrumentId, '', this.#ledger.accounts.suspense(instrumentId))
  }

  /** Positions are kept by the venue's position id. */
  get hedging(): boolean {
    return this.#rules.hedging
  }

  priceScaleOf(instrumentId: string): number {
    return this.#options.instruments.get(instrumentId)?.priceScale ?? 0
  }

  /** Every execution in the order of booking, by account: what a `Portfolio` reads. */
  get accounts(): PortfolioSource {
    return this.#ledger.accounts
  }

  /** Every instrument that was ever traded, with its net position. */
  positions(): PositionView[] {
    return this.#ledger.accounts.instruments().map((id) => this.position(id))
  }

  /** Profit that closing at `mark` would realise, at priceScale + qtyScale; NaN beyond 2^53. */
  unrealised(instrumentId: string, mark: number): number {
    return exactNumber(unrealised(this.#ledger.accounts.position(instrumentId), mark))
  }

  /** Positions that the venue has otherwise. */
  breaks(): PositionBreak[] {
    return [...this.#ledger.breaks.values()]
  }
}

const nothing = (): Applied => ({ note: undefined, fills: [], alerts: [], decision: 'ignored' })
