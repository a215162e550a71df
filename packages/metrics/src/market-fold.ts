/** Market data: how fresh it is, what its books did, and how far their middle moves. */
import type { BookRecoveredFact, BookUpdate, SubscriptionReject } from '@fix/events'
import type { Families } from './families.ts'
import {
  bookSides,
  invalidCauses,
  mdRejectReasons,
  Names,
  oneOf,
  other,
  outageReasons,
  regimes,
  subscriptionStates,
  whyFeatures,
} from './labels.ts'
import type { BookSource, Sources, VolatilitySource } from './sources.ts'

const maxAnomalies = 64
const perSecond = 1_000_000

/** Receive time of the last update, by symbol and session. */
interface Freshness {
  readonly slot: number
  /** Slot of the updates of its session. */
  readonly updates: number
  lastUs: number
}

export class MarketFold {
  readonly #f: Families
  readonly #symbols: Names
  /** That market data comes over. */
  readonly #session: string
  readonly #freshness = new Map<string, Map<string, Freshness>>()
  readonly #anomalies = new Names(maxAnomalies)

  constructor(families: Families, symbols: Names, session: string) {
    const f = families
    this.#f = f
    this.#symbols = symbols
    this.#session = session
    f.mdUpdates.slot(session)
    f.mdRecovery.slot(session)
    f.bookCrossedTotal.slot(session)
    for (const reason of [...outageReasons, other]) f.mdResubscribes.slot(session, reason)
    for (const cause of invalidCauses) f.bookInvalid.slot(session, cause)
    for (const reason of mdRejectReasons) f.mdRejects.slot(reason)
    f.bookAnomalies.slot(other)
    for (const reason of outageReasons) f.mdResync.slot(reason)
    for (const symbol of symbols) for (const regime of regimes) f.regimes.slot(symbol, regime)
    f.whySignal.slot()
    f.whyConfidence.slot()
    for (const feature of whyFeatures) f.whyFeature.slot(feature)
  }

  updated({ instrumentId, receiveTimeUs }: BookUpdate, session: string): void {
    const fresh = this.#fresh(instrumentId, session)
    fresh.lastUs = receiveTimeUs
    this.#f.mdUpdates.add(fresh.updates)
  }

  rejected({ reason }: SubscriptionReject): void {
    this.#f.mdRejects.add(this.#f.mdRejects.slot(oneOf(mdRejectReasons, reason)))
  }

  recovered({ reason, us }: BookRecoveredFact): void {
    const { mdResync, mdRecovery } = this.#f
    mdResync.observe(mdResync.slot(oneOf(outageReasons, reason)), us)
    mdRecovery.observe(mdRecovery.slot(this.#session), us)
  }

  refresh(wallUs: number, { market, volatility }: Sources): void {
    const f = this.#f
    for (const bySession of this.#freshness.values()) {
      for (const { slot, lastUs } of bySession.values()) f.mdStaleness.set(slot, Math.max(0, wallUs - lastUs) / perSecond)
    }
    if (market !== undefined) {
      const { books, resubscribes } = market()
      const session = this.#session
      this.#books(session, books)
      const { mdResubscribes } = f
      for (const reason of [...outageReasons, other]) mdResubscribes.set(mdResubscribes.slot(session, reason), 0)
      for (const [reason, count] of Object.entries(resubscribes))
        mdResubscribes.add(mdResubscribes.slot(session, outageReasons.includes(reason) ? reason : other), count)
    }
    if (volatility !== undefined) for (const one of volatility()) this.#moved(one)
  }

  /** Totals over all books, and of each its shape: the state of one is on the status page, and its age has a series of its own. */
  #books(session: string, books: Iterable<BookSource>): void {
    const { mdBooks, mdSubscriptions, bookAnomalies, bookCrossedTotal, bookInvalid } = this.#f
    const counts = { wanted: 0, live: 0 }
    const subscriptions = new Map<string, number>(subscriptionStates.map((state) => [state, 0]))
    const anomalies = new Map<string, number>()
    for (const book of books) {
      const { state, outage, subscription } = book
      if (outage !== '' || state === 'LIVE') counts.wanted++
      if (state === 'LIVE') counts.live++
      const phase = oneOf(subscriptionStates, subscription)
      subscriptions.set(phase, (subscriptions.get(phase) ?? 0) + 1)
      for (const [reason, count] of Object.entries(book.anomalies)) anomalies.set(reason, (anomalies.get(reason) ?? 0) + count)
      this.#shape(book)
    }
    for (const [state, count] of Object.entries(counts)) mdBooks.set(mdBooks.slot(state), count)
    for (const [state, count] of subscriptions) mdSubscriptions.set(mdSubscriptions.slot(state), count)
    for (const [reason, count] of anomalies) bookAnomalies.set(bookAnomalies.slot(this.#anomalies.of(reason)), count)
    bookCrossedTotal.set(bookCrossedTotal.slot(session), anomalies.get('crossed') ?? 0)
    for (const cause of invalidCauses) bookInvalid.set(bookInvalid.slot(session, cause), anomalies.get(cause) ?? 0)
  }

  /** Books without a name of their own have no shape together. */
  #shape({ instrumentId, crossed, bidLevels, askLevels }: BookSource): void {
    const symbol = this.#symbols.of(instrumentId)
    if (symbol === other) return
    const { bookCrossed, bookDepth } = this.#f
    bookCrossed.set(bookCrossed.slot(symbol), crossed ? 1 : 0)
    for (const side of bookSides) bookDepth.set(bookDepth.slot(symbol, side), side === 'bid' ? bidLevels : askLevels)
  }

  #moved({ instrumentId, sigmaAnn, divergence, regimes: seconds }: VolatilitySource): void {
    const symbol = this.#symbols.of(instrumentId)
    if (symbol === other) return
    const f = this.#f
    if (sigmaAnn !== undefined) f.sigma.set(f.sigma.slot(symbol), sigmaAnn)
    if (divergence !== undefined) f.divergence.set(f.divergence.slot(symbol), divergence)
    for (const regime of regimes) f.regimes.set(f.regimes.slot(symbol, regime), seconds[regime] ?? 0)
  }

  #fresh(instrumentId: string, session: string): Freshness {
    let bySession = this.#freshness.get(session)
    if (bySession === undefined) this.#freshness.set(session, (bySession = new Map()))
    const known = bySession.get(instrumentId)
    if (known !== undefined) return known
    const symbol = this.#symbols.of(instrumentId)
    const shared = symbol === other ? bySession.get(other) : undefined
    const fresh = shared ?? { slot: this.#f.mdStaleness.slot(symbol, session), updates: this.#f.mdUpdates.slot(session), lastUs: 0 }
    bySession.set(symbol, fresh)
    return fresh
  }
}
