/** The status as of now: plain values out of the desk, for `/status` and the page. */
import type { Book, BookHealth } from '@fix/book'
import type { Now } from '@fix/events'
import type { OrderView } from '@fix/oms'
import type { Driver } from '@fix/session'
import type { SymbolProblem } from '@fix/strategy'
import { formatScaled, type Instrument } from '@fix/units'
import { shownDrawdown } from './account-shown.ts'
import { counted } from './books-shown.ts'
import { plain } from './decimal-text.ts'
import type { Gateway } from './gateway.ts'
import { limitsStatus } from './limits-shown.ts'
import { shownOverrides } from './override-change.ts'
import { parityStatus } from './parity-shown.ts'
import { queuesOf } from './queues.ts'
import type { BookStatus, OrderStatus, SessionStatus, Status } from './status.ts'
import type { SessionTraffic } from './traffic.ts'

const levels = 5
/** Open orders beyond these are counted and not listed: the newest are shown. */
const openOrders = 100
const recentOrders = 10
const lastMessages = 12
const lastEvents = 15
const shownRoundTrips = 40

export function statusOf(gateway: Gateway, now: Now, socketNow: Now): Status {
  const { desk, config, watch } = gateway
  const instruments = [...desk.symbols.values()]
  const healths = new Map(desk.subscriptions.health(now).map((one) => [one.instrumentId, one]))
  const instrumentOf = (id: string): Instrument | undefined => desk.symbols.get(id)
  return {
    schema: 1,
    build: { version: gateway.version, node: process.version },
    ...{ configHash: gateway.configHash, dictionaryHash: gateway.dictionaryHash, ageMs: 0 },
    mode: config.mode,
    strategy: gateway.strategyName,
    uptimeS: Math.floor((Date.now() - gateway.startedAtMs) / 1000),
    wallUs: now.wallUs,
    journal: watch.status(config.journal.sync, gateway.leads),
    ready: gateway.readiness.look(gateway, now.wallUs),
    sessions: gateway.sessions.map((driver) => sessionStatus(gateway, driver, socketNow)),
    queues: queuesOf(gateway),
    instruments: listStatus(gateway, now),
    books: instruments.map((instrument) => bookStatus(desk.books.find(instrument.id), instrument, healths.get(instrument.id), now)),
    orders: {
      open: desk.orders
        .open()
        .slice(-openOrders)
        .map((order) => orderStatus(order, instrumentOf(order.instrumentId), now)),
      openCount: desk.orders.openOrders,
      recent: desk.orders.ended(recentOrders).map((order) => orderStatus(order, instrumentOf(order.instrumentId), now)),
      unreconciled: desk.orders.unreconciled,
    },
    ...gateway.positions.status(now),
    parity: parityStatus(desk, config.dropCopy !== undefined, now),
    risk: {
      kill: killStatus(gateway),
      document: limitsDocument(gateway),
      overrides: shownOverrides(desk.risk.overrides(), { instruments }),
      pending: gateway.desk.pending(now).map(({ id, command, what, sinceUs, untilUs }) => ({
        ...{ id, sinceUs, untilUs, actor: command.actor, reason: command.reason },
        what,
      })),
      limits: limitsStatus(gateway, desk.limits.uses(now)),
      drawdown: shownDrawdown(gateway),
      refusals: gateway.refusals.shown(),
    },
    events: gateway.events.last(lastEvents),
    messages: gateway.messages.find({ limit: lastMessages }).messages,
    capture: { dropped: gateway.capture.dropped, detail: gateway.capture.detail },
    summary: gateway.summary(),
  }
}

function sessionStatus(gateway: Gateway, driver: Driver, socketNow: Now): SessionStatus {
  const { session, bufferedBytes } = driver
  const { name, heartBtIntS } = session.settings
  const { desk, config, drivers } = gateway
  const { host, port } = (driver === drivers.quote ? config.quote : driver === drivers.trade ? config.trade : config.dropCopy)!
  const up = driver === drivers.quote ? desk.quoteUp : driver === drivers.trade ? desk.tradeUp : desk.recovery.parity.copies.isUp('copy')
  const traffic = gateway.traffic.of(name)
  const ageMs = (us: number): number | null => (Number.isNaN(us) ? null : Math.max(0, Math.round((socketNow.monoUs - us) / 1000)))
  return {
    name,
    state: session.state,
    up,
    peer: `${host}:${port}`,
    nextIn: session.numbers.nextIn,
    nextOut: session.numbers.nextOut,
    epoch: session.numbers.epoch,
    lastInAgeMs: ageMs(traffic.lastInUs),
    lastOutAgeMs: ageMs(traffic.lastOutUs),
    heartBtIntMs: heartBtIntS * 1000,
    roundTripUs: traffic.roundTripUs,
    roundTripsUs: traffic.roundTripsUs.slice(-shownRoundTrips),
    roundTripP50Us: rankOf(traffic.roundTripsUs, 0.5),
    roundTripP99Us: rankOf(traffic.roundTripsUs, 0.99),
    throttleBudget: session.throttleBudget(socketNow) ?? null,
    clockSkewUs: session.clockSkewUs ?? null,
    scheduled: session.scheduled,
    nextChangeUs: traffic.nextChangeUs,
    resend: session.resending ? resendOf(traffic, session.numbers.nextIn) : null,
    waitingMessages: session.waitingMessages,
    bufferedBytes,
    detail: traffic.detail,
  }
}

