/**
 * A venue that speaks cTrader's FIX, complete but for the sockets: two sessions, QUOTE and TRADE, before a matching engine that a stream of
 * ticks drives. What it is not: a model of a market. It is the counterparty that a gateway can be tried against, that forgets nothing over a
 * kill, and whose journal is the second witness of what was sent.
 *
 *   tick  ->  matching  ->  changes  ->  journal  ->  reports on TRADE
 *   order ->  trading   ->  matching ->  changes in the order's own record  ->  reports on TRADE
 *
 * State is the fold of its journal. A report is owed from the change that it tells of until a record of the TRADE session holds it, so that
 * with continued numbering no report is lost, whatever dies when.
 */
import { codec, type View } from '@fix/codec'
import type { Now, SessionFact } from '@fix/events'
import { Driver, foldNumbers, freshNumbers, RecordType, Session, type Journal, type JournalRecord, type SessionConfig } from '@fix/session'
import type { Instrument } from '@fix/units'
import { ctrader } from '@fix/venue/ctrader'
import type { Account } from './account.ts'
import type { Change } from './change.ts'
import { Lies, type Lie } from './faults/lies.ts'
import { Ledger } from './ledger.ts'
import type { Ladder, LadderShape } from './market.ts'
import { Matching } from './matching.ts'
import { encodeNote, noteRecord, type VenueNote } from './notes.ts'
import { Quoting } from './quoting.ts'
import type { Fields } from './report.ts'
import type { Tick } from './tick.ts'
import { Trading } from './trading.ts'

/** Who may log on; one account with one QUOTE and one TRADE session. */
export interface VenueLogin {
  /** SenderCompID(49) of the client. */
  readonly compID: string
  /** Username(553), the numeric login. */
  readonly username: string
  readonly password: string
}

export interface SimulatedVenueOptions {
  /** Where all is written that must not be forgotten; its own, not the gateway's. */
  readonly journal: Journal
  /** What that journal already holds, in its order: the venue starts where these leave it. */
  readonly records?: Iterable<JournalRecord>
  readonly instruments: readonly Instrument[]
  readonly login: VenueLogin
  readonly seed: string | number
  /**
   * `reset`: each Logon starts both numbers anew, as at cTrader, and reports that were not sent then are not sent later. `continue`: numbers
   * go on, a ResendRequest is served, and owed reports go out after the next Logon.
   */
  readonly numbering?: 'reset' | 'continue'
  /** TargetCompID(56) of clients, compared without regard to case. */
  readonly compID?: string
  readonly marketOrders?: 'atOnce' | 'nextTick'
  readonly ladder?: LadderShape
  /** Everything that the two sessions tell, after the venue itself has heard it. */
  readonly onFact?: (fact: SessionFact, now: Now) => void
  /** Asked behind each report that was sent: true has it sent once more, as the news that it was, with PossResend(97)=Y. */
  readonly repeats?: () => boolean
  /** Hears each report of a change as it goes out on TRADE, or as it is lost there: a drop copy. */
  readonly onReport?: (fields: Fields, now: Now) => void
  /** True loses this report on TRADE: the venue holds it for told. */
  readonly loses?: (fields: Fields) => boolean
  /** Called behind each application message of the client, once it is handled. */
  readonly onMessage?: (source: 'QUOTE' | 'TRADE', now: Now) => void
  /** Fills have an ExecID(17) and LastPx(31), which cTrader's have not: then one can be named, taken back and corrected. */
  readonly execIDs?: boolean
  /** Settings of both sessions that a test or a run at another speed wants otherwise. */
  readonly session?: Partial<SessionConfig>
}

/** What a venue counts over one run. */
export interface VenueCounts {
  ticks: number
  quotes: number
  orders: number
  cancels: number
  replaces: number
  reports: number
  fills: number
  rejects: number
}

/** Streams of the venue's journal. */
const quoteStream = 1
const tradeStream = 2

export class SimulatedVenue {
  readonly quote: Driver
  readonly trade: Driver
  readonly counts: VenueCounts = { ticks: 0, quotes: 0, orders: 0, cancels: 0, replaces: 0, reports: 0, fills: 0, rejects: 0 }
  /** Application messages on TRADE in this run, ours and the client's: whoever drives the clock sees by it that there is something to settle. */
  traffic = 0
  readonly #options: SimulatedVenueOptions
  readonly #ledger: Ledger
  readonly #matching: Matching
  readonly #trading: Trading
  readonly #quoting: Quoting
  readonly #instruments: ReadonlyMap<string, Instrument>
  /** Changes of the step that runs; its record takes them. */
  #changes: Change[] = []
  /** Time of the step that runs: replies of the desks are sent at it. */
  #now: Now = { wallUs: 0, monoUs: 0 }
  readonly #lies: Lies
  /** Until then nothing is said on TRADE; what is not owed anyway waits here. */
  #silentUntilUs = 0
  #withheld: { msgType: string; fields: Fields }[] = []
  /** The next question of how an order stands is not answered. */
  #refusesStatus = false

