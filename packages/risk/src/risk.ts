/**
 * The desk's gate: every intent is judged here, and only what passes becomes an `Approved<Intent>`, which is all that orders take. It
 * fails closed: what throws, is missing or makes no sense refuses. A verdict is a function of the order, the views, the limits, the kill
 * switch and `now`; the same record replayed gives the same verdict. Risk cancels nothing and sends nothing: it tells.
 */
import { riskCodes, type Approved, type Intent, type KillState, type Now, type RiskCode, type Side, type Verdict } from '@fix/events'
import { dayEndsOf, type DayEnds } from './account-day.ts'
import { Activity, type SentOrder } from './activity.ts'
import { accountBoundsOf, boundsOf, emptyAccountBounds, emptyBounds, noLimits, type AccountBounds, type Bounds } from './bounds.ts'
import {
  clear,
  emptyCase,
  priceIn,
  readActivity,
  readBook,
  readClock,
  readDrawdown,
  readExposure,
  readIntent,
  readOrders,
  type Account,
  type Case,
} from './case.ts'
import { DrawdownGuard, type GuardImage } from './drawdown-guard.ts'
import { breached, held, lifted, threw } from './evidence-layout.ts'
import { overridesIn } from './evidence-read.ts'
import { EvidenceWriter, maxLifted, type Judged } from './evidence.ts'
import { Exposure } from './exposure.ts'
import { decodeGuard } from './guard-note.ts'
import { isLooser, KillSwitch, type KillAnswer, type KillChange, type KillRequest, type Latch } from './kill-switch.ts'
import type { InstrumentLimits, Limits } from './limits.ts'
import { LimitsDocument, type LimitsAnswer, type LimitsChange, type LimitsImage, type LimitsRequest } from './limits-document.ts'
import { decodeLimits } from './limits-note.ts'
import { DaySums } from './day-sums.ts'
import { MessageRate } from './message-rate.ts'
import { approve } from './mint.ts'
import { decodeOverride } from './override-note.ts'
import {
  Overrides,
  type Override,
  type OverrideAnswer,
  type OverrideChange,
  type OverrideRequest,
  type OverridesImage,
} from './overrides.ts'
import { Reservations, type Counted, type Reserved } from './reservations.ts'
import { rules as allRules, type Rule } from './rules.ts'
import { usesOf, usesOfAccount, type Use } from './utilisation.ts'
import type { BooksView, ClockView, InstrumentsView, OrdersView } from './views.ts'

export interface RiskOptions {
  /** undefined, as where the file could not be read, refuses every order. */
  limits: Limits | undefined
  books: BooksView
  orders: OrdersView
  instruments: InstrumentsView
  /** Needed where the account's limits have `maxClockSkewMs`. */
  clock?: ClockView
  /** Whether an instrument whose position the venue has otherwise takes orders no more (PARITY_BREAK); true unless told. */
  breaksRefuse?: boolean
  /** What makes the kill switch looser for the whole account takes two persons (KillRequest's actor and approver); one unless told. */
  twoPersons?: boolean
  /** The end of the account's day, where that is no day of UTC. */
  dayEnds?: DayEnds
  /** Orders that may have passed and be neither sent nor released; beyond it every order is refused. 1024 unless told. */
  maxReservations?: number
  /** Another table of controls; a test puts a broken one in. */
  rules?: readonly Rule[]
}

/** What is kept of an instrument that the limits name. */
interface Desk {
  limits: Partial<InstrumentLimits>
  readonly bounds: Bounds
  readonly reserved: Reserved
  readonly activity: Activity
}

type Refused = Extract<Verdict, { passed: false }>

const never: Now = { wallUs: NaN, monoUs: NaN }
const nothingReserved: Readonly<Reserved> = { buy: 0, sell: 0, orders: 0 }

export class Risk {
  readonly #document: LimitsDocument
  readonly #books: BooksView
  readonly #orders: OrdersView
  readonly #instruments: InstrumentsView
  readonly #clock: ClockView | undefined
  readonly #rules: readonly Rule[]
  readonly #breaksRefuse: boolean
  readonly #desks = new Map<string, Desk>()
  readonly #kill: KillSwitch
  readonly #reservations: Reservations
  readonly #case: Case = emptyCase()
  readonly #evidence: EvidenceWriter
  /** The verdict that the case belongs to, until its record was asked for. */
  readonly #judged: Judged & { open: boolean }
  /** Overrides that lifted a check of it. */
  readonly #lifting: number[] = []
  readonly #overrides: Overrides
  /** Of all instruments together. */
  readonly #account: Account
  readonly #accountBounds: AccountBounds = emptyAccountBounds()
  /** A zone that nobody knows, and an account that can't be read. */
  readonly #lacking: number
  /** The same, and what of the limits over all instruments makes no sense. */
  #accountMissing: number
  /** Equity, high-water marks and payments: tell it the profit, and journal what it gives. */
  readonly drawdown: DrawdownGuard
  /** What all instruments come to: tell it what a step of each is worth. */
  readonly exposure: Exposure

