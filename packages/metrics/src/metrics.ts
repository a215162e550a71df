/**
 * The fold: facts, messages and verdicts become plain numbers. It holds no clock and asks nobody; what others count themselves (open
 * orders, sequence numbers, kill states) is read at the scrape through `Sources`. Every counter with a closed set of labels stands at 0
 * from the start, since a series that first appears with 1 shows no increase.
 */
import { riskCodes, type BookRecoveredFact, type Fact, type Now, type RiskCode, type Verdict } from '@fix/events'
import { families, type Families } from './families.ts'
import { prepareJournal, showJournal } from './journal.ts'
import {
  dirs,
  garbledCauses,
  msgTypes,
  mdRejectReasons,
  Names,
  oneOf,
  orderOutcomes,
  other,
  outageReasons,
  rejectReasons,
  sessionCauses,
  sessionWarnings,
  storeOps,
  parityOutcomes,
  subscriptionStates,
} from './labels.ts'
import type { Dir, RejectKind } from './labels.ts'
import { OrderClock } from './order-clock.ts'
import type { BookSource, Sources } from './sources.ts'

export interface MetricsOptions {
  /** Names of the sessions, as facts carry them in `source`. */
  sessions: readonly string[]
  /** Instruments by canonical id; those beyond the cap, and those not named, are `other` where the cap is reached. */
  symbols?: readonly string[]
  build?: { version: string; commit: string; node: string }
  /** MsgType(35) values with a series of their own; what the gateway speaks unless told. */
  msgTypes?: readonly string[]
  /** 200 unless told. */
  maxSymbols?: number
  /** An order without a report for so long was never answered; 10,000 unless told. */
  ackDeadlineMs?: number
}

/** Slots of one session, found once. */
interface SessionSlots {
  readonly name: string
  readonly messages: Record<Dir, Map<string, number>>
  readonly otherMessages: Record<Dir, number>
  readonly bytes: Record<Dir, number>
  readonly resendRequests: Record<Dir, number>
  readonly mdUpdates: number
  /** An attempt to connect has begun and has no outcome yet. */
  attempting: boolean
}

const maxSessions = 16
const maxScopes = 256
const maxAnomalies = 64
/** Series of refusals by symbol and code: with more symbols than these hold, the rest is counted under `other`. */
const maxDenials = 2_048
/** Receive time of the last update, by symbol and session. */
interface Freshness {
  readonly slot: number
  lastUs: number
}

export class Metrics {
  readonly families: Families = families()
  readonly #msgTypes: ReadonlySet<string>
  readonly #sessions = new Map<string, SessionSlots>()
  readonly #symbols: Names
  /** Symbols that have series of their own among the refusals. */
  readonly #denied = new Set<string>()
  readonly #scopes = new Names(maxScopes)
  readonly #freshness = new Map<string, Map<string, Freshness>>()
  readonly #anomalies = new Names(maxAnomalies)
  readonly #orders: OrderClock

