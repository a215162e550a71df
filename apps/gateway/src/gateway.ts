/**
 * The composition: a journal, a capture, two sessions over sockets, the desk between them, and the page. Start is recovery: the journal is
 * folded, then the venue is asked. Nothing of how it trades stands here.
 */
import { basename, join } from 'node:path'
import { codec } from '@fix/codec'
import { messageTraceId, type Command, type Entry, type Fault, type Intent, type KillState, type Now } from '@fix/events'
import type { Metrics } from '@fix/metrics'
import { Direction, RecordType, type AnyCodec, type Driver, type DriverApp, type RecordDraft } from '@fix/session'
import { journal, type FileJournal } from '@fix/store/file'
import { Desk, encodeDeskNote, needsApproval, Stamps, type DeskOptions, type MadeStrategy, type Outcome } from '@fix/strategy'
import { ctrader } from '@fix/venue/ctrader'
import type { Registry } from 'prom-client'
import type { Alerting } from './alerting/alerting.ts'
import { alertingOf } from './alerting/of-gateway.ts'
import { pathwaysOf, type Pathway } from './alerting/pathways.ts'
import { machineMonoUs, type Clock } from './clock.ts'
import { forgetAtStop, writeAtStop } from './at-stop.ts'
import type { AlertsAnswer } from './alerts-answer.ts'
import { Approval } from './approval.ts'
import { BookHistory } from './book-history.ts'
import type { BooksAnswer } from './books-answer.ts'
import { shownBooks } from './books-shown.ts'
import { ChainAudit } from './chain-audit.ts'
import { Comparisons } from './comparisons.ts'
import { ConfigError, type Config } from './config.ts'
import type { CopyDoor } from './copy-door.ts'
import { Decisions } from './decisions.ts'
import type { DecisionsAnswer, DecisionsQuery } from './decisions-answer.ts'
import { copyName, deskSettings, names } from './desk-settings.ts'
import { DeskTimer } from './desk-timer.ts'
import { InstrumentCache } from './instrument-cache.ts'
import { JournalWatch } from './journal-watch.ts'
import { Keeper } from './keeper.ts'
import { KillWays } from './kill-ways.ts'
import { changedLimits, type Configured, type LimitsGiven } from './limits-change.ts'
import { errorOf, logFact, type Log } from './log.ts'
import { measuredCodec } from './measured-codec.ts'
import { configHashOf, dictionaryHashOf, metricsOf, registryOf, sourcesOf, timedVerdict } from './measures.ts'
import type { EventFields } from './log-catalogue.ts'
import type { MessagesAnswer, MessagesQuery } from './messages-answer.ts'
import { MessageLog, msgTypeOf, textOf } from './message-log.ts'
import { queuesOf } from './queues.ts'
import { Readiness } from './readiness.ts'
import { keptState, recover, type Numbers, type Recovered } from './recovery.ts'
import { RiskRefusals } from './risk-refusals.ts'
import { runningOf, type Running } from './stage-file.ts'
import { EventFeed } from './event-feed.ts'
import { EventLog } from './event-log.ts'
import { FactCapture } from './fact-capture.ts'
import type { Answer, CashGiven, CostGiven } from './http.ts'
import { overrideOf, reasonOf, type OverrideGiven, type RevokeGiven } from './override-change.ts'
import { OrderEvents } from './order-events.ts'
import { OrderStories } from './order-stories.ts'
import type { OrderAnswer, OrdersAnswer, OrdersQuery } from './orders-answer.ts'
import { shownOrder, shownOrders } from './orders-shown.ts'
import { tellOutcome } from './outcomes.ts'
import type { PositionsAnswer } from './positions-answer.ts'
import { PositionsShown } from './positions-shown.ts'
import { lineOf, sessionsOf, streamsOf, type PerSession, type Sessions } from './sessions.ts'
import { statusOf } from './snapshot.ts'
import type { Status, Summary } from './status.ts'
import { Strain } from './strain.ts'
import { Tally } from './summary.ts'
import { Traffic } from './traffic.ts'
import { Watchdog } from './watchdog.ts'

