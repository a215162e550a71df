/**
 * One order before the rules: every number that a rule looks at, gathered once. One reused record of fixed shape, so that a verdict
 * costs no allocation. What could not be read is NaN, and no rule holds on NaN: a hole in the case refuses.
 */
import type { Intent, KillState, Now, Side } from '@fix/events'
import { noBounds, type Bounds } from './limits.ts'
import type { BooksView, OrdersView } from './views.ts'

export interface Case {
  /** Inputs that threw, made no sense or were not there. */
  faults: number
  instrumentId: string
  strategy: string
  side: Side
  permitted: boolean
  bounds: Readonly<Bounds>
  kill: KillState
  /** Made by the kill switch itself, to close. */
  byKill: boolean
  /** OrderQty(38) as asked for. */
  qty: number
  /** Price(44) and StopPx(99) as asked for; NaN where the order has none. */
  limit: number
  stop: number
  /** What the order adds to the worst case on its side; 0 or less for a replace that adds nothing. */
  added: number
  /** A replace that only takes quantity away: it relieves, like a cancel. */
  relieves: boolean
  /** What may still be closed on this side without passing through zero; negative when open orders close more than there is. */
  closable: number
  /** Position with every order of this side filled, this one too; positive is the direction of the side. */
  worst: number
  unknown: number
  /** Best prices that the book has: 0 to 2. */
  sides: number
  live: boolean
  mdAgeUs: number
}

export function emptyCase(): Case {
  return clear({} as Case)
}

export function clear(c: Case): Case {
  c.faults = 0
  c.instrumentId = ''
  c.strategy = ''
  c.side = 'buy'
  c.permitted = false
  c.bounds = noBounds
  c.kill = 'halted'
  c.byKill = false
  c.qty = NaN
  c.limit = NaN
  c.stop = NaN
  c.added = NaN
  c.relieves = false
  c.closable = NaN
  c.worst = NaN
  c.unknown = NaN
  c.sides = 0
  c.live = false
  c.mdAgeUs = NaN
  return c
}

/** What the intent itself says; of a replace, what it does to the order that it names. */
export function readIntent(c: Case, intent: Intent, orders: OrdersView): void {
  c.strategy = intent.strategy
  c.qty = intent.kind === 'cancel' ? NaN : intent.qty
  if (intent.kind === 'new') {
    c.instrumentId = intent.instrumentId
    c.side = intent.side
    c.byKill = intent.by === 'kill'
    c.limit = intent.limit ?? NaN
    c.stop = intent.stop ?? NaN
    c.added = intent.qty
    // A quantity that only the venue knows has no worst case.
    if (intent.cashOrderQty !== undefined) c.faults++
    if (intent.ordType === 'limit' && intent.limit === undefined) c.faults++
    if (intent.ordType === 'stop' && intent.stop === undefined) c.faults++
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
    c.limit = intent.limit ?? NaN
    c.stop = intent.stop ?? NaN
    const leaves = Math.max(0, intent.qty - order.cumQty)
    c.added = leaves - order.leavesQty
    const samePrice =
      (intent.limit ?? order.limit ?? null) === (order.limit ?? null) && (intent.stop ?? order.stop ?? null) === (order.stop ?? null)
    c.relieves = samePrice && c.added < 0
  }
  // An intent of another kind has left the side, the quantity or what it adds unknown: it is a fault by that.
  if (c.side !== 'buy' && c.side !== 'sell') c.faults++
  if (!Number.isSafeInteger(c.qty) || c.qty <= 0) c.faults++
  if (!Number.isSafeInteger(c.added)) c.faults++
  // A price that is given must be a scaled integer; one that is not given is NaN only where undefined stood.
  if ('limit' in intent && intent.limit !== undefined && !Number.isSafeInteger(intent.limit)) c.faults++
  if ('stop' in intent && intent.stop !== undefined && !Number.isSafeInteger(intent.stop)) c.faults++
}

/** Position and open orders, with what is reserved for orders that passed and are not sent yet. */
export function readOrders(c: Case, orders: OrdersView, reservedBuy: number, reservedSell: number): void {
  const buy = orders.openBuyQty(c.instrumentId) + reservedBuy
  const sell = orders.openSellQty(c.instrumentId) + reservedSell
  const position = orders.positionQty(c.instrumentId)
  c.unknown = orders.unknownCount(c.instrumentId)
  if (!Number.isSafeInteger(buy) || buy < 0) c.faults++
  if (!Number.isSafeInteger(sell) || sell < 0) c.faults++
  if (!Number.isSafeInteger(position)) c.faults++
  if (!Number.isSafeInteger(c.unknown) || c.unknown < 0) c.faults++
  const towards = c.side === 'buy' ? position : -position
  const open = c.side === 'buy' ? buy : sell
  c.closable = -towards - open
  c.worst = towards + open + Math.max(0, c.added)
}

export function readBook(c: Case, books: BooksView, now: Now): void {
  const book = books.get(c.instrumentId)
  if (book === undefined) return
  c.sides = (Number.isSafeInteger(book.bestBid) ? 1 : 0) + (Number.isSafeInteger(book.bestAsk) ? 1 : 0)
  c.live = book.state === 'LIVE'
  c.mdAgeUs = now.wallUs - book.lastUpdateUs
  if (!Number.isSafeInteger(c.mdAgeUs)) c.faults++
}
