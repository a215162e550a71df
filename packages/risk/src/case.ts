/**
 * One order before the rules: every number that a rule looks at, gathered once. One reused record of fixed shape, so that a verdict
 * costs no allocation. What could not be read is NaN, and no rule holds on NaN: a hole in the case refuses.
 */
import type { BookState, Intent, KillState, NewOrder, Now, OrdType, Side, TimeInForce } from '@fix/events'
import type { DayEnds } from './account-day.ts'
import type { Activity } from './activity.ts'
import { noAccountBounds, noBounds, type AccountBounds, type Bounds } from './bounds.ts'
import { unknownMark, type DrawdownGuard } from './drawdown-guard.ts'
import type { Exposed, Exposure } from './exposure.ts'
import type { HighWater } from './high-water.ts'
import type { Reserved } from './reservations.ts'
import type { BooksView, ClockView, OrdersView } from './views.ts'

/** What all instruments have together. */
export interface Account extends Pick<Activity, 'day' | 'rate'> {
  readonly dayEnds: DayEnds
}

export interface Case {
  /** Inputs that threw, made no sense or were not there. */
  faults: number
  instrumentId: string
  strategy: string
  side: Side
  /** '' for a replace, which keeps the type of its order. */
  ordType: OrdType | ''
  timeInForce: TimeInForce | ''
  permitted: boolean
  bounds: Readonly<Bounds>
  account: Readonly<AccountBounds>
  /** Further values of the account's limits that are missing or make no sense. */
  accountMissing: number
  /** Nobody asks for the equity, or it is known. */
  equityKnown: boolean
  /** The marks that stand over the order. */
  day: Readonly<HighWater>
  total: Readonly<HighWater>
  ofStrategy: Readonly<HighWater>
  kill: KillState
  /** Made by the kill switch itself, to close. */
  byKill: boolean
  /** OrderQty(38) as asked for. */
  qty: number
  /** Price(44) and StopPx(99) as asked for; NaN where the order has none. */
  limit: number
  stop: number
  /** What is left to do of the order as asked for. */
  leaves: number
  /** What the order adds to the worst case on its side; 0 or less for a replace that adds nothing. */
  added: number
  /** A replace that only takes quantity away: it relieves, like a cancel. */
  relieves: boolean
  /** What may still be closed on this side without passing through zero; negative when open orders close more than there is. */
  closable: number
  /** Position, and open orders of both sides with what is reserved. */
  position: number
  buys: number
  sells: number
  /** The same of the strategy alone, towards the side. */
  strategyWorst: number
  /** What it comes to over all instruments; read only where it is asked for. */
  readonly exposed: Exposed
  /** Position with every order of this side filled, this one too; positive is the direction of the side. */
  worst: number
  unknown: number
  /** The venue has the position otherwise. */
  broken: boolean
  openOrders: number
  accountOpenOrders: number
  /** Our own best limit on the other side, NaN where there is none; read only where it is asked for. */
  ownOpposite: number
  /** The position has not the stop that it is to have; true where that can't be told. */
  unprotected: boolean
  /** The order brings a stop for what it opens. */
  protected: boolean
  /** A protective order. It relieves where it is no larger than the position that it is to close. */
  guards: boolean
  /** Best prices that the book has: 0 to 2. */
  sides: number
  /** '' where there is none. */
  bookState: BookState | ''
  live: boolean
  closed: boolean
  mdAgeUs: number
  bestBid: number
  bestAsk: number
  /** Price that the collars judge: the limit, of a market order the best price that it would take; NaN for a stop, which is a trigger. */
  pays: number
  /** The dearest price that the order may have, as far as the collar lets it, and its value at that. */
  worstPx: number
  value: number
  /** Lowest and highest of twice the middle of the book over the window of the drift, now included. */
  lowMid: number
  highMid: number
  dayOrders: number
  dayQty: number
  dayValue: number
  accountDayOrders: number
  messagesLeft: number
  accountMessagesLeft: number
  /** Microseconds since an order with the same terms. */
  sinceSameUs: number
  executions: number
  /** Our clock and those of the peers, so far apart; 0 where nobody asks. */
  skewUs: number
  /** The same, whoever asks; NaN where nobody knows it. Nothing is judged by it: it is for the record. */
  offsetUs: number
  /** What an override makes of the case, where its control keeps no more than the limit asks for; NaN where none was looked at. */
  readonly lifted: Lifted
}