  constructor(options: MetricsOptions) {
    const f = this.families
    this.#msgTypes = new Set(options.msgTypes ?? msgTypes)
    this.#symbols = new Names(options.maxSymbols ?? 200, options.symbols)
    const ack = f.orderAck.slot()
    const report = f.execReport.slot()
    this.#orders = new OrderClock({
      ackDeadlineUs: (options.ackDeadlineMs ?? 10_000) * 1000,
      maxOrders: 10_000,
      // One event, two histograms: the old name and the new one can't disagree.
      firstReport: (us) => {
        f.orderAck.observe(ack, us)
        f.execReport.observe(report, us)
      },
      neverAnswered: (waitedUs) => {
        f.orderAck.overflow(ack, waitedUs)
        f.execReport.overflow(report, waitedUs)
        this.#count('ack_timeout')
      },
      ended: (outcome) => this.#count(outcome),
    })
    if (options.build !== undefined) f.buildInfo.set(f.buildInfo.slot(options.build.version, options.build.commit, options.build.node), 1)
    for (const session of options.sessions) this.#session(session)
    for (const outcome of orderOutcomes) f.orders.slot(outcome)
    for (const code of riskCodes) f.blocks.slot(code)
    for (const symbol of [other, ...this.#symbols]) for (const code of riskCodes) this.#denial(symbol, code)
    for (const reason of mdRejectReasons) f.mdRejects.slot(reason)
    f.bookAnomalies.slot(other)
    for (const reason of outageReasons) f.mdResync.slot(reason)
    for (const op of storeOps) f.storeErrors.slot(op)
    for (const alone of [f.ordersOpen, f.ordersUnreconciled, f.fills, f.storeWrite, f.storeSync, f.storeBatch]) alone.slot()
    f.killSwitch.slot('*')
    prepareJournal(f)
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
    const f = this.families
    switch (fact.kind) {
      case 'book_snapshot':
      case 'book_delta':
        f.mdUpdates.add(this.#session(fact.source).mdUpdates)
        this.#fresh(fact.instrumentId, fact.source).lastUs = fact.receiveTimeUs
        return
      case 'subscription_reject':
        f.mdRejects.add(f.mdRejects.slot(oneOf(mdRejectReasons, fact.reason)))
        return
      case 'order_report':
        this.#orders.report(fact, now.monoUs)
        if (fact.execType === 'Rejected') this.#reject(fact.source, 'in', 'order', fact.rejectReason)
        return
      case 'cancel_reject':
        this.#reject(fact.source, 'in', 'cancel', fact.reason)
        return
      case 'request_reject':
        // A session Reject(3) of a request is told by its session too, and counted there.
        if (fact.refID !== '') this.#reject(fact.source, 'in', 'business', fact.reason)
        return
      case 'session_up':
        this.#logon(fact.source, 'accepted')
        f.epoch.set(f.epoch.slot(this.#session(fact.source).name), fact.epoch)
        this.#setUp(fact.source, 1)
        this.#attemptEnded(fact.source, 'success')
        return
      case 'session_down':
        f.disconnects.add(f.disconnects.slot(this.#session(fact.source).name, oneOf(sessionCauses, fact.cause)))
        this.#setUp(fact.source, 0)
        this.#attemptEnded(fact.source, 'failure')
        return
      case 'session_connecting':
        this.#attemptEnded(fact.source, 'failure')
        this.#session(fact.source).attempting = true
        return
      case 'session_connect_failed':
        this.#attemptEnded(fact.source, 'failure')
        return
      case 'session_logon_refused':
        this.#logon(fact.source, 'refused')
        this.#attemptEnded(fact.source, 'failure')
        return
      case 'session_reset':
        f.epoch.set(f.epoch.slot(this.#session(fact.source).name), fact.epoch)
        return
      case 'session_schedule':
        f.scheduled.set(f.scheduled.slot(this.#session(fact.source).name), fact.open ? 1 : 0)
        return
      case 'session_gap_opened':
        f.gaps.add(f.gaps.slot(this.#session(fact.source).name))
        f.gapOpen.set(f.gapOpen.slot(this.#session(fact.source).name), 1)
        return
      case 'session_gap_closed':
        f.gapOpen.set(f.gapOpen.slot(this.#session(fact.source).name), 0)
        return
      case 'session_test_request_sent':
        f.testRequests.add(f.testRequests.slot(this.#session(fact.source).name))
        return
      case 'session_round_trip':
        f.heartbeatRtt.observe(f.heartbeatRtt.slot(this.#session(fact.source).name), fact.us)
        return
      case 'session_heartbeat':
        f.heartbeatInterval.observe(f.heartbeatInterval.slot(this.#session(fact.source).name), fact.us)
        return
      case 'session_heartbeat_missed':
        f.missedHeartbeats.add(f.missedHeartbeats.slot(this.#session(fact.source).name))
        return
      case 'session_clock_skew':
        f.clockSkew.set(f.clockSkew.slot(this.#session(fact.source).name), fact.us / 1_000_000)
        return
      case 'session_warning':
        f.warnings.add(f.warnings.slot(this.#session(fact.source).name, fact.code))
        return
      case 'session_invalid_accepted': {
        const reason = oneOf(rejectReasons.session, String(fact.reason))
        f.invalidAccepted.add(f.invalidAccepted.slot(this.#session(fact.source).name, reason))
        return
      }
      case 'session_garbled':
        f.garbled.add(f.garbled.slot(this.#session(fact.source).name, oneOf(garbledCauses, fact.reason)))
        return
      case 'session_reject_sent':
        this.#reject(fact.source, 'out', 'session', String(fact.reason))
        return
      case 'session_reject_received':
        // The fact carries no SessionRejectReason(373).
        this.#reject(fact.source, 'in', 'session', other)
        return
      default:
    }
  }

  /** A whole message on the wire. */
  message(session: string, dir: Dir, msgType: string, bytes: number): void {
    const slots = this.#session(session)
    this.families.messages.add(slots.messages[dir].get(msgType) ?? slots.otherMessages[dir])
    this.families.bytes.add(slots.bytes[dir], bytes)
    if (msgType === '2') this.families.resendRequests.add(slots.resendRequests[dir])
  }

  /** What risk said of an order of this instrument. */
  verdict(instrumentId: string, verdict: Verdict): void {
    if (verdict.passed) return
    const f = this.families
    f.denials.add(this.#denial(this.#symbols.of(instrumentId), verdict.code))
    for (const code of verdict.codes) f.blocks.add(f.blocks.slot(code))
  }

  #denial(symbol: string, code: RiskCode): number {
    const { denials } = this.families
    const room = denials.size + riskCodes.length <= maxDenials || this.#denied.has(symbol)
    if (room) this.#denied.add(symbol)
    return denials.slot(room ? symbol : other, code)
  }

  /** A new order has left; cancels and replaces are not counted here. */
  sent(clOrdID: string, now: Now): void {
    this.#count('sent')
    this.#orders.sent(clOrdID, now.monoUs)
  }

  /** A new order that the session refused before it had a number. */
  notSent(): void {
    this.#count('not_sent')
  }

  /** An order that was open when this run began, so that its end is counted. */
  adopt(clOrdID: string): void {
    this.#orders.adopt(clOrdID)
  }

  /** A wanted book is LIVE again. */
  recovered({ reason, us }: BookRecoveredFact): void {
    this.families.mdResync.observe(this.families.mdResync.slot(oneOf(outageReasons, reason)), us)
  }

  /** Executions booked. */
  filled(count = 1): void {
    this.families.fills.add(this.families.fills.slot(), count)
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

  /** Time has passed: orders that were never answered are counted. Call it now and then; each scrape does. */
  wake(now: Now): void {
    this.#orders.wake(now.monoUs)
  }

  /** Brings the gauges up to `now`; called before a scrape reads them. */
  refresh(now: Now, sources: Sources = {}): void {
    const f = this.families
    this.wake(now)
    for (const bySession of this.#freshness.values()) {
      for (const { slot, lastUs } of bySession.values()) f.mdStaleness.set(slot, Math.max(0, now.wallUs - lastUs) / 1_000_000)
    }
    if (sources.ordersOpen !== undefined) f.ordersOpen.set(f.ordersOpen.slot(), sources.ordersOpen())
    if (sources.ordersUnreconciled !== undefined) f.ordersUnreconciled.set(f.ordersUnreconciled.slot(), sources.ordersUnreconciled())
    if (sources.parity !== undefined) this.#parity(sources.parity())
    if (sources.seqNext !== undefined) {
      for (const { name } of this.#sessions.values()) {
        for (const dir of dirs) {
          const next = sources.seqNext(name, dir)
          if (next !== undefined) f.seqNext.set(f.seqNext.slot(name, dir), next)
        }
      }
    }
    if (sources.clockSkewUs !== undefined) {
      for (const { name } of this.#sessions.values()) {
        const us = sources.clockSkewUs(name)
        if (us !== undefined) f.clockSkew.set(f.clockSkew.slot(name), us / 1_000_000)
      }
    }
    if (sources.killLatches !== undefined) this.#killed(sources.killLatches())
    if (sources.journal !== undefined) showJournal(f, sources.journal())
    if (sources.books !== undefined) this.#books(sources.books())
  }

  #parity({ outcome, orders, positions, oldestUs }: ReturnType<NonNullable<Sources['parity']>>): void {
    const { parityOrders, parityPositions, parityBreakAge, parityOutcome } = this.families
    parityOrders.set(parityOrders.slot(), orders)
    parityPositions.set(parityPositions.slot(), positions)
    parityBreakAge.set(parityBreakAge.slot(), oldestUs / 1_000_000)
    for (const name of parityOutcomes) parityOutcome.set(parityOutcome.slot(name), name === outcome ? 1 : 0)
  }

  /** Totals over all books: the state of one is on the status page, and its age has a series of its own. */
  #books(books: Iterable<BookSource>): void {
    const { mdBooks, mdSubscriptions, bookAnomalies } = this.families
    const counts = { wanted: 0, live: 0 }
    const subscriptions = new Map<string, number>(subscriptionStates.map((state) => [state, 0]))
    const anomalies = new Map<string, number>()
    for (const { state, outage, subscription, anomalies: own } of books) {
      if (outage !== '' || state === 'LIVE') counts.wanted++
      if (state === 'LIVE') counts.live++
      const phase = oneOf(subscriptionStates, subscription)
      subscriptions.set(phase, (subscriptions.get(phase) ?? 0) + 1)
      for (const [reason, count] of Object.entries(own)) anomalies.set(reason, (anomalies.get(reason) ?? 0) + count)
    }
    for (const [state, count] of Object.entries(counts)) mdBooks.set(mdBooks.slot(state), count)
    for (const [state, count] of subscriptions) mdSubscriptions.set(mdSubscriptions.slot(state), count)
    for (const [reason, count] of anomalies) bookAnomalies.set(bookAnomalies.slot(this.#anomalies.of(reason)), count)
  }

  /** A scope that was let loose goes to 0 and stays: a series that vanishes looks like one that was never engaged. */
  #killed(latches: Iterable<{ scope: string }>): void {
    const { killSwitch } = this.families
    for (const scope of this.#scopes) killSwitch.set(killSwitch.slot(scope), 0)
    killSwitch.set(killSwitch.slot('*'), 0)
    for (const { scope } of latches) killSwitch.set(killSwitch.slot(scope === '*' ? scope : this.#scopes.of(scope)), 1)
  }

  #count(outcome: (typeof orderOutcomes)[number]): void {
    this.families.orders.add(this.families.orders.slot(outcome))
  }

  #setUp(source: string, value: number): void {
    const { name } = this.#session(source)
    this.families.up.set(this.families.up.slot(name), value)
    this.families.connected.set(this.families.connected.slot(name), value)
  }

  #logon(source: string, outcome: 'accepted' | 'refused'): void {
    this.families.logons.add(this.families.logons.slot(this.#session(source).name, outcome))
  }

  #attemptEnded(source: string, outcome: 'success' | 'failure'): void {
    const slots = this.#session(source)
    if (!slots.attempting) return
    slots.attempting = false
    this.families.reconnects.add(this.families.reconnects.slot(slots.name, outcome))
  }

  #reject(source: string, dir: Dir, kind: RejectKind, reason: string): void {
    const { rejects } = this.families
    rejects.add(rejects.slot(this.#session(source).name, dir, kind, oneOf(rejectReasons[kind], reason)))
  }

  #fresh(instrumentId: string, source: string): Freshness {
    let bySession = this.#freshness.get(source)
    if (bySession === undefined) this.#freshness.set(source, (bySession = new Map()))
    const known = bySession.get(instrumentId)
    if (known !== undefined) return known
    const symbol = this.#symbols.of(instrumentId)
    const shared = symbol === other ? bySession.get(other) : undefined
    const fresh = shared ?? { slot: this.families.mdStaleness.slot(symbol, this.#session(source).name), lastUs: 0 }
    bySession.set(symbol, fresh)
    return fresh
  }

  /** Sessions are named by the configuration; one that is not is taken in up to a bound, and `other` beyond it. */
  #session(name: string): SessionSlots {
    const known = this.#sessions.get(name)
    if (known !== undefined) return known
    if (this.#sessions.size >= maxSessions && name !== other) return this.#session(other)
    const f = this.families
    const both = (make: (dir: Dir) => number): Record<Dir, number> => ({ in: make('in'), out: make('out') })
    const byType = (dir: Dir): Map<string, number> =>
      new Map(Array.from(this.#msgTypes, (type) => [type, f.messages.slot(name, type, dir)]))
    const slots: SessionSlots = {
      name,
      messages: { in: byType('in'), out: byType('out') },
      otherMessages: both((dir) => f.messages.slot(name, other, dir)),
      bytes: both((dir) => f.bytes.slot(name, dir)),
      resendRequests: both((dir) => f.resendRequests.slot(name, dir)),
      mdUpdates: f.mdUpdates.slot(name),
      attempting: false,
    }
    this.#sessions.set(name, slots)
    for (const alone of [f.connected, f.up, f.epoch, f.gapOpen, f.gaps, f.testRequests, f.heartbeatRtt, f.heartbeatInterval])
      alone.slot(name)
    f.missedHeartbeats.slot(name)
    f.scheduled.set(f.scheduled.slot(name), 1)
    for (const outcome of ['accepted', 'refused']) f.logons.slot(name, outcome)
    for (const outcome of ['success', 'failure']) f.reconnects.slot(name, outcome)
    for (const cause of [...sessionCauses, other]) f.disconnects.slot(name, cause)
    for (const warning of sessionWarnings) f.warnings.slot(name, warning)
    for (const reason of rejectReasons.session) f.invalidAccepted.slot(name, reason)
    for (const cause of garbledCauses) f.garbled.slot(name, cause)
    for (const kind of Object.keys(rejectReasons) as RejectKind[])
      for (const reason of rejectReasons[kind]) f.rejects.slot(name, 'in', kind, reason)
    for (const reason of rejectReasons.session) f.rejects.slot(name, 'out', 'session', reason)
    return slots
  }
}
