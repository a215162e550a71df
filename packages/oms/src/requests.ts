/**
 * Requests on their way out: what stands against one, how it reads at this venue, under which id it goes. Nothing here changes an order; what is
 * prepared counts once the session has taken it.
 */
import type { Approved, CancelOrder, Intent, Moments, NewOrder, Now, ReplaceOrder, Side } from '@fix/events'
import type { Instrument } from '@fix/units'
import { newRefusal, replaceRefusal, replaceTerms, timeInForce } from './construction.ts'
import type { Refusal } from './construction.ts'
import { draftOf, orderFields, qtyText, utcText } from './draft.ts'
import type { Draft } from './draft.ts'
import { cancelGate } from './gate.ts'
import type { Ledger } from './ledger.ts'
import type { MarketPort } from './market.ts'
import { positionName } from './accounts.ts'
import { encodeRequest } from './note.ts'
import type { Note } from './note.ts'
import { blankOrder, tailOf } from './order.ts'
import type { Order } from './order.ts'
import type { ProtectionPolicy } from './protection.ts'
import type { OrderRules } from './rules.ts'

export interface OrdersOptions {
  /** A Map by canonical id fits; it may grow while we run. */
  instruments: { get(instrumentId: string): Instrument | undefined }
  rules: OrderRules
  /** First part of each ClOrdID(11); one for each gateway that trades the account. */
  idPrefix: string
  /** Name of the session that orders go over; facts of other sessions are not ours. Absent: every session's are. */
  source?: string
  /** Name of a drop copy's session: its reports of events are taken as well, and each execution is booked once, whoever tells it first. */
  copySource?: string
  /** What orders note of the market; without it no profit is explained, and none is converted. */
  market?: MarketPort
  /** How long an order may be of unknown fate before people are told; 10 s unless told, Infinity for never. */
  unknownAlertMs?: number
  /** How long a position may be without its stop, and what is done then. */
  protection?: Partial<ProtectionPolicy>
  /** So long after the first order of a group was filled those that it triggers may still be sent; a minute unless told. */
  contingentWithinMs?: number
}

/** A request ready to leave. Nothing has changed yet: it counts from `sent`. */
export interface Prepared {
  draft: Draft
  note: Uint8Array
  /** ClOrdID(11), or the request's own id where it has none; the name for `sent` and `notSent`. */
  clOrdID: string
}

/** A cancel by the venue's names. */
export interface ForcedCancel {
  origClOrdID: string
  orderID?: string
  instrumentId: string
  side: Side
  qty?: number
  cause?: number
}

/** Requests between `prepare` and `sent`: more than this many means that somebody forgets them. */
const maxPrepared = 1024

export class Requests {
  readonly #options: OrdersOptions
  readonly #rules: OrderRules
  readonly #ledger: Ledger
  readonly #prepared = new Map<string, { note: Note; monoUs: number }>()
  readonly #gate: Record<string, number> = {}
  #issued = 0
  #probes = 0