/** The value that a share of all is at most; null without any. */
export function rankOf(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.at(Math.max(0, Math.ceil(sorted.length * share) - 1)) ?? null
}

/** How far the hole is filled: what is asked for comes in the order of its numbers. */
function resendOf({ gapFrom, gapTo }: SessionTraffic, nextIn: number): SessionStatus['resend'] {
  if (gapFrom === 0) return null
  const total = gapTo === 0 ? null : gapTo - gapFrom + 1
  return { done: Math.max(0, Math.min(nextIn - gapFrom, total ?? Infinity)), total }
}

function listStatus({ lists, desk }: Gateway, now: Now): Status['instruments'] {
  const problems = desk.symbols.problems()
  const refused = (why: SymbolProblem['problem']): number => problems.filter(({ problem }) => problem === why).length
  return {
    source: lists.source,
    ageS: lists.source === 'none' ? null : Math.max(0, Math.floor((now.wallUs - lists.atUs) / 1e6)),
    listed: lists.listed,
    refused: {
      missing: refused('missing'),
      digits: refused('digits'),
      tick: refused('tick'),
      step: refused('step'),
      symbol: refused('symbol'),
    },
  }
}

function bookStatus(book: Book | undefined, instrument: Instrument, health: BookHealth | undefined, now: Now): BookStatus {
  const { id, priceScale, qtyScale, tick } = instrument
  const price = (value: number): string => (Number.isNaN(value) ? '' : formatScaled(value, priceScale))
  const side = (name: 'bid' | 'ask'): [string, string][] =>
    (book?.levels(name, levels) ?? []).map((level) => [price(level.price), Number.isNaN(level.size) ? '' : plain(level.size, qtyScale)])
  const bid = book?.bestBid ?? NaN
  const ask = book?.bestAsk ?? NaN
  return {
    instrument: id,
    state: book?.state ?? 'EMPTY',
    reason: book?.reason ?? '',
    bid: price(bid),
    ask: price(ask),
    spreadTicks: Number.isNaN(ask - bid) ? null : (ask - bid) / tick,
    ageMs: book === undefined || book.lastUpdateUs === 0 ? null : Math.max(0, Math.round((now.wallUs - book.lastUpdateUs) / 1000)),
    bids: side('bid'),
    asks: side('ask'),
    marketPhase: health?.marketPhase ?? 'unknown',
    gaps: health?.gaps ?? 0,
    resyncs: health?.resyncs ?? 0,
    anomalies: health === undefined ? {} : counted(health.anomalies),
    digest: book?.digest() ?? '',
  }
}

export function orderStatus(order: OrderView, instrument: Instrument | undefined, now: Now): OrderStatus {
  const qty = (value: number): string => plain(value, instrument?.qtyScale ?? 0)
  const price = order.limit ?? order.stop
  return {
    clOrdID: order.clOrdID,
    instrument: order.instrumentId,
    side: order.side,
    type: order.ordType,
    status: order.state,
    qty: qty(order.orderQty),
    cumQty: qty(order.cumQty),
    leavesQty: qty(order.leavesQty),
    price: price === null ? '' : formatScaled(price, instrument?.priceScale ?? 0),
    ageMs: Math.max(0, Math.round((now.wallUs - order.sentAtUs) / 1000)),
    sentUs: order.sentAtUs,
    reason: [order.doubt, order.evidence, ...order.requests.map((request) => `${request.kind} ${request.status}`)]
      .filter(Boolean)
      .join(', '),
  }
}

function killStatus(gateway: Gateway): Status['risk']['kill'] {
  const latches = gateway.desk.risk
    .latches()
    .map(({ scope, state, actor, reason, sinceUs }) => ({ scope, state: state as string, actor, reason, sinceUs }))
  return latches.some((latch) => latch.scope === '*')
    ? latches
    : [{ scope: '*', state: 'active', actor: '', reason: '', sinceUs: 0 }, ...latches]
}

/** What names the limits that hold, and who has changed them while the gateway ran. */
function limitsDocument({ desk }: Gateway): Status['risk']['document'] {
  const { limitsHash: hash, limitsChange } = desk.risk
  const { actor = '', approver = '', reason = '', wallUs = 0 } = limitsChange ?? {}
  return { hash, actor, approver, reason, sinceUs: wallUs }
}
