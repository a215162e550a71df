/**
 * The desk: one venue, its price session and its trade session, and everything between a fact and an order. It is the same in the gateway,
 * in the simulation and in a replay; they differ in what they give it: sockets, a seeded link, or captured facts.
 *
 *   fact -> inbox -> apply (books, orders, kill switch, recovery) -> act (recover, probe, cancel, subscribe, decide) -> place
 *
 * Applying changes state and sends nothing; acting sends. A message of the trade session is acted upon only once its record is appended, so
 * that the journal keeps causes before effects.
 */
import { Books, Subscriptions } from '@fix/book'
import { marketReader, type MarketReader } from '@fix/book/fix'
import type { View } from '@fix/codec'
import type { CancelOrder, Command, Entry, Fact, Intent, Now, SessionFact } from '@fix/events'
import { Orders, type Applied, type MarketPort } from '@fix/oms'
import { orderReader, type OrderReader } from '@fix/oms/fix'
import { Risk } from '@fix/risk'
import { RecordType, type DriverApp, type JournalRecord } from '@fix/session'
import { AccountWatch } from './account-watch.ts'
import { Approvals, type Pending } from './approvals.ts'
import { encodeDeskNote } from './audit.ts'
import { sendBookRequests } from './book-requests.ts'
import { Chronicle } from './chronicle.ts'
import { Decider } from './decider.ts'
import { Definitions } from './definitions.ts'
import { marketOf, ratesOfNow } from './desk-market.ts'
import type { DeskOptions, Line, Outcome } from './desk-options.ts'
import { Equity } from './equity.ts'
import { guard, type GuardianPorts } from './guardian.ts'
import { Inbox } from './inbox.ts'
import { Inquiry } from './inquiry.ts'
import { Jitter } from './jitter.ts'
import { killStrategy, Obedience } from './obedience.ts'
import { LimitsWatch } from './limits-watch.ts'
import { bringsRisk } from './new-risk.ts'
import { Perceiver } from './perceiver.ts'
import type { Outlet } from './place.ts'
import { Recovery, type Compared } from './recovery.ts'
import { senderOver } from './sender.ts'
import { Senses } from './senses.ts'
import { Symbols } from './symbols.ts'
import { Testimony } from './testimony.ts'
import { ClockWatch } from './clock-watch.ts'
import { Commands } from './commands.ts'
import { Trips } from './trips.ts'
import { Valuation } from './valuation.ts'
import { Wishes } from './wishes.ts'