  constructor(options: RiskOptions) {
    this.#document = new LimitsDocument(options.limits, options.twoPersons)
    this.#books = options.books
    this.#orders = options.orders
    this.#instruments = options.instruments
    this.#clock = options.clock
    this.#rules = options.rules ?? allRules
    this.#evidence = new EvidenceWriter(this.#rules)
    const nobody = undefined as unknown as Intent
    this.#judged = { open: false, intent: nobody, passed: false, limitsHash: '', decision: 0, now: never, overrides: this.#lifting }
    this.#breaksRefuse = options.breaksRefuse ?? true
    const knowsSymbol = (symbol: string): boolean => this.#desks.has(symbol) || options.instruments.get(symbol) !== undefined
    this.#kill = new KillSwitch(knowsSymbol, options.twoPersons)
    this.#reservations = new Reservations(options.maxReservations ?? 1024)
    let unreadable = 0
    let account: Limits['account']
    try {
      account = options.limits?.account
    } catch {
      unreadable = 1
    }
    const dayEnds = options.dayEnds ?? dayEndsOf((account?.dayStartsMinute ?? 0) * 60_000_000)
    this.#account = { day: new DaySums(), rate: new MessageRate(), dayEnds }
    this.drawdown = new DrawdownGuard(account, dayEnds)
    const views = { instruments: options.instruments, orders: options.orders }
    this.exposure = new Exposure(views, (id) => this.#desks.get(id)?.reserved ?? nothingReserved)
    this.#overrides = new Overrides(() => this.#document, knowsSymbol, this.exposure)
    this.#lacking = unreadable + (account?.dayZone !== undefined && options.dayEnds === undefined ? 1 : 0)
    this.#accountMissing = 0
    this.#limit()
  }

  /** Version of the limits, as they name themselves; '' where there are none. */
  get limitsVersion(): string {
    return this.#document.current?.version ?? ''
  }

  /** The limits that hold; undefined where there are none. */
  get limits(): Limits | undefined {
    return this.#document.current
  }

  /** Names them by what they say: 16 hex digits; '' where there are none. */
  get limitsHash(): string {
    return this.#document.hash
  }

  /** Who has changed them, where the configured ones hold no more. */
  get limitsChange(): LimitsImage | undefined {
    return this.#document.change
  }

  /** Orders that passed and are neither sent nor released: 0 between two turns of the loop, else somebody leaks. */
  get reservations(): number {
    return this.#reservations.count
  }

  /**
   * Judges one intent. Every rule is evaluated; the first breach in the order of `riskCodes` decides, all are listed. What passes is
   * reserved with the verdict, until `sent` or `release` of its order. A cancel always passes and reserves nothing.
   *
   * The object of a passed verdict is reused once its order is sent or released; a refusal is the caller's to keep.
   */
  check<T extends Intent>(intent: T, now: Now): Verdict<T>
  check(intent: Intent, now: Now): Verdict {
    if (intent?.kind === 'cancel') {
      this.#countCancel(intent.clOrdID, now)
      return { passed: true, order: approve(intent) }
    }
    const c = this.#gather(intent, now)
    const desk = this.#desks.get(c.instrumentId)
    const refusal = this.#judge(c, now)
    this.#note(intent, refusal === undefined && desk !== undefined, now)
    if (refusal !== undefined) return refusal
    // No rule refused, so the instrument is in the limits; asked all the same, since a table of rules can be given.
    if (desk === undefined) return { passed: false, code: 'RISK_ERROR', limit: 0, actual: 1, codes: ['RISK_ERROR'] }
    for (const id of this.#lifting) this.#overrides.use(id)
    const passed = this.#reservations.take(approve(intent), desk.reserved, c)
    this.#count(c, desk.activity, now)
    if (this.exposure.on) this.exposure.reserve()
    return passed
  }

  /**
   * The last verdict on a new order or a replace as a record for the journal, to be taken before anything else happens; undefined where it was taken already.
   * `clOrdID` is that of the order which goes out by it, '' for none; `durationUs` what it took, NaN where nobody timed it. The bytes are written over by the
   * next one.
   */
  evidence(clOrdID = '', durationUs = NaN): Uint8Array | undefined {
    const judged = this.#judged
    if (!judged.open) return undefined
    judged.open = false
    judged.limitsHash = this.limitsHash
    return this.#evidence.write(this.#case, judged, clOrdID, durationUs)
  }

  /** The order has a number and stands in the journal: orders count it from here. Throws for an order that holds no reservation. */
  sent(order: Approved): void {
    this.#drop(order, 'sent')
  }

  /** The order does not go. Throws for an order that holds no reservation: it was sent, released or never passed here. */
  release(order: Approved): void {
    const counted = this.#drop(order, 'release')
    if (counted?.activity === undefined) return
    const { activity, rate, recent } = counted
    activity.day.takeBack(counted)
    this.#account.day.takeBack(counted)
    activity.rate.giveBack(rate)
    this.#account.rate.giveBack(this.#accountBounds)
    if (this.#overrides.any) this.#overrides.uncounted(counted.instrumentId)
    if (recent >= 0) activity.recent.forget(recent)
  }

  /** Tells the price of an instrument, for the limit that looks back on it; call it with each change of a book. */
  observe(instrumentId: string, now: Now): void {
    const desk = this.#desks.get(instrumentId)
    if (desk?.limits.drift === undefined) return
    const book = this.#books.get(instrumentId)
    const { withinMs } = desk.limits.drift
    if (book === undefined || book.state !== 'LIVE' || !Number.isSafeInteger(book.bestBid + book.bestAsk) || !(withinMs > 0)) return
    desk.activity.drift.observe(book.bestBid + book.bestAsk, { driftUs: withinMs * 1000 }, now)
  }

  /**
   * Tells an execution of a strategy's order. True with the one that makes as many within the time as the limit, or an override of it, allows: the strategy is
   * then to be switched off in that instrument (`kill`, scope `strategy=…,symbol=…`), which only a person undoes.
   */
  executed(strategy: string, instrumentId: string, side: Side, now: Now): boolean {
    const desk = this.#desks.get(instrumentId)
    const pace = desk?.limits.executions
    if (desk === undefined || pace === undefined || !(pace.count >= 1)) return false
    const { executions } = desk.activity
    // What an override lets pass it must not switch off.
    const most = Math.max(pace.count, this.#overrides.any ? this.#overrides.executions(strategy, instrumentId, now) : 0)
    executions.add(strategy, side, most, now)
    return executions.count(strategy, side, { executionsUs: pace.withinMs * 1000 }, now) >= most
  }

  /**
   * After a restart: what the journal has of the day that is now, read only where a limit counts by the day. What is counted within seconds begins
   * anew. It may be an order that was never sent by us, which counts as well.
   */
  recall(sent: Iterable<SentOrder>, now: Now): void {
    if (!this.#countsDays) return
    const { dayEnds } = this.#account
    this.#account.day.roll(now, dayEnds)
    for (const desk of this.#desks.values()) desk.activity.day.roll(now, dayEnds)
    const endsUs = dayEnds(now.wallUs)
    for (const { instrumentId, orderQty, limit, stop, sentAtUs } of sent) {
      if (dayEnds(sentAtUs) !== endsUs) continue
      const share = { orders: 1, qty: orderQty, value: orderQty * Math.abs(limit ?? stop ?? 0) }
      this.#account.day.add(share)
      this.#desks.get(instrumentId)?.activity.day.add(share)
    }
  }

  /**
   * A move of the kill switch, as a note. Journal it, then `fold` it: nothing has changed before. A stricter state asks for nobody; a
   * looser one for an actor and a reason.
   */
  kill(request: KillRequest, now: Now): KillAnswer {
    return this.#kill.request(request, now)
  }

  /** A move of the switch would let more out than may leave now. */
  loosens(request: Pick<KillRequest, 'scope' | 'state'>): boolean {
    return this.#kill.loosens(request)
  }

  /**
   * Other limits, as a note. Journal it, then `fold` it: they hold for every control from there on. What is counted goes on. To lower a limit takes an actor
   * and a reason, to raise one an approver besides where `twoPersons` is on.
   */
  changeLimits(request: LimitsRequest, now: Now): LimitsAnswer {
    return this.#document.request(request, (limits) => this.#isValid(limits), now)
  }

  /**
   * Another limit for one control, one scope, so many orders and at most eight hours, as a note. Journal it, then `fold` it: it lifts from there on. It takes
   * an actor and an approver, whatever `twoPersons` says, and lifts neither the kill switch nor what can't be judged nor an order without a name.
   */
  override(request: OverrideRequest, now: Now): OverrideAnswer {
    return this.#overrides.request(request, riskCodes, now)
  }

  /** Ends an override before its time, as a note. */
  revoke(request: { readonly id: number; readonly actor: string; readonly reason: string }, now: Now): OverrideAnswer {
    return this.#overrides.revoke(request.id, request.actor, request.reason, now)
  }

  /** Overrides that have not ended, oldest first. */
  overrides(): readonly Readonly<Override>[] {
    return this.#overrides.list()
  }

  /** Notes of the overrides that have ended by themselves since: journal and fold them. None lifts anything more, whoever asks. */
  overridesOver(now: Now): Uint8Array[] {
    return this.#overrides.any ? this.#overrides.over(now) : []
  }

  /** When the next one ends, on `monoUs`; Infinity where none does, and before it was first looked at. */
  get overridesDueUs(): number {
    return this.#overrides.deadlineUs
  }

  /** A run begins, after all was folded: a note to be journalled and folded, where limits were changed that are configured no more. */
  begin(now: Now): Uint8Array | undefined {
    return this.#document.begin(now)
  }

  /**
   * Applies a note of the journal, live as at a start; undefined for one that moves neither the kill switch nor the limits nor an override. The record of a
   * verdict is folded at a start alone: it says which overrides were used.
   */
  fold(note: Uint8Array): KillChange | LimitsChange | OverrideChange | undefined {
    const used = overridesIn(note)
    if (used !== undefined) {
      for (const id of used) this.#overrides.use(id)
      return undefined
    }
    const override = decodeOverride(note)
    if (override !== undefined) return this.#overrides.fold(override)
    const limits = decodeLimits(note)
    if (limits !== undefined) {
      const changed = this.#document.fold(limits)
      if (changed !== undefined) this.#limit()
      return changed
    }
    const guarded = decodeGuard(note)
    if (guarded !== undefined) {
      this.drawdown.fold(guarded)
      return undefined
    }
    const change = this.#kill.fold(note)
    if (change !== undefined && isLooser(change)) this.drawdown.rearmed(change.scope)
    return change
  }

  /** The strictest state that covers this strategy and instrument. */
  killState(strategy: string, instrumentId: string): KillState {
    return this.#kill.stateFor(strategy, instrumentId)
  }

  /** Latched scopes, in the order of their text; those in `cancel-all` or `flatten` wait for the desk to finish them with `halted`. */
  latches(): readonly Latch[] {
    return this.#kill.latches()
  }

  /** Whether a resting order of this strategy and instrument stands under a `cancel-all` or `flatten`. */
  mustCancel(strategy: string, instrumentId: string): boolean {
    return this.#kill.mustCancel(strategy, instrumentId)
  }

  /** The largest quantity that one order may have, on the instrument's step; NaN where that is not known, and then none passes. */
  maxOrderQty(instrumentId: string): number {
    const desk = this.#desks.get(instrumentId)
    if (desk === undefined) return NaN
    try {
      boundsOf(desk.limits, this.#instruments.get(instrumentId), desk.bounds)
    } catch {
      // What can't be read is not known; the order that is sized by it meets the same fault in `check`.
      return NaN
    }
    const { maxQty, step } = desk.bounds
    return maxQty - (maxQty % step)
  }

  /**
   * How much of each limit is used, those of the account first. `strategies`: names of those whose own positions are told. To be asked between two turns of
   * the loop; throws where the limits can't be read, which refuses every order as well.
   */
  uses(now: Now, strategies: readonly string[] = []): Use[] {
    const { exposure, drawdown } = this
    accountBoundsOf(this.#document.current?.account, this.#accountBounds)
    const together = { bounds: this.#accountBounds, account: this.#account, exposure, drawdown }
    const ofInstruments = [...this.#desks].flatMap(([id, desk]) => {
      boundsOf(desk.limits, this.#instruments.get(id), desk.bounds)
      return usesOf(id, desk, this.#orders, strategies, now)
    })
    return [...usesOfAccount(together, this.#orders, now), ...ofInstruments]
  }

  /** What a restart must bring back, as canonical JSON: equal text, equal state. Reservations live between two lines of code only. */
  state(): string {
    const [kill, drawdown, limits] = [this.#kill.latches(), this.drawdown.image(), this.#document.image()?.hash]
    return JSON.stringify({ kill, drawdown, limits, overrides: this.#overrides.image() })
  }

  /** What a start brings back beside the latches and the drawdown: the last change of the limits, whether it holds or not. */
  limitsImage(): LimitsImage | undefined {
    return this.#document.image()
  }

  /** And the overrides; undefined where there never was one. */
  overridesImage(): OverridesImage | undefined {
    return this.#overrides.image()
  }

  /**
   * What `latches()`, `drawdown.image()`, `limitsImage()` and `overridesImage()` gave, before anything is folded: it goes on as the notes before it would have
   * let it go on.
   */
  restore(latches: readonly Latch[], drawdown?: GuardImage, limits?: LimitsImage, overrides?: OverridesImage): void {
    if (limits !== undefined) {
      this.#document.fold(limits)
      this.#limit()
    }
    this.#kill.restore(latches)
    if (drawdown !== undefined) this.drawdown.restore(drawdown)
    if (overrides !== undefined) this.#overrides.restore(overrides)
  }

  /** The limits are what they are now: what is kept of an instrument goes on under others, and what is not named any more is not permitted. */
  #limit(): void {
    const limits = this.#document.current
    const named = limits?.instruments ?? {}
    for (const id of this.#desks.keys()) if (named[id] === undefined) this.#desks.delete(id)
    for (const [id, one] of Object.entries(named)) {
      const desk = this.#desks.get(id)
      if (desk === undefined) {
        this.#desks.set(id, { limits: one, bounds: emptyBounds(), reserved: { buy: 0, sell: 0, orders: 0 }, activity: new Activity() })
        continue
      }
      desk.limits = one
    }
    this.#overrides.limited()
    this.exposure.limit(limits)
    this.#accountMissing = this.#lacking + this.drawdown.missing + this.exposure.missing
  }

  /** Every control could judge by it. */
  #isValid(limits: Limits): boolean {
    try {
      const bounds = emptyBounds()
      for (const [id, one] of Object.entries(limits.instruments)) {
        const instrument = this.#instruments.get(id)
        if (instrument === undefined) return false
        boundsOf(one, instrument, bounds)
        if (bounds.missing > 0) return false
      }
      const account = emptyAccountBounds()
      accountBoundsOf(limits.account, account)
      return account.missing + this.exposure.missingOf(limits) === 0
    } catch {
      return false
    }
  }

  /** Each source is read by itself, so that one which throws leaves the others to be judged, and counts as a fault. */
  #gather(intent: Intent, now: Now): Case {
    const c = clear(this.#case)
    try {
      readIntent(c, intent, this.#orders)
    } catch {
      c.faults++
    }
    const desk = this.#desks.get(c.instrumentId)
    try {
      c.permitted = desk !== undefined
      if (this.#document.current === undefined) c.bounds = noLimits
      if (desk !== undefined) {
        boundsOf(desk.limits, this.#instruments.get(c.instrumentId), desk.bounds)
        c.bounds = desk.bounds
      }
      accountBoundsOf(this.#document.current?.account, this.#accountBounds)
      c.account = this.#accountBounds
      c.accountMissing = this.#accountMissing
      readClock(c, this.#clock)
    } catch {
      c.faults++
    }
    try {
      c.kill = this.#kill.stateFor(c.strategy, c.instrumentId)
      readDrawdown(c, this.drawdown, now)
    } catch {
      c.faults++
    }
    try {
      readOrders(c, this.#orders, desk?.reserved ?? nothingReserved, this.#reservations.orders)
      if (!this.#breaksRefuse) c.broken = false
    } catch {
      c.faults++
    }
    try {
      readExposure(c, this.exposure)
    } catch {
      c.faults++
    }
    try {
      readBook(c, this.#books, now)
      priceIn(c)
    } catch {
      c.faults++
    }
    try {
      if (desk !== undefined) readActivity(c, desk.activity, this.#account, now)
    } catch {
      c.faults++
    }
    if (this.#reservations.full) c.faults++
    return c
  }

  #note(intent: Intent, passed: boolean, now: Now): void {
    const judged = this.#judged
    judged.decision = judged.intent?.cause === intent?.cause ? judged.decision + 1 : 0
    judged.intent = intent
    judged.passed = passed
    judged.now = now
    judged.open = true
  }

  #judge(c: Case, now: Now): Refused | undefined {
    let refusal: { passed: false; code: RiskCode; limit: number; actual: number; codes: RiskCode[] } | undefined
    let errors = 0
    if (this.#lifting.length > 0) this.#lifting.length = 0
    const { results } = this.#evidence
    for (let i = 0; i < this.#rules.length; i++) {
      const rule = this.#rules[i]
      try {
        if (rule.holds(c)) {
          results[i] = held
          continue
        }
        if (this.#overrides.any && this.#lift(rule, c, now)) {
          results[i] = lifted
          continue
        }
        results[i] = breached
        const limit = rule.limit(c)
        const actual = rule.actual(c)
        if (refusal === undefined) refusal = { passed: false, code: rule.code, limit, actual, codes: [rule.code] }
        // What lacks a number refuses, but it names nothing that the breach before it has not named.
        else if (!Number.isNaN(limit) && !Number.isNaN(actual)) refusal.codes.push(rule.code)
      } catch {
        results[i] = threw
        errors++
      }
    }
    if (errors === 0) return refusal
    const others = refusal?.codes.filter((code) => code !== 'RISK_ERROR') ?? []
    return { passed: false, code: 'RISK_ERROR', limit: 0, actual: c.faults + errors, codes: ['RISK_ERROR', ...others] }
  }

  #lift(rule: Rule, c: Case, now: Now): boolean {
    if (this.#lifting.length >= maxLifted) return false
    const id = this.#overrides.lift(rule, c, this.#instruments.get(c.instrumentId), now)
    if (id !== 0) this.#lifting.push(id)
    return id !== 0
  }

  /** With the verdict, not with the sending: the next one may be asked for before this one has left. */
  #count(c: Case, activity: Activity, now: Now): void {
    const counted = this.#reservations.lastCounted
    const isNew = c.ordType !== ''
    counted.activity = activity
    counted.instrumentId = c.instrumentId
    counted.orders = isNew ? 1 : 0
    counted.qty = Math.max(0, c.added)
    const value = c.worstPx * counted.qty
    counted.value = Number.isSafeInteger(value) ? value : 0
    counted.rate = c.bounds
    counted.recent = isNew && c.bounds.duplicateUs > 0 ? activity.recent.add(c, now) : -1
    activity.day.add(counted)
    this.#account.day.add(counted)
    activity.rate.take(counted.rate)
    this.#account.rate.take(this.#accountBounds)
    if (this.#overrides.any) this.#overrides.counted(c.instrumentId, now)
  }

  /** A cancel draws from the rate and is never refused, whatever happens here. The limits are read for it: no verdict may have done so yet. */
  #countCancel(clOrdID: string, now: Now): void {
    try {
      accountBoundsOf(this.#document.current?.account, this.#accountBounds)
      this.#account.rate.left(this.#accountBounds, now)
      this.#account.rate.take(this.#accountBounds)
      const instrumentId = this.#orders.get(clOrdID)?.instrumentId ?? ''
      if (this.#overrides.any) this.#overrides.counted(instrumentId, now)
      const desk = this.#desks.get(instrumentId)
      if (desk?.limits.messages === undefined) return
      const { bounds, activity } = desk
      boundsOf(desk.limits, this.#instruments.get(instrumentId), bounds)
      activity.rate.left(bounds, now)
      activity.rate.take(bounds)
    } catch {
      // What can't be counted is let pass nevertheless.
    }
  }

  get #countsDays(): boolean {
    if (this.#document.current?.account?.maxOrdersADay !== undefined) return true
    return [...this.#desks.values()].some(
      ({ limits }) => limits.maxOrdersADay !== undefined || limits.maxQtyADay !== undefined || limits.maxValueADay !== undefined,
    )
  }

  #drop(order: Approved, by: string): Readonly<Counted> | undefined {
    // Nothing is reserved for a cancel, and nothing is asked of who sends it.
    if (order.kind === 'cancel') return undefined
    const counted = this.#reservations.drop(order)
    if (counted === undefined) {
      throw new Error(`risk.${by}: expected an order that passed and is neither sent nor released, was given ${JSON.stringify(order)}`)
    }
    if (this.exposure.on) this.exposure.released(counted.instrumentId)
    return counted
  }
}
