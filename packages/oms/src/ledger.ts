/**
 * The fold: all orders, executions and positions, changed by notes and by nothing else. It judges nothing and knows no venue; live and
 * recovery call the same `fold`, and `state()` is the same text after both.
 */
import type { Fill } from '@fix/events'
import type { Price, Qty } from '@fix/units'
import { Accounts, positionName, refold } from './accounts.ts'
import type { AccountImage } from './accounts.ts'
import { Changes } from './changes.ts'
import type { AccountCost } from './costs.ts'
import { Guards } from './guards.ts'
import type { GuardsImage } from './guards.ts'
import type { Change, Note } from './note.ts'
import { OpenOrders } from './open-orders.ts'
import { blankOrder, compact, derive, isClosed, usualTrace } from './order.ts'
import type { Execution, Order, Request } from './order.ts'
import { book, exactNumber, restate } from './position.ts'
import { withRef } from './refs.ts'

/** Sums over the open orders of one instrument. */
export interface Totals {
  buy: number
  sell: number
  open: number
  unknown: number
  /** Unknown, or not heard of since the last logon. */
  unreconciled: number
}

/** Our own orders of one instrument. */
interface OrderBook {
  readonly instrumentId: string
  readonly totals: Totals
  /** Those that are live, without those that are closed and only asked about still. */
  readonly open: OpenOrders
}

export interface PositionBreak {
  instrumentId: string
  ours: number
  theirs: number
}

/** An order without what follows from the rest of it. */
type OrderImage = Omit<Order, 'state' | 'ordStatus' | 'worst' | 'value'> & { value: string }

/** All that a ledger knows, in the order in which it came to know it: from an image it goes on exactly as from the notes before it. */
export interface LedgerImage {
  readonly epoch: number
  readonly counter: number
  readonly bookings: number
  readonly breaks: readonly PositionBreak[]
  readonly orders: readonly OrderImage[]
  readonly accounts: readonly AccountImage[]
  readonly costs?: readonly AccountCost[]
  /** Orders by what they may be found by, as ids came. */
  readonly ids: readonly (readonly [string, string])[]
  readonly orderIDs: readonly (readonly [string, string])[]
  readonly positionIDs: readonly (readonly [string, string])[]
  readonly live: readonly string[]
  readonly probesWanted: readonly string[]
  readonly probesOpen: readonly string[]
  /** Absent in images of before there were protective stops. */
  readonly guards?: GuardsImage
}

/** A change of an order that is there. */
type OfOrder = Exclude<Change, { t: 'adopt' | 'break' | 'adjust' | 'cost' | 'guard' }>
const isOfOrder = (change: Change): change is OfOrder => 'o' in change && change.t !== 'adopt'

const none: readonly Order[] = []
const empty: Totals = { buy: 0, sell: 0, open: 0, unknown: 0, unreconciled: 0 }

/** Moves the sums by what the order counts. */
function sum(totals: Totals, order: Order, open: number, unknown: number, unreconciled: number, by: 1 | -1): void {
  if (order.side === 'buy') totals.buy += by * order.worst
  else totals.sell += by * order.worst
  totals.open += open
  totals.unknown += unknown
  totals.unreconciled += unreconciled
}

export class Ledger {
  readonly orders = new Map<string, Order>()
  /** The same orders in the order in which they came, to be read from the end. */
  readonly #inTurn: Order[] = []
  readonly breaks = new Map<string, PositionBreak>()
  /** Keys of orders that are not closed, that have a request open, or whose fate is unknown. */
  readonly live = new Set<string>()
  readonly #books = new Map<string, OrderBook>()
  #lastBook: OrderBook | undefined
  readonly accounts: Accounts
  readonly guards = new Guards()
  /** Of what is open and what is held, by instrument. */
  readonly changes = new Changes()
  readonly probesWanted = new Set<string>()
  readonly probesOpen = new Set<string>()
  readonly total: Totals = { ...empty }
  epoch = 0
  counter = 0
  /** Executions booked or changed so far; says whether positions moved between two moments. */
  bookings = 0
  /** Orders by the ids that are not their own keys: those of cancels and replaces, and of orders that we did not send. */
  readonly #ids = new Map<string, string>()
  readonly #orderIDs = new Map<string, string>()
  readonly #positionIDs = new Map<string, string>()

  readonly #probing: boolean
  readonly #hedging: boolean