  constructor(options: OrdersOptions, ledger: Ledger) {
    const { rules, idPrefix } = options
    if (!rules.clOrdID.pattern.test(`${idPrefix}1-1`))
      throw new Error(`Orders: idPrefix ${JSON.stringify(idPrefix)} given, expected one that fits ${rules.clOrdID.pattern}`)
    this.#options = options
    this.#rules = rules
    this.#ledger = ledger
  }

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
    if (intent.kind === 'new') return newRefusal(intent, this.#instrument(intent.instrumentId), this.#rules, now.wallUs)
    const order = this.#ledger.find(intent.clOrdID)
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
  prepare(intent: Approved<Intent>, now: Now, moments?: Readonly<Moments>): Prepared {
    const refusal = this.#refusal(intent, now)
    if (refusal !== undefined) throw new Error(`Orders.prepare: ${refusal.code}: ${refusal.text}`)
    switch (intent.kind) {
      case 'new':
        return this.#new(intent, now, moments)
      case 'replace':
        return this.#replace(intent, now, moments)
      case 'cancel':
        return this.#cancel(intent, now, moments)
    }
  }

  #new(intent: NewOrder, now: Now, moments: Moments | undefined): Prepared {
    const instrument = this.#instrument(intent.instrumentId)!
    const tif = timeInForce(intent.timeInForce, intent.ordType, this.#rules)!
    const id = this.#nextId()
    const note: Note & { k: 'new' } = {
      k: 'new',
      cause: intent.cause,
      ...(intent.trace !== undefined && { trace: intent.trace }),
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
      decidedOn: this.#options.market?.top(intent.instrumentId),
    }
    if (intent.expireUs !== undefined) note.exp = intent.expireUs
    if (intent.protect !== undefined) note.guard = [intent.protect.stop ?? null, intent.protect.distance ?? null]
    const { entry = '', positionID = '' } = intent.guards ?? {}
    if (intent.guards !== undefined) note.of = [positionName(this.#rules.hedging, intent.instrumentId, positionID), entry, positionID]
    if (intent.contingency !== undefined) note.group = [intent.contingency.type, intent.contingency.legs]
    if (intent.legOf !== undefined) note.leg = [intent.legOf.first, intent.legOf.at]
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
      expireUs: intent.expireUs,
      positionID,
    })
    const draft = draftOf(this.#rules, 'NewOrderSingle', { clOrdID: id }, orderFields(order, instrument, now.wallUs))
    return this.#ready(id, note, draft, now, moments)
  }

  #cancel(intent: CancelOrder, now: Now, moments: Moments | undefined): Prepared {
    const order = this.#order(intent.clOrdID)
    const id = this.#nextId()
    const orig = tailOf(order)
    const note: Note = { k: 'cancel', cause: intent.cause, id, n: this.#issued, at: now.wallUs, o: order.key, orig, by: intent.by }
    const must = { clOrdID: id, origClOrdID: orig === '' ? order.orderID : orig }
    const draft = draftOf(this.#rules, 'OrderCancelRequest', must, orderFields(order, this.#instrumentOf(order), now.wallUs))
    return this.#ready(id, note, draft, now, moments)
  }

  #replace(intent: ReplaceOrder, now: Now, moments: Moments | undefined): Prepared {
    const order = this.#order(intent.clOrdID)
    const instrument = this.#instrumentOf(order)
    const { qty, price, stop } = replaceTerms(order, intent)
    const id = this.#nextId()
    const orig = tailOf(order)
    const note: Note = { k: 'replace', cause: intent.cause, id, n: this.#issued, at: now.wallUs, o: order.key, orig, qty, px: price, stop }
    const must = { clOrdID: id, origClOrdID: orig === '' ? order.orderID : orig, orderQty: qtyText(qty, instrument.qtyScale) }
    const may = orderFields({ ...order, qty, price, stop }, instrument, now.wallUs)
    return this.#ready(id, note, draftOf(this.#rules, 'OrderCancelReplaceRequest', must, may), now, moments)
  }

  /** A cancel of an order that we don't hold, by the venue's names: an operator's last resort. It touches no order. */
  prepareForcedCancel(given: ForcedCancel, now: Now): Prepared {
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

  #ready(id: string, note: Note, draft: Draft, now: Now, moments?: Readonly<Moments>): Prepared {
    if (this.#prepared.size >= maxPrepared) throw new Error(`Orders: ${maxPrepared} requests prepared, but neither sent nor given up`)
    this.#prepared.set(id, { note, monoUs: now.monoUs })
    return { draft, note: encodeRequest(note, moments), clOrdID: id }
  }

  /** Takes a prepared request out: it was sent, or given up. */
  take(clOrdID: string): { note: Note; monoUs: number } | undefined {
    const prepared = this.#prepared.get(clOrdID)
    this.#prepared.delete(clOrdID)
    return prepared
  }

  #order(clOrdID: string): Order {
    const order = this.#ledger.find(clOrdID)
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