  constructor(options: SimulatedVenueOptions) {
    this.#options = options
    const bySymbol = new Map(options.instruments.map((instrument) => [instrument.symbol, instrument]))
    this.#instruments = new Map(options.instruments.map((instrument) => [instrument.id, instrument]))
    if (bySymbol.size !== options.instruments.length || this.#instruments.size !== options.instruments.length) {
      throw new Error('SimulatedVenue: two instruments have one name or one symbol; each needs its own')
    }
    this.#ledger = new Ledger(this.#instruments, options.execIDs)
    const numbers = [freshNumbers(), freshNumbers()]
    for (const record of options.records ?? []) {
      if (record.stream === quoteStream || record.stream === tradeStream) foldNumbers(numbers[record.stream - 1], record)
      // A journal's records about itself carry bytes of their own, which may begin as a note does.
      if (record.type === RecordType.message || record.type === RecordType.note) this.#ledger.foldNote(record.note)
    }
    // What was owed when an earlier run ended, its client has to ask for, as the numbers of that session are over.
    if (options.numbering !== 'continue') this.#ledger.owed.length = 0
    this.#matching = new Matching({
      account: this.#ledger.account,
      instruments: options.instruments,
      seed: options.seed,
      ladder: options.ladder,
      marketOrders: options.marketOrders,
      emit: (change, order) => {
        this.#changes.push(change)
        this.#ledger.happened(change, order)
        if (change.kind === 'fill') this.counts.fills++
        if (change.kind === 'rejected') this.counts.rejects++
      },
    })
    this.#quoting = new Quoting({
      instruments: bySymbol,
      ladder: (symbol) => this.#matching.ladder(symbol),
      reply: (msgType, fields) => this.#sendQuote(msgType, fields),
    })
    this.#trading = new Trading({
      instruments: bySymbol,
      ledger: this.#ledger,
      matching: this.#matching,
      reply: (msgType, fields) => this.#say(msgType, fields),
    })
    this.#lies = new Lies({
      account: this.#ledger.account,
      reports: this.#ledger.reports,
      happens: (change) => this.#matching.happens(change),
      tells: (fields) => this.#say('ExecutionReport', fields),
      silent: (us) => (this.#silentUntilUs = this.#now.monoUs + us),
      refusesStatus: () => (this.#refusesStatus = true),
    })
    const fix = codec(ctrader.dictionary)
    const common = {
      role: 'acceptor' as const,
      codec: fix,
      senderCompID: options.compID ?? ctrader.session.compIDs.targetCompID,
      targetCompID: options.login.compID,
      compIDsIgnoreCase: true,
      resetOnLogon: options.numbering !== 'continue',
      resendOrders: 'always' as const,
      ...options.session,
    }
    const quote = new Session({ ...common, name: 'QUOTE', stream: quoteStream, senderSubID: 'QUOTE', targetSubID: 'QUOTE' }, numbers[0])
    const trade = new Session({ ...common, name: 'TRADE', stream: tradeStream, senderSubID: 'TRADE', targetSubID: 'TRADE' }, numbers[1])
    this.quote = new Driver(quote, options.journal, {
      onMessage: (view, now) => this.#onQuoteMessage(view, now),
      onFact: (fact, now) => this.#onFact(fact, now),
      admit: (logon, answer) => this.#admit(quote, logon, answer),
    })
    this.trade = new Driver(trade, options.journal, {
      onMessage: (view, now) => this.#onTradeMessage(view, now),
      onFact: (fact, now) => this.#onFact(fact, now),
      admit: (logon, answer) => this.#admit(trade, logon, answer),
    })
  }

  /** Orders and positions as they stand; to look at. */
  get account(): Account {
    return this.#ledger.account
  }

  /** Somebody is there to trade: both sessions are up, and the market is being watched. */
  get attended(): boolean {
    return this.quote.session.state === 'active' && this.trade.session.state === 'active' && this.#quoting.watched
  }

  /** The ladder of an instrument by its canonical name. */
  ladder(symbol: string): Ladder | undefined {
    return this.#matching.ladder(symbol)
  }

  /** The market moves: matches, reports, quotes. False: not an instrument of this venue, and nothing has happened. */
  tick(tick: Tick, now: Now): boolean {
    if (!this.matchTick(tick, now)) return false
    this.quoteTick(tick.symbol, now)
    return true
  }

  /** The first half of a tick, for whoever lets the client answer in between: trades what trades, and reports it. */
  matchTick(tick: Tick, now: Now): boolean {
    this.#now = now
    if (!this.#matching.tick(tick)) return false
    this.counts.ticks++
    const changes = this.#takeChanges()
    if (changes.length > 0) this.#append({ changes }, now)
    this.#sendOwed(now)
    return true
  }

  /** The second half of a tick: shows the market to whoever has subscribed. */
  quoteTick(symbol: string, now: Now): void {
    this.#now = now
    const instrument = this.#instruments.get(symbol)
    if (instrument !== undefined) this.#quoting.onTick(instrument)
  }

  /** The venue does what it should not. False: there is nothing that it could be about, and nothing has happened. */
  lie(lie: Lie, symbol: string, now: Now): boolean {
    this.#now = now
    if (!this.#lies.lie(lie, symbol, now.wallUs)) return false
    const changes = this.#takeChanges()
    if (changes.length > 0) this.#append({ changes }, now)
    this.#sendOwed(now)
    return true
  }

  #onQuoteMessage(view: View, now: Now): undefined {
    this.#now = now
    this.#quoting.onMessage(view)
    this.#options.onMessage?.('QUOTE', now)
    return undefined
  }

  #onTradeMessage(view: View, now: Now): Uint8Array | undefined {
    this.#now = now
    if (view.msgType === 'D') this.counts.orders++
    else if (view.msgType === 'F') this.counts.cancels++
    else if (view.msgType === 'G') this.counts.replaces++
    this.traffic++
    if (view.msgType === 'H' && this.#refusesStatus) this.#refuseStatus(view)
    else this.#trading.onMessage(view, now)
    const changes = this.#takeChanges()
    // The order's record takes the note, and the session appends it before the reports that follow from it.
    this.#sendOwed(now)
    this.#options.onMessage?.('TRADE', now)
    return changes.length === 0 ? undefined : encodeNote({ changes })
  }

  #onFact(fact: SessionFact, now: Now): void {
    if (fact.source === 'QUOTE') {
      if (fact.kind === 'session_down') this.#quoting.onDown()
    } else if (fact.kind === 'session_up') this.#sendOwed(now)
    this.#options.onFact?.(fact, now)
  }

  /** A wrong login is answered with a Logout that says no more than that the data is invalid. */
  #admit(session: Session, logon: View, answer: (yes: boolean, text?: string) => void): void {
    const { username, password } = this.#options.login
    const subID = session.settings.senderSubID
    const fits = same(logon.str(57), subID) && (subID !== 'QUOTE' || same(logon.str(50), subID))
    if (!fits || logon.str(553) !== username || logon.str(554) !== password) return answer(false, refused)
    // Our 57 is the client's 50, which is free on TRADE.
    session.settings.targetSubID = logon.str(50)
    answer(true)
  }

  #sendQuote(msgType: string, fields: Fields): void {
    if (this.quote.send(msgType, fields, noNote, this.#now).kind === 'sent') this.counts.quotes++
  }

  /** Sends the reports that are owed, oldest first. While TRADE is down they wait, or with `reset` are dropped for good. */
  #sendOwed(now: Now): void {
    if (now.monoUs < this.#silentUntilUs) return
    const withheld = this.#withheld
    this.#withheld = []
    for (const { msgType, fields } of withheld) this.#say(msgType, fields)
    const owed = this.#ledger.owed
    while (owed.length > 0) {
      const { number, fields } = owed[0]
      if (this.trade.session.state === 'active' && this.#options.loses?.(fields) === true) {
        this.#append({ dropped: number }, now)
        this.#ledger.fold({ dropped: number })
        this.#options.onReport?.(fields, now)
        continue
      }
      const result = this.trade.send('ExecutionReport', fields, encodeNote({ reported: number }), now)
      if (result.kind === 'sent') {
        this.counts.reports++
        this.traffic++
        this.#ledger.fold({ reported: number })
        this.#options.onReport?.(fields, now)
        if (this.#options.repeats?.() === true) this.trade.send('ExecutionReport', fields, noNote, now, { header: possResend })
        continue
      }
      if (this.#options.numbering !== 'continue' && result.kind === 'refused' && result.code === 'notLoggedOn') {
        this.#append({ dropped: owed[owed.length - 1].number }, now)
        this.#ledger.fold({ dropped: owed[owed.length - 1].number })
      }
      return
    }
  }

  /** What is no report of a change: an answer to a question, a refusal. */
  #say(msgType: string, fields: Fields): void {
    if (this.#now.monoUs < this.#silentUntilUs) this.#withheld.push({ msgType, fields })
    else this.trade.send(msgType, fields, noNote, this.#now)
  }

  #refuseStatus(view: View): void {
    this.#refusesStatus = false
    const text = 'SERVER_BUSY: try again later'
    this.#say('BusinessMessageReject', { businessRejectRefID: view.str(11), businessRejectReason: 'ApplicationNotAvailable', text })
  }

  #takeChanges(): Change[] {
    const changes = this.#changes
    this.#changes = []
    return changes
  }

  /** A record of the venue itself, of no session. */
  #append(note: VenueNote, now: Now): void {
    this.#options.journal.append(noteRecord(encodeNote(note), now))
  }
}

const noNote = new Uint8Array(0)
const possResend = [[97, 'Y']] as const
const refused = 'InternalError: RET_INVALID_DATA'

function same(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase()
}
