import type { View } from '@fix/codec'
import type { Instrument } from '@fix/units'
import { formatScaled } from '@fix/units'
import type { Ladder, Level } from './market.ts'
import type { Fields } from './report.ts'
import type { Reply } from './trading.ts'

export interface QuotingOptions {
  /** By the venue's own Symbol(55). */
  readonly instruments: ReadonlyMap<string, Instrument>
  /** The ladder of an instrument by its canonical name. */
  readonly ladder: (symbol: string) => Ladder | undefined
  readonly reply: Reply
}

/** Subscriptions of one connection; more are refused. */
export const maxSubscriptions = 1000

/**
 * The desk behind the QUOTE session. Subscriptions live as long as the connection. A spot subscriber gets a snapshot (W) of the best bid and
 * ask at each tick, without sizes. A depth subscriber gets one snapshot with sizes and entry ids, then only what is new and what is gone (X):
 * a level that changes is a new id and a delete of the old one, and a delete says nothing but its id.
 */
export class Quoting {
  readonly #instruments: ReadonlyMap<string, Instrument>
  readonly #ladder: (symbol: string) => Ladder | undefined
  readonly #reply: Reply
  readonly #subscriptions = new Map<string, Subscription>()
  readonly #shown = new Map<string, Shown>()
  /** Entry ids have ten digits at cTrader. */
  #entryIDs = 1_000_000_000

  constructor(options: QuotingOptions) {
    this.#instruments = options.instruments
    this.#ladder = options.ladder
    this.#reply = options.reply
    for (const instrument of options.instruments.values()) this.#shown.set(instrument.id, { bids: [], asks: [] })
  }