export const version = '0.1.0'
/** Marks for the drawdown are taken at most this often in market time, and with each fill. */
const markEveryUs = 1_000_000
const lookEveryMs = 500

export interface GatewayOptions {
  config: Config
  clock: Clock
  log: Log
  strategy?: MadeStrategy
  /** What is held against the stage file, as it was when the strategy was loaded; as it is now unless told. */
  running?: Running
  /** Back-off of reconnects; the demo's venue is near. */
  backOff?: { baseMs: number; capMs: number }
  /** SendingTime(52) is not judged where the ticks' clock runs at another speed than the machine's. */
  checkSendingTime?: boolean
  /** Where alerts go; those of the configuration unless told. */
  pathways?: readonly Pathway[]
}

/** What is open before anything is folded. */
interface Opened {
  readonly store: FileJournal
  readonly capture: FactCapture
  readonly metrics: Metrics
  readonly watch: JournalWatch
  readonly lists: InstrumentCache
  /** Done behind the last record, while the folder is still held. */
  readonly leaving: { act: () => void }
}

export class Gateway {
  readonly config: Config
  readonly desk: Desk
  /** What this start folded. */
  readonly recovered: Recovered
  readonly journal: FileJournal
  readonly tally: Tally
  readonly positions: PositionsShown
  readonly events = new EventLog()
  readonly feed: EventFeed
  readonly log: Log
  readonly traffic: Traffic
  readonly readiness = new Readiness()
  readonly refusals = new RiskRefusals()
  readonly stories = new OrderStories({
    order: (clOrdID) => this.desk.orders.get(clOrdID),
    instrument: (id) => this.desk.symbols.get(id),
  })
  readonly orderEvents = new OrderEvents({
    traceOf: (clOrdID) => this.desk.orders.traceOf(clOrdID),
    ...{ session: names.trade, order: (clOrdID) => this.desk.orders.get(clOrdID), epochOf: (session) => this.#epochOf(session) },
    log: { tell: (event, fields, level) => this.log.tell(event, fields, level), writes: (level) => this.log.writes(level) },
  })
  readonly decisions = new Decisions({
    session: names.trade,
    order: (clOrdID) => this.desk.orders.get(clOrdID),
    traceOf: (clOrdID) => this.desk.orders.traceOf(clOrdID),
    instrument: (id) => this.desk.symbols.get(id),
  })
  readonly history = new BookHistory()
  readonly alerting: Alerting
  /** Where the configuration names a stage file. */
  readonly approval: Approval | undefined
  readonly capture: FactCapture
  readonly messages: MessageLog
  readonly metrics: Metrics
  readonly watch: JournalWatch
  readonly lists: InstrumentCache
  readonly drivers: PerSession<Driver>
  /** Where the venue brings its drop copy, if it does. */
  readonly door: CopyDoor | undefined
  readonly startedAtMs = Date.now()
  readonly version = version
  readonly configHash: string
  readonly dictionaryHash = dictionaryHashOf(ctrader.dictionary)
  readonly strategyName: string
  readonly #options: GatewayOptions
  readonly #callers: Sessions['callers']
  readonly #registry: Registry
  #started = false
  #looks: NodeJS.Timeout | undefined
  readonly #timer: DeskTimer
  #markedUs = 0
  /** Instrument of the last entry, where that was a quote. */
  #quoted = ''
  #watchdog: Watchdog | undefined
  readonly #stamps: Stamps
  /** What the last verdict took. */
  #judgedUs = NaN
  readonly #took = (us: number): void => void (this.#judgedUs = us)
  /** Index of the last note of the gateway's own stream. */
  #noteIdx: number
  readonly #keeper: Keeper
  readonly #comparisons: Comparisons
  readonly #chainAudit: ChainAudit
  readonly #strain: Strain
  readonly #leaving: Opened['leaving']
  readonly #killWays: KillWays
  /** Logons of QUOTE in this run. */
  #quoteConnections = 0
  /** What the desk said of the last command. */
  #refusal = ''
  #pending = ''
  #stopping: Promise<void> | undefined

  /** Locks and recovers the state, and folds it. Rejects where the journal is locked or damaged. */
  static async open(options: GatewayOptions): Promise<Gateway> {
    const { config, clock, log } = options
    // Instruments or limits that make no sense are told before anything is opened.
    const { instruments } = deskSettings(config, '')
    const metrics = metricsOf(config, version)
    const watch = new JournalWatch(metrics, nowUs)
    let capture: FactCapture | undefined
    const leaving = { act: (): void => undefined }
    // The lock is the journal's: what else is in the folder is touched behind it.
    const store = await journal(join(config.journal.dir, 'journal'), {
      sync: config.journal.sync,
      clock: () => clock.socketNow().wallUs,
      beforeWrite: () => capture?.flush(),
      beforeRelease: () => leaving.act(),
      retain: config.journal.retain,
      disk: watch.disk,
    })
    try {
      watch.opened(store)
      capture = FactCapture.open(join(config.journal.dir, 'capture'), config.capture, `@fix/app-gateway ${version}`, instruments)
      forgetAtStop(config.journal.dir)
      const lists = InstrumentCache.open(config, log)
      return new Gateway(options, { store, capture, metrics, watch, lists, leaving })
    } catch (cause) {
      await store.close().catch(() => undefined)
      throw cause
    }
  }

  private constructor(options: GatewayOptions, { store, capture, metrics, watch, lists, leaving }: Opened) {
    const { config, clock, strategy } = options
    this.config = config
    this.log = options.log
    this.configHash = configHashOf(config)
    this.journal = store
    this.strategyName = strategy?.name ?? ''
    this.#options = options
    this.capture = capture
    const settings = deskSettings(config, store.id, strategy)
    const fix = codec(ctrader.dictionary)
    const { streams, named } = streamsOf(store, config)
    this.traffic = new Traffic([...named.values()])
    this.#noteIdx = store.figures().lastIdx
    this.feed = new EventFeed({ idx: () => Math.max(this.#noteIdx, this.messages?.lastIdx ?? 0), epoch: store.epoch })
    this.messages = new MessageLog(store, fix, named)
    this.metrics = metrics
    this.watch = watch
    this.lists = lists
    this.#leaving = leaving
    this.messages.onMessage = (stream, dir, raw, from, to, idx, epoch, seq) => {
      // What comes in is counted where it is framed: of market data the journal has the numbers only.
      if (dir === Direction.out) this.#moved(named.get(stream)!, 'out', msgTypeOf(raw, from, to), to - from)
      if (options.log.writes('debug')) this.#tellMessage({ session: named.get(stream)!, epoch, dir, seq, idx }, raw, from, to)
    }
    this.#stamps = new Stamps({
      monoUs: machineMonoUs,
      append: (note) => {
        if (store.refusal === undefined) store.append(this.#noteRecord(note, clock.socketNow().wallUs, true))
      },
    })
    const deskOptions: DeskOptions = {
      ...settings,
      lastIdx: capture.lastIdx,
      log: (note, now) => this.#log(note, now),
      onEntry: (entry) => this.#entered(entry),
      onOutcome: (outcome) => this.#came(outcome),
      judging: (intent, check) => timedVerdict(metrics, intent, this.#instrumentOf(intent), check, this.#took),
      judgedUs: () => this.#judgedUs,
      stamps: this.#stamps,
      decisionTime: (_now, venueUs) => {
        clock.sawVenueTime(venueUs)
        return clock.decisionNow()
      },
      socketTime: () => clock.socketNow(),
    }
    this.recovered = recover(store, streams, () => new Desk(deskOptions))
    this.desk = this.recovered.desk
    this.#keeper = new Keeper({
      journal: store,
      state: () => keptState(this.desk, this.#numbers),
      settled: () => this.desk.settled,
      every: config.journal.snapshotEvery,
      keptIdx: this.recovered.snapshotIdx,
      log: options.log,
    })
    this.#timer = new DeskTimer(this.desk, clock)
    for (const { clOrdID } of this.desk.orders.open()) metrics.adopt(clOrdID)
    this.#killWays = new KillWays({
      config,
      command: (command) => {
        this.command(command)
        return this.#refusal
      },
      fault: (one) => this.desk.enter(one, clock.decisionNow()),
      log: options.log,
    })
    const fault = (one: Fault): void => this.desk.enter(one, clock.decisionNow())
    this.#chainAudit = new ChainAudit({
      journal: store,
      everyMs: config.trips.audit.everyS * 1000,
      retired: () => watch.retired,
      fault,
      log: options.log,
    })
    const { stageFile } = config
    this.approval =
      stageFile === undefined
        ? undefined
        : new Approval({
            file: stageFile,
            running: options.running ?? runningOf(config, version),
            configured: settings.limits,
            limits: () => this.desk.risk.limits,
            // Where only the market is watched nothing could leave.
            fault: config.mode === 'watch' ? () => undefined : fault,
            log: options.log,
          })
    this.#strain = new Strain({ trips: config.trips, fault, memoryBytes: () => process.memoryUsage.rss(), queues: () => queuesOf(this) })
    const { currency, costMethod: method } = config.account ?? {}
    this.positions = new PositionsShown(this.desk, { currency, method })
    this.tally = new Tally(this.desk, this.positions, currency)
    const { cut } = store.recovery
    const { drivers, callers, door } = sessionsOf({
      config,
      clock,
      codecs: { quote: this.#watched(fix, names.quote), trade: this.#watched(fix, names.trade), copy: this.#watched(fix, copyName) },
      journal: this.messages,
      streams,
      numbers: this.recovered.numbers,
      apps: { quote: this.#captured(this.desk.quoteApp), trade: this.desk.tradeApp, copy: this.desk.copyApp },
      // A cut is no proof that a record was never sent, and without syncs a loss of power takes whole records and leaves no cut.
      mayBeBehind: cut !== undefined || config.journal.sync === 'process',
      checkSendingTime: options.checkSendingTime !== false,
      backOff: options.backOff,
    })
    this.drivers = drivers
    this.#callers = callers
    this.door = door
    this.desk.attach({ quote: lineOf(drivers.quote), trade: lineOf(drivers.trade) })
    if (cut !== undefined) {
      const { file, offset, bytes } = cut
      this.#log(encodeDeskNote({ k: 'cut', cause: this.desk.idx, file: basename(file), offset, bytes }), clock.decisionNow())
    }
    const sources = sourcesOf(
      this,
      () => clock.decisionNow(),
      () => clock.socketNow(),
    )
    this.#registry = registryOf(this, () => clock.decisionNow(), sources)
    this.alerting = alertingOf(this, {
      pathways: options.pathways ?? pathwaysOf(config.alerts),
      sources,
      log: options.log,
      clock,
      record: (note) => this.#log(encodeDeskNote({ ...note, cause: this.desk.idx }), clock.decisionNow()),
    })
    this.#comparisons = new Comparisons(this)
    store.onFailed((cause) => this.#storeFailed(cause))
    options.log.listener = (event, level, fields) => {
      if (event !== 'message') this.feed.add(event, level, fields)
    }
    capture.onFailed = (cause) => this.#captureFailed(cause)
  }

  /** A run begins: what was on its way becomes unknown, and the venue is called. */
  start(): void {
    this.#started = true
    this.#looks = setInterval(() => this.#look(), lookEveryMs).unref()
    this.desk.start(this.journal.epoch, this.#options.clock.decisionNow())
    for (const fact of this.lists.kept) if (this.desk.symbols.get(fact.name)) this.desk.enter(fact, this.#options.clock.decisionNow())
    // Nothing is sent before it was looked for.
    this.#killWays.look(this.journal.refusal ?? '')
    this.approval?.look()
    for (const caller of this.#callers) caller.start()
    this.alerting.begin()
    this.#timer.set()
    const { stallMs } = this.config.watchdog
    // Not before: a long journal is folded in one go.
    if (stallMs > 0) this.#watchdog = this.#keeper.watchdog = new Watchdog(stallMs, undefined, this.log.base)
  }

  command(command: Command): void {
    this.desk.command(command, this.#options.clock.decisionNow())
    // It may have raised limits: the loop knows before anything else enters it.
    if (this.#started) this.approval?.look()
  }

  /**
   * Moves the kill switch. Gives the code of a refusal, '' once the record of what was taken is stored, and an id where a second person has to approve it;
   * rejects where the record never is.
   */
  async kill(command: { state: KillState; scope: string; reason: string; actor: string }): Promise<Answer> {
    return this.#asked({ kind: 'command', command: 'kill', ...command })
  }

  /** Changes limits, in the words of the configuration, with the answers of `kill`. */
  async limits({ limits, account, reason, actor }: LimitsGiven & { reason: string; actor: string }): Promise<Answer> {
    return this.#said(() => {
      const changed = changedLimits(this.desk.risk.limits, { limits, account }, this.#configured)
      return { kind: 'command', command: 'limits', limits: { ...changed }, actor, reason }
    })
  }

  /** Asks for an override of a limit, with the answers of `kill`. */
  async override({ actor, ...given }: OverrideGiven & { actor: string }): Promise<Answer> {
    const answer = await this.#said(() => {
      const asked = overrideOf(given, this.desk.risk.limits, this.#configured)
      return { kind: 'command', command: 'override', ...asked, actor }
    })
    const reason = typeof answer === 'string' ? reasonOf(answer, given) : ''
    return typeof answer === 'string' && reason !== '' ? { refused: answer, reason } : answer
  }

  /** Ends an override before its time, with the answers of `kill`. */
  async revoke({ id, reason, actor }: RevokeGiven & { actor: string }): Promise<Answer> {
    return this.#commanded({ kind: 'command', command: 'revoke', id: Number(id.slice(1)), reason, actor })
  }

  get #configured(): Configured {
    return { instruments: [...this.desk.symbols.values()], currency: this.config.account?.currency ?? '' }
  }

  /** A command in the words of the configuration, or what of them makes no sense. */
  async #said(command: () => Command): Promise<Answer> {
    try {
      return await this.#asked(command())
    } catch (cause) {
      if (cause instanceof ConfigError) return { mistake: cause.message }
      throw cause
    }
  }

  /** Approves what another person has asked for, with the answers of `kill`. */
  async approve(command: { id: string; reason: string; actor: string }): Promise<Answer> {
    return this.#asked({ kind: 'command', command: 'approve', ...command })
  }

  /** Trips the switch for everything, as a process signal asks. */
  signalled(signal: string): void {
    if (this.#started && !this.stopping) this.#killWays.signalled(signal)
  }

  /** Takes the venue's position of an instrument for ours, with the answers of `kill`. */
  async accept(command: { instrumentId: string; px: number; reason: string; actor: string }): Promise<string> {
    return this.#commanded({ kind: 'command', command: 'accept', ...command })
  }

  /** Has orders and positions compared with the venue's at once, with the answers of `kill`. */
  async compare(command: { reason: string; actor: string }): Promise<string> {
    return this.#commanded({ kind: 'command', command: 'compare', ...command })
  }

  /** Books a cost that no report brings, with the answers of `kill`. */
  async cost(command: CostGiven): Promise<string> {
    return this.#commanded({ kind: 'command', command: 'cost', ...command })
  }

  /** Books money that was paid in or out, with the answers of `kill`. */
  async cash(command: CashGiven): Promise<string> {
    return this.#commanded({ kind: 'command', command: 'cash', ...command })
  }

  async #asked(command: Command): Promise<Answer> {
    const code = await this.#commanded(command)
    if (code !== needsApproval) return code
    const pending = this.#pending
    this.journal.flush()
    await this.stored()
    return { pending }
  }

  async #commanded(command: Command): Promise<string> {
    this.#refusal = ''
    this.command(command)
    const refusal = this.#refusal
    if (refusal !== '') return refusal
    this.journal.flush()
    await this.stored()
    return ''
  }

  /** Resolves when the last note is stored; rejects where the journal fails before. */
  stored(): Promise<void> {
    const target = this.#noteIdx
    if (this.journal.storedIdx >= target) return Promise.resolve()
    if (this.journal.refusal === 'storeFailed') return Promise.reject(new Error('the journal has failed'))
    return new Promise((resolve, reject) => {
      const end = (then: () => void): void => {
        noStored()
        noFailed()
        then()
      }
      const noStored = this.journal.onStored((idx) => {
        if (idx >= target) end(resolve)
      })
      const noFailed = this.journal.onFailed((cause) => end(() => reject(cause)))
    })
  }

  /** The journal keeps only the numbers of what comes over QUOTE: each message is captured before the desk hears of it. */
  #captured(app: DriverApp): DriverApp {
    return {
      ...app,
      onMessage: (view, now) => {
        const { epoch } = this.drivers.quote.session.numbers
        this.capture.message(view, { source: names.quote, connection: this.#quoteConnections, epoch }, this.desk.idx, now)
        return app.onMessage(view, now)
      },
      onFact: (fact, now) => {
        if (fact.kind === 'session_up') this.#quoteConnections++
        app.onFact?.(fact, now)
      },
    }
  }

  #watched(fix: AnyCodec, session: string): AnyCodec {
    return measuredCodec(fix, nowUs, {
      came: (view, bytes) => this.#moved(session, 'in', view.msgType, bytes),
      decoded: (us) => this.metrics.decoded(session, us),
      encoded: (us) => this.metrics.encoded(session, us),
    })
  }

  #moved(session: string, dir: 'in' | 'out', msgType: string, bytes: number): void {
    this.traffic.moved(session, dir === 'out', this.#options.clock.socketNow().monoUs)
    this.metrics.message(session, dir, msgType, bytes)
  }

  #instrumentOf(intent: Intent): string {
    return intent.kind === 'new' ? intent.instrumentId : (this.desk.orders.get(intent.clOrdID)?.instrumentId ?? '')
  }

  #epochOf(session: string): number {
    return this.sessions.find((driver) => driver.session.settings.name === session)?.session.numbers.epoch ?? 0
  }

