/** The books of a desk as `/books` tells them: plain values, never the books' own records. */
import type { Book, BookHealth, Level } from '@fix/book'
import type { Now } from '@fix/events'
import type { OrderView } from '@fix/oms'
import type { Desk } from '@fix/strategy'
import { formatScaled, type Instrument } from '@fix/units'
import type { BooksAnswer, ShownBook } from './books-answer.ts'
import { plain } from './decimal-text.ts'

const shownLevels = 10
/** Prices of own orders, and orders at one of them, that are told. */
const ownPrices = 50
const ownAtPrice = 10

export function shownBooks(desk: Desk, now: Now): Omit<BooksAnswer, 'ageMs' | 'more'> {
  const healths = new Map(desk.subscriptions.health(now).map((one) => [one.instrumentId, one]))
  const open = desk.orders.open()
  const books = Array.from(desk.books, (book) => shownBook(book, open, healths.get(book.instrument.id), now))
  return { schema: 1, wallUs: now.wallUs, books }
}

function shownBook(book: Book, open: readonly OrderView[], health: BookHealth | undefined, now: Now): ShownBook {
  const { instrument, state, reason, crossed, lastUpdateUs } = book
  const price = (value: number): string => (Number.isNaN(value) ? '' : formatScaled(value, instrument.priceScale))
  const side = (levels: readonly Level[]): ShownBook['bids'] =>
    levels.map(({ price: at, size, entries }) => ({
      price: price(at),
      size: Number.isNaN(size) ? '' : plain(size, instrument.qtyScale),
      entries,
    }))
  return {
    instrument: instrument.id,
    state,
    reason,
    crossed,
    bid: price(book.bestBid),
    ask: price(book.bestAsk),
    mid: midText(book),
    spreadTicks: Number.isNaN(book.spread) ? null : book.spread / instrument.tick,
    ageMs: lastUpdateUs === 0 ? null : Math.max(0, Math.round((now.wallUs - lastUpdateUs) / 1000)),
    bids: side(book.levels('bid', shownLevels)),
    asks: side(book.levels('ask', shownLevels)),
    own: ownOrders(open, instrument),
    health: health === undefined ? null : shownHealth(health),
    digest: book.digest(),
  }
}

function shownHealth(health: BookHealth): ShownBook['health'] {
  const { updates, updatesPerSecond, lastSeq, bidLevels, askLevels, marketPhase, gaps, resyncs, outage } = health
  const { subscription, mdReqID, attempts, rejectReason, anomalies } = health
  const ms = (us: number): number => Math.max(0, Math.round(us / 1000))
  return {
    ...{
      updates,
      updatesPerSecond: Math.round(updatesPerSecond * 10) / 10,
      lastSeq,
      bidLevels,
      askLevels,
      marketPhase,
      gaps,
      resyncs,
      outage,
    },
    quietAfterMs: ms(health.quietAfterUs),
    lastResyncMs: Number.isNaN(health.lastResyncUs) ? null : ms(health.lastResyncUs),
    outageMs: ms(health.outageUs),
    crossedMs: ms(health.crossedUs),
    ...{ subscription, mdReqID, attempts, rejectReason },
    anomalies: counted(anomalies),
  }
}

/** What was counted at all. */
export function counted(anomalies: BookHealth['anomalies']): Record<string, number> {
  return Object.fromEntries(Object.entries(anomalies).filter(([, times]) => times > 0))
}

/** The middle may end in one half: it has a digit more where it does. '' where there is no best price. */
export function midText({ bestBid, bestAsk, instrument: { priceScale } }: Book): string {
  const sum = bestBid + bestAsk
  return Number.isNaN(sum) ? '' : plain(sum * 5, priceScale + 1, priceScale)
}

function ownOrders(open: readonly OrderView[], { id, priceScale, qtyScale }: Instrument): ShownBook['own'] {
  const byPrice = new Map<string, { side: 'buy' | 'sell'; price: number; leavesQty: number; clOrdIDs: string[] }>()
  for (const { instrumentId, side, limit, leavesQty, clOrdID } of open) {
    if (instrumentId !== id || limit === null) continue
    const key = `${side} ${limit}`
    const known = byPrice.get(key) ?? { side, price: limit, leavesQty: 0, clOrdIDs: [] }
    known.leavesQty += leavesQty
    if (known.clOrdIDs.length < ownAtPrice) known.clOrdIDs.push(clOrdID)
    if (byPrice.size < ownPrices) byPrice.set(key, known)
  }
  return Array.from(byPrice.values(), (one) => ({
    ...one,
    price: formatScaled(one.price, priceScale),
    leavesQty: plain(one.leavesQty, qtyScale),
  }))
}
