/**
 * The fold: facts, messages and verdicts become plain numbers. It holds no clock and asks nobody; what others count themselves (open
 * orders, sequence numbers, kill states) is read at the scrape through `Sources`. Every counter with a closed set of labels stands at 0
 * from the start, since a series that first appears with 1 shows no increase.
 */
import type { BookRecoveredFact, Fact, Now, Verdict } from '@fix/events'
import { families, type Families } from './families.ts'
import { prepareJournal, showJournal } from './journal.ts'
import { Names, notificationOutcomes, oneOf, pathwayKinds, stages, storeOps } from './labels.ts'
import type { Dir } from './labels.ts'
import { prepareLog, showLog } from './log.ts'
import { MarketFold } from './market-fold.ts'
import { OrderFold } from './order-fold.ts'
import { RiskFold } from './risk-fold.ts'
import { SessionFold } from './session-fold.ts'
import type { Sources } from './sources.ts'

export interface MetricsOptions {
  /** Names of the sessions, as facts carry them in `source`. */
  sessions: readonly string[]
  /** The one of them that orders go over; the last one unless told. */
  orderSession?: string
  /** The one of them that market data comes over; the first one unless told. */
  marketSession?: string
  /** Instruments by canonical id; those beyond the cap, and those not named, are `other` where the cap is reached. */
  symbols?: readonly string[]
  build?: { version: string; commit: string; node: string }
  /** Digits of a hash of the configuration that runs. */
  configHash?: string
  /** Mode or stage that runs. */
  stage?: string
  /** Events of the log that are counted by their names, as they have no other metric; none unless told. */
  logEvents?: readonly string[]
  /** MsgType(35) values with a series of their own; what the gateway speaks unless told. */
  msgTypes?: readonly string[]
  /** 200 unless told. */
  maxSymbols?: number
  /** An order without a report for so long was never answered; 10,000 unless told. */
  ackDeadlineMs?: number
  /** The same for a cancel; 10,000 unless told. */
  cancelDeadlineMs?: number
}

export class Metrics {
  readonly families: Families = families()
  readonly #sessions: SessionFold
  readonly #orders: OrderFold
  readonly #risk: RiskFold
  readonly #market: MarketFold
  readonly #logEvents: readonly string[]

