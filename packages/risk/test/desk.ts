/** A desk for the tests of this package: views as plain objects that a test bends, and intents with sane defaults. */
import type { BookState, CancelOrder, NewOrder, Now, ReplaceOrder } from '@fix/events'
import type { Instrument, Price, Qty } from '@fix/units'
import { Risk, type BookView, type Limits, type OrdersView, type OrderView, type RiskOptions } from '../src/index.ts'

export const qty = (n: number): Qty => n as Qty
export const px = (n: number): Price => n as Price

/** Five digits of price, whole units of quantity in steps of one. */
export const eurusd: Instrument = {
  id: 'EURUSD',
  symbol: '1',
  priceScale: 5,
  tick: px(1),
  qtyScale: 0,
  step: qty(1),
  minQty: qty(1),
  currency: 'USD',
}

export const limits: Limits = {
  version: 'test-1',
  instruments: { EURUSD: { maxQty: qty(100_000), maxPosition: qty(10_000), maxMdAgeMs: 2_000, maxUnknown: 0 } },
}

export const now: Now = { wallUs: 1_700_000_000_000_000, monoUs: 5_000_000 }

export interface Bent {
  book: { bestBid: number; bestAsk: number; state: BookState; lastUpdateUs: number } | undefined
  openBuy: number
  openSell: number
  position: number
  unknown: number
  broken: boolean
  openCount: number
  openOrders: number
  /** Best limits of our own open orders; NaN for none. */
  bestBuy: number
  bestSell: number
  unprotected: boolean
  /** Worst case of the strategy that asks, towards the side. */
  strategyWorst: number
  known: Map<string, OrderView>
  risk: Risk
}

/** A live desk with nothing open; what a test sets on the answer is what the next check sees. */
export function desk(options: Partial<RiskOptions> = {}): Bent {
  const bent: Bent = {
    book: { bestBid: 110_000, bestAsk: 110_010, state: 'LIVE', lastUpdateUs: now.wallUs },
    openBuy: 0,
    openSell: 0,
    position: 0,
    unknown: 0,
    broken: false,
    openCount: 0,
    openOrders: 0,
    bestBuy: NaN,
    bestSell: NaN,
    unprotected: false,
    strategyWorst: 0,
    known: new Map<string, OrderView>(),
    risk: undefined as never,
  }
  let changes = 0
  const orders: OrdersView = {
    openBuyQty: () => bent.openBuy,
    openSellQty: () => bent.openSell,
    positionQty: () => bent.position,
    unknownCount: () => bent.unknown,
    broken: () => bent.broken,
    openCount: () => bent.openCount,
    get openOrders() {
      return bent.openOrders
    },
    bestOpenLimit: (_id, side) => (side === 'buy' ? bent.bestBuy : bent.bestSell),
    unprotected: () => bent.unprotected,
    strategyWorst: () => bent.strategyWorst,
    // Bent by a test at any time: nobody tells what has changed.
    get changes() {
      return { count: ++changes, at: () => '' }
    },
    traded: () => ['EURUSD'],
    get: (clOrdID) => bent.known.get(clOrdID),
  }
  const books = { get: (): BookView | undefined => bent.book }
  bent.risk = new Risk({ limits, books, orders, instruments: new Map([['EURUSD', eurusd]]), ...options })
  return bent
}

export function order(side: 'buy' | 'sell', size: number, more: Partial<NewOrder> = {}): NewOrder {
  return { kind: 'new', cause: 1, strategy: 'ref', instrumentId: 'EURUSD', side, qty: qty(size), ordType: 'market', ...more }
}

export function replace(clOrdID: string, size: number, limit?: number): ReplaceOrder {
  return { kind: 'replace', cause: 1, strategy: 'ref', clOrdID, qty: qty(size), ...(limit === undefined ? {} : { limit: px(limit) }) }
}

export function cancel(clOrdID: string): CancelOrder {
  return { kind: 'cancel', cause: 1, strategy: 'ref', clOrdID, by: 'strategy' }
}

/** 'passed', or the code, its limit and what was found. */
export function told(verdict: ReturnType<Risk['check']>): string {
  return verdict.passed ? 'passed' : `${verdict.code} ${verdict.limit} ${verdict.actual}`
}

/** Takes a move of the switch all the way: asked, journalled by nobody, folded. */
export function kill(risk: Risk, state: Parameters<Risk['kill']>[0]['state'], scope = '*', actor = 'ann', reason = 'test'): void {
  const answer = risk.kill({ state, scope, actor, reason }, now)
  if (answer.kind !== 'note') throw new Error(`kill ${state} ${scope}: expected a note, was refused with ${answer.code}`)
  risk.fold(answer.note)
}