  /** One line for each message that is journalled, by its own name; of an order's, with the trace of the order. */
  #tellMessage(
    name: Omit<EventFields<'message'>, 'msgType' | 'traceId' | 'dir'> & { dir: Direction },
    raw: Uint8Array,
    from: number,
    to: number,
  ): void {
    const dir = name.dir === Direction.out ? 'out' : 'in'
    const clOrdID = textOf(raw, from, to, 11)
    const traceId = this.desk?.orders.traceOf(clOrdID) || messageTraceId(name.session, name.epoch, dir, name.seq)
    this.log.tell('message', { ...name, dir, msgType: msgTypeOf(raw, from, to), traceId })
  }

  /** Appends a note to the gateway's own stream. */
  #log(note: Uint8Array, now: Now): void {
    this.#noteIdx = this.journal.append(this.#noteRecord(note, now.wallUs, false))
  }

  #noteRecord(note: Uint8Array, wallUs: number, lazy: boolean): RecordDraft {
    return {
      type: RecordType.note,
      stream: 0,
      dir: Direction.none,
      epoch: this.journal.epoch,
      seq: 0,
      wallUs,
      flags: 0,
      raw: nothing,
      rawFrom: 0,
      rawTo: 0,
      note,
      lazy,
    }
  }

  get started(): boolean {
    return this.#started
  }

  /** A gateway that holds the journal is the only one that can send for its sessions. */
  get leads(): boolean {
    return this.journal.refusal !== 'storeFailed' && !this.stopping
  }

  get stopping(): boolean {
    return this.#stopping !== undefined
  }

  /** Logs out of both sessions, stores all, lets go of the state. Asked again, gives the same answer. Rejects where the journal failed. */
  stop(reason: string): Promise<void> {
    // Whatever fails on the way: why it fails may be what somebody is to be told.
    this.#stopping ??= this.#stop(reason).finally(() => this.alerting.end())
    return this.#stopping
  }

  async #stop(reason: string): Promise<void> {
    clearInterval(this.#looks)
    if (this.#started) {
      this.command({ kind: 'command', command: 'stop', actor: 'gateway', reason: reason.slice(0, 200) })
      await this.#comparisons.last()
    }
    this.#timer.end()
    await Promise.all(this.#callers.map((caller) => caller.stop(reason)))
    this.#options.log.tell('gateway.stopped', { msg: reason })
    // The journal lets go of the folder with its last record, and whoever waits for that begins at once: all else in it is written by then.
    let unwritten: Error | undefined
    this.#leaving.act = () => {
      this.capture.close()
      if (this.journal.refusal === 'storeFailed') return
      try {
        writeAtStop(this.config.journal.dir, this.desk, this.#numbers)
      } catch (cause) {
        unwritten = cause as Error
      }
    }
    try {
      this.#stamps.end()
      if (this.#started) this.#keeper.keep()
      this.alerting.leave()
      await this.journal.close()
    } finally {
      this.capture.close()
      await this.#watchdog?.end()
    }
    if (unwritten !== undefined) throw unwritten
  }

  get #numbers(): Numbers {
    const { quote, trade, copy } = this.drivers
    const kept = copy?.session.numbers ?? this.recovered.numbers.copy
    return { quote: quote.session.numbers, trade: trade.session.numbers, ...(kept && { copy: kept }) }
  }

  /** QUOTE, TRADE, and the drop copy where there is one. */
  get sessions(): Driver[] {
    const { quote, trade, copy } = this.drivers
    return copy === undefined ? [quote, trade] : [quote, trade, copy]
  }

  #look(): void {
    // How long it has not been ready is known to whoever asks, however seldom anybody does.
    const { wallUs } = this.#options.clock.decisionNow()
    this.readiness.look(this, wallUs)
    this.history.look(this.desk.books, wallUs)
    this.watch.look()
    this.#stamps.wake()
    this.#comparisons.look(this.#options.clock.socketNow().wallUs)
    this.#keeper.look()
    this.#killWays.look(this.journal.refusal ?? '')
    this.#strain.look()
    this.approval?.look()
    if (this.journal.refusal !== 'storeFailed') this.#chainAudit.look()
    this.alerting.look()
  }

  ready(): Status['ready'] {
    return this.readiness.look(this, this.#options.clock.decisionNow().wallUs)
  }

  status(): Status {
    return statusOf(this, this.#options.clock.decisionNow(), this.#options.clock.socketNow())
  }

  messagesOf(query: MessagesQuery): MessagesAnswer {
    return this.messages.find(query, (id) => this.desk.symbols.get(id)?.symbol ?? id)
  }

  decided(query: Partial<DecisionsQuery>): DecisionsAnswer {
    return this.decisions.find(query, this.#options.clock.decisionNow().wallUs)
  }

  orders(query: OrdersQuery): OrdersAnswer {
    return shownOrders(this, query, this.#options.clock.decisionNow())
  }

  order(clOrdID: string): OrderAnswer | undefined {
    return shownOrder(this, clOrdID, this.#options.clock.decisionNow())
  }

  alerts(): Omit<AlertsAnswer, 'ageMs'> {
    return { schema: 1, wallUs: this.#options.clock.decisionNow().wallUs, ...this.alerting.shown() }
  }

  books(): Omit<BooksAnswer, 'ageMs' | 'more'> {
    return shownBooks(this.desk, this.#options.clock.decisionNow())
  }

  positionsOf(): Omit<PositionsAnswer, 'ageMs' | 'more'> {
    return this.positions.answer(this.#options.clock.decisionNow())
  }

  summary(): Summary {
    return this.tally.summary()
  }

  metricsText(): Promise<string> {
    return this.#registry.metrics()
  }

  #entered(entry: Entry): void {
    this.#watchdog?.entered(entry.idx)
    // What the entry before this one has made of its book.
    if (this.#quoted !== '') this.positions.quoted(this.#quoted)
    this.#quoted = entry.fact.kind === 'book_snapshot' || entry.fact.kind === 'book_delta' ? entry.fact.instrumentId : ''
    this.capture.record(entry)
    this.lists.take(entry)
    this.stories.fact(entry)
    this.orderEvents.fact(entry)
    this.traffic.fact(entry.fact, this.#options.clock.socketNow().monoUs)
    // A report counts where the session that trades brings it.
    if (entry.fact.kind !== 'order_report' || entry.fact.source !== copyName) {
      this.tally.entry(entry)
      this.metrics.fact(entry.fact, entry.now)
    }
    if (this.#started) this.alerting.heard(entry.fact)
    const line = logFact(this.#options.log, entry.fact)
    if (line !== undefined) this.events.add(entry.now.wallUs, line.level, line.text)
    if (entry.now.wallUs - this.#markedUs >= markEveryUs) {
      this.#markedUs = entry.now.wallUs
      this.tally.mark()
    }
    this.#timer.setSoon()
  }

  #came(outcome: Outcome): void {
    this.tally.outcome(outcome)
    if (outcome.kind === 'fill') this.tally.mark()
    if (outcome.kind === 'command') {
      this.#refusal = outcome.code
      this.#pending = outcome.pending ?? ''
    }
    const { clock, log } = this.#options
    const now = clock.decisionNow()
    this.stories.outcome(outcome, now)
    this.decisions.outcome(outcome, now)
    if (outcome.kind === 'held' && outcome.code === 'backPressured') this.traffic.of(names.trade).backPressured++
    if (outcome.kind === 'denied') this.refusals.denied(outcome, this.desk.symbols.get(this.#instrumentOf(outcome.intent)), now.wallUs, log)
    const currency = this.config.account?.currency ?? ''
    this.orderEvents.outcome(outcome)
    const traceOf = (clOrdID: string): string => this.desk.orders.traceOf(clOrdID)
    tellOutcome({ log, traceOf, events: this.events, metrics: this.metrics, currency, instruments: this.desk.symbols }, outcome, now)
  }

  #storeFailed(cause: Error): void {
    this.#options.log.tell('store.failed', { err: errorOf(cause) })
    this.events.add(this.#options.clock.decisionNow().wallUs, 'error', `the journal failed: ${cause.message}; nothing is sent any more`)
    this.#killWays.storeFailed()
    this.alerting.atOnce()
  }

  #captureFailed(cause: Error): void {
    this.#options.log.tell('capture.failed', { err: errorOf(cause) })
    this.events.add(this.#options.clock.decisionNow().wallUs, 'error', `the capture failed: ${cause.message}; nothing is captured any more`)
  }
}

const nothing = new Uint8Array(0)
const nowUs = (): number => Math.round(performance.now() * 1000)