  onMessage(view: View): void {
    if (view.msgType === 'V') this.#request(view)
    else {
      this.#reply('BusinessMessageReject', {
        refMsgType: view.msgType,
        businessRejectReason: 'UnsupportedMessageType',
        text: `INVALID_REQUEST: message type ${view.msgType} is not supported`,
      })
    }
  }

  /** Somebody has subscribed to something. */
  get watched(): boolean {
    return this.#subscriptions.size > 0
  }

  /** The connection is gone, and its subscriptions with it. */
  onDown(): void {
    this.#subscriptions.clear()
  }

  /** The market of this instrument has moved. */
  onTick(instrument: Instrument): void {
    const shown = this.#shown.get(instrument.id)
    const ladder = this.#ladder(instrument.id)
    if (shown === undefined || ladder === undefined) return
    const difference: Fields[] = []
    shown.bids = this.#show(shown.bids, ladder.bids, 'Bid', instrument, difference)
    shown.asks = this.#show(shown.asks, ladder.asks, 'Offer', instrument, difference)
    for (const [mdReqID, subscription] of this.#subscriptions) {
      if (!subscription.symbols.includes(instrument.id)) continue
      if (!subscription.depth) this.#spot(mdReqID, instrument, ladder)
      else if (!subscription.started.has(instrument.id)) this.#snapshot(mdReqID, subscription, instrument, shown)
      else if (difference.length > 0) this.#reply('MarketDataIncrementalRefresh', { noMDEntries: difference })
    }
  }

  #request(view: View): void {
    const mdReqID = view.str(262)
    const refuse = (reason: string, text: string): void => this.#reply('MarketDataRequestReject', { mdReqID, mdReqRejReason: reason, text })
    const kind = view.str(263)
    if (kind === '2') {
      this.#subscriptions.delete(mdReqID)
      return
    }
    if (kind !== '1')
      return refuse('UnsupportedSubscriptionRequestType', `INVALID_REQUEST: SubscriptionRequestType ${kind} is not supported`)
    const depth = view.int(264)
    if (depth !== 0 && depth !== 1)
      return refuse('UnsupportedMarketDepth', `INVALID_REQUEST: MarketDepth ${view.str(264)} is not supported`)
    if (this.#subscriptions.has(mdReqID)) return refuse('DuplicateMDReqID', `INVALID_REQUEST: MDReqID ${mdReqID} is in use`)
    if (this.#subscriptions.size >= maxSubscriptions) return refuse('InsufficientBandwidth', 'TOO_MANY_SUBSCRIPTIONS')
    const instruments: Instrument[] = []
    const group = view.group(146)
    for (let at = 0; at < group.count; at++) {
      const symbol = group.entry(at).str(55)
      const instrument = this.#instruments.get(symbol)
      if (instrument === undefined) {
        const numeric = symbol !== '' && [...symbol].every((character) => character >= '0' && character <= '9')
        const text = numeric
          ? `SYMBOL_NOT_FOUND: Symbol ${symbol} is not found`
          : `INVALID_REQUEST: Expected numeric symbolId, but got ${symbol}`
        return refuse('UnknownSymbol', text)
      }
      instruments.push(instrument)
    }
    const subscription: Subscription = { depth: depth === 0, symbols: instruments.map((one) => one.id), started: new Set() }
    this.#subscriptions.set(mdReqID, subscription)
    for (const instrument of instruments) {
      const ladder = this.#ladder(instrument.id)
      const shown = this.#shown.get(instrument.id)
      // Before the first tick there is nothing to show: the snapshot comes with it.
      if (ladder === undefined || shown === undefined || ladder.bids.length + ladder.asks.length === 0) continue
      if (subscription.depth) this.#snapshot(mdReqID, subscription, instrument, shown)
      else this.#spot(mdReqID, instrument, ladder)
    }
  }

  /** Carries the ids of unchanged levels over, gives ids to new ones, and tells the difference, new entries before deletes. */
  #show(before: readonly Entry[], levels: readonly Level[], type: string, instrument: Instrument, difference: Fields[]): Entry[] {
    const after = levels.map((level) => {
      const kept = before.find((entry) => entry.price === level.price && entry.size === level.size)
      if (kept !== undefined) return kept
      const entry: Entry = { id: String(++this.#entryIDs), type, price: level.price, size: level.size }
      difference.push({ mdUpdateAction: 'New', ...entryFields(entry, instrument), symbol: instrument.symbol })
      return entry
    })
    for (const entry of before) {
      if (!after.includes(entry)) difference.push({ mdUpdateAction: 'Delete', mdEntryID: entry.id, symbol: instrument.symbol })
    }
    return after
  }

  #snapshot(mdReqID: string, subscription: Subscription, instrument: Instrument, shown: Shown): void {
    subscription.started.add(instrument.id)
    const entries = [...shown.bids, ...shown.asks].map((entry) => entryFields(entry, instrument))
    this.#reply('MarketDataSnapshotFullRefresh', { mdReqID, symbol: instrument.symbol, noMDEntries: entries })
  }

  #spot(mdReqID: string, instrument: Instrument, ladder: Ladder): void {
    const entries: Fields[] = []
    if (ladder.bids.length > 0) entries.push({ mdEntryType: 'Bid', mdEntryPx: formatScaled(ladder.bids[0].price, instrument.priceScale) })
    if (ladder.asks.length > 0) entries.push({ mdEntryType: 'Offer', mdEntryPx: formatScaled(ladder.asks[0].price, instrument.priceScale) })
    this.#reply('MarketDataSnapshotFullRefresh', { mdReqID, symbol: instrument.symbol, noMDEntries: entries })
  }
}

interface Subscription {
  readonly depth: boolean
  /** Canonical names. */
  readonly symbols: readonly string[]
  /** Instruments whose snapshot has been sent: increments follow. */
  readonly started: Set<string>
}

interface Entry {
  readonly id: string
  readonly type: string
  readonly price: number
  readonly size: number
}

interface Shown {
  bids: Entry[]
  asks: Entry[]
}

function entryFields(entry: Entry, instrument: Instrument): Fields {
  const size = formatScaled(entry.size, instrument.qtyScale)
  return {
    mdEntryType: entry.type,
    mdEntryPx: formatScaled(entry.price, instrument.priceScale),
    // Sizes are whole units at cTrader; only what isn't keeps its digits.
    mdEntrySize: size.endsWith('.00') ? size.slice(0, -3) : size,
    mdEntryID: entry.id,
  }
}