  /** `probing`: the venue answers status requests. */
  constructor(hedging: boolean, probing: boolean) {
    this.accounts = new Accounts(hedging)
    this.#probing = probing
    this.#hedging = hedging
  }

  /**
   * A status request names a ClOrdID(11); an adopted order may have none, and is heard of by mass status alone. The id of a cancel that we sent is
   * none: the venue knows no order by it.
   */
  canProbe(order: Order): boolean {
    return this.#probing && (order.external ? order.head !== '' : order.ids.length > 0)
  }

  byId(clOrdID: string): Order | undefined {
    const own = this.orders.get(clOrdID)
    if (own !== undefined && !own.external) return own
    const key = this.#ids.get(clOrdID)
    return key === undefined ? undefined : this.orders.get(key)
  }

  /** By any ClOrdID(11) of the chain, or by the order's own key. */
  find(clOrdID: string): Order | undefined {
    return this.byId(clOrdID) ?? this.orders.get(clOrdID)
  }

  byOrderID(orderID: string): Order | undefined {
    const key = this.#orderIDs.get(orderID)
    return key === undefined ? undefined : this.orders.get(key)
  }

  /** All but the first so many, oldest first. */
  *ordersFrom(count: number): Generator<Order> {
    for (let at = count; at < this.#inTurn.length; at++) yield this.#inTurn[at]
  }

  /** Newest first. */
  *newest(): Generator<Order> {
    for (let at = this.#inTurn.length - 1; at >= 0; at--) yield this.#inTurn[at]
  }

  /** The order that a position id was last seen on. */
  byPositionID(positionID: string): Order | undefined {
    const key = this.#positionIDs.get(positionID)
    return key === undefined ? undefined : this.orders.get(key)
  }

  totals(instrumentId: string): Readonly<Totals> {
    return this.#books.get(instrumentId)?.totals ?? empty
  }

  /** Instruments that have ever had an order or a position. */
  traded(): Iterable<string> {
    return new Set([...this.#books.keys(), ...this.accounts.instruments()])
  }

  /** Orders of the instrument that are open, in no order. */
  openOf(instrumentId: string): readonly Order[] {
    return this.#books.get(instrumentId)?.open.list ?? none
  }

  /** Folds one note. `fills` takes what was booked; recovery passes none. */
  fold(note: Note, epoch: number, seq: number, fills?: Fill[]): void {
    switch (note.k) {
      case 'new':
        this.#number(note.n)
        this.#add(
          blankOrder({
            key: note.id,
            strategy: note.strategy,
            cause: note.cause,
            ...(note.trace !== undefined && note.trace !== usualTrace(note.id, note.cause) && { trace: note.trace }),
            instrumentId: note.ins,
            side: note.side,
            ordType: note.type,
            qty: note.qty,
            cashQty: note.cash,
            price: note.px,
            stop: note.stop,
            tifAsked: note.tif[0],
            tifSent: note.tif[1],
            tif: note.tif[2],
            ...(note.exp !== undefined && { expireUs: note.exp }),
            guardPx: note.guard?.[0] ?? null,
            guardDistance: note.guard?.[1] ?? null,
            guards: note.of?.[0] ?? '',
            entry: note.of?.[1] ?? '',
            positionID: note.of?.[2] ?? '',
            epoch,
            seq,
            sentAtUs: note.at,
            head: note.id,
            ids: [note.id],
            ...(note.decidedOn === undefined ? {} : { decidedOn: note.decidedOn }),
            ...(note.group && { contingency: { type: note.group[0], qty: note.qty, legs: note.group[1] } }),
            ...(note.leg && { legOf: { first: note.leg[0], at: note.leg[1] } }),
          }),
        )
        return
      case 'cancel':
      case 'replace': {
        this.#number(note.n)
        const order = this.orders.get(note.o)
        if (order === undefined) return
        const terms = note.k === 'replace' ? note : { qty: order.qty, px: order.price, stop: order.stop }
        const by = note.k === 'cancel' ? note.by : ''
        this.#change(order, () => {
          order.ids.push(note.id)
          if (note.k === 'cancel') order.cancelBy = note.by
          this.#ids.set(note.id, order.key)
          const request: Request = {
            id: note.id,
            kind: note.k,
            orig: note.orig,
            qty: terms.qty,
            price: terms.px,
            stop: terms.stop,
            status: 'sent',
            by,
            epoch,
            seq,
          }
          order.requests = [...order.requests, request]
        })
        return
      }
      case 'probe': {
        const order = this.orders.get(note.o)
        if (order !== undefined) this.#change(order, () => (order.probe = 'open'))
        return
      }
      case 'ask':
        this.#number(note.n)
        return
      case 'start':
        this.epoch = note.epoch
        this.#forget('start')
        return
      case 'logon':
        this.#forget('logon')
        return
      case 'changes':
        this.#applyAll(note.e, fills)
        return
      default:
        note satisfies never
    }
  }

  /** What was in flight on an earlier run or connection is of unknown fate; every open order waits to be heard of. */
  #forget(doubt: 'start' | 'logon'): void {
    for (const key of [...this.live]) {
      const order = this.orders.get(key)!
      this.#change(order, () => {
        const inFlight = order.base === 'Sent' || order.requests.length > 0
        for (const request of order.requests) request.status = 'unknown'
        if (isClosed(order)) order.requests = []
        else {
          if (inFlight && order.doubt === '') order.doubt = doubt
          order.unconfirmed = true
          order.notFound = false
        }
        order.probe = isClosed(order) && order.doubt === '' ? '' : 'wanted'
      })
    }
  }

  #number(n: number): void {
    if (n > this.counter) this.counter = n
  }

  #add(order: Order): void {
    this.orders.set(order.key, order)
    this.#inTurn.push(order)
    for (const id of order.ids) if (id !== order.key) this.#ids.set(id, order.key)
    derive(order)
    this.#count(order, 1)
  }

  #change(order: Order, change: () => void): void {
    this.#count(order, -1)
    change()
    derive(order)
    this.#count(order, 1)
  }

  #count(order: Order, by: 1 | -1): void {
    const book = this.#bookOf(order.instrumentId)
    const closed = isClosed(order)
    const unknown = order.doubt === '' ? 0 : by
    const unreconciled = order.doubt !== '' || (order.unconfirmed && !closed) ? by : 0
    sum(book.totals, order, closed ? 0 : by, unknown, unreconciled, by)
    sum(this.total, order, closed ? 0 : by, unknown, unreconciled, by)
    if (by === -1) return
    this.changes.add(order.instrumentId)
    if (closed) book.open.remove(order)
    else book.open.add(order)
    if (order.guards !== '') this.guards.placed(order, closed)
    if (!closed || order.requests.length > 0 || order.doubt !== '' || order.probe !== '') this.live.add(order.key)
    else if (this.live.delete(order.key)) compact(order)
    if (order.probe === 'wanted' && this.canProbe(order)) this.probesWanted.add(order.key)
    else this.probesWanted.delete(order.key)
    if (order.probe === 'open') this.probesOpen.add(order.key)
    else this.probesOpen.delete(order.key)
  }

  /** Changes of one order that follow each other are one change of the sums. */
  #applyAll(changes: readonly Change[], fills: Fill[] | undefined): void {
    for (let at = 0; at < changes.length; at++) {
      const change = changes[at]
      if (!isOfOrder(change)) {
        this.#apply(change)
        continue
      }
      const order = this.orders.get(change.o)
      if (order === undefined) throw new Error(`Ledger: a note names order ${change.o}, which no earlier note made`)
      this.#count(order, -1)
      this.#alter(order, change, fills)
      for (; at + 1 < changes.length; at++) {
        const next = changes[at + 1]
        if (!isOfOrder(next) || next.o !== change.o) break
        this.#alter(order, next, fills)
      }
      derive(order)
      this.#count(order, 1)
    }
  }

  /** Reports of one instrument come in runs. */
  #bookOf(instrumentId: string): OrderBook {
    if (this.#lastBook?.instrumentId === instrumentId) return this.#lastBook
    let book = this.#books.get(instrumentId)
    if (book === undefined) this.#books.set(instrumentId, (book = { instrumentId, totals: { ...empty }, open: new OpenOrders() }))
    this.#lastBook = book
    return book
  }

  #apply(change: Exclude<Change, OfOrder>): void {
    if (change.t === 'break') {
      if (change.ours === change.theirs) this.breaks.delete(change.ins)
      else this.breaks.set(change.ins, { instrumentId: change.ins, ours: change.ours, theirs: change.theirs })
      return
    }
    if (change.t === 'guard') {
      const { p, why, tries, at } = change
      return this.guards.told(p, why === '' ? undefined : { why, tries, at })
    }
    if (change.t === 'adjust') {
      const execution = this.#execution(change.id, Math.abs(change.qty), change.px, change.actor)
      if (change.fx !== undefined) execution.fx = change.fx
      const account = this.accounts.own(change.ins)
      account.bookings.push(execution, change.qty > 0 ? 'buy' : 'sell')
      book(account.position, change.qty > 0 ? 'buy' : 'sell', execution.qty, execution.px)
      this.bookings++
      this.changes.add(change.ins)
      this.#guard(change.ins, undefined)
      return
    }
    if (change.t === 'cost') {
      this.accounts.addCost(change.cost)
      return
    }
    if (change.t === 'adopt') {
      const { o, id, ins, side, type, qty, at } = change
      const ids = id === '' ? [] : [id]
      this.#add(
        blankOrder({ key: o, external: true, instrumentId: ins, side, ordType: type, qty, sentAtUs: at, base: 'New', head: id, ids }),
      )
      return
    }
    change satisfies never
  }

  #alter(order: Order, change: OfOrder, fills: Fill[] | undefined): void {
    switch (change.t) {
      case 'set':
        Object.assign(order, change.f)
        if (change.f.orderID !== undefined && order.orderID !== '') this.#orderIDs.set(order.orderID, order.key)
        if (order.positionID !== '') this.#positionIDs.set(order.positionID, order.key)
        return
      case 'id':
        if (!order.ids.includes(change.id)) order.ids.push(change.id)
        this.#ids.set(change.id, order.key)
        return
      case 'req': {
        const at = order.requests.findIndex((request) => request.id === change.id)
        if (at < 0) return
        if (change.to === 'sent' || change.to === 'pending' || change.to === 'unknown') order.requests[at].status = change.to
        else order.requests = order.requests.toSpliced(at, 1)
        return
      }
      case 'seen':
        order.seen.push(change.key)
        return
      case 'park':
        order.parked = [...order.parked, { ref: change.ref, id: change.id, qty: change.qty, px: change.px }]
        return
      case 'unpark':
        order.parked = order.parked.filter((parked) => parked.id !== change.id)
        return
      case 'exec':
        this.#execute(order, change, fills)
        return
      case 'amend':
        this.#amend(order, change)
        return
      case 'move':
        this.#move(order, change)
        return
      case 'drop':
        order.dropped = [...(order.dropped ?? []), change.at]
        return
      default:
        change satisfies never
    }
  }

  #execute(order: Order, change: Change & { t: 'exec' }, fills: Fill[] | undefined): void {
    const execution = this.#execution(change.id, change.qty, change.px, change.pos)
    execution.derived = change.derived
    execution.gap = change.gap
    execution.restated = change.restated
    execution.suspense = change.sus
    execution.transactTimeUs = change.at
    if (change.costs !== undefined) execution.costs = change.costs
    if (change.fx !== undefined) execution.fx = change.fx
    this.bookings++
    order.cum += change.qty
    order.value += BigInt(change.qty) * BigInt(change.px)
    const account = this.accounts.of(order.instrumentId, execution)
    if (change.after >= 0) {
      const before = order.executions[change.after]
      order.executions.splice(change.after + 1, 0, execution)
      account.bookings.insertBehind(before, execution, order)
      refold(account)
      return this.#booked(order, execution)
    }
    order.executions.push(execution)
    account.bookings.push(execution, order)
    if (execution.restated) {
      restate(account.position, order.side, execution.qty)
      return this.#booked(order, execution)
    }
    const realised = book(account.position, order.side, execution.qty, execution.px)
    this.#booked(order, execution)
    fills?.push({
      kind: 'execution_fill',
      execID: change.id,
      clOrdID: order.head === '' ? order.key : order.head,
      orderID: order.orderID,
      instrumentId: order.instrumentId,
      side: order.side,
      qty: change.qty as Qty,
      px: change.px as Price,
      derived: change.derived,
      cumQty: order.cum as Qty,
      realised: exactNumber(realised),
      transactTimeUs: change.at,
    })
  }

  #amend(order: Order, change: Change & { t: 'amend' }): void {
    const execution = order.executions[change.i]
    this.bookings++
    order.cum += change.qty - execution.qty
    order.value += BigInt(change.qty) * BigInt(change.px) - BigInt(execution.qty) * BigInt(execution.px)
    // A gap has no name of its own: what takes its place gives it one.
    execution.refs = execution.gap ? change.id : withRef(execution.refs, change.id)
    execution.qty = change.qty
    execution.px = change.px
    execution.derived = change.derived
    execution.gap = change.gap
    // A correction that names none leaves them; what is busted has cost nothing.
    if (change.costs !== undefined) execution.costs = change.costs
    if (change.qty === 0) delete execution.costs
    refold(this.accounts.of(order.instrumentId, execution))
    this.#booked(order, execution)
  }

  #move(order: Order, { from, to }: Change & { t: 'move' }): void {
    this.bookings++
    this.accounts.move(order, from, to)
    this.#guard(positionName(this.#hedging, order.instrumentId, from), undefined)
    this.#guard(positionName(this.#hedging, order.instrumentId, to), order)
  }

  /** What is in suspense is nobody's to protect. */
  #booked(order: Order, { suspense, positionID, qty }: Execution): void {
    if (!suspense) this.#guard(positionName(this.#hedging, order.instrumentId, positionID), qty > 0 ? order : undefined)
  }

  #guard(name: string, order: Order | undefined): void {
    this.guards.booked(name, this.accounts.held(name), order, (key) => this.orders.get(key)?.side)
  }

  #execution(id: string, qty: number, px: number, positionID: string): Execution {
    return { refs: id, qty, px, derived: false, gap: false, restated: false, suspense: false, positionID, transactTimeUs: 0 }
  }

  *#ownIds(): Generator<[id: string, key: string]> {
    for (const { key, external } of this.orders.values()) if (!external) yield [key, key]
  }

  image(): LedgerImage {
    const orders = [...this.orders.values()].map(({ state: _state, ordStatus: _ordStatus, worst: _worst, value, ...kept }) => {
      return { ...kept, value: value.toString() }
    })
    const { epoch, counter, bookings } = this
    return {
      ...{ epoch, counter, bookings, orders },
      breaks: [...this.breaks.values()],
      accounts: this.accounts.image(this.orders.values()),
      ...(this.accounts.costs.length === 0 ? {} : { costs: this.accounts.costs }),
      ids: [...this.#ownIds(), ...this.#ids],
      orderIDs: [...this.#orderIDs],
      positionIDs: [...this.#positionIDs],
      live: [...this.live],
      probesWanted: [...this.probesWanted],
      probesOpen: [...this.probesOpen],
      guards: this.guards.image(),
    }
  }

  /** Into an empty ledger. What it is given belongs to it from then on. */
  restore(image: LedgerImage): void {
    if (this.orders.size > 0 || this.counter > 0) throw new Error('Ledger.restore: this ledger has folded already, expected an empty one')
    for (const { value, ...kept } of image.orders) this.#add(blankOrder({ ...kept, value: BigInt(value) }))
    this.accounts.restore(image.accounts, this.orders)
    for (const cost of image.costs ?? []) this.accounts.addCost(cost)
    this.guards.restore(image.guards)
    for (const one of image.breaks) this.breaks.set(one.instrumentId, one)
    this.epoch = image.epoch
    this.counter = image.counter
    this.bookings = image.bookings
    this.changes.all()
    for (const [into, from] of [
      [this.#ids, image.ids],
      [this.#orderIDs, image.orderIDs],
      [this.#positionIDs, image.positionIDs],
    ] as const) {
      into.clear()
      for (const [id, key] of from) if (id !== key) into.set(id, key)
    }
    for (const [into, from] of [
      [this.live, image.live],
      [this.probesWanted, image.probesWanted],
      [this.probesOpen, image.probesOpen],
    ] as const) {
      into.clear()
      for (const key of from) into.add(key)
    }
  }

  /** Everything that was folded, as canonical JSON: keys in a fixed order, orders by key, no blanks, bigints as text. */
  state(): string {
    const orders = [...this.orders.keys()].sort().map((key) => {
      const { state: _state, ordStatus: _ordStatus, worst: _worst, ...kept } = this.orders.get(key)!
      return sorted(kept)
    })
    const positions = this.accounts.rows()
    const breaks = [...this.breaks.keys()].sort().map((key) => sorted(this.breaks.get(key)!))
    const { costs } = this.accounts
    const all = {
      breaks,
      ...(costs.length === 0 ? {} : { costs: costs.map(sorted) }),
      counter: this.counter,
      epoch: this.epoch,
      guards: this.guards.rows(),
      orders,
      positions,
    }
    return JSON.stringify(all, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
  }
}

const sorted = (record: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