export class Desk {
  readonly symbols: Symbols
  readonly books: Books
  readonly orders: Orders
  readonly risk: Risk
  readonly subscriptions: Subscriptions
  readonly recovery: Recovery
  /** What is sensed of the market, and what of it the strategy lacks. */
  readonly senses: Senses
  /** Tops that can be trusted, and rates into the account's currency. */
  readonly market: MarketPort
  /** Requests for a second person. */
  readonly approvals = new Approvals()
  readonly quoteApp: DriverApp
  readonly tradeApp: DriverApp
  /** Takes the reports of a drop copy. */
  readonly copyApp: DriverApp
  readonly #options: DeskOptions
  readonly #names: NonNullable<DeskOptions['names']>
  readonly #inbox: Inbox
  readonly #perceiver: Perceiver
  readonly #decider: Decider | undefined
  readonly #outlet: Outlet
  readonly #orderReader: OrderReader
  readonly #copyReader: OrderReader
  readonly #obedience: Obedience
  readonly #inquiry: Inquiry
  readonly #clock = new ClockWatch()
  readonly #trips: Trips
  readonly #account: AccountWatch
  /** How much of each limit is used. */
  readonly limits: LimitsWatch
  readonly #wishes: Wishes
  readonly #commands: Commands
  readonly #guardian: GuardianPorts = {
    applied: (applied) => this.#applied(applied, ''),
    want: (intent) => void this.#want(intent),
    alert: (alert) => this.#tell({ kind: 'alert', cause: this.#cause, alert }),
    mayOpen: (id) => this.#mayDecide && this.mayTrade(id),
  }
  readonly #definitions: Definitions
  readonly #jitter = new Jitter()
  readonly #chronicle: Chronicle
  #marketReader: MarketReader
  #quote: Line | undefined
  #trade: Line | undefined
  #quoteUp = false
  #tradeUp = false
  /** The run is to end: nothing is decided any more. */
  #stopping = false
  /** Fact whose record is not appended yet; acting waits for it. */
  #awaitsRecord = false
  #note: Uint8Array | undefined
  /** Further notes of the fact whose record is awaited; they follow it. */
  readonly #notesAfter: Uint8Array[] = []
  /** Instrument whose book or orders the last fact changed; '' for none, which asks no strategy. */
  #touched = ''
  readonly #now: Now = { wallUs: 0, monoUs: 0 }
  #cause = 0
  /** Instrument of the last fact where its book is all that changed. */
  #booked = ''
  /** The last fact was that time has passed. */
  #woken = false
  /** Outcome of the last comparison with the venue. */
  #parity = 'never'

  constructor(options: DeskOptions) {
    this.#options = options
    this.#chronicle = new Chronicle(options.log)
    this.#names = options.names ?? { quote: 'QUOTE', trade: 'TRADE' }
    const { feed, orderRules: rules, quiet, hours } = options
    this.symbols = new Symbols(options.instruments)
    this.books = new Books({ instruments: this.symbols.values(), rules: feed })
    this.senses = new Senses(
      this.books,
      [...this.symbols.values()].map(({ id }) => id),
      options.strategy,
    )
    const random = (): number => this.#jitter.next()
    this.subscriptions = new Subscriptions({ books: this.books, source: this.#names.quote, rules: feed, quiet, hours, random })
    this.market = marketOf(this.books, this.symbols, options.accountCurrency)
    this.orders = new Orders({
      instruments: this.symbols,
      rules,
      idPrefix: options.idPrefix,
      source: this.#names.trade,
      copySource: this.#names.copy,
      unknownAlertMs: options.unknownAlertMs,
      protection: options.protection,
      contingentWithinMs: options.contingentWithinMs,
      market: this.market,
    })
    this.risk = new Risk({
      limits: options.limits,
      books: { get: (id) => this.books.find(id) },
      orders: this.orders,
      breaksRefuse: options.positionBreakBlocks,
      instruments: this.symbols,
      clock: this.#clock,
      dayEnds: options.dayEnds,
      twoPersons: (options.people?.length ?? 0) > 1,
    })
    this.#trips = new Trips({
      risk: this.risk,
      fold: (note) => this.#fold(note),
      settings: options.trips ?? {},
      instruments: this.symbols,
      books: this.books,
      names: this.#names,
      clock: this.#clock,
    })
    const { strategy } = options
    this.limits = new LimitsWatch(this.risk, strategy === undefined ? [] : [strategy.name], (outcome) => this.#tell(outcome))
    const currency = options.accountCurrency ?? ''
    const equity = new Equity({ orders: this.orders, books: this.books, symbols: this.symbols, currency })
    this.#account = new AccountWatch(this.risk, equity, new Valuation(this.books, this.symbols), this.#trips, {
      fold: (note) => this.#fold(note),
      tell: (outcome) => this.#tell(outcome),
      rates: () => ratesOfNow(this.books, this.symbols, currency),
    })
    const { listEachLogon, parity } = options
    this.recovery = new Recovery(this.orders, this.#names.trade, {
      ...{ listEachLogon, parityEveryMs: parity?.everyMs, parity, copy: this.#names.copy },
    })
    const reads = { instruments: this.symbols, rules, orders: this.orders }
    this.#orderReader = orderReader({ ...reads, source: this.#names.trade })
    this.#copyReader = orderReader({ ...reads, source: this.#names.copy ?? '' })
    this.#marketReader = this.#newMarketReader()
    this.#perceiver = new Perceiver(this.books, this.orders, this.senses)
    const evidence = new Testimony(this.risk, options)
    this.#outlet = {
      orders: this.orders,
      risk: this.risk,
      numbered: (clOrdID, now) => evidence.passed(clOrdID, now),
      moments: options.stamps?.moments,
      session: senderOver(
        () => this.#trade,
        () => this.#socketTime(),
      ),
    }
    this.#obedience = new Obedience(this.orders, this.risk, {
      cancel: (clOrdID) => this.#cancel(clOrdID, killStrategy, 'kill'),
      roomInUs: () => this.#trade?.roomInUs?.('F', this.#socketTime()) ?? 0,
      want: (intent) => void this.#want({ ...intent, cause: this.#cause }),
      fold: (note) => this.#fold(note),
      swept: (swept) => {
        this.#chronicle.write({ k: 'swept', cause: this.#cause, ...swept }, this.#now)
        this.#tell({ kind: 'swept', cause: this.#cause, swept })
      },
    })
    this.#inquiry = new Inquiry(this.orders, this.recovery, this.#outlet.session, {
      cancel: (clOrdID, by) => void this.#cancel(clOrdID, 'retry', by),
      concluded: (applied) => {
        this.#applied(applied, '')
        this.#compared(applied)
        this.#tell({ kind: 'reconciled', cause: this.#cause })
      },
      compared: (compared) => this.#compared(compared),
    })
    this.#definitions = new Definitions({
      symbols: this.symbols,
      subscriptions: this.subscriptions,
      orders: this.orders,
      read: (instrument) => this.#marketReader.add(instrument),
      tell: (said) => {
        this.#keep(encodeDeskNote({ k: 'differs', cause: this.#cause, ...said }))
        this.#tell({ kind: 'instrument_differs', cause: this.#cause, ...said })
      },
    })
    this.#wishes = new Wishes({
      mode: options.mode,
      orders: this.orders,
      risk: this.risk,
      outlet: this.#outlet,
      perceiver: this.#perceiver,
      definitions: this.#definitions,
      chronicle: this.#chronicle,
      tell: (outcome) => this.#tell(outcome),
      judging: options.judging,
      evidence,
      trips: this.#trips,
      stamps: options.stamps,
      idPrefix: options.idPrefix,
      ask: (clOrdID, now, cause) => this.#inquiry.ask(clOrdID, now, cause),
    })
    this.#commands = new Commands({
      risk: this.risk,
      orders: this.orders,
      symbols: this.symbols,
      recovery: this.recovery,
      trips: this.#trips,
      chronicle: this.#chronicle,
      approvals: this.approvals,
      people: options.people ?? [],
      currency: options.accountCurrency ?? '',
      fold: (note) => this.#fold(note),
      applied: (applied, instrumentId) => this.#applied(applied, instrumentId),
      cancel: (clOrdID, actor) => this.#cancel(clOrdID, actor, 'operator'),
      stop: () => this.#stop(),
      tell: (outcome) => this.#tell(outcome),
    })
    if (options.strategy !== undefined) {
      this.#decider = new Decider(options.strategy, this.#perceiver, this.senses, {
        want: (intent) => void this.#want(intent),
        hold: (intent, code) => this.#wishes.hold(intent, code, this.#now, this.#cause),
        bringsRisk: (intent) => bringsRisk(intent, this.orders),
        failed: (strategy, error) => this.#failed(strategy, String(error).slice(0, 200)),
      })
    }
    this.#inbox = new Inbox({ handle: (entry) => this.#handle(entry), record: options.onEntry, lastIdx: options.lastIdx })
    this.quoteApp = this.#appOf(this.#names.quote, (view, now) => this.#onQuote(view, now))
    this.tradeApp = this.#appOf(this.#names.trade, (view, now) => this.#onTrade(view, now))
    this.copyApp = this.#appOf(this.#names.copy ?? '', (view, now) => this.#onCopy(view, now))
  }

  /** Gives the desk its ways out. */
  attach(lines: { quote?: Line; trade?: Line }): void {
    this.#quote = lines.quote
    this.#trade = lines.trade
  }

  /** Index of the last entry. */
  get idx(): number {
    return this.#inbox.idx
  }

  get quoteUp(): boolean {
    return this.#quoteUp
  }

  get tradeUp(): boolean {
    return this.#tradeUp
  }

  /** Orders may leave: logged on, instruments resolved, nothing of unknown fate, or nothing of it that would keep all from trading. */
  get trading(): boolean {
    if (!this.#tradeUp || !this.symbols.resolved || !this.recovery.done) return false
    return this.#options.unknownBlocks === 'symbol' || this.orders.unreconciled === 0
  }

  /** New orders of this instrument may leave: the venue takes it for what we do, none of its own is of unknown fate, and its position is the venue's. */
  mayTrade(instrumentId: string): boolean {
    if (!this.trading || this.orders.unreconciledOf(instrumentId) > 0 || this.symbols.problemOf(instrumentId) !== undefined) return false
    if (this.recovery.parity.blocks(instrumentId, this.#now)) return false
    return this.#options.positionBreakBlocks === false || !this.orders.broken(instrumentId)
  }

  /** Commands that wait for a second person. */
  pending(now: Now): Pending[] {
    return this.approvals.list(now)
  }

  /** No fact waits for its record: the state is what the journal tells. */
  get settled(): boolean {
    return !this.#awaitsRecord
  }

  /** What a restart brings back, as canonical JSON. */
  state(): string {
    return `{"orders":${this.orders.state()},"risk":${this.risk.state()}}`
  }

  /** Folds a record of the journal; the only way in which state comes back. What the journal writes about itself is none of ours. */
  fold(record: Pick<JournalRecord, 'type' | 'note' | 'epoch' | 'seq'>): void {
    if (record.note.length === 0 || (record.type !== RecordType.message && record.type !== RecordType.note)) return
    this.orders.fold(record.note, record)
    this.risk.fold(record.note)
    this.approvals.fold(record.note)
  }

  /** A run begins, after all was folded. */
  start(epoch: number, now: Now): void {
    this.enter({ kind: 'start', epoch }, now)
  }

  /** When `wake` must be called, on the `monoUs` of the market's clock. */
  get deadlineUs(): number {
    // What the switch waits for goes out over a session that is up, and is asked for when it is.
    const switched = this.#tradeUp ? this.#obedience.deadlineUs : Infinity
    const own = Math.min(
      switched,
      this.#chronicle.deadlineUs,
      this.#account.deadlineUs,
      this.#trips.deadlineUs,
      this.risk.overridesDueUs,
      this.approvals.deadlineUs,
    )
    return Math.min(this.orders.deadlineUs, this.subscriptions.deadlineUs, this.recovery.deadlineUs, own)
  }

  /** Lets every deadline up to `now` come, each at its own time. */
  wake(now: Now): void {
    this.#fireBefore(now)
  }

  command(command: Command, now: Now): void {
    this.enter(command, now)
  }

  /** Anything enters here. Timers that lie before it come first. */
  enter(fact: Fact, now: Now): void {
    this.#fireBefore(now)
    this.#inbox.push(fact, now)
  }

  /** Takes an entry of a capture as it was: under its own idx, at its own time, and with no timer but those that the capture holds. */
  replay(entry: Entry): void {
    this.#inbox.idx = entry.idx - 1
    this.#inbox.push(entry.fact, entry.now)
  }

  /** One wake-up for all that is due, at the time that is now: what it asks for can't be answered earlier than that. */
  #fireBefore(now: Now): void {
    if (this.deadlineUs <= now.monoUs) this.#inbox.push({ kind: 'wake' }, now)
  }

  // What drivers bring.

  #appOf(source: string, onMessage: (view: View, now: Now) => Uint8Array | undefined): DriverApp {
    return {
      onMessage,
      timing: this.#options.stamps,
      // No timer comes first here, nor before a message: what it sent would stand in the journal behind what came after it.
      onFact: (fact: SessionFact, now: Now) => this.#inbox.push({ ...fact, source }, this.#decisionTime(now, NaN)),
      onAppended: () => this.#appended(),
    }
  }

  #onQuote(view: View, now: Now): undefined {
    const time = this.#decisionTime(now, view.utcUs(52))
    const given = this.#marketReader.read(view, time, (fact) => this.enter(fact, time))
    if (given === 0) this.#otherMessage(view, time)
  }

  #onTrade(view: View, now: Now): Uint8Array | undefined {
    const time = this.#decisionTime(now, view.utcUs(52))
    return this.#noted(() => {
      if (view.msgTypeIs('y') || view.msgTypeIs('d')) this.#marketReader.read(view, time, (fact) => this.#inbox.push(fact, time))
      else this.#otherMessage(view, time)
    })
  }

  #onCopy(view: View, now: Now): Uint8Array | undefined {
    const time = this.#decisionTime(now, view.utcUs(52))
    const fact = this.#copyReader.read(view, time)
    return fact?.kind === 'order_report' ? this.#noted(() => this.#inbox.push(fact, time)) : undefined
  }

  /** The note that belongs into the record of the message that is read. */
  #noted(read: () => void): Uint8Array | undefined {
    const before = this.#inbox.idx
    this.#awaitsRecord = true
    this.#note = undefined
    read()
    // What is no fact for us is no reason to act.
    if (this.#inbox.idx === before) this.#awaitsRecord = false
    return this.#note
  }

  /** Reports, refusals and positions; a refusal may come over either session. */
  #otherMessage(view: View, time: Now): void {
    const fact = this.#orderReader.read(view, time)
    if (fact !== undefined) this.#inbox.push(fact, time)
  }

  /** The record of the message is appended: what follows from it may be sent. */
  #appended(): void {
    if (!this.#awaitsRecord) return
    this.#awaitsRecord = false
    for (const note of this.#notesAfter) this.#options.log(note, this.#now)
    this.#notesAfter.length = 0
    this.#act()
  }

  #decisionTime(now: Now, venueUs: number): Now {
    return this.#options.decisionTime?.(now, venueUs) ?? now
  }

  // Applying.

  #handle(entry: Entry): void {
    const { stamps } = this.#options
    this.#cause = entry.idx
    stamps?.entered(entry.fact.kind)
    this.#now.wallUs = entry.now.wallUs
    this.#now.monoUs = entry.now.monoUs
    this.#touched = ''
    this.#booked = ''
    this.#woken = entry.fact.kind === 'wake'
    this.#trips.heard(entry.fact, this.#now)
    this.senses.before(entry)
    this.#apply(entry.fact)
    stamps?.applied()
    for (let fact = this.subscriptions.nextRecovered(); fact !== undefined; fact = this.subscriptions.nextRecovered())
      this.#tell({ kind: 'book_recovered', cause: entry.idx, recovered: fact })
    // Of a list of instruments its end is acted upon: its lines came in one message.
    if (!this.#awaitsRecord && entry.fact.kind !== 'instrument') this.#act()
  }

  #apply(fact: Fact): void {
    const now = this.#now
    switch (fact.kind) {
      case 'book_snapshot':
      case 'book_delta':
        this.subscriptions.apply(fact, now)
        this.risk.observe(fact.instrumentId, now)
        this.#touched = this.#booked = fact.instrumentId
        return
      case 'start':
        this.#perceiver.recall()
        this.risk.recall(this.orders.all(), now)
        // Ids that no earlier run has used, and waits that a replay of this one has too.
        this.subscriptions.begin(`M${fact.epoch}-`)
        this.#jitter.seed(fact.epoch)
        this.#wishes.begin(fact.epoch)
        this.#chronicle.begin(this.#options, fact.epoch, this.#cause, this.#now)
        this.#voidLimits()
        this.#commands.begin(this.#now, this.#cause)
        break
      case 'market_phase':
        return this.subscriptions.onPhase(fact, now)
      case 'session_round_trip':
        return this.subscriptions.onSession(fact, now)
      case 'subscription_reject':
        return this.subscriptions.onReject(fact, now)
      case 'instrument':
        return this.#definitions.define(fact, now)
      case 'instrument_list_end':
        this.#definitions.listEnded(now)
        this.#marketReader = this.#newMarketReader()
        return this.recovery.take(fact, now)
      case 'command':
        return this.#command(fact)
      case 'fault':
        return
      case 'request_reject':
        if (this.subscriptions.onRequestReject(fact, now)) return
        break
      case 'wake':
        this.subscriptions.wake(now)
        break
      case 'session_up':
      case 'session_down':
        this.#sessionChanged(fact.source, fact.kind === 'session_up')
        this.subscriptions.onSession(fact, now)
        break
      case 'session_warning':
        if (fact.code !== 'outboundRaised') return
        return this.#chronicle.write({ k: 'raised', cause: this.#cause, source: fact.source, from: fact.refSeqNum, text: fact.text }, now)
      case 'session_gap_opened':
      case 'session_gap_closed':
      case 'session_reject_sent':
      case 'session_reset':
        this.subscriptions.onSession(fact, now)
    }
    this.recovery.see(fact, now)
    const applied = this.orders.apply(fact, now, this.#cause)
    this.#applied(applied, 'instrumentId' in fact ? fact.instrumentId : '')
    this.recovery.told(fact, applied.decision, now)
    this.recovery.take(fact, now)
  }

  #sessionChanged(source: string, up: boolean): void {
    if (source === this.#names.quote) this.#quoteUp = up
    if (source === this.#names.trade) this.#tradeUp = up
    // A record that was awaited when its session ended comes no more, or has come.
    if (!up && (source === this.#names.trade || source === this.#names.copy)) this.#appended()
  }

  #newMarketReader(): MarketReader {
    return marketReader({ source: this.#names.quote, instruments: this.symbols.listed(), rules: this.#options.feed })
  }

  /** A note belongs into the record of the message that brought the fact, else into one of the gateway's own stream. */
  #applied(applied: Applied | undefined, instrumentId: string): void {
    if (applied === undefined) return
    const { note, fills, alerts, decision } = applied
    if (note !== undefined && this.#awaitsRecord && this.#note === undefined) this.#note = note
    else if (note !== undefined) this.#keep(note)
    for (const fill of fills) {
      this.#perceiver.filled(fill, this.#now)
      this.#trips.executed(this.orders.strategyOf(fill.clOrdID), fill.instrumentId, fill.side, this.#now)
      this.#decider?.ask(() => this.#options.strategy?.instance.onFill?.(fill))
      this.#tell({ kind: 'fill', cause: this.#cause, fill })
    }
    for (const alert of alerts) this.#tell({ kind: 'alert', cause: this.#cause, alert })
    if (decision !== 'ignored') this.#tell({ kind: 'report', cause: this.#cause, decision })
    if (instrumentId !== '') this.#touched = instrumentId
  }

  /** Breaks with the venue are on record; one that is too old takes the account's trust away, where that is told. */
  #compared({ opened, ended }: Compared): void {
    const { parity } = this.recovery
    const { outcome } = parity
    if (opened.length > 0 || ended.length > 0 || outcome !== this.#parity)
      this.#chronicle.write({ k: 'parity', cause: this.#cause, outcome, opened, ended }, this.#now)
    this.#parity = outcome
    const state = this.#options.parity?.onSevere
    const severe = parity.breaks().find((one) => parity.levelOf(one, this.#now) === 'severe')
    if (state !== undefined && severe !== undefined) this.#trips.severe(severe, state, this.#now)
  }

  /** A note of its own, behind the record that is awaited. */
  #keep(note: Uint8Array): void {
    if (this.#awaitsRecord) this.#notesAfter.push(note)
    else this.#options.log(note, this.#now)
  }

  #command(command: Command): void {
    this.#commands.take(command, this.#now, this.#cause)
    if (command.command !== 'stop') return
    this.#chronicle.end(this.#now)
    this.#account.end(this.#now)
  }

  #failed(strategy: string, text: string): void {
    this.#chronicle.write({ k: 'failed', cause: this.#cause, strategy, text }, this.#now)
    this.#tell({ kind: 'strategy_failed', cause: this.#cause, strategy, text })
  }

  /** Limits that were changed for others than are configured now. */
  #voidLimits(): void {
    const note = this.risk.begin(this.#now)
    if (note !== undefined) this.#fold(note)
  }

  #stop(): void {
    this.#stopping = true
    this.recovery.compare(this.#now)
  }

  /** The record first, then the effect. */
  #fold(note: Uint8Array): void {
    this.#options.log(note, this.#now)
    const change = this.risk.fold(note)
    if (change === undefined) return
    const cause = this.#cause
    // What was refused may pass now.
    this.orders.protectAgain()
    if ('override' in change) this.#tell({ kind: 'overridden', cause, change })
    else this.#tell('scope' in change ? { kind: 'switched', cause, change } : { kind: 'limited', cause, change })
  }

  /** Overrides whose time, uses or limits are over end by themselves. */
  #endOverrides(): void {
    for (const note of this.risk.overridesOver(this.#now)) this.#fold(note)
  }

  // Acting.

  #act(): void {
    const now = this.#now
    this.#chronicle.due(now)
    this.#endOverrides()
    this.#commands.lapse(now, this.#cause)
    this.#trips.act(this.#booked, now)
    this.#account.look(now, this.#cause, this.#touched)
    this.limits.look(now, this.#cause)
    if (this.#quoteUp) sendBookRequests(this.subscriptions, this.#quote, now, this.#socketTime())
    if (this.#tradeUp) {
      this.#inquiry.recover(now, this.#cause)
      this.#inquiry.probe(now, this.#cause)
      this.#obedience.obey(now, this.recovery.done, this.#woken)
    }
    guard(this.orders, this.#guardian, this.#tradeUp && this.recovery.done, now, this.#cause)
    const touched = this.#touched === '' ? undefined : this.symbols.get(this.#touched)
    if (touched !== undefined && this.#mayDecide && this.mayTrade(touched.id)) this.#decider?.decide(touched, this.#cause, now)
    if (this.#trips.settle(now) && this.#tradeUp) this.#obedience.obey(now, this.recovery.done, this.#woken)
    this.#endOverrides()
  }

  get #mayDecide(): boolean {
    return !this.#stopping && this.#options.mode !== 'watch'
  }

  #cancel(clOrdID: string, strategy: string, by: CancelOrder['by']): string {
    return this.#want({ kind: 'cancel', cause: this.#cause, strategy, clOrdID, by })
  }

  /** The code of a refusal; '' for what was sent. */
  #want(intent: Intent): string {
    return this.#wishes.want(intent, this.#now, this.#cause)
  }

  #tell(outcome: Outcome): void {
    this.#options.onOutcome?.(outcome)
  }

  #socketTime(): Now {
    return this.#options.socketTime?.(this.#now) ?? this.#now
  }
}