/** Messages that its limit leaves, and of currencies what `Exposed` has. */
export interface Lifted extends Pick<Exposed, 'inCurrency' | 'currencyLimit'> {
  messagesLeft: number
}

export function emptyCase(): Case {
  const exposed = { gross: NaN, net: NaN, credit: NaN, margin: NaN, inCurrency: NaN, currencyLimit: NaN }
  const lifted = { messagesLeft: NaN, inCurrency: NaN, currencyLimit: NaN }
  return clear({ exposed, lifted } as Case)
}

export function clear(c: Case): Case {
  c.faults = 0
  c.instrumentId = ''
  c.strategy = ''
  c.side = 'buy'
  c.ordType = ''
  c.timeInForce = ''
  c.permitted = false
  c.bounds = noBounds
  c.account = noAccountBounds
  c.accountMissing = NaN
  c.equityKnown = false
  c.day = unknownMark
  c.total = unknownMark
  c.ofStrategy = unknownMark
  c.kill = 'halted'
  c.byKill = false
  c.qty = NaN
  c.limit = NaN
  c.stop = NaN
  c.leaves = NaN
  c.added = NaN
  c.relieves = false
  c.closable = NaN
  c.worst = NaN
  c.position = NaN
  c.buys = NaN
  c.sells = NaN
  c.strategyWorst = NaN
  c.exposed.gross = NaN
  c.exposed.net = NaN
  c.exposed.credit = NaN
  c.exposed.margin = NaN
  c.exposed.inCurrency = NaN
  c.exposed.currencyLimit = NaN
  c.unknown = NaN
  c.broken = true
  c.openOrders = NaN
  c.accountOpenOrders = NaN
  c.ownOpposite = NaN
  c.unprotected = true
  c.protected = false
  c.guards = false
  c.sides = 0
  c.bookState = ''
  c.live = false
  c.closed = false
  c.mdAgeUs = NaN
  c.bestBid = NaN
  c.bestAsk = NaN
  c.pays = NaN
  c.worstPx = NaN
  c.value = NaN
  c.lowMid = Infinity
  c.highMid = -Infinity
  c.dayOrders = NaN
  c.dayQty = NaN
  c.dayValue = NaN
  c.accountDayOrders = NaN
  c.messagesLeft = NaN
  c.accountMessagesLeft = NaN
  c.sinceSameUs = NaN
  c.executions = NaN
  c.skewUs = NaN
  c.offsetUs = NaN
  c.lifted.messagesLeft = NaN
  c.lifted.inCurrency = NaN
  c.lifted.currencyLimit = NaN
  return c
}