  constructor(options: MetricsOptions) {
    const f = this.families
    const symbols = new Names(options.maxSymbols ?? 200, options.symbols)
    this.#market = new MarketFold(f, symbols, options.marketSession ?? options.sessions[0] ?? 'other')
    this.#risk = new RiskFold(f, symbols)
    this.#sessions = new SessionFold(f, options.msgTypes)
    this.#orders = new OrderFold(f, {
      session: options.orderSession ?? options.sessions.at(-1) ?? 'other',
      ackDeadlineMs: options.ackDeadlineMs ?? 10_000,
      cancelDeadlineMs: options.cancelDeadlineMs ?? 10_000,
    })
    const { build, configHash, stage } = options
    if (build !== undefined) f.buildInfo.set(f.buildInfo.slot(build.version, build.commit, build.node), 1)
    if (configHash !== undefined) f.configInfo.set(f.configInfo.slot(configHash), 1)
    if (stage !== undefined) for (const each of stages) f.stageInfo.set(f.stageInfo.slot(each), each === oneOf(stages, stage) ? 1 : 0)
    for (const session of options.sessions) this.#sessions.of(session)
    for (const op of storeOps) f.storeErrors.slot(op)
    for (const alone of [f.storeWrite, f.storeSync, f.storeBatch]) alone.slot()
    for (const severity of ['page', 'ticket']) f.alertsFiring.slot(severity)
    for (const kind of pathwayKinds) {
      f.receiptSeconds.slot(kind)
      for (const outcome of notificationOutcomes) f.notifications.slot(kind, outcome)
    }
    prepareJournal(f)
    this.#logEvents = options.logEvents ?? []
    prepareLog(f, this.#logEvents)
  }

  /** Number of series that a scrape would show; a histogram counts as its buckets, its sum and its count. */
  get seriesCount(): number {
    let count = 0
    for (const family of Object.values(this.families)) {
      if ('type' in family) count += family.size
      else for (const shown of family.shown()) count += shown.edges.length + 2
    }
    return count
  }

  /** A fact as the inbox or a session gives it; it may be a reused record. Facts that no metric is made of pass. */
  fact(fact: Fact, now: Now): void {
    switch (fact.kind) {
      case 'book_snapshot':
      case 'book_delta':
        return this.#market.updated(fact, this.#sessions.of(fact.source).name)
      case 'subscription_reject':
        return this.#market.rejected(fact)
      case 'order_report':
        this.#orders.report(fact, now)
        if (fact.execType === 'Rejected') this.#sessions.reject(fact.source, 'in', 'order', fact.rejectReason)
        return
      case 'cancel_reject':
        this.#orders.cancelReject(fact, now)
        return this.#sessions.reject(fact.source, 'in', 'cancel', fact.reason)
      case 'request_reject': {
        // A session Reject(3) of a request is told by its session too, and counted there.
        const business = fact.refID !== ''
        if (business) this.#sessions.reject(fact.source, 'in', 'business', fact.reason)
        return this.#orders.requestReject(fact, business, now)
      }
      default:
        if (fact.kind.startsWith('session_') && 'source' in fact) this.#sessions.fact(fact as Parameters<SessionFold['fact']>[0], now)
    }
  }

  /** A whole message on the wire. */
  message(session: string, dir: Dir, msgType: string, bytes: number): void {
    this.#sessions.message(session, dir, msgType, bytes)
  }

  /** The framing and indexing of one message took so long. */
  decoded(session: string, us: number): void {
    this.families.decode.observe(this.#sessions.of(session).decode, us)
  }

  /** The writing of one message took so long. */
  encoded(session: string, us: number): void {
    this.families.encode.observe(this.#sessions.of(session).encode, us)
  }

  /** A message was not sent, since the peer does not read. */
  backPressured(session: string): void {
    this.#sessions.backPressured(session)
  }

  /** What risk said of an order of this instrument, and how long that took. */
  verdict(instrumentId: string, verdict: Verdict, us?: number): void {
    this.#risk.verdict(instrumentId, verdict, us)
  }

  /** The kill switch moved to a stricter state. */
  tripped(cause: string): void {
    this.#risk.tripped(cause)
  }

  /** A new order has left. `seq` is its MsgSeqNum(34). */
  sent(clOrdID: string, now: Now, seq = 0): void {
    this.#orders.sent(clOrdID, seq, now)
  }

  /** A cancel of that order has left, under an id of its own. */
  cancelSent(clOrdID: string, cancelId: string, now: Now, seq = 0): void {
    this.#orders.cancelSent(clOrdID, cancelId, seq, now)
  }

  /** Another request has left: a reject that does not name its type is known by it. */
  requested(msgType: string, id: string, seq = 0): void {
    this.#orders.requested(msgType, id, seq)
  }

  /** A new order that the session refused before it had a number. */
  notSent(): void {
    this.#orders.notSent()
  }

  /** An order that was open when this run began, so that its end is counted. */
  adopt(clOrdID: string): void {
    this.#orders.adopt(clOrdID)
  }

  /** The venue had not known an order, and this is why. */
  notFound(cause: string): void {
    this.#orders.explained(cause)
  }

  /** A wanted book is LIVE again. */
  recovered(fact: BookRecoveredFact): void {
    this.#market.recovered(fact)
  }

  /** Executions booked. */
  filled(count = 1): void {
    this.#orders.filled(count)
  }

  /** One write of the journal. */
  storeWrote(us: number): void {
    this.families.storeWrite.observe(this.families.storeWrite.slot(), us)
  }

  /** Records that became stored together. */
  storeStored(records: number): void {
    this.families.storeBatch.observe(this.families.storeBatch.slot(), records)
  }

  storeSynced(us: number): void {
    this.families.storeSync.observe(this.families.storeSync.slot(), us)
  }

  storeFailed(op: string): void {
    this.families.storeErrors.add(this.families.storeErrors.slot(oneOf(storeOps, op)))
  }

  /** What became of a notification at a pathway of this kind; '' where it is about none. A receipt came after `us`. */
  notified(kind: string, outcome: string, us: number): void {
    const { notifications, receiptSeconds } = this.families
    const way = oneOf(pathwayKinds, kind)
    notifications.add(notifications.slot(way, oneOf(notificationOutcomes, outcome)))
    if (outcome === 'receipt') receiptSeconds.observe(receiptSeconds.slot(way), us)
  }

  /** Time has passed: orders and cancels that were never answered are counted. Call it now and then; each scrape does. */
  wake(now: Now): void {
    this.#orders.wake(now)
  }

  /** Brings the gauges up to `now`; called before a scrape reads them. */
  refresh(now: Now, sources: Sources = {}): void {
    const f = this.families
    this.wake(now)
    this.#sessions.refresh(now.wallUs, sources)
    this.#market.refresh(now.wallUs, sources)
    this.#orders.refresh(sources)
    this.#risk.refresh(sources)
    if (sources.journal !== undefined) showJournal(f, sources.journal())
    if (sources.alerts !== undefined) {
      const firing = sources.alerts()
      for (const severity of ['page', 'ticket'] as const) f.alertsFiring.set(f.alertsFiring.slot(severity), firing[severity])
    }
    if (sources.log !== undefined) showLog(f, this.#logEvents, sources.log())
  }
}