/** What the intent itself says; of a replace, what it does to the order that it names. */
export function readIntent(c: Case, intent: Intent, orders: OrdersView): void {
  c.strategy = intent.strategy
  c.qty = intent.kind === 'cancel' ? NaN : intent.qty
  c.guards = intent.by === 'protection'
  // Read once: a price that may be absent is put into a box each time.
  const { limit, stop } = intent as Partial<Pick<NewOrder, 'limit' | 'stop'>>
  if (intent.kind === 'new') {
    c.instrumentId = intent.instrumentId
    c.side = intent.side
    c.ordType = intent.ordType
    c.timeInForce = intent.timeInForce ?? ''
    c.byKill = intent.by === 'kill'
    c.limit = limit ?? NaN
    c.stop = stop ?? NaN
    c.added = intent.qty
    c.leaves = intent.qty
    c.protected = intent.protect !== undefined
    // A quantity that only the venue knows has no worst case.
    if (intent.cashOrderQty !== undefined) c.faults++
    if (intent.ordType === 'limit' && limit === undefined) c.faults++
    if (intent.ordType === 'stop' && stop === undefined) c.faults++
    if (intent.ordType !== 'limit' && intent.ordType !== 'stop' && intent.ordType !== 'market') c.faults++
  } else if (intent.kind === 'replace') {
    const order = orders.get(intent.clOrdID)
    // A replace of an order that nobody knows has no side and no exposure: it cannot be judged.
    if (order === undefined) {
      c.faults++
      return
    }
    c.instrumentId = order.instrumentId
    c.side = order.side
    // A price that is not named stays the order's.
    c.limit = limit ?? order.limit ?? NaN
    c.stop = stop ?? order.stop ?? NaN
    const leaves = Math.max(0, intent.qty - order.cumQty)
    c.leaves = leaves
    c.added = leaves - order.leavesQty
    const samePrice = (limit ?? order.limit ?? null) === (order.limit ?? null) && (stop ?? order.stop ?? null) === (order.stop ?? null)
    c.relieves = samePrice && c.added < 0
  }
  // An intent of another kind has left the side, the quantity or what it adds unknown: it is a fault by that.
  if (c.side !== 'buy' && c.side !== 'sell') c.faults++
  if (!Number.isSafeInteger(c.qty) || c.qty <= 0) c.faults++
  if (!Number.isSafeInteger(c.added)) c.faults++
  // A price that is given must be a scaled integer; one that is not given is NaN only where undefined stood.
  if (limit !== undefined && !Number.isSafeInteger(limit)) c.faults++
  if (stop !== undefined && !Number.isSafeInteger(stop)) c.faults++
}

/** Position and open orders, with what is reserved for orders that passed and are not sent yet; `reservedOrders`: new ones of all instruments. */
export function readOrders(c: Case, orders: OrdersView, reserved: Readonly<Reserved>, reservedOrders: number): void {
  const buy = orders.openBuyQty(c.instrumentId) + reserved.buy
  const sell = orders.openSellQty(c.instrumentId) + reserved.sell
  const position = orders.positionQty(c.instrumentId)
  c.unknown = orders.unknownCount(c.instrumentId)
  if (!Number.isSafeInteger(buy) || buy < 0) c.faults++
  if (!Number.isSafeInteger(sell) || sell < 0) c.faults++
  if (!Number.isSafeInteger(position)) c.faults++
  if (!Number.isSafeInteger(c.unknown) || c.unknown < 0) c.faults++
  c.broken = orders.broken(c.instrumentId)
  c.openOrders = orders.openCount(c.instrumentId) + reserved.orders
  c.accountOpenOrders = orders.openOrders + reservedOrders
  if (!Number.isSafeInteger(c.openOrders) || c.openOrders < 0) c.faults++
  if (!Number.isSafeInteger(c.accountOpenOrders) || c.accountOpenOrders < 0) c.faults++
  if (c.bounds.selfMatch) c.ownOpposite = orders.bestOpenLimit(c.instrumentId, c.side === 'buy' ? 'sell' : 'buy')
  c.position = position
  c.buys = buy
  c.sells = sell
  const towards = c.side === 'buy' ? position : -position
  const open = c.side === 'buy' ? buy : sell
  c.closable = -towards - open
  c.worst = towards + open + Math.max(0, c.added)
  // What is reserved may be another strategy's: for the moment until it is sent it counts for each.
  if (c.bounds.maxStrategyPosition !== Infinity)
    c.strategyWorst =
      orders.strategyWorst(c.instrumentId, c.side, c.strategy) + (c.side === 'buy' ? reserved.buy : reserved.sell) + Math.max(0, c.added)
  c.unprotected = orders.unprotected(c.instrumentId)
  if (typeof c.unprotected !== 'boolean') c.faults++
  // Other orders of its side may close the position before it does; that it must not wait for them is what it is for.
  if (c.guards) c.relieves ||= c.leaves <= -towards
}

export function readBook(c: Case, books: BooksView, now: Now): void {
  const book = books.get(c.instrumentId)
  if (book === undefined) return
  c.sides = (Number.isSafeInteger(book.bestBid) ? 1 : 0) + (Number.isSafeInteger(book.bestAsk) ? 1 : 0)
  c.bookState = book.state
  c.live = book.state === 'LIVE'
  c.closed = book.state === 'CLOSED'
  c.bestBid = book.bestBid
  c.bestAsk = book.bestAsk
  c.mdAgeUs = now.wallUs - book.lastUpdateUs
  if (!Number.isSafeInteger(c.mdAgeUs)) c.faults++
}

/** Where a limit asks for it; a clock that nobody knows is no clock within a limit. */
export function readClock(c: Case, clock: ClockView | undefined): void {
  c.offsetUs = clock?.skewUs ?? NaN
  c.skewUs = c.account.maxSkewUs === Infinity ? 0 : c.offsetUs
}

/** What the order pays, and at worst, by the book that was read. */
export function priceIn(c: Case): void {
  const opposite = c.side === 'buy' ? c.bestAsk : c.bestBid
  const named = Number.isNaN(c.limit) ? c.stop : c.limit
  const market = Number.isNaN(named)
  c.pays = market ? opposite : c.limit
  let price = Math.abs(market ? opposite : named)
  // A sell may be filled better than it asks, and is then worth more.
  if (c.side === 'sell' && opposite > price) price = opposite
  // Nothing but the collar bounds what an order without a limit pays.
  const { collarBps } = c.bounds
  if (Number.isNaN(c.limit) && collarBps !== Infinity) price += Math.ceil((price * collarBps) / 10_000)
  c.worstPx = price
  const value = c.qty * price
  c.value = Number.isSafeInteger(value) ? value : NaN
}

/** What the order makes of the whole account. */
export function readExposure(c: Case, exposure: Exposure): void {
  if (!exposure.on) c.exposed.currencyLimit = Infinity
  else if (c.permitted) exposure.judge(c.instrumentId, c, c.exposed)
}

/** Where the equity stands below its marks. What is unknown for too long lets only reducing orders pass. */
export function readDrawdown(c: Case, guard: DrawdownGuard, now: Now): void {
  c.equityKnown = !guard.limits || guard.known
  c.day = guard.day
  c.total = guard.total
  c.ofStrategy = guard.ofStrategy(c.strategy)
  if (c.kill === 'active' && guard.limits && guard.blind(now)) c.kill = 'reduce-only'
}

/** What the instrument and the account have done lately. */
export function readActivity(c: Case, activity: Activity, account: Account, now: Now): void {
  const { bounds } = c
  if (!Number.isSafeInteger(now.monoUs)) c.faults++
  activity.day.roll(now, account.dayEnds)
  account.day.roll(now, account.dayEnds)
  c.dayOrders = activity.day.orders
  c.dayQty = activity.day.qty
  c.dayValue = activity.day.value
  c.accountDayOrders = account.day.orders
  c.messagesLeft = activity.rate.left(bounds, now)
  c.accountMessagesLeft = account.rate.left(c.account, now)
  c.sinceSameUs = bounds.duplicateUs > 0 ? activity.recent.sinceSame(c, bounds, now) : Infinity
  c.executions = bounds.executions === Infinity ? 0 : activity.executions.count(c.strategy, c.side, bounds, now)
  if (bounds.driftUs === Infinity) return
  const twiceMid = c.bestBid + c.bestAsk
  c.lowMid = twiceMid
  c.highMid = twiceMid
  activity.drift.widen(c, bounds, now)
}
